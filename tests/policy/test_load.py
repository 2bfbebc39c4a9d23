"""Loading a pack: what is read, and every way to get it wrong, with file, line and key."""

from collections.abc import Mapping
from datetime import date

import pytest

from mailguard.policy.model import Words
from mailguard.policy.tree import Node
from mailguard.policy.yaml_text import PolicyError
from tests.policy.small_pack import CLAUSES, FILES, PROTOCOL, ROUTES, RULE, RULINGS, WORDS, loaded, source, with_rule


def fault_of(files: Mapping[str, bytes], common: Mapping[str, bytes] | None = None) -> str:
    with pytest.raises(PolicyError) as told:
        loaded(files, common)
    assert len(str(told.value).splitlines()) == 1
    return str(told.value)


def changed(name: str, old: str, new: str) -> dict[str, bytes]:
    text = FILES[name].decode()
    assert old in text
    return {**FILES, name: text.replace(old, new, 1).encode()}


def test_a_pack_is_read_whole() -> None:
    pack = loaded()
    (rule,) = pack.rules
    assert pack.name == "small"
    assert pack.protocol.document == Words(en="A Small Protocol")
    assert (pack.protocol.version, pack.protocol.in_force) == ("2", date(2026, 5, 1))
    assert list(pack.clauses) == ["1.1", "4.10"]
    assert [clause.id for clause in rule.clauses] == ["1.1", "4.10"]
    assert pack.full_id("4.10") == "small-4.10"
    assert pack.detectors == {"mass-distribution"}
    assert [route.situation for route in pack.routes] == ["in-doubt"]
    assert [ruling.id for ruling in pack.rulings] == ["R1"]
    assert rule.words.short.cy == "At {members} aelod ({clause})."
    assert rule.where == "small/MASS001.yaml"


def test_the_conditions_are_compiled_with_typed_arguments() -> None:
    (rule,) = loaded().rules
    assert rule.when == Node(
        kind="all",
        nodes=(
            Node(kind="leaf", name="sender.role", argument=("member",)),
            Node(kind="leaf", name="members_reached_at_least", argument=10),
        ),
    )
    first, second = rule.unless
    assert first[0].name == "good_reason"
    assert first[1].quote == "unless there is good reason"
    assert second[0].kind == "not"
    assert second[1].reason.cy == "Nid oes neb arall yn ei ddarllen."


def test_a_rule_overrides_what_its_clause_needs_and_keeps_the_rest_of_the_familys_words() -> None:
    words = "words:\n  short:\n    en: Only this.\ntext: common/mass-distribution"
    (rule,) = with_rule("text: common/mass-distribution", words).rules
    assert rule.words.short == Words(en="Only this.", cy="At {members} aelod ({clause}).")
    assert rule.words.suggestion.en == "Write to fewer."


def test_quotes_are_compared_white_space_aside() -> None:
    protocol = PROTOCOL.replace(b"write to those", b"write\n  to\tthose")
    assert loaded({**FILES, "protocol.md": protocol}).clauses["1.1"].quote.en


def test_files_from_another_editor_are_read_alike() -> None:
    windows = {name: b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n") for name, raw in FILES.items()}
    assert loaded(windows).rules[0].rule == loaded().rules[0].rule


def test_a_pack_may_do_without_routes_and_rulings() -> None:
    rule = RULE.replace(b"ruling: R1\n", b"").replace(b"route: in-doubt", b"route: null")
    files = {"protocol.md": PROTOCOL, "clauses.yaml": CLAUSES, "MASS001.yaml": rule}
    pack = loaded({**files, "examples/flag.eml": b"", "examples/pass.eml": b""})
    assert (pack.routes, pack.rulings, pack.rules[0].rule.route) == ((), (), None)


def test_a_language_that_the_council_does_not_use_may_be_missing() -> None:
    files = {name: raw.replace(b"\n  cy: Aelod yn ysgrifennu at lawer.", b"") for name, raw in FILES.items()}
    assert loaded(files, languages=("en",)).rules[0].rule.summary.cy == ""


def test_a_welsh_protocol_is_read_beside_the_english_one() -> None:
    clauses = CLAUSES.replace(b"Officers may help.", b"Officers may help.\n    cy: Caiff swyddogion helpu.")
    assert "line 10, [1].quote: these words do not stand in protocol.md" in fault_of({**FILES, "clauses.yaml": clauses})
    welsh = PROTOCOL.replace(b"1.2 Officers may help.", b"1.2 Caiff swyddogion helpu.")
    pack = loaded({**FILES, "clauses.yaml": clauses, "protocol.cy.md": welsh})
    assert pack.clauses["4.10"].quote.cy == "Caiff swyddogion helpu."


@pytest.mark.parametrize("missing", ["protocol.md", "clauses.yaml"])
def test_every_pack_has_these_files(missing: str) -> None:
    rest = {name: raw for name, raw in FILES.items() if name != missing}
    assert fault_of(rest).startswith(f"small/{missing}: there is no such file; ")


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("protocol.md", "---\ndoc", "doc", "line 1: the heading is missing"),
        ("protocol.md", 'version: "2"\n', "", "line 1: the key version is missing"),
        ("protocol.md", "source:", "sources:", "line 8, sources: there is no such key"),
        ("clauses.yaml", "write to those", "write to these", "line 3, [0].quote: these words do not stand"),
        ("clauses.yaml", 'id: "4.10"', 'id: "1.1"', "line 10, [1].quote: the clause 1.1 stands here twice"),
        ("clauses.yaml", "force: should", "force: ought", "line 7, [0].force: there is no such value: 'ought'"),
        ("clauses.yaml", "binds: member", "binds: mayor", "line 6, [0].binds: there is no such value: 'mayor'"),
        ("clauses.yaml", "  force: should\n", "", "line 1, [0]: the key force is missing"),
        ("routes.yaml", '["1.1"]', '["9.9"]', "line 2, [0].clauses: there is no clause '9.9'"),
        ("routes.yaml", "post: [Clerk]", "area: near", "line 7, [0].tell[0].area: there is no such value"),
        ("rulings.yaml", '"1.1"', '"9.9"', "line 2, [0].clause: there is no clause '9.9'"),
    ],
)
def test_each_slip_in_the_other_files_is_told_with_line_and_key(name: str, old: str, new: str, told: str) -> None:
    assert fault_of(changed(name, old, new)).startswith(f"small/{name}, {told}")


REASON_CY = "\n      cy: Nid oes neb arall yn ei ddarllen."
QUOTE = '\n    quote: "unless there is good reason"'
NEITHER = "the exception has neither quote nor reason; quote the protocol's words or say why, in en and cy"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("family:", "famly:", "line 2, famly: there is no such key"),
        ("family: mass-distribution\n", "", "line 1: the key family is missing"),
        ("id: MASS001", "id: mass1", "line 1, id: "),
        ("id: MASS001", "id: MASS002", "line 1, id: the file is named MASS001.yaml"),
        ("[mass-distribution]", "[mess]", "line 6, detectors[0]: there is no detector 'mess'"),
        ("[mass-distribution]", "[]", "line 6, detectors: "),
        ('"4.10"]', '"4.1"]', "line 7, clauses[1]: there is no clause '4.1'"),
        ('["1.1", "4.10"]', "[]", "line 7, clauses: "),
        ("sender.role:", "sender.rank:", "line 10, when.all[0].sender.rank: there is no condition 'sender.rank'"),
        ("role: [member]", "role: [mayor]", "line 10, when.all[0].sender.role[0]: there is no such value: 'mayor'"),
        ("least: 10", "least: ten", "line 11, when.all[1].members_reached_at_least: this should be `int`"),
        ("  all:\n", "  some:\n", "line 9, when.some: there is no condition 'some'"),
        ("[member]\n", "[member]\n      seen: [x]\n", "line 10, when.all[0]: this is no condition"),
        (QUOTE, "", f"line 13, unless[0]: {NEITHER}"),
        (REASON_CY, "", f"line 15, unless[1]: {NEITHER}"),
        ('good reason"', 'reasons"', "line 13, unless[0]: these words do not stand in protocol.md"),
        ("[agenda]", "[whim]", "line 13, unless[0].good_reason[0]: there is no such value: 'whim'"),
        ("[agenda]", "[agenda]\n    is_reply: yes", "line 13, unless[0]: it names 2 conditions"),
        ("unless:\n", "unless: never\nwords:\n", "line 12, unless[0]: this is no exception"),
        ("member: advise", "member: scold", "line 20, action: there is no such value: 'scold'"),
        ("member: advise", "mayor: advise", "line 20, action: there is no such value: 'mayor'"),
        ("  member: advise\n", "", "line 20, action: this should be `object`, not `null`"),
        ("common/mass", "common/mess", "line 22, text: there is no file common/mess-distribution.yaml"),
        ("ruling: R1", "ruling: R2", "line 23, ruling: there is no ruling 'R2'"),
        ("route: in-doubt", "route: in-hope", "line 24, route: there is no route 'in-hope'"),
        ("route: in-doubt\n", "", "line 1: the key route is missing"),
        ("[flag.eml]", "[lost.eml]", "line 26, examples.flag[0]: there is no file examples/lost.eml"),
        ("[flag.eml]", "[]", "line 26, examples.flag: "),
        ("  pass: [pass.eml]\n", "", "line 25, examples: the key pass is missing"),
        ("\n  cy: Aelod yn ysgrifennu at lawer.", "", "line 3, summary: there is no text in 'cy'"),
        ("id:", "[", "line 2: it is not YAML"),
    ],
)
def test_each_slip_in_a_rule_is_told_with_line_and_key(old: str, new: str, told: str) -> None:
    assert fault_of(changed("MASS001.yaml", old, new)).startswith(f"small/MASS001.yaml, {told}")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            '\n  cy: "Mae {clause} yn gofyn am lai."',
            "",
            "small/MASS001.yaml, line 1, words.asks: there is no text in 'cy'",
        ),
        ("{members} members", "{membres}", "small/MASS001.yaml, line 1, words.short: a slot in braces is not known"),
        ("to fewer", "to {contacts}", "small/MASS001.yaml, line 1, words.suggestion: a slot in braces is not known"),
        ("to fewer", "to {fewer", "small/MASS001.yaml, line 1, words.suggestion: a slot in braces is not known"),
        ("suggestion:", "suggestions:", "common/mass-distribution.yaml, line 13, suggestions: there is no such key"),
    ],
)
def test_the_familys_words_are_checked_with_the_rule(old: str, new: str, told: str) -> None:
    words = WORDS.decode()
    assert old in words
    assert fault_of(FILES, {"mass-distribution.yaml": words.replace(old, new, 1).encode()}).startswith(told)


def test_a_protocol_in_another_encoding_is_refused() -> None:
    raw = PROTOCOL.replace(b"1.2", b"\xff")
    assert fault_of({**FILES, "protocol.md": raw}).startswith("small/protocol.md: it is not UTF-8 text")


def test_a_file_that_belongs_to_no_pack_is_told() -> None:
    assert fault_of({**FILES, "notes.txt": b"x"}).startswith("small/notes.txt: this file belongs to no pack")


def test_a_pack_without_a_rule_is_none() -> None:
    rest = {name: raw for name, raw in FILES.items() if name != "MASS001.yaml"}
    assert fault_of(rest) == "small: the pack has no rule; add a file such as MASS001.yaml"


@pytest.mark.parametrize("raw", [b"", b"[]", b"text", b"- 1", b"4", b"~"])
@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_of_another_shape_is_refused_in_one_line(name: str, raw: bytes) -> None:
    files = {**FILES, name: raw}
    if name.startswith("examples/") or (name in {"routes.yaml", "rulings.yaml"} and raw in {b"", b"[]", b"~"}):
        files["MASS001.yaml"] = RULE.replace(b"ruling: R1\n", b"").replace(b"route: in-doubt", b"route: null")
        assert loaded(files).rules
    else:
        assert fault_of(files).startswith("small/")


def test_the_digest_tells_of_any_change() -> None:
    same = source().digest
    assert same == source(dict(reversed(list(FILES.items())))).digest
    changed = [
        source({**FILES, "examples/pass.eml": b"x"}),
        source({**FILES, "examples/more.eml": b""}),
        source(FILES, {"mass-distribution.yaml": WORDS + b" "}),
        source({**FILES, "routes.yaml": ROUTES + b"\n"}),
        source({**FILES, "rulings.yaml": RULINGS + b"\n"}),
    ]
    assert len({same, *(pack.digest for pack in changed)}) == len(changed) + 1
