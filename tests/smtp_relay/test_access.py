"""Who may send, how it is proved, and that what is said in the clear counts for nothing once there is TLS."""

import asyncio
import ssl
from base64 import b64encode
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import uvloop

from mailguard.config_tables import LimitsTable
from mailguard.smtp_relay.logins import line
from tests.servers.certificates import Authority, Certificate
from tests.servers.next_hop import ALL, NextHop, next_hop
from tests.servers.outcomes import GWEN, OWAIN
from tests.servers.running import NAME, Client, Running, relay

TEXT = b"Subject: Agenda\r\n\r\nDear all,\r\n"
Settings = dict[str, Any]
ELSEWHERE = ["192.0.2.0/24"]  # where no client of these tests comes from
PASSWORD = "y ddraig goch à la carte"


@pytest.fixture(scope="module")
def certificate(authority: Authority) -> Certificate:
    return authority.sign(NAME)


@pytest.fixture(scope="module")
def tls(certificate: Certificate) -> Settings:
    """The settings with which the relay offers TLS."""
    return {"tls_certificate": str(certificate.certificate), "tls_key": str(certificate.key)}


@pytest.fixture(scope="module")
def logins(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The settings with which Gwen and a scanner may prove who they are."""
    path = tmp_path_factory.mktemp("logins") / "logins"
    path.write_text(f"# who may send\n\n{line(GWEN, PASSWORD)}\n{line('scanner', PASSWORD)}\n", "utf-8")
    return {"auth": "file", "auth_file": str(path)}


def plain(name: str = GWEN, password: str = PASSWORD, for_whom: str = "") -> bytes:
    return b64encode(f"{for_whom}\0{name}\0{password}".encode())


async def encrypted(running: Running, context: ssl.SSLContext) -> Client:
    """A client that has begun TLS and said EHLO again."""
    one = await running.connect()
    await one.greet()
    await one.start_tls(context)
    assert (await one.ask(b"EHLO post.glanrafon.example")).startswith(b"250")
    return one


async def sent(one: Client) -> bytes:
    await one.envelope(GWEN, OWAIN)
    return await one.message(TEXT)


def trace(hop: NextHop) -> str:
    """How the latest message came, by its Received field."""
    return hop.taken[-1].content.split(b" with ")[1].split(b" ")[0].decode()


# Networks


async def test_a_stranger_is_turned_away_before_he_has_said_a_word() -> None:
    async with next_hop() as hop, relay(hop.port, allow=ELSEWHERE) as running:
        one = await running.connect()
        assert await one.reply() == b"554 5.7.1 This server takes mail from the council's own servers only\r\n"
        assert await one.reply() == b""
        assert hop.opened == 0
        assert running.relay.counts.peers_refused == 1


async def test_a_stranger_who_could_prove_who_he_is_sends_nothing_before_he_does(
    authority: Authority, tls: Settings, logins: Settings
) -> None:
    async with next_hop() as hop, relay(hop.port, allow=ELSEWHERE, **tls, **logins) as running:
        for one in (await running.connect(), await encrypted(running, authority.client_context())):
            await one.ask(b"NOOP")
            await one.ask(b"EHLO post.glanrafon.example")
            said = await one.ask(f"MAIL FROM:<{GWEN}>".encode())
            while not said.startswith((b"5", b"421")):  # the replies to what was said before it
                said = await one.reply()
            assert said == b"530 5.7.0 Authentication required\r\n"
            assert (await one.ask(f"RCPT TO:<{OWAIN}>".encode())).startswith(b"503 ")
            assert (await one.ask(b"DATA")).startswith(b"503 ")
        assert not [command for command in hop.commands if command.startswith("MAIL")]


# TLS


async def test_tls_is_offered_where_there_is_a_certificate_and_once(authority: Authority, tls: Settings) -> None:
    async with next_hop() as hop, relay(hop.port, **tls) as running:
        one = await running.connect()
        assert b"250 STARTTLS\r\n" in await one.greet()
        await one.start_tls(authority.client_context())
        assert (await one.ask(f"MAIL FROM:<{GWEN}>".encode())).startswith(b"503 5.5.1 Say EHLO first")
        assert b"STARTTLS" not in await one.ask(b"EHLO post.glanrafon.example")
        assert (await one.ask(b"STARTTLS")).startswith(b"503 ")
        assert (await sent(one)).startswith(b"250 ")
        assert trace(hop) == "ESMTPS"
    async with next_hop() as hop, relay(hop.port, tls="off", **tls) as running:
        one = await running.connect()
        assert b"STARTTLS" not in await one.greet()
        assert (await one.ask(b"STARTTLS")).startswith(b"502 ")
        await one.close()


async def test_where_tls_is_required_nothing_is_taken_in_the_clear(authority: Authority, tls: Settings) -> None:
    async with next_hop() as hop, relay(hop.port, tls="require", **tls) as running:
        one = await running.connect()
        await one.greet()
        for command in (f"MAIL FROM:<{GWEN}>", f"RCPT TO:<{OWAIN}>", "DATA", "AUTH PLAIN", "VRFY x"):
            assert await one.ask(command.encode()) == b"530 5.7.0 Must issue a STARTTLS command first\r\n"
        await one.start_tls(authority.client_context())
        await one.ask(b"EHLO post.glanrafon.example")
        assert (await sent(one)).startswith(b"250 ")


async def test_a_session_may_be_encrypted_from_its_first_octet(authority: Authority, tls: Settings) -> None:
    async with next_hop() as hop, relay(hop.port, tls="implicit", **tls) as running:
        one = await running.connect(authority.client_context())
        assert b"STARTTLS" not in await one.greet()
        assert (await sent(one)).startswith(b"250 ")
        assert trace(hop) == "ESMTPS"


def test_tls_goes_under_uvloop_too(authority: Authority, tls: Settings) -> None:
    async def session() -> bytes:
        async with next_hop(tls=None) as hop, relay(hop.port, tls="require", **tls) as running:
            one = await encrypted(running, authority.client_context())
            await one.envelope(GWEN, OWAIN)
            reply = await one.message(b"x" * 998 + b"\r\n" + TEXT * 40_000)
            await one.ask(b"QUIT")
            return reply

    assert uvloop.run(session()).startswith(b"250 ")


async def test_a_command_sent_in_the_clear_behind_starttls_is_never_carried_out(tls: Settings) -> None:
    async with next_hop() as hop, relay(hop.port, **tls) as running:
        one = await running.connect()
        await one.greet()
        await one.send(f"STARTTLS\r\nMAIL FROM:<{GWEN}>\r\n".encode())
        assert await one.reply() == b"554 5.5.1 Commands sent before TLS was there; closing\r\n"
        assert await one.reply() == b""
        assert hop.commands == [f"EHLO {NAME}"]


async def test_a_command_that_comes_in_the_clear_a_little_later_breaks_the_handshake(tls: Settings) -> None:
    async with next_hop() as hop, relay(hop.port, **tls) as running:
        one = await running.connect()
        await one.greet()
        assert (await one.ask(b"STARTTLS")).startswith(b"220 ")
        await one.send(f"MAIL FROM:<{GWEN}>\r\n".encode())
        assert b"250" not in await one.reply()
        await hop.quiet()
        assert running.relay.counts.tls_failed == 1
        assert running.relay.sessions == 0
        assert "MAIL" not in "".join(hop.commands)


async def test_a_message_begun_in_the_clear_is_forgotten_with_tls(authority: Authority, tls: Settings) -> None:
    async with next_hop() as hop, relay(hop.port, **tls) as running:
        one = await running.connect()
        await one.greet()
        await one.envelope(GWEN, OWAIN)
        await one.start_tls(authority.client_context())
        await one.ask(b"EHLO post.glanrafon.example")
        assert (await one.ask(b"DATA")).startswith(b"503 ")
        assert (await sent(one)).startswith(b"250 ")
        assert hop.taken[0].rcpt_to == (OWAIN,)
        assert "RSET" in hop.commands


async def test_a_client_that_leaves_in_the_handshake_leaves_nothing_behind(tls: Settings) -> None:
    async with next_hop() as hop, relay(hop.port, **tls) as running:
        one = await running.connect()
        await one.greet()
        assert (await one.ask(b"STARTTLS")).startswith(b"220 ")
        one.hang_up()
        await hop.quiet()
        async with asyncio.timeout(2):
            while running.relay.sessions:  # noqa: ASYNC110  the relay tells nobody but its own stop()
                await asyncio.sleep(0.005)


@pytest.mark.parametrize("farewell", [True, False])
async def test_a_client_that_leaves_over_tls_leaves_nothing_behind(
    authority: Authority, tls: Settings, *, farewell: bool
) -> None:
    async with next_hop() as hop, relay(hop.port, **tls) as running:
        one = await encrypted(running, authority.client_context())
        if farewell:
            assert (await one.ask(b"QUIT")).startswith(b"221 ")
        await one.close()
        await hop.quiet()
        async with asyncio.timeout(2):
            while running.relay.sessions:  # noqa: ASYNC110  the relay tells nobody but its own stop()
                await asyncio.sleep(0.005)


async def test_a_new_certificate_is_shown_to_new_sessions_and_drops_no_old_one(
    authority: Authority, tmp_path: Path
) -> None:
    old, new = authority.sign(NAME, file="old"), authority.sign(NAME, file="new")
    used = Certificate(tmp_path / "used.pem", tmp_path / "used.key")
    old.copy_to(used)
    files: Settings = {"tls_certificate": str(used.certificate), "tls_key": str(used.key)}
    async with next_hop() as hop, relay(hop.port, **files) as running:
        before = await encrypted(running, authority.client_context())
        new.copy_to(used)
        running.relay.reload()
        after = await encrypted(running, authority.client_context())
        assert [one.certificate_number() for one in (before, after)] == [old.number(), new.number()]
        assert (await sent(before)).startswith(b"250 ")
        assert (await sent(after)).startswith(b"250 ")


async def test_without_the_tls_that_it_must_have_the_next_hop_gets_nothing_and_the_client_is_asked_to_wait() -> None:
    async with next_hop() as hop, relay(hop.port, next_hop_tls="require") as running:
        one = await running.connect()
        assert await one.greet() == b"421 4.4.1 The next hop cannot be reached; try again later\r\n"
        assert [command.partition(" ")[0] for command in hop.commands] == ["EHLO"]
        assert {(event["event"], event["fault"]) for event in running.events} == {("next_hop_failed", "tls")}


async def test_a_message_goes_to_the_next_hop_over_tls(authority: Authority) -> None:
    context = authority.server_context(authority.sign("next.glanrafon.example"))
    ca: Settings = {"next_hop_tls": "require", "next_hop_ca": str(authority.certificate)}
    async with next_hop(tls=context) as hop, relay(hop.port, **ca) as running:
        one = await running.connect()
        assert b"STARTTLS" not in await one.greet()
        assert (await sent(one)).startswith(b"250 ")
        assert hop.encrypted == 1
        assert "STARTTLS" in hop.commands


# Client certificates


@pytest.mark.parametrize(
    ("names", "shown", "may"),
    [
        ([], "post.glanrafon.example", True),
        (["POST.glanrafon.example"], "post.glanrafon.example", True),
        (["post.glanrafon.example"], "print.glanrafon.example", False),
        ([], "", False),
    ],
)
async def test_a_certificate_that_is_vouched_for_lets_its_owner_send(
    authority: Authority, tls: Settings, names: list[str], shown: str, *, may: bool
) -> None:
    ca: Settings = {"client_ca": str(authority.certificate), "client_names": names}
    context = authority.client_context(authority.sign(shown) if shown else None)
    async with next_hop() as hop, relay(hop.port, allow=ELSEWHERE, **tls, **ca) as running:
        one = await encrypted(running, context)
        said = await one.ask(f"MAIL FROM:<{GWEN}>".encode())
        assert said.startswith(b"250" if may else b"530 5.7.0")


async def test_a_certificate_of_another_authority_ends_the_session(
    authority: Authority, tls: Settings, tmp_path: Path
) -> None:
    other = Authority(tmp_path, "other")
    ca: Settings = {"client_ca": str(authority.certificate)}
    context = authority.client_context(other.sign("post.glanrafon.example"))
    async with next_hop() as hop, relay(hop.port, allow=ELSEWHERE, **tls, **ca) as running:
        one = await running.connect()
        await one.greet()
        said = b""
        with suppress(ssl.SSLError, ConnectionError):  # whichever of them comes first
            await one.start_tls(context)
            said = await one.ask(b"EHLO post.glanrafon.example")
        assert said == b""
        await hop.quiet()
        assert running.relay.counts.tls_failed == 1


# SMTP AUTH


@pytest.mark.parametrize("way", ["initial", "later", "login", "login-initial"])
async def test_a_password_lets_its_owner_send_and_names_him(
    authority: Authority, tls: Settings, logins: Settings, way: str
) -> None:
    async with next_hop() as hop, relay(hop.port, allow=ELSEWHERE, **tls, **logins) as running:
        one = await running.connect()
        assert b"AUTH" not in await one.greet()
        assert (await one.ask(b"AUTH PLAIN " + plain())).startswith(b"538 5.7.11 ")
        await one.start_tls(authority.client_context())
        assert b"250-AUTH PLAIN LOGIN\r\n" in await one.ask(b"EHLO post.glanrafon.example")
        assert await _proved(one, way) == b"235 2.7.0 Authentication successful\r\n"
        assert b"AUTH" not in await one.ask(b"EHLO post.glanrafon.example")
        assert (await one.ask(b"AUTH PLAIN " + plain())).startswith(b"503 ")
        assert (await sent(one)).startswith(b"250 ")
        assert trace(hop) == "ESMTPSA"
        [(_, envelope)] = running.inspector.seen
        assert envelope.authenticated is not None
        assert envelope.authenticated.lower() == GWEN


async def _proved(one: Client, way: str) -> bytes:
    """Prove to be Gwen in one of the ways; the last reply."""
    if way == "initial":
        return await one.ask(b"auth plain " + plain())
    if way == "later":
        assert await one.ask(b"AUTH PLAIN") == b"334 \r\n"
        return await one.ask(plain(for_whom=GWEN))
    name = b64encode(GWEN.upper().encode())
    if way == "login":
        assert await one.ask(b"AUTH LOGIN") == b"334 VXNlcm5hbWU6\r\n"
        assert await one.ask(name) == b"334 UGFzc3dvcmQ6\r\n"
    else:
        assert await one.ask(b"AUTH LOGIN " + name) == b"334 UGFzc3dvcmQ6\r\n"
    return await one.ask(b64encode(PASSWORD.encode()))


async def test_a_login_that_is_no_address_is_nobody_in_particular(
    authority: Authority, tls: Settings, logins: Settings
) -> None:
    async with next_hop() as hop, relay(hop.port, **tls, **logins) as running:
        one = await encrypted(running, authority.client_context())
        assert (await one.ask(b"AUTH PLAIN " + plain("scanner"))).startswith(b"235 ")
        await sent(one)
        assert running.inspector.seen[0][1].authenticated is None


@pytest.mark.parametrize(
    ("command", "reply"),
    [
        (b"AUTH PLAIN " + plain(password="another"), b"535 5.7.8 "),
        (b"AUTH PLAIN " + plain("nobody@glanrafon.example"), b"535 5.7.8 "),
        (b"AUTH PLAIN " + plain(for_whom=OWAIN), b"501 5.5.2 "),
        (b"AUTH PLAIN =", b"501 5.5.2 "),
        (b"AUTH PLAIN no-base64", b"501 5.5.2 "),
        (b"AUTH PLAIN\r\n*", b"501 5.5.2 "),
        (b"AUTH PLAIN\r\n" + b"A" * 12_400, b"501 5.5.2 "),
        (b"AUTH LOGIN\r\n*", b"501 5.5.2 "),
        (b"AUTH CRAM-MD5", b"504 5.5.4 "),
        (b"AUTH", b"504 5.5.4 "),
    ],
)
async def test_a_proof_that_is_none_lets_nobody_send(
    authority: Authority, tls: Settings, logins: Settings, command: bytes, reply: bytes
) -> None:
    async with next_hop() as hop, relay(hop.port, allow=ELSEWHERE, **tls, **logins) as running:
        one = await encrypted(running, authority.client_context())
        said = await one.ask(command)
        assert (await one.reply() if said.startswith(b"334") else said).startswith(reply)
        assert (await one.ask(f"MAIL FROM:<{GWEN}>".encode())).startswith(b"530 ")
        assert hop.taken == []


async def test_after_three_wrong_passwords_the_session_ends_and_no_log_names_anybody(
    authority: Authority, tls: Settings, logins: Settings
) -> None:
    async with next_hop() as hop, relay(hop.port, **tls, **logins) as running:
        one = await encrypted(running, authority.client_context())
        said = [(await one.ask(b"AUTH PLAIN " + plain(password="wrong")))[:3] for _ in range(3)]
        assert said == [b"535", b"535", b"421"]
        assert await one.reply() == b""
        assert running.relay.counts.logins_refused == 3
        assert {event["event"] for event in running.events} == {"login_refused"}
        assert "gwen" not in str(running.events)


async def test_logins_are_read_again_when_told_and_a_bad_file_changes_nothing(
    authority: Authority, tls: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "logins"
    path.write_text(line(GWEN, "first"))
    async with next_hop() as hop, relay(hop.port, auth="file", auth_file=str(path), **tls) as running:

        async def takes(password: str) -> bool:
            one = await encrypted(running, authority.client_context())
            return (await one.ask(b"AUTH PLAIN " + plain(password=password))).startswith(b"235")

        assert [await takes("first"), await takes("second")] == [True, False]
        path.write_text(line(GWEN, "second"))
        running.relay.reload()
        assert [await takes("first"), await takes("second")] == [False, True]
        path.write_text("gwen: in the clear")
        with pytest.raises(Exception, match="auth_file, line 1: it is not name"):
            running.relay.reload()
        assert await takes("second")


async def test_the_next_hop_may_be_asked_and_its_word_is_the_clients(authority: Authority, tls: Settings) -> None:
    wrong = f"AUTH PLAIN {plain(password='wrong').decode()}"
    script = {wrong: b"535-5.7.8 No\r\n535 5.7.8 Ask the help desk\r\n"}
    extensions = (*ALL, "AUTH LOGIN PLAIN")
    async with (
        next_hop(extensions=extensions, script=script) as hop,
        relay(hop.port, allow=ELSEWHERE, auth="next-hop", **tls) as running,
    ):
        one = await encrypted(running, authority.client_context())
        assert await one.ask(wrong.encode()) == script[wrong]
        assert (await one.ask(f"MAIL FROM:<{GWEN}>".encode())).startswith(b"530 ")
        assert await one.ask(b"AUTH PLAIN " + plain()) == b"235 2.7.0 Welcome\r\n"
        assert (await sent(one)).startswith(b"250 ")
        assert running.inspector.seen[0][1].authenticated == GWEN
        assert hop.opened == 1
        await hop.stop()
        await asyncio.sleep(0.05)
        # Another session would not know who this is.
        assert (await one.ask(f"MAIL FROM:<{GWEN}>".encode())).startswith(b"421 ")


@pytest.mark.parametrize(
    ("extensions", "answer", "reply"),
    [
        (ALL, b"", b"502 "),
        ((*ALL, "AUTH GSSAPI"), b"", b"502 "),
        ((*ALL, "AUTH PLAIN"), b"454 4.7.0 Later\r\n", b"454 4.7.0 Later"),
        ((*ALL, "AUTH PLAIN"), b"334 VXNlcm5hbWU6\r\n", b"454 4.7.0 Temporary"),
        ((*ALL, "AUTH PLAIN"), b"(close)", b"454 4.7.0 Temporary"),
    ],
)
async def test_a_next_hop_that_cannot_tell_proves_nothing(
    authority: Authority, tls: Settings, extensions: tuple[str, ...], answer: bytes, reply: bytes
) -> None:
    script = {"AUTH": answer} if answer else {}
    async with (
        next_hop(extensions=extensions, script=script) as hop,
        relay(hop.port, allow=ELSEWHERE, auth="next-hop", **tls) as running,
    ):
        one = await running.connect()
        await one.greet()
        await one.start_tls(authority.client_context())
        assert (b"AUTH" in await one.ask(b"EHLO post.glanrafon.example")) == bool(answer)
        assert (await one.ask(b"AUTH PLAIN " + plain())).startswith(reply)
        assert (await one.ask(f"MAIL FROM:<{GWEN}>".encode())).startswith(b"530 ")


async def test_one_peer_may_not_have_more_connections_than_allowed() -> None:
    async with next_hop() as hop, relay(hop.port, limits=LimitsTable(connections_per_peer=1)) as running:
        one, two = await running.connect(), await running.connect()
        assert (await one.reply()).startswith(b"220 ")
        assert (await two.reply()).startswith(b"421 4.3.2 ")
