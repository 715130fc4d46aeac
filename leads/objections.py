"""Whose mailbox we must leave alone.

Of an objection only a fingerprint stays (Art. 21 GDPR must be obeyed later too): a keyed hash of the card's blind
index, so that it is not the blind index itself, which goes with the card.
"""

from __future__ import annotations

import hmac
from datetime import datetime
from hashlib import sha256

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import notices
from leads.store.database import Database
from leads.store.tables import cards, leads, objections


def fingerprint(index_secret: bytes, email_index: bytes) -> bytes:
    """HMAC-SHA-256 of the blind index under the same secret, for this use only."""
    return hmac.digest(index_secret, b"objection|" + email_index, sha256)


async def stands(connection: AsyncConnection, mark: bytes, now: datetime) -> bool:
    """Whether the owner of this address has objected."""
    query = select(objections.c.at).where(objections.c.fingerprint == mark, objections.c.until > now)
    return (await connection.execute(query)).first() is not None


async def stands_for_lead(connection: AsyncConnection, index_secret: bytes, lead: bytes, now: datetime) -> bool:
    """Whether the person behind this lead has objected, with this lead or in an earlier life."""
    email_index = await index_of_lead(connection, lead)
    return email_index is not None and await stands(connection, fingerprint(index_secret, email_index), now)


async def index_of_lead(connection: AsyncConnection, lead: bytes) -> bytes | None:
    """The blind index of the mailbox on the lead's card."""
    query = select(cards.c.email_index).join(leads, leads.c.card_id == cards.c.id).where(leads.c.id == lead)
    return (await connection.execute(query)).scalar_one_or_none()


async def record(
    database: Database, connection: AsyncConnection, *, mark: bytes, now: datetime, until: datetime
) -> None:
    """Keep the objection until `until`; a repeated one lasts as long as the newest says."""
    values = {"fingerprint": mark, "at": now, "until": until}
    await connection.execute(database.upsert(objections, key=["fingerprint"], values=values))
    await notices.objection(connection, mark=mark, at=now, until=until)


async def sweep(database: Database, now: datetime) -> int:
    """Drop the fingerprints whose period is over; how many."""
    async with database.begin() as connection:
        result = await connection.execute(delete(objections).where(objections.c.until <= now))
    return result.rowcount
