"""What is to be erased now: hidden owners whose date has come, each with all that goes with it.

What must wait is left out here, so that it never stands in the way of others: a hold on any of its owners, a person
who waits for his data, a word of his that was not understood yet, a mail on its way out, a mailbox that was not read up
to the date, a number that a manager must look at first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import holds, owed
from leads.store.database import Database
from leads.store.roots import HIDDEN, is_root
from leads.store.store import Store
from leads.store.tables import capped, jobs, leads, mails, owners, refusals
from leads.store.transitions import CONSENT_OVER, WANTED

BATCH = 50
MANY = 500
ACTS = ("visitor_wrote",)
IN_FLIGHT = ("claimed", "sending")
# Somebody decided about this very one: no cap holds it back.
CHOSEN = (*WANTED, "let_go", CONSENT_OVER)
NOTED_AGAIN = timedelta(days=1)
ROOT = owners.alias("root")


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
    return await find_in(store.main, now, mailbox_read_until=mailbox_read_until, limit=limit)


async def find_in(
    database: Database, now: datetime, *, mailbox_read_until: datetime | None = None, limit: int = BATCH
) -> list[Due]:
    """The same, of a database alone."""
    conditions = [ROOT.c.state == HIDDEN, ROOT.c.erase_at <= now, is_root(ROOT)]
    query = select(ROOT).where(*conditions, ~_waits(now, mailbox_read_until)).order_by(ROOT.c.erase_at).limit(limit)
    async with database.read() as connection:
        roots = (await connection.execute(query)).all()
        children = await _children(connection, [root.id for root in roots])
        cards = await _own_cards(connection, [root.id for root in roots if root.kind == "lead"])
    return [_with_members(root, children.get(root.id, []), cards.get(root.id)) for root in roots]


def acts_waiting(owner: Any) -> ColumnElement[bool]:
    """SQL: the person did something whose effect on the clock is still to come."""
    return exists(select(jobs.c.id).where(jobs.c.owner_id == owner, jobs.c.kind.in_(ACTS)))


def mail_in_flight(owner: Any) -> ColumnElement[bool]:
    """SQL: a worker is about to hand a mail of this lead to a server."""
    return exists(select(mails.c.id).where(mails.c.lead_id == owner, mails.c.state.in_(IN_FLIGHT)))


def waits_for_manager(owner: Any) -> ColumnElement[bool]:
    """SQL: it was hidden with more others than was to be expected, and nobody has looked at them yet."""
    return exists(select(capped.c.owner_id).where(capped.c.owner_id == owner.c.id, capped.c.approved_at.is_(None)))


def unread(root: Any, mailbox_read_until: datetime | None) -> ColumnElement[bool]:
    """SQL: an answer may lie in a mailbox that was not read up to the date."""
    if mailbox_read_until is None:
        return false()
    mailed = exists(select(mails.c.id).where(mails.c.lead_id == root.c.id))
    return and_(root.c.erase_at > mailbox_read_until, mailed)


async def held(store: Store, now: datetime) -> list[bytes]:
    """Roots whose date has come and that a hold protects, as far as that was not noted today."""
    due = (ROOT.c.state == HIDDEN, ROOT.c.erase_at <= now, is_root(ROOT))
    known = exists(
        select(refusals.c.owner_id).where(
            refusals.c.owner_id == ROOT.c.id, refusals.c.actor == "worker", refusals.c.last_at > now - NOTED_AGAIN
        )
    )
    query = select(ROOT.c.id).where(*due, holds.active(ROOT.c.id, now), ~known).limit(BATCH)
    async with store.main.read() as connection:
        return list((await connection.execute(query)).scalars())


def _waits(now: datetime, mailbox_read_until: datetime | None) -> ColumnElement[bool]:
    return or_(
        holds.active(ROOT.c.id, now),
        owed.answer(ROOT, now),
        acts_waiting(ROOT.c.id),
        mail_in_flight(ROOT.c.id),
        and_(func.coalesce(ROOT.c.reason, "").not_in(CHOSEN), waits_for_manager(ROOT)),
        unread(ROOT, mailbox_read_until),
    )


def _with_members(root: Any, children: list[Member], card: Member | None) -> Due:
    first = Member(root.id, root.kind, root.change)
    return Due(
        root=first,
        members=(first, *children),
        card=card,
        reason=root.reason or "cold",
        rule_id=root.rule_id,
        due_at=root.erase_at,
    )


async def _children(connection: AsyncConnection, roots: Sequence[bytes]) -> dict[bytes, list[Member]]:
    found: dict[bytes, list[Member]] = {}
    for start in range(0, len(roots), MANY):
        query = select(owners).where(owners.c.parent_id.in_(roots[start : start + MANY]))
        for row in await connection.execute(query):
            found.setdefault(row.parent_id, []).append(Member(row.id, row.kind, row.change))
    return found


async def _own_cards(connection: AsyncConnection, requests: Sequence[bytes]) -> dict[bytes, Member]:
    """Cards by the request that takes them along: the last one that names it, if no other keeps it."""
    taken_by: dict[bytes, bytes] = {}
    for start in range(0, len(requests), MANY):
        part = requests[start : start + MANY]
        rows = await connection.execute(select(leads.c.id, leads.c.card_id).where(leads.c.id.in_(part)))
        card_of = {row.id: row.card_id for row in rows}
        taken_by |= {card_of[request]: request for request in part if request in card_of}
    going, cards, found = set(requests), list(taken_by), dict[bytes, Member]()
    for start in range(0, len(cards), MANY):
        some = cards[start : start + MANY]
        named = select(leads.c.id, leads.c.card_id).join(owners, owners.c.id == leads.c.id)
        rows = await connection.execute(named.where(leads.c.card_id.in_(some), owners.c.state != "erasing"))
        elsewhere = {row.card_id for row in rows if row.id not in going}
        for row in await connection.execute(select(owners).where(owners.c.id.in_(some))):
            if row.id not in elsewhere:
                found[taken_by[row.id]] = Member(row.id, row.kind, row.change)
    return found
