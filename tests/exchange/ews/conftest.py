"""A council's Exchange server, and sources that look at it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from mailguard.exchange.ews import EwsSettings
from mailguard.exchange.ews.source import EwsSource
from tests.servers.certificates import Authority
from tests.servers.ews import EwsServer, Organisation, ews_server

TOM = "tom.ellis@glanrafon.example"
NIA = "nia.rees@glanrafon.example"
CLERK = "clerk@glanrafon.example"
ACCOUNT = "scanner@glanrafon.example"
PASSWORD = "an invented password"
VARIABLE = "MAILGUARD_TEST_EXCHANGE"
APPLICATION = "3f0c0f4e-invented"

MakeSource = Callable[..., EwsSource]


async def until(happened: Callable[[], bool]) -> None:
    """Wait for something that a thread of the server does."""
    async with asyncio.timeout(5):
        while not happened():  # noqa: ASYNC110  no event of the loop's tells it
            await asyncio.sleep(0.01)


@pytest.fixture
def organisation() -> Organisation:
    """Three mailboxes, and an account that may act in the name of each."""
    made = Organisation()
    for address in (TOM, NIA, CLERK, ACCOUNT):
        made.mailbox(address)
    made.passwords[ACCOUNT] = made.passwords["GLANRAFON\\scanner"] = PASSWORD
    made.owners[ACCOUNT] = ACCOUNT
    made.impersonators |= {ACCOUNT, "GLANRAFON\\scanner", APPLICATION}
    return made


@pytest.fixture
def server(organisation: Organisation, authority: Authority, shared: Path) -> Iterator[EwsServer]:
    with ews_server(organisation, authority.signed("mail.glanrafon.example"), shared) as running:
        running.issuer.secrets[APPLICATION] = PASSWORD
        yield running


@pytest.fixture
async def make_source(
    server: EwsServer, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[MakeSource]:
    """Makes sources, by default with basic authentication and impersonation; arguments are settings."""
    monkeypatch.setenv(VARIABLE, PASSWORD)
    usual = {
        "endpoint": server.endpoint,
        "auth": "basic",
        "user": ACCOUNT,
        "password_env": VARIABLE,
        "tenant_id": "tenant",
        "client_id": APPLICATION,
        "client_secret_env": VARIABLE,
        "token_url": f"{server.url}/{{tenant}}/oauth2/v2.0/token",
        "ca": authority.certificate,
        "timeout_s": 10.0,
    }
    async with AsyncExitStack() as stack:

        def make(**settings: object) -> EwsSource:
            source = EwsSource(EwsSettings(**(usual | settings)))  # type: ignore[arg-type]
            stack.push_async_callback(source.close)
            return source

        yield make


@pytest.fixture
def source(make_source: MakeSource) -> EwsSource:
    return make_source()
