"""Correspondence that is no mail: letters and posts in every form that `lint` and `explain` take."""

from pathlib import Path
from typing import Any

import pytest

from tests.builders import JUNIOR, MEMBER, NEWSDESK
from tests.cli.running import COUNTY, DISTRICT, MANY, inside, mailguard
from tests.documents import FORMS, docx, odt, packed, pdf

ENGLISH = (
    "Dear neighbours,",
    "Kate Morland of Planning is incompetent, and it is a disgrace that the Council still employs her to plan.",
    "Vote Labour on the first Thursday in May, and we shall see to it.",
    "Kind regards",
    "Olwen Haf",
)
WELSH = (
    "Annwyl gymdogion,",
    "Mae Kate Morland yn anobeithiol wrth ei gwaith, ac mae'n warthus bod y Cyngor yn dal i'w chyflogi hi o gwbl.",
    "Pleidleisiwch dros Lafur ym mis Mai.",
    "Cofion",
    "Olwen Haf",
)
HARMLESS = (
    "Dear neighbours,",
    "Kate Morland of Planning will open the new path on Friday, and she looks forward to meeting all of you there.",
    "Kind regards",
    "Olwen Haf",
)


def rows(
    folder: Path, texts: tuple[str, ...], to: str = "public", policy: tuple[str, ...] = COUNTY
) -> list[dict[str, Any]]:
    """What `lint` says of the same text in each form."""
    paths = [folder / f"letter.{form}" for form in FORMS]
    for path in paths:
        path.write_bytes(FORMS[path.suffix[1:]](*texts))
    run = inside("lint", *policy, "--format", "jsonl", "--as", MEMBER, "--to", to, *paths)
    assert run.err == ""
    assert [row["path"] for row in run.rows] == [str(path) for path in paths]
    return run.rows


def words(finding: dict[str, Any]) -> list[str]:
    """The words that a finding shows, on one line."""
    return sorted(" ".join(evidence["text"].split()) for evidence in finding["evidence"])


class TestForms:
    @pytest.mark.parametrize("texts", [ENGLISH, WELSH], ids=["en", "cy"])
    @pytest.mark.parametrize("to", ["public", "media"])
    @pytest.mark.parametrize("policy", [DISTRICT, COUNTY], ids=["district", "county"])
    def test_the_same_words_have_the_same_findings_in_every_form(
        self, tmp_path: Path, texts: tuple[str, ...], to: str, policy: tuple[str, ...]
    ) -> None:
        found = rows(tmp_path, texts, to, policy)
        first = [(finding["rule"], finding["action"], words(finding)) for finding in found[0]["findings"]]
        assert "personal-criticism" in [finding["family"] for finding in found[0]["findings"]]
        for row in found:
            assert [(f["rule"], f["action"], words(f)) for f in row["findings"]] == first, row["path"]
            assert (row["checked"], row["audience"], row["verdict"]) == ("full", to, found[0]["verdict"])
            assert {evidence["where"] for f in row["findings"] for evidence in f["evidence"]} <= {"body", "envelope"}

    def test_a_harmless_letter_has_none_in_any_form(self, tmp_path: Path) -> None:
        assert [row["findings"] for row in rows(tmp_path, HARMLESS)] == [[]] * len(FORMS)

    def test_the_text_report_shows_the_words_in_their_line(self, tmp_path: Path) -> None:
        path = tmp_path / "letter.docx"
        path.write_bytes(docx(*ENGLISH))
        lines = inside("lint", *COUNTY, "--as", MEMBER, "--to", "public", path).out.splitlines()
        assert lines[0].startswith(f"{path}: ")
        assert any(line.startswith("  body:3 | Kate Morland") for line in lines)

    def test_explain_takes_them_too(self, tmp_path: Path) -> None:
        path = tmp_path / "post.odt"
        path.write_bytes(odt(*ENGLISH))
        run = inside("explain", *COUNTY, "--as", MEMBER, "--to", "public", path)
        assert (run.status, run.err) == (0, "")
        assert run.out.startswith(f"{path}\n")
        assert "in body " in run.out

    def test_words_that_the_reader_cannot_see_are_told(self, tmp_path: Path) -> None:
        path = tmp_path / "post.html"
        path.write_bytes(b"<p>Dear neighbours, the path opens on Friday.</p><p style='color:#fff'>Vote Labour</p>")
        run = inside("explain", *COUNTY, "--as", MEMBER, "--to", "public", path)
        assert "  not read  part 1: 11 characters hidden from the reader\n" in run.out
        assert inside("lint", *COUNTY, "--as", MEMBER, "--to", "public", path).status == 0


class TestErrors:
    @pytest.mark.parametrize("form", FORMS)
    @pytest.mark.parametrize("command", ["lint", "explain"])
    def test_without_people_a_letter_is_one_line_of_error(self, tmp_path: Path, form: str, command: str) -> None:
        path = tmp_path / f"letter.{form.upper()}"
        path.write_bytes(FORMS[form](*ENGLISH))
        run = inside(command, *COUNTY, path)
        assert (run.status, run.out.replace("0 messages, 0 findings\n", "")) == (2, "")
        assert run.err == f"{path}: a letter does not tell who writes to whom; give --as A --to B\n"

    @pytest.mark.parametrize(
        ("name", "data", "why"),
        [
            ("a.docx", b"PK", "DOCX damaged, not read"),
            ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
            ("a.odt", packed({"a": "b"}), "ODT damaged, not read"),
            ("a.rtf", b"no rtf", "RTF damaged, not read"),
            ("a.pdf", pdf(), "PDF without text, perhaps pictures of it, not read"),
            ("a.docx", docx(), "empty"),
        ],
    )
    def test_a_letter_of_which_no_word_can_be_read_is_told_and_the_others_are_judged(
        self, tmp_path: Path, name: str, data: bytes, why: str
    ) -> None:
        (tmp_path / name).write_bytes(data)
        (tmp_path / "b.txt").write_bytes(b"Diolch.")
        arguments = ("--format", "jsonl", "--as", MEMBER, "--to", JUNIOR, tmp_path / name, tmp_path / "b.txt")
        run = mailguard("lint", *COUNTY, *arguments)
        assert run.status == 2
        assert run.err == f"{tmp_path / name}: no word of it can be read ({why}); save it anew, without a password\n"
        assert [Path(row["path"]).name for row in run.rows] == ["b.txt"]

    def test_an_old_word_file_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "a.doc").write_bytes(b"\xd0\xcf")
        run = inside("lint", *COUNTY, "--as", MEMBER, "--to", JUNIOR, tmp_path / "a.doc")
        assert run.err == f"{tmp_path / 'a.doc'}: .doc is not read; save it as .docx, .pdf or .eml\n"
        assert run.status == 2

    @pytest.mark.parametrize(("given", "missing"), [("--as", "--to"), ("--to", "--as")])
    def test_half_of_the_people_is_bad_usage(self, tmp_path: Path, given: str, missing: str) -> None:
        (tmp_path / "a.txt").write_bytes(b"Diolch.")
        run = inside("lint", *COUNTY, given, MEMBER, tmp_path / "a.txt")
        assert run.status == 2
        assert run.err.startswith(f"mailguard: {given} is given without {missing}")


class TestPaths:
    def test_a_folder_gives_its_letters_only_to_those_who_say_who_writes(self, tmp_path: Path) -> None:
        (tmp_path / "a.docx").write_bytes(docx("Diolch."))
        (tmp_path / "b.eml").write_bytes(MANY)
        (tmp_path / "c.txt").write_bytes(b"Diolch.")
        (tmp_path / "d.xlsx").write_bytes(b"PK")
        alone = inside("lint", *COUNTY, "--format", "jsonl", tmp_path)
        assert [Path(row["path"]).name for row in alone.rows] == ["b.eml"]
        named = inside("lint", *COUNTY, "--format", "jsonl", "--as", MEMBER, "--to", NEWSDESK, tmp_path)
        assert [Path(row["path"]).name for row in named.rows] == ["a.docx", "b.eml", "c.txt"]
        assert (alone.err, named.err) == ("", "")

    def test_an_archive_of_a_list_may_be_named_as_a_text(self, tmp_path: Path) -> None:
        box = tmp_path / "2026-October.txt"
        box.write_bytes(b"From olwen.haf at aberwen.example  Tue Oct  6 10:42:00 2026\n" + MANY.replace(b"\r\n", b"\n"))
        (row,) = inside("lint", *DISTRICT, "--format", "jsonl", box).rows
        assert row["path"] == f"{box}#1"
        post = tmp_path / "post.txt"
        post.write_bytes(b"From Monday on the path is shut.")
        (row,) = inside("lint", *DISTRICT, "--format", "jsonl", "--as", MEMBER, "--to", "public", post).rows
        assert row["path"] == str(post)
