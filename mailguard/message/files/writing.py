"""The text of a file as it grows, what of it no reader sees, and why a file was not read."""

from mailguard.message.sight import words_in


class UnreadableError(Exception):
    """A file, or the rest of it, that is not read; the text is the reason as `MessageFacts.unread` tells it.

    An empty reason says that its kind is none that is read.
    """


class Writing:
    """Takes the words of a file in order; at most `room` characters and one more, which tells that there were more."""

    __slots__ = ("_paragraph", "_paragraphs", "hidden", "notes", "room")

    def __init__(self, room: int) -> None:
        self._paragraphs: list[str] = []
        self._paragraph: list[str] = []
        self.room = room + 1  # characters that are still taken
        self.hidden = 0
        self.notes: list[str] = []

    @property
    def full(self) -> bool:
        """Whether nothing more is taken."""
        return self.room <= 0

    def add(self, text: str, *, seen: bool = True) -> None:
        """Add words to the paragraph; of what is not seen only the number of characters is kept."""
        if not seen:
            self.hidden += words_in(text)
        elif self.room > 0:
            self._paragraph.append(text[: self.room])
            self.room -= len(text)

    def end(self) -> None:
        """End the paragraph; empty ones leave no more of a gap than others do."""
        text = "".join(self._paragraph).rstrip()
        self._paragraph.clear()
        if text:
            self._paragraphs.append(text)
            self.room -= 2

    def text(self) -> str:
        """All that was added, a blank line between two paragraphs."""
        self.end()
        return "\n\n".join(self._paragraphs)

    def tell(self, note: str) -> None:
        """Note once what was not read."""
        if note not in self.notes:
            self.notes.append(note)
