"""Personal data where the register says that there are none: `./dev audit`.

Every column of every table is read, sealed ones are opened in memory, and the redaction looks at each text as if it
had just been typed. What it finds beyond what leads/privacy/contents.py allows there is counted by place and kind, with
a few random row numbers; never with the words. Columns of mere numbers and dates are not looked at.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import orjson
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import JSON, LargeBinary, Row, Table, literal, select, tuple_

from leads import policies
from leads.privacy import contents, register
from leads.store import tables
from leads.store.crypto import CannotOpen, place, unseal
from leads.store.database import Database
from leads.store.store import Store


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of a text besides its words: what the other side said before it, whether it is the firm's own."""

    before: str = ""
    by_staff: bool = False


NOTHING_AROUND: Final = Around()
# A text, its language, and what is around it.
Look = Callable[[str, str, Around], Iterable[str]]
CLOSED: Final = "cannot be opened"
SHOWN: Final = 3
PART: Final = 500
LETTERS: Final = 200_000
# What the program makes itself and what would look like a number of somebody: the addresses of
# threads, hashes and ids, times. Sixteen digits alone are a card's.
_OURS: Final = re.compile(
    r"<?(?:[\w.-]+\+)?[a-z2-7]{42}(?:\.[0-9a-f]{16})?@[\w.-]+>?"
    r"|(?<![0-9a-fA-F])(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}|(?=\d*[a-f])[0-9a-f]{16})(?![0-9a-fA-F])"
    r"|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:[+-]\d\d:\d\d|Z)?"
)
# A word of the tables, such as the name of an action.
_WORD: Final = re.compile(r"[a-z]+(?:_[a-z]+)*")
_TAGS: Final = re.compile(r"<style.*?</style>|<[^>]*>", re.DOTALL)
_OWNER_OF: Final = {table.name: column.name for table, column in tables.PERSONAL_ROWS}


@dataclass(slots=True)
class Leftover:
    """What was found at one place: how many times which kind, and in which rows, some of them."""

    place: str
    kind: str
    n: int = 0
    rows: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Found:
    """All of it, and how much was looked at."""

    leftovers: dict[tuple[str, str], Leftover] = field(default_factory=dict)
    places: int = 0
    texts: int = 0
    unread: list[str] = field(default_factory=list)

    def add(self, where: str, kind: str, row: str) -> None:
        one = self.leftovers.setdefault((where, kind), Leftover(where, kind))
        one.n += 1
        if row not in one.rows and len(one.rows) < SHOWN:
            one.rows.append(row)


async def search(store: Store, ledger: Database, look: Look, *, language: str) -> Found:
    """Look through the three stores. `language` is that of texts whose row does not say its own."""
    found = Found()
    for metadata, database in ((tables.main, store.main), (tables.keys, store.keys.database), (tables.ledger, ledger)):
        for table in metadata.sorted_tables:
            await _table(found, store, database, table, look, language)
    return found


def look_at(found: Found, where: str, text: str, look: Look, *, language: str, row: str = "") -> None:
    """Look at one text of a place that is no column: a line of a log, a key."""
    found.texts += 1
    for kind in _seen(where, text, look, language):
        found.add(where, kind, row)


def _seen(where: str, text: str, look: Look, language: str, around: Around = NOTHING_AROUND) -> list[str]:
    """The kinds that may not stand there."""
    if _WORD.fullmatch(text):
        return []
    seen = look(_OURS.sub(" ", text)[:LETTERS], language, around)
    return [kind for kind in seen if kind not in contents.allowed(where)]


async def _table(found: Found, store: Store, database: Database, table: Table, look: Look, language: str) -> None:
    kinds = dict(next(area for area in register.AREAS if area.name == table.name).fields)
    watched = [name for name, kind in kinds.items() if kind not in ("time", "number")]
    watched += [name for name, kind in kinds.items() if kind == "number" and _is_json(table, name)]
    unread = {f"{table.name}.{name}" for name in watched} & contents.UNREAD
    found.unread += sorted(unread)
    found.places += len(watched) - len(unread)
    async for part in _parts(database, table):
        languages, keys = await _around(store, table, part)
        for row in part:
            owner = getattr(row, _OWNER_OF.get(table.name, ""), None)
            spoken = languages.get(owner, getattr(row, "language", language))
            for name in watched:
                where = f"{table.name}.{name}"
                value = getattr(row, name)
                if value is None or where in unread:
                    continue
                sealed = kinds[name] == "text" and isinstance(table.c[name].type, LargeBinary)
                try:
                    texts = _opened(where, value, table, row, keys.get(owner)) if sealed else _plain(where, value)
                    for inner, text in texts:
                        found.texts += 1
                        kinds_seen = _seen(inner, text, look, spoken)
                        if kinds_seen:
                            kinds_seen = await _once_more(store, table, row, inner, text, look, spoken, keys.get(owner))
                        for kind in kinds_seen:
                            found.add(inner, kind, _number(table, row))
                except CannotOpen:
                    found.add(where, CLOSED, _number(table, row))


async def _once_more(
    store: Store, table: Table, row: Any, where: str, text: str, look: Look, language: str, key: AESGCM | None
) -> list[str]:
    """What is found in a text when it is read as the first look read it: as the answer to what the other side said, as
    the firm's own words, as a contact of the kind under which it is kept.
    """
    before = await _said_before(store, row, key) if table is tables.messages and key is not None else ""
    kind = getattr(row, "kind", None) or policies.FIELDS.get(getattr(row, "field", ""), "")
    chance = contents.by_chance(kind, text) if where in contents.CONTACTS else frozenset()
    around = Around(before, by_staff=_is_ours(table, row))
    return [one for one in _seen(where, text, look, language, around) if one not in chance]


def _is_ours(table: Table, row: Any) -> bool:
    """Whether staff, or the program for them, wrote what stands in this row."""
    if table is tables.messages:
        return bool(row.sender != "visitor")
    return table is tables.answers or (table is tables.mails and row.direction == "out")


async def _said_before(store: Store, row: Any, key: AESGCM) -> str:
    """The last words of the other side before a visitor's message."""
    if row.sender != "visitor":
        return ""
    said = tables.messages.c
    query = select(tables.messages).where(said.conversation_id == row.conversation_id, said.sender != "visitor")
    async with store.main.read() as connection:
        last = (await connection.execute(query.where(said.seq < row.seq).order_by(said.seq.desc()).limit(1))).first()
    if last is None:
        return ""
    texts = dict(_opened("messages.body", last.body, tables.messages, last, key))
    return texts.get("messages.body.t", "")


async def _parts(database: Database, table: Table) -> AsyncIterator[Sequence[Row[Any]]]:
    """The rows, some at a time: a reader that stays open would hold up the compaction after an erasure."""
    key = tuple(table.primary_key.columns)
    last: tuple[Any, ...] | None = None
    while True:
        query = select(table).order_by(*key).limit(PART)
        if last is not None:
            behind = tuple_(*(literal(one, column.type) for one, column in zip(last, key, strict=True)))
            query = query.where(tuple_(*key) > behind)
        async with database.read() as connection:
            part = (await connection.execute(query)).all()
        yield part
        if len(part) < PART:
            return
        last = tuple(getattr(part[-1], column.name) for column in key)


async def _around(store: Store, table: Table, part: Any) -> tuple[dict[Any, str], dict[Any, AESGCM]]:
    """Of the owners of these rows the language, and the key."""
    column = _OWNER_OF.get(table.name)
    ids = list({getattr(row, column) for row in part} - {None}) if column is not None else []
    if not ids:
        return {}, {}
    languages: dict[Any, str] = {}
    async with store.main.read() as connection:
        for each in (tables.conversations, tables.leads, tables.cards):
            query = select(each.c.id, each.c.language).where(each.c.id.in_(ids))
            languages |= {row.id: row.language for row in await connection.execute(query)}
    return languages, dict(await store.keys.get_many(ids))


def _opened(where: str, value: bytes, table: Table, row: Any, key: AESGCM | None) -> Iterator[tuple[str, str]]:
    """The texts of a sealed cell. Raises CannotOpen."""
    if key is None:
        # Its owner was erased a moment ago, or is being erased: nobody can read it, and the eraser takes the row.
        return iter(())
    name = where.partition(".")[2]
    number = row.conversation_id + row.client_id if table is tables.messages else row.id
    return _plain(where, unseal(key, value, place(table.name, name, number)))


def _plain(where: str, value: Any) -> Iterator[tuple[str, str]]:
    """The texts of a value, each with its place: those of a JSON by their keys."""
    if isinstance(value, bytes):
        try:
            value = value.decode()
        except UnicodeDecodeError:
            return
        if not value.isprintable() and not value.startswith(("{", "[")) and "\n" not in value:
            return
    if isinstance(value, str):
        try:
            parsed = orjson.loads(value) if value[:1] in "{[" else None
        except orjson.JSONDecodeError:
            parsed = None
        if parsed is None:
            yield where, _TAGS.sub(" ", value) if where.endswith(".html") else value
            return
        value = parsed
    if isinstance(value, dict):
        for key, one in value.items():
            yield f"{where}.{key}", str(key)
            yield from _plain(f"{where}.{key}", one)
    elif isinstance(value, list):
        for one in value:
            yield from _plain(where, one)


def _is_json(table: Table, name: str) -> bool:
    return isinstance(table.c[name].type, JSON)


def _number(table: Table, row: Any) -> str:
    """The row's random or running number."""
    parts = [getattr(row, column.name) for column in table.primary_key.columns]
    return "/".join(one.hex()[:8] if isinstance(one, bytes) else str(one)[:8] for one in parts)
