"""Has a running service follow its switches: bypass and circuit breaker, within a second and without a restart."""

import asyncio
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from mailguard.council import now
from mailguard.logs import Log
from mailguard.metrics import Metrics
from mailguard.notices.courier import Courier
from mailguard.policy.council import Council
from mailguard.switches.breaker import Breaker, Trip
from mailguard.switches.files import Mark, SwitchError, Switches, reduced
from mailguard.warn.reduced import compose

LOOK_S = 0.5  # a person is promised two seconds
COUNT_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Obeys:
    """What follows the switches: `bypass` and `drop` are told each change, `tripped` each rule that is reduced anew.

    `share` tells the other processes of the service what this one has reduced, by rule and time.
    """

    bypass: Callable[[bool], None]
    drop: Callable[[frozenset[str]], None]
    tripped: Callable[[Sequence[Trip]], None] = lambda _: None
    share: Callable[[Mapping[str, float]], None] = lambda _: None


class Switching:
    """The switches of one process. Where `breaker` is given this process counts for all of the service, and logs."""

    def __init__(self, switches: Switches, obeys: Obeys, metrics: Metrics, log: Log, breaker: Breaker | None) -> None:
        self._switches, self._obeys, self._metrics = switches, obeys, metrics
        self._log, self._breaker = log, breaker
        self._bypassed = False
        self._reduced: frozenset[str] = frozenset()
        self._told: dict[str, float] = {}
        self._unread = False

    def hear(self, dropped: Mapping[str, float]) -> None:
        """Take what another process of the service has reduced."""
        self._told |= dropped

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        count_at = time.monotonic() + COUNT_S
        while True:
            await asyncio.sleep(LOOK_S)
            await self.look()
            if self._breaker is not None and time.monotonic() >= count_at:
                await self._count(self._breaker)
                count_at = time.monotonic() + COUNT_S

    async def look(self) -> None:
        """Look once; a switch that cannot be read stays as it was, and that is told once."""
        try:
            bypassed, marks = await asyncio.to_thread(self._read)
        except (OSError, msgspec.MsgspecError) as fault:
            if not self._unread:
                self._log.error("switches_unread", fault=type(fault).__name__)
            self._unread = True
            return
        self._unread = False
        if bypassed != self._bypassed:
            self._bypassed = bypassed
            self._obeys.bypass(bypassed)
            self._metrics.bypass(on=bypassed)
            if self._breaker is not None:
                self._log.warning("bypass_on" if bypassed else "bypass_off")
        self._follow(reduced(marks, self._told))

    def _read(self) -> tuple[bool, dict[str, Mark]]:
        return self._switches.bypassed(), self._switches.breaker()

    def _follow(self, reduced_now: frozenset[str]) -> None:
        if reduced_now == self._reduced:
            return
        before, self._reduced = self._reduced, reduced_now
        self._obeys.drop(reduced_now)
        self._metrics.breaker(sorted(reduced_now))
        if self._breaker is None:
            return
        for rule in sorted(reduced_now - before):
            self._log.warning("breaker_open", rule=rule)
        for rule in sorted(before - reduced_now):
            self._log.warning("breaker_reset", rule=rule)
            self._breaker.forget()

    async def _count(self, breaker: Breaker) -> None:
        """Reduce the rules that have gone beyond a limit, and tell."""
        trips = [t for t in breaker.look(time.monotonic(), *self._metrics.fired()) if t.rule not in self._reduced]
        if not trips:
            return
        dropped = {trip.rule: time.time() for trip in trips}
        self._told |= dropped
        self._obeys.share(dropped)
        for trip in trips:
            self._log.error(
                "breaker_tripped", rule=trip.rule, fired=trip.fired, inspected=trip.inspected, beyond=trip.beyond
            )
        try:
            await asyncio.to_thread(self._switches.drop, dropped)
        except SwitchError as fault:
            # It holds for this run of the service all the same.
            self._log.warning("breaker_not_kept", where=fault.where, fault=fault.what, cure=fault.cure)
        await self.look()
        self._obeys.tripped(trips)


PAUSES_S = (0.0, 30.0, 120.0, 600.0, 1800.0)  # before each try to tell


async def tell_of(trips: Sequence[Trip], courier: Courier, council: Council, administrator: str, log: Log) -> None:
    """Tell the Monitoring Officer and the administrator of rules that were reduced: one mail a rule each."""
    for recipient in dict.fromkeys(filter(None, (council.monitoring_officer, administrator))):
        for trip in trips:
            identifier = f"<{secrets.token_hex(16)}@{council.contact.rpartition('@')[2]}>"
            mail = compose(trip.rule, trip.fired, trip.inspected, council, now(), recipient, identifier)
            await _told(recipient, mail, courier, log)


async def _told(recipient: str, mail: bytes, courier: Courier, log: Log) -> None:
    for pause in PAUSES_S:
        await asyncio.sleep(pause)
        code = await courier.hand_in(recipient, mail)
        if code < 300 or code >= 500:  # noqa: PLR2004  RFC 5321 4.2.1: 2yz is done, 5yz is final
            break
    else:
        code = 0
    if not 200 <= code < 300:  # noqa: PLR2004  as above
        log.error("breaker_untold", code=code)
