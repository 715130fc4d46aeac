"""One message of a chat reads otherwise from now on, for everybody: its row, its place in the order of changes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import conversations
from leads.conversations import Mark, Message
from leads.errors import Gone, Held, JustChanged
from leads.privacy import audit, holds
from leads.store.keys import KeyGone
from leads.store.store import Store
from leads.store.tables import counters, messages, owners
from leads.store.transitions import answerable


async def find(store: Store, conversation: bytes, client_id: bytes) -> Message:
    """The message as it stands. Raises Gone."""
    query = select(messages).where(messages.c.conversation_id == conversation, messages.c.client_id == client_id)
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise Gone
    try:
        return conversations.unsealed(await store.keys.get(conversation), row)
    except KeyGone:
        raise Gone from None


async def no_hold(store: Store, conversation: bytes, *, actor: str, now: datetime) -> None:
    """Words that a hold protects are not taken out of what is stored. Raises Held."""
    if await holds.is_held(store, conversation, now):
        await holds.refused(store, conversation, what="removal", actor=actor, now=now)
        raise Held


async def unless_held(connection: AsyncConnection, *, conversation: bytes, now: datetime) -> None:
    """The same once the conversation is locked: a hold may have come since. Raises Held."""
    if await holds.lies_on(connection, conversation, now):
        raise Held


async def amend(
    store: Store,
    conversation: bytes,
    message: Message,
    text: str,
    marks: Sequence[Mark],
    *,
    now: datetime,
    counted: Mapping[str, int] | None = None,
    actor: str | None = None,
    also: Callable[[AsyncConnection], Awaitable[None]] | None = None,
) -> Message:
    """Write the message anew, if it still is as it was read. Raises Gone, JustChanged.

    `counted`: counters without any text. `actor`: who did it, if not the writer himself; that is audited.
    `also`: what must be written with it.
    """
    try:
        key = await store.keys.get(conversation)
    except KeyGone:
        raise Gone from None
    body = conversations.sealed_body(key, conversation, message.client_id, text, tuple(marks))
    async with store.main.begin() as connection:
        moved = update(owners).where(owners.c.id == conversation, answerable()).values(change=owners.c.change + 1)
        change = (await connection.execute(moved.returning(owners.c.change))).scalar_one_or_none()
        if change is None:
            raise Gone
        same = (messages.c.conversation_id == conversation, messages.c.client_id == message.client_id)
        done = await connection.execute(
            update(messages).where(*same, messages.c.change == message.change).values(body=body, change=change)
        )
        if done.rowcount != 1:
            raise JustChanged
        for name, n in (counted or {}).items():
            values = {"name": name, "bucket": now.strftime("%Y-%m"), "n": n}
            await connection.execute(store.main.upsert(counters, key=["name", "bucket"], values=values, add=("n",)))
        if also is not None:
            await also(connection)
        if actor is not None:
            subject = f"conversation:{conversation.hex()}"
            await audit.record(connection, now=now, actor=actor, action="words_removed", subject=subject)
    return message._replace(change=change, text=text, marks=tuple(marks))
