"""The pages of every shipped pack: complete, sound, the same in both languages."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from mailguard import packs, shipped
from mailguard.detect import DETECTORS
from mailguard.directories import public_bodies
from mailguard.handbook.book import Book, book_of
from mailguard.handbook.detectors import LOOKS
from mailguard.handbook.site import site
from mailguard.policy.every_condition import CONDITIONS
from mailguard.policy.registry import YesNo
from mailguard.policy.terms import AUDIENCES, GRADES, REASONS, ROLES, WEEKDAYS
from mailguard.policy.terms_seen import KINDS
from mailguard.policy.tree import Node
from tests.builders import pack

PACKS = shipped.pack_names()
TODAY = date(2026, 11, 24)
LANGUAGES = ("en", "cy")


@cache
def book(name: str) -> Book:
    return book_of(pack(name), packs.source_of(name, Path()), public_bodies(), TODAY)


@cache
def pages(name: str) -> dict[str, str]:
    return site(book(name))


@cache
def parsed(name: str, page: str) -> LexborHTMLParser:
    return LexborHTMLParser(pages(name)[page])


def html(name: str) -> Iterator[tuple[str, LexborHTMLParser]]:
    yield from ((page, parsed(name, page)) for page in pages(name) if page.endswith(".html"))


def one(tree: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    (found,) = tree.css(selector)
    return found


def text(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())


def leaves(node: Node) -> Iterator[Node]:
    if node.kind == "leaf":
        yield node
    for inner in node.nodes:
        yield from leaves(inner)


@pytest.mark.parametrize("name", PACKS)
class TestEveryPack:
    def test_both_languages_have_the_same_pages(self, name: str) -> None:
        trees = [{page.partition("/")[2] for page in pages(name) if page.startswith(f"{lg}/")} for lg in LANGUAGES]
        assert trees[0] == trees[1]
        rules = {f"{loaded.rule.id}.html" for loaded in pack(name).rules}
        assert trees[0] == rules | {f"{page}.html" for page in ("index", "all", "conditions", "rulings", "protected")}

    def test_every_link_leads_to_a_page_and_place_of_the_site(self, name: str) -> None:
        for page, tree in html(name):
            for link in tree.css("a, link"):
                target, _, place = str(link.attributes["href"]).partition("#")
                file = str(PurePosixPath(page).parent / target) if target else page
                file = re.sub(r"(^|/)[^/]+/\.\./", r"\1", file)
                assert file in pages(name), (page, target)
                if place:
                    ids = {node.attributes["id"] for node in parsed(name, file).css("[id]")}
                    assert unquote(place) in ids, (page, target, place)

    def test_no_id_stands_twice_on_a_page(self, name: str) -> None:
        for page, tree in html(name):
            ids = [node.attributes["id"] for node in tree.css("[id]")]
            assert len(ids) == len(set(ids)), page

    def test_nothing_is_fetched_and_no_script_runs(self, name: str) -> None:
        for page, tree in html(name):
            assert not tree.css("script, img, iframe, object, embed, form, style, [onclick], [style], [src]"), page
            assert [PurePosixPath(str(link.attributes["href"])).name for link in tree.css("link")] == ["style.css"]
        assert not re.search(r"url\(|@import|@font-face", pages(name)["style.css"])

    def test_every_block_is_in_a_known_language(self, name: str) -> None:
        for page, tree in html(name):
            language = page[:2] if page[2] == "/" else "en"
            assert one(tree, "html").attributes["lang"] == language
            for block in tree.css("header, main, footer, section"):
                if page[2] == "/":
                    assert block.attributes.get("lang", language) == language
            assert {node.attributes["lang"] for node in tree.css("[lang]")} <= set(LANGUAGES)

    def test_headings_go_down_a_step_at_a_time(self, name: str) -> None:
        for page, tree in html(name):
            levels = [int(str(node.tag)[1]) for node in tree.css("h1, h2, h3, h4, h5, h6")]
            assert levels.count(1) == 1, page
            assert levels[0] == 1, page
            assert all(after <= before + 1 for before, after in pairwise(levels)), page

    def test_each_page_leads_to_itself_in_the_other_language(self, name: str) -> None:
        for page, tree in html(name):
            if page[2] != "/":
                continue
            other = {"en": "cy", "cy": "en"}[page[:2]]
            switch = one(tree, "a.switch")
            assert switch.attributes["href"] == f"../{other}/{page[3:]}"
            assert (switch.attributes["lang"], switch.attributes["hreflang"]) == (other, other)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_clause_stands_with_its_rules_or_the_reason_why_none(self, name: str, language: str) -> None:
        tree = parsed(name, f"{language}/index.html")
        shown = {node.attributes["id"]: node for node in tree.css("article.clause")}
        assert list(shown) == [f"clause-{clause}" for clause in pack(name).clauses]
        for row, clause in zip(book(name).covered, pack(name).clauses.values(), strict=True):
            node = shown[f"clause-{clause.id}"]
            assert f"“{' '.join(clause.quote.en.split())}”" in text(node)
            links = {link.attributes["href"] for link in node.css("a")}
            assert links == {f"{rule}.html" for rule in row.rules}
            assert bool(links) != (bool(row.reason) and row.reason in text(node))

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_a_rules_page_holds_every_condition_clause_text_and_example(self, name: str, language: str) -> None:
        for facts in book(name).rules:
            rule = facts.loaded.rule
            whole = text(one(parsed(name, f"{language}/{rule.id}.html"), "main"))
            assert rule.summary.get(language) in whole
            for tree in (facts.loaded.when, *(node for node, _ in facts.loaded.unless)):
                for leaf in leaves(tree):
                    condition = CONDITIONS.get(leaf.name)
                    assert condition is not None
                    assert " ".join(condition.meaning(language, leaf.argument).split()) in whole, (rule.id, leaf.name)
            for clause in facts.loaded.clauses:
                assert " ".join(clause.quote.en.split()) in whole
            for _, exemption in facts.loaded.unless:
                assert " ".join((exemption.quote or exemption.reason.get(language)).split()) in whole
            assert all(example in whole for example in (*rule.examples.flag, *rule.examples.pass_))
            told = next(example.words for example in facts.told if example.words is not None)
            assert told.short.get(language).split("{")[0][:20] in whole
            assert "{" not in text(one(parsed(name, f"{language}/{rule.id}.html"), f"#{rule.id}-reads"))

    def test_conditions_are_nested_as_the_rule_nests_them(self, name: str) -> None:
        for facts in book(name).rules:
            section = one(parsed(name, f"en/{facts.id}.html"), f"#{facts.id}-when")
            joints = sum(1 for node in walked(facts.loaded.when) if node.kind != "leaf")
            assert len(section.css(".logic")) == max(joints, 1)

    def test_the_page_of_all_rules_says_of_each_what_its_own_page_says(self, name: str) -> None:
        for language in LANGUAGES:
            together = parsed(name, f"{language}/all.html")
            for facts in book(name).rules:
                own = parsed(name, f"{language}/{facts.id}.html")
                for section in own.css("main > section"):
                    place = section.attributes["id"]
                    if place != f"{facts.id}-examples":
                        assert text(one(together, f"[id='{place}']")) == text(section)

    def test_a_welsh_page_has_no_english_word_of_a_condition(self, name: str) -> None:
        english = {
            term.en
            for terms in (ROLES, GRADES, AUDIENCES, WEEKDAYS, REASONS, KINDS)
            for term in terms.values()
            if len(term.en) > len("a member")
        }
        english |= {condition.words.en for condition in CONDITIONS if condition.argument is YesNo}
        for facts in book(name).rules:
            tree = parsed(name, f"cy/{facts.id}.html")
            for place in ("sees", "when", "unless", "action"):
                section = LexborHTMLParser(one(tree, f"#{facts.id}-{place}").html or "")
                for foreign in section.css("[lang=en], code"):
                    foreign.decompose()
                said = re.sub(r"“[^”]*”", "", text(one(section, "section")))  # titles stay as in the directory
                assert not [words for words in english if words in said], (facts.id, place)
                assert not re.search(r"\b(sender|reader|officer|council|holds|nothing|the)\b", said, re.IGNORECASE)

    def test_open_questions_are_told_and_who_approved(self, name: str) -> None:
        for language, words in (("en", "nobody has ruled on it yet"), ("cy", "nid oes neb wedi dyfarnu arno eto")):
            rulings = text(one(parsed(name, f"{language}/rulings.html"), "main"))
            assert rulings.count(words) == sum(not ruling.made for ruling in pack(name).rulings)
        assert "Nobody has approved these rules" in text(one(parsed(name, "en/index.html"), "main"))


def walked(node: Node) -> Iterator[Node]:
    yield node
    for inner in node.nodes:
        yield from walked(inner)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_condition_and_every_public_body_stands_on_its_page(language: str) -> None:
    conditions = parsed("district", f"{language}/conditions.html")
    assert [node.attributes["id"] for node in conditions.css("main > section")] == [
        f"condition-{condition.name}" for condition in CONDITIONS
    ]
    protected = text(one(parsed("district", f"{language}/protected.html"), "main"))
    assert all(body.domain in protected for body in public_bodies().bodies)
    assert {"en": "24 November 2026", "cy": "24 Tachwedd 2026"}[language] in protected


def test_every_detector_that_ships_says_what_it_sees() -> None:
    assert set(LOOKS) == set(DETECTORS)
    assert all(text.en and text.cy for looks in LOOKS.values() for text in (looks.sees, looks.leaves))
