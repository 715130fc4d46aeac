"""What to search for after an erasure: the person's own words and addresses, and the sealed bytes that held them.

Single names are never searched: they stand in other people's chats too. Words live in memory only; the sealed bytes,
which say nothing to anybody, may be noted (sealed once more) until the certificate is written.
"""

from __future__ import annotations

import asyncio
from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import Any

import orjson
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import LargeBinary, Select, Table, func, select

from leads.privacy.shift import Work
from leads.store.cells import open_json, open_text
from leads.store.crypto import PREFIX, CannotOpen, place
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.tables import (
    PERSONAL_ROWS,
    card_fields,
    cards,
    kept_contacts,
    mail_files,
    mailboxes,
    mails,
    messages,
    notes,
    request_words,
    special_words,
)

RUN = 24
LONGEST_RUN = 200
MANY = 500
SEARCHED_FIELDS = ("email", "phone")
SEARCHED_KINDS = ("EMAIL", "PHONE")


@dataclass(frozen=True, slots=True)
class Letters:
    """What to remove from the firm's mailboxes: Message-IDs of what the person wrote and of what was sent to him, and
    up to where each mailbox had been read: name, UIDVALIDITY, UID."""

    written: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    read: tuple[tuple[str, int, int], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.written or self.sent)


NO_LETTERS = Letters()


@dataclass(frozen=True, slots=True)
class Needles:
    """Byte strings to search for: in clear, first bytes of ciphertexts and of wrapped keys, blind indexes."""

    words: tuple[bytes, ...]
    ciphertexts: tuple[bytes, ...]
    keys: tuple[bytes, ...]
    indexes: tuple[bytes, ...] = ()
    letters: Letters = NO_LETTERS

    @property
    def all(self) -> tuple[bytes, ...]:
        return self.words + self.ciphertexts + self.keys + self.indexes

    def noted(self) -> bytes:
        """What may survive a restart: everything but the words."""
        sealed = {"ciphertexts": self.ciphertexts, "keys": self.keys, "indexes": self.indexes}
        noted: dict[str, Any] = {name: [part.hex() for part in parts] for name, parts in sealed.items()}
        # A chat without mails has none to note.
        return orjson.dumps(noted | ({"letters": asdict(self.letters)} if self.letters else {}))


def from_note(note: bytes) -> Needles:
    content = orjson.loads(note)
    parts = {name: tuple(bytes.fromhex(part) for part in content[name]) for name in ("ciphertexts", "keys", "indexes")}
    given = content.get("letters", {})
    read = tuple((str(name), int(validity), int(uid)) for name, validity, uid in given.get("read", ()))
    letters = Letters(tuple(given.get("written", ())), tuple(given.get("sent", ())), read)
    return Needles((), **parts, letters=letters)


def of_work(keys: KeyStore, work: Work) -> Needles:
    """What a job notes, without the words."""
    assert work.needles is not None
    return from_note(keys.unseal(work.needles, place("erasures", "needles", work.id)))


async def without_shared(store: Store, each: Sequence[Needles]) -> list[Needles]:
    """Without the blind indexes that stand on another person's card now: whoever typed the same address has one too."""
    shared: set[bytes] = set()
    indexes = list({index for needles in each for index in needles.indexes})
    async with store.main.read() as connection:
        for start in range(0, len(indexes), MANY):
            query = select(cards.c.email_index).where(cards.c.email_index.in_(indexes[start : start + MANY]))
            shared.update(bytes(index) for index in (await connection.execute(query)).scalars())
    return [replace(n, indexes=tuple(index for index in n.indexes if index not in shared)) for n in each]


async def gather(store: Store, owners: Sequence[bytes]) -> Needles:
    """Read the owners' rows once more, before anything is destroyed."""
    return (await gather_each(store, [owners]))[0]


async def gather_each(store: Store, groups: Sequence[Sequence[bytes]]) -> list[Needles]:
    """The same for several groups of owners at once."""
    every = [owner for group in groups for owner in group]
    group_of = {owner: n for n, group in enumerate(groups) for owner in group}
    keys = await store.keys.get_many(every)
    parts = [_Parts() for _ in groups]
    async with store.main.read() as connection:
        for table, column in PERSONAL_ROWS:
            cells = [cell for cell in table.columns if _sealed(cell)]
            if not cells and table is not cards:
                continue
            rows = (await connection.execute(_query(table).where(column.in_(every)))).all()
            # Opening many rows takes a while; the chat of this process goes on meanwhile.
            await asyncio.to_thread(_read, table, column.name, rows, cells, keys, parts, group_of)
        boxes = tuple((r.name, r.uid_validity, r.uid) for r in await connection.execute(select(mailboxes)))
    for owner, wrapped in (await store.keys.wrapped_each(every)).items():
        parts[group_of[owner]].keys.add(wrapped[:PREFIX])
    return [part.needles(boxes) for part in parts]


def _query(table: Table) -> Select[Any]:
    """All of a row; of a file only its beginning, since the whole of many would fill the memory."""
    if table is not mail_files:
        return select(table)
    beginning = func.substr(mail_files.c.body, 1, PREFIX, type_=LargeBinary).label("body")
    return select(*(beginning if column.name == "body" else column for column in mail_files.c))


class _Parts:
    """What is found of one group."""

    def __init__(self) -> None:
        self.words: set[bytes] = set()
        self.ciphertexts: set[bytes] = set()
        self.keys: set[bytes] = set()
        self.indexes: set[bytes] = set()
        self.written: set[str] = set()
        self.sent: set[str] = set()

    def needles(self, boxes: tuple[tuple[str, int, int], ...]) -> Needles:
        letters = Letters(tuple(sorted(self.written)), tuple(sorted(self.sent)), boxes)
        return Needles(
            words=tuple(sorted(self.words)),
            ciphertexts=tuple(sorted(self.ciphertexts)),
            keys=tuple(sorted(self.keys)),
            indexes=tuple(sorted(self.indexes)),
            letters=letters if letters else NO_LETTERS,
        )


def _read(
    table: Table, owner: str, rows: Sequence[Any], cells: Sequence[Any], keys: Mapping[bytes, AESGCM],
    parts: Sequence[_Parts], group_of: Mapping[bytes, int],
) -> None:  # fmt: skip
    for row in rows:
        its_owner = getattr(row, owner)
        part = parts[group_of[its_owner]]
        filled = [value for cell in cells if (value := getattr(row, cell.name)) is not None]
        part.ciphertexts.update(bytes(value[:PREFIX]) for value in filled)
        if filled:
            part.words.update(_words(table.name, row, keys.get(its_owner)))
        if table is mails:
            _note_letter(row, keys.get(its_owner), part)
        if table is cards and row.email_index is not None:
            part.indexes.add(bytes(row.email_index))


def _note_letter(row: Any, key: AESGCM | None, part: _Parts) -> None:
    if row.direction == "out":
        part.sent.add(row.message_id)
    elif key is not None:
        with suppress(CannotOpen):
            given = open_json(key, "mails", "body", row.id, row.body).get("message_id")
            part.written.update([given] if given else [])


def _sealed(cell: Any) -> bool:
    """Ids, client ids and indexes are binary too, but have a length."""
    return isinstance(cell.type, LargeBinary) and cell.type.length is None


def _words(table: str, row: Any, key: AESGCM | None) -> Iterable[bytes]:
    if key is None:
        return []
    try:
        if table == messages.name:
            content = open_json(key, table, "body", row.conversation_id + row.client_id, row.body)
            return _runs(content["t"])
        if table == kept_contacts.name and row.kind in SEARCHED_KINDS:
            return [open_text(key, table, "value", row.id, row.value).encode()]
        if table == card_fields.name and row.field in SEARCHED_FIELDS:
            return [open_text(key, table, "value", row.id, row.value).encode()]
        if table == special_words.name:
            return _runs(open_text(key, table, "value", row.id, row.value))
        if table in (notes.name, request_words.name):
            return _runs(open_text(key, table, "body", row.id, row.body))
        if table == mail_files.name:
            probe = b64decode(open_json(key, table, "label", row.id, row.label)["probe"])
            return [probe] if probe else []
        if table == mails.name:
            body = open_json(key, table, "body", row.id, row.body)
            # Our own mails are made of sentences that stand in everybody's.
            return [body["to"].encode()] if body.get("to") else _runs(body["text"])
    except CannotOpen:
        return []
    return []


def _runs(text: str) -> Iterable[bytes]:
    """Each line of a message that is long enough to be nobody else's."""
    for line in text.splitlines():
        run = line.strip().encode("utf-8", "replace")
        if len(run) >= RUN:
            yield run[:LONGEST_RUN]
