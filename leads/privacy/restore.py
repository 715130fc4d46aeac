"""Bringing a backup back, and nobody with it who was erased since.

1. EXAMINE. Manifest, files, keys and the ledger are checked whole; a refusal changes nothing.
2. CLOSE. A fact in the main database keeps every process from serving, mailing and working until step 5 is done. It is
   written first, by itself, and looked after: a server that began in the same moment is seen. And it is written again
   in the very transaction that brings the old rows back.
3. LOAD. Main in one transaction, then the keys in one, then the lines that the ledger lacks.
4. REPLAY. Holds, objections, stops and sent mails that came after the backup; then every erasure of the ledger of
   which something is there again. The eraser finishes them: keys, rows, compaction, search, certificate.
5. OPEN, when nothing that the ledger names is left but what a hold protects.

A restore that was killed is simply begun again: each step may be repeated.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import audit, copies, dump, heads, notices, trailhead, vault, verify
from leads.privacy.backup import Seals
from leads.privacy.copies import Copy, Refused
from leads.privacy.dump import Count, Part
from leads.privacy.heads import Source
from leads.privacy.ledger import LedgerBroken, Line, check_chain
from leads.privacy.replay import Replayer
from leads.privacy.vault import Damaged
from leads.store import migrate, pace
from leads.store.database import Database
from leads.store.store import Store
from leads.store.tables import api_tokens, duties, erasures, facts, jobs, owners, staff_sessions

STILL_RUNNING = timedelta(minutes=1)
# What began before the place was closed has said so by then.
SETTLE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to restore. `keys`: the backup to take the keys from; None leaves those that are in place."""

    copy: Copy
    keys: Copy | None
    chain: Sequence[Line]


@dataclass(frozen=True, slots=True)
class Restored:
    """Rows and keys that came back, lines that changed something by kind, owners that only a hold keeps."""

    rows: int
    keys: int
    replayed: dict[str, int]
    held: int
    lines: int


async def examine(
    copy: Copy, keys: Copy | None, replayer: Replayer, seals: Seals, *, sources: Sequence[Source],
    expected: tuple[int, str] | None,
) -> Wanted:  # fmt: skip
    """Check everything, change nothing. Raises Refused."""
    for name, revision in copy.content["revisions"].items():
        if revision not in migrate.known(name):
            raise Refused(f"{copy.path}: made by a newer version of this program; install that version first")
    if keys is not None and keys.made_at < copy.made_at:
        raise Refused(
            f"{keys.path}: these keys are older than the backup of {copy.made_at:%Y-%m-%d %H:%M}, so its newest chats "
            "could not be read; name a newer backup with --keys"
        )
    _read_whole(copy, "main", seals)
    if keys is not None:
        first = _read_whole(keys, "keys", seals)
        row = first.rows[0] if first is not None and first.rows else None
        if row is not None and not replayer.store.keys.opens(row["owner_id"], row["wrapped"]):
            raise Refused(
                f"{keys.path}: its keys were wrapped under another master key; put the master key of that time in "
                "place (LETHE_MASTER_KEY_FILE, or master.key in the secrets folder)"
            )
    elif not await replayer.store.keys.fits():
        raise Refused("storage.keys: the keys in place were wrapped under another master key; put that one in place")
    parent = copies.listed(copy.path.parent, seals.public_key)
    copies_known = [copy, *(other for other in parent if other.path != copy.path)]
    chain = heads.choose([*sources, *_own_ledger(copy, seals)], copies=copies_known, expected=expected)
    return Wanted(copy, keys, chain)


async def refuse_when_in_use(replayer: Replayer, now: datetime, *, replace: bool) -> None:
    """Raises Refused while a server or worker runs, or when data would be overwritten that nobody gave up."""
    async with replayer.store.main.read() as connection:
        somebody = (await connection.execute(select(owners.c.id).limit(1))).first() is not None
    unfinished = await pace.fact(replayer.store, pace.RESTORING) is not None
    seen = [moment for moment in await _last_seen(replayer.store) if moment is not None]
    if any(now - STILL_RUNNING < moment <= now for moment in seen) and not unfinished:
        raise Refused(
            "a server or a worker ran here within the last minute; stop all of them and try again a minute later"
        )
    if somebody and not replace and not unfinished:
        raise Refused("storage.main holds data, which would be replaced; make a backup of it, then say --replace")


async def close(store: Store, now: datetime, *, settle: float = SETTLE_SECONDS) -> None:
    """Let nobody begin to serve or to work from now on. Raises Refused, and opens again, when somebody just did.

    A server says that it serves and then looks for this; we say this and then look whether one serves.
    """
    unfinished = await pace.fact(store, pace.RESTORING) is not None
    before = await _last_seen(store)
    await pace.note(store, pace.RESTORING, now)
    await asyncio.sleep(settle)
    if await _last_seen(store) == before:
        return
    if not unfinished:
        async with store.main.begin() as connection:
            await pace.forget(connection, pace.RESTORING)
    raise Refused("a server or a worker started here this very moment; stop it and try again a minute later")


async def run(wanted: Wanted, replayer: Replayer, seals: Seals, now: datetime) -> Restored:
    """Steps 2 to 5. Raises Refused when something is left; the installation stays closed then."""
    store = replayer.store
    rows = await _load(store.main, "main", wanted.copy, seals, now)
    keys = 0
    if wanted.keys is not None:
        keys = await _load(store.keys.database, "keys", wanted.keys, seals, now)
        store.keys.forget_all()
    await replayer.ledger.adopt(wanted.chain)
    since = wanted.copy.head("main")[0]
    lines = [line for line in wanted.chain if line.n > since or line.content["kind"] == "erasure"]
    replayed = await replayer.replay(lines, now)
    await finish(replayer, now)
    for each in replayer.stores:
        await each.compact()
    held = await verify.held_owners(store, now)
    left = await verify.left_behind(store, [line for line in lines if line.content["kind"] == "erasure"]) - held
    if left:
        raise Refused(
            f"{len(left)} erased owners could not be erased again, so nothing is served yet; see the journal, "
            "mend what it names and begin the restore again"
        )
    await trailhead.restored(store, replayer.ledger, now)
    await _open(replayer, wanted, now)
    return Restored(rows, keys, dict(replayed), len(held), len(wanted.chain))


async def _last_seen(store: Store) -> tuple[datetime | None, datetime | None]:
    """When a duty ran last, and when a server last said that it serves."""
    async with store.main.read() as connection:
        last = (await connection.execute(select(func.max(duties.c.last_run)))).scalar()
    serving = await pace.fact(store, pace.SERVING)
    return last, serving.at if serving is not None else None


async def finish(replayer: Replayer, now: datetime) -> None:
    """Let the eraser work until nothing is left that it can do now."""
    before = None
    while (left := await _open_jobs(replayer)) != before:
        before = left
        await replayer.eraser.finish(now)


async def _open_jobs(replayer: Replayer) -> dict[str, int]:
    query = select(erasures.c.state, func.count()).where(erasures.c.state != "certified").group_by(erasures.c.state)
    async with replayer.store.main.read() as connection:
        return {row[0]: row[1] for row in await connection.execute(query)}


def _read_whole(copy: Copy, part: str, seals: Seals) -> Part | None:
    """Read a file to its end; the first rows of it. Raises Refused."""
    copies.check_file(copy, part)
    first = None
    try:
        for piece in dump.read(vault.lines_of(copy.file(part), seals.key), Count(), {}):
            first = first or piece
    except Damaged:
        raise Refused(
            f"{copy.file(part)}: this file cannot be opened; it is damaged, or base.key in the secrets folder is not "
            "the one of that time"
        ) from None
    return first


def _own_ledger(copy: Copy, seals: Seals) -> list[Source]:
    """The ledger in the backup; none when it was broken already, so that a good copy from elsewhere is taken."""
    copies.check_file(copy, "ledger")
    try:
        parts = list(dump.read(vault.lines_of(copy.file("ledger"), seals.key), Count(), {}))
        lines = [Line(r["n"], r["line_id"], r["body"], r["hash"]) for part in parts for r in part.rows]
        check_chain(lines)
    except Damaged:
        raise Refused(f"{copy.file('ledger')}: this file cannot be opened; take another backup") from None
    except LedgerBroken:
        return []
    return [Source(f"the ledger of {copy.path.name}", lines)]


async def _load(database: Database, name: str, copy: Copy, seals: Seals, now: datetime) -> int:
    """Replace all rows of a database by those of the backup, in one transaction; how many there are.

    A backup of an older schema is loaded into that schema and brought up to date, in the same transaction: at no moment
    do old rows stand in a database that is not closed.
    """
    revision = copy.content["revisions"][name]
    older = revision != migrate.newest(name)
    count, numbers = Count(), dict[str, int]()
    async with database.begin() as connection:
        if older:
            await migrate.begin_anew(name, connection, revision)
        for table in [] if older else reversed(migrate.STORES[name].sorted_tables):
            await connection.execute(delete(table))
        for piece in dump.read(vault.lines_of(copy.file(name), seals.key), count, numbers):
            await dump.load(connection, piece)
        await database.set_numbers(connection, numbers)
        if older:
            await migrate.go_on(name, connection)
        if name == "main":
            await _close(database, connection, now)
    if older:
        await database.refresh()
    return sum(count.rows.values())


async def _close(database: Database, connection: AsyncConnection, now: datetime) -> None:
    """The old rows come back closed, without the leases, sign-ins and tokens of that time."""
    closed = {"name": pace.RESTORING, "at": now, "n": 0, "set_by": None}
    await connection.execute(database.upsert(facts, key=["name"], values=closed))
    await connection.execute(update(jobs).values(claimed_until=None))
    await connection.execute(update(erasures).values(lease_until=None))
    await connection.execute(delete(staff_sessions))
    # One that was ended since then would be good again.
    await connection.execute(update(api_tokens).where(api_tokens.c.until > now).values(until=now))


async def _open(replayer: Replayer, wanted: Wanted, now: datetime) -> None:
    await notices.see(replayer.store, len(wanted.chain), now)
    await pace.note(replayer.store, copies.RESTORED, wanted.copy.made_at)
    async with replayer.store.main.begin() as connection:
        await audit.record(connection, now=now, actor="operator", action="restored", subject=wanted.copy.path.name)
        await pace.forget(connection, pace.RESTORING)
