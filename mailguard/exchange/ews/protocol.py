"""One thread's way to the server: exchangelib, with repairs for what was seen to fail in it.

1. Its pool of sessions takes a lock twice in one thread while it shrinks under throttling, and waits for ever.
2. It keeps one pool for all who have the same credentials; a stream holds a session for as long as it lasts.
3. It waits in `time.sleep` when the server asks for a pause; and only then it looks at Retry-After.
4. An expired token that the server refuses is never renewed; a token that cannot be renewed loses a session.
5. It logs requests and answers, and so the mail, when something unexpected happens.
"""

import logging
from collections.abc import Callable
from threading import RLock
from typing import TypeVar

import requests
from exchangelib import DELEGATE, IMPERSONATION, UTC, Account, Build, Configuration, Credentials, FailFast, Version
from exchangelib.credentials import OAuth2AuthorizationCodeCredentials
from exchangelib.errors import ErrorServerBusy, UnauthorizedError
from exchangelib.protocol import Protocol
from exchangelib.transport import BASIC, NTLM, OAUTH2
from exchangelib.util import _get_retry_after
from oauthlib.oauth2 import OAuth2Token

from mailguard.exchange.ews.discover import CONNECT_S
from mailguard.exchange.ews.settings import EwsSettings, secret, trusted
from mailguard.exchange.ews.sockets import Live, LiveAdapter
from mailguard.exchange.ews.tokens import Tokens

# The schema has no version after that of 2016, and exchangelib would ask for one.
BUILDS = dict.fromkeys(("Exchange2016", "Exchange2019", "ExchangeSE"), Build(15, 1))
Found = TypeVar("Found")
PAUSES = (requests.codes.too_many_requests, requests.codes.service_unavailable)

logging.getLogger("exchangelib").setLevel(logging.CRITICAL + 1)  # repair 5


class Own(Credentials):
    """Credentials of one thread, equal to nobody else's: a pool of its own (repair 2)."""

    __eq__ = object.__eq__
    __hash__ = object.__hash__


class OwnToken(OAuth2AuthorizationCodeCredentials):
    """A token of one thread; see Own. The hash of its parent changes with its first use."""

    __eq__ = object.__eq__
    __hash__ = object.__hash__


class Hurry(FailFast):
    """No waiting here: who asked is told how long to wait (repair 3)."""

    def raise_response_errors(self, response: requests.Response) -> None:
        """Raise what stands for an answer that is none."""
        if response.status_code in PAUSES:
            raise ErrorServerBusy("asked for a pause", back_off=_get_retry_after(response))
        super().raise_response_errors(response)


class ThreadProtocol(Protocol):
    """The sessions of one thread: at most one at a time."""

    USERAGENT = "mailguard"

    def __init__(self, *, config: Configuration, settings: EwsSettings, live: Live) -> None:
        super().__init__(config=config)
        self._session_pool_lock = RLock()  # repair 1
        self._verify, self._live = trusted(settings), live
        self.TIMEOUT = (CONNECT_S, settings.timeout_s)

    def create_session(self) -> requests.Session:
        """A session that trusts whom the settings trust, and can be cut."""
        session: requests.Session = super().create_session()
        # Else a variable of the environment would take the place of the authorities that are configured.
        session.trust_env = False
        session.verify = self._verify
        session.mount(self.service_endpoint, LiveAdapter(self._live))
        return session


class Way:
    """The way of one thread to all mailboxes of a server."""

    def __init__(self, endpoint: str, settings: EwsSettings, tokens: Tokens | None, live: Live) -> None:
        self._settings, self._tokens = settings, tokens
        self._used = ""
        self._config = Configuration(
            service_endpoint=endpoint,
            credentials=self._credentials(),
            auth_type={"basic": BASIC, "ntlm": NTLM, "oauth": OAUTH2}[settings.auth],
            retry_policy=Hurry(),
            version=Version(build=BUILDS[settings.version]),
            max_connections=1,
        )
        # exchangelib hands an Account the protocol that was made first for its credentials: ours.
        self._protocol = ThreadProtocol(config=self._config, settings=settings, live=live)

    def call(self, account: Callable[[], Account], step: Callable[[Account], Found]) -> Found:
        """Take a step, and once more where the server has refused a token: its clock, or its mind, is not ours."""
        try:
            return step(account())
        except UnauthorizedError:
            if self._tokens is None:
                raise
            self._tokens.renew(self._used)
            return step(account())

    def account(self, mailbox: str) -> Account:
        """A mailbox, with credentials that are good now; raise RefusedError or UnreachableError."""
        return self._account(mailbox, IMPERSONATION if self._settings.access == "impersonation" else DELEGATE)

    def directory(self, group: str) -> Account:
        """For questions about people: an account asks for itself, an application in the name of `user`."""
        user = self._settings.user
        name = user if "@" in user else group
        return self._account(name, IMPERSONATION if self._tokens is not None and "@" in user else DELEGATE)

    def _account(self, mailbox: str, access: str) -> Account:
        self._freshen()
        return Account(
            mailbox,
            access_type=access,
            config=self._config,
            locale="en",
            default_timezone=UTC,
        )

    def close(self) -> None:
        """End its sessions; it may not be used any more."""
        self._protocol.close()
        Protocol._protocol_cache.pop((self._config.service_endpoint, self._config.credentials), None)  # noqa: SLF001  its __delitem__ fails where the entry is gone

    def _credentials(self) -> Own | OwnToken:
        if self._tokens is not None:
            self._used = self._tokens.token()
            return OwnToken(access_token=_token(self._used))
        settings = self._settings
        return Own(settings.user, secret(settings.password_env, "password_env"))

    def _freshen(self) -> None:
        """Put a new token in the place of an old one, and drop the sessions that hold the old one (repair 4)."""
        if self._tokens is None:
            return
        token = self._tokens.token()
        if token != self._used:
            self._used = token
            self._config.credentials.access_token = _token(token)
            self._protocol.close()


def _token(token: str) -> OAuth2Token:
    """Without a time of expiry: the library would look at it, and we have looked."""
    return OAuth2Token({"access_token": token, "token_type": "Bearer"})
