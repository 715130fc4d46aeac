"""Until when a request about one's data must be answered: Art. 12(3) GDPR, counted by Regulation 1182/71.

The day of receipt is not counted (Art. 3(1)). A period in months ends with the last hour of the day that has the number
of the day of receipt, or of the last day of a month that has none (Art. 3(2)(c)). If that is a Saturday, a Sunday or a
public holiday, it ends with the last hour of the next working day (Art. 3(4)).
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from leads.calendar import is_working_day, zone_of

MONTHS: Final = 1
# "That period may be extended by two further months where necessary" (Art. 12(3)).
EXTENDED_MONTHS: Final = 3
SOON: Final = timedelta(days=7)


def answer_by(received: datetime, country: str, *, months: int = MONTHS) -> datetime:
    """The last second of the period, in UTC."""
    zone = zone_of(country)
    last = months_later(received.astimezone(zone).date(), months)
    while not is_working_day(last, country):
        last += timedelta(days=1)
    return datetime.combine(last, time(23, 59, 59), zone).astimezone(UTC)


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last day."""
    ahead = day.month - 1 + months
    year, month = day.year + ahead // 12, ahead % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
