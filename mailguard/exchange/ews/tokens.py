"""Tokens for an application of its own rights: got, kept until shortly before their end, got anew when refused."""

import threading
from typing import Any

import msal
from requests import RequestException, Response, Session
from requests.utils import get_environ_proxies

from mailguard.exchange.ews.discover import CONNECT_S
from mailguard.exchange.ews.settings import EwsSettings, pem, public, secret
from mailguard.exchange.ews.sockets import Live, LiveAdapter
from mailguard.exchange.source import RefusedError, SourceError, UnreachableError

ENDINGS = ("/oauth2/v2.0/token", "/oauth2/token")  # of Entra ID, and of AD FS


class Tokens:
    """One application's tokens, for all threads."""

    def __init__(self, settings: EwsSettings, live: Live) -> None:
        self._settings, self._live = settings, live
        self._lock = threading.Lock()
        self._application: msal.ConfidentialClientApplication | None = None
        self._credential = _credential(settings)
        self._url = settings.token_url.replace("{tenant}", settings.tenant_id or "common")
        self._authority = _authority(self._url)

    def token(self) -> str:
        """A token that is good for some minutes; raise RefusedError or UnreachableError."""
        with self._lock:
            try:
                found = self._ask()
            except (RequestException, ValueError, OSError):
                # msal raises ValueError where the issuer does not describe itself as expected
                raise UnreachableError(
                    "[exchange] token_url", "the issuer of tokens cannot be reached", "correct token_url and tenant_id"
                ) from None
        if "access_token" not in found:
            raise self._refusal(str(found.get("error", "")))
        return str(found["access_token"])

    def renew(self, refused: str) -> None:
        """Forget a token that the server has refused, unless another thread has done so."""
        with self._lock:
            if self._application is not None and self._ask().get("access_token") == refused:
                self._application.remove_tokens_for_client()

    def _ask(self) -> dict[str, object]:
        settings = self._settings
        if self._application is None:
            self._application = msal.ConfidentialClientApplication(
                settings.client_id,
                client_credential=self._credential,
                authority=self._authority,
                instance_discovery=False,  # it asks Microsoft's own cloud about every other issuer
                http_client=_Client(settings, self._url, self._live),
            )
        return dict(self._application.acquire_token_for_client([settings.scope]))

    def _refusal(self, error: str) -> SourceError:
        """`error` is a word of RFC 6749 5.2, and holds no secret."""
        word = error if error.replace("_", "").isalpha() else "no reason"
        cure = "correct [exchange] client_id, tenant_id, scope and the secret, or renew it"
        return RefusedError("[exchange] token_url", f"the issuer refuses a token ({word})", cure)


class _Client(Session):
    """The way to the issuer. Unlike Exchange, it may lie beyond a proxy, which the environment names."""

    def __init__(self, settings: EwsSettings, url: str, live: Live) -> None:
        super().__init__()
        self._timeout = (CONNECT_S, settings.timeout_s)
        self.trust_env = False  # else a variable would take the place of the authorities that are configured
        self.proxies.update(get_environ_proxies(url))
        self.mount("https://", LiveAdapter(live, public(settings)))
        self.adapters.pop("http://")

    def request(self, *arguments: Any, **settings: Any) -> Response:  # noqa: ANN401  those of requests
        """With a bound on the wait, which requests has none of by itself."""
        return super().request(*arguments, **{"timeout": self._timeout} | settings)


def _credential(settings: EwsSettings) -> str | dict[str, str]:
    if settings.certificate is None:
        return secret(settings.client_secret_env, "client_secret_env")
    key = settings.certificate_key or settings.certificate
    return {
        "private_key": pem(key, "certificate_key"),
        "public_certificate": pem(settings.certificate, "certificate"),
    }


def _authority(url: str) -> str:
    """The issuer whose token endpoint this is."""
    for ending in ENDINGS:
        if url.endswith(ending):
            return url.removesuffix(ending)
    cure = f"give one that ends in {ENDINGS[0]} (Entra ID) or {ENDINGS[1]} (AD FS)"
    raise RefusedError("[exchange] token_url", "is no address of a token endpoint", cure)
