"""The past by way of the store: the same slice as the process's own memory gives, and no address in it."""

from datetime import timedelta

from sqlalchemy import select

from mailguard.policy.history import EMPTY, History
from mailguard.store import history
from mailguard.store.store import Store
from mailguard.store.tables import LETTER
from tests.builders import DAY, HEAD, JUNIOR, MEMBER, RESIDENT, TORY, aberwen, earlier, facts, mail
from tests.store.opening import Clock, Database

FIRST, SECOND = "<first@aberwen.example>", "<second@aberwen.example>"


def recall(store: Store, *given: object, **facts_of: object) -> History:
    names = history.Names(store.digests, aberwen().people)
    return history.recall(store, names, facts(*given, **facts_of))  # type: ignore[arg-type]


def remember(store: Store, day: int = 0, **of: object) -> None:
    message = mail(**of)  # type: ignore[arg-type]
    past = history.past_of(store, message, DAY + timedelta(day))
    with store.write() as connection:
        history.remember(connection, past)
        history.copied(store, connection, message.facts)


def test_an_answer_finds_what_it_answers_also_from_another_process(database: Database) -> None:
    remember(database.open(), to=[HEAD], message_id=FIRST, subject="The plan")
    other = database.open()
    found = recall(other, sender=HEAD, to=[MEMBER], rcpt_to=[MEMBER], message_id=SECOND, in_reply_to=(FIRST,))
    assert found.thread == (earlier(DAY, MEMBER, HEAD),)
    again = recall(other, to=[HEAD], rcpt_to=[HEAD], message_id=SECOND, subject="RE: the PLAN")
    assert again.thread == (earlier(DAY, MEMBER, HEAD),)
    assert recall(other, to=[JUNIOR], rcpt_to=[JUNIOR], message_id=SECOND, subject="The plan") == EMPTY


def test_a_thread_is_told_oldest_first_and_a_message_once(store: Store) -> None:
    remember(store, to=[HEAD], message_id=FIRST)
    remember(store, to=[HEAD], message_id=FIRST)
    remember(store, 1, sender=HEAD, to=[MEMBER], message_id=SECOND, in_reply_to=(FIRST,))
    found = recall(store, to=[HEAD], rcpt_to=[HEAD], message_id="<3@a>", in_reply_to=(SECOND,), references=(FIRST,))
    assert [each.writer for each in found.thread] == [MEMBER, HEAD]


def test_who_is_not_in_the_directory_is_known_where_he_stands_in_the_message(store: Store) -> None:
    remember(store, sender=RESIDENT, to=[HEAD], message_id=FIRST)
    answer = recall(store, sender=HEAD, to=[RESIDENT], rcpt_to=[RESIDENT], message_id=SECOND, in_reply_to=(FIRST,))
    assert answer.thread == (earlier(DAY, RESIDENT, HEAD),)
    [other] = recall(store, sender=HEAD, to=[MEMBER], rcpt_to=[MEMBER], in_reply_to=(FIRST,)).thread
    assert "@" not in other.writer


def test_a_copy_knows_the_readers_of_one_that_another_process_judges_this_moment(database: Database) -> None:
    one, other = database.open(), database.open()
    both = {"to": [HEAD, TORY], "message_id": FIRST}
    assert recall(one, rcpt_to=[HEAD], **both).copies == (HEAD,)
    assert recall(other, rcpt_to=[TORY], **both).copies == (HEAD, TORY)


def test_a_message_that_another_hook_has_seen_is_not_earlier_than_itself(store: Store) -> None:
    remember(store, to=[HEAD], message_id=FIRST, subject="The plan")
    assert recall(store, to=[HEAD], rcpt_to=[HEAD], message_id=FIRST, subject="The plan").thread == ()
    assert len(recall(store, to=[HEAD], rcpt_to=[HEAD], message_id=SECOND, subject="The plan").thread) == 1


def test_copies_are_known_for_an_hour_and_letters_for_the_days_that_are_set(store: Store, clock: Clock) -> None:
    remember(store, to=[HEAD, TORY], rcpt_to=[HEAD], message_id=FIRST)
    clock.now += history.COPIES_S + 1
    assert recall(store, to=[TORY], rcpt_to=[TORY], message_id=FIRST).copies == ()
    assert len(recall(store, to=[HEAD], rcpt_to=[HEAD], in_reply_to=(FIRST,)).thread) == 1


def test_no_address_and_no_subject_is_kept(store: Store) -> None:
    remember(store, to=[HEAD], message_id=FIRST, subject="The plan")
    with store.read() as connection:
        [row] = connection.execute(select(LETTER)).all()
    assert isinstance(row.readers, bytes)
    assert HEAD.encode() not in row.readers + row.writer
