"""The group writer: messages that arrive together are committed together.

One writer a process. A group is one transaction: the owners' `change` counters move; messages, kept contacts,
amendments and jobs go in with them. When a group fails it is replayed in halves, so that a bad message fails alone. A
repeated client id fails its group by the primary key and is answered, alone, with the first one's numbers. An append is
refused once its conversation is being erased or its person asked for that (docs/decisions/0001-data-model.md).
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import zip_longest
from typing import Any, NamedTuple

import structlog
from sqlalchemy import Connection, select, update
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from leads.store.database import Database
from leads.store.moves import EFFECT, MOVED, move
from leads.store.prepared import Row, in_order
from leads.store.tables import conversations, jobs, kept_contacts, messages, owners

LARGEST_GROUP = 500
# The busier it was, the longer the next group gathers: seconds for each message of the last one, and at most.
WAIT_A_NEIGHBOUR = 0.0002
LONGEST_WAIT = 0.01
RETRY_SECONDS = 0.05
log = structlog.get_logger()


class ConversationEnded(Exception):
    """The conversation is being erased or is gone; a writer who goes on is a new person."""


class NotStored(Exception):
    """The database did not take the message; nothing of it was kept and it may be sent again."""


@dataclass(frozen=True, slots=True)
class Amend:
    """An earlier message of the same conversation that must read otherwise now."""

    seq: int
    body: bytes


class Append(NamedTuple):
    """One message, sealed, with everything that must be stored together with it.

    A tuple, as `Stored` is: one is made for each message, and a frozen dataclass takes four times as long.
    """

    conversation: bytes
    client_id: bytes
    sender: str
    at: datetime
    body: bytes
    cold_at: datetime
    staff_id: int | None = None
    opening: dict[str, Any] | None = None
    kept: tuple[dict[str, Any], ...] = ()
    amends: tuple[Amend, ...] = ()
    jobs: tuple[dict[str, Any], ...] = ()
    policy: int | None = None


class Stored(NamedTuple):
    """What became of an append. A repeat returns the numbers, the time and the body of the first one."""

    seq: int
    change: int
    at: datetime
    body: bytes
    repeated: bool = False
    amended: tuple[int, ...] = ()


@dataclass(slots=True)
class _Waiting:
    append: Append
    done: asyncio.Future[Stored]


@dataclass(slots=True)
class _Group:
    """Appends of one transaction, and the last change number that each conversation got in it."""

    appends: Sequence[Append]
    change: dict[bytes, int] = field(default_factory=dict)
    parent: dict[bytes, bytes | None] = field(default_factory=dict)


_LIVE = "SELECT id, change, parent_id FROM owners WHERE state = 'live' AND id"


class GroupWriter:
    """Commits appends in groups. `start` before the first append, `stop` writes what is waiting and ends."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[_Waiting] = []
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._stopping = False
        self._move_owner = database.prepare(MOVED, move)
        self._insert = database.prepare_insert(messages)
        self._keep = database.prepare_insert(kept_contacts)
        self._ask_for_work = database.prepare_insert(jobs)

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="group-writer")

    async def stop(self) -> None:
        if self._task is not None:
            self._stopping = True
            self._wake.set()
            await self._task
            self._task = None

    @property
    def alive(self) -> bool:
        """Whether it was started and its task has not ended."""
        return self._task is not None and not self._task.done()

    async def append(self, message: Append) -> Stored:
        """Store one message. Raises ConversationEnded, NotStored."""
        waiting = _Waiting(message, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        self._wake.set()
        return await waiting.done

    async def _run(self) -> None:
        group: list[_Waiting] = []
        while self._waiting or not self._stopping:
            await self._wake.wait()
            if not self._waiting:
                break
            await asyncio.sleep(self._database.commit_window + min(len(group) * WAIT_A_NEIGHBOUR, LONGEST_WAIT))
            group = self._waiting[:LARGEST_GROUP]
            await self._commit(group)
            del self._waiting[: len(group)]
            if not self._waiting and not self._stopping:
                self._wake.clear()

    async def _commit(self, group: list[_Waiting]) -> None:
        """Store a group. When the database is away it is tried once more, whole; when it refuses, in halves."""
        try:
            results = await self._write([w.append for w in group])
        except Exception as error:
            log.warning("group_not_stored", size=len(group), error=type(error).__name__)
            if _is_away(error):
                await self._commit_again(group)
            else:
                await self._commit_halves(group)
            return
        for waiting, result in zip(group, results, strict=True):
            _settle(waiting, result)

    async def _commit_again(self, group: list[_Waiting]) -> None:
        await asyncio.sleep(RETRY_SECONDS)
        try:
            results: Sequence[Stored | Exception] = await self._write([w.append for w in group])
        except Exception as error:
            log.error("database_away", size=len(group), error=type(error).__name__)
            results = [NotStored()] * len(group)
        for waiting, result in zip(group, results, strict=True):
            _settle(waiting, result)

    async def _commit_halves(self, group: list[_Waiting]) -> None:
        if len(group) == 1:
            _settle(group[0], await self._first_one(group[0].append) or NotStored())
            return
        middle = len(group) // 2
        await self._commit(group[:middle])
        await self._commit(group[middle:])

    async def _first_one(self, append: Append) -> Stored | None:
        """What the same client id stored before, if that is why this append failed."""
        query = select(messages).where(
            messages.c.conversation_id == append.conversation, messages.c.client_id == append.client_id
        )
        try:
            async with self._database.read() as connection:
                first = (await connection.execute(query)).one_or_none()
        except Exception as error:
            # Whatever it is, the group's task must go on: without it no message is stored any more.
            log.warning("first_one_not_read", error=type(error).__name__)
            return None
        return None if first is None else Stored(first.seq, first.change, first.at, first.body, repeated=True)

    async def _write(self, appends: Sequence[Append]) -> list[Stored | ConversationEnded]:
        """One transaction for all; the results in the order given."""
        return await self._database.write(lambda connection: self._write_group(connection, appends))

    def _write_group(self, connection: Connection, appends: Sequence[Append]) -> list[Stored | ConversationEnded]:
        """The transaction. It runs in the writer's thread on SQLite, so it touches nothing but its arguments."""
        group = _Group(sorted(appends, key=lambda a: a.conversation))
        self._open_new(connection, group)
        self._move(connection, group)
        stored = self._insert_all(connection, group)
        return [stored[(a.conversation, a.client_id)] for a in appends]

    def _open_new(self, connection: Connection, group: _Group) -> None:
        opened = [a.opening for a in group.appends if a.opening is not None]
        if opened:
            connection.execute(self._database.insert_new(owners), [o["owner"] for o in opened])
            connection.execute(self._database.insert_new(conversations), [o["conversation"] for o in opened])

    def _move(self, connection: Connection, group: _Group) -> None:
        """Move counters and clocks, one run of the same kind of sender after the other within a conversation."""
        runs: dict[bytes, list[Row]] = {}
        for a in group.appends:
            own = runs.setdefault(a.conversation, [])
            effect, n = EFFECT.get(a.sender, 0), 1 + len(a.amends)
            if own and own[-1][1] == effect:
                n += own.pop()[2]
            own.append((a.conversation, effect, n, a.at, a.cold_at))
        for turn in zip_longest(*runs.values()):
            self._database.run_many(connection, self._move_owner, [run for run in turn if run is not None])
        for owner, change, parent in self._database.run_for(connection, _LIVE, list(runs)):
            group.change[owner], group.parent[owner] = change, parent

    def _insert_all(
        self, connection: Connection, group: _Group
    ) -> dict[tuple[bytes, bytes], Stored | ConversationEnded]:
        results: dict[tuple[bytes, bytes], Stored | ConversationEnded] = {}
        rows = _number(group, results)
        if not rows:
            return results
        self._database.run_many(connection, self._insert, rows)
        self._insert_what_follows(connection, group, results)
        return results

    def _insert_what_follows(
        self,
        connection: Connection,
        group: _Group,
        results: dict[tuple[bytes, bytes], Stored | ConversationEnded],
    ) -> None:
        fresh = [a for a in group.appends if a.conversation in group.change]
        kept = [row for a in fresh for row in a.kept]
        if kept:
            self._database.run_many(connection, self._keep, in_order(self._keep, kept))
        work = [row for a in fresh for row in a.jobs]
        for a in fresh:
            parent = group.parent[a.conversation]
            if parent is not None and a.sender in EFFECT:
                work.append(job(f"{a.sender}_wrote", owner=parent, at=a.at))
        if work:
            self._database.run_many(connection, self._ask_for_work, in_order(self._ask_for_work, work))
        for a in fresh:
            stored = results[(a.conversation, a.client_id)]
            if isinstance(stored, Stored):
                for amend, change in zip(a.amends, stored.amended, strict=True):
                    connection.execute(
                        update(messages)
                        .where(messages.c.conversation_id == a.conversation, messages.c.seq == amend.seq)
                        .values(body=amend.body, change=change)
                    )


def job(kind: str, *, owner: bytes | None, at: datetime, data: dict[str, Any] | None = None) -> dict[str, Any]:
    """A row of work for `leads.store.jobs`, to be inserted in the transaction that makes it necessary."""
    return {
        "kind": kind,
        "owner_id": owner,
        "data": data or {},
        "run_at": at,
        "attempts": 0,
        "claimed_until": None,
        "fence": 0,
    }


def _number(group: _Group, results: dict[tuple[bytes, bytes], Stored | ConversationEnded]) -> list[Row]:
    """Rows of `messages`, each with its seq and change, counted back from the last number of its conversation."""
    rows: list[Row] = []
    seen: set[tuple[bytes, bytes]] = set()
    left = dict(group.change)
    for a in reversed(group.appends):
        key = (a.conversation, a.client_id)
        if a.conversation not in left:
            results[key] = ConversationEnded()
            continue
        last = left[a.conversation]
        left[a.conversation] = seq = last - 1 - len(a.amends)
        seq += 1
        if key in seen:
            continue
        seen.add(key)
        results[key] = Stored(seq, seq, a.at, a.body, amended=tuple(range(seq + 1, last + 1)))
        rows.append((a.conversation, a.client_id, seq, seq, a.sender, a.staff_id, a.at, a.body, a.policy))
    rows.reverse()
    return rows


def _is_away(error: Exception) -> bool:
    """Whether the database could not be reached or is busy, so that no single message is to blame."""
    if isinstance(error, OSError | OperationalError | InterfaceError | PoolTimeout):
        return True
    return isinstance(error, DBAPIError) and error.connection_invalidated


def _settle(waiting: _Waiting, result: Stored | Exception) -> None:
    if waiting.done.done():
        return
    if isinstance(result, Exception):
        waiting.done.set_exception(result)
    else:
        waiting.done.set_result(result)
