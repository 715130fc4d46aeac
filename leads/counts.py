"""The three numbers on every page of the console."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, and_, func, not_, select

from leads import datarequests, lists, replied, scope, todaylist
from leads.chatlist import WAITS
from leads.privacy import holds, owed
from leads.store.store import Store
from leads.store.tables import conversations, erasures, leads, owners, tasks

# What is due is taken up each minute and worked off in batches; later than this something is wrong.
PATIENCE: Final = timedelta(hours=1)


async def badges(store: Store, now: datetime, *, only: int | None = None) -> dict[str, int]:
    """`today`: tasks and answers by mail. `inbox`: chats that wait. `overdue`: deletions that should have been done.

    `requests`: wishes about one's own data that must be answered within a week.
    """
    late = now - PATIENCE
    due = (
        select(func.count())
        .select_from(tasks)
        .join(owners, owners.c.id == tasks.c.owner_id)
        .outerjoin(leads, leads.c.id == tasks.c.owner_id)
        .where(tasks.c.done_at.is_(None), owners.c.state == "live", todaylist.stands(now), _other_than_answers())
        .where(scope.visible(leads.c.assigned_to, only))
    )
    answered = (
        select(func.count())
        .select_from(leads)
        .join(owners, owners.c.id == leads.c.id)
        .where(owners.c.state == "live", lists.ANSWERED)
        .where(scope.visible(leads.c.assigned_to, only))
    )
    waiting = (
        select(func.count())
        .select_from(owners)
        .join(conversations, conversations.c.id == owners.c.id)
        .where(owners.c.state == "live", WAITS, scope.visible(scope.TAKEN, only))
    )
    hidden = (
        select(func.count())
        .select_from(owners)
        .where(owners.c.state == "hidden", owners.c.erase_at < late)
        .where(~holds.active(owners.c.id, now), ~owed.answer(owners, now))
    )
    begun = (
        select(func.count()).select_from(erasures).where(erasures.c.erased_at.is_(None), erasures.c.intent_at < late)
    )
    urgent, _ = await datarequests.urgent(store, now)
    async with store.main.read() as connection:
        numbers = [(await connection.execute(query)).scalar_one() for query in (due, answered, waiting, hidden, begun)]
    today, overdue = numbers[0] + numbers[1], numbers[3] + numbers[4]
    return {"today": today, "inbox": numbers[2], "overdue": overdue, "requests": urgent}


def _other_than_answers() -> ColumnElement[bool]:
    """SQL: a task beside a request that is counted itself, since it waits for our answer, is the same thing twice."""
    return not_(and_(tasks.c.kind.in_(replied.ANSWERS), leads.c.id.is_not(None), lists.ANSWERED))
