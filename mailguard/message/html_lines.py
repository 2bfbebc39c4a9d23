"""Lines as a browser sets them: collapsed white space, blocks on lines of their own, blank lines for margins."""


class Lines:
    """Takes words and breaks in the order of the document; `text` is what a reader sees of it."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self.line: list[str] = []  # the pieces of the line that is still open
        self.space = False  # white space that shows only if words follow on this line
        self._margin = False  # a blank line that shows only if words follow

    def words(self, text: str) -> None:
        """Add words; white space between them counts as one space."""
        words = text.split()
        if not words:
            # Mail writes an empty line as a paragraph with one hard space.
            if "\xa0" in text:
                self._begin()
                self.line.append(" ")
            self.space = True
            return
        line = " ".join(words)
        if self.line:
            if self.space or text[0].isspace():
                line = " " + line
        else:
            self._begin()
        self.line.append(line)
        self.space = text[-1].isspace()

    def preformatted(self, text: str) -> None:
        """Add words and line ends as they stand."""
        first, *further = text.split("\n")
        if first:
            self._begin()
            self.line.append(first)
        for line in further:
            self.end_line()
            if line:
                self.line.append(line)

    def end_line(self) -> None:
        """End the line, even an empty one."""
        self._begin()
        self._lines.append("".join(self.line).rstrip())
        self.line.clear()
        self.space = False

    def block(self, margin: int) -> None:
        """Begin or end an element that stands on lines of its own, with a blank line around it if `margin`."""
        if self.line:
            self.end_line()
        if margin:
            self._margin = True

    def cell(self) -> None:
        """Begin a cell of a table: a tab after what already stands in the row."""
        if self.line:
            self.line.append("\t")
        self.space = False

    def position(self) -> int:
        """Return the number of the line on which the next words will stand, the margin before them included."""
        return len(self._lines)

    def finish(self) -> tuple[str, list[int]]:
        """Return the text and at which character each line begins; one more entry for the end."""
        self.block(0)
        while self._lines and not self._lines[-1]:
            self._lines.pop()
        starts = [0]
        for line in self._lines:
            starts.append(starts[-1] + len(line) + 1)
        text = "\n".join(self._lines)
        starts[-1] = len(text)
        return text, starts

    def _begin(self) -> None:
        if self._margin and not self.line:
            if self._lines and self._lines[-1]:
                self._lines.append("")
            self._margin = False
