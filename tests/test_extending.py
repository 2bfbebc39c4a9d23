"""A council's own pack in a few lines: what it takes over, what it changes, and every way to get that wrong."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from mailguard import config as configuration
from mailguard import shipped
from mailguard.config_tables import Config
from mailguard.council import from_config, pack_named, today
from mailguard.packs import source_of
from mailguard.policy.council import Council
from mailguard.policy.yaml_text import PolicyError
from mailguard.remarks import remarks
from tests.cli.running import PEOPLE

BOTH = ("en", "cy")
REASON = "{en: A trial until the review., cy: Treial tan yr adolygiad.}"
CHANGED = f"""
extends: district
changes:
  - rule: MASS001
    action: {{member: note, officer: pass}}
    reason: {REASON}
    until: 2027-03-31
"""
APPROVED = "by: The Monitoring Officer\ndate: 2026-10-01\nversion: as published, undated\n"


def written(folder: Path, **files: str) -> Path:
    """A pack's folder with these files; `pack` stands for pack.yaml."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def under(folder: Path, **policy: object) -> tuple[Config, Council]:
    table: dict[str, object] = {
        "council": {"name": "Aberwen", "domains": ["aberwen.example"]},
        "policy": {"pack": str(folder), **policy},
        "directory": {"csv": str(PEOPLE)},
    }
    config = configuration.check(table, "x.toml")
    return config, from_config(config, Path("x.toml"))


def fault_of(folder: Path) -> str:
    with pytest.raises(PolicyError) as told:
        pack_named(str(folder), Path(), BOTH)
    assert len(str(told.value).splitlines()) == 1
    return str(told.value)


class TestExtending:
    def test_it_takes_over_rules_and_protocol_and_cites_the_clauses_of_the_other(self, tmp_path: Path) -> None:
        pack = pack_named(str(written(tmp_path / "ours", pack=CHANGED)), Path(), BOTH)
        district = pack_named("district", Path(), BOTH)
        assert pack.name == "ours"
        assert [loaded.rule.id for loaded in pack.rules] == [loaded.rule.id for loaded in district.rules]
        assert pack.full_id("8.1") == "district-8.1"

    def test_a_rule_of_its_own_stands_for_that_of_the_same_name(self, tmp_path: Path) -> None:
        rule = (shipped.policies() / "district" / "MASS001.yaml").read_text("utf-8")
        own = rule.replace("colleagues_reached_at_least: 10", "colleagues_reached_at_least: 12")
        pack = pack_named(str(written(tmp_path / "ours", pack="extends: district\n", MASS001=own)), Path(), BOTH)
        (loaded,) = (loaded for loaded in pack.rules if loaded.rule.id == "MASS001")
        assert "12" in str(loaded.when)
        assert loaded.where.endswith("ours/MASS001.yaml")
        assert pack.rules[0].where == "policies/district/ADVICE001.yaml"

    def test_another_folder_is_found_from_the_pack_that_names_it(self, tmp_path: Path) -> None:
        shutil.copytree(str(shipped.policies() / "community"), tmp_path / "theirs")
        written(tmp_path / "ours", pack="extends: ../theirs\n")
        source = source_of("ours", tmp_path)
        assert (source.name, source.prefix) == ("ours", "theirs")

    def test_an_approval_of_the_other_pack_is_none_of_this(self, tmp_path: Path) -> None:
        shutil.copytree(str(shipped.policies() / "community"), tmp_path / "theirs")
        written(tmp_path / "theirs", approval=APPROVED.replace("as published, undated", "as adopted by Council"))
        written(tmp_path / "ours", pack="extends: ../theirs\n")
        assert pack_named("theirs", tmp_path, BOTH).approved
        assert not pack_named("ours", tmp_path, BOTH).approved

    def test_packs_in_a_circle_are_told(self, tmp_path: Path) -> None:
        written(tmp_path / "one", pack="extends: ../two\n")
        written(tmp_path / "two", pack="extends: ../one\n")
        assert "packs extend one another in a circle" in fault_of(tmp_path / "one")

    @pytest.mark.parametrize(
        ("old", "new", "told"),
        [
            ("extends: district", "extends: nowhere", "there is no such policy pack"),
            ("extends", "extend", "pack.yaml, line 2, extend: there is no such key"),
            ("MASS001", "MASS999", "pack.yaml, line 4, changes[0].rule: there is no rule MASS999"),
            (REASON, "{en: A trial.}", "changes[0].reason: the reason is missing; say why, in en and cy"),
            ("member: note", "mayor: note", "changes[0].action"),
            ("until: 2027-03-31", "until: soon", "changes[0].until"),
            ("    until: 2027-03-31", "", "the key until is missing"),
        ],
    )
    def test_a_slip_is_told_with_its_place(self, tmp_path: Path, old: str, new: str, told: str) -> None:
        assert told in fault_of(written(tmp_path / "ours", pack=CHANGED.replace(old, new, 1)))


class TestChanges:
    def test_a_rule_has_its_own_action_by_role_until_the_day_is_over(self, tmp_path: Path) -> None:
        pack = pack_named(str(written(tmp_path / "ours", pack=CHANGED)), Path(), BOTH)
        (change,) = pack.changes
        assert change.for_role("member", date(2027, 3, 31)) == "note"
        assert change.for_role("officer", date(2027, 3, 31)) == "pass"
        assert change.for_role("co-opted", date(2027, 3, 31)) is None
        assert change.for_role("member", date(2027, 4, 1)) is None

    def test_the_configurations_change_goes_before_the_packs(self, tmp_path: Path) -> None:
        own = {"member": "confirm", "reason": "as agreed", "until": date(2027, 1, 31)}
        _, council = under(written(tmp_path / "ours", pack=CHANGED), mode="advise", overrides={"MASS001": own})
        change = council.change_for("MASS001")
        assert change is not None
        assert change.for_role("member", date(2027, 1, 31)) == "confirm"

    def test_a_change_whose_time_is_over_is_told(self, tmp_path: Path) -> None:
        over = CHANGED.replace("2027-03-31", str(today() - timedelta(1)))
        config, council = under(written(tmp_path / "ours", pack=over), mode="advise")
        (told,) = (remark for remark in remarks(config, council, today()) if "MASS001" in remark)
        assert told.startswith("the change of MASS001 ended on ")
        later = remarks(config, council, today() - timedelta(1))
        assert not any("MASS001" in remark for remark in later)


class TestApproval:
    def test_without_one_nothing_reaches_anybody_unless_the_configuration_says_so(self, tmp_path: Path) -> None:
        folder = written(tmp_path / "ours", pack="extends: district\n")
        config, council = under(folder)
        assert council.mode == "observe"
        assert any(remark.startswith("nothing reaches anybody: ") for remark in remarks(config, council, today()))
        config, council = under(folder, mode="advise")
        assert council.mode == "advise"
        (told,) = (r for r in remarks(config, council, today()) if r.startswith("nobody has approved the pack ours"))
        assert told.endswith("it runs because [policy] mode is advise")

    def test_with_one_it_runs_as_was_approved(self, tmp_path: Path) -> None:
        folder = written(tmp_path / "ours", pack="extends: district\n", approval=f"{APPROVED}mode: enforce\n")
        config, council = under(folder)
        assert council.mode == "enforce"
        assert not any("approved" in remark for remark in remarks(config, council, today()))

    def test_one_for_another_version_of_the_protocol_is_none(self, tmp_path: Path) -> None:
        other = APPROVED.replace("as published, undated", "1999")
        _, council = under(written(tmp_path / "ours", pack="extends: district\n", approval=other))
        assert (council.pack.approved, council.mode) == (False, "observe")


class TestPilot:
    def test_the_people_of_a_list_are_in_it(self, tmp_path: Path) -> None:
        folder = written(tmp_path / "ours", pack="extends: district\n")
        config, council = under(folder, mode="advise", pilot=["planning.committee@aberwen.example"])
        assert council.pilot is not None
        assert len(council.pilot) > 1
        assert council.mode_for(next(iter(council.pilot))) == "advise"
        assert council.mode_for("kate.morland@aberwen.example") == "observe"
        told = [remark for remark in remarks(config, council, today()) if remark.startswith("a pilot with ")]
        assert told == [f"a pilot with {len(council.pilot)} people is on: all others are only observed"]

    def test_a_list_of_unknown_people_is_none(self) -> None:
        with pytest.raises(configuration.ConfigError, match=r"policy\.pilot: nobody knows who is on one"):
            under(Path("district"), mode="advise", pilot=["residents.news@aberwen.example"])


class TestVersions:
    def earlier(self, tmp_path: Path, heading: str = "in_force: 2026-06-01\nreplaces: ../old\n") -> Path:
        for name in ("old", "new"):
            shutil.copytree(str(shipped.policies() / "community"), tmp_path / name)
        path = tmp_path / "new" / "protocol.md"
        text = path.read_text("utf-8")
        assert "in_force: 2019-09-25" in text
        kept = "\n".join(line for line in text.splitlines() if not line.startswith("in_force:"))
        path.write_text(kept.replace("\nsource:", f"\n{heading}source:", 1) + "\n", "utf-8")
        return tmp_path / "new"

    def test_a_message_is_judged_under_the_version_of_its_day(self, tmp_path: Path) -> None:
        pack = pack_named(str(self.earlier(tmp_path)), Path(), BOTH)
        assert [pack.on(day).name for day in (date(2026, 6, 1), date(2026, 5, 31), date(1999, 1, 1))] == [
            "new",
            "old",
            "old",
        ]
        _, council = under(tmp_path / "new", mode="advise")
        assert council.on(date(2026, 5, 31)).pack.full_id("2.4").startswith("old-")

    def test_a_version_without_its_day_is_told(self, tmp_path: Path) -> None:
        assert "in_force: nobody can tell from which day it holds" in fault_of(
            self.earlier(tmp_path, "replaces: ../old\n")
        )

    def test_versions_in_a_circle_are_told(self, tmp_path: Path) -> None:
        folder = self.earlier(tmp_path, "in_force: 2026-06-01\nreplaces: ../new\n")
        assert "versions replace one another in a circle" in fault_of(folder)
