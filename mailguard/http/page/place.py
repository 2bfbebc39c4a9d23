"""Where the page stands: the paths under which it is reached, and what a path may be called in a log."""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, urlencode, urlsplit

Kind = Literal["held", "tell"]
KINDS: tuple[Kind, ...] = ("held", "tell")
ASSETS = "assets"
STEP = "step"  # the field of a query that asks for the question before a withdrawal


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """Where people reach the service: `origin` as browsers write it (RFC 6454), `path` without a slash at its end."""

    origin: str
    path: str

    def owns(self, path: str) -> bool:
        """Whether a request's path is one of the page's."""
        return self.named(path) != ""

    def named(self, path: str) -> str:
        """The path as a log may hold it, without the link; empty where it is none of the page's."""
        for name in (*KINDS, ASSETS):
            start = f"{self.path}/{name}/"
            if path.startswith(start):
                return start
        return ""


def base_of(public_url: str) -> Base:
    """The base for `[http] public_url`; with none, the root of whatever host is asked."""
    parts = urlsplit(public_url)
    return Base(origin=f"{parts.scheme}://{parts.netloc.lower()}" if public_url else "", path=parts.path.rstrip("/"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One link's page in one language."""

    base: Base
    kind: Kind
    link: str
    language: str

    @property
    def path(self) -> str:
        """The path without a query."""
        return f"{self.base.path}/{self.kind}/{quote(self.link, safe='')}"

    def url(self, language: str = "", step: str = "") -> str:
        """The address of the page in `language`, in its own where none is named; at a step, where one is named."""
        query = {"lang": language or self.language} | ({STEP: step} if step else {})
        return f"{self.path}?{urlencode(query)}"
