"""One result as data: exactly the contract's shape."""

import json
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from mailguard.detect.signal import Signal
from mailguard.message.facts import Envelope
from mailguard.pipeline import Outcome
from mailguard.policy.model import ACTIONS, Words
from mailguard.result import result, result_unread
from tests.builders import (
    ALL_MEMBERS,
    CHIEF,
    HEAD,
    JUNIOR,
    LEADER,
    MANAGER,
    MEMBER,
    PLAID_MEMBER,
    RESIDENT,
    change,
    council,
    mail,
    outcome,
    pack,
    signal,
    words_seen,
)

TEXT = "Kate Morland is simply not up to the job. Pay will follow: the Council will pay."
SEEN = (
    words_seen(
        "personal-criticism", "officer-criticised", "simply not up to the job", TEXT, about=JUNIOR, confidence=0.876
    ),
    words_seen("binding-instruction", "commitment", "the Council will pay", TEXT),
    signal("mass-distribution", "distribution", ALL_MEMBERS),
)


def judged(*signals: Signal, sender: str = PLAID_MEMBER, **fields: Any) -> Outcome:  # noqa: ANN401  as `mail` takes them
    return outcome(mail(TEXT, sender=sender, to=[ALL_MEMBERS, RESIDENT], subject="A", **fields), *(signals or SEEN))


def written(whole: Outcome) -> dict[str, Any]:
    """As it is printed and read back."""
    read: dict[str, Any] = json.loads(msgspec.json.encode(result(whole, "0001.eml", 640)))
    return read


def test_the_whole_object() -> None:
    told = written(judged())
    assert list(told) == [
        "path",
        "message_id",
        "policy",
        "verdict",
        "checked",
        "sender",
        "audience",
        "findings",
        "unread",
        "elapsed_us",
    ]
    assert (told["path"], told["message_id"], told["policy"]) == ("0001.eml", "<note-1@aberwen.example>", "district")
    assert (told["verdict"], told["checked"], told["audience"]) == ("confirm", "full", "public")
    assert told["sender"] == {"address": PLAID_MEMBER, "role": "member", "post": "Chair of Planning Committee"}
    assert (told["unread"], told["elapsed_us"]) == ([], 640)


def test_a_whole_finding() -> None:
    (told,) = [f for f in written(judged())["findings"] if f["rule"] == "CRIT001"]
    clause = pack("district").clauses["11.4"]
    start = TEXT.index("simply")
    assert told == {
        "rule": "CRIT001",
        "family": "personal-criticism",
        "action": "advise",
        "confidence": 0.88,
        "clause": {
            "id": "district-11.4",
            "ref": "11.4",
            "quote": {"en": clause.quote.en},
            "document": {"en": "Member/Officer Protocol, Part 5-4"},
            "also": ["district-4.6", "district-4.6-r2", "district-4.5"],
        },
        "message": {"en": told["message"]["en"], "cy": told["message"]["cy"]},
        "suggestion": {"en": told["suggestion"]["en"], "cy": told["suggestion"]["cy"]},
        "route": {
            "en": told["route"]["en"],
            "cy": told["route"]["cy"],
            "contacts": [
                {"name": "Simon Okoro", "post": "Head of Planning", "address": HEAD},
                {"name": "Alan Bright", "post": "Development Manager", "address": MANAGER},
            ],
        },
        "evidence": [
            {
                "where": "body",
                "part": 1,
                "zone": "own",
                "start": start,
                "end": start + 24,
                "text": "simply not up to the job",
            }
        ],
    }
    assert all(told[key][language] for key in ("message", "suggestion", "route") for language in ("en", "cy"))


def test_keys_stand_in_the_order_of_the_contract() -> None:
    (told,) = [f for f in written(judged())["findings"] if f["rule"] == "CRIT001"]
    order = ["rule", "family", "action", "confidence", "clause", "message", "suggestion", "route", "evidence"]
    assert list(told) == order
    assert list(told["clause"]) == ["id", "ref", "quote", "document", "also"]
    assert list(told["evidence"][0]) == ["where", "part", "zone", "start", "end", "text"]


def test_evidence_of_the_envelope_has_no_offsets() -> None:
    (told,) = [f for f in written(judged())["findings"] if f["rule"] == "MASS001"]
    assert told["evidence"] == [{"where": "envelope", "text": ALL_MEMBERS}]
    assert told["route"] is None


def test_evidence_of_the_subject_and_of_an_attachment() -> None:
    seen = [
        signal("political-content", "campaigning", "A", where="subject", part=None, start=0),
        signal("political-content", "campaigning", "Vote", where="attachment:leaflet.txt", part=4, start=3),
    ]
    (told,) = written(judged(*seen))["findings"]
    assert told["evidence"] == [
        {"where": "subject", "part": None, "zone": "own", "start": 0, "end": 1, "text": "A"},
        {"where": "attachment:leaflet.txt", "part": 4, "zone": "own", "start": 3, "end": 7, "text": "Vote"},
    ]


def test_the_sender_is_the_human_and_in_name_of_the_other() -> None:
    told = written(judged(sender=LEADER, on_behalf=JUNIOR, mail_from=JUNIOR))
    assert told["sender"] == {
        "address": JUNIOR,
        "role": "officer",
        "post": "Planning Enforcement Officer",
        "in_name_of": {"address": LEADER, "role": "member", "post": "Leader of the Council"},
    }


@pytest.mark.parametrize(
    ("sender", "role"),
    [(MEMBER, "member"), ("new.starter@aberwen.example", "officer"), (RESIDENT, "public"), ("", "public")],
)
def test_a_role_is_one_of_the_directory_or_public(sender: str, role: str) -> None:
    assert written(judged(sender=sender))["sender"]["role"] == role


def test_quote_and_document_hold_the_languages_of_adoption_alone() -> None:
    both = msgspec.structs.replace(pack("district").protocol, document=Words(en="Protocol", cy="Protocol Aelodau"))
    under = council(pack=replace(pack("district"), protocol=both))
    told = result(outcome(judged().mail, *SEEN, under=under), "x", 0)["findings"][0]
    assert told["clause"]["document"] == {"en": "Protocol", "cy": "Protocol Aelodau"}
    assert set(told["clause"]["quote"]) == {"en"}


def test_a_mode_caps_the_verdict_and_leaves_the_findings_as_they_are() -> None:
    letter = judged().mail
    for mode, verdict in (("observe", "note"), ("advise", "advise"), ("enforce", "confirm")):
        told = result(outcome(letter, *SEEN, under=council(mode=mode)), "x", 0)
        assert told["verdict"] == verdict
        assert [f["action"] for f in told["findings"] if f["action"] != "note"] == ["confirm", "advise", "advise"]


def test_what_is_only_noted_is_shown_with_its_words_too() -> None:
    told = result(outcome(judged().mail, *SEEN, under=council(changes=(change("MASS001", "note"),))), "x", 0)
    (noted,) = [f for f in told["findings"] if f["rule"] == "MASS001"]
    assert noted["action"] == "note"
    assert noted["message"]["en"].startswith("This is addressed to 14 members.")


def test_a_clean_message_has_no_finding() -> None:
    told = written(outcome(mail("Hello", to=[HEAD])))
    assert (told["verdict"], told["findings"], told["audience"]) == ("pass", [], "officer")
    assert told["verdict"] in ACTIONS


def test_what_was_not_read_is_told() -> None:
    told = written(judged(unread=("part 2: encrypted",)))
    assert (told["checked"], told["unread"]) == ("partial", ["part 2: encrypted"])
    nothing = written(outcome(mail(to=[HEAD], unread=("message: no text",))))
    assert (nothing["checked"], nothing["unread"]) == ("none", ["message: no text"])


def test_mail_that_is_not_to_be_read_has_the_same_keys_and_tells_nothing_of_itself() -> None:
    told = result_unread(Envelope(mail_from=CHIEF, rcpt_to=(HEAD,)), council(), "-")
    assert list(told) == list(written(judged()))
    assert (told["verdict"], told["checked"], told["findings"]) == ("pass", "none", [])
    assert told["unread"]
    assert HEAD not in json.dumps(told)


def test_evidence_is_the_slice_of_the_part_that_it_names() -> None:
    whole = judged()
    texts = {part.number: part.text for part in whole.mail.facts.parts}
    for found in written(whole)["findings"]:
        for seen in found["evidence"]:
            assert "start" not in seen or texts[seen["part"]][seen["start"] : seen["end"]] == seen["text"]
