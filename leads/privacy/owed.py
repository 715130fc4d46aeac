"""Whoever asked what is held about him gets it before it goes (Art. 15 and 20 GDPR).

Until his wish is answered nothing of his card is erased, at the latest until the day by which it must be answered;
hidden it stays. What he asked to have deleted himself does not wait. `answer` is the only place that says so. Why a
chat without a card does not wait either: docs/decisions/0017.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.tables import cards, leads, requests
from leads.store.transitions import WANTED

KINDS: Final = ("access", "portability")
# The person's own wish, and a card whose data stand on another one now.
AT_ONCE: Final = (*WANTED, "merged")
# Under names of their own, so that they also stand inside a query about the same tables.
WISH = requests.alias("wish")
REQUEST = leads.alias("its_request")
MINE, TWIN = cards.alias("its_card"), cards.alias("twin")


def answer(root: Any, now: datetime) -> ColumnElement[bool]:
    """SQL: the person of this row of `owners` waits for his data, asked for on its card or another of that mailbox."""
    stands = _stands(now)
    own_wish = func.coalesce(root.c.reason, "").in_(AT_ONCE)
    of_card = (REQUEST.c.id == root.c.id, WISH.c.owner_id == REQUEST.c.card_id)
    of_twin = (
        REQUEST.c.id == root.c.id,
        MINE.c.id == REQUEST.c.card_id,
        TWIN.c.email_index == MINE.c.email_index,
        WISH.c.owner_id == TWIN.c.id,
    )
    # First whether there is such a wish at all: asked once for a whole query, and mostly there is none.
    any_stands = exists(select(WISH.c.id).where(*stands))
    ways = (exists(select(WISH.c.id).where(*stands, *way)) for way in (of_card, of_twin))
    return and_(~own_wish, any_stands, or_(*ways))


async def until(connection: AsyncConnection, card: bytes, now: datetime) -> datetime | None:
    """The last day on which an open wish keeps something of a card."""
    mailbox = select(MINE.c.email_index).where(MINE.c.id == card)
    of_twin = WISH.c.owner_id.in_(select(TWIN.c.id).where(TWIN.c.email_index.in_(mailbox)))
    query = select(func.max(WISH.c.due_at)).where(*_stands(now), or_(WISH.c.owner_id == card, of_twin))
    last: datetime | None = (await connection.execute(query)).scalar()
    return last


def _stands(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (WISH.c.kind.in_(KINDS), WISH.c.state == "open", WISH.c.due_at > now)
