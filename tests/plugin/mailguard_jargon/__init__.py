"""Jargon: words that say less than they sound.

Why: residents should understand what their council writes to them.
Left alone: what others wrote.
"""

from collections.abc import Iterator

from mailguard.detect.reading import Reading
from mailguard.detect.signal import Signal

WORD = "stakeholder"


def detect(reading: Reading) -> Iterator[Signal]:
    """Yield one signal for each own sentence that holds the word; a subject can make it fail, to show it."""
    subject = reading.mail.facts.subject
    while subject == "never end":
        pass
    if subject == "break":
        raise LookupError("the text of the message")
    for sentence in reading.own:
        if WORD in sentence.words:
            yield sentence.signal("jargon", "jargon", confidence=0.9)
