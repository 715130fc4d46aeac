"""The rows behind sign-ins: opened, listed, proved once more, ended.

A session is a row and an opaque token; only the token's SHA-256 is stored. A row that is `half` knows the password of
an account with a second factor and opens nothing but the question for the code.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import staff, staff_sessions

IDLE: Final = timedelta(hours=12)
LONGEST: Final = timedelta(days=7)
HALF_WAY: Final = timedelta(minutes=10)
SEEN_EVERY: Final = timedelta(minutes=5)
SHOWN: Final = 16


@dataclass(frozen=True, slots=True)
class Device:
    """One sign-in in the list of its owner. `id` is the beginning of the token's hash."""

    id: bytes
    browser: str
    created_at: datetime
    seen_at: datetime
    here: bool


async def open_one(connection: AsyncConnection, number: int, now: datetime, *, browser: str, half: bool = False) -> str:
    """The token of a new session."""
    token, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    row: dict[str, Any] = {"token_hash": digest(token), "staff_id": number, "csrf": csrf, "browser": browser}
    row |= {"half": half, "created_at": now, "seen_at": now, "proved_at": now}
    await connection.execute(insert(staff_sessions).values(**row, expires_at=now + (HALF_WAY if half else LONGEST)))
    return token


def good(now: datetime) -> ColumnElement[bool]:
    """Of a row joined with its account: neither is over."""
    return and_(
        staff_sessions.c.expires_at > now,
        staff_sessions.c.seen_at > now - IDLE,
        staff.c.dismissed_at.is_(None),
        or_(staff.c.ends_at.is_(None), staff.c.ends_at > now),
    )


async def of(store: Store, number: int, token_hash: bytes, now: datetime) -> list[Device]:
    """Where somebody is signed in, the last used first."""
    query = (
        select(staff_sessions)
        .join(staff, staff.c.id == staff_sessions.c.staff_id)
        .where(staff_sessions.c.staff_id == number, good(now), ~staff_sessions.c.half)
        .order_by(staff_sessions.c.seen_at.desc())
    )
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    return [Device(r.token_hash[:SHOWN], r.browser, r.created_at, r.seen_at, r.token_hash == token_hash) for r in rows]


async def end(store: Store, number: int, device: bytes, now: datetime) -> bool:
    """End one of somebody's sessions and its sockets; whether there was one."""
    mine = select(staff_sessions.c.token_hash).where(staff_sessions.c.staff_id == number)
    async with store.main.begin() as connection:
        hashes = [one for one in (await connection.execute(mine)).scalars() if one[:SHOWN] == device]
        await connection.execute(delete(staff_sessions).where(staff_sessions.c.token_hash.in_(hashes)))
        await tell(connection, number, now)
    return bool(hashes)


async def end_all(connection: AsyncConnection, number: int, now: datetime, *, but: bytes = b"") -> int:
    """End all sessions of a member of staff, with one exception or none; how many."""
    gone = delete(staff_sessions).where(staff_sessions.c.staff_id == number, staff_sessions.c.token_hash != but)
    ended = (await connection.execute(gone)).rowcount
    await tell(connection, number, now)
    return ended


async def prove(store: Store, token_hash: bytes, now: datetime) -> None:
    """The password was given once more."""
    mine = staff_sessions.c.token_hash == token_hash
    async with store.main.begin() as connection:
        await connection.execute(update(staff_sessions).where(mine).values(proved_at=now))


async def tell(connection: AsyncConnection, number: int, now: datetime, kind: str = "staff_signed_out") -> None:
    """Each server cuts this person's sockets; a browser whose session is still good connects again."""
    await send_signal(connection, kind, subject=number.to_bytes(16, "big"), now=now)


def digest(token: str) -> bytes:
    return sha256(token.encode("utf-8", "surrogatepass")).digest()
