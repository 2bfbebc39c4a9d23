"""What a notice says in one language, as values: the plain part and the HTML part lay out the same sheet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from mailguard.people.correspondence import Correspondence
from mailguard.policy.council import Council
from mailguard.policy.model import Words
from mailguard.warn import frame
from mailguard.warn.banner import Banner, Entry, shortened
from mailguard.warn.recipient import Happened

IN_FULL = 3  # findings told in full; of more, two in full and the rest as a line each
SUBJECT_SHOWN = 50
OTHER = {"en": "cy", "cy": "en"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One finding: what was seen, what the clause asks (in words of ours beside a foreign quote), the quote.

    `quote_language` is the language of `quote`; `in_language` says so where it is not the sheet's own.
    """

    line: str
    paragraph: str
    asks: str
    quote: str
    quote_language: str
    in_language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A button: its text and a `mailto:` address with it."""

    text: str
    href: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One language of a notice."""

    language: str
    council: str
    heading: str
    happened: str
    which: str
    fairness: tuple[str, ...]
    seen: tuple[Seen, ...]
    further: tuple[str, ...]
    now: str
    advice: tuple[str, ...]
    links: tuple[Link, ...]
    reminder: str


def sheet(  # noqa: PLR0917  one call, of values that are all different things
    mail: Correspondence, banner: Banner, happened: Happened, council: Council, language: str, now: datetime
) -> Sheet:
    """Write one language of the notice."""
    entries = banner.entries
    full = entries if len(entries) <= IN_FULL else entries[: IN_FULL - 1]
    time = (mail.facts.date or now).strftime("%H:%M")
    return Sheet(
        language=language,
        council=council.name,
        heading=fill_words(frame.HEADING, language, time=time),
        happened=frame.HAPPENED[happened].get(language),
        which=_which(mail, language, now),
        fairness=_once(entry.fairness.get(language) for entry in full),
        seen=tuple(_seen(entry, language) for entry in full),
        further=_once(entry.short.get(language) for entry in entries[len(full) :]),
        now=frame.NOW.get(language),
        advice=_once(text for entry in full for text in _advice(entry, language)),
        links=_links(full, council, language, happened),
        reminder=frame.REMINDER.get(language),
    )


def fill_words(words: Words, language: str, **values: str) -> str:
    """One of the frame's sentences in one language; its slots are named here, not in a pack."""
    text = words.get(language)
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


def _which(mail: Correspondence, language: str, now: datetime) -> str:
    """The message as the sender knows it: its subject, its day and time, how many people it reaches."""
    day = mail.facts.date or now
    month = frame.MONTHS[language][day.month - 1]
    subject = shortened(mail.facts.subject, SUBJECT_SHOWN) or frame.UNTITLED.get(language)
    return f'"{subject}", {day.day} {month} {day.year}, {day:%H:%M}, {_to(mail, language)}'


def _to(mail: Correspondence, language: str) -> str:
    reach = mail.reach
    people = reach.members + reach.officers + reach.outside
    if people == 1 and not reach.unknown_lists:
        return frame.ONE_PERSON.get(language)
    if reach.members == people and not reach.unknown_lists:
        return fill_words(frame.MEMBERS, language, number=str(people))
    words = frame.AT_LEAST if reach.unknown_lists else frame.PEOPLE
    return fill_words(words, language, number=str(people))


def _seen(entry: Entry, language: str) -> Seen:
    clause = entry.finding.clause
    own = clause.quote.get(language)
    quoted_in = language if own else OTHER[language]
    mark = "" if own else (frame.IN_ENGLISH if quoted_in == "en" else frame.IN_WELSH).get(language)
    return Seen(
        line=entry.seen.get(language),
        paragraph=clause.paragraph,
        asks="" if own else entry.asks.get(language),
        quote=clause.quote.get(quoted_in),
        quote_language=quoted_in,
        in_language=mark,
    )


def _advice(entry: Entry, language: str) -> tuple[str, ...]:
    return (entry.route.text.get(language) if entry.route else "", entry.suggestion.get(language))


def _links(entries: tuple[Entry, ...], council: Council, language: str, happened: Happened) -> tuple[Link, ...]:
    """Write to the right person, ask the Monitoring Officer, say that the note is wrong."""
    people = dict.fromkeys(c for entry in entries if entry.route for c in entry.route.contacts)
    links = [
        Link(text=fill_words(frame.WRITE_TO, language, name=c.name), href=mailto(c.address), address=c.address)
        for c in list(people)[:2]
    ]
    if council.monitoring_officer:
        address = council.monitoring_officer
        links.append(Link(text=frame.ASK.get(language), href=mailto(address), address=address))
    rules = " ".join(entry.finding.rule.rule.id for entry in entries)
    subject = f"{frame.WRONG.get(language)} ({rules}, {happened})"
    address = council.contact
    links.append(Link(text=frame.WRONG.get(language), href=mailto(address, subject), address=address))
    return tuple(links)


def mailto(address: str, subject: str = "") -> str:
    """A `mailto:` link (RFC 6068)."""
    return f"mailto:{quote(address, safe='@')}" + (f"?subject={quote(subject)}" if subject else "")
