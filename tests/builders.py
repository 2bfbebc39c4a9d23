"""Small builders: an invented council, messages as facts, and what was seen in them.

The people are those of the shipped example directory, the council of Aberwen.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from mailguard import packs, shipped
from mailguard.detect import DETECTORS
from mailguard.detect.signal import Signal
from mailguard.message.facts import Address, Envelope, MessageFacts, Part, Span, Zone
from mailguard.people.correspondence import Correspondence
from mailguard.people.directory import Directory
from mailguard.people.directory_csv import read_directory
from mailguard.people.resolve import resolve
from mailguard.pipeline import Outcome, conclude
from mailguard.policy.case import Case
from mailguard.policy.council import Council
from mailguard.policy.history import EMPTY, Earlier, History
from mailguard.policy.load import load_pack
from mailguard.policy.model import Action, Change
from mailguard.policy.pack import LoadedRule, Pack

LONDON = ZoneInfo("Europe/London")
DAY = date(2026, 10, 6)
SENT = datetime(2026, 10, 6, 10, 42, tzinfo=LONDON)
HOLIDAY = date(2026, 10, 1)  # a bank holiday of Aberwen's own, a Thursday
DOMAIN = "aberwen.example"
DOMAINS = frozenset({DOMAIN})

LEADER = f"sioned.prosser@{DOMAIN}"  # Labour
HIGHWAYS = f"martin.hale@{DOMAIN}"  # Cabinet Member for Highways and Waste, Labour
HOUSING = f"anwen.tudur@{DOMAIN}"  # Cabinet Member for Housing, Labour, reads Welsh first
MEMBER = f"olwen.haf@{DOMAIN}"  # Labour, reads Welsh first
PLAID = f"elfed.gwynne@{DOMAIN}"  # leads the Plaid Cymru group
PLAID_MEMBER = f"ffion.bevan@{DOMAIN}"
ALIASED = f"ceri.wyn@{DOMAIN}"  # Plaid Cymru
PRIVATE_ALIAS = "ceri.wyn@postbox.example"
TORY = f"graham.stroud@{DOMAIN}"  # leads the Conservative group
TORY_MEMBER = f"patricia.venn@{DOMAIN}"  # reads English first
CO_OPTED = f"emrys.vale@{DOMAIN}"
CHIEF = f"gwenllian.dare@{DOMAIN}"
MONITORING_OFFICER = f"robert.anyanwu@{DOMAIN}"
DIRECTOR = f"imogen.castell@{DOMAIN}"  # of Planning and of Highways and Waste
HEAD = f"simon.okoro@{DOMAIN}"  # of Planning
MANAGER = f"alan.bright@{DOMAIN}"  # in Planning
JUNIOR = f"kate.morland@{DOMAIN}"  # in Planning
HOUSING_HEAD = f"beca.tomos@{DOMAIN}"
HOUSING_JUNIOR = f"paula.finch@{DOMAIN}"
ALL_MEMBERS = f"all.members@{DOMAIN}"
ALL_STAFF = f"all.staff@{DOMAIN}"
COMMITTEE = f"planning.committee@{DOMAIN}"
PLAID_GROUP = f"plaid.group@{DOMAIN}"
RESIDENTS = f"residents.news@{DOMAIN}"  # a list of unknown size
NEWSDESK = "newsdesk@aberwen-gazette.example"
PARTY = "office@aberwen-labour.example"
CONTRACTOR = "jobs@gwen-surfacing.example"
RESIDENT = "resident@home.example"
NEIGHBOUR = "neighbour@home.example"

HEADER = "address,name,role,post,grade,party,ward,area,restricted,expands_to"


@cache
def aberwen() -> Directory:
    """The people of the shipped example directory."""
    text = (shipped.policies() / "common" / "example-directory.csv").read_text("utf-8")
    return read_directory(text, "example-directory.csv")


def directory(*rows: str, header: str = HEADER) -> Directory:
    """A directory of these CSV rows."""
    return read_directory("\n".join((header, *rows, "")), "people.csv")


@cache
def pack(name: str) -> Pack:
    """A shipped policy pack."""
    return load_pack(packs.source_of(name, Path()), ("en", "cy"), frozenset(DETECTORS))


def holidays() -> frozenset[date]:
    """The bank holidays of Aberwen."""
    return frozenset({HOLIDAY})


def council(under: str = "district", /, **changes: Any) -> Council:  # noqa: ANN401  any field of the snapshot
    """Aberwen under a shipped pack."""
    whole = Council(
        name="Aberwen Council",
        domains=DOMAINS,
        languages=("en", "cy"),
        directory=aberwen(),
        pack=pack(under),
        mode="enforce",
        monitoring_officer=MONITORING_OFFICER,
        contact=f"mailguard@{DOMAIN}",
        holidays=holidays,
        zone=LONDON,
    )
    return replace(whole, **changes)


def change(rule: str, action: Action, until: date = date.max, role: str = "all") -> Change:
    """A council's own action for one rule."""
    return msgspec.convert({"rule": rule, "action": {role: action}, "reason": {}, "until": until}, Change)


def rules(*names: str) -> list[tuple[str, LoadedRule]]:
    """Every rule of the packs named, of all shipped packs where none is, with its pack's name."""
    return [(name, loaded) for name in names or shipped.pack_names() for loaded in pack(name).rules]


def part(text: str, zone: Zone = "own", number: int = 1, where: str = "body") -> Part:
    """A part that one hand wrote."""
    zones = (Span(part=number, zone=zone, start=0, end=len(text)),) if text else ()
    return Part(number=number, where=where, media_type="text/plain", text=text, zones=zones)


def addresses(written: Iterable[str]) -> tuple[Address, ...]:
    """Header addresses without names."""
    return tuple(Address("", address) for address in written)


def facts(
    text: str = "",
    *,
    sender: str = MEMBER,
    to: Iterable[str] = (),
    cc: Iterable[str] = (),
    bcc: Iterable[str] = (),
    mail_from: str | None = None,
    rcpt_to: Iterable[str] | None = None,
    authenticated: str | None = None,
    on_behalf: str = "",
    **fields: Any,  # noqa: ANN401  any further field of the facts
) -> MessageFacts:
    """What would be read of a message from `sender`; `bcc` stands in the envelope alone.

    The envelope follows the header unless it is given. `on_behalf` is the address of the `Sender:` field.
    """
    to, cc = tuple(to), tuple(cc)
    envelope = Envelope(
        mail_from=sender if mail_from is None else mail_from,
        rcpt_to=(*to, *cc, *bcc) if rcpt_to is None else tuple(rcpt_to),
        authenticated=authenticated,
    )
    return MessageFacts(
        **{
            "envelope": envelope,
            "from_": addresses([sender]) if sender else (),
            "sender": addresses([on_behalf]) if on_behalf else (),
            "to": addresses(to),
            "cc": addresses(cc),
            "parts": (part(text),) if text else (),
            "date": SENT,
            "message_id": "<note-1@aberwen.example>",
            **fields,
        }
    )


def mail(
    text: str = "",
    *,
    people: Directory | None = None,
    archives: frozenset[str] = frozenset(),
    **given: Any,  # noqa: ANN401  as `facts` takes them
) -> Correspondence:
    """A message resolved against Aberwen, or against other people."""
    return resolve(facts(text, **given), people or aberwen(), DOMAINS, archives)


def signal(detector: str, kind: str, text: str = "", **fields: Any) -> Signal:  # noqa: ANN401  any field of a signal
    """One thing seen: words of the body where `text` is given with `start`, else an address of the envelope."""
    if "start" in fields:
        fields = {"where": "body", "part": 1, "zone": "own", "end": fields["start"] + len(text), **fields}
    return Signal(**{"detector": detector, "kind": kind, "text": text, "where": "envelope", **fields})


def words_seen(detector: str, kind: str, words: str, whole: str, **fields: Any) -> Signal:  # noqa: ANN401  as `signal`
    """These words of the body's text, seen."""
    return signal(detector, kind, words, start=whole.index(words), **fields)


def case(
    correspondence: Correspondence,
    *signals: Signal,
    under: Council | None = None,
    day: date = DAY,
    history: History = EMPTY,
) -> Case:
    """What the conditions are asked about."""
    return Case(mail=correspondence, signals=signals, council=under or council(), history=history, day=day)


def earlier(day: date, writer: str, *readers: str) -> Earlier:
    """One earlier message of a thread."""
    return Earlier(day=day, writer=writer, readers=frozenset(readers))


def outcome(correspondence: Correspondence, *signals: Signal, under: Council | None = None) -> Outcome:
    """What the core says of a message in which this was seen."""
    return conclude(case(correspondence, *signals, under=under))
