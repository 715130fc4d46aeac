"""Private matters that a visitor explicitly allowed to keep: apart from the chat's text, for their own shorter time.

The message bears a numbered token; the words lie sealed in a row of their own with the consent that allows them. When
he takes it back, or the time is over, the words go; the consent's dates stay as long as the chat, to prove it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import ColumnElement, and_, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import amending
from leads.conversations import Mark, Message
from leads.privacy import audit, holds, notices
from leads.store.cells import open_text, seal_text
from leads.store.crypto import new_id
from leads.store.store import Store
from leads.store.tables import special_words
from redaction import tokens
from redaction.policy import HIDDEN_KIND


@dataclass(frozen=True, slots=True)
class Consent:
    """What was agreed to: which text, in which language, until when at the latest."""

    text_version: str
    language: str
    until: datetime


async def keep(
    store: Store, conversation: bytes, message: Message, place: int, words: str, consent: Consent, *, now: datetime
) -> tuple[Message, str]:
    """Keep the words of one mark; the amended message and their token. Raises Gone, JustChanged."""
    token = tokens.numbered(HIDDEN_KIND, await _count(store, conversation) + 1, consent.language)
    row = new_id()
    key = await store.keys.get(conversation)
    values = {
        "id": row,
        "conversation_id": conversation,
        "token": token,
        "value": seal_text(key, "special_words", "value", row, words),
        "text_version": consent.text_version,
        "language": consent.language,
        "given_at": now,
        "until": consent.until,
    }

    async def record(connection: AsyncConnection) -> None:
        await connection.execute(insert(special_words).values(**values))
        await _audit(connection, conversation, "special_consented", now)

    text, marks = _exchanged(message, place, token)
    return await amending.amend(store, conversation, message, text, marks, now=now, also=record), token


async def withdraw(store: Store, conversation: bytes, message: Message, place: int, *, now: datetime) -> Message:
    """He takes it back: the words are gone, and everybody sees it. Raises Held, Gone, JustChanged."""
    await amending.no_hold(store, conversation, actor="visitor", now=now)
    mark = message.marks[place]
    head = await _language(store, conversation, mark[3])
    text, marks = _exchanged(message, place, tokens.dropped(HIDDEN_KIND, head))
    also = partial(_forget, conversation=conversation, token=mark[3], now=now)
    return await amending.amend(store, conversation, message, text, marks, now=now, also=also)


async def valid(store: Store, conversation: bytes, now: datetime) -> dict[str, datetime]:
    """The tokens whose words are kept, and until when."""
    query = select(special_words.c.token, special_words.c.until).where(_kept(conversation, now))
    async with store.main.read() as connection:
        return {row.token: row.until for row in await connection.execute(query)}


async def words(store: Store, conversation: bytes, now: datetime) -> Mapping[str, str]:
    """The words behind the tokens, for whoever answers the visitor."""
    query = select(special_words).where(_kept(conversation, now))
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    key = (await store.keys.get_many([conversation])).get(conversation) if rows else None
    if key is None:
        return {}
    return {row.token: open_text(key, "special_words", "value", row.id, row.value) for row in rows}


async def sweep(store: Store, now: datetime) -> int:
    """The words whose time is over go; what a hold protects stays."""
    over = update(special_words).where(
        special_words.c.value.is_not(None),
        special_words.c.until <= now,
        ~holds.active(special_words.c.conversation_id, now),
    )
    async with store.main.begin() as connection:
        old = special_words.c.value.is_not(None) & (special_words.c.until <= now)
        await holds.keep_off(connection, select(special_words.c.conversation_id).where(old))
        return (await connection.execute(over.values(value=None))).rowcount


def _kept(conversation: bytes, now: datetime) -> ColumnElement[bool]:
    mine = special_words.c.conversation_id == conversation
    return and_(mine, special_words.c.value.is_not(None), special_words.c.until > now)


async def _forget(connection: AsyncConnection, *, conversation: bytes, token: str, now: datetime) -> None:
    await amending.unless_held(connection, conversation=conversation, now=now)
    mine = and_(special_words.c.conversation_id == conversation, special_words.c.token == token)
    gone = update(special_words).where(mine).values(value=None, withdrawn_at=now).returning(special_words.c.id)
    for row in (await connection.execute(gone)).scalars().all():
        await notices.withdrawn(connection, row=row, at=now)
    await _audit(connection, conversation, "special_withdrawn", now)


async def _audit(connection: AsyncConnection, conversation: bytes, action: str, now: datetime) -> None:
    subject = f"conversation:{conversation.hex()}"
    await audit.record(connection, now=now, actor="visitor", action=action, subject=subject)


async def _count(store: Store, conversation: bytes) -> int:
    query = select(func.count()).where(special_words.c.conversation_id == conversation)
    async with store.main.read() as connection:
        return int((await connection.execute(query)).scalar_one())


async def _language(store: Store, conversation: bytes, token: str) -> str:
    query = select(special_words.c.language).where(
        special_words.c.conversation_id == conversation, special_words.c.token == token
    )
    async with store.main.read() as connection:
        return (await connection.execute(query)).scalar() or "en"


def _exchanged(message: Message, place: int, token: str) -> tuple[str, tuple[Mark, ...]]:
    """The message with another token in the place of a mark."""
    start, end, _kind, _old = message.marks[place]
    longer = len(token) - (end - start)
    marks = tuple(
        (start, start + len(token), HIDDEN_KIND, token)
        if number == place
        else (mark[0] + longer, mark[1] + longer, *mark[2:])
        if mark[0] >= end
        else mark
        for number, mark in enumerate(message.marks)
    )
    return message.text[:start] + token + message.text[end:], marks
