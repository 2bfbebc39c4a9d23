"""Every message of the shared corpora: read, covered by zones, and its plain text that of Python's own parser.

Where the two differ, the reason is one of those in `ALLOWED`; each is counted against a bound.
"""

import re
import tarfile
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from pathlib import Path

import pytest

from mailguard.message.envelope import offline_envelope
from mailguard.message.facts import MessageFacts
from mailguard.message.read import read
from tests.message.test_hostile import assert_sound

# Into how many shards an archive is cut, so that several workers share it, and how many plain texts of each are at
# least compared and equal: 4,800 of the 5,295 that the stdlib reads.
ARCHIVES = {
    "ham/spamassassin_ham": (4, 356),
    "ham/ksummit_lists": (4, 369),
    "ham/enron_formality_raw": (1, 144),
    "parser/spamassassin_spam": (4, 91),
    "parser/alaveteli": (1, 77),
    "parser/angus_mail": (1, 6),
    "parser/apache_mime4j": (1, 490),
    "parser/bigbang_listserv": (1, 27),
    "parser/cpython_3_13": (1, 77),
    "parser/dovecot_imaptest": (1, 39),
    "parser/haraka": (1, 4),
    "parser/nodemailer_mailparser": (1, 13),
    "parser/notmuch": (1, 311),
    "parser/perceval": (1, 18),
    "parser/ruby_mail": (1, 92),
    "parser/spamassassin_tests": (1, 179),
    "parser/spamscope_mail_parser": (1, 18),
    "parser/tm_plugin_mail": (1, 8),
}
RUNS = [(name, shard, shards, equal) for name, (shards, equal) in ARCHIVES.items() for shard in range(shards)]
# How many plain texts of one shard at most may differ, for which reason.
ALLOWED = {
    "flowed": 40,  # format=flowed: we join the lines as clients do, the stdlib leaves them
    "charset": 45,  # undeclared or mislabelled bytes: we read UTF-8 or windows-1252, the stdlib U+FFFD or C1 controls
    "limit": 2,  # texts above limits.text_chars
    "heading": 6,  # an empty message inside a message: we show its header, as clients do
    "opened": 8,  # messages that were themselves encoded: we open them, the stdlib shows the base64
    "header": 2,  # `Name : value` is a field to us (RFC 5322 4.5.8) and begins the body to the stdlib
    "empty": 1,  # a multipart without parts: its epilogue is text to the stdlib
    "number": 2,  # multiparts inside each other with one boundary: we find other leaves, so theirs has another number
}
CONTAINERS = ("multipart/", "message/rfc822", "message/global", "message/news")


def members(archive: Path, shard: int, shards: int) -> Iterator[bytes]:
    """Yield the files of one shard of an archive."""
    with tarfile.open(archive) as opened:
        for number, member in enumerate(opened):
            content = opened.extractfile(member) if number % shards == shard else None
            if content is not None:
                yield content.read()


def parts_of(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def plain_texts(raw: bytes) -> Iterator[tuple[int, str, bool]]:
    """Yield number, text and whether it flows of every plain leaf that the stdlib can read."""
    pending: list[Message] = [message_from_bytes(raw, policy=policy.default)]
    number = 0
    while pending:
        part = pending.pop()
        kind = part.get_content_type()
        if part.is_multipart() and kind.startswith(CONTAINERS):
            pending += reversed(parts_of(part))
            continue
        number += 1
        if kind == "text/plain" and isinstance(part, EmailMessage):
            try:
                text = part.get_content()
            except LookupError:  # a charset that Python does not know
                continue
            yield number, text, part["content-type"] is not None and "flowed" in part["content-type"].lower()


def normal(text: str) -> str:
    """Return the text without what the two sides are free to differ in: line ends, trailing white space, NUL."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").replace("\ufeff", "").rstrip().split("\n")
    return "\n".join(line.rstrip() for line in lines)


def ascii_marks(text: str) -> str:
    return re.sub(r"[^!-~]+", "", text)


def difference(theirs: str, ours: str, facts: MessageFacts, *, flows: bool) -> str:
    """Return why a text differs from the stdlib's; empty if it does not."""
    if theirs == ours or (theirs and ours.endswith(f"\n\n{theirs}")):  # below the header of a message inside
        return ""
    if flows and ascii_marks(theirs).replace(">", "") == ascii_marks(ours).replace(">", ""):
        return "flowed"
    if ascii_marks(theirs) == ascii_marks(ours):
        return "charset"
    reasons = {
        "limit": any("beyond 1000000 characters" in line for line in facts.unread),
        "opened": re.fullmatch(r"[A-Za-z0-9+/=\s]{40,}", theirs) is not None,
        "heading": not theirs.strip("\ufffd") and ours.startswith(("From: ", "Subject: ", "Date: ")),
        "empty": not ours,
        "header": ascii_marks(theirs).endswith(ascii_marks(ours)),
    }
    return next((reason for reason, holds in reasons.items() if holds), "unexplained")


@pytest.mark.parametrize(("name", "shard", "shards", "equal"), RUNS)
def test_every_message_is_read_as_the_stdlib_reads_it(
    shared: Path, name: str, shard: int, shards: int, equal: int
) -> None:
    counted: Counter[str] = Counter()
    for raw in members(shared / "corpora" / f"{name}.tar.gz", shard, shards):
        facts = read(raw, offline_envelope(raw))
        assert_sound(facts)
        counted["messages"] += 1
        ours = {part.number: part.text for part in facts.parts}
        for number, text, flows in plain_texts(raw):
            counted["texts"] += 1
            reason = difference(normal(text), normal(ours.get(number, "")), facts, flows=flows)
            if reason in {"unexplained", "empty"} and normal(text) in map(normal, ours.values()):
                reason = "number"
            counted[reason or "equal"] += 1
    assert not counted["unexplained"]
    assert counted["equal"] >= equal
    assert all(counted[reason] <= most for reason, most in ALLOWED.items())
