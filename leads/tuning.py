"""What a manager's rule would do and does: who would go, the new dates of those who stay, and the way back.

`preview` tells the truth before anything changes. `catch_up` gives every open request its date under the rules in
force, in batches that may be repeated: whoever comes first after a change does it. `undo` brings back, within the
grace, whom a shorter rule had hidden.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import cap, counted, rules, stages
from leads.errors import NotFound, TooLate
from leads.periods import EVERYWHERE, OPEN_LEAD, Retention, Scope
from leads.privacy import audit, holds
from leads.rules import Version
from leads.store import pace
from leads.store.store import Store
from leads.store.tables import leads, owners, stage_changes
from leads.store.tables import rules as rules_table
from leads.store.transitions import OPEN

BATCH: Final = 500
SOON: Final = timedelta(days=7)
APPLIED: Final = "rules_applied"


@dataclass(frozen=True, slots=True)
class Going:
    """A lead that a threshold would take, and when."""

    lead: bytes
    cold_at: datetime
    held: bool
    value: int | None


@dataclass(frozen=True, slots=True)
class Preview:
    """Open leads under a threshold: hidden at once, within a week, held back; the value of those that go, by currency.

    `leads` are all of them, those that go first first.
    """

    days: int
    scope: Scope
    at_once: int
    within_week: int
    held: int
    value: Mapping[str, int]
    leads: tuple[Going, ...]


async def preview(
    store: Store, retention: Retention, days: int | None, now: datetime, *, scope: Scope = EVERYWHERE
) -> Preview:
    """Who would go under a threshold of `days`; None: under the general rule. Raises RuleRefused."""
    if days is not None:
        rules.check(retention, days, scope)
    rule = rules.under(retention, scope, days)
    going, value = [], Counter[str]()
    if scope.key in counted.CLASS_OF:
        async with store.main.read() as connection:
            held = holds.active(owners.c.id, now).label("held")
            for row in await connection.execute(counted.living(scope).add_columns(held)):
                cold_at = counted.cold_at(rule, row, now)
                if cold_at <= now + SOON:
                    going.append(Going(row.id, cold_at, bool(row.held), row.value))
                    value[row.currency or ""] += 0 if row.held else row.value or 0
    free = [g for g in going if not g.held]
    return Preview(
        days=days or rule.of(scope.site or "", scope.product).period(scope.key).days,
        scope=scope,
        at_once=sum(g.cold_at <= now for g in free),
        within_week=sum(g.cold_at > now for g in free),
        held=len(going) - len(free),
        value={currency: cents for currency, cents in sorted(value.items()) if cents},
        leads=tuple(sorted(going, key=lambda g: (g.cold_at, g.lead))),
    )


async def catch_up(store: Store, retention: Retention, now: datetime) -> int:
    """Apply the rules in force unless that was done since the last change; how many requests got another date."""
    async with store.main.read() as connection:
        in_force = rules_table.c.valid_from.is_not(None)
        newest = (await connection.execute(select(func.max(rules_table.c.id)).where(in_force))).scalar() or 0
        confirmed = (await connection.execute(select(func.max(rules_table.c.valid_from)))).scalar()
    known = await pace.fact(store, APPLIED)
    if not newest or (known is not None and known.n == newest and known.at == confirmed):
        return 0
    moved = await apply_rule(store, retention, now, keys=await _tuned(store))
    await pace.note(store, APPLIED, confirmed or now, n=newest)
    return moved


async def apply_rule(store: Store, retention: Retention, now: datetime, *, keys: Collection[str] = (OPEN_LEAD,)) -> int:
    """Give every living request of these classes its cold date under the rules in force; how many moved."""
    moved = 0
    for scope in (Scope(key=key) for key in keys if key in counted.CLASS_OF):
        async with store.main.read() as connection:
            ids = list((await connection.execute(counted.living(scope).with_only_columns(leads.c.id))).scalars())
        for start in range(0, len(ids), BATCH):
            async with store.main.begin() as connection:
                query = counted.living(scope).where(leads.c.id.in_(ids[start : start + BATCH]))
                for row in (await connection.execute(query.with_for_update(of=owners))).all():
                    moved += await _set_date(connection, retention, row, now)
    return moved


async def _tuned(store: Store) -> set[str]:
    """The classes that a manager has ever tuned: what was never touched keeps the dates that it has."""
    query = select(rules_table.c.key).where(rules_table.c.valid_from.is_not(None)).distinct()
    async with store.main.read() as connection:
        return set((await connection.execute(query)).scalars())


async def undo(store: Store, defaults: Retention, number: int, *, by: int, why: str, now: datetime) -> int:
    """Take back a shorter rule within its grace: a new version as before, and those whom it hid come back; how many.

    Raises NotFound, TooLate, ReasonNeeded.
    """
    history = await rules.versions(store)
    version = next((one for one in history if one.id == number), None)
    if version is None:
        raise NotFound
    if not rules.undoable(history, version, defaults, now):
        raise TooLate
    former = rules.before(history, version)
    days = former.days if former else defaults.open_lead.days if version.scope == EVERYWHERE else None
    await rules.change(store, defaults, days=days, by=by, why=why, now=now, scope=version.scope, undoes=version.id)
    retention = await rules.in_force(store, defaults)
    await apply_rule(store, retention, now, keys=(version.scope.key,))
    return await _bring_back(store, retention, version, by=by, now=now)


async def _bring_back(store: Store, retention: Retention, version: Version, *, by: int, now: datetime) -> int:
    query = (
        select(owners.c.id)
        .where(owners.c.kind == "lead", owners.c.state == "hidden", owners.c.rule_id == version.id)
        .where(owners.c.reason == counted.REASON_OF.get(version.scope.key))
    )
    async with store.main.read() as connection:
        ids = list((await connection.execute(query)).scalars())
    back = 0
    for lead in ids:
        async with store.main.begin() as connection:
            back += await _wake(connection, retention, lead, by=by, now=now)
    return back


async def _wake(connection: AsyncConnection, retention: Retention, lead: bytes, *, by: int, now: datetime) -> bool:
    """Back to the stage that it had, unless it would be cold under the rule before as well."""
    clock = (owners.c.acted_at, owners.c.answered_at, owners.c.state, owners.c.erase_at, owners.c.retention_class)
    query = select(leads, *clock).join(owners, owners.c.id == leads.c.id)
    row = (await connection.execute(query.where(leads.c.id == lead).with_for_update(of=owners))).one_or_none()
    if row is None or row.state != "hidden":
        return False
    cold_at = counted.cold_at(retention, row, now)
    if cold_at <= now:
        return False
    rule = counted.rule_id(retention, row)
    living = {"state": "live", "reason": None, "erase_at": None, "change": owners.c.change + 1}
    await connection.execute(
        update(owners).where(owners.c.id == lead).values(cold_at=cold_at, rule_id=rule, touched_at=now, **living)
    )
    await connection.execute(
        update(owners).where(owners.c.parent_id == lead, owners.c.state == "hidden").values(**living)
    )
    went = (
        select(stage_changes.c.before, stage_changes.c.at)
        .where(stage_changes.c.lead_id == lead, stage_changes.c.after == "cold")
        .order_by(stage_changes.c.id.desc())
        .limit(1)
    )
    last = (await connection.execute(went)).one_or_none()
    if row.stage == "cold" and last is not None and last.before in OPEN:
        await stages.move(connection, lead, last.before, actor=f"staff:{by}", why="rule undone", now=now)
        await cap.returned(connection, lead, last.at)
    elif row.retention_class != "open_lead" and row.erase_at is not None:
        await cap.returned(connection, lead, row.erase_at - retention.grace)
    await audit.record(connection, now=now, actor=f"staff:{by}", action="restored", subject=f"lead:{lead.hex()}")
    return True


async def _set_date(connection: AsyncConnection, retention: Retention, row: Row[Any], now: datetime) -> bool:
    cold_at, rule = counted.cold_at(retention, row, now), counted.rule_id(retention, row)
    if (cold_at, rule) == (row.cold_at, row.rule_id):
        return False
    await connection.execute(
        update(owners).where(owners.c.id == row.id).values(cold_at=cold_at, rule_id=rule, change=owners.c.change + 1)
    )
    return bool(cold_at != row.cold_at)
