"""Who asked us only to store his data (Art. 18 GDPR): nothing is mailed to him but answers about his own data.

It stands from the day he asks until that is refused; once granted, as long as its hold is in force.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, exists, or_, select
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
    his = select(leads.c.card_id).where(leads.c.id == lead).scalar_subquery()
    return (await connection.execute(_on(cards.c.id == his, now))).first() is not None


async def among(connection: AsyncConnection, wanted: Collection[bytes], now: datetime) -> set[bytes]:
    """Those of the cards whose person asked for it, on any card of his mailbox."""
    return set((await connection.execute(_on(cards.c.id.in_(wanted), now))).scalars())


def _on(his: ColumnElement[bool], now: datetime) -> Select[Any]:
    same = cards.alias("same")
    one = or_(same.c.id == cards.c.id, same.c.email_index == cards.c.email_index)
    asked = exists().where(
        requests.c.kind == "restriction", requests.c.state == "open", requests.c.owner_id == same.c.id
    )
    granted = exists().where(
        holds.c.owner_id == same.c.id,
        holds.c.order_number.like(f"{NUMBER}%"),
        holds.c.released_at.is_(None),
        holds.c.until > now,
    )
    return select(cards.c.id).where(his, exists().where(one, or_(asked, granted)))
