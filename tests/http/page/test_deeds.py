"""What a form does, and what it does not do."""

import pytest

from mailguard.http.page.choice import MAX_WORDS
from tests.http.page.asking import FORM, HELD, post, texts, tree, whole
from tests.http.page.desk import LINK, TELL, MemoryDesk, held_view, tell_view, warning_rules
from tests.http.running import Starter

SEND = ("deed", "send")
WRONG = ("deed", "wrong")
RULES = [loaded.rule.id for loaded in warning_rules("county")[:2]]


async def test_a_reason_of_the_protocol_sends_the_message_once(start: Starter) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    done = await post(running, HELD, SEND, ("reason", "0"), ("words", ""))
    assert (done.status, texts(done, "h1")) == (200, ["Your e-mail is on its way"])
    again = await post(running, HELD, SEND, ("reason", "0"))
    assert (again.status, texts(again, "h1")) == (409, ["This link has been used already"])
    assert desk.acted == [(LINK, "send", "unless there is good reason so to do", ())]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ((("reason", "other"), ("words", "The clerk asked for it.")), "The clerk asked for it."),
        ((("words", "  Gofynnodd y clerc.\r\nDdoe.\x00\u202e "),), "Gofynnodd y clerc.\nDdoe."),
        ((("reason", "1"), ("words", "By phone.")), "Gofynnodd y derbynwyr amdano.: By phone."),
        ((("words", "ŵ" * MAX_WORDS),), "ŵ" * MAX_WORDS),
    ],
)
async def test_a_reason_in_the_senders_own_words_sends_it_too(
    start: Starter, fields: tuple[tuple[str, str], ...], reason: str
) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    done = await post(running, f"{HELD}?lang=cy", SEND, *fields)
    assert (done.status, texts(done, "h1")) == (200, ["Mae eich e-bost ar ei ffordd"])
    assert desk.acted == [(LINK, "send", reason, ())]


@pytest.mark.parametrize(
    ("fields", "says", "field"),
    [
        ((), "Choose what should happen to your e-mail", "choices"),
        ((("deed", "delete"),), "Choose what should happen to your e-mail", "choices"),
        ((SEND, WRONG), "Choose what should happen to your e-mail", "choices"),
        ((SEND,), "Select a reason, or write one of your own", "reason-0"),
        ((SEND, ("reason", "9")), "Select a reason, or write one of your own", "reason-0"),
        ((SEND, ("reason", "0"), ("reason", "1")), "Select a reason, or write one of your own", "reason-0"),
        ((SEND, ("reason", "other"), ("words", " \r\n ")), "Write your reason", "send-words"),
        ((SEND, ("reason", "-1"), ("words", "")), "Select a reason, or write one of your own", "reason-0"),
        (
            (SEND, ("reason", "0"), ("words", "x" * 501)),
            "What you write must be 500 characters or fewer; this is 501",
            "send-words",
        ),
        ((WRONG,), "Select what is wrong", "rule-0"),
        ((WRONG, ("rule", "NONE999")), "Select what is wrong", "rule-0"),
        (
            (WRONG, ("rule", RULES[0]), ("words", "x" * 600)),
            "What you write must be 500 characters or fewer; this is 600",
            "wrong-words",
        ),
    ],
)
async def test_a_form_that_is_not_whole_does_nothing_and_says_on_top_what_is_missing(
    start: Starter, fields: tuple[tuple[str, str], ...], says: str, field: str
) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    page = await post(running, HELD, *fields)
    assert page.status == 400
    (link,) = tree(page).css(".govuk-error-summary a")
    assert (link.text(), link.attributes["href"]) == (says, f"#{field}")
    assert len(tree(page).css(f"#{field}")) == 1
    assert texts(page, "title")[0].startswith("Error: ")
    if field != "choices":
        assert texts(page, f"#{field}-error") == [f"Error: {says}"]
        about = [str(node.attributes.get("aria-describedby")) for node in tree(page).css("fieldset, textarea")]
        assert any(f"{field}-error" in ids for ids in about)
    assert desk.acted == []


async def test_what_was_given_stands_in_the_form_again(start: Starter) -> None:
    running = await start(desk=MemoryDesk())
    words = "</textarea><b>" + "x" * 500
    page = await post(running, HELD, SEND, ("reason", "1"), ("words", words))
    assert [node.attributes["id"] for node in tree(page).css("input[checked]")] == ["reason-1"]
    assert tree(page).css("#send-words")[0].text() == words
    assert tree(page).css("#wrong-words")[0].text() == ""
    page = await post(running, HELD, WRONG, ("rule", RULES[1]), ("words", "y" * 501))
    assert [node.attributes["value"] for node in tree(page).css("input[checked]")] == [RULES[1]]
    assert tree(page).css("#wrong-words")[0].text() == "y" * 501


async def test_a_message_can_be_withdrawn(start: Starter) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    done = await post(running, HELD, ("deed", "withdraw"))
    assert (done.status, texts(done, "h1")) == (200, ["Your e-mail has been withdrawn"])
    assert desk.acted == [(LINK, "withdraw", "", ())]


async def test_the_rules_that_are_wrong_are_named_and_the_message_goes(start: Starter) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    done = await post(running, HELD, WRONG, ("rule", RULES[1]), ("rule", "NONE999"), ("words", "It is a quote."))
    assert (done.status, texts(done, "h1")) == (200, ["Thank you: your e-mail is on its way"])
    assert desk.acted == [(LINK, "wrong", "It is a quote.", (RULES[1],))]


async def test_where_one_rule_holds_the_message_it_is_the_one_that_is_wrong(start: Starter) -> None:
    desk = MemoryDesk({LINK: held_view(count=1)})
    running = await start(desk=desk)
    assert tree(await running.ask("GET", HELD)).css("input[type=checkbox]") == []
    assert (await post(running, HELD, WRONG)).status == 200
    assert desk.acted == [(LINK, "wrong", "", (RULES[0],))]


async def test_of_mail_that_has_gone_out_one_can_say_which_warning_was_wrong(start: Starter) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    page = await running.ask("GET", f"/tell/{TELL}?lang=cy")
    assert texts(page, "h1") == ["A oedd rhybudd yn anghywir?"]
    assert texts(page, "form label") == [loaded.rule.summary.cy for loaded in warning_rules("county")[:2]]
    missing = await post(running, f"/tell/{TELL}?lang=cy", WRONG)
    assert (missing.status, texts(missing, ".govuk-error-summary a")) == (400, ["Dewiswch beth sy'n anghywir"])
    done = await post(running, f"/tell/{TELL}?lang=cy", WRONG, ("rule", RULES[0]), ("words", "not asked for"))
    assert (done.status, texts(done, "h1")) == (200, ["Diolch"])
    assert desk.acted == [(TELL, "wrong", "", (RULES[0],))]


async def test_of_mail_that_has_gone_out_nothing_can_be_sent_or_withdrawn(start: Starter) -> None:
    desk = MemoryDesk({TELL: tell_view(count=1)})
    running = await start(desk=desk)
    await post(running, f"/tell/{TELL}", SEND, ("reason", "0"))
    assert {deed for _, deed, _, _ in desk.acted} <= {"wrong"}


async def test_looking_in_any_way_changes_nothing(start: Starter) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    for method in ("GET", "HEAD"):
        for path in (HELD, f"{HELD}?deed=send&reason=0&words=x", f"/tell/{TELL}?deed=wrong&rule={RULES[0]}"):
            answer = await running.ask(method, path, b"deed=send&reason=0", Content_Type=FORM)
            assert answer.status == 200
            assert (method == "HEAD") == (answer.body == b"")
    for method in ("PUT", "PATCH", "DELETE", "OPTIONS", "BREW"):
        answer = await running.ask(method, HELD)
        assert (answer.status, set(answer.fields["Allow"].split(", "))) == (405, {"GET", "HEAD", "POST"})
    assert desk.acted == []


@pytest.mark.parametrize(
    ("body", "media_type", "status"),
    [
        (b"deed=send&reason=0", "text/plain", 415),
        (b'{"deed": "send"}', "application/json", 415),
        (b"", "", 415),
        (b"deed=send&reason=0&words=" + b"x" * 40_000, FORM, 413),
        (b"a=1&" * 300, FORM, 422),
    ],
)
async def test_what_is_no_form_of_ours_does_nothing_and_gets_a_page(
    start: Starter, body: bytes, media_type: str, status: int
) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    answer = await running.ask("POST", HELD, body, Content_Type=media_type)
    assert (answer.status, texts(answer, "h1")) == (status, ["This form could not be read"])
    assert texts(answer, "h2") == ["Ni fu modd darllen y ffurflen hon"]
    assert desk.acted == []


@pytest.mark.parametrize(
    "body", [b"\xff\xfe=\xff&deed=\xff", b"%ff%fe=%zz&deed=%ff%00", b"&&==&;", b"deed=send%00&reason=0"]
)
async def test_bytes_that_are_no_text_choose_nothing(start: Starter, body: bytes) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    answer = await running.ask("POST", HELD, body, Content_Type=FORM)
    assert answer.status == 400
    assert "Choose what should happen" in whole(answer)
    assert desk.acted == []


async def test_words_in_bytes_that_are_no_utf_8_are_kept_as_far_as_they_are(start: Starter) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    answer = await running.ask("POST", HELD, b"deed=send&words=a%ffb\xff", Content_Type=FORM)
    assert answer.status == 200
    assert desk.acted == [(LINK, "send", "a�b�", ())]
