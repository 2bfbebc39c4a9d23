"""What the model makes of the sentences of one message: asked for when a detector asks, and then for all heads at once.

A long text is no place for it: of many sentences one will look like anything. What is longer than a letter, and
sentences too short or too long to tell, have no score; that bounds the time as well.
"""

from dataclasses import dataclass, field
from math import inf

from mailguard.detect.language import language_of
from mailguard.detect.learned.features import even, tokens
from mailguard.detect.learned.model import Head, Language, Model, Sum
from mailguard.detect.reading import Page, Sentence

LETTER = 4_000  # characters of a passage: beyond stand reports, newsletters and minutes
LEAST, MOST = 4, 90  # words of a sentence


@dataclass(frozen=True, eq=False)
class Opinion:
    """The scores of the sentences of one message; without a model there are none."""

    model: Model | None = None
    _sums: dict[Sentence, Sum | None] = field(default_factory=dict)
    _scores: dict[Sentence, dict[str, float]] = field(default_factory=dict)
    _languages: dict[Page, Language] = field(default_factory=dict)

    def likely(self, sentence: Sentence, *names: str) -> float:
        """How likely a sentence is one of these acts; 0 where no score reaches what its head asks for."""
        scores, language = self.scores(sentence), self._language(sentence.page)
        return max(
            (
                head.probability(scores[head.name])
                for head in self._heads(names)
                if head.name in scores and scores[head.name] >= head.high.get(language, inf)
            ),
            default=0.0,
        )

    def doubts(self, sentence: Sentence, *names: str) -> bool:
        """Whether a sentence looks like none of these acts, for all that a phrase was found in it."""
        heads, scores = self._heads(names), self.scores(sentence)
        language = self._language(sentence.page)
        return bool(heads) and all(scores.get(head.name, inf) < head.low.get(language, -inf) for head in heads)

    def scores(self, sentence: Sentence) -> dict[str, float]:
        """The score of each head: that of the sentence, or of the sentence and the next one if that is higher."""
        known = self._scores.get(sentence)
        if known is None:
            known = self._scores[sentence] = self._scored(sentence)
        return known

    def _scored(self, sentence: Sentence) -> dict[str, float]:
        own = self._sum(sentence)
        if self.model is None or own is None:
            return {}
        after = self._sum(sentence.after) if sentence.after is not None else None
        alone = self.model.scores(own)
        both = alone if after is None else self.model.scores(own + after)
        return {head.name: max(a, b) for head, a, b in zip(self.model.heads, alone, both, strict=True)}

    def _sum(self, sentence: Sentence) -> Sum | None:
        if sentence not in self._sums:
            self._sums[sentence] = self._summed(sentence)
        return self._sums[sentence]

    def _summed(self, sentence: Sentence) -> Sum | None:
        passage = sentence.passage
        if self.model is None or len(passage.text) > LETTER or passage.where.startswith("attachment"):
            return None
        words = tokens(sentence.words, sentence.text, self.model.knows)
        cues = even(hit.cue for hit in sentence.hits)
        return self.model.total(words, cues) if LEAST <= len(words) <= MOST else None

    def _heads(self, names: tuple[str, ...]) -> list[Head]:
        return [] if self.model is None else [head for head in self.model.heads if head.name in names]

    def _language(self, page: Page) -> Language:
        if page not in self._languages:
            found = language_of(page.passage.text)
            # A text of both is judged as Welsh, which has fewer examples, so that more is asked for.
            self._languages[page] = "cy" if found in {"cy", "mixed"} else "en"
        return self._languages[page]
