"""format=flowed (RFC 3676): lines that a client joins when it shows the text."""

QUOTE = ">"
SIGNATURE = "-- "


def joined(text: str, *, delete_space: bool) -> str:
    """Return the text with its soft line ends undone; quoted paragraphs keep their marks, once a paragraph.

    `delete_space` is the parameter DelSp: the space that ends a soft line is not part of the text.
    """
    paragraphs: list[str] = []
    pieces: list[str] = []  # of the paragraph that is still open
    open_depth = -1
    for line in text.split("\n"):
        if not pieces and line and line[-1] != " " and line[0] not in " >":
            paragraphs.append(line)  # most lines: neither quoted nor flowing
            continue
        depth, content = _unquoted(line)
        if content == SIGNATURE or (pieces and depth != open_depth):
            # RFC 3676 4.3 and 4.5: neither a signature's dashes nor another depth continue a paragraph.
            _close(paragraphs, pieces, open_depth)
        open_depth = depth
        soft = content.endswith(" ") and content != SIGNATURE
        pieces.append(content[:-1] if soft and delete_space else content)
        if not soft:
            _close(paragraphs, pieces, depth)
    if pieces:
        _close(paragraphs, pieces, open_depth)
    return "\n".join(paragraphs)


def _unquoted(line: str) -> tuple[int, str]:
    content = line.lstrip(QUOTE) if line.startswith(QUOTE) else line
    depth = len(line) - len(content)
    return depth, content.removeprefix(" ")  # RFC 3676 4.4: space-stuffing


def _close(paragraphs: list[str], pieces: list[str], depth: int) -> None:
    if not pieces:
        return
    text = "".join(pieces)
    pieces.clear()
    paragraphs.append(f"{QUOTE * depth} {text}" if depth > 0 else text)
