"""What happened to one request, newest first: stages, mails, calls, notes and chats in one list. Read-only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from leads.clicks import WHY
from leads.leadview import LeadView
from leads.store.store import Store
from leads.store.tables import clicks, tasks


@dataclass(frozen=True, slots=True)
class Event:
    """`kind`: stage, mail_in, mail_out, note, chat, said, stopped, or that of a task; `what` a code.

    `by`: a member of staff. `said` is what the person answered by a link, `stopped` how the follow-ups were.
    """

    at: datetime
    kind: str
    what: str
    by: int | None


async def of(store: Store, lead: LeadView) -> list[Event]:
    done = (
        select(tasks)
        .where(tasks.c.owner_id == lead.row.id, tasks.c.kind.in_(("call", "visit", "write")))
        .where(tasks.c.done_at.is_not(None))
    )
    async with store.main.read() as connection:
        talks = [Event(r.done_at, r.kind, r.outcome or "", r.done_by) for r in await connection.execute(done)]
        answers = await connection.execute(select(clicks).where(clicks.c.lead_id == lead.row.id))
        said = [Event(r.at, "said" if r.choice in WHY else "stopped", r.choice, None) for r in answers]
    stages = [Event(change.at, "stage", change.after, _staff(change.actor)) for change in lead.since]
    mails = [
        Event(mail.sent_at or mail.at, f"mail_{mail.direction}", mail.step, None)
        for mail in lead.mails
        if mail.state != "cancelled"
    ]
    notes = [Event(note.at, "note", "", note.staff_id) for note in lead.notes]
    chats = [Event(messages[0].at, "chat", "", None) for _, messages in lead.chats if messages]
    return sorted([*chats, *notes, *mails, *talks, *said, *stages], key=lambda event: event.at)[::-1]


def _staff(actor: str) -> int | None:
    """The number in "staff:7"; None for a visitor or the worker."""
    kind, _, number = actor.partition(":")
    return int(number) if kind == "staff" and number.isdigit() else None
