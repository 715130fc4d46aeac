"""Writing a database of SQLite anew, when the search found something in the free space of its pages."""

from __future__ import annotations

import math
import time
from collections.abc import Collection, Sequence

from leads.store.database import Database

# A database up to this size is written anew within a second; a larger one keeps the chat waiting.
AT_ONCE = 64 << 20
ONCE_IN_SECONDS = 86_400.0


class Rewriter:
    """Remembers when it wrote which database, in this process."""

    def __init__(self, databases: Sequence[Database]) -> None:
        self._databases = databases
        self._last: dict[str, float] = {}

    async def rewrite(self, found_in: Collection[str]) -> bool:
        """Write those anew that have one of these files; False when that must wait: a large one has a turn a day."""
        some = False
        for database in self._databases:
            size = sum(file.stat().st_size for file in database.files)
            if not {str(file) for file in database.files}.intersection(found_in):
                continue
            if size > AT_ONCE and time.monotonic() - self._last.get(database.url, -math.inf) < ONCE_IN_SECONDS:
                continue
            self._last[database.url] = time.monotonic()
            await database.rewrite()
            await database.compact([])
            some = True
        return some
