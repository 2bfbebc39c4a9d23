"""The words that a rule may give a condition, as people read them, in both languages.

A rule says `co-opted`, a page "a co-opted member" and "aelod cyfetholedig". `terms_seen.py` has what detectors see.
For a Welsh speaker to check: "aelod heb swydd arbennig", "swyddog islaw rheolwr".
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One word of a rule in both languages; `soft` is its Welsh form after `yn` and `neu`, where it differs."""

    en: str
    cy: str
    soft: str = ""

    def get(self, language: str) -> str:
        """The words in `language`."""
        return self.cy if language == "cy" else self.en

    @property
    def mutated(self) -> str:
        """The Welsh words after `yn` or `neu`."""
        return self.soft or self.cy


Terms = Mapping[str, Term]
Shown = Callable[..., str]  # an argument and a language, to words

ROLES: Terms = {
    "member": Term(en="a member", cy="aelod"),
    "co-opted": Term(en="a co-opted member", cy="aelod cyfetholedig"),
    "officer": Term(en="an officer", cy="swyddog"),
    "list": Term(en="a mailing list", cy="rhestr e-bost"),
    "media": Term(en="the media", cy="y cyfryngau"),
    "party": Term(en="a political party", cy="plaid wleidyddol", soft="blaid wleidyddol"),
    "contractor": Term(en="a contractor", cy="contractwr", soft="gontractwr"),
    "public": Term(en="a member of the public", cy="aelod o'r cyhoedd"),
    "all": Term(en="everybody", cy="pawb", soft="bawb"),
}
GRADES: Terms = {
    "leader": Term(en="the Leader of the Council", cy="Arweinydd y Cyngor"),
    "cabinet": Term(en="a member of the Cabinet", cy="aelod o'r Cabinet"),
    "chair": Term(en="a chair or vice-chair", cy="cadeirydd neu is-gadeirydd", soft="gadeirydd neu is-gadeirydd"),
    "member": Term(en="a member without special office", cy="aelod heb swydd arbennig"),
    "chief": Term(en="a chief officer", cy="prif swyddog", soft="brif swyddog"),
    "head": Term(en="a head of service", cy="pennaeth gwasanaeth", soft="bennaeth gwasanaeth"),
    "manager": Term(en="a manager", cy="rheolwr"),
    "junior": Term(en="an officer below manager", cy="swyddog islaw rheolwr"),
    "": Term(en="somebody of unknown grade", cy="rhywun nad yw ei radd yn hysbys"),
}
AUDIENCES: Terms = {
    "self": Term(en="the sender", cy="yr anfonwr"),
    "officer": Term(en="an officer", cy="swyddog"),
    "member": Term(en="a member", cy="aelod"),
    "all-members": Term(en="all members", cy="pob aelod"),
    "contractor": Term(en="a contractor", cy="contractwr"),
    "party": Term(en="a political party", cy="plaid wleidyddol"),
    "public": Term(en="the public", cy="y cyhoedd"),
    "media": Term(en="the media", cy="y cyfryngau"),
}
WEEKDAYS: Terms = {
    "monday": Term(en="a Monday", cy="ddydd Llun"),
    "tuesday": Term(en="a Tuesday", cy="ddydd Mawrth"),
    "wednesday": Term(en="a Wednesday", cy="ddydd Mercher"),
    "thursday": Term(en="a Thursday", cy="ddydd Iau"),
    "friday": Term(en="a Friday", cy="ddydd Gwener"),
    "saturday": Term(en="a Saturday", cy="ddydd Sadwrn"),
    "sunday": Term(en="a Sunday", cy="ddydd Sul"),
}
REASONS: Terms = {
    "agenda": Term(en="an agenda, minutes or papers of a meeting", cy="agenda, cofnodion neu bapurau cyfarfod"),
    "consultation": Term(en="a consultation", cy="ymgynghoriad"),
    "stated-by-sender": Term(
        en="a reason that the sender states",
        cy="rheswm y mae'r anfonwr yn ei roi",
        soft="reswm y mae'r anfonwr yn ei roi",
    ),
    "urgent-safety": Term(en="an urgent matter of safety", cy="mater diogelwch brys", soft="fater diogelwch brys"),
}


def either(terms: Terms) -> Shown:
    """Show a list as "a, b or c"."""

    def show(names: Iterable[str], language: str) -> str:
        found = [terms.get(name, Term(en=name, cy=name)) for name in names]
        if language != "cy":
            return joined([term.en for term in found], " or ")
        welsh = [term.cy for term in found]
        return joined([*welsh[:-1], _after_neu(found[-1])] if len(found) > 1 else welsh, " neu ")

    return show


def _after_neu(term: Term) -> str:
    """The Welsh words after `neu`, which softens `ll` and `rh` too; `yn` leaves these as they are."""
    words = term.mutated
    return words[0] + words[2:] if words.startswith(("ll", "rh")) else words


def being(terms: Terms) -> Shown:
    """Show a list as what somebody is: "a, b or c"; in Welsh, which says `yn` before each, "a, yn b neu'n c"."""

    def show(names: Iterable[str], language: str) -> str:
        found = [terms.get(name, Term(en=name, cy=name)) for name in names]
        if language != "cy":
            return joined([term.en for term in found], " or ")
        return joined([term.mutated for term in found], " neu'n ", ", yn ")

    return show


def joined(parts: list[str], last: str, between: str = ", ") -> str:
    """The parts in a row, the last one joined by a word."""
    return between.join(parts[:-1]) + last + parts[-1] if len(parts) > 1 else "".join(parts)


def one(terms: Terms) -> Shown:
    """Show a single word by its term."""

    def show(name: str, language: str) -> str:
        return terms[name].get(language) if name in terms else f"“{name}”"

    return show


def quoted(texts: Iterable[str], language: str) -> str:
    """Show texts of the pack's own, which stay as they are: “a” or “b”."""
    return joined([f"“{text}”" for text in texts], " neu " if language == "cy" else " or ")


def plain(argument: object, _: str) -> str:
    """Show a number or a word as it stands."""
    return str(argument)


def thousands(number: int, _: str) -> str:
    """Show a large number with its thousands parted."""
    return f"{number:,}"


def from_here(name: str, language: str) -> str:
    """Show an audience and every wider one: "the public or the media"; the widest is always the media."""
    *others, _ = [term.get(language) for term in _wider(name)]
    if not others:
        return AUDIENCES["media"].get(language)
    return ", ".join(others) + (" neu'r cyfryngau" if language == "cy" else " or the media")


def none_from_here(name: str, language: str) -> str:
    """Show an audience and every wider one as a list: "the public, the media"."""
    return ", ".join(term.get(language) for term in _wider(name))


def _wider(name: str) -> list[Term]:
    names = list(AUDIENCES)
    return [AUDIENCES[wider] for wider in names[names.index(name) :]]


def hours(argument: str, language: str) -> str:
    """Show hours: `18:00-08:00` as "18:00 and 08:00"."""
    return argument.replace("-", " – " if language == "cy" else " and ")
