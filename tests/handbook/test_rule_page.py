"""What the page of one rule says where no shipped pack has it: changes, rulings, approval, words of a council's own."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from mailguard import packs
from mailguard.directories import public_bodies
from mailguard.handbook.book import Book, book_of
from mailguard.handbook.letters import letter
from mailguard.handbook.markup import document, tag
from mailguard.handbook.site import site
from mailguard.policy.model import Approval, Change, Ruling, Words
from mailguard.policy.pack import Pack
from tests.builders import pack

TODAY = date(2026, 11, 24)
REASON = Words(en="The members asked for a trial.", cy="Gofynnodd yr aelodau am gyfnod prawf.")


def book(whole: Pack) -> Book:
    """The district pack's pages with its rule on many readers alone, so that they are soon made."""
    (rule,) = [loaded for loaded in whole.rules if loaded.rule.id == "MASS001"]
    source = packs.source_of("district", Path())
    return book_of(replace(whole, rules=(rule,)), source, public_bodies(), TODAY)


def page_of(rule: str, language: str) -> str:
    (loaded,) = [loaded for loaded in pack("district").rules if loaded.rule.id == rule]
    whole = replace(pack("district"), rules=(loaded,))
    made = site(book_of(whole, packs.source_of("district", Path()), public_bodies(), TODAY))
    return " ".join((LexborHTMLParser(made[f"{language}/{rule}.html"]).text(separator=" ")).split())


def page(whole: Pack, name: str) -> str:
    tree = LexborHTMLParser(site(book(whole))[name])
    (main,) = tree.css("body")
    return " ".join(main.text(separator=" ").split())


def changed(until: date, **actions: str) -> Pack:
    change = Change(rule="MASS001", action={**actions}, reason=REASON, until=until)  # type: ignore[dict-item]  # the test names actions that are there
    return replace(pack("district"), changes=(change,))


class TestTheCouncilsOwnChanges:
    def test_they_stand_by_role_with_reason_and_last_day(self) -> None:
        shown = page(changed(TODAY, member="note", all="confirm"), "en/MASS001.html")
        assert "When the sender is a member: Record. The mail goes out and nobody is told." in shown
        assert "Whoever sends it: Wait for the sender." in shown
        assert "Reason: The members asked for a trial. It holds until the end of 24 November 2026." in shown

    def test_one_that_is_over_says_that_the_rules_own_action_holds(self) -> None:
        shown = page(changed(date(2026, 11, 23), member="pass"), "cy/MASS001.html")
        assert "Daeth i ben ar 23 Tachwedd 2026: mae gweithred y rheol ei hun yn dal eto." in shown
        assert REASON.cy in shown

    def test_without_one_nothing_is_said(self) -> None:
        assert "own change" not in page(pack("district"), "en/MASS001.html")


def test_a_ruling_that_was_made_names_its_maker_and_day() -> None:
    ruled = Ruling(
        id="R1",
        clause="8.1",
        question=Words(en="How many?", cy="Faint?"),
        ruling=Words(en="Ten.", cy="Deg."),
        by="Monitoring Officer",
        day=date(2026, 5, 2),
        rules=("MASS001",),
    )
    whole = replace(pack("district"), rulings=(ruled,))
    for name in ("en/rulings.html", "en/MASS001.html"):
        shown = page(whole, name)
        assert "How many? Ruled by Monitoring Officer on 2 May 2026. The ruling: Ten." in shown
        assert "Open:" not in shown


@pytest.mark.parametrize("name", ["en/index.html", "en/MASS001.html", "en/all.html"])
def test_an_approval_is_told_on_every_page(name: str) -> None:
    version = pack("district").protocol.version
    approval = Approval(by="the Monitoring Officer", day=date(2026, 9, 1), version=version, mode="enforce")
    shown = page(replace(pack("district"), approval=approval), name)
    assert "Approved by the Monitoring Officer on 1 September 2026." in shown
    assert "hold or refuse mail" in shown
    assert "Nobody has approved" not in shown


def test_the_note_is_filled_from_an_example_in_the_readers_language() -> None:
    assert "This is the note for example mass001-flag-1.eml" in page(pack("district"), "en/MASS001.html")
    assert "Dyma'r nodyn ar gyfer enghraifft mass001-flag-2-cy.eml" in page(pack("district"), "cy/MASS001.html")


def test_an_example_shows_what_was_seen_and_what_another_hand_wrote() -> None:
    (rule,) = [loaded for loaded in pack("district").rules if loaded.rule.id == "CRIT001"]
    source = packs.source_of("district", Path())
    (facts,) = book_of(replace(pack("district"), rules=(rule,)), source, public_bodies(), TODAY).rules
    for example in facts.examples:
        shown = LexborHTMLParser(document(letter(example, "en", 3)))
        marked = [node.text() for node in shown.css("mark")]
        seen = [signal.text for signal in example.trace.signals if signal.start is not None]
        assert marked == (sorted(seen, key=marked.index) if example.flagged else [])
        others = "".join(node.text() for node in shown.css(".text .other"))
        read = [p for p in example.case.mail.passages if p.zone != "own" and p.where == "body"]
        assert all(" ".join(passage.text.split()) in " ".join(others.split()) for passage in read)
        if not example.flagged:
            assert "It stays silent because" in shown.css("article > p")[0].text()


def test_after_neu_welsh_softens_the_last_of_a_list_alone() -> None:
    assert "prif swyddog, pennaeth gwasanaeth neu reolwr:" in page_of("CRIT001", "cy")


class TestMarkup:
    def test_every_text_is_escaped_wherever_it_stands(self) -> None:
        made = document(tag("p", "<b>&", tag("i", "<"), "> & <script>", title='"<&', class_=""))
        assert made == (
            '<!DOCTYPE html>\n<p title="&quot;<&amp;">&lt;b&gt;&amp;<i>&lt;</i>&gt; &amp; &lt;script&gt;</p>\n'
        )

    def test_what_no_page_may_hold_is_shown_as_a_sign(self) -> None:
        assert document(tag("p", "a\x00b\x1b[2J\u202e")) == "<!DOCTYPE html>\n<p>a�b�[2J�</p>\n"
