"""How soon a site's visitors got the first word of a person, in weeks that are over: what its chat tells others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import func, select

from leads import statistics
from leads.reporting import BUCKETS, SLOWER
from leads.statistics import WEEK
from leads.store.store import Store
from leads.store.tables import weeks

COUNT: Final = "response.site"
# Older figures say nothing of how it is lately.
OLDEST: Final = 8 * WEEK
# So many of the visitors got their answer within the time that is told.
SHARE: Final = 0.75


async def within(store: Store, site: str, now: datetime, *, k: int) -> timedelta | None:
    """Within what time three of four were answered in the last closed weeks that have `k` answers together.

    None: too few answers, none of them lately, or slower than a day.
    """
    parts = [f"{name}|{site}" for name in (*(name for _, name in BUCKETS), SLOWER)]
    spans = await statistics.spans(store, COUNT, k=k, parts=parts)
    if not spans or spans[-1].last < (now - OLDEST).date():
        return None
    first, last = spans[-1].first.isoformat(), spans[-1].last.isoformat()
    query = select(weeks.c.part, func.sum(weeks.c.n)).where(
        weeks.c.name == COUNT, weeks.c.part.in_(parts), weeks.c.week >= first, weeks.c.week <= last
    )
    async with store.main.read() as connection:
        sums = {row[0]: int(row[1]) for row in await connection.execute(query.group_by(weeks.c.part))}
    return _reached([sums.get(part, 0) for part in parts])


def _reached(counts: Sequence[int]) -> timedelta | None:
    """The first of the buckets up to which the share was answered; the last count is of those that were slower."""
    answered = 0
    for (minutes, _), n in zip(BUCKETS, counts[:-1], strict=True):
        answered += n
        if answered >= SHARE * sum(counts):
            return timedelta(minutes=minutes)
    return None
