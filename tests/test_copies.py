"""Copies of a message that was split: what was decided of the first holds for all."""

from dataclasses import replace

from mailguard.copies import ROWS, WITHIN_S, Copies
from mailguard.pipeline import Outcome
from mailguard.policy.model import Action
from tests.servers.outcomes import outcome, plan

REFUSAL = "550 5.7.1 Returned under the district protocol: MASS001 (8.1)"


def copy(verdict: Action, *, identifier: str = "<1@x>", words: str = "Hello.") -> Outcome:
    one = outcome(verdict, notice=plan(), refusal=REFUSAL if verdict == "reject" else "")
    facts = replace(one.mail.facts, message_id=identifier, subject=words)
    return replace(one, mail=replace(one.mail, facts=facts))


def test_later_copies_of_a_message_that_was_refused_are_refused_in_the_same_words() -> None:
    copies = Copies()
    assert copies.followed(copy("reject")).refusal == REFUSAL
    for verdict in ("pass", "advise", "confirm"):
        later = copies.followed(copy(verdict))
        assert (later.verdict, later.refusal) == ("reject", REFUSAL)
        assert later.notice is not None


def test_a_later_copy_of_a_message_that_went_out_is_never_refused_but_its_sender_is_told() -> None:
    copies = Copies()
    copies.followed(copy("pass"))
    later = copies.followed(copy("reject"))
    assert (later.verdict, later.refusal) == ("advise", "")
    assert copies.followed(copy("confirm")).verdict == "confirm"


def test_a_later_copy_of_a_message_that_was_held_is_held() -> None:
    copies = Copies()
    copies.followed(copy("confirm"))
    assert copies.followed(copy("reject")).verdict == "confirm"


def test_where_nobody_can_be_told_a_later_copy_is_noted_alone() -> None:
    copies = Copies()
    copies.followed(copy("pass"))
    assert copies.followed(replace(copy("reject"), notice=None)).verdict == "note"


def test_a_message_that_was_mended_or_is_another_is_judged_anew() -> None:
    copies = Copies()
    copies.followed(copy("reject"))
    assert copies.followed(copy("pass", words="Hello again.")).verdict == "pass"
    assert copies.followed(copy("pass", identifier="<2@x>")).verdict == "pass"
    assert copies.followed(copy("reject", identifier="")).verdict == "reject"
    assert copies.followed(copy("pass", identifier="")).verdict == "pass"


def test_after_the_time_for_copies_or_under_another_policy_all_is_judged_anew() -> None:
    now = [0.0]
    copies = Copies(clock=lambda: now[0])
    copies.followed(copy("reject"))
    now[0] = WITHIN_S
    assert copies.followed(copy("pass")).verdict == "reject"
    now[0] += 1
    assert copies.followed(copy("pass")).verdict == "pass"
    copies.followed(copy("reject", identifier="<2@x>"))
    copies.forget()
    assert copies.followed(copy("pass", identifier="<2@x>")).verdict == "pass"


def test_it_remembers_a_bounded_number() -> None:
    copies = Copies()
    for number in range(ROWS + 10):
        copies.followed(copy("pass", identifier=f"<{number}@x>"))
    assert len(copies._made) == ROWS
