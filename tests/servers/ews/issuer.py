"""A stand-in for Entra ID: tokens for applications, by secret or by certificate."""

import secrets
from pathlib import Path
from urllib.parse import parse_qs

import jwt
from cryptography import x509


class Issuer:
    """`tokens` are those that are good now; `fetched` counts how often one was asked for."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.certificates: dict[str, Path] = {}
        self.tokens: dict[str, str] = {}
        self.lifetime_s = 3600
        self.fetched = 0
        self.scopes: list[str] = []

    def expire(self) -> None:
        """Every token that was given is refused from now on, whatever its time."""
        self.tokens.clear()

    def described(self, base: str) -> dict[str, str]:
        """What an issuer says of itself, OpenID Connect Discovery 4.2; `base` is its address with the tenant."""
        return {
            "issuer": f"{base}/v2.0",
            "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
            "token_endpoint": f"{base}/oauth2/v2.0/token",
        }

    def issue(self, form: bytes, url: str) -> tuple[int, dict[str, object]]:
        """Status and answer to a request for a token, RFC 6749 4.4 and RFC 7523 2.2."""
        said = {name: values[0] for name, values in parse_qs(form.decode()).items()}
        self.fetched += 1
        self.scopes.append(said.get("scope", ""))
        client = self._proved(said, url)
        if client is None:
            return 401, {"error": "invalid_client", "error_description": "The secret is wrong."}
        token = secrets.token_urlsafe(24)
        self.tokens[token] = client
        return 200, {"access_token": token, "token_type": "Bearer", "expires_in": self.lifetime_s}

    def _proved(self, said: dict[str, str], url: str) -> str | None:
        client = said.get("client_id", "")
        if "client_secret" in said:
            return client if self.secrets.get(client) == said["client_secret"] else None
        if client not in self.certificates:
            return None
        key = x509.load_pem_x509_certificate(self.certificates[client].read_bytes()).public_key()
        try:
            jwt.decode(said.get("client_assertion", ""), key, algorithms=["PS256", "RS256"], audience=url)  # type: ignore[arg-type]
        except jwt.InvalidTokenError:
            return None
        return client
