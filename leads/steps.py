"""One follow-up, and on which day each goes out: business days and hours of the person's country."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from leads.calendar import next_business_moment, zone_of


@dataclass(frozen=True, slots=True)
class Step:
    """One follow-up: its kind, how long after the offer, and the discount that it brings.

    `manual`: it does not go out by itself; when its day has come a salesperson gets a task and sends it with a click.
    """

    name: str
    after: timedelta
    discount_percent: int
    manual: bool = False


def planned(steps: Sequence[Step], offered_at: datetime, country: str) -> list[datetime]:
    """When each step goes out: at the offer's hour, on business days, in business hours of the person's country."""
    local = offered_at.astimezone(zone_of(country))
    return [next_business_moment(local + step.after, country).astimezone(offered_at.tzinfo) for step in steps]
