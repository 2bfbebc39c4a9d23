"""What every detector owes its reader, and every phrase its engine."""

import re
import sys
from types import ModuleType

import pytest
import re2
import regex

from mailguard.detect import DETECTORS, lexicon
from mailguard.detect.phrases import Phrase, lines
from tests.conftest import ROOT

MODULES = [sys.modules[detect.__module__] for detect in DETECTORS.values()]
FAMILIES = {path.stem for path in (ROOT / "policies" / "common").glob("*.yaml")}
UNBOUNDED = re.compile(r"(?<!\\)[*+]|\{\d*,\}")


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.ID)
def test_a_detector_says_why_it_looks_and_what_it_leaves_alone(module: ModuleType) -> None:
    text = module.__doc__ or ""
    assert "\nWhy: " in text
    assert "\nLeft alone: " in text


# What a sender says of his reasons accuses nobody; the others serve rules of a council's own, of whatever family.
FOR_ANY_FAMILY = {"stated-purpose", "readers", "passed-on", "wording"}


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.ID)
def test_a_detector_is_named_as_its_file(module: ModuleType) -> None:
    assert module.__name__.rpartition(".")[2] == module.ID.replace("-", "_")


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.ID)
def test_a_detector_has_the_words_of_its_family(module: ModuleType) -> None:
    assert module.ID in FAMILIES or module.ID in FOR_ANY_FAMILY


@pytest.mark.parametrize("phrase", lexicon().phrases, ids=lambda phrase: phrase.cue)
def test_a_phrase_is_bounded_and_means_the_same_to_both_engines(phrase: Phrase) -> None:
    assert not UNBOUNDED.search(phrase.pattern)
    re2.compile(phrase.pattern)
    regex.compile(phrase.pattern)


def test_nearly_every_phrase_can_be_passed_over() -> None:
    open_to_all = [phrase for phrase in lexicon().phrases if not phrase.gates]
    assert len(open_to_all) * 100 <= len(lexicon().phrases)


def test_a_table_is_read_line_by_line() -> None:
    table = """
    # a remark
    one (two
        |three)  # another
    four
    """
    assert list(lines(table)) == ["one (two|three)", "four"]
