"""The notice: the mail that brings the banner to the sender.

What happened comes first, then who knows, then what was seen, which clause, the route, whom to ask and how to say that
it is wrong. The plain part is complete by itself: 72 columns, at most 25 lines a language, blank ones aside.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from mailguard.people.correspondence import Correspondence
from mailguard.policy.council import Council
from mailguard.warn.banner import Banner, without_hidden
from mailguard.warn.frame import SUBJECT
from mailguard.warn.page import html_page
from mailguard.warn.plain import plain_text
from mailguard.warn.recipient import Happened, NoticePlan
from mailguard.warn.sheet import NO_PAGES, Pages, sheet

_MESSAGE_ID = re.compile(r"<[^<>\s\x00-\x1f\x7f-\uffff]{1,250}>")
REFERENCES = 10  # kept of a long thread: more would only grow the header
LONGEST_LINE = 998  # octets of a header line, RFC 5322 2.1.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the core judged, as far as a notice tells it, and the pages on which its reader may answer."""

    mail: Correspondence
    banner: Banner
    plan: NoticePlan
    pages: Pages = NO_PAGES


def compose(told: Told, happened: Happened, council: Council, now: datetime, message_id: str) -> bytes:
    """Write the notice as a whole message, CRLF line ends, ASCII throughout.

    `now` is the local time; `message_id` is the notice's own, in angle brackets.
    """
    order = languages(told.mail, council)
    banner = told.banner if _reaches_sender(told) else without_hidden(told.banner, told.mail, council)
    sheets = [sheet(told.mail, banner, happened, council, language, now, told.pages) for language in order]
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    message["From"] = f"mailguard <{council.contact}>"
    message["To"] = told.plan.recipient
    message["Subject"] = " / ".join(SUBJECT.get(language) for language in order)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = message_id
    _thread(message, told.mail)
    message["Auto-Submitted"] = "auto-replied"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(plain_text(sheets), cte="quoted-printable")
    message.add_alternative(html_page(sheets), subtype="html", cte="quoted-printable")
    message["Content-Language"] = ", ".join(order)  # after the parts: each Content field before moves into the first
    # Wider than 78 columns (RFC 5322 2.1.1 allows 998): an identifier that is folded as text is none any more.
    return message.as_bytes(policy=message.policy.clone(max_line_length=LONGEST_LINE))


def _reaches_sender(told: Told) -> bool:
    """Whether the notice goes to the one who pressed send: the return path may be another's."""
    return told.mail.directory.main(told.plan.recipient) == told.mail.human.address


def languages(mail: Correspondence, council: Council) -> tuple[str, ...]:
    """The languages of a notice in their order: the human's choice where recorded, else the council's."""
    choice = mail.human.language
    if choice.endswith("-only"):
        return (choice.removesuffix("-only"),)
    if choice in council.languages:
        return (choice, *(language for language in council.languages if language != choice))
    return council.languages


def _thread(message: EmailMessage, mail: Correspondence) -> None:
    """In-Reply-To and References (RFC 5322 3.6.4), of identifiers that are well formed only."""
    answered = _well_formed([mail.facts.message_id])
    if not answered:
        return
    thread = list(dict.fromkeys([*_well_formed(mail.facts.references), *answered]))[-REFERENCES:]
    while len(" ".join(thread)) > LONGEST_LINE - len("References: "):
        del thread[0]
    message["In-Reply-To"] = answered[0]
    message["References"] = " ".join(thread)


def _well_formed(identifiers: Iterable[str]) -> list[str]:
    return [match[0] for identifier in identifiers if (match := _MESSAGE_ID.fullmatch(identifier.strip()))]
