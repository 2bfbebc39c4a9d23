"""The one line with which a message is refused."""

from mailguard.warn.refusal import refusal
from tests.builders import council, rules
from tests.warn.told import finding

BIND = [loaded for _, loaded in rules("district") if loaded.rule.id in {"BIND001", "BIND002"}]


def test_it_is_one_ascii_line_with_rule_and_clause() -> None:
    found = tuple(finding(loaded, action="reject") for loaded in BIND)
    line = refusal(found, council())
    assert line == (
        "550 5.7.1 Returned under the district protocol: BIND001 (clause 8.4), BIND002 (clause 8.2); a note explains it"
    )


def test_what_only_advises_is_not_named() -> None:
    first, second = BIND
    line = refusal((finding(first, action="reject"), finding(second, action="advise")), council())
    assert "BIND001" in line
    assert "BIND002" not in line


def test_it_stays_within_a_reply_line() -> None:
    found = tuple(finding(loaded, action="reject") for _, loaded in rules("district") * 20)
    line = refusal(found, council())
    assert len(line) <= 510
    assert line.isascii()
    assert line.isprintable()
