"""Whatever comes as a form, a choice is one that the page offers."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailguard.http.page.choice import MAX_WORDS, Choice, chosen, given_in
from mailguard.http.page.moments import moment
from mailguard.http.problems import Refused
from tests.http.page.desk import held_view, tell_view

VIEW, TOLD = held_view(), tell_view()
PIECES = st.sampled_from(
    [b"deed=send", b"deed=wrong", b"deed=withdraw", b"reason=0", b"reason=other", b"&", b"words=", b"%"]
)


@given(st.lists(PIECES | st.binary(max_size=30), max_size=12).map(b"&".join), st.sampled_from(["en", "cy"]))
def test_no_bytes_break_it_or_choose_what_is_not_offered(body: bytes, language: str) -> None:
    for view in (VIEW, TOLD):
        found = chosen(given_in(body), view, language)
        if isinstance(found, Choice):
            assert set(found.rules) <= {rule for rule, _ in view.rules}
            assert len(found.reason) <= MAX_WORDS + 100
            assert re.fullmatch(r"(?:[^\x00-\x08\x0b-\x1f\ud800-\udfff])*", found.reason)
            assert found.deed == "wrong" or view is VIEW


def test_a_form_of_too_many_fields_is_refused() -> None:
    with pytest.raises(Refused):
        given_in(b"&".join(b"rule=%d" % number for number in range(201)))


def test_a_moment_is_told_on_the_councils_clock_in_summer_and_winter() -> None:
    assert moment(datetime(2026, 7, 5, 23, 30, tzinfo=UTC), "en") == "00:30 on Monday 6 July 2026"
    assert moment(datetime(2026, 12, 6, 9, 5, tzinfo=UTC), "cy") == "09:05 ddydd Sul 6 Rhagfyr 2026"
