"""What goes wrong between us and the server: one clear line each, and the rest goes on."""

import asyncio
import datetime as dt
import logging
import socket
import time
from contextlib import suppress
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

from mailguard.exchange.ews import EwsSettings
from mailguard.exchange.ews.source import EwsSource
from mailguard.exchange.source import (
    NoMailboxError,
    RefusedError,
    SourceError,
    StateLostError,
    ThrottledError,
    UnreachableError,
    Unreadable,
)
from tests.exchange.ews.conftest import ACCOUNT, NIA, PASSWORD, TOM, VARIABLE, MakeSource, until
from tests.exchange.ews.test_source import HELLO, key, send
from tests.servers.certificates import Authority, Certificate
from tests.servers.ews import EwsServer, Organisation, ews_server
from tests.servers.ews.faults import Kind


def expired(authority: Authority, folder: Path) -> Certificate:
    """A certificate whose time is over, which openssl does not make."""
    own = authority.sign("old.glanrafon.example", file="old")
    issuer = authority._own
    signer = serialization.load_pem_private_key(issuer.key.read_bytes(), None)
    now = dt.datetime.now(dt.UTC)
    model = x509.load_pem_x509_certificate(own.certificate.read_bytes())
    builder = x509.CertificateBuilder(
        issuer_name=model.issuer,
        subject_name=model.subject,
        public_key=model.public_key(),
        serial_number=x509.random_serial_number(),
        not_valid_before=now - dt.timedelta(days=9),
        not_valid_after=now - dt.timedelta(days=1),
        extensions=list(model.extensions),
    )
    assert isinstance(signer, EllipticCurvePrivateKey)
    made = Certificate(folder / "expired.pem", own.key)
    made.certificate.write_bytes(builder.sign(signer, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    return made


def in_one_line(error: SourceError) -> str:
    """The text of an error, which has three parts and none of what must not be told."""
    text = str(error)
    assert "\n" not in text
    assert len(text) < 250
    for secret in (PASSWORD, TOM, NIA, "secret subject", "Traceback"):
        assert secret not in text
    return text


class TestPauses:
    @pytest.mark.parametrize("kind", ["busy", "busy-503", "busy-inside"])
    @pytest.mark.parametrize("auth", ["basic", "oauth"])
    async def test_the_pause_that_is_asked_for_is_told_at_once(
        self, make_source: MakeSource, server: EwsServer, kind: Kind, auth: str
    ) -> None:
        source = make_source(auth=auth)
        server.faults.add(kind, pause_s=7.0)
        began = time.monotonic()
        with pytest.raises(ThrottledError, match="asks for a pause") as found:
            await source.now(TOM, "sent", None)
        assert found.value.after_s == 7.0
        assert time.monotonic() - began < 3
        assert await source.now(TOM, "sent", None)

    @pytest.mark.parametrize("code", ["ErrorExceededConnectionCount", "ErrorTooManyObjectsOpened"])
    async def test_other_ways_to_say_it_are_understood(self, source: EwsSource, server: EwsServer, code: str) -> None:
        server.faults.add("code", code=code)
        with pytest.raises(ThrottledError) as found:
            await source.now(TOM, "sent", None)
        assert found.value.after_s == 10.0

    async def test_a_server_that_throttles_many_calls_at_once_answers_every_one(
        self, source: EwsSource, server: EwsServer, organisation: Organisation
    ) -> None:
        stored = send(organisation)
        server.faults.add("busy", times=40, pause_s=0.01)

        async def patiently() -> None:
            while True:
                with suppress(ThrottledError):
                    await source.fetch(TOM, (key(stored),))
                    return

        async with asyncio.timeout(20):
            await asyncio.gather(*(patiently() for _ in range(80)))


class TestRefusals:
    @pytest.mark.parametrize("auth", ["basic", "ntlm"])
    async def test_a_wrong_password(self, make_source: MakeSource, monkeypatch: pytest.MonkeyPatch, auth: str) -> None:
        monkeypatch.setenv(VARIABLE, "another")
        with pytest.raises(RefusedError) as found:
            await make_source(auth=auth).now(TOM, "sent", None)
        assert in_one_line(found.value) == (
            "exchange, 127.0.0.1: the server does not accept the credentials; "
            "correct [exchange] auth, user and the secret, and see that the account is not locked"
        )

    async def test_a_wrong_secret_of_an_application(
        self, make_source: MakeSource, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(VARIABLE, "another")
        with pytest.raises(RefusedError) as found:
            await make_source(auth="oauth").now(TOM, "sent", None)
        assert in_one_line(found.value) == (
            "[exchange] token_url: the issuer refuses a token (invalid_client); "
            "correct [exchange] client_id, tenant_id, scope and the secret, or renew it"
        )

    async def test_a_token_that_is_never_accepted_is_not_asked_for_without_end(
        self, make_source: MakeSource, server: EwsServer
    ) -> None:
        server.faults.add("unauthorised", times=99)
        with pytest.raises(RefusedError):
            await make_source(auth="oauth").now(TOM, "sent", None)
        assert server.issuer.fetched == 2

    async def test_one_mailbox_without_rights_keeps_nobody_else_away(
        self, source: EwsSource, organisation: Organisation
    ) -> None:
        organisation.mailboxes[NIA].closed = True
        with pytest.raises(RefusedError) as found:
            await source.now(NIA, "sent", None)
        assert in_one_line(found.value) == (
            "exchange, 127.0.0.1: the account has no rights on this mailbox; "
            "grant it ApplicationImpersonation or full access for it, as deploy/exchange shows"
        )
        assert await source.now(TOM, "sent", None)

    async def test_a_mailbox_that_has_vanished(self, source: EwsSource, organisation: Organisation) -> None:
        state = await source.now(NIA, "sent", None)
        del organisation.mailboxes[NIA]
        with pytest.raises(NoMailboxError) as found:
            await source.changes(NIA, "sent", state, most=5)
        assert "there is no such mailbox" in in_one_line(found.value)

    @pytest.mark.parametrize(
        "settings",
        [
            {"password_env": "MAILGUARD_NOT_SET"},
            {"password_env": ""},
            {"auth": "oauth", "client_secret_env": "MAILGUARD_NOT_SET"},
            {"auth": "oauth", "certificate": Path("/nowhere/certificate.pem")},
            {"auth": "oauth", "token_url": "https://127.0.0.1/elsewhere"},
            {"ca": Path("/nowhere/ca.pem")},
            {"version": "Exchange2003"},
        ],
    )
    async def test_a_setting_that_cannot_be_used_is_named_at_once(
        self, make_source: MakeSource, settings: dict[str, object]
    ) -> None:
        with pytest.raises(RefusedError, match=r"^\[exchange\] \w+: "):
            make_source(**settings)


class TestServers:
    async def test_an_expired_certificate(
        self, organisation: Organisation, authority: Authority, make_source: MakeSource, tmp_path: Path
    ) -> None:
        with ews_server(organisation, expired(authority, tmp_path), None) as other:
            source = make_source(endpoint=other.endpoint)
            with pytest.raises(UnreachableError) as found:
                await source.now(TOM, "sent", None)
        assert in_one_line(found.value) == "exchange, 127.0.0.1: the server's certificate has expired; renew it there"

    async def test_a_certificate_for_which_nobody_vouches(self, make_source: MakeSource) -> None:
        with pytest.raises(UnreachableError, match="nobody known vouches") as found:
            await make_source(ca=None).now(TOM, "sent", None)
        assert "give [exchange] ca" in in_one_line(found.value)

    async def test_a_certificate_for_another_name(self, make_source: MakeSource, server: EwsServer) -> None:
        endpoint = server.endpoint.replace("127.0.0.1", "localhost")
        with pytest.raises(UnreachableError, match="for another name"):
            await make_source(endpoint=endpoint).now(TOM, "sent", None)

    async def test_authorities_of_the_environment_count_for_nothing(
        self, make_source: MakeSource, authority: Authority, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.certificate))
        with pytest.raises(UnreachableError, match="nobody known vouches"):
            await make_source(ca=None).now(TOM, "sent", None)

    @pytest.mark.parametrize("settings", [{"auth": "basic"}, {"auth": "oauth"}, {"endpoint": ""}], ids=str)
    async def test_a_server_that_is_not_there(
        self, make_source: MakeSource, server: EwsServer, settings: dict[str, str]
    ) -> None:
        source = make_source(**({"autodiscover": server.url} | settings))
        server.ended.set()
        server.shutdown()
        server.socket.close()
        server.cut()
        with pytest.raises(UnreachableError) as found:
            await source.now(TOM, "sent", None)
        assert "cannot be reached" in in_one_line(found.value)

    async def test_an_answer_that_is_none_is_not_quoted(
        self, source: EwsSource, server: EwsServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        server.faults.add("nonsense")
        with caplog.at_level(logging.DEBUG), pytest.raises(UnreachableError) as found:
            await source.now(TOM, "sent", None)
        assert "the answer cannot be used" in in_one_line(found.value)
        assert "secret subject" not in caplog.text

    async def test_a_connection_that_is_cut_is_made_anew(self, source: EwsSource, server: EwsServer) -> None:
        assert await source.now(TOM, "sent", None)
        server.faults.add("cut")
        with pytest.raises(UnreachableError):
            await source.now(TOM, "sent", None)
        assert await source.now(TOM, "sent", None)

    async def test_an_answer_that_comes_too_late(self, make_source: MakeSource, server: EwsServer) -> None:
        server.faults.add("slow", pause_s=5.0)
        began = time.monotonic()
        with pytest.raises(UnreachableError, match="does not answer in time"):
            await make_source(timeout_s=0.3).now(TOM, "sent", None)
        assert time.monotonic() - began < 3

    async def test_a_state_that_the_server_has_lost(self, source: EwsSource, server: EwsServer) -> None:
        state = await source.now(TOM, "sent", None)
        server.faults.add("state-lost", operation="SyncFolderItems")
        with pytest.raises(StateLostError) as found:
            await source.changes(TOM, "sent", state, most=5)
        assert "nothing need be done" in in_one_line(found.value)

    async def test_an_item_that_only_rights_management_opens(
        self, organisation: Organisation, authority: Authority, make_source: MakeSource
    ) -> None:
        """The schema at hand is older than the code that real servers give, so this server does not check."""
        with ews_server(organisation, authority.signed("mail.glanrafon.example"), None) as other:
            stored = send(organisation)
            stored.fault = "ErrorRightsManagementPermanentException"
            found = await make_source(endpoint=other.endpoint).fetch(TOM, (key(stored), key(send(organisation))))
        assert [one.why if isinstance(one, Unreadable) else one.mime for one in found] == ["encrypted", HELLO]

    @pytest.mark.parametrize("code", ["ErrorMailboxStoreUnavailable", "ErrorTimeoutExpired", "ErrorConnectionFailed"])
    async def test_a_mailbox_server_that_is_away_says_nothing_of_an_item(
        self, source: EwsSource, organisation: Organisation, code: str
    ) -> None:
        stored = send(organisation)
        stored.fault = code
        for _ in range(5):
            with pytest.raises(UnreachableError) as found:
                await source.fetch(TOM, (key(send(organisation)), key(stored)))
            in_one_line(found.value)

    async def test_an_item_over_which_the_server_fails_again_and_again_is_broken(
        self, source: EwsSource, organisation: Organisation
    ) -> None:
        stored = send(organisation)
        stored.fault = "ErrorInternalServerError"
        for _ in range(2):
            with pytest.raises(UnreachableError):
                await source.fetch(TOM, (key(stored),))
        assert await source.fetch(TOM, (key(stored),)) == (Unreadable(key=key(stored), why="broken"),)

    async def test_no_domain_without_autodiscover(self, make_source: MakeSource) -> None:
        with pytest.raises(UnreachableError):
            await make_source(endpoint="").now("nobody@unknown.invalid", "sent", None)


async def test_never_more_connections_than_configured(make_source: MakeSource, server: EwsServer) -> None:
    source = make_source(connections=3)
    state = await source.now(TOM, "sent", None)
    server.faults.add("slow", times=30, pause_s=0.02)
    await asyncio.gather(*(source.changes(TOM, "sent", state, most=5) for _ in range(30)))
    assert server.most_at_once == 3
    assert len(server.open) == 3


class TestClose:
    async def test_calls_under_way_end_at_once(self, make_source: MakeSource, server: EwsServer) -> None:
        source = make_source(connections=2, timeout_s=60)
        server.faults.add("slow", times=9, pause_s=30.0)
        calls = [asyncio.create_task(source.now(TOM, "sent", None)) for _ in range(6)]
        await until(lambda: server.at_once == 2)
        began = time.monotonic()
        await source.close()
        found = await asyncio.gather(*calls, return_exceptions=True)
        assert time.monotonic() - began < 3
        assert {type(one) for one in found} == {UnreachableError}

    @pytest.mark.parametrize("auth", ["basic", "oauth"])
    async def test_a_handshake_that_never_ends_is_cut_too(self, make_source: MakeSource, auth: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            url = f"https://127.0.0.1:{silent.getsockname()[1]}"
            source = make_source(auth=auth, endpoint=url, token_url=f"{url}/{{tenant}}/oauth2/v2.0/token", timeout_s=60)
            call = asyncio.create_task(source.now(TOM, "sent", None))
            peer, _ = await asyncio.to_thread(silent.accept)
            with peer:
                await asyncio.to_thread(peer.recv, 1)  # the client has begun to shake hands
                began = time.monotonic()
                await source.close()
                with pytest.raises(UnreachableError):
                    await call
                assert time.monotonic() - began < 3

    async def test_a_source_that_is_closed_says_so(self, source: EwsSource) -> None:
        await source.close()
        with pytest.raises(UnreachableError, match="closing"):
            await source.now(TOM, "sent", None)


def test_a_password_that_basic_authentication_cannot_carry_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "pris 5 € tŵr")
    with pytest.raises(RefusedError, match="cannot carry"):
        EwsSource(EwsSettings(endpoint="https://127.0.0.1/", auth="basic", user=ACCOUNT, password_env=VARIABLE))


def test_a_setting_of_the_account_is_not_needed_before_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    with pytest.raises(RefusedError, match=VARIABLE):
        EwsSource(EwsSettings(endpoint="https://127.0.0.1/", auth="basic", user=ACCOUNT, password_env=VARIABLE))
