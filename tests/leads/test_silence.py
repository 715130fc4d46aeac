"""The silence bar: how far it is, when it turns amber, and what it says in each state."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from leads.silence import Hold, silence

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Owner:
    """The clock columns of an owner that has been silent since `BEGIN`."""

    state: str = "live"
    retention_class: str = "open_lead"
    created_at: datetime = BEGIN
    acted_at: datetime | None = BEGIN
    answered_at: datetime | None = None
    waiting_since: datetime | None = None
    cold_at: datetime | None = BEGIN + 40 * DAY
    erase_at: datetime | None = None


@pytest.mark.parametrize(
    ("later", "part", "late"),
    [
        (timedelta(0), 0.0, False),
        (20 * DAY, 0.5, False),
        (30 * DAY - SECOND, 0.75, False),
        (30 * DAY, 0.75, True),
        (40 * DAY, 1.0, True),
        (90 * DAY, 1.0, True),
    ],
    ids=["begin", "half", "just before the last quarter", "last quarter", "end", "long after"],
)
def test_the_bar_is_amber_in_the_last_quarter(later: timedelta, part: float, late: bool) -> None:
    found = silence(Owner(), now=BEGIN + later)
    assert found.part == pytest.approx(part, abs=1e-6) and found.late is late


def test_silence_is_counted_from_our_first_answer_when_that_came_later() -> None:
    owner = Owner(answered_at=BEGIN + 10 * DAY)
    assert silence(owner, now=BEGIN + 25 * DAY).part == pytest.approx(0.5)
    assert silence(owner, now=BEGIN + 25 * DAY).days == 25, "the words count from the person's own act"


def test_our_follow_ups_are_marks_on_the_bar_and_those_beyond_it_are_left_out() -> None:
    steps = [BEGIN + 28 * DAY, BEGIN + 10 * DAY, BEGIN - DAY, BEGIN + 41 * DAY]
    assert silence(Owner(), now=BEGIN + DAY, steps=steps).marks == pytest.approx((0.25, 0.7))


@pytest.mark.parametrize(
    ("owner", "hold", "kind"),
    [
        (Owner(), None, "counting"),
        (Owner(waiting_since=BEGIN), None, "waiting"),
        (Owner(cold_at=None), None, "still"),
        (Owner(retention_class="customer"), None, "customer"),
        (Owner(state="hidden", erase_at=BEGIN + 3 * DAY), None, "hidden"),
        (Owner(state="hidden", erase_at=BEGIN), None, "overdue"),
        (Owner(state="hidden", erase_at=BEGIN), Hold("7 Co 1", BEGIN + 9 * DAY), "held"),
        (Owner(), Hold("7 Co 1", BEGIN + 9 * DAY), "held"),
    ],
)
def test_what_the_bar_says(owner: Owner, hold: Hold | None, kind: str) -> None:
    assert silence(owner, now=BEGIN + DAY, hold=hold).kind == kind


def test_a_clock_that_never_began_is_an_empty_bar() -> None:
    found = silence(Owner(acted_at=None, cold_at=BEGIN), now=BEGIN - DAY)
    assert found.part == 0.0 and found.days == 0 and found.marks == ()
