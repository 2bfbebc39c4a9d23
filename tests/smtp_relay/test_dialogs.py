"""Every transcript of tests/dialogs, played against a relay and a next hop."""

from pathlib import Path

import pytest

from tests.smtp_relay.transcript import play

DIALOGS = sorted((Path(__file__).parents[1] / "dialogs").glob("*.txt"))


@pytest.mark.parametrize("path", DIALOGS, ids=lambda path: path.stem)
async def test_the_dialogue_goes_as_written(path: Path) -> None:
    await play(path)


def test_there_are_dialogues_to_play() -> None:
    assert len(DIALOGS) > 40
