"""Who works here: the first account, adding, resetting and dismissing."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, exists, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from leads import apitokens, passwords, secondfactor, sessions
from leads.accounts import Staff, folded
from leads.privacy import audit
from leads.roles import Role
from leads.store.store import Store
from leads.store.tables import api_tokens, second_factors, staff, staff_sessions

FIRST_LOGIN: Final = "admin"
LONGEST_AUDIT: Final = timedelta(days=366)


class LoginTaken(Exception):
    """Somebody has this sign-in name already. Choose another one."""


class UnknownStaff(Exception):
    """There is no such member of staff."""


class LastManager(Exception):
    """This is the last manager. Make somebody else a manager first."""


class EndNeeded(Exception):
    """An auditor's account needs a last day, at most a year ahead."""


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


async def reset(store: Store, login: str, now: datetime, *, by: Staff | None = None) -> str:
    """A new one-time password; ends all sessions, any lock and the second factor. `by` None: whoever runs the server.
    Raises UnknownStaff.
    """
    password = passwords.one_time()
    stored = await passwords.hashed(password)
    changed = (
        update(staff)
        .where(staff.c.login == folded(login), staff.c.dismissed_at.is_(None))
        .values(password=stored, must_change=True, failures=0, locked_until=None)
        .returning(staff.c.id)
    )
    async with store.main.begin() as connection:
        number = (await connection.execute(changed)).scalar_one_or_none()
        if number is None:
            raise UnknownStaff
        await sessions.end_all(connection, number, now)
        actor, subject = (f"staff:{number}", None) if by is None else (by.actor, f"staff:{number}")
        if await secondfactor.switch_off(connection, number):
            await audit.record(connection, now=now, actor=actor, action="second_factor_off", subject=subject)
        await audit.record(connection, now=now, actor=actor, action="password_reset", subject=subject)
    return password


async def add(
    store: Store, *, name: str, login: str, role: Role, language: str, by: Staff, now: datetime,
    own_only: bool = False, ends_at: datetime | None = None,
) -> str:  # fmt: skip
    """The one-time password of a new member of staff. `own_only`: a salesperson who sees his own requests and nobody's.
    `ends_at`: when the account is over, which an auditor's must say. Raises LoginTaken, EndNeeded.
    """
    if role == "auditor" and (ends_at is None or not now < ends_at <= now + LONGEST_AUDIT):
        raise EndNeeded
    password = passwords.one_time()
    row = _new(name=name, login=folded(login), role=role, language=language, now=now)
    row |= {"own_only": own_only and role == "salesperson", "ends_at": ends_at}
    row["password"] = await passwords.hashed(password)
    try:
        async with store.main.begin() as connection:
            number = (await connection.execute(insert(staff).values(**row).returning(staff.c.id))).scalar_one()
            await audit.record(connection, now=now, actor=by.actor, action="staff_added", subject=f"staff:{number}")
    except IntegrityError:
        raise LoginTaken from None
    return password


async def dismiss(store: Store, number: int, *, by: Staff, now: datetime) -> None:
    """Ends the account, its sessions, its sockets, and the tokens that he made for programs. Raises UnknownStaff,
    LastManager.
    """
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
        await sessions.end_all(connection, number, now)
        await secondfactor.switch_off(connection, number)
        await apitokens.end_of(connection, number, by=by.actor, now=now)
        await sessions.tell(connection, number, now, "dismissed")
        await audit.record(connection, now=now, actor=by.actor, action="staff_dismissed", subject=f"staff:{number}")


async def listed(store: Store, now: datetime) -> list[Row[Any]]:
    """All who were ever staff, those who left last; of each how many good tokens he made."""
    query = select(
        staff.c.id, staff.c.name, staff.c.login, staff.c.role, staff.c.language, staff.c.must_change,
        staff.c.locked_until, staff.c.dismissed_at, staff.c.created_at, staff.c.own_only, staff.c.ends_at,
        staff.c.briefed_at,
        select(func.max(staff_sessions.c.seen_at))
        .where(staff_sessions.c.staff_id == staff.c.id).scalar_subquery().label("seen_at"),
        exists().where(second_factors.c.staff_id == staff.c.id, second_factors.c.confirmed_at.is_not(None))
        .label("second_factor"),
        select(func.count()).where(
            api_tokens.c.made_by == staff.c.id, api_tokens.c.revoked_at.is_(None), api_tokens.c.until > now
        ).scalar_subquery().label("tokens"),
    ).order_by(staff.c.dismissed_at.is_not(None), staff.c.name)  # fmt: skip
    async with store.main.read() as connection:
        return list(await connection.execute(query))


def _new(*, name: str, login: str, role: Role, language: str, now: datetime) -> dict[str, Any]:
    given = {"name": name, "login": login, "role": role, "language": language}
    return given | {"must_change": True, "own_only": False, "failures": 0, "created_at": now}
