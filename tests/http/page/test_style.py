"""The style that is shipped: the rules that the pages need, and nothing that is the government's own."""

import re

from tests.conftest import ROOT

PAGE = ROOT / "mailguard" / "http" / "page"
STATIC = PAGE / "static"
CLASS = re.compile(r"\b(?:govuk|mg)-[A-Za-z0-9_-]+")


def style() -> str:
    return "".join((STATIC / name).read_text("utf-8") for name in ("govuk.css", "own.css"))


def test_every_class_that_a_page_uses_has_a_rule() -> None:
    used = {name for file in PAGE.glob("*.py") for name in CLASS.findall(file.read_text("utf-8"))}
    without = {name for name in used if f".{name}" not in style()}
    assert len(used) > 40
    assert without == set()


def test_it_fetches_nothing_and_uses_no_typeface_crest_or_crown() -> None:
    assert not re.search(r"url\(|@import|@font-face|GDS|Transport|crest|crown", style(), re.IGNORECASE)
    assert len(style()) < 40_000


def test_its_licence_and_version_stand_beside_it() -> None:
    assert "MIT License" in (STATIC / "LICENSE-govuk-frontend.txt").read_text("utf-8")
    version = re.search(r"GOVUK := (\S+)", (ROOT / "Makefile").read_text("utf-8"))
    assert version is not None
    assert f"govuk-frontend {version[1]}, MIT" in style()
