"""Readers named one by one, and lists."""

import pytest

from mailguard.detect import mass_distribution
from tests.detect.written import NAMES, seen


def told(*to: str) -> list[str]:
    return [signal.text for signal in seen(mass_distribution, "Please note the date.", "officer", *to)]


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (("member",), ["member"]),
        (("member", "plaid", "tory"), ["member", "plaid", "tory"]),
        (("group",), ["group"]),
        (("group", "plaid"), ["group", "plaid"]),
        (("resident",), []),
        (("head", "press"), []),
        (("media", "builder", "branch"), []),
    ],
)
def test_members_and_lists_are_told(to: tuple[str, ...], expected: list[str]) -> None:
    assert sorted(told(*to)) == sorted(NAMES[name] for name in expected)


def test_a_list_is_told_once() -> None:
    assert told("group") == [NAMES["group"]]


def test_no_more_are_told_than_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mass_distribution, "SHOWN", 2)
    assert len(told("member", "plaid", "tory")) == 2
