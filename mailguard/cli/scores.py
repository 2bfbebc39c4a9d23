"""Precision, recall and false alarms over labelled rows. A family in `maybe` counts neither way."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

ENOUGH = 3  # positives that a family needs to count in the macro average


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One labelled message and what was found in it."""

    file: str
    policy: str
    lang: str
    kind: str
    wanted: frozenset[str]
    maybe: frozenset[str]
    found: frozenset[str]
    why: str

    @property
    def hits(self) -> frozenset[str]:
        """Wanted and found."""
        return (self.wanted & self.found) - self.maybe

    @property
    def wrong(self) -> frozenset[str]:
        """Found and not wanted."""
        return self.found - self.wanted - self.maybe

    @property
    def missed(self) -> frozenset[str]:
        """Wanted and not found."""
        return self.wanted - self.found - self.maybe


@dataclass(slots=True)
class Part:
    """The counts of one family, language or policy."""

    rows: int = 0
    hits: int = 0
    wrong: int = 0
    missed: int = 0
    clean: int = 0
    alarmed: int = 0

    @property
    def positives(self) -> int:
        """How many were labelled."""
        return self.hits + self.missed

    @property
    def precision(self) -> float:
        """The share of what was found that was wanted; 0 where nothing was found."""
        return self.hits / (self.hits + self.wrong) if self.hits + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found; 0 where nothing was wanted."""
        return self.hits / self.positives if self.positives else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def false_alarm(self) -> float:
        """The share of the clean rows on which anything was found."""
        return self.alarmed / self.clean if self.clean else 0.0


@dataclass(slots=True)
class Scores:
    """All counts of one run."""

    whole: Part = field(default_factory=Part)
    families: dict[str, Part] = field(default_factory=dict)
    languages: dict[str, Part] = field(default_factory=dict)
    policies: dict[str, Part] = field(default_factory=dict)

    @property
    def macro_f1(self) -> float:
        """The mean F1 over families with enough positives."""
        counted = [part.f1 for part in self.families.values() if part.positives >= ENOUGH]
        return sum(counted) / len(counted) if counted else 0.0

    @property
    def line(self) -> str:
        """The last line of the output, whose form is a contract."""
        return (
            f"micro-P {self.whole.precision:.3f} micro-R {self.whole.recall:.3f} "
            f"macro-F1 {self.macro_f1:.3f} false-alarm {self.whole.false_alarm:.3f}"
        )

    def as_dict(self) -> dict[str, Any]:
        """The scores as data."""
        return {
            "micro_p": self.whole.precision,
            "micro_r": self.whole.recall,
            "macro_f1": self.macro_f1,
            "false_alarm": self.whole.false_alarm,
            "rows": self.whole.rows,
            **{
                name: {key: _part(part) for key, part in group.items()}
                for name, group in (
                    ("families", self.families),
                    ("languages", self.languages),
                    ("policies", self.policies),
                )
            },
        }


def _part(part: Part) -> dict[str, float]:
    return {
        "positives": part.positives,
        "hits": part.hits,
        "wrong": part.wrong,
        "missed": part.missed,
        "precision": part.precision,
        "recall": part.recall,
        "f1": part.f1,
        "false_alarm": part.false_alarm,
    }


def score(rows: list[Row]) -> Scores:
    """Count every row into the whole, its language, its policy and the families that it touches."""
    families: dict[str, Part] = defaultdict(Part)
    languages: dict[str, Part] = defaultdict(Part)
    policies: dict[str, Part] = defaultdict(Part)
    whole = Part()
    for row in rows:
        for part in (whole, languages[row.lang], policies[row.policy]):
            part.rows += 1
            part.hits += len(row.hits)
            part.wrong += len(row.wrong)
            part.missed += len(row.missed)
            part.clean += not row.wanted
            part.alarmed += not row.wanted and bool(row.wrong)
        for family in row.hits:
            families[family].hits += 1
        for family in row.wrong:
            families[family].wrong += 1
        for family in row.missed:
            families[family].missed += 1
    return Scores(
        whole, dict(sorted(families.items())), dict(sorted(languages.items())), dict(sorted(policies.items()))
    )
