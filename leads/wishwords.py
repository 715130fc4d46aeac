"""What a person wrote to a wish about his own data, in his words, redacted: sealed under his card and gone with it.

The file of the wish outlives the person and holds no data of his, so the words stand beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import NotFound
from leads.privacy import holds
from leads.store.cells import open_text, seal_text
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import request_words, requests

LONGEST: Final = 4000


@dataclass(frozen=True, slots=True)
class Said:
    """One text of a wish."""

    request: bytes
    at: datetime
    text: str


async def add(
    store: Store, connection: AsyncConnection, *, card: bytes, request: bytes, text: str, now: datetime
) -> None:
    """Keep the text, redacted already, in the transaction that receives the wish. Raises NotFound."""
    key = (await store.keys.get_many([card])).get(card)
    if key is None:
        raise NotFound
    row = new_id()
    body = seal_text(key, "request_words", "body", row, text)
    await connection.execute(insert(request_words).values(id=row, card_id=card, request_id=request, at=now, body=body))


async def of_card(store: Store, card: bytes) -> list[Said]:
    """The oldest first."""
    query = select(request_words).where(request_words.c.card_id == card)
    async with store.main.read() as connection:
        rows = (await connection.execute(query.order_by(request_words.c.at, request_words.c.id))).all()
    key = (await store.keys.get_many([card])).get(card)
    if key is None:
        return []
    return [Said(row.request_id, row.at, open_text(key, "request_words", "body", row.id, row.body)) for row in rows]


async def of_request(store: Store, card: bytes, request: bytes) -> list[Said]:
    return [said for said in await of_card(store, card) if said.request == request]


async def move(store: Store, connection: AsyncConnection, goes: bytes, stays: bytes) -> None:
    """Two cards of one mailbox become one: the open wishes and all words stand on the one that stays. Raises NotFound.

    Whoever calls has asked for a hold.
    """
    open_ones = (requests.c.owner_id == goes) & (requests.c.state == "open")
    await connection.execute(update(requests).where(open_ones).values(owner_id=stays))
    rows = (await connection.execute(select(request_words).where(request_words.c.card_id == goes))).all()
    keys = await store.keys.get_many([goes, stays]) if rows else {}
    for row in rows:
        if len(keys) < 2:
            raise NotFound
        text = open_text(keys[goes], "request_words", "body", row.id, row.body)
        new = {"card_id": stays, "body": seal_text(keys[stays], "request_words", "body", row.id, text)}
        await connection.execute(update(request_words).where(request_words.c.id == row.id).values(**new))


async def sweep(store: Store, now: datetime) -> int:
    """Drop the words of wishes whose files are gone, unless an order keeps them; how many."""
    stray = request_words.c.request_id.not_in(select(requests.c.id))
    async with store.main.begin() as connection:
        await holds.keep_off(connection, select(request_words.c.card_id).where(stray))
        free = ~holds.active(request_words.c.card_id, now)
        return (await connection.execute(delete(request_words).where(stray, free))).rowcount
