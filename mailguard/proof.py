"""A pack's proof: every example is judged, and must be flagged by its rule or pass it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from mailguard.detect.learned.model import Model
from mailguard.message.envelope import offline_envelope
from mailguard.message.read import read
from mailguard.people.directory_csv import read_directory
from mailguard.pipeline import NONE, Plugins, look
from mailguard.policy.case import Case
from mailguard.policy.council import Council, Period
from mailguard.policy.evaluate import ask, findings
from mailguard.policy.history import EMPTY
from mailguard.policy.pack import LoadedRule, Pack
from mailguard.policy.source import PackSource
from mailguard.policy.yaml_text import PolicyError

DIRECTORY = "examples/directory.csv"  # a pack's own people; without it those of `common/` are the examples' council
COMMON_DIRECTORY = "example-directory.csv"
ELECTION = Period(first=date(2027, 3, 22), last=date(2027, 5, 6))  # the pre-election period of the examples' council


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """One example of one rule: what was wanted, what came, and what stopped the rule where it did not fire.

    `cited` are the ids of the clauses that the message's finding of the rule's family names.
    """

    rule: LoadedRule
    example: str
    wanted: bool
    fired: bool
    stopped_by: str
    cited: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether the example came out as the rule says."""
        return self.wanted == self.fired


def prove(
    pack: Pack, source: PackSource, today: date, plugins: Plugins = NONE, model: Model | None = None
) -> Iterator[Proof]:
    """Judge every example of every rule; `today` counts for an example without a date."""
    council = replace(example_council(pack, source), model=model)
    cases: dict[str, Case] = {}
    for loaded in pack.rules:
        for wanted, names in ((True, loaded.rule.examples.flag), (False, loaded.rule.examples.pass_)):
            for name in names:
                if name not in cases:
                    cases[name] = _case(source.files[f"examples/{name}"], council, today, plugins)
                yield _proof(loaded, name, cases[name], wanted=wanted)


def example_council(pack: Pack, source: PackSource) -> Council:
    """The invented council whose people write the examples; raise PolicyError where the pack has none."""
    raw = source.files.get(DIRECTORY) or source.common.get(COMMON_DIRECTORY)
    if raw is None:
        raise PolicyError(f"{source.where}/{DIRECTORY}", "there is no such file", "add the people of the examples")
    directory = read_directory(raw.decode("utf-8", "replace"), f"{source.where}/{DIRECTORY}")
    domains = frozenset({directory.main_domain()})
    return Council(
        name="Example",
        domains=domains,
        languages=("en", "cy"),
        directory=directory,
        pack=pack,
        mode="enforce",
        pre_election=(ELECTION,),
    )


def _case(raw: bytes, council: Council, today: date, plugins: Plugins) -> Case:
    facts = read(raw, offline_envelope(raw))
    day = facts.date.date() if facts.date else today
    return look(facts, council, EMPTY, day, plugins=plugins)


def _proof(loaded: LoadedRule, example: str, case: Case, *, wanted: bool) -> Proof:
    trace = ask(loaded, case)
    cited = tuple(
        clause
        for finding in findings(case)
        if finding.rule.rule.family == loaded.rule.family
        for clause in (finding.clause.id, *finding.also)
    )
    return Proof(
        rule=loaded, example=example, wanted=wanted, fired=trace.fired, stopped_by=trace.stopped_by, cited=cited
    )
