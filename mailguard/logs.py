"""One event a line on standard error, and nothing in it that came out of a message.

A log outlives the mail and is read by more people than the mail was written to. So an exception is told by its type
and by where it happened, never by its text, which may quote what it choked on; and of what libraries log only the
library, the level and the place in its code are kept.
"""

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Iterator
from datetime import date
from types import TracebackType
from typing import Any, TypeAlias

import msgspec
import structlog
from structlog.typing import EventDict, FilteringBoundLogger, WrappedLogger

from mailguard.config_tables import LogTable

Log: TypeAlias = FilteringBoundLogger

FIRST = ("timestamp", "level", "event")  # what a reader looks for at the beginning of a line
# Deeper frames say where it broke; the outer ones are the same in every event of a hook.
FRAMES = 12
# `pypdf` tells of every oddity of a file that a stranger made; `uvicorn` and `mail.log` (aiosmtpd) tell of every
# connection and command below this level.
LIBRARY_LEVELS = {
    "pypdf": logging.CRITICAL,
    "uvicorn": logging.ERROR,
    "mail.log": logging.ERROR,
    "mail.debug": logging.ERROR,
}
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


class StandardError:
    """Writes whole lines to standard error; a service goes on without a log if nobody takes it."""

    def msg(self, line: str) -> None:
        """Write one line; nothing if standard error is closed or its reader has gone."""
        # None where the process was started without one: descriptor 2 may then belong to a client's connection.
        if sys.stderr is None:
            return
        with contextlib.suppress(OSError, ValueError):
            try:
                descriptor = sys.stderr.fileno()
            except OSError:
                sys.stderr.write(line + "\n")
            else:
                # Unbuffered: what a broken pipe did not take must not lie about until the process ends.
                os.write(descriptor, (line + "\n").encode("utf-8", "backslashreplace"))

    debug = info = warning = error = critical = exception = log = msg


class Libraries(logging.Handler):
    """Takes what libraries log: which one, how grave, where in its code, and never the words, which may quote mail."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self.log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Log one record as `library_spoke`."""
        grave = record.levelno >= logging.ERROR
        (self.log.error if grave else self.log.warning)(
            "library_spoke",
            library=record.name,
            where=f"{_short(record.pathname)}:{record.lineno}",
            exc_info=record.exc_info,
        )


def configure(table: LogTable) -> None:
    """Send all events of this process, ours and the libraries', to standard error as `[log]` says."""
    level = _LEVELS[table.level]
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            bare_exceptions,
            plain_values,
            _renderer(table),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: StandardError(),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(handlers=[Libraries(get())], level=max(level, logging.WARNING), force=True)
    logging.captureWarnings(True)
    for name, least in LIBRARY_LEVELS.items():
        logging.getLogger(name).setLevel(least)
    _catch_the_uncaught(get())


def get() -> Log:
    """A logger to hand to a constructor."""
    log: Log = structlog.get_logger()
    return log


def bare_exceptions(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Replace `exc_info` by the types of the exceptions and the places in the code: no text, no values."""
    given = event.pop("exc_info", None)
    event.pop("stack_info", None)
    if isinstance(given, tuple):
        given = given[1]
    if given is True:
        given = sys.exception()
    if isinstance(given, BaseException):
        event["fault"] = [type(fault).__name__ for fault in _chain(given)]
        event["at"] = list(_places(given.__traceback__))[-FRAMES:]
    return event


def plain_values(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Keep text, numbers, dates and lists of them; of any other object only the name of its type is told."""
    ordered = {key: event[key] for key in FIRST if key in event} | dict(event)
    return {key: _plain(value) for key, value in ordered.items()}


def _plain(value: object) -> object:
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return type(value).__name__


def _chain(fault: BaseException) -> Iterator[BaseException]:
    """The exception and those that led to it, latest first, each once."""
    seen: set[int] = set()
    link: BaseException | None = fault
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        yield f"{_short(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}"
        trace = trace.tb_next


def _short(path: str) -> str:
    """The last three names of a path: enough to find the file, nothing about the machine."""
    return "/".join(path.replace("\\", "/").split("/")[-3:])


def _renderer(table: LogTable) -> Any:  # noqa: ANN401  structlog types the two renderers differently
    if table.format == "json":
        return structlog.processors.JSONRenderer(serializer=_json)
    # repr() of each value: a line end or an escape sequence in one cannot start a line of its own
    return structlog.processors.KeyValueRenderer(key_order=FIRST)


def _json(event: EventDict, **_: object) -> str:
    """One line of JSON; values are plain already, and what is not is told by its type's name."""
    return msgspec.json.encode(event, enc_hook=lambda value: type(value).__name__).decode()


def _catch_the_uncaught(log: Log) -> None:
    """Python's own hooks print the text of an exception, and with it the mail."""

    def in_main(_: type[BaseException], fault: BaseException, __: TracebackType | None) -> None:
        log.error("process_broke", exc_info=fault)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        log.error("thread_broke", exc_info=args.exc_value)

    def nowhere(args: Any) -> None:  # noqa: ANN401  the type of sys.unraisablehook's argument exists for checkers only
        log.error("clean_up_broke", exc_info=args.exc_value)

    sys.excepthook, threading.excepthook, sys.unraisablehook = in_main, in_thread, nowhere
