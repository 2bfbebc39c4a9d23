"""What `lint` and `explain` share: the council from the options, and one message as the options want it judged."""

import argparse
from dataclasses import replace
from datetime import date

from mailguard import config as configuration
from mailguard.cli.sources import Source, SourceError
from mailguard.council import Options, from_config, from_options, local_day, plugins_of
from mailguard.errors import MailguardError
from mailguard.message.envelope import offline_envelope
from mailguard.message.facts import Address, Envelope, MessageFacts
from mailguard.message.read import read, read_letter
from mailguard.people.contact import Contact
from mailguard.pipeline import NONE, Plugins
from mailguard.policy.council import Council

AUDIENCES = {"public": "public@audience.invalid", "media": "media@audience.invalid"}


class UsageError(MailguardError):
    """Options that do not go together."""


def council_of(arguments: argparse.Namespace) -> tuple[Council, Plugins]:
    """The council that the options name; without a configuration, `--policy` and `--directory` are needed."""
    if arguments.config:
        config = configuration.load(arguments.config)
        council = from_config(config, arguments.config, arguments.policy, arguments.directory)
        return _with_media(council), plugins_of(config, arguments.config)
    if not arguments.policy or not arguments.directory:
        missing = "--policy" if not arguments.policy else "--directory"
        raise UsageError("mailguard", f"{missing} is missing", "give --policy and --directory, or --config")
    return _with_media(from_options(Options(policy=arguments.policy, directory=arguments.directory))), NONE


def _with_media(council: Council) -> Council:
    """The directory with the two audiences that `--to` may name instead of an address."""
    media = Contact(address=AUDIENCES["media"], name="media", role="media")
    directory = council.directory
    people = {**directory.people, media.address: media}
    return replace(council, directory=replace(directory, people=people))


def tells_people(arguments: argparse.Namespace) -> bool:
    """Whether the options say who writes to whom, so that letters can be judged. Raises UsageError on half of it."""
    if arguments.writer and not arguments.to:
        raise UsageError("mailguard", "--as is given without --to", "say to whom: --as A --to B")
    if arguments.to and not arguments.writer:
        raise UsageError("mailguard", "--to is given without --as", "say who writes: --as A --to B")
    return bool(arguments.writer)


def facts_of(source: Source, arguments: argparse.Namespace) -> MessageFacts:
    """Read a message under the envelope that the options give: `--as` and `--to` set aside its own addresses.

    Raises SourceError where a letter says nothing that can be read.
    """
    raw = source.raw
    if tells_people(arguments):
        return _as_if(source, arguments)
    own = offline_envelope(raw)
    envelope = Envelope(
        mail_from=own.mail_from if arguments.mail_from is None else arguments.mail_from,
        rcpt_to=tuple(arguments.rcpt_to) or own.rcpt_to,
    )
    return read(raw, envelope)


def _as_if(source: Source, arguments: argparse.Namespace) -> MessageFacts:
    readers = tuple(AUDIENCES.get(name, name) for name in arguments.to)
    envelope = Envelope(mail_from=arguments.writer, rcpt_to=readers)
    if source.letter:
        facts = read_letter(source.raw, source.letter, envelope)
        if not facts.parts:
            why = facts.unread[0].partition(": ")[2] if facts.unread else "empty"
            raise SourceError(source.path, f"no word of it can be read ({why})", "save it anew, without a password")
    else:
        facts = read(source.raw, envelope)
    to = tuple(Address("", address) for address in readers)
    return replace(facts, from_=(Address("", arguments.writer),), sender=(), to=to, cc=(), bcc=())


def day_of(facts: MessageFacts, arguments: argparse.Namespace) -> date:
    """The day that counts: `--as-of`, else the message's own, else today."""
    given: date | None = arguments.as_of
    return given or local_day(facts.date)
