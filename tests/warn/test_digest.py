"""The weekly digest: short, in both languages, of rules and numbers alone."""

import re
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from mailguard.policy.model import Words
from mailguard.warn import digest_words
from mailguard.warn.digest import compose_digest
from mailguard.warn.plain import COLUMNS, LINES
from tests.builders import MEMBER, MONITORING_OFFICER, SENT, council, pack
from tests.warn.test_words import ACCUSES, BLAMES

ALL = [(loaded.rule.id, 3) for loaded in pack("district").rules]


def digest(counts: Sequence[tuple[str, int]], languages: tuple[str, ...] = ("en", "cy")) -> EmailMessage:
    raw = compose_digest(MEMBER, languages, counts, council(), SENT, "<digest-1@aberwen.example>")
    assert raw is not None
    assert raw.isascii()
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def text(message: EmailMessage, kind: str = "plain") -> str:
    part = message.get_body((kind,))
    assert part is not None
    content: str = part.get_content()
    return content


def test_it_says_each_rule_and_how_often_in_both_languages() -> None:
    words = " ".join(text(digest([("MASS001", 3), ("CRIT001", 2)])).split())
    assert "8.1: A member copies an e-mail to ten or more members or officers. (3 times)" in words
    assert "8.1: Aelod yn copïo e-bost at ddeg neu fwy o aelodau neu swyddogion. (3 o weithiau)" in words
    assert "(twice)" in words
    assert "(ddwywaith)" in words
    assert MONITORING_OFFICER in words


def test_it_answers_nothing_and_asks_for_no_answer() -> None:
    message = digest([("MASS001", 1)])
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["In-Reply-To"] is None
    assert message["To"] == MEMBER
    assert message["Subject"] == "A weekly note about your e-mail / Nodyn wythnosol am eich e-bost"


def test_its_subject_and_first_words_hold_no_rule_and_no_clause() -> None:
    message = digest([("MASS001", 1)])
    shown = message["Subject"] + text(message)[:90]
    assert "MASS001" not in shown
    assert "8.1" not in shown


def test_however_many_rules_a_language_keeps_to_the_length_of_a_notice() -> None:
    sheets = text(digest(ALL)).split("-" * COLUMNS)
    assert len(sheets) == 2
    for sheet in sheets:
        lines = sheet.strip().splitlines()
        assert sum(bool(line.strip()) for line in lines) <= LINES
        assert max(map(len, lines)) <= COLUMNS
    assert f"... and {len(ALL) - 4} more" in sheets[0]


def test_the_page_holds_nothing_from_elsewhere_and_marks_its_languages() -> None:
    page = text(digest([("MASS001", 1)]), "html")
    assert '<div class="sheet" lang="cy">' in page
    assert "http" not in page.replace("http-equiv", "")
    assert "<img" not in page


def test_a_person_who_reads_one_language_only_gets_that_one() -> None:
    message = digest([("MASS001", 1)], ("cy",))
    assert message["Content-Language"] == "cy"
    assert "once" not in text(message)


def test_a_rule_that_the_pack_no_longer_has_is_not_told() -> None:
    assert compose_digest(MEMBER, ("en",), [("GONE999", 4)], council(), SENT, "<d@aberwen.example>") is None


@pytest.mark.parametrize("language", ["en", "cy"])
def test_its_sentences_accuse_nobody(language: str) -> None:
    sentences = [words.get(language) for words in vars(digest_words).values() if isinstance(words, Words)]
    assert len(sentences) == 8
    assert all(sentences)
    for pattern in (ACCUSES, BLAMES):
        assert re.search(pattern[language], " ".join(sentences), re.IGNORECASE) is None
