"""Who the client is, and whether it may send: PROXY protocol, TLS, client certificate, SMTP AUTH, XCLIENT.

A client may send from a network that is allowed, with a certificate that is vouched for, or after SMTP AUTH. What it
says before TLS is forgotten with TLS (RFC 3207 4.2); a password is asked for over TLS alone.
"""

import asyncio
from abc import ABC, abstractmethod

from mailguard.smtp_relay import replies, sasl, xclient
from mailguard.smtp_relay.common import Common
from mailguard.smtp_relay.lines import Door, LineSession
from mailguard.smtp_relay.proxied import client_address
from mailguard.smtp_relay.sasl import Login

ATTEMPTS = 3  # wrong passwords of one session
IN_THE_CLEAR = frozenset({"EHLO", "HELO", "STARTTLS", "NOOP", "RSET", "QUIT"})  # what is taken before a required TLS


class AccessSession(LineSession, ABC):
    """A session that knows who is there; `login` is the name that the client has proved, if any."""

    def __init__(self, common: Common, door: Door, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(common, door, loop)
        self.login = ""
        self._certified = False
        self._greeted = False
        self._attempts = 0
        self._origin = ""  # whose word counts for XCLIENT and XFORWARD: the peer, before it spoke for another

    @property
    def may_send(self) -> bool:
        """Whether the client may begin a message."""
        return bool(self.login) or self._certified or self.peer in self.common.allow

    @property
    def can_prove(self) -> bool:
        """Whether there is somebody to check a password."""
        return self.common.logins is not None

    @property
    def identity(self) -> str | None:
        """The person who has proved who he is, as an address; a name of another kind is nobody in particular."""
        return self.login if "@" in self.login else None

    async def begin(self) -> bool:
        """Hear from a proxy who is there, and begin TLS where all of the session is encrypted."""
        if self.peer in self.common.proxies:
            named = await client_address(self._reader)
            peer, self.peer = (
                named or self.peer,
                "",
            )  # for now nobody, lest this connection be counted as one of the peer's
            refusal = replies.PEER_UNKNOWN if named is None else self._door.refuses(peer)
            self.peer = peer
            if refusal is not None:
                self._say(refusal)
                self._over = True
                return False
        self._origin = self.peer
        if self.common.tls.mode == "implicit" and self.common.tls.context is not None:
            await self.start_tls(self.common.tls.context)
            self._look_at_certificate()
        return True

    def not_yet(self, name: str) -> bytes | None:
        """Where TLS is required, nearly everything waits for it."""
        waits = self.common.tls.required and not self.secure and name not in IN_THE_CLEAR
        return replies.TLS_FIRST if waits else None

    def access_offers(self) -> set[str]:
        """The lines of the EHLO reply that tell how the client may prove itself."""
        lines = set()
        if self.common.tls.context is not None and not self.secure:
            lines.add("STARTTLS")
        if self.secure and self.can_prove and not self.login:
            lines.add(f"AUTH {sasl.MECHANISMS}")
        if self._origin in self.common.may_xclient:
            lines.add(f"XCLIENT {' '.join(xclient.OF_XCLIENT)}")
        return lines

    async def begin_again(self) -> None:
        """Forget what the client has said so far."""
        self._greeted = False

    @abstractmethod
    async def ask_next_hop(self, login: Login) -> bytes:
        """Have the next hop check a login; return its reply."""

    async def smtp_STARTTLS(self, arg: str) -> None:  # noqa: N802  aiosmtpd finds commands by name
        """Begin TLS; what came in the clear behind the command is no command of this client (RFC 3207 6)."""
        context = self.common.tls.context
        if arg:
            self._refuse(replies.NO_ARGUMENT)
        elif context is None:
            self._refuse(replies.UNKNOWN_COMMAND)
        elif self.secure:
            self._refuse(replies.NOT_NOW)
        else:
            await self.begin_again()
            await self._flush()
            if self._reader._buffer:  # type: ignore[attr-defined]  # noqa: SLF001  as in `_line`
                self._say(replies.INJECTED)
                self._over = self.cut_short = True
                return
            self._say(replies.READY_FOR_TLS)
            self._write_out()
            await self.start_tls(context)
            self._look_at_certificate()

    async def smtp_AUTH(self, arg: str) -> None:  # noqa: N802  as above
        """Have the client prove who it is."""
        refusal = self._no_auth()
        if refusal is not None:
            self._refuse(refusal)
            return
        mechanism, _, initial = arg.partition(" ")
        if mechanism.upper() == "PLAIN":
            response = await self._response(sasl.GO_ON, initial)
            login = None if response is None else sasl.plain(response)
        elif mechanism.upper() == "LOGIN":
            login = await self._name_and_password(initial)
        else:
            self._refuse(replies.UNKNOWN_MECHANISM)
            return
        if self._over:
            return
        if login is None:
            self._refuse(replies.BAD_RESPONSE)
        else:
            await self._prove(login)

    async def smtp_XCLIENT(self, arg: str) -> None:  # noqa: N802  as above
        """Take the word of a configured peer on whose behalf it speaks; the session begins anew."""
        if self._origin not in self.common.may_xclient or not self.between_messages:
            self._refuse(replies.NOT_NOW)
            return
        told = xclient.attributes(arg, xclient.OF_XCLIENT)
        address = xclient.address(told["ADDR"]) if told and told.get("ADDR") else ""
        if told is None or address is None:
            self._refuse(replies.BAD_ATTRIBUTE)
            return
        await self.begin_again()
        if "ADDR" in told:
            self.peer = address
            # Certificate and login are the peer's, not those of whom it speaks for.
            self._certified, self.login = False, ""
        self.login = told.get("LOGIN", self.login)
        self.welcome()

    def _look_at_certificate(self) -> None:
        """Note whether the client has shown a certificate that counts; TLS has checked who signed it."""
        found = self._writer.get_extra_info("peercert") or {}
        names = {value.lower() for kind, value in found.get("subjectAltName", ()) if kind == "DNS"}
        wanted = {name.lower() for name in self.common.table.client_names}
        self._certified = bool(found) and (not wanted or bool(names & wanted))

    def _no_auth(self) -> bytes | None:
        if not self.can_prove:
            return replies.UNKNOWN_COMMAND
        if not self.secure:
            return replies.NO_PROOF_IN_THE_CLEAR
        if not self._greeted or self.login or not self.between_messages:
            return replies.NOT_NOW
        return None

    async def _name_and_password(self, initial: str) -> Login | None:
        name = await self._response(sasl.USER_NAME, initial)
        password = None if name is None else await self._response(sasl.PASSWORD, "")
        return None if name is None or password is None else sasl.login(name, password)

    async def _response(self, prompt: bytes, initial: str) -> bytes | None:
        """What the client answers to a prompt, unless it has said so already."""
        if initial:
            return sasl.decoded(initial)
        self._say(prompt)
        await self._flush()
        line = await self._line()
        if len(line) > sasl.RESPONSE_BYTES or not line.endswith(b"\r\n"):
            return None
        return sasl.decoded(line[:-2].decode("ascii", "replace"))

    async def _prove(self, login: Login) -> None:
        if self.common.logins is not None:
            reply = replies.PROVED if await self.common.logins.hold(login.name, login.password) else replies.NOT_PROVED
        else:
            reply = await self.ask_next_hop(login)
        if reply.startswith(b"235"):
            self.login = login.name
        elif reply.startswith(b"5"):
            self._attempts += 1
            self.common.counts.logins_refused += 1
            self.common.log.warning("login_refused", peer=self.peer)
        if self._attempts >= ATTEMPTS:
            self._over = True
            reply = replies.TOO_MANY_ATTEMPTS
        self._say(reply)
