"""What reports count: how requests move, how soon we answer, where and when chats begin. Added up, without a person.

Each run counts what happened since the one before, from rows that are still there, and moves its mark in the same
transaction: nothing is counted twice. A name says what is counted and by what it is divided, "reasons.owner"; its part
is the group, after a bar behind the kind where there are kinds: "price|7".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import begun
from leads.begun import NONE, Counts
from leads.store import pace, tallies
from leads.store.store import Store
from leads.store.tables import conversations, facts, leads, messages, owners, stage_changes

MARK: Final = "reported"
# Rows of a transaction that has just begun may still be on their way.
LATE: Final = timedelta(minutes=1)
# The stage after a change, and what it counts as.
MOVES: Final = {
    "offered": "offers",
    "followed_up": "followed_up",
    "reminded": "reminded",
    "answered": "answers",
    "customer": "sales",
    "lost": "lost",
    "declined": "lost",
    "cold": "cold",
}
# A request gets its product with the offer; one that ends without has none.
SETTLED: Final = ("offered", "customer", "lost", "declined", "cold")
STEPS: Final = ("offered", "followed_up", "reminded")
DECLINED: Final = "declined"
REASONS: Final = ("price", "other_firm", "no_need", "no_answer", "other", DECLINED)
# Within how many minutes a person of ours answered first.
BUCKETS: Final = ((5, "5m"), (30, "30m"), (120, "2h"), (1440, "1d"))
SLOWER: Final = "more"


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
        started = await begun.started(connection, mark.at, until)
        counts += begun.hours(started, countries)
        for (day, name, part), n in sorted(counts.items()):
            midnight = datetime.fromisoformat(f"{day}T00:00:00+00:00")
            await tallies.count(store, connection, name, midnight, part=part, n=n)
        await begun.pages(store, connection, started, k=k)
    return counts.total()


async def _moves(connection: AsyncConnection, since: datetime, until: datetime) -> Counts:
    """Requests by site, product and owner as they moved; after which mail one answered or bought; why one was lost.

    By product a request counts once its product is settled, under the one that its offer counts under.
    """
    earlier = stage_changes.alias()
    of_lead = earlier.c.lead_id == stage_changes.c.lead_id
    settled = select(func.min(earlier.c.id)).where(of_lead, earlier.c.after.in_(SETTLED))
    mailed = select(earlier.c.after).where(of_lead, earlier.c.after.in_(STEPS), earlier.c.id < stage_changes.c.id)
    query = (
        select(
            stage_changes,
            settled.correlate(stage_changes).scalar_subquery().label("settled"),
            mailed.order_by(earlier.c.id.desc()).limit(1).correlate(stage_changes).scalar_subquery().label("mailed"),
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
        groups = {"site": row.site, "owner": str(row.assigned_to or NONE), "product": row.product or NONE}
        if row.before == "none":
            counts.update((day, f"requests.{by}", groups[by]) for by in ("site", "owner"))
        if row.id == row.settled:
            counts[day, "requests.product", groups["product"]] += 1
        for what, kind in _told(row):
            counts.update((day, f"{what}.{by}", f"{kind}|{part}" if kind else part) for by, part in groups.items())
    return counts


def _told(row: Any) -> Iterator[tuple[str, str]]:
    """What a change of stage counts as, and of what kind it is where there are kinds.

    The kinds of an answer, a sale and a loss add up to all of them, so that no sum tells of one that is not named.
    """
    what = MOVES.get(row.after)
    if row.before == "none" or what is None:
        return
    yield what, ""
    if what in ("answers", "sales"):
        yield f"{what}_after", row.mailed or NONE
    if what == "lost":
        reason = row.close_reason if row.close_reason in REASONS else "other"
        yield "reasons", DECLINED if row.after == "declined" else reason


async def _answers(connection: AsyncConnection, since: datetime, until: datetime) -> Counts:
    """How long visitors waited for the first word of a person, of those who got it in this time, and whose it was."""
    busy = select(owners.c.id).where(owners.c.kind == "conversation", owners.c.touched_at > since)
    first = (
        select(messages.c.conversation_id, func.min(messages.c.seq).label("seq"))
        .where(messages.c.sender == "staff", messages.c.conversation_id.in_(busy))
        .group_by(messages.c.conversation_id)
        .subquery()
    )
    asked = select(messages.c.conversation_id, func.min(messages.c.at).label("asked")).where(
        messages.c.sender == "visitor", messages.c.conversation_id.in_(busy)
    )
    begun_at = asked.group_by(messages.c.conversation_id).subquery()
    same = (messages.c.conversation_id == first.c.conversation_id) & (messages.c.seq == first.c.seq)
    query = (
        select(conversations.c.site, messages.c.staff_id, messages.c.at, begun_at.c.asked)
        .select_from(first)
        .join(messages, same)
        .join(conversations, conversations.c.id == first.c.conversation_id)
        .join(begun_at, begun_at.c.conversation_id == first.c.conversation_id)
        .where(messages.c.at > since, messages.c.at <= until)
    )
    counts: Counts = Counter()
    for row in await connection.execute(query):
        day, bucket = row.at.date().isoformat(), _bucket(row.at - row.asked)
        counts[day, "response.site", f"{bucket}|{row.site}"] += 1
        counts[day, "response.owner", f"{bucket}|{row.staff_id or NONE}"] += 1
    return counts


def _bucket(waited: timedelta) -> str:
    minutes = waited / timedelta(minutes=1)
    return next((name for most, name in BUCKETS if minutes <= most), SLOWER)
