"""Business days and hours of a country: when a mail may go out by itself."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from holidays import HolidayBase

ZONES = {
    "CZ": "Europe/Prague",
    "SK": "Europe/Bratislava",
    "PL": "Europe/Warsaw",
    "IT": "Europe/Rome",
    "DE": "Europe/Berlin",
    "AT": "Europe/Vienna",
    "CH": "Europe/Zurich",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
}
OPENS = time(9, 0)
CLOSES = time(17, 0)


def zone_of(country: str) -> ZoneInfo:
    return ZoneInfo(ZONES.get(country, "Europe/Prague"))


def next_business_moment(at: datetime, country: str) -> datetime:
    """`at` itself when it falls into business hours of the country, else the next opening. In UTC as given."""
    local = at.astimezone(zone_of(country))
    if local.time() >= CLOSES:
        local = datetime.combine(local.date() + timedelta(days=1), OPENS, local.tzinfo)
    elif local.time() < OPENS:
        local = datetime.combine(local.date(), OPENS, local.tzinfo)
    while not is_working_day(local.date(), country):
        local = datetime.combine(local.date() + timedelta(days=1), OPENS, local.tzinfo)
    return local.astimezone(at.tzinfo)


def is_working_day(day: date, country: str) -> bool:
    """Neither a Saturday, a Sunday nor a public holiday of the country."""
    return day.weekday() < 5 and not is_public_holiday(day, country)


def is_public_holiday(day: date, country: str) -> bool:
    return day in _holidays(country, day.year)


@lru_cache(maxsize=64)
def _holidays(country: str, year: int) -> HolidayBase:
    # Imported on first use: it reads the calendars of the whole world, a third of a second at each start.
    import holidays

    return holidays.country_holidays(country, years=year)
