"""Five short cards on handling data: confirmed before any person's data open, and again each year."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import update

from leads.accounts import Staff
from leads.privacy import audit
from leads.roles import CONTENT
from leads.store.store import Store
from leads.store.tables import staff

YEAR: Final = timedelta(days=365)


def N_(msgid: str) -> str:
    return msgid


CARDS: Final = (
    (
        N_("Ask only for what the answer needs"),
        N_("No age, family, health, faith or identity numbers. What somebody writes all the same is removed."),
    ),
    (
        N_("Look only at whom you work for"),
        N_("Each opening of a card is recorded, and the person may ask who looked."),
    ),
    (
        N_("Nothing leaves the house by hand"),
        N_("No copies into tables, notes or messengers: what stands elsewhere nobody can delete."),
    ),
    (
        N_("A wish about data comes first"),
        N_("Somebody wants to see, correct or delete his data: enter it at once, the month's deadline runs from then."),
    ),
    (
        N_("Something went wrong? Say so today"),
        N_("A mail to a stranger, a lost telephone: tell your manager within the hour. Nobody is blamed."),
    ),
)  # fmt: skip


def is_due(person: Staff, action: str, now: datetime) -> bool:
    """Whether this action shows a person's data to somebody who has not confirmed the cards within a year."""
    return action.startswith(CONTENT) and (person.briefed_at is None or person.briefed_at <= now - YEAR)


async def confirm(store: Store, person: Staff, now: datetime) -> None:
    async with store.main.begin() as connection:
        await connection.execute(update(staff).where(staff.c.id == person.id).values(briefed_at=now))
        await audit.record(connection, now=now, actor=person.actor, action="briefed")
