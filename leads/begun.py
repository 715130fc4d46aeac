"""Where and when chats begin, added up without a person; part of what reports count.

A page of a site is counted by its fingerprint until a group of chats that is large enough began there; before, its name
stands nowhere.
"""

from __future__ import annotations

import hmac
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.calendar import zone_of
from leads.store import tallies
from leads.store.cells import open_text
from leads.store.store import Store
from leads.store.tables import conversations, owners
from leads.store.tables import tallies as tallies_table

MOST: Final = 5000
PATH: Final = 64
NONE: Final = "-"
UNKNOWN: Final = "#"
Counts = Counter[tuple[str, str, str]]


async def started(connection: AsyncConnection, since: datetime, until: datetime) -> list[Any]:
    query = (
        select(conversations.c.id, conversations.c.site, conversations.c.page, owners.c.created_at)
        .join(owners, owners.c.id == conversations.c.id)
        .where(owners.c.touched_at > since, owners.c.created_at > since, owners.c.created_at <= until)
        .limit(MOST)
    )
    return list(await connection.execute(query))


def hours(chats: Iterable[Any], countries: Mapping[str, str]) -> Counts:
    """Weekday and hour at which chats begin, in the site's own time."""
    counts: Counts = Counter()
    for row in chats:
        local = row.created_at.astimezone(zone_of(countries.get(row.site, "")))
        day = row.created_at.date().isoformat()
        counts[day, "hours.site", f"{local.weekday()}-{local.hour:02}|{row.site}"] += 1
    return counts


async def pages(store: Store, connection: AsyncConnection, chats: Iterable[Any], *, k: int) -> None:
    """Count the pages where chats began; a page gets its name once `k` chats of its week began there."""
    rows = list(chats)
    keys = await store.keys.get_many([row.id for row in rows])
    found: Counter[tuple[datetime, str, str]] = Counter()
    for row in rows:
        path = NONE
        if row.id in keys and row.page is not None:
            path = open_text(keys[row.id], "conversations", "page", row.id, row.page).split("?")[0][:PATH]
        midnight = row.created_at.replace(hour=0, minute=0, second=0, microsecond=0)
        found[midnight, path.replace("|", "%7C") or "/", row.site] += 1
    for (day, path, site), n in found.items():
        secret = UNKNOWN + hmac.new(store.index_secret, f"{path}|{site}".encode(), sha256).hexdigest()[:24]
        hidden, named = f"{secret}|{site}", f"{path}|{site}"
        await tallies.count(store, connection, "pages.site", day, part=hidden, n=n)
        monday = (day - timedelta(days=day.weekday())).date().isoformat()
        week = (tallies_table.c.name == "pages.site", tallies_table.c.day >= monday)
        sums = select(func.sum(tallies_table.c.n)).where(*week, tallies_table.c.part.in_([hidden, named]))
        if ((await connection.execute(sums)).scalar() or 0) >= k:
            await _name(store, connection, week, hidden, named)


async def _name(store: Store, connection: AsyncConnection, week: Any, hidden: str, named: str) -> None:
    """From now on this page's counts of the week stand under its name."""
    gone = tallies_table.delete().where(*week, tallies_table.c.part == hidden)
    for row in (await connection.execute(gone.returning(tallies_table.c.day, tallies_table.c.n))).all():
        day = datetime.fromisoformat(f"{row.day}T00:00:00+00:00")
        await tallies.count(store, connection, "pages.site", day, part=named, n=row.n)
