"""The same insult to every eye, in every disguise: it is seen as it is read; its near miss is not.

What is judged is what the reader sees: hidden pieces inside words join them, hidden words say nothing.
"""

import base64
from email.header import Header

import pytest

from mailguard.detect import disrespect
from mailguard.detect.phrases import Lexicon
from mailguard.detect.reading import read_words
from mailguard.message.facts import Envelope, MessageFacts
from mailguard.message.read import read
from mailguard.people.resolve import resolve
from tests.detect.written import DIRECTORY, DOMAINS, NAMES
from tests.message.letters import several

HEAD = f"From: {NAMES['member']}\r\nTo: {NAMES['head']}\r\nSubject: the plan\r\n".encode()
LEXICON = Lexicon(disrespect.CUES)


def facts_of(raw: bytes) -> MessageFacts:
    return read(raw, Envelope(mail_from=NAMES["member"], rcpt_to=(NAMES["head"],)))


def shown(raw: bytes) -> list[str]:
    """The words in which disrespect is seen, each of which stands in its part where the signal says."""
    facts = facts_of(raw)
    texts = {part.number: part.text for part in facts.parts} | {None: facts.subject}
    found = list(disrespect.detect(read_words(resolve(facts, DIRECTORY, DOMAINS), LEXICON)))
    for signal in found:
        assert signal.text == texts[signal.part][signal.start : signal.end]
    return [signal.text for signal in found]


def plain(text: str, charset: str = "utf-8", label: str = "") -> bytes:
    kind = f"Content-Type: text/plain; charset={label or charset}\r\n\r\n"
    return HEAD + kind.encode() + text.encode(charset)


def page(source: str) -> bytes:
    return HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + source.encode()


def titled(subject: bytes) -> bytes:
    return HEAD.replace(b"the plan", subject) + b"\r\nSee you on Friday.\r\n"


IN_WORDS = {
    "as it is": ("You are an idiot.", "You are an editor."),
    "characters of no width": ("You are an id\u200bi\u2060ot.", "You are an ed\u200bi\u2060tor."),
    "soft hyphens": ("You are an id\u00adiot.", "You are an ed\u00aditor."),
    "combining marks": ("You are an i\u0336d\u0336i\u0336o\u0336t\u0336.", "You are an e\u0336d\u0336itor."),
    "a strike through, decomposed letters": ("You are an i\u0301di\u0302ot.", "You are an e\u0301di\u0302tor."),
    "directions": ("You are an \u202a\u2066idiot\u2069\u202c.", "You are an \u202aeditor\u202c."),
    "written backwards, shown forwards": ("You are an \u202etoidi\u202c.", "You are an \u202erotide\u202c."),
    "Cyrillic letters": ("You are an \u0456d\u0456\u043et.", "You are an \u0435d\u0456t\u043er."),
    "Greek letters": ("You are an \u03b9d\u03b9\u03bf\u03c4.", "You are an ed\u03b9\u03c4\u03bfr."),
    "accented foreign letters": ("You are an \u0457d\u0457\u03cct.", "You are an \u0451d\u0457t\u03ccr."),
    "small capitals": ("You are an \u026a\u1d05\u026a\u1d0f\u1d1b.", "You are an \u1d07\u1d05\u026ator."),
    "mathematical letters": (
        "You are an \U0001d422\U0001d41d\U0001d422\U0001d428\U0001d42d.",
        "You are an \U0001d41e\U0001d41d\U0001d422\U0001d42d\U0001d428\U0001d42b.",
    ),
    "letters on squares": ("You are an \U0001f178\U0001f173iot.", "You are an \U0001f174\U0001f173itor."),
    "full width": ("You are an \uff49\uff44\uff49\uff4f\uff54.", "You are an \uff45\uff44\uff49\uff54\uff4f\uff52."),
    "set apart by spaces": ("You are an i d i o t.", "You are an e d i t o r."),
    "set apart by hard spaces": ("You are an i\xa0d\xa0i\xa0o\xa0t.", "You are an e\xa0d\xa0i\xa0t\xa0o\xa0r."),
    "set apart by two spaces": ("You are an i  d  i  o  t.", "You are an e  d  i  t  o  r."),
    "set apart by dots": ("You are an i.d.i.o.t", "You are an e.d.i.t.o.r"),
    "set apart by dashes": ("You are an i-d-i-o-t", "You are an e-d-i-t-o-r"),
    "set apart by points": ("You are an i\xb7d\xb7i\xb7o\xb7t", "You are an e\xb7d\xb7i\xb7t\xb7o\xb7r"),
    "digits for letters": ("You are an id1ot.", "You are an ed1tor."),
    "digits in a row": ("You are an 1d10t.", "You are in room 1d10."),
    "no letters at all": ("You are an idi0t.", "You are an A10 user."),
}  # fmt: skip


@pytest.mark.parametrize(("insult", "harmless"), IN_WORDS.values(), ids=IN_WORDS)
def test_an_insult_in_disguise_is_read_as_it_is_seen(insult: str, harmless: str) -> None:
    (words,) = shown(plain(insult))
    assert words in insult or "\u202e" in insult
    assert shown(plain(harmless)) == []


IN_PAGES = {
    "tags": ("an i<b>d</b>i<i>o</i>t", "an e<b>d</b>i<i>t</i>or"),
    "comments": ("an id<!-- x -->iot", "an ed<!-- x -->itor"),
    "comments for Outlook": ("an id<!--[if !mso]> x <![endif]-->iot", "an <!--[if !mso]> idiot <![endif]-->editor"),
    "entities": ("an &#105;d&#x69;&#111;t", "an &#101;d&#x69;tor"),
    "entities of no width": ("an id&zwnj;i&shy;o&ZeroWidthSpace;t", "an ed&zwnj;i&shy;tor"),
    "style": ("an id<style>x{}</style>iot", "an ed<style>idiot{}</style>itor"),
    "display": ("an id<span style=display:none>x</span>iot", "an <span style=display:none>idiot</span>editor"),
    "display, in entities": ("an <i style='display:n&#111;ne'>x</i>idiot", "<i style='display:n&#111;ne'>idiot</i>x"),
    "display, in escapes": (
        r"an <i style='displ\61y:none'>ed</i>idiot",
        r"an <i style='dis/**/play:none;displ\61y:none'>idiot</i>x",
    ),
    "visibility": ("an id<i style='visibility:hidden'>x</i>iot", "an <i style='visibility:hidden'>idiot</i>editor"),
    "size": ("an id<i style='font-size:0'>x</i>iot", "an <i style='font-size:1px'>idiot</i>editor"),
    "size, by shorthand": ("an id<i style='font:0/0 a'>x</i>iot", "an <i style='font:1px a'>idiot</i>editor"),
    "opacity": ("an id<i style='opacity:0'>x</i>iot", "an <i style='opacity:.01'>idiot</i>editor"),
    "ink": ("an id<font color=white>x</font>iot", "an <font color=#fffffe>idiot</font>editor"),
    "ink, by function": (
        "an id<i style='color:rgb(255, 255, 255)'>x</i>iot",
        "an <i style='color:rgba(1,2,3,0)'>idiot</i>editor",
    ),
    "paper": (
        "<table bgcolor=black><tr><td><font color=white>an idiot</font></table>",
        "<table bgcolor=black><tr><td>an idiot</table>an editor",
    ),
    "ink handed down": (
        "<div style='color:white'><div style='background:#123'>an idiot</div></div>",
        "<div style='color:white'><div><b>an idiot</b></div></div>an editor",
    ),
    "off the page": (
        "an id<i style='position:absolute;left:-9999px'>x</i>iot",
        "an <i style='position:absolute;left:-9999px'>idiot</i>editor",
    ),
    "indented off the page": ("<p style='text-indent:1em'>an idiot</p>", "<p style='text-indent:-99em'>an idiot</p>x"),
    "no height": (
        "an id<i style='max-height:0;overflow:hidden'>x</i>iot",
        "<div style='max-height:0;overflow:hidden'>an idiot</div>editor",
    ),
    "a table of no size": (
        "<table width=0 height=0><tr><td>an idiot</table>",
        "<table width=0 height=0 style=overflow:hidden><tr><td>an idiot</table>editor",
    ),
    "attribute": ("an id<i hidden>x</i>iot", "an <i hidden>idiot</i>editor"),
    "Word's attribute": ("an id<i style='mso-hide:all'>x</i>iot", "an <i style='mso-hide:all'>idiot</i>editor"),
    "a class": (
        "<style>.a{display:none}</style>an id<i class=a>x</i>iot",
        "<style>i.a, p { display : none !important }</style>an <i class='b a'>idiot</i>editor",
    ),
    "an id": (
        "<style>#a{font-size:0}</style>an id<i id=a>x</i>iot",
        "<style>#a{font-size:0}</style>an <i id=a>idiot</i>editor",
    ),
    "an element": (
        "<style>u{display:none}</style>an id<u>x</u>iot",
        "<style>u{color:#fff}</style>an <u>idiot</u>editor",
    ),
    "right to left": ("an <bdo dir=rtl>toidi</bdo>", "an <bdo dir=rtl>rotide</bdo>"),
}  # fmt: skip


@pytest.mark.parametrize(("insult", "harmless"), IN_PAGES.values(), ids=IN_PAGES)
def test_an_insult_in_a_page_is_read_as_it_is_seen(insult: str, harmless: str) -> None:
    assert len(shown(page(f"<p>You are {insult}.</p>"))) == 1
    assert shown(page(f"<p>You are {harmless}.</p>")) == []


SHOWN_AGAIN = {
    "by an end tag that closes more": "<div><span style=display:none>x</div>You are an idiot.",
    "by the next paragraph": "<p style=display:none>x<div>You are an idiot.</div>",
    "by an end tag that fits nothing": "<span style=display:none>x</div>You are an idiot.",
    "by the next cell": "<table><tr><td hidden>x<td>You are an idiot.</table>",
    "by a rule for some": "<style>.a{display:none} @media print{.a{display:block}}</style><p class=a>You are an idiot.",
    "by a longer rule": "<style>.a{display:none} body .a{display:block}</style><p class=a>You are an idiot.",
    "by a rule that chooses others": "<style>.x .a{display:none}</style><p class=a>You are an idiot.",
    "by its own style": "<style>.a{display:none}</style><p class=a style=display:block>You are an idiot.",
    "by the element within": "<p style=visibility:hidden>x<span style=visibility:visible>You are an idiot.</span>",
    "by its own size": "<p style=font-size:0>x<span style=font-size:14px>You are an idiot.</span>",
    "by its own ink": "<p style=color:#fff>x<span style=color:red>You are an idiot.</span>",
    "by a picture behind it": "<p style='color:#fff;background:url(night.png)'>You are an idiot.",
    "by a shadow": "<p style='color:#fff;text-shadow:1px 1px #000'>You are an idiot.",
    "by paper that an end tag too many does not take away": (
        "<table bgcolor=black><tr><td><table bgcolor=99ccff><tr><td>x</td></tr></tr><tr><td>You are an idiot.</table>"
    ),
    "as a link in white words": "<p style=color:#fff>x <a href='#'>You are an idiot.</a>",
    "to those with Outlook": "<!--[if mso]>You are an idiot.<![endif]-->",
    "to those without Outlook": "<!--[if !mso]><!-->You are an idiot.<!--<![endif]-->",
    "since a picture has no words to hide": "<img hidden><br style=display:none>You are an idiot.",
}


@pytest.mark.parametrize("source", SHOWN_AGAIN.values(), ids=SHOWN_AGAIN)
def test_what_is_shown_after_all_is_judged(source: str) -> None:
    assert len(shown(page(source))) == 1


ENCODED = {
    "UTF-16 with its mark": plain("You are an idiot.", "utf-16"),
    "UTF-16 without": plain("You are an idiot.", "utf-16-le"),
    "UTF-16 called something else": plain("You are an idiot.", "utf-16", "iso-8859-1"),
    "a charset of Welsh": plain("Yr \u0175yn. You are an idiot.", "iso8859-14", "iso-8859-14"),
    "Windows' under the name of Latin-1": plain("You\u2019re an idiot.", "cp1252", "iso-8859-1"),
    "Russian, truly": plain("You are an \u0456diot.", "koi8_u", "koi8-u"),
    "UTF-8 under the name of Russian": plain("\u0175yn \u0177 \u0175 You are an idiot.", "utf-8", "koi8-r"),
    "no charset that anybody knows": plain("You are an idiot.", "utf-8", "x-glanrafon"),
    "UTF-7": plain("You are an +AGkAZABpAG8AdA-.", "ascii", "utf-7"),
    "words of a header broken in the middle": titled(b"You are an =?utf-8?q?id?=\r\n =?utf-8?q?iot?="),
    "words broken within a character": titled(b"You are an =?utf-8?b?" + base64.b64encode(b"\xd1") + b"?= =?utf-8?b?"
                                              + base64.b64encode(b"\x96diot") + b"?="),
    "words within a word": titled(b"You are an id=?utf-8?q?iot?="),
    "bytes in a header": titled("You are an \u0456diot".encode()),
    "bytes of Windows in a header": titled("You\u2019re an idiot".encode("cp1252")),
    "a header that is encoded": titled(Header("You are an \u0456diot", "utf-8").encode().encode()),
}  # fmt: skip


@pytest.mark.parametrize("raw", ENCODED.values(), ids=ENCODED)
def test_an_insult_is_read_in_any_charset(raw: bytes) -> None:
    assert len(shown(raw)) == 1


def test_words_in_a_charset_that_reads_otherwise_are_no_insult() -> None:
    assert shown(plain("You are an idiot.".translate(str.maketrans("io", "\u2601\u2602")), "utf-16")) == []
    assert shown(titled(b"=?utf-8?q?You_are_an_ed?= =?utf-8?q?itor?=")) == []


def test_hiding_is_told_and_raises_nothing_by_itself() -> None:
    raw = page("<div style='display:none'>Three dates for the diary &zwnj; &zwnj;</div><p>Annwyl Jane, diolch.</p>")
    facts = facts_of(raw)
    assert [part.text for part in facts.parts] == ["Annwyl Jane, diolch."]
    assert [part.hidden for part in facts.parts] == [29]
    assert facts.unread == ("part 1: 29 characters hidden from the reader",)
    assert shown(raw) == []


def test_a_filler_without_words_hides_nothing() -> None:
    facts = facts_of(page("<div style='display:none'>&nbsp;&zwnj;&nbsp;&#847;</div><p>Diolch.</p>"))
    assert facts.unread == ()


def test_the_plain_form_is_judged_where_the_page_hides_its_words() -> None:
    raw = several(
        "Content-Type: text/plain\n\nYou are an idiot.",
        "Content-Type: text/html\n\n<p hidden>You are an idiot.</p><p>Thank you.",
        kind="alternative",
    )
    assert shown(raw.replace(b"From:", b"To: jane.hale@glanrafon.example\nFrom:")) == ["idiot"]
