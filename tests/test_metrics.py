"""The counters: what they count, and that nobody can be found in them."""

import pytest
from prometheus_client import REGISTRY
from prometheus_client.openmetrics.parser import text_string_to_metric_families

from mailguard.metrics import CONTENT_TYPE, Metrics


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
    raised = {
        key: value for key, value in samples(metrics).items() if value and not key[0].endswith(("_created", "_bucket"))
    }
    assert raised == {
        ("mailguard_messages_total", ("smtp", "checked")): 2,
        ("mailguard_messages_total", ("http", "unchecked")): 1,
        ("mailguard_verdicts_total", ("advise",)): 1,
        ("mailguard_notices_total", ("sent",)): 1,
        ("mailguard_inspection_seconds_count", ()): 1,
        ("mailguard_inspection_seconds_sum", ()): pytest.approx(0.004),
    }


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


def test_the_text_ends_as_openmetrics_demands_and_is_named_so() -> None:
    assert Metrics().exposition().endswith(b"# EOF\n")
    assert CONTENT_TYPE.startswith("application/openmetrics-text")
