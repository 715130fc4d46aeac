"""What an append does to its conversation's row: the counter and the clock, in one UPDATE for many rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Integer, LargeBinary, Update, case, func, update
from sqlalchemy.types import TypeEngine

from leads.store.tables import UtcDateTime, owners
from leads.store.transitions import answerable

# What a message does to its conversation's clock: nothing, the person acted, or we answered.
EFFECT = {"visitor": 1, "staff": 2}
MOVED: dict[str, TypeEngine[Any]] = {
    "owner": LargeBinary(),
    "effect": Integer(),
    "n": Integer(),
    "moment": UtcDateTime(),
    "cold": UtcDateTime(),
}


def move(row: Any) -> Update:
    """The conversation's counter and clock after `n` changes; `row` has the columns of `MOVED`."""
    by_person, by_us = row.effect == 1, row.effect == 2
    kept_cold = case((row.effect == 0, owners.c.cold_at), else_=row.cold)
    return (
        update(owners)
        .where(owners.c.id == row.owner, answerable())
        .values(
            change=owners.c.change + row.n,
            state="live",
            reason=None,
            erase_at=None,
            touched_at=row.moment,
            acted_at=case((by_person, row.moment), else_=owners.c.acted_at),
            answered_at=case(
                (by_person, None),
                (by_us, func.coalesce(owners.c.answered_at, row.moment)),
                else_=owners.c.answered_at,
            ),
            waiting_since=case(
                (by_person, func.coalesce(owners.c.waiting_since, row.moment)),
                (by_us, None),
                else_=owners.c.waiting_since,
            ),
            cold_at=case((owners.c.parent_id.is_not(None), None), else_=kept_cold),
        )
    )
