"""The clock, each rule just before, at and just after its limit. Pure arithmetic, no store."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leads import coldness
from leads.calendar import next_business_moment
from leads.steps import planned
from tests.leads.firm import DAY, HOUR, MOMENT, MONDAY, RETENTION, STEPS

WARSAW = ZoneInfo("Europe/Warsaw")


@pytest.mark.parametrize(
    ("answered_after", "begins_after"),
    [
        (None, 0 * DAY),
        (-DAY, 0 * DAY),
        (0 * DAY, 0 * DAY),
        (MOMENT, MOMENT),
        (30 * DAY - MOMENT, 30 * DAY - MOMENT),
        (30 * DAY, 30 * DAY),
        (30 * DAY + MOMENT, 30 * DAY),
        (400 * DAY, 30 * DAY),
    ],
)
def test_silence_begins_with_the_last_act_or_our_first_answer_up_to_thirty_days_later(
    answered_after: timedelta | None, begins_after: timedelta
) -> None:
    answered = None if answered_after is None else MONDAY + answered_after
    assert coldness.start(MONDAY, answered) == MONDAY + begins_after


@pytest.mark.parametrize(
    ("last_step_after", "cold_after"),
    [
        (None, 30 * DAY),
        (0 * DAY, 30 * DAY),
        (27 * DAY - MOMENT, 30 * DAY),
        (27 * DAY, 30 * DAY),
        (27 * DAY + MOMENT, 30 * DAY + MOMENT),
        (28 * DAY, 31 * DAY),
        (34 * DAY - MOMENT, 37 * DAY - MOMENT),
        (34 * DAY, 37 * DAY),
        (34 * DAY + MOMENT, 37 * DAY),
        (90 * DAY, 37 * DAY),
    ],
)
def test_a_lead_is_cold_after_thirty_days_or_three_behind_the_last_step_but_never_after_thirty_seven(
    last_step_after: timedelta | None, cold_after: timedelta
) -> None:
    last_step = None if last_step_after is None else MONDAY + last_step_after
    assert coldness.lead_cold_at(RETENTION, begin=MONDAY, last_step=last_step) == MONDAY + cold_after


@pytest.mark.parametrize(
    ("kept_after", "cold_after"),
    [(29 * DAY, 30 * DAY), (30 * DAY, 30 * DAY), (30 * DAY + MOMENT, 30 * DAY + MOMENT), (90 * DAY, 90 * DAY)],
)
def test_a_salesperson_may_keep_a_lead_longer_but_not_let_it_go_sooner(
    kept_after: timedelta, cold_after: timedelta
) -> None:
    cold_at = coldness.lead_cold_at(RETENTION, begin=MONDAY, kept_until=MONDAY + kept_after)
    assert cold_at == MONDAY + cold_after


def test_a_chat_goes_a_day_after_our_answer_or_a_week_after_its_last_message() -> None:
    assert coldness.chat_cold_at(RETENTION, now=MONDAY, answered=True) == MONDAY + 24 * HOUR
    assert coldness.chat_cold_at(RETENTION, now=MONDAY, answered=False) == MONDAY + 7 * DAY
    assert coldness.chat_gone_by(RETENTION, MONDAY) == MONDAY + 7 * DAY


moments = st.datetimes(datetime(2026, 1, 1), datetime(2032, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))


@given(acted=moments, answer=st.none() | st.integers(0, 90), step=st.none() | st.integers(0, 120))
def test_nobody_is_told_an_earlier_day_than_the_last_possible_one(
    acted: datetime, answer: int | None, step: int | None
) -> None:
    begin = coldness.start(acted, None if answer is None else acted + answer * DAY)
    cold_at = coldness.lead_cold_at(RETENTION, begin=begin, last_step=None if step is None else acted + step * DAY)
    assert begin + 30 * DAY <= cold_at
    kept = RETENTION.grace
    assert cold_at + kept <= coldness.lead_gone_by(RETENTION, begin, answered=answer is not None)
    assert cold_at + kept <= coldness.lead_gone_by(RETENTION, acted, answered=False), "told before we answered"


def test_who_is_told_a_day_hears_of_the_one_until_which_he_is_kept() -> None:
    kept_until = MONDAY + 90 * DAY
    cold_at = coldness.lead_cold_at(RETENTION, begin=MONDAY, kept_until=kept_until)
    told = coldness.lead_gone_by(RETENTION, MONDAY, answered=True, kept_until=kept_until)
    assert told == cold_at + RETENTION.grace


@pytest.mark.parametrize(
    ("answer_after", "cold_after"),
    [(HOUR, 25 * HOUR), (6 * DAY, 7 * DAY), (6 * DAY + MOMENT, 7 * DAY), (7 * DAY - MOMENT, 7 * DAY)],
)
def test_a_late_answer_keeps_no_chat_behind_the_day_that_its_visitor_was_told(
    answer_after: timedelta, cold_after: timedelta
) -> None:
    for answered in (True, False):
        cold_at = coldness.chat_cold_at(RETENTION, now=MONDAY + answer_after, answered=answered, acted_at=MONDAY)
        assert cold_at == MONDAY + (cold_after if answered else 7 * DAY)


def test_adam_is_offered_on_day_0_written_to_on_14_and_28_hidden_on_31_and_erased_on_34() -> None:
    discount, reminder = planned(STEPS, MONDAY, "PL")
    cold_at = coldness.lead_cold_at(RETENTION, begin=MONDAY, last_step=reminder)
    days = [(at.date() - MONDAY.date()).days for at in (discount, reminder, cold_at, cold_at + RETENTION.grace)]
    assert days == [14, 28, 31, 34]
    assert discount.weekday() == reminder.weekday() == 0


def test_the_summer_time_night_does_not_move_a_step_to_another_hour() -> None:
    """Warsaw changes on 29 March 2026. An offer late in the afternoon must not slip behind closing time."""
    offered = datetime(2026, 3, 2, 16, 30, tzinfo=WARSAW).astimezone(UTC)
    discount, reminder = planned(STEPS, offered, "PL")
    assert discount.astimezone(WARSAW) == datetime(2026, 3, 16, 16, 30, tzinfo=WARSAW)
    assert reminder.astimezone(WARSAW) == datetime(2026, 3, 30, 16, 30, tzinfo=WARSAW)
    assert reminder - discount == 14 * DAY - HOUR
    assert discount.tzinfo is UTC and reminder.tzinfo is UTC


def test_the_winter_time_night_does_not_either() -> None:
    offered = datetime(2026, 10, 12, 9, 15, tzinfo=WARSAW).astimezone(UTC)
    discount, _ = planned(STEPS, offered, "PL")
    assert discount.astimezone(WARSAW) == datetime(2026, 10, 26, 9, 15, tzinfo=WARSAW)
    assert discount - offered == 14 * DAY + HOUR


def test_thirty_days_from_a_leap_day_and_over_one_are_thirty_days() -> None:
    for begin in (datetime(2028, 2, 29, 9, tzinfo=UTC), datetime(2028, 2, 10, 9, tzinfo=UTC)):
        assert coldness.lead_cold_at(RETENTION, begin=begin) - begin == 30 * DAY
    assert coldness.lead_cold_at(RETENTION, begin=datetime(2028, 1, 30, 9, tzinfo=UTC)).date() == date(2028, 2, 29)


def test_a_step_on_easter_goes_out_on_the_tuesday_after_and_the_lead_has_three_days_from_then() -> None:
    """28 days after 9 March 2026 is Easter Monday, 6 April."""
    offered = datetime(2026, 3, 9, 9, tzinfo=UTC)
    _, reminder = planned(STEPS, offered, "PL")
    assert reminder.astimezone(WARSAW) == datetime(2026, 4, 7, 9, tzinfo=WARSAW)
    assert coldness.lead_cold_at(RETENTION, begin=offered, last_step=reminder) == reminder + 3 * DAY


@pytest.mark.parametrize(
    ("wanted", "goes"),
    [
        ("2026-03-06 08:59", "2026-03-06 09:00"),
        ("2026-03-06 09:00", "2026-03-06 09:00"),
        ("2026-03-06 16:59", "2026-03-06 16:59"),
        ("2026-03-06 17:00", "2026-03-09 09:00"),
        ("2026-03-07 12:00", "2026-03-09 09:00"),
        ("2026-03-08 23:59", "2026-03-09 09:00"),
        ("2026-12-31 17:30", "2027-01-04 09:00"),
        ("2026-11-11 10:00", "2026-11-12 09:00"),
    ],
)
def test_a_mail_leaves_in_business_hours_of_a_business_day(wanted: str, goes: str) -> None:
    at = datetime.fromisoformat(wanted).replace(tzinfo=WARSAW)
    assert next_business_moment(at.astimezone(UTC), "PL") == datetime.fromisoformat(goes).replace(tzinfo=WARSAW)
