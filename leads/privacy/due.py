"""What is to be erased now: hidden owners whose date has come, each with all that goes with it.

What must wait is left out here, so that it never stands in the way of others: a hold on any of its owners, a word of
the person that was not understood yet, a mail on its way out, a mailbox that was not read up to the date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import holds
from leads.store.store import Store
from leads.store.tables import jobs, leads, mails, owners

BATCH = 50
ACTS = ("visitor_wrote",)
IN_FLIGHT = ("claimed", "sending")
ROOT = owners.alias("root")
CHILD = owners.alias("child")


@dataclass(frozen=True, slots=True)
class Member:
    """One owner of an erasure, with the change that was seen."""

    id: bytes
    kind: str
    change: int


@dataclass(frozen=True, slots=True)
class Due:
    """An owner whose time has come, with all that goes with it."""

    root: Member
    members: tuple[Member, ...]
    card: Member | None
    reason: str
    rule_id: int | None
    due_at: datetime

    @property
    def all(self) -> tuple[Member, ...]:
        return (*self.members, self.card) if self.card else self.members

    @property
    def ids(self) -> list[bytes]:
        return [member.id for member in self.all]


async def find(
    store: Store, now: datetime, *, mailbox_read_until: datetime | None = None, limit: int = BATCH
) -> list[Due]:
    """What may be begun, oldest first. `mailbox_read_until` is None when no mailbox is connected."""
    conditions = [ROOT.c.state == "hidden", ROOT.c.erase_at <= now, ROOT.c.parent_id.is_(None)]
    query = select(ROOT).where(*conditions, ~_waits(now, mailbox_read_until)).order_by(ROOT.c.erase_at).limit(limit)
    found: list[Due] = []
    async with store.main.read() as connection:
        for root in (await connection.execute(query)).all():
            found.append(await _with_members(connection, root, [one.root.id for one in found]))
    return found


def acts_waiting(owner: Any) -> ColumnElement[bool]:
    """SQL: the person did something whose effect on the clock is still to come."""
    return exists(select(jobs.c.id).where(jobs.c.owner_id == owner, jobs.c.kind.in_(ACTS)))


def mail_in_flight(owner: Any) -> ColumnElement[bool]:
    """SQL: a worker is about to hand a mail of this lead to a server."""
    return exists(select(mails.c.id).where(mails.c.lead_id == owner, mails.c.state.in_(IN_FLIGHT)))


def needed_elsewhere(card: bytes, going: list[bytes]) -> ColumnElement[bool]:
    """SQL: a lead beside those that are going has this card."""
    query = select(leads.c.id).join(owners, owners.c.id == leads.c.id)
    return exists(query.where(leads.c.card_id == card, leads.c.id.not_in(going), owners.c.state != "erasing"))


def _waits(now: datetime, mailbox_read_until: datetime | None) -> ColumnElement[bool]:
    of_child = exists(select(CHILD.c.id).where(CHILD.c.parent_id == ROOT.c.id, holds.active(CHILD.c.id, now)))
    of_card = exists(select(leads.c.id).where(leads.c.id == ROOT.c.id, holds.active(leads.c.card_id, now)))
    waits = [holds.active(ROOT.c.id, now), of_child, of_card, acts_waiting(ROOT.c.id), mail_in_flight(ROOT.c.id)]
    if mailbox_read_until is not None:
        mailed = exists(select(mails.c.id).where(mails.c.lead_id == ROOT.c.id))
        waits.append(and_(ROOT.c.erase_at > mailbox_read_until, mailed))
    return or_(*waits)


async def _with_members(connection: AsyncConnection, root: Any, earlier: list[bytes]) -> Due:
    children = await connection.execute(select(owners).where(owners.c.parent_id == root.id))
    first = Member(root.id, root.kind, root.change)
    return Due(
        root=first,
        members=(first, *(Member(c.id, c.kind, c.change) for c in children)),
        card=await _own_card(connection, root.id, earlier) if root.kind == "lead" else None,
        reason=root.reason or "cold",
        rule_id=root.rule_id,
        due_at=root.erase_at,
    )


async def _own_card(connection: AsyncConnection, lead: bytes, earlier: list[bytes]) -> Member | None:
    """The lead's card, unless it serves another lead as well that does not go with the same batch."""
    card = (await connection.execute(select(leads.c.card_id).where(leads.c.id == lead))).scalar()
    if card is None or (await connection.execute(select(needed_elsewhere(card, [lead, *earlier])))).scalar():
        return None
    row = (await connection.execute(select(owners).where(owners.c.id == card))).one_or_none()
    return Member(row.id, row.kind, row.change) if row is not None else None
