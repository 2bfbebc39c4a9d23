"""Hands mail of our own to a mail server: notices and reports, with a null return path, one try at a time."""

import asyncio
import re

from mailguard.smtp.client import NextHopError, Reply, SmtpClient
from mailguard.smtp.tls import NextHopTls

AT_ONCE = 4  # sessions with the server at a time
CONNECT_S = 30.0
REPLY_S = 60.0
NO_ADDRESS = 553
NOT_NOW = 421  # what counts as its word where the server gave none

_ADDRESS = re.compile(r"[^\s<>\x00-\x1f\x7f]+")  # a path that cannot end early and be followed by parameters


class Courier:
    """The way to one mail server; `name` is what we call ourselves there."""

    def __init__(self, host: str, port: int, *, name: str = "localhost", tls: NextHopTls | None = None) -> None:
        self._server, self._name, self._tls = (host, port), name, tls
        self._lines = asyncio.Semaphore(AT_ONCE)

    async def hand_in(self, recipient: str, mail: bytes) -> int:
        """Hand a mail in, once; the code of the server's last word, 421 where it could give none.

        553 where no server would take such a recipient.
        """
        if not _ADDRESS.fullmatch(recipient):
            return NO_ADDRESS
        async with self._lines:
            try:
                client = await SmtpClient.connect(
                    *self._server, name=self._name, connect_s=CONNECT_S, reply_s=REPLY_S, tls=self._tls
                )
            except NextHopError:
                return NOT_NOW
            try:
                code = (await _send(client, recipient, mail)).code
            except NextHopError:
                code = NOT_NOW
            except BaseException:
                client.abort()
                raise
            await client.quit()
            return code


async def _send(client: SmtpClient, recipient: str, mail: bytes) -> Reply:
    """One mail, with a null return path: what goes wrong with it is answered to nobody (RFC 3834 3.3)."""
    utf8 = " SMTPUTF8" if not recipient.isascii() and "SMTPUTF8" in client.extensions else ""
    body = " BODY=8BITMIME" if not mail.isascii() and "8BITMIME" in client.extensions else ""
    never = " NOTIFY=NEVER" if "DSN" in client.extensions else ""
    reply = await client.command(f"MAIL FROM:<>{body}{utf8}".encode())
    if reply.good:
        reply = await client.command(f"RCPT TO:<{recipient}>{never}".encode())
    return await client.data([mail]) if reply.good else reply
