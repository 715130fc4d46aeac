"""The first rows of a lead or a card: whose clock it is, its address, the consents that were given."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.cells import seal_text
from leads.store.crypto import blind_index, new_id
from leads.store.store import Store
from leads.store.tables import card_fields, cards, consents, owners

CONSENT_TEXT = "offer-card-1"


async def make_owner(
    connection: AsyncConnection,
    owner: bytes,
    kind: str,
    *,
    now: datetime,
    cold_at: datetime | None = None,
    rule_id: int | None = None,
) -> None:
    """The row of a new lead or card, live from now on."""
    await connection.execute(
        insert(owners).values(
            id=owner,
            kind=kind,
            retention_class="open_lead" if kind == "lead" else kind,
            state="live",
            change=1,
            created_at=now,
            acted_at=now,
            touched_at=now,
            waiting_since=now if kind == "lead" else None,
            cold_at=cold_at,
            rule_id=rule_id,
        )
    )


async def make_card(
    store: Store,
    connection: AsyncConnection,
    card_id: bytes,
    *,
    email: str | None,
    language: str,
    reminders: bool,
    now: datetime,
    source: str = "chat",
    purpose: str = "offer",
) -> None:
    """A new, unconfirmed card with its address, if one is needed, and the consents given."""
    index = blind_index(store.index_secret, email) if email is not None else None
    await connection.execute(insert(cards).values(id=card_id, email_index=index, confirmed=False, language=language))
    if email is None:
        return
    key = await store.keys.get(card_id)
    row = new_id()
    await connection.execute(
        insert(card_fields).values(
            id=row,
            card_id=card_id,
            field="email",
            value=seal_text(key, "card_fields", "value", row, email),
            purpose=purpose,
            basis="contract",
            source=source,
            at=now,
        )
    )
    given = {"offer": purpose == "offer", "reminders": reminders}
    for agreed_to in (name for name, agreed in given.items() if agreed):
        await connection.execute(
            insert(consents).values(
                id=new_id(),
                card_id=card_id,
                purpose=agreed_to,
                text_version=CONSENT_TEXT,
                source="chat",
                language=language,
                given_at=now,
            )
        )
