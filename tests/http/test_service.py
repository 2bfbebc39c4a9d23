"""Starting, stopping, and what holds for every answer."""

import asyncio
import http.client
import signal
import socket

import pytest

from mailguard.config import ConfigError
from mailguard.http.service import Patience, _listen
from mailguard.message.facts import Envelope
from mailguard.pipeline import Outcome
from mailguard.workers import Unchecked
from tests.http.running import LETTER, QUICK, RFC822, FakeInspector, Running, Starter, outcome


async def until(holds: object, of: Running) -> None:
    """Wait until the inspector has as many messages as `holds`."""
    async with asyncio.timeout(5):
        while len(of.inspector.seen) != holds:  # noqa: ASYNC110  the fake has no event to wait for
            await asyncio.sleep(0.01)


async def test_it_lives_and_says_where_it_listens(start: Starter) -> None:
    running = await start()
    answer = await running.ask("GET", "/healthz")
    assert answer.status == 200
    assert running.events[0] == {
        "event": "http_started",
        "host": "127.0.0.1",
        "port": running.port,
        "log_level": "info",
    }


async def test_it_listens_on_ipv6_too(start: Starter) -> None:
    running = await start(listen="[::1]:0")
    reader, writer = await asyncio.open_connection("::1", running.port)
    writer.write(b"GET /healthz HTTP/1.1\r\nHost: [::1]:80\r\nConnection: close\r\n\r\n")
    assert (await reader.read()).startswith(b"HTTP/1.1 200 ")
    writer.close()
    await writer.wait_closed()


async def test_an_address_in_use_is_told_in_one_line_and_ends_no_process(start: Starter) -> None:
    running = await start()
    with pytest.raises(ConfigError) as told:
        await start(listen=f"127.0.0.1:{running.port}")
    assert str(told.value).startswith("http.listen: this address cannot be used (")
    assert (await running.ask("GET", "/healthz")).status == 200


async def test_the_signals_of_the_process_are_left_alone(start: Starter) -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    await start()
    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/healthz", 200),
        ("HEAD", "/healthz", 200),
        ("GET", "/nowhere", 404),
        ("GET", "/healthz/", 404),
        ("GET", "/v1/inspect", 405),
        ("DELETE", "/metrics", 405),
        ("OPTIONS", "/v1/inspect", 405),
    ],
)
async def test_every_answer_forbids_keeping_and_guessing_and_names_no_server(
    start: Starter, method: str, path: str, status: int
) -> None:
    answer = await (await start()).ask(method, path)
    assert answer.status == status
    assert answer.fields["Cache-Control"] == "no-store"
    assert answer.fields["X-Content-Type-Options"] == "nosniff"
    assert answer.fields["Server"] is None


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/nowhere", 404), ("PUT", "/v1/inspect", 405)])
async def test_unknown_paths_and_methods_are_problems(start: Starter, method: str, path: str, status: int) -> None:
    answer = await (await start()).ask(method, path)
    assert answer.fields["Content-Type"] == "application/problem+json"
    assert answer.json["status"] == answer.status == status
    assert set(answer.json) == {"type", "title", "status", "detail"}


async def test_a_method_that_is_not_allowed_is_answered_with_those_that_are(start: Starter) -> None:
    running = await start()
    assert (await running.ask("GET", "/v1/inspect")).fields["Allow"] == "POST"
    assert set((await running.ask("POST", "/metrics")).fields["Allow"].split(", ")) == {"GET", "HEAD"}


async def test_head_has_the_fields_of_get_and_no_body(start: Starter) -> None:
    running = await start()
    got, headed = await running.ask("GET", "/readyz"), await running.ask("HEAD", "/readyz")
    assert (headed.status, headed.body) == (200, b"")
    assert headed.fields["Content-Length"] == got.fields["Content-Length"] == str(len(got.body))


async def test_what_is_not_http_is_answered_with_a_problem(start: Starter) -> None:
    running = await start()
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    writer.write(b"EHLO glanrafon.example\r\n\r\n")
    head, _, body = (await reader.read()).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert b"content-type: application/problem+json" in head
    assert b"glanrafon" not in body
    writer.close()
    await writer.wait_closed()


async def test_two_requests_share_a_connection(start: Starter) -> None:
    running = await start()

    def ask_twice() -> list[int]:
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=5)
        statuses = []
        for path in ("/readyz", "/nowhere"):
            connection.request("GET", path)
            response = connection.getresponse()
            response.read()
            statuses.append(response.status)
        connection.close()
        return statuses

    assert await asyncio.to_thread(ask_twice) == [200, 404]


def test_the_listening_socket_names_its_protocol_so_that_every_loop_switches_delays_off() -> None:
    listener = _listen("127.0.0.1:0")
    assert listener.proto == socket.IPPROTO_TCP
    listener.close()


async def test_no_answer_waits_for_the_acknowledgement_of_its_first_packet(start: Starter) -> None:
    running = await start()

    def ask_often() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=5)
        for _ in range(50):
            connection.request("GET", "/healthz")
            connection.getresponse().read()
        connection.close()

    began = asyncio.get_running_loop().time()
    await asyncio.to_thread(ask_often)
    assert asyncio.get_running_loop().time() - began < 1.5  # with Nagle's algorithm on: 40 ms each


async def test_stopping_finishes_what_runs_and_takes_nothing_new(start: Starter) -> None:
    may_end = asyncio.Event()

    async def slow(_: bytes, __: Envelope) -> Outcome | Unchecked:
        await may_end.wait()
        return outcome()

    running = await start(FakeInspector(slow))
    asking = asyncio.create_task(running.inspect())
    await until(1, running)
    stopping = asyncio.create_task(running.service.stop())
    await asyncio.sleep(0.3)
    with pytest.raises(ConnectionRefusedError):
        await running.ask("GET", "/healthz")
    may_end.set()
    assert (await asking).status == 200
    await stopping
    assert running.events[-1] == {"event": "http_stopped", "cancelled": 0, "log_level": "info"}


async def test_what_still_runs_at_the_end_of_the_grace_is_told_that_the_service_stops(start: Starter) -> None:
    async def never(_: bytes, __: Envelope) -> Outcome | Unchecked:
        await asyncio.Event().wait()
        return outcome()

    running = await start(FakeInspector(never), patience=Patience(drain_s=1))
    asking = asyncio.create_task(running.inspect())
    await until(1, running)
    await running.service.stop()
    answer = await asking
    assert answer.status == 503
    assert answer.json["detail"] == "This service is stopping."


async def test_a_request_that_comes_while_the_service_stops_is_refused(start: Starter) -> None:
    may_end = asyncio.Event()

    async def slow(_: bytes, __: Envelope) -> Outcome | Unchecked:
        await may_end.wait()
        return outcome()

    running = await start(FakeInspector(slow))
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    head = f"POST /v1/inspect?mail_from=a%40b&rcpt_to=c%40d HTTP/1.1\r\nHost: localhost\r\nContent-Type: {RFC822}\r\n"
    request = f"{head}Content-Length: {len(LETTER)}\r\n\r\n".encode() + LETTER
    writer.write(request)
    await until(1, running)
    stopping = asyncio.create_task(running.service.stop())
    await asyncio.sleep(0.2)
    writer.write(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n")
    await asyncio.sleep(0.1)
    may_end.set()
    answers = await reader.read()
    assert answers.count(b"HTTP/1.1 200 ") == 1
    assert b"ready" not in answers
    writer.close()
    await writer.wait_closed()
    await stopping


async def test_an_idle_connection_does_not_hold_up_the_stop(start: Starter) -> None:
    running = await start(patience=Patience(idle_s=60, drain_s=10))
    idle = socket.create_connection(("127.0.0.1", running.port))
    await running.ask("GET", "/healthz")
    began = asyncio.get_running_loop().time()
    await running.service.stop()
    assert asyncio.get_running_loop().time() - began < 2
    idle.close()


async def test_two_services_in_one_process_know_nothing_of_each_other(start: Starter) -> None:
    one, other = await start(), await start()
    await one.service.stop()
    assert (await other.ask("GET", "/healthz")).status == 200


async def test_a_request_is_one_event_with_method_route_status_and_milliseconds(start: Starter) -> None:
    running = await start()
    await running.inspect()
    await running.ask("GET", "/gwen.parry@glanrafon.example?secret")
    await running.ask("SECRET", "/healthz?secret")
    told = [event for event in running.events if event["event"] == "request_answered"]
    assert [(event["method"], event["route"], event["status"]) for event in told] == [
        ("POST", "/v1/inspect", 200),
        ("GET", "unknown", 404),
        ("other", "/healthz", 405),
    ]
    assert all(isinstance(event["ms"], float) and set(event) == set(told[0]) for event in told)


async def test_the_head_of_a_request_must_come_in_time(start: Starter) -> None:
    running = await start(patience=QUICK)
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    writer.write(b"GET /healthz HTTP/1.1\r\nHost: loc")
    began = asyncio.get_running_loop().time()
    ended = asyncio.create_task(reader.read())
    while not ended.done():
        writer.write(b"a")
        await asyncio.sleep(0.05)
    assert isinstance(ended.exception(), ConnectionError) or ended.result() == b""
    assert 0.4 < asyncio.get_running_loop().time() - began < 3
    writer.close()


async def test_clients_that_send_nothing_block_nobody(start: Starter) -> None:
    running = await start(patience=Patience(head_s=30))
    silent = [socket.create_connection(("127.0.0.1", running.port)) for _ in range(300)]
    assert (await running.inspect()).status == 200
    for connection in silent:
        connection.close()
