"""A word of the mail never gets into a log, a metric or an error's answer, whatever breaks."""

import json
import logging
import sys
import threading
from collections.abc import Iterator
from urllib.parse import quote

import pytest
import structlog

from mailguard import logs
from mailguard.config_tables import LimitsTable, LogTable
from mailguard.message.facts import Envelope
from mailguard.pipeline import Outcome
from mailguard.workers import Unchecked
from tests.http.running import RFC822, FakeInspector, Running, Starter, outcome

MARK = "cwtshmarked"
ADDRESS = f"{MARK}@glanrafon.example"
LETTER = f"From: {ADDRESS}\r\nTo: {ADDRESS}\r\nSubject: {MARK}\r\n\r\n{MARK}\r\n".encode()
DRAFT = json.dumps({"from": ADDRESS, "to": ADDRESS, "subject": MARK, "text": MARK}).encode()
QUERY = f"mail_from={quote(ADDRESS)}&rcpt_to={quote(ADDRESS)}&{MARK}={MARK}"


@pytest.fixture
def log() -> Iterator[logs.Log]:
    """The real log on standard error, at its most talkative."""
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    logs.configure(LogTable(level="debug"))
    yield logs.get()
    sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
    root.handlers[:], root.level = handlers, level
    logging.captureWarnings(False)
    structlog.reset_defaults()


async def quotes(raw: bytes, envelope: Envelope) -> Outcome | Unchecked:
    raise ValueError(raw, envelope, MARK)


async def names(raw: bytes, _: Envelope) -> Outcome | Unchecked:
    try:
        return dict[bytes, Outcome]()[raw]
    except KeyError as fault:
        raise RuntimeError(MARK) from fault


async def judges(_: bytes, __: Envelope) -> Outcome | Unchecked:
    return outcome()


async def fails(_: bytes, __: Envelope) -> Outcome | Unchecked:
    return Unchecked("ValueError")


def cannot_render(_: Outcome) -> dict[str, object]:
    raise KeyError(MARK)


def renders_what_is_no_json(_: Outcome) -> dict[str, object]:
    return {MARK: object()}


async def ask_in_every_way(running: Running) -> list[tuple[int, str]]:
    """Status and whole answer of requests that carry the mark wherever one can."""
    asked = [
        await running.inspect(LETTER, f"/v1/inspect?{QUERY}"),
        await running.ask("POST", "/v1/inspect", DRAFT, Content_Type="application/json"),
        await running.inspect(LETTER, f"/v1/inspect?mail_from={MARK}&rcpt_to={MARK}"),
        await running.inspect(LETTER, f"/v1/inspect?{MARK}"),
        await running.inspect(LETTER * 2000, f"/v1/inspect?{QUERY}"),
        await running.inspect(LETTER, f"/v1/inspect?{QUERY}", Content_Type=f"text/{MARK}"),
        await running.ask("POST", "/v1/inspect", f'{{"from": "{MARK}'.encode(), Content_Type="application/json"),
        await running.ask("POST", "/v1/inspect", f'{{"{MARK}": 1}}'.encode(), Content_Type="application/json"),
        await running.ask("GET", f"/{MARK}?{MARK}"),
        await running.ask(MARK.upper(), f"/healthz?{MARK}"),
        await running.inspect(LETTER, f"/v1/inspect?{QUERY}", Host=f"{MARK}.example"),
        await running.inspect(LETTER, f"/v1/inspect?{QUERY}", Authorization=f"Bearer {MARK}", Upgrade=MARK),
        await running.inspect(LETTER, f"/v1/inspect?{QUERY}", Connection="upgrade", Upgrade="websocket"),
    ]
    return [(answer.status, str(answer.fields) + answer.body.decode()) for answer in asked]


@pytest.mark.parametrize("judge", [quotes, names, fails])
async def test_no_fault_of_the_inspection_quotes_the_mail(
    start: Starter, log: logs.Log, capfd: pytest.CaptureFixture[str], judge: object
) -> None:
    inspector = FakeInspector(judge)  # type: ignore[arg-type]  # one of the three above
    running = await start(inspector, log=log, limits=LimitsTable(message_bytes=100_000))
    answers = await ask_in_every_way(running)
    assert [status for status, _ in answers] == [503, 503, 422, 422, 413, 415, 422, 422, 404, 405, 421, 503, 503]
    assert MARK not in "".join(text for _, text in answers).lower()
    assert MARK not in capfd.readouterr().err.lower()
    assert MARK not in running.metrics.exposition().decode()


@pytest.mark.parametrize("render", [cannot_render, renders_what_is_no_json])
async def test_no_fault_of_the_answer_quotes_the_mail(
    start: Starter, log: logs.Log, capfd: pytest.CaptureFixture[str], render: object
) -> None:
    running = await start(render=render, log=log)  # type: ignore[arg-type]  # one of the two above
    answer = await running.inspect(LETTER, f"/v1/inspect?{QUERY}", Content_Type=RFC822)
    assert answer.status in (500, 503)
    assert answer.fields["Content-Type"] == "application/problem+json"
    assert MARK not in answer.body.decode()
    told = capfd.readouterr().err
    assert MARK not in told
    assert any("fault" in json.loads(line) for line in told.splitlines())


async def test_a_fault_is_logged_by_type_and_place_so_that_it_can_be_mended(
    start: Starter, log: logs.Log, capfd: pytest.CaptureFixture[str]
) -> None:
    running = await start(FakeInspector(names), log=log)
    await running.inspect(LETTER, f"/v1/inspect?{QUERY}")
    events = [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    (broke,) = [event for event in events if event["event"] == "inspection_broke"]
    assert broke["fault"] == ["RuntimeError", "KeyError"]
    assert broke["at"][-1].startswith("tests/http/test_privacy.py:") or "http/test_privacy.py:" in broke["at"][-1]


async def test_of_a_request_that_went_well_the_log_holds_nothing_of_its_content(
    start: Starter, log: logs.Log, capfd: pytest.CaptureFixture[str]
) -> None:
    running = await start(FakeInspector(judges), log=log)
    assert (await running.inspect(LETTER, f"/v1/inspect?{QUERY}")).status == 200
    assert (await running.ask("POST", "/v1/inspect", DRAFT, Content_Type="application/json")).status == 200
    told = capfd.readouterr().err
    assert told.count("request_answered") == 2
    assert MARK not in told
