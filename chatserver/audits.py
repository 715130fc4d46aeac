"""`./dev audit`: personal data where the register says that there are none, in the stores, the logs and Redis."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import orjson
from redis.asyncio import Redis

from chatserver.secrets import Secrets
from chatserver.settings import Settings
from chatserver.stores import close_stores, connect
from chatserver.transport.pubsub import redis_address, redis_options
from leads import accounts, leftovers
from leads.leftovers import Found
from leads.privacy.ledger import Ledger
from leads.store.store import Store
from redaction import asked
from redaction.engine import Redactor
from redaction.policy import default_policy

# The program's own words in a line of a log or the ledger, which name a place in the code.
_OWN: Final = frozenset({"event", "level", "timestamp", "logger", "where", "error", "kind", "path", "duty"})


async def run(settings: Settings, loaded: Secrets) -> tuple[bool, list[str]]:
    """Whether nothing was found, and what to say. The server may run."""
    store, ledger = connect(settings, loaded)
    try:
        found = await look(settings, store, ledger)
    finally:
        await close_stores(store, ledger)
    return not found.leftovers, report(found)


async def look(settings: Settings, store: Store, ledger: Ledger) -> Found:
    """Everything that the register names and this process can read."""
    names = [name for name in (await accounts.names(store)).values() if name]
    spared = frozenset((*settings.firm.declared, settings.firm.name, settings.mail.sender, *names))
    redactor = Redactor(policy=default_policy(), allow=spared)

    def kinds(text: str, language: str, around: leftovers.Around) -> Iterable[str]:
        wanted = asked.read(around.before, language) if around.before else asked.NOTHING
        found = redactor.find(text, language=language, asked=wanted, by_staff=around.by_staff)
        return [one.label for one in found]

    language = settings.sites[0].language
    found = await leftovers.search(store, ledger.database, kinds, language=language)
    for file in _files(settings, ledger.mirror):
        found.places += 1
        for n, line in enumerate(await asyncio.to_thread(_lines, file), 1):
            leftovers.look_at(found, file.name, line, kinds, language=language, row=f"line {n}")
    if settings.storage.redis:
        await _redis(found, settings.storage.redis, kinds, language)
    return found


def report(found: Found) -> list[str]:
    """A line for each place and kind; never the words."""
    head = f"Looked at {found.texts} texts in {found.places} places."
    head += f" Not opened: {', '.join(found.unread)}." if found.unread else ""
    if not found.leftovers:
        return [head, "Nothing personal where the register says that there is nothing."]
    ordered = sorted(found.leftovers.values(), key=lambda one: (one.place, one.kind))
    return [
        head,
        *(f"{one.place}: {one.kind}, {one.n} times; rows {', '.join(one.rows)}" for one in ordered),
        "Each stands where the register says that there is nothing: erase the row, or the entry is wrong.",
    ]


async def _redis(found: Found, url: str, kinds: leftovers.Look, language: str) -> None:
    """Keys and what they hold, as text. Values of a kind that the register does not name are told by their key."""
    client = Redis.from_url(redis_address(url), **redis_options())
    found.places += 1
    try:
        async for key in client.scan_iter(count=500):
            where = "redis " + (key.decode("utf-8", "replace") if isinstance(key, bytes) else str(key))[:24]
            value = await client.get(key) if await client.type(key) in (b"string", "string") else key
            text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
            leftovers.look_at(found, where, text, kinds, language=language)
    finally:
        await client.aclose()


def _files(settings: Settings, mirror: Path) -> list[Path]:
    logs = [file for one in (settings.journal, settings.worker_journal) for file in one.parent.glob(f"{one.name}*")]
    return sorted({file for file in (mirror, *logs) if file.is_file()})


def _lines(file: Path) -> list[str]:
    """The words of each line. A line of the mirror begins with its hash."""
    with file.open("rb") as opened:
        return [_words(line) for line in opened]


def _words(line: bytes) -> str:
    begin = line.find(b"{")
    try:
        content: Any = orjson.loads(line[begin:]) if begin >= 0 else None
    except orjson.JSONDecodeError:
        content = None
    if not isinstance(content, dict):
        return line.decode("utf-8", "replace")
    return " | ".join(_values(content))


def _values(content: Any) -> Iterable[str]:
    if isinstance(content, dict):
        for key, one in content.items():
            yield from [str(key)] if key not in _OWN else []
            yield from _values(one)
    elif isinstance(content, list):
        for one in content:
            yield from _values(one)
    elif isinstance(content, str):
        yield content
