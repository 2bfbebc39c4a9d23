"""Whether the service works, and what it has counted."""

import asyncio
from collections.abc import Mapping

import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families

from mailguard.workers import Unchecked
from tests.http.running import FakeInspector, Starter, outcome


async def test_ready_is_200_where_every_check_holds(start: Starter) -> None:
    answer = await (await start()).ask("GET", "/readyz")
    assert answer.status == 200
    assert answer.json == {"ready": True, "checks": {"policy": True, "directory": True, "next_hop": True}}


async def test_ready_is_503_where_one_does_not(start: Starter) -> None:
    async def no_next_hop() -> Mapping[str, bool]:
        return {"policy": True, "directory": True, "next_hop": False}

    running = await start(readiness=no_next_hop)
    answer = await running.ask("GET", "/readyz")
    assert answer.status == 503
    assert answer.json == {"ready": False, "checks": {"policy": True, "directory": True, "next_hop": False}}
    assert (await running.ask("GET", "/healthz")).status == 200


async def test_who_cannot_look_is_not_ready_and_says_nothing_of_why(start: Starter) -> None:
    async def broken() -> Mapping[str, bool]:
        raise OSError("mail.glanrafon.example does not answer")

    running = await start(readiness=broken)
    answer = await running.ask("GET", "/readyz")
    assert (answer.status, answer.json) == (503, {"ready": False, "checks": {}})
    assert "readiness_unknown" in [event["event"] for event in running.events]


async def test_one_look_serves_all_who_ask_within_a_second(start: Starter) -> None:
    looks = 0

    async def look() -> Mapping[str, bool]:
        nonlocal looks
        looks += 1
        await asyncio.sleep(0.05)
        return {"policy": True}

    running = await start(readiness=look)
    await asyncio.gather(*(running.ask("GET", "/readyz") for _ in range(10)))
    assert looks == 1


@pytest.mark.parametrize(
    ("inspector", "counted"),
    [
        (FakeInspector(), "checked"),
        (FakeInspector(reads=False), "unread"),
    ],
)
async def test_the_metrics_count_what_was_asked(start: Starter, inspector: FakeInspector, counted: str) -> None:
    running = await start(inspector)
    await running.inspect()
    answer = await running.ask("GET", "/metrics")
    assert answer.fields["Content-Type"].startswith("application/openmetrics-text")
    text = answer.body.decode()
    assert list(text_string_to_metric_families(text))  # type: ignore[no-untyped-call]  # the library leaves it so
    assert f'mailguard_messages_total{{hook="http",outcome="{counted}"}} 1.0\n' in text
    assert ('mailguard_verdicts_total{verdict="advise"} 1.0\n' in text) == (counted == "checked")
    assert ("mailguard_inspection_seconds_count 1.0\n" in text) == (counted == "checked")


async def test_an_unchecked_message_is_counted_as_such(start: Starter) -> None:
    async def late(*_: object) -> Unchecked:
        return Unchecked("TimeoutError")

    running = await start(FakeInspector(late))
    await running.inspect()
    text = (await running.ask("GET", "/metrics")).body.decode()
    assert 'mailguard_messages_total{hook="http",outcome="unchecked"} 1.0\n' in text
    assert 'mailguard_verdicts_total{verdict="advise"} 0.0\n' in text


async def test_a_result_that_cannot_be_printed_is_no_checked_message(start: Starter) -> None:
    async def verdict(*_: object) -> object:
        return outcome()

    def broken(_: object) -> dict[str, object]:
        raise KeyError("gwen.parry@glanrafon.example")

    running = await start(FakeInspector(verdict), render=broken)  # type: ignore[arg-type]  # any outcome will do
    assert (await running.inspect()).status == 503
    text = (await running.ask("GET", "/metrics")).body.decode()
    assert 'outcome="unchecked"} 1.0\n' in text
    assert 'hook="http",outcome="checked"} 0.0\n' in text
