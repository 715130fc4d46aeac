"""Everything about one person in one file, for a court's or an authority's order: recorded, and kept nowhere here.

Only the order opens what is hidden as well. What was removed before it was stored, and contacts that were put aside for
no purpose, cannot be in it. The record names the order, who made it, counts and the file's digest, never its content.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

import orjson
from sqlalchemy import Row, insert, select

from leads import conversations, correspondence, notes, offers
from leads.errors import NotFound, ReasonNeeded
from leads.privacy import audit
from leads.store.cells import open_text
from leads.store.store import Store
from leads.store.tables import card_fields, cards, consents, disclosures, leads, owners, stage_changes


@dataclass(frozen=True, slots=True)
class Order:
    """By which order, of whom."""

    number: str
    authority: str


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One that was made; `card` is a random number that names nobody once the person is erased."""

    id: int
    order: Order
    card: bytes
    made_by: int
    at: datetime
    counts: dict[str, int]
    digest: bytes


async def make(store: Store, card: bytes, order: Order, *, by: int, now: datetime) -> bytes:
    """The file, after it was recorded. Raises NotFound, ReasonNeeded."""
    if not order.number.strip() or not order.authority.strip():
        raise ReasonNeeded
    content, counts = await _content(store, card)
    content = {"order": order.number, "authority": order.authority, "made_at": now.isoformat(), **content}
    body = orjson.dumps(content, option=orjson.OPT_INDENT_2)
    values = {
        "order_number": order.number.strip()[:64],
        "authority": order.authority.strip()[:120],
        "card_id": card,
        "made_by": by,
        "at": now,
        "counts": counts,
        "digest": sha256(body).digest(),
    }
    async with store.main.begin() as connection:
        await connection.execute(insert(disclosures).values(**values))
        await audit.record(
            connection, now=now, actor=f"staff:{by}", action="disclosed", subject=f"card:{card.hex()}", counts=counts
        )
    return body


async def listed(store: Store) -> list[Disclosure]:
    """Newest first."""
    async with store.main.read() as connection:
        rows = (await connection.execute(select(disclosures).order_by(disclosures.c.id.desc()))).all()
    return [
        Disclosure(r.id, Order(r.order_number, r.authority), r.card_id, r.made_by, r.at, r.counts, r.digest)
        for r in rows
    ]


async def _content(store: Store, card: bytes) -> tuple[dict[str, Any], dict[str, int]]:
    keys = await store.keys.get_many([card])
    there = owners.c.state.in_(("live", "hidden"))
    async with store.main.read() as connection:
        known = select(cards.c.id).join(owners, owners.c.id == cards.c.id).where(cards.c.id == card, there)
        if card not in keys or (await connection.execute(known)).first() is None:
            raise NotFound
        fields = (await connection.execute(select(card_fields).where(card_fields.c.card_id == card))).all()
        given = (await connection.execute(select(consents).where(consents.c.card_id == card))).all()
        query = select(leads, owners.c.created_at, owners.c.state).join(owners, owners.c.id == leads.c.id)
        requests = (await connection.execute(query.where(leads.c.card_id == card, there))).all()
    content = {
        "contact": [
            {
                "field": f.field,
                "value": open_text(keys[card], "card_fields", "value", f.id, f.value),
                "purpose": f.purpose,
                "basis": f.basis,
                "source": f.source,
                "since": f.at.isoformat(),
            }
            for f in fields
        ],
        "consents": [
            {"purpose": c.purpose, "given_at": c.given_at.isoformat(), "withdrawn_at": _iso(c.withdrawn_at)}
            for c in given
        ],
        "requests": [await _request(store, row) for row in requests],
    }
    parts = [*content["requests"]]
    counts = {
        "card_fields": len(fields),
        "leads": len(parts),
        "mails": sum(len(one["mails"]) for one in parts),
        "notes": sum(len(one["notes"]) for one in parts),
        "messages": sum(len(chat["messages"]) for one in parts for chat in one["chats"]),
    }
    return content, counts


async def _request(store: Store, row: Row[Any]) -> dict[str, Any]:
    async with store.main.read() as connection:
        chats = select(owners.c.id).where(owners.c.parent_id == row.id, owners.c.kind == "conversation")
        ids = list((await connection.execute(chats)).scalars())
        query = select(stage_changes).where(stage_changes.c.lead_id == row.id).order_by(stage_changes.c.id)
        stages = (await connection.execute(query)).all()
    return {
        "id": row.id.hex(),
        "site": row.site,
        "since": row.created_at.isoformat(),
        "hidden": row.state == "hidden",
        "stages": [{"stage": s.after, "at": s.at.isoformat()} for s in stages],
        "offer": await offers.interest_of(store, row),
        "mails": [
            {"direction": m.direction, "at": m.at.isoformat(), "state": m.state, "subject": m.subject, "text": m.text}
            for m in await correspondence.of_lead(store, row.id)
        ],
        "notes": [{"at": n.at.isoformat(), "text": n.text} for n in await notes.of_lead(store, row.id)],
        "chats": [await _chat(store, chat) for chat in ids],
    }


async def _chat(store: Store, chat: bytes) -> dict[str, Any]:
    found = await conversations.read(store, chat)
    messages = found.messages if found is not None else ()
    return {
        "id": chat.hex(),
        "messages": [{"from": m.sender, "at": m.at.isoformat(), "text": m.text} for m in messages],
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None
