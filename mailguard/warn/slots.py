"""Fills the slots of a text. Nothing but replacement: no logic stands in a text, and none is needed here."""

from collections.abc import Mapping

from mailguard.policy.model import SLOT


def fill(text: str, values: Mapping[str, str]) -> str:
    """Replace each slot by its value; a slot without one stays empty, so that no brace ever reaches a sender."""
    return SLOT.sub(lambda match: values.get(match[1], ""), text)
