"""winmail.dat: the letter that Outlook shows, and its files."""

import struct

import pytest

from mailguard.message.facts import Attachment, MessageFacts
from mailguard.message.files import lzfu
from mailguard.message.files.writing import UnreadableError
from mailguard.message.limits import Limits
from mailguard.message.read import read
from tests.documents import attribute, compressed, docx, enclosed, properties, rtf, tnef
from tests.message.files.read import with_file
from tests.message.letters import facts_of
from tests.message.test_hostile import NOBODY

MESSAGE, FILE, BEGINS = 0x00069003, 0x00069005, 0x00069002
SUBJECT, HTML, RTF, BODY, CODE_PAGE = 0x37, 0x1013, 0x1009, 0x1000, 0x3FDE
NAME, ATTACHED, MIME_TYPE = 0x3707, 0x3701, 0x370E
TEXT, UNICODE, OBJECT, BINARY, NUMBER = 0x1E, 0x1F, 0x0D, 0x102, 0x03
COVER = "Please see the file."


def message(*values: tuple[int, int, bytes]) -> bytes:
    return attribute(1, MESSAGE, properties(*values))


def wide(text: str) -> bytes:
    return (text + "\0").encode("utf-16-le")


def facts(*attributes: bytes) -> MessageFacts:
    return facts_of(with_file(tnef(*attributes), "winmail.dat", "application/ms-tnef"))


def shown(found: MessageFacts) -> list[tuple[int, str, str]]:
    return [(part.number, part.where, part.text) for part in found.parts if not part.twin]


@pytest.mark.parametrize(
    "body",
    [
        message((HTML, BINARY, "<p>Annwyl Siân</p>".encode("cp1252")), (CODE_PAGE, NUMBER, struct.pack("<I", 1252))),
        message((HTML, BINARY, "<p>Annwyl Siân</p>".encode()), (CODE_PAGE, NUMBER, struct.pack("<I", 65001))),
        message((HTML, UNICODE, wide("<p>Annwyl Siân</p>"))),
        message((RTF, BINARY, compressed(rtf("Annwyl Siân")))),
        message((RTF, BINARY, compressed(rb"{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}Annwyl Si\'e2n}"))),
        message((RTF, BINARY, struct.pack("<II4sI", 999, 999, b"MELA", 0) + rtf("Annwyl Siân"))),
        message((BODY, UNICODE, wide("Annwyl Siân"))),
        message((BODY, TEXT, "Annwyl Siân\0".encode("cp1252"))),
        message((RTF, BINARY, b"damaged"), (BODY, UNICODE, wide("Annwyl Siân"))),
        attribute(1, 0x0002800C, "Annwyl Siân\0".encode("cp1252")),
    ],
)  # fmt: skip
def test_the_letter_in_it_stands_in_the_body_behind_the_one_beside_it(body: bytes) -> None:
    found = facts(body)
    assert shown(found) == [(1, "body", COVER), (3, "body", "Annwyl Siân")]
    assert found.unread in {(), ("part 2: TNEF damaged, read in part",)}


def test_a_letter_is_read_in_the_code_page_that_it_names() -> None:
    greek = attribute(1, 0x00069007, struct.pack("<II", 1253, 0)) + attribute(1, 0x0002800C, b"\xe1\xe2\xe3")
    assert shown(facts(greek))[1] == (3, "body", "αβγ")


def test_a_letter_that_both_say_is_judged_once() -> None:
    assert shown(facts(message((HTML, BINARY, f"<p>{COVER}</p>".encode())))) == [(3, "body", COVER)]
    assert shown(facts(message((RTF, BINARY, compressed(rtf(COVER)))))) == [(1, "body", COVER)]


def test_its_files_are_files_of_the_message() -> None:
    whole = attribute(2, BEGINS, bytes(14)) + attribute(
        2, FILE, properties((NAME, UNICODE, wide("plan.docx")), (ATTACHED, BINARY, docx("The plan."))),
    )  # fmt: skip
    found = facts(message((BODY, UNICODE, wide(COVER))), enclosed("note.txt", b"The note."), whole)
    assert shown(found)[1:] == [(4, "attachment:note.txt", "The note."), (5, "attachment:plan.docx", "The plan.")]
    assert [attachment.name for attachment in found.attachments] == ["winmail.dat", "note.txt", "plan.docx"]


def test_a_message_among_them_came_along() -> None:
    inner = tnef(message((SUBJECT, UNICODE, wide("The bridge")), (BODY, UNICODE, wide("It stays shut."))))
    enclosure = attribute(2, BEGINS, bytes(14)) + attribute(
        2, FILE, properties((NAME, UNICODE, wide("bridge.msg")), (ATTACHED, OBJECT, bytes(16) + inner))
    )
    found = facts(enclosure)
    (part,) = found.parts[1:]
    assert (part.where, part.text) == ("attachment:bridge.msg", "Subject: The bridge\n\nIt stays shut.")
    assert {span.zone for span in part.zones} == {"forwarded"}


def test_messages_in_messages_end_somewhere() -> None:
    inner = tnef(message((BODY, UNICODE, wide("the end"))))
    for _ in range(9):
        value = properties((ATTACHED, OBJECT, bytes(16) + inner))
        inner = tnef(attribute(2, BEGINS, bytes(14)), attribute(2, FILE, value))
    found = facts_of(with_file(inner, "winmail.dat", "application/ms-tnef"))
    assert found.unread == ("part 2: nested more than 5 deep, not read",)


def test_what_breaks_off_is_read_up_to_there() -> None:
    data = tnef(message((BODY, UNICODE, wide("Annwyl Siân"))), enclosed("note.txt", b"The note." * 99))[:-300]
    found = facts_of(with_file(data, "winmail.dat", "application/ms-tnef"))
    assert found.unread == ("part 2: TNEF damaged, read in part",)
    assert "Annwyl Siân" in [part.text for part in found.parts]
    assert facts_of(with_file(b"damaged", "winmail.dat", "application/ms-tnef")).unread == (
        "part 2: TNEF damaged, not read",
    )


def test_bounds_hold_inside_it() -> None:
    many = tnef(*[enclosed(f"{n}.txt", b"x") for n in range(600)])
    raw = with_file(many, "winmail.dat", "application/ms-tnef")
    found = read(raw, NOBODY, Limits(parts=20))
    assert len(found.parts) < 20
    assert "part 2: parts beyond the first 20: not read" in found.unread
    small = read(raw, NOBODY, Limits(file_bytes=100))
    assert small.unread == ("part 2: TNEF of more than 100 bytes not read",)


def test_compressed_rtf_is_unpacked_as_exchange_packs_it() -> None:
    # [MS-OXRTFCP] 4.1.1: "{\rtf1\ansi\ansicpg1252\pard hello world}" and CR LF.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0".replace(
            " ", ""
        )
    )
    assert lzfu.unpacked(packed, 1_000) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert lzfu.unpacked(packed, 6) == b"{\\rtf1"
    assert lzfu.unpacked(packed[:30], 1_000).startswith(b"{\\rtf1\\ansi")
    with pytest.raises(UnreadableError):
        lzfu.unpacked(b"\0" * 20, 10)


def test_names_of_properties_and_values_of_every_type_are_passed_over() -> None:
    named = struct.pack("<HH", NUMBER, 0x8001) + bytes(16) + struct.pack("<II", 0, 7) + struct.pack("<I", 1)
    spelt = struct.pack("<HH", BINARY, 0x8002) + bytes(16) + struct.pack("<II", 1, 6) + wide("ab") + bytes(2)
    spelt += struct.pack("<II", 1, 3) + b"abc\0"
    several = struct.pack("<HH", 0x1000 | NUMBER, 0x20) + struct.pack("<III", 2, 1, 2)
    body = struct.pack("<HH", UNICODE, BODY) + struct.pack("<II", 1, 4) + wide("x")
    value = struct.pack("<I", 4) + named + spelt + several + body
    assert shown(facts(attribute(1, MESSAGE, value)))[1] == (3, "body", "x")


def test_attachments_of_the_message_are_told_by_their_sizes() -> None:
    found = facts(enclosed("note.bin", b"12345"))
    assert found.attachments[1] == Attachment(part=3, name="note.bin", media_type="application/octet-stream", size=5)
