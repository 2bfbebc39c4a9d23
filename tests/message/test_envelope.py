import pytest

from mailguard.message.envelope import offline_envelope
from mailguard.message.facts import Envelope

OVER_SMTP = (
    b"X-Envelope-From: mair@g.example\r\nX-Envelope-To: a@b.example,\r\n c@d.example\r\n"
    b"From: other@g.example\r\nTo: shown@g.example\r\n\r\n"
)
SHOWN = (
    b"From: Mair <mair@g.example>\r\nSender: pa@g.example\r\nTo: a@b.example\r\n"
    b"Cc: c@d.example, a@b.example\r\nBcc: e@f.example\r\n\r\n"
)


@pytest.mark.parametrize(
    ("raw", "mail_from", "rcpt_to"),
    [
        (
            OVER_SMTP,
            "mair@g.example",
            ("a@b.example", "c@d.example"),
        ),
        (b"X-Envelope-From: <>\r\nFrom: mair@g.example\r\n\r\n", "", ()),
        (
            SHOWN,
            "pa@g.example",
            ("a@b.example", "c@d.example", "e@f.example"),
        ),
        (b"From: Mair <mair@g.example>\r\n\r\nTo: b@c.example", "mair@g.example", ()),
        (b"X-Envelope-To: \r\nTo: a@b.example\r\n\r\n", "", ()),
        (b"no header at all", "", ()),
    ],
)
def test_the_envelope_fields_come_first_and_the_header_stands_in_for_them(
    raw: bytes, mail_from: str, rcpt_to: tuple[str, ...]
) -> None:
    assert offline_envelope(raw) == Envelope(mail_from=mail_from, rcpt_to=rcpt_to)
