"""The page of one rule, and the same sections for the page of all rules."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from mailguard.handbook import words, words_rule
from mailguard.handbook.actions import changes, happens
from mailguard.handbook.book import Book, RuleFacts
from mailguard.handbook.detectors import LOOKS
from mailguard.handbook.figures import FIGURES
from mailguard.handbook.letters import letter
from mailguard.handbook.logic import unless, when
from mailguard.handbook.markup import Children, tag
from mailguard.handbook.page import page
from mailguard.handbook.routes import route
from mailguard.handbook.sender import reads
from mailguard.handbook.texts import adopted, clause_link, day_in_words, foreign, quote, say, term
from mailguard.policy.model import Ruling, Words
from mailguard.policy.pack import LoadedRule
from mailguard.policy.terms_seen import FAMILIES

TOP = 2  # the level of a section's heading on a rule's own page


def rule_page(facts: RuleFacts, book: Book, language: str) -> str:
    """The whole page of one rule."""
    rule = facts.loaded.rule
    title = f"{rule.id}: {say(rule.summary, language)}"
    letters = [letter(example, language, TOP + 1) for example in facts.examples]
    examples = _section(words_rule.EXAMPLES, facts.id, "examples", TOP, language, _examples_note(language), letters)
    family = tag("p", term(FAMILIES, rule.family, language), class_="caption")
    return page(book, language, rule.id, title, family, sections(facts, book, language, TOP), examples)


def all_page(book: Book, language: str) -> str:
    """All rules on one page, without the example messages."""
    intro = tag("p", say(words_rule.ALL_INTRO, language))
    contents = [
        tag("li", tag("a", f"{facts.id}: {say(facts.loaded.rule.summary, language)}", href=f"#{facts.id}"))
        for facts in book.rules
    ]
    rules = [_on_the_page_of_all(facts, book, language) for facts in book.rules]
    return page(book, language, "all", say(words.NAV_ALL, language), intro, tag("ul", contents), rules)


def _on_the_page_of_all(facts: RuleFacts, book: Book, language: str) -> Element:
    rule = facts.loaded.rule
    heading = tag("h2", f"{rule.id}: {say(rule.summary, language)}")
    family = tag("p", term(FAMILIES, rule.family, language), class_="caption")
    return tag("section", heading, family, sections(facts, book, language, TOP + 1), id=rule.id, class_="rule")


def sections(facts: RuleFacts, book: Book, language: str, level: int) -> list[Element]:
    """What is said of a rule, the same wherever it stands; `level` is that of the headings."""
    loaded = facts.loaded
    said: list[tuple[Words, str, Children]] = [
        (words_rule.SEES, "sees", _sees(loaded, language)),
        (words_rule.THE_CLAUSE, "clause", _clauses(loaded, language)),
        (words_rule.WHEN, "when", when(loaded, language)),
        (words_rule.SILENT, "unless", unless(loaded, language)),
        (words_rule.HAPPENS, "action", happens(loaded, language)),
        (words_rule.CHANGES, "changes", changes(loaded, book, language)),
        (words_rule.ROUTE, "route", route(loaded, book.pack, language)),
        (words_rule.PRECISION, "precision", _precision(facts.id, book.pack.name, language)),
        (words_rule.RULING, "ruling", _rulings(loaded, book, language)),
        (words_rule.READS, "reads", reads(facts, language, level + 1)),
    ]
    return [
        _section(title, facts.id, place, level, language, body)
        for title, place, children in said
        if (body := list(children))
    ]


def _precision(rule: str, pack: str, language: str) -> Iterator[Element]:
    """How often the rule was right on invented messages, with the counts behind the share."""
    right, spoken = FIGURES.get(pack, {}).get(rule, (0, 0))
    if not spoken:
        yield tag("p", say(words_rule.NOT_MEASURED, language))
        return
    share = f"{right / spoken:.2f}"
    yield tag("p", say(words_rule.MEASURED, language, right=str(right), spoken=str(spoken), share=share))


def _section(title: Words, rule: str, place: str, level: int, language: str, *body: Children) -> Element:
    heading = tag(f"h{level}", say(title, language))
    return tag("section", heading, *body, id=f"{rule}-{place}", lang=language)


def _examples_note(language: str) -> Element:
    return tag("p", say(words_rule.EXAMPLES_NOTE, language), class_="small")


def _sees(loaded: LoadedRule, language: str) -> Iterator[Element]:
    """What its detectors look for and leave alone, and words of its own."""
    for name in loaded.rule.detectors:
        if name not in LOOKS:
            yield tag("p", say(words_rule.OWN_DETECTOR, language, name=name))
            continue
        for label, text in ((words_rule.LOOKS_FOR, LOOKS[name].sees), (words_rule.LEAVES, LOOKS[name].leaves)):
            yield tag("p", tag("strong", f"{say(label, language)}: "), say(text, language))
    if loaded.rule.phrases:
        yield tag("p", tag("strong", f"{say(words_rule.OWN_PHRASES, language)}:"))
        yield tag("ul", [tag("li", tag("code", phrase)) for phrase in loaded.rule.phrases])


def _clauses(loaded: LoadedRule, language: str) -> Iterator[Element]:
    leading, *others = loaded.clauses
    lead, _, rest = say(words_rule.LEADS, language).partition("{clause}")
    yield tag("p", lead, clause_link(leading, language), rest)
    yield quote(leading, language)
    yield adopted(leading, language)
    if others:
        yield tag("p", say(words_rule.FURTHER, language))
        yield tag("ul", [tag("li", clause_link(clause, language), quote(clause, language)) for clause in others])


def _rulings(loaded: LoadedRule, book: Book, language: str) -> Iterator[Element]:
    """The ruling on which the rule rests, and the open questions of clauses that stand further down."""
    mine = {clause.id for clause in loaded.clauses}
    resting = [ruling for ruling in book.pack.rulings if ruling.id == loaded.rule.ruling]
    beside = [r for r in book.pack.rulings if r not in resting and not r.made and mine & {r.clause, *r.also}]
    if not resting:
        yield tag("p", say(words_rule.NO_RULING, language))
    for ruling in resting:
        yield from ruling_in_words(ruling, language, link=True)
    for ruling in beside:
        yield tag("p", say(words_rule.MEANWHILE, language))
        yield from ruling_in_words(ruling, language, link=True)


def ruling_in_words(ruling: Ruling, language: str, *, link: bool = False) -> Iterator[Element]:
    """A question, whether anybody has ruled on it, and what holds; with a link to it where it is told elsewhere."""
    name: Children = tag("strong", tag("a", ruling.id, href=f"rulings.html#{ruling.id}"), ": ") if link else []
    yield tag("p", name, foreign("span", ruling.question, language))
    if ruling.made and ruling.day is not None:
        day = day_in_words(ruling.day, language)
        yield tag("p", say(words_rule.IS_RULED, language, by=ruling.by, day=day))
    else:
        yield tag("p", tag("strong", say(words_rule.IS_OPEN, language)))
    label = words_rule.THE_RULING if ruling.made else words_rule.ASSUMED
    yield tag("p", f"{say(label, language)}: ", foreign("span", ruling.ruling, language))
