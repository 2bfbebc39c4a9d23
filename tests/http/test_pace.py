"""How often one client may ask."""

from hypothesis import given
from hypothesis import strategies as st

from mailguard.http.pace import CLIENTS, Pace


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_minutes_worth_may_come_at_once_and_then_one_by_one() -> None:
    clock = Clock()
    pace = Pace(60, clock)
    assert [pace.wait("a") for _ in range(61)] == [0] * 60 + [1]
    clock.now += 1
    assert [pace.wait("a"), pace.wait("a")] == [0, 1]


def test_looking_takes_nothing() -> None:
    pace = Pace(1, Clock())
    assert [pace.look("a"), pace.look("a"), pace.wait("a")] == [0, 0, 0]
    assert [pace.look("a"), pace.look("a"), pace.look("b")] == [60, 60, 0]


@given(per_minute=st.integers(1, 1000), pauses=st.lists(st.floats(0, 30), max_size=200))
def test_no_client_gets_more_than_its_measure_and_the_told_wait_is_enough(per_minute: int, pauses: list[float]) -> None:
    clock = Clock()
    pace = Pace(per_minute, clock)
    allowed = 0
    for pause in pauses:
        clock.now += pause
        allowed += pace.wait("a") == 0
    assert allowed <= per_minute + (clock.now - 1000.0) * per_minute / 60 + 1e-6
    wait = pace.wait("a")
    clock.now += wait
    assert not wait or pace.wait("a") == 0


def test_the_clients_remembered_are_bounded() -> None:
    pace = Pace(1, Clock())
    for number in range(CLIENTS + 5):
        pace.wait(f"peer {number}")
    assert pace.wait("peer 0") == 0  # forgotten
    assert pace.wait(f"peer {CLIENTS + 4}") == 60
