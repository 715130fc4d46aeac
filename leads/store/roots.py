"""Owners that belong to no other one: they have a clock of their own."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func, literal_column

NOBODY = b""
# Written out, not bound: a partial index is used for its very state.
LIVE: ColumnElement[str] = literal_column("'live'")
HIDDEN: ColumnElement[str] = literal_column("'hidden'")


def is_root(owner: Any) -> ColumnElement[bool]:
    """SQL: this row of `owners` has no parent.

    Not IS NULL: SQLite would look under the index of `parent_id`, where nearly all stand, and not under the date's.
    """
    return func.coalesce(owner.c.parent_id, NOBODY) == NOBODY
