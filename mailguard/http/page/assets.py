"""The page's static files, under names that hold their digest, so that a browser may keep them for good."""

import hashlib
from dataclasses import dataclass
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import Response

from mailguard.http import problems

STYLES = ("govuk.css", "own.css")
ICON = "icon.svg"
FOR_GOOD = "public, max-age=31536000, immutable"
DIGITS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """Each file's type and content by its name; `style` and `icon` are names."""

    style: str
    icon: str
    contents: dict[str, tuple[str, bytes]]

    async def get(self, request: Request) -> Response:
        """Answer one request for a file."""
        found = self.contents.get(request.path_params["name"])
        if found is None:
            return problems.NOT_FOUND.response()
        media_type, content = found
        return Response(content, media_type=media_type, headers={"cache-control": FOR_GOOD})


def load() -> Assets:
    """The files as they are shipped; the Design System's style and our own go as one."""
    static = files("mailguard.http.page") / "static"
    style = "".join((static / name).read_text("utf-8") for name in STYLES).encode()
    icon = (static / ICON).read_bytes()
    names = _named("page", style, "css"), _named("icon", icon, "svg")
    return Assets(
        style=names[0],
        icon=names[1],
        contents={names[0]: ("text/css", style), names[1]: ("image/svg+xml", icon)},
    )


def _named(stem: str, content: bytes, suffix: str) -> str:
    return f"{stem}-{hashlib.sha256(content).hexdigest()[:DIGITS]}.{suffix}"
