"""Which follow-ups come after an offer: the operator's, or a manager's version for all, for a site or for a product.

A version is a row with who and when; the newest of a scope counts, the narrowest scope wins. A request keeps the
version under which its offer went out, so that nobody's plan changes while it runs. There are two follow-ups at most,
since a person agrees to be reminded at most twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, func, insert, select

from leads.errors import NotFound, SequenceRefused
from leads.periods import EVERYWHERE, Retention, Scope
from leads.privacy import audit
from leads.steps import Step
from leads.store.store import Store
from leads.store.tables import sequences

NAMES: Final = ("discount", "reminder")
MOST_PERCENT: Final = 90


@dataclass(frozen=True, slots=True)
class Plan:
    """The follow-ups in force somewhere. `id` is None for the operator's."""

    id: int | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """What a manager set. `steps` is None where a scope went back to the general follow-ups."""

    id: int
    scope: Scope
    steps: tuple[Step, ...] | None
    set_by: int
    set_at: datetime


async def in_force(store: Store, defaults: Sequence[Step], site: str, product: str | None) -> Plan:
    """The follow-ups for an offer of this site and product that goes out now."""
    newest = select(func.max(sequences.c.id)).group_by(sequences.c.site, sequences.c.product)
    async with store.main.read() as connection:
        rows = (await connection.execute(select(sequences).where(sequences.c.id.in_(newest)))).all()
    standing = [version for version in map(_version, rows) if version.steps is not None]
    fitting = [version for version in standing if version.scope.covers(site, product)]
    if not fitting:
        return Plan(None, tuple(defaults))
    best = max(fitting, key=lambda version: version.scope.narrowness)
    return Plan(best.id, best.steps or ())


async def exactly(store: Store, scope: Scope) -> tuple[Step, ...] | None:
    """What was set for this very scope, if anything stands."""
    return next((version.steps for version in await versions(store) if version.scope == scope), None)


async def by_id(store: Store) -> Mapping[int, tuple[Step, ...]]:
    """Every version that ever was, for the requests that run under it."""
    return {version.id: version.steps for version in await versions(store) if version.steps is not None}


async def of_lead(store: Store, defaults: Sequence[Step], sequence_id: int | None) -> tuple[Step, ...]:
    """The follow-ups that a request runs under."""
    if sequence_id is None:
        return tuple(defaults)
    return (await by_id(store)).get(sequence_id, tuple(defaults))


async def versions(store: Store) -> list[Version]:
    """All versions, newest first."""
    async with store.main.read() as connection:
        return [_version(row) for row in await connection.execute(select(sequences).order_by(sequences.c.id.desc()))]


async def change(
    store: Store, retention: Retention, steps: Sequence[Step] | None, *, scope: Scope, by: int, now: datetime
) -> int:
    """Set the follow-ups of a scope; None: back to the general ones. The version's number. Raises SequenceRefused."""
    if steps is None and scope == EVERYWHERE:
        raise NotFound
    if steps is not None:
        check(retention.of(scope.site or "", scope.product), steps)
    content = None if steps is None else [_plain(step) for step in steps]
    values = {"site": scope.site, "product": scope.product, "steps": content, "set_by": by, "set_at": now}
    async with store.main.begin() as connection:
        number = (await connection.execute(insert(sequences).values(**values).returning(sequences.c.id))).scalar_one()
        await audit.record(
            connection,
            now=now,
            actor=f"staff:{by}",
            action="follow_ups_changed",
            subject=f"sequence:{number}",
            counts={"steps": len(steps or ())},
        )
    return int(number)


def latest(retention: Retention) -> timedelta:
    """How long after the offer the last follow-up may come, so that the request is not cold before it."""
    return retention.open_lead + retention.latest - retention.after_last_step


def check(retention: Retention, steps: Sequence[Step]) -> None:
    """Raises SequenceRefused."""
    names = [step.name for step in steps]
    days = [step.after for step in steps]
    sound = (
        set(names) <= set(NAMES)
        and names == sorted(set(names))
        and days == sorted(set(days))
        and all(timedelta(days=1) <= after <= latest(retention) for after in days)
        and all(0 <= step.discount_percent <= MOST_PERCENT for step in steps)
    )
    if not sound:
        raise SequenceRefused


def _plain(step: Step) -> dict[str, Any]:
    days = step.after.days
    return {"name": step.name, "days": days, "percent": step.discount_percent, "manual": step.manual}


def _version(row: Row[Any]) -> Version:
    steps = None
    if row.steps is not None:
        steps = tuple(Step(s["name"], timedelta(days=s["days"]), s["percent"], s["manual"]) for s in row.steps)
    return Version(row.id, Scope(row.site, row.product), steps, row.set_by, row.set_at)
