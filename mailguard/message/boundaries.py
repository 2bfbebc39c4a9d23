"""Where the parts of a multipart lie (RFC 2046 5.1.1), also where its boundary is missing or broken."""

import re

TAIL = re.compile(rb"(--)?[ \t]*+\r?(?:\n|\Z)")
# A line of dashes that is followed by a field: the boundary of a multipart whose header does not name it.
LIKELY = re.compile(rb"\n--([!-~]{1,200}?)(?:--)?[ \t]*\r?\n(?=[Cc]ontent-)")
CR = 13


def parts(data: bytes, start: int, end: int, boundary: bytes, most: int) -> list[tuple[int, int]]:
    """Return start and end of each part, at most `most`; none where the boundary never comes.

    A part without an end runs to the end. Parts behind the closing boundary are taken, too: where a multipart inside
    uses the boundary of the one outside, the outer parts lie there. The line end before a boundary belongs to it.
    """
    if not boundary:
        return []
    delimiter = b"\n--" + boundary
    found: list[tuple[int, int]] = []
    opened: int | None = None
    at = data.find(delimiter, start - 1, end) if start else -1
    while at != -1 and len(found) < most:
        tail = TAIL.match(data, at + len(delimiter), end)
        if tail is None:  # a longer boundary that begins like ours
            at = data.find(delimiter, at + len(delimiter), end)
            continue
        if opened is not None:
            found.append((opened, max(opened, at - (data[at - 1] == CR))))
        opened = None if tail[1] else tail.end()
        at = data.find(delimiter, tail.end() - 1, end)
    if opened is not None and len(found) < most:
        found.append((opened, end))
    return found


def likely(data: bytes, start: int, end: int) -> bytes:
    """Return what looks like the boundary of a multipart that names none, or nothing."""
    found = LIKELY.search(data, max(start - 1, 0), end)
    return found[1] if found else b""
