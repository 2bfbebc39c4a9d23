"""Who is let in, and how often."""

import hashlib
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import PlainTextResponse

from mailguard.http.door import Door, is_loopback
from mailguard.http.pace import Pace
from mailguard.http.page.place import base_of
from mailguard.http.tokens import Tokens
from tests.http.running import INSPECT, LETTER, RFC822, Starter

TOKEN = "b6c1f0d2a7"
HASHES = {"outlook": hashlib.sha256(TOKEN.encode()).hexdigest(), "monitoring": hashlib.sha256(b"other").hexdigest()}


async def knock(
    door: Door, path: str = "/v1/inspect", *, peer: str | None = "192.0.2.7", **fields: str
) -> tuple[int, dict[str, str]]:
    """Ask the door itself, since a test has no peer outside this machine; return status and header fields."""
    sent: list[MutableMapping[str, Any]] = []

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    named = [(key.lower().replace("_", "-").encode(), value.encode()) for key, value in fields.items()]
    scope = {
        "type": "http",
        "method": "POST",
        "path": path,
        "headers": named,
        "query_string": b"",
        "client": (peer, 40000) if peer else None,
    }
    await door(scope, receive, send)
    return sent[0]["status"], {key.decode(): value.decode() for key, value in sent[0]["headers"]}


def door(
    tokens: dict[str, str] | None = None, per_minute: int = 600, *, stopping: bool = False, page: bool = False
) -> Door:
    return Door(
        PlainTextResponse("in"),
        tokens=Tokens(tokens) if tokens else None,
        pace=Pace(per_minute, lambda: 0.0),
        stopping=lambda: stopping,
        place=base_of("") if page else None,
    )


@pytest.mark.parametrize("path", ["/v1/inspect", "/metrics", "/healthz", "/readyz", "/nowhere"])
async def test_without_tokens_a_peer_on_another_machine_is_refused_everywhere(path: str) -> None:
    status, fields = await knock(door(), path)
    assert status == 401
    assert fields["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize("field", ["X_Forwarded_For", "Forwarded", "X_Real_IP"])
async def test_a_peer_cannot_say_that_it_is_on_this_machine(field: str) -> None:
    assert (await knock(door(), **{field: "127.0.0.1"}))[0] == 401


async def test_without_tokens_a_peer_on_this_machine_is_let_in_whatever_it_says_of_itself() -> None:
    for peer in ("127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"):
        assert (await knock(door(), peer=peer, Host="localhost", X_Forwarded_For="192.0.2.7"))[0] == 200


async def test_a_connection_without_a_peer_is_not_on_this_machine() -> None:
    assert (await knock(door(), peer=None, Host="localhost"))[0] == 401


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080", "[::1]", "localhost."])
async def test_a_loopback_name_as_host_is_right(host: str) -> None:
    assert (await knock(door(), peer="127.0.0.1", Host=host))[0] == 200


@pytest.mark.parametrize(
    "host", ["rebound.example", "rebound.example:8080", "127.0.0.1.rebound.example", "192.0.2.7", "", "192.0.2.7:8080"]
)
async def test_a_name_that_somebody_pointed_at_this_machine_is_refused(host: str) -> None:
    assert (await knock(door(), peer="127.0.0.1", Host=host))[0] == 421


async def test_a_token_lets_in_from_anywhere_under_any_name() -> None:
    for scheme in ("Bearer", "bearer"):
        fields = {"Authorization": f"{scheme} {TOKEN}", "Host": "mailguard.glanrafon.example"}
        assert (await knock(door(HASHES), **fields))[0] == 200


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer ", f"Basic {TOKEN}", f"Bearer {TOKEN}x", f"Bearer {HASHES['outlook']}", "é"]
)
async def test_any_other_word_is_refused_even_on_this_machine(authorization: str) -> None:
    for path in ("/v1/inspect", "/metrics", "/nowhere"):
        fields = {"Authorization": authorization, "Host": "localhost"}
        assert (await knock(door(HASHES), path, peer="127.0.0.1", **fields))[0] == 401


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
async def test_probes_need_no_token(path: str) -> None:
    assert (await knock(door(HASHES), path))[0] == 200


async def test_who_asks_too_often_is_told_when_to_ask_again() -> None:
    narrow = door(HASHES, per_minute=2)
    fields = {"Authorization": f"Bearer {TOKEN}"}
    assert [(await knock(narrow, **fields))[0] for _ in range(3)] == [200, 200, 429]
    assert (await knock(narrow, **fields))[1]["retry-after"] == "30"


async def test_each_token_and_each_peer_has_a_measure_of_its_own() -> None:
    narrow = door(HASHES, per_minute=1)
    assert (await knock(narrow, Authorization=f"Bearer {TOKEN}"))[0] == 200
    assert (await knock(narrow, peer="198.51.100.1", Authorization=f"Bearer {TOKEN}"))[0] == 429
    assert (await knock(narrow, Authorization="Bearer other"))[0] == 200
    loopback = door(per_minute=1)
    assert (await knock(loopback, peer="127.0.0.1"))[0] == 200
    assert (await knock(loopback, peer="127.0.0.2"))[0] == 200
    assert (await knock(loopback, peer="127.0.0.2"))[0] == 429


async def test_guessing_is_measured_too_and_takes_nothing_from_others() -> None:
    narrow = door(HASHES, per_minute=2)
    assert [(await knock(narrow, "/metrics", Authorization="Bearer guess"))[0] for _ in range(3)] == [401, 401, 429]
    assert (await knock(narrow, Authorization=f"Bearer {TOKEN}"))[0] == 200


async def test_probes_and_metrics_are_never_asked_too_often() -> None:
    narrow = door(per_minute=1)
    for path in ("/healthz", "/readyz", "/metrics"):
        assert [(await knock(narrow, path, peer="127.0.0.1"))[0] for _ in range(3)] == [200, 200, 200]


async def test_the_service_reads_the_tokens_beside_its_configuration(start: Starter, tmp_path: Path) -> None:
    (tmp_path / "tokens").write_text(f"# who may ask\noutlook:{HASHES['outlook']}\n")
    running = await start(tokens="tokens", base=tmp_path)
    assert (await running.inspect()).status == 401
    assert (await running.inspect(Authorization="Bearer wrong")).json["title"] == "Unauthorized"
    assert (await running.inspect(Authorization=f"Bearer {TOKEN}")).status == 200


async def test_a_service_that_stops_lets_nobody_in_and_still_says_that_it_lives() -> None:
    for path, status in (("/v1/inspect", 503), ("/readyz", 503), ("/metrics", 503), ("/healthz", 200)):
        assert (await knock(door(stopping=True), path, peer="127.0.0.1"))[0] == status


async def test_the_service_judges_by_the_socket_and_not_by_what_a_client_writes(start: Starter) -> None:
    running = await start()
    for field in ("X_Forwarded_For", "Forwarded", "X_Real_IP"):
        claims = {"Content_Type": RFC822, field: "192.0.2.7"}
        assert (await running.ask("POST", INSPECT, LETTER, encode_chunked=False, **claims)).status == 200


async def test_the_service_refuses_a_name_pointed_at_it_and_one_who_asks_too_often(start: Starter) -> None:
    running = await start(requests_per_minute=1)
    refused = await running.inspect(Host="rebound.example")
    assert (refused.status, refused.json["title"]) == (421, "Misdirected Request")
    too_often = await running.inspect()
    assert too_often.status == 429
    assert too_often.fields["Retry-After"] == "60"
    assert too_often.fields["Content-Type"] == "application/problem+json"


def test_what_is_no_address_is_not_loopback() -> None:
    assert not any(is_loopback(host) for host in ("", "local", "[", "127.0.0.1/8", "2130706433"))
