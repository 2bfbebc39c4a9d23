"""What was seen to fail in exchangelib, each with the proof that it no longer does."""

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from exchangelib import BASIC, Build, Configuration, Version
from exchangelib.protocol import Protocol

from mailguard.exchange.ews.protocol import Hurry, Own, ThreadProtocol, Way
from mailguard.exchange.ews.services import GetItem
from mailguard.exchange.ews.settings import EwsSettings
from mailguard.exchange.ews.sockets import Live
from tests.exchange.ews.conftest import NIA, TOM, VARIABLE

SETTINGS = EwsSettings(endpoint="https://127.0.0.1/EWS/Exchange.asmx", auth="basic", user=TOM, password_env=VARIABLE)


@pytest.fixture
def pool() -> Iterator[Protocol]:
    """A pool of up to four sessions, of which two are there and in use."""
    config = Configuration(
        service_endpoint=SETTINGS.endpoint,
        credentials=Own(TOM, "x"),
        auth_type=BASIC,
        retry_policy=Hurry(),
        version=Version(build=Build(15, 1)),
        max_connections=4,
    )
    made = ThreadProtocol(config=config, settings=SETTINGS, live=Live())
    taken = [made.get_session(), made.get_session()]
    yield made
    for session in taken:
        made.release_session(session)
    made.close()


def test_a_pool_that_shrinks_while_all_its_sessions_are_in_use_does_not_wait_for_itself(pool: Protocol) -> None:
    shrinking = threading.Thread(target=pool.decrease_poolsize, daemon=True)
    shrinking.start()
    shrinking.join(5)
    assert not shrinking.is_alive()


def test_an_answer_is_read_in_one_piece() -> None:
    class Answer:
        content = b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>'

        def iter_content(self) -> Iterator[bytes]:
            raise AssertionError("byte by byte")

    _, body = GetItem._get_soap_parts(Answer())  # type: ignore[arg-type]
    assert body.tag.endswith("Body")


def test_threads_with_the_same_credentials_share_no_sessions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "x")
    one, two = (Way(SETTINGS.endpoint, SETTINGS, None, Live()) for _ in range(2))
    assert one.account(TOM).protocol is not two.account(TOM).protocol
    assert one.account(TOM).protocol is one.account(NIA).protocol
    assert isinstance(one.account(TOM).protocol, ThreadProtocol)
    one.close()
    two.close()


def test_nothing_of_a_thread_stays_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "x")
    before = len(Protocol._protocol_cache)
    way = Way(SETTINGS.endpoint, SETTINGS, None, Live())
    way.account(TOM)
    way.close()
    assert len(Protocol._protocol_cache) == before


def test_who_opens_no_mailbox_does_not_load_the_library() -> None:
    program = "import sys, mailguard.serve; sys.exit('exchangelib' in sys.modules or 'lxml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_requests_and_answers_are_never_logged() -> None:
    for name in ("exchangelib.util", "exchangelib.util.xml", "exchangelib.services.common", "exchangelib.protocol"):
        assert not logging.getLogger(name).isEnabledFor(logging.CRITICAL)
