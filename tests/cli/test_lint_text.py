"""The words seen, underlined in their line."""

import pytest

from mailguard.cli.lint_text import COLUMNS, Palette, report, shown
from tests.builders import RESIDENT, mail, outcome, signal
from tests.builders import part as whole_part

COLOURS = Palette(bold="<b>", strong="<s>", quiet="<q>", link="<l>", off="</>")


def underlined(text: str, words: str, where: str = "body") -> tuple[str, str]:
    """What stands above the stroke, and the line with the words."""
    start = text.index(words)
    part = None if where == "subject" else 1
    seen = signal("political-content", "campaigning", words, start=start, where=where, part=part)
    letter = mail(
        to=[RESIDENT],
        subject=text if part is None else "",
        parts=() if part is None else (whole_part(text, where=where),),
    )
    lines = list(report("x.eml", outcome(letter, seen), Palette()))
    above, below = lines[1], lines[2]
    first, last = below.index("^"), below.rindex("^") + 1
    assert set(below[first:last]) == {"^"}
    return above[first:last], above


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("Please vote Labour now", "vote Labour", "  body:1 | Please vote Labour now"),
        ("One\nTwo\nvote Labour", "vote Labour", "  body:3 | vote Labour"),
        ("\tvote\tLabour", "vote\tLabour", "  body:1 |  vote Labour"),
        ("vote Labour\non 4 May", "vote Labour\non 4 May", "  body:1 | vote Labour"),
        ("a\x1b[31mvote Labour", "vote Labour", "  body:1 | a·[31mvote Labour"),
    ],
)
def test_the_stroke_stands_under_the_words(text: str, words: str, line: str) -> None:
    above, shown_line = underlined(text, words)
    assert shown_line == line
    assert above == words.partition("\n")[0].replace("\t", " ")


def test_a_long_line_is_cut_round_the_words() -> None:
    text = "before " * 60 + "vote Labour" + " after" * 60
    above, line = underlined(text, "vote Labour")
    assert above == "vote Labour"
    assert len(line) <= COLUMNS + len("  body:1 | ")
    at_the_end, _ = underlined("before " * 60 + "vote Labour", "vote Labour")
    assert at_the_end == "vote Labour"
    longest, _ = underlined("vote " * 200, ("vote " * 200).strip())
    assert len(longest) == COLUMNS


def test_the_subject_has_its_own_line() -> None:
    above, line = underlined("Why to vote Labour", "vote Labour", where="subject")
    assert (above, line) == ("vote Labour", "  subject:1 | Why to vote Labour")


def test_wide_and_combining_letters_keep_the_stroke_in_its_place() -> None:
    text = "議会 w\u0302yn vote Labour"
    start = text.index("vote")
    seen = signal("political-content", "campaigning", "vote Labour", start=start)
    lines = list(report("x", outcome(mail(text, to=[RESIDENT]), seen), Palette()))
    columns_before = len("  body:1 | ") + 4 + 1 + 3 + 1
    assert lines[2].index("^") == columns_before
    assert lines[2].count("^") == len("vote Labour")


def test_of_many_places_three_are_shown() -> None:
    text = "vote " * 5
    seen = [signal("political-content", "campaigning", "vote", start=5 * number) for number in range(5)]
    lines = list(report("x", outcome(mail(text, to=[RESIDENT]), *seen), Palette()))
    assert sum("^" in line for line in lines) == 3
    assert "  ... and 2 more" in lines


def test_an_attachment_is_named_without_its_tricks() -> None:
    where = "attachment:a\x1b]0;x\x07\u202e.txt"
    above, line = underlined("vote Labour", "vote Labour", where=where)
    assert above == "vote Labour"
    assert line.startswith("  attachment:a·]0;x··.txt:1 | ")


def test_a_terminal_gets_colours_and_a_pipe_none() -> None:
    seen = signal("political-content", "campaigning", "vote", start=0)
    lines = list(report("x", outcome(mail("vote", to=[RESIDENT]), seen), COLOURS))
    assert lines[0].startswith("<b>x</>: <s>POL001</> political-content [advise] district 10.6")


def test_a_text_is_shown_with_a_sign_for_each_character() -> None:
    assert shown("a\tb\n\u00a0c\x1bd\u200be ŵ 😀") == "a b  c·d·e ŵ 😀"
