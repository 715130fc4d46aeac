"""The row of a living lead, locked: what each verb that changes one begins with."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import NotFound
from leads.store.tables import leads, owners


async def open_lead(connection: AsyncConnection, lead: bytes) -> Any:
    """The row of a living lead with its clock, locked until the transaction ends. Raises NotFound."""
    query = (
        select(leads, owners.c.state, owners.c.acted_at, owners.c.answered_at, owners.c.cold_at, owners.c.change)
        .join(owners, owners.c.id == leads.c.id)
        .where(leads.c.id == lead, owners.c.state == "live")
        .with_for_update(of=owners)
    )
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise NotFound
    return row
