"""Bodies that are too large, too slow, or too many at once."""

import asyncio
import http.client
import socket
from collections.abc import Iterator

import pytest

from mailguard.config_tables import LimitsTable
from mailguard.http import problems
from mailguard.http.body import Room, read_body
from mailguard.http.problems import Refused
from mailguard.http.service import Patience
from mailguard.message.facts import Envelope
from mailguard.pipeline import Outcome
from mailguard.workers import Unchecked
from tests.http.running import INSPECT, LETTER, RFC822, FakeInspector, Starter, outcome

SMALL = LimitsTable(message_bytes=10_000)
HEAD = f"POST {INSPECT} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {RFC822}\r\n"


def chunks(count: int, size: int = 1000) -> Iterator[bytes]:
    for _ in range(count):
        yield b"x" * size


async def test_a_body_of_exactly_the_limit_is_read_and_one_byte_more_is_not(start: Starter) -> None:
    running = await start(limits=SMALL)
    assert (await running.inspect(b"x" * 10_000)).status == 200
    refused = await running.inspect(b"x" * 10_001)
    assert (refused.status, refused.json["title"]) == (413, "Content Too Large")
    assert [len(raw) for raw, _ in running.inspector.seen] == [10_000]


async def test_a_chunked_body_is_measured_as_it_comes(start: Starter) -> None:
    running = await start(limits=SMALL)
    for count, status in ((10, 200), (11, 413), (3000, 413)):
        answer = await running.ask(
            "POST", INSPECT, chunks(count), encode_chunked=True, Content_Type=RFC822, Transfer_Encoding="chunked"
        )
        assert answer.status == status
    assert [len(raw) for raw, _ in running.inspector.seen] == [10_000]


async def test_a_client_that_only_sends_gets_its_answer_after_a_large_body_all_the_same(start: Starter) -> None:
    running = await start(limits=SMALL)
    for _ in range(5):
        refused = await running.inspect(b"x" * 20_000_000)
        assert refused.status == 413
    closing = await running.inspect(b"x" * 20_000_000, Connection="close")
    assert closing.status == 413


async def test_one_that_sends_for_ever_is_cut_off(start: Starter) -> None:
    running = await start(limits=SMALL, patience=Patience(linger_s=0.3, head_s=0.3, idle_s=1))
    sent = 0

    def send_for_ever() -> None:
        nonlocal sent
        with socket.create_connection(("127.0.0.1", running.port), timeout=10) as connection:
            connection.sendall(f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode())
            while True:
                connection.sendall(b"1000\r\n" + b"x" * 4096 + b"\r\n")
                sent += 1

    with pytest.raises(ConnectionError):
        await asyncio.wait_for(asyncio.to_thread(send_for_ever), 10)
    assert sent > 10


async def test_a_refused_body_spoils_no_later_request_on_its_connection(start: Starter) -> None:
    running = await start(limits=SMALL)

    def ask() -> list[int]:
        connection = http.client.HTTPConnection("127.0.0.1", running.port, timeout=5)
        statuses = []
        for size in (50_000, 500, 50_000, 500):
            connection.request("POST", INSPECT, body=b"x" * size, headers={"Content-Type": RFC822})
            response = connection.getresponse()
            response.read()
            statuses.append(response.status)
        connection.close()
        return statuses

    assert await asyncio.to_thread(ask) == [413, 200, 413, 200]


async def test_one_that_asks_first_whether_it_may_send_is_answered_at_once(start: Starter) -> None:
    running = await start(limits=SMALL, patience=Patience(linger_s=30))
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    writer.write(f"{HEAD}Content-Length: 20000\r\nExpect: 100-continue\r\n\r\n".encode())
    answer = await asyncio.wait_for(reader.read(), 5)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"100 Continue" not in answer
    writer.close()
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    writer.write(f"{HEAD}Content-Length: {len(LETTER)}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n".encode())
    assert (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)).startswith(b"HTTP/1.1 100 ")
    writer.write(LETTER)
    assert (await asyncio.wait_for(reader.read(), 5)).startswith(b"HTTP/1.1 200 ")
    writer.close()


async def test_one_that_was_told_to_send_gets_its_answer_after_too_large_a_body(start: Starter) -> None:
    running = await start(limits=SMALL)
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    writer.write(f"{HEAD}Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n".encode())
    assert (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)).startswith(b"HTTP/1.1 100 ")
    for _ in range(500):
        writer.write(b"1000\r\n" + b"x" * 4096 + b"\r\n")
        await writer.drain()
    writer.write(b"0\r\n\r\n")
    assert (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)).startswith(b"HTTP/1.1 413 ")
    writer.close()


async def test_a_body_that_does_not_come_is_waited_for_only_so_long(start: Starter) -> None:
    running = await start(patience=Patience(body_s=0.3, linger_s=0.1))
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    writer.write(f"{HEAD}Content-Length: 100\r\nConnection: close\r\n\r\nSubject: ".encode())
    answer = await asyncio.wait_for(reader.read(), 5)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b"application/problem+json" in answer
    writer.close()


async def test_slow_clients_do_not_hold_up_the_others(start: Starter) -> None:
    running = await start(patience=Patience(body_s=30))
    slow = []
    for _ in range(100):
        _, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(f"{HEAD}Content-Length: 100\r\n\r\nSub".encode())
        slow.append(writer)
    began = asyncio.get_running_loop().time()
    for _ in range(10):
        assert (await running.inspect()).status == 200
    assert asyncio.get_running_loop().time() - began < 2
    for writer in slow:
        writer.close()


async def test_a_client_that_goes_away_leaves_a_line_in_the_log_and_no_fault(start: Starter) -> None:
    running = await start()
    _, writer = await asyncio.open_connection("127.0.0.1", running.port)
    writer.write(f"{HEAD}Content-Length: 100\r\n\r\nSub".encode())
    await writer.drain()
    await asyncio.sleep(0.1)
    writer.close()
    await asyncio.sleep(0.1)
    (told,) = [event for event in running.events if event["event"] != "http_started"]
    assert (told["event"], told["status"]) == ("request_answered", 499)


async def test_more_requests_than_can_be_answered_are_told_to_come_again(start: Starter) -> None:
    may_end = asyncio.Event()

    async def slow(_: bytes, __: Envelope) -> Outcome | Unchecked:
        await may_end.wait()
        return outcome()

    running = await start(FakeInspector(slow))
    request = f"{HEAD}Content-Length: {len(LETTER)}\r\nConnection: close\r\n\r\n".encode() + LETTER
    connections = [await asyncio.open_connection("127.0.0.1", running.port) for _ in range(300)]
    for _, writer in connections:
        writer.write(request)
    await asyncio.sleep(0.5)
    assert (await running.ask("GET", "/healthz")).status == 200
    may_end.set()
    answers = [await reader.read() for reader, _ in connections]
    refused = [answer for answer in answers if answer.startswith(b"HTTP/1.1 503 ")]
    assert len(refused) == 300 - 256
    assert all(b"retry-after: 2" in answer for answer in refused)
    assert sum(answer.startswith(b"HTTP/1.1 200 ") for answer in answers) == 256
    for _, writer in connections:
        writer.close()


async def read_of(parts: list[bytes], room: Room, declared: str = "") -> bytes:
    messages = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
    messages[-1]["more_body"] = False
    left = iter(messages)

    async def receive() -> dict[str, object]:
        return next(left)

    with room.lease() as lease:
        return await read_body(receive, declared=declared, limit=100, seconds=1, lease=lease)


async def test_a_body_is_whole_and_its_room_is_given_back() -> None:
    room = Room(100)
    assert await read_of([b"ab", b"", b"cd"], room) == b"abcd"
    assert room.left == 100


async def test_bodies_that_memory_has_no_room_for_are_told_to_come_again() -> None:
    room = Room(5)
    with room.lease() as other:
        other.take(3)
        with pytest.raises(Refused) as refused:
            await read_of([b"ab", b"c"], room)
        assert refused.value.problem == problems.BUSY
        assert room.left == 2
    assert room.left == 5


async def test_a_declared_length_above_the_limit_is_refused_before_a_byte_is_read() -> None:
    async def receive() -> dict[str, object]:
        raise AssertionError("nothing was to be read")

    with Room(1000).lease() as lease, pytest.raises(Refused) as refused:
        await read_body(receive, declared="101", limit=100, seconds=1, lease=lease)
    assert refused.value.problem == problems.TOO_LARGE
