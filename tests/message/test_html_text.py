from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from mailguard.message import mime
from mailguard.message import text as texts
from mailguard.message.html_text import read
from mailguard.message.limits import DEFAULT
from mailguard.message.read import with_line_feeds
from tests.bench.parse import messages
from tests.message.letters import letter, part_of, zones_of


def text(source: str) -> str:
    return read(source, 1_000).text


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<p>one<p>two", "one\n\ntwo"),
        ('<p class="MsoNormal">one</p><p class="MsoNormal">two</p>', "one\ntwo"),
        ('<p style="margin:0">one</p><p style="margin:0cm">two</p>', "one\ntwo"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"),
        ("<div>one<br></div><div>two</div>", "one\ntwo"),
        ("<p class=MsoNormal>one</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>two</p>", "one\n\ntwo"),
        ("one<br>two<BR/>three", "one\ntwo\nthree"),
        ("<h1>Title</h1>words", "Title\n\nwords"),
        ("<ul><li>one<li>two</ul>three", "one\ntwo\nthree"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c<td>d</table>", "a\tb\nc\td"),
        ("  two\n  words  ", "two words"),
        ("a <b> b </b> c", "a b c"),
        ("a<b>b</b>c", "abc"),
        ("<pre>one\n  two</pre>", "one\n  two"),
        ('<div style="white-space: pre-wrap">one\ntwo</div>three\nfour', "one\ntwo\nthree four"),
        ("caf&eacute; T&#375; &lt;b&gt; &amp;nbsp; &copy 1 < 2", "café Tŷ <b> &nbsp; © 1 < 2"),
        ("a&nbsp;b", "a b"),
        ("<style>p{}</style><script>x<y</script><title>t</title>seen<!-- not --><!x><?y?>", "seen"),
        ("<head><meta charset=utf-8><title>a > b</title></head><body>seen</body>", "seen"),
        ("<!--[if gte mso 9]><xml><a>x</a></xml><![endif]-->seen", "seen"),
        ("<!-->seen<!--->too", "seentoo"),
        ('<img alt="not" src=x>seen', "seen"),
        ("<a title=\"x > y\" href='z'>seen</a>", "seen"),
        ("<template>not</template><select><option>not</select>seen", "seen"),
        ("seen<style>p{}", "seen"),
        ("seen<!-- never closed", "seen"),
        ("seen<a href=", "seen"),
        ("1 <2 and 3> 2", "1 <2 and 3> 2"),
        ("&#55296; &#xD800; &#99999999999;", "\ufffd \ufffd \ufffd"),
        ("", ""),
    ],
)
def test_a_page_is_read_as_its_reader_sees_it(source: str, seen: str) -> None:
    assert text(source) == seen


def test_no_more_tags_than_the_limit_and_it_is_told() -> None:
    page = read("<b>a</b>" * 10, 4)
    assert (page.text, page.complete) == ("aa", False)
    assert read("<b>a</b>" * 2, 4).complete is True


def hinted(source: str) -> list[tuple[str, str]]:
    page = read(source, 1_000)
    return [(hint.kind, page.text[hint.start : hint.end].strip()) for hint in page.hints]


@pytest.mark.parametrize(
    ("source", "hints"),
    [
        ("own<blockquote type=cite>theirs</blockquote>own", [("quote", "theirs")]),
        ('own<blockquote style="margin:0 0 0 .8ex;border-left:1px solid">theirs</blockquote>', [("quote", "theirs")]),
        ("<blockquote>indented</blockquote>", []),
        ('<div class="gmail_quote gmail_quote_container">x</div>', [("holder", "x")]),
        ('<div class="moz-cite-prefix">On Monday x wrote:</div>', [("lead", "On Monday x wrote:")]),
        ('<div id="x_divRplyFwdMsg">From: x</div>', [("thread", "From: x")]),
        ('<div id="mail-editor-reference-message-container">x</div>', [("quote", "x")]),
        ('<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt">x</div>', [("label", "x")]),
        ('a<div id="Signature">Siân</div>b', [("signature", "Siân")]),
        ('<div class="gmail_signature">Siân<div>Pont</div></div>b', [("signature", "Siân\nPont")]),
        ('<div id="ms-outlook-mobile-signature">x</div>', [("signature", "x")]),
        ("<blockquote type=cite>a<div id=Signature>b</blockquote>c", [("quote", "a\nb"), ("signature", "b")]),
        ("<div><blockquote type=cite>a<div>b</div></blockquote></div>c", [("quote", "a\nb")]),
        ("<p id=Signature>a<p>b", [("signature", "a")]),
    ],
)
def test_the_marks_of_the_clients_are_hints(source: str, hints: list[tuple[str, str]]) -> None:
    assert hinted(source) == hints


def zones_of_page(page: str, subject: str = "RE: drains") -> list[tuple[str, str]]:
    return zones_of(letter(page, kind="text/html; charset=utf-8", subject=subject))


THREAD = (
    '<div id="divRplyFwdMsg"><b>From:</b> Huw<br><b>Sent:</b> Thursday<br><b>To:</b> Siân<br>'
    "<b>Subject:</b> drains</div>"
)
OUTLOOK = (
    '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal><b>Oddi wrth:</b> Huw<br>'
    "<b>Anfonwyd:</b> Iau<br><b>At:</b> Siân<br><b>Pwnc:</b> draeniau</p></div><p class=MsoNormal>Their words.</p>"
)
GMAIL = (
    '<div dir="ltr">Mine.</div><br><div class="gmail_quote"><div class="gmail_attr">On Thu, 14 Jan 2027 at 09:12, Huw '
    '&lt;<a href="mailto:h@t.example">h@t.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">Theirs.'
    "</blockquote><div>Between.</div><blockquote class=gmail_quote>More of theirs.</blockquote></div>"
)
GMAIL_FORWARD = (
    '<div dir="ltr">Mine.<br><br><div class="gmail_quote"><div class="gmail_attr">'
    "---------- Forwarded message ---------<br>From: Huw<br>Date: Thu<br>Subject: drains<br>To: Siân<br></div>"
    "<br>Theirs.</div></div><div>Mine below.</div>"
)
THUNDERBIRD = (
    "<div class=moz-cite-prefix>Ar 14/01/27 09:12, ysgrifennodd Huw:</div>"
    "<blockquote type=cite>Theirs.</blockquote>Mine"
)
APPLE = (
    '<div>Mine.</div><div><br><blockquote type="cite"><div>On 14 Jan 2027, at 09:12, Huw wrote:</div><div>Theirs.</div>'
    "</blockquote></div><div>Mine below.</div>"
)


@pytest.mark.parametrize(
    ("page", "subject", "zones"),
    [
        (f"<div>Mine.</div><hr>{THREAD}<div>Theirs.</div>", "RE: drains", ["own", "quoted"]),
        (f"<div>Mine.</div><hr>{THREAD}<div>Theirs.</div>", "FW: drains", ["own", "forwarded"]),
        (f"<p class=MsoNormal>Mine.</p>{OUTLOOK}", "ATB: draeniau", ["own", "quoted"]),
        (f"<p class=MsoNormal>Mine.</p>{OUTLOOK}", "Yml: draeniau", ["own", "forwarded"]),
        (GMAIL, "Re: drains", ["own", "quoted", "own", "quoted"]),
        (GMAIL_FORWARD, "drains", ["own", "forwarded", "own"]),
        (APPLE, "Re: drains", ["own", "quoted", "own"]),
        (THUNDERBIRD, "Re: x", ["quoted", "own"]),
        ('Mine.<div id="Signature">Words of nobody in particular.</div>', "x", ["own", "signature"]),
        ("Mine.<blockquote>So he said, and I quote him.</blockquote>", "x", ["own"]),
        ('<div style="border-top:solid #E1E1E1 1.0pt">Just a box.</div>', "x", ["own"]),
    ],
)
def test_the_hints_of_html_tell_whose_words_stand_where(page: str, subject: str, zones: list[str]) -> None:
    found = zones_of_page(page, subject)
    assert [zone for zone, _ in found] == zones
    assert not any("heirs" in words for zone, words in found if zone == "own")


def test_a_disclaimer_in_the_signatures_element_is_a_disclaimer() -> None:
    page = "<div>Mine.</div><div id=Signature>Siân<br>You are welcome to write to us in Welsh or English.</div>"
    assert zones_of_page(page) == [
        ("own", "Mine."),
        ("signature", "Siân"),
        ("disclaimer", "You are welcome to write to us in Welsh or English."),
    ]


def test_the_charset_of_a_page_is_taken_from_the_page_where_the_header_has_none() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-14"><p>Tŷ</p>'.encode("iso-8859-14")
    assert part_of(letter(page, kind="text/html")).text == "Tŷ"


def letters_of(page: str) -> str:
    return "".join(filter(str.isalnum, page))


def as_a_browser_reads(page: str) -> str:
    """Return letters and digits of the body, by a tree builder after the standard."""
    tree = LexborHTMLParser(page)
    for node in tree.css("script, style, title, iframe, noembed, noframes, template, select, datalist"):
        node.decompose()
    return letters_of(tree.body.text() if tree.body else "")


def test_every_page_of_the_ham_has_the_letters_that_a_browser_shows(shared: Path) -> None:
    compared = 0
    for raw in messages():
        if b"html" not in raw.lower():
            continue
        for leaf in mime.split(with_line_feeds(raw), DEFAULT).leaves:
            if texts.form_of(leaf) == "html":
                source, _ = texts.decoded(leaf, "html", DEFAULT.text_chars)
                assert letters_of(read(source, 100_000).text) == as_a_browser_reads(source)
                compared += 1
    assert shared.is_dir()
    assert compared > 130
