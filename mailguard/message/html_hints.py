"""What mail clients write into HTML that tells whose words stand where: ids, classes and types, as data.

Outlook (desktop, web, mobile), Gmail, Apple Mail, Thunderbird, Yahoo and Proton. Text-level signs (attribution lines,
header blocks) are for `zones`; these hints only say where a client put its own marks.
"""

import html
import re
from dataclasses import dataclass
from typing import Literal

# quote: another's words, inside the element. lead: the line above them. holder: what Gmail puts around both, and
# around inline answers, too. thread: from here on, another's words. label: thread, if a header block begins here.
Kind = Literal["quote", "lead", "holder", "thread", "label", "signature"]


@dataclass(slots=True)
class Hint:
    """`kind` of the text from `start` to `end`, in characters."""

    kind: Kind
    start: int
    end: int


IDS: dict[str, Kind] = {
    "divrplyfwdmsg": "thread",
    "mail-editor-reference-message-container": "quote",
    "olk_src_body_section": "quote",
    "signature": "signature",
    "ms-outlook-mobile-signature": "signature",
    "applemailsignature": "signature",
}
CLASSES: dict[str, Kind] = {
    "gmail_quote": "holder",
    "gmail_quote_container": "holder",
    "gmail_attr": "lead",
    "gmail_signature": "signature",
    "moz-cite-prefix": "lead",
    "moz-signature": "signature",
    "yahoo_quoted": "quote",
    "protonmail_quote": "holder",
    "protonmail_signature_block": "signature",
}
# Outlook draws a line above the message that is answered: E1E1E1 since 2013, B5C4DF before.
OUTLOOK_RULE = re.compile(r"border-top:\s*solid\s+#(?:e1e1e1|b5c4df)", re.IGNORECASE)
ATTRIBUTE = re.compile(r"([^\s=/\"'>]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
TELLING = re.compile(r"\b(?:id|class|type|style)\s*=", re.IGNORECASE)
NO_MARGIN = re.compile(r"\bmso|margin(?:-top|-bottom)?:\s*0", re.IGNORECASE)
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
HIDDEN = re.compile(r"\shidden(?=[\s/=]|$)", re.IGNORECASE)
LINK, MARKED = "#0000ee", {"background-color": "#ffff00", "color": "#000000"}
PREFORMATTED = re.compile(r"white-space:\s*pre(?!-line)", re.IGNORECASE)

Attributes = dict[str, str]


def attributes(tag: str) -> Attributes:
    """Return the attributes of a start tag, names in lower case; of several with one name the first holds."""
    found: Attributes = {}
    for name, double, single, bare in ATTRIBUTE.findall(tag):
        value = double or single or bare
        found.setdefault(name.lower(), html.unescape(value) if "&" in value else value)
    return found


def presentation(name: str, tag: str, has: Attributes) -> dict[str, str]:
    """Return what attributes, and clients by themselves, say of how an element looks, as CSS."""
    found: dict[str, str] = {}
    if name == "mark":
        found |= MARKED
    if name == "a" and "href" in has:
        found["color"] = LINK
    if "hidden" in tag.lower() and HIDDEN.search(QUOTED.sub('""', tag)):
        found["display"] = "none"
    for attribute, written in (("color", "color"), ("text", "color"), ("bgcolor", "background-color")):
        if attribute in has:
            found[written] = has[attribute].lower()
    if "background" in has:
        found["background-image"] = "url()"
    found |= {side: has[side].lower() for side in ("width", "height") if side in has}
    return found


def kind_of(name: str, has: Attributes) -> Kind | None:
    """Return what an element tells of the words in it, if anything."""
    # Outlook on the web prefixes x_ to the ids and classes of what it quotes.
    found = IDS.get(has.get("id", "").lower().removeprefix("x_"))
    if found:
        return found
    classes = has.get("class", "").lower().split()
    if name == "blockquote":
        cited = has.get("type", "").lower() == "cite" or "gmail_quote" in classes or "protonmail_quote" in classes
        return "quote" if cited or "border-left" in has.get("style", "") else None
    for one in classes:
        if one in CLASSES:
            return CLASSES[one]
    return "label" if name == "div" and OUTLOOK_RULE.search(has.get("style", "")) else None
