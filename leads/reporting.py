"""What reports count: how requests move, how soon we answer, where and when chats begin. Added up, without a person.

Each run counts what happened since the one before, from rows that are still there, and moves its mark in the same
transaction: nothing is counted twice. A page of a site is counted by its fingerprint until a group of chats that is
large enough began there; before, its name stands nowhere.
"""

from __future__ import annotations

import hmac
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.calendar import zone_of
from leads.store import pace, tallies
from leads.store.cells import open_text
from leads.store.store import Store
from leads.store.tables import conversations, facts, leads, messages, owners, stage_changes
from leads.store.tables import tallies as tallies_table

MARK: Final = "reported"
# Rows of a transaction that has just begun may still be on their way.
LATE: Final = timedelta(minutes=1)
MOST: Final = 5000
# The stage after a change, and what it counts as.
MOVES: Final = {
    "offered": "offers",
    "answered": "answers",
    "customer": "sales",
    "lost": "lost",
    "declined": "lost",
    "cold": "cold",
}
# A request gets its product with the offer; one that ends without has none.
SETTLED: Final = ("offered", "customer", "lost", "declined", "cold")
STEPS: Final = ("offered", "followed_up", "reminded")
REASONS: Final = ("price", "other_firm", "no_need", "no_answer", "other")
# Within how many minutes a person of ours answered first.
BUCKETS: Final = ((5, "5m"), (30, "30m"), (120, "2h"), (1440, "1d"))
SLOWER: Final = "more"
NONE: Final = "-"
UNKNOWN: Final = "#"
Counts = Counter[tuple[str, str, str]]


async def count_new(store: Store, now: datetime, *, k: int, countries: dict[str, str]) -> int:
    """Count what happened since the last run; how many things. `k`: the smallest group; `countries` of the sites."""
    mark = await pace.fact(store, MARK)
    until = now - LATE
    if mark is None:
        await pace.note_first(store, MARK, until)
        return 0
    if until <= mark.at:
        return 0
    async with store.main.begin() as connection:
        moved = update(facts).where(facts.c.name == MARK, facts.c.at == mark.at).values(at=until)
        if (await connection.execute(moved)).rowcount != 1:
            return 0
        counts = await _moves(connection, mark.at, until)
        counts += await _answers(connection, mark.at, until)
        started = await _started(connection, mark.at, until)
        counts += _hours(started, countries)
        for (day, name, part), n in sorted(counts.items()):
            await tallies.count(store, connection, name, _midnight(day), part=part, n=n)
        await _pages(store, connection, started, k=k)
    return counts.total()


async def _moves(connection: AsyncConnection, since: datetime, until: datetime) -> Counts:
    """Requests by site, product and owner as they moved; which step an answer came after; why one was lost.

    By product a request counts once its product is settled, under the one that its offer counts under.
    """
    earlier = stage_changes.alias()
    settled = (earlier.c.lead_id == stage_changes.c.lead_id, earlier.c.after.in_(SETTLED))
    first = select(func.min(earlier.c.id)).where(*settled).correlate(stage_changes).scalar_subquery()
    query = (
        select(
            stage_changes,
            first.label("settled"),
            leads.c.site,
            leads.c.product,
            leads.c.assigned_to,
            leads.c.close_reason,
        )
        .join(leads, leads.c.id == stage_changes.c.lead_id)
        .where(stage_changes.c.at > since, stage_changes.c.at <= until)
    )
    counts: Counts = Counter()
    for row in await connection.execute(query):
        day = row.at.date().isoformat()
        what = "requests" if row.before == "none" else MOVES.get(row.after)
        if what is not None:
            groups = {"site": row.site, "owner": str(row.assigned_to or NONE)}
            groups |= {"product": row.product or NONE} if what != "requests" else {}
            counts.update((day, f"{what}.{by}", part) for by, part in groups.items())
        if row.id == row.settled:
            counts[day, "requests.product", row.product or NONE] += 1
        if row.after in STEPS:
            counts[day, "steps", row.after] += 1
        if row.after in ("answered", "customer") and row.before in STEPS:
            counts[day, "after_step", row.before] += 1
        if row.after == "lost":
            counts[day, "reasons", row.close_reason if row.close_reason in REASONS else "other"] += 1
    return counts


async def _answers(connection: AsyncConnection, since: datetime, until: datetime) -> Counts:
    """How long visitors waited for the first word of a person, of those who got it in this time."""
    busy = select(owners.c.id).where(owners.c.kind == "conversation", owners.c.touched_at > since)
    first = (
        select(messages.c.conversation_id, func.min(messages.c.at).label("at"))
        .where(messages.c.sender == "staff", messages.c.conversation_id.in_(busy))
        .group_by(messages.c.conversation_id)
        .subquery()
    )
    asked = select(messages.c.conversation_id, func.min(messages.c.at).label("asked")).where(
        messages.c.sender == "visitor", messages.c.conversation_id.in_(busy)
    )
    begun = asked.group_by(messages.c.conversation_id).subquery()
    query = (
        select(conversations.c.site, first.c.at, begun.c.asked)
        .join(first, first.c.conversation_id == conversations.c.id)
        .join(begun, begun.c.conversation_id == conversations.c.id)
        .where(first.c.at > since, first.c.at <= until)
    )
    return Counter(
        (row.at.date().isoformat(), "response", f"{row.site}|{_bucket(row.at - row.asked)}")
        for row in await connection.execute(query)
    )


def _bucket(waited: timedelta) -> str:
    minutes = waited / timedelta(minutes=1)
    return next((name for most, name in BUCKETS if minutes <= most), SLOWER)


async def _started(connection: AsyncConnection, since: datetime, until: datetime) -> list[Any]:
    query = (
        select(conversations.c.id, conversations.c.site, conversations.c.page, owners.c.created_at)
        .join(owners, owners.c.id == conversations.c.id)
        .where(owners.c.touched_at > since, owners.c.created_at > since, owners.c.created_at <= until)
        .limit(MOST)
    )
    return list(await connection.execute(query))


def _hours(started: Iterable[Any], countries: dict[str, str]) -> Counts:
    """Weekday and hour at which chats begin, in the site's own time."""
    counts: Counts = Counter()
    for row in started:
        local = row.created_at.astimezone(zone_of(countries.get(row.site, "")))
        counts[row.created_at.date().isoformat(), "hours", f"{local.weekday()}-{local.hour:02}"] += 1
    return counts


async def _pages(store: Store, connection: AsyncConnection, started: Iterable[Any], *, k: int) -> None:
    """Count the pages where chats began; a page gets its name once `k` chats of its week began there."""
    rows = list(started)
    keys = await store.keys.get_many([row.id for row in rows])
    found: Counter[tuple[datetime, str]] = Counter()
    for row in rows:
        if row.id in keys and row.page is not None:
            path = open_text(keys[row.id], "conversations", "page", row.id, row.page).split("?")[0][: tallies.PART]
            found[row.created_at.replace(hour=0, minute=0, second=0, microsecond=0), path or "/"] += 1
    for (day, path), n in found.items():
        secret = UNKNOWN + hmac.new(store.index_secret, path.encode(), sha256).hexdigest()[:24]
        await tallies.count(store, connection, "pages", day, part=secret, n=n)
        monday = (day - timedelta(days=day.weekday())).date().isoformat()
        week = (tallies_table.c.name == "pages", tallies_table.c.day >= monday)
        sums = select(func.sum(tallies_table.c.n)).where(*week, tallies_table.c.part.in_([secret, path]))
        if ((await connection.execute(sums)).scalar() or 0) >= k:
            await _name(store, connection, week, secret, path)


async def _name(store: Store, connection: AsyncConnection, week: Any, secret: str, path: str) -> None:
    """From now on this page's counts of the week stand under its name."""
    rows = (
        await connection.execute(
            select(tallies_table.c.day, tallies_table.c.n).where(*week, tallies_table.c.part == secret)
        )
    ).all()
    await connection.execute(tallies_table.delete().where(*week, tallies_table.c.part == secret))
    for row in rows:
        await tallies.count(store, connection, "pages", _midnight(row.day), part=path, n=row.n)


def _midnight(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T00:00:00+00:00")
