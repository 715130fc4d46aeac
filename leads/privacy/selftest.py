"""Does the search find what it is meant to find? A word and a ciphertext are planted in every store and taken back.

A search that never finds anything would certify everything. Planted is what no person ever wrote: a random word, and
the same word sealed.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, insert

from leads.privacy.search import search
from leads.privacy.stores import ErasableStore, Files, Keys, Rows
from leads.store.crypto import PREFIX, new_id, place
from leads.store.store import Store
from leads.store.tables import objections, wrapped_keys

WORD_BYTES = 16


@dataclass(slots=True)
class Tested:
    """Stores in which both were found and then gone, stores that may not be read, and what failed."""

    searched: list[str] = field(default_factory=list)
    not_searched: list[str] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)


async def plant_and_find(store: Store, stores: Sequence[ErasableStore], now: datetime) -> Tested:
    """Plant in each store in turn, search its raw files, take it back, compact, search again."""
    tested = Tested()
    for each in stores:
        if each.checks_itself:
            continue
        if not each.files():
            tested.not_searched.append(each.name)
            continue
        word = b"planted-" + os.urandom(WORD_BYTES).hex().encode()
        sealed = store.keys.seal(word, place("selftest", each.name, b""))
        needles = [word, sealed[:PREFIX]]
        async with _planted(each, word + sealed, now):
            found = await search(each.files(), needles)
        missed = [n for n in needles if not any(n in by_needle for by_needle in found.hits.values())]
        if missed:
            tested.findings.append(f"{each.name}: the search does not find what was planted, so it proves nothing")
            continue
        compaction = await each.compact()
        left = (await search(each.files(), needles)).total
        if left and compaction.complete:
            tested.findings.append(f"{each.name}: what was planted and taken back is still in its files")
            continue
        tested.searched.append(each.name)
    return tested


@asynccontextmanager
async def _planted(each: ErasableStore, value: bytes, now: datetime) -> AsyncIterator[None]:
    """The value stands in the store inside the block. Were it left there by a crash, a sweep would take it."""
    if isinstance(each, Keys):
        owner = new_id()
        row = {"owner_id": owner, "wrapped": value, "created_at": now}
        async with each.keys.database.begin() as connection:
            await connection.execute(insert(wrapped_keys).values(**row))
        try:
            yield
        finally:
            await each.keys.destroy([owner])
    elif isinstance(each, Rows):
        # An objection has a binary column and no owner; this one is nobody's and over.
        main = each.store.main
        async with main.begin() as connection:
            await connection.execute(insert(objections).values(fingerprint=value, at=now, until=now))
        try:
            yield
        finally:
            async with main.begin() as connection:
                await connection.execute(delete(objections).where(objections.c.fingerprint == value))
    elif isinstance(each, Files):
        first = next(where for where in each.places if where.exists())
        # Where a log that turned over would lie.
        file = first / "planted" if first.is_dir() else first.with_name(f"{first.name}.planted")
        await asyncio.to_thread(file.write_bytes, value)
        try:
            yield
        finally:
            await asyncio.to_thread(file.unlink)
    else:
        yield
