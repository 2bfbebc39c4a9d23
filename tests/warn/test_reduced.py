"""The mail that tells of a rule that was reduced."""

from datetime import datetime
from email import message_from_bytes
from email.policy import default
from zoneinfo import ZoneInfo

from mailguard.warn.reduced import compose
from tests.builders import council

NOW = datetime(2027, 1, 12, 10, 5, tzinfo=ZoneInfo("Europe/London"))


def test_it_says_in_both_languages_what_happened_and_how_to_undo_it() -> None:
    raw = compose("MASS001", 26, 500, council(), NOW, "monitoring@glanrafon.example", "<1@glanrafon.example>")
    mail = message_from_bytes(raw, policy=default)
    body = mail.get_content()
    assert mail["To"] == "monitoring@glanrafon.example"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Subject"].startswith("mailguard: rule MASS001 now only takes note / mailguard: rheol MASS001 ")
    english, welsh = body.split("-" * 72)
    for text in (english, welsh):
        assert "mailguard breaker reset MASS001 --config mailguard.toml" in " ".join(text.split())
        assert "26" in text
        assert "500" in text
        assert "10:05" in text
    assert "A member copies" in english
    assert "Aelod" in welsh
    assert max(map(len, body.splitlines())) <= 72
    assert raw.isascii()
    assert b"{" not in raw
