"""The places where personal data stand, each with the same words: erase, compact, and the files that may be searched.

The order of the tuple that `app.py` makes is the order of an erasure: keys first, since without its key a row that is
still there cannot be read. Whoever destroys asks for a turn first (shift.py): a transaction in which holds and the
fence of the job were read again.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from functools import cache
from glob import escape
from pathlib import Path
from typing import Any, Protocol, TypeVar

from sqlalchemy import Table, delete, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy.shift import BATCH, Turn, Work, in_batches
from leads.store.database import Compaction, Database
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.tables import PERSONAL_ROWS, leads, mails

ROWS = 1000
KEYS = 200
KINDS = ("conversation", "lead", "card")
Counts = dict[bytes, dict[str, int]]
T = TypeVar("T")


class Turns(Protocol):
    """What a store asks before it destroys (shift.py)."""

    def turn(self, works: Sequence[Work]) -> AbstractAsyncContextManager[Turn]: ...

    async def at_once(self, works: Sequence[Work], do: Callable[[Turn], Coroutine[Any, Any, T]]) -> T: ...


class ErasableStore(Protocol):
    """One place. `files` is empty where we may not read.

    `checks_itself`: it holds no files, and `erase` looks again for what it removed.
    """

    @property
    def name(self) -> str: ...

    @property
    def checks_itself(self) -> bool: ...

    async def erase(self, works: Sequence[Work], turns: Turns) -> list[Work]:
        """Destroy what belongs to these works; those of which nothing is left here. Repeatable."""

    async def compact(self) -> Compaction: ...

    def files(self) -> list[Path]: ...


@dataclass(frozen=True, slots=True)
class Keys:
    """The owners' keys."""

    keys: KeyStore
    directories: tuple[Path, ...] = ()
    name: str = "keys"
    checks_itself: bool = False

    async def erase(self, works: Sequence[Work], turns: Turns) -> list[Work]:
        gone: list[Work] = []
        for batch in in_batches(works, KEYS):
            async with turns.turn(batch) as turn:
                # They are committed away before the turn is: what was counted at INTENT stays when we die in between.
                there = await self.keys.existing(turn.owners)
                await self.keys.destroy(turn.owners)
                for work in turn.works:
                    more = len(there.intersection(work.owners)) - work.counts.get("keys", 0)
                    if more > 0:
                        turn.noted[work.id] = {"keys": more}
            gone += turn.works
        return gone

    async def compact(self) -> Compaction:
        return await self.keys.compact()

    def files(self) -> list[Path]:
        return [*self.keys.database.files, *self.directories]


@dataclass(frozen=True, slots=True)
class Rows:
    """The owners' rows in the main database, at most `ROWS` a transaction."""

    store: Store
    directories: tuple[Path, ...] = ()
    name: str = "rows"
    checks_itself: bool = False

    async def erase(self, works: Sequence[Work], turns: Turns) -> list[Work]:
        # A card goes with the last request that names it: the others first.
        left = sorted(works, key=lambda work: work.with_card)
        gone: list[Work] = []
        while left:
            batch, left = left[:BATCH], left[BATCH:]
            free, whole = await turns.at_once(batch, self._erase_some)
            gone += whole
            finished = {work.id for work in whole}
            left = [work for work in free if work.id not in finished] + left
        return gone

    async def _erase_some(self, turn: Turn) -> tuple[list[Work], list[Work]]:
        """Those that may go in this turn, and those of them that are gone whole."""
        await self.store.main.go_by_index(turn.connection)
        free = await _without_shared_cards(turn)
        sizes = await _count(self.store.main, turn.connection, free)
        whole = _that_fit(free, sizes)
        if whole or not free:
            await _delete(self.store.main, turn.connection, whole, sizes)
            turn.noted.update({work.id: sizes.get(work.id, {}) for work in whole})
        else:
            turn.noted[free[0].id] = await _delete_some(turn.connection, free[0], sizes[free[0].id])
        return free, whole

    async def compact(self) -> Compaction:
        return await self.store.main.compact([table.name for table, _ in PERSONAL_ROWS])

    def files(self) -> list[Path]:
        return [*self.store.main.files, *self.directories]


@dataclass(frozen=True, slots=True)
class Files:
    """Folders and files that must never have held personal data: searched, never erased. What a log turned over into,
    `name.*`, is searched with it."""

    name: str
    places: tuple[Path, ...]
    checks_itself: bool = False

    async def erase(self, works: Sequence[Work], turns: Turns) -> list[Work]:
        return list(works)

    async def compact(self) -> Compaction:
        return Compaction(True)

    def files(self) -> list[Path]:
        turned = [
            sibling
            for place in self.places
            if not place.is_dir()
            for sibling in sorted(place.parent.glob(f"{escape(place.name)}.*"))
        ]
        return [place for place in (*self.places, *turned) if place.exists()]


def _kind(table: Table, column: Any) -> str | None:
    """Of which kind the owners in this column are; None: of any."""
    kind = table.name.removesuffix("s") if column.name == "id" else column.name.removesuffix("_id")
    # A mail about one's own data belongs to the card.
    return None if kind not in KINDS or table is mails else kind


def _owned(table: Table, column: Any, works: Sequence[Work]) -> list[bytes]:
    """The owners of these works that may have rows in a table."""
    kind = _kind(table, column)
    return [owner for work in works for owner in (work.owners if kind is None else work.of_kind(kind))]


async def _count(database: Database, connection: AsyncConnection, works: Sequence[Work]) -> Counts:
    """How many rows each work has in each table."""
    work_of = {owner: work.id for work in works for owner in work.owners}
    found: Counts = {}
    if works:
        kinds = frozenset(kind for work in works for _, kind in work.members)
        rows: Sequence[Any] = (await database.run_among(connection, _counting(kinds), list(work_of))).all()
        for name, owner, n in rows:
            own = found.setdefault(work_of[owner], {})
            own[name] = own.get(name, 0) + n
    return found


@cache
def _counting(kinds: frozenset[str]) -> str:
    """The one query for all tables in which owners of these kinds may have rows: as text, it is made once."""
    every = "gone" in kinds
    return " UNION ALL ".join(
        f"SELECT '{table.name}', mine.id, count(*) FROM mine CROSS JOIN {table.name} AS row "  # noqa: S608
        f"WHERE row.{column.name} = mine.id GROUP BY mine.id"
        for table, column in PERSONAL_ROWS
        if every or _kind(table, column) in (None, *kinds)
    )


def _that_fit(works: Sequence[Work], sizes: Counts) -> list[Work]:
    """As many of the first works as one transaction takes whole."""
    total, fitting = 0, []
    for work in works:
        total += sum(sizes.get(work.id, {}).values())
        if total > ROWS:
            break
        fitting.append(work)
    return fitting


async def _delete(database: Database, connection: AsyncConnection, works: Sequence[Work], sizes: Counts) -> None:
    filled = {name for work in works for name in sizes.get(work.id, {})}
    for table, column in PERSONAL_ROWS:
        if table.name in filled:
            query, ids = f"DELETE FROM {table.name} WHERE {column.name}", _owned(table, column, works)  # noqa: S608
            await connection.run_sync(database.run_for, query, ids)


async def _delete_some(connection: AsyncConnection, work: Work, size: Mapping[str, int]) -> dict[str, int]:
    """Of somebody with more rows than one transaction takes: from the first table that has any."""
    table, column = next((table, column) for table, column in PERSONAL_ROWS if size.get(table.name))
    key = tuple_(*table.primary_key.columns)
    some = select(*table.primary_key.columns).where(column.in_(_owned(table, column, [work]))).limit(ROWS)
    return {table.name: (await connection.execute(delete(table).where(key.in_(some)))).rowcount}


async def _without_shared_cards(turn: Turn) -> list[Work]:
    """Those whose card no request names that stays for now."""
    cards = [card for work in turn.works for card in work.of_kind("card")]
    if not cards:
        return turn.works
    going = [lead for work in turn.works for lead in work.of_kind("lead")]
    query = select(leads.c.card_id).where(leads.c.card_id.in_(cards), leads.c.id.not_in(going))
    named = set((await turn.connection.execute(query)).scalars())
    return [work for work in turn.works if not named.intersection(work.of_kind("card"))]
