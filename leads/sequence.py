"""The end of a sequence, whatever ended it: no step is planned any more, and no automatic mail that waits goes out."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import case, null, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import outbox
from leads.store.tables import leads


async def stop(connection: AsyncConnection, lead: bytes, now: datetime) -> int:
    """End the sequence in the caller's transaction; how many mails were called back.

    A last step that was planned but not done no longer keeps the lead from going cold.
    """
    still_planned = case((leads.c.last_step_at > now, null()), else_=leads.c.last_step_at)
    await connection.execute(
        update(leads).where(leads.c.id == lead).values(next_step_at=None, last_step_at=still_planned)
    )
    return await outbox.stop_sequence(connection, lead)
