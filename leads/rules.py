"""How long things are kept: the operator's defaults and bounds, and the manager's versions of what may be tuned."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import insert, select

from leads.errors import ReasonNeeded, RuleRefused
from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import rules

OPEN_LEAD = "open_lead"


@dataclass(frozen=True, slots=True)
class Retention:
    """The periods in force. `rule_id` is the manager's version of `open_lead`, None for the configured default."""

    open_lead: timedelta
    open_lead_min: timedelta
    open_lead_max: timedelta
    grace: timedelta
    after_last_step: timedelta
    latest: timedelta
    chat_answered: timedelta
    chat_unanswered: timedelta
    closed_lead: timedelta
    customer: timedelta
    due_soon: timedelta
    keep_longer: timedelta
    objection: timedelta
    audit: timedelta
    rule_id: int | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """One change of a rule: who, when, why."""

    id: int
    days: int
    valid_from: datetime
    set_by: int
    set_at: datetime
    why: str


async def in_force(store: Store, defaults: Retention) -> Retention:
    """The configured periods with the manager's newest version of the open lead's."""
    query = select(rules).where(rules.c.key == OPEN_LEAD).order_by(rules.c.id.desc()).limit(1)
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one_or_none()
    if row is None:
        return defaults
    # The operator's bounds may have become narrower since the manager chose.
    chosen = min(max(timedelta(days=row.days), defaults.open_lead_min), defaults.open_lead_max)
    return replace(defaults, open_lead=chosen, rule_id=row.id)


async def set_open_lead(store: Store, defaults: Retention, *, days: int, by: int, why: str, now: datetime) -> int:
    """Make a new version of the cold threshold; its id. Raises RuleRefused, ReasonNeeded."""
    check(defaults, days)
    if not why.strip():
        raise ReasonNeeded
    values = {"key": OPEN_LEAD, "days": days, "valid_from": now, "set_by": by, "set_at": now, "why": why.strip()[:200]}
    async with store.main.begin() as connection:
        version = (await connection.execute(insert(rules).values(**values).returning(rules.c.id))).scalar_one()
        await audit.record(
            connection,
            now=now,
            actor=f"staff:{by}",
            action="rule_changed",
            subject=f"rule:{version}",
            counts={"days": days},
        )
    return int(version)


async def versions(store: Store) -> list[Version]:
    """All versions of the cold threshold, newest first."""
    query = select(rules).where(rules.c.key == OPEN_LEAD).order_by(rules.c.id.desc())
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    return [Version(r.id, r.days, r.valid_from, r.set_by, r.set_at, r.why) for r in rows]


def check(defaults: Retention, days: int) -> None:
    """Raises RuleRefused for a threshold outside the operator's bounds."""
    # Compared as numbers first: a huge one does not fit a timedelta.
    if not defaults.open_lead_min.days <= days <= defaults.open_lead_max.days:
        raise RuleRefused
