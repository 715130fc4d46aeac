"""A chat as it is kept: opened with its key, appended to, amended, read while it lives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Row, bindparam, select, update

from leads.store import signals
from leads.store.cells import open_json, open_text, seal_json, seal_text
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import conversations, kept_contacts, messages, owners
from leads.store.transitions import WANTED, answerable
from leads.store.writer import Amend, Append, Stored

Mark = tuple[int, int, str, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """A contact that left the text: its token and its value."""

    token: str
    kind: str
    value: str


class Message(NamedTuple):
    """One message as it may be shown. `marks` are (start, end, kind, token) in code points of `text`.

    A tuple, as `Draft` is: one is made for each message, and a frozen dataclass takes four times as long.
    """

    seq: int
    change: int
    client_id: bytes
    sender: str
    staff_id: int | None
    at: datetime
    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Conversation:
    """The row of a conversation that lives or is hidden."""

    id: bytes
    site: str
    language: str
    purpose: str
    state: str
    change: int
    parent: bytes | None
    offer_state: str
    offer_token: str | None
    wish: str | None
    assistant: str | None
    right_asked: str | None
    assigned_to: int | None
    waiting_since: datetime | None
    acted_at: datetime | None
    touched_at: datetime
    cold_at: datetime | None
    visitor_seen: int
    staff_seen: int


@dataclass(frozen=True, slots=True)
class Transcript:
    """A conversation with its messages after a given change, in order."""

    conversation: Conversation
    messages: tuple[Message, ...]


class Draft(NamedTuple):
    """What is to be appended, redacted, before it is sealed. `amends` are (seq, client id, text, marks)."""

    client_id: bytes
    sender: str
    text: str
    marks: tuple[Mark, ...] = ()
    staff_id: int | None = None
    kept: tuple[Kept, ...] = ()
    amends: tuple[tuple[int, bytes, str, tuple[Mark, ...]], ...] = ()
    jobs: tuple[dict[str, Any], ...] = ()
    policy: int | None = None


async def prepare(
    store: Store, *, site: str, language: str, page: str, now: datetime, cold_at: datetime, purpose: str = "question"
) -> tuple[bytes, dict[str, Any]]:
    """Make a new conversation's key and the rows that its first message will write with it: (id, rows)."""
    conversation = new_id()
    await store.keys.create([conversation], now)
    key = await store.keys.get(conversation)
    owner = {
        "id": conversation,
        "kind": "conversation",
        "retention_class": "chat",
        "state": "live",
        "change": 0,
        "parent_id": None,
        "created_at": now,
        "touched_at": now,
        "cold_at": cold_at,
    }
    row = {
        "id": conversation,
        "site": site,
        "language": language,
        "purpose": purpose,
        "page": seal_text(key, "conversations", "page", conversation, page) if page else None,
        "offer_state": "none",
        "offer_token": None,
        "wish": None,
        "assistant": None,
        "visitor_seen": 0,
        "staff_seen": 0,
    }
    return conversation, {"owner": owner, "conversation": row}


async def append(
    store: Store,
    conversation: bytes,
    draft: Draft,
    *,
    now: datetime,
    cold_at: datetime,
    opening: dict[str, Any] | None = None,
) -> Stored:
    """Seal and store one message. Raises ConversationEnded, NotStored, KeyGone."""
    key = await store.keys.get(conversation)
    return await store.writer.append(
        Append(
            conversation=conversation,
            client_id=draft.client_id,
            sender=draft.sender,
            at=now,
            body=sealed_body(key, conversation, draft.client_id, draft.text, draft.marks),
            cold_at=cold_at,
            staff_id=draft.staff_id,
            opening=opening,
            kept=tuple(_kept_row(key, conversation, kept, now) for kept in draft.kept),
            amends=tuple(
                Amend(seq, sealed_body(key, conversation, client_id, text, marks))
                for seq, client_id, text, marks in draft.amends
            ),
            jobs=draft.jobs,
            policy=draft.policy,
        )
    )


async def read(
    store: Store, conversation: bytes, *, after: int = 0, last: int | None = None, for_visitor: bool = False
) -> Transcript | None:
    """The conversation and what changed in it after `after`. None when it is gone or being erased.

    `last`: only messages among the newest so many changes. `for_visitor`: nor what somebody asked to have deleted.
    """
    head = _one_head(for_visitor=for_visitor)
    body = select(messages).where(messages.c.conversation_id == conversation, messages.c.change > after)
    if last is not None:
        newest = select(owners.c.change - last).where(owners.c.id == conversation).scalar_subquery()
        body = body.where(messages.c.change > newest)
    async with store.main.read() as connection:
        row = (await connection.execute(head, {"conversation": conversation})).one_or_none()
        rows = (await connection.execute(body.order_by(messages.c.seq))).all() if row is not None else []
    if row is None:
        return None
    keys = await store.keys.get_many([conversation])
    if conversation not in keys:
        return None
    return Transcript(_conversation(row), tuple(unsealed(keys[conversation], message) for message in rows))


async def head(store: Store, conversation: bytes, *, for_visitor: bool = False) -> Conversation | None:
    """The conversation without its messages. None when it is gone or being erased."""
    async with store.main.read() as connection:
        query = _one_head(for_visitor=for_visitor)
        row = (await connection.execute(query, {"conversation": conversation})).one_or_none()
    return None if row is None else _conversation(row)


async def changes(store: Store, ids: Sequence[bytes]) -> dict[bytes, int]:
    """The newest `change` of those conversations that are still there."""
    query = select(owners.c.id, owners.c.change).where(
        owners.c.id.in_(list(ids)), owners.c.state.in_(("live", "hidden"))
    )
    async with store.main.read() as connection:
        return {row.id: row.change for row in await connection.execute(query)}


async def touched(store: Store, since: datetime | None, *, limit: int) -> dict[bytes, datetime]:
    """The conversations that somebody wrote in last, with the moment; only those after `since`."""
    query = select(owners.c.id, owners.c.touched_at).where(owners.c.kind == "conversation")
    if since is not None:
        query = query.where(owners.c.touched_at > since)
    async with store.main.read() as connection:
        rows = await connection.execute(query.order_by(owners.c.touched_at.desc()).limit(limit))
        return {row.id: row.touched_at for row in rows}


async def kept(store: Store, conversation: bytes, *, kind: str | None = None, newest: int | None = None) -> list[Kept]:
    """The contacts that left the text, in the order in which they came. For the redactor and for offers only.

    `kind`: of one kind only; `newest`: only so many.
    """
    query = select(kept_contacts).where(kept_contacts.c.conversation_id == conversation)
    if kind is not None:
        query = query.where(kept_contacts.c.kind == kind)
    query = query.order_by(kept_contacts.c.at.desc(), kept_contacts.c.token.desc()).limit(newest)
    async with store.main.read() as connection:
        rows = list(reversed((await connection.execute(query)).all()))
    if not rows:
        return []
    key = await store.keys.get(conversation)
    return [Kept(r.token, r.kind, open_text(key, "kept_contacts", "value", r.id, r.value)) for r in rows]


async def inbox(store: Store, *, limit: int = 200) -> list[Conversation]:
    """Living conversations, those that wait for an answer first, then the newest."""
    query = (
        _head_query()
        .where(owners.c.state == "live", owners.c.kind == "conversation")
        .order_by(owners.c.waiting_since.is_(None), owners.c.waiting_since, owners.c.touched_at.desc())
    )
    async with store.main.read() as connection:
        return [_conversation(row) for row in await connection.execute(query.limit(limit))]


async def last_messages(store: Store, ids: Sequence[bytes]) -> dict[bytes, Message]:
    """The last message of each conversation, for lists."""
    newest = owners.c.id.in_(list(ids))
    async with store.main.read() as connection:
        rows = (
            await connection.execute(
                select(messages).join(owners, owners.c.id == messages.c.conversation_id).where(newest)
            )
        ).all()
    last: dict[bytes, Row[Any]] = {}
    for row in rows:
        held = last.get(row.conversation_id)
        if held is None or row.seq > held.seq:
            last[row.conversation_id] = row
    keys = await store.keys.get_many(last)
    return {id_: unsealed(keys[id_], row) for id_, row in last.items() if id_ in keys}


async def seen(store: Store, conversation: bytes, *, by_visitor: bool, seq: int) -> None:
    """Note how far a side has read; never backwards."""
    column = conversations.c.visitor_seen if by_visitor else conversations.c.staff_seen
    async with store.main.begin() as connection:
        await connection.execute(
            update(conversations).where(conversations.c.id == conversation, column < seq).values({column.name: seq})
        )


async def assign(store: Store, conversation: bytes, staff_id: int | None, now: datetime) -> None:
    """Whoever sees his own only and had it open loses it at once."""
    async with store.main.begin() as connection:
        await connection.execute(
            update(conversations).where(conversations.c.id == conversation).values(assigned_to=staff_id)
        )
        await signals.send(connection, "taken", subject=conversation, now=now)


def unsealed(key: AESGCM, row: Row[Any]) -> Message:
    """A row of `messages` in clear."""
    body = opened(key, row.conversation_id, row.client_id, row.body)
    return Message(row.seq, row.change, row.client_id, row.sender, row.staff_id, row.at, body[0], tuple(body[1]))


def opened(key: AESGCM, conversation: bytes, client_id: bytes, body: bytes) -> tuple[str, tuple[Mark, ...]]:
    """Text and marks of a sealed body."""
    content = open_json(key, "messages", "body", conversation + client_id, body)
    return content["t"], tuple((m[0], m[1], m[2], m[3]) for m in content["m"])


def sealed_body(key: AESGCM, conversation: bytes, client_id: bytes, text: str, marks: tuple[Mark, ...]) -> bytes:
    return seal_json(key, "messages", "body", conversation + client_id, {"t": text, "m": marks})


def _kept_row(key: AESGCM, conversation: bytes, kept: Kept, now: datetime) -> dict[str, Any]:
    row = new_id()
    return {
        "id": row,
        "conversation_id": conversation,
        "token": kept.token,
        "kind": kept.kind,
        "value": seal_text(key, "kept_contacts", "value", row, kept.value),
        "at": now,
    }


@cache
def _one_head(*, for_visitor: bool) -> Any:
    """Built once: putting this query together takes longer than asking it."""
    return _head_query(for_visitor=for_visitor).where(conversations.c.id == bindparam("conversation"))


def _head_query(*, for_visitor: bool = False) -> Any:
    query = (
        select(
            conversations,
            owners.c.state,
            owners.c.change,
            owners.c.parent_id,
            owners.c.waiting_since,
            owners.c.acted_at,
            owners.c.touched_at,
            owners.c.cold_at,
        )
        .join(owners, owners.c.id == conversations.c.id)
        .where(owners.c.state.in_(("live", "hidden")))
    )
    if not for_visitor:
        return query
    lead = owners.alias()
    unwanted = select(lead.c.id).where(lead.c.id == owners.c.parent_id, lead.c.reason.in_(WANTED))
    return query.where(answerable(), ~unwanted.where(lead.c.state != "live").exists())


def _conversation(row: Any) -> Conversation:
    return Conversation(
        id=row.id,
        site=row.site,
        language=row.language,
        purpose=row.purpose,
        state=row.state,
        change=row.change,
        parent=row.parent_id,
        offer_state=row.offer_state,
        offer_token=row.offer_token,
        wish=row.wish,
        assistant=row.assistant,
        right_asked=row.right_asked,
        assigned_to=row.assigned_to,
        waiting_since=row.waiting_since,
        acted_at=row.acted_at,
        touched_at=row.touched_at,
        cold_at=row.cold_at,
        visitor_seen=row.visitor_seen,
        staff_seen=row.staff_seen,
    )
