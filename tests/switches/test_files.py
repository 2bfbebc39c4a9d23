"""The files in which a person leaves word for a running service."""

from pathlib import Path

import pytest

from mailguard.switches.files import Mark, SwitchError, Switches, reduced


@pytest.fixture
def switches(tmp_path: Path) -> Switches:
    return Switches(tmp_path / "mailguard")


def test_bypass_is_a_file_that_is_there_or_not(switches: Switches, tmp_path: Path) -> None:
    assert not switches.bypassed()
    for on in (True, True, False, False):
        switches.bypass(on=on)
        assert switches.bypassed() == on
        assert [path.name for path in tmp_path.iterdir()] == (["mailguard.bypass"] if on else [])


def test_a_rule_is_reduced_until_it_is_reset_and_can_be_reduced_again(switches: Switches) -> None:
    assert reduced(switches.breaker(), {}) == set()
    switches.drop({"MASS001": 100.0, "CRIT001": 100.0})
    assert reduced(switches.breaker(), {}) == {"MASS001", "CRIT001"}
    switches.reset("MASS001", 101.0)
    assert reduced(switches.breaker(), {}) == {"CRIT001"}
    switches.drop({"MASS001": 102.0})
    assert reduced(switches.breaker(), {}) == {"MASS001", "CRIT001"}


def test_what_could_not_be_written_holds_until_a_person_resets_it() -> None:
    told = {"MASS001": 100.0}
    assert reduced({}, told) == {"MASS001"}
    assert reduced({"MASS001": Mark(reset=99.0)}, told) == {"MASS001"}
    assert reduced({"MASS001": Mark(reset=101.0)}, told) == set()


def test_where_nothing_can_be_written_one_line_says_so(tmp_path: Path) -> None:
    nowhere = Switches(tmp_path / "no folder" / "mailguard")
    with pytest.raises(
        SwitchError, match=r"mailguard\.bypass: it cannot be written \(No such file or directory\); let "
    ):
        nowhere.bypass(on=True)
    with pytest.raises(SwitchError, match=r"mailguard\.breaker: it cannot be written"):
        nowhere.drop({"MASS001": 1.0})


def test_a_file_that_nobody_can_read_is_written_anew(switches: Switches) -> None:
    switches.breaker_file.write_text("{", "utf-8")
    switches.reset("MASS001", 3.0)
    assert switches.breaker() == {"MASS001": Mark(reset=3.0)}
