"""What the judgement of one message costs, on real mail taken as a member's to the public."""

import gc
import tarfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import mean, quantiles
from time import perf_counter_ns

from mailguard.council import Options, from_options
from mailguard.detect import prepare
from mailguard.message.facts import Address, Envelope
from mailguard.message.read import read
from mailguard.pipeline import judge
from mailguard.policy.history import EMPTY
from tests.conftest import SHARED

MESSAGES = 1000
WRITER = "tom.ellis@glanrafon.example"
READER = "someone@resident.example"
TODAY = date(2026, 10, 1)


def ham(number: int = MESSAGES) -> list[bytes]:
    """The first messages of the corpus of ordinary mail, in the order of the archive."""
    return list(_ham(SHARED / "corpora/ham/spamassassin_ham.tar.gz", number))


def _ham(archive: Path, number: int) -> Iterator[bytes]:
    with tarfile.open(archive) as tar:
        members = (member for member in tar if member.isfile())
        for member, _ in zip(members, range(number), strict=False):
            stream = tar.extractfile(member)
            if stream is not None:
                yield stream.read()


def rows() -> list[tuple[str, float]]:
    """Microseconds a message: reading, judging, both; and the share of mail that takes a whole millisecond."""
    council = from_options(Options(policy="district", directory=SHARED / "cases/directory.csv"))
    envelope = Envelope(mail_from=WRITER, rcpt_to=(READER,))
    mails = ham()
    prepare()  # as a service does before its first message
    to = (Address("", READER),)
    for raw in mails[:50]:
        judge(read(raw, envelope), council, EMPTY, TODAY)
    reading, judging = [], []
    gc.freeze()
    for raw in mails:
        began = perf_counter_ns()
        facts = read(raw, envelope)
        read_at = perf_counter_ns()
        ours = replace(facts, from_=(Address("", WRITER),), sender=(), to=to, cc=(), bcc=())
        judge_at = perf_counter_ns()
        judge(ours, council, EMPTY, TODAY)
        ended = perf_counter_ns()
        reading.append((read_at - began) / 1000)
        judging.append((ended - judge_at) / 1000)
    whole = [a + b for a, b in zip(reading, judging, strict=True)]
    return [
        ("messages", float(len(mails))),
        ("mean size, kB", mean(len(raw) for raw in mails) / 1000),
        *_figures("read", reading),
        *_figures("judge", judging),
        *_figures("inspect", whole),
    ]


def _figures(name: str, values: list[float]) -> list[tuple[str, float]]:
    centiles = quantiles(values, n=100)
    return [
        (f"{name}: mean, microseconds a message", mean(values)),
        (f"{name}: p50", centiles[49]),
        (f"{name}: p99", centiles[98]),
    ]
