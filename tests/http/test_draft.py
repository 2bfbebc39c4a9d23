"""A draft becomes the message that would be sent."""

import json
import time
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.http import problems
from mailguard.http.draft import compose
from mailguard.http.problems import Problem, Refused
from mailguard.message.facts import Address, Envelope
from mailguard.message.read import read

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def composed(**draft: object) -> tuple[EmailMessage, Envelope]:
    """The message as the standard library reads it, and the envelope."""
    fields = {"from": "gwen.parry@glanrafon.example", "to": "clerk@glanrafon.example"} | {
        key.rstrip("_"): value for key, value in draft.items()
    }
    raw, envelope = compose(json.dumps(fields).encode(), now=NOW, recipients=1000)
    return message_from_bytes(raw, policy=policy.SMTPUTF8), envelope


def refused(body: bytes, recipients: int = 1000) -> Problem:
    with pytest.raises(Refused) as fault:
        compose(body, now=NOW, recipients=recipients)
    return fault.value.problem


def content(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content())


def test_the_fields_of_a_draft_are_those_of_the_message() -> None:
    message, envelope = composed(
        from_='"Parry, Gwen" <gwen.parry@glanrafon.example>',
        to=["Siôn Huws <sion.huws@glanrafon.example>", "clerk@glanrafon.example"],
        cc="press@glanrafon.example, Morgan, Alys <alys.morgan@public.example>",
        subject="Cyfarfod y pwyllgor – dydd Llun",
        text="Annwyl bawb,\r\n\r\nDiolch.\r\n",
    )
    assert [str(box) for box in message["From"].addresses] == ['"Parry, Gwen" <gwen.parry@glanrafon.example>']
    # The standard library keeps raw UTF-8 of an address field as surrogates.
    names = [box.display_name.encode("utf-8", "surrogateescape").decode() for box in message["To"].addresses]
    assert names == ["Siôn Huws", ""]
    assert [box.display_name for box in message["Cc"].addresses] == ["", "Morgan, Alys"]
    assert message["Subject"] == "Cyfarfod y pwyllgor – dydd Llun"
    assert message["Date"].datetime == NOW
    assert content(message, "plain") == "Annwyl bawb,\r\n\r\nDiolch.\r\n"
    assert envelope == Envelope(
        mail_from="gwen.parry@glanrafon.example",
        rcpt_to=(
            "sion.huws@glanrafon.example",
            "clerk@glanrafon.example",
            "press@glanrafon.example",
            "alys.morgan@public.example",
        ),
    )


def test_our_own_reader_finds_in_the_message_what_the_draft_said() -> None:
    draft = {
        "from": "Cllr Siân Ŵyn <sian.wyn@glanrafon.example>",
        "to": ["Siôn Huws <sion.huws@glanrafon.example>"],
        "bcc": "leader@glanrafon.example",
        "subject": "Cyfarfod y pwyllgor – dydd Llun",
        "text": "Annwyl bawb,\r\n\r\nDiolch yn fawr â phob cwrteisi.",
        "html": "<p>Annwyl bawb,</p><p>Diolch yn fawr â phob cwrteisi.</p>",
    }
    facts = read(*compose(json.dumps(draft).encode(), now=NOW, recipients=10))
    assert facts.from_ == (Address("Cllr Siân Ŵyn", "sian.wyn@glanrafon.example"),)
    assert facts.to == (Address("Siôn Huws", "sion.huws@glanrafon.example"),)
    assert (facts.bcc, facts.subject, facts.date) == ((), draft["subject"], NOW)
    assert sorted(part.media_type for part in facts.parts) == ["text/html", "text/plain"]
    assert all("Diolch yn fawr â phob cwrteisi." in part.text for part in facts.parts)
    assert facts.unread == ()


def test_a_blind_copy_stands_in_the_envelope_alone() -> None:
    message, envelope = composed(bcc=["Leader <leader@glanrafon.example>"])
    assert envelope.rcpt_to == ("clerk@glanrafon.example", "leader@glanrafon.example")
    assert "leader" not in message.as_string()
    assert message["Bcc"] is None


def test_a_draft_to_blind_recipients_alone_is_one() -> None:
    message, envelope = composed(to=None, bcc="leader@glanrafon.example")
    assert envelope.rcpt_to == ("leader@glanrafon.example",)
    assert message["To"] is None


def test_a_person_addressed_twice_is_one_recipient() -> None:
    _, envelope = composed(cc="clerk@glanrafon.example")
    assert envelope.rcpt_to == ("clerk@glanrafon.example",)


def test_text_and_html_are_alternatives_plain_first() -> None:
    message, _ = composed(text="Dear all,", html="<p>Dear all,</p>")
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert content(message, "html") == "<p>Dear all,</p>"


def test_html_alone_is_one_part_and_a_draft_without_words_is_an_empty_one() -> None:
    message, _ = composed(html="<p>Annwyl</p>", text="")
    assert (message.get_content_type(), content(message, "html")) == ("text/html", "<p>Annwyl</p>")
    message, _ = composed(subject="")
    assert (message.get_content_type(), content(message, "plain"), message["Subject"]) == ("text/plain", "", None)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@given(text=TEXTS.filter(bool), html=TEXTS.filter(bool))
def test_every_character_of_a_text_reaches_its_reader(text: str, html: str) -> None:
    raw, _ = compose(
        json.dumps({"from": "a@glanrafon.example", "to": "b@glanrafon.example", "text": text, "html": html}).encode(),
        now=NOW,
        recipients=10,
    )
    plain, rich = cast("list[EmailMessage]", message_from_bytes(raw, policy=policy.SMTPUTF8).get_payload())
    for part, words in ((plain, text), (rich, html)):
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        # The parser takes the last line end for the boundary's, also where the text ends in a bare CR.
        assert payload.decode().rstrip("\r\n") == words.rstrip("\r\n")


@given(subject=TEXTS, name=TEXTS)
def test_no_subject_or_name_can_begin_a_field_of_its_own(subject: str, name: str) -> None:
    fields = {
        "from": "a@glanrafon.example",
        "to": ['"' + name.replace("\\", "").replace('"', "") + '" <b@glanrafon.example>'],
        "subject": "\r\nBcc: forged@glanrafon.example" + subject,
        "text": "words",
    }
    raw, envelope = compose(json.dumps(fields).encode(), now=NOW, recipients=10)
    head, _, body = raw.partition(b"\r\n\r\n")
    assert body == b"words"
    assert [line.partition(b":")[0] for line in head.split(b"\r\n") if not line.startswith(b" ")] == [
        b"From",
        b"To",
        b"Subject",
        b"Date",
        b"MIME-Version",
        b"Content-Type",
        b"Content-Transfer-Encoding",
    ]
    assert not set(head.replace(b"\r\n", b"")) & {0, 10, 13}
    assert envelope.rcpt_to == ("b@glanrafon.example",)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no JSON",
        b"[]",
        b"{}",
        b'{"from": "a@glanrafon.example"',
        b'{"from": "a@glanrafon.example", "to": 3}',
        b'{"from": "a@glanrafon.example", "to": [["b@glanrafon.example"]]}',
        b'{"from": ["a@glanrafon.example"], "to": "b@glanrafon.example"}',
        b'{"from": "a@glanrafon.example", "to": "b@glanrafon.example", "recipients": "c@glanrafon.example"}',
        b'{"from": "a@glanrafon.example", "to": "b@glanrafon.example", "text": "\xff"}',
        b'{"from": "a@glanrafon.example", "to": "b@glanrafon.example", "text": "\\ud800"}',
        b"[" * 100_000,
        b'{"from": ' * 50_000,
    ],
)
def test_what_is_no_draft_is_refused(body: bytes) -> None:
    assert refused(body) == problems.BAD_DRAFT


@pytest.mark.parametrize(
    "to",
    [
        "nobody",
        "b@",
        "@glanrafon.example",
        "b@glanrafon.example, nobody",
        "nobody, b@glanrafon.example",
        ["b@glanrafon.example", "nobody"],
        "b@glanrafon.example c@glanrafon.example d",
        "b@@glanrafon.example",
        "b\x00@glanrafon.example",
        "b@glan\r\nrafon.example",
        "x" * 65 + "@glanrafon.example",
        "<>",
        '"',
        "((((",
    ],
)
def test_a_malformed_address_is_refused(to: object) -> None:
    body = json.dumps({"from": "a@glanrafon.example", "to": to, "cc": "c@glanrafon.example"}).encode()
    assert refused(body) == problems.BAD_ADDRESS


@pytest.mark.parametrize("sender", ["", " ", "nobody", "a@glanrafon.example b"])
def test_a_draft_has_a_sender(sender: str) -> None:
    assert refused(json.dumps({"from": sender, "to": "b@glanrafon.example"}).encode()) == problems.BAD_ADDRESS


@pytest.mark.parametrize("to", [None, "", "  ", [], ["", " "]])
def test_a_draft_without_a_recipient_is_refused(to: object) -> None:
    assert refused(json.dumps({"from": "a@glanrafon.example", "to": to}).encode()) == problems.NO_RECIPIENT


def test_more_recipients_than_are_read_are_refused() -> None:
    names = [f"p{number}@glanrafon.example" for number in range(6)]
    assert refused(json.dumps({"from": names[0], "to": names}).encode(), recipients=5) == problems.TOO_MANY
    halves = {"from": names[0], "to": names[:3], "cc": ", ".join(names[3:])}
    assert refused(json.dumps(halves).encode(), recipients=5) == problems.TOO_MANY


@pytest.mark.parametrize("piece", ['"\\', '"', "(", "<", "a@b,", '"a\\" ', "a ", "@", ","])
def test_no_address_list_costs_more_than_its_length(piece: str) -> None:
    body = json.dumps({"from": "a@glanrafon.example", "to": piece * 100_000}).encode()
    began = time.process_time()  # quadratic work on this much would take minutes
    with pytest.raises(Refused):
        compose(body, now=NOW, recipients=1000)
    assert time.process_time() - began < 20
