"""A restore that is killed between any two steps: whoever starts a server then is refused, until it was done whole."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, select

from chatserver import heartbeat, keeping
from chatserver.app import build
from chatserver.configfile import BadConfiguration
from chatserver.keeping import Sources
from chatserver.secrets import Secrets
from chatserver.serve import start
from chatserver.settings import Settings
from leads.privacy import restore
from leads.privacy.copies import Refused
from leads.store import migrate, pace
from leads.store.tables import owners
from tests.chatserver.test_keeping import REVISION, bodies, owners_of, write
from tests.helpers import MONDAY, lethe
from tests.leads.firm import firm

# Main is being loaded; the keys; the ledger's lines; an erasure is opened again, goes, is certified; all is opened.
AFTER_CLOSING = (
    "INSERT INTO messages",
    "DELETE FROM wrapped_keys",
    "INSERT INTO erasures",
    "DELETE FROM messages WHERE",
    "INSERT INTO certificates",
    "DELETE FROM facts",
)


@pytest.fixture(autouse=True)
def no_secrets_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("LETHE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(restore, "SETTLE_SECONDS", 0.0)


@pytest.fixture
def urls(request: pytest.FixtureRequest) -> dict[str, str]:
    found: dict[str, str] = request.getfixturevalue(f"{request.param}_urls")
    return found


async def lives(folder: Path, urls: dict[str, str], backups: Path) -> tuple[Settings, Secrets, Sources, datetime]:
    """Somebody writes, a backup is made, he is erased."""
    async with lethe(folder, urls) as server:
        settings, loaded = server.parts.settings, server.parts.secrets
        await write(server, "Good morning, a question about a bicycle")
        await keeping.back_up(settings, loaded, backups, server.clock())
        server.clock.move(days=8)
        await server.tick()
        server.clock.move(days=1)
        await server.tick()
        [certificate] = await bodies(server)
        assert await owners_of(server) == set()
        head = certificate["ledger_head"]
        given = Sources(expected=f"{head['n']}:{head['hash']}", replace=True)
        return settings, loaded, given, server.clock.move(hours=1)


def killed_before(statement: str, settings: Settings, backups: Path, given: Sources, now: datetime) -> bool:
    """A restore in a process of its own that dies when it comes to this statement."""
    child = os.fork()
    if child == 0:

        def die(*words: Any) -> None:
            if words[2].startswith(statement):
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            event.listen(Engine, "before_cursor_execute", die)
            asyncio.run(keeping.bring_back(settings, backups, given, now))
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


async def started(settings: Settings, loaded: Secrets) -> int:
    """A server starts; how many owners it knows. Raises BadConfiguration."""
    runtime = await build(settings, loaded)
    try:
        async with runtime.parts.store.main.read() as connection:
            rows = await connection.execute(select(owners.c.state).where(owners.c.state != "erasing"))
            return len(rows.all())
    finally:
        await runtime.stop()


@pytest.mark.parametrize(
    ("urls", "older"),
    [pytest.param("postgres", False, marks=pytest.mark.peer("postgresql")), ("sqlite", True)],
    indirect=["urls"],
)
def test_a_server_refuses_to_start_after_a_restore_that_was_killed_at_any_step(
    urls: dict[str, str], older: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when the backup is of an older schema, which has to be made first."""
    backups = tmp_path / "backups"
    settings, loaded, given, now = asyncio.run(lives(tmp_path / "var", urls, backups))
    if older:
        newer = tmp_path / "migrations"
        shutil.copytree(migrate.HERE, newer)
        (newer / "main" / "0002_later.py").write_text(REVISION)
        monkeypatch.setattr(migrate, "HERE", newer)
    assert killed_before("INSERT INTO facts", settings, backups, given, now), "before anything was closed"
    assert asyncio.run(started(settings, loaded)) == 0
    for statement in AFTER_CLOSING:
        assert killed_before(statement, settings, backups, given, now), statement
        with pytest.raises(BadConfiguration, match="a restore was begun"):
            asyncio.run(started(settings, loaded))
    asyncio.run(keeping.bring_back(settings, backups, given, now))
    assert asyncio.run(started(settings, loaded)) == 0


async def test_a_server_that_starts_while_a_restore_begins_makes_it_refuse_and_open_again(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        closing = asyncio.create_task(restore.close(f.store, f.now, settle=0.3))
        await asyncio.sleep(0.1)
        assert await pace.fact(f.store, pace.RESTORING) is not None
        await pace.note(f.store, pace.SERVING, f.now)
        with pytest.raises(Refused, match="started here this very moment"):
            await closing
        assert await pace.fact(f.store, pace.RESTORING) is None


async def test_a_server_whose_place_was_closed_while_it_started_does_not_serve(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, sqlite_urls) as server:
        settings, loaded = server.parts.settings, server.parts.secrets
    runtime = await build(settings, loaded)
    await pace.note(runtime.parts.store, pace.RESTORING, MONDAY)
    with pytest.raises(BadConfiguration, match="a restore was begun"):
        await start(runtime)


async def test_a_server_under_which_a_restore_begins_ends_as_if_it_was_stopped(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, sqlite_urls) as server:
        ended: list[int] = []
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.append, signal.SIGTERM)
        try:
            await heartbeat.look(server.parts)
            assert not ended
            await pace.note(server.store, pace.RESTORING, MONDAY)
            await heartbeat.look(server.parts)
            await asyncio.sleep(0.05)
            assert ended
        finally:
            asyncio.get_running_loop().remove_signal_handler(signal.SIGTERM)
