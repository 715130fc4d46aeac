"""What is held of a person beside his words and mails, as plain values for "My data": files, calls, visits and tasks,
links that he pressed, contacts put aside, private matters, mails and wishes about his data, lists that he stands in.

A contact that was put aside may be another's: it is masked unless it stands on his own card.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import select

from leads import conversations, correspondence, datarequests, wishwords
from leads.mydata_mail import SECRET
from leads.offercard import masked, masked_number
from leads.store.cells import open_json, open_text
from leads.store.crypto import place, unseal
from leads.store.store import Store
from leads.store.tables import (
    clicks,
    enclosures,
    export_cards,
    exports,
    leads,
    mail_files,
    owners,
    special_words,
    tasks,
)
from leads.store.tables import conversations as chats

Content = dict[str, Any]
ENDING: Final = re.compile(r"[a-z0-9]{1,5}")


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came or went with a mail. `path`: where it lies in the ZIP, named by us."""

    path: str
    content: bytes


async def of_request(store: Store, lead: bytes) -> Content:
    """Files, calls, visits and tasks, and what was chosen by a link."""
    async with store.main.read() as connection:
        told = (await connection.execute(select(tasks).where(tasks.c.owner_id == lead).order_by(tasks.c.due_at))).all()
        chosen = (await connection.execute(select(clicks).where(clicks.c.lead_id == lead).order_by(clicks.c.at))).all()
    return {
        "files": await _files(store, lead),
        "tasks": [
            {"kind": t.kind, "due_at": t.due_at.isoformat(), "done_at": iso(t.done_at), "outcome": t.outcome}
            for t in told
        ],
        "chosen": [{"choice": c.choice, "at": c.at.isoformat()} for c in chosen],
    }


async def of_chat(store: Store, chat: bytes, *, own: Collection[str] = ()) -> Content:
    """From which page he came, what was put aside, and the private matters that he allowed to keep."""
    key = (await store.keys.get_many([chat])).get(chat)
    async with store.main.read() as connection:
        row = (await connection.execute(select(chats.c.page, chats.c.id).where(chats.c.id == chat))).one_or_none()
        query = select(special_words).where(special_words.c.conversation_id == chat)
        private = (await connection.execute(query.order_by(special_words.c.given_at))).all()
    page = open_text(key, "conversations", "page", chat, row.page) if row is not None and row.page and key else None
    return {
        "page": page,
        "aside": [
            {"kind": one.kind, "masked": one.value if one.value in own else _veiled(one.value)}
            for one in await conversations.kept(store, chat)
        ],
        "private": [_private(key, row) for row in private] if key is not None else [],
    }


async def of_card(store: Store, card: bytes) -> Content:
    """Our mails about his data (of a link or a code the subject alone), what he asked, and lists that he stands in."""
    in_lists = select(exports.c.at).join(export_cards, export_cards.c.export_id == exports.c.id)
    async with store.main.read() as connection:
        query = in_lists.where(export_cards.c.card_id == card).order_by(exports.c.at)
        lists = list((await connection.execute(query)).scalars())
    said = await wishwords.of_card(store, card)
    return {
        "mails": [
            {"direction": m.direction, "at": m.at.isoformat(), "state": m.state, "subject": m.subject}
            | ({} if m.step.startswith(SECRET) else {"text": m.text})
            for m in await correspondence.of_lead(store, card)
        ],
        "wishes": [
            {"kind": w.kind, "channel": w.channel, "received_at": w.received_at.isoformat(),
             "due_at": w.due_at.isoformat(), "closed_at": iso(w.closed_at), "outcome": w.outcome,
             "words": [one.text for one in said if one.request == w.id]}
            for w in await datarequests.of_owner(store, card)
        ],
        "lists": [at.isoformat() for at in lists],
    }  # fmt: skip


async def attached(store: Store, card: bytes) -> list[Attached]:
    """The files of all requests of a card, for the ZIP."""
    query = select(leads.c.id).join(owners, owners.c.id == leads.c.id).where(leads.c.card_id == card)
    async with store.main.read() as connection:
        there = query.where(owners.c.state.in_(("live", "hidden")))
        requests = list((await connection.execute(there)).scalars())
    found: list[Attached] = []
    for lead in requests:
        key = (await store.keys.get_many([lead])).get(lead)
        if key is None:
            continue
        for table in (mail_files, enclosures):
            async with store.main.read() as connection:
                rows = (await connection.execute(select(table).where(table.c.lead_id == lead))).all()
            for row in rows:
                name, _ = _named(key, table.name, row)
                content = unseal(key, row.body, place(table.name, "body", row.id))
                found.append(Attached(_path(row.id, name), content))
    return found


async def _files(store: Store, lead: bytes) -> list[Content]:
    key = (await store.keys.get_many([lead])).get(lead)
    if key is None:
        return []
    found = []
    for table, direction in ((mail_files, "in"), (enclosures, "out")):
        shown = [column for column in table.c if column.name != "body"]
        async with store.main.read() as connection:
            rows = (await connection.execute(select(*shown).where(table.c.lead_id == lead).order_by(table.c.at))).all()
        for row in rows:
            name, until = _named(key, table.name, row)
            found.append({
                "direction": direction, "name": name, "size": row.size, "at": row.at.isoformat(), "until": until,
                "file": _path(row.id, name),
            })  # fmt: skip
    return found


def _named(key: AESGCM, table: str, row: Any) -> tuple[str, str | None]:
    """The name of a file, and until when it is kept if not with its request."""
    if table == mail_files.name:
        return str(open_json(key, table, "label", row.id, row.label)["name"]), iso(row.gone_at)
    return open_text(key, table, "name", row.id, row.name), None


def _path(row: bytes, name: str) -> str:
    """No name of a person becomes a path."""
    ending = name.rpartition(".")[2].lower()
    return f"files/{row.hex()[:12]}.{ending if ENDING.fullmatch(ending) else 'bin'}"


def _private(key: AESGCM, row: Any) -> Content:
    words = open_text(key, "special_words", "value", row.id, row.value) if row.value is not None else None
    return {
        "words": words,
        "given_at": row.given_at.isoformat(),
        "until": row.until.isoformat(),
        "withdrawn_at": iso(row.withdrawn_at),
    }


def _veiled(value: str) -> str:
    if "@" in value:
        return masked(value)
    return masked_number(value) if sum(c.isdigit() for c in value) >= 6 else "***"


def iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None
