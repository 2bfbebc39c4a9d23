"""What all tests share: where the shared corpora are, and the plain word on tests that could not run without them."""

import os
from pathlib import Path

import pytest

from tests.servers.certificates import Authority

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """An authority that signs certificates for the tests."""
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def shared() -> Path:
    """The folder of corpora, cases and protocols beside the checkout."""
    return SHARED


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the tests that need the shared folder; where it is missing, leave them out and count them aloud."""
    needing = [item for item in items if "shared" in getattr(item, "fixturenames", ())]
    for item in needing:
        item.add_marker(pytest.mark.shared)
    if SHARED.is_dir() or not needing:
        return
    if os.environ.get("CI") == "true":
        raise pytest.UsageError(f"CI=true, and {len(needing)} tests need the folder {SHARED.name}/ beside the checkout")
    config.stash[NOT_RUN] = [item.nodeid for item in needing]
    items[:] = [item for item in items if item not in needing]
    config.hook.pytest_deselected(items=needing)


NOT_RUN = pytest.StashKey[list[str]]()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Name what was not run, so that nobody takes it for passed."""
    missing = config.stash.get(NOT_RUN, [])
    if missing:
        terminalreporter.section(f"not run, for want of {SHARED.name}/ beside the checkout: {len(missing)}")
        for name in missing:
            terminalreporter.line(name)
