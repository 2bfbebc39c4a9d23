"""RTF, as Word shows it."""

import pytest

from tests.documents import rtf
from tests.message.files.read import facts, file_part

COLOURS = r"{\colortbl;\red255\green255\blue255;\red255\green0\blue0;}"


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (r"one\par\par two", "one\n\ntwo"),
        (r"id{\b i}ot", "idiot"),
        (r"caf\'e9 \u375?n \u-10179?\u-8694? x\'95", "café ŷn 😊 x•"),
        (r"{\uc2\u375 ??}n {\uc0\u375}n", "ŷn ŷn"),
        (r"{\f1\'ef\'f0\'e8\'e2\'e5\'f2}", "привет"),
        (r"a\tab b\line c\emdash d\~e\_f \{g\}\\", "a\tb\nc\u2014d\xa0e-f {g}\\"),
        (r"{\*\generator nothing}{\info{\author nobody}}{\stylesheet{\s1 Heading;}}x", "x"),
        (r"{\pict\wmetafile8 0102abcd}x{\pict\bin5 {{{{{}y", "xy"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}", "link"),
        (r"{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt box\par}}}", "box"),
        (r"x{\footnote note}", "xnote"),
        (r"a\trowd\cell b\cell\row c", "a\tb\n\nc"),
        (r"{\deleted gone}x", "x"),
        ("one\r\ntwo", "onetwo"),
        ("one\\\ntwo", "one\n\ntwo"),
    ],
)
def test_the_letter_is_read_as_word_shows_it(body: str, seen: str) -> None:
    assert file_part(rtf(body=body), "a.rtf").text == seen


HIDDEN = {"hidden": r"\v", "white": r"\cf1", "tiny": r"\fs2"}


@pytest.mark.parametrize("word", HIDDEN.values(), ids=HIDDEN)
def test_what_word_does_not_show_is_left_out_and_counted(word: str) -> None:
    found = facts(rtf(head=COLOURS, body=rf"an id{{{word} hidden}}iot"), "a.rtf")
    assert (found.parts[1].text, found.parts[1].hidden) == ("an idiot", 6)
    assert found.unread == ("part 2: 6 characters hidden from the reader",)


SEEN = {
    "behind hidden words": r"{\v \v0 seen}",
    "on a marked ground": r"{\cf1\highlight2 seen}",
    "in another colour": r"\cf2 seen",
    "plain again": r"\v\plain seen",
}


@pytest.mark.parametrize("body", SEEN.values(), ids=SEEN)
def test_what_is_seen_all_the_same_is_read(body: str) -> None:
    assert file_part(rtf(head=COLOURS, body=body), "a.rtf").text == "seen"


def test_a_table_of_colours_that_begins_with_black_makes_no_paper_black() -> None:
    table = r"{\colortbl\red0\green0\blue0;\red255\green255\blue255;}"
    assert file_part(rtf(head=table, body="seen"), "a.rtf").text == "seen"


def test_a_page_that_exchange_wrapped_up_is_read_as_a_page() -> None:
    wrapped = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag19 <html>}{\*\htmltag64 <p>}\htmlrtf {\b\htmlrtf0 You are an id"
        rb"{\*\htmltag84 <span style='display:none'>}x{\*\htmltag92 </span>}iot.\htmlrtf }\htmlrtf0 {\*\htmltag72 </p>}"
        rb"\par{\*\htmltag64 <p>}caf\'e9{\*\mhtmltag64 <p>}{\*\htmltag27 </html>}}"
    )
    found = facts(wrapped, "a.rtf")
    assert found.parts[1].text == "You are an idiot.\n\ncafé"
    assert found.parts[1].hidden == 1
    assert found.unread == ("part 2: 1 character hidden from the reader",)
