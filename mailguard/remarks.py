"""What an administrator should know of a configuration that is right, but does less than it may seem to."""

from collections.abc import Iterator
from datetime import date

from mailguard.config_access import is_local
from mailguard.config_tables import Config
from mailguard.policy.council import Council
from mailguard.policy.standing import stale


def remarks(config: Config, council: Council, day: date) -> Iterator[str]:
    """Yield a plain sentence each; `config check` prints them, `serve` logs them at start. `day` is today."""
    if config.privacy.users_informed is None:
        yield (
            "all mail passes unread: [privacy] users_informed is missing; set it to the day on which members and staff "
            "were told"
        )
    yield from _approval(config, council)
    yield from stale((*council.changes, *council.pack.changes), day)
    if council.mode == "enforce" and _holds(council) and (missing := _missing(config)):
        yield f"`confirm` acts as `advise`: to hold mail it needs {missing}"
    if config.store and config.http and config.http.public_url and not config.http.forwarded_by:
        yield (
            "the page of held mail counts all people as one caller: [http] forwarded_by is missing; name the web "
            "server before this service"
        )
    yield from _in_the_clear(config)
    if config.notices is None:
        yield "no sender is told: there is no [notices] table"
    if config.exchange is not None and config.store is None:
        yield "without a [store], what is sent while mailguard does not run is never looked at by [exchange]"
    if not council.monitoring_officer:
        yield "notices cannot name the Monitoring Officer: [council] monitoring_officer is missing"
    if council.pilot is not None:
        others = "are not read" if council.pilot_only else "are only observed"
        yield f"a pilot with {len(council.pilot)} people is on: all others {others}"


def _in_the_clear(config: Config) -> Iterator[str]:
    """Whether mail comes over a network unencrypted."""
    relay = config.relay
    if relay is None or relay.tls_certificate:
        return
    if not is_local(relay.listen.rpartition(":")[0]):
        yield (
            "mail comes to this relay over the network in the clear: [relay] tls_certificate is missing; give one, or "
            "listen on this machine alone"
        )


def _approval(config: Config, council: Council) -> Iterator[str]:
    """Whether the pack may speak to people, and who said so."""
    pack = council.pack
    if pack.approved:
        return
    missing = f"nobody has approved the pack {pack.name}: it has no approval.yaml for this version of its protocol"
    if config.policy.mode is None:
        yield f"nothing reaches anybody: [policy] mode is not set, and {missing}"
    elif config.policy.mode != "observe":
        yield f"{missing}; it runs because [policy] mode is {config.policy.mode}"


def _missing(config: Config) -> str:
    """What is missing for mail to be held, in words; empty where nothing is."""
    needs = {
        "a [relay]": config.relay,
        "a [store]": config.store,
        "[notices], so that its sender hears of it": config.notices,
        "[http] public_url, so that its sender can let it go": config.http and config.http.public_url,
    }
    return " and ".join(need for need, there in needs.items() if not there)


def _holds(council: Council) -> bool:
    actions = {action for loaded in council.pack.rules for action in loaded.rule.action.values()}
    return "confirm" in actions or any("confirm" in change.action.values() for change in council.changes)
