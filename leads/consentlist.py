"""Consents that run out soon: asked anew in time, or what rests on them goes. Read-only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import select

from leads import lists, scope
from leads.lists import LeadRow
from leads.store.store import Store
from leads.store.tables import consents, leads, owners
from leads.store.transitions import CLOSED

AHEAD: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Ending:
    """One consent of a person with a living request, and the day of its end."""

    purpose: str
    until: datetime
    lead: LeadRow


async def ending(store: Store, now: datetime, *, only: int | None = None) -> list[Ending]:
    """Those that end within a month, the next first; of a lost request nothing is asked any more. At most 100."""
    query = (
        select(consents.c.purpose, consents.c.valid_until, leads.c.id.label("lead"))
        .join(leads, leads.c.card_id == consents.c.card_id)
        .join(owners, owners.c.id == leads.c.id)
        .where(owners.c.state == "live", leads.c.stage.not_in(CLOSED), consents.c.withdrawn_at.is_(None))
        .where(scope.visible(leads.c.assigned_to, only))
        .where(consents.c.valid_until > now, consents.c.valid_until <= now + AHEAD)
        .order_by(consents.c.valid_until)
        .limit(100)
    )
    async with store.main.read() as connection:
        rows: list[Any] = list(await connection.execute(query))
    found = await lists.leads_by_id(store, {row.lead for row in rows}, now)
    return [Ending(row.purpose, row.valid_until, found[row.lead]) for row in rows if row.lead in found]
