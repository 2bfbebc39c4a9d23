"""What winmail.dat wraps up, put behind the leaves of the message as leaves of their own.

The letter in it is what Outlook shows instead of the one beside it, so it stands in the body; its files are files, and
a message among them is shown as one that came along.
"""

from mailguard.message import transfer
from mailguard.message.files import kinds, tnef
from mailguard.message.files.writing import UnreadableError
from mailguard.message.limits import Limits
from mailguard.message.mime import meant
from mailguard.message.parameters import filename
from mailguard.message.tree import Carried, Leaf, Letter, Tree

DEEPEST = 5  # messages, one inside the other
FILE_TYPE, MESSAGE_TYPE = "application/octet-stream", "application/ms-tnef"


def open_all(tree: Tree, limits: Limits) -> None:
    """Add the leaves of every winmail.dat to the tree, numbered on from the last."""
    if not limits.open_files:
        return
    for leaf in [leaf for leaf in tree.leaves if kinds.kind_of(leaf) == "TNEF"]:
        _pair(tree, leaf.letter)
        data = transfer.decode(leaf.raw, leaf.encoding)
        if len(data) > limits.file_bytes:
            tree.unread.append(f"part {leaf.number}: TNEF of more than {limits.file_bytes} bytes not read")
        else:
            _Opener(tree, leaf, limits).open(data, leaf.letter, 0)


def _pair(tree: Tree, letter: Letter) -> None:
    """Make the letter beside a winmail.dat an alternative to the one in it: mostly both say the same words."""
    number = 1 + max(leaf.choice[0] for leaf in tree.leaves)
    for leaf in tree.leaves:
        if leaf.letter is letter and leaf.media_type == "text/plain" and not (leaf.attached or leaf.choice[0]):
            leaf.choice = (number, 1)
    letter.choice = number


class _Opener:
    def __init__(self, tree: Tree, leaf: Leaf, limits: Limits) -> None:
        self._tree = tree
        self._leaf = leaf
        self._limits = limits

    def open(self, data: bytes, letter: Letter, depth: int) -> str:
        """Add what is wrapped up in `data` to `letter`; return its subject."""
        try:
            wrapped = tnef.read(data, self._limits.unpacked_bytes)
        except UnreadableError:
            self._tell("TNEF damaged, not read")
            return ""
        if wrapped.damaged:
            self._tell("TNEF damaged, read in part")
        if wrapped.body.strip():
            self._add(wrapped.body, wrapped.media_type, letter, {"charset": wrapped.charset})
        for enclosure in wrapped.enclosures:
            if enclosure.message:
                self._carry(enclosure, letter, depth + 1)
            elif enclosure.data:
                name = filename({}, {"name": enclosure.name})
                media_type = meant(enclosure.media_type or FILE_TYPE, name)
                self._add(enclosure.data, media_type, letter, {"name": name}, "attachment")
        return wrapped.subject

    def _carry(self, enclosure: tnef.Enclosure, within: Letter, depth: int) -> None:
        if depth > DEEPEST:
            self._tell(f"nested more than {DEEPEST} deep, not read")
            return
        fields: dict[bytes, list[bytes]] = {}
        letter = Letter(fields, within)
        name = filename({}, {"name": enclosure.name})
        first = len(self._tree.leaves) + 1
        self._tree.carried.append(Carried(letter, first, name, attached=True, media_type=MESSAGE_TYPE, size=0))
        subject = self.open(enclosure.data, letter, depth)
        if subject:
            fields[b"subject"] = [subject.encode("utf-8", "replace")]
        if len(self._tree.leaves) < first:
            self._tree.carried.pop()  # it said nothing

    def _add(self, data: bytes, media_type: str, letter: Letter, has: dict[str, str], disposition: str = "") -> None:
        number = len(self._tree.leaves) + 1
        if number > self._limits.parts:
            self._tell(f"parts beyond the first {self._limits.parts}: not read")
            return
        self._tree.leaves.append(
            Leaf(
                number,
                letter,
                media_type,
                has,
                disposition,
                has.get("name", ""),
                "binary",
                data,
                0,
                len(data),
                (0, 0) if disposition else (letter.choice, 2 if letter.choice else 0),
            )
        )

    def _tell(self, what: str) -> None:
        line = f"part {self._leaf.number}: {what}"
        if line not in self._tree.unread:
            self._tree.unread.append(line)
