"""From a message to its sender's answer on the page, with the service as a process of its own."""

import asyncio
import http.client
import re
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from urllib.parse import urlencode

from selectolax.lexbor import LexborHTMLParser

from tests.builders import ALL_MEMBERS, MEMBER
from tests.e2e.test_holding import HOLDS, LETTER, URL, holding, link_of, sent, taken
from tests.servers.next_hop import next_hop
from tests.servers.postfix import free_port
from tests.servers.service import ADVISE, Service, service

FORM = {"Content-Type": "application/x-www-form-urlencoded", "Origin": "null", "Sec-Fetch-Site": "same-origin"}


@dataclass(frozen=True)
class Page:
    status: int
    heading: str
    text: str


async def page(one: Service, path: str, *fields: tuple[str, str]) -> Page:
    """Ask for a page, or send its form, as a browser behind the council's web server does."""
    host, _, port = one.wait_for("serving")["http"].partition(":")

    def ask() -> Page:
        connection = http.client.HTTPConnection(host, int(port), timeout=20)
        try:
            if fields:
                connection.request("POST", path, urlencode(fields), FORM)
            else:
                connection.request("GET", path, headers={"Host": URL.removeprefix("https://")})
            response = connection.getresponse()
            tree = LexborHTMLParser(response.read().decode())
        finally:
            connection.close()
        return Page(
            response.status, tree.css("h1")[0].text(), " ".join(tree.css("main")[0].text(separator=" ").split())
        )

    return await asyncio.to_thread(ask)


async def test_a_sender_lets_his_message_go_with_the_link_of_his_notice(tmp_path: Path) -> None:
    async with next_hop() as hop, holding(tmp_path, hop) as one:
        await sent(one)
        [notice] = await taken(hop, 1)
        link = link_of(notice.content)
        for _ in range(2):  # looking uses up nothing
            shown = await page(one, f"/held/{link}?lang=en")
            assert (shown.status, shown.heading) == (200, "Your e-mail is waiting for you")
            assert "Subject hello To all.members@aberwen.example" in shown.text
        asked = await page(one, f"/held/{link}?lang=cy", ("deed", "send"))
        assert (asked.status, len(hop.taken)) == (400, 1)
        done = await page(one, f"/held/{link}?lang=cy", ("deed", "send"), ("reason", "0"))
        assert (done.status, done.heading) == (200, "Mae eich e-bost ar ei ffordd")
        _, letter = await taken(hop, 2)
        assert letter.as_sent == (LETTER % "1").encode()
        for again in (await page(one, f"/held/{link}"), await page(one, f"/held/{link}", ("deed", "withdraw"))):
            assert (again.status, again.heading) == (409, "This link has been used already")
        assert (await page(one, f"/held/{link[:-1]}")).status == 404
        assert (await page(one, f"/held/{link}x")).status == 404
        assert len(hop.taken) == 2
        assert not any(link in str(event) or "hello" in str(event) for event in one.events)


async def test_a_message_that_is_withdrawn_stays_where_it_is(tmp_path: Path) -> None:
    async with next_hop() as hop, holding(tmp_path, hop) as one:
        await sent(one)
        [notice] = await taken(hop, 1)
        done = await page(one, f"/held/{link_of(notice.content)}", ("deed", "withdraw"))
        assert done.status == 200
        assert len(await taken(hop, 1)) == 1


async def test_of_a_message_that_went_out_its_sender_says_once_that_the_note_was_wrong(tmp_path: Path) -> None:
    more = f'[http]\nlisten = "127.0.0.1:{free_port()}"\npublic_url = "{URL}"\n[store]\n'
    policy = HOLDS.replace('"confirm"', '"advise"')
    assert ADVISE.split("=")[0] in policy
    async with next_hop() as hop:
        with service(tmp_path, free_port(), hop.port, more, policy) as one:
            sender = await one.connect()
            await sender.greet()
            await sender.envelope(MEMBER, ALL_MEMBERS)
            await sender.message((LETTER % "1").replace("..", "...").encode())
            await sender.close()
            notice = (await taken(hop, 2))[1]
            plain = message_from_bytes(notice.content, policy=default).get_body(("plain",))
            assert plain is not None
            found = re.search(rf"{URL}(/tell/[\w-]+)", plain.get_content())
            assert found is not None
            shown = await page(one, f"{found[1]}?lang=en")
            assert (shown.status, shown.heading) == (200, "Was a warning wrong?")
            assert (await page(one, f"{found[1]}?lang=en", ("deed", "wrong"))).heading == "Thank you"
            assert (await page(one, found[1], ("deed", "wrong"))).status == 409
