"""Plays the samples and stays up for the watcher's own messages."""

import asyncio
import signal

from mailguard.demo.next_hop import Kept, NextHop
from mailguard.demo.samples import Sample, samples, send
from mailguard.demo.show import Show
from mailguard.demo.stage import Stage, set_stage
from mailguard.logs import Log

NOTICE_S = 1.5  # seconds in which a notice comes where one is due: it goes at once when nobody is missing
LOOK_S = 0.5  # seconds until the demo sees that it is to end


async def play(log: Log, *, stays: bool) -> None:
    """Send every sample, show what became of it, then wait for SIGINT or SIGTERM if `stays`."""
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, ended.set)
    show = Show()
    stage = await set_stage(log)
    try:
        show.welcome(stage)
        for number, sample in enumerate(samples(), 1):
            if not ended.is_set():
                show.sample(number, sample, *await _sent(sample, stage))
        show.farewell(stage, stays=stays)
        if stays:
            await _watch(stage.next_hop, show, ended)
    finally:
        await stage.stop()


async def _sent(sample: Sample, stage: Stage) -> tuple[Kept | None, Kept | None]:
    """Send one sample; give the message as the next hop has it, and the notice that came back."""
    next_hop = stage.next_hop
    before = next_hop.came
    relay = stage.listening[sample.pack].relay
    await asyncio.to_thread(send, sample, relay[1] if relay else 0)
    await next_hop.wait_for(before + 2, NOTICE_S)
    came = next_hop.since(before)
    return next((k for k in came if k.mail_from), None), next((k for k in came if not k.mail_from), None)


async def _watch(next_hop: NextHop, show: Show, ended: asyncio.Event) -> None:
    """Show what else comes until the watcher ends the demo."""
    seen = next_hop.came
    while not ended.is_set():
        if await next_hop.wait_for(seen + 1, LOOK_S):
            for kept in next_hop.since(seen):
                show.own(kept)
            seen = next_hop.came
