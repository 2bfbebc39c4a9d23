"""The leaves of a message to its readable parts, its attachments, and what was left unread."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from mailguard.message import headers, text, twins, words, zones
from mailguard.message.facts import Address, Attachment, Part, Span
from mailguard.message.limits import Limits
from mailguard.message.text import Form
from mailguard.message.tree import Carried, Leaf, Letter, Tree

NAME_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# A report of non-delivery returns the header of what was sent.
RETURNED = frozenset(("text/rfc822-headers",))
# As clients show the header of a message inside a message.
SHOWN = ((b"from", "From"), (b"date", "Date"), (b"subject", "Subject"), (b"to", "To"), (b"cc", "Cc"))


@dataclass(frozen=True, slots=True)
class Content:
    """What the message holds, as facts."""

    parts: tuple[Part, ...]
    attachments: tuple[Attachment, ...]
    unread: tuple[str, ...]


def names_of(*people: Address) -> frozenset[str]:
    """Return the words by which the people may sign, in lower case: of their names and before their at sign."""
    found: set[str] = set()
    for person in people[:4]:  # a message has one sender, rarely two
        found.update(word.lower() for word in NAME_WORD.findall(person.name[:200]))
        found.update(word.lower() for word in NAME_WORD.findall(person.address.partition("@")[0][:100]))
    return frozenset(found)


def read(tree: Tree, subject: str, names: Collection[str], limits: Limits) -> Content:
    """Return the parts of the tree, at most `limits.text_chars` characters in all of them together."""
    reader = _Reader(tree, subject, names, limits)
    for leaf in tree.leaves:
        reader.add(leaf)
    return reader.content()


class _Reader:
    def __init__(self, tree: Tree, subject: str, names: Collection[str], limits: Limits) -> None:
        self._subject = subject
        self._names = names
        self._limits = limits
        self._letter = tree.letter
        self._room = limits.text_chars
        self._parts: list[Part] = []
        self._choices: list[tuple[int, int]] = []  # of the parts, as Leaf.choice
        self._attachments: list[Attachment] = []
        self._unread: list[str] = []
        self._carried: dict[int, list[Carried]] = {}  # by first leaf
        self._heading = ""  # of the message that begins with the leaf at hand, or with another form of it
        self._heading_choice = (0, 0)
        self._places = {tree.letter: "body"}
        for one in tree.carried:
            self._carried.setdefault(one.first_leaf, []).append(one)
            self._places[one.letter] = _place(one, self._places)

    def add(self, leaf: Leaf) -> None:
        self._begin_letters(leaf)
        form = text.form_of(leaf)
        if form == "none":
            self._add_unreadable(leaf)
            return
        if form == "file" and leaf.name:
            leaf.disposition = "attachment"  # beside the letter, even where Apple Mail shows it within
        if leaf.attached:
            self._attach(leaf)
        reading = text.read(leaf, form, self._room, self._limits)
        self._unread += (f"part {leaf.number}: {note}" for note in reading.notes)
        shown = self._heading + reading.text
        self._room -= len(reading.text)
        if shown or form != "file":
            self._add_part(leaf, leaf.media_type, shown, self._zones(leaf, form, shown, reading), reading.hidden)

    def content(self) -> Content:
        return Content(twins.marked(self._parts, self._choices), tuple(self._attachments), tuple(self._unread))

    def _begin_letters(self, leaf: Leaf) -> None:
        """Note what is shown above the first leaf of a message inside the message."""
        began = self._carried.get(leaf.number, ())
        if began:
            self._heading = "".join(map(_heading, began))
            self._heading_choice = leaf.choice
        elif self._heading:
            choice, alternative = self._heading_choice
            if leaf.choice[0] != choice or not choice or leaf.choice[1] == alternative:
                self._heading = ""
        for one in began:
            self._attachments.append(
                Attachment(part=leaf.number, name=one.name, media_type=one.media_type, size=one.size)
            )

    def _add_unreadable(self, leaf: Leaf) -> None:
        why = text.reason(leaf)
        if why:
            self._unread.append(f"part {leaf.number}: {why}")
        if leaf.attached or not leaf.illustrates:
            self._attach(leaf)
        if self._heading:
            heading = self._heading.rstrip("\n")
            self._add_part(leaf, "message/rfc822", heading, zones.whole(heading, leaf.number, "forwarded"))

    def _attach(self, leaf: Leaf) -> None:
        size = leaf.end - leaf.start
        self._attachments.append(Attachment(part=leaf.number, name=leaf.name, media_type=leaf.media_type, size=size))

    def _add_part(self, leaf: Leaf, media_type: str, shown: str, spans: tuple[Span, ...], hidden: int = 0) -> None:
        where = _named(leaf.name, leaf.number) if leaf.attached else self._places[leaf.letter]
        part = Part(number=leaf.number, where=where, media_type=media_type, text=shown, zones=spans, hidden=hidden)
        self._parts.append(part)
        self._choices.append(leaf.choice)

    def _zones(self, leaf: Leaf, form: Form, shown: str, reading: text.Reading) -> tuple[Span, ...]:
        if leaf.letter is not self._letter or leaf.media_type in RETURNED:
            return zones.whole(shown, leaf.number, "forwarded")
        if form == "calendar":
            return zones.whole(shown, leaf.number, "own")
        if leaf.attached:
            return zones.of_attachment(shown, part=leaf.number, names=self._names)
        return zones.split(shown, part=leaf.number, subject=self._subject, names=self._names, hints=reading.hints)


def _named(name: str, number: int) -> str:
    return f"attachment:{name or f'part {number}'}"


def _place(carried: Carried, places: Mapping[Letter, str]) -> str:
    """Return where the words of a carried message stand: in a file, or in what carries it."""
    if carried.attached:
        return _named(carried.name, carried.first_leaf)
    return places[carried.letter.within] if carried.letter.within else "body"


def _heading(carried: Carried) -> str:
    """Return the header of a carried message as a client shows it, and the blank line below."""
    fields = carried.letter.fields
    shown = [(label, words.decoded(headers.first(fields, name))) for name, label in SHOWN]
    return "".join(f"{label}: {value}\n" for label, value in shown if value) + "\n"
