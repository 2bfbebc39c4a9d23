"""One message as the wording detectors read it: own sentences, each with the cues found in it.

Parsed once a message and shared by all of them, so that a further detector costs its own logic alone.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from mailguard.detect.fold import Folded, fold
from mailguard.detect.phrases import Hit, Lexicon
from mailguard.detect.sentences import sentences
from mailguard.detect.signal import Signal
from mailguard.people.correspondence import Correspondence, Passage
from mailguard.people.names import Mention, mentions


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of one passage: offsets count characters of the passage, hits those of the folded one.

    `mentions` are people of the directory named in it.
    """

    passage: Passage
    folded: Folded
    start: int
    end: int
    hits: tuple[Hit, ...]
    mentions: tuple[Mention, ...]

    @property
    def text(self) -> str:
        """The sentence as written."""
        return self.passage.text[self.start : self.end]

    def has(self, *names: str) -> bool:
        """Whether any of these cues stands in it."""
        return any(hit.cue in names for hit in self.hits)

    def find(self, *names: str) -> tuple[Hit, ...]:
        """The hits of these cues, in order."""
        return tuple(hit for hit in self.hits if hit.cue in names)

    def span(self, *hits: Hit) -> tuple[int, int]:
        """The offsets in the passage of the stretch from the first to the last of these hits."""
        return self.folded.original(min(hit.start for hit in hits), max(hit.end for hit in hits))

    def signal(self, detector: str, kind: str, *hits: Hit, about: str = "", confidence: float = 0.9) -> Signal:
        """A signal that shows the words from the first to the last of `hits` (the whole sentence without any)."""
        start, end = self.span(*hits) if hits else self._trimmed()
        return Signal(
            detector=detector,
            kind=kind,
            where=self.passage.where,
            part=self.passage.part,
            zone=self.passage.zone,
            start=self.passage.start + start,
            end=self.passage.start + end,
            text=self.passage.text[start:end],
            about=about,
            confidence=confidence,
        )

    def _trimmed(self) -> tuple[int, int]:
        text = self.text
        return self.start + len(text) - len(text.lstrip()), self.start + len(text.rstrip())


@dataclass(frozen=True, slots=True)
class Reading:
    """The correspondence and its own sentences; `context` are those that others wrote (quoted, forwarded)."""

    mail: Correspondence
    own: tuple[Sentence, ...]
    context: tuple[Sentence, ...]

    def any(self, *names: str) -> bool:
        """Whether any of these cues stands in an own sentence."""
        return any(sentence.has(*names) for sentence in self.own)


def read_words(mail: Correspondence, lexicon: Lexicon) -> Reading:
    """Read own and others' words of a message; signatures and disclaimers are nobody's statement."""
    own = tuple(s for p in mail.passages if p.zone == "own" for s in _sentences(p, lexicon, mail))
    context = tuple(s for p in mail.passages if p.zone in {"quoted", "forwarded"} for s in _sentences(p, lexicon, mail))
    return Reading(mail, own, context)


def _sentences(passage: Passage, lexicon: Lexicon, mail: Correspondence) -> Iterator[Sentence]:
    folded = fold(passage.text)
    hits = sorted(lexicon.hits(folded.text), key=lambda hit: hit.start)
    named = mentions(passage.text, mail.directory.names)
    bounds = list(sentences(passage.text))
    starts = [start for start, _ in bounds]
    by_sentence: dict[int, list[Hit]] = {}
    for hit in hits:
        start, end = folded.original(hit.start, hit.end)
        number = bisect_right(starts, start) - 1
        if number >= 0 and end <= bounds[number][1]:  # a phrase across two sentences is none
            by_sentence.setdefault(number, []).append(hit)
    by_mention: dict[int, list[Mention]] = {}
    for mention in named:
        by_mention.setdefault(bisect_right(starts, mention.start) - 1, []).append(mention)
    for number, (start, end) in enumerate(bounds):
        yield Sentence(
            passage=passage,
            folded=folded,
            start=start,
            end=end,
            hits=tuple(by_sentence.get(number, ())),
            mentions=tuple(by_mention.get(number, ())),
        )
