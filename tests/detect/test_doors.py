"""What the words of a text open, and the tables of it that were made before."""

import subprocess
import sys

import pytest

from mailguard.detect.doors import Doors, digest, made_before, numbers, packed, table_of, turned, unpacked
from mailguard.detect.phrases import Phrase, cues
from mailguard.detect.words import trade
from tests.conftest import ROOT

PHRASES = cues({"": "good news\nbad (news|tidings)\nvot(e|ing) for\npromis*\n<money> __ spare"})


def opened(text: str, phrases: tuple[Phrase, ...] = PHRASES) -> list[str]:
    return [phrases[n].line for _, _, bits in Doors(phrases).open(text.encode("latin-1")) for n in numbers(bits)]


def test_two_words_side_by_side_open_a_phrase() -> None:
    assert opened("such good news today") == ["good news"]


@pytest.mark.parametrize("text", ["news of a good kind", "this was good. news came later", "goodnews", ""])
def test_words_that_stand_apart_open_nothing(text: str) -> None:
    assert opened(text) == []


def test_a_word_whose_end_is_open_opens_by_its_first_letters() -> None:
    assert opened("he promised") == ["promis*"]


def test_a_sum_of_money_needs_its_sign_and_its_figure() -> None:
    assert opened("we have £20 to spare") == ["<money> __ spare"]
    assert opened("we have 20 to spare") == []


def test_each_clause_opens_its_own_phrases() -> None:
    assert opened("good news. bad tidings; good news") == ["good news", "bad (news|tidings)", "good news"]


def test_no_flood_of_words_fills_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mailguard.detect.doors.REMEMBERED", 10)
    doors = Doors(PHRASES)
    flood = " ".join("a" * n for n in range(1, 60))
    assert len(list(doors.open(f"{flood} good news".encode()))) == 1
    assert len(doors._known) <= 12


def test_a_table_comes_back_as_it_was_packed() -> None:
    table = turned(PHRASES)
    assert unpacked(packed(table)) == table


def test_phrases_that_were_edited_are_read_anew() -> None:
    known = cues({"": trade.HAGGLE}, trade.CLASSES)
    edited = cues({"": trade.HAGGLE + "\nbrand new words"}, trade.CLASSES)
    assert digest(edited) not in made_before()
    assert table_of(edited).keys() > turned(known).keys()


def test_classes_that_were_edited_change_the_digest() -> None:
    assert digest(cues({"": "a <b>"}, {"b": "c"})) != digest(cues({"": "a <b>"}, {"b": "d"}))


def test_the_tables_made_before_are_those_of_all_phrases() -> None:
    """Where this fails, `make gates` makes them again."""
    check = [sys.executable, "tests/setup/gates.py", "--check"]
    assert subprocess.run(check, cwd=ROOT, check=False).returncode == 0
