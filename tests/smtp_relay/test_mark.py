"""The mark can be made and moved by nobody without the key."""

from mailguard.smtp_relay.mark import sign, verify

KEY, OTHER = b"one key", b"another key"
CONTENT = b"Subject: Agenda\r\n\r\nDear all,\r\n"
ID = "0123456789abcdef"


def test_a_mark_proves_its_state_for_its_message() -> None:
    assert verify(KEY, CONTENT, sign(KEY, [CONTENT], ID, "checked")) == "checked"
    assert verify(KEY, CONTENT, sign(KEY, [CONTENT], ID, "unchecked")) == "unchecked"


def test_a_mark_is_the_same_however_the_message_was_cut() -> None:
    whole = sign(KEY, [CONTENT], ID, "checked")
    assert sign(KEY, [CONTENT[:7], CONTENT[7:20], CONTENT[20:]], ID, "checked") == whole
    assert sign(KEY, [], ID, "checked") == sign(KEY, [b""], ID, "checked")


def test_a_mark_proves_nothing_for_another_message_state_or_key() -> None:
    mark = sign(KEY, [CONTENT], ID, "unchecked")
    assert verify(KEY, CONTENT + b"x", mark) is None
    assert verify(OTHER, CONTENT, mark) is None
    assert verify(KEY, CONTENT, mark.replace("unchecked", "checked")) is None
    assert verify(KEY, CONTENT, mark.replace(ID, ID[::-1])) is None
    assert verify(KEY, CONTENT, mark[:-1]) is None
    assert verify(KEY, CONTENT, "") is None


def test_the_mark_has_the_form_that_is_promised() -> None:
    assert sign(KEY, [CONTENT], ID, "checked").startswith("v=1; id=0123456789abcdef; checked; s=")
    assert len(f"X-Mailguard: {sign(KEY, [CONTENT], ID, 'unchecked')}") < 100
