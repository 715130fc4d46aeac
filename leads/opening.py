"""When somebody of the firm is there to answer: weekly hours of a site, public holidays of its country left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache
from itertools import pairwise
from typing import Final

from leads.calendar import is_public_holiday, zone_of

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Further on nobody is told when it opens again.
LOOK_AHEAD: Final = 21
_PART: Final = re.compile(
    r"(?P<first>[A-Za-z]{3})(?:-(?P<last>[A-Za-z]{3}))?\s+(?P<opens>\d{1,2}:\d{2})-(?P<closes>\d{1,2}:\d{2})"
)


@dataclass(frozen=True, slots=True)
class Hours:
    """For each weekday, Monday first, from when until when. `always`: none were declared."""

    week: tuple[tuple[tuple[time, time], ...], ...]

    @property
    def always(self) -> bool:
        return not any(self.week)


@cache
def read(text: str) -> Hours:
    """ "Mon-Fri 9:00-12:00, Mon-Fri 13:00-17:00, Sat 9:00-12:00". Raises ValueError."""
    week: list[list[tuple[time, time]]] = [[] for _ in DAYS]
    for part in (piece.strip() for piece in text.split(",") if piece.strip()):
        match = _PART.fullmatch(part)
        if match is None:
            raise ValueError(f'write hours like "Mon-Fri 9:00-17:00, Sat 9:00-12:00"; {part!r} is not')
        for day in _days(match["first"], match["last"] or match["first"]):
            week[day].append((_time(match["opens"]), _time(match["closes"])))
    for spans in week:
        spans.sort()
        overlap = any(first[1] > second[0] for first, second in pairwise(spans))
        if overlap or any(opens >= closes for opens, closes in spans):
            raise ValueError("hours must end later than they begin and must not overlap")
    return Hours(tuple(tuple(spans) for spans in week))


def is_open(hours: Hours, country: str, now: datetime) -> bool:
    """Whether somebody is there now, as far as the hours say."""
    if hours.always:
        return True
    local = now.astimezone(zone_of(country))
    if is_public_holiday(local.date(), country):
        return False
    return any(opens <= local.time() < closes for opens, closes in hours.week[local.weekday()])


def next_opening(hours: Hours, country: str, now: datetime) -> datetime | None:
    """When somebody is there again, in the country's time; None when the hours say nothing, or not within weeks."""
    local = now.astimezone(zone_of(country))
    for ahead in range(LOOK_AHEAD):
        day = local.date() + timedelta(days=ahead)
        if is_public_holiday(day, country):
            continue
        for opens, _ in hours.week[day.weekday()]:
            moment = datetime.combine(day, opens, local.tzinfo)
            if moment > local:
                return moment
    return None


def _days(first: str, last: str) -> list[int]:
    try:
        begin, end = DAYS.index(first.lower()), DAYS.index(last.lower())
    except ValueError:
        raise ValueError(f"{first}-{last}: days are written Mon, Tue, Wed, Thu, Fri, Sat, Sun") from None
    return [day % 7 for day in range(begin, end + 1 if end >= begin else end + 8)]


def _time(text: str) -> time:
    hour, minute = (int(part) for part in text.split(":"))
    if (hour, minute) == (24, 0):
        return time.max
    if hour > 23 or minute > 59:
        raise ValueError(f"{text} is no time of the day; write it from 0:00 to 24:00")
    return time(hour, minute)
