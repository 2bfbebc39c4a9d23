"""Whose words: the subject and every zone of every part, as passages with offsets back to their part."""

import re
from collections.abc import Iterator

from mailguard.message.facts import MessageFacts, Zone
from mailguard.people.correspondence import Passage

# Prefixes of replies and forwards, English and Welsh, as clients write them: the words after them are another's.
_ANSWERS = re.compile(r"\s*(?:re|fw|fwd|atb|ymateb|yml|anfon ymlaen)\s*(?:\[\d+\])?\s*:", re.IGNORECASE)


def passages(facts: MessageFacts) -> Iterator[Passage]:
    """Yield the subject and all zones of all parts but twins; the subject of a reply or forward is quoted."""
    if facts.subject:
        zone: Zone = "quoted" if _ANSWERS.match(facts.subject) else "own"
        yield Passage(where="subject", part=None, zone=zone, start=0, text=facts.subject)
    for part in facts.parts:
        if part.twin:
            continue
        for span in part.zones:
            text = part.text[span.start : span.end]
            if text.strip():
                yield Passage(where=part.where, part=part.number, zone=span.zone, start=span.start, text=text)
