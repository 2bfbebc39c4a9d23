"""Judges messages for the command line in a worker process under a deadline: a plug-in may break, or never end."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

import structlog

from mailguard.config_tables import LimitsTable
from mailguard.errors import PlugInError
from mailguard.message.facts import MessageFacts
from mailguard.pipeline import Outcome, Plugins
from mailguard.policy.council import Council
from mailguard.workers import Inspector, Unchecked

Judge = Callable[[MessageFacts, date], Outcome]
SEVEREST = 50  # the inspector logs less than that: the command line tells of a fault in a line of its own


@contextmanager
def isolated(council: Council, plugins: Plugins, limits: LimitsTable) -> Iterator[Judge]:
    """The judgement with a council's own detectors; its worker processes end with it."""
    silent = structlog.wrap_logger(None, wrapper_class=structlog.make_filtering_bound_logger(SEVEREST))
    inspector = Inspector(council, limits, silent, plugins=plugins)
    inspector.start()
    loop = asyncio.new_event_loop()
    loop.run_until_complete(inspector.ready())

    def judge(facts: MessageFacts, day: date) -> Outcome:
        outcome = loop.run_until_complete(inspector.judge_again(facts, day))
        if isinstance(outcome, Unchecked):
            what = f"a plug-in failed on a message ({outcome.fault})"
            raise PlugInError("plugins.detectors", what, "tell its author, or remove it from the configuration")
        return outcome

    try:
        yield judge
    finally:
        inspector.stop()
        loop.close()
