"""Whose words: the subject and the zones, with offsets back to their part."""

import pytest

from mailguard.message.facts import Part, Span
from mailguard.people.passages import passages
from tests.builders import facts, part


@pytest.mark.parametrize(
    ("subject", "zone"),
    [
        ("Bin day", "own"),
        ("Regarding bins", "own"),
        ("Refuse: new days", "own"),
        ("Re: bins", "quoted"),
        ("RE:bins", "quoted"),
        ("Re[2]: bins", "quoted"),
        ("Re [3]: bins", "quoted"),
        ("Fw: bins", "quoted"),
        ("FWD: bins", "quoted"),
        ("Atb: biniau", "quoted"),
        ("Ymateb: biniau", "quoted"),
        ("YML: biniau", "quoted"),
        ("Anfon ymlaen: biniau", "quoted"),
    ],
)
def test_the_subject_of_a_reply_or_forward_is_anothers(subject: str, zone: str) -> None:
    (found,) = passages(facts(subject=subject))
    assert (found.where, found.part, found.zone, found.start, found.text) == ("subject", None, zone, 0, subject)


def test_each_zone_is_a_passage_with_its_place_in_the_part() -> None:
    text = "My words.\n\n> Theirs.\n"
    zones = (Span(part=3, zone="own", start=0, end=11), Span(part=3, zone="quoted", start=11, end=len(text)))
    letter = Part(number=3, where="body", media_type="text/plain", text=text, zones=zones)
    found = list(passages(facts(parts=(letter,))))
    assert [(p.part, p.zone, p.start, p.text) for p in found] == [
        (3, "own", 0, "My words.\n\n"),
        (3, "quoted", 11, "> Theirs.\n"),
    ]
    assert all(text[p.start : p.start + len(p.text)] == p.text for p in found)


def test_a_twin_and_an_empty_zone_are_left_out() -> None:
    twin = Part(number=1, where="body", media_type="text/plain", text="same", zones=(), twin=True)
    blank = part(" \n\t", number=2)
    attached = part("Minutes", number=3, where="attachment:minutes.txt")
    assert [p.where for p in passages(facts(parts=(twin, blank, attached)))] == ["attachment:minutes.txt"]


def test_a_message_without_subject_and_text_has_none() -> None:
    assert list(passages(facts())) == []
