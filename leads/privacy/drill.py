"""A rehearsal: the newest backup is restored into a scratch place, looked at, and thrown away.

The scratch place is SQLite whatever the installation runs on, since a backup opens on both; so nobody needs a second
database server, and the real stores are not touched. It holds what a backup holds, so it goes whatever happens.
"""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import orjson
from sqlalchemy import func, select

from leads.privacy import certificates, copies, restore, verify
from leads.privacy.backup import Seals
from leads.privacy.copies import Copy
from leads.privacy.erasure import Eraser
from leads.privacy.heads import Source
from leads.privacy.ledger import Ledger, Line
from leads.privacy.replay import Replayer
from leads.privacy.stores import Files, Keys, Rows
from leads.store import migrate, pace
from leads.store.cells import open_json
from leads.store.crypto import CannotOpen
from leads.store.database import Database
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.tables import messages, owners
from leads.store.writer import GroupWriter

SAMPLE = 200
PREFIX = "drill-"
FILED = "drills"


@dataclass(frozen=True, slots=True)
class Result:
    """What a drill found. It passed when `problems` is empty."""

    backup: str
    made_at: str
    rows: int
    keys: int
    replayed: dict[str, int]
    opened: int
    owners: int
    ledger_lines: int
    problems: list[str]

    @property
    def passed(self) -> bool:
        return not self.problems


async def run(
    copy: Copy, keys: Copy, *, chain: Sequence[Line], master: bytes, index: bytes, seals: Seals, scratch: Path,
    now: datetime,
) -> Result:  # fmt: skip
    """Restore into a folder of its own below `scratch`, and look. Raises Refused when the backup is no good."""
    async with _place(scratch, master, index, seals) as replayer:
        sources = [Source("storage.ledger", chain, outside=True)]
        wanted = await restore.examine(copy, keys, replayer, seals, sources=sources, expected=None)
        restored = await restore.run(wanted, replayer, seals, now)
        report = await verify.run(replayer, seals.public_key, now)
        opened, problems = await _sample(replayer.store)
        async with replayer.store.main.read() as connection:
            living = (await connection.execute(select(func.count()).select_from(owners))).scalar_one()
        return Result(
            backup=copy.path.name,
            made_at=copy.made_at.isoformat(),
            rows=restored.rows,
            keys=restored.keys,
            replayed=restored.replayed,
            opened=opened,
            owners=int(living),
            ledger_lines=restored.lines,
            problems=[*report.findings, *problems],
        )


async def file(store: Store, result: Result, seals: Seals, *, folder: Path, now: datetime) -> Path:
    """Sign the result and keep it beside the backups; the alarms hear of one that passed."""
    statement: dict[str, Any] = {"kind": "drill", "at": now.isoformat(), "passed": result.passed, **asdict(result)}
    signed = certificates.issue(seals.signing, statement)
    place = folder / FILED
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = place / f"drill-{now:{copies.MOMENT}}.json"
    path.write_bytes(orjson.dumps({"body": signed.body.decode(), "signature": signed.signature.hex()}))
    if result.passed:
        await pace.note(store, copies.DRILLED, now)
    return path


def sweep(scratch: Path) -> int:
    """Remove what killed drills left; how many. Nobody drills at the time."""
    left = list(scratch.glob(f"{PREFIX}*"))
    for path in left:
        shutil.rmtree(path)
    return len(left)


@asynccontextmanager
async def _place(scratch: Path, master: bytes, index: bytes, seals: Seals) -> AsyncIterator[Replayer]:
    folder = _scratch_folder(scratch)
    opened: list[Database] = []
    try:
        urls = {name: f"sqlite+aiosqlite:///{(folder / name).absolute()}.db" for name in migrate.STORES}
        for name, url in urls.items():
            await migrate.upgrade(name, url)
        main = Database(urls["main"])
        keys = Database(urls["keys"], journal="TRUNCATE")
        ledger_database = Database(urls["ledger"], journal="TRUNCATE", readers=1)
        opened += [main, keys, ledger_database]
        store = Store(main, KeyStore(keys, master), GroupWriter(main), index)
        ledger = Ledger(ledger_database, folder / "ledger.mirror")
        stores = (Keys(store.keys), Rows(store), Files("ledger", (ledger.mirror,)))
        yield Replayer(store, ledger, Eraser(store, ledger, seals.signing, stores), stores)
    finally:
        for database in opened:
            await database.close()
        shutil.rmtree(folder)


def _scratch_folder(scratch: Path) -> Path:
    scratch.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Path(mkdtemp(prefix=PREFIX, dir=scratch))


async def _sample(store: Store) -> tuple[int, list[str]]:
    """Open the newest messages: a backup whose words cannot be read is none."""
    query = select(messages).order_by(messages.c.at.desc()).limit(SAMPLE)
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    keys = await store.keys.get_many(row.conversation_id for row in rows)
    opened, closed = 0, 0
    for row in rows:
        try:
            open_json(keys[row.conversation_id], "messages", "body", row.conversation_id + row.client_id, row.body)
            opened += 1
        except (KeyError, CannotOpen):
            closed += 1
    return opened, [f"{closed} of {len(rows)} messages do not open"] if closed else []
