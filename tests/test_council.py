"""The council's snapshot: from options, from a configuration, and what goes wrong."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from mailguard import config as configuration
from mailguard.config import ConfigError
from mailguard.council import Guarded, Options, from_config, from_options, local_day, now, plugins_of, today
from mailguard.directories import directory_at
from mailguard.people.directory_csv import DirectoryError
from mailguard.policy.council import Council, Period
from mailguard.policy.yaml_text import PolicyError
from tests.builders import DOMAIN, MONITORING_OFFICER, aberwen
from tests.cli.running import PEOPLE

WHOLE: dict[str, Any] = {
    "council": {"name": "Aberwen", "domains": [DOMAIN.upper()], "languages": ["cy", "en"]},
    "policy": {"pack": "county", "mode": "enforce"},
    "directory": {"csv": str(PEOPLE)},
}


def of(file: Path = Path("/etc/mailguard/mailguard.toml"), **tables: dict[str, Any]) -> Council:
    merged: dict[str, object] = {name: {**WHOLE.get(name, {}), **tables.get(name, {})} for name in {*WHOLE, *tables}}
    return from_config(configuration.check(merged, str(file)), file)


class TestOptions:
    def test_without_a_configuration_the_directory_says_whose_council_it_is(self) -> None:
        found = from_options(Options(policy="district", directory=PEOPLE))
        assert (found.name, found.domains, found.mode) == (DOMAIN, frozenset({DOMAIN}), "advise")
        assert found.languages == ("en", "cy")
        assert found.pack.name == "district"
        assert found.directory.people.keys() == aberwen().people.keys()
        assert (found.monitoring_officer, found.changes, found.archives) == ("", (), frozenset())
        assert found.contact == f"mailguard@{DOMAIN}"


class TestConfig:
    def test_every_setting_reaches_the_snapshot(self) -> None:
        found = of(
            council={"monitoring_officer": MONITORING_OFFICER, "archives": ["Ceri.Wyn@postbox.example"]},
            policy={
                "overrides": {"BCC001": "note"},
                "pre_election": [{"from": date(2027, 3, 22), "to": date(2027, 5, 6)}],
                "adopted_policies": ["The Parking Plan"],
            },
            notices={"from": "notes@aberwen.example"},
            http={"listen": "127.0.0.1:8080", "public_url": "https://mail.aberwen.example"},
        )
        assert (found.name, found.domains, found.languages) == ("Aberwen", frozenset({DOMAIN}), ("cy", "en"))
        assert (found.pack.name, found.mode, found.monitoring_officer) == ("county", "enforce", MONITORING_OFFICER)
        assert found.archives == {f"ceri.wyn@{DOMAIN}"}, "an alias leads to the main address"
        assert [(change.rule, change.action) for change in found.changes] == [("BCC001", {"all": "note"})]
        assert found.pre_election == (Period(first=date(2027, 3, 22), last=date(2027, 5, 6)),)
        assert found.adopted_policies == ("The Parking Plan",)
        assert (found.contact, found.public_url) == ("notes@aberwen.example", "https://mail.aberwen.example")

    def test_without_a_mode_the_policy_only_observes(self) -> None:
        merged = {**WHOLE, "policy": {"pack": "county"}}
        assert from_config(configuration.check(merged, "x"), Path("x")).mode == "observe"

    def test_paths_of_the_file_are_relative_to_the_file_and_options_win(self, tmp_path: Path) -> None:
        (tmp_path / "people.csv").write_bytes(PEOPLE.read_bytes())
        file = tmp_path / "mailguard.toml"
        assert of(file, directory={"csv": "people.csv"}).directory.people
        config = configuration.check({**WHOLE, "directory": {"csv": "gone.csv"}}, str(file))
        assert from_config(config, file, "district", PEOPLE).pack.name == "district"
        with pytest.raises(DirectoryError, match=r"^gone\.csv: there is no such file"):
            from_config(config, file)

    def test_an_override_of_a_rule_that_the_pack_lacks_is_a_slip_of_the_pen(self) -> None:
        with pytest.raises(ConfigError, match=r"policy\.overrides\.MASS001: the pack county has no such rule"):
            of(policy={"overrides": {"MASS001": "note"}})

    def test_another_pack_has_other_rules_though_their_ids_are_the_same(self) -> None:
        config = configuration.check({**WHOLE, "policy": {"pack": "county", "overrides": {"CRIT001": "note"}}}, "x")
        assert [change.rule for change in from_config(config, Path("x")).changes] == ["CRIT001"]
        assert from_config(config, Path("x"), "district").changes == ()

    def test_a_pack_that_is_not_there_is_told(self) -> None:
        with pytest.raises(PolicyError, match=r"^elsewhere: there is no such policy pack"):
            of(policy={"pack": "elsewhere"})


class TestPeriods:
    def test_both_ends_belong_to_it(self) -> None:
        period = Period(first=date(2027, 3, 22), last=date(2027, 5, 6))
        days = [date(2027, 3, 21), date(2027, 3, 22), date(2027, 5, 6), date(2027, 5, 7)]
        assert [period.holds(day) for day in days] == [False, True, True, False]


class TestDirectory:
    def test_what_cannot_be_used_is_told_in_one_line(self, tmp_path: Path) -> None:
        latin = tmp_path / "latin.csv"
        latin.write_bytes("address,name\nsi\u00e2n".encode("latin-1"))
        for path, told in (
            (tmp_path / "gone", "no such file"),
            (tmp_path, "cannot be read"),
            (latin, "not UTF-8 text"),
        ):
            with pytest.raises(DirectoryError, match=told) as fault:
                directory_at(path, "people.csv")
            assert str(fault.value).startswith("people.csv: ")

    def test_a_byte_order_mark_is_no_part_of_it(self, tmp_path: Path) -> None:
        path = tmp_path / "people.csv"
        path.write_bytes(b"\xef\xbb\xbf" + PEOPLE.read_bytes())
        assert directory_at(path, "people.csv").people.keys() == aberwen().people.keys()


class TestDays:
    @pytest.mark.parametrize(
        ("written", "day"),
        [
            (datetime(2026, 7, 1, 23, 30, tzinfo=UTC), date(2026, 7, 2)),  # half past midnight in Wales
            (datetime(2026, 12, 1, 23, 30, tzinfo=UTC), date(2026, 12, 1)),
            (datetime(2026, 7, 1, 23, 30), date(2026, 7, 2)),  # noqa: DTZ001  `-0000` is UTC
            (datetime(1, 1, 1, tzinfo=datetime.strptime("+1400", "%z").tzinfo), date(1, 1, 1)),
        ],
    )
    def test_a_messages_day_is_the_local_one(self, written: datetime, day: date) -> None:
        assert local_day(written) == day

    def test_a_message_without_a_date_was_written_today(self) -> None:
        assert local_day(None) == today()

    def test_the_clock_is_that_of_the_united_kingdom(self) -> None:
        assert str(now().tzinfo) == "Europe/London"


class TestPlugins:
    def test_a_detector_that_is_not_installed_is_told(self) -> None:
        config = configuration.check({**WHOLE, "plugins": {"detectors": ["nobody"]}}, "x.toml")
        with pytest.raises(ConfigError, match=r"^x\.toml, plugins\.detectors: there is no detector 'nobody'"):
            plugins_of(config, Path("x.toml"))

    def test_one_that_an_installed_package_brings_is_loaded(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "ours.py").write_text("def detect(reading):\n    yield from ()\n")
        info = tmp_path / "ours-1.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: ours\nVersion: 1\n")
        (info / "entry_points.txt").write_text("[mailguard.detectors]\nours = ours:detect\n")
        monkeypatch.syspath_prepend(tmp_path)
        config = configuration.check({**WHOLE, "plugins": {"detectors": ["ours"]}}, "x.toml")
        (detect,) = plugins_of(config, Path("x.toml")).values()
        assert isinstance(detect, Guarded)
        assert (detect.detect.__module__, detect.detect.__name__) == ("ours", "detect")

    def test_without_any_nothing_is_loaded(self) -> None:
        assert plugins_of(configuration.check(WHOLE, "x"), Path("x")) == {}
