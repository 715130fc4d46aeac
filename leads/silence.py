"""The silence bar: how long a person has said nothing, what we did meanwhile, and when he will be forgotten.

The same data for every lead and chat, in numbers and dates only; the console finds the words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from leads import coldness
from leads.customers import CUSTOMER_CLASSES

Kind = Literal["counting", "waiting", "held", "hidden", "overdue", "customer", "still"]
LATE: Final = 0.75
_NOTHING: Final = timedelta(0)


@dataclass(frozen=True, slots=True)
class Hold:
    """Why something must not be deleted, and until when."""

    order_number: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Silence:
    """`part` is how much of the allowed silence is over, 0 to 1; `marks` are our follow-ups on the same scale."""

    kind: Kind
    since: datetime
    days: int
    part: float
    marks: tuple[float, ...] = ()
    cold_at: datetime | None = None
    erase_at: datetime | None = None
    hold: Hold | None = None

    @property
    def late(self) -> bool:
        return self.part >= LATE


def silence(owner: Any, *, now: datetime, steps: Iterable[datetime] = (), hold: Hold | None = None) -> Silence:
    """From a row with the clock columns of `owners`."""
    acted = owner.acted_at or owner.created_at
    begin = coldness.start(acted, owner.answered_at)
    part, marks = _scale(begin, owner.cold_at, steps, now)
    return Silence(
        kind=_kind(owner, hold, now),
        since=acted,
        days=max(0, (now - acted).days),
        part=part,
        marks=marks,
        cold_at=owner.cold_at,
        erase_at=owner.erase_at,
        hold=hold,
    )


def _kind(owner: Any, hold: Hold | None, now: datetime) -> Kind:
    if hold is not None:
        return "held"
    if owner.state != "live":
        return "overdue" if owner.erase_at is not None and owner.erase_at < now else "hidden"
    if owner.retention_class in CUSTOMER_CLASSES:
        return "customer"
    if owner.cold_at is None:
        return "still"
    return "waiting" if owner.waiting_since is not None else "counting"


def _scale(
    begin: datetime, end: datetime | None, steps: Iterable[datetime], now: datetime
) -> tuple[float, tuple[float, ...]]:
    if end is None or end <= begin:
        return 0.0, ()
    whole = end - begin
    part = min(1.0, max(_NOTHING, now - begin) / whole)
    return part, tuple((step - begin) / whole for step in sorted(steps) if begin < step < end)
