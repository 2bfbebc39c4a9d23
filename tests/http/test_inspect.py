"""POST /v1/inspect: a message or a draft in, the result out."""

import asyncio
import json
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from mailguard.config_tables import LimitsTable
from mailguard.message.facts import Envelope
from mailguard.workers import Unchecked
from tests.http.running import ENVELOPE_QUERY, INSPECT, LETTER, RFC822, FakeInspector, Starter


async def test_a_message_is_judged_under_the_envelope_of_the_query(start: Starter) -> None:
    running = await start()
    query = urlencode(
        [
            ("mail_from", "gwen+x@glanrafon.example"),
            ("rcpt_to", "a@public.example"),
            ("rcpt_to", "ŵyn@glanrafon.example"),
        ]
    )
    answer = await running.inspect(path=f"/v1/inspect?{query}")
    assert answer.status == 200
    assert answer.fields["Content-Type"] == "application/json"
    envelope = Envelope(mail_from="gwen+x@glanrafon.example", rcpt_to=("a@public.example", "ŵyn@glanrafon.example"))
    assert running.inspector.seen == [(LETTER, envelope)]


async def test_the_answer_is_the_result_object_with_the_path_of_no_file_and_the_time_it_took(start: Starter) -> None:
    result = (await (await start()).inspect()).json
    assert next(iter(result)) == "path"
    elapsed = result.pop("elapsed_us")
    assert isinstance(elapsed, int)
    assert elapsed > 0
    assert result == {"path": "-", "message_id": "<1@glanrafon.example>", "verdict": "advise"}


async def test_a_draft_is_judged_under_an_envelope_of_its_own(start: Starter) -> None:
    running = await start()
    answer = await running.draft(
        from_="Gwen Parry <gwen.parry@glanrafon.example>",
        to="clerk@glanrafon.example",
        bcc=["leader@glanrafon.example"],
        subject="Agenda",
        text="Dear all,",
    )
    assert answer.status == 200
    ((raw, envelope),) = running.inspector.seen
    assert envelope.mail_from == "gwen.parry@glanrafon.example"
    assert envelope.rcpt_to == ("clerk@glanrafon.example", "leader@glanrafon.example")
    assert raw.startswith(b'From: "Gwen Parry" <gwen.parry@glanrafon.example>\r\nTo: clerk@glanrafon.example\r\n')
    assert b"leader" not in raw


async def test_a_draft_with_all_the_text_that_is_read_is_judged(start: Starter) -> None:
    running = await start(limits=LimitsTable())
    words = "Annwyl bawb,\n" * 75_000
    answer = await running.draft(
        from_="gwen.parry@glanrafon.example", to="clerk@glanrafon.example", text=words, html=words
    )
    assert answer.status == 200
    assert len(running.inspector.seen[0][0]) > 2 * len(words)


async def test_a_draft_larger_than_any_text_that_is_read_is_refused(start: Starter) -> None:
    running = await start(limits=LimitsTable())
    answer = await running.draft(from_="a@glanrafon.example", to="b@glanrafon.example", text="x" * 5_000_000)
    assert answer.status == 413
    assert running.inspector.seen == []


@pytest.mark.parametrize("media_type", ["message/rfc822", "Message/RFC822; x=y", "message/global"])
async def test_a_message_goes_by_its_media_type(start: Starter, media_type: str) -> None:
    assert (await (await start()).inspect(Content_Type=media_type)).status == 200


@pytest.mark.parametrize("media_type", ["", "text/plain", "multipart/form-data", "application/xml", "message/rfc8222"])
async def test_any_other_media_type_is_refused_and_not_read(start: Starter, media_type: str) -> None:
    running = await start()
    answer = await running.inspect(Content_Type=media_type)
    assert (answer.status, answer.json["title"]) == (415, "Unsupported Media Type")
    assert running.inspector.seen == []


async def test_a_content_coding_is_refused(start: Starter) -> None:
    assert (await (await start()).inspect(Content_Encoding="gzip")).status == 415


@pytest.mark.parametrize(
    ("query", "detail"),
    [
        ("", "Give mail_from once"),
        ("rcpt_to=a%40b", "Give mail_from once"),
        ("mail_from=a%40b&mail_from=c%40d&rcpt_to=a%40b", "Give mail_from once"),
        ("mail_from=a%40b", "Give at least one recipient"),
        ("mail_from=a%40b&rcpt_to=", "An address is malformed"),
        ("mail_from=a%40b&rcpt_to=nobody", "An address is malformed"),
        ("mail_from=nobody&rcpt_to=a%40b", "An address is malformed"),
        ("mail_from=a%40b&rcpt_to=c%40d%0d%0aRCPT", "An address is malformed"),
        ("mail_from=a%40b&rcpt_to=c+x%40d", "An address is malformed"),
        ("mail_from=a%40b&rcpt_to=c%ff%40d", "The query is not percent-encoded UTF-8"),
        ("mail_from=a%40b&" + "&".join(f"rcpt_to={n}%40d" for n in range(11)), "The message has more recipients"),
        ("mail_from=a%40b&" + "&".join(f"rcpt_to={n}%40d" for n in range(2000)), "The query is not percent-encoded"),
    ],
)
async def test_a_query_without_a_proper_envelope_is_refused(start: Starter, query: str, detail: str) -> None:
    running = await start(limits=LimitsTable(recipients=10))
    answer = await running.inspect(path=f"/v1/inspect?{query}")
    assert (answer.status, answer.fields["Content-Type"]) == (422, "application/problem+json")
    assert answer.json["detail"].startswith(detail)
    assert running.inspector.seen == []


async def test_a_null_return_path_is_an_empty_mail_from(start: Starter) -> None:
    running = await start()
    assert (await running.inspect(path="/v1/inspect?mail_from=&rcpt_to=a%40b")).status == 200
    assert running.inspector.seen[0][1].mail_from == ""


async def test_a_thousand_recipients_go_into_one_query(start: Starter) -> None:
    running = await start(limits=LimitsTable())
    recipients = [f"some.person.{number}@department.glanrafon.example" for number in range(1000)]
    query = urlencode([("mail_from", "a@glanrafon.example"), *(("rcpt_to", address) for address in recipients)])
    assert (await running.inspect(path=f"/v1/inspect?{query}")).status == 200
    assert running.inspector.seen[0][1].rcpt_to == tuple(recipients)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"from": "a@b", "to": "nobody"}', b'{"from": "a@b"}'])
async def test_what_is_no_draft_is_refused(start: Starter, body: bytes) -> None:
    running = await start()
    answer = await running.ask("POST", "/v1/inspect", body, Content_Type="application/json")
    assert (answer.status, answer.fields["Content-Type"]) == (422, "application/problem+json")
    assert running.inspector.seen == []


async def test_mail_that_is_not_ours_to_read_is_not_inspected(start: Starter) -> None:
    running = await start(FakeInspector(reads=False))
    answer = await running.inspect()
    assert (answer.status, answer.json) == (200, {"path": "-", "verdict": "pass", "checked": "none"})
    assert running.inspector.seen == []


async def test_a_message_that_could_not_be_checked_is_not_answered_as_if_it_had_been(start: Starter) -> None:
    async def late(*_: object) -> Unchecked:
        return Unchecked("TimeoutError")

    answer = await (await start(FakeInspector(late))).inspect()
    assert (answer.status, answer.fields["Content-Type"]) == (503, "application/problem+json")
    assert answer.fields["Retry-After"] == "5"
    assert "Timeout" not in answer.body.decode()


async def test_any_bytes_at_all_are_a_message(start: Starter) -> None:
    running = await start()
    for raw in (b"", b"\x00\xff\r\n.\r\n" * 100):
        assert (await running.inspect(raw)).status == 200
    assert [raw for raw, _ in running.inspector.seen] == [b"", b"\x00\xff\r\n.\r\n" * 100]


async def test_another_client_understands_the_answers_too(start: Starter) -> None:
    running = await start()
    request = Request(
        f"http://localhost:{running.port}/v1/inspect?{ENVELOPE_QUERY}", data=LETTER, headers={"Content-Type": RFC822}
    )

    def ask() -> tuple[int, object]:
        with urlopen(request, timeout=5) as response:  # noqa: S310  as above
            return response.status, json.load(response)["verdict"]

    assert await asyncio.to_thread(ask) == (200, "advise")


async def test_requests_at_the_same_time_get_their_own_answers(start: Starter) -> None:
    running = await start(render=lambda judged: {"message_id": judged.verdict})
    sizes = range(0, 1000, 20)
    answers = await asyncio.gather(*(running.ask("POST", INSPECT, b"x" * n, Content_Type=RFC822) for n in sizes))
    assert {answer.status for answer in answers} == {200}
    assert sorted(len(raw) for raw, _ in running.inspector.seen) == list(sizes)
