"""The inbox: living chats with what a salesperson must know before opening one. Read-only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import conversations, lists, scope
from leads.conversations import Message
from leads.silence import Silence, silence
from leads.store.store import Store
from leads.store.tables import conversations as chats
from leads.store.tables import leads, messages, owners

LONGEST: Final = 200
_request = owners.alias("request")
# A chat that became a request waits as long as the request does: an offer answers the chat as well.
WAITS: Final = and_(
    owners.c.waiting_since.is_not(None),
    or_(
        owners.c.parent_id.is_(None),
        exists(select(_request.c.id).where(_request.c.id == owners.c.parent_id, _request.c.waiting_since.is_not(None))),
    ),
)


@dataclass(frozen=True, slots=True)
class ChatRow:
    """One chat. `lead` is the request that it became, `who` its address; both empty for a mere question."""

    id: bytes
    site: str
    language: str
    offer_state: str
    wish: str | None
    purpose: str
    assigned_to: int | None
    waiting_since: datetime | None
    touched_at: datetime
    change: int
    visitor_seen: int
    lead: bytes | None
    who: str
    stage: str
    silence: Silence
    last: Message | None
    unread: bool


async def chats_open(
    store: Store, *, now: datetime, waiting: bool = False, of: int | None = None, only: int | None = None
) -> list[ChatRow]:
    """Those that wait for us first, the longest waiting on top; then the last touched. At most 200."""
    query = _chats().order_by(WAITS.desc(), owners.c.waiting_since, owners.c.touched_at.desc())
    query = query.where(scope.visible(scope.TAKEN, only))
    if waiting:
        query = query.where(WAITS)
    if of is not None:
        query = query.where(chats.c.assigned_to == of)
    return await _rows(store, query.limit(LONGEST), now)


async def view_counts(store: Store, me: int, *, only: int | None) -> dict[str, int]:
    """How many chats live that `me` may open: `all`, `waiting` for us, and `mine`."""
    query = (
        select(
            func.count().label("all"),
            func.count().filter(WAITS).label("waiting"),
            func.count().filter(chats.c.assigned_to == me).label("mine"),
        )
        .select_from(chats)
        .join(owners, owners.c.id == chats.c.id)
        .where(owners.c.state == "live", scope.visible(scope.TAKEN, only))
    )
    async with store.main.read() as connection:
        return {name: int(n) for name, n in (await connection.execute(query)).one()._mapping.items()}


async def chat(store: Store, conversation: bytes, now: datetime) -> ChatRow | None:
    """One chat, or None when it is hidden, being erased, or never was."""
    found = await _rows(store, _chats().where(chats.c.id == conversation), now)
    return found[0] if found else None


async def chats_of(store: Store, lead: bytes, now: datetime) -> list[ChatRow]:
    """The chats that go with a request, oldest first."""
    return await _rows(store, _chats().where(owners.c.parent_id == lead).order_by(owners.c.created_at), now)


async def _rows(store: Store, query: Select[Any], now: datetime) -> list[ChatRow]:
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
        own_holds = await lists.holds_of(connection, [row.id for row in rows], now)
        parents = await _parents(store, connection, rows, now)
        last = await _last_messages(store, connection, [row.id for row in rows])
    return [_row(row, parents.get(row.parent_id), last.get(row.id), own_holds, now) for row in rows]


async def _last_messages(store: Store, connection: AsyncConnection, ids: Sequence[bytes]) -> dict[bytes, Message]:
    """The last words of each chat, never the automatic host's: a list says what somebody wants."""
    newest = (
        select(messages.c.conversation_id, func.max(messages.c.seq).label("seq"))
        .where(messages.c.conversation_id.in_(ids), messages.c.sender != "assistant")
        .group_by(messages.c.conversation_id)
        .subquery()
    )
    same = and_(messages.c.conversation_id == newest.c.conversation_id, messages.c.seq == newest.c.seq)
    rows = (await connection.execute(select(messages).join(newest, same))).all()
    keys = await store.keys.get_many(row.conversation_id for row in rows)
    return {
        row.conversation_id: conversations.unsealed(keys[row.conversation_id], row)
        for row in rows
        if row.conversation_id in keys
    }


async def _parents(
    store: Store, connection: AsyncConnection, rows: Sequence[Row[Any]], now: datetime
) -> dict[bytes, tuple[str, str, Silence]]:
    """Of each request among the chats: address, stage, silence."""
    ids = [row.parent_id for row in rows if row.parent_id is not None]
    query = select(owners, leads.c.card_id, leads.c.stage, leads.c.next_step_at)
    query = query.join(leads, leads.c.id == owners.c.id).where(owners.c.id.in_(ids))
    found = (await connection.execute(query)).all()
    fields = await lists.fields_of(store, connection, [row.card_id for row in found])
    holds = await lists.holds_of(connection, ids, now)
    steps = await lists.steps_of(connection, ids)
    return {
        row.id: (
            lists.named(fields[row.card_id]) or fields[row.card_id].get("email", ""),
            row.stage,
            silence(row, now=now, steps=lists.with_next(steps[row.id], row.next_step_at), hold=holds.get(row.id)),
        )
        for row in found
    }


def _row(
    row: Row[Any], parent: tuple[str, str, Silence] | None, last: Message | None, holds: dict[bytes, Any], now: datetime
) -> ChatRow:
    who, stage, its_silence = parent or ("", "", silence(row, now=now, hold=holds.get(row.id)))
    return ChatRow(
        id=row.id,
        site=row.site,
        language=row.language,
        offer_state=row.offer_state,
        wish=row.wish,
        purpose=row.purpose,
        assigned_to=row.assigned_to,
        waiting_since=row.waiting_since if row.waits else None,
        touched_at=row.touched_at,
        change=row.change,
        visitor_seen=row.visitor_seen,
        lead=row.parent_id,
        who=who,
        stage=stage,
        silence=its_silence,
        last=last,
        unread=last is not None and last.sender == "visitor" and last.seq > row.staff_seen,
    )


def _chats() -> Select[Any]:
    clock = [column for column in owners.c if column.name != "id"]
    query = select(chats, *clock, WAITS.label("waits"))
    return query.join(owners, owners.c.id == chats.c.id).where(owners.c.state == "live")
