"""Links that lead nowhere, and a desk that cannot be asked: one clear page in both languages, with the right status."""

import pytest

from mailguard.held.desk import Deed, HeldView, NoDoor, TellView
from mailguard.http.page.site import MAX_LINK
from tests.http.page.asking import HELD, post, texts, tree, whole
from tests.http.page.desk import LINK, BrokenDesk, MemoryDesk
from tests.http.running import Starter

CLOSED: list[tuple[NoDoor, int, str, str]] = [
    ("forged", 404, "This link is not right", "Nid yw'r ddolen hon yn gywir"),
    ("expired", 410, "The time for this link is over", "Mae amser y ddolen hon ar ben"),
    ("used", 409, "This link has been used already", "Mae'r ddolen hon eisoes wedi'i defnyddio"),
    ("away", 503, "This page cannot be shown just now", "Ni ellir dangos y dudalen hon ar hyn o bryd"),
]


@pytest.mark.parametrize("closed", CLOSED)
@pytest.mark.parametrize("kind", ["held", "tell"])
async def test_each_has_its_status_and_says_it_in_both_languages(
    start: Starter, kind: str, closed: tuple[NoDoor, int, str, str]
) -> None:
    door, status, english, welsh = closed
    running = await start(desk=MemoryDesk({LINK: door}))
    for answer in (
        await running.ask("GET", f"/{kind}/{LINK}"),
        await post(running, f"/{kind}/{LINK}", ("deed", "wrong")),
    ):
        assert answer.status == status
        assert (texts(answer, "h1"), texts(answer, "h2")) == ([english], [welsh])
        assert tree(answer).css("html")[0].attributes["lang"] == "en"
        assert tree(answer).css("main div")[0].attributes["lang"] == "cy"
        assert answer.fields["Content-Language"] == "en, cy"
        assert (answer.fields["Retry-After"] is not None) == (door == "away")


@pytest.mark.parametrize(("query", "accepts"), [("?lang=cy", "en-GB,en"), ("", "cy,en;q=0.8"), ("?lang=xx", "cy-GB")])
async def test_who_asks_for_welsh_reads_it_first(start: Starter, query: str, accepts: str) -> None:
    running = await start(desk=MemoryDesk())
    answer = await running.ask("GET", f"/held/nowhere{query}", Accept_Language=accepts)
    assert texts(answer, "h1") == ["Nid yw'r ddolen hon yn gywir"]
    assert texts(answer, "h2") == ["This link is not right"]
    assert tree(answer).css("html")[0].attributes["lang"] == "cy"


@pytest.mark.parametrize("link", ["x" * (MAX_LINK + 1), "%00", "%C5%B5", "%ff", "a%0d%0ab", "%E2%80%AE", "a%09b"])
async def test_what_can_be_no_link_of_ours_is_answered_without_asking_the_desk(start: Starter, link: str) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    assert (await running.ask("GET", f"/held/{link}")).status == 404
    assert desk.looked == []


async def test_a_desk_that_breaks_is_away_for_the_reader_and_in_the_log_by_type_alone(start: Starter) -> None:
    running = await start(desk=BrokenDesk())
    answer = await running.ask("GET", HELD)
    assert (answer.status, texts(answer, "h1")) == (503, ["This page cannot be shown just now"])
    assert [entry["event"] for entry in running.events] == ["http_started", "held_page_broke", "request_answered"]


@pytest.mark.parametrize("rest", [".", ",", ")", ">", "%22", "%3E."])
async def test_what_a_mail_program_takes_along_at_the_end_of_a_link_is_no_part_of_it(start: Starter, rest: str) -> None:
    running = await start(desk=MemoryDesk())
    assert (await running.ask("GET", f"{HELD}{rest}")).status == 200


@pytest.mark.parametrize("path", ["/held/", "/tell/", f"{HELD}/more", "/held//", f"/held/{LINK[:-3]}"])
async def test_a_link_that_is_cut_short_or_goes_on_gets_the_page_that_says_so(start: Starter, path: str) -> None:
    running = await start(desk=MemoryDesk())
    answer = await running.ask("GET", path)
    assert (answer.status, texts(answer, "h1")) == (404, ["This link is not right"])


class ClosesAfterLooking(MemoryDesk):
    """A desk whose message is gone, or which breaks, between the look and the deed."""

    ends: NoDoor | None = "used"

    async def act(self, link: str, deed: Deed, reason: str, rules: tuple[str, ...] = ()) -> Deed | NoDoor:
        if self.ends is None:
            raise RuntimeError(link, deed, reason, rules)
        return self.ends

    async def look(self, link: str) -> HeldView | TellView | NoDoor:
        return await MemoryDesk().look(link)


@pytest.mark.parametrize(("ends", "status"), [("used", 409), ("expired", 410), ("away", 503), (None, 503)])
async def test_a_deed_that_comes_too_late_is_told_so(start: Starter, ends: NoDoor | None, status: int) -> None:
    desk = ClosesAfterLooking()
    desk.ends = ends
    running = await start(desk=desk)
    answer = await post(running, HELD, ("deed", "withdraw"))
    assert answer.status == status
    assert "withdrawn" not in whole(answer)
