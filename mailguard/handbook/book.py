"""What the pages of a pack show, worked out once: its examples judged, its clauses counted, its texts filled."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from mailguard.directories import Bodies
from mailguard.policy.case import Case
from mailguard.policy.coverage import Cited, Covered, coverage
from mailguard.policy.evaluate import ask, findings
from mailguard.policy.finding import Trace
from mailguard.policy.pack import LoadedRule, Pack
from mailguard.policy.source import PackSource
from mailguard.proof import example_case, example_council
from mailguard.warn.banner import Entry, entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One example of one rule: the message, how the rule was asked, and its words for the sender where it fired."""

    name: str
    flagged: bool
    case: Case
    trace: Trace
    words: Entry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFacts:
    """One rule with its examples judged."""

    loaded: LoadedRule
    examples: tuple[Example, ...]

    @property
    def id(self) -> str:
        """The rule's code."""
        return self.loaded.rule.id

    @property
    def told(self) -> Iterator[Example]:
        """The examples for which there are words for the sender."""
        return (example for example in self.examples if example.words is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All that the pages of one pack show, on the day on which they are made."""

    pack: Pack
    day: date
    rules: tuple[RuleFacts, ...]
    covered: tuple[Covered, ...]
    bodies: Bodies


def book_of(pack: Pack, source: PackSource, bodies: Bodies, today: date) -> Book:
    """Judge the examples of a pack and put together what its pages show."""
    council = example_council(pack, source)
    names = dict.fromkeys(n for r in pack.rules for n in (*r.rule.examples.flag, *r.rule.examples.pass_))
    cases = {name: example_case(source.files[f"examples/{name}"], name, council, today, {}) for name in names}
    rules = tuple(RuleFacts(loaded=loaded, examples=tuple(_examples(loaded, pack, cases))) for loaded in pack.rules)
    cited = [_cited(facts.loaded, example) for facts in rules for example in facts.examples if example.flagged]
    return Book(pack=pack, day=today, rules=rules, covered=tuple(coverage(pack, cited)), bodies=bodies)


def _examples(loaded: LoadedRule, pack: Pack, cases: dict[str, Case]) -> Iterator[Example]:
    for name in (*loaded.rule.examples.flag, *loaded.rule.examples.pass_):
        trace = ask(loaded, cases[name])
        yield Example(
            name=name,
            flagged=trace.fired,
            case=cases[name],
            trace=trace,
            words=_words(loaded, pack, cases[name]) if trace.fired else None,
        )


def _words(loaded: LoadedRule, pack: Pack, case: Case) -> Entry | None:
    """The texts of this rule alone: in a whole pack another of its family might speak instead."""
    alone = replace(case.council, pack=replace(pack, rules=(loaded,), changes=()))
    found = findings(replace(case, council=alone))
    return entry(found[0], case.mail, alone) if found else None


def _cited(loaded: LoadedRule, example: Example) -> Cited:
    """The clauses that the message's finding of the rule's family names, in the whole pack."""
    named = (
        clause
        for finding in findings(example.case)
        if finding.rule.rule.family == loaded.rule.family
        for clause in (finding.clause.id, *finding.also)
    )
    return Cited(rule=loaded, clauses=frozenset(named))
