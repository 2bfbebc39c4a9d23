"""How a condition is declared: one small pure function with a one-line meaning in each language."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, get_type_hints

from mailguard.policy.case import Case
from mailguard.policy.model import Words
from mailguard.policy.terms import Shown, Terms, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a condition found: whether it holds, the value it saw, and the kinds of evidence that it narrows to."""

    holds: bool
    value: str = ""
    kinds: frozenset[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition that a rule may name; `{argument}` in its meaning is what the rule gives it, as `shown` puts it.

    `otherwise` is the meaning where a rule gives `no`; `terms` are the words that may be given, where they are few.
    `fault_of` says of an argument of the right type what is wrong with it, empty where nothing is.
    """

    name: str
    words: Words
    otherwise: Words
    argument: Any
    ask: Callable[[Case, Any], Answer]
    fault_of: Callable[[Any], str]
    shown: Shown
    terms: Terms

    def meaning(self, language: str, argument: object) -> str:
        """The meaning in words, with the argument of one rule."""
        if argument == "no" and self.otherwise.en:
            return self.otherwise.get(language)
        return self.words.get(language).replace("{argument}", self.shown(argument, language))

    def outline(self, language: str) -> str:
        """The meaning with dots for the argument."""
        return self.words.get(language).replace("{argument}", "…")


class Registry:
    """The conditions by name."""

    def __init__(self) -> None:
        self._by_name: dict[str, Condition] = {}

    def condition(
        self,
        name: str,
        *,
        en: str,
        cy: str,
        en_no: str = "",
        cy_no: str = "",
        shown: Shown = plain,
        terms: Terms = MappingProxyType({}),
        check: Callable[[Any], str] = lambda _: "",
    ) -> Callable[[Callable[..., Answer]], Callable[..., Answer]]:
        """Declare the decorated function as the condition `name`; its second parameter's type is the argument's.

        `en_no` and `cy_no` say what the answer `no` means where the argument is `yes` or `no`; `shown` puts any other
        argument into words. `check` says what is wrong with an argument that has the right type.
        """

        def declare(ask: Callable[..., Answer]) -> Callable[..., Answer]:
            argument = list(inspect.signature(ask).parameters)[1]
            self._by_name[name] = Condition(
                name=name,
                words=Words(en=en, cy=cy),
                otherwise=Words(en=en_no, cy=cy_no),
                argument=get_type_hints(ask, include_extras=True)[argument],
                ask=ask,
                fault_of=check,
                shown=shown,
                terms=terms,
            )
            return ask

        return declare

    def get(self, name: str) -> Condition | None:
        """The condition of that name, None where there is none."""
        return self._by_name.get(name)

    def __iter__(self) -> Iterator[Condition]:
        return iter(self._by_name.values())


CONDITIONS = Registry()
YesNo = Literal["yes", "no"]
PURPOSE = "stated-purpose"  # the detector whose signals tell why the sender says he writes


def yes_no(found: bool, wanted: YesNo) -> Answer:  # noqa: FBT001  the answer, and which one the rule wants
    """The answer of a condition that asks for `yes` or `no`."""
    return Answer(holds=found == (wanted == "yes"), value="yes" if found else "no")
