"""The scripts for Exchange: each with its way back, and a page that speaks of what is there."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

FOLDER = ROOT / "deploy" / "exchange"
SCRIPTS = sorted(FOLDER.glob("*.ps1"))
PAGE = (FOLDER / "README.md").read_text("utf-8")
MAKES = re.compile(r"\bNew-((?:Send|Receive)Connector|(?:Transport|Journal)Rule|MailContact|RemoteDomain|Manage\w+)")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_takes_away_again_whatever_it_makes(script: Path) -> None:
    text = script.read_text("utf-8")
    assert "[switch] $Undo" in text
    made = {match[1] for match in MAKES.finditer(text)}
    assert made
    assert {thing for thing in made if f"Remove-{thing}" not in text} == set()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_stands_on_the_page_and_its_braces_are_closed(script: Path) -> None:
    text = script.read_text("utf-8")
    assert script.name in PAGE
    assert [text.count(mark) for mark in "{(["] == [text.count(mark) for mark in "})]"]
    assert text.isascii()


def test_every_line_of_the_log_that_the_page_explains_is_one_that_the_scanner_writes() -> None:
    code = "".join(path.read_text("utf-8") for path in (ROOT / "mailguard" / "exchange").glob("*.py"))
    explained = set(re.findall(r"^\| `(exchange_\w+)`", PAGE, re.MULTILINE))
    assert explained
    assert {event for event in explained if f'"{event}"' not in code} == set()
