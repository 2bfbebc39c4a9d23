"""What a sender has chosen in a form: read, held against what the page offered, and told where something is missing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args
from urllib.parse import parse_qsl

from mailguard.held.desk import Deed, HeldView, TellView
from mailguard.http import problems
from mailguard.http.page import texts
from mailguard.http.page.parts import Mistake, text_of
from mailguard.http.problems import Refused
from mailguard.warn.sheet import fill_words

MAX_WORDS = 500  # characters of a reason
MAX_FIELDS = 200  # more than any pack has rules
OTHER = "other"
SEND_WORDS, WRONG_WORDS = "send-words", "wrong-words"
DEEDS: tuple[Deed, ...] = get_args(Deed)
NEWLINE = re.compile(r"\r\n?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The fields of a form as they came; a field that came twice with different values says nothing."""

    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def one(self, name: str) -> str:
        """The value of a field, empty where there is none or no single one."""
        values = set(self.fields.get(name, ()))
        return values.pop() if len(values) == 1 else ""

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a field that may come several times."""
        return self.fields.get(name, ())

    @property
    def deed(self) -> Deed | None:
        """What is to be done, None where that is not clear."""
        found = self.one("deed")
        return next((deed for deed in DEEDS if deed == found), None)

    @property
    def words(self) -> str:
        """What the sender wrote, without signs that no eye sees."""
        text = NEWLINE.sub("\n", self.one("words"))
        return "".join(char for char in text if char.isprintable() or char in "\n\t").strip()


NOTHING = Given()  # a form that nobody has filled in yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A deed with its reason; `rules` are those that the sender calls wrong."""

    deed: Deed
    reason: str = ""
    rules: tuple[str, ...] = ()


def given_in(body: bytes) -> Given:
    """The fields of `application/x-www-form-urlencoded`; raise Refused where there are too many."""
    try:
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MAX_FIELDS)
    except ValueError:
        raise Refused(problems.BAD_QUERY) from None
    fields: dict[str, tuple[str, ...]] = {}
    for name, value in pairs:
        fields[name] = (*fields.get(name, ()), value)
    return Given(fields=fields)


def chosen(given: Given, view: HeldView | TellView, language: str) -> Choice | Mistake:
    """The choice, or the mistake that keeps it from being one."""
    if isinstance(view, TellView):
        return _wrong(given, view.rules, language, words=False)
    if given.deed == "send":
        return _send(given, view, language)
    if given.deed == "withdraw":
        return Choice(deed="withdraw")
    if given.deed == "wrong":
        return _wrong(given, view.rules, language, words=True)
    return Mistake(field="choices", says=texts.CHOOSE_DEED.get(language))


def _send(given: Given, view: HeldView, language: str) -> Choice | Mistake:
    """A reason of the protocol's own, words of the sender's own, or both."""
    if too_long := _too_long(given, SEND_WORDS, language):
        return too_long
    picked = given.one("reason")
    offered = {str(number): text_of(reason, language) for number, reason in enumerate(view.reasons)}
    parts = [part for part in (offered.get(picked, ""), given.words) if part]
    if parts:
        return Choice(deed="send", reason=": ".join(parts))
    if picked == OTHER or not offered:
        return Mistake(field=SEND_WORDS, says=texts.WRITE_REASON.get(language))
    return Mistake(field="reason-0", says=texts.CHOOSE_REASON.get(language))


def _wrong(given: Given, offered: tuple[tuple[str, object], ...], language: str, *, words: bool) -> Choice | Mistake:
    """The rules that are called wrong; where there is one alone, it is that one."""
    if words and (too_long := _too_long(given, WRONG_WORDS, language)):
        return too_long
    named = given.all("rule")
    rules = tuple(rule for rule, _ in offered if rule in named or len(offered) == 1)
    if offered and not rules:
        return Mistake(field="rule-0", says=texts.CHOOSE_RULE.get(language))
    return Choice(deed="wrong", reason=given.words if words else "", rules=rules)


def _too_long(given: Given, name: str, language: str) -> Mistake | None:
    number = len(given.words)
    if number <= MAX_WORDS:
        return None
    says = fill_words(texts.TOO_LONG, language, limit=str(MAX_WORDS), number=str(number))
    return Mistake(field=name, says=says)
