import base64

import pytest

from mailguard.message import charset, flowed, transfer
from tests.message.letters import facts_of, letter, part_of

WELSH = "Tŷ Gŵyr, café’r Môr"


def text(body: bytes | str, kind: str, encoding: str = "") -> str:
    extra = f"Content-Transfer-Encoding: {encoding}\n" if encoding else ""
    return part_of(letter(body, kind=kind, extra=extra)).text


@pytest.mark.parametrize(
    ("label", "codec", "words"),
    [
        ("utf-8", "utf-8", WELSH),
        ("UTF8", "utf-8", WELSH),
        ('"utf-8"', "utf-8", WELSH),
        ("iso-8859-1", "latin-1", "café"),
        ("iso-8859-1", "cp1252", "café’r “dre”"),
        ("us-ascii", "cp1252", "café’r dre"),
        ("windows-1252", "cp1252", "café’r dre"),
        ("iso-8859-14", "iso8859-14", "Tŷ Gŵyr"),
        ("iso-8859-15", "iso8859-15", "£20 = 24 €"),
        ("windows-1250", "cp1250", "Łódź"),
        ("koi8-r", "koi8-r", "Привет"),
        ("gb2312", "gb18030", "市议会"),
        ("shift_jis", "cp932", "市議会"),
        ("iso-2022-jp", "iso2022_jp", "市議会"),
        ("big5", "big5", "市議會"),
        ("ks_c_5601-1987", "cp949", "시의회"),
        ("x-mac-roman", "mac_roman", "café’r dre"),
        ("utf-16", "utf-16", WELSH),
        ("utf-7", "utf-7", WELSH),
        ("unicode-1-1-utf-7", "utf-7", WELSH),
    ],
)
def test_a_declared_charset_is_read(label: str, codec: str, words: str) -> None:
    assert text(base64.b64encode(words.encode(codec)), f"text/plain; charset={label}", "base64") == words


@pytest.mark.parametrize("kind", ["text/plain", "text/plain; charset=us-ascii", "text/plain; charset=unknown-8bit"])
@pytest.mark.parametrize(("codec", "words"), [("utf-8", WELSH), ("cp1252", "café’r dre – “Môr”")])
def test_undeclared_bytes_are_utf_8_or_else_windows_1252(kind: str, codec: str, words: str) -> None:
    assert text(words.encode(codec), kind, "8bit") == words
    assert facts_of(letter(words.encode(codec), kind=kind)).unread == ()


@pytest.mark.parametrize(
    ("label", "codec", "words"),
    [
        ("iso-8859-1", "utf-8", WELSH),
        ("windows-1252", "utf-8", WELSH),
        ("utf-8", "cp1252", "café’r dre"),
    ],
)
def test_a_wrong_label_yields_to_the_bytes(label: str, codec: str, words: str) -> None:
    assert text(words.encode(codec), f"text/plain; charset={label}", "8bit") == words


def test_a_spoilt_character_does_not_spoil_the_rest() -> None:
    assert text((WELSH + " ").encode() + b"\xc5", "text/plain; charset=utf-8") == WELSH + " \ufffd"


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("x-foo", "unknown charset x-foo, read as Latin-1"),
        ("cp037", "unknown charset cp037, read as Latin-1"),
        ("bz2", "unknown charset bz2, read as Latin-1"),
        ('"you are a fool"', "unknown charset of no name, read as Latin-1"),
    ],
)
def test_an_unknown_charset_is_read_as_latin_1_and_told(label: str, told: str) -> None:
    facts = facts_of(letter("café".encode("latin-1"), kind=f"text/plain; charset={label}"))
    assert (facts.parts[0].text, facts.unread) == ("café", (f"part 1: {told}",))


@pytest.mark.parametrize(
    "label", ["bz2", "zlib", "rot13", "idna", "punycode", "unicode_escape", "undefined", "mbcs", "../os"]
)
def test_a_codec_that_is_no_charset_of_mail_is_never_called(label: str) -> None:
    assert charset.codec_of(label) is None


def test_every_byte_is_a_character_in_windows_1252() -> None:
    everything = bytes(range(256))
    assert len(charset.undeclared(everything)) == 256


@pytest.mark.parametrize(
    ("encoding", "body", "decoded"),
    [
        ("quoted-printable", b"T=C5=B7 =\r\nIsaf", "Tŷ Isaf"),
        ("QUOTED-PRINTABLE", b"T=c5=b7", "Tŷ"),
        ("quoted-printable", b"100=% =ZZ =", "100=% =ZZ "),
        ("base64", b"VMW3IElzYWY=", "Tŷ Isaf"),
        ("base64", b"VM\nW3 IEl\r\nzYWY", "Tŷ Isaf"),
        ("base64", b"VMW3IElzYWY", "Tŷ Isaf"),
        ("base64", b"VMW3!IElzYWY=", "Tŷ Isaf"),
        ("base64", b"VMW3IA==\r\nSXNhZg==\r\n", "Tŷ Isaf"),
        ("base64", b"VMW3IElzYWY=\r\n____\r\nthe footer of a list\r\n", "Tŷ Isaf"),
        ("base64", b"these words never were base64.", "these words never were base64."),
        ("x-uuencode", b"begin 644 a.txt\r\n#8V%T\r\n`\r\nend\r\n", "cat"),
        ("7bit; charset=x", b"plain", "plain"),
        ("binary", b"a\0b", "ab"),
        ("8bit", "Tŷ".encode(), "Tŷ"),
    ],
)
def test_what_decodes_is_kept(encoding: str, body: bytes, decoded: str) -> None:
    assert text(body, "text/plain; charset=utf-8", encoding) == decoded


def test_an_unknown_transfer_encoding_is_told() -> None:
    facts = facts_of(letter("x", extra="Content-Transfer-Encoding: x-rot\n"))
    assert (facts.parts[0].text, facts.unread) == ("x", ("part 1: unknown transfer encoding, read as it stands",))


def test_a_broken_uuencoded_line_is_left_out() -> None:
    assert transfer.decode(b"begin 644 a\n#8V%T\n\xff\xff\n#8V%T\nend\n", "x-uuencode") == b"catcat"


def test_line_ends_are_lf_and_nul_is_gone() -> None:
    assert part_of(b"Content-Type: text/plain\r\n\r\na\r\nb\rc\nd\0e").text == "a\nb\nc\nde"


@pytest.mark.parametrize(
    ("written", "delete_space", "shown"),
    [
        ("one \ntwo\nthree", False, "one two\nthree"),
        ("tre \nforgan", True, "treforgan"),
        ("> one \n> two\n> three", False, "> one two\n> three"),
        (">> one \n> two", False, ">> one \n> two"),
        (" >no quote", False, ">no quote"),
        (" From here", False, "From here"),
        ("words\n-- \nSiân", False, "words\n-- \nSiân"),
        ("words \n-- \nSiân", False, "words \n-- \nSiân"),
        ("the end ", False, "the end "),
        ("", False, ""),
    ],
)
def test_flowed_lines_are_joined(written: str, shown: str, *, delete_space: bool) -> None:
    assert flowed.joined(written, delete_space=delete_space) == shown


def test_a_flowed_letter_is_read_as_its_reader_sees_it() -> None:
    kind = "text/plain; charset=utf-8; format=flowed; delsp=yes"
    assert text("Pont y  \nFelin\n", kind) == "Pont y Felin\n"
    assert text("Pont y \nFelin\n", "text/plain; Format=Flowed") == "Pont y Felin\n"


INVITATION = """BEGIN:VCALENDAR
BEGIN:VEVENT
ORGANIZER;CN="Pugh: Mair":mailto:mair@glanrafon.example
SUMMARY;LANGUAGE=cy:Cyfarfod\\, cynllunio
DESCRIPTION:Come to the chamber at two\\nand bring the pl
 ans
LOCATION:Siambr
BEGIN:VALARM
DESCRIPTION:Reminder
END:VALARM
END:VEVENT
END:VCALENDAR
"""


def test_an_invitation_is_read_by_its_words() -> None:
    part = part_of(letter(INVITATION, kind="text/calendar; charset=utf-8; method=REQUEST"))
    assert part.text == "Cyfarfod, cynllunio\nCome to the chamber at two\nand bring the plans\nSiambr"
    assert [span.zone for span in part.zones] == ["own"]


@pytest.mark.parametrize("kind", ["text/csv", "text/markdown", "text/x-patch", "text/enriched"])
def test_any_kind_of_text_is_read(kind: str) -> None:
    assert text("Heol y Felin", kind) == "Heol y Felin"
