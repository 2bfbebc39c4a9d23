"""What systemd is told of the service, where it asks to be told (sd_notify(3)): ready, reloading, stopping, alive."""

import asyncio
import os
import socket
import time
from contextlib import suppress

READY = "READY=1"
STOPPING = "STOPPING=1"
_ALIVE = "WATCHDOG=1"
_MICROSECONDS = 1_000_000


def tell(state: str) -> None:
    """Tell one state; nothing where nobody listens, and a listener that has gone is no fault of the service."""
    place = os.environ.get("NOTIFY_SOCKET", "")
    if not place:
        return
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as one:
        one.connect("\0" + place[1:] if place.startswith("@") else place)
        one.send(state.encode())


def reloading() -> str:
    """The state while the configuration is read again."""
    return f"RELOADING=1\nMONOTONIC_USEC={time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000}"


async def watch() -> None:
    """Tell again and again that the event loop turns, twice as often as is asked; until cancelled."""
    text = os.environ.get("WATCHDOG_USEC", "")
    if not text.isascii() or not text.isdigit() or not int(text):
        return
    while True:
        tell(_ALIVE)
        await asyncio.sleep(int(text) / 2 / _MICROSECONDS)
