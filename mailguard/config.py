"""The configuration `mailguard.toml`: typed, frozen, checked once at start.

Every unknown key is an error, and every error is one line: where, what, what to do. No default switches checking off.
Secrets never stand in the file: a setting names the environment variable that holds one.
"""

import os
import re
import tomllib
from pathlib import Path

import msgspec

from mailguard import config_words
from mailguard.config_checks import faults
from mailguard.config_tables import Config
from mailguard.errors import MailguardError

LINE = re.compile(r"at line (\d+)")
NOT_TOML = "mend what stands there: text needs quotes, a key stands once, [table] on a line of its own"


class ConfigError(MailguardError):
    """A configuration that cannot be used."""


def load(path: Path) -> Config:
    """Read and check a configuration file; raise ConfigError with the file, the key and the cure."""
    try:
        table = tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        raise ConfigError(str(path), "there is no such file", "give the path of your mailguard.toml") from None
    except IsADirectoryError:
        raise ConfigError(str(path), "this is a folder", "give the path of your mailguard.toml") from None
    except OSError as fault:
        raise ConfigError(str(path), f"it cannot be read ({fault.strerror})", "let this user read it") from None
    except UnicodeDecodeError:
        raise ConfigError(str(path), "it is not UTF-8 text", "save it as UTF-8") from None
    except tomllib.TOMLDecodeError as fault:
        line = LINE.search(str(fault))
        where = f"{path}, line {line[1]}" if line else f"{path}, at its end"
        raise ConfigError(where, "it is not TOML", NOT_TOML) from None
    return check(table, str(path))


def check(table: dict[str, object], where: str) -> Config:
    """Type one parsed file; `where` names it in errors."""
    try:
        config = msgspec.convert(table, Config)
    except msgspec.ValidationError as fault:
        key, what, cure = config_words.tell(str(fault), table, Config)
        raise ConfigError(f"{where}, {key}", what, cure) from None
    for key, what, cure in faults(config):
        raise ConfigError(f"{where}, {key}", what, cure)
    return config


def host_port(text: str) -> tuple[str, int]:
    """Split `host:port` (an IPv6 host in brackets); the form was checked at load."""
    host, _, port = text.rpartition(":")
    return host.strip("[]"), int(port)


def secret(name: str) -> bytes | None:
    """The secret that the environment holds under `name`, or None where it is unset or empty."""
    return os.environ.get(name, "").encode() or None
