"""Conditions on the posts of sender and readers, and on the route that a protocol names."""

from mailguard.people.contact import Contact, Grade, Role
from mailguard.people.routes import is_on_route
from mailguard.policy.case import Case
from mailguard.policy.fitting import fitting
from mailguard.policy.registry import CONDITIONS, Answer, YesNo, yes_no
from mailguard.policy.terms import GRADES, ROLES, being, one, quoted
from mailguard.policy.terms_seen import SITUATIONS

condition = CONDITIONS.condition


def _officers(case: Case) -> list[Contact]:
    return [reader.contact for reader in case.mail.readers if reader.contact.role == "officer"]


@condition(
    "reader.grade",
    en="at least one reader is {argument}",
    cy="mae o leiaf un darllenydd yn {argument}",
    shown=being(GRADES),
    terms=GRADES,
)
def reader_grade(case: Case, grades: tuple[Grade, ...]) -> Answer:
    """Whether any post of any reader has one of these grades; officers whom nobody knows count as of no grade."""
    held = sorted({post.grade for reader in case.mail.readers for post in reader.contact.posts})
    return Answer(holds=any(grade in grades for grade in held), value=", ".join(held))


@condition(
    "reader.post",
    en="at least one reader's post begins with {argument}",
    cy="mae teitl swydd o leiaf un darllenydd yn dechrau gyda {argument}",
    shown=quoted,
)
def reader_post(case: Case, titles: tuple[str, ...]) -> Answer:
    """Whether the title of any post of any reader begins with one of these, case aside."""
    found = [title for reader in case.mail.readers for title in _titled(reader.contact, titles)]
    return Answer(holds=bool(found), value=", ".join(found))


@condition(
    "sender.post",
    en="the sender's post begins with {argument}",
    cy="mae teitl swydd yr anfonwr yn dechrau gyda {argument}",
    shown=quoted,
)
def sender_post(case: Case, titles: tuple[str, ...]) -> Answer:
    """Whether the title of any post of the sender begins with one of these, case aside."""
    found = _titled(case.mail.principal, titles)
    return Answer(holds=bool(found), value=", ".join(found))


def _titled(contact: Contact, titles: tuple[str, ...]) -> list[str]:
    wanted = tuple(title.lower() for title in titles)
    return [post.title for post in contact.posts if post.title.lower().startswith(wanted)]


@condition(
    "sender.restricted",
    en="the sender's post is politically restricted",
    cy="mae swydd yr anfonwr dan gyfyngiad gwleidyddol",
    en_no="the sender's post is not politically restricted",
    cy_no="nid yw swydd yr anfonwr dan gyfyngiad gwleidyddol",
)
def sender_restricted(case: Case, wanted: YesNo) -> Answer:
    """Whether any post of the sender is politically restricted (Local Government and Housing Act 1989)."""
    return yes_no(case.mail.principal.restricted, wanted)


@condition(
    "own_area_officer",
    en="every officer who reads it is a chief officer of the sender's own area",
    cy="mae pob swyddog sy'n ei darllen yn brif swyddog ym maes yr anfonwr ei hun",
    en_no="not every officer who reads it is a chief officer of the sender's own area",
    cy_no="nid yw pob swyddog sy'n ei darllen yn brif swyddog ym maes yr anfonwr ei hun",
)
def own_area_officer(case: Case, wanted: YesNo) -> Answer:
    """Whether the officers among the readers are chief officers of the sender's own area; false without an officer."""
    areas = case.mail.principal.areas
    officers = _officers(case)
    own = [any(post.grade == "chief" and post.area in areas for post in officer.posts) for officer in officers]
    return yes_no(bool(own) and all(own), wanted)


@condition(
    "officers_present",
    en="an officer reads it",
    cy="mae swyddog yn ei darllen",
    en_no="no officer reads it",
    cy_no="nid oes swyddog yn ei darllen",
)
def officers_present(case: Case, wanted: YesNo) -> Answer:
    """Whether any reader is an officer."""
    return yes_no(bool(_officers(case)), wanted)


@condition(
    "reader_in_group_only",
    en="every member who reads it belongs to one and the same political group",
    cy="mae pob aelod sy'n ei darllen yn perthyn i'r un grŵp gwleidyddol",
    en_no="the members who read it do not all belong to one political group",
    cy_no="nid yw'r aelodau sy'n ei darllen i gyd yn perthyn i'r un grŵp gwleidyddol",
)
def reader_in_group_only(case: Case, wanted: YesNo) -> Answer:
    """Whether the members among the readers are all of one party; false without a member, or without a party."""
    parties = {reader.contact.party for reader in case.mail.readers if reader.contact.is_member}
    return yes_no(len(parties) == 1 and "" not in parties, wanted)


@condition(
    "on_route",
    en="it goes only to those whom the protocol names for {argument}",
    cy="mae'n mynd at y rhai y mae'r protocol yn eu henwi ar gyfer {argument} yn unig",
    shown=one(SITUATIONS),
)
def on_route(case: Case, situation: str) -> Answer:
    """Whether every reader holds a post that the route of this situation names, for each person spoken of."""
    mail = case.mail
    known = {signal.about for signal in case.signals if signal.about in mail.directory.people}
    about: list[Contact | None] = [mail.directory.people[address] for address in sorted(known)] or [None]
    routes = [route for route in case.council.pack.routes if route.situation == situation]
    named = [fitting(routes, person) for person in about]
    holds = bool(mail.readers) and all(
        route is not None
        and all(
            any(is_on_route(reader.contact, step.finder(), person, mail.principal) for step in route.tell)
            for reader in mail.readers
        )
        for route, person in zip(named, about, strict=True)
    )
    return Answer(holds=holds, value="yes" if holds else "no")


@condition(
    "readers_only.post",
    en="every reader's post begins with {argument}",
    cy="mae teitl swydd pob darllenydd yn dechrau gyda {argument}",
    shown=quoted,
)
def readers_only_post(case: Case, titles: tuple[str, ...]) -> Answer:
    """Whether every reader holds a post whose title begins with one of these; false where there is no reader."""
    readers = [reader.contact for reader in case.mail.readers]
    holds = bool(readers) and not case.mail.reach.unknown_lists and all(_titled(c, titles) for c in readers)
    return Answer(holds=holds, value=", ".join(sorted({contact.post.title for contact in readers})))


@condition(
    "readers_on_list",
    en="every reader is on one of these lists: {argument}",
    cy="mae pob darllenydd ar un o'r rhestrau hyn: {argument}",
)
def readers_on_list(case: Case, addresses: tuple[str, ...]) -> Answer:
    """Whether every reader is reached by a list of the directory with one of these addresses; false without a reader.

    How the message came to a reader makes no difference. A list that is not in the directory, or whose size is not
    known, reaches nobody.
    """
    mail = case.mail
    lists = [found for found in map(mail.directory.list_at, addresses) if found is not None]
    on_them = {address for found in lists for address in mail.directory.expand(found) or ()}
    others = sorted({reader.contact.address for reader in mail.readers} - on_them)
    holds = bool(mail.readers) and not mail.reach.unknown_lists and not others
    return Answer(holds=holds, value=", ".join(others))


@condition(
    "about.post",
    en="it speaks of somebody whose post begins with {argument}",
    cy="mae'n sôn am rywun y mae teitl ei swydd yn dechrau gyda {argument}",
    shown=quoted,
)
def about_post(case: Case, titles: tuple[str, ...]) -> Answer:
    """Whether anybody spoken of holds a post whose title begins with one of these, case aside."""
    found = [title for contact in _spoken_of(case) for title in _titled(contact, titles)]
    return Answer(holds=bool(found), value=", ".join(found))


@condition(
    "about.role",
    en="it speaks of somebody who is {argument}",
    cy="mae'n sôn am rywun sy'n {argument}",
    shown=being(ROLES),
    terms=ROLES,
)
def about_role(case: Case, roles: tuple[Role, ...]) -> Answer:
    """Whether anybody spoken of has one of these roles."""
    held = sorted({contact.role for contact in _spoken_of(case)})
    return Answer(holds=any(role in roles for role in held), value=", ".join(held))


def _spoken_of(case: Case) -> list[Contact]:
    domains = case.council.domains
    return [case.mail.directory.find(address, domains) for address in {s.about for s in case.signals if s.about}]
