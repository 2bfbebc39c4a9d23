"""The file of people and devices who may send after SMTP AUTH: one `name:hash` a line, the hash made by argon2.

A name that is an e-mail address is the person who sends; another name (a scanner, a server) is nobody in particular.
"""

import asyncio
from pathlib import Path

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import InvalidHashError, VerificationError

from mailguard.config import ConfigError

AT_ONCE = 2  # each check takes some 64 MiB and 50 ms of a processor
CURE = "write lines with `mailguard config user NAME`"
_HASHER = PasswordHasher()


class Logins:
    """The names and hashes of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._hashes: dict[str, str] = {}
        self._nobody = _HASHER.hash("")
        self._free = asyncio.Semaphore(AT_ONCE)
        self.reload()

    def reload(self) -> None:
        """Read the file; raise ConfigError and keep what was read before if it cannot be used."""
        try:
            lines = self._path.read_text("utf-8").splitlines()
        except OSError as fault:
            raise ConfigError(
                "relay.auth_file", f"it cannot be read ({fault.strerror})", "let this user read it"
            ) from None
        except UnicodeDecodeError:
            raise ConfigError("relay.auth_file", "it is not UTF-8 text", "save it as UTF-8") from None
        hashes: dict[str, str] = {}
        for number, line in enumerate(lines, start=1):
            if line.strip() and not line.startswith("#"):
                name, _, hashed = line.strip().partition(":")
                _check(number, name, hashed)
                hashes[name.lower()] = hashed
        self._hashes = hashes

    async def hold(self, name: str, password: str) -> bool:
        """Whether this is the password of that name; as slow for a name that is not there."""
        hashed = self._hashes.get(name.lower())
        async with self._free:
            good = await asyncio.to_thread(_verify, hashed or self._nobody, password)
        return good and hashed is not None


def line(name: str, password: str) -> str:
    """The line of the file for a name and its password."""
    return f"{name}:{_HASHER.hash(password)}"


def _check(number: int, name: str, hashed: str) -> None:
    """Raise ConfigError, without a word of the line, if it is no name and hash."""
    try:
        extract_parameters(hashed)
    except InvalidHashError:
        hashed = ""
    if not name or not hashed:
        raise ConfigError(f"relay.auth_file, line {number}", "it is not name:$argon2...", CURE)


def _verify(hashed: str, password: str) -> bool:
    try:
        return _HASHER.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False
