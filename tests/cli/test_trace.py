"""`mailguard trace`, over the log that a service has written."""

import asyncio
import gzip
import json
import re
import signal
from pathlib import Path
from typing import Any

from mailguard.tracing import Tracer
from tests.builders import ALL_MEMBERS, MEMBER
from tests.cli.running import Run, mailguard
from tests.servers.next_hop import next_hop
from tests.servers.postfix import free_port
from tests.servers.service import Service

KEY = "the key of this test"
TRACER = Tracer(KEY.encode())
LETTER = f"From: {MEMBER}\r\nTo: {ALL_MEMBERS}\r\nSubject: a secret\r\nMessage-ID: <%s@x>\r\n\r\nMore secrets.\r\n"
FULL = b"452 4.3.1 Mailbox of clare.beddoe is full\r\n"


async def test_the_helpdesk_learns_what_became_of_a_message_and_nothing_of_what_it_said(tmp_path: Path) -> None:
    async with next_hop() as hop:
        one = Service(tmp_path, free_port(), hop.port)
        await asyncio.to_thread(one.start)
        client = await one.connect()
        try:
            await client.greet()
            for name, reply in (("taken", b""), ("twice", FULL), ("twice", b""), ("refused", b"554 No\r\n")):
                hop.script = {"message": reply} if reply else {}
                await client.envelope(MEMBER, ALL_MEMBERS)
                await client.message((LETTER % name).encode())
        finally:
            await client.close()
            one.tell(signal.SIGTERM)
            await asyncio.to_thread(one.ended, 15)
    log = tmp_path / "log"
    log.write_text("some other line\n{half\n" + "".join(json.dumps(event) + "\n" for event in one.events), "utf-8")
    (tmp_path / "log.gz").write_bytes(gzip.compress(log.read_bytes()))

    def trace(*arguments: str | Path, stdin: bytes = b"") -> Run:
        return mailguard("trace", "--config", one.config, *arguments, stdin=stdin, MAILGUARD_MARK_KEY=KEY)

    when = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z  "
    taken = trace("<taken@x>", log)
    assert re.fullmatch(when + r"passed on; the next hop said 250 2\.0\.0; 1 recipient\n", taken.out)
    assert (taken.status, taken.err) == (0, "")
    assert trace("taken@x", tmp_path / "log.gz").out == taken.out
    assert trace("<taken@x>", stdin=log.read_bytes()).out == taken.out
    assert trace("<taken@x>", "-", stdin=log.read_bytes()).out == taken.out
    first, second = trace("<twice@x>", log).out.splitlines()
    assert re.fullmatch(
        when + r"put off; the sending server tries again; the next hop said 452 4\.3\.1; 1 recipient", first
    )
    assert re.fullmatch(when + r"passed on; the next hop said 250 2\.0\.0; 1 recipient", second)
    assert re.fullmatch(when + r"refused; the next hop said 554; 1 recipient\n", trace("<refused@x>", log).out)
    unseen = trace("<other@x>", log)
    assert (unseen.status, unseen.out) == (1, "this message was not seen in these logs\n")
    assert "@x" not in log.read_text("utf-8")
    assert "clare" not in log.read_text("utf-8")


def config(folder: Path, more: str) -> Path:
    path = folder / "mailguard.toml"
    path.write_text(
        '[council]\nname = "Glanrafon"\ndomains = ["glanrafon.example"]\n[policy]\npack = "district"\n'
        f'[directory]\ncsv = "directory.csv"\n{more}',
        "utf-8",
    )
    return path


MILTER = '[milter]\nlisten = "127.0.0.1:9980"\n'


def told(folder: Path, *events: dict[str, Any], line: str = "") -> str:
    lines = [json.dumps({"timestamp": "T", "message": TRACER.digest("<a@x>"), **event}) for event in events]
    stdin = "\n".join([*lines, line]).encode()
    run = mailguard("trace", "--config", config(folder, MILTER), "<a@x>", stdin=stdin, MAILGUARD_MARK_KEY=KEY)
    assert run.err == ""
    return run.out


def test_each_fate_has_its_words_and_what_is_not_asked_for_is_not_told(tmp_path: Path) -> None:
    events: list[dict[str, Any]] = [
        {"event": "message_held", "checked": "checked", "code": 250, "enhanced": "2.0.0", "rule": "MASS001"},
        {"event": "message_relayed", "checked": "unchecked", "code": 250, "fault": "inspection: TimeoutError"},
        {"event": "message_rejected", "checked": "checked", "code": 550, "enhanced": "5.7.1", "recipients": 2},
        {"event": "message_refused", "code": 521, "enhanced": "5.5.2", "fault": "bare line end"},
        {"event": "message_quarantined", "checked": "checked", "queue_id": "4XyZ", "address": "gwen@x"},
        {"event": "message_abandoned"},
        {"event": "held_sent_on", "taken": 1, "failed": 0, "left": 0, "codes": [250]},
        {"event": "held_sent_on", "taken": 0, "failed": 0, "left": 1, "codes": [0]},
        {"event": "held_returned"},
        {"event": "request_answered"},
    ]
    assert told(tmp_path, *events).splitlines() == [
        "T  held until its sender has looked again; mailguard said 250 2.0.0",
        "T  passed on, unchecked; the next hop said 250; reason: inspection: TimeoutError",
        "T  refused by the council's policy; mailguard said 550 5.7.1; 2 recipients",
        "T  refused; mailguard said 521 5.5.2; reason: bare line end",
        "T  put on hold in the mail server's queue; queue id 4XyZ",
        "T  broken off by the sending server",
        "T  sent on after it was held; the next hop said 250",
        "T  tried to send it on after it was held; the next hop said nothing",
        "T  given back to its sender after it was held",
    ]


def test_a_log_in_text_is_read_too(tmp_path: Path) -> None:
    line = (
        f"timestamp='T' level='info' event='message_passed' message='{TRACER.digest('<a@x>')}' queue_id='4X\\'Z' "
        "checked='checked' recipients=3 ms=1.5"
    )
    assert told(tmp_path, line=line) == "T  passed on; queue id 4X'Z; 3 recipients\n"


def test_what_is_missing_is_told_in_one_line(tmp_path: Path) -> None:
    path = config(tmp_path, MILTER)
    nothing = mailguard("trace", "--config", path, "<a@x>", MAILGUARD_MARK_KEY="")
    assert nothing.status == 2
    assert nothing.err.startswith("mailguard trace: the environment holds no key in MAILGUARD_MARK_KEY; give the ")
    assert len(nothing.err.splitlines()) == 1
    no_log = mailguard("trace", "--config", path, "<a@x>", tmp_path / "none", MAILGUARD_MARK_KEY=KEY)
    assert (no_log.status, "it cannot be read (No such file or directory)" in no_log.err) == (2, True)
    no_hook = mailguard("trace", "--config", config(tmp_path, ""), "<a@x>", MAILGUARD_MARK_KEY=KEY)
    assert (no_hook.status, "neither [relay] nor [milter]" in no_hook.err) == (2, True)
    no_id = mailguard("trace", "--config", config(tmp_path, MILTER), " ", MAILGUARD_MARK_KEY=KEY)
    assert (no_id.status, "this is no Message-ID" in no_id.err) == (2, True)
