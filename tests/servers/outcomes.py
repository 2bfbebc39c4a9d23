"""Outcomes as the core would make them, and inspectors that answer with them."""

import asyncio
from dataclasses import dataclass, field

from mailguard.message.facts import Address, Envelope, MessageFacts
from mailguard.people.contact import Contact
from mailguard.people.correspondence import Audience, Correspondence, Reach
from mailguard.people.directory import Directory
from mailguard.people.names import NameIndex
from mailguard.pipeline import Outcome
from mailguard.policy.council import Council
from mailguard.policy.model import Action, Protocol, Words
from mailguard.policy.pack import Pack
from mailguard.warn.banner import Banner
from mailguard.warn.recipient import NoticePlan
from mailguard.workers import Unchecked

GWEN = "gwen.parry@glanrafon.example"
OWAIN = "owain.rees@glanrafon.example"
NERYS = "nerys.vaughan@glanrafon.example"
NOBODY = Directory(people={}, lists={}, alias={}, names=NameIndex({}, {}))
COUNCIL = Council(
    name="Glanrafon County Council",
    domains=frozenset({"glanrafon.example"}),
    languages=("en", "cy"),
    directory=NOBODY,
    pack=Pack(
        name="district",
        prefix="district",
        protocol=Protocol(document=Words(), short=Words(), version="", source=""),
        clauses={},
        rules=(),
        routes=(),
        rulings=(),
        reasons={},
        digest="",
    ),
    mode="advise",
)


def correspondence(facts: MessageFacts) -> Correspondence:
    gwen = Contact(address=GWEN, role="member")
    return Correspondence(
        facts=facts,
        human=gwen,
        principal=gwen,
        readers=(),
        hidden=(),
        reach=Reach(),
        audience=Audience.OFFICER,
        passages=(),
        directory=NOBODY,
    )


def outcome(
    verdict: Action = "advise",
    *,
    notice: NoticePlan | None = None,
    refusal: str = "",
    rcpt_to: tuple[str, ...] = (OWAIN,),
    to: tuple[str, ...] = (OWAIN,),
) -> Outcome:
    facts = MessageFacts(
        envelope=Envelope(mail_from=GWEN, rcpt_to=rcpt_to), to=tuple(Address("", address) for address in to)
    )
    return Outcome(
        council=COUNCIL,
        mail=correspondence(facts),
        verdict=verdict,
        findings=(),
        banner=Banner(entries=()),
        checked="full",
        unread=(),
        notice=notice,
        refusal=refusal,
    )


def plan(key: str = "k1", *, waits: bool = False, recipient: str = GWEN) -> NoticePlan:
    return NoticePlan(recipient=recipient, key=key, waits=waits)


ADVISED = outcome("advise", notice=plan())
REJECTED = outcome("reject", notice=plan(), refusal="550 5.7.1 Returned under the district protocol: MASS001 (8.1)")


@dataclass
class StubInspector:
    """Answers with `result`, raises it if it is an exception, after `delay_s`; notes what it was given."""

    result: Outcome | Unchecked | Exception = field(default_factory=lambda: outcome("pass"))
    delay_s: float = 0.0
    reads: bool = True
    reads_bounces: bool = True
    keeps: bool = True
    seen: list[tuple[bytes, Envelope]] = field(default_factory=list)

    def wants(self, envelope: Envelope) -> bool:
        return self.reads and (self.reads_bounces or bool(envelope.mail_from))

    async def inspect(self, raw: bytes, envelope: Envelope) -> Outcome | Unchecked:
        if self.keeps:
            self.seen.append((raw, envelope))
        if self.delay_s:
            await asyncio.sleep(self.delay_s)
        if isinstance(self.result, Exception):
            raise self.result
        return self.result
