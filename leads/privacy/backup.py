"""Making a backup while the server runs.

Main is read first, as it stands at one moment, then the keys, then the ledger: so whoever is erased meanwhile is in the
copy of main without his key, and never the other way round. The manifest says what is in it and how far the ledger
went when each part was begun; it is signed, and written last, so that half a backup is none.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import MetaData
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine

from leads.privacy import certificates, copies, dump
from leads.privacy.copies import Copy, Refused
from leads.privacy.dump import Count
from leads.privacy.ledger import Ledger
from leads.privacy.vault import Vault
from leads.store import migrate, pace
from leads.store.database import Database
from leads.store.store import Store


@dataclass(frozen=True, slots=True)
class Seals:
    """`key` encrypts backups, `signing` signs their manifests."""

    key: bytes
    signing: Ed25519PrivateKey

    @property
    def public_key(self) -> bytes:
        return self.signing.public_key().public_bytes_raw()


async def make(store: Store, ledger: Ledger, seals: Seals, *, folder: Path, now: datetime) -> Copy:
    """Write a backup into a new folder in `folder`. Raises Refused, and leaves nothing behind then."""
    target = folder / copies.name_at(now)
    draft = target.with_name(f"{target.name}.part")
    if target.exists() or draft.exists():
        raise Refused(f"{target}: this is there already; wait a second and try again")
    try:
        draft.mkdir(parents=True, mode=0o700)
        content = await _write(store, ledger, seals, draft, now)
        manifest = certificates.issue(seals.signing, content)
        _put(draft / copies.MANIFEST, manifest.body)
        _put(draft / copies.SIGNATURE, manifest.signature.hex().encode())
        draft.rename(target)
    except (OSError, SQLAlchemyError) as error:
        reason = error.strerror if isinstance(error, OSError) else type(error).__name__
        raise Refused(
            f"{target}: the backup could not be written ({reason}); make room or choose another folder"
        ) from None
    finally:
        if draft.exists():
            shutil.rmtree(draft)
    _sync(folder)
    return copies.read(target, seals.public_key)


async def note(store: Store, copy: Copy) -> None:
    """Let the alarms know of a good backup."""
    await pace.note(store, copies.BACKED_UP, copy.made_at, n=copy.head("ledger")[0])


async def _write(store: Store, ledger: Ledger, seals: Seals, folder: Path, now: datetime) -> dict[str, Any]:
    revisions, schemas = {}, {}
    databases = {"main": store.main, "keys": store.keys.database, "ledger": ledger.database}
    for name, database in databases.items():
        revisions[name], schemas[name] = await _schema(name, database)
    parts: dict[str, Any] = {}
    for name, database in databases.items():
        n, hash_ = await ledger.head()
        count = Count()
        rows = dump.snapshot if name == "main" else dump.pages
        written = await _seal(folder / f"{name}.lethe", seals.key, rows(database, schemas[name], count))
        parts[name] = {**written, "rows": count.rows, "ledger_head": {"n": n, "hash": hash_.hex()}}
    return {
        "kind": copies.KIND,
        "format": copies.FORMAT,
        "made_at": now.isoformat(),
        "revisions": revisions,
        "parts": parts,
    }


async def _seal(path: Path, key: bytes, rows: AsyncIterator[bytes]) -> dict[str, Any]:
    with Vault(path, key) as vault:
        async for line in rows:
            vault.write(line)
    return {"file": path.name, "bytes": vault.size, "sha256": vault.digest}


async def _schema(name: str, database: Database) -> tuple[str, MetaData]:
    """Revision and tables of a database, also of one that an older version of this program made."""
    found = await migrate.revision(database.url)
    if found in (None, migrate.newest(name)):
        return migrate.newest(name), migrate.STORES[name]
    reflected = MetaData()
    engine = create_async_engine(database.url)
    async with engine.connect() as connection:
        await connection.run_sync(
            lambda sync: reflected.reflect(sync, only=lambda table, _: table != "alembic_version")
        )
    await engine.dispose()
    return str(found), reflected


def _put(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Make the new name itself durable."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
