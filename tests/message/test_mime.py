import base64

import pytest

from mailguard.message.facts import Attachment
from mailguard.message.limits import Limits
from mailguard.message.read import read
from tests.message.letters import SENDER, facts_of, letter, own_words, part_of, several, zones_of

TEXT = "Content-Type: text/plain; charset=utf-8\n\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n"
INNER = "From: Huw Parry <huw@ty-capel.example>\nDate: Thu, 14 Jan 2027 09:12:00 +0000\nSubject: =?utf-8?q?T=C5=B7?=\n"


def shown(raw: bytes) -> list[tuple[int, str, str]]:
    return [(part.number, part.where, part.text.strip()) for part in facts_of(raw).parts]


def alternatives(plain: str, page: str) -> bytes:
    return several(TEXT + plain, HTML + page, kind="alternative")


def test_the_leaves_are_counted_in_order_readable_or_not() -> None:
    raw = several(TEXT + "one", "Content-Type: image/png\n\nx", TEXT + "three")
    assert shown(raw) == [(1, "body", "one"), (3, "body", "three")]
    assert facts_of(raw).unread == ("part 2: image not read",)


@pytest.mark.parametrize(
    ("plain", "page", "twin"),
    [
        ("Annwyl Huw,\n\nMae'r giât ar gau.", "<p>Annwyl Huw,</p><p>Mae&rsquo;r <b>giât</b> ar gau.</p>", True),
        ("ANNWYL HUW", "<p>Annwyl  Huw!</p>", True),
        ("Annwyl Huw", "<p>Annwyl Huw</p><p>Mae hi'n gelwydd.</p>", False),
        ("This message is in HTML.", "<p>Annwyl Huw</p>", False),
    ],
)
def test_the_poorer_form_is_a_twin_where_it_says_the_same(plain: str, page: str, *, twin: bool) -> None:
    first, second = facts_of(alternatives(plain, page)).parts
    assert (first.media_type, first.twin, second.media_type, second.twin) == ("text/plain", twin, "text/html", False)


def test_the_last_alternative_that_can_be_read_is_the_one_that_is_shown() -> None:
    raw = several(HTML + "<p>same</p>", TEXT + "same", "Content-Type: application/x-other\n\nx", kind="alternative")
    assert [(part.media_type, part.twin) for part in facts_of(raw).parts] == [
        ("text/html", True),
        ("text/plain", False),
    ]


def test_a_page_with_its_pictures_is_the_twin_of_the_plain_text() -> None:
    related = several(
        HTML + "<p>same</p><img src=cid:a>", "Content-Type: image/png\nContent-ID: <a>\n\nx", kind="related"
    )
    raw = several(TEXT + "same", related.replace(b"=_glan", b"=_in"), kind="alternative")
    facts = facts_of(raw)
    assert [part.twin for part in facts.parts] == [True, False]
    assert (facts.attachments, facts.unread) == ((), ())


def test_an_attachment_of_text_is_read_under_its_name() -> None:
    raw = several(TEXT + "see the list", f"Content-Disposition: attachment; filename=list.txt\n{TEXT}Heol y Felin")
    assert shown(raw) == [(1, "body", "see the list"), (2, "attachment:list.txt", "Heol y Felin")]
    assert facts_of(raw).attachments == (Attachment(part=2, name="list.txt", media_type="text/plain", size=12),)


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ('filename="cynllun ty.txt"', "cynllun ty.txt"),
        ("filename*=utf-8''cynllun%20t%C5%B7.txt", "cynllun tŷ.txt"),
        ("filename*0*=utf-8''cynllun%20t;\n filename*1*=%C5%B7;\n filename*2=.txt", "cynllun tŷ.txt"),
        ('filename*1="b.txt"; filename*0="a"', "ab.txt"),
        ('filename="=?utf-8?q?t=C5=B7.txt?="', "tŷ.txt"),
        ('filename="C:\\\\Users\\\\mair\\\\a.txt"', "a.txt"),
        ('filename="unclosed.txt', "unclosed.txt"),
        ("filename=two words.txt", "two words.txt"),
        ("", "part 1"),
    ],
)
def test_the_name_of_an_attachment_is_decoded(field: str, name: str) -> None:
    raw = letter("x", extra=f"Content-Disposition: attachment; {field}\n")
    assert shown(raw)[0][1] == f"attachment:{name}"


@pytest.mark.parametrize(("name", "text"), [("a.txt", "<p>x</p>"), ("a.html", "x"), ("A.HTM", "x")])
def test_mere_bytes_are_read_as_their_name_says(name: str, text: str) -> None:
    raw = several(
        f"Content-Type: application/octet-stream\nContent-Disposition: attachment; filename={name}\n\n<p>x</p>"
    )
    assert shown(raw) == [(1, f"attachment:{name}", text)]


def test_a_message_inside_is_forwarded_with_its_header_as_clients_show_it() -> None:
    raw = several(TEXT + "see below", f"Content-Type: message/rfc822\n\n{INNER}\nThe gate is locked.\n")
    header = "From: Huw Parry <huw@ty-capel.example>\nDate: Thu, 14 Jan 2027 09:12:00 +0000\nSubject: Tŷ"
    assert zones_of(raw, 2) == [("forwarded", f"{header}\n\nThe gate is locked.")]
    assert own_words(raw) == "see below"


def test_the_header_of_a_message_inside_stands_above_each_of_its_alternatives() -> None:
    inner = several(TEXT + "same", HTML + "<p>same</p>", kind="alternative").replace(b"=_glan", b"=_in")
    raw = several(b"Content-Type: message/rfc822\n\n" + inner)
    assert [part.twin for part in facts_of(raw).parts] == [True, False]
    assert all(part.text.startswith(f"From: {SENDER}\nSubject: Pont y Felin\n\n") for part in facts_of(raw).parts)


def test_a_message_inside_without_a_readable_leaf_still_shows_its_header() -> None:
    raw = several(f"Content-Type: message/rfc822\n\n{INNER}Content-Type: application/pdf\n\n%PDF\n")
    assert shown(raw)[0][2].startswith("From: Huw Parry")
    assert facts_of(raw).unread == ("part 1: PDF damaged, not read",)


@pytest.mark.parametrize("kind", ["message/rfc822", "message/global"])
def test_a_message_attached_as_a_file_is_named(kind: str) -> None:
    raw = several(f"Content-Type: {kind}\nContent-Disposition: attachment; filename=old.eml\n\n{INNER}\nx\n")
    assert shown(raw)[0][1] == "attachment:old.eml"
    assert facts_of(raw).attachments[0].name == "old.eml"


def test_a_message_inside_that_was_itself_encoded_is_opened() -> None:
    inner = base64.encodebytes(f"{INNER}\nThe gate is locked.\n".encode())
    raw = several(b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + inner)
    assert shown(raw)[0][2].endswith("The gate is locked.")


def test_a_message_inside_a_message_inside_is_read() -> None:
    middle = f"Subject: middle\nContent-Type: message/rfc822\n\n{INNER}\ndeep\n"
    raw = several(f"Content-Type: message/rfc822\n\n{middle}")
    assert shown(raw)[0][2].startswith("Subject: middle\n\nFrom: Huw")


def test_the_parts_of_a_digest_are_messages() -> None:
    raw = several(f"\n{INNER}\nfirst\n", kind="digest")
    assert [zone for zone, _ in zones_of(raw)] == ["forwarded"]


@pytest.mark.parametrize(
    ("raw", "texts"),
    [
        (several(TEXT + "one", TEXT + "two")[: -len(b"--=_glan--\n")], ["one", "two"]),
        (several(TEXT + "one", TEXT + "two").replace(b'; boundary="=_glan"', b""), ["one", "two"]),
        (several(TEXT + "one").replace(b'boundary="=_glan"', b'boundary="other"'), ["one"]),
        (several(TEXT + "one").replace(b"--=_glan\n", b"--=_glan  \n"), ["one"]),
        (several(TEXT + "one") + b"--=_glan\n\nbehind the end\n", ["one", "behind the end"]),
        (several(several(TEXT + "in"), TEXT + "out"), ["in", "out"]),
        (several("\n--=_glanx\n\nno boundary"), ["--=_glanx\n\nno boundary"]),
        (b"Content-Type: multipart/mixed; boundary=x\n\nnothing of the kind", ["nothing of the kind"]),
        (b"Content-Type: multipart\n\n--a\nContent-Type: text/plain\n\nx\n--a--", ["x"]),
        (b"Content-Type: text\n\nx", ["x"]),
        (b"Content-Type: nonsense; ;;=\n\nx", ["x"]),
        (several(TEXT + "one").replace(b"\n", b"\r"), ["one"]),
        (several(TEXT + "one").replace(b"\n", b"\r\r\n"), ["one"]),
    ],
)
def test_the_text_is_found_in_broken_multiparts(raw: bytes, texts: list[str]) -> None:
    assert [text for _, _, text in shown(raw)] == texts


@pytest.mark.parametrize(
    ("kind", "name", "line"),
    [
        ("application/pdf", "a.pdf", "PDF damaged, not read"),
        ("application/octet-stream", "a.pdf", "PDF damaged, not read"),
        (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "a.docx",
            "DOCX damaged, not read",
        ),
        ("application/vnd.oasis.opendocument.text", "a.odt", "ODT damaged, not read"),
        ("text/rtf", "a.rtf", "RTF damaged, not read"),
        ("application/rtf", "a.rtf", "RTF damaged, not read"),
        ("application/ms-tnef", "winmail.dat", "TNEF damaged, not read"),
        ("application/vnd.ms-excel", "a.xls", "XLS not read"),
        ("application/zip", "a.zip", "ZIP not read"),
        ("image/jpeg", "a.jpg", "image not read"),
        ("application/octet-stream", "secret plan.xyz", "attachment of an unknown kind not read"),
        ("application/pkcs7-mime; smime-type=enveloped-data", "smime.p7m", "encrypted"),
        ("application/pkcs7-mime", "smime.p7m", "encrypted"),
        (
            "application/pkcs7-mime; smime-type=signed-data",
            "smime.p7m",
            "signed in a form that hides its text, not read",
        ),
    ],
)
def test_what_is_not_read_is_told_by_its_kind_never_by_its_name(kind: str, name: str, line: str) -> None:
    raw = several(
        TEXT + "see the file", f"Content-Type: {kind}\nContent-Disposition: attachment; filename={name}\n\nAAAA"
    )
    facts = facts_of(raw)
    assert facts.unread == (f"part 2: {line}",)
    assert facts.attachments == (Attachment(part=2, name=name, media_type=facts.attachments[0].media_type, size=4),)


def test_openpgp_encrypted_mail_is_told_as_that() -> None:
    raw = several(
        "Content-Type: application/pgp-encrypted\n\nVersion: 1",
        "Content-Type: application/octet-stream; name=encrypted.asc\n\n-----BEGIN PGP MESSAGE-----",
        kind="encrypted",
    )
    assert facts_of(raw).unread == ("part 2: encrypted",)


def test_an_inline_openpgp_message_is_told_as_encrypted() -> None:
    facts = facts_of(letter("See below\n-----BEGIN PGP MESSAGE-----\nAAAA\n-----END PGP MESSAGE-----\n"))
    assert facts.unread == ("part 1: encrypted",)


def test_signed_mail_is_read_and_its_signature_is_no_loss() -> None:
    raw = several(TEXT + "words", "Content-Type: application/pgp-signature\n\nx", kind="signed")
    assert shown(raw) == [(1, "body", "words")]
    assert facts_of(raw).unread == ()


NOBODY = facts_of(b"").envelope


def test_no_more_parts_than_the_limit_and_it_is_told() -> None:
    facts = read(several(*[TEXT + "x"] * 5), NOBODY, Limits(parts=3))
    assert (len(facts.parts), facts.unread) == (3, ("parts beyond the first 3: not read",))


def test_no_deeper_than_the_limit_and_it_is_told() -> None:
    inner = several(TEXT + "deep").replace(b"=_glan", b"=_in")
    facts = read(several(inner, TEXT + "shallow"), NOBODY, Limits(depth=1))
    assert [part.text for part in facts.parts] == ["shallow"]
    assert facts.unread == ("part 1: nested more than 1 deep, not read",)


def test_no_more_text_than_the_limit_over_all_parts_and_it_is_told() -> None:
    facts = read(several(TEXT + "abcdef", TEXT + "ghijkl"), NOBODY, Limits(text_chars=8))
    assert [part.text for part in facts.parts] == ["abcdef", "gh"]
    assert facts.unread == ("part 2: text beyond 8 characters not read",)


def test_no_more_of_a_header_than_the_limit_and_it_is_told() -> None:
    facts = read(
        b"Subject: a\r\nX-Long: " + b"x" * 100 + b"\r\nTo: a@b.example\r\n\r\nbody", NOBODY, Limits(header_bytes=50)
    )
    assert (facts.subject, facts.to, facts.parts[0].text) == ("a", (), "body")
    assert facts.unread == ("part 1: header beyond 50 bytes not read",)


def test_no_more_addresses_than_the_limit_and_it_is_told() -> None:
    facts = read(b"To: a@b.example, c@d.example\r\nCc: e@f.example\r\n\r\n", NOBODY, Limits(addresses=2))
    assert (len(facts.to), facts.cc) == (2, ())
    assert facts.unread == ("addresses beyond the first 2: not read",)


def test_the_size_is_that_of_the_bytes() -> None:
    raw = letter("x")
    assert facts_of(raw).size == len(raw)
    assert part_of(raw).zones[0].end == 1
