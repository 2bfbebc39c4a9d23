"""The messages kept to measure by can be scored; what they score is told, not demanded."""

from tests.cli.running import inside
from tests.conftest import ROOT


def test_the_messages_that_were_missed_at_first_can_be_scored() -> None:
    run = inside("evaluate", ROOT / "tests" / "unseen")
    assert run.status == 0
    assert run.err == ""
    assert run.out.splitlines()[-1].startswith("micro-P ")
