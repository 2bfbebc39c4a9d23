"""Reads one rule file: its model, its tree of conditions, its exceptions, its words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mailguard.detect.wording import ID as WORDING
from mailguard.detect.wording import fault_of
from mailguard.policy.every_condition import CONDITIONS
from mailguard.policy.model import SLOT, SLOTS, Clause, FamilyText, Rule, Words
from mailguard.policy.pack import LoadedRule
from mailguard.policy.source import PackSource, check_quote
from mailguard.policy.tree import Node
from mailguard.policy.yaml_text import Document, PolicyError, read_yaml, typed

_CURE_CONDITION = "use one of those that `mailguard policy docs` lists"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleReading:
    """What a rule file is held against: the pack's other files, and what there is in this version."""

    source: PackSource
    clauses: Mapping[str, Clause]
    printed: Mapping[str, str]
    situations: frozenset[str]
    rulings: frozenset[str]
    languages: tuple[str, ...]
    detectors: frozenset[str]

    def rule(self, name: str) -> LoadedRule:
        """Read and check one rule file; raise PolicyError with file, line and key."""
        document = read_yaml(self.source.files[name], self.source.place(name))
        raw = dict(document.value) if isinstance(document.value, dict) else {}
        entries = raw.get("unless")
        raw["unless"] = [_exemption(document, number, entry) for number, entry in enumerate(entries or [])]
        rule: Rule = typed(document, raw, Rule)
        if f"{rule.id}.yaml" != name:
            raise PolicyError(document.place("id"), f"the file is named {name}", f"name it {rule.id}.yaml")
        self._check_names(document, rule)
        _check_phrases(document, rule)
        self._check_exemptions(document, rule)
        _check_examples(self.source, document, rule)
        return LoadedRule(
            rule=rule,
            when=_node(document, rule.when, "when"),
            unless=tuple((_node(document, e.when, f"unless[{n}]"), e) for n, e in enumerate(rule.unless)),
            words=_words(self.source, document, rule, self.languages),
            clauses=tuple(self.clauses[clause] for clause in rule.clauses),
            where=document.where,
        )

    def _check_names(self, document: Document, rule: Rule) -> None:
        for number, detector in enumerate(rule.detectors):
            if detector not in self.detectors:
                cure = f"use one of {', '.join(sorted(self.detectors))}"
                raise PolicyError(document.place(f"detectors[{number}]"), f"there is no detector {detector!r}", cure)
        for number, clause in enumerate(rule.clauses):
            if clause not in self.clauses:
                cure = "name one of clauses.yaml, without the council"
                raise PolicyError(document.place(f"clauses[{number}]"), f"there is no clause {clause!r}", cure)
        if rule.route is not None and rule.route not in self.situations:
            raise PolicyError(document.place("route"), f"there is no route {rule.route!r}", "name one of routes.yaml")
        if rule.ruling and rule.ruling not in self.rulings:
            cure = "name one of rulings.yaml"
            raise PolicyError(document.place("ruling"), f"there is no ruling {rule.ruling!r}", cure)

    def _check_exemptions(self, document: Document, rule: Rule) -> None:
        for number, exemption in enumerate(rule.unless):
            place = document.place(f"unless[{number}]")
            if not exemption.quote and not all(exemption.reason.get(language) for language in self.languages):
                cure = f"quote the protocol's words or say why, in {' and '.join(self.languages)}"
                raise PolicyError(place, "the exception has neither quote nor reason", cure)
            check_quote(exemption.quote, "en", self.printed, place)


def _exemption(document: Document, number: int, entry: object) -> dict[str, Any]:
    place = document.place(f"unless[{number}]")
    if not isinstance(entry, dict):
        raise PolicyError(place, "this is no exception", "write a condition with its quote or reason")
    condition = {key: value for key, value in entry.items() if key not in {"quote", "reason"}}
    if len(condition) != 1:
        raise PolicyError(place, f"it names {len(condition)} conditions", "name one; join several with `all`")
    return {"when": condition, "quote": entry.get("quote") or "", "reason": entry.get("reason") or {}}


def _node(document: Document, raw: object, path: str) -> Node:
    """Compile one node of a tree; `raw` is a table with a single key."""
    if not isinstance(raw, dict) or len(raw) != 1:
        raise PolicyError(document.place(path), "this is no condition", "write one as `sender.role: [member]`")
    ((name, argument),) = raw.items()
    inner = f"{path}.{name}"
    if name in {"all", "any"}:
        if not isinstance(argument, list) or not argument:
            raise PolicyError(document.place(inner), f"`{name}` holds no list", "list the conditions below it")
        nodes = tuple(_node(document, item, f"{inner}[{number}]") for number, item in enumerate(argument))
        return Node(kind="all" if name == "all" else "any", nodes=nodes)
    if name == "not":
        return Node(kind="not", nodes=(_node(document, argument, inner),))
    condition = CONDITIONS.get(name)
    if condition is None:
        raise PolicyError(document.place(inner), f"there is no condition {name!r}", _CURE_CONDITION)
    value = typed(document, argument, condition.argument, inner)
    fault = condition.fault_of(value)
    if fault:
        raise PolicyError(document.place(inner), fault, "mend it as `mailguard policy docs` shows")
    return Node(kind="leaf", name=name, argument=value)


def _check_phrases(document: Document, rule: Rule) -> None:
    """Phrases without the detector that looks for them would be silent, and the detector without phrases, too."""
    fault = fault_of(rule.phrases)
    if fault:
        raise PolicyError(document.place("phrases"), fault, "mend it as `mailguard policy docs` shows")
    if bool(rule.phrases) != (WORDING in rule.detectors):
        cure = f"list phrases and name the detector {WORDING}, or neither"
        raise PolicyError(document.place("detectors"), f"phrases and the detector {WORDING} go together", cure)


def _check_examples(source: PackSource, document: Document, rule: Rule) -> None:
    for kind, names in (("flag", rule.examples.flag), ("pass", rule.examples.pass_)):
        for number, name in enumerate(names):
            if f"examples/{name}" not in source.files:
                place = document.place(f"examples.{kind}[{number}]")
                raise PolicyError(place, f"there is no file examples/{name}", "add the message, or mend the name")


def _words(source: PackSource, document: Document, rule: Rule, languages: tuple[str, ...]) -> FamilyText:
    """The family's words with what the rule says otherwise; every text in every language wanted."""
    name = f"{rule.text.removeprefix('common/')}.yaml"
    if name not in source.common:
        raise PolicyError(document.place("text"), f"there is no file common/{name}", "name a file of policies/common")
    shared = read_yaml(source.common[name], f"common/{name}")
    family: FamilyText = typed(shared, shared.value, FamilyText)
    words = FamilyText(**{field: _merged(field, rule.words, family) for field in FamilyText.__struct_fields__})
    for field in FamilyText.__struct_fields__:
        _check_slots(getattr(words, field), document.place(f"words.{field}"))
    for field, language in _missing(words, rule, languages):
        where = document.place(f"words.{field}") if field != "summary" else document.place(field)
        raise PolicyError(where, f"there is no text in {language!r}", f"add `{language}:` there or in common/{name}")
    return words


def _check_slots(words: Words, place: str) -> None:
    """A misspelt slot would leave a hole in a sentence that somebody reads."""
    for text in (words.en, words.cy):
        rest = SLOT.sub(lambda match: "" if match[1] in SLOTS else match[0], text)
        if "{" in rest or "}" in rest:
            cure = f"use {', '.join(f'{{{name}}}' for name in SLOTS)}"
            raise PolicyError(place, "a slot in braces is not known", cure)


def _merged(field: str, own: FamilyText, family: FamilyText) -> Words:
    ours: Words = getattr(own, field)
    theirs: Words = getattr(family, field)
    return Words(en=ours.en or theirs.en, cy=ours.cy or theirs.cy)


def _missing(words: FamilyText, rule: Rule, languages: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for language in languages:
        if not rule.summary.get(language):
            yield "summary", language
        for field in ("short", "seen", "asks", "suggestion"):
            if not getattr(words, field).get(language):
                yield field, language
