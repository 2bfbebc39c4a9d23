"""Prints what happened, for a person who watches: colours and frames on a terminal, plain lines elsewhere."""

import sys
import textwrap
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

from mailguard.demo.next_hop import Kept
from mailguard.demo.samples import Sample
from mailguard.demo.stage import Stage

COLUMNS = 84


class Show:
    """Writes to standard output; `colours` on a terminal only."""

    def __init__(self) -> None:
        self._colours = sys.stdout.isatty()

    def welcome(self, stage: Stage) -> None:
        """Say what is running."""
        self._say(self._bold("mailguard demo: a council's mail, and what its senders are told"))
        for name, listening in stage.listening.items():
            host, port = listening.relay or ("", 0)
            self._say(f"  relay under the {name + ' protocol':18} {host}:{port}")
        http = next(listening.http for listening in stage.listening.values() if listening.http)
        self._say(f"  HTTP service {' ' * 17} http://{http[0]}:{http[1]}")
        self._say("  next hop                       a stand-in that keeps what it gets")

    def welcome_to_mailboxes(self) -> None:
        """Say what is running where mail is looked at in mailboxes."""
        self._say(self._bold("mailguard demo: sent mail in a council's mailboxes, and what its senders are told"))
        self._say("  Exchange                       a stand-in that keeps mailboxes in memory")
        self._say("  scanner                        looks at Sent Items as soon as the server hints at them")

    def sent(self, number: int, sample: Sample, categories: tuple[str, ...], notice: bytes | None) -> None:
        """Show one message in Sent Items, its category, and the notice in its sender's Inbox."""
        self._letter(number, sample)
        marked = ", ".join(categories) or "no category"
        self._say(f"   {self._blue('mailbox')}  has it in Sent Items as it was sent: {marked}")
        self._banner(f"unread in the Inbox of {sample.mail_from}", notice)

    def farewell_to_mailboxes(self, *, stays: bool) -> None:
        """Say how it is done with a server of one's own, and how to stop."""
        self._say("")
        self._say(self._bold("With your own server:") + " mailguard scan --config mailguard.toml [--once]")
        if stays:
            self._say(self._bold("Stop with Ctrl-C."))

    def sample(self, number: int, sample: Sample, delivered: Kept | None, notice: Kept | None) -> None:
        """Show one message on its way, and the banner that its sender got."""
        self._letter(number, sample)
        self._say(f"   {self._blue('next hop')} {_fate(sample, delivered)}")
        self._banner(f"to {', '.join(notice.rcpt_to)}" if notice else "", notice.raw if notice else None)

    def _letter(self, number: int, sample: Sample) -> None:
        self._say("")
        self._say(self._bold(f"{number}. {sample.title}") + self._quiet(f"  ({sample.pack} protocol)"))
        message = _parsed(sample.raw)
        self._say(f"   {'From':8} {message['From']}")
        self._say(f"   {'To':8} {', '.join(sample.rcpt_to)}")
        self._say(f"   {'Subject':8} {message['Subject']}")
        for line in _own_text(message):
            self._say(self._quiet("   | ") + line)

    def _banner(self, where: str, notice: bytes | None) -> None:
        if notice is None:
            self._say(f"   {self._blue('banner')}   none: nothing to tell the sender")
            return
        told = _parsed(notice)
        self._say(f"   {self._blue('banner')}   {where}: {told['Subject']}")
        body = told.get_body(("plain",))
        for line in (body.get_content() if body else "").rstrip().splitlines():
            self._say(f"   {self._yellow('┃')} {line}")

    def farewell(self, stage: Stage, *, stays: bool) -> None:
        """Say how to send a message of one's own, and how to stop."""
        http = next(listening.http for listening in stage.listening.values() if listening.http)
        relay = stage.listening["district"].relay or ("", 0)
        self._say("")
        self._say(self._bold("Send your own (Debian packages swaks and curl):"))
        self._say(
            f"  swaks --server {relay[0]}:{relay[1]} --from derek.pym@aberwen.example "
            "--to all.members@aberwen.example --header 'Subject: Hello all' --body 'Just saying hello.'"
        )
        self._say(
            f"  curl -s 'http://{http[0]}:{http[1]}/v1/inspect' -H 'Content-Type: application/json' "
            """-d '{"from":"derek.pym@aberwen.example","to":["all.members@aberwen.example"],"""
            """"subject":"Hello all","text":"Just saying hello."}'"""
        )
        self._say("  The banner of a message of your own is printed here; its sender must be one of Aberwen's people.")
        if stays:
            self._say(self._bold("Stop with Ctrl-C."))

    def own(self, kept: Kept) -> None:
        """Show a message that the watcher sent, or the notice that it led to."""
        message = _parsed(kept.raw)
        self._say("")
        if kept.mail_from:
            self._say(f"   {self._blue('next hop')} took a message for {', '.join(kept.rcpt_to)}: {message['Subject']}")
            return
        self._say(f"   {self._blue('banner')}   to {', '.join(kept.rcpt_to)}: {message['Subject']}")
        body = message.get_body(("plain",))
        for line in (body.get_content() if body else "").rstrip().splitlines():
            self._say(f"   {self._yellow('┃')} {line}")

    @staticmethod
    def _say(line: str) -> None:
        print(line, flush=True)  # noqa: T201  the demo is there to be watched

    def _bold(self, text: str) -> str:
        return self._in("1", text)

    def _quiet(self, text: str) -> str:
        return self._in("2", text)

    def _blue(self, text: str) -> str:
        return self._in("36", text)

    def _yellow(self, text: str) -> str:
        return self._in("33", text)

    def _in(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._colours else text


def _parsed(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, policy=policy.default)


def _own_text(message: EmailMessage) -> Iterator[str]:
    """The text above what is quoted, wrapped."""
    body = message.get_body(("plain",))
    text = body.get_content() if body else ""
    for line in text.partition("-----Original Message-----")[0].strip().splitlines():
        yield from textwrap.wrap(line, COLUMNS) or [""]


def _fate(sample: Sample, delivered: Kept | None) -> str:
    """What the next hop has, held against what was sent."""
    if delivered is None:
        return "has not got it"
    same = delivered.raw.endswith(sample.raw)
    fields = delivered.raw[: -len(sample.raw)].count(b"\r\n") - delivered.raw[: -len(sample.raw)].count(b"\r\n\t")
    what = "every byte as it was sent" if same else "NOT as it was sent"
    return f"has it, {what} ({len(sample.raw)} bytes), behind {fields} fields of the relay"
