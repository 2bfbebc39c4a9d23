"""A running service follows its switches: bypass, and the circuit breaker."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from mailguard.metrics import Metrics
from mailguard.switches.breaker import Breaker, Trip
from mailguard.switches.files import Mark, Switches
from mailguard.switches.switching import Obeys, Switching
from tests.builders import ALL_MEMBERS, MEMBER
from tests.servers.next_hop import next_hop
from tests.servers.postfix import free_port
from tests.servers.running import Client, captured_log
from tests.servers.service import Service

ADVISED = f"From: {MEMBER}\r\nTo: {ALL_MEMBERS}\r\nSubject: hello\r\nMessage-ID: <%d@x>\r\n\r\nHello.\r\n"
CHECKED, UNREAD = b"; checked; s=", b"; unchecked; s="


def mailguard(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mailguard", *map(str, arguments)], capture_output=True, text=True, check=False
    )


async def passes(one: Client, number: int) -> None:
    await one.envelope(MEMBER, ALL_MEMBERS)
    assert (await one.message((ADVISED % number).encode())).startswith(b"250 ")


@pytest.mark.parametrize("processes", [1, 2])
async def test_bypass_stops_all_inspection_within_two_seconds_and_a_restart_changes_nothing(
    tmp_path: Path, processes: int
) -> None:
    async with next_hop() as hop:
        one = Service(tmp_path, free_port(), hop.port, processes=processes)

        async def marks(clients: Sequence[Client]) -> set[bytes]:
            hop.taken.clear()
            for number, client in enumerate(clients):
                await passes(client, number)
            letters = [taken.content for taken in hop.taken if taken.mail_from]
            assert len(letters) == len(clients)
            return {CHECKED if CHECKED in letter else UNREAD for letter in letters if b"X-Mailguard: " in letter}

        async def clients() -> list[Client]:
            opened = [await one.connect() for _ in range(6)]
            for each in opened:
                await each.greet()
            return opened

        try:
            await asyncio.to_thread(one.start)
            senders = await clients()
            assert await marks(senders) == {CHECKED}
            assert (await asyncio.to_thread(mailguard, "bypass", "on", "--config", one.config)).returncode == 0
            await asyncio.sleep(2)
            assert await marks(senders) == {UNREAD}
            assert one.count("bypass_on") == 1
            if processes == 1:
                for each in senders:
                    await each.close()
                one.tell(signal.SIGTERM)
                assert await asyncio.to_thread(one.ended, 15) == 0
                await asyncio.to_thread(one.start)
                assert one.count("bypass_on") == 2
                senders = await clients()
                assert await marks(senders) == {UNREAD}
            assert (await asyncio.to_thread(mailguard, "bypass", "off", "--config", one.config)).returncode == 0
            await asyncio.sleep(2)
            assert await marks(senders) == {CHECKED}
            assert one.count("bypass_off") == 1
        finally:
            for each in one.clients:
                await each.close()
            if one._process is not None and one._process.poll() is None:
                await asyncio.to_thread(one.kill)


async def test_a_service_in_which_one_rule_speaks_too_often_has_it_note_and_tells_of_it_once(tmp_path: Path) -> None:
    async with next_hop() as hop:
        one = Service(tmp_path, free_port(), hop.port, processes=2)
        text = one.config.read_text("utf-8")
        text = text.replace(
            "[notices]\n", '[notices]\nmax_per_hour = 3\nadministrator = "postmaster@aberwen.example"\n'
        )
        one.config.write_text(text, "utf-8")
        try:
            await asyncio.to_thread(one.start)
            await asyncio.sleep(6)  # the first look is the beginning of the hour
            senders = [await one.connect() for _ in range(5)]
            for number, each in enumerate(senders):
                await each.greet()
                await passes(each, number)
            tripped = await asyncio.to_thread(one.wait_for, "breaker_tripped", 1, 20)
            assert (tripped["fired"], tripped["inspected"], tripped["beyond"]) == (5, 5, "max_per_hour")
            rule = tripped["rule"]
            await asyncio.sleep(2)
            told = [taken for taken in hop.taken if taken.rcpt_to == ("postmaster@aberwen.example",)]
            assert len(told) == 1
            mail = message_from_bytes(told[0].content, policy=default)
            assert rule in str(mail["Subject"])
            hop.taken.clear()
            for number, each in enumerate(senders):
                await passes(each, 100 + number)
            await asyncio.sleep(1)
            assert {taken.mail_from for taken in hop.taken} == {MEMBER}  # and no notice
            listed = await asyncio.to_thread(mailguard, "breaker", "list", "--config", one.config)
            assert listed.stdout.startswith(f"{rule}  only notes since ")
            await asyncio.to_thread(mailguard, "breaker", "reset", rule, "--config", one.config)
            await asyncio.to_thread(one.wait_for, "breaker_reset", 1, 5)
            await asyncio.sleep(1)
            await passes(senders[0], 200)
            await asyncio.sleep(1)
            assert "" in {taken.mail_from for taken in hop.taken}
        finally:
            for each in one.clients:
                await each.close()
            if one._process is not None and one._process.poll() is None:
                await asyncio.to_thread(one.kill)


@dataclass
class Followed:
    """What was told of the switches."""

    told: list[Any] = field(default_factory=list)
    shared: dict[str, float] = field(default_factory=dict)

    def obeys(self) -> Obeys:
        def share(dropped: Mapping[str, float]) -> None:
            self.shared |= dropped

        def tripped(trips: Sequence[Trip]) -> None:
            self.told.append([trip.rule for trip in trips])

        return Obeys(bypass=self.told.append, drop=self.told.append, tripped=tripped, share=share)


async def test_only_a_change_is_told_and_a_switch_that_cannot_be_read_stays_as_it_was(tmp_path: Path) -> None:
    switches, followed, (log, events) = Switches(tmp_path / "x"), Followed(), captured_log()
    one = Switching(switches, followed.obeys(), Metrics(), log, Breaker(0, 0.05))
    await one.look()
    switches.bypass(on=True)
    switches.drop({"MASS001": 5.0})
    for _ in range(3):
        await one.look()
    switches.breaker_file.write_text("{", "utf-8")
    for _ in range(3):
        await one.look()
    assert followed.told == [True, frozenset({"MASS001"})]
    assert [event["event"] for event in events] == ["bypass_on", "breaker_open", "switches_unread"]


async def test_what_another_process_has_reduced_is_followed_where_no_file_can_be_written(tmp_path: Path) -> None:
    followed, (log, events) = Followed(), captured_log()
    one = Switching(Switches(tmp_path / "x"), followed.obeys(), Metrics(), log, None)
    one.hear({"MASS001": 5.0})
    await one.look()
    assert followed.told == [frozenset({"MASS001"})]
    Switches(tmp_path / "x").reset("MASS001", 6.0)
    await one.look()
    assert followed.told[1:] == [frozenset()]
    assert events == []  # the process that counts has told it


async def test_a_rule_that_trips_is_reduced_shared_written_and_told(tmp_path: Path) -> None:
    switches, followed, metrics, (log, events) = Switches(tmp_path / "x"), Followed(), Metrics(), captured_log()
    breaker = Breaker(0, 0.05)
    one = Switching(switches, followed.obeys(), metrics, log, breaker)
    await one._count(breaker)
    for _ in range(500):
        metrics.message("milter", "checked")
    for _ in range(26):
        metrics.finding("MASS001", "advise", "advise", "gwen@glanrafon.example")
    for _ in range(2):
        await one._count(breaker)
    assert followed.told == [frozenset({"MASS001"}), ["MASS001"]]
    assert set(followed.shared) == {"MASS001"}
    assert isinstance(switches.breaker()["MASS001"], Mark)
    assert [event["event"] for event in events] == ["breaker_tripped", "breaker_open"]
    assert b'mailguard_breaker_open{rule="MASS001"} 1.0\n' in metrics.exposition()
