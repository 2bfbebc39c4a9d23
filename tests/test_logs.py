"""Events on standard error: one a line, and no word of a message in any of them."""

import json
import logging
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from datetime import date

import pytest
import structlog

from mailguard import logs
from mailguard.config_tables import LogTable

MARK = "Sgandal-yng-Nglanrafon"


@pytest.fixture(autouse=True)
def _global_state_restored() -> Iterator[None]:
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
    root.handlers[:], root.level = handlers, level
    logging.captureWarnings(False)
    structlog.reset_defaults()


def events(capfd: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capfd.readouterr().err.splitlines()]


def break_on(text: str) -> None:
    """Raise an exception that quotes the text, led to by another that quotes it, too."""
    words = text.split()
    try:
        int(text)
    except ValueError as fault:
        raise RuntimeError(f"cannot read {words}") from fault


def test_an_event_is_one_json_line_with_its_level_and_time(capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(LogTable())
    logs.get().info("message_relayed", session="a1", recipients=3, day=date(2026, 9, 1), codes=(250, 251))
    (event,) = events(capfd)
    assert list(event)[:3] == ["timestamp", "level", "event"]
    assert event.pop("timestamp")
    assert event == {
        "event": "message_relayed",
        "session": "a1",
        "recipients": 3,
        "day": "2026-09-01",
        "codes": [250, 251],
        "level": "info",
    }


@pytest.mark.parametrize("form", ["json", "text"])
def test_line_ends_and_escapes_in_a_value_start_no_new_line(form: str, capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(LogTable(format="json" if form == "json" else "text"))
    logs.get().info("peer_refused", name="a\nlevel='error' event='forged'\r\x1b[2K\x85\u2028b")
    err = capfd.readouterr().err
    assert err.count("\n") == 1
    assert not set(err) & set("\r\x1b")


def test_text_begins_with_time_level_and_event(capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(LogTable(format="text"))
    logs.get().warning("next_hop_lost", session="a1")
    assert " level='warning' event='next_hop_lost' session='a1'\n" in capfd.readouterr().err


def test_events_below_the_level_are_not_written(capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(LogTable(level="warning"))
    log = logs.get()
    log.info("small")
    log.warning("middling")
    log.error("grave")
    assert [event["event"] for event in events(capfd)] == ["middling", "grave"]


def test_an_exception_is_told_by_its_types_and_places_and_never_by_its_text(capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(LogTable())
    try:
        break_on(f"{MARK} {MARK}")
    except RuntimeError as fault:
        logs.get().error("message_unchecked", exc_info=True)
        logs.get().error("message_unchecked", exc_info=fault)
    text = capfd.readouterr().err
    assert MARK not in text
    for line in text.splitlines():
        event = json.loads(line)
        assert event["fault"] == ["RuntimeError", "ValueError"]
        assert len(event["at"]) == 2
        assert event["at"][-1].rpartition(":")[0].endswith("tests/test_logs.py")


def test_of_an_object_only_the_name_of_its_type_is_written(capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(LogTable())
    logs.get().info("odd", fault=ValueError(MARK), raw=MARK.encode(), nested=[{MARK: MARK}])
    (event,) = events(capfd)
    assert (event["fault"], event["raw"], event["nested"]) == ("ValueError", "bytes", ["dict"])


@pytest.mark.parametrize("library", ["asyncio", "uvicorn.error", "mail.log", "some.plugin"])
def test_a_library_cannot_bring_words_of_a_message_into_the_log(
    library: str, capfd: pytest.CaptureFixture[str]
) -> None:
    logs.configure(LogTable(level="debug"))
    logger = logging.getLogger(library)
    try:
        break_on(MARK)
    except RuntimeError:
        template = f"{MARK} broke: %s"
        logger.exception(template, MARK)
    text = capfd.readouterr().err
    assert MARK not in text
    event = json.loads(text)
    assert event["event"] == "library_spoke"
    assert event["library"] == library
    assert event["fault"] == ["RuntimeError", "ValueError"]
    assert "test_logs.py:" in str(event["where"])


def test_what_uvicorn_and_aiosmtpd_tell_of_every_connection_is_left_out(capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(LogTable(level="debug"))
    for library in ("uvicorn.error", "uvicorn.access", "mail.log"):
        logging.getLogger(library).warning("GET /v1/inspect?mail_from=%s", MARK)
    assert capfd.readouterr().err == ""


def test_a_level_of_a_librarys_own_is_logged_too(capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(LogTable())
    logging.getLogger("some.plugin").log(35, "between warning and error")
    assert events(capfd)[0]["level"] == "warning"


def test_a_python_warning_becomes_an_event_without_its_text(capfd: pytest.CaptureFixture[str]) -> None:
    logs.configure(LogTable())
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn(MARK, stacklevel=1)
    text = capfd.readouterr().err
    assert MARK not in text
    assert json.loads(text)["library"] == "py.warnings"


def in_a_process(code: str, redirect: str = "") -> subprocess.CompletedProcess[str]:
    """Run `code` after `configure()` in a process of its own, its descriptors redirected by a shell."""
    program = (
        f"from mailguard import logs\nfrom mailguard.config_tables import LogTable\nlogs.configure(LogTable())\n{code}"
    )
    command = ["sh", "-c", f'"$0" -c "$1" {redirect}', sys.executable, program]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


def test_the_last_words_of_a_process_that_breaks_quote_nothing() -> None:
    run = in_a_process(f"import threading\nthreading.Thread(target=int, args=('{MARK}',)).start()\nint('{MARK}')")
    assert run.returncode == 1
    assert MARK not in run.stderr
    assert sorted(json.loads(line)["event"] for line in run.stderr.splitlines()) == ["process_broke", "thread_broke"]


def test_a_closed_standard_error_stops_nothing_and_nothing_else_is_written_into() -> None:
    code = """
import os
logs.get().info('before')
descriptor = os.open(os.devnull, os.O_RDWR)
read, write = os.pipe()
os.dup2(write, 2)  # as a client's connection may get this number
logs.get().info('after')
os.write(write, b'only this')
print(os.read(read, 1000))
"""
    run = in_a_process(code, redirect="2>&-")
    assert (run.returncode, run.stdout) == (0, "b'only this'\n")


def test_a_pipe_whose_reader_has_gone_stops_nothing() -> None:
    code = """
import os, sys
read, write = os.pipe()
os.dup2(write, 2)
os.close(write)
logs.get().info('heard')
print(os.read(read, 1000).count(b'heard'))
os.close(read)
for _ in range(3):
    logs.get().info('unheard')
print('still here')
"""
    run = in_a_process(code)
    assert (run.returncode, run.stdout) == (0, "1\nstill here\n")
