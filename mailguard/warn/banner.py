"""The words for the sender: one banner, the same on every surface.

Per finding a short text in each language, the words seen, the clause, the route; its tone is kept by tests.
"""

from dataclasses import dataclass, replace

from mailguard.people.correspondence import Correspondence
from mailguard.policy.council import Council
from mailguard.policy.finding import Finding
from mailguard.policy.model import Words, strength
from mailguard.policy.pack import Pack
from mailguard.warn.route import RouteWords, route_words
from mailguard.warn.ruling import clause_as_read, rests_on
from mailguard.warn.slots import fill

SHORT = 230  # characters of a short text: two languages fit into a mail client's 500
QUOTED = 60  # characters of the sender's own words in a short text
QUOTES = 2  # stretches of them quoted in one line
NAMED = 3  # addresses or people named in one line; of more the number is told
LEFT_OUT = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One finding in words.

    `asks` says in a language of ours what the clause asks, `rests` on which ruling the finding rests; `route` is None
    where none is.
    """

    finding: Finding
    short: Words
    seen: Words
    asks: Words
    rests: Words
    fairness: Words
    suggestion: Words
    route: RouteWords | None
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Banner:
    """All findings in words, strongest first."""

    entries: tuple[Entry, ...]


def banner(findings: tuple[Finding, ...], mail: Correspondence, council: Council) -> Banner:
    """Put every finding of `advise` or stronger into words."""
    told = [finding for finding in findings if strength(finding.action) >= strength("advise")]
    return Banner(entries=tuple(entry(finding, mail, council) for finding in told))


def without_hidden(told: Banner, mail: Correspondence, council: Council) -> Banner:
    """The same banner for somebody else than the sender, who must not learn from it whom a blind copy went to."""
    hidden = {contact.address for contact in mail.hidden}
    findings = tuple(
        replace(e.finding, evidence=tuple(s for s in e.finding.evidence if s.text not in hidden)) for e in told.entries
    )
    return banner(findings, mail, council)


def entry(finding: Finding, mail: Correspondence, council: Council) -> Entry:
    """Put one finding into words, its slots filled in each language."""
    route = route_words(finding, mail, council)
    filled = {
        field: Words(**{lang: _filled(finding, field, lang, mail, route, council.pack) for lang in ("en", "cy")})
        for field in ("short", "seen", "asks", "fairness", "suggestion")
    }
    quotes = tuple(signal.text for signal in finding.evidence if signal.start is not None)
    return Entry(finding=finding, route=route, quotes=quotes, rests=rests_on(finding, council.pack), **filled)


def _filled(  # noqa: PLR0917  one call, of values that are all different things
    finding: Finding, field: str, language: str, mail: Correspondence, route: RouteWords | None, pack: Pack
) -> str:
    text: str = getattr(finding.rule.words, field).get(language)
    values = {
        "evidence": _evidence(finding, language),
        "clause": finding.clause.paragraph,
        "route": route.text.get(language) if route else "",
        "members": str(mail.reach.members),
        "people": str(mail.reach.members + mail.reach.officers + mail.reach.outside),
        "hidden": str(len(mail.hidden)),
    }
    if field != "short":
        return fill(text, values)
    # Where it is too long the quote gives way first, then the ruling, never the sentence round them.
    as_read = {"clause": clause_as_read(finding, pack, language)}
    cut = {"evidence": LEFT_OUT}
    tries = [fill(text, values | change) for change in (as_read, as_read | cut, {}, cut)]
    return next((whole for whole in tries if len(whole) <= SHORT), tries[-1])


def _evidence(finding: Finding, language: str) -> str:
    """The words seen, as quotes; for the envelope the first addresses and how many more there are."""
    words: dict[str, None] = {}
    for signal in finding.evidence:
        if signal.start is not None:
            words[shortened(signal.text)] = None
        if len(words) == QUOTES:  # of a thousand, two are told
            break
    if words:
        return ", ".join(f'"{text}"' for text in words)
    addresses = [signal.text for signal in finding.evidence] or [LEFT_OUT]
    more = len(addresses) - NAMED
    rest = (f" (a {more} arall)" if language == "cy" else f" (and {more} more)") if more > 0 else ""
    return ", ".join(addresses[:NAMED]) + rest


def shortened(text: str, limit: int = QUOTED) -> str:
    """The words on one line, cut between words where they are many; without control and direction characters."""
    line = " ".join("".join(char for char in text if char.isprintable() or char.isspace()).split())
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
