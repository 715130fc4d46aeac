"""Everything about one request on one page. Read-only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from leads import chatlist, coldness, conversations, correspondence, enclosures, keptfiles, lists, notes, offers
from leads.chatlist import ChatRow
from leads.conversations import Message
from leads.correspondence import Mail
from leads.keptfiles import KeptFile
from leads.lists import LeadRow
from leads.notes import Note
from leads.periods import Retention
from leads.privacy import owed
from leads.silence import Silence, silence
from leads.store.store import Store
from leads.store.tables import card_fields, cards, consents, leads, owners, stage_changes, tasks
from leads.store.transitions import OPEN


@dataclass(frozen=True, slots=True)
class LeadView:
    """A living request. `offered` is what the last offer said; `since` when each stage began, oldest first.

    `files`: the names of what left with each mail. `open_tasks`: the kinds of what is to be done. `bounced_at`: since
    when mails to the address come back; `returned`: why the last one did although it is right. `source`: how the
    address came to us.
    """

    row: LeadRow
    fields: dict[str, str]
    reminders: bool
    offered: dict[str, Any]
    product: str | None
    kept_times: int
    kept_until: datetime | None
    closed_at: datetime | None
    close_reason: str | None
    chats: tuple[tuple[ChatRow, tuple[Message, ...]], ...]
    mails: tuple[Mail, ...]
    came: tuple[KeptFile, ...]
    notes: tuple[Note, ...]
    since: tuple[Row[Any], ...]
    consents: tuple[Row[Any], ...]
    sequence_id: int | None
    paused_until: datetime | None
    files: dict[bytes, tuple[str, ...]]
    open_tasks: frozenset[str]
    bounced_at: datetime | None
    returned: str | None
    returned_at: datetime | None
    source: str

    @property
    def troubled(self) -> tuple[Mail, ...]:
        """Mails that somebody must decide about."""
        return tuple(mail for mail in self.mails if mail.state in correspondence.TROUBLED)


async def view(store: Store, lead: bytes, now: datetime) -> LeadView | None:
    """The request, or None when it is not shown."""
    row = (await lists.leads_by_id(store, [lead], now)).get(lead)
    if row is None:
        return None
    async with store.main.read() as connection:
        raw = (await connection.execute(select(leads).where(leads.c.id == lead))).one()
        fields = await lists.fields_of(store, connection, [raw.card_id])
        since = await connection.execute(select(stage_changes).where(stage_changes.c.lead_id == lead))
        given = await connection.execute(select(consents).where(consents.c.card_id == raw.card_id))
        waiting = select(tasks.c.kind).where(tasks.c.owner_id == lead, tasks.c.done_at.is_(None))
        to_do = frozenset((await connection.execute(waiting)).scalars())
        bounced_at = (
            await connection.execute(select(cards.c.bounced_at).where(cards.c.id == raw.card_id))
        ).scalar_one()
        address = (card_fields.c.card_id == raw.card_id) & (card_fields.c.field == "email")
        source = (await connection.execute(select(card_fields.c.source).where(address).limit(1))).scalar()
        stages, agreed = tuple(sorted(since, key=lambda change: change.id)), tuple(given)
    return LeadView(
        row=row,
        fields=fields[raw.card_id],
        reminders=raw.reminders,
        offered=await offers.interest_of(store, raw),
        product=raw.product,
        kept_times=raw.kept_times,
        kept_until=raw.kept_until,
        closed_at=raw.closed_at,
        close_reason=raw.close_reason,
        chats=await _chats(store, lead, now),
        mails=tuple(await correspondence.of_lead(store, lead)),
        came=tuple(await keptfiles.of_lead(store, lead)),
        notes=tuple(await notes.of_lead(store, lead)),
        since=stages,
        consents=agreed,
        sequence_id=raw.sequence_id,
        paused_until=raw.paused_until if raw.paused_until and raw.paused_until > now else None,
        files=await enclosures.names_of_lead(store, await store.keys.get(lead), lead),
        open_tasks=to_do,
        bounced_at=bounced_at,
        returned=raw.returned,
        returned_at=raw.returned_at,
        source=source or "chat",
    )


async def hidden(store: Store, lead: bytes, now: datetime) -> Silence | None:
    """When a hidden request goes; nothing else of it is shown."""
    query = select(owners).where(owners.c.id == lead, owners.c.kind == "lead", owners.c.state == "hidden")
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one_or_none()
        kept = await lists.holds_of(connection, [lead], now)
    return silence(row, now=now, hold=kept.get(lead)) if row is not None else None


async def gone_by(store: Store, retention: Retention, lead: bytes, now: datetime, *, acts: bool = False) -> datetime:
    """The last possible moment of destruction of a request, if its person says nothing from now on.

    `acts`: he has just written, and his row does not say so yet.
    """
    clock = (owners.c.acted_at, owners.c.answered_at, owners.c.cold_at, owners.c.erase_at)
    query = select(leads.c.stage, leads.c.kept_until, leads.c.card_id, *clock).join(owners, owners.c.id == leads.c.id)
    async with store.main.read() as connection:
        row = (await connection.execute(query.where(leads.c.id == lead))).one_or_none()
        asked = await owed.until(connection, row.card_id, now) if row is not None else None
    if row is None:
        return coldness.lead_gone_by(retention, now, answered=False)
    ends: list[datetime] = [now, asked or now]
    if row.stage not in OPEN:
        ends += [end for end in (row.erase_at, row.cold_at and row.cold_at + retention.grace) if end is not None]
    if acts or row.stage in OPEN:
        begin = now if acts else coldness.start(row.acted_at or now, row.answered_at)
        answered = not acts and row.answered_at is not None
        ends.append(coldness.lead_gone_by(retention, begin, answered=answered, kept_until=row.kept_until))
    return max(ends)


async def _chats(store: Store, lead: bytes, now: datetime) -> tuple[tuple[ChatRow, tuple[Message, ...]], ...]:
    found = []
    for chat in await chatlist.chats_of(store, lead, now):
        transcript = await conversations.read(store, chat.id)
        if transcript is not None:
            found.append((chat, transcript.messages))
    return tuple(found)
