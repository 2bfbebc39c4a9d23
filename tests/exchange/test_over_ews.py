"""The scanner over a server that speaks EWS: the whole hook, as a configuration makes it, and as a process."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailguard.config_tables import CategoriesTable
from mailguard.exchange.source import Item
from mailguard.store.keys import new_key
from tests.builders import ALL_MEMBERS, HEADER, HOUSING, LEADER, MEMBER, RESIDENT, TORY_MEMBER
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, Organisation, ews_server
from tests.servers.mailboxes import letter
from tests.servers.service import PEOPLE

PASSWORD = "an invented password"
ACCOUNT = "scanner@aberwen.example"
CYNGOR, ADVICE = CategoriesTable().advice_cy, CategoriesTable().advice
CONFIG = """\
[council]
name = "Aberwen Council"
domains = ["aberwen.example"]
[policy]
pack = "district"
mode = "advise"
[directory]
csv = "directory.csv"
[notices]
from = "mailguard@aberwen.example"
[privacy]
users_informed = 2026-01-01
[limits]
workers = 1
[store]
[exchange]
endpoint = "{endpoint}"
auth = "basic"
user = "{account}"
ca = "{ca}"
mailboxes = {mailboxes}
poll_s = 1
drafts = true
"""


@dataclass
class Council:
    """A server with mailboxes of Aberwen, and a configuration to scan them."""

    server: EwsServer
    organisation: Organisation
    config: Path
    environment: dict[str, str]
    started: "list[subprocess.Popen[str]]" = field(default_factory=list)

    def people(self, members: list[str]) -> None:
        """Have these members, a mailbox each, instead of Aberwen's."""
        rows = [f"{person},Member {number},member,,member,,,,," for number, person in enumerate(members)]
        rows.append(f"{ALL_MEMBERS},All Members,list,,,,,,,@member")
        (self.config.parent / "directory.csv").write_text("\n".join((HEADER, *rows, "")), "utf-8")
        text = self.config.read_text("utf-8")
        listed = str(members).replace("'", '"')
        self.config.write_text(re.sub(r"(?m)^mailboxes = .*$", f"mailboxes = {listed}", text), "utf-8")
        for person in members:
            self.organisation.mailbox(person)

    def put(self, item: Item, folder: str = "sentitems", mailbox: str = "") -> str:
        """Lay an item into its sender's mailbox; its id."""
        stored = self.organisation.put(
            mailbox or item.sender,
            folder,
            item.mime,
            sender=item.sender,
            from_=item.from_,
            to=item.to,
            cc=item.cc,
            bcc=item.bcc,
            sent=datetime.now(UTC).replace(microsecond=0),
            message_id=item.message_id,
            categories=item.categories,
            draft=folder == "drafts",
        )
        return stored.id

    def told(self, mailbox: str) -> int:
        return len(self.organisation.mailboxes[mailbox]["inbox"].items)

    def categories(self, mailbox: str, folder: str = "sentitems") -> list[tuple[str, ...]]:
        return [one.categories for one in self.organisation.mailboxes[mailbox][folder].items.values()]

    def scan(self, *more: str) -> "subprocess.Popen[str]":
        """`mailguard scan` as a process of its own."""
        process = subprocess.Popen(
            [sys.executable, "-m", "mailguard", "scan", "--config", str(self.config), *more],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **self.environment},
            start_new_session=True,
        )
        self.started.append(process)
        return process

    def end(self) -> None:
        """End what a test has left running."""
        for process in self.started:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate(timeout=10)

    def once(self) -> tuple[int, str, str]:
        """`mailguard scan --once`: its status, and what it said."""
        process = self.scan("--once")
        out, err = process.communicate(timeout=60)
        return process.returncode, out, err


@pytest.fixture
def council(authority: Authority, shared: Path, tmp_path: Path) -> Iterator[Council]:
    organisation = Organisation()
    people = (MEMBER, LEADER, HOUSING, TORY_MEMBER)
    for address in (*people, ACCOUNT):
        organisation.mailbox(address)
    organisation.passwords[ACCOUNT] = PASSWORD
    organisation.owners[ACCOUNT] = ACCOUNT
    organisation.impersonators.add(ACCOUNT)
    (tmp_path / "directory.csv").write_bytes(PEOPLE.read_bytes())
    config = tmp_path / "mailguard.toml"
    with ews_server(organisation, authority.sign("mail.aberwen.example"), shared) as server:
        text = CONFIG.format(
            endpoint=server.endpoint, account=ACCOUNT, ca=authority.certificate, mailboxes=str(list(people))
        )
        config.write_text(text.replace("'", '"'), "utf-8")
        environment = {"MAILGUARD_EXCHANGE_PASSWORD": PASSWORD, "MAILGUARD_STORE_KEY": new_key("k1")}
        made = Council(server, organisation, config, environment)
        try:
            yield made
        finally:
            made.end()


def until(true: Callable[[], bool], within_s: float = 30.0) -> None:
    ends = time.monotonic() + within_s
    while not true():
        assert time.monotonic() < ends
        time.sleep(0.02)


def test_what_was_sent_since_the_last_time_is_marked_and_told_and_counted(council: Council) -> None:
    assert council.once()[0] == 0
    council.put(letter())
    council.put(letter(sender=TORY_MEMBER))
    council.put(letter(sender=TORY_MEMBER, to=(RESIDENT,), text="Thank you."))
    council.put(letter(sender=LEADER, sent=None, categories=("mailguard: look again", "Ours")), "drafts")
    status, out, err = council.once()
    assert (status, "Traceback" in err) == (0, False)
    assert out.splitlines()[0] == "4 mailboxes, 4 items"
    assert "2  told to their senders" in out
    assert council.categories(MEMBER) == [(CYNGOR,)]
    assert council.categories(TORY_MEMBER) == [(ADVICE,), ()]
    assert council.categories(LEADER, "drafts") == [("Ours", ADVICE)]
    assert [council.told(person) for person in (MEMBER, TORY_MEMBER, LEADER)] == [1, 1, 1]
    assert council.once()[1].startswith("4 mailboxes, 0 items")
    assert [council.told(person) for person in (MEMBER, TORY_MEMBER, LEADER)] == [1, 1, 1]


def test_a_mailbox_without_rights_is_named_on_the_terminal_alone_and_the_rest_is_read(council: Council) -> None:
    assert council.once()[0] == 0
    council.organisation.mailboxes[HOUSING].closed = True
    council.put(letter())
    status, _, err = council.once()
    assert status == 1
    logged = [line for line in err.splitlines() if line.startswith("{")]
    assert "aberwen.example" not in "".join(logged)
    assert any('"exchange_mailbox_waits"' in line for line in logged)
    assert err.splitlines()[-1].startswith(f"{HOUSING}: not read (RefusedError)")
    assert council.told(MEMBER) == 1


def test_wrong_credentials_are_one_line_for_each_mailbox_with_the_cure(council: Council) -> None:
    council.environment["MAILGUARD_EXCHANGE_PASSWORD"] = "another"
    status, _, err = council.once()
    assert status == 1
    assert "Traceback" not in err
    assert "give the account its rights" in err


def test_a_missing_password_is_one_line_before_anything_begins(council: Council) -> None:
    council.environment["MAILGUARD_EXCHANGE_PASSWORD"] = ""
    status, _, err = council.once()
    assert status == 2
    assert err == (
        "[exchange] password_env: the environment variable MAILGUARD_EXCHANGE_PASSWORD is empty; "
        "name one that holds the secret, and set it where mailguard runs\n"
    )


def test_killed_wherever_it_may_be_it_tells_each_sender_of_each_message_once(council: Council) -> None:
    people = [f"member.{number}@aberwen.example" for number in range(24)]
    council.people(people)
    assert council.once()[0] == 0
    for person in people:
        council.put(letter(sender=person))
    for threshold in (1, 8):
        process = council.scan()
        until(lambda least=threshold: sum(map(council.told, people)) >= least)  # type: ignore[misc]  # of this turn
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=10)
    assert council.once()[0] == 0
    assert {person: council.told(person) for person in people} == dict.fromkeys(people, 1)
    assert {person: council.categories(person) for person in people} == {one: [(ADVICE,)] for one in people}


def test_a_message_sent_while_it_runs_is_told_upon_the_hint_and_it_ends_within_seconds_of_the_word(
    council: Council,
) -> None:
    process = council.scan()
    until(lambda: council.server.asked["GetStreamingEvents"] > 0)
    council.put(letter())
    until(lambda: council.told(MEMBER) == 1)
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=20)
    assert time.monotonic() - began < 10
    assert process.returncode == 0
    assert "Traceback" not in err


def test_doctor_reads_one_mailbox_and_proves_that_the_canary_is_refused(council: Council) -> None:
    council.organisation.mailbox("canary@aberwen.example").closed = True
    text = council.config.read_text("utf-8")
    council.config.write_text(f'{text}canary = "canary@aberwen.example"\n', "utf-8")
    process = subprocess.run(
        [sys.executable, "-m", "mailguard", "doctor", "--config", str(council.config)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **council.environment},
        check=False,
    )
    assert "ok   exchange: a mailbox can be read" in process.stdout
    assert "ok   exchange: a mailbox outside the rights is refused" in process.stdout
