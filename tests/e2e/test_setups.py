"""The set-ups of deploy/postfix as they are shipped, each with a real Postfix: the files here are those files."""

import asyncio
import smtplib
import ssl
import subprocess
from pathlib import Path
from typing import Any

import pytest

from mailguard.config_tables import LimitsTable
from mailguard.smtp_relay.logins import line
from tests.conftest import ROOT
from tests.servers.certificates import Authority, Certificate
from tests.servers.outcomes import ADVISED, GWEN, OWAIN, REJECTED, StubInspector
from tests.servers.postfix import free_port, postfix
from tests.servers.running import NAME, relay

DEPLOY = ROOT / "deploy" / "postfix"
MESSAGE = b"X-Marker: here it begins\r\nSubject: Agenda\r\n\r\n.\r\nDear all,\r\n"
LINE = b"x" * 70 + b"\r\n"
PASSWORD = "a long word for Glanrafon"


def shipped(name: str, relay_port: int) -> str:
    """A shipped file with the ports of a test in the place of the usual ones."""
    text = (DEPLOY / name).read_text("utf-8").replace("127.0.0.1:8025", f"127.0.0.1:{relay_port}")
    text = text.replace("[127.0.0.1]:8025", f"[127.0.0.1]:{relay_port}").replace(
        "127.0.0.1:2525", "127.0.0.1:{port:back}"
    )
    return text.replace("submission inet", "127.0.0.1:{port:front} inet")


def send(port: int, message: bytes = MESSAGE, *rcpt_to: str) -> dict[str, tuple[int, bytes]]:
    with smtplib.SMTP("127.0.0.1", port, timeout=30) as client:
        return client.sendmail(GWEN, rcpt_to or (OWAIN,), message)


def as_sent(mail: bytes) -> bytes:
    return mail[mail.index(b"X-Marker: ") :]


async def test_one_postfix_hands_mail_over_and_takes_it_back() -> None:
    port = free_port()
    main = shipped("hand-over/main.cf", port) + shipped("next-hop/main.cf", port)
    master = shipped("hand-over/master.cf", port) + shipped("next-hop/master.cf", port)
    with postfix("mail.glanrafon.example", main=main, master=master) as server:
        listen, inspector = f"127.0.0.1:{port}", StubInspector(ADVISED)
        async with relay(server.ports["back"], inspector, listen=listen, reply_s=30.0) as running:
            many = [f"member{n}@glanrafon.example" for n in range(120)]
            assert await asyncio.to_thread(send, server.port, MESSAGE, *many) == {}
            mails = await asyncio.to_thread(server.mails, 120)
            assert {as_sent(mail) for mail in mails} == {MESSAGE}
            assert [len(envelope.rcpt_to) for _, envelope in inspector.seen] == [120]
            assert len(running.told) == 1


async def test_a_filter_before_the_queue_answers_the_person_who_sends() -> None:
    port = free_port()
    master = shipped("proxy-filter/master.cf", port)
    with postfix("mail.glanrafon.example", main=shipped("proxy-filter/main.cf", port), master=master) as server:
        listen, inspector = f"127.0.0.1:{port}", StubInspector(ADVISED)
        settings: dict[str, Any] = {"listen": listen, "reply_s": 30.0, "xforward": ["127.0.0.0/8"]}
        async with relay(server.ports["back"], inspector, **settings) as running:
            front = server.ports["front"]
            assert await asyncio.to_thread(send, front) == {}
            [mail] = await asyncio.to_thread(server.mails, 1)
            assert as_sent(mail) == MESSAGE
            assert inspector.seen[0][1].rcpt_to == (OWAIN,)
            inspector.result = REJECTED
            with pytest.raises(smtplib.SMTPDataError) as told:
                await asyncio.to_thread(send, front)
            assert (told.value.smtp_code, told.value.smtp_error[:5]) == (550, b"5.7.1")
            assert len(server.mails()) == 1
            assert [happened for _, happened in running.told] == ["gone-out", "refused"]
            # What the first smtpd knew of the client, the second has been told.
            log = await asyncio.to_thread(server.log)
            assert "postfix/mailguard/smtpd" in log
            assert "orig_client=" in log


async def test_a_smart_host_with_tls_on_both_sides(authority: Authority) -> None:
    port = free_port()
    ours, theirs = authority.sign(NAME), authority.sign("next.glanrafon.example")
    main = shipped("smart-host/main.cf", port).replace(
        "/etc/ssl/certs/council-authority.pem", str(authority.certificate)
    )
    served = (
        f"smtpd_tls_security_level = encrypt\nsmtpd_tls_cert_file = {theirs.certificate}\n"
        f"smtpd_tls_key_file = {theirs.key}\n"
    )
    settings: dict[str, Any] = {
        "listen": f"127.0.0.1:{port}",
        "reply_s": 30.0,
        "tls": "require",
        "tls_certificate": str(ours.certificate),
        "tls_key": str(ours.key),
        "next_hop_tls": "require",
        "next_hop_ca": str(authority.certificate),
        "next_hop_name": "next.glanrafon.example",
    }
    with (
        postfix("next.glanrafon.example", main=served) as hop,
        postfix("mail.glanrafon.example", port, main=main) as server,
    ):
        async with relay(hop.port, **settings):
            assert await asyncio.to_thread(send, server.port) == {}
            [mail] = await asyncio.to_thread(hop.mails, 1)
            assert as_sent(mail) == MESSAGE
            assert b" with ESMTPS id " in mail


@pytest.fixture
def ours(authority: Authority) -> Certificate:
    return authority.sign(NAME)


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
async def test_swaks_proves_who_it_is_and_sends(
    authority: Authority, ours: Certificate, tmp_path: Path, mechanism: str
) -> None:
    path = tmp_path / "logins"
    path.write_text(line(GWEN, PASSWORD))
    settings: dict[str, Any] = {
        "allow": ["192.0.2.0/24"],
        "tls_certificate": str(ours.certificate),
        "tls_key": str(ours.key),
        "auth": "file",
        "auth_file": str(path),
    }
    with postfix("next.glanrafon.example") as hop:
        async with relay(hop.port, **settings) as running:
            command = f"swaks --server 127.0.0.1:{running.port} --from {GWEN} --to {OWAIN} --tls-verify".split()
            command += ["--tls-ca-path", str(authority.certificate), "--tls", "--auth", mechanism]
            command += ["--auth-user", GWEN, "--auth-password", PASSWORD]
            done = await asyncio.to_thread(subprocess.run, command, capture_output=True, check=False, timeout=30)
            assert done.returncode == 0, done.stdout
            [mail] = await asyncio.to_thread(hop.mails, 1)
            assert b" with ESMTPSA id " in mail
            assert running.inspector.seen[0][1].authenticated == GWEN


async def test_openssl_sees_a_modern_tls_and_no_old_one(authority: Authority, ours: Certificate) -> None:
    settings: dict[str, Any] = {"tls_certificate": str(ours.certificate), "tls_key": str(ours.key)}
    with postfix("next.glanrafon.example") as hop:
        async with relay(hop.port, **settings) as running:
            command = (
                f"openssl s_client -connect 127.0.0.1:{running.port} -starttls smtp -CAfile {authority.certificate}"
            )
            for version, good in (("-tls1_3", True), ("-tls1_2", True), ("-tls1_1", False)):
                arguments = [*command.split(), version, "-cipher", "ALL:@SECLEVEL=0", "-verify_return_error"]
                done = await asyncio.to_thread(
                    subprocess.run, arguments, input=b"QUIT\r\n", capture_output=True, check=False, timeout=30
                )
                assert (b"no peer certificate available" not in done.stdout) == good, version
            assert running.relay.counts.tls_failed == 1


async def test_python_logs_in_and_a_wrong_password_is_refused(
    authority: Authority, ours: Certificate, tmp_path: Path
) -> None:
    path = tmp_path / "logins"
    path.write_text(line(GWEN, PASSWORD))
    settings: dict[str, Any] = {
        "allow": ["192.0.2.0/24"],
        "tls": "implicit",
        "tls_certificate": str(ours.certificate),
        "tls_key": str(ours.key),
        "auth": "file",
        "auth_file": str(path),
    }

    def login(port: int, password: str, context: ssl.SSLContext) -> None:
        with smtplib.SMTP_SSL("127.0.0.1", port, context=context, timeout=30) as client:
            client.login(GWEN, password)
            assert client.sendmail(GWEN, [OWAIN], MESSAGE) == {}

    with postfix("next.glanrafon.example") as hop:
        async with relay(hop.port, **settings) as running:
            await asyncio.to_thread(login, running.port, PASSWORD, authority.client_context())
            with pytest.raises(smtplib.SMTPAuthenticationError):
                await asyncio.to_thread(login, running.port, "wrong", authority.client_context())
            assert len(await asyncio.to_thread(hop.mails, 1)) == 1


@pytest.mark.parametrize("over", [0, 1])  # lines
async def test_a_message_larger_than_was_offered_is_refused_at_mail_and_one_below_it_fits(over: int) -> None:
    with postfix("next.glanrafon.example", main="message_size_limit = 100000\n") as hop:
        async with relay(hop.port, limits=LimitsTable(message_bytes=1_000_000)) as running:

            def sent() -> None:
                with smtplib.SMTP("127.0.0.1", running.port, timeout=30) as client:
                    client.ehlo()
                    offered = int(client.esmtp_features["size"])
                    # Postfix counts its own records, too, so that its limit is a little below what it says.
                    message = MESSAGE + LINE * ((offered - len(MESSAGE)) // len(LINE) + (over or -40))
                    client.sendmail(GWEN, [OWAIN], message)

            if over:
                with pytest.raises(smtplib.SMTPSenderRefused) as told:
                    await asyncio.to_thread(sent)
                assert told.value.smtp_code == 552
            else:
                await asyncio.to_thread(sent)
                assert len(await asyncio.to_thread(hop.mails, 1)) == 1


def test_every_shipped_file_is_one_of_these_set_ups() -> None:
    assert {path.parent.name for path in DEPLOY.rglob("*.cf")} == {
        "hand-over",
        "milter",  # run by test_milter.py
        "next-hop",
        "proxy-filter",
        "smart-host",
    }
