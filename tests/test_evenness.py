"""Even-handedness: the same words are judged alike whoever writes them, of whomever they speak, in either language."""

import pytest

from mailguard.message.facts import Envelope
from mailguard.pipeline import inspect
from tests.builders import ALL_MEMBERS, DAY, HEAD, MEMBER, NEWSDESK, RESIDENT, TORY, aberwen, council

Judged = tuple[str, str, tuple[tuple[str, str, float], ...]]

MEMBERS = sorted(c.address for c in aberwen().people.values() if c.role == "member")
OFFICERS = sorted(c.address for c in aberwen().people.values() if c.role == "officer")
PARTIES = sorted({c.party for c in aberwen().people.values() if c.party})
PACKS = ("district", "county")


def judged(text: str, sender: str, *to: str, name: str = "district") -> list[Judged]:
    """Each finding as rule, action, and what was seen how plainly; addresses of readers and people aside."""
    head = f"From: {sender}\r\nTo: {', '.join(to)}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    found = inspect(f"{head}{text}\r\n".encode(), Envelope(mail_from=sender, rcpt_to=to), council(name), DAY)
    return [
        (f.rule.rule.id, f.action, tuple((s.detector, s.kind, s.confidence) for s in f.evidence))
        for f in found.findings
    ]


def alike(results: dict[str, list[Judged]], *, found: bool = True) -> None:
    """All results are the same, and there is something in them to compare."""
    first = next(iter(results.values()))
    assert {key: value for key, value in results.items() if value != first} == {}
    assert bool(first) is found


@pytest.mark.parametrize("name", PACKS)
@pytest.mark.parametrize(
    "text",
    [
        "Vote {party} on 4 May.",
        "Only {party} can be trusted with this council.",
        "{party} have wrecked our town.",
        "Join {party} today.",
        "Pleidleisiwch dros {party} ar 4 Mai.",
    ],
)
def test_every_party_is_judged_alike(text: str, name: str) -> None:
    alike({party: judged(text.format(party=party), MEMBER, RESIDENT, NEWSDESK, name=name) for party in PARTIES})


@pytest.mark.parametrize("name", PACKS)
@pytest.mark.parametrize("text", ["Vote Labour on 4 May.", "Vote Plaid Cymru on 4 May.", "The Council will pay you."])
def test_members_of_every_party_are_judged_alike(text: str, name: str) -> None:
    # Cabinet members have an exception of their own for official letters, which none of these texts is.
    alike({sender: judged(text, sender, RESIDENT, NEWSDESK, name=name) for sender in MEMBERS})


@pytest.mark.parametrize("name", PACKS)
@pytest.mark.parametrize("text", ["{name} is useless and not up to the job.", "Mae {name} yn anobeithiol."])
def test_every_officer_is_protected_alike_whatever_the_name_or_grade(text: str, name: str) -> None:
    people = aberwen().people
    results = {a: judged(text.format(name=people[a].name), MEMBER, RESIDENT, NEWSDESK, name=name) for a in OFFICERS}
    alike(results)
    assert "CRIT001" in {rule for result in results.values() for rule, _, _ in result}


@pytest.mark.parametrize("name", PACKS)
def test_every_member_is_protected_alike_from_an_officers_words(name: str) -> None:
    people = aberwen().people
    text = "Councillor {name} is useless and not up to the job."
    alike({a: judged(text.format(name=people[a].name), HEAD, RESIDENT, NEWSDESK, name=name) for a in MEMBERS})


@pytest.mark.parametrize(("name", "action"), [("cardiff", "confirm"), ("county", "advise")])
def test_where_the_clauses_are_alike_either_side_is_told_as_firmly(name: str, action: str) -> None:
    officer, member = aberwen().people[HEAD].name, aberwen().people[TORY].name
    of_officer = judged(f"{officer} is useless and not up to the job.", MEMBER, RESIDENT, NEWSDESK, name=name)
    of_member = judged(
        f"{member} is useless and not up to the job.", "alan.bright@aberwen.example", RESIDENT, NEWSDESK, name=name
    )
    actions = [[action for rule, action, _ in found if rule.startswith("CRIT")] for found in (of_officer, of_member)]
    assert actions == [[action], [action]]


@pytest.mark.parametrize("name", PACKS)
@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("Vote Labour on 4 May.", "Pleidleisiwch dros Lafur ar 4 Mai."),
        ("Kate Morland is useless.", "Mae Kate Morland yn anobeithiol."),
        ("The Council will pay for the damage.", "Bydd y Cyngor yn talu am y difrod."),
        ("Thank you for your letter about the fence.", "Diolch am eich llythyr am y ffens."),
        ("The report is wrong about the traffic figures.", "Mae'r adroddiad yn anghywir am y ffigurau traffig."),
    ],
)
def test_either_language_is_judged_alike(english: str, welsh: str, name: str) -> None:
    one, other = (judged(text, MEMBER, RESIDENT, NEWSDESK, name=name) for text in (english, welsh))
    assert [row[:2] for row in one] == [row[:2] for row in other]


@pytest.mark.parametrize("text", ["I welcome the report.", "Mae'r adroddiad yn dda.", "When is the meeting?"])
def test_ordinary_words_are_ordinary_from_everybody(text: str) -> None:
    alike({a: judged(text, a, RESIDENT) for a in [*MEMBERS, *OFFICERS]}, found=False)


def test_who_writes_to_all_members_is_judged_by_role_and_not_by_party_or_post() -> None:
    alike({sender: judged("Hello, all.", sender, ALL_MEMBERS) for sender in MEMBERS})
    alike({sender: judged("Hello, all.", sender, ALL_MEMBERS) for sender in OFFICERS}, found=False)
