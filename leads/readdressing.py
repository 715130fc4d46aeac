"""What follows from another address on a card: the country is guessed anew, and follow-ups that were stopped go on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import guessing, sequences, undelivered, whence
from leads.openlead import open_lead
from leads.periods import Retention
from leads.privacy import audit
from leads.steps import Step
from leads.store.cells import open_text
from leads.store.store import Store
from leads.store.tables import audit as audit_table
from leads.store.tables import card_fields, cards, leads, owners, tasks


@dataclass(frozen=True, slots=True)
class Plans:
    """By what requests are planned: the rules, the operator's steps, and the managers' versions of them."""

    retention: Retention
    steps: Sequence[Step]
    versions: Mapping[int, tuple[Step, ...]]

    def of(self, sequence_id: int | None) -> Sequence[Step]:
        return self.steps if sequence_id is None else self.versions.get(sequence_id, tuple(self.steps))


async def plans(store: Store, retention: Retention, steps: Sequence[Step]) -> Plans:
    """To be read before the transaction in which an address is put right."""
    return Plans(retention, steps, await sequences.by_id(store))


async def follow(
    store: Store, connection: AsyncConnection, plans: Plans, card: bytes, email: str, *, by: str, now: datetime
) -> None:
    """In the transaction that puts `email` on the card, before its mark of bounces is taken away."""
    query = select(leads.c.id).join(owners, owners.c.id == leads.c.id)
    live = query.where(leads.c.card_id == card, owners.c.state == "live")
    bounced = (await connection.execute(select(cards.c.bounced_at).where(cards.c.id == card))).scalar() is not None
    for lead in (await connection.execute(live)).scalars().all():
        await _guess_anew(store, connection, plans, lead, email, by=by, now=now)
        row = await open_lead(connection, lead)
        if bounced or row.returned is not None:
            await whence.resume(connection, plans.retention, plans.of(row.sequence_id), row, now=now)
        await undelivered.mark(connection, lead, None)
        kinds = tasks.c.kind.in_((undelivered.TASK, undelivered.TASK_ELSE))
        waits = (tasks.c.owner_id == lead) & kinds & tasks.c.done_at.is_(None)
        await connection.execute(update(tasks).where(waits).values(done_at=now, outcome="mended"))


async def _guess_anew(
    store: Store, connection: AsyncConnection, plans: Plans, lead: bytes, email: str, *, by: str, now: datetime
) -> None:
    """What the new address says, unless staff said it or his number says it."""
    row = await open_lead(connection, lead)
    said = (audit_table.c.action == "country_changed") & (audit_table.c.subject == f"lead:{lead.hex()}")
    if (await connection.execute(select(exists().where(said, audit_table.c.actor.startswith("staff:"))))).scalar():
        return
    phones = await _phones(store, connection, lead, row.card_id)
    country = guessing.country(row.country, email=email, phones=phones)
    if country != row.country:
        await whence.move(connection, plans.retention, plans.of(row.sequence_id), row, country, now=now)
        await audit.record(connection, now=now, actor="worker", action="country_changed", subject=f"lead:{lead.hex()}")


async def _phones(store: Store, connection: AsyncConnection, lead: bytes, card: bytes) -> list[str]:
    """The numbers on his card, else those that stand aside in his chats."""
    query = select(card_fields).where(card_fields.c.card_id == card, card_fields.c.field == "phone")
    rows = (await connection.execute(query)).all()
    key = (await store.keys.get_many([card])).get(card) if rows else None
    if key is not None:
        return [open_text(key, "card_fields", "value", row.id, row.value) for row in rows]
    chats = (await connection.execute(select(owners.c.id).where(owners.c.parent_id == lead))).scalars().all()
    return [number for chat in chats for number in await guessing.put_aside(store, chat)]
