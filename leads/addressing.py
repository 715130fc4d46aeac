"""Whom a mail speaks to and who speaks: the name on the person's card, the salesperson and his phone.

The person's name is not written into the mail: a token stands for it in what is stored, and the card fills it in when
the mail leaves. So it goes with the card, and a name that was corrected meanwhile is the right one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from markupsafe import escape
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import calling
from leads.privacy import audit
from leads.store.cells import open_text
from leads.store.keys import KeyGone
from leads.store.store import Store
from leads.store.tables import card_fields, leads, staff, stage_changes

NAME_HERE: Final = "[name]"


@dataclass(frozen=True, slots=True)
class Addressed:
    """`person` is `NAME_HERE`, or empty where the card has no name; `seller` is empty where nobody has the request."""

    person: str = ""
    seller: str = ""
    phone: str = ""


NOBODY: Final = Addressed()


async def of(connection: AsyncConnection, lead: bytes, *, by: int | None) -> Addressed:
    """`by`: who sends it; None: whoever has the request, else whoever sent its offer."""
    card = select(leads.c.card_id).where(leads.c.id == lead).scalar_subquery()
    named = select(card_fields.c.id).where(card_fields.c.card_id == card, card_fields.c.field == "name").limit(1)
    person = NAME_HERE if (await connection.execute(named)).first() is not None else ""
    number = by if by is not None else await _seller(connection, lead)
    query = select(staff.c.name, staff.c.mail_phone).where(staff.c.id == number, staff.c.dismissed_at.is_(None))
    row = (await connection.execute(query)).one_or_none() if number is not None else None
    return Addressed(person, row.name, row.mail_phone or "") if row is not None else Addressed(person)


async def name_on(store: Store, connection: AsyncConnection, card: bytes) -> str:
    """The name on a card in clear; empty where there is none."""
    query = select(card_fields).where(card_fields.c.card_id == card, card_fields.c.field == "name")
    row = (await connection.execute(query.order_by(card_fields.c.at.desc()).limit(1))).one_or_none()
    if row is None:
        return ""
    try:
        name = open_text(await store.keys.get(card), "card_fields", "value", row.id, row.value)
    except KeyGone:
        return ""
    return " ".join(name.split())


async def filled(store: Store, lead: bytes, *, subject: str, text: str, html: str) -> tuple[str, str, str]:
    """The mail as it leaves: the name stands for its token; without one nothing does."""
    if not any(NAME_HERE in part for part in (subject, text, html)):
        return subject, text, html
    async with store.main.read() as connection:
        card = (await connection.execute(select(leads.c.card_id).where(leads.c.id == lead))).scalar()
        name = await name_on(store, connection, card) if card is not None else ""
    return put(subject, name), put(text, name), put(html, str(escape(name)))


def put(text: str, name: str) -> str:
    return text.replace(NAME_HERE, name) if name else text.replace(f" {NAME_HERE}", "").replace(NAME_HERE, "")


async def phone_of(store: Store, number: int) -> str:
    """The number that stands in a colleague's mails; empty for none."""
    async with store.main.read() as connection:
        found = (await connection.execute(select(staff.c.mail_phone).where(staff.c.id == number))).scalar()
    return found or ""


async def set_phone(store: Store, number: int, phone: str, now: datetime) -> None:
    """Which number stands in his mails; empty for none. Raises PhoneRefused."""
    written = calling.number_in(phone) if phone else None
    async with store.main.begin() as connection:
        await connection.execute(update(staff).where(staff.c.id == number).values(mail_phone=written))
        await audit.record(connection, now=now, actor=f"staff:{number}", action="mail_phone_set")


async def _seller(connection: AsyncConnection, lead: bytes) -> int | None:
    assigned: int | None = (await connection.execute(select(leads.c.assigned_to).where(leads.c.id == lead))).scalar()
    if assigned is not None:
        return assigned
    sent = select(stage_changes.c.actor).where(stage_changes.c.lead_id == lead, stage_changes.c.after == "offered")
    actor = (await connection.execute(sent.order_by(stage_changes.c.id.desc()).limit(1))).scalar() or ""
    return number_of(actor)


def number_of(actor: str) -> int | None:
    """The colleague that an actor names, as "staff:7"."""
    kind, _, number = actor.partition(":")
    return int(number) if kind == "staff" and number.isdigit() else None
