"""When a lead or a chat is cold: the arithmetic, on one page.

`start` is the person's last act, or our first answer to it when that came later (at most 30 days later).
A lead is cold at max(start + open_lead, last step + after_last_step), never after start + open_lead + latest. A chat
without a request is cold some hours after our answer, or some days after its last message. The clock counts the
person's acts only: never an opened mail, an automatic reply, a bounce, or our own work.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from leads.periods import Retention
from leads.store import clock
from leads.store.clock import LONGEST_WAIT_FOR_US


def start(acted_at: datetime, answered_at: datetime | None) -> datetime:
    """The moment from which silence is counted."""
    return clock.start(acted_at, answered_at)


def lead_cold_at(
    retention: Retention, *, begin: datetime, last_step: datetime | None = None, kept_until: datetime | None = None
) -> datetime:
    """When an open lead goes cold; `retention` as `Retention.of` gives it for its site and product.

    `last_step` is the last one of the sequence, done or still planned; `kept_until` a salesperson's or an absence's.
    """
    cold = begin + retention.open_lead
    if last_step is not None:
        cold = max(cold, last_step + retention.after_last_step)
    cold = min(cold, begin + retention.open_lead + retention.latest)
    return max(cold, kept_until) if kept_until is not None else cold


def of_row(retention: Retention, row: Any, now: datetime) -> datetime:
    """The same from a row of `leads` with its owner's `acted_at` and `answered_at`."""
    return lead_cold_at(
        retention.of(row.site, row.product),
        begin=start(row.acted_at or now, row.answered_at),
        last_step=row.last_step_at,
        kept_until=row.kept_until,
    )


def chat_cold_at(retention: Retention, *, now: datetime, answered: bool, acted_at: datetime | None = None) -> datetime:
    """When a chat without a request goes, counted from the message that is being stored.

    `acted_at`: the visitor's last message, when ours is being stored. A late answer keeps the day he was told.
    """
    cold = now + (retention.chat_answered if answered else retention.chat_unanswered)
    return cold if acted_at is None else min(cold, chat_gone_by(retention, acted_at))


def lead_gone_by(
    retention: Retention, begin: datetime, *, answered: bool, kept_until: datetime | None = None
) -> datetime:
    """The last possible moment of destruction of an open lead: what a visitor is told.

    While we have not answered, our answer may still begin the silence `LONGEST_WAIT_FOR_US` later; and it may still
    become a request about a product that has a longer threshold.
    """
    latest_begin = begin if answered else begin + LONGEST_WAIT_FOR_US
    cold = latest_begin + retention.longest + retention.latest
    return (max(cold, kept_until) if kept_until is not None else cold) + retention.grace


def chat_gone_by(retention: Retention, now: datetime) -> datetime:
    """The last possible moment of destruction of a chat without a request: what a visitor is told."""
    return now + retention.chat_unanswered
