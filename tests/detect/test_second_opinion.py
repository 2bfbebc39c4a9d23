"""What the learned stage adds to the detectors, and where it keeps silent.

They run with the model that ships; the two telling sentences are such that no phrase finds.
"""

import pytest

from mailguard.detect import DETECTORS, lexicon, signals
from mailguard.detect.second_opinion import LEAST, MOST, SECONDS, SENTENCE
from mailguard.detect.signal import Signal
from mailguard.shipped import model
from tests.detect.written import letter

DOORSTEPS = "Can you run off a few hundred of these for the doorsteps before the weekend, Labour are already out."
PRICE = "The tender price was forty thousand, but keep that under your hat as it is still on pink paper."


def added(text: str, sender: str, *to: str) -> list[Signal]:
    """The signals that come with the model and not without it; the words shown are checked to stand there."""
    mail = letter(text, sender, *to)
    wanted = frozenset(DETECTORS)
    found = [s for s in signals(mail, wanted, {}, {}, model()) if s not in signals(mail, wanted, {}, {})]
    bodies = {part.number: part.text for part in mail.facts.parts}
    for signal in found:
        assert signal.part is not None
        assert bodies[signal.part][signal.start : signal.end] == signal.text
        assert LEAST <= signal.confidence <= MOST
    return found


def kinds(text: str, sender: str, *to: str) -> set[str]:
    return {signal.kind for signal in added(text, sender, *to)}


def test_every_head_that_may_speak_belongs_to_a_detector_that_there_is() -> None:
    heads = {head.name for head in model().heads}
    assert SECONDS.keys() <= DETECTORS.keys()
    assert all(set(second.kinds) <= heads for second in SECONDS.values())


def test_without_a_model_nothing_is_added_and_nothing_doubted() -> None:
    mail = letter("Vote for me on 4 May, and close the road today.", "member", "officer")
    assert signals(mail, frozenset(DETECTORS), {}, {}) == signals(mail, frozenset(DETECTORS), {}, {}, None)


def test_what_no_phrase_finds_is_told_with_its_words() -> None:
    (task,) = added(f"Morning Dewi.\n\n{DOORSTEPS}\n\nOwain", "member", "officer")
    assert (task.detector, task.kind, task.text) == ("party-work", "party-task", DOORSTEPS)
    (price,) = added(PRICE, "member", "resident")
    assert (price.detector, price.kind, price.text) == ("commercial", "commercial-talk", PRICE)


def test_their_near_misses_are_not() -> None:
    for text in (
        "Can you run off a few hundred of these for the seminar before the weekend, the first lot are already out.",
        "Labour are already out on the doorsteps, so please don't run off anything for us before the weekend.",
    ):
        assert added(text, "member", "officer") == [], text


def test_the_party_makes_no_difference() -> None:
    others = [DOORSTEPS.replace("Labour", party) for party in ("Plaid Cymru", "Reform UK", "UKIP", "Plaid")]
    first = [(s.kind, s.confidence) for s in added(DOORSTEPS, "member", "officer")]
    assert first
    assert all([(s.kind, s.confidence) for s in added(text, "member", "officer")] == first for text in others)


def test_the_same_letter_is_heard_alike_twice() -> None:
    assert added(DOORSTEPS, "member", "officer") == added(DOORSTEPS, "member", "officer") != []


def test_a_message_has_one_such_signal_a_detector() -> None:
    assert len(added(f"{DOORSTEPS} Thanks for that. {DOORSTEPS}", "member", "officer")) == 1


def test_what_is_no_letter_is_left_to_the_phrases() -> None:
    assert added(f"{DOORSTEPS}\n\n" * 70, "member", "officer") == []


def test_headings_greetings_and_names_are_too_short_to_be_told() -> None:
    assert added("Monday, the usual room.\n\nBest wishes\n\nOwain Beynon", "member", "officer") == []
    assert SENTENCE > 5


def test_ordinary_business_adds_nothing() -> None:
    for text in (
        "Could you tell me when the drains in Glyn are next due to be cleaned? A resident has asked.",
        "Thank you for the briefing, Jane. It was clear, and the figures helped me a great deal.",
        "A allech chi roi gwybod imi pryd y bydd y gwaith ar y bont yn dechrau?",
        "I can't promise anything, but I will ask the officers to look at the footpath again.",
        "To stand for election you need a nomination paper, and the elections office can send you one.",
    ):
        for reader in ("officer", "head", "resident", "media"):
            assert added(text, "member", reader) == [], text


def test_words_between_quotation_marks_are_somebody_elses() -> None:
    assert added(f'"{DOORSTEPS}"', "member", "officer") == []


def test_what_others_are_said_to_ask_is_not_the_writers() -> None:
    assert added(f"A resident said that somebody told him: {DOORSTEPS}", "member", "officer") == []


@pytest.mark.parametrize(
    "text",
    [
        "I am not asking you to alter your recommendation on the harbour report.",
        "Dwi ddim yn gofyn i chi newid eich argymhelliad yn yr adroddiad ar yr harbwr.",
    ],
)
def test_what_the_writer_says_he_does_not_ask_is_not_asked(text: str) -> None:
    assert added(text, "member", "officer") == []


def test_a_price_is_told_outside_alone_and_work_asked_of_officers_alone() -> None:
    assert "commercial-talk" not in kinds(PRICE, "member", "officer")
    assert "party-task" not in kinds(DOORSTEPS, "member", "resident")


def test_lexicon_is_the_one_with_which_the_model_was_trained() -> None:
    known = {phrase.cue for phrase in lexicon().phrases}
    assert {"political-side", "political-thing", "policy-named"} <= known
