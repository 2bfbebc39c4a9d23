"""The page of what the Monitoring Officer has ruled, and of what is still open."""

from xml.etree.ElementTree import Element

from mailguard.handbook import words, words_other
from mailguard.handbook.book import Book
from mailguard.handbook.markup import Children, tag
from mailguard.handbook.page import page
from mailguard.handbook.rule_page import ruling_in_words
from mailguard.handbook.texts import clause_link, facts, in_a_row, rule_link, say
from mailguard.policy.model import Ruling


def rulings_page(book: Book, language: str) -> str:
    """The whole page."""
    intro = tag("p", say(words_other.RULINGS_INTRO, language))
    rulings = [_ruling(ruling, book, language) for ruling in book.pack.rulings]
    nothing: Children = [] if rulings else tag("p", say(words_other.NO_RULINGS, language))
    return page(book, language, "rulings", say(words.NAV_RULINGS, language), intro, nothing, rulings)


def _ruling(ruling: Ruling, book: Book, language: str) -> Element:
    clauses = [book.pack.clauses[name] for name in (ruling.clause, *ruling.also)]
    open_ones = {clause.id for clause in clauses}
    beside = [
        facts.id
        for facts in book.rules
        if facts.id not in ruling.rules and open_ones & {clause.id for clause in facts.loaded.clauses}
    ]
    none = say(words_other.NONE, language)
    rows: list[tuple[str, Children]] = [
        (say(words.CLAUSE, language), in_a_row(clause_link(clause, language) for clause in clauses)),
        (say(words_other.RESTING, language), in_a_row(map(rule_link, ruling.rules)) or none),
    ]
    if beside:
        rows.append((say(words_other.NAMING, language), in_a_row(map(rule_link, beside))))
    heading = tag("h2", f"{ruling.id}: {clauses[0].paragraph}")
    return tag("section", heading, ruling_in_words(ruling, language), facts(rows), id=ruling.id, lang=language)
