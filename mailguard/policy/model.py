"""What a policy pack says, as frozen values; `load.py` reads them from YAML.

The JSON Schema for editors is made from these types.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

import msgspec

from mailguard.people.routes import Finder

Action = Literal["pass", "note", "advise", "confirm", "reject"]
Mode = Literal["observe", "advise", "enforce"]
Force = Literal[
    "never", "must-not", "must", "should-not", "should", "normally", "advised", "permission", "notice", "procedure",
    "principle",
]  # fmt: skip
Binds = Literal["member", "officer", "both", "politically-restricted-officer"]

ACTIONS: tuple[Action, ...] = ("pass", "note", "advise", "confirm", "reject")
# `observe` reaches nobody, `advise` holds nothing, `enforce` does what the pack says.
MODE_CAP: dict[Mode, Action] = {"observe": "note", "advise": "advise", "enforce": "reject"}

# The slots of a family's text; a route's text has {contacts} alone.
SLOTS = ("evidence", "clause", "route", "members", "people", "hidden")
SLOT = re.compile(r"\{([a-z]+)\}")

RuleId = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2,8}[0-9]{3}$", description="a stable code, as MASS001")]
Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]*$")]


def strength(action: Action) -> int:
    """Rank an action; the strongest is the highest."""
    return ACTIONS.index(action)


class Struct(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of all that is read from a pack: frozen, and an unknown key is an error."""


class Words(Struct, frozen=True, kw_only=True):
    """One text in each language; a language that is missing is empty."""

    en: str = ""
    cy: str = ""

    def get(self, language: str) -> str:
        """The text in `language` (`en`, `cy`), empty where there is none."""
        return self.cy if language == "cy" else self.en


class Clause(Struct, frozen=True, kw_only=True):
    """One clause of the protocol: `id` without the council (`9.2.2-r3`), the printed paragraph, the words as printed.

    `quote` holds only the languages in which the council adopted the protocol.
    """

    id: str
    paragraph: str
    quote: Words
    binds: Binds
    force: Force


class Exemption(Struct, frozen=True, kw_only=True):
    """When a rule does not apply: one condition, with the protocol's own words or a reason of ours.

    In a file the condition stands beside `quote` and `reason`: `good_reason: [agenda]`.
    """

    when: dict[str, Any]
    quote: str = ""
    reason: Words = Words()


class Examples(Struct, frozen=True, kw_only=True):
    """Names of whole messages in the pack's `examples/`: those that must be flagged, and near misses that must pass."""

    flag: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    pass_: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)] = msgspec.field(name="pass")


class FamilyText(Struct, frozen=True, kw_only=True):
    """The words of one family: `policies/common/<family>.yaml`, or what a rule overrides of them.

    Slots in braces are filled from the message: `{evidence}`, `{clause}`, `{route}`, `{members}`, `{people}`,
    `{hidden}`; no other logic stands in a text.
    short: the banner, at most 230 characters a language once filled.
    seen: the line of a notice that says what was seen; fairness: a sentence before it that grants the sender's right;
    asks: what the clause asks, in a language in which it was not adopted; suggestion: what to do instead.
    """

    short: Words = Words()
    seen: Words = Words()
    asks: Words = Words()
    fairness: Words = Words()
    suggestion: Words = Words()


class RouteStep(Struct, frozen=True, kw_only=True):
    """One post that the protocol names: how it is printed, and how its holder is found in the directory.

    `post` matches a post's title, or its beginning; `grade` any of these grades; `area: same` wants the area of the
    person spoken of, `area: sender` the sender's own; `group: same` the sender's own political group leader.
    """

    name: Words
    post: tuple[str, ...] = ()
    grade: tuple[str, ...] = ()
    role: str = ""
    area: Literal["", "same", "sender"] = ""
    group: Literal["", "same"] = ""

    def finder(self) -> Finder:
        """What to look for in the directory."""
        return Finder(
            titles=self.post,
            grades=self.grade,
            role=self.role,
            same_area=self.area == "same",
            own_area=self.area == "sender",
            group_leader=self.group == "same",
        )


class Route(Struct, frozen=True, kw_only=True):
    """Whom the protocol tells a sender to turn to, in one situation.

    `about` says of whom the message speaks where this route is the right one: a post's title, a grade, a role, or
    `unknown` where nobody knows; empty where it is the same for everybody.
    """

    situation: Name
    clauses: tuple[str, ...]
    about: tuple[str, ...] = ()
    tell: tuple[RouteStep, ...] = ()
    text: Words


class Unchecked(Struct, frozen=True, kw_only=True):
    """One clause on which no rule of the pack rests, and why none does."""

    clause: str
    status: Literal["not-checkable"]
    reason: str


class Ruling(Struct, frozen=True, kw_only=True):
    """An open question of the protocol, and what the Monitoring Officer has decided on it.

    While `by` and `date` are empty nobody has ruled, and `ruling` is what the pack assumes meanwhile. `also` are
    further clauses that leave the same open. `rules` are those that rest on it: none where other clauses of theirs
    lead meanwhile.
    """

    id: str
    clause: str
    also: tuple[str, ...] = ()
    question: Words
    ruling: Words
    by: str = ""
    day: date | None = msgspec.field(name="date", default=None)
    rules: tuple[str, ...]

    @property
    def made(self) -> bool:
        """Whether somebody has ruled."""
        return bool(self.by and self.day)


class Approval(Struct, frozen=True, kw_only=True):
    """`approval.yaml`: who approved that this pack may speak to people, when, and for which version of the protocol.

    A pack that nobody has approved, or that was approved for another version, only observes unless the configuration
    sets its mode.
    """

    by: Annotated[str, msgspec.Meta(min_length=1)]
    day: date = msgspec.field(name="date")
    version: Annotated[str, msgspec.Meta(min_length=1)]
    mode: Mode = "advise"


class Change(Struct, frozen=True, kw_only=True):
    """A council's own action for one rule: for each role, or for every one of them under `all`; `pass` switches it off.

    It holds to the end of the day `until`; after that the rule's own action holds again and the change is stale.
    """

    rule: RuleId
    action: Annotated[dict[Literal["member", "co-opted", "officer", "all"], Action], msgspec.Meta(min_length=1)]
    reason: Words
    until: date

    def for_role(self, role: str, day: date) -> Action | None:
        """The action for a sender of this role on this day; None where the change says nothing."""
        if day > self.until:
            return None
        by_role: Mapping[str, Action] = {str(name): action for name, action in self.action.items()}
        return by_role.get(role) or by_role.get("all")


class Extension(Struct, frozen=True, kw_only=True):
    """`pack.yaml`: which pack this one extends, and how rules of it are changed.

    `extends` is a shipped pack's name or a folder, relative to this one. A file of this pack stands for that of the
    same name there; with a `protocol.md` of its own the pack cites its own clauses.
    """

    extends: str = ""
    changes: tuple[Change, ...] = ()


class Rule(Struct, frozen=True, kw_only=True):
    """One rule file.

    `phrases` are words of the council's own that the detector `phrases` looks for; `detect/grammar.py` says how they
    are written.
    """

    id: RuleId
    family: Name
    summary: Words
    detectors: Annotated[tuple[Name, ...], msgspec.Meta(min_length=1)]
    clauses: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    phrases: tuple[str, ...] = ()
    when: dict[str, Any]
    unless: tuple[Exemption, ...] = ()
    action: Annotated[dict[Literal["member", "co-opted", "officer"], Action], msgspec.Meta(min_length=1)]
    text: str
    words: FamilyText = FamilyText()
    ruling: str = ""
    route: str | None
    examples: Examples


class Protocol(Struct, frozen=True, kw_only=True):
    """The heading of `protocol.md`: what the document is called, its version and the day from which it holds.

    `in_force` is missing where nobody knows the day. `replaces` names the pack with the version before it (a folder,
    relative to this one, or a shipped pack): a message of an earlier day is judged under that.
    """

    document: Words
    short: Words
    version: str
    in_force: date | None = None
    replaces: str = ""
    source: str
