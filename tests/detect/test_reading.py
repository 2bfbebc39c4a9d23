"""One message as the detectors read it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.detect.phrases import Lexicon, cues
from mailguard.detect.reading import Page, Reading, read_words
from tests.detect.written import letter

LEXICON = Lexicon(cues({"praise": "(good|bad) news", "verb": "vote", "money": "<money>"}))


def read(text: str) -> Reading:
    return read_words(letter(text, "member", "resident"), LEXICON)


LETTER = """Good news about the bus. We vote on Thursday, and Jane Hale
will write.

It costs £50.

-- 
Owain Beynon
bad news

On Monday Ann wrote:
> Bad news. Please vote.
"""  # noqa: W291 (the space is part of the mark)


def test_own_words_and_those_of_others_are_told_apart() -> None:
    reading = read(LETTER)
    assert [sentence.text.strip() for sentence in reading.own if sentence.hits] == [
        "Good news about the bus.",
        "We vote on Thursday, and Jane Hale\nwill write.",
        "It costs £50.",
    ]
    assert [hit.cue for sentence in reading.context for hit in sentence.hits] == ["praise", "verb"]


def test_sentences_are_given_by_what_they_hold() -> None:
    reading = read(LETTER)
    assert [sentence.text for sentence in reading.holding(frozenset({"verb"}))] == [
        " We vote on Thursday, and Jane Hale\nwill write."
    ]
    assert len(list(reading.holding(frozenset({"praise"}), "quoted", "forwarded"))) == 1
    assert reading.any("verb")
    assert not reading.any("nothing")


def test_a_sentence_knows_its_neighbours() -> None:
    first, second, *_ = read(LETTER).own
    assert first.before is None
    assert first.after is second
    assert second.before is first
    assert first.has("praise")
    assert not second.has("praise")
    assert [hit.cue for hit in second.find("verb", "praise")] == ["verb"]


def test_people_are_sought_where_they_are_named() -> None:
    sentence = next(sentence for sentence in read(LETTER).own if sentence.may_name)
    (mention,) = sentence.mentions
    assert sentence.text[mention.start : mention.end] == "Jane Hale"
    start, end = sentence.place(mention.start, mention.end)
    assert sentence.page.folded.text[start:end] == "jane hale"


def test_a_phrase_across_two_sentences_is_none() -> None:
    assert not any(sentence.hits for sentence in read("It is good\n\nnews came.").own)


def test_a_page_without_cues_is_not_cut_into_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: str) -> None:
        raise AssertionError

    monkeypatch.setattr("mailguard.detect.reading.sentences", refuse)
    assert list(read("Nothing to be seen here.").holding(frozenset({"praise"}))) == []


@pytest.mark.parametrize("text", ["So v o t e now.", "So vo\u200bte now.", "So VOTE now.", "So v0te now."])
def test_what_is_shown_is_what_was_written(text: str) -> None:
    (sentence,) = read(text).holding(frozenset({"verb"}))
    signal = sentence.signal("x", "y", *sentence.find("verb"))
    assert signal.text == text[3:-5]


@given(st.lists(st.sampled_from(["good news", "vote", "£5", "v o t e", "vo\u200bte", "a.", "b\n\n", "ŵy", "Mr."])))
def test_every_span_is_a_slice_of_its_passage(words: list[str]) -> None:
    text = " ".join(words)
    mail = letter(text, "member", "resident")
    bodies = {part.number: part.text for part in mail.facts.parts}
    for sentence in read_words(mail, LEXICON).own:
        assert sentence.passage.text[sentence.start : sentence.end] == sentence.text
        for hit in sentence.hits:
            signal = sentence.signal("x", "y", hit)
            assert signal.text
            assert signal.part is not None
            assert bodies[signal.part][signal.start : signal.end] == signal.text


def test_pages_are_kept() -> None:
    reading = read(LETTER)
    assert isinstance(reading.pages[0], Page)
    assert reading.pages is reading.pages
