"""Looking up words in all live text: chats, mails, notes, contacts. Decrypted in memory; no index on any disk.

What was opened is held folded, by owner, so that the next word costs no decryption: at most `MOST_LETTERS`, at most
`IDLE_SECONDS` after the last question, and never longer than the owner lives. It only finds. What is shown is read
anew together with its owner's live state (leads/lookedup.py).
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple

import orjson
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.folding import fold
from leads.store.crypto import place, unseal
from leads.store.store import Store
from leads.store.tables import leads, owners

Kind = Literal["message", "mail", "note", "contact"]
KINDS: Final[tuple[Kind, ...]] = ("message", "mail", "note", "contact")
# Whose rows each kind are.
OWNER: Final[dict[Kind, str]] = {"message": "conversation", "mail": "lead", "note": "lead", "contact": "card"}
MOST_LETTERS: Final = 50_000_000
IDLE_SECONDS: Final = 300.0
PART: Final = 1000
MOST_WORDS: Final = 8
BETWEEN: Final = "\0"
# What a text is to the reader of a card: its field and its purpose, nothing for what stands on no card.
Mark = tuple[str, ...]
_ROWS: Final[dict[str, tuple[tuple[Kind, str], ...]]] = {
    "conversation": (("message", "SELECT conversation_id, client_id, body FROM messages WHERE conversation_id"),),
    "lead": (
        ("mail", "SELECT lead_id, id, body FROM mails WHERE lead_id"),
        ("note", "SELECT lead_id, id, body FROM notes WHERE lead_id"),
    ),
    "card": (("contact", "SELECT card_id, id, value, field, purpose FROM card_fields WHERE card_id"),),
}


class Place(NamedTuple):
    """A row in which all words stand. A tuple: one is made for each of very many."""

    kind: Kind
    owner: bytes
    row: bytes


@dataclass(frozen=True, slots=True)
class Found:
    """The places that are shown, those of the last touched owners first, and how many there are."""

    places: tuple[Place, ...]
    total: int


@dataclass(frozen=True, slots=True)
class _Held:
    """The folded text of one owner's rows, one after the other, as it was at one `change`."""

    change: int
    rows: tuple[tuple[Kind, bytes, Mark], ...]
    whole: str


@dataclass(frozen=True, slots=True)
class _Wanted:
    """In which kinds is looked, and of which fields of cards nothing is found."""

    kinds: frozenset[Kind]
    veiled: Callable[[str, str], bool]


def words_of(question: str) -> tuple[str, ...]:
    """The folded words that must all stand in one text; single letters ask for too much."""
    return tuple(dict.fromkeys(word for word in fold(question).split() if len(word) > 1))[:MOST_WORDS]


class Lookup:
    """What this process has opened, to find words in it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._held: dict[bytes, _Held] = {}
        self._letters = 0
        self._asked = 0.0
        self._turn = asyncio.Lock()

    @property
    def letters(self) -> int:
        """How many letters of decrypted text are held now."""
        return self._letters

    async def find(
        self,
        words: Sequence[str],
        *,
        kinds: Iterable[Kind] = KINDS,
        limit: int = 50,
        but: Collection[bytes] = (),
        veiled: Callable[[str, str], bool] = lambda field, purpose: False,
    ) -> Found:
        """Where all these folded words stand together in one text of a living owner, `but` of none of these.

        `veiled` says of which fields of cards, by their purpose, nothing is found.
        """
        wanted = frozenset(kinds)
        if not words or not wanted:
            return Found((), 0)
        async with self._turn:
            self._asked = time.monotonic()
            found = await self._find(tuple(words), _Wanted(wanted, veiled))
        places = [one for owner in found if owner not in but for one in found[owner]]
        return Found(tuple(places[:limit]), len(places))

    def forget(self, owner: bytes) -> None:
        """This owner is hidden or gone."""
        held = self._held.pop(owner, None)
        self._letters -= len(held.whole) if held is not None else 0

    def forget_idle(self) -> None:
        """Nobody has looked for anything for a while: nothing is held."""
        if self._held and time.monotonic() - self._asked > IDLE_SECONDS:
            self._held.clear()
            self._letters = 0

    async def _find(self, words: tuple[str, ...], wanted: _Wanted) -> dict[bytes, list[Place]]:
        """By owner, in the order of the last touch. One read transaction sees the owners and their rows."""
        kinds = {OWNER[kind] for kind in wanted.kinds}
        async with self._store.main.read() as connection:
            living = await _living(connection)
            self._keep_only({owner for owner, _, _ in living})
            asked = [one for one in living if one[1] in kinds]
            known = [owner for owner, _, change in asked if self._has(owner, change)]
            found = await asyncio.to_thread(_match, [(owner, self._held[owner]) for owner in known], words, wanted)
            for kind in kinds:
                unknown = [(owner, change) for owner, its, change in asked if its == kind and owner not in self._held]
                for start in range(0, len(unknown), PART):
                    opened = await self._open(connection, kind, unknown[start : start + PART])
                    found |= _match(opened.items(), words, wanted)
        return {owner: found[owner] for owner, _, _ in living if owner in found}

    def _has(self, owner: bytes, change: int) -> bool:
        """Whether the owner's text is held as it is now; what is held of an older state is dropped."""
        held = self._held.get(owner)
        if held is not None and held.change != change:
            self.forget(owner)
        return held is not None and held.change == change

    async def _open(
        self, connection: AsyncConnection, kind: str, part: Sequence[tuple[bytes, int]]
    ) -> dict[bytes, _Held]:
        """Read and decrypt the text of these owners; hold what there is room for."""
        ids = [owner for owner, _ in part]
        rows: list[tuple[Kind, bytes, bytes, bytes, Mark]] = []
        for which, query in _ROWS[kind]:
            found: Sequence[Any] = (await connection.run_sync(self._store.main.run_for, query, ids)).all()
            rows += [(which, owner, row, sealed, tuple(map(sys.intern, mark))) for owner, row, sealed, *mark in found]
        keys = await self._store.keys.get_many(ids)
        opened = await asyncio.to_thread(_opened, rows, keys, dict(part))
        for owner, held in opened.items():
            if self._letters + len(held.whole) <= MOST_LETTERS:
                self._held[owner] = held
                self._letters += len(held.whole)
        return opened

    def _keep_only(self, living: set[bytes]) -> None:
        for owner in [one for one in self._held if one not in living]:
            self.forget(owner)


async def _living(connection: AsyncConnection) -> list[tuple[bytes, str, int]]:
    """Owners whose text may be shown, the last touched first: id, kind, change. A card lives by a living request."""
    lead = owners.alias()
    shown = select(leads.c.card_id).join(lead, lead.c.id == leads.c.id).where(lead.c.state == "live")
    query = (
        select(owners.c.id, owners.c.kind, owners.c.change)
        .where(or_(owners.c.state == "live", owners.c.kind == "card"))
        .where(or_(owners.c.kind != "card", owners.c.id.in_(shown)))
        .order_by(owners.c.touched_at.desc())
    )
    rows: Sequence[Any] = (await connection.execute(query)).all()
    return [(row.id, row.kind, row.change) for row in rows]


def _opened(
    rows: list[tuple[Kind, bytes, bytes, bytes, Mark]], keys: dict[bytes, AESGCM], changes: dict[bytes, int]
) -> dict[bytes, _Held]:
    """The folded text of each owner, empty where there is none. Runs in a thread."""
    texts: dict[bytes, list[str]] = {owner: [] for owner in changes}
    stood: dict[bytes, list[tuple[Kind, bytes, Mark]]] = {owner: [] for owner in changes}
    for kind, owner, row, sealed, mark in rows:
        key = keys.get(owner)
        if key is not None:
            texts[owner].append(_text(kind, key, owner, row, sealed).replace(BETWEEN, " "))
            stood[owner].append((kind, row, mark))
    return {owner: _Held(changes[owner], tuple(stood[owner]), BETWEEN.join(texts[owner])) for owner in changes}


def _text(kind: Kind, key: AESGCM, owner: bytes, row: bytes, sealed: bytes) -> str:
    """The words of one row, folded."""
    if kind == "message":
        return fold(orjson.loads(unseal(key, sealed, place("messages", "body", owner + row)))["t"])
    if kind == "mail":
        body = orjson.loads(unseal(key, sealed, place("mails", "body", row)))
        return fold(f"{body['subject']}\n{body['text']}")
    where = place("notes", "body", row) if kind == "note" else place("card_fields", "value", row)
    return fold(unseal(key, sealed, where).decode("utf-8", "surrogatepass"))


def _match(held: Iterable[tuple[bytes, _Held]], words: tuple[str, ...], wanted: _Wanted) -> dict[bytes, list[Place]]:
    """The rows of each owner in which all words stand. Runs in a thread."""
    found: dict[bytes, list[Place]] = {}
    for owner, its in held:
        if not all(word in its.whole for word in words):
            continue
        places = [
            Place(kind, owner, row)
            for (kind, row, mark), text in zip(its.rows, its.whole.split(BETWEEN), strict=False)
            if kind in wanted.kinds and all(word in text for word in words) and not (mark and wanted.veiled(*mark))
        ]
        if places:
            found[owner] = places
    return found
