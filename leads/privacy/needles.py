"""What to search for after an erasure: the person's own words and addresses, and the sealed bytes that held them.

Single names are never searched: they stand in other people's chats too. Words live in memory only; the sealed bytes,
which say nothing to anybody, may be noted (sealed once more) until the certificate is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import orjson
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import LargeBinary, select

from leads.store.cells import open_json, open_text
from leads.store.crypto import PREFIX, CannotOpen
from leads.store.store import Store
from leads.store.tables import PERSONAL_ROWS, card_fields, cards, kept_contacts, mails, messages, notes

RUN = 24
LONGEST_RUN = 200
SEARCHED_FIELDS = ("email", "phone")
SEARCHED_KINDS = ("EMAIL", "PHONE")


@dataclass(frozen=True, slots=True)
class Needles:
    """Byte strings to search for: in clear, first bytes of ciphertexts and of wrapped keys, blind indexes."""

    words: tuple[bytes, ...]
    ciphertexts: tuple[bytes, ...]
    keys: tuple[bytes, ...]
    indexes: tuple[bytes, ...] = ()

    @property
    def all(self) -> tuple[bytes, ...]:
        return self.words + self.ciphertexts + self.keys + self.indexes

    def noted(self) -> bytes:
        """What may survive a restart: everything but the words."""
        sealed = {"ciphertexts": self.ciphertexts, "keys": self.keys, "indexes": self.indexes}
        return orjson.dumps({name: [part.hex() for part in parts] for name, parts in sealed.items()})


def from_note(note: bytes) -> Needles:
    content = orjson.loads(note)
    parts = {name: tuple(bytes.fromhex(part) for part in content[name]) for name in ("ciphertexts", "keys", "indexes")}
    return Needles((), **parts)


async def without_shared(store: Store, needles: Needles) -> Needles:
    """Without the blind indexes that stand on another person's card now: whoever typed the same address has one too."""
    query = select(cards.c.email_index).where(cards.c.email_index.in_(needles.indexes))
    async with store.main.read() as connection:
        shared = {bytes(index) for index in (await connection.execute(query)).scalars()} if needles.indexes else set()
    return replace(needles, indexes=tuple(index for index in needles.indexes if index not in shared))


async def gather(store: Store, owners: Sequence[bytes]) -> Needles:
    """Read the owners' rows once more, before anything is destroyed."""
    words: set[bytes] = set()
    ciphertexts: set[bytes] = set()
    indexes: set[bytes] = set()
    keys = await store.keys.get_many(owners)
    async with store.main.read() as connection:
        for table, column in PERSONAL_ROWS:
            for row in await connection.execute(select(table).where(column.in_(owners))):
                for cell in table.columns:
                    value = getattr(row, cell.name)
                    if value is None or not _sealed(cell):
                        continue
                    ciphertexts.add(bytes(value[:PREFIX]))
                    words.update(_words(table.name, row, keys.get(getattr(row, column.name))))
                if table is cards and row.email_index is not None:
                    indexes.add(bytes(row.email_index))
    wrapped = await store.keys.wrapped(owners)
    return Needles(
        tuple(sorted(words)),
        tuple(sorted(ciphertexts)),
        tuple(sorted(w[:PREFIX] for w in wrapped)),
        tuple(sorted(indexes)),
    )


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
        if table == notes.name:
            return _runs(open_text(key, table, "body", row.id, row.body))
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
