"""The morning's counts for those who want them: who gets them today, each once, and the numbers. No names, no texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, or_, select, update

from leads import counts, todaylist
from leads.calendar import is_working_day
from leads.privacy import audit
from leads.roles import ROLES, Role, may
from leads.store.store import Store
from leads.store.tables import owners, staff, tasks

FROM: Final = time(7)
UNTIL: Final = time(12)


@dataclass(frozen=True, slots=True)
class Reader:
    """A member of staff who wants the counts this morning."""

    id: int
    address: str
    language: str
    role: Role


async def choose(store: Store, number: int, address: str | None, now: datetime) -> None:
    """From now on the counts go there; None: nowhere."""
    async with store.main.begin() as connection:
        await connection.execute(update(staff).where(staff.c.id == number).values(digest_to=address))
        action = "digest_on" if address else "digest_off"
        await audit.record(connection, now=now, actor=f"staff:{number}", action=action)


async def chosen(store: Store, number: int) -> str:
    """The address; empty for none."""
    async with store.main.read() as connection:
        found = (await connection.execute(select(staff.c.digest_to).where(staff.c.id == number))).scalar()
    return found or ""


async def due(store: Store, now: datetime, *, zone: ZoneInfo, country: str) -> list[Reader]:
    """Those whose mail has not been sent today, on a working day's morning."""
    local = now.astimezone(zone)
    if not FROM <= local.time() < UNTIL or not is_working_day(local.date(), country):
        return []
    query = select(staff.c.id, staff.c.digest_to, staff.c.language, staff.c.role).where(_wants(_midnight(now, zone)))
    async with store.main.read() as connection:
        return [Reader(row.id, row.digest_to, row.language, row.role) for row in await connection.execute(query)]


async def claim(store: Store, reader: Reader, now: datetime, *, zone: ZoneInfo) -> bool:
    """Whether this process sends it. Said before it is sent, so that nobody gets it twice."""
    wanted = _wants(_midnight(now, zone))
    async with store.main.begin() as connection:
        taken = await connection.execute(update(staff).where(staff.c.id == reader.id, wanted).values(digest_at=now))
    return taken.rowcount == 1


async def numbers(store: Store, reader: Reader, now: datetime) -> dict[str, int]:
    """What waits, by his role: chats, tasks of his and nobody's, requests that go soon, wishes about own data that
    must be answered within a week, and deletions that are overdue.
    """
    badges = await counts.badges(store, now)
    day = await _of_day(store, reader, badges["inbox"], now) if may(reader.role, "today.see") else {}
    wishes = {"wishes": badges["requests"]} if may(reader.role, "requests.work") else {}
    return {**day, **wishes, "overdue": badges["overdue"]}


async def _of_day(store: Store, reader: Reader, chats: int, now: datetime) -> dict[str, int]:
    mine = or_(tasks.c.assigned_to == reader.id, tasks.c.assigned_to.is_(None))
    query = (
        select(tasks.c.kind, func.count())
        .join(owners, owners.c.id == tasks.c.owner_id)
        .where(tasks.c.done_at.is_(None), owners.c.state == "live", mine, todaylist.stands(now))
        .group_by(tasks.c.kind)
    )
    async with store.main.read() as connection:
        kinds = {row[0]: int(row[1]) for row in await connection.execute(query)}
    soon, offers = kinds.pop("due_soon", 0), kinds.pop("send_offer", 0)
    return {"chats": chats, "offers": offers, "soon": soon, "others": sum(kinds.values())}


def _wants(midnight: datetime) -> ColumnElement[bool]:
    return and_(
        staff.c.digest_to.is_not(None),
        staff.c.dismissed_at.is_(None),
        staff.c.role.in_(ROLES["today.see"] | ROLES["requests.work"]),
        or_(staff.c.digest_at.is_(None), staff.c.digest_at < midnight),
    )


def _midnight(now: datetime, zone: ZoneInfo) -> datetime:
    local = now.astimezone(zone)
    return datetime.combine(local.date(), time(0), zone).astimezone(now.tzinfo)
