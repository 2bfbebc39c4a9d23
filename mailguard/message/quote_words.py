"""How mail clients mark what they quote and forward, in English and Welsh. Data alone; phrases as in `phrases`."""

import re

# Labels of the header block that clients put above a message they quote or forward.
LABELS = {
    "from": "from",
    "oddi wrth": "from",
    "oddiwrth": "from",
    "wrth": "from",
    "gan": "from",
    "sent": "date",
    "date": "date",
    "sent on": "date",
    "anfonwyd": "date",
    "anfonwyd ar": "date",
    "dyddiad": "date",
    "to": "to",
    "at": "to",
    "i": "to",
    "subject": "subject",
    "pwnc": "subject",
    "testun": "subject",
    "cc": "other",
    "bcc": "other",
    "copi": "other",
    "copi at": "other",
    "copïau": "other",
    "reply-to": "other",
    "reply to": "other",
    "ateb i": "other",
    "ateb at": "other",
    "importance": "other",
    "pwysigrwydd": "other",
    "attachments": "other",
    "atodiadau": "other",
    "when": "other",
    "where": "other",
    "pryd": "other",
    "lle": "other",
    "organization": "other",
    "newsgroups": "other",
}
FROM_LABELS = tuple(label for label, meaning in LABELS.items() if meaning == "from")

ORIGINAL = (
    "original message",
    "original appointment",
    "reply message",
    "neges wreiddiol",
    "y neges wreiddiol",
    "apwyntiad gwreiddiol",
)
FORWARDED = (
    "forwarded message",
    "forwarded by",
    "start of forwarded message",
    "neges a anfonwyd ymlaen",
    "neges wedi ei hanfon ymlaen",
    "neges wedi'i hanfon ymlaen",
    "neges a yrrwyd ymlaen",
    "neges ymlaen",
    "anfonwyd ymlaen gan",
)
BEGIN_FORWARDED = (
    "begin forwarded message",
    "dechrau neges a anfonwyd ymlaen",
    "dechrau'r neges a anfonwyd ymlaen",
    "dechrau neges wedi'i hanfon ymlaen",
)
END_FORWARDED = (
    "end forwarded message",
    "end of forwarded message",
    "diwedd y neges a anfonwyd ymlaen",
    "diwedd neges a anfonwyd ymlaen",
)

FORWARDING_SUBJECT = re.compile(
    r"\s*(?:\[[^\]]{0,40}\]\s*)?(?:fwd?|yml|ymlaen|anfon ymlaen)\s*(?:\[\d+\]|\(\d+\))?\s*:", re.IGNORECASE
)

# `On Tuesday ... Name wrote:`, `Ar ddydd Mawrth ... ysgrifennodd Name:`
ATTRIBUTION_BEGINS = ("on ", "ar ", "at ", "in ", "am ", "once upon a time")
WROTE = (
    "wrote", "writes", "said", "says", "mentioned", "ysgrifennodd", "ysgrifennoch", "dywedodd", "meddai", "quoting",
    "yn dyfynnu",
)  # fmt: skip
# `On Monday she wrote:` is a sentence of the writer.
SENTENCE_OF_THE_WRITER = (
    r"\b(?:i|he|she|they|we|you|who|it)\s+(?:also\s+)?(?:wrote|writes|said|says)\b|ysgrifennodd\s+(?:ef|hi|o|e|fo)\b"
)
