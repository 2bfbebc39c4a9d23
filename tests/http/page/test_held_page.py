"""What the sender of a held message reads."""

from dataclasses import replace
from itertools import pairwise

from mailguard.policy.model import Words
from tests.http.page.asking import HELD, texts, tree, whole
from tests.http.page.desk import LINK, MemoryDesk, held_view
from tests.http.running import Starter


async def test_it_says_what_happened_until_when_and_what_then(start: Starter) -> None:
    running = await start(desk=MemoryDesk())
    english = await running.ask("GET", HELD)
    assert texts(english, "h1") == ["Your e-mail is waiting for you"]
    assert "If you do nothing, it goes out as it is at 16:05 on Thursday 26 November 2026." in whole(english)
    welsh = await running.ask("GET", f"{HELD}?lang=cy")
    assert texts(welsh, "h1") == ["Mae eich e-bost yn aros amdanoch"]
    assert "Os na wnewch chi ddim, caiff ei anfon fel y mae am 16:05 ddydd Iau 26 Tachwedd 2026." in whole(welsh)


async def test_a_message_that_comes_back_at_the_end_is_said_to_do_so(start: Starter) -> None:
    running = await start(desk=MemoryDesk({LINK: held_view(then="return")}))
    told = whole(await running.ask("GET", HELD))
    assert "If you do nothing by 16:05 on Thursday 26 November 2026, it does not go out and comes back to you." in told


async def test_it_names_subject_recipients_and_the_hidden_ones_as_such(start: Starter) -> None:
    running = await start(desk=MemoryDesk())
    rows = texts(await running.ask("GET", HELD), ".govuk-summary-list__row", " ")
    assert rows == [
        "Subject The fence at Heol y Bont",
        "To all.members@aberwen.example",
        "Hidden copies (Bcc) gwenllian.dare@aberwen.example resident@home.example Only you can see these.",
        "Waiting since 16:05 on Tuesday 24 November 2026",
    ]


async def test_a_message_without_a_subject_or_hidden_copies_is_shown_as_it_is(start: Starter) -> None:
    running = await start(desk=MemoryDesk({LINK: held_view(subject=" ", blind=())}))
    rows = texts(await running.ask("GET", HELD), ".govuk-summary-list__row", " ")
    assert rows[0] == "Subject (no subject)"
    assert len(rows) == 3


async def test_of_many_recipients_the_first_ten_stand_there_and_the_rest_opens(start: Starter) -> None:
    many = tuple(f"member{number}@aberwen.example" for number in range(1000))
    running = await start(desk=MemoryDesk({LINK: held_view(recipients=many, blind=())}))
    page = await running.ask("GET", HELD)
    assert texts(page, "summary") == ["990 more"]
    assert len(tree(page).css("details li")) == 990
    assert len(tree(page).css(".govuk-summary-list__value > ul > li")) == 10


async def test_it_shows_every_finding_in_full_with_clause_and_quote_in_its_language(start: Starter) -> None:
    running = await start(desk=MemoryDesk({LINK: held_view(count=5)}))
    page = await running.ask("GET", f"{HELD}?lang=cy")
    seen = tree(page).css("ol > li")
    assert len(seen) == 5
    for finding in seen:
        (quote,) = finding.css("blockquote span")
        assert quote.attributes["lang"] == "en"
        assert "Yn Saesneg:" in finding.text()


async def test_it_offers_the_exceptions_of_the_rules_in_the_language_they_have(start: Starter) -> None:
    running = await start(desk=MemoryDesk())
    page = await running.ask("GET", f"{HELD}?lang=cy")
    labels = [node for node in tree(page).css("label") if "reason-" in str(node.attributes["for"])]
    assert [label.text() for label in labels] == [
        "unless there is good reason so to do",
        "Gofynnodd y derbynwyr amdano.",
        "Rheswm arall",
    ]
    assert [span.attributes["lang"] for span in labels[0].css("span")] == ["en"]
    assert labels[1].css("span") == []


async def test_where_the_protocol_has_no_exception_the_senders_own_words_are_asked_for(start: Starter) -> None:
    running = await start(desk=MemoryDesk({LINK: held_view(reasons=())}))
    page = await running.ask("GET", HELD)
    assert tree(page).css("input[type=radio]") == []
    assert len(tree(page).css("#send-words")) == 1


async def test_both_languages_are_one_click_apart_and_the_first_is_the_senders(start: Starter) -> None:
    view = held_view()
    swapped = replace(view, languages=("cy", "en"), sheets=view.sheets[::-1])
    running = await start(desk=MemoryDesk({LINK: swapped}))
    page = await running.ask("GET", HELD)
    assert tree(page).css("html")[0].attributes["lang"] == "cy"
    assert page.fields["Content-Language"] == "cy"
    (other,) = tree(page).css("nav a")
    assert (other.text(), other.attributes["lang"], other.attributes["hreflang"]) == ("English", "en", "en")
    assert other.attributes["href"] == f"{HELD}?lang=en"


async def test_a_language_that_the_council_does_not_write_is_not_offered(start: Starter) -> None:
    view = held_view()
    running = await start(desk=MemoryDesk({LINK: replace(view, languages=("en",), sheets=view.sheets[:1])}))
    page = await running.ask("GET", f"{HELD}?lang=cy")
    assert tree(page).css("html")[0].attributes["lang"] == "en"
    assert tree(page).css("nav") == []


async def test_one_heading_leads_and_the_others_follow_in_order(start: Starter) -> None:
    running = await start(desk=MemoryDesk())
    levels = [int((node.tag or "")[1]) for node in tree(await running.ask("GET", HELD)).css("h1, h2, h3, h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


async def test_no_word_of_a_message_becomes_markup(start: Starter) -> None:
    evil = '"><script>alert(1)</script><img src=x onerror=y>&amp;'
    view = held_view(subject=evil, recipients=(evil,), blind=(evil,), reasons=(Words(en=evil, cy=evil),), council=evil)
    running = await start(desk=MemoryDesk({LINK: replace(view, rules=((evil, Words(en=evil)),) * 2)}))
    page = await running.ask("GET", HELD)
    assert tree(page).css("script, img") == []
    assert whole(page).count("<script>alert(1)</script>") == 7


async def test_marks_that_turn_or_hide_text_are_left_out_of_a_subject(start: Starter) -> None:
    subject = "Pay \u202eexe.gpj\u2066 \u200bnow\x00\r\nBcc: x\xa0y \ud800"
    running = await start(desk=MemoryDesk({LINK: held_view(subject=subject)}))
    rows = texts(await running.ask("GET", HELD), ".govuk-summary-list__row", " ")
    assert rows[0] == "Subject Pay exe.gpj now� Bcc: x y �"


async def test_nothing_of_the_message_stands_in_the_title(start: Starter) -> None:
    running = await start(desk=MemoryDesk())
    page = await running.ask("GET", HELD)
    assert texts(page, "title") == ["Your e-mail is waiting for you – Aberwen County Council"]


async def test_before_a_withdrawal_the_page_asks_and_looking_changes_nothing(start: Starter) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    page = await running.ask("GET", f"{HELD}?lang=en&step=withdraw")
    assert texts(page, "h1") == ["Do you want to withdraw your e-mail?"]
    assert "This cannot be undone." in whole(page)
    assert [node.attributes["value"] for node in tree(page).css("input")] == ["withdraw"]
    assert tree(page).css("a.govuk-back-link")[0].attributes["href"] == f"{HELD}?lang=en"
    assert tree(page).css("nav a")[0].attributes["href"] == f"{HELD}?lang=cy&step=withdraw"
    assert desk.acted == []
