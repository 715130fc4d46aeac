"""The places where personal data stand, each with the same words: erase, compact, and the files that may be searched.

The order of the tuple that `app.py` makes is the order of an erasure: keys first, since without its key a row that is
still there cannot be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Table, delete, select, tuple_

from leads.privacy import holds
from leads.store.database import Compaction
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.tables import PERSONAL_ROWS

BATCH = 1000


class ErasableStore(Protocol):
    """One place. `erase` is repeatable and returns counts by kind; `files` is empty where we may not read.

    The owners go together: a hold on one of them protects them all.
    """

    @property
    def name(self) -> str: ...

    async def erase(self, owners: Sequence[bytes], now: datetime) -> dict[str, int]: ...

    async def compact(self) -> Compaction: ...

    def files(self) -> list[Path]: ...


@dataclass(frozen=True, slots=True)
class Keys:
    """The owners' keys."""

    keys: KeyStore
    directories: tuple[Path, ...] = ()
    name: str = "keys"

    async def erase(self, owners: Sequence[bytes], now: datetime) -> dict[str, int]:
        return {"keys": await self.keys.destroy(owners)}

    async def compact(self) -> Compaction:
        return await self.keys.compact()

    def files(self) -> list[Path]:
        return [*self.keys.database.files, *self.directories]


@dataclass(frozen=True, slots=True)
class Rows:
    """The owners' rows in the main database."""

    store: Store
    directories: tuple[Path, ...] = ()
    name: str = "rows"

    async def erase(self, owners: Sequence[bytes], now: datetime) -> dict[str, int]:
        counts: dict[str, int] = {}
        for table, column in PERSONAL_ROWS:
            counts[table.name] = await self._delete(table, column, owners, now)
        return {name: count for name, count in counts.items() if count}

    async def _delete(self, table: Table, column: Any, owners: Sequence[bytes], now: datetime) -> int:
        key = list(table.primary_key.columns)
        some = select(*key).where(column.in_(owners), ~holds.any_active(owners, now)).limit(BATCH)
        total = 0
        while True:
            async with self.store.main.begin() as connection:
                gone = (await connection.execute(delete(table).where(tuple_(*key).in_(some)))).rowcount
            total += gone
            if gone < BATCH:
                return total

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

    async def erase(self, owners: Sequence[bytes], now: datetime) -> dict[str, int]:
        return {}

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
