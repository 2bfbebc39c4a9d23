"""The assessment says what this configuration does, and nothing that it does not."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import msgspec
import pytest

from mailguard.config import check
from mailguard.config_tables import Config
from mailguard.dpia import words
from mailguard.dpia.document import Writer
from mailguard.dpia.durations import lasting
from mailguard.dpia.records import records
from mailguard.policy.council import Council
from mailguard.policy.model import Words
from mailguard.store.tables import METADATA
from tests.builders import MEMBER, change, council
from tests.cli.kept import council_with_a_store
from tests.conftest import ROOT

DAY = date(2026, 11, 2)
EXAMPLE = (ROOT / "deploy" / "mailguard.example.toml").read_text("utf-8")


def configured(**tables: Mapping[str, object] | None) -> Config:
    """The example with every setting on, and these tables changed, or gone where None is given."""
    whole = tomllib.loads(re.sub(r"(?m)^#(?=\[|\w+ = )", "", EXAMPLE))
    for name, changes in tables.items():
        if changes is None:
            del whole[name]
        else:
            whole[name] = {**whole[name], **changes}
    return check(whole, "mailguard.example.toml")


HOLDING = {"http": {"public_url": "https://mailguard.aberwen.example"}}


def written(config: Config, language: str = "en", under: Council | None = None) -> str:
    return Writer(config, under or council(), language, DAY, "sqlite:////srv/mailguard.db").document()


def flat(text: str) -> str:
    return " ".join(text.split())


def test_nothing_is_said_to_be_read_where_nobody_was_told() -> None:
    text = written(configured(privacy={"users_informed": date(2026, 9, 1)}))
    assert "Members and staff were told by 1 September 2026." in text
    silent = configured()
    silent = msgspec.structs.replace(silent, privacy=msgspec.structs.replace(silent.privacy, users_informed=None))
    assert "**Nothing is read now**" in written(silent)


def test_what_is_kept_is_told_with_the_times_that_are_set() -> None:
    text = written(
        configured(**HOLDING, store={"hold_s": 7200.0, "send_s": 7200.0, "history_days": 90, "held_days": 7})
    )
    assert "Place of the store: sqlite:////srv/mailguard.db." in text
    assert "| until it has gone, at most 4 hours |" in text
    assert "7 days after it has gone" in text
    assert "| 90 days |" in text
    assert "a held message waits 2 hours for its sender" in text
    assert "when that time is over it is sent." in text
    returned = written(configured(**HOLDING, store={"at_end": "return"}))
    assert "it is returned to its sender." in returned


def test_without_a_store_nothing_is_said_to_be_on_disk() -> None:
    text = written(configured(store=None))
    assert "nothing about a message is written to disk" in text
    assert "encrypted in the store" not in text
    assert "data export" not in text
    assert "| A store on disk | off |" in text


def test_without_a_page_or_in_another_mode_no_message_is_said_to_be_held() -> None:
    assert "Held messages" in written(configured(**HOLDING))
    assert "| Holding of mail until its sender has looked again | on |" in written(configured(**HOLDING))
    assert "Held messages" not in written(configured(http={"public_url": ""}))
    advising = written(configured(**HOLDING), under=council(mode="advise"))
    assert "| Holding of mail until its sender has looked again | off |" in advising
    assert "no message is held; its sender is at most told" in advising


def test_rules_that_refuse_are_named() -> None:
    assert "These rules refuse" not in written(configured(**HOLDING))
    refusing = council(changes=(change("MASS001", "reject"),))
    assert "before anybody has looked: MASS001." in written(configured(**HOLDING), under=refusing)


def test_a_pilot_is_told_with_its_size_and_no_address() -> None:
    text = written(configured(), under=council(pilot=frozenset({MEMBER}), pilot_only=True))
    assert "A pilot is on: notes go to 1 people alone; the mail of all others is not read." in text
    assert MEMBER not in text


@pytest.mark.parametrize("config", [configured(), configured(**HOLDING), configured(store=None, exchange=None)])
def test_both_languages_say_the_same_in_the_same_shape(config: Config) -> None:
    shapes = []
    for language in ("en", "cy"):
        text = written(config, language)
        assert "{" not in text
        shapes.append([(line[:1] if line[:1] in "#|-" else "text", line.count("|")) for line in text.splitlines()])
    assert shapes[0] == shapes[1]
    assert flat(written(config, "cy")).startswith("# Asesiad o'r effaith ar ddiogelu data: mailguard ar gyfer Aberwen")


def test_every_sentence_stands_in_both_languages() -> None:
    sentences = {name: value for name, value in vars(words).items() if isinstance(value, Words)}
    assert len(sentences) > 50
    assert [name for name, value in sentences.items() if not value.en or not value.cy or value.en == value.cy] == []


# Each table of the store, and the words under which the assessment tells of it.
TOLD = {
    "held": "Held messages",
    "link": "links",
    "notice": "Notes that have not gone yet",
    "letter": "Who wrote to whom",
    "thread": "in which thread",
    "copy": "Recipients of one copy",
    "advice": "Of which rules a person was told",
    "gathered": "how often not again",
    "digest": "for the weekly note",
    "week": "a key of that week alone",
    "tally": "Who met with which outcome",
    "withdrawn": "a withdrawn message",
    "figure": "Figures of different people",
    "request": "Requests for a person's data",
    "scan_place": "How far each mailbox was read",
    "effect": "which messages are done with",
    "teller": "which messages are done with",
    "secret": "under a key",
}


def test_every_table_of_the_store_is_told_of() -> None:
    assert set(TOLD) == set(METADATA.tables)
    text = written(configured(**HOLDING))
    assert [name for name, told in TOLD.items() if told not in text] == []


def test_a_record_answers_every_question() -> None:
    for each in records(configured(**HOLDING)):
        for answer in (each.what, each.how, each.long, each.person, each.public):
            assert answer.en
            assert answer.cy


@pytest.mark.parametrize(
    ("seconds", "en", "cy"),
    [
        (1, "1 second", "1 eiliad"),
        (120, "2 minutes", "2 funud"),
        (3600, "1 hour", "1 awr"),
        (5400, "90 minutes", "90 munud"),
        (172_800, "2 days", "2 ddiwrnod"),
        (2_592_000, "30 days", "30 diwrnod"),
    ],
)
def test_times_in_words(seconds: float, en: str, cy: str) -> None:
    assert lasting(seconds) == Words(en=en, cy=cy)


def test_the_command_prints_the_languages_of_the_council_or_the_one_asked_for(tmp_path: Path) -> None:
    kept = council_with_a_store(tmp_path)
    both = kept.run("dpia")
    assert both.status == 0
    assert both.out.count("# Data protection impact assessment") == both.out.count("# Asesiad o'r effaith") == 1
    assert f"sqlite:///{tmp_path}/mailguard.db" in both.out
    welsh = kept.run("dpia", "--language", "cy").out
    assert "# Data protection" not in welsh
    assert welsh.startswith("# Asesiad")
    assert [path.name for path in tmp_path.iterdir()] == ["mailguard.toml"]
