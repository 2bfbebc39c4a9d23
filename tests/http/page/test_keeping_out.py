"""Who may ask for the page, how often, and what is kept of the asking."""

import json

import pytest
from starlette.requests import Request

from mailguard.http.page.callers import WRONG_PER_MINUTE, Callers, from_our_page
from tests.http.page.asking import HELD, post, texts, tree
from tests.http.page.desk import LINK, TELL, BrokenDesk, MemoryDesk
from tests.http.running import Starter
from tests.http.test_door import door as door_of
from tests.http.test_door import knock

PUBLIC = "https://mail.aberwen.example/mailguard"


async def test_the_page_needs_no_token_and_the_rest_of_the_service_still_does(start: Starter) -> None:
    running = await start(desk=MemoryDesk())
    assert (await running.ask("GET", HELD, Host="mail.aberwen.example")).status == 200
    assert (await running.ask("GET", "/metrics", Host="mail.aberwen.example")).status == 421
    assert (await running.inspect(Host="mail.aberwen.example")).status == 421


@pytest.mark.parametrize("path", ["/held", "/held.json", "/heldx/y", "/v1/inspect", "/metrics", "/"])
async def test_the_door_opens_for_paths_of_the_page_alone(path: str) -> None:
    assert (await knock(door_of(page=True), path))[0] == 401


@pytest.mark.parametrize("path", ["/held/x", "/tell/x", "/assets/x"])
async def test_the_door_opens_for_them_from_anywhere(path: str) -> None:
    assert (await knock(door_of(page=True), path))[0] == 200
    assert (await knock(door_of(), path))[0] == 401


async def test_without_a_desk_there_is_no_page(start: Starter) -> None:
    running = await start()
    assert (await running.ask("GET", HELD)).status == 404


async def test_the_page_stands_under_the_path_of_the_public_address(start: Starter) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk, public_url=f"{PUBLIC}/")
    page = await running.ask("GET", f"/mailguard/held/{LINK}")
    assert page.status == 200
    own = [str(node.attributes[name]) for name in ("href", "action") for node in tree(page).css(f"[{name}]")]
    inside = [path for path in own if not path.startswith(("#", "mailto:"))]
    assert all(path.startswith("/mailguard/") for path in inside)
    (style,) = [path for path in inside if path.endswith(".css")]
    assert (await running.ask("GET", style)).status == 200
    assert (await running.ask("GET", HELD)).status == 404
    sent = await post(running, f"/mailguard/held/{LINK}", ("deed", "withdraw"), Origin="https://mail.aberwen.example")
    assert sent.status == 200


async def test_every_page_stays_within_this_service_and_with_its_reader(start: Starter) -> None:
    running = await start(desk=MemoryDesk())
    for path in (HELD, f"/tell/{TELL}", "/held/forged"):
        fields = (await running.ask("GET", path)).fields
        assert fields.get_all("Cache-Control") == ["no-store"]
        assert fields["Referrer-Policy"] == "no-referrer"
        assert fields["X-Content-Type-Options"] == "nosniff"
        assert fields["X-Robots-Tag"] == "noindex, nofollow"
        policy = {rule.strip().partition(" ")[::2] for rule in fields["Content-Security-Policy"].split(";")}
        assert policy == {
            ("default-src", "'none'"),
            ("style-src", "'self'"),
            ("img-src", "'self'"),
            ("form-action", "'self'"),
            ("frame-ancestors", "'none'"),
            ("base-uri", "'none'"),
        }
        assert fields["Content-Type"] == "text/html; charset=utf-8"


async def test_a_page_has_no_script_and_no_style_of_its_own(start: Starter) -> None:
    running = await start(desk=MemoryDesk())
    for path in (HELD, f"{HELD}?step=withdraw", f"/tell/{TELL}", "/held/forged"):
        page = tree(await running.ask("GET", path))
        assert page.css("script, style, [style], iframe, object, embed, base") == []
        names = {name for node in page.css("*") for name in node.attributes}
        assert not any(name.startswith("on") for name in names)


@pytest.mark.parametrize(
    ("fields", "let"),
    [
        ({"Sec_Fetch_Site": "same-origin", "Origin": "null"}, True),
        ({"Sec_Fetch_Site": "none"}, True),
        ({"Sec_Fetch_Site": "cross-site", "Origin": "https://evil.example"}, False),
        ({"Sec_Fetch_Site": "same-site", "Origin": "https://www.aberwen.example"}, False),
        ({"Sec_Fetch_Site": "cross-site", "Origin": "null"}, False),
        ({}, True),
        ({"Origin": "null"}, True),
        ({"Origin": "https://mail.aberwen.example"}, True),
        ({"Origin": "http://127.0.0.1:8080", "Host": "127.0.0.1:8080"}, True),
        ({"Origin": "https://evil.example"}, False),
        ({"Origin": "https://mail.aberwen.example.evil.example"}, False),
        ({"Origin": "weird"}, False),
    ],
)
async def test_a_form_from_elsewhere_does_nothing(start: Starter, fields: dict[str, str], let: bool) -> None:  # noqa: FBT001  a column of the table
    desk = MemoryDesk({f"{LINK}": MemoryDesk().views[LINK]})
    running = await start(desk=desk, public_url="https://mail.aberwen.example")
    named = {"Content_Type": "application/x-www-form-urlencoded", **fields}
    answer = await running.ask("POST", HELD, b"deed=withdraw", encode_chunked=False, **named)
    assert answer.status == (200 if let else 403)
    assert (desk.acted != []) == let
    if not let:
        assert texts(answer, "h1") == ["This did not come from our page"]


def request(peer: str | None, *forwarded: str) -> Request:
    headers = [(b"x-forwarded-for", value.encode()) for value in forwarded]
    return Request({"type": "http", "client": (peer, 4000) if peer else None, "headers": headers})


def callers(*forwarded_by: str) -> Callers:
    return Callers(forwarded_by, 60, lambda: 0.0)


def test_nothing_that_a_client_writes_says_who_he_is() -> None:
    assert callers().name(request("192.0.2.7", "198.51.100.1")) == "192.0.2.7"
    assert callers("127.0.0.1/32").name(request("192.0.2.7", "198.51.100.1")) == "192.0.2.7"
    assert callers().name(request("127.0.0.1", "198.51.100.1")) == "127.0.0.1"
    assert callers().name(request(None, "198.51.100.1")) == ""


def test_our_own_web_server_says_for_whom_it_asks() -> None:
    own = callers("127.0.0.1/32", "10.1.0.0/16", "::1/128")
    assert own.name(request("127.0.0.1", "203.0.113.9, 198.51.100.1")) == "198.51.100.1"
    assert own.name(request("127.0.0.1", "203.0.113.9", "198.51.100.1, 10.1.2.3")) == "198.51.100.1"
    assert own.name(request("::ffff:127.0.0.1", "198.51.100.1")) == "198.51.100.1"
    assert own.name(request("127.0.0.1", "nonsense")) == "127.0.0.1"
    assert own.name(request("127.0.0.1")) == "127.0.0.1"
    assert own.name(request("::1", "[2001:db8:1:2::9]")) == "2001:db8:1:2::/64"


def test_a_customer_with_a_whole_ipv6_network_counts_once() -> None:
    names = {callers().name(request(f"2001:db8:1:2::{number}")) for number in range(1, 9)}
    assert names == {"2001:db8:1:2::/64"}


async def test_who_asks_too_often_is_told_when_to_come_again(start: Starter) -> None:
    running = await start(desk=MemoryDesk(), requests_per_minute=2)
    answers = [await running.ask("GET", HELD) for _ in range(3)]
    assert [answer.status for answer in answers] == [200, 200, 429]
    assert answers[2].fields["Retry-After"] == "30"
    assert texts(answers[2], "h1") == ["Too many requests came from your network"]
    assert texts(answers[2], "h2") == ["Daeth gormod o geisiadau o'ch rhwydwaith"]


async def test_who_tries_links_is_stopped_before_the_desk_is_asked_and_nobody_else_is(start: Starter) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk, forwarded_by=("127.0.0.1/32",))
    guesser, person = "203.0.113.9", "198.51.100.1"
    answers = [
        await running.ask("GET", f"/held/guess{number}", X_Forwarded_For=guesser)
        for number in range(WRONG_PER_MINUTE + 3)
    ]
    assert [answer.status for answer in answers] == [404] * WRONG_PER_MINUTE + [429] * 3
    assert len(desk.looked) == WRONG_PER_MINUTE
    assert (await running.ask("GET", HELD, X_Forwarded_For=guesser)).status == 429
    assert (await running.ask("GET", HELD, X_Forwarded_For=person)).status == 200


async def test_no_log_line_holds_a_link_a_reason_or_a_subject(start: Starter) -> None:
    desk = MemoryDesk()
    running = await start(desk=desk)
    await running.ask("GET", f"{HELD}?lang=cy")
    await post(running, HELD, ("deed", "send"), ("words", "cwtshmarked"))
    await running.ask("GET", f"/tell/{TELL}/{TELL}")
    await running.ask("BREW", f"/tell/{TELL}")
    await running.ask("GET", f"/assets/{LINK}")
    told = json.dumps(running.events)
    assert [entry["route"] for entry in running.events[1:]] == ["/held/", "/held/", "/tell/", "/tell/", "/assets/"]
    for secret in (LINK, TELL, "cwtshmarked", "fence"):
        assert secret not in told


async def test_a_desk_that_breaks_tells_no_log_what_it_was_asked(start: Starter) -> None:
    running = await start(desk=BrokenDesk())
    await running.ask("GET", HELD)
    (broke,) = [entry for entry in running.events if entry["event"] == "held_page_broke"]
    assert set(broke) == {"event", "exc_info", "log_level"}  # of which the log writes type and place alone


async def test_static_files_are_kept_for_good_under_the_name_of_their_content(start: Starter) -> None:
    running = await start(desk=MemoryDesk())
    page = tree(await running.ask("GET", HELD))
    for link, media_type in zip(page.css("head link"), ("text/css; charset=utf-8", "image/svg+xml"), strict=True):
        answer = await running.ask("GET", str(link.attributes["href"]))
        assert (answer.status, answer.fields["Content-Type"]) == (200, media_type)
        assert answer.fields.get_all("Cache-Control") == ["public, max-age=31536000, immutable"]
        assert answer.fields["X-Content-Type-Options"] == "nosniff"
    for name in (
        "page-0000000000000000.css",
        "govuk.css",
        "..%2f..%2ftexts.py",
        "%2e%2e",
        "LICENSE-govuk-frontend.txt",
    ):
        assert (await running.ask("GET", f"/assets/{name}")).status == 404


def test_the_origin_of_old_browsers_is_compared_without_case() -> None:
    scope = {"type": "http", "headers": [(b"origin", b"HTTPS://Mail.Aberwen.Example"), (b"host", b"127.0.0.1")]}
    assert from_our_page(Request(scope), "https://mail.aberwen.example")
    assert not from_our_page(Request(scope), "https://other.example")
