"""What lets a person see his own data without an account: a mailed link, a code that he says aloud, an open visit.

Of each only a keyed hash is stored, with the owner that it is for: it goes with that owner. A link opens once, and only
with digits that do not stand in its mail: whoever it was forwarded to, or whatever fetches it, opens nothing. Who asked
on our page saw them there. Who asked by mail has them sent when he opens the link, and they are good on the page that
asked for them alone: both mails together open nothing elsewhere. Opening ends every other link and visit of its owner.
"""

from __future__ import annotations

import hmac
import secrets
from base64 import b32decode, b32encode
from binascii import Error as NotBase32
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final, Literal

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import PassRefused
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import owners, passes

LINK_FOR: Final = timedelta(hours=1)
VISIT_FOR: Final = timedelta(minutes=30)
CODE_FOR: Final = timedelta(days=1)
MOST_TRIES: Final = 5
MOST_LINKS: Final = 3
DIGITS: Final = 6
TAG: Final = 16
Kind = Literal["link", "visit", "code"]


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody who proved that a mailbox (a card) or a chat (a conversation) is his."""

    token: str
    owner: bytes
    kind: str


def sign(secret: bytes, use: str, content: bytes) -> str:
    """`content` (16 bytes) with a signature, in letters and digits that survive any mail program."""
    tag = hmac.digest(secret, use.encode() + b"|" + content, sha256)[:TAG]
    return b32encode(content + tag).decode().rstrip("=").lower()


def unsign(secret: bytes, use: str, token: str) -> bytes | None:
    """The content of a token that we signed for this use, else None."""
    if len(token) > 64 or not token.isascii():
        return None
    try:
        raw = b32decode(token.upper() + "=" * (-len(token) % 8))
    except NotBase32:
        return None
    content, tag = raw[:-TAG], raw[-TAG:]
    expected = hmac.digest(secret, use.encode() + b"|" + content, sha256)[:TAG]
    return content if len(content) == 16 and hmac.compare_digest(tag, expected) else None


def new_code() -> str:
    """Digits that are shown or sent beside a link, never with it."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"


def new_holder() -> str:
    """What stands in the page that has a code sent, and nowhere else."""
    return secrets.token_urlsafe(16)


def sealed_code(store: Store, code: str, holder: str = "") -> bytes:
    """What is kept of digits, and of the page that they are good on, if it is one alone."""
    said = f"{''.join(code.split())}|{holder}".encode("utf-8", "replace")
    return hmac.digest(store.index_secret, b"link code|" + said, sha256)


async def make_link(
    connection: AsyncConnection, secret: bytes, owner: bytes, *, code: bytes | None, now: datetime
) -> str:
    """The token of a link that opens once, within the hour, for whoever knows the digits of `code`; None: it has none
    yet (`bind`).
    """
    name = new_id()
    await _add(connection, "link", name, owner, now=now, until=now + LINK_FOR, code=code)
    return sign(secret, "link", name)


async def bind(connection: AsyncConnection, secret: bytes, token: str, *, code: bytes, now: datetime) -> bytes | None:
    """Give a link that has no digits these, once; whose it is, so that they can be mailed. None: nothing to give."""
    name = unsign(secret, "link", token)
    if name is None:
        return None
    this = (passes.c.hash == _hash("link", name)) & passes.c.code.is_(None)
    good = this & passes.c.used_at.is_(None) & (passes.c.until > now) & (passes.c.tries < MOST_TRIES)
    bound = await connection.execute(update(passes).where(good).values(code=code).returning(passes.c.owner_id))
    owner: bytes | None = bound.scalar_one_or_none()
    return owner


async def too_many_links(connection: AsyncConnection, owner: bytes, now: datetime) -> bool:
    """Whether enough links went to this mailbox within the hour, whoever asked for them."""
    recent = (passes.c.owner_id == owner) & (passes.c.kind == "link") & (passes.c.at > now - LINK_FOR)
    query = select(func.count()).select_from(passes).where(recent)
    return int((await connection.execute(query)).scalar_one()) >= MOST_LINKS


async def open_link(store: Store, secret: bytes, token: str, code: str, *, holder: str = "", now: datetime) -> Visit:
    """Use a link up. `holder` stands in the page that had the digits sent. Raises PassRefused for one that is forged,
    used, too old, or whose owner is gone; and for wrong digits, of which five make a link worthless.
    """
    name = unsign(secret, "link", token)
    if name is None:
        raise PassRefused
    this = passes.c.hash == _hash("link", name)
    good = this & passes.c.used_at.is_(None) & (passes.c.until > now)
    async with store.main.begin() as connection:
        await connection.execute(update(passes).where(good).values(tries=passes.c.tries + 1))
    right = good & (passes.c.tries <= MOST_TRIES) & (passes.c.code == sealed_code(store, code, holder))
    async with store.main.begin() as connection:
        used = await connection.execute(update(passes).where(right).values(used_at=now).returning(passes.c.owner_id))
        owner = used.scalar_one_or_none()
        if owner is None:
            raise PassRefused
        others = delete(passes).where(passes.c.owner_id == owner, passes.c.kind.in_(("link", "visit")))
        await connection.execute(others.where(passes.c.hash != _hash("link", name)))
        return await begin_visit(connection, owner, now=now)


async def begin_visit(connection: AsyncConnection, owner: bytes, *, now: datetime) -> Visit:
    """Let whoever proved that he is the owner's person look and act for half an hour. Raises PassRefused."""
    there = select(owners.c.kind).where(owners.c.id == owner, owners.c.state.in_(("live", "hidden")))
    kind = (await connection.execute(there)).scalar_one_or_none()
    if kind is None:
        raise PassRefused
    token = secrets.token_urlsafe(32)
    await _add(connection, "visit", token.encode(), owner, now=now, until=now + VISIT_FOR)
    return Visit(token, owner, kind)


async def visit_of(store: Store, token: str, *, now: datetime) -> Visit:
    """Who is behind an open visit. Raises PassRefused."""
    query = (
        select(owners.c.id, owners.c.kind)
        .join(passes, passes.c.owner_id == owners.c.id)
        .where(passes.c.hash == _hash("visit", token.encode("utf-8", "replace")), passes.c.until > now)
        .where(owners.c.state.in_(("live", "hidden")))
    )
    async with store.main.read() as connection:
        row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise PassRefused
    return Visit(token, row.id, row.kind)


async def end_visit(store: Store, visit: Visit) -> None:
    async with store.main.begin() as connection:
        await connection.execute(delete(passes).where(passes.c.hash == _hash("visit", visit.token.encode())))


async def make_code(store: Store, connection: AsyncConnection, owner: bytes, *, now: datetime) -> str:
    """Six digits for somebody on the telephone; they replace earlier ones."""
    code = new_code()
    await connection.execute(delete(passes).where(passes.c.owner_id == owner, passes.c.kind == "code"))
    await _add(connection, "code", _said(store, owner, code), owner, now=now, until=now + CODE_FOR)
    return code


async def check_code(store: Store, owner: bytes, code: str, *, now: datetime) -> bool:
    """Whether the digits are those that were sent. After five wrong ones, or a right one, they are worth nothing."""
    mine = (passes.c.owner_id == owner) & (passes.c.kind == "code") & passes.c.used_at.is_(None)
    open_still = mine & (passes.c.until > now) & (passes.c.tries < MOST_TRIES)
    said = _hash("code", _said(store, owner, "".join(code.split())))
    async with store.main.begin() as connection:
        tried = await connection.execute(update(passes).where(open_still).values(tries=passes.c.tries + 1))
        if tried.rowcount != 1:
            return False
        right = update(passes).where(mine, passes.c.hash == said)
        return (await connection.execute(right.values(used_at=now))).rowcount == 1


async def sweep(store: Store, now: datetime) -> int:
    """Drop what is no longer good; how many."""
    async with store.main.begin() as connection:
        return (await connection.execute(delete(passes).where(passes.c.until <= now))).rowcount


async def _add(
    connection: AsyncConnection, kind: Kind, name: bytes, owner: bytes, *, now: datetime, until: datetime,
    code: bytes | None = None,
) -> None:  # fmt: skip
    row = {"hash": _hash(kind, name), "owner_id": owner, "kind": kind, "at": now, "until": until, "tries": 0}
    await connection.execute(insert(passes).values(**row, code=code))


def _said(store: Store, owner: bytes, code: str) -> bytes:
    """Six digits are soon tried, so their hash is keyed."""
    return hmac.digest(store.index_secret, b"code|" + owner + code.encode("utf-8", "replace"), sha256)


def _hash(kind: str, name: bytes) -> bytes:
    return sha256(kind.encode() + b"|" + name).digest()
