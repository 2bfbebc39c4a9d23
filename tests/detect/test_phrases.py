"""How phrases are written down and sought."""

import random
import re

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from mailguard.detect import lexicon
from mailguard.detect.fold import fold
from mailguard.detect.phrases import Group, Hit, Lexicon, cues
from tests.detect import test_binding_instruction as binding
from tests.detect import test_personal_criticism as criticism
from tests.detect import test_political_content as political

TEXTS = [
    *binding.COMMITMENTS, *binding.INSTRUCTIONS, *binding.OFFICIAL, *binding.FREE, *criticism.OFFICERS,
    *criticism.MEMBERS, *criticism.FAIR, *political.CAMPAIGNING, *political.PARTY_COMMENT, *political.SELF_PROMOTION,
    *political.BUSINESS,
]  # fmt: skip
PLAIN_WORDS = sorted({word for text in TEXTS for word in re.findall(r"[a-z£0-9',.]+", fold(text).text)})


def found(phrase: str, text: str, **classes: str) -> list[str]:
    """The words of a text that a phrase stands for."""
    folded = fold(text).text
    return [folded[hit.start : hit.end] for hit in Lexicon(cues({"cue": phrase}, classes)).hits(folded)]


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        ("good news", "Such good  news!", "good  news"),
        ("good news", "good, news", "good, news"),
        ("good (news|luck)", "good luck", "good luck"),
        ("(very |)good news", "very good news", "very good news"),
        ("(very |)good news", "good news", "good news"),
        ("(very |so |)good", "he was so good", "so good"),
        ("good (old|) news", "good news", "good news"),
        ("vot(e|ing) for", "Voting for", "voting for"),
        ("promis* us", "promised us", "promised us"),
        ("a * man", "a wise man", "a wise man"),
        ("we __ pay", "we shall gladly pay", "we shall gladly pay"),
        ("we __ pay", "we pay", "we pay"),
        ("we ____ pay", "we shall of course now pay", "we shall of course now pay"),
        ("heads? of", "head of", "head of"),
        ("heads? of", "heads of", "heads of"),
        ("by-election", "byelection", "byelection"),
        ("by-election", "by election", "by election"),
        ("don't say", "dont say", "dont say"),
        ("we (will|'ll) pay", "we'll pay", "we'll pay"),
        ("we (will|'ll) pay", "we will pay", "we will pay"),
        ("mae (y|'r|) cyngor", "mae'r cyngor", "mae'r cyngor"),
        ("mae __ yn dda", "mae'r cyngor yn dda", "mae'r cyngor yn dda"),
        ("(rho|rhowch)('r|) arian", "rhowch'r arian", "rhowch'r arian"),
        ("i ~cyngor", "i gyngor", "i gyngor"),
        ("fy ~cyngor", "fy nghyngor", "fy nghyngor"),
        ("y ~llys", "y lys", "y lys"),
        ("ei ~ardal", "ei hardal", "ei hardal"),
        ("ffôn symudol", "ffon symudol", "ffon symudol"),
        ("pay <money>", "pay £1,200", "pay £1,200"),
        ("<money> each", "it is £5 each", "£5 each"),
        ("<number> seats", "with 24 seats", "24 seats"),
        ("the <thing>", "the pen", "the pen"),
    ],
)
def test_a_phrase_stands_for_what_people_write(phrase: str, text: str, words: str) -> None:
    assert found(phrase, text, thing="pen|ink") == [words]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("good news", "good. News"),
        ("good news", "goodnews"),
        ("good news", "some goods newsagents"),
        ("we __ pay", "we shall see. They pay"),
        ("we __ pay", "we shall in the end have to pay"),
        ("we (will|'ll) pay", "wewill pay"),
        ("promis* us", "prom us"),
        ("~cyngor", "cyngorau"),
        ("pay <money>", "pay 1,200"),
        ("vote", "devoted"),
    ],
)
def test_a_phrase_stands_for_nothing_else(phrase: str, text: str) -> None:
    assert found(phrase, text) == []


@pytest.mark.parametrize("phrase", ["good; news", "so: this", "done!", "this. that", "[a-z]+ plan", "so{1,}", "^so"])
def test_a_phrase_holds_no_mark_that_ends_a_sentence_and_no_sign_of_the_engine(phrase: str) -> None:
    (written,) = cues({"cue": phrase})
    with pytest.raises(ValueError, match="in a phrase"):
        assert written.pattern


def test_a_house_may_have_its_number() -> None:
    assert found("at (no|no.) <number>", "She lives at no. 7 now. There are 3") == ["at no. 7"]


def all_hits(text: str) -> set[Hit]:
    """Every phrase of all detectors in a text, sought one by one and without any first stage."""
    return {
        Hit(phrase.cue, match.start(), match.end())
        for phrase in lexicon().phrases
        for match in re2.compile(phrase.pattern).finditer(text)
    }


@pytest.mark.parametrize("part", range(4))
def test_the_first_stage_loses_nothing(part: int) -> None:
    texts = random.Random(part).sample(TEXTS, 40)  # noqa: S311 (no secret)
    text = fold(" ".join(texts)).text
    assert set(lexicon().hits(text)) == all_hits(text)


@given(st.lists(st.sampled_from(PLAIN_WORDS), max_size=12).map(" ".join))
def test_the_first_stage_loses_nothing_of_any_words(text: str) -> None:
    sought = Lexicon(tuple(phrase for phrase in lexicon().phrases if phrase.cue.startswith(("political-", "binding-"))))
    by_itself = {
        Hit(phrase.cue, match.start(), match.end())
        for phrase, pattern in zip(sought.phrases, PATTERNS, strict=True)
        for match in pattern.finditer(text)
    }
    assert set(sought.hits(text)) == by_itself


PATTERNS = [
    re2.compile(phrase.pattern) for phrase in lexicon().phrases if phrase.cue.startswith(("political-", "binding-"))
]


def test_characters_beyond_the_phrases_move_no_span() -> None:
    text = "\U0001f600 \u20ac5 \u65e5\u672c good news"
    (hit,) = Lexicon(cues({"cue": "good news"})).hits(text)
    assert text[hit.start : hit.end] == "good news"


def test_a_group_is_sought_between_two_offsets() -> None:
    group = Group("good\nbad")
    text = "good and bad"
    assert list(group.spans(text)) == [(0, 4), (9, 12)]
    assert list(group.spans(text, 5)) == [(9, 12)]
    assert group.found(text, 0, 4)
    assert not group.found(text, 5, 9)


def test_all_hits_are_those_of_the_clauses_by_their_place() -> None:
    sought = Lexicon(cues({"sum": "<number> pounds\n<number>", "news": "good news"}))
    text = "pay 5. pounds are good news. pay 20 pounds; no good news, nor 3; " * 4
    hits = sought.all_hits(text)
    assert set(hits) == set(sought.hits(text))
    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
    assert not any("5. pounds" in text[hit.start : hit.end] for hit in hits)


def test_one_word_everywhere_is_found_in_each_of_many_clauses() -> None:
    sought = Lexicon(cues({"news": "good news"}))
    assert len(sought.all_hits("good news. " * 50)) == 50
    assert len(sought.all_hits("good news. " + "word " * 2_000 + ". good news")) == 2
