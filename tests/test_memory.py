"""What is remembered of mail that has gone out: threads, copies, and nothing for long."""

from datetime import date, timedelta

from mailguard.memory import DAYS, ROWS, Memory
from mailguard.policy.history import EMPTY
from tests.builders import DAY, HEAD, JUNIOR, MEMBER, RESIDENT, TORY, earlier, facts, mail

FIRST = "<first@aberwen.example>"
SECOND = "<second@aberwen.example>"


def remembering() -> Memory:
    memory = Memory()
    memory.remember(mail(to=[HEAD], message_id=FIRST, subject="The plan"), DAY)
    return memory


async def test_an_answer_finds_what_it_answers() -> None:
    history = await remembering().recall(facts(sender=HEAD, to=[MEMBER], message_id=SECOND, in_reply_to=(FIRST,)))
    assert history.thread == (earlier(DAY, MEMBER, HEAD),)
    assert history.copies == ()


async def test_a_new_message_on_the_same_matter_to_the_same_person_belongs_to_the_thread() -> None:
    again = facts(to=[HEAD], message_id=SECOND, subject="RE: the PLAN")
    assert (await remembering().recall(again)).thread == (earlier(DAY, MEMBER, HEAD),)
    assert await remembering().recall(facts(to=[JUNIOR], message_id=SECOND, subject="The plan")) == EMPTY
    assert await remembering().recall(facts(to=[HEAD], message_id=SECOND, subject="Another plan")) == EMPTY


async def test_a_thread_is_told_oldest_first_and_through_all_its_messages() -> None:
    memory = remembering()
    memory.remember(mail(sender=HEAD, to=[MEMBER], message_id=SECOND, in_reply_to=(FIRST,)), DAY + timedelta(1))
    third = facts(to=[HEAD], message_id="<third@a.example>", in_reply_to=(SECOND,), references=(FIRST, SECOND))
    assert [entry.writer for entry in (await memory.recall(third)).thread] == [MEMBER, HEAD]


async def test_a_second_copy_of_a_message_knows_the_readers_of_the_first() -> None:
    memory = Memory()
    memory.remember(mail(to=[HEAD, TORY], rcpt_to=[HEAD], message_id=FIRST), DAY)
    copy = facts(to=[HEAD, TORY], rcpt_to=[TORY], message_id=FIRST)
    assert (await memory.recall(copy)).copies == (HEAD,)
    stranger = facts(sender=RESIDENT, to=[TORY], message_id=FIRST)
    assert (await memory.recall(stranger)).copies == (), "another sender's message of the same name is another message"


async def test_a_message_without_an_identifier_is_like_no_other() -> None:
    memory = Memory()
    memory.remember(mail(to=[HEAD], message_id="", subject=""), DAY)
    assert await memory.recall(facts(to=[HEAD], message_id="", subject="")) == EMPTY


async def test_nothing_is_kept_for_long_nor_without_bound() -> None:
    memory = remembering()
    memory.remember(mail(to=[JUNIOR], message_id=SECOND), DAY + timedelta(DAYS + 1))
    assert len(memory) == 1
    assert await memory.recall(facts(message_id=FIRST)) == EMPTY
    message = mail(to=[HEAD])
    for _ in range(ROWS + 10):
        memory.remember(message, date(2026, 12, 24))
    assert len(memory) == ROWS


def test_no_subject_is_kept() -> None:
    memory = remembering()
    assert "plan" not in repr(memory).lower()
