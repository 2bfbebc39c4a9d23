"""What the server is told to do wrong, and how often."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "busy", "busy-503", "busy-inside", "state-lost", "unauthorised", "cut", "answer-lost", "slow", "nonsense", "code"
]


@dataclass(kw_only=True)
class Fault:
    """`times` times, where the operation and the mailbox are these (or any). `code` is an error's.

    `cut` ends the connection before anything is done, `answer-lost` when all is done.
    """

    kind: Kind
    operation: str = ""
    mailbox: str = ""
    times: int = 1
    pause_s: float = 0.0
    code: str = ""


class Faults:
    """The faults that wait for their time; beside them, those of `script`, which is asked with each operation."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []
        self.script: Callable[[str], Fault | None] = lambda _operation: None
        self._lock = threading.Lock()

    def add(self, kind: Kind, **settings: object) -> Fault:
        fault = Fault(kind=kind, **settings)  # type: ignore[arg-type]
        with self._lock:
            self._waiting.append(fault)
        return fault

    def take(self, operation: str, mailbox: str) -> Fault | None:
        """The fault that this request meets, once fewer then."""
        with self._lock:
            for fault in self._waiting:
                if fault.times > 0 and fault.operation in {"", operation} and fault.mailbox in {"", mailbox}:
                    fault.times -= 1
                    return fault
            return self.script(operation)
