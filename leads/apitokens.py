"""Tokens by which other programs read: who gets what until when. Kept is a hash of each; there are none by default.

Whom a token was made for is a recipient of data (Art. 30(1)(d) GDPR): the register and the privacy notice name him as
long as it is good.
"""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final

from sqlalchemy import insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import NotFound, ScopeRefused
from leads.privacy import audit
from leads.roles import Role
from leads.store.store import Store
from leads.store.tables import api_tokens

PREFIX: Final = "lethe_"
PERIODS: Final = (30, 90, 365)
# How exactly it is noted when a token was used last.
_NOTED: Final = timedelta(hours=1)


def N_(msgid: str) -> str:
    return msgid


@dataclass(frozen=True, slots=True)
class Scope:
    """What a token may read, and the places of the register that this comes from. `personal`: names and addresses,
    which an administrator sees nowhere and therefore cannot give away.
    """

    what: str
    places: tuple[str, ...]
    personal: bool = False


SCOPES: Final[Mapping[str, Scope]] = {
    "leads.read": Scope(N_("requests: stage, site, product, value and days, without names"), ("leads",)),
    "contacts.read": Scope(N_("name, address and phone number of who asked"), ("card_fields",), personal=True),
    "wishes.read": Scope(N_("how far requests about one's own data are, without any data"), ("requests",)),
    "statistics.read": Scope(N_("figures of closed weeks, without any person"), ("weeks",)),
}


@dataclass(frozen=True, slots=True)
class Token:
    """One token without itself. `recipient`: who reads with it."""

    id: int
    recipient: str
    scopes: tuple[str, ...]
    made_by: int
    made_at: datetime
    until: datetime
    used_at: datetime | None
    revoked_by: int | None
    revoked_at: datetime | None

    def is_good(self, now: datetime) -> bool:
        return self.revoked_at is None and now < self.until

    @property
    def actor(self) -> str:
        """As the audit trail names it."""
        return f"token:{self.id}"


_COLUMNS: Final = tuple(api_tokens.c[name] for name in Token.__dataclass_fields__)


async def make(
    store: Store, *, recipient: str, scopes: Collection[str], days: int, by: int, role: Role, now: datetime
) -> str:
    """The new token, which nobody can read again. `recipient` must be redacted already. Raises ScopeRefused."""
    personal = any(SCOPES[scope].personal for scope in scopes)
    if not scopes or (personal and role != "privacy_officer"):
        raise ScopeRefused
    token = PREFIX + secrets.token_urlsafe(32)
    row = {
        "digest": _digest(token),
        "recipient": recipient,
        "scopes": [scope for scope in SCOPES if scope in scopes],
        "made_by": by,
        "made_at": now,
        "until": now + timedelta(days=days),
    }
    async with store.main.begin() as connection:
        number = (await connection.execute(insert(api_tokens).values(**row).returning(api_tokens.c.id))).scalar_one()
        subject = f"token:{number}"
        await audit.record(connection, now=now, actor=f"staff:{by}", action="token_made", subject=subject)
    return token


async def find(store: Store, token: str, now: datetime) -> Token | None:
    """Whose token this is, if it is good now."""
    query = select(*_COLUMNS).where(api_tokens.c.digest == _digest(token), api_tokens.c.until > now)
    async with store.main.read() as connection:
        row = (await connection.execute(query.where(api_tokens.c.revoked_at.is_(None)))).one_or_none()
    if row is None:
        return None
    found = _token(row)
    if found.used_at is None or found.used_at < now - _NOTED:
        unsaid = or_(api_tokens.c.used_at.is_(None), api_tokens.c.used_at < now - _NOTED)
        async with store.main.begin() as connection:
            noted = update(api_tokens).where(api_tokens.c.id == found.id, unsaid).values(used_at=now)
            await connection.execute(noted)
    return found


async def revoke(store: Store, number: int, *, by: int, now: datetime) -> None:
    """It opens nothing from the next request on. Raises NotFound."""
    good = (api_tokens.c.id == number, api_tokens.c.revoked_at.is_(None), api_tokens.c.until > now)
    async with store.main.begin() as connection:
        ended = await connection.execute(update(api_tokens).where(*good).values(revoked_by=by, revoked_at=now))
        if ended.rowcount != 1:
            raise NotFound
        subject = f"token:{number}"
        await audit.record(connection, now=now, actor=f"staff:{by}", action="token_revoked", subject=subject)


async def end_of(connection: AsyncConnection, number: int, *, by: str, now: datetime) -> int:
    """Whoever leaves has seen the tokens that he made: they open nothing from that transaction on; how many."""
    his = (api_tokens.c.made_by == number, api_tokens.c.revoked_at.is_(None), api_tokens.c.until > now)
    ending = update(api_tokens).where(*his).values(revoked_by=int(by.rpartition(":")[2]), revoked_at=now)
    ended = sorted((await connection.execute(ending.returning(api_tokens.c.id))).scalars())
    for token in ended:
        await audit.record(connection, now=now, actor=by, action="token_revoked", subject=f"token:{token}")
    return len(ended)


async def listed(store: Store) -> list[Token]:
    """All that there ever were, the newest first."""
    async with store.main.read() as connection:
        rows = await connection.execute(select(*_COLUMNS).order_by(api_tokens.c.id.desc()))
        return [_token(row) for row in rows]


async def recipients(store: Store, now: datetime) -> dict[str, tuple[str, ...]]:
    """Who reads what: the recipients of each place of the register."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for token in await listed(store):
        if token.is_good(now):
            for place in (place for scope in token.scopes for place in SCOPES[scope].places):
                found[place].append(token.recipient)
    return {place: tuple(sorted(set(names))) for place, names in found.items()}


def _token(row: object) -> Token:
    values = {name: getattr(row, name) for name in Token.__dataclass_fields__}
    return Token(**values | {"scopes": tuple(values["scopes"])})


def _digest(token: str) -> bytes:
    """A token has 256 random bits, so a plain hash cannot be turned back."""
    return sha256(token.encode()).digest()
