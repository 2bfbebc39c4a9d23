"""All conditions there are: each module declares its own when it is imported; list a new one here."""

from mailguard.policy import conditions, conditions_matter, conditions_people, conditions_time, conditions_words
from mailguard.policy.registry import CONDITIONS

MODULES = (conditions, conditions_matter, conditions_people, conditions_time, conditions_words)

__all__ = ["CONDITIONS", "MODULES"]
