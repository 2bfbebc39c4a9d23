"""How a banner says that it rests on a ruling: which one, who made it, or that nobody has yet."""

from mailguard.policy.finding import Finding
from mailguard.policy.model import Ruling, Words
from mailguard.policy.pack import Pack
from mailguard.warn import frame
from mailguard.warn.slots import fill


def ruling_of(finding: Finding, pack: Pack) -> Ruling | None:
    """The ruling on which the finding's rule rests; None where its clause leaves nothing open."""
    wanted = finding.rule.rule.ruling
    return next((ruling for ruling in pack.rulings if wanted and ruling.id == wanted), None)


def rests_on(finding: Finding, pack: Pack) -> Words:
    """A sentence in each language that says on which ruling the finding rests; empty where it rests on none."""
    ruling = ruling_of(finding, pack)
    if ruling is None:
        return Words()
    paragraph = pack.clauses[ruling.clause].paragraph
    return Words(**{language: _sentence(ruling, paragraph, language) for language in ("en", "cy")})


def _sentence(ruling: Ruling, paragraph: str, language: str) -> str:
    values = {"clause": paragraph, "ruling": ruling.id}
    if not ruling.made or ruling.day is None:
        return fill(frame.UNRULED.get(language), values)
    day = f"{ruling.day.day} {frame.MONTHS[language][ruling.day.month - 1]} {ruling.day.year}"
    return fill(frame.RULED.get(language), values | {"by": ruling.by, "day": day})


def clause_as_read(finding: Finding, pack: Pack, language: str) -> str:
    """The printed paragraph, with the ruling by which it is read where the finding rests on one."""
    ruling = ruling_of(finding, pack)
    paragraph = finding.clause.paragraph
    if ruling is None:
        return paragraph
    return fill(frame.AS_READ_IN.get(language), {"clause": paragraph, "ruling": ruling.id})
