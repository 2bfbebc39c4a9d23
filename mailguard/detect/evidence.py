"""Evidence that counts where several bits of it meet: tables sought in a sentence that holds a cue already."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mailguard.detect.phrases import Hit, Phrase, Table, cues, lines
from mailguard.detect.reading import Sentence


@dataclass(frozen=True, eq=False)
class Evidence(Table):
    """Tables by their kinds; `apart` names those in which every line is a kind of its own."""

    tables: Mapping[str, str]
    classes: Mapping[str, str] = field(default_factory=dict)
    apart: frozenset[str] = frozenset()

    def phrases(self) -> tuple[Phrase, ...]:
        """Its phrases as they are written down."""
        named: dict[str, str] = {}
        for kind, text in self.tables.items():
            if kind in self.apart:
                named |= {f"{kind} {number}": line for number, line in enumerate(lines(text))}
            else:
                named[kind] = text
        return cues(named, self.classes)

    def hits(self, sentence: Sentence) -> tuple[Hit, ...]:
        """All that stands in a sentence, in order; offsets count characters of the folded passage."""
        first = sentence.bounds[0]
        found = (Hit(hit.cue, hit.start + first, hit.end + first) for hit in self.lexicon.hits(sentence.words))
        return tuple(sorted(found, key=lambda hit: (hit.start, hit.end)))

    def of(self, sentence: Sentence) -> dict[str, Hit]:
        """The first hit of each kind in a sentence."""
        found: dict[str, Hit] = {}
        for hit in self.hits(sentence):
            found.setdefault(hit.cue, hit)
        return found
