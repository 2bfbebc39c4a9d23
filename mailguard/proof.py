"""A pack's proof: every example is judged, and must be flagged by its rule or pass it.

An example is one message, or a thread as an mbox: then the last message is judged, and the others are its history.
What is flagged must pass once its words stand in a quoted reply: another's words are not the sender's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from email.utils import format_datetime

from mailguard.detect.learned.model import Model
from mailguard.message.envelope import offline_envelope
from mailguard.message.facts import MessageFacts
from mailguard.message.read import read
from mailguard.people.correspondence import Correspondence
from mailguard.people.directory_csv import read_directory
from mailguard.pipeline import NONE, Plugins, case_of, look
from mailguard.policy.case import Case
from mailguard.policy.council import Council, Period
from mailguard.policy.evaluate import ask, findings
from mailguard.policy.history import EMPTY, Earlier, History
from mailguard.policy.pack import LoadedRule, Pack
from mailguard.policy.source import PackSource
from mailguard.policy.yaml_text import PolicyError

DIRECTORY = "examples/directory.csv"  # a pack's own people; without it those of `common/` are the examples' council
COMMON_DIRECTORY = "example-directory.csv"
ELECTION = Period(first=date(2027, 3, 22), last=date(2027, 5, 6))  # the pre-election period of the examples' council


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """One example of one rule: what was wanted, what came, and what stopped the rule where it did not fire.

    `quoted` says that the example's words were moved into a quoted reply. `cited` are the ids of the clauses that the
    message's finding of the rule's family names.
    """

    rule: LoadedRule
    example: str
    quoted: bool
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
                    cases[name] = example_case(source.files[f"examples/{name}"], name, council, today, plugins)
                yield _proof(loaded, name, cases[name], wanted=wanted)


def prove_quoted(
    pack: Pack, source: PackSource, today: date, plugins: Plugins = NONE, model: Model | None = None
) -> Iterator[Proof]:
    """Judge every flagged example again with its own words in a quoted reply: its rule must not fire.

    Rules that rest on the envelope, or on what was quoted in the first place, are left out.
    """
    council = replace(example_council(pack, source), model=model)
    for loaded in pack.rules:
        for name in loaded.rule.examples.flag:
            case = example_case(source.files[f"examples/{name}"], name, council, today, plugins)
            seen = ask(loaded, case).signals
            if seen and all(signal.zone == "own" for signal in seen):
                again = read(quoted_reply(case.mail), case.mail.facts.envelope)
                moved = look(again, council, case.history, case.day, plugins=plugins)
                yield replace(_proof(loaded, name, moved, wanted=False), quoted=True)


def quoted_reply(mail: Correspondence) -> bytes:
    """A reply by the same sender to the same readers that quotes the words of the message as a stranger's."""
    facts = mail.facts
    words = "\n".join(passage.text for passage in mail.own if passage.part is not None)
    quoted = "\n".join(f"> {line}" for line in words.splitlines())
    lines = [
        f"From: <{mail.principal.address}>",
        f"To: {', '.join(f'<{address.address}>' for address in facts.to)}",
        f"Cc: {', '.join(f'<{address.address}>' for address in facts.cc)}",
        f"Date: {format_datetime(facts.date)}" if facts.date else "X-Undated: yes",
        f"Subject: Re: {' '.join(facts.subject.split())}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        "",
        "I have read this. / Rwyf wedi darllen hwn.",
        "",
        "On Monday, 5 October 2026 at 09:12, Alex Stranger <alex@elsewhere.example> wrote:",
        quoted,
    ]
    return "\n".join(line for line in lines if line not in {"To: ", "Cc: "}).encode("utf-8", "replace")


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


def example_case(raw: bytes, name: str, council: Council, today: date, plugins: Plugins) -> Case:
    """The case of an example; of a thread its last message, with the others as its history."""
    *earlier, last = _thread(raw) if name.endswith(".mbox") else [raw]
    facts = read(last, offline_envelope(last))
    history = History(thread=tuple(_earlier(message, council, today) for message in earlier))
    return look(facts, council, history, _day(facts, today), plugins=plugins)


def _thread(raw: bytes) -> list[bytes]:
    """The messages of an mbox in their order; `From ` lines part them (RFC 4155)."""
    messages = re.split(rb"(?m)^From [^\n]*\n", raw)
    return [message for message in messages if message.strip()] or [b""]


def _earlier(raw: bytes, council: Council, today: date) -> Earlier:
    facts = read(raw, offline_envelope(raw))
    mail = case_of(facts, (), council, EMPTY, today).mail
    readers = frozenset(reader.contact.address for reader in mail.readers)
    return Earlier(day=_day(facts, today), writer=mail.principal.address, readers=readers)


def _day(facts: MessageFacts, today: date) -> date:
    return facts.date.date() if facts.date else today


def _proof(loaded: LoadedRule, example: str, case: Case, *, wanted: bool) -> Proof:
    trace = ask(loaded, case)
    cited = tuple(
        clause
        for finding in findings(case)
        if finding.rule.rule.family == loaded.rule.family
        for clause in (finding.clause.id, *finding.also)
    )
    return Proof(
        rule=loaded,
        example=example,
        quoted=False,
        wanted=wanted,
        fired=trace.fired,
        stopped_by=trace.stopped_by,
        cited=cited,
    )
