"""Consents with an end: given, renewed, withdrawn, and run out.

A consent that keeps a request moves the request's own clock, so at its end the one eraser takes it as it takes
everything that has gone cold. Before that its owner of the staff has a task and the person a mail with a link.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy import ColumnElement, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import coldness
from leads.periods import Retention
from leads.store.crypto import new_id
from leads.store.tables import consents, leads, owners
from leads.store.transitions import OPEN

KEEP: Final = "keep"
# Of somebody who was brought here on a consent; in the chat the same word is the wish itself.
OFFER: Final = "offer"
TEXT: Final = "my-data-1"
# How long before its end a consent is asked about.


def ground(purpose: str, source: str) -> str:
    """The legal basis of a row of `consents`: who asks for an offer himself takes a step before a contract."""
    return "contract" if purpose == OFFER and source == "chat" else "consent"


def stands(purpose: str, now: datetime) -> ColumnElement[bool]:
    """SQL on `leads`: its person's consent for this purpose is good."""
    good = or_(consents.c.valid_until.is_(None), consents.c.valid_until > now)
    return exists().where(
        consents.c.card_id == leads.c.card_id, consents.c.purpose == purpose, consents.c.withdrawn_at.is_(None), good
    )


async def give(
    connection: AsyncConnection,
    card: bytes,
    purpose: str,
    *,
    language: str,
    source: Literal["page", "mail"],
    now: datetime,
    valid_until: datetime | None,
) -> None:
    """A consent; one that stands for the same purpose is over. `source`: on the page "My data", or by a mail's link."""
    await end(connection, card, purpose, now=now)
    row: dict[str, Any] = {
        "id": new_id(),
        "card_id": card,
        "purpose": purpose,
        "text_version": TEXT,
        "language": language,
    }
    row["source"] = source
    await connection.execute(insert(consents).values(**row, given_at=now, valid_until=valid_until))


async def end(connection: AsyncConnection, card: bytes, purpose: str, *, now: datetime) -> int:
    """Withdrawn, or run out; how many."""
    standing = (consents.c.card_id == card) & (consents.c.purpose == purpose) & consents.c.withdrawn_at.is_(None)
    return (await connection.execute(update(consents).where(standing).values(withdrawn_at=now))).rowcount


async def keep_lead_until(connection: AsyncConnection, lead: bytes, until: datetime) -> None:
    """The request goes cold on that day, not before."""
    await connection.execute(update(leads).where(leads.c.id == lead).values(kept_until=until))
    await connection.execute(
        update(owners)
        .where(owners.c.id == lead, owners.c.state == "live", owners.c.cold_at < until)
        .values(cold_at=until, change=owners.c.change + 1)
    )


async def keep_no_longer(connection: AsyncConnection, retention: Retention, lead: bytes, now: datetime) -> None:
    """What kept the request is withdrawn: its ordinary clock counts again."""
    query = select(leads, owners.c.acted_at, owners.c.answered_at).join(owners, owners.c.id == leads.c.id)
    row = (await connection.execute(query.where(leads.c.id == lead, owners.c.state == "live"))).one_or_none()
    if row is None or row.stage not in OPEN:
        return
    await connection.execute(update(leads).where(leads.c.id == lead).values(kept_until=None))
    cold_at = coldness.lead_cold_at(
        retention.of(row.site, row.product),
        begin=coldness.start(row.acted_at or now, row.answered_at),
        last_step=row.last_step_at,
    )
    await connection.execute(
        update(owners).where(owners.c.id == lead).values(cold_at=cold_at, change=owners.c.change + 1)
    )
