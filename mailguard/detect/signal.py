"""What can be seen in a message, with the exact words; a signal judges nothing."""

from dataclasses import dataclass

from mailguard.message.facts import Zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One observation of one detector.

    `kind` says what of the detector's risk was seen (`commitment`, `instruction`); policies may ask for it.
    `where` is `body`, `subject`, `envelope` or `attachment:NAME`. `text` is the exact slice `start:end` of that
    part's text (of the decoded subject), or the address for the envelope, which has no offsets.
    `about` is the address of the person spoken of, empty where nobody is identified.
    `confidence` runs from 0 to 1 and tells how plainly the words show it.
    """

    detector: str
    kind: str
    where: str
    text: str
    part: int | None = None
    zone: Zone | None = None
    start: int | None = None
    end: int | None = None
    about: str = ""
    confidence: float = 1.0
