"""The ledger of erasures: append-only, hash-chained, in a database of its own and mirrored line by line.

A line names random ids, a reason and dates, never a person. It is written before anything is destroyed, so that a
restored backup can be told what must go again. `hash` is SHA-256 over the hash before and the line's bytes.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import func, insert, select

from leads.store.database import Database
from leads.store.tables import lines

START = bytes(32)


class LedgerBroken(Exception):
    """The ledger's chain does not hold, or it is shorter than its mirror. Nothing may be erased before it is mended."""


class LedgerShorter(LedgerBroken):
    """The ledger lacks lines that the main database has seen: it is an old copy, or it was cut."""


class LedgerNotWritable(Exception):
    """A line could not be written to the ledger or its mirror, so nothing was destroyed."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number, its id (repeatable: the same id is written once) and its content."""

    n: int
    line_id: str
    body: bytes
    hash: bytes

    @property
    def content(self) -> dict[str, Any]:
        value: dict[str, Any] = orjson.loads(self.body)
        return value

    @property
    def mirrored(self) -> bytes:
        """The line as it stands in the mirror."""
        return self.hash.hex().encode() + b" " + self.body


class Ledger:
    """Appends lines and checks them."""

    def __init__(self, database: Database, mirror: Path) -> None:
        self.database = database
        self.mirror = mirror
        # Bytes and lines of the mirror that this process has counted: it only grows, so the rest is enough next time.
        self._counted = (0, 0)
        # Bytes of it that this process has seen safe on the disk: a line may stand there that no fsync confirmed.
        self._safe = 0

    async def append(self, entries: list[tuple[str, dict[str, Any]]]) -> list[Line]:
        """Write the entries that do not stand yet, durably, here and in the mirror; the lines of all of them.

        Raises LedgerNotWritable.
        """
        try:
            found = await self._append(entries)
            _, standing = await asyncio.to_thread(self._mirrored)
            await asyncio.to_thread(self._mirror_up_to, await self._all_lines(standing))
        except Exception as error:
            raise LedgerNotWritable from error
        return found

    async def head(self) -> tuple[int, bytes]:
        """Number and hash of the last line; (0, zeros) for an empty ledger."""
        async with self.database.read() as connection:
            row = (
                await connection.execute(select(lines.c.n, lines.c.hash).order_by(lines.c.n.desc()).limit(1))
            ).first()
        return (row.n, row.hash) if row else (0, START)

    async def last(self, beginning: str) -> Line | None:
        """The newest line whose id begins so."""
        query = select(lines).where(lines.c.line_id.startswith(beginning, autoescape=True))
        async with self.database.read() as connection:
            row = (await connection.execute(query.order_by(lines.c.n.desc()).limit(1))).one_or_none()
        return Line(row.n, row.line_id, row.body, row.hash) if row is not None else None

    async def check(self) -> int:
        """Verify the chain and the mirror; the number of lines. Raises LedgerBroken."""
        # The mirror is read first: a line that is written meanwhile stands in the database before it stands there.
        mirrored = await asyncio.to_thread(self._read_mirror)
        written = await self.lines()
        check_chain(written)
        if len(mirrored) > len(written):
            raise LedgerBroken
        if any(copy != line.mirrored for copy, line in zip(mirrored, written, strict=False)):
            raise LedgerBroken
        return len(written)

    async def lines(self, after: int = 0) -> list[Line]:
        """The lines behind the n-th, as they stand."""
        return await self._all_lines(after)

    async def adopt(self, chain: Sequence[Line]) -> int:
        """Take over the lines that are missing here from a checked copy that goes on where this ledger ends; how many.

        Raises LedgerBroken when it does not.
        """
        check_chain(chain)
        async with self.database.begin() as connection:
            await self.database.wait_for_writers(connection, lines)
            standing = (await connection.execute(select(lines.c.n, lines.c.hash).order_by(lines.c.n))).all()
            if [(row.n, row.hash) for row in standing] != [(line.n, line.hash) for line in chain[: len(standing)]]:
                raise LedgerBroken
            for line, before in zip(chain, [START, *(line.hash for line in chain)], strict=False):
                if line.n > len(standing):
                    values = {"n": line.n, "line_id": line.line_id, "body": line.body, "hash": line.hash}
                    await connection.execute(insert(lines).values(previous=before, **values))
        await asyncio.to_thread(self._mirror_up_to, list(chain))
        return len(chain) - len(standing)

    async def _append(self, entries: list[tuple[str, dict[str, Any]]]) -> list[Line]:
        ids = [line_id for line_id, _ in entries]
        async with self.database.begin() as connection:
            await self.database.wait_for_writers(connection, lines)
            last = (await connection.execute(select(func.max(lines.c.n)))).scalar() or 0
            previous = START
            if last:
                previous = (await connection.execute(select(lines.c.hash).where(lines.c.n == last))).scalar_one()
            standing = await connection.execute(select(lines.c.line_id).where(lines.c.line_id.in_(ids)))
            known = set(standing.scalars())
            fresh = []
            for line_id, content in entries:
                if line_id in known:
                    continue
                body = orjson.dumps({"id": line_id, **content}, option=orjson.OPT_SORT_KEYS)
                last, hash_ = last + 1, _hash(previous, body)
                fresh.append({"n": last, "line_id": line_id, "body": body, "previous": previous, "hash": hash_})
                known.add(line_id)
                previous = hash_
            if fresh:
                await connection.execute(insert(lines), fresh)
            rows = await connection.execute(select(lines).where(lines.c.line_id.in_(ids)).order_by(lines.c.n))
            return [Line(r.n, r.line_id, r.body, r.hash) for r in rows]

    async def _all_lines(self, after: int) -> list[Line]:
        async with self.database.read() as connection:
            rows = await connection.execute(select(lines).where(lines.c.n > after).order_by(lines.c.n))
            return [Line(r.n, r.line_id, r.body, r.hash) for r in rows]

    def _mirrored(self) -> tuple[int, int]:
        """Bytes and number of the mirror's whole lines."""
        size = self.mirror.stat().st_size if self.mirror.exists() else 0
        at, count = self._counted if size >= self._counted[0] else (0, 0)
        if size > at:
            with self.mirror.open("rb") as file:
                file.seek(at)
                fresh = file.read()
            at, count = at + fresh.rfind(b"\n") + 1, count + fresh.count(b"\n")
        self._counted = (at, count)
        return self._counted

    def _read_mirror(self) -> list[bytes]:
        """The whole lines of the mirror: one that a crash cut short was never confirmed, and is written again."""
        if not self.mirror.exists():
            return []
        return self.mirror.read_bytes().split(b"\n")[:-1]

    def _mirror_up_to(self, fresh: list[Line]) -> None:
        if not fresh and self._mirrored()[0] <= self._safe:
            return
        with self.mirror.open("ab") as file:
            # Several workers write here: each adds what is still missing when its turn comes.
            fcntl.flock(file, fcntl.LOCK_EX)
            whole, standing = self._mirrored()
            file.truncate(whole)
            for line in fresh:
                if line.n > standing:
                    file.write(line.mirrored + b"\n")
            file.flush()
            os.fsync(file.fileno())
            self._safe = file.tell()


def check_chain(chain: Sequence[Line]) -> None:
    """Raises LedgerBroken unless each line is numbered, named and hashed as the one before demands."""
    previous = START
    for number, line in enumerate(chain, start=1):
        try:
            fits = _hash(previous, line.body) == line.hash and line.content.get("id") == line.line_id
        except (TypeError, ValueError, AttributeError):
            # Whoever edits a row by hand may leave another type, or no JSON.
            fits = False
        if line.n != number or not fits:
            raise LedgerBroken
        previous = line.hash


def read_copy(path: Path) -> list[Line]:
    """The lines of a mirror or of another copy in its form. Raises LedgerBroken."""
    found = []
    for number, copy in enumerate(path.read_bytes().split(b"\n")[:-1], start=1):
        hash_, _, body = copy.partition(b" ")
        try:
            found.append(Line(number, str(orjson.loads(body)["id"]), body, bytes.fromhex(hash_.decode("ascii"))))
        except (ValueError, KeyError, TypeError):
            raise LedgerBroken from None
    check_chain(found)
    return found


def _hash(previous: bytes, body: bytes) -> bytes:
    return sha256(previous + body).digest()
