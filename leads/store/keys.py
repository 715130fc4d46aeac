"""One key an owner, wrapped under the master key, in a database of their own.

Destroying the key is what makes the owner's ciphertext unreadable everywhere, in backups as well; so a key is kept in
memory for at most a minute, and used only for rows read together with their owner's live state.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import datetime

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import delete, insert, select

from leads.store.crypto import CannotOpen, new_key, place, seal, unseal
from leads.store.database import Compaction, Database
from leads.store.tables import wrapped_keys

CACHE_SECONDS = 60.0
CACHE_SIZE = 20_000
SOME = 20


class KeyGone(Exception):
    """The owner's key was destroyed, so nothing of it can be read any more."""


class KeyStore:
    """Makes, gives and destroys owners' keys."""

    def __init__(self, database: Database, master: bytes) -> None:
        self.database = database
        self._master = AESGCM(master)
        self._cache: dict[bytes, tuple[AESGCM, float]] = {}

    async def create(self, owners: Iterable[bytes], now: datetime) -> None:
        """Commit a new key for each owner. Comes before the owner's row (docs/decisions/0001)."""
        fresh = {owner: new_key() for owner in owners}
        rows = [
            {"owner_id": owner, "wrapped": seal(self._master, key, self._where(owner)), "created_at": now}
            for owner, key in fresh.items()
        ]
        async with self.database.begin() as connection:
            await connection.execute(insert(wrapped_keys), rows)
        for owner, key in fresh.items():
            self._remember(owner, AESGCM(key))

    async def get(self, owner: bytes) -> AESGCM:
        """The owner's key. Raises KeyGone."""
        held = self._cache.get(owner)
        if held is not None and held[1] > time.monotonic():
            return held[0]
        found = await self.get_many([owner])
        if owner not in found:
            raise KeyGone
        return found[owner]

    async def get_many(self, owners: Iterable[bytes]) -> dict[bytes, AESGCM]:
        """Keys of those owners that still have one."""
        wanted = list(dict.fromkeys(owners))
        found = {}
        missing = []
        for owner in wanted:
            held = self._cache.get(owner)
            if held is not None and held[1] > time.monotonic():
                found[owner] = held[0]
            else:
                missing.append(owner)
        for start in range(0, len(missing), 500):
            part = missing[start : start + 500]
            async with self.database.read() as connection:
                rows = await connection.execute(select(wrapped_keys).where(wrapped_keys.c.owner_id.in_(part)))
                for row in rows:
                    key = AESGCM(unseal(self._master, row.wrapped, self._where(row.owner_id)))
                    self._remember(row.owner_id, key)
                    found[row.owner_id] = key
        return found

    async def wrapped(self, owners: Iterable[bytes]) -> list[bytes]:
        """The wrapped keys as they stand in the store: what a search for leftovers looks for."""
        return list((await self.wrapped_each(owners)).values())

    async def wrapped_each(self, owners: Iterable[bytes]) -> dict[bytes, bytes]:
        """The same, by owner."""
        query = select(wrapped_keys.c.owner_id, wrapped_keys.c.wrapped).where(wrapped_keys.c.owner_id.in_(list(owners)))
        async with self.database.read() as connection:
            return {row.owner_id: row.wrapped for row in await connection.execute(query)}

    async def existing(self, owners: Iterable[bytes]) -> set[bytes]:
        """Which of these owners have a key, whether or not it opens."""
        wanted, found = list(owners), set[bytes]()
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            async with self.database.read() as connection:
                rows = await connection.execute(
                    select(wrapped_keys.c.owner_id).where(wrapped_keys.c.owner_id.in_(part))
                )
                found.update(rows.scalars())
        return found

    async def fits(self) -> bool:
        """Whether the keys were wrapped under this master key; an empty store fits any."""
        async with self.database.read() as connection:
            rows = (await connection.execute(select(wrapped_keys).limit(SOME))).all()
        return not rows or any(self.opens(row.owner_id, row.wrapped) for row in rows)

    def opens(self, owner: bytes, wrapped: bytes) -> bool:
        """Whether this wrapped key opens under the master key."""
        try:
            unseal(self._master, wrapped, self._where(owner))
        except CannotOpen:
            return False
        return True

    async def destroy(self, owners: Iterable[bytes]) -> int:
        """Destroy the keys; how many there were. Repeatable."""
        gone = list(owners)
        self.forget(gone)
        async with self.database.begin() as connection:
            result = await connection.execute(delete(wrapped_keys).where(wrapped_keys.c.owner_id.in_(gone)))
        self.forget(gone)
        return result.rowcount

    def seal(self, plaintext: bytes, where: bytes) -> bytes:
        """Seal something that belongs to no owner, such as a job's own notes, under the master key."""
        return seal(self._master, plaintext, where)

    def unseal(self, sealed: bytes, where: bytes) -> bytes:
        """Raises CannotOpen."""
        return unseal(self._master, sealed, where)

    async def older_than(self, limit: datetime) -> list[bytes]:
        """Owners of keys made before `limit`: the sweep compares them with the owners that exist."""
        async with self.database.read() as connection:
            query = select(wrapped_keys.c.owner_id).where(wrapped_keys.c.created_at < limit)
            return list((await connection.execute(query)).scalars())

    async def compact(self) -> Compaction:
        return await self.database.compact([wrapped_keys.name], rewrite=True)

    def forget(self, owners: Iterable[bytes]) -> None:
        """Drop keys from memory, in this process."""
        for owner in owners:
            self._cache.pop(owner, None)

    def forget_all(self) -> None:
        """Drop every key from memory: the store was replaced."""
        self._cache.clear()

    def _remember(self, owner: bytes, key: AESGCM) -> None:
        if len(self._cache) >= CACHE_SIZE:
            for old in list(self._cache)[: CACHE_SIZE // 10]:
                del self._cache[old]
        self._cache[owner] = (key, time.monotonic() + CACHE_SECONDS)

    @staticmethod
    def _where(owner: bytes) -> bytes:
        return place("wrapped_keys", "wrapped", owner)
