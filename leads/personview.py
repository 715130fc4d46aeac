"""One card: contact fields with why they are kept, consents, and the requests that keep it. Read-only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from leads import lists
from leads.lists import LeadRow
from leads.store.cells import open_text
from leads.store.store import Store
from leads.store.tables import card_fields, cards, consents, leads, owners


@dataclass(frozen=True, slots=True)
class Field:
    """One contact field in clear, why it is kept and where it came from."""

    name: str
    value: str
    purpose: str
    basis: str
    source: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Person:
    id: bytes
    confirmed: bool
    language: str
    bounced_at: datetime | None
    fields: tuple[Field, ...]
    consents: tuple[Row[Any], ...]
    leads: tuple[LeadRow, ...]

    @property
    def title(self) -> str:
        """The name, else the address."""
        known = {field.name: field.value for field in self.fields}
        return lists.named(known) or known.get("email", "")


async def is_there(store: Store, card: bytes) -> bool:
    """Whether anything of this person is still held, shown or hidden."""
    query = select(leads.c.id).join(owners, owners.c.id == leads.c.id)
    async with store.main.read() as connection:
        query = query.where(leads.c.card_id == card, owners.c.state.in_(("live", "hidden")))
        return (await connection.execute(query.limit(1))).first() is not None


async def view(
    store: Store, card: bytes, now: datetime, *, only: int | None = None, hidden_too: bool = False
) -> Person | None:
    """The card, or None when no request that is shown keeps it. `hidden_too`: for whoever answers about its data."""
    kept_by = await lists.leads_of(store, card, now, only=only)
    keys = await store.keys.get_many([card])
    if card not in keys or not (kept_by or (hidden_too and await is_there(store, card))):
        return None
    async with store.main.read() as connection:
        row = (await connection.execute(select(cards).where(cards.c.id == card))).one()
        contact = select(card_fields).where(card_fields.c.card_id == card).order_by(card_fields.c.at)
        fields = await connection.execute(contact)
        given = await connection.execute(select(consents).where(consents.c.card_id == card))
        return Person(
            id=card,
            confirmed=row.confirmed,
            language=row.language,
            bounced_at=row.bounced_at,
            fields=tuple(
                Field(
                    f.field, open_text(keys[card], "card_fields", "value", f.id, f.value),
                    f.purpose, f.basis, f.source, f.at,
                )
                for f in fields
            ),
            consents=tuple(given),
            leads=tuple(kept_by),
        )  # fmt: skip
