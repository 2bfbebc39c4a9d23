"""What a condition is asked about: one message, what was seen in it, under one council, on one day."""

from dataclasses import dataclass
from datetime import date

from mailguard.detect.signal import Signal
from mailguard.people.correspondence import Correspondence
from mailguard.policy.council import Council
from mailguard.policy.history import History


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """`day` is the local date that counts; `signals` are those of all detectors that ran."""

    mail: Correspondence
    signals: tuple[Signal, ...]
    council: Council
    history: History
    day: date

    def seen(self, detector: str) -> tuple[Signal, ...]:
        """The signals of one detector."""
        return tuple(signal for signal in self.signals if signal.detector == detector)
