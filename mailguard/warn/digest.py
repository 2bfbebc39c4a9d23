"""The weekly digest: what a sender was not told of again, as one short mail; laid out as a notice is.

It holds rules and counts alone: no subject, no reader and no word of any message is known any more.
"""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape

from mailguard.policy.council import Council
from mailguard.policy.model import Words
from mailguard.policy.pack import LoadedRule
from mailguard.warn import digest_words as words
from mailguard.warn import frame
from mailguard.warn.page import html_document
from mailguard.warn.plain import COLUMNS
from mailguard.warn.sheet import Link, fill_words, mailto

POINTS = 5  # told one by one, so that a language keeps to the 25 lines of a notice
TWICE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """One language of a digest."""

    language: str
    council: str
    points: tuple[tuple[str, str], ...]
    more: str
    links: tuple[Link, ...]

    def say(self, text: Words) -> str:
        return text.get(self.language)


def compose_digest(  # noqa: PLR0917  one call, of values that are all different things
    recipient: str,
    languages: Sequence[str],
    counts: Sequence[tuple[str, int]],
    council: Council,
    now: datetime,
    message_id: str,
) -> bytes | None:
    """Write the digest as a whole message, CRLF line ends, ASCII throughout; None where no rule is left to tell of.

    `counts` are rules with how often each was left out, most often first; a rule that the pack no longer has is not
    told. `now` is the local time; `message_id` is the mail's own, in angle brackets.
    """
    known = {loaded.rule.id: loaded for loaded in council.pack.rules}
    told = [(known[rule], number) for rule, number in counts if rule in known and number > 0]
    if not told:
        return None
    pages = [_page(told, council, language) for language in languages]
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    message["From"] = f"mailguard <{council.contact}>"
    message["To"] = recipient
    message["Subject"] = " / ".join(words.SUBJECT.get(language) for language in languages)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = message_id
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834 5: it answers no message
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(_plain(pages), cte="quoted-printable")
    message.add_alternative(_html(pages), subtype="html", cte="quoted-printable")
    message["Content-Language"] = ", ".join(languages)
    return message.as_bytes()


def _page(told: Sequence[tuple[LoadedRule, int]], council: Council, language: str) -> _Page:
    shown = told if len(told) <= POINTS else told[: POINTS - 1]
    more = len(told) - len(shown)
    rules = " ".join(loaded.rule.id for loaded, _ in told)
    wrong = frame.WRONG.get(language)
    links = [Link(text=wrong, href=mailto(council.contact, f"{wrong} ({rules})"), address=council.contact)]
    if council.monitoring_officer:
        address = council.monitoring_officer
        links.insert(0, Link(text=frame.ASK.get(language), href=mailto(address), address=address))
    return _Page(
        language=language,
        council=council.name,
        points=tuple((_point(loaded, language), _times(number, language)) for loaded, number in shown),
        more=fill_words(frame.MORE, language, number=str(more)) if more else "",
        links=tuple(links),
    )


def _point(loaded: LoadedRule, language: str) -> str:
    return f"{loaded.clauses[0].paragraph}: {loaded.rule.summary.get(language)}"


def _times(number: int, language: str) -> str:
    if number <= TWICE:
        return (words.ONCE if number == 1 else words.TWICE).get(language)
    return fill_words(words.TIMES, language, number=str(number))


def _plain(pages: list[_Page]) -> str:
    rule = "\n\n" + "-" * COLUMNS + "\n\n"
    return rule.join("\n".join(_lines(page)) for page in pages) + "\n"


def _lines(page: _Page) -> Iterator[str]:
    yield from _wrapped(page.say(words.HEADING))
    yield from _wrapped(f"mailguard, {page.council}")
    yield ""
    yield from _wrapped(page.say(words.HAPPENED))
    yield ""
    yield from _wrapped(page.say(words.POINTS))
    for text, times in page.points:
        yield from _wrapped(f"{text} ({times})", "- ", "  ")
    if page.more:
        yield page.more
    yield ""
    for link in page.links:
        yield from _wrapped(f"{link.text}: {link.address}", "", "  ")
    yield ""
    yield from _wrapped(f"{page.say(frame.REMINDER)} {page.say(words.NOT_KEPT)}")


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(text, COLUMNS, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)


def _html(pages: list[_Page]) -> str:
    body = "\n".join("\n".join(_sheet(page)) for page in pages)
    return html_document(pages[0].language, pages[0].say(words.HEADING), body)


def _sheet(page: _Page) -> Iterator[str]:
    yield f'<div class="sheet" lang="{page.language}">'
    yield f'<h1>{escape(page.say(words.HEADING))}</h1><p class="small">mailguard, {escape(page.council)}</p>'
    yield f'<p class="happened">{escape(page.say(words.HAPPENED))}</p>'
    yield f"<h2>{escape(page.say(words.POINTS))}</h2><ul>"
    yield from (f"<li>{escape(text)} <strong>({escape(times)})</strong></li>" for text, times in page.points)
    yield f"</ul>{f'<p>{escape(page.more)}</p>' if page.more else ''}"
    buttons = (f'<a class="button" href="{escape(link.href)}">{escape(link.text)}</a>' for link in page.links)
    yield f"<p>{''.join(buttons)}</p>"
    reminder = f"{page.say(frame.REMINDER)} {page.say(words.NOT_KEPT)}"
    yield f'<p class="small end">{escape(reminder)}</p></div>'
