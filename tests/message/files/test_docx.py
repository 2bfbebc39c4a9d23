"""Word files, as Word shows them."""

import pytest

from mailguard.message.limits import Limits
from tests.documents import WORD, docx, packed, run
from tests.message.files.read import facts, file_part, opened


def text(body: str, further: dict[str, str | bytes] | None = None) -> str:
    return file_part(docx(body=body, further=further), "a.docx").text


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def story(name: str, words: str) -> str:
    return f"<w:{name} {WORD}>{paragraph(run(words))}</w:{name}>"


@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (paragraph(run("one")) + paragraph() + paragraph(run("two")), "one\n\ntwo"),
        (paragraph(run("id"), run("iot")), "idiot"),
        (paragraph(run("a"), "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"), "a\tb\nc"),
        (paragraph("<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>"), "e-mail"),
        ("<w:tbl><w:tr><w:tc>" + paragraph(run("a")) + "</w:tc><w:tc>" + paragraph(run("b")) + "</w:tc></w:tr></w:tbl>",
         "a\n\nb"),
        (paragraph("<w:hyperlink>" + run("link") + "</w:hyperlink>"), "link"),
        (paragraph("<w:ins>" + run("new") + "</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"), "new"),
        (paragraph("<w:r><w:instrText>PAGE</w:instrText></w:r>", run("x")), "x"),
        (paragraph("<w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice><w:txbxContent>" + paragraph(run("box"))
                   + "</w:txbxContent></mc:Choice><mc:Fallback>" + paragraph(run("box")) + "</mc:Fallback>"
                   "</mc:AlternateContent></w:r>"), "box"),
        (paragraph(run("&lt;b> caf\u00e9 \u0175".replace("&lt;", "<"))), "<b> caf\u00e9 \u0175"),
    ],
)  # fmt: skip
def test_the_letter_is_read_as_word_shows_it(body: str, seen: str) -> None:
    assert text(body) == seen


def test_notes_comments_headers_and_footers_follow_the_letter() -> None:
    further: dict[str, str | bytes] = {
        "footnotes.xml": story("footnotes", "note"),
        "comments.xml": story("comments", "comment"),
        "header1.xml": story("hdr", "head"),
        "settings.xml": story("settings", "no text"),
    }
    assert text(paragraph(run("letter")), further) == "letter\n\ncomment\n\nnote\n\nhead"


HIDDEN = {
    "hidden": "<w:vanish/>",
    "white": '<w:color w:val="FFFFFF"/>',
    "nearly white": '<w:color w:val="FEFEFE"/>',
    "tiny": '<w:sz w:val="2"/>',
}


@pytest.mark.parametrize("properties", HIDDEN.values(), ids=HIDDEN)
def test_what_word_does_not_show_is_left_out_and_counted(properties: str) -> None:
    found = facts(docx(body=paragraph(run("an id"), run("hidden words", properties), run("iot"))), "a.docx")
    assert found.parts[1].text == "an idiot"
    assert found.parts[1].hidden == 12
    assert found.unread == ("part 2: 12 characters hidden from the reader",)


SEEN = {
    "not hidden": paragraph(run("seen", '<w:vanish w:val="0"/>')),
    "automatic ink": paragraph(run("seen", '<w:color w:val="auto"/>')),
    "on a shade": paragraph(run("seen", '<w:shd w:fill="000000"/><w:color w:val="FFFFFF"/>')),
    "on a marked ground": paragraph(run("seen", '<w:highlight w:val="black"/><w:color w:val="FFFFFF"/>')),
    "in a shaded paragraph": paragraph(run("seen", '<w:color w:val="FFFFFF"/>'), properties='<w:shd w:fill="000000"/>'),
    "in a cell": "<w:tc>" + paragraph(run("seen", '<w:color w:val="FFFFFF"/>')) + "</w:tc>",
    "behind a hidden mark of the paragraph": paragraph(run("seen"), properties="<w:rPr><w:vanish/></w:rPr>"),
    "in the next run": paragraph(run("x", "<w:vanish/>").replace(">x<", "><"), run("seen")),
}


@pytest.mark.parametrize("body", SEEN.values(), ids=SEEN)
def test_what_is_seen_all_the_same_is_read(body: str) -> None:
    assert text(body) == "seen"


def test_macros_and_embedded_files_are_told() -> None:
    further: dict[str, str | bytes] = {"vbaProject.bin": b"x", "embeddings/a.xlsx": b"x"}
    data = docx("words", further=further)
    found = facts(data, "a.docm")
    assert found.unread == ("part 2: macro not read", "part 2: embedded files not read")
    assert found.parts[1].text == "words"


def test_a_damaged_note_leaves_the_letter() -> None:
    found = facts(docx("letter", further={"footnotes.xml": "<w:x"}), "a.docx")
    assert (found.parts[1].text, found.unread) == ("letter", ("part 2: notes, headers or footers damaged, not read",))


def test_a_letter_that_breaks_off_is_read_up_to_there() -> None:
    data = packed({"word/document.xml": f"<w:document {WORD}><w:p><w:r><w:t>letter</w:t></w:r></w:p><w:p"})
    found = facts(data, "a.docx")
    assert (found.parts[1].text, found.unread) == ("letter", ("part 2: DOCX damaged, read in part",))


def test_no_more_is_taken_than_there_is_room_for() -> None:
    found = opened("DOCX", docx(*["words"] * 100), Limits(text_chars=50))
    assert 50 < len(found.text) < 60
