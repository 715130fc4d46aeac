"""What kinds of values the settings are made of: durations with their unit, per cents, ports, counts."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

UNITS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_DURATION = re.compile(r"(\d{1,6}) (second|minute|hour|day)s?")


def _duration(value: object) -> timedelta:
    if isinstance(value, timedelta):
        return value
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError('write a duration as a number and a unit, such as "14 days", "24 hours" or "10 minutes"')
    seconds = int(match[1]) * UNITS[match[2]]
    if seconds == 0:
        raise ValueError("a duration must be longer than nothing")
    return timedelta(seconds=seconds)


def _whole_days(value: timedelta) -> timedelta:
    if value % timedelta(days=1):
        raise ValueError("write whole days, such as 30 days")
    return value


def _percent(value: int) -> int:
    if not 0 <= value <= 90:
        raise ValueError("write a whole number from 0 to 90")
    return value


Duration = Annotated[timedelta, BeforeValidator(_duration)]
Days = Annotated[timedelta, BeforeValidator(_duration), AfterValidator(_whole_days)]
Percent = Annotated[int, AfterValidator(_percent)]
Port = Annotated[int, Field(strict=True, ge=0, le=65535)]
Count = Annotated[int, Field(strict=True, ge=1, le=10_000_000)]


class Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
