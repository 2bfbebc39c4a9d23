"""`mailguard stats`: figures of people, in three forms."""

import csv
import io
import json
from pathlib import Path

import pytest

from mailguard.store.tallies import DAY_S, note
from tests.cli.kept import Kept, council_with_a_store
from tests.store.opening import KEY, VARIABLE


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """A week that is over, in which twelve were told of one rule and three of another."""
    monkeypatch.setenv(VARIABLE, KEY)
    one = council_with_a_store(tmp_path)
    store = one.open()
    now = store.clock
    store.clock = lambda: now() - 8 * DAY_S
    with store.write() as connection:
        for number in range(12):
            person = store.digests.of("person", f"member{number}@glanrafon.example")
            note(store, connection, person, ["CRIT001"], "told")
            if number < 5:
                note(store, connection, person, ["CRIT001"], "sent")
            if number < 3:
                note(store, connection, person, ["BCC001"], "told")
    store.close()
    return one


def test_no_figure_under_five_is_shown_in_any_form(kept: Kept) -> None:
    text = kept.run("stats").out
    (line,) = [line.split() for line in text.splitlines() if line.strip().startswith("other")]
    assert line[:2] == ["other", "12"]
    rows = list(csv.DictReader(io.StringIO(kept.run("stats", "--format", "csv").out)))
    assert {(row["rule"], row["outcome"], row["people"]) for row in rows} == {
        ("other", "told", "12"),
        ("other", "sent", "5"),
    }
    weeks = json.loads(kept.run("stats", "--format", "json", "--weeks", "2").out)
    assert {"other": {"told": 12, "sent": 5}} in [week["people"] for week in weeks]
    assert "BCC001" not in text + str(rows) + str(weeks)


def test_a_week_of_few_people_says_only_that(kept: Kept) -> None:
    assert kept.run("stats", "--weeks", "4").out.count("  fewer than five people") == 3


@pytest.mark.parametrize("weeks", ["0", "105", "-1", "many", "²"])
def test_weeks_that_are_none_are_bad_usage(kept: Kept, weeks: str) -> None:
    run = kept.run("stats", f"--weeks={weeks}")
    assert run.status == 2
    assert "is no number of weeks from 1 to 104" in run.err
