"""What a notice says in one language, as values: the plain part and the HTML part lay out the same sheet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal
from urllib.parse import quote

from mailguard.people.correspondence import Correspondence
from mailguard.policy.council import Council
from mailguard.policy.model import Words
from mailguard.warn import frame
from mailguard.warn.banner import Banner, Entry, shortened
from mailguard.warn.recipient import Happened

IN_FULL = 3  # findings told in full; of more, two in full and the rest as a line each
SUBJECT_SHOWN = 50  # characters
WRITE_TO = 2  # people offered as a button: more would be no help
OTHER = {"en": "cy", "cy": "en"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One finding: what was seen, what the clause asks (in words of ours beside a foreign quote), the quote.

    `rests` says on which ruling it rests, empty where on none.
    `quote_language` is the language of `quote`; `in_language` says so where it is not the sheet's own.
    """

    line: str
    paragraph: str
    asks: str
    quote: str
    quote_language: str
    in_language: str
    rests: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A button: its text and a `mailto:` address with it."""

    text: str
    href: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Where the sender can answer: the page of a held message, or the one on which he says that a note is wrong.

    `until` is when the holding ends, in local time, and `then` what happens at that moment.
    """

    held: str = ""
    wrong: str = ""
    until: datetime | None = None
    then: Literal["send", "return"] = "send"


NO_PAGES = Pages()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One language of a notice.

    `ends` says what becomes of a held message, and `page` leads to it.
    `seen` are all findings, strongest first, of which `in_full` are told with their clause and the others in a line.
    """

    language: str
    council: str
    heading: str
    happened: str
    which: str
    fairness: tuple[str, ...]
    seen: tuple[Seen, ...]
    in_full: int
    more: str
    now: str
    routes: tuple[str, ...]
    suggestions: tuple[str, ...]
    write_to: tuple[Link, ...]
    questions: tuple[Link, ...]
    reminder: str
    ends: str = ""
    page: Link | None = None

    def and_more(self, number: int) -> str:
        """The line that stands for findings left out for want of room."""
        return self.more.replace("{number}", str(number))


def sheet(  # noqa: PLR0917  one call, of values that are all different things
    mail: Correspondence,
    banner: Banner,
    happened: Happened,
    council: Council,
    language: str,
    now: datetime,
    pages: Pages = NO_PAGES,
) -> Sheet:
    """Write one language of the notice."""
    entries = banner.entries
    full = entries if len(entries) <= IN_FULL else entries[: IN_FULL - 1]
    sent = _sent(mail, now)
    kept = "" if happened == "held" else f" {frame.NOT_KEPT.get(language)}"
    return Sheet(
        language=language,
        council=council.name,
        heading=fill_words(frame.HEADING, language, time=f"{sent:%H:%M}"),
        happened=frame.HAPPENED[happened].get(language),
        which=_which(mail, language, sent),
        # That nothing need be done is true of what has gone, not of what waits.
        fairness=() if happened == "held" else _once(entry.fairness.get(language) for entry in full),
        seen=tuple(_seen(entry, language) for entry in entries),
        in_full=len(full),
        more=frame.MORE.get(language),
        now=frame.NOW.get(language),
        routes=_once(entry.route.text.get(language) for entry in full if entry.route),
        suggestions=_once(entry.suggestion.get(language) for entry in full),
        write_to=_write_to(full, language),
        questions=tuple(_questions(full, council, language, happened, pages)),
        reminder=frame.REMINDER.get(language) + kept,
        ends=_ends(pages, language),
        page=Link(text=frame.LOOK.get(language), href=pages.held, address=pages.held) if pages.held else None,
    )


def _ends(pages: Pages, language: str) -> str:
    """When the holding ends, and what happens then."""
    if pages.until is None:
        return ""
    day = f"{pages.until.day} {frame.MONTHS[language][pages.until.month - 1]}"
    return fill_words(frame.ENDS[pages.then], language, time=f"{pages.until:%H:%M}", day=day)


def _sent(mail: Correspondence, now: datetime) -> datetime:
    """When the message was sent, on the sender's clock: Exchange writes the date of every message in UTC."""
    written = mail.facts.date
    if written is None:
        return now
    try:
        return (written if written.tzinfo else written.replace(tzinfo=UTC)).astimezone(now.tzinfo)
    except OverflowError:  # a forged date at either end of the calendar
        return now


def fill_words(words: Words, language: str, **values: str) -> str:
    """One of the frame's sentences in one language; its slots are named here, not in a pack."""
    text = words.get(language)
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


def _which(mail: Correspondence, language: str, sent: datetime) -> str:
    """The message as the sender knows it: its subject, its day and time, how many people it reaches."""
    month = frame.MONTHS[language][sent.month - 1]
    subject = shortened(mail.facts.subject, SUBJECT_SHOWN)
    title = f'"{subject}"' if subject else frame.UNTITLED.get(language)
    parts = (title, f"{sent.day} {month} {sent.year}", f"{sent:%H:%M}", _to(mail, language))
    return ", ".join(part for part in parts if part)


def _to(mail: Correspondence, language: str) -> str:
    reach = mail.reach
    people = reach.members + reach.officers + reach.outside
    if not people:
        return frame.A_LIST.get(language) if reach.unknown_lists else ""
    if reach.unknown_lists:
        words = frame.AT_LEAST
    elif people == 1:
        words = frame.ONE_PERSON
    else:
        words = frame.MEMBERS if reach.members == people else frame.PEOPLE
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
        rests=entry.rests.get(language),
    )


def _write_to(entries: tuple[Entry, ...], language: str) -> tuple[Link, ...]:
    """The right people, a button each."""
    people = dict.fromkeys(contact for entry in entries if entry.route for contact in entry.route.contacts)
    return tuple(
        Link(text=fill_words(frame.WRITE_TO, language, name=c.name), href=mailto(c.address), address=c.address)
        for c in list(people)[:WRITE_TO]
    )


def _questions(
    entries: tuple[Entry, ...], council: Council, language: str, happened: Happened, pages: Pages
) -> Iterator[Link]:
    """Ask the Monitoring Officer, and say that the note is wrong."""
    if council.monitoring_officer:
        address = council.monitoring_officer
        yield Link(text=frame.ASK.get(language), href=mailto(address), address=address)
    if pages.held:
        return  # the page of a held message asks that itself
    if pages.wrong:
        yield Link(text=frame.WRONG.get(language), href=pages.wrong, address=pages.wrong)
        return
    rules = " ".join(entry.finding.rule.rule.id for entry in entries)
    subject = f"{frame.WRONG.get(language)} ({rules}, {happened})"
    yield Link(text=frame.WRONG.get(language), href=mailto(council.contact, subject), address=council.contact)


def mailto(address: str, subject: str = "") -> str:
    """A `mailto:` link (RFC 6068)."""
    return f"mailto:{quote(address, safe='@')}" + (f"?subject={quote(subject)}" if subject else "")
