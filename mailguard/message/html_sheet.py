"""The style sheets of a page: which class, id or element they hide.

Only selectors that one look at a tag decides are followed. Whatever a rule with another selector, or for some screens
alone, shows again, counts as shown: words that somebody reads are judged.
"""

import re

from mailguard.message import html_css
from mailguard.message.html_css import Declared

MOST_RULES = 3_000
MOST_CHARACTERS = 200_000  # of all sheets of one page
SIMPLE = re.compile(r"([a-z][a-z0-9]*|\*)?([.#][\w-]+)?")
LAST = re.compile(r"(?:^|[\s>+~])([a-z][a-z0-9]*)?([.#][\w-]+)?(?:[.#][\w-]+)*$")
EVERYWHERE = re.compile(r"@media\s*(?:only\s+)?(?:all|screen)?\s*")
BRACE = re.compile(r"[{}]")
Rules = dict[str, tuple[Declared, Declared]]


class Sheet:
    """What the sheets say, by selector; `shown` is what other rules may show again."""

    __slots__ = ("_rules", "_shown")

    def __init__(self, css: str) -> None:
        self._rules: Rules = {}
        self._shown: Rules = {}
        _read(html_css.COMMENT.sub("", css[:MOST_CHARACTERS]), self._rules, self._shown)

    def __bool__(self) -> bool:
        return bool(self._rules)

    def declared(self, name: str, classes: list[str], number: str, inline: str, least: Declared) -> Declared:
        """Return what holds of an element: `least` are its attributes, `inline` its style."""
        has = dict(least)
        chosen = [rule for key in _keys(name, classes, number) if (rule := self._rules.get(key))]
        chosen += [rule for key in _keys(name, classes, number) if (rule := self._shown.get(key))]
        if inline:
            chosen.append(html_css.declared(inline))
        for plain, _ in chosen:
            has.update(plain)
        for _, important in chosen:
            has.update(important)
        return has


def of_page(low: str) -> Sheet:
    """Return the sheets of a page in lower case."""
    pieces: list[str] = []
    at = low.find("<style")
    while at != -1:
        begin = low.find(">", at)
        end = low.find("</style", begin)
        if begin == -1:
            break
        pieces.append(low[begin + 1 : end if end != -1 else len(low)])
        at = low.find("<style", end) if end != -1 else -1
    return Sheet("\n".join(pieces).replace("<!--", "").replace("-->", ""))


def _keys(name: str, classes: list[str], number: str) -> list[str]:
    """Return the selectors that choose an element, the weakest first."""
    keys = ["*", name]
    keys += (f".{one}" for one in classes)
    keys += (f"{name}.{one}" for one in classes)
    if number:
        keys += f"#{number}", f"{name}#{number}"
    return keys


def _read(css: str, rules: Rules, shown: Rules) -> None:
    """File the rules; of blocks in blocks (@media) only what holds on every screen as it stands."""
    somewhere = 0  # how many blocks around hold on some screens alone
    around: list[bool] = []
    begin = count = 0
    for brace in BRACE.finditer(css):
        inside = css[begin : brace.start()]
        begin = brace.end()
        if brace[0] == "{":
            selector = inside.rpartition(";")[2].strip()
            if selector.startswith("@"):
                elsewhere = EVERYWHERE.fullmatch(selector) is None
                around.append(elsewhere)
                somewhere += elsewhere
                continue
            end = css.find("}", begin)
            count += 1
            if count > MOST_RULES:
                return
            _file(selector, css[begin : end if end != -1 else len(css)], rules, shown, everywhere=not somewhere)
            around.append(False)
        elif around:
            somewhere -= around.pop()


def _file(selectors: str, style: str, rules: Rules, shown: Rules, *, everywhere: bool) -> None:
    plain, important = html_css.declared(style)
    if not plain and not important:
        return
    for selector in selectors[:2_000].split(","):
        selector = selector.strip()  # noqa: PLW2901  as it is written
        simple = SIMPLE.fullmatch(selector)
        if simple and selector and everywhere:
            _add(
                rules,
                (simple[1] or "") + (simple[2] or "") if simple[1] != "*" or not simple[2] else simple[2],
                plain,
                important,
            )
        elif ":" not in selector and "[" not in selector and (last := LAST.search(selector)):
            _add(shown, (last[1] or "") + (last[2] or ""), _showing(plain), _showing(important))


def _showing(has: Declared) -> Declared:
    return {name: value for name, value in has.items() if not html_css.hides(name, value)}


def _add(rules: Rules, key: str, plain: Declared, important: Declared) -> None:
    if key and (plain or important):
        before = rules.setdefault(key, ({}, {}))
        before[0].update(plain)
        before[1].update(important)
