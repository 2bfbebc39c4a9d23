"""Fills the slots of a text. Nothing but replacement: no logic stands in a text, and none is needed here."""

import re
from collections.abc import Mapping

SLOTS = frozenset({"evidence", "clause", "route", "contacts", "members", "people", "hidden"})
_SLOT = re.compile(r"\{([a-z]+)\}")


def fill(text: str, values: Mapping[str, str]) -> str:
    """Replace each slot by its value; a slot without one stays empty, so that no brace ever reaches a sender."""
    return _SLOT.sub(lambda match: values.get(match[1], ""), text)


def named(text: str) -> frozenset[str]:
    """The slots that a text names."""
    return frozenset(_SLOT.findall(text))
