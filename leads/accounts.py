"""Staff accounts and their sessions.

A session is a row and an opaque token; only the token's SHA-256 is stored. Failed sign-ins are counted before the
password is compared, so that many guesses at once get no further than a few one by one.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Row, case, delete, func, insert, literal, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import passwords
from leads.privacy import audit
from leads.roles import Role
from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import UtcDateTime, staff, staff_sessions

IDLE: Final = timedelta(hours=12)
LONGEST: Final = timedelta(days=7)
SEEN_EVERY: Final = timedelta(minutes=5)
FIRST_LOGIN: Final = "admin"


class WrongSignIn(Exception):
    """This name and password do not fit, or there were too many attempts. Check both, or wait a quarter of an hour."""


class LoginTaken(Exception):
    """Somebody has this sign-in name already. Choose another one."""


class UnknownStaff(Exception):
    """There is no such member of staff."""


class LastManager(Exception):
    """This is the last manager. Make somebody else a manager first."""


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of staff who may act now."""

    id: int
    name: str
    login: str
    role: Role
    language: str
    must_change: bool

    @property
    def actor(self) -> str:
        return f"staff:{self.id}"


@dataclass(frozen=True, slots=True)
class Session:
    """A sign-in that is still good: who, the secret that forms carry, and which row it is."""

    staff: Staff
    csrf: str
    token_hash: bytes


@dataclass(frozen=True, slots=True)
class Lock:
    """After how many failures an account is locked, and for how long."""

    failures: int
    span: timedelta


async def sign_in(store: Store, *, login: str, password: str, lock: Lock, now: datetime) -> str:
    """The token of a new session. Raises WrongSignIn."""
    claimed = await _claim_attempt(store, login, lock, now)
    fitting = await passwords.fits(claimed.password if claimed is not None else None, password)
    if claimed is None or not fitting:
        raise WrongSignIn
    async with store.main.begin() as connection:
        await connection.execute(update(staff).where(staff.c.id == claimed.id).values(failures=0, locked_until=None))
        await connection.execute(delete(staff_sessions).where(staff_sessions.c.expires_at <= now))
        await audit.record(connection, now=now, actor=f"staff:{claimed.id}", action="signed_in")
        return await _open_session(connection, claimed.id, now)


async def signed_in(store: Store, token: str, now: datetime, *, used: bool = True) -> Session | None:
    """The session behind a token, if it is still good; notes that it was used, if it was."""
    if not token:
        return None
    key = _digest(token)
    query = (
        select(staff, staff_sessions.c.csrf, staff_sessions.c.seen_at)
        .join(staff_sessions, staff_sessions.c.staff_id == staff.c.id)
        .where(
            staff_sessions.c.token_hash == key,
            staff_sessions.c.expires_at > now,
            staff_sessions.c.seen_at > now - IDLE,
            staff.c.dismissed_at.is_(None),
        )
    )
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one_or_none()
    if row is None:
        return None
    if used and row.seen_at < now - SEEN_EVERY:
        async with store.main.begin() as connection:
            await connection.execute(
                update(staff_sessions).where(staff_sessions.c.token_hash == key).values(seen_at=now)
            )
    return Session(_staff(row), row.csrf, key)


async def session_of(store: Store, token: str, now: datetime, *, used: bool = True) -> Staff | None:
    """Who may open a socket with this token: nobody before the first password was changed."""
    session = await signed_in(store, token, now, used=used)
    return None if session is None or session.staff.must_change else session.staff


async def opened_at(store: Store, session: Session) -> datetime:
    """When this session was signed in."""
    query = select(staff_sessions.c.created_at).where(staff_sessions.c.token_hash == session.token_hash)
    async with store.main.read() as connection:
        moment: datetime = (await connection.execute(query)).scalar_one()
    return moment


async def sign_out(store: Store, session: Session, now: datetime) -> None:
    async with store.main.begin() as connection:
        await connection.execute(delete(staff_sessions).where(staff_sessions.c.token_hash == session.token_hash))
        await _tell(connection, session.staff.id, now)


async def change_password(store: Store, session: Session, *, old: str, new: str, now: datetime) -> str:
    """The token of a fresh session; all others of this person end. Raises WrongSignIn, WeakPassword."""
    person = session.staff
    passwords.check(new, login=person.login, name=person.name)
    async with store.main.read() as connection:
        stored = (await connection.execute(select(staff.c.password).where(staff.c.id == person.id))).scalar_one()
    if old == new or not await passwords.fits(stored, old):
        raise WrongSignIn
    fresh = await passwords.hashed(new)
    async with store.main.begin() as connection:
        await connection.execute(update(staff).where(staff.c.id == person.id).values(password=fresh, must_change=False))
        await _end_sessions(connection, person.id, now)
        await audit.record(connection, now=now, actor=person.actor, action="password_changed")
        return await _open_session(connection, person.id, now)


async def choose_language(store: Store, person: Staff, language: str) -> None:
    async with store.main.begin() as connection:
        await connection.execute(update(staff).where(staff.c.id == person.id).values(language=language))


async def create_first(store: Store, now: datetime) -> tuple[str, str] | None:
    """Sign-in name and one-time password of the first manager; None when there is staff already."""
    async with store.main.read() as connection:
        if (await connection.execute(select(func.count()).select_from(staff))).scalar_one():
            return None
    password = passwords.one_time()
    row = _new(name="Admin", login=FIRST_LOGIN, role="manager", language="en", now=now)
    row["password"] = await passwords.hashed(password)
    async with store.main.begin() as connection:
        # Of several servers that start together one makes the account.
        made = await connection.execute(store.main.insert_new(staff).values(**row))
    return (FIRST_LOGIN, password) if made.rowcount == 1 else None


async def first_unused(store: Store) -> bool:
    """Whether the first sign-in has never happened."""
    query = select(func.count()).select_from(staff).where(staff.c.must_change, staff.c.login == FIRST_LOGIN)
    async with store.main.read() as connection:
        return bool((await connection.execute(query)).scalar_one())


async def reset(store: Store, login: str, now: datetime) -> str:
    """A new one-time password; ends all sessions and any lock. Raises UnknownStaff."""
    password = passwords.one_time()
    stored = await passwords.hashed(password)
    changed = (
        update(staff)
        .where(staff.c.login == _folded(login), staff.c.dismissed_at.is_(None))
        .values(password=stored, must_change=True, failures=0, locked_until=None)
        .returning(staff.c.id)
    )
    async with store.main.begin() as connection:
        number = (await connection.execute(changed)).scalar_one_or_none()
        if number is None:
            raise UnknownStaff
        await _end_sessions(connection, number, now)
        await audit.record(connection, now=now, actor=f"staff:{number}", action="password_reset")
    return password


async def add(store: Store, *, name: str, login: str, role: Role, language: str, by: Staff, now: datetime) -> str:
    """The one-time password of a new member of staff. Raises LoginTaken."""
    password = passwords.one_time()
    stored = await passwords.hashed(password)
    row = _new(name=name, login=_folded(login), role=role, language=language, now=now)
    try:
        async with store.main.begin() as connection:
            made = insert(staff).values(**row, password=stored).returning(staff.c.id)
            number = (await connection.execute(made)).scalar_one()
            await audit.record(connection, now=now, actor=by.actor, action="staff_added", subject=str(number))
    except IntegrityError:
        raise LoginTaken from None
    return password


async def dismiss(store: Store, number: int, *, by: Staff, now: datetime) -> None:
    """Ends the account, its sessions and its sockets. Raises UnknownStaff, LastManager."""
    others = (
        select(func.count())
        .select_from(staff)
        .where(staff.c.role == "manager", staff.c.dismissed_at.is_(None), staff.c.id != number)
    )
    gone = update(staff).where(staff.c.id == number, staff.c.dismissed_at.is_(None)).values(dismissed_at=now)
    async with store.main.begin() as connection:
        if not (await connection.execute(others)).scalar_one():
            raise LastManager
        if (await connection.execute(gone)).rowcount != 1:
            raise UnknownStaff
        await _end_sessions(connection, number, now)
        await _tell(connection, number, now, "dismissed")
        await audit.record(connection, now=now, actor=by.actor, action="staff_dismissed", subject=str(number))


async def team(store: Store) -> list[Row[Any]]:
    """All who were ever staff, those who left last."""
    query = select(
        staff.c.id, staff.c.name, staff.c.login, staff.c.role, staff.c.language, staff.c.must_change,
        staff.c.locked_until, staff.c.dismissed_at, staff.c.created_at,
        select(func.max(staff_sessions.c.seen_at))
        .where(staff_sessions.c.staff_id == staff.c.id).scalar_subquery().label("seen_at"),
    ).order_by(staff.c.dismissed_at.is_not(None), staff.c.name)  # fmt: skip
    async with store.main.read() as connection:
        return list(await connection.execute(query))


async def names(store: Store) -> dict[int, str]:
    async with store.main.read() as connection:
        return {row.id: row.name for row in await connection.execute(select(staff.c.id, staff.c.name))}


async def _claim_attempt(store: Store, login: str, lock: Lock, now: datetime) -> Row[Any] | None:
    counted = staff.c.failures + 1
    attempt = (
        update(staff)
        .where(
            staff.c.login == _folded(login),
            staff.c.dismissed_at.is_(None),
            or_(staff.c.locked_until.is_(None), staff.c.locked_until <= now),
        )
        .values(
            failures=case((counted > 1000, 1000), else_=counted),
            locked_until=case((counted >= lock.failures, literal(now + lock.span, UtcDateTime())), else_=None),
        )
        .returning(staff.c.id, staff.c.password)
    )
    async with store.main.begin() as connection:
        return (await connection.execute(attempt)).one_or_none()


async def _open_session(connection: AsyncConnection, number: int, now: datetime) -> str:
    token, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    times = {"created_at": now, "seen_at": now, "expires_at": now + LONGEST}
    row = {"token_hash": _digest(token), "staff_id": number, "csrf": csrf, **times}
    await connection.execute(insert(staff_sessions).values(**row))
    return token


async def _end_sessions(connection: AsyncConnection, number: int, now: datetime) -> None:
    await connection.execute(delete(staff_sessions).where(staff_sessions.c.staff_id == number))
    await _tell(connection, number, now)


async def _tell(connection: AsyncConnection, number: int, now: datetime, kind: str = "staff_signed_out") -> None:
    """Each server cuts this person's sockets; a browser whose session is still good connects again."""
    await send_signal(connection, kind, subject=number.to_bytes(16, "big"), now=now)


def _new(*, name: str, login: str, role: Role, language: str, now: datetime) -> dict[str, Any]:
    given = {"name": name, "login": login, "role": role, "language": language}
    return given | {"must_change": True, "failures": 0, "created_at": now}


def _staff(row: Row[Any]) -> Staff:
    return Staff(row.id, row.name, row.login, row.role, row.language, row.must_change)


def _folded(login: str) -> str:
    """As it is stored. What cannot be printed is nobody's name, and some databases refuse it."""
    bare = login.strip().casefold()
    return bare if bare.isprintable() else ""


def _digest(token: str) -> bytes:
    return sha256(token.encode("utf-8", "surrogatepass")).digest()
