"""What a person switches while the service runs: small files, which every process of it looks at each half second.

`mailguard.bypass` is there while all inspection is switched off. `mailguard.breaker` holds the rules that the circuit
breaker has reduced to `note`, and when somebody reset them. The names are those of the configuration file, so that two
services of one folder do not share them.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from mailguard.config_tables import Config
from mailguard.errors import MailguardError


class SwitchError(MailguardError):
    """A switch that cannot be set."""


class Mark(msgspec.Struct, frozen=True):
    """When a rule was last reduced, and last reset; seconds since 1970, 0 for never."""

    dropped: float = 0.0
    reset: float = 0.0


@dataclass(frozen=True, slots=True)
class Switches:
    """The switches of one service; `place` is the path of its files without their ending."""

    place: Path

    @property
    def bypass_file(self) -> Path:
        """The file that is there while nothing is inspected."""
        return Path(f"{self.place}.bypass")

    @property
    def breaker_file(self) -> Path:
        """The file of the rules that were reduced."""
        return Path(f"{self.place}.breaker")

    def bypassed(self) -> bool:
        """Whether all inspection is switched off. Raises OSError where nobody can tell."""
        try:
            self.bypass_file.stat()
        except FileNotFoundError:
            return False
        return True

    def bypass(self, *, on: bool) -> None:
        """Switch all inspection off, or on again; raise SwitchError where that cannot be written."""
        with _told(self.bypass_file):
            if on:
                _write(self.bypass_file, b"All mail passes unread while this file is here.\n")
            else:
                self.bypass_file.unlink(missing_ok=True)

    def breaker(self) -> dict[str, Mark]:
        """The marks by rule. Raises OSError or msgspec.MsgspecError where nobody can tell."""
        try:
            return msgspec.json.decode(self.breaker_file.read_bytes(), type=dict[str, Mark])
        except FileNotFoundError:
            return {}

    def drop(self, rules: Mapping[str, float]) -> None:
        """Write that these rules were reduced, each at its time; raise SwitchError where that cannot be written."""
        self._mark({rule: ("dropped", when) for rule, when in rules.items()})

    def reset(self, rule: str, when: float) -> None:
        """Write that a rule was reset at this time; raise SwitchError where that cannot be written."""
        self._mark({rule: ("reset", when)})

    def _mark(self, changes: Mapping[str, tuple[str, float]]) -> None:
        with _told(self.breaker_file):
            try:
                marks = self.breaker()
            except msgspec.MsgspecError:
                marks = {}  # nobody can read it, so that nothing is lost
            for rule, (what, when) in changes.items():
                marks[rule] = msgspec.structs.replace(marks.get(rule, Mark()), **{what: when})
            _write(self.breaker_file, msgspec.json.encode(marks) + b"\n")


def switches_of(config: Config, file: Path) -> Switches:
    """The switches of the service that this configuration file describes."""
    return Switches(file.parent / config.switches.folder / file.stem)


def reduced(marks: Mapping[str, Mark], told: Mapping[str, float]) -> frozenset[str]:
    """The rules that are reduced now: by the file, or as `told` where it could not be written, and not reset since."""
    times = {rule: mark.dropped for rule, mark in marks.items()}
    for rule, when in told.items():
        times[rule] = max(when, times.get(rule, 0.0))
    return frozenset(rule for rule, when in times.items() if when > marks.get(rule, Mark()).reset)


def _write(path: Path, content: bytes) -> None:
    """Write all of it or nothing: a process may read at any time."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(content)
        beside.chmod(0o644)
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn a fault of the file system into one line."""
    try:
        yield
    except OSError as fault:
        cure = "let this user write there, or name another folder in [switches]"
        raise SwitchError(str(path), f"it cannot be written ({fault.strerror})", cure) from None
