"""One probe and its answer."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass

from mailguard.errors import MailguardError

WITHIN_S = 15.0  # for one probe: whoever waits longer for mail would wait in vain


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a probe found; `cure` is empty where all is well."""

    where: str
    what: str
    cure: str = ""

    @property
    def good(self) -> bool:
        """Whether all is well."""
        return not self.cure

    def __str__(self) -> str:
        return f"ok   {self.where}: {self.what}" if self.good else f"FAIL {self.where}: {self.what}; {self.cure}"


Ask = Callable[[], Awaitable[Iterable[Answer]]]


@dataclass(frozen=True, slots=True)
class Probe:
    """A question under a name of the configuration; `ask` answers within that time, or raises MailguardError."""

    where: str
    ask: Ask
    within_s: float = WITHIN_S


async def examine(probes: Sequence[Probe], tell: Callable[[Answer], None]) -> bool:
    """Ask one after another and tell each answer; whether all is well."""
    good = True
    for probe in probes:
        for answer in await _asked(probe):
            tell(answer)
            good = good and answer.good
    return good


async def _asked(probe: Probe) -> list[Answer]:
    try:
        async with asyncio.timeout(probe.within_s):
            return list(await probe.ask())
    except MailguardError as fault:
        return [Answer(where=fault.where, what=fault.what, cure=fault.cure)]
    except TimeoutError:
        return [Answer(where=probe.where, what="no answer in time", cure="see that it runs and is not overloaded")]
    except Exception as fault:  # noqa: BLE001  a probe that breaks is an answer, too, and the others are still asked
        cure = "this is a fault of mailguard: report it with this line"
        return [Answer(where=probe.where, what=f"the probe broke ({type(fault).__name__})", cure=cure)]
