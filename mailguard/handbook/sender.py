"""The texts of a rule as a sender sees them, filled from an example."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.detect.language import language_of
from mailguard.handbook import words_rule
from mailguard.handbook.book import Example, RuleFacts
from mailguard.handbook.markup import tag
from mailguard.handbook.texts import OTHER, in_either, say
from mailguard.policy.model import strength
from mailguard.warn import frame
from mailguard.warn.banner import Entry
from mailguard.warn.recipient import Happened


def reads(facts: RuleFacts, language: str, level: int) -> Iterator[Element]:
    """What the sender of an example reads, for an example in this language where there is one.

    `level` is that of the headings.
    """
    example = _example(facts, language)
    if example is None or example.words is None:
        return
    action = max(facts.loaded.rule.action.values(), key=strength)
    if strength(action) < strength("advise"):
        yield tag("p", say(words_rule.READS_NOTHING, language))
    yield tag("p", say(words_rule.READS_NOTE, language, name=example.name), class_="small")
    yield tag(f"h{level}", say(words_rule.IN_SHORT, language))
    yield tag("div", tag("p", example.words.short.get(language)), class_="note")
    yield tag(f"h{level}", say(words_rule.IN_FULL, language))
    yield tag("div", _note(example.words, "held" if action == "confirm" else "gone-out", language), class_="note")


def own_language(example: Example) -> str:
    """The language of what the sender of an example wrote; empty where it can't be told."""
    found = language_of("\n".join(passage.text for passage in example.case.mail.own))
    return found if found in OTHER else ""


def _example(facts: RuleFacts, language: str) -> Example | None:
    told = list(facts.told)
    return next((example for example in told if own_language(example) == language), told[0] if told else None)


def _note(entry: Entry, happened: Happened, language: str) -> Iterator[Element]:
    yield tag("p", tag("strong", say(frame.HAPPENED[happened], language)))
    if entry.fairness.get(language):
        yield tag("p", entry.fairness.get(language))
    yield tag("p", entry.seen.get(language))
    yield from _clause(entry, language)
    if entry.rests.get(language):
        yield tag("p", entry.rests.get(language))
    yield tag("p", tag("strong", say(frame.NOW, language)))
    advice = [entry.route.text.get(language) if entry.route else "", entry.suggestion.get(language)]
    yield tag("ul", [tag("li", text) for text in advice if text])
    yield tag("p", say(frame.REMINDER, language))


def _clause(entry: Entry, language: str) -> Iterator[Element]:
    """The words of the clause; in a language in which they weren't adopted, what they ask stands before them."""
    clause = entry.finding.clause
    text, of = in_either(clause.quote, language)
    label = f"{clause.paragraph}:"
    if of != language:
        label = say(frame.IN_ENGLISH if of == "en" else frame.IN_WELSH, language)
        yield tag("p", entry.asks.get(language))
    yield tag("p", f"{label} ", tag("q", " ".join(text.split()), lang=of))
