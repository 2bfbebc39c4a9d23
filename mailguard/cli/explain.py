"""`mailguard explain`: every rule of the pack for one message, each condition with its value, and what stopped it."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator

from mailguard.cli.judging import council_of, day_of, facts_of, tells_people
from mailguard.cli.lint_text import Palette, shown
from mailguard.cli.sources import SourceError, sources
from mailguard.people.correspondence import Correspondence
from mailguard.pipeline import look
from mailguard.policy.evaluate import ask
from mailguard.policy.finding import Trace
from mailguard.policy.history import EMPTY
from mailguard.warn.banner import shortened

SHOWN = 5  # signals shown a rule


def command(arguments: argparse.Namespace) -> int:
    """Explain the first message at the path."""
    council, plugins = council_of(arguments)
    palette = Palette.for_stream(sys.stdout)
    source = next(sources(arguments.paths[0], letters=tells_people(arguments)), None)
    if source is None:
        raise SourceError(arguments.paths[0], "it holds no message", "name a message")
    if isinstance(source, SourceError):
        raise source
    facts = facts_of(source, arguments)
    case = look(facts, council, EMPTY, day_of(facts, arguments), plugins=plugins)
    for line in _head(source.path, case.mail):
        print(line)
    for loaded in council.pack.rules:
        print()
        for line in _rule(ask(loaded, case), palette):
            print(line)
    return 0


def _head(path: str, mail: Correspondence) -> Iterator[str]:
    reach = mail.reach
    yield shown(path)
    yield f"  sender    {mail.principal.role}, {mail.principal.post.title or 'no post known'}"
    if mail.in_name_of is not None:
        yield f"  sent by   {mail.human.role}, {mail.human.post.title or 'no post known'}"
    unknown = f", {len(reach.unknown_lists)} lists of unknown size" if reach.unknown_lists else ""
    yield f"  readers   {reach.members} members, {reach.officers} officers, {reach.outside} outside{unknown}"
    yield f"  hidden    {len(mail.hidden)}"
    yield f"  audience  {mail.audience.label}"
    zones = [f"{zone} {size}" for zone, size in _sizes(mail).items()]
    yield f"  text      {', '.join(zones) or 'none'} (characters)"
    for line in mail.facts.unread:
        yield f"  not read  {shown(line)}"


def _sizes(mail: Correspondence) -> Counter[str]:
    sizes: Counter[str] = Counter()
    for passage in mail.passages:
        sizes[passage.zone] += len(passage.text)
    return sizes


def _rule(trace: Trace, palette: Palette) -> Iterator[str]:
    rule = trace.rule.rule
    state = f"{palette.strong}fires{palette.off}" if trace.fired else f"{palette.quiet}does not fire{palette.off}"
    yield f"{palette.bold}{rule.id}{palette.off} {rule.family}: {state}"
    for step in trace.steps:
        mark = "yes" if step.holds else "no "
        value = f"  (found: {step.value})" if step.value else ""
        yield f"  {mark} {'  ' * step.depth}{step.en}{value}"
    for signal in trace.signals[:SHOWN]:
        where = shown(signal.where)
        place = where if signal.start is None else f"{where} {signal.start}-{signal.end}"
        yield f'  seen {signal.kind} in {place}: "{shortened(signal.text)}"'
    if trace.stopped_by:
        yield f"  stopped by: {trace.stopped_by}"
