"""One world at a time."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.exchange.contract.worlds import WORLDS, Surroundings, World
from tests.servers.certificates import Authority


@pytest.fixture(params=WORLDS)
async def world(
    request: pytest.FixtureRequest,
    authority: Authority,
    shared: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[World]:
    """Every world in turn, or those that a test names."""
    make, _ = WORLDS[request.param]
    async with make(Surroundings(authority, shared, tmp_path, monkeypatch.setenv)) as made:
        yield made
