"""The privacy notice as it read, by version: an officer can show which text stood when (Art. 5(2) and 12 GDPR)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from leads.store.store import Store
from leads.store.tables import notices


@dataclass(frozen=True, slots=True)
class NoticeText:
    """One version of one site's notice; `texts` by language, in plain lines."""

    site: str
    version: str
    since: datetime
    texts: Mapping[str, str]


async def known(store: Store, site: str, version: str) -> bool:
    query = select(notices.c.version).where(notices.c.site == site, notices.c.version == version)
    async with store.main.read() as connection:
        return (await connection.execute(query)).first() is not None


async def keep(store: Store, site: str, version: str, texts: Mapping[str, str], *, now: datetime) -> None:
    """The first words of a version stay: its dates are those of its first day."""
    async with store.main.begin() as connection:
        row = {"site": site, "version": version, "at": now, "texts": dict(texts)}
        await connection.execute(store.main.insert_new(notices).values(**row))


async def listed(store: Store) -> list[NoticeText]:
    """All of them, the newest first."""
    query = select(notices).order_by(notices.c.at.desc(), notices.c.site)
    async with store.main.read() as connection:
        return [NoticeText(row.site, row.version, row.at, row.texts) for row in await connection.execute(query)]
