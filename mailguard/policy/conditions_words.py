"""Conditions on the sender's own words and figures, for rules that a council writes without a line of Python."""

import re
from typing import Annotated

import msgspec

from mailguard.detect.fold import fold
from mailguard.detect.wording import fault_of, phrases
from mailguard.policy.case import Case
from mailguard.policy.registry import CONDITIONS, Answer
from mailguard.policy.terms import quoted, thousands

condition = CONDITIONS.condition

Phrases = Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
_POUNDS = re.compile(
    r"(?:£|\bGBP) ?([0-9][0-9,]{0,14}(?:\.[0-9]{1,2})?) ?(k\b|m\b|million\b|thousand\b|mil\b|miliwn\b)?"
    r"|\b([0-9][0-9,]{0,14}(?:\.[0-9]{1,2})?) ?(k|m|million|thousand|mil|miliwn)?"
    r" ?(?:pounds?|quid|punt|bunt|phunt|o bunnoedd|o bunnau)\b",
    re.IGNORECASE,
)
_TIMES = {"k": 1_000, "thousand": 1_000, "mil": 1_000, "m": 1_000_000, "million": 1_000_000, "miliwn": 1_000_000}


@condition(
    "says",
    en="the sender's own words hold {argument}",
    cy="mae geiriau'r anfonwr ei hun yn cynnwys {argument}",
    shown=quoted,
    check=fault_of,
)
def says(case: Case, wanted: Phrases) -> Answer:
    """Whether an own passage holds one of these phrases, case and accents aside (`detect/grammar.py`)."""
    sought = phrases(wanted)
    for passage in case.mail.own:
        folded = fold(passage.text).text
        span = next(sought.spans(folded), None)
        if span is not None:
            return Answer(holds=True, value=folded[slice(*span)])
    return Answer(holds=False)


@condition(
    "amount_above",
    en="a sum above £{argument} is named",
    cy="enwir swm uwch na £{argument}",
    shown=thousands,
)
def amount_above(case: Case, pounds: int) -> Answer:
    """Whether the largest sum of money in the sender's own words is above so many pounds."""
    sums = [value for passage in case.mail.own for value in _sums(passage.text)]
    largest = max(sums, default=0.0)
    return Answer(holds=largest > pounds, value=f"£{largest:,.2f}" if sums else "")


def _sums(text: str) -> list[float]:
    found: list[float] = []
    for match in _POUNDS.finditer(text):
        figure, unit = (match[1], match[2]) if match[1] else (match[3], match[4])
        found.append(float(figure.replace(",", "")) * _TIMES.get((unit or "").lower(), 1))
    return found
