"""Two weak cues that say together what neither says alone, in one sentence or in neighbouring ones."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mailguard.detect.evidence import Evidence
from mailguard.detect.phrases import Hit
from mailguard.detect.reading import Sentence


@dataclass(frozen=True, eq=False)
class Pairs:
    """Kinds of evidence that lead a sentence, each with the kinds one of which must stand beside it.

    `near` names the kinds that may stand in the sentence before or after; the others count in the same one only.
    """

    evidence: Evidence
    beside: Mapping[str, frozenset[str]]
    near: frozenset[str] = frozenset()

    def met(self, sentence: Sentence, passed_over: Callable[[Sentence], bool]) -> Hit | None:
        """The leading hit of a pair, if the sentence holds one; a neighbour that is `passed_over` lends nothing."""
        here = self.evidence.of(sentence)
        leading = [kind for kind in here if kind in self.beside]
        if not leading:
            return None
        around = set(here)
        for other in (sentence.before, sentence.after):
            if other is not None and self.near and not passed_over(other):
                around |= self.evidence.of(other).keys() & self.near
        return next((here[kind] for kind in leading if around & (self.beside[kind] - {kind})), None)
