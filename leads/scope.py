"""What a salesperson who works on his own sees: his requests and chats, and those that are nobody's yet.

A request that a colleague has taken does not exist for him: not in a list, not by its address, not at a socket.
`only` is his number; None is somebody who sees everything.
"""

from __future__ import annotations

from typing import Any, Final, Literal

from sqlalchemy import ColumnElement, Select, func, not_, or_, select, true
from sqlalchemy.sql.elements import SQLColumnExpression

from leads.store.store import Store
from leads.store.tables import conversations, leads, mails, owners, tasks

Kind = Literal["lead", "conversation", "card", "mail", "task"]
KINDS: Final[tuple[Kind, ...]] = ("lead", "conversation", "card", "mail", "task")
_parent: Final = leads.alias("parent")
# A chat is its request's once it became one.
TAKEN: Final[ColumnElement[Any]] = func.coalesce(
    select(_parent.c.assigned_to).where(_parent.c.id == owners.c.parent_id).scalar_subquery(),
    conversations.c.assigned_to,
)


def visible(taken_by: SQLColumnExpression[int | None], only: int | None) -> ColumnElement[bool]:
    """For a query's `where`: what nobody or he himself has taken."""
    return true() if only is None else or_(taken_by.is_(None), taken_by == only)


async def opens(store: Store, kind: Kind, number: bytes | int, only: int | None) -> bool:
    """Whether somebody may open this one. What does not exist is no secret: whoever looks for it finds nothing."""
    if only is None:
        return True
    async with store.main.read() as connection:
        taken = (await connection.execute(_taken(kind, number))).scalars().all()
    return not taken or any(one in (None, only) for one in taken)


async def out_of_reach(store: Store, only: int | None) -> frozenset[bytes]:
    """Chats, requests and cards that exist for colleagues only."""
    if only is None:
        return frozenset()
    theirs = not_(visible(leads.c.assigned_to, only))
    chats = select(conversations.c.id).join(owners, owners.c.id == conversations.c.id).where(not_(visible(TAKEN, only)))
    reached = select(leads.c.card_id).where(visible(leads.c.assigned_to, only))
    persons = select(leads.c.card_id).where(theirs, leads.c.card_id.not_in(reached))
    async with store.main.read() as connection:
        found = [await connection.execute(query) for query in (chats, select(leads.c.id).where(theirs), persons)]
        return frozenset(one for rows in found for one in rows.scalars())


def _taken(kind: Kind, number: bytes | int) -> Select[int | None]:
    """By whom: one row for what there is, one a request for a card."""
    if kind == "conversation":
        return (
            select(TAKEN)
            .select_from(conversations)
            .join(owners, owners.c.id == conversations.c.id)
            .where(conversations.c.id == number)
        )
    of = select(leads.c.assigned_to)
    if kind == "mail":
        return of.join(mails, mails.c.lead_id == leads.c.id).where(mails.c.id == number)
    if kind == "task":
        return of.join(tasks, tasks.c.owner_id == leads.c.id).where(tasks.c.id == number)
    return of.where(leads.c.card_id == number) if kind == "card" else of.where(leads.c.id == number)
