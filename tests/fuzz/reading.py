"""Any bytes as a message: reading never raises, and what it gives holds together."""

from mailguard.message.facts import Envelope
from mailguard.message.read import read
from tests.builders import ALL_MEMBERS, MEMBER

ENVELOPE = Envelope(mail_from=MEMBER, rcpt_to=(ALL_MEMBERS,))
SEEDS: tuple[bytes, ...] = (
    (
        b"From: a@b.example\r\nTo: c@d.example\r\nSubject: =?utf-8?q?p=C5=B5?=\r\n\r\n"
        b"Hello.\r\n\r\nOn Monday A wrote:\r\n> Hi\r\n"
    ),
    (
        b"Content-Type: multipart/alternative; boundary=x\r\n\r\n"
        b"--x\r\nContent-Type: text/html\r\n\r\n<p>A<br>b</p>\r\n--x--\r\n"
    ),
    (
        b"Content-Type: text/plain; charset=iso-8859-14; format=flowed\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\nSGVsbG8=\r\n"
    ),
    (
        b"Content-Type: message/rfc822\r\n\r\n"
        b"From: a\r\nContent-Type: application/zip; name*=utf-8''a.zip\r\n\r\nPK\x03\x04\r\n"
    ),
)


def one(data: bytes) -> None:
    """Read one message; raise where something does not hold."""
    facts = read(data, ENVELOPE)
    for part in facts.parts:
        at = 0
        for zone in part.zones:
            assert zone.start == at, "zones leave a gap or overlap"
            at = zone.end
        assert at == len(part.text), "zones do not cover the text"
