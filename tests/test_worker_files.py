"""Mail with files goes to a worker however small it is, and files that take too long cost no more than themselves."""

import zlib
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
import structlog

from mailguard.config_tables import LimitsTable
from mailguard.message.facts import Envelope
from mailguard.pipeline import Outcome
from mailguard.workers import Inspector, Unchecked
from tests.builders import ALL_MEMBERS, MEMBER, council
from tests.documents import docx, pdf
from tests.message.files.read import with_file

LOG = structlog.get_logger()
ENVELOPE = Envelope(mail_from=MEMBER, rcpt_to=(ALL_MEMBERS,))
PATIENT = LimitsTable(deadline_s=30.0, workers=1)  # a worker imports and compiles, on a busy machine
HASTY = LimitsTable(deadline_s=6.0, workers=1)


def mail(data: bytes, name: str) -> bytes:
    return f"To: {ALL_MEMBERS}\n".encode() + with_file(data, name).replace(
        b"sian.pryce@glanrafon.example", MEMBER.encode()
    )


def endless() -> bytes:
    """A PDF of some kilobytes whose pages would take half a minute."""
    whole = pdf("words", pages=50)
    content = zlib.compress(b"BT /F1 11 Tf " + b"(a) Tj " * 45_000 + b"ET")
    begin, end = whole.index(b"stream\n") + 7, whole.index(b"\nendstream")
    return whole[:begin].replace(b"/Length %d" % (end - begin), b"/Length %d" % len(content)) + content + whole[end:]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def inspector() -> AsyncIterator[Inspector]:
    starting = Inspector(council(), PATIENT, LOG)
    starting.start()
    yield starting
    starting.stop()


async def judged(inspector: Inspector, raw: bytes) -> Outcome:
    found = await inspector.inspect(raw, ENVELOPE)
    assert not isinstance(found, Unchecked)
    return found


@pytest.mark.asyncio(loop_scope="module")
class TestFiles:
    async def test_a_small_message_with_a_file_is_read_by_a_worker(self, inspector: Inspector) -> None:
        outcome = await judged(inspector, mail(docx("The plan."), "plan.docx"))
        assert [part.where for part in outcome.mail.facts.parts] == ["body", "attachment:plan.docx"]
        assert (outcome.checked, outcome.verdict) == ("full", "advise")

    async def test_without_the_time_for_a_worker_it_is_not_read_at_all(self) -> None:
        none = Inspector(council(), LimitsTable(deadline_s=0.05, workers=1), LOG)
        try:
            assert await none.inspect(mail(docx("The plan."), "plan.docx"), ENVELOPE) == Unchecked("TimeoutError")
        finally:
            none.stop()

    async def test_a_file_that_takes_too_long_is_told_and_its_letter_judged(self, inspector: Inspector) -> None:
        inspector._limits = HASTY
        outcome = await judged(inspector, mail(endless(), "plan.pdf"))
        inspector._limits = PATIENT
        assert outcome.unread == ("part 2: PDF not read in time",)
        assert (outcome.checked, outcome.verdict) == ("partial", "advise")

    async def test_facts_with_a_long_text_out_of_a_small_file_are_judged_again_by_a_worker(self) -> None:
        known = Inspector(council(), LimitsTable(deadline_s=30.0, workers=1), LOG)
        facts = (await judged(known, mail(docx("The plan. " * 2_000), "plan.docx"))).mail.facts
        assert facts.size < known._limits.inline_bytes
        pool = known._pool
        known.stop()
        assert isinstance(await known.judge_again(facts), Outcome)
        assert known._pool not in {None, pool}
        known.stop()
