"""What was erased, when, by which rule, and the certificates; what waits hidden; what is overdue. Read-only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import orjson
from sqlalchemy import Row, func, select

from leads.privacy import holds
from leads.privacy.certificates import Certificate
from leads.store.store import Store
from leads.store.tables import certificates, erasures, owners, rules

PAGE: Final = 100


@dataclass(frozen=True, slots=True)
class Record:
    """One erasure. `rule_days` is the threshold that took it; `complete` is None before the certificate."""

    id: bytes
    state: str
    reason: str
    kind: str
    rule_days: int | None
    due_at: datetime
    intent_at: datetime
    erased_at: datetime | None
    certified_at: datetime | None
    counts: Mapping[str, int]
    complete: bool | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is hidden and not yet erased, by kind, and the next day on which something goes."""

    by_kind: Mapping[str, int]
    held: int
    next_at: datetime | None


async def erased(store: Store, *, start: int = 0) -> list[Record]:
    """A page of erasures, the newest first."""
    query = (
        select(erasures, certificates.c.body, rules.c.days)
        .outerjoin(certificates, certificates.c.erasure_id == erasures.c.id)
        .outerjoin(rules, rules.c.id == erasures.c.rule_id)
        .order_by(erasures.c.intent_at.desc(), erasures.c.id)
        .limit(PAGE)
        .offset(start)
    )
    async with store.main.read() as connection:
        return [_record(row) for row in await connection.execute(query)]


async def waiting(store: Store, now: datetime) -> Waiting:
    held = holds.active(owners.c.id, now)
    roots = select(owners.c.kind, owners.c.erase_at, held.label("held")).where(
        owners.c.state == "hidden", owners.c.parent_id.is_(None)
    )
    async with store.main.read() as connection:
        rows = (await connection.execute(roots)).all()
    free = [row for row in rows if not row.held]
    return Waiting(
        by_kind=Counter(row.kind for row in free),
        held=len(rows) - len(free),
        next_at=min((row.erase_at for row in free if row.erase_at is not None), default=None),
    )


async def totals(store: Store) -> dict[str, int]:
    """How many erasures there were by kind."""
    query = select(erasures.c.kind, func.count()).where(erasures.c.erased_at.is_not(None)).group_by(erasures.c.kind)
    async with store.main.read() as connection:
        return {row[0]: row[1] for row in await connection.execute(query)}


async def certificate(store: Store, erasure: bytes) -> Certificate | None:
    query = select(certificates).where(certificates.c.erasure_id == erasure)
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one_or_none()
    return Certificate(row.body, row.signature) if row is not None else None


def _record(row: Row[Any]) -> Record:
    return Record(
        id=row.id,
        state=row.state,
        reason=row.reason,
        kind=row.kind,
        rule_days=row.days,
        due_at=row.due_at,
        intent_at=row.intent_at,
        erased_at=row.erased_at,
        certified_at=row.certified_at,
        counts=row.counts,
        complete=bool(orjson.loads(row.body).get("complete")) if row.body is not None else None,
    )
