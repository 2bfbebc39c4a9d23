"""The conditions that a rule may name.

Each is one pure question about a case. `explain` and the policy's pages print its meaning with the value it found.
Where the argument is `yes` or `no` it says which answer the rule wants, and each has a sentence of its own.
"""

from typing import Literal

from mailguard.people.contact import Grade, Role
from mailguard.people.correspondence import Audience
from mailguard.people.directory import domain_of
from mailguard.people.names import mentions
from mailguard.people.routes import is_on_route
from mailguard.policy.case import Case
from mailguard.policy.registry import CONDITIONS, PURPOSE, Answer, YesNo, yes_no
from mailguard.policy.terms import AUDIENCES, GRADES, REASONS, ROLES, being, either, from_here, none_from_here
from mailguard.policy.terms_seen import KINDS

condition = CONDITIONS.condition

Level = Literal["self", "officer", "member", "all-members", "contractor", "party", "public", "media"]
Reason = Literal["agenda", "consultation", "stated-by-sender", "urgent-safety"]


def _level(name: str) -> Audience:
    return Audience[name.upper().replace("-", "_")]


@condition(
    "sender.role",
    en="the sender is {argument}",
    cy="mae'r anfonwr yn {argument}",
    shown=being(ROLES),
    terms=ROLES,
)
def sender_role(case: Case, roles: tuple[Role, ...]) -> Answer:
    """Whether the person in whose name it goes has one of these roles."""
    role = case.mail.principal.role
    return Answer(holds=role in roles, value=role)


@condition(
    "sender.grade",
    en="the sender is {argument}",
    cy="mae'r anfonwr yn {argument}",
    shown=being(GRADES),
    terms=GRADES,
)
def sender_grade(case: Case, grades: tuple[Grade, ...]) -> Answer:
    """Whether any post of the sender has one of these grades."""
    held = [post.grade for post in case.mail.principal.posts]
    return Answer(holds=any(grade in grades for grade in held), value=", ".join(held))


@condition(
    "sender.from_council",
    en="it was sent from an address of the Council",
    cy="fe'i hanfonwyd o gyfeiriad y Cyngor",
    en_no="it was sent from an address that is not the Council's",
    cy_no="fe'i hanfonwyd o gyfeiriad nad yw'n perthyn i'r Cyngor",
)
def sender_from_council(case: Case, wanted: YesNo) -> Answer:
    """Whether the return path, or the From field offline, is in the council's domains."""
    facts = case.mail.facts
    address = facts.envelope.mail_from or (facts.from_[0].address if facts.from_ else "")
    return yes_no(domain_of(address) in case.council.domains, wanted)


@condition(
    "audience_at_least",
    en="it reaches {argument}",
    cy="mae'n cyrraedd {argument}",
    shown=from_here,
    terms=AUDIENCES,
)
def audience_at_least(case: Case, level: Level) -> Answer:
    """Whether the widest reader is as wide as `level` or wider."""
    return Answer(holds=case.mail.audience >= _level(level), value=case.mail.audience.label)


@condition(
    "audience_below",
    en="it reaches none of these: {argument}",
    cy="nid yw'n cyrraedd yr un o'r rhain: {argument}",
    shown=none_from_here,
    terms=AUDIENCES,
)
def audience_below(case: Case, level: Level) -> Answer:
    """Whether every reader is narrower than `level`."""
    return Answer(holds=case.mail.audience < _level(level), value=case.mail.audience.label)


@condition(
    "members_reached_at_least",
    en="it reaches at least {argument} members, those on mailing lists counted",
    cy="mae'n cyrraedd o leiaf {argument} aelod, gan gyfrif y rhai ar restrau e-bost",
)
def members_reached_at_least(case: Case, number: int) -> Answer:
    """Whether as many councillors read it, each counted once."""
    return Answer(holds=case.mail.reach.members >= number, value=str(case.mail.reach.members))


@condition(
    "colleagues_reached_at_least",
    en="it reaches at least {argument} members and officers together, those on mailing lists counted",
    cy="mae'n cyrraedd o leiaf {argument} o aelodau a swyddogion gyda'i gilydd, gan gyfrif y rhai ar restrau e-bost",
)
def colleagues_reached_at_least(case: Case, number: int) -> Answer:
    """Whether as many people of the council read it, each counted once."""
    colleagues = case.mail.reach.members + case.mail.reach.officers
    return Answer(holds=colleagues >= number, value=str(colleagues))


@condition(
    "people_reached_at_least",
    en="it reaches at least {argument} people, those on mailing lists counted",
    cy="mae'n cyrraedd o leiaf {argument} o bobl, gan gyfrif y rhai ar restrau e-bost",
)
def people_reached_at_least(case: Case, number: int) -> Answer:
    """Whether as many people read it; lists of unknown size count nobody."""
    reach = case.mail.reach
    people = reach.members + reach.officers + reach.outside
    return Answer(holds=people >= number, value=str(people))


@condition(
    "reader.role",
    en="at least one reader is {argument}",
    cy="mae o leiaf un darllenydd yn {argument}",
    shown=being(ROLES),
    terms=ROLES,
)
def reader_role(case: Case, roles: tuple[Role, ...]) -> Answer:
    """Whether any reader has one of these roles."""
    held = _roles(case)
    return Answer(holds=any(role in roles for role in held), value=", ".join(held))


@condition(
    "readers_only.role",
    en="every reader is {argument}",
    cy="mae pob darllenydd yn {argument}",
    shown=being(ROLES),
    terms=ROLES,
)
def readers_only_role(case: Case, roles: tuple[Role, ...]) -> Answer:
    """Whether every reader has one of these roles; false where there is no reader."""
    held = _roles(case)
    return Answer(holds=bool(held) and all(role in roles for role in held), value=", ".join(held))


def _roles(case: Case) -> list[Role]:
    unknown: list[Role] = ["list"] if case.mail.reach.unknown_lists else []
    return sorted({reader.contact.role for reader in case.mail.readers} | set(unknown))


@condition(
    "hidden.role",
    en="at least one reader whom the others cannot see is {argument}",
    cy="mae o leiaf un darllenydd na all y lleill ei weld yn {argument}",
    shown=being(ROLES),
    terms=ROLES,
)
def hidden_role(case: Case, roles: tuple[Role, ...]) -> Answer:
    """Whether any reader whom the others cannot see has one of these roles."""
    held = sorted({contact.role for contact in case.mail.hidden})
    return Answer(holds=any(role in roles for role in held), value=", ".join(held))


@condition(
    "seen",
    en="the message shows {argument}",
    cy="mae'r neges yn dangos {argument}",
    shown=either(KINDS),
    terms=KINDS,
)
def seen(case: Case, kinds: tuple[str, ...]) -> Answer:
    """Whether a signal of one of these kinds was seen; the evidence is narrowed to them."""
    found = sorted({signal.kind for signal in case.signals} & set(kinds))
    return Answer(holds=bool(found), value=", ".join(found), kinds=frozenset(kinds))


@condition(
    "good_reason",
    en="the message shows a good reason: {argument}",
    cy="mae'r neges yn dangos rheswm da: {argument}",
    shown=either(REASONS),
    terms=REASONS,
)
def good_reason(case: Case, reasons: tuple[Reason, ...]) -> Answer:
    """Whether the message itself shows one of these reasons for its distribution."""
    found = sorted({signal.kind for signal in case.seen(PURPOSE)} & set(reasons))
    return Answer(holds=bool(found), value=", ".join(found))


@condition(
    "told_openly",
    en="the readers are told of the copy",
    cy="dywedir wrth y darllenwyr am y copi",
    en_no="the readers are not told of the copy",
    cy_no="ni ddywedir wrth y darllenwyr am y copi",
)
def told_openly(case: Case, wanted: YesNo) -> Answer:
    """Whether the sender's own words tell of a copy, and name everybody whom only the envelope reaches."""
    says = any(signal.kind == "told-openly" for signal in case.seen(PURPOSE))
    own = [passage.text for passage in case.mail.own]
    named = {m.contact.address for text in own for m in mentions(text, case.mail.directory.names)}
    by_name = all(
        contact.address in named or (contact.name and any(contact.name in text for text in own))
        for contact in case.mail.hidden
    )
    return yes_no(says and by_name, wanted)


@condition(
    "residents_kept_apart",
    en="blind copies only keep residents' addresses from one another",
    cy="mae'r copïau cudd ond yn cadw cyfeiriadau trigolion rhag ei gilydd",
    en_no="blind copies do more than keep residents' addresses from one another",
    cy_no="mae'r copïau cudd yn gwneud mwy na chadw cyfeiriadau trigolion rhag ei gilydd",
)
def residents_kept_apart(case: Case, wanted: YesNo) -> Answer:
    """Whether every hidden reader is a member of the public or on a list of them, and there is more than one."""
    hidden = case.mail.hidden
    outside = all(contact.role in {"public", "list"} for contact in hidden)
    several = len(hidden) > 1 or any(contact.role == "list" for contact in hidden)
    return yes_no(bool(hidden) and outside and several, wanted)


@condition(
    "own_area",
    en="the matter lies in the area for which the sender is responsible as Leader or Cabinet member",
    cy="mae'r mater o fewn y maes y mae'r anfonwr yn gyfrifol amdano fel Arweinydd neu aelod o'r Cabinet",
    en_no="the sender is not responsible for the matter as Leader or Cabinet member",
    cy_no="nid yw'r anfonwr yn gyfrifol am y mater fel Arweinydd neu aelod o'r Cabinet",
)
def own_area(case: Case, wanted: YesNo) -> Answer:
    """Whether the Leader or a Cabinet member writes, and the text speaks of no colleague's portfolio alone."""
    sender = case.mail.principal
    leading = any(post.grade in {"leader", "cabinet"} for post in sender.posts)
    if not leading:
        return yes_no(found=False, wanted=wanted)
    text = " ".join(passage.text for passage in case.mail.own).lower()
    own = _names_area(text, sender.areas)
    others = {
        area
        for contact in case.mail.directory.people.values()
        if contact.is_member and contact.address != sender.address and contact.grade in {"leader", "cabinet"}
        for area in contact.areas - sender.areas
    }
    return yes_no(own or not _names_area(text, frozenset(others)), wanted)


def _names_area(text: str, areas: frozenset[str]) -> bool:
    words = {word for area in areas for word in area.lower().split() if word not in {"and", "of", "the", "a", "ac"}}
    return any(word in text for word in words)


@condition(
    "local_constituent",
    en="the only readers outside the Council are one to three members of the public",
    cy="yr unig ddarllenwyr y tu allan i'r Cyngor yw rhwng un a thri o aelodau'r cyhoedd",
    en_no="it has no readers outside the Council, or others than one to three members of the public",
    cy_no="nid oes darllenwyr y tu allan i'r Cyngor, neu mae rhai heblaw rhwng un a thri o aelodau'r cyhoedd",
)
def local_constituent(case: Case, wanted: YesNo) -> Answer:
    """Whether one to three members of the public, and nobody else outside, read it: correspondence with a resident."""
    outside = [r.contact.role for r in case.mail.readers if not r.contact.is_member and r.contact.role != "officer"]
    few = 1 <= len(outside) <= FEW and not case.mail.reach.unknown_lists
    return yes_no(few and all(role == "public" for role in outside), wanted)


FEW = 3  # a household or a couple of neighbours; more is a circular


@condition(
    "is_reply",
    en="it answers a message that was sent to the sender",
    cy="mae'n ateb neges a anfonwyd at yr anfonwr",
    en_no="it answers no earlier message",
    cy_no="nid yw'n ateb neges gynharach",
)
def is_reply(case: Case, wanted: YesNo) -> Answer:
    """Whether the message refers to an earlier one, quotes it, or says that it answers a letter."""
    facts = case.mail.facts
    quotes = any(passage.zone == "quoted" for passage in case.mail.passages)
    says = any(signal.kind == "answers-letter" for signal in case.seen(PURPOSE))
    return yes_no(bool(facts.in_reply_to) or quotes or says, wanted)


@condition(
    "private_route",
    en="it goes only to those whom the protocol names for such a concern",
    cy="mae'n mynd at y rhai y mae'r protocol yn eu henwi ar gyfer pryder o'r fath yn unig",
    en_no="it goes to others than those whom the protocol names for such a concern",
    cy_no="mae'n mynd at eraill heblaw'r rhai y mae'r protocol yn eu henwi ar gyfer pryder o'r fath",
)
def private_route(case: Case, wanted: YesNo) -> Answer:
    """Whether every reader holds a post that one of the pack's routes names for each person spoken of."""
    mail = case.mail
    spoken_of = [mail.directory.people.get(address) for address in {s.about for s in case.signals if s.about}]
    steps = [step.finder() for route in case.council.pack.routes for step in route.tell]
    on_route = all(
        any(is_on_route(reader.contact, step, person, mail.principal) for step in steps)
        for reader in mail.readers
        for person in spoken_of or [None]
    )
    return yes_no(bool(mail.readers) and not mail.reach.unknown_lists and on_route, wanted)
