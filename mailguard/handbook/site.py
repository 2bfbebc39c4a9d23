"""All pages of a pack: a tree in each language with the same pages, and a page to choose between them."""

from importlib.resources import files

from mailguard.handbook import words
from mailguard.handbook.book import Book
from mailguard.handbook.conditions_page import conditions_page
from mailguard.handbook.page import front
from mailguard.handbook.protected_page import protected_page
from mailguard.handbook.protocol_page import protocol_page
from mailguard.handbook.rule_page import all_page, rule_page
from mailguard.handbook.rulings_page import rulings_page

PAGES = {
    "index": protocol_page,
    "all": all_page,
    "conditions": conditions_page,
    "rulings": rulings_page,
    "protected": protected_page,
}


def site(book: Book) -> dict[str, str]:
    """Every file of the site by its path: `en/MASS001.html`."""
    style = (files("mailguard.handbook") / "style.css").read_text("utf-8")
    made = {"index.html": front(book), "style.css": style}
    for language in words.LANGUAGES:
        made |= {f"{language}/{name}.html": page(book, language) for name, page in PAGES.items()}
        made |= {f"{language}/{facts.id}.html": rule_page(facts, book, language) for facts in book.rules}
    return made
