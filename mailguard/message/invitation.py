"""The words of an invitation (RFC 5545): what a client shows of a text/calendar part."""

import regex as re  # possessive groups are broken in the standard library before 3.11.5

# RFC 5545 3.1: a line goes on behind a line end and one blank.
FOLD = re.compile(r"\n[ \t]")
SHOWN = re.compile(
    r"^(SUMMARY|LOCATION|DESCRIPTION|COMMENT)((?:;[^:\"\n]*(?:\"[^\"\n]*\")?)*+):(.*)$", re.MULTILINE | re.IGNORECASE
)
ESCAPED = re.compile(r"\\([\\;,nN])")
MOST = 1_000  # lines of one calendar; an invitation has one to four


def words(text: str) -> str:
    """Return summary, place and description, each on lines of its own, once each, in the order written."""
    first, *alarms = FOLD.sub("", text).split("BEGIN:VALARM")  # whose description is only `Reminder`
    unfolded = first + "".join(alarm.partition("END:VALARM")[2] for alarm in alarms)
    shown: dict[str, None] = {}
    for count, found in enumerate(SHOWN.finditer(unfolded)):
        if count == MOST:
            break
        shown.setdefault(ESCAPED.sub(_unescaped, found[3]).strip())
    return "\n".join(line for line in shown if line)


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]
