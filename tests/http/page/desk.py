"""A desk in memory for the tests of the page, and what it shows: invented mail under a real pack's rules."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from mailguard.held.desk import Deed, HeldView, NoDoor, TellView
from mailguard.policy.model import Words
from mailguard.policy.pack import LoadedRule
from mailguard.warn.sheet import sheet
from tests.builders import CHIEF, MONITORING_OFFICER, RESIDENT, SENT, council, rules
from tests.warn.told import LETTER, finding, told

LINK = "aGVsZC1tZXNzYWdl.c2lnbmVk"
TELL = "Z29uZS1vdXQ.c2lnbmVk"
HELD_AT = datetime(2026, 11, 24, 16, 5, tzinfo=UTC)
UNTIL = datetime(2026, 11, 26, 16, 5, tzinfo=UTC)
REASONS = (
    Words(en="unless there is good reason so to do"),
    Words(en="The recipients asked for it.", cy="Gofynnodd y derbynwyr amdano."),
)


def warning_rules(pack: str) -> list[LoadedRule]:
    """The rules of a pack that tell a sender, the strongest first."""
    told = [loaded for _, loaded in rules(pack) if {"confirm", "advise"} & set(loaded.rule.action.values())]
    return sorted(told, key=lambda loaded: "confirm" not in loaded.rule.action.values())


def held_view(pack: str = "county", count: int = 2, **changes: object) -> HeldView:
    """A held message with `count` findings of a pack."""
    found = warning_rules(pack)[:count]
    under = council(pack, monitoring_officer=MONITORING_OFFICER)
    words = told(*(finding(loaded) for loaded in found), under=under)
    view = HeldView(
        council="Aberwen County Council",
        languages=("en", "cy"),
        subject="The fence at Heol y Bont",
        recipients=("all.members@aberwen.example",),
        blind=(CHIEF, RESIDENT),
        held_at=HELD_AT,
        until=UNTIL,
        then="send",
        sheets=tuple(sheet(LETTER, words.banner, "held", under, language, SENT) for language in ("en", "cy")),
        rules=tuple((loaded.rule.id, loaded.rule.summary) for loaded in found),
        reasons=REASONS,
    )
    return replace(view, **changes)  # type: ignore[arg-type]  # any field of the view


def tell_view(count: int = 2) -> TellView:
    """A message that has gone out, of which `count` rules are known."""
    found = warning_rules("county")[:count]
    named = tuple((loaded.rule.id, loaded.rule.summary) for loaded in found)
    return TellView(council="Aberwen County Council", languages=("en", "cy"), rules=named)


@dataclass
class MemoryDesk:
    """What each link opens; a deed uses the link up. `looked` and `acted` are what was asked."""

    views: dict[str, HeldView | TellView | NoDoor] = field(
        default_factory=lambda: {LINK: held_view(), TELL: tell_view()}
    )
    looked: list[str] = field(default_factory=list)
    acted: list[tuple[str, Deed, str, tuple[str, ...]]] = field(default_factory=list)

    async def look(self, link: str) -> HeldView | TellView | NoDoor:
        self.looked.append(link)
        return self.views.get(link, "forged")

    async def act(self, link: str, deed: Deed, reason: str, rules: tuple[str, ...] = ()) -> Deed | NoDoor:
        view = self.views.get(link, "forged")
        if isinstance(view, str):
            return view
        self.acted.append((link, deed, reason, rules))
        self.views[link] = "used"
        return deed


class BrokenDesk:
    """Breaks its promise: raises, and says in it what no log may hold."""

    async def look(self, link: str) -> HeldView | TellView | NoDoor:
        raise RuntimeError(link)

    async def act(self, link: str, deed: Deed, reason: str, rules: tuple[str, ...] = ()) -> Deed | NoDoor:
        raise RuntimeError(link, deed, reason, rules)
