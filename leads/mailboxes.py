"""How far each mailbox has been read, and which mails have had their effect.

Both are written in the transaction of the effect, so a mail that is fetched twice, or again after a cut, acts once. Of
a mail only a keyed hash of its Message-ID is kept, and none of a mail that concerns nobody here.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.store import Store
from leads.store.tables import EPOCH, mailboxes, seen_mails

# What must be written in the transaction of a mail's effect, before the effect. Raises AlreadySeen.
Within = Callable[[AsyncConnection], Awaitable[None]]


class AlreadySeen(Exception):
    """This mail has had its effect already; the transaction must be rolled back."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mail lies: RFC 3501's UIDVALIDITY and UID; a new UIDVALIDITY means that all UIDs were given anew."""

    mailbox: str
    uid_validity: int
    uid: int


def fingerprint(secret: bytes, message_id: str, raw: bytes) -> bytes:
    """Keyed hash of the Message-ID, or of the whole mail where it has none."""
    return hmac.digest(secret, b"mail|" + (message_id.encode("utf-8", "replace") or raw), sha256)


def once(store: Store, mark: bytes, *, place: Place | None, now: datetime) -> Within:
    """Records that the mail was seen and how far the mailbox is read, in the caller's transaction."""

    async def within(connection: AsyncConnection) -> None:
        new = await connection.execute(store.main.insert_new(seen_mails).values(fingerprint=mark, at=now))
        if new.rowcount == 0:
            raise AlreadySeen
        if place is not None:
            await _move(store, connection, place)

    return within


async def declare(store: Store, names: Collection[str]) -> None:
    """These mailboxes are read from now on and no others: one that is no longer read must hold nothing up."""
    async with store.main.begin() as connection:
        await connection.execute(delete(mailboxes).where(mailboxes.c.name.not_in(names)))
        for name in names:
            await _know(store, connection, name)


async def place_of(store: Store, mailbox: str) -> Place | None:
    """The last mail of this mailbox that was dealt with."""
    async with store.main.read() as connection:
        row = (await connection.execute(select(mailboxes).where(mailboxes.c.name == mailbox))).one_or_none()
    return None if row is None else Place(mailbox, row.uid_validity, row.uid)


async def pass_by(store: Store, place: Place) -> None:
    """Deal with a mail by leaving it where it is."""
    async with store.main.begin() as connection:
        await _move(store, connection, place)


async def was_read(store: Store, mailbox: str, until: datetime) -> None:
    """Everything that had arrived by `until` has been dealt with."""
    async with store.main.begin() as connection:
        await _know(store, connection, mailbox)
        await connection.execute(
            update(mailboxes)
            .where(mailboxes.c.name == mailbox, mailboxes.c.read_until < until)
            .values(read_until=until)
        )


async def read_until(store: Store) -> datetime | None:
    """The moment up to which all known mailboxes are read: no mailed lead may be erased for a later one.

    None when no mailbox was ever read.
    """
    async with store.main.read() as connection:
        moments = (await connection.execute(select(mailboxes.c.read_until))).scalars().all()
    return min(moments, default=None)


async def forget_seen(store: Store, before: datetime) -> int:
    """Drop the marks of mails seen before `before`; how many."""
    async with store.main.begin() as connection:
        result = await connection.execute(delete(seen_mails).where(seen_mails.c.at < before))
    return result.rowcount


async def _move(store: Store, connection: AsyncConnection, place: Place) -> None:
    """Forward only: of two workers that read the same mailbox the slower one must not turn it back."""
    await _know(store, connection, place.mailbox)
    further = or_(mailboxes.c.uid_validity != place.uid_validity, mailboxes.c.uid < place.uid)
    await connection.execute(
        update(mailboxes)
        .where(mailboxes.c.name == place.mailbox, further)
        .values(uid_validity=place.uid_validity, uid=place.uid)
    )


async def _know(store: Store, connection: AsyncConnection, mailbox: str) -> None:
    first = {"name": mailbox, "uid_validity": 0, "uid": 0, "read_until": EPOCH}
    await connection.execute(store.main.insert_new(mailboxes).values(**first))
