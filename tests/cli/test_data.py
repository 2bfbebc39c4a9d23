"""`mailguard data`: for a recorded request alone, and the address stands in no log."""

import json
from pathlib import Path

import pytest

from tests.builders import ALIASED, PRIVATE_ALIAS
from tests.cli.kept import Kept, council_with_a_store
from tests.cli.running import mailguard
from tests.store.opening import KEY, VARIABLE
from tests.store.rows import everything, hold


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    monkeypatch.setenv(VARIABLE, KEY)
    one = council_with_a_store(tmp_path)
    store = one.open()
    everything(store, 739_000)
    hold(store, "two", ALIASED)
    store.close()
    return one


def test_a_person_is_found_by_any_address_and_the_log_holds_none(kept: Kept) -> None:
    run = mailguard("data", "export", PRIVATE_ALIAS, "--request", "SAR/2026/17", "--config", kept.config)
    assert run.status == 0
    found = json.loads(run.out)
    assert found["addresses"] == [ALIASED, PRIVATE_ALIAS]
    assert len(found["held"]) == len(found["requests"]) == 1
    (event,) = [json.loads(line) for line in run.err.splitlines()]
    assert (event["event"], event["deed"], event["reference"]) == ("personal_data_requested", "export", "SAR/2026/17")
    assert "ceri" not in run.err


def test_erasing_says_what_went_and_what_stays(kept: Kept) -> None:
    run = mailguard("data", "erase", "olwen@glanrafon.example", "--request", "E-2", "--config", kept.config)
    assert run.status == 0
    lines = run.out.splitlines()
    assert lines[:3] == ["held: 0", "notices: 1", "letters: 1"]
    assert lines[-2].startswith("not erased: 1 message still held or on the way; the sender sends or withdraws it")
    assert "olwen" not in run.out + run.err


def test_without_a_request_nothing_is_given_out(kept: Kept) -> None:
    run = kept.run("data", "export", ALIASED)
    assert run.status == 2
    assert "--request" in run.err
    run = kept.run("data", "export", ALIASED, "--request", "Cllr Ceri Wyn asked")
    assert (run.status, run.out) == (2, "")
    assert run.err.startswith("--request: this is no reference of a request; give the number under which")
    run = kept.run("data", "export", "Ceri Wyn", "--request", "1")
    assert run.err == 'ADDRESS: this is no e-mail address; write it as "name@council.gov.uk"\n'
