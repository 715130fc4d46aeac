"""The second factor: a code of six digits that changes every half minute (TOTP, RFC 6238), or a recovery code.

The arithmetic is twelve lines over the standard library's HMAC, checked against the RFC's own table; a package for it
would be one more to trust with the secret. The secret is sealed under the master key, since it must be computed with;
of the recovery codes only digests are stored. A code works once: the step that was used last is kept.
"""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, Final
from urllib.parse import quote, urlencode

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import accounts, sessions
from leads.accounts import Lock, Session, WrongSignIn
from leads.privacy import audit
from leads.store.crypto import place
from leads.store.store import Store
from leads.store.tables import recovery_codes, second_factors, staff, staff_sessions

STEP: Final = 30
DIGITS: Final = 6
AROUND: Final = (0, -1, 1)
SECRET_BYTES: Final = 20
RECOVERY: Final = 8
# No vowels, so no words; no characters that look alike.
_LETTERS: Final = "bcdfghjkmnpqrstvwxz23456789"


class WrongCode(Exception):
    """This code does not fit. Take the newest one of the app, or a recovery code that was not used yet."""


def code_at(secret: bytes, step: int) -> str:
    """HOTP of a step (RFC 4226 §5.3)."""
    mac = hmac.digest(secret, step.to_bytes(8, "big"), "sha1")
    start = mac[-1] & 15
    number = int.from_bytes(mac[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}}"


def step_at(now: datetime) -> int:
    return int(now.timestamp()) // STEP


def link(secret: bytes, *, firm: str, login: str) -> str:
    """What an authenticator app opens."""
    label = quote(f"{firm}:{login}")
    return f"otpauth://totp/{label}?{urlencode({'secret': typed(secret), 'issuer': firm})}"


def typed(secret: bytes) -> str:
    """The secret as it is typed into an app: base 32."""
    return base64.b32encode(secret).decode()


async def has(store: Store, number: int) -> bool:
    async with store.main.read() as connection:
        return await on(connection, number)


async def on(connection: AsyncConnection, number: int) -> bool:
    """Whether this account asks for a code."""
    query = select(second_factors.c.staff_id).where(
        second_factors.c.staff_id == number, second_factors.c.confirmed_at.is_not(None)
    )
    return (await connection.execute(query)).first() is not None


async def left(store: Store, number: int) -> int:
    """How many recovery codes are unused."""
    query = select(recovery_codes.c.digest).where(
        recovery_codes.c.staff_id == number, recovery_codes.c.used_at.is_(None)
    )
    async with store.main.read() as connection:
        return len((await connection.execute(query)).all())


async def begin(store: Store, session: Session) -> bytes:
    """A secret that waits for its first code: the same until then. Nothing new where a factor is on already."""
    number = session.staff.id
    async with store.main.begin() as connection:
        row = await _row(connection, number)
        if row is not None:
            return _secret(store, row)
        fresh = secrets.token_bytes(SECRET_BYTES)
        sealed = store.keys.seal(fresh, _where(number))
        await connection.execute(insert(second_factors).values(staff_id=number, secret=sealed, last_step=0))
    return fresh


async def confirm(store: Store, session: Session, code: str, now: datetime) -> list[str]:
    """Switch it on with a first code; the recovery codes, told this once. Other sessions end. Raises WrongCode."""
    number = session.staff.id
    async with store.main.begin() as connection:
        row = await _row(connection, number)
        if row is None or row.confirmed_at is not None or not await _fits(store, connection, row, code, now):
            raise WrongCode
        await connection.execute(
            update(second_factors).where(second_factors.c.staff_id == number).values(confirmed_at=now)
        )
        codes = await _fresh_codes(connection, number)
        await sessions.end_all(connection, number, now, but=session.token_hash)
        await audit.record(connection, now=now, actor=session.staff.actor, action="second_factor_on")
    return codes


async def switch_off(connection: AsyncConnection, number: int) -> bool:
    """In the caller's transaction; whether there was one."""
    await connection.execute(delete(recovery_codes).where(recovery_codes.c.staff_id == number))
    return (await connection.execute(delete(second_factors).where(second_factors.c.staff_id == number))).rowcount > 0


async def leave(store: Store, session: Session, code: str, lock: Lock, now: datetime) -> None:
    """Switch one's own off, with a code. Raises WrongCode."""
    number = session.staff.id
    if await accounts.claim(store, staff.c.id == number, lock, now) is None:
        raise WrongCode
    async with store.main.begin() as connection:
        row = await _row(connection, number)
        if row is None or not await _fits(store, connection, row, code, now):
            raise WrongCode
        await switch_off(connection, number)
        await connection.execute(update(staff).where(staff.c.id == number).values(failures=0, locked_until=None))
        await audit.record(connection, now=now, actor=session.staff.actor, action="second_factor_off")


async def half_way(store: Store, token: str, now: datetime) -> int | None:
    """Whose password this session knows, while it waits for the code."""
    query = (
        select(staff.c.id)
        .join(staff_sessions, staff_sessions.c.staff_id == staff.c.id)
        .where(staff_sessions.c.token_hash == sessions.digest(token), staff_sessions.c.half, sessions.good(now))
    )
    async with store.main.read() as connection:
        return (await connection.execute(query)).scalar_one_or_none()


async def enter(store: Store, token: str, code: str, *, lock: Lock, now: datetime) -> str:
    """The token of a whole session for a half one and a code. Raises WrongCode, WrongSignIn when it must begin anew."""
    number = await half_way(store, token, now)
    if number is None or await accounts.claim(store, staff.c.id == number, lock, now) is None:
        raise WrongSignIn
    async with store.main.begin() as connection:
        row = await _row(connection, number)
        if row is None or not await _fits(store, connection, row, code, now):
            raise WrongCode
        mine = staff_sessions.c.token_hash == sessions.digest(token)
        browser = (await connection.execute(select(staff_sessions.c.browser).where(mine))).scalar_one()
        await connection.execute(delete(staff_sessions).where(mine))
        await connection.execute(update(staff).where(staff.c.id == number).values(failures=0, locked_until=None))
        await audit.record(connection, now=now, actor=f"staff:{number}", action="signed_in")
        return await sessions.open_one(connection, number, now, browser=browser)


async def _fits(store: Store, connection: AsyncConnection, row: Row[Any], code: str, now: datetime) -> bool:
    """Whether a code is good now; if so it is used up."""
    bare = re.sub(r"[\s-]", "", code)[:40].lower()
    step = _step_of(_secret(store, row), bare, step_at(now))
    if step is not None:
        newer = update(second_factors).where(
            second_factors.c.staff_id == row.staff_id, second_factors.c.last_step < step
        )
        return (await connection.execute(newer.values(last_step=step))).rowcount == 1
    unused = update(recovery_codes).where(
        recovery_codes.c.staff_id == row.staff_id,
        recovery_codes.c.digest == _digest(row.staff_id, bare),
        recovery_codes.c.used_at.is_(None),
    )
    return (await connection.execute(unused.values(used_at=now))).rowcount == 1


def _step_of(secret: bytes, code: str, now: int) -> int | None:
    fitting: Sequence[int] = [
        now + off for off in AROUND if hmac.compare_digest(code_at(secret, now + off).encode(), code.encode())
    ]
    return fitting[0] if fitting else None


async def _fresh_codes(connection: AsyncConnection, number: int) -> list[str]:
    codes = ["-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(3)) for _ in range(RECOVERY)]
    rows = [{"staff_id": number, "digest": _digest(number, code.replace("-", ""))} for code in codes]
    await connection.execute(delete(recovery_codes).where(recovery_codes.c.staff_id == number))
    await connection.execute(insert(recovery_codes), rows)
    return codes


async def _row(connection: AsyncConnection, number: int) -> Row[Any] | None:
    return (await connection.execute(select(second_factors).where(second_factors.c.staff_id == number))).one_or_none()


def _secret(store: Store, row: Row[Any]) -> bytes:
    return store.keys.unseal(row.secret, _where(row.staff_id))


def _where(number: int) -> bytes:
    return place("second_factors", "secret", number.to_bytes(16, "big"))


def _digest(number: int, code: str) -> bytes:
    return sha256(b"lethe/recovery|%d|" % number + code.encode("utf-8", "surrogatepass")).digest()
