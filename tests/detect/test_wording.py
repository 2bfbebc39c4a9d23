"""Phrases of a pack's own, and the readers and letters on which rules without words rest."""

import pytest

from mailguard.detect import passed_on, readers, wording
from mailguard.detect.phrases import Lexicon
from mailguard.detect.reading import read_words
from mailguard.detect.signal import Signal
from mailguard.people.correspondence import Correspondence
from tests.builders import ALL_MEMBERS, HEAD, JUNIOR, MEMBER, RESIDENT, RESIDENTS, mail, part

SECRET = {"CONF009": ("marked (strictly|) confidential", "wedi'i farcio'n ~cyfrinachol")}


def seen(letter: Correspondence, sought: dict[str, tuple[str, ...]] | None = None) -> list[Signal]:
    return list(wording.detect(read_words(letter, Lexicon(()), SECRET if sought is None else sought)))


class TestWording:
    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("The paper is marked STRICTLY Confidential.", "marked STRICTLY Confidential"),
            ("Mae wedi'i farcio’n gyfrinachol ers mis.", "wedi'i farcio’n gyfrinachol"),
        ],
    )
    def test_its_words_are_found_as_people_write_them(self, text: str, shown: str) -> None:
        (signal,) = seen(mail(text))
        assert (signal.detector, signal.kind, signal.text) == ("wording", "CONF009", shown)
        assert text[signal.start : signal.end] == shown

    def test_other_words_and_other_peoples_words_are_left_alone(self) -> None:
        assert seen(mail("The paper is marked. Confidential talk helps nobody.")) == []
        assert seen(mail(parts=(part("> It is marked confidential.", "quoted"),))) == []
        assert seen(mail("It is marked confidential."), {}) == []

    @pytest.mark.parametrize("line", ["", "x" * 201, "an end. and a start", "an (open bracket", "a <class> of words"])
    def test_a_phrase_that_cannot_be_read_is_told(self, line: str) -> None:
        assert wording.fault_of(["good words", line])

    def test_good_phrases_have_no_fault(self) -> None:
        assert wording.fault_of(SECRET["CONF009"]) == ""


class TestReaders:
    def test_every_address_that_was_written_to_is_evidence_once(self) -> None:
        found = list(readers.detect(read_words(mail(to=[HEAD, ALL_MEMBERS], bcc=[RESIDENTS]), Lexicon(()))))
        assert sorted(signal.text for signal in found) == sorted([HEAD, ALL_MEMBERS, RESIDENTS])
        assert {(signal.kind, signal.where, signal.start) for signal in found} == {("reader", "envelope", None)}


class TestPassedOn:
    LETTER = f"From: Jo Bloggs <{RESIDENT}>\nSent: 1 October 2026 09:00\n\nMy neighbour keeps a goat in the kitchen."

    def on(self, letter: Correspondence) -> list[Signal]:
        return list(passed_on.detect(read_words(letter, Lexicon(()))))

    def test_a_residents_letter_sent_on_is_seen_with_its_writer(self) -> None:
        (signal,) = self.on(mail(sender=MEMBER, to=[HEAD], parts=(part(self.LETTER, "forwarded"),)))
        assert (signal.kind, signal.about) == ("letter-of-public", RESIDENT)

    def test_an_answer_to_its_writer_is_none(self) -> None:
        assert self.on(mail(to=[RESIDENT, JUNIOR], parts=(part(self.LETTER, "quoted"),))) == []

    def test_ones_own_letter_is_none(self) -> None:
        own = self.LETTER.replace(RESIDENT, MEMBER)
        assert self.on(mail(sender=MEMBER, to=[HEAD], parts=(part(own, "quoted"),))) == []

    def test_a_letter_of_nobody_known_is_none(self) -> None:
        assert self.on(mail(to=[HEAD], parts=(part("Some words that somebody wrote.", "quoted"),))) == []
