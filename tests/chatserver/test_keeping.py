"""Backup, restore, drill, verify and upgrade by the words of the command line, on a whole installation."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import select, update

from chatserver import keeping, secrets
from chatserver.app import build
from chatserver.configfile import BadConfiguration, load
from chatserver.keeping import Sources
from chatserver.nightly import CLAIM, Nightly
from chatserver.settings import Settings
from chatserver.stores import close_stores, connect, open_stores
from leads import apitokens
from leads.privacy import copies, notices
from leads.privacy.copies import Refused
from leads.privacy.ledger import LedgerBroken, LedgerShorter
from leads.store import migrate, pace
from leads.store.tables import certificates, facts, owners, staff_sessions
from tests.chatserver.test_serve import begin, refusal
from tests.helpers import CONFIG, MONDAY, Lethe, lethe

DAY = timedelta(days=1)
EMAIL = "adam.nowak@poczta.example"


@pytest.fixture(autouse=True)
def no_secrets_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("LETHE_")]:
        monkeypatch.delenv(name)


async def owners_of(server: Lethe) -> set[bytes]:
    async with server.store.main.read() as connection:
        return set((await connection.execute(select(owners.c.id))).scalars())


async def write(server: Lethe, text: str) -> str:
    """A visitor writes; his resume token."""
    visitor = await server.visitor()
    return str((await visitor.say(text))["resume"])


async def test_an_installation_comes_back_without_those_who_were_erased_since(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    folder, backups = tmp_path / "var", tmp_path / "backups"
    async with lethe(folder, store_urls) as server:
        settings, loaded = server.parts.settings, server.parts.secrets
        adam = await write(server, "Good morning, a question about a bicycle")
        server.clock.move(days=6)
        eva = await write(server, "Good morning, are you open on Sunday")
        await server.session()
        made = {"recipient": "Sklad", "scopes": ["leads.read"], "days": 90, "by": 1, "role": "privacy_officer"}
        token = await apitokens.make(server.store, now=server.clock(), **made)  # type: ignore[arg-type]
        assert await apitokens.find(server.store, token, server.clock()) is not None
        await server.tick()
        said = await keeping.back_up(settings, loaded, backups, server.clock())
        assert "2 keys" in said[0] and "Head of the ledger" in said[2]
        with pytest.raises(Refused, match="a server or a worker ran here"):
            await keeping.bring_back(settings, backups, Sources(expected="0", replace=True), server.clock())
        server.clock.move(days=2)
        await server.tick()
        server.clock.move(minutes=2)
        await server.tick()
        [certificate] = await bodies(server)
        now = server.clock.move(hours=1)
        await pace.note(server.store, pace.SERVING, now)
        with pytest.raises(Refused, match="a server or a worker ran here"):
            await keeping.bring_back(settings, backups, Sources(expected="0", replace=True), now)
    n, digest = certificate["ledger_head"]["n"], certificate["ledger_head"]["hash"]
    given = Sources(expected=f"{n}:{digest}")
    with pytest.raises(Refused, match=r"storage\.main holds data"):
        await keeping.bring_back(settings, backups, given, now)
    said = await keeping.bring_back(settings, backups, Sources(expected=f"{n}:{digest}", replace=True), now)
    assert "Replayed from the ledger: 1 × erasure" in said[1]
    async with lethe(folder, store_urls) as server:
        server.clock.now = now
        assert len(await owners_of(server)) == 1
        for resume, there in ((adam, False), (eva, True)):
            visitor = await server.visitor(resume=resume)
            assert bool((await visitor.ask("sync", {"change": 0}))["messages"]) is there
        async with server.store.main.read() as connection:
            assert (await connection.execute(select(staff_sessions))).all() == []
        assert await apitokens.find(server.store, token, now) is None, "it may have been ended since"
        passed, lines = await keeping.check_all(server.parts.settings, server.parts.secrets, now)
        assert passed, lines
        passed, lines = await keeping.rehearse(server.parts.settings, server.parts.secrets, backups, now)
        assert passed and "filed in" in lines[-1]
        ages = await copies.ages(server.store, now)
        assert ages.drill == timedelta(0) and not ages.drill_too_old


async def bodies(server: Lethe) -> list[dict[str, Any]]:
    async with server.store.main.read() as connection:
        return [orjson.loads(body) for body in (await connection.execute(select(certificates.c.body))).scalars()]


async def test_nobody_is_served_while_a_restore_is_unfinished(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with lethe(tmp_path, store_urls) as server:
        settings, loaded = server.parts.settings, server.parts.secrets
        await pace.note(server.store, pace.RESTORING, server.clock())
    with pytest.raises(BadConfiguration, match=r"a restore was begun on 2026-03-02 09:00 UTC and not finished.*again"):
        await build(settings, loaded)


async def test_an_old_main_database_that_was_put_back_by_hand_learns_before_anybody_is_served(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "var"
    async with lethe(folder, sqlite_urls) as server:
        await write(server, "Good morning, a question about a bicycle")
        await server.tick()
    shutil.copyfile(folder / "main.db", tmp_path / "old.db")
    async with lethe(folder, sqlite_urls) as server:
        for _ in range(3):
            server.clock.move(days=8)
            await server.tick()
        assert await owners_of(server) == set() and len(await bodies(server)) == 1
    for name in ("main.db", "main.db-wal", "main.db-shm"):
        (folder / name).unlink(missing_ok=True)
    shutil.copyfile(tmp_path / "old.db", folder / "main.db")
    async with lethe(folder, sqlite_urls) as server:
        async with server.store.main.read() as connection:
            states = list((await connection.execute(select(owners.c.state))).scalars())
        assert states == ["erasing"], "nobody can read it any more"
        server.clock.move(days=30)
        await server.tick()
        assert await owners_of(server) == set() and len(await bodies(server)) == 1


async def test_old_keys_that_were_put_back_by_hand_are_destroyed_again(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    folder = tmp_path / "var"
    async with lethe(folder, sqlite_urls) as server:
        await write(server, "Good morning, a question about a bicycle")
        shutil.copyfile(folder / "keys.db", tmp_path / "old.db")
        [chat] = await owners_of(server)
        for _ in range(3):
            server.clock.move(days=8)
            await server.tick()
        now = server.clock()
        assert await owners_of(server) == set() and await server.store.keys.existing([chat]) == set()
    shutil.copyfile(tmp_path / "old.db", folder / "keys.db")
    async with lethe(folder, sqlite_urls) as server:
        assert await server.store.keys.existing([chat]) == {chat}
        server.clock.now = now + timedelta(minutes=2)
        await server.tick()
        assert await server.store.keys.existing([chat]) == set()
        passed, lines = await keeping.check_all(server.parts.settings, server.parts.secrets, server.clock())
        assert passed and len(await bodies(server)) == 1, lines


async def test_a_ledger_that_is_gone_or_too_short_keeps_the_server_from_starting(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, sqlite_urls) as server:
        await write(server, "Good morning, a question about a bicycle")
        for _ in range(3):
            server.clock.move(days=8)
            await server.tick()
        settings, loaded = server.parts.settings, server.parts.secrets
        seen = await pace.fact(server.store, notices.SEEN)
        assert seen is not None and seen.n >= 1
    whole = (tmp_path / "ledger.db").read_bytes()
    with closing(sqlite3.connect(tmp_path / "ledger.db")) as flipped, flipped:
        flipped.execute("UPDATE lines SET body = replace(body, 'erasure', 'Erasure')")
    with pytest.raises(LedgerBroken):
        await build(settings, loaded)
    (tmp_path / "ledger.db").write_bytes(whole)
    for name in ("ledger.db", "ledger.mirror"):
        (tmp_path / name).unlink()
    with pytest.raises(LedgerShorter):
        await build(settings, loaded)
    line = refusal(await asyncio.to_thread(begin, tmp_path))
    assert "storage.ledger" in line and "The way out" in line and "restore" in line


async def test_the_wrong_master_key_is_said_at_the_start(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with lethe(tmp_path, store_urls) as server:
        await write(server, "Good morning")
        settings = server.parts.settings
    other = secrets.load(tmp_path / "secrets", {"LETHE_MASTER_KEY": "ab" * 32})
    with pytest.raises(BadConfiguration, match=r"storage\.keys: .* do not open under this master key"):
        await open_stores(settings, other)


async def test_without_the_secrets_a_restore_refuses_and_makes_none(tmp_path: Path) -> None:
    settings = load(CONFIG, {}, {"storage.folder": str(tmp_path / "new")})
    with pytest.raises(Refused, match=r"master\.key, .*base\.key, .*signing\.key: without these secrets no backup"):
        await keeping.bring_back(settings, tmp_path, Sources(), MONDAY)
    assert not (tmp_path / "new").exists()


def test_the_master_key_may_be_a_systemd_credential(tmp_path: Path) -> None:
    (tmp_path / secrets.CREDENTIAL).write_text("cd" * 32 + "\n")
    environment = {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    assert secrets.load(tmp_path / "a", environment).master == b"\xcd" * 32
    assert not (tmp_path / "a" / "master.key").exists() and secrets.missing(tmp_path / "a", environment) == []
    given = {**environment, "LETHE_MASTER_KEY": "ab" * 32}
    assert secrets.load(tmp_path / "a", given).master == b"\xab" * 32, "what is said aloud goes first"
    (tmp_path / secrets.CREDENTIAL).write_text("short")
    with pytest.raises(BadConfiguration, match="64 hexadecimal digits"):
        secrets.load(tmp_path / "a", environment)


def words(folder: Path, *given: str) -> tuple[int, str, str]:
    done = begin(folder, *given)
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout, done.stderr


async def test_the_words_of_the_command_line(tmp_path: Path) -> None:
    """In the order of a bad day, with the real clock."""
    folder, backups = tmp_path / "var", tmp_path / "backups"
    async with lethe(folder) as server:
        await write(server, "Good morning, a question about a bicycle")

    def go() -> None:
        code, _, wrong = words(folder, "backup")
        assert code and "backup.folder: no folder is set" in wrong
        code, said, _ = words(folder, "backup", str(backups))
        assert code == 0 and f"{backups}/lethe-" in said
        code, said, _ = words(folder, "verify")
        assert code == 0 and "Everything holds." in said and "planted in: keys, rows" in said
        code, said, _ = words(folder, "drill", str(backups))
        assert code == 0 and "Passed; filed in" in said
        code, _, wrong = words(folder, "restore", str(backups))
        assert code and "nothing from outside says that this is the newest" in wrong
        code, _, wrong = words(folder, "restore", str(backups), "--expect-head", "0")
        assert code and "--replace" in wrong
        (folder / "main.db-wal").unlink(missing_ok=True)
        (folder / "main.db").write_bytes(b"no database any more" * 500)
        code, _, wrong = words(folder, "restore", str(backups), "--expect-head", "0")
        assert code and "main.db cannot be used" in wrong and "move its files away, then try again" in wrong
        for name in ("main.db", "main.db-wal", "main.db-shm", "keys.db"):
            (folder / name).unlink(missing_ok=True)
        code, said, _ = words(folder, "restore", str(backups), "--expect-head", "0")
        assert code == 0 and "is back" in said
        code, said, _ = words(folder, "upgrade", str(backups))
        assert code == 0 and "up to date already" in said

    await asyncio.to_thread(go)


async def test_a_forged_certificate_is_told_offline_and_by_verify(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with lethe(tmp_path, sqlite_urls) as server:
        await write(server, "Good morning, a question about a bicycle")
        for _ in range(3):
            server.clock.move(days=8)
            await server.tick()
        async with server.store.main.read() as connection:
            row = (await connection.execute(select(certificates))).one()
        key = orjson.loads(row.body)["public_key"]
        file = tmp_path / "certificate.json"
        file.write_bytes(orjson.dumps({"body": row.body.decode(), "signature": row.signature.hex()}))
        assert "genuine" in keeping.check_certificate(file, None)[0]
        assert "of that key" in keeping.check_certificate(file, key)[0]
        with pytest.raises(Refused, match="FORGED"):
            keeping.check_certificate(file, "00" * 32)
        changed = row.body.replace(b'"reason": "chat"', b'"reason": "other"').replace(b"2026", b"2025", 1)
        file.write_bytes(orjson.dumps({"body": changed.decode(), "signature": row.signature.hex()}))
        with pytest.raises(Refused, match="FORGED or changed"):
            keeping.check_certificate(file, None)
        for rubbish in (b"", b"[]", b'{"body": 1, "signature": ""}', b'{"body": "[]", "signature": "zz"}'):
            file.write_bytes(rubbish)
            with pytest.raises(Refused, match="this is no certificate"):
                keeping.check_certificate(file, None)
        async with server.store.main.begin() as connection:
            await connection.execute(update(certificates).values(body=changed))
        passed, lines = await keeping.check_all(server.parts.settings, server.parts.secrets, server.clock())
        assert not passed and any("certificates are forged" in line for line in lines)


async def test_the_nightly_backup_is_made_once_by_one_of_many_and_again_after_a_failure(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    more = {"backup.folder": str(tmp_path / "backups")}
    async with lethe(tmp_path / "var", store_urls, more) as server:
        settings, now = server.parts.settings, server.clock()
        await write(server, "Good morning")
        one, other = Nightly(server.store, settings), Nightly(server.store, settings)
        assert await one.look(now) == await other.look(now) == 0
        assert (await one.wait(now), await other.wait(now)) == (1, 0)
        [first] = copies.listed(tmp_path / "backups", keeping.seals_of(server.parts.secrets).public_key)
        assert first.made_at == now and first.rows("main")["messages"] == 1
        assert await one.look(now + timedelta(hours=3)) == 0 and await one.wait(now + timedelta(hours=3)) == 0
        night = datetime(2026, 3, 3, 2, 0, tzinfo=UTC)
        assert await one.look(night - timedelta(minutes=1)) == 0 and await one.wait(night) == 0
        (tmp_path / "backups").rename(tmp_path / "away")
        (tmp_path / "backups").write_bytes(b"no folder")
        assert await one.wait(night) == 0, "it failed"
        (tmp_path / "backups").unlink()
        assert await one.look(night + timedelta(minutes=30)) == 0 and await one.wait(night) == 0, "not at once"
        assert await one.look(night + timedelta(minutes=70)) == 0 and await one.wait(night) == 1
        fact = await pace.fact(server.store, copies.BACKED_UP)
        assert fact is not None and fact.at == night + timedelta(minutes=70)
        async with server.store.main.read() as connection:
            assert (await connection.execute(select(facts.c.name).where(facts.c.name == CLAIM))).scalars().all() == [
                CLAIM
            ]


async def test_keys_leave_old_backups_on_time_though_no_new_one_is_made(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    """Certificates say until when: a week of nights that fail moves nothing, but the newest one stays."""
    folder = tmp_path / "backups"
    async with lethe(tmp_path / "var", sqlite_urls, {"backup.folder": str(folder)}) as server:
        settings, loaded, now = server.parts.settings, server.parts.secrets, server.clock()
        public_key = keeping.seals_of(loaded).public_key
        for made in (now, now + timedelta(hours=1), now + timedelta(hours=2)):
            await keeping.back_up(settings, loaded, folder, made)
        later = now + settings.backup.keep_keys + timedelta(hours=1)
        await pace.note(server.store, CLAIM, later)
        nightly = Nightly(server.store, settings)
        assert await nightly.look(later - timedelta(hours=2)) == 0
        assert [copy.has_keys for copy in copies.listed(folder, public_key)] == [True, True, True]
        assert await nightly.look(later) == 0
        assert [copy.has_keys for copy in copies.listed(folder, public_key)] == [False, False, True]
        await pace.note(server.store, CLAIM, now + timedelta(days=400))
        assert await nightly.look(now + timedelta(days=400)) == 0
        [newest] = copies.listed(folder, public_key)
        assert newest.has_keys and newest.made_at == now + timedelta(hours=2)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("hour", 24, "backup.hour"),
        ("hour", True, "backup.hour"),
        ("keep", "0 days", "backup.keep: a duration must be longer"),
        ("keep", "1 day", "keep_keys must not be longer than keep"),
        ("keep", "32 days", "for more than 31 days"),
        ("keep", "month", "backup.keep: write a duration"),
    ],
)
def test_periods_of_backups_have_bounds(key: str, value: object, said: str) -> None:
    with pytest.raises(BadConfiguration, match=said):
        load(CONFIG, {}, {f"backup.{key}": value})


REVISION = '''
"""A later version adds a table."""
import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None


def upgrade() -> None:
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade() -> None:
    op.drop_table("later")
'''


async def test_an_upgrade_backs_up_first_and_its_way_back_leads_back(
    store_urls: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, backups = tmp_path / "var", tmp_path / "backups"
    async with lethe(folder, store_urls) as server:
        resume = await write(server, "Good morning, a question about a bicycle")
        settings, loaded, now = server.parts.settings, server.parts.secrets, server.clock.move(minutes=5)
    newer = tmp_path / "migrations"
    shutil.copytree(migrate.HERE, newer)
    (newer / "main" / "0002_later.py").write_text(REVISION)
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "HERE", newer)
        said = await keeping.upgrade(settings, loaded, backups, now)
        assert "main 0001 → 0002" in said[-2] and "The way back" in said[-1] and str(backups) in said[-1]
        assert (await keeping.upgrade(settings, loaded, backups, now))[0].startswith("The databases are up to date")
        given = Sources(expected="0", replace=True)
        assert "is back" in (await keeping.bring_back(settings, backups, given, now))[0]
        assert await migrate.revision(settings.store_url("main")) == "0002", "the old backup, brought up to date"
        later = await keeping.back_up(settings, loaded, tmp_path / "later", now + DAY)
        await migrate.downgrade("main", settings.store_url("main"), "0001")
    with pytest.raises(Refused, match="made by a newer version"):
        await keeping.bring_back(settings, tmp_path / "later", Sources(expected="0", replace=True), now + DAY)
    assert "rows" in later[0]
    assert "is back" in (await keeping.bring_back(settings, backups, given, now))[0]
    async with lethe(folder, store_urls) as server:
        visitor = await server.visitor(resume=resume)
        assert len((await visitor.ask("sync", {"change": 0}))["messages"]) == 1


async def test_a_backup_needs_a_database(tmp_path: Path) -> None:
    settings: Settings = load(CONFIG, {}, {"storage.folder": str(tmp_path / "var")})
    loaded = secrets.load(tmp_path / "secrets", {})
    with pytest.raises(Refused, match="nothing to back up yet"):
        await keeping.back_up(settings, loaded, tmp_path / "backups", MONDAY)
    store, ledger = connect(settings, loaded)
    await close_stores(store, ledger)
    assert not (tmp_path / "backups").exists()
