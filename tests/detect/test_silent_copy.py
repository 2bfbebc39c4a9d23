"""Readers whom the others cannot see, and letters passed on unseen."""

import pytest

from mailguard.detect import silent_copy
from mailguard.detect.phrases import Lexicon
from mailguard.detect.reading import read_words
from mailguard.detect.signal import Signal
from mailguard.message.facts import Envelope
from mailguard.message.read import read
from mailguard.people.resolve import resolve
from tests.detect.written import DIRECTORY, DOMAINS, NAMES, kinds, seen

LETTER = "When will the lane be mended? My residents have waited two years for an answer."


def hidden(to: str, *envelope: str) -> list[Signal]:
    """What is seen where the envelope reaches more people than the head names."""
    raw = f"From: {NAMES['head']}\nTo: {NAMES[to]}\nSubject: the lane\n\nThe answer is enclosed.\n"
    mail = resolve(
        read(raw.encode(), Envelope(mail_from=NAMES["head"], rcpt_to=tuple(NAMES[name] for name in envelope))),
        DIRECTORY,
        DOMAINS,
    )
    return list(silent_copy.detect(read_words(mail, Lexicon(()))))


def test_a_reader_of_the_envelope_alone_is_hidden() -> None:
    (signal,) = hidden("member", "member", "plaid")
    assert (signal.kind, signal.text) == ("hidden-reader", NAMES["plaid"])


@pytest.mark.parametrize("envelope", [("member",), ("member", "head")])
def test_readers_whom_all_can_see_are_not(envelope: tuple[str, ...]) -> None:
    assert hidden("member", *envelope) == []


def test_a_reader_through_a_list_that_all_can_see_is_not() -> None:
    assert hidden("group", "member", "leader") == []


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ----------\nFrom: Owain Beynon <owain.beynon@glanrafon.example>\nSubject: lane\n",
        "-----Original Message-----\nFrom: Owain Beynon\nSent: Monday\nTo: Hale, Jane\nSubject: lane\n",
    ],
)
def test_a_members_letter_passed_to_another_is_told(head: str) -> None:
    (signal,) = seen(silent_copy, f"For information.\n\n{head}\n{LETTER}", "head", "plaid")
    assert (signal.kind, signal.about) == ("onward-copy", NAMES["member"])


def test_a_members_letter_that_goes_back_to_him_is_not() -> None:
    text = (
        f"The lane is in the programme.\n\nOn Monday Owain Beynon <owain.beynon@glanrafon.example> wrote:\n> {LETTER}"
    )
    assert seen(silent_copy, text, "head", "member", "plaid") == []


@pytest.mark.parametrize("to", ["resident", "press", "media"])
def test_what_reaches_no_other_member_is_not(to: str) -> None:
    text = f"On Monday Owain Beynon <owain.beynon@glanrafon.example> wrote:\n> {LETTER}"
    assert kinds(silent_copy, text, "head", to) == set()


def test_a_residents_letter_is_not() -> None:
    text = f"On Monday Ann Jones <ann@webmail.example> wrote:\n> {LETTER}"
    assert kinds(silent_copy, text, "head", "plaid") == set()
