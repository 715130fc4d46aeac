"""Very many chats for a benchmark: written by our own tables, sealed under real keys where they will be erased."""

import os
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, text, update

from leads.store.cells import seal_json
from leads.store.crypto import new_id
from leads.store.database import Database
from leads.store.store import Store
from leads.store.tables import conversations, messages, owners

MESSAGES = 20
BATCH = 500
BODY_BYTES = 110
# The rows of one chat: its messages, its conversation, its owner.
ROWS = MESSAGES + 2
# The same rows made by the server itself, from random ids, for tables that are only looked through.
GROW = (
    """INSERT INTO owners (id, kind, retention_class, state, change, created_at, touched_at, cold_at)
       SELECT uuid_send(gen_random_uuid()), 'conversation', 'chat', 'live', 20, now(), now(), now() + interval '7 days'
       FROM generate_series(1, :count) ORDER BY 1""",
    """INSERT INTO conversations (id, site, language, purpose, offer_state, visitor_seen, staff_seen)
       SELECT id, 'demo', 'pl', 'question', 'none', 0, 0 FROM owners
       WHERE NOT EXISTS (SELECT FROM conversations c WHERE c.id = owners.id)""",
    """INSERT INTO messages (conversation_id, client_id, seq, change, sender, at, body)
       SELECT c.id, decode(md5(c.id || int4send(n)), 'hex'), n, n, 'visitor', now(),
              sha512(c.id || int4send(n)) || sha256(c.id || int4send(n))
       FROM conversations c CROSS JOIN generate_series(1, 20) n
       WHERE NOT EXISTS (SELECT FROM messages m WHERE m.conversation_id = c.id) ORDER BY 1, 2""",
)


def in_parts(ids: Sequence[bytes], size: int = BATCH) -> Iterator[Sequence[bytes]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))


async def fill(store: Store, count: int, now: datetime, *, sealed: bool) -> list[bytes]:
    """Write so many living chats of 20 messages with their keys; their ids."""
    ids = sorted(new_id() for _ in range(count))
    for part in in_parts(ids):
        await store.keys.create(part, now)
        keys = await store.keys.get_many(part)
        said = [_message(one, n, keys[one] if sealed else None, now) for one in part for n in range(1, MESSAGES + 1)]
        async with store.main.begin() as connection:
            await connection.execute(insert(owners), [_owner(one, now) for one in part])
            await connection.execute(insert(conversations), [_conversation(one) for one in part])
            await connection.execute(insert(messages), said)
    return ids


async def grow(database: Database, count: int) -> None:
    """Add so many chats to tables that are only looked through. PostgreSQL."""
    for statement in GROW:
        async with database.begin() as connection:
            await connection.execute(text(statement), {"count": count} if ":count" in statement else {})


async def make_due(database: Database, ids: Sequence[bytes], now: datetime) -> None:
    """Hide these chats; their date has come."""
    for part in in_parts(ids, 1000):
        hidden = update(owners).where(owners.c.id.in_(part))
        async with database.begin() as connection:
            await connection.execute(hidden.values(state="hidden", reason="silent", erase_at=now - timedelta(hours=1)))


def _owner(one: bytes, now: datetime) -> dict[str, Any]:
    row = {"id": one, "kind": "conversation", "retention_class": "chat", "state": "live", "change": MESSAGES}
    return row | {"created_at": now, "touched_at": now, "cold_at": now + timedelta(days=7)}


def _conversation(one: bytes) -> dict[str, Any]:
    row = {"id": one, "site": "demo", "language": "pl", "purpose": "question", "offer_state": "none"}
    return row | {"visitor_seen": 0, "staff_seen": 0}


def _message(one: bytes, n: int, key: Any, now: datetime) -> dict[str, Any]:
    client = new_id()
    if key is None:
        body = os.urandom(BODY_BYTES)
    else:
        said = f"Dzien dobry, to jest pytanie numer {n} w tym czacie {one[:8].hex()}, prosze o odpowiedz"
        body = seal_json(key, "messages", "body", one + client, {"t": said, "m": []})
    row = {"conversation_id": one, "client_id": client, "seq": n, "change": n, "sender": "visitor"}
    return row | {"at": now, "body": body}
