"""Digests that are due become waiting notices, once each."""

from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path

from mailguard.notices.digests import queue_digests
from mailguard.store import waiting
from mailguard.store.fatigue import WEEK_S, Recipient, gather
from tests.builders import LONDON, MEMBER, council
from tests.store.opening import TUESDAY, Database

NOW = datetime.fromtimestamp(TUESDAY + WEEK_S, LONDON)
OLWEN = Recipient(person=MEMBER, address=MEMBER, languages=("cy", "en"))


def test_a_digest_goes_once_to_its_person_though_two_processes_look(tmp_path: Path) -> None:
    database = Database("sqlite", "", tmp_path)
    store, other = database.open(), database.open()
    gather(store, OLWEN, ["MASS001"], "a message", TUESDAY)
    database.clock.now = TUESDAY + WEEK_S
    assert [queue_digests(store, council(), NOW), queue_digests(other, council(), NOW)] == [1, 0]
    assert waiting.waiting(store) == 1
    claimed = waiting.claim(store)
    assert claimed is not None
    assert claimed.letter.recipient == MEMBER
    mail = message_from_bytes(claimed.letter.mail, policy=policy.default)
    assert mail["Subject"] == "Nodyn wythnosol am eich e-bost / A weekly note about your e-mail"
    database.close()


def test_a_digest_of_rules_that_are_no_more_is_not_sent(tmp_path: Path) -> None:
    database = Database("sqlite", "", tmp_path)
    store = database.open()
    gather(store, OLWEN, ["GONE999"], "a message", TUESDAY)
    database.clock.now = TUESDAY + WEEK_S
    assert queue_digests(store, council(), NOW) == 0
    assert waiting.waiting(store) == 0
    database.close()
