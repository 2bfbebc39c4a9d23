"""Bearer tokens: a file of hashes, so that reading it lets nobody in."""

import hashlib
import hmac
import re
from pathlib import Path

from mailguard.config import ConfigError

LINE = re.compile(r"([A-Za-z0-9._-]{1,64}):([0-9a-fA-F]{64})")
FORM = "write a line as name:hash, the hash as `printf %s TOKEN | sha256sum` prints it"


class Tokens:
    """The names of those who may ask, by the SHA-256 of their tokens."""

    def __init__(self, hashes: dict[str, str]) -> None:
        self._hashes = hashes

    def holder(self, token: bytes) -> str | None:
        """The name of the token's holder; every hash is compared in full, so that time tells nothing."""
        digest = hashlib.sha256(token).hexdigest()
        matches = [name for name, known in self._hashes.items() if hmac.compare_digest(known, digest)]
        return matches[0] if matches else None


def read_tokens(path: Path) -> Tokens:
    """Read `name:sha256-hex` lines, `#` and blank lines aside.

    Raise ConfigError with file and line, without the line itself: it may hold a token that was meant to be hashed.
    """
    hashes: dict[str, str] = {}
    for number, line in enumerate(_text(path).splitlines(), start=1):
        entry = line.strip()
        if not entry or entry.startswith("#"):
            continue
        match = LINE.fullmatch(entry)
        if match is None:
            raise ConfigError(f"{path}, line {number}", "this is no name and hash of a token", FORM)
        name, digest = match[1], match[2].lower()
        if name in hashes or digest in hashes.values():
            raise ConfigError(f"{path}, line {number}", "this name or token stands here twice", "keep one of the lines")
        hashes[name] = digest
    if not hashes:
        raise ConfigError(str(path), "it holds no token", "add one, or remove http.tokens to answer this machine only")
    return Tokens(hashes)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise ConfigError(
            str(path), "there is no such file", "give http.tokens the path of your token hashes"
        ) from None
    except IsADirectoryError:
        raise ConfigError(str(path), "this is a folder", "give http.tokens the path of your token hashes") from None
    except OSError as fault:
        raise ConfigError(str(path), f"it cannot be read ({fault.strerror})", "let this user read it") from None
    except UnicodeDecodeError:
        raise ConfigError(str(path), "it is not UTF-8 text", "save it as UTF-8") from None
