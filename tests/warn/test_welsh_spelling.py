"""The Welsh that people read is spelt as the dictionary spells it; `docs/welsh.md` says what no dictionary can tell."""

import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import yaml

from mailguard.config import check
from mailguard.config_tables import Config
from mailguard.dpia import records as dpia_records
from mailguard.dpia import words as dpia_words
from mailguard.http.page import endings, moments, texts
from mailguard.http.page.endings import Ending
from mailguard.policy.every_condition import CONDITIONS
from mailguard.policy.model import SLOT, Words
from mailguard.policy.source import squeezed
from mailguard.warn import digest_words, frame
from tests.conftest import ROOT

POLICIES = ROOT / "policies"
LIST = ROOT / "docs" / "welsh.md"
MARK = "To be checked by a Welsh speaker:"
# Words that the dictionary lacks, each with the reason why it is right. They are compared in lower case.
ACCEPTED = {
    "gellir": "impersonal of `gallu`; the dictionary holds few impersonals",
    "ellir": "the same, mutated",
    "sicrhewch": "imperative of `sicrhau`",
    "arhoswch": "imperative of `aros`",
    "hunanhyrwyddo": "self-promotion: `hunan` with `hyrwyddo`",
    "gyfrifiaduron": "`cyfrifiaduron` (computers), mutated",
    "gŵyn": "`cwyn` (complaint), mutated; the sign keeps it apart from `gwyn` (white)",
    "mailguard": "the name of this program",
    "rheoleiddwyr": "regulators: plural of `rheoleiddiwr`",
    "milter": "the name of an interface of mail servers",
    "gdpr": "the name of a law, as the Information Commissioner's Welsh has it",
    "bcc": "the field of a mail program",
    "cc": "the field of a mail program",
}
# `i'ch`, `mae'r`, `wedi'i`: what follows the apostrophe is a word of its own that no dictionary lists alone.
_CLITIC = re.compile(r"'(?:ch|i|m|n|r|th|u|w)\b")
# What one types, and the letter of a paragraph of a law: no words.
_NO_WORDS = re.compile(r"`[^`]+`|\(\w\)")
_QUOTED = re.compile(r'"([^"]+)"')


def welsh_texts() -> Iterator[tuple[str, str]]:
    """Where each text stands, and the text: policies, the frame of a notice, the meanings of conditions."""
    for file in sorted(POLICIES.glob("*/*.yaml")):
        printed = file.with_name("protocol.md")
        protocol = squeezed(printed.read_text("utf-8")) if printed.exists() else ""
        value = yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader)
        yield from ((str(file), own_words(text, protocol)) for text in under_cy(value))
    for module in (frame, digest_words, texts, endings, moments, dpia_words):
        for name, value in vars(module).items():
            yield from ((f"{module.__name__}.{name}", text) for text in of_frame(value))
    for config in dpia_configs():
        for each in dpia_records.records(config):
            yield from (("dpia.records", w.cy) for w in (each.what, each.how, each.long, each.person, each.public))
    for condition in CONDITIONS:
        yield condition.name, condition.outline("cy")
        yield condition.name, condition.otherwise.cy


def dpia_configs() -> Iterator[Config]:
    """The example with all that is off switched on, and without a store."""
    text = (ROOT / "deploy" / "mailguard.example.toml").read_text("utf-8")
    table = tomllib.loads(re.sub(r"(?m)^#(?=\[|\w+ = )", "", text))
    table["http"]["public_url"] = "https://mailguard.glanrafon.example"
    whole = check(table, "mailguard.example.toml")
    yield whole
    yield msgspec.structs.replace(whole, store=None)


def under_cy(value: object) -> Iterator[str]:
    """Every text under a key `cy`, however deep."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "cy" and isinstance(inner, str):
                yield inner
            else:
                yield from under_cy(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from under_cy(inner)


def of_frame(value: object) -> Iterator[str]:
    """The Welsh of one name of the frame: words, or a table of words or of names of months."""
    if isinstance(value, Words):
        yield value.cy
    elif isinstance(value, Ending):
        yield from (words.cy for words in (value.title, *value.says))
    elif isinstance(value, dict) and "cy" in value:
        yield from value["cy"] if isinstance(value["cy"], tuple) else ()
    elif isinstance(value, dict):
        for inner in value.values():
            yield from of_frame(inner)


def own_words(text: str, protocol: str) -> str:
    """The text without what it quotes of the protocol, which was adopted in English."""

    def kept(match: re.Match[str]) -> str:
        pieces = [squeezed(piece) for piece in match[1].split("...")]
        return " " if all(piece in protocol for piece in pieces) else match[0]

    return _QUOTED.sub(kept, text)


def unknown_words(text: str, dictionary: Path) -> set[str]:
    """The words that hunspell does not know, in lower case."""
    plain = SLOT.sub(" ", _NO_WORDS.sub(" ", text)).replace("’", "'")
    run = subprocess.run(
        ["hunspell", "-l", "-i", "utf-8", "-d", str(dictionary / "cy_GB")],
        input=_CLITIC.sub(" ", plain),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return {word.lower() for word in run.stdout.split()}


@pytest.fixture
def dictionary(shared: Path) -> Path:
    return shared / "corpora" / "welsh" / "hunspell_cy"


def test_every_welsh_text_is_spelt_as_the_dictionary_spells_it(dictionary: Path) -> None:
    texts = list(welsh_texts())
    wrong = unknown_words("\n".join(text for _, text in texts), dictionary) - set(ACCEPTED)
    assert {(where, word) for where, text in texts for word in wrong if word in text.lower()} == set()


def test_a_misspelt_word_is_found(dictionary: Path) -> None:
    assert unknown_words("Mae'r nodyn hwn yn angywir.", dictionary) == {"angywir"}


def test_no_word_is_accepted_that_no_text_needs(dictionary: Path) -> None:
    assert unknown_words("\n".join(text for _, text in welsh_texts()), dictionary) == set(ACCEPTED)


def marked() -> Iterator[tuple[str, str]]:
    """Each phrase that a policy file marks for a Welsh speaker, and the file."""
    for file in sorted(POLICIES.glob("*/*.yaml")):
        remarks = re.findall(rf"{MARK}((?:.|\n# ?)*?)(?:\n[^#]|\Z)", re.sub(r"\n# +", "\n# ", file.read_text("utf-8")))
        for remark in remarks:
            yield from ((phrase, f"{file.parent.name}/{file.name}") for phrase in _QUOTED.findall(plain_remark(remark)))


def plain_remark(remark: str) -> str:
    return " ".join(line.strip("# ") for line in remark.splitlines())


def test_all_that_a_welsh_speaker_should_look_at_stands_in_one_list() -> None:
    listed = LIST.read_text("utf-8")
    found = list(marked())
    assert len(found) > 50
    assert [(phrase, file) for phrase, file in found if phrase not in listed] == []
