"""One message as the wording detectors read it: its sentences, each with the cues found in it.

Read once a message and shared by all detectors, and each passage only as far as somebody asks: a passage in which the
first stage finds nothing is not cut into sentences, and names are sought in the sentences that hold a cue alone.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from mailguard.detect.fold import Folded, fold
from mailguard.detect.phrases import Hit, Lexicon
from mailguard.detect.sentences import sentences
from mailguard.detect.signal import Signal
from mailguard.message.facts import Zone
from mailguard.people.correspondence import Correspondence, Passage
from mailguard.people.names import Mention, mentions, single_names

_NO_CUES: frozenset[str] = frozenset()
NO_WORDING: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, eq=False)
class Page:
    """One passage and what stands in it; each step is taken when it is first asked for."""

    passage: Passage
    lexicon: Lexicon
    mail: Correspondence

    @cached_property
    def folded(self) -> Folded:
        """The passage in the form in which phrases are sought."""
        return fold(self.passage.text)

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """All phrases found, in order."""
        return self.lexicon.all_hits(self.folded.text)

    @cached_property
    def cues(self) -> frozenset[str]:
        """The names of the cues found."""
        return frozenset(hit.cue for hit in self.hits)

    @cached_property
    def names(self) -> tuple[int, ...]:
        """Where a name or post of the directory may stand, in the folded passage."""
        return self.mail.directory.names.places(self.folded.text)

    @cached_property
    def sentences(self) -> tuple["Sentence", ...]:
        """The sentences, each with its hits; a phrase across two sentences is none."""
        bounds = list(sentences(self.passage.text))
        starts = [start for start, _ in bounds]
        by_sentence: dict[int, list[Hit]] = {}
        for hit in self.hits:
            start, end = self.folded.original(hit.start, hit.end)
            number = bisect_right(starts, start) - 1
            if number >= 0 and end <= bounds[number][1]:
                by_sentence.setdefault(number, []).append(hit)
        return tuple(
            Sentence(page=self, number=number, start=start, end=end, hits=tuple(by_sentence.get(number, ())))
            for number, (start, end) in enumerate(bounds)
        )


@dataclass(frozen=True, kw_only=True, eq=False)
class Sentence:
    """One sentence of one passage: offsets count characters of the passage, hits those of the folded one."""

    page: Page
    number: int
    start: int
    end: int
    hits: tuple[Hit, ...]

    @property
    def passage(self) -> Passage:
        """The passage in which it stands."""
        return self.page.passage

    @property
    def text(self) -> str:
        """The sentence as written."""
        return self.passage.text[self.start : self.end]

    @cached_property
    def bounds(self) -> tuple[int, int]:
        """Its offsets in the folded passage."""
        return self.place(0, self.end - self.start)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the folded passage for a span of the sentence as written."""
        back = self.page.folded.back
        start, end = self.start + start, self.start + end
        return (start, end) if back is None else (bisect_left(back, start), bisect_left(back, end))

    @cached_property
    def words(self) -> str:
        """The sentence folded, for a `Group` to be sought in; its offsets begin at `bounds[0]`."""
        start, end = self.bounds
        return self.page.folded.text[start:end]

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """People of the directory named in it; offsets count characters of the sentence."""
        if not self.may_name:
            return ()
        return mentions(self.text, self.page.mail.directory.names)

    @cached_property
    def single_names(self) -> tuple[Mention, ...]:
        """People of the directory whose given name or surname stands alone in it."""
        if not self.may_name:
            return ()
        return single_names(self.text, self.page.mail.directory.names)

    @property
    def may_name(self) -> bool:
        """Whether a name or post of the directory may stand in it."""
        start, end = self.bounds
        names = self.page.names
        return bisect_left(names, start) < bisect_left(names, end)

    @property
    def before(self) -> "Sentence | None":
        """The sentence before it in its passage."""
        return self.page.sentences[self.number - 1] if self.number else None

    @property
    def after(self) -> "Sentence | None":
        """The sentence after it in its passage."""
        following = self.number + 1
        return self.page.sentences[following] if following < len(self.page.sentences) else None

    @cached_property
    def cues(self) -> frozenset[str]:
        """The names of the cues that stand in it."""
        return frozenset([hit.cue for hit in self.hits]) if self.hits else _NO_CUES

    def has(self, *names: str) -> bool:
        """Whether any of these cues stands in it."""
        return not self.cues.isdisjoint(names)

    def find(self, *names: str) -> tuple[Hit, ...]:
        """The hits of these cues, in order."""
        return tuple(hit for hit in self.hits if hit.cue in names)

    def span(self, *hits: Hit) -> tuple[int, int]:
        """The offsets in the passage of the stretch from the first to the last of these hits."""
        return self.page.folded.original(min(hit.start for hit in hits), max(hit.end for hit in hits))

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


@dataclass(frozen=True, eq=False)
class Reading:
    """The correspondence and its passages; what others wrote (quoted, forwarded) is context."""

    mail: Correspondence
    lexicon: Lexicon
    # The phrases of a policy's own, by the id of the rule that looks for them.
    wording: Mapping[str, tuple[str, ...]]

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """All passages but disclaimers, which are nobody's statement."""
        return tuple(Page(p, self.lexicon, self.mail) for p in self.mail.passages if p.zone != "disclaimer")

    @cached_property
    def _by_zone(self) -> dict[tuple[Zone, ...], tuple[tuple[Page, ...], frozenset[str]]]:
        return {}

    def _cued(self, zones: tuple[Zone, ...]) -> tuple[tuple[Page, ...], frozenset[str]]:
        """The passages of these zones, and the names of all cues found in them."""
        known = self._by_zone.get(zones)
        if known is None:
            pages = tuple(self.written(*zones))
            known = self._by_zone[zones] = (pages, frozenset().union(*(page.cues for page in pages)))
        return known

    def written(self, *zones: Zone) -> Iterator[Page]:
        """The passages of these zones."""
        return (page for page in self.pages if page.passage.zone in zones)

    @cached_property
    def own(self) -> tuple[Sentence, ...]:
        """All sentences that the sender wrote, his signature aside."""
        return tuple(sentence for page in self.written("own") for sentence in page.sentences)

    @cached_property
    def context(self) -> tuple[Sentence, ...]:
        """All sentences that others wrote."""
        return tuple(sentence for page in self.written("quoted", "forwarded") for sentence in page.sentences)

    def any(self, *names: str) -> bool:
        """Whether any of these cues stands in an own sentence."""
        return not self._cued(("own",))[1].isdisjoint(names)

    def holding(self, names: frozenset[str], *zones: Zone) -> Iterator[Sentence]:
        """The sentences of these zones (own by default) that hold one of these cues."""
        pages, cues = self._cued(zones or ("own",))
        if names.isdisjoint(cues):
            return iter(())
        held = (page for page in pages if not names.isdisjoint(page.cues))
        return (sentence for page in held for sentence in page.sentences if sentence.has(*names))


def read_words(
    mail: Correspondence,
    lexicon: Lexicon,
    wording: Mapping[str, tuple[str, ...]] = NO_WORDING,
) -> Reading:
    """Read a message; nothing is sought before a detector asks for it."""
    return Reading(mail, lexicon, wording)
