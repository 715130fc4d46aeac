"""Staff who sign in: who may act now, passwords, and the lock.

Failed sign-ins are counted before the password is compared, so that many guesses at once get no further than a few
one by one. How sessions are kept: sessions.py; the second factor: secondfactor.py; hiring and dismissing: team.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, case, delete, exists, literal, or_, select, update

from leads import passwords, sessions
from leads.privacy import audit
from leads.roles import Role
from leads.store.store import Store
from leads.store.tables import UtcDateTime, second_factors, staff, staff_sessions

FRESH: Final = timedelta(minutes=10)


class WrongSignIn(Exception):
    """This name and password do not fit, or there were too many attempts. Check both, or wait a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of staff who may act now."""

    id: int
    name: str
    login: str
    role: Role
    language: str
    must_change: bool
    own_only: bool = False
    briefed_at: datetime | None = None

    @property
    def actor(self) -> str:
        return f"staff:{self.id}"

    @property
    def only(self) -> int | None:
        """Whose requests he sees beside nobody's: his own; None for everybody's."""
        return self.id if self.own_only and self.role == "salesperson" else None


@dataclass(frozen=True, slots=True)
class Session:
    """A sign-in that is still good: who, the secret that forms carry, which row it is, when the password was given."""

    staff: Staff
    csrf: str
    token_hash: bytes
    proved_at: datetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether the password was given so short ago that what deletes much may be done."""
        return now < self.proved_at + FRESH


@dataclass(frozen=True, slots=True)
class Lock:
    """After how many failures an account is locked, and for how long."""

    failures: int
    span: timedelta


async def sign_in(store: Store, *, login: str, password: str, lock: Lock, now: datetime, browser: str = "") -> str:
    """The token of a new session, which waits for a code where there is a second factor. Raises WrongSignIn."""
    claimed = await claim(store, staff.c.login == folded(login), lock, now)
    fitting = await passwords.fits(claimed.password if claimed is not None else None, password)
    if claimed is None or not fitting:
        raise WrongSignIn
    asks = exists().where(second_factors.c.staff_id == claimed.id, second_factors.c.confirmed_at.is_not(None))
    async with store.main.begin() as connection:
        half = bool((await connection.execute(select(asks))).scalar_one())
        await connection.execute(delete(staff_sessions).where(staff_sessions.c.expires_at <= now))
        if not half:
            await connection.execute(
                update(staff).where(staff.c.id == claimed.id).values(failures=0, locked_until=None)
            )
            await audit.record(connection, now=now, actor=f"staff:{claimed.id}", action="signed_in")
        return await sessions.open_one(connection, claimed.id, now, browser=browser, half=half)


async def signed_in(store: Store, token: str, now: datetime, *, used: bool = True) -> Session | None:
    """The session behind a token, if it is still good; notes that it was used, if it was."""
    if not token:
        return None
    key = sessions.digest(token)
    query = (
        select(staff, staff_sessions.c.csrf, staff_sessions.c.seen_at, staff_sessions.c.proved_at)
        .join(staff_sessions, staff_sessions.c.staff_id == staff.c.id)
        .where(staff_sessions.c.token_hash == key, sessions.good(now), ~staff_sessions.c.half)
    )
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one_or_none()
    if row is None:
        return None
    if used and row.seen_at < now - sessions.SEEN_EVERY:
        async with store.main.begin() as connection:
            await connection.execute(
                update(staff_sessions).where(staff_sessions.c.token_hash == key).values(seen_at=now)
            )
    return Session(_staff(row), row.csrf, key, row.proved_at)


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
        await sessions.tell(connection, session.staff.id, now)


async def prove(store: Store, session: Session, password: str, *, lock: Lock, now: datetime) -> None:
    """The password once more, for what deletes much. Raises WrongSignIn."""
    claimed = await claim(store, staff.c.id == session.staff.id, lock, now)
    if claimed is None or not await passwords.fits(claimed.password, password):
        raise WrongSignIn
    async with store.main.begin() as connection:
        await connection.execute(
            update(staff).where(staff.c.id == session.staff.id).values(failures=0, locked_until=None)
        )
    await sessions.prove(store, session.token_hash, now)


async def sign_out_elsewhere(store: Store, session: Session, now: datetime) -> int:
    """End all other sessions of this person, and their sockets; how many."""
    async with store.main.begin() as connection:
        ended = await sessions.end_all(connection, session.staff.id, now, but=session.token_hash)
        await audit.record(
            connection, now=now, actor=session.staff.actor, action="signed_out_elsewhere", counts={"devices": ended}
        )
    return ended


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
        mine = select(staff_sessions.c.browser).where(staff_sessions.c.token_hash == session.token_hash)
        browser = (await connection.execute(mine)).scalar() or ""
        await connection.execute(update(staff).where(staff.c.id == person.id).values(password=fresh, must_change=False))
        await sessions.end_all(connection, person.id, now)
        await audit.record(connection, now=now, actor=person.actor, action="password_changed")
        return await sessions.open_one(connection, person.id, now, browser=browser)


async def choose_language(store: Store, person: Staff, language: str) -> None:
    async with store.main.begin() as connection:
        await connection.execute(update(staff).where(staff.c.id == person.id).values(language=language))


async def names(store: Store) -> dict[int, str]:
    async with store.main.read() as connection:
        return {row.id: row.name for row in await connection.execute(select(staff.c.id, staff.c.name))}


async def role_of_each(store: Store) -> dict[int, Role]:
    async with store.main.read() as connection:
        return {row.id: row.role for row in await connection.execute(select(staff.c.id, staff.c.role))}


async def claim(store: Store, which: ColumnElement[bool], lock: Lock, now: datetime) -> Row[Any] | None:
    """Count an attempt on an account, before anything is compared; None when it is locked, over, or unknown."""
    counted = staff.c.failures + 1
    attempt = (
        update(staff)
        .where(
            which,
            staff.c.dismissed_at.is_(None),
            or_(staff.c.ends_at.is_(None), staff.c.ends_at > now),
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


def folded(login: str) -> str:
    """As it is stored. What cannot be printed is nobody's name, and some databases refuse it."""
    bare = login.strip().casefold()
    return bare if bare.isprintable() else ""


def _staff(row: Row[Any]) -> Staff:
    return Staff(row.id, row.name, row.login, row.role, row.language, row.must_change, row.own_only, row.briefed_at)
