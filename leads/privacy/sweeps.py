"""What serves its time without an owner: proofs and former colleagues. Each sweep deletes what its class says, no more.

Nothing here belongs to a person: the rows name random ids, dates and counts, so no hold can be on them.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import delete, func, select, update

from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import (
    certificates,
    consents,
    disclosures,
    erasures,
    imports,
    request_steps,
    requests,
    staff,
    wordings,
)

BATCH: Final = 1000
DAY: Final = timedelta(days=1)


async def records(store: Store, now: datetime, *, kept: timedelta) -> int:
    """Drop the records of erasures that were certified long ago, with their certificates, and old disclosures."""
    old = select(erasures.c.id).where(erasures.c.state == "certified", erasures.c.certified_at < now - kept)
    total = 0
    while True:
        async with store.main.begin() as connection:
            ids = list((await connection.execute(old.limit(BATCH))).scalars())
            await connection.execute(delete(certificates).where(certificates.c.erasure_id.in_(ids)))
            await connection.execute(delete(erasures).where(erasures.c.id.in_(ids)))
            total += len(ids)
        if len(ids) < BATCH:
            break
    async with store.main.begin() as connection:
        total += (await connection.execute(delete(disclosures).where(disclosures.c.at < now - kept))).rowcount
        total += (await connection.execute(delete(imports).where(imports.c.at < now - kept))).rowcount
        named = select(consents.c.text_version)
        # Kept a day: those of an import that is still being written are named by nobody yet.
        unnamed = (wordings.c.at < now - DAY, wordings.c.version.not_in(named))
        await connection.execute(delete(wordings).where(*unnamed))
        if total:
            await audit.record(connection, now=now, actor="worker", action="records_swept", counts={"records": total})
    return total


async def request_files(store: Store, now: datetime, *, kept: timedelta) -> int:
    """Drop the files of requests that were closed long ago."""
    old = select(requests.c.id).where(requests.c.closed_at < now - kept)
    async with store.main.begin() as connection:
        await connection.execute(delete(request_steps).where(request_steps.c.request_id.in_(old)))
        gone = (await connection.execute(delete(requests).where(requests.c.closed_at < now - kept))).rowcount
        if gone:
            counts = {"requests": gone}
            await audit.record(connection, now=now, actor="worker", action="requests_swept", counts=counts)
    return gone


async def former_staff(store: Store, now: datetime, *, kept: timedelta) -> int:
    """Take the name and the sign-in from accounts that were closed long ago; their number stays, as others' proof."""
    async with store.main.begin() as connection:
        gone = staff.c.dismissed_at < now - kept
        named = func.coalesce(staff.c.name, "") != ""
        rows = (await connection.execute(select(staff.c.id).where(gone, named))).scalars().all()
        for number in rows:
            blank = {"name": "", "login": f"#{number}", "password": "", "digest_to": None, "mail_phone": None}
            await connection.execute(update(staff).where(staff.c.id == number).values(**blank))
        if rows:
            await audit.record(connection, now=now, actor="worker", action="staff_swept", counts={"staff": len(rows)})
    return len(rows)


async def files(folder: Path, pattern: str, *, before: datetime) -> int:
    """Delete the files of a folder that were last written before a moment of real time; how many."""
    return await asyncio.to_thread(_delete_files, folder, pattern, before.timestamp())


def _delete_files(folder: Path, pattern: str, before: float) -> int:
    if not folder.is_dir():
        return 0
    old = [path for path in folder.glob(pattern) if path.is_file() and path.stat().st_mtime < before]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)
