"""How far each mailbox has been read, and which mails have had their effect.

Both are written in the transaction of the effect, so a mail that is fetched twice, or again after a cut, acts once. Of
a mail only a keyed hash of its Message-ID is kept, and none of a mail that concerns nobody here.

A mail that cannot be processed is put aside: the next ones are read, but its mailbox does not count as read any
further, so nobody who was mailed is erased while his answer may be this one. It is settled when it was taken after all,
or is no longer there because somebody dealt with it.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.store import Store
from leads.store.tables import EPOCH, facts, mailboxes, seen_mails

# What must be written in the transaction of a mail's effect, before the effect. Raises AlreadySeen.
Within = Callable[[AsyncConnection], Awaitable[None]]
ASIDE: Final = "mail_aside:"


class AlreadySeen(Exception):
    """This mail has had its effect already; the transaction must be rolled back."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mail lies: RFC 3501's UIDVALIDITY and UID; a new UIDVALIDITY means that all UIDs were given anew."""

    mailbox: str
    uid_validity: int
    uid: int

    @property
    def folder(self) -> str:
        """The folder of an IMAP mailbox."""
        return self.mailbox.removeprefix("imap:")


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
        for place in await _aside(connection):
            if place.mailbox not in names:
                await connection.execute(delete(facts).where(facts.c.name == _mark(place)))
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


async def put_aside(store: Store, place: Place, now: datetime) -> None:
    """Leave a mail that cannot be processed, and remember that it was not."""
    async with store.main.begin() as connection:
        mark = {"name": _mark(place), "at": now, "n": place.uid, "set_by": None}
        await connection.execute(store.main.insert_new(facts).values(**mark))
        await _move(store, connection, place)


async def settle(store: Store, place: Place) -> None:
    """A mail that was put aside has been dealt with."""
    async with store.main.begin() as connection:
        await connection.execute(delete(facts).where(facts.c.name == _mark(place)))


async def aside(store: Store) -> list[Place]:
    """The mails that could not be processed and were not dealt with since."""
    async with store.main.read() as connection:
        return await _aside(connection)


async def was_read(store: Store, mailbox: str, until: datetime) -> None:
    """Everything that had arrived by `until` has been dealt with, unless a mail of this mailbox is put aside."""
    async with store.main.begin() as connection:
        await _know(store, connection, mailbox)
        if any(place.mailbox == mailbox for place in await _aside(connection)):
            return
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


async def read_of(store: Store, mailbox: str) -> datetime | None:
    """The moment up to which this mailbox is read; None when it never was."""
    async with store.main.read() as connection:
        query = select(mailboxes.c.read_until).where(mailboxes.c.name == mailbox, mailboxes.c.read_until > EPOCH)
        found: datetime | None = (await connection.execute(query)).scalar()
    return found


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


async def _aside(connection: AsyncConnection) -> list[Place]:
    query = select(facts.c.name).where(facts.c.name.startswith(ASIDE, autoescape=True)).order_by(facts.c.at)
    found = []
    for name in (await connection.execute(query)).scalars():
        mailbox, uid_validity, uid = name.removeprefix(ASIDE).rsplit(":", 2)
        found.append(Place(mailbox, int(uid_validity), int(uid)))
    return found


def _mark(place: Place) -> str:
    return f"{ASIDE}{place.mailbox}:{place.uid_validity}:{place.uid}"
