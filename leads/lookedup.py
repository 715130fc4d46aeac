"""What a look-up found, read anew together with its owner's live state, with the name of whom it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import conversations, lists
from leads.folding import spans
from leads.lookup import Kind, Place
from leads.store.cells import open_json, open_text
from leads.store.store import Store
from leads.store.tables import card_fields, leads, mails, messages, notes, owners

BEFORE: Final = 40
LONGEST: Final = 160


@dataclass(frozen=True, slots=True)
class Hit:
    """One row that holds the words. `pieces` is a part of its text around them: (text, whether it was looked for).

    `lead` is the request that it belongs to; `who` its person's name or address, empty for a mere question.
    """

    kind: Kind
    owner: bytes
    lead: bytes | None
    who: str
    at: datetime
    pieces: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """A row in clear."""

    kind: Kind
    owner: bytes
    at: datetime
    text: str


async def shown(store: Store, places: Sequence[Place], words: tuple[str, ...]) -> list[Hit]:
    """The rows that are still there, in the order of their owners, the newest of each first."""
    order = {place.owner: n for n, place in reversed(list(enumerate(places)))}
    keys = await store.keys.get_many(order)
    async with store.main.read() as connection:
        rows = [row for kind, query in _queries(places) for row in await _opened(connection, kind, query, keys)]
        about = await _about(store, connection, [row.owner for row in rows])
    rows.sort(key=lambda row: row.at, reverse=True)
    rows.sort(key=lambda row: order[row.owner])
    return [
        Hit(row.kind, row.owner, *about.get(row.owner, (None, "")), row.at, cut_out(row.text, words)) for row in rows
    ]


def cut_out(text: str, words: tuple[str, ...]) -> tuple[tuple[str, bool], ...]:
    """The part of a text around the words, on one line."""
    line = " ".join(text.split())
    found = spans(line, words)
    begin = max(0, found[0][0] - BEFORE) if found and found[0][1] > LONGEST else 0
    end = min(len(line), begin + LONGEST)
    pieces: list[tuple[str, bool]] = [("…", False)] if begin else []
    at = begin
    for start, stop in found:
        if begin <= start and stop <= end:
            pieces += [(line[at:start], False), (line[start:stop], True)]
            at = stop
    pieces += [(line[at:end], False), ("…" if end < len(line) else "", False)]
    return tuple(piece for piece in pieces if piece[0])


def _queries(places: Iterable[Place]) -> list[tuple[Kind, Select[Any]]]:
    """What reads the rows of each kind, of owners that live."""
    by_kind: dict[Kind, list[Place]] = {}
    for one in places:
        by_kind.setdefault(one.kind, []).append(one)
    return [(kind, _query(kind, these)) for kind, these in by_kind.items()]


def _query(kind: Kind, places: list[Place]) -> Select[Any]:
    table = {"message": messages, "mail": mails, "note": notes, "contact": card_fields}[kind]
    owner = table.c[{"message": "conversation_id", "contact": "card_id"}.get(kind, "lead_id")]
    row: ColumnElement[bytes] = table.c["client_id" if kind == "message" else "id"]
    live = or_(owners.c.state == "live", owners.c.kind == "card")
    query = select(table, owner.label("owner")).join(owners, owners.c.id == owner)
    return query.where(owner.in_([one.owner for one in places]), row.in_([one.row for one in places]), live)


async def _opened(connection: AsyncConnection, kind: Kind, query: Select[Any], keys: dict[bytes, AESGCM]) -> list[_Row]:
    rows: Sequence[Any] = (await connection.execute(query)).all()
    return [_Row(kind, row.owner, row.at, _text(kind, keys[row.owner], row)) for row in rows if row.owner in keys]


def _text(kind: Kind, key: AESGCM, row: Any) -> str:
    if kind == "message":
        return conversations.unsealed(key, row).text
    if kind == "mail":
        body = open_json(key, "mails", "body", row.id, row.body)
        return f"{body['subject']}: {body['text']}"
    if kind == "note":
        return open_text(key, "notes", "body", row.id, row.body)
    return open_text(key, "card_fields", "value", row.id, row.value)


async def _about(
    store: Store, connection: AsyncConnection, ids: Sequence[bytes]
) -> dict[bytes, tuple[bytes | None, str]]:
    """Of each owner its request and its person: chats by the request that they became, cards by themselves."""
    chats = select(owners.c.id, owners.c.parent_id).where(owners.c.id.in_(ids), owners.c.parent_id.is_not(None))
    parent = {row.id: row.parent_id for row in await connection.execute(chats)}
    wanted = {*parent.values(), *ids}
    rows = await connection.execute(select(leads.c.id, leads.c.card_id).where(leads.c.id.in_(wanted)))
    card = {row.id: row.card_id for row in rows}
    fields = await lists.fields_of(store, connection, list({*card.values(), *ids}))
    found: dict[bytes, tuple[bytes | None, str]] = {}
    for one in ids:
        lead = parent.get(one, one)
        person = fields.get(card.get(lead, one), {})
        found[one] = (lead if lead in card else None, person.get("name") or person.get("email", ""))
    return found
