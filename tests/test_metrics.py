"""The counters: what they count, and that nobody can be found in them."""

import pytest
from prometheus_client import REGISTRY
from prometheus_client.openmetrics.parser import text_string_to_metric_families

from mailguard.metrics import ALIVE, CONTENT_TYPE, RESTARTS, Metrics

PERSON = "gwen@glanrafon.example"


def samples(metrics: Metrics) -> dict[tuple[str, tuple[str, ...]], float]:
    """Each sample as an independent reader of the format sees it: name and label values to figure."""
    families = text_string_to_metric_families(metrics.exposition().decode())  # type: ignore[no-untyped-call]  # untyped
    return {(s.name, tuple(s.labels.values())): s.value for family in families for s in family.samples}


def test_every_series_is_there_at_zero_before_the_first_message() -> None:
    seen = samples(Metrics())
    expected = {
        ("mailguard_messages_total", ("smtp", "unchecked")),
        ("mailguard_messages_total", ("http", "unread")),
        ("mailguard_verdicts_total", ("reject",)),
        ("mailguard_notices_total", ("deferred",)),
        ("mailguard_inspection_seconds_count", ()),
    }
    assert expected <= {key for key, value in seen.items() if value == 0}


def test_each_event_raises_its_own_counter_and_no_other() -> None:
    metrics = Metrics()
    metrics.message("smtp", "checked")
    metrics.message("smtp", "checked")
    metrics.message("http", "unchecked")
    metrics.verdict("advise")
    metrics.notice("sent")
    metrics.inspected(0.004)
    metrics.finding("MASS001", "advise", "advise", PERSON)
    metrics.finding("MASS001", "confirm", "advise", PERSON)
    metrics.finding("CRIT001", "advise", "note", PERSON)
    metrics.next_hop_reply("message", 250)
    metrics.answered("milter", 0.5)
    still = ("_created", "_bucket", "mailguard_processes")
    raised = {key: value for key, value in samples(metrics).items() if value and not key[0].endswith(still)}
    assert raised == {
        ("mailguard_messages_total", ("smtp", "checked")): 2,
        ("mailguard_messages_total", ("http", "unchecked")): 1,
        ("mailguard_verdicts_total", ("advise",)): 1,
        ("mailguard_notices_total", ("sent",)): 1,
        ("mailguard_inspection_seconds_count", ()): 1,
        ("mailguard_inspection_seconds_sum", ()): pytest.approx(0.004),
        ("mailguard_findings_total", ("advise", "other")): 2,
        ("mailguard_findings_total", ("note", "other")): 1,
        ("mailguard_next_hop_replies_total", ("2", "250", "message")): 1,
        ("mailguard_message_seconds_count", ("milter",)): 1,
        ("mailguard_message_seconds_sum", ("milter",)): 0.5,
    }


def test_a_rule_has_a_figure_of_its_own_once_five_people_have_met_with_it() -> None:
    metrics = Metrics()
    for number in (1, 1, 1, 2, 3, 4):
        metrics.finding("MASS001", "advise", "advise", f"{number}@glanrafon.example")
    assert not [key for key in samples(metrics) if "MASS001" in str(key)]
    metrics.finding("MASS001", "advise", "advise", "5@glanrafon.example")
    metrics.finding("CRIT001", "advise", "advise", "5@glanrafon.example")
    seen = samples(metrics)
    assert seen["mailguard_findings_total", ("advise", "MASS001")] == 1
    assert seen["mailguard_findings_total", ("advise", "other")] == 7
    assert metrics.fired()[1] == {"MASS001": 7, "CRIT001": 1}, "the circuit breaker counts all"


def test_an_inspection_falls_into_the_bucket_of_its_duration() -> None:
    metrics = Metrics()
    metrics.inspected(0.004)
    seen = samples(metrics)
    assert seen["mailguard_inspection_seconds_bucket", ("0.0025",)] == 0
    assert seen["mailguard_inspection_seconds_bucket", ("0.005",)] == 1


def test_two_sets_of_counters_share_nothing_and_the_global_registry_holds_none() -> None:
    one, other = Metrics(), Metrics()
    one.notice("dropped")
    assert samples(other)["mailguard_notices_total", ("dropped",)] == 0
    assert not [family for family in REGISTRY.collect() if family.name.startswith("mailguard")]


def test_the_figures_of_other_processes_are_added_whether_or_not_this_one_has_their_series() -> None:
    here, there = Metrics(), Metrics()
    for each in (here, there):
        each.message("smtp", "checked")
        each.inspected(0.004)
    there.finding("MASS001", "advise", "advise", PERSON)
    there.bypass(on=True)
    here.others = there.snapshot() | {ALIVE: 1, RESTARTS: 3}
    seen = samples(here)
    assert seen["mailguard_messages_total", ("smtp", "checked")] == 2
    assert seen["mailguard_inspection_seconds_bucket", ("0.005",)] == 2
    assert seen["mailguard_findings_total", ("advise", "other")] == 1
    assert seen["mailguard_processes", ()] == 2
    assert seen["mailguard_process_restarts_total", ()] == 3
    assert seen["mailguard_bypass", ()] == 0  # a state is no sum
    assert here.fired() == (2, {"MASS001": 1})


def test_what_only_notes_has_not_fired_and_what_http_asks_was_not_sent() -> None:
    metrics = Metrics()
    metrics.finding("MASS001", "note", "note", PERSON)
    metrics.finding("CRIT001", "advise", "note", PERSON)
    metrics.message("http", "checked")
    metrics.message("milter", "checked")
    assert metrics.fired() == (1, {})


def test_the_breaker_shows_the_rules_that_are_reduced_and_no_longer_those_that_were() -> None:
    metrics = Metrics()
    metrics.breaker(["MASS001"])
    metrics.breaker(["CRIT001"])
    shown = [key for key in samples(metrics) if key[0] == "mailguard_breaker_open"]
    assert shown == [("mailguard_breaker_open", ("CRIT001",))]


def test_what_a_hook_counts_by_itself_is_shown_by_its_events() -> None:
    metrics = Metrics()
    metrics.events("smtp_events", "What happened in the relay.", lambda: {"relayed": 4})
    assert samples(metrics)["mailguard_smtp_events_total", ("relayed",)] == 4


def test_the_text_ends_as_openmetrics_demands_and_is_named_so() -> None:
    assert Metrics().exposition().endswith(b"# EOF\n")
    assert CONTENT_TYPE.startswith("application/openmetrics-text")
