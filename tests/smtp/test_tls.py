"""TLS with the next hop, and what is said of certificates that cannot be used."""

import ssl
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mailguard.config import ConfigError
from mailguard.config_tables import RelayTable
from mailguard.smtp.client import NextHopError, SmtpClient
from mailguard.smtp.tls import NextHopTls, ServerTls
from tests.servers.certificates import Authority, Certificate
from tests.servers.next_hop import next_hop

HOST = "next.glanrafon.example"


def table(port: int = 25, **settings: Any) -> RelayTable:  # noqa: ANN401  whatever a setting takes
    usual = {"listen": "127.0.0.1:8025", "next_hop": f"127.0.0.1:{port}", "allow": ["127.0.0.0/8"]}
    return msgspec.convert(usual | settings, RelayTable)


async def opened(port: int, **settings: Any) -> SmtpClient:  # noqa: ANN401  as above
    tls = NextHopTls(table(port, **settings))
    return await SmtpClient.connect("127.0.0.1", port, name="us.example", connect_s=3, reply_s=3, tls=tls)


@pytest.fixture
def theirs(authority: Authority) -> Certificate:
    return authority.sign(HOST)


async def test_tls_is_used_where_the_next_hop_offers_it_whoever_signed_for_it(
    authority: Authority, theirs: Certificate
) -> None:
    async with next_hop(tls=authority.server_context(theirs)) as hop:
        client = await opened(hop.port)
        assert client.secure
        assert "STARTTLS" in client.extensions
        assert (await client.command(b"MAIL FROM:<a@glanrafon.example>")).good
        await client.quit()
        assert hop.encrypted == 1
        assert hop.commands[:4] == ["EHLO us.example", "STARTTLS", "EHLO us.example", "MAIL FROM:<a@glanrafon.example>"]


@pytest.mark.parametrize("refusal", [b"454 4.7.0 Not now\r\n", b"220 2.0.0 Ready\r\nnot the beginning of TLS\r\n"])
async def test_tls_that_does_not_come_about_is_done_without_where_it_need_not_be(refusal: bytes) -> None:
    async with next_hop(extensions=("SIZE 1000", "STARTTLS"), script={"STARTTLS": refusal}) as hop:
        client = await opened(hop.port)
        assert not client.secure
        assert client.extensions["SIZE"] == "1000"
        await client.quit()
        for mode in ("require", "implicit"):
            with pytest.raises(NextHopError, match=r"tls|unreachable"):
                await opened(hop.port, next_hop_tls=mode)


async def test_where_it_is_off_tls_is_not_asked_for(authority: Authority, theirs: Certificate) -> None:
    async with next_hop(tls=authority.server_context(theirs)) as hop:
        client = await opened(hop.port, next_hop_tls="off")
        assert not client.secure
        await client.quit()


async def test_where_it_is_required_a_next_hop_without_it_gets_nothing() -> None:
    async with next_hop() as hop:
        with pytest.raises(NextHopError, match="tls"):
            await opened(hop.port, next_hop_tls="require")
        assert hop.commands == ["EHLO us.example"]


@pytest.mark.parametrize(
    ("name", "vouched", "good"),
    [(HOST, True, True), ("", True, True), ("other.example", True, False), (HOST, False, False)],
)
@pytest.mark.parametrize("mode", ["require", "implicit"])
async def test_where_it_is_required_the_certificate_counts(
    authority: Authority, theirs: Certificate, tmp_path: Path, mode: str, name: str, *, vouched: bool, good: bool
) -> None:
    ca = authority.certificate if vouched else Authority(tmp_path, "other").certificate
    context = authority.server_context(theirs)
    settings = {"next_hop_tls": mode, "next_hop_ca": str(ca), "next_hop_name": name}
    async with next_hop(**({"tls": context} if mode == "require" else {"implicit": context})) as hop:
        if good:
            client = await opened(hop.port, **settings)
            assert client.secure
            await client.quit()
        else:
            with pytest.raises(NextHopError, match="tls"):
                await opened(hop.port, **settings)


async def test_the_relay_shows_its_own_certificate_to_a_next_hop_that_asks(
    authority: Authority, theirs: Certificate
) -> None:
    context = authority.server_context(theirs)
    context.load_verify_locations(authority.certificate)
    context.verify_mode = ssl.CERT_REQUIRED
    own = authority.sign("mailguard.glanrafon.example")
    files = {"next_hop_certificate": str(own.certificate), "next_hop_key": str(own.key)}
    async with next_hop(tls=context) as hop:
        client = await opened(hop.port, next_hop_tls="require", next_hop_ca=str(authority.certificate), **files)
        assert hop.shown[0]
        await client.quit()


async def test_what_was_said_in_the_clear_counts_for_nothing(authority: Authority, theirs: Certificate) -> None:
    async with next_hop(tls=authority.server_context(theirs), script={"STARTTLS": b"220 Go\r\n250-SIZE 1\r\n"}) as hop:
        with pytest.raises(NextHopError, match="tls"):
            await opened(hop.port, next_hop_tls="require", next_hop_ca=str(authority.certificate))


def files(authority: Authority, tmp_path: Path) -> dict[str, dict[str, str]]:
    """Ways to name files that cannot be used."""
    good, other = authority.sign("good.example"), authority.sign("other.example")
    text = tmp_path / "text.pem"
    text.write_text("no certificate")
    missing = str(tmp_path / "missing.pem")
    return {
        "missing": {"certificate": missing},
        "no certificate": {"certificate": str(text)},
        "another key": {"certificate": str(good.certificate), "key": str(other.key)},
        "missing key": {"certificate": str(good.certificate), "key": missing},
        "no key": {"certificate": str(good.certificate)},
    }


@pytest.mark.parametrize("prefix", ["tls", "next_hop"])
@pytest.mark.parametrize(
    ("case", "what"),
    [
        ("missing", "certificate or key cannot be read (No such file or directory)"),
        ("missing key", "certificate or key cannot be read (No such file or directory)"),
        ("no certificate", "certificate or key is no PEM file, or the key is encrypted"),
        ("no key", "certificate or key is no PEM file, or the key is encrypted"),
        ("another key", "the key is not the certificate's"),
    ],
)
def test_a_certificate_that_cannot_be_used_is_told_by_its_setting(
    authority: Authority, tmp_path: Path, prefix: str, case: str, what: str
) -> None:
    settings: dict[str, Any] = {f"{prefix}_{name}": value for name, value in files(authority, tmp_path)[case].items()}
    with pytest.raises(ConfigError) as told:
        (ServerTls if prefix == "tls" else NextHopTls)(table(**settings))
    assert (told.value.where, told.value.what) == (f"relay.{prefix}_certificate", what)


def test_an_authority_that_cannot_be_used_is_told_by_its_setting(authority: Authority, tmp_path: Path) -> None:
    good = authority.sign("good.example")
    ours: dict[str, Any] = {"tls_certificate": str(good.certificate), "tls_key": str(good.key)}
    text = tmp_path / "text.pem"
    text.write_text("no certificate")
    for path in (text, tmp_path / "missing.pem"):
        with pytest.raises(ConfigError, match=r"relay\.client_ca: "):
            ServerTls(table(client_ca=str(path), **ours))
        with pytest.raises(ConfigError, match=r"relay\.next_hop_ca: "):
            NextHopTls(table(next_hop_tls="require", next_hop_ca=str(path)))


def test_a_bad_certificate_leaves_the_last_good_one_in_use(authority: Authority, tmp_path: Path) -> None:
    used = Certificate(tmp_path / "used.pem", tmp_path / "used.key")
    authority.sign("good.example").copy_to(used)
    server = ServerTls(table(tls_certificate=str(used.certificate), tls_key=str(used.key)))
    before = server.context
    used.certificate.write_text("half a file")
    with pytest.raises(ConfigError):
        server.reload()
    assert server.context is before


def test_paths_are_relative_to_the_folder_of_the_configuration(authority: Authority) -> None:
    good = authority.sign("good.example")
    own: dict[str, Any] = {"tls_certificate": good.certificate.name, "tls_key": good.key.name}
    assert ServerTls(table(**own), good.certificate.parent).context is not None
