"""One look at how every line of a text begins, for all that zones are told by.

A search costs mostly by the line, so the patterns of `quotes`, `disclaimers` and `signatures` are sought together. They
take nothing of the text but the line end (save for quoted lines), so that none hides the beginning of another.
"""

import regex as re  # possessive groups are broken in the standard library before 3.11.5

from mailguard.message import phrases, quote_words, sign_words

# A separator: dashes and words, or words alone that no writer begins a line with.
SEPARATES = (
    rf"(?:[-_=*]{{2,}}[ \t]*(?:(?P<original>{phrases.pattern(quote_words.ORIGINAL)})"
    rf"|{phrases.pattern(quote_words.FORWARDED)})\b[^\n]{{0,120}}"
    rf"|{phrases.pattern(quote_words.BEGIN_FORWARDED)}[ \t]*:?[ \t]*)(?=\n|\Z)"
)
LABELS = rf"[*_]{{0,2}}(?P<label>{phrases.pattern(quote_words.FROM_LABELS)})[*_]{{0,2}}[ \t\xa0]*:"
LEADS = r"(?P<lead>(?:on|ar)[ \t][^\n]{0,300}(?:\n[^\n]{1,200}){0,3}?:[ \t]*(?=\n|\Z))"
NOTICES = (
    rf"(?P<footer>{'|'.join(sign_words.LIST_FOOTERS)})"
    rf"|[*_(\[]*+(?:(?P<sure>{phrases.pattern(sign_words.DISCLAIMS)}|{sign_words.WELCOMES})"
    rf"|{phrases.pattern(sign_words.MAY_DISCLAIM)}(?!\w))"
)
SIGN_OFFS = (
    rf"(?:(?P<surely>{phrases.pattern(sign_words.SIGN_OFFS)})|{phrases.pattern(sign_words.PERHAPS_SIGN_OFFS)})"
    rf"(?:[ ]*[/|][ ]*(?P<twice>{phrases.pattern((*sign_words.SIGN_OFFS, *sign_words.PERHAPS_SIGN_OFFS))}))?"
    r"(?:,[ \t]*(?P<name>[^\W\d_][^\n,.!?]{0,40}))?[ \t\xa0,.!;:*_~–—-]*(?=\n|\Z)"
)
# An mbox writes `>From ` where the writer wrote `From `.
QUOTED = r"[ \t]{0,3}>(?!from )[^\n]*+(?:\n[ \t]{0,3}>(?!from )[^\n]*+)*+"
# One look at the first character leaves out most lines.
HEAD_BEGINS = "(?=[-_=*abdfgow])"
STARTS = re.compile(
    rf"\n(?:(?P<quoted>{QUOTED})|(?=[ \t\xa0]*+(?:"
    rf"{HEAD_BEGINS}(?P<head>{LEADS}|{LABELS}|{SEPARATES})|(?P<off>{SIGN_OFFS})|(?P<notice>{NOTICES})"
    rf"|(?P<device>{sign_words.DEVICES}(?=\n|\Z)))))"
)


class Starts:
    """What was found, in order. Each match begins at the line end before its line: the text offset of the line."""

    __slots__ = ("devices", "heads", "notices", "offs", "quoted")

    def __init__(self) -> None:
        self.quoted: list[re.Match[str]] = []
        self.heads: list[re.Match[str]] = []
        self.offs: list[re.Match[str]] = []
        self.notices: list[re.Match[str]] = []
        self.devices: set[int] = set()


def scan(low: str) -> Starts:
    """Return how the lines begin of a text that `phrases.lowered` gave."""
    starts = Starts()
    for start in STARTS.finditer(low):
        kind = start.lastgroup
        if kind == "quoted":
            starts.quoted.append(start)
        elif kind == "head":
            starts.heads.append(start)
        elif kind == "off":
            starts.offs.append(start)
        elif kind == "notice":
            starts.notices.append(start)
        else:
            starts.devices.add(start.start())
    return starts
