"""Every probe: one line where all is well, and one with the cure where it is not."""

import asyncio
import http.client
import ssl
from collections.abc import Iterable, Iterator
from datetime import date
from email.utils import formatdate
from pathlib import Path

import pytest

from mailguard import config as configuration
from mailguard.config_tables import Config
from mailguard.doctor import files, servers, store
from mailguard.doctor.probe import Answer, Probe, examine
from mailguard.errors import MailguardError
from tests.cli.kept import CONFIG, council_with_a_store
from tests.cli.running import PEOPLE
from tests.servers.next_hop import next_hop
from tests.servers.postfix import free_port
from tests.store.opening import KEY, OTHER_KEY, TUESDAY, VARIABLE, Clock
from tests.store.rows import hold

RELAY = '[relay]\nlisten = "127.0.0.1:8025"\nnext_hop = "127.0.0.1:{port}"\nallow = ["127.0.0.0/8"]\n'
WEB = '[http]\nlisten = "127.0.0.1:8080"\npublic_url = "https://mail.aberwen.example"\n'


def configured(folder: Path, more: str = "") -> tuple[Config, Path]:
    kept = council_with_a_store(folder, more)
    return configuration.load(kept.config), kept.config


async def lines(probes: Iterable[Probe]) -> list[str]:
    told: list[Answer] = []
    good = await examine(list(probes), told.append)
    assert good == all(answer.good for answer in told)
    return [str(answer) for answer in told]


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, KEY)


class TestFiles:
    async def test_policy_and_directory_are_told_with_their_size(self, tmp_path: Path) -> None:
        told = await lines(files.probes(*configured(tmp_path)))
        assert told[0].startswith("ok   policy: district, ")
        assert told[0].endswith(" rules, mode enforce")
        assert told[1].startswith("ok   directory: ")
        assert told[2] == (
            "FAIL privacy.users_informed: all mail passes unread, since nobody was told; set it to the day on which "
            "members and staff were told"
        )

    async def test_a_directory_that_is_gone_fails_and_the_other_probes_are_asked(self, tmp_path: Path) -> None:
        config, file = configured(tmp_path, f"[privacy]\nusers_informed = {date(2026, 1, 1)}\n")
        file.write_text(CONFIG.format(people="gone.csv"))
        broken = configuration.load(file)
        told = await lines(files.probes(broken, file))
        assert told[0].startswith("FAIL gone.csv: ")
        assert len(told) == 2
        assert (await lines(files.probes(config, file)))[-1] == (
            "ok   privacy.users_informed: members and staff were told by 2026-01-01"
        )

    async def test_certificates_and_tokens_are_read(self, tmp_path: Path) -> None:
        more = RELAY.format(port=2525) + 'tls_certificate = "none.pem"\n' + WEB + 'tokens = "tokens"\n'
        told = await lines(files.probes(*configured(tmp_path, more)))
        assert told[3].startswith(f"FAIL {tmp_path / 'mailguard.toml'}, relay.tls_certificate: ")
        assert told[5].startswith(f"FAIL {tmp_path / 'tokens'}: there is no such file; give http.tokens the path")
        (tmp_path / "tokens").write_text("outlook:" + "0" * 64)
        assert (await lines(files.probes(*configured(tmp_path, more))))[5] == "ok   http.tokens: the hashes can be read"


class TestStore:
    async def test_a_store_that_is_not_there_yet_is_not_made(self, tmp_path: Path) -> None:
        told = await lines(store.probes(*configured(tmp_path)))
        assert told[0] == "ok   the environment variable MAILGUARD_STORE_KEY: it holds the key k1"
        assert told[1].startswith(f"ok   the disk of {tmp_path}: ")
        assert told[2] == "ok   store: there is none yet; `mailguard serve` makes it"
        assert names_in(tmp_path) == ["mailguard.toml"]

    async def test_a_store_that_opens_is_told_with_what_waits(self, tmp_path: Path) -> None:
        one = council_with_a_store(tmp_path).open()
        hold(one)
        one.close()
        told = await lines(store.probes(*configured(tmp_path)))
        assert told[2].startswith("ok   store: it opens, version ")
        assert told[2].endswith("; held messages: 1")
        assert told[3] == "ok   clock: it agrees with the store"

    async def test_a_clock_that_is_behind_is_found(self, tmp_path: Path) -> None:
        one = council_with_a_store(tmp_path).open()
        hold(one)
        one.close()
        told = await lines(store.probes(*configured(tmp_path), clock=Clock(TUESDAY - 10**9)))
        assert told[3].startswith("FAIL clock: it is behind what the store has seen before; set it by NTP")

    @pytest.mark.parametrize(
        ("keys", "told"),
        [
            ("", "FAIL [store]: the environment variable MAILGUARD_STORE_KEY holds no key; set it"),
            ("k1:short", "FAIL [store]: entry 1 of MAILGUARD_STORE_KEY is no key; write id:key"),
        ],
    )
    async def test_a_key_that_is_none_is_found(
        self, keys: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(VARIABLE, keys)
        assert (await lines(store.probes(*configured(tmp_path))))[0].startswith(told)

    async def test_a_lost_key_and_a_damaged_file_are_found(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        council_with_a_store(tmp_path).open().close()
        monkeypatch.setenv(VARIABLE, OTHER_KEY)
        assert "give the key with which this store was made" in (await lines(store.probes(*configured(tmp_path))))[2]
        (tmp_path / "mailguard.db").write_bytes(b"no database" * 1000)
        assert (await lines(store.probes(*configured(tmp_path))))[2].startswith(
            "FAIL [store]: the file is damaged, or no database; restore it from a backup"
        )

    async def test_a_folder_that_is_not_there_is_found(self, tmp_path: Path) -> None:
        text = CONFIG.format(people=PEOPLE) + 'url = "sqlite:///none/mailguard.db"\n'
        (tmp_path / "mailguard.toml").write_text(text)
        config = configuration.load(tmp_path / "mailguard.toml")
        told = await lines(store.probes(config, tmp_path / "mailguard.toml"))
        assert told[1] == f"FAIL {tmp_path / 'none'}: there is no such folder; make it, and let this user write there"


class TestServers:
    async def test_a_next_hop_is_told_with_what_it_offers(self, tmp_path: Path) -> None:
        async with next_hop(extensions=("SIZE 10485760", "8BITMIME")) as hop:
            told = await lines(servers.probes(*configured(tmp_path, RELAY.format(port=hop.port))))
            assert hop.commands == ["EHLO localhost", "QUIT"]
        assert told == ["ok   relay.next_hop: it answers, without TLS, messages up to 10 MiB, no SMTPUTF8, DSN"]

    async def test_a_next_hop_that_is_away_or_without_tls_is_found(self, tmp_path: Path) -> None:
        told = await lines(servers.probes(*configured(tmp_path, RELAY.format(port=free_port()))))
        assert told[0].startswith("FAIL relay.next_hop: nobody answers there; see that the server runs")
        async with next_hop() as hop:
            more = RELAY.format(port=hop.port) + 'next_hop_tls = "require"\n'
            told = await lines(servers.probes(*configured(tmp_path, more)))
        assert told[0].startswith("FAIL relay.next_hop: it answers without the TLS that is asked for; ")

    async def test_notices_that_no_server_takes_are_found(self, tmp_path: Path) -> None:
        told = await lines(servers.probes(*configured(tmp_path, '[notices]\nfrom = "mailguard@aberwen.example"\n')))
        assert told == ["FAIL notices: no server takes them; give notices.submit, or a [relay] with its next hop"]

    async def test_the_service_and_its_public_address_are_asked(self, tmp_path: Path) -> None:
        asked: list[str] = []

        def get(address: str) -> tuple[int, bytes, str]:
            asked.append(address)
            return (200, b'{"live":true}' if "healthz" in address else b"<p class=govuk-body>", formatdate(TUESDAY + 5))

        told = await lines(servers.probes(*configured(tmp_path, WEB), get=get, clock=Clock()))
        assert asked == ["http://127.0.0.1:8080/healthz", "https://mail.aberwen.example/held/none"]
        assert told == [
            "ok   http.listen: mailguard answers",
            "ok   http.public_url: people reach the page there",
            "ok   clock: it agrees with the web server",
        ]

    async def test_a_clock_that_is_off_the_web_servers_is_found(self, tmp_path: Path) -> None:
        page = (404, b"<p class=govuk-body>", formatdate(TUESDAY + 600))
        told = await lines(servers.probes(*configured(tmp_path, WEB), get=lambda _: page, clock=Clock()))
        assert told[-1].startswith("FAIL clock: it is 600 seconds off the web server's; set both by NTP")

    @pytest.mark.parametrize(
        ("fault", "told"),
        [
            (ConnectionRefusedError(), "it cannot be reached from here; see that the name resolves"),
            (http.client.BadStatusLine(""), "it cannot be reached from here; see that the name resolves"),
            (ssl.SSLCertVerificationError(), "its certificate is not trusted here; see that it is for this name"),
        ],
    )
    async def test_a_public_address_that_leads_nowhere_is_found(
        self, fault: Exception, told: str, tmp_path: Path
    ) -> None:
        def get(_: str) -> tuple[int, bytes, str]:
            raise fault

        found = await lines(servers.probes(*configured(tmp_path, WEB), get=get))
        assert found[0].startswith("FAIL http.listen: mailguard does not answer there; start it")
        assert found[1].startswith(f"FAIL http.public_url: {told}")

    async def test_a_public_address_that_leads_to_something_else_is_found(self, tmp_path: Path) -> None:
        other = (404, b"Welcome to nginx", "")
        told = await lines(servers.probes(*configured(tmp_path, WEB), get=lambda _: other))
        assert told[0].startswith("FAIL http.listen: something else answers there (status 404); give another port")
        assert told[1].startswith("FAIL http.public_url: something else than mailguard answers there (status 404); let")


class TestExamining:
    async def test_a_probe_that_breaks_is_an_answer_and_the_others_are_asked(self) -> None:
        async def breaks() -> Iterator[Answer]:
            raise KeyError("olwen@glanrafon.example")

        async def fails() -> Iterator[Answer]:
            raise MailguardError("exchange", "it is away", "wait")

        told = await lines([Probe("one", breaks), Probe("two", fails)])
        assert told == [
            "FAIL one: the probe broke (KeyError); this is a fault of mailguard: report it with this line",
            "FAIL exchange: it is away; wait",
        ]

    async def test_a_probe_is_not_waited_for_for_ever(self) -> None:
        async def hangs() -> Iterator[Answer]:
            await asyncio.Event().wait()
            return iter(())

        told = await lines([Probe("slow", hangs, within_s=0.05)])
        assert told == ["FAIL slow: no answer in time; see that it runs and is not overloaded"]
