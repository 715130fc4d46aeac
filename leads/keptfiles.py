"""Files that came with a person's mail: sealed with his request's key, for a week, longer only for a purpose.

They go with the request like his mails; a hold keeps them as it keeps everything of his.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Select, and_, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import NotFound
from leads.mailfiles import CleanFile
from leads.privacy import audit, holds
from leads.store.cells import open_json, seal_json
from leads.store.crypto import new_id, place, seal, unseal
from leads.store.store import Store
from leads.store.tables import FILE_PURPOSES, mail_files, owners

# What staff may say that a file is needed for; it stays as long as its request then.
PURPOSES: Final = FILE_PURPOSES
PROBE: Final = 64
BATCH: Final = 100


@dataclass(frozen=True, slots=True)
class KeptFile:
    """What is shown of a file. `gone_at` is None when it stays with its request, for `purpose`."""

    id: bytes
    mail: bytes
    name: str
    kind: str
    size: int
    at: datetime
    gone_at: datetime | None
    purpose: str | None


async def keep(
    connection: AsyncConnection,
    key: AESGCM,
    *,
    lead: bytes,
    mail: bytes,
    files: Sequence[CleanFile],
    period: timedelta,
    now: datetime,
) -> None:
    """Keep the files of one mail, in the transaction of its effect."""
    for file in files:
        row = new_id()
        label = {"name": file.name, "kind": file.kind, "probe": b64encode(probe_of(file.content)).decode()}
        await connection.execute(
            insert(mail_files).values(
                id=row,
                lead_id=lead,
                mail_id=mail,
                at=now,
                gone_at=now + period,
                size=len(file.content),
                label=seal_json(key, "mail_files", "label", row, label),
                body=seal(key, file.content, place("mail_files", "body", row)),
            )
        )


def probe_of(content: bytes) -> bytes:
    """Some bytes from the middle, by which the file would be found where it stood in clear."""
    middle = max(0, len(content) // 2 - PROBE // 2)
    probe = content[middle : middle + PROBE]
    return probe if len(set(probe)) >= 16 else b""


async def of_lead(store: Store, lead: bytes) -> list[KeptFile]:
    """The files of a living request, oldest first; their contents are not opened."""
    shown = [column for column in mail_files.c if column.name != "body"]
    query = select(*shown).join(owners, owners.c.id == mail_files.c.lead_id)
    query = query.where(mail_files.c.lead_id == lead, owners.c.state == "live")
    async with store.main.read() as connection:
        rows = (await connection.execute(query.order_by(mail_files.c.at, mail_files.c.id))).all()
    keys = await store.keys.get_many([lead]) if rows else {}
    return [_shown(row, keys[lead]) for row in rows if lead in keys]


async def opened(store: Store, lead: bytes, file: bytes, *, by: int, now: datetime) -> tuple[KeptFile, bytes]:
    """One file in clear; that it was opened, and by whom, is on record. Raises NotFound."""
    async with store.main.begin() as connection:
        row = (await connection.execute(_one(lead, file, now))).one_or_none()
        if row is None:
            raise NotFound
        await audit.record(connection, now=now, actor=f"staff:{by}", action="file_opened", subject=f"lead:{lead.hex()}")
    key = await store.keys.get(lead)
    return _shown(row, key), unseal(key, row.body, place("mail_files", "body", row.id))


async def keep_for(store: Store, lead: bytes, file: bytes, *, purpose: str, by: int, now: datetime) -> None:
    """Somebody says what the file is needed for: it stays with its request. Raises NotFound."""
    if purpose not in PURPOSES:
        raise NotFound
    async with store.main.begin() as connection:
        if (await connection.execute(_one(lead, file, now))).first() is None:
            raise NotFound
        chosen = update(mail_files).where(mail_files.c.id == file, mail_files.c.lead_id == lead)
        await connection.execute(chosen.values(gone_at=None, purpose=purpose, kept_by=by))
        await audit.record(connection, now=now, actor=f"staff:{by}", action="file_kept", subject=f"lead:{lead.hex()}")


async def remove(store: Store, lead: bytes, file: bytes, *, by: int, now: datetime) -> None:
    """Somebody deletes one file now. Raises NotFound, also under a hold."""
    free = and_(mail_files.c.id == file, mail_files.c.lead_id == lead, ~holds.active(mail_files.c.lead_id, now))
    async with store.main.begin() as connection:
        await holds.keep_off(connection, [lead])
        if (await connection.execute(delete(mail_files).where(free))).rowcount == 0:
            raise NotFound
        await audit.record(
            connection, now=now, actor=f"staff:{by}", action="file_removed", subject=f"lead:{lead.hex()}"
        )
    await store.main.compact([mail_files.name])


async def sweep(store: Store, now: datetime) -> int:
    """Delete the files whose week is over and that nobody said a purpose for; how many."""
    over = and_(mail_files.c.gone_at <= now, ~holds.active(mail_files.c.lead_id, now))
    total = 0
    while True:
        async with store.main.begin() as connection:
            some = select(mail_files.c.id, mail_files.c.lead_id).where(over).limit(BATCH)
            rows = (await connection.execute(some)).all()
            ids = [row.id for row in rows]
            await holds.keep_off(connection, {row.lead_id for row in rows})
            await connection.execute(delete(mail_files).where(mail_files.c.id.in_(ids), over))
        total += len(ids)
        if len(ids) < BATCH:
            break
    if total:
        await store.main.compact([mail_files.name])
    return total


def _one(lead: bytes, file: bytes, now: datetime) -> Select[Any]:
    query = select(mail_files).join(owners, owners.c.id == mail_files.c.lead_id)
    in_time = mail_files.c.gone_at.is_(None) | (mail_files.c.gone_at > now)
    return query.where(mail_files.c.id == file, mail_files.c.lead_id == lead, owners.c.state == "live", in_time)


def _shown(row: Any, key: AESGCM) -> KeptFile:
    label = open_json(key, "mail_files", "label", row.id, row.label)
    return KeptFile(row.id, row.mail_id, label["name"], label["kind"], row.size, row.at, row.gone_at, row.purpose)
