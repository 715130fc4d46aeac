"""The chats and mails of a person, for his card: dates, counts and what they are about, a page at a time. Read-only.

What was said stands on the pages that they lead to. Private matters and files are restricted: here they are counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import func, select

from leads.store.cells import open_json
from leads.store.store import Store
from leads.store.tables import enclosures, mail_files, mails, messages, owners, special_words

PAGE: Final = 10
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Chat:
    """`private`: how many private matters it keeps by an explicit consent."""

    id: bytes
    begun_at: datetime
    touched_at: datetime
    messages: int
    private: int


@dataclass(frozen=True, slots=True)
class Letter:
    """`files`: how many came or went with it."""

    lead: bytes
    direction: str
    step: str
    state: str
    at: datetime
    subject: str
    files: int


@dataclass(frozen=True, slots=True)
class Part(Generic[Row]):
    """A page of a list, the newest first, and how long the whole of it is."""

    rows: tuple[Row, ...]
    total: int
    start: int

    @property
    def earlier(self) -> int | None:
        return max(0, self.start - PAGE) if self.start else None

    @property
    def further(self) -> int | None:
        return self.start + PAGE if self.start + PAGE < self.total else None


async def chats(store: Store, requests: Sequence[bytes], *, start: int = 0) -> Part[Chat]:
    """Those that go with these requests."""
    mine = (owners.c.kind == "conversation", owners.c.parent_id.in_(requests), owners.c.state == "live")
    said = select(func.count()).where(messages.c.conversation_id == owners.c.id).scalar_subquery()
    private = special_words.c.conversation_id == owners.c.id, special_words.c.value.is_not(None)
    kept = select(func.count()).where(*private).scalar_subquery()
    query = select(owners.c.id, owners.c.created_at, owners.c.touched_at, said.label("said"), kept.label("kept"))
    query = query.where(*mine).order_by(owners.c.created_at.desc(), owners.c.id).limit(PAGE).offset(start)
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
        total = (await connection.execute(select(func.count()).where(*mine))).scalar_one()
    found = (Chat(row.id, row.created_at, row.touched_at, row.said, row.kept) for row in rows)
    return Part(tuple(found), total, start)


async def letters(store: Store, requests: Sequence[bytes], *, start: int = 0) -> Part[Letter]:
    """The mails of these requests, in and out."""
    mine = mails.c.lead_id.in_(requests)
    came = select(func.count()).where(mail_files.c.mail_id == mails.c.id).scalar_subquery()
    went = select(func.count()).where(enclosures.c.mail_id == mails.c.id).scalar_subquery()
    query = select(mails, (came + went).label("files")).where(mine).order_by(mails.c.at.desc(), mails.c.id)
    async with store.main.read() as connection:
        rows = (await connection.execute(query.limit(PAGE).offset(start))).all()
        total = (await connection.execute(select(func.count()).where(mine))).scalar_one()
    keys = await store.keys.get_many({row.lead_id for row in rows})
    return Part(tuple(_letter(keys[row.lead_id], row) for row in rows if row.lead_id in keys), total, start)


def _letter(key: Any, row: Any) -> Letter:
    subject = str(open_json(key, "mails", "body", row.id, row.body)["subject"])
    return Letter(row.lead_id, row.direction, row.step, row.state, row.sent_at or row.at, subject, row.files)
