"""What an administrator should know of a configuration that is right, but does less than it may seem to."""

from collections.abc import Iterator

from mailguard.config import Config
from mailguard.policy.council import Council


def remarks(config: Config, council: Council) -> Iterator[str]:
    """Yield a plain sentence each; `config check` prints them, `serve` logs them at start."""
    if config.privacy.users_informed is None:
        yield (
            "all mail passes unread: [privacy] users_informed is missing; set it to the day on which members and staff "
            "were told"
        )
    if config.policy.mode is None:
        yield "nothing reaches anybody: [policy] mode is not set, so the policy only observes"
    if council.mode == "enforce" and _holds(council):
        yield "`confirm` acts as `advise`: this version cannot hold mail yet"
    if config.store is not None:
        yield "[store] is not used by this version: nothing is written to disk"
    if config.notices is None:
        yield "no sender is told: there is no [notices] table"
    if not council.monitoring_officer:
        yield "notices cannot name the Monitoring Officer: [council] monitoring_officer is missing"


def _holds(council: Council) -> bool:
    actions = {action for loaded in council.pack.rules for action in loaded.rule.action.values()}
    return "confirm" in actions or "confirm" in dict(council.overrides).values()
