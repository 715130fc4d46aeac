"""Who asked us only to store his data (Art. 18 GDPR): nothing is mailed to him but answers about his own data.

It stands from the day he asks until that is refused; once granted, as long as its hold is in force.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import Restricted
from leads.store.tables import cards, holds, leads, requests

NUMBER: Final = "Art. 18/"


def number_of(request: bytes) -> str:
    """The number of the hold that a granted request places."""
    return f"{NUMBER}{request.hex()[:8]}"


async def refuse_mail(connection: AsyncConnection, lead: bytes, now: datetime) -> None:
    """Raises Restricted."""
    if await stands_for_lead(connection, lead, now):
        raise Restricted


async def stands_for_lead(connection: AsyncConnection, lead: bytes, now: datetime) -> bool:
    """Whether the person behind this lead asked for it, on any card of his mailbox."""
    his = select(leads.c.card_id).where(leads.c.id == lead)
    mailbox = select(cards.c.email_index).where(cards.c.id.in_(his)).scalar_subquery()
    on = select(cards.c.id).where(or_(cards.c.id.in_(his), cards.c.email_index == mailbox))
    asked = exists().where(requests.c.kind == "restriction", requests.c.state == "open", requests.c.owner_id.in_(on))
    granted = exists().where(
        holds.c.owner_id.in_(on),
        holds.c.order_number.like(f"{NUMBER}%"),
        holds.c.released_at.is_(None),
        holds.c.until > now,
    )
    return bool((await connection.execute(select(or_(asked, granted)))).scalar())
