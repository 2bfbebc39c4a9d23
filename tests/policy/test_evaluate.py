"""From signals to findings: trees, exceptions, one finding a family, overrides, modes."""

import itertools
import os
import subprocess
import sys
from dataclasses import replace

import msgspec
import pytest

from mailguard.detect.signal import Signal
from mailguard.people.correspondence import Correspondence
from mailguard.policy.council import Council
from mailguard.policy.evaluate import ask, findings, verdict
from mailguard.policy.finding import Finding, Trace
from mailguard.policy.model import Action, Mode
from mailguard.policy.pack import LoadedRule, Pack
from tests.builders import (
    ALL_MEMBERS,
    HEAD,
    JUNIOR,
    LEADER,
    RESIDENT,
    TORY,
    case,
    change,
    council,
    mail,
    signal,
)
from tests.policy.small_pack import CLAUSES, FILES, RULE, loaded

MANY = signal("mass-distribution", "distribution", ALL_MEMBERS)
PURPOSE = "stated-purpose"


def asked(when: str, *signals: Signal, of: Correspondence | None = None, unless: str = "") -> Trace:
    """Ask the small pack's rule under other conditions, written on one line."""
    text = RULE.decode()
    head, rest = text[: text.index("when:")], text[text.index("action:") :]
    rule = f"{head}when: {{{when}}}\nunless: [{unless}]\n{rest}"
    loaded_rule = loaded({**FILES, "MASS001.yaml": rule.encode()}).rules[0]
    return ask(loaded_rule, case(of or mail(to=[HEAD]), *(signals or (MANY,))))


def pack_of(*rules: str, clauses: bytes = CLAUSES) -> Pack:
    """A small pack of several rules, each given as the line in which it differs."""
    files = {name: raw for name, raw in FILES.items() if name != "MASS001.yaml"} | {"clauses.yaml": clauses}
    for number, line in enumerate(rules, 1):
        text = (
            RULE.decode()
            .replace("MASS001", f"MASS00{number}")
            .replace("members_reached_at_least: 10", "seen: [distribution]")
        )
        key = line.partition(":")[0]
        text = "\n".join(line if old.startswith(f"{key}:") else old for old in text.splitlines())
        files[f"MASS00{number}.yaml"] = text.encode()
    return loaded(files)


def found(pack: Pack, *signals: Signal, **changes: object) -> tuple[Finding, ...]:
    under = council("district", pack=pack, **changes)
    return findings(case(mail(to=[ALL_MEMBERS]), *(signals or (MANY,)), under=under))


IS_MEMBER = "sender.role: [member]"
REASON = "quote: unless there is good reason"


class TestTrees:
    @pytest.mark.parametrize(
        ("when", "fires"),
        [
            (IS_MEMBER, True),
            ("not: {sender.role: [officer]}", True),
            ("not: {sender.role: [member]}", False),
            ("all: [sender.role: [member], audience_at_least: officer]", True),
            ("all: [sender.role: [member], audience_at_least: media]", False),
            ("any: [sender.role: [officer], audience_at_least: officer]", True),
            ("any: [sender.role: [officer], audience_at_least: media]", False),
            ("not: {any: [audience_at_least: media, is_reply: yes]}", True),
            ("all: [not: {all: [audience_at_least: officer, is_reply: no]}]", False),
        ],
    )
    def test_all_any_and_not(self, when: str, fires: bool) -> None:  # noqa: FBT001  a column of the table
        assert asked(when).fired is fires

    def test_every_condition_is_answered_even_where_the_first_has_settled_it(self) -> None:
        trace = asked(
            "all: [sender.role: [officer], any: [is_reply: no, is_reply: yes]]",
            unless=f"{{private_route: yes, {REASON}}}",
        )
        assert [(step.depth, step.en, step.value, step.holds) for step in trace.steps] == [
            (1, "the sender is an officer", "member", False),
            (2, "it answers no earlier message", "no", True),
            (2, "it answers a message that was sent to the sender", "no", False),
            (1, "unless it goes only to those whom the protocol names for such a concern", "yes", True),
        ]
        assert all(step.cy and step.cy != step.en for step in trace.steps)


class TestWhatStoppedARule:
    @pytest.mark.parametrize(
        ("when", "stopped_by"),
        [
            ("sender.role: [officer]", "the sender is an officer"),
            (
                "all: [sender.role: [member], audience_at_least: media, is_reply: yes]",
                "it reaches the media",
            ),
            (  # the `any` holds: what failed inside it has stopped nothing
                "all: [any: [sender.role: [officer], is_reply: no], seen: [other]]",
                "the message shows other",
            ),
            ("any: [sender.role: [officer], is_reply: yes]", "the sender is an officer"),
            ("not: {is_reply: no}", "not: it answers no earlier message"),
        ],
    )
    def test_the_first_condition_that_was_wanting_is_named(self, when: str, stopped_by: str) -> None:
        assert asked(when).stopped_by == stopped_by

    def test_an_exception_that_holds_is_named_in_its_own_words(self) -> None:
        trace = asked(IS_MEMBER, unless=f"{{is_reply: no, {REASON}}}")
        assert trace.stopped_by == "exception: unless there is good reason"

    def test_nothing_seen_stops_it_though_every_condition_holds(self) -> None:
        trace = asked(IS_MEMBER, signal("silent-copy", "hidden-reader"))
        assert trace.stopped_by == "nothing of the kind was seen in the message"

    def test_a_role_without_an_action_stops_it(self) -> None:
        trace = asked("sender.role: [member, officer]", of=mail(sender=JUNIOR, to=[HEAD]))
        assert trace.stopped_by == "the rule has no action for the sender's role"

    def test_what_fires_was_stopped_by_nothing(self) -> None:
        trace = asked(IS_MEMBER)
        assert (trace.fired, trace.stopped_by) == (True, "")


class TestExceptions:
    def test_any_of_several_excuses(self) -> None:
        unless = f"{{is_reply: yes, {REASON}}}, {{good_reason: [agenda], {REASON}}}"
        assert asked(IS_MEMBER, MANY, unless=unless).fired
        assert not asked(IS_MEMBER, MANY, signal(PURPOSE, "agenda"), unless=unless).fired

    def test_an_exception_may_join_several_conditions(self) -> None:
        unless = f"{{all: [good_reason: [agenda], audience_below: public], {REASON}}}"
        agenda = signal(PURPOSE, "agenda")
        assert not asked(IS_MEMBER, MANY, agenda, unless=unless).fired
        assert asked(IS_MEMBER, MANY, agenda, unless=unless, of=mail(to=[RESIDENT])).fired


class TestEvidence:
    def test_it_is_what_the_rules_detectors_saw_narrowed_to_the_kinds_asked_for(self) -> None:
        other = signal("mass-distribution", "other")
        foreign = signal("silent-copy", "distribution")
        trace = asked("seen: [distribution]", other, MANY, foreign)
        assert trace.signals == (MANY,)
        assert asked(IS_MEMBER, other, MANY, foreign).signals == (other, MANY)

    def test_a_finding_tells_of_whom_the_words_speak_and_how_plainly(self) -> None:
        (finding,) = found(
            pack_of("family: mass-distribution"),
            replace(MANY, confidence=0.4),
            replace(MANY, about=JUNIOR, confidence=0.9),
            replace(MANY, about=HEAD, confidence=0.1),
        )
        assert (finding.about, finding.confidence) == (JUNIOR, 0.9)


class TestOneFindingAFamily:
    def test_the_strongest_action_leads_and_the_others_clauses_are_added(self) -> None:
        pack = pack_of('clauses: ["4.10"]', 'clauses: ["1.1"]')
        strict = replace(pack, rules=(pack.rules[0], _acting(pack.rules[1], "confirm")))
        (finding,) = found(strict)
        assert (finding.rule.rule.id, finding.action, finding.clause.id, finding.also) == (
            "MASS002",
            "confirm",
            "1.1",
            ("4.10",),
        )

    def test_of_equal_actions_a_prohibition_leads_before_a_duty_and_a_duty_before_a_principle(self) -> None:
        forces = ["never", "must-not", "must", "should-not", "should", "normally", "advised", "notice", "procedure"]
        for weaker, stronger in itertools.combinations(reversed([*forces, "principle"]), 2):
            clauses = CLAUSES.replace(b"force: should", f"force: {weaker}".encode())
            clauses = clauses.replace(b"force: permission", f"force: {stronger}".encode())
            (finding,) = found(pack_of('clauses: ["1.1"]', 'clauses: ["4.10"]', clauses=clauses))
            assert finding.clause.id == "4.10", (weaker, stronger)

    def test_of_equal_clauses_the_plainer_one_leads(self) -> None:
        pack = pack_of("detectors: [mass-distribution]", "detectors: [political-content]")
        plain = signal("political-content", "distribution", confidence=0.9)
        (finding,) = found(pack, replace(MANY, confidence=0.8), plain)
        assert finding.rule.rule.id == "MASS002"

    def test_no_clause_is_named_twice(self) -> None:
        (finding,) = found(pack_of('clauses: ["1.1", "4.10"]', 'clauses: ["4.10", "1.1"]'))
        assert [finding.clause.id, *finding.also] == ["1.1", "4.10"]

    def test_two_families_are_two_findings_the_stronger_first(self) -> None:
        pack = pack_of("family: mass-distribution", "family: silent-copy")
        strict = replace(pack, rules=(pack.rules[0], _acting(pack.rules[1], "confirm")))
        assert [f.rule.rule.family for f in found(strict)] == ["silent-copy", "mass-distribution"]


class TestOverrides:
    @pytest.mark.parametrize("action", ["note", "advise", "confirm", "reject"])
    def test_a_councils_own_action_wins(self, action: Action) -> None:
        (finding,) = found(pack_of("family: mass-distribution"), changes=(change("MASS001", action),))
        assert finding.action == action

    @pytest.mark.parametrize(("action", "then"), [("reject", "note"), ("note", "note"), ("advise", "note")])
    def test_a_rule_that_was_reduced_only_notes(self, action: Action, then: Action) -> None:
        pack = pack_of("family: mass-distribution")
        (finding,) = found(pack, changes=(change("MASS001", action),), reduced=frozenset({"MASS001"}))
        assert finding.action == then

    def test_a_rule_that_is_switched_off_stays_off_when_it_is_reduced(self) -> None:
        pack = pack_of("family: mass-distribution")
        assert found(pack, changes=(change("MASS001", "pass"),), reduced=frozenset({"MASS001"})) == ()

    def test_another_rules_override_changes_nothing(self) -> None:
        (finding,) = found(pack_of("family: mass-distribution"), changes=(change("MASS002", "reject"),))
        assert finding.action == "advise"

    def test_pass_switches_a_rule_off(self) -> None:
        both = pack_of('clauses: ["4.10"]', 'clauses: ["1.1"]')
        (finding,) = found(both, changes=(change("MASS001", "pass"),))
        assert (finding.clause.id, finding.also) == ("1.1", ())
        assert found(both, changes=(change("MASS001", "pass"), change("MASS002", "pass"))) == ()


class TestVerdict:
    @pytest.mark.parametrize(
        ("mode", "capped"),
        [
            ("observe", ["pass", "note", "note", "note", "note"]),
            ("advise", ["pass", "note", "advise", "advise", "advise"]),
            ("enforce", ["pass", "note", "advise", "confirm", "reject"]),
        ],
    )
    def test_a_mode_caps_it(self, mode: Mode, capped: list[str]) -> None:
        (finding,) = found(pack_of("family: mass-distribution"))
        actions: list[Action] = ["pass", "note", "advise", "confirm", "reject"]
        assert [verdict([replace(finding, action=action)], mode) for action in actions] == capped

    def test_it_is_the_strongest_of_all(self) -> None:
        (finding,) = found(pack_of("family: mass-distribution"))
        several = [replace(finding, action=action) for action in ("note", "reject", "advise")]
        assert verdict(several, "enforce") == "reject"
        assert verdict([], "enforce") == "pass"

    def test_the_mode_leaves_the_findings_their_action(self) -> None:
        (finding,) = found(pack_of("family: mass-distribution"), mode="observe")
        assert finding.action == "advise"


def test_nothing_seen_is_no_finding() -> None:
    assert findings(case(mail(to=[ALL_MEMBERS]), under=council("district"))) == ()


def test_another_pack_judges_the_same_message_by_its_own_clauses() -> None:
    letter = mail(sender=LEADER, to=[ALL_MEMBERS, TORY])
    assert [f.clause.id for f in _under(council("district"), letter, MANY)] == ["8.1"]
    assert _under(council("county"), letter, MANY) == []


def test_the_same_message_is_judged_alike_whatever_the_hash_seed() -> None:
    program = (
        "from tests.builders import *\n"
        "text = 'Kate Morland is useless. Vote Labour on 4 May. The Council will pay.'\n"
        "seen = [words_seen('personal-criticism', 'officer-criticised', 'useless', text, about=JUNIOR),\n"
        "        words_seen('political-content', 'campaigning', 'Vote Labour', text),\n"
        "        words_seen('binding-instruction', 'commitment', 'will pay', text),\n"
        "        signal('silent-copy', 'hidden-reader', CHIEF)]\n"
        "letter = mail(text, to=[ALL_MEMBERS, RESIDENT], cc=[PLAID_GROUP], bcc=[CHIEF, RESIDENTS])\n"
        "for name in ('district', 'county'):\n"
        "    judged = outcome(letter, *seen, under=council(name))\n"
        "    print(judged.verdict, judged.findings, judged.banner, judged.notice)\n"
    )
    printed = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert printed[0] == printed[1]
    assert "CRIT001" in printed[0]


def _acting(rule: LoadedRule, action: Action) -> LoadedRule:
    return replace(rule, rule=msgspec.structs.replace(rule.rule, action={"member": action}))


def _under(under: Council, letter: Correspondence, *signals: Signal) -> list[Finding]:
    return list(findings(case(letter, *signals, under=under)))
