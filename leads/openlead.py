"""The row of a living lead, locked: what each verb that changes one begins with."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import NotFound
from leads.store.tables import card_fields, leads, owners


async def open_lead(connection: AsyncConnection, lead: bytes) -> Any:
    """The row of a living lead with its clock and where its address is from, locked until the transaction ends.

    Raises NotFound.
    """
    address = (card_fields.c.card_id == leads.c.card_id) & (card_fields.c.field == "email")
    source = select(func.min(card_fields.c.source)).where(address).scalar_subquery().label("source")
    clock = (owners.c.created_at, owners.c.acted_at, owners.c.answered_at, owners.c.cold_at)
    query = (
        select(leads, source, owners.c.state, owners.c.change, *clock)
        .join(owners, owners.c.id == leads.c.id)
        .where(leads.c.id == lead, owners.c.state == "live")
        .with_for_update(of=owners)
    )
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise NotFound
    return row
