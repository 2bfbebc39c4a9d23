"""The lines above another's words that say whose they are: attributions, header blocks, rules.

All patterns are for lower-case text, except where they hold no letters.
"""

import re

from mailguard.message import phrases, quote_words

LABEL = re.compile(r"\n[ \t]*+[*_]{0,2}([^\W\d_][^\n:*_]{0,17}?)[*_]{0,2}[ \t\xa0]*:[*_]{0,2}")
WROTE = re.compile(rf"\b(?:{phrases.pattern(quote_words.WROTE)})\b")
SENTENCE_OF_THE_WRITER = re.compile(quote_words.SENTENCE_OF_THE_WRITER)
RULE = re.compile(r"\s*[-_=*]{5,}\s*")
ADDRESS = re.compile(r"[^\s<>@]{1,64}@[^\s<>@]{1,200}")
TIME = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
DIGITS = re.compile(r"\d")
ENDS_LEAD = ":…"
LABEL_LINES = 40  # of a header block; a long To may take most of them
BLOCK_LABELS = 2  # beside From, of date, to and subject
LOOK_BACK = 4  # lines above a quote
BLANK_LINES = 2  # between an attribution and its quote
LONGEST_GAP = 80  # characters of white space between the two
LONGEST_LINE = 600  # characters that are looked at
DIGITS_OF_A_DATE = 4  # with a time: 5/3 09:40
DIGITS_OF_A_WHOLE_DATE = 6


def above_quote(text: str, start: int) -> int:
    """Return where the attribution above a quote that begins at `start` begins; `start` where there is none."""
    at = start - 1
    while at >= 0 and text[at] in " \n" and start - at < LONGEST_GAP:
        at -= 1
    if at < 0 or text[at] not in ENDS_LEAD:
        return start
    best, below, joined = start, start, ""
    for _ in range(LOOK_BACK + BLANK_LINES):
        begin = _line_above(text, below)
        line = text[begin : max(0, below - 1)].strip()
        if begin == below or line.startswith(">") or (joined and not line):
            break
        below = begin
        joined = f"{line} {joined}".lower() if line else joined
        if best == start and line:
            if not _attributes(joined):
                break
            best = begin
        if joined.startswith(quote_words.ATTRIBUTION_BEGINS) and DIGITS.search(joined):
            return begin
    return best


def above_block(text: str, start: int) -> int:
    """Return where the rules directly above a header block or separator begin; `start` where there are none."""
    best = below = start
    for _ in range(LOOK_BACK):
        begin = _line_above(text, below)
        line = text[begin : max(0, below - 1)]
        filled = bool(line.strip())
        if begin == below or (filled and not RULE.fullmatch(line)):
            break
        below = begin
        best = begin if filled else best
    return best


def is_dated(lead: str) -> bool:
    """Return whether a line that begins with On or Ar is a client's, not a sentence of the writer."""
    if not WROTE.search(lead) or SENTENCE_OF_THE_WRITER.search(lead):
        return False
    if ADDRESS.search(lead):
        return True
    return TIME.search(lead) is not None and len(DIGITS.findall(lead)) > DIGITS_OF_A_WHOLE_DATE


def header_block(low: str, start: int) -> int | None:
    """Return where the header block ends that begins at or below `start`, if one does: From and two more labels."""
    meanings: set[str] = set()
    at, end, blank_lines = start, start, 0
    for _ in range(LABEL_LINES):
        below = low.find("\n", at + 1)
        below = len(low) if below == -1 else below
        label = LABEL.match(low, at)
        meaning = quote_words.LABELS.get(" ".join(label[1].split())) if label else None
        line = low[at + 1 : below]
        if meaning:
            if meaning == "from" and meaning in meanings:
                break  # another block
            meanings.add(meaning)
            end, blank_lines = below, 0
        elif not line.strip():
            blank_lines += 1
        elif end == at and meanings and ("@" in line or ";" in line):
            end = below  # a long list of addresses goes on
        else:
            break
        if blank_lines > 1 or below == len(low):
            break
        at = below
    return end if "from" in meanings and len(meanings & {"date", "to", "subject"}) >= BLOCK_LABELS else None


def _attributes(line: str) -> bool:
    """Return whether a line that ends in a colon says who wrote what follows."""
    if WROTE.search(line) or ADDRESS.search(line):
        return True
    return TIME.search(line) is not None and len(DIGITS.findall(line)) > DIGITS_OF_A_DATE


def _line_above(text: str, below: int) -> int:
    """Return where the line begins that ends before `below`; `below` itself at the top and for an endless line."""
    if not below:
        return below
    earliest = max(0, below - LONGEST_LINE)
    begin = text.rfind("\n", earliest, below - 1) + 1
    return begin if begin or not earliest else below
