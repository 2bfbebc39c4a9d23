"""Reading a pack's files: shipped by name, or a council's own by its folder; and what its examples prove."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from mailguard import shipped
from mailguard.council import pack_named, prove_or_raise, shipped_proofs
from mailguard.packs import LARGEST, source_of
from mailguard.people.directory_csv import DirectoryError
from mailguard.policy.load import load_pack
from mailguard.policy.yaml_text import PolicyError
from mailguard.proof import example_council, prove, prove_quoted
from tests.builders import ALL_MEMBERS, DAY, HEAD, MEMBER, aberwen
from tests.policy.small_pack import DETECTORS, FILES, WORDS, source

MANY = f"From: {MEMBER}\nTo: {ALL_MEMBERS}\nDate: Tue, 06 Oct 2026 10:42:00 +0100\n\nHello, all.\n".encode()
FEW = MANY.replace(ALL_MEMBERS.encode(), HEAD.encode())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small pack in a folder."""
    for name, raw in FILES.items():
        path = tmp_path / "ours" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
    return tmp_path / "ours"


class TestSource:
    @pytest.mark.parametrize("name", shipped.pack_names())
    def test_a_shipped_pack_is_found_by_its_name(self, name: str, tmp_path: Path) -> None:
        found = source_of(name, tmp_path)
        assert (found.name, found.where) == (name, f"policies/{name}")
        assert "protocol.md" in found.files
        assert "mass-distribution.yaml" in found.common
        assert any(file.startswith("examples/") for file in found.files)

    def test_a_folder_is_found_relative_to_the_file_that_names_it(self, folder: Path) -> None:
        found = source_of("ours", folder.parent)
        assert (found.name, found.where) == ("ours", "ours")
        assert dict(found.files) == FILES
        assert source_of(str(folder), Path("/")).files == found.files

    def test_a_folder_of_a_shipped_name_needs_its_path(self, folder: Path) -> None:
        shutil.copytree(folder, folder.parent / "district")
        assert source_of("district", folder.parent).where == "policies/district"
        assert source_of("./district", folder.parent).where == "./district"

    def test_hidden_files_and_other_folders_are_left_out(self, folder: Path) -> None:
        (folder / ".git").mkdir()
        (folder / ".DS_Store").write_bytes(b"x")
        (folder / "drafts").mkdir()
        (folder / "drafts" / "MASS002.yaml").write_bytes(b"x")
        assert dict(source_of("ours", folder.parent).files) == FILES

    def test_words_beside_a_pack_go_before_those_that_ship(self, folder: Path) -> None:
        (folder / "common").mkdir()
        (folder / "common" / "mass-distribution.yaml").write_bytes(WORDS)
        found = source_of("ours", folder.parent).common
        assert found["mass-distribution.yaml"] == WORDS
        assert set(found) == set(source_of("county", Path()).common)

    @pytest.mark.parametrize("name", ["nowhere", "ours/MASS001.yaml"])
    def test_what_is_no_folder_is_told_with_what_ships(self, folder: Path, name: str) -> None:
        with pytest.raises(
            PolicyError, match=rf"^{name}: there is no such policy pack; name a folder or one of borough"
        ):
            source_of(name, folder.parent)

    def test_a_file_that_cannot_be_read_or_is_too_large_is_told(self, folder: Path) -> None:
        (folder / "examples" / "flag.eml").write_bytes(b"x" * (LARGEST + 1))
        with pytest.raises(PolicyError, match=r"^ours/examples/flag\.eml: it is larger than 4 MiB"):
            source_of("ours", folder.parent)

    def test_every_folder_of_policies_with_a_protocol_ships(self) -> None:
        names = {p.name for p in Path(str(shipped.policies())).iterdir() if (p / "protocol.md").is_file()}
        assert names == set(shipped.pack_names())


def proved(**examples: bytes) -> list[tuple[str, bool, bool, str, tuple[str, ...]]]:
    files = {**FILES, **{f"examples/{name}.eml": raw for name, raw in examples.items()}}
    people = (shipped.policies() / "common" / "example-directory.csv").read_bytes()
    given = source(files, {"mass-distribution.yaml": WORDS, "example-directory.csv": people})
    pack = load_pack(given, ("en", "cy"), DETECTORS)
    return [(p.example, p.wanted, p.fired, p.stopped_by, p.cited) for p in prove(pack, given, DAY)]


class TestProof:
    def test_an_example_is_flagged_by_its_rule_or_passes_it(self) -> None:
        flagged, passed = proved(flag=MANY, **{"pass": FEW})
        assert flagged == ("flag.eml", True, True, "", ("1.1", "4.10"))
        assert passed[:3] == ("pass.eml", False, False)
        assert passed[3].startswith("it reaches at least 10 members")
        assert passed[4] == ()

    def test_an_example_may_be_a_thread_whose_last_message_is_judged(self) -> None:
        when = b"    - asked_before_at_least: 1\n    - first_asked_within_working_days: 5\n"
        rule = FILES["MASS001.yaml"].replace(b"    - members_reached_at_least: 10\n", when)
        rule = rule.replace(b"[mass-distribution]", b"[readers]").replace(b".eml", b".mbox")
        rule = rule.replace(b"audience_at_least: member", b"audience_at_least: officer")
        first, again = (FEW.replace(b"06 Oct", day) for day in (b"02 Oct", b"06 Oct"))
        late = FEW.replace(b"06 Oct", b"01 Sep")
        files = {
            **{name: raw for name, raw in FILES.items() if not name.endswith(".eml")},
            "MASS001.yaml": rule,
            "examples/flag.mbox": b"From x\n" + first + b"\nFrom x\n" + again,
            "examples/pass.mbox": b"From x\n" + late + b"\nFrom x\n" + again,
        }
        given = source(files, source_of("county", Path()).common)
        pack = load_pack(given, ("en", "cy"), DETECTORS | {"readers"})
        assert [(proof.wanted, proof.fired) for proof in prove(pack, given, DAY)] == [(True, True), (False, False)]

    def test_what_is_flagged_passes_once_its_words_stand_in_a_quoted_reply(self) -> None:
        pack, given = pack_named("county", Path(), ("en", "cy")), source_of("county", Path())
        proofs = list(prove_quoted(pack, given, DAY))
        assert len(proofs) > 30
        assert [proof.example for proof in proofs if not proof.holds] == []
        assert all(proof.quoted and not proof.wanted for proof in proofs)

    def test_what_comes_out_otherwise_does_not_hold(self) -> None:
        given = source(
            {**FILES, "examples/flag.eml": FEW, "examples/pass.eml": MANY}, source_of("county", Path()).common
        )
        pack = load_pack(given, ("en", "cy"), DETECTORS)
        assert [proof.holds for proof in prove(pack, given, DAY)] == [False, False]
        with pytest.raises(PolicyError, match=r"MASS001\.yaml, examples\.flag: flag\.eml is not flagged"):
            prove_or_raise(pack, given)

    def test_the_people_of_the_examples_are_the_packs_own_or_those_that_ship(self) -> None:
        given = source(FILES, source_of("county", Path()).common)
        pack = load_pack(given, ("en", "cy"), DETECTORS)
        assert example_council(pack, given).directory.people.keys() == aberwen().people.keys()
        own = b"address,name,role,post,grade,party,ward,area,restricted,expands_to\na@x.example,A,officer,,,,,,,\n"
        with_own = source({**FILES, "examples/directory.csv": own}, given.common)
        assert example_council(pack, with_own).domains == {"x.example"}
        with pytest.raises(DirectoryError, match=r"small/examples/directory\.csv, line 1"):
            example_council(pack, source({**FILES, "examples/directory.csv": b"a"}, given.common))
        with pytest.raises(PolicyError, match=r"add the people of the examples"):
            example_council(pack, source(FILES))


class TestShippedProofs:
    @pytest.mark.parametrize("name", shipped.pack_names())
    def test_a_shipped_pack_was_proved_as_it_is(self, name: str) -> None:
        assert shipped_proofs()[name] == source_of(name, Path()).digest, "run `make proofs`"

    @pytest.mark.parametrize("name", shipped.pack_names())
    def test_every_example_holds(self, name: str) -> None:
        given = source_of(name, Path())
        pack = pack_named(name, Path(), ("en", "cy"))
        proofs = list(prove(pack, given, date(2026, 10, 6)))
        assert [f"{p.rule.rule.id} {p.example}: {p.stopped_by}" for p in proofs if not p.holds] == []

    @pytest.mark.parametrize("name", shipped.pack_names())
    def test_each_flag_cites_the_clauses_of_its_rule(self, name: str) -> None:
        pack = pack_named(name, Path(), ("en", "cy"))
        for proof in prove(pack, source_of(name, Path()), date(2026, 10, 6)):
            if proof.wanted:
                assert set(proof.rule.rule.clauses) <= set(proof.cited), proof.example

    def test_a_changed_pack_is_proved_anew(self, folder: Path) -> None:
        (folder / "examples" / "flag.eml").write_bytes(MANY)
        (folder / "examples" / "pass.eml").write_bytes(FEW)
        assert pack_named("ours", folder.parent, ("en", "cy")).rules
        (folder / "examples" / "pass.eml").write_bytes(MANY)
        with pytest.raises(PolicyError, match=r"examples\.pass: pass\.eml is flagged"):
            pack_named("ours", folder.parent, ("en", "cy"))

    def test_no_folder_passes_for_a_proved_pack_by_its_name_alone(self, folder: Path) -> None:
        (folder / "examples" / "flag.eml").write_bytes(FEW)
        folder.rename(folder.parent / "district")
        with pytest.raises(PolicyError, match=r"is not flagged"):
            pack_named("./district", folder.parent, ("en", "cy"))
