"""The month of Art. 12(3) GDPR as Regulation 1182/71 counts it."""

from datetime import UTC, date, datetime

import pytest

from leads.deadline import EXTENDED_MONTHS, answer_by, months_later


@pytest.mark.parametrize(
    ("received", "country", "last"),
    [
        (datetime(2026, 3, 2, 9, tzinfo=UTC), "CZ", date(2026, 4, 2)),
        # 5 July 2026 is a Sunday and a holiday, the 6th one too: Jan Hus.
        (datetime(2026, 6, 5, 9, tzinfo=UTC), "CZ", date(2026, 7, 7)),
        (datetime(2026, 6, 5, 9, tzinfo=UTC), "DE", date(2026, 7, 6)),
        # The day that a month does not have is its last one.
        (datetime(2027, 1, 31, 9, tzinfo=UTC), "PL", date(2027, 3, 1)),
        (datetime(2028, 1, 31, 9, tzinfo=UTC), "PL", date(2028, 2, 29)),
        # Christmas, and two holidays in a row.
        (datetime(2026, 11, 25, 9, tzinfo=UTC), "IT", date(2026, 12, 28)),
        # Half past eleven at night in London is the next day in Prague.
        (datetime(2026, 3, 2, 23, 30, tzinfo=UTC), "CZ", date(2026, 4, 7)),
    ],
)
def test_the_last_day_is_a_working_day_of_the_country(received: datetime, country: str, last: date) -> None:
    until = answer_by(received, country)
    assert until.astimezone(UTC).date() == last
    assert until.microsecond == 0 and until.second == 59


def test_an_extension_adds_two_months_to_the_day_of_receipt() -> None:
    assert answer_by(datetime(2026, 3, 2, 9, tzinfo=UTC), "CZ", months=EXTENDED_MONTHS).date() == date(2026, 6, 2)
    assert months_later(date(2026, 11, 30), 3) == date(2027, 2, 28)
