"""OpenDocument texts, as Writer shows them."""

import pytest

from tests.documents import OPEN_DOCUMENT, odt, packed
from tests.message.files.read import facts, file_part


def p(content: str, style: str = "") -> str:
    return f"<text:p text:style-name='{style}'>{content}</text:p>"


def style(name: str, properties: str, parent: str = "") -> str:
    return (
        f"<style:style style:name='{name}' style:parent-style-name='{parent}'><style:text-properties {properties}/>"
        "</style:style>"
    )


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (p("one") + p("") + p("two"), "one\n\ntwo"),
        (p("id<text:span>iot</text:span>"), "idiot"),
        (p("a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>d"), "a   b\tc\nd"),
        ("<text:h>Title</text:h>" + p("words"), "Title\n\nwords"),
        ("<text:list><text:list-item>" + p("one") + "</text:list-item></text:list>", "one"),
        ("<text:tracked-changes>" + p("gone") + "</text:tracked-changes>" + p("there"), "there"),
        (p("a<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("note")
           + "</text:note-body></text:note>"), "a\n\nnote"),
        (p("a<office:annotation>" + p("comment") + "</office:annotation>"), "a\n\ncomment"),
        ("<text:sequence-decls>no text</text:sequence-decls>" + p("x"), "x"),
    ],
)  # fmt: skip
def test_the_letter_is_read_as_writer_shows_it(body: str, seen: str) -> None:
    assert file_part(odt(body=body), "a.odt").text == seen


def test_heads_and_feet_of_pages_follow_the_letter() -> None:
    pages = "<style:header>" + p("head") + "</style:header>" + p("template")
    assert file_part(odt("letter", pages=pages), "a.odt").text == "letter\n\nhead"


HIDDEN = {
    "hidden": style("H", "text:display='none'"),
    "white": style("H", "fo:color='#ffffff'"),
    "tiny": style("H", "fo:font-size='1pt'"),
    "by its parent": style("P", "text:display='none'") + style("H", "fo:font-size='12pt'", "P"),
}


@pytest.mark.parametrize("styles", HIDDEN.values(), ids=HIDDEN)
def test_what_writer_does_not_show_is_left_out_and_counted(styles: str) -> None:
    body = p("an id<text:span text:style-name='H'>hidden</text:span>iot")
    found = facts(odt(body=body, styles=styles), "a.odt")
    assert (found.parts[1].text, found.parts[1].hidden) == ("an idiot", 6)
    assert found.unread == ("part 2: 6 characters hidden from the reader",)


SEEN = {
    "on a shade": (style("H", "fo:color='#ffffff' fo:background-color='#000000'"), p("seen", "H")),
    "in a cell": (style("H", "fo:color='#ffffff'"), "<table:table-cell>" + p("seen", "H") + "</table:table-cell>"),
    "in a size that is relative": (style("H", "fo:font-size='80%'"), p("seen", "H")),
    "behind hidden words": (
        style("H", "text:display='none'"),
        p("<text:span text:style-name='H'/>seen"),
    ),
}


@pytest.mark.parametrize(("styles", "body"), SEEN.values(), ids=SEEN)
def test_what_is_seen_all_the_same_is_read(styles: str, body: str) -> None:
    assert file_part(odt(body=body, styles=styles), "a.odt").text == "seen"


def test_a_locked_text_is_told() -> None:
    data = odt("x", manifest="<manifest:encryption-data xmlns:manifest='m'/>")
    assert facts(data, "a.odt").unread == ("part 2: encrypted",)


def test_macros_and_a_damaged_page_style_are_told() -> None:
    content = f"<office:document-content {OPEN_DOCUMENT}>{p('letter')}</office:document-content>"
    data = packed({
        "mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content, "styles.xml": "<a",
        "Basic/Standard/Module1.xml": "x",
    })  # fmt: skip
    found = facts(data, "a.odt")
    assert found.parts[1].text == "letter"
    assert found.unread == ("part 2: macro not read", "part 2: headers or footers damaged, not read")
