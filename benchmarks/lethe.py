"""Runs our own whole server: `python -m chatserver run` with a generated configuration, limits raised, not removed."""

import asyncio
import hashlib
import os
import secrets
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import yaml
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert, select

from benchmarks.harness import ROOT, CannotMeasure, Process, cores, free_port, running
from chatserver.configfile import load as load_settings
from chatserver.memory import settle
from chatserver.secrets import load as load_secrets
from chatserver.stores import close_stores, open_stores, stores_of
from chatserver.visitor import pagetoken
from leads.privacy.ledger import Ledger
from leads.privacy.stores import ErasableStore
from leads.store.database import Database
from leads.store.store import Store
from leads.store.tables import staff, staff_sessions

LETHE = (sys.executable, "-m", "chatserver")
STAFF = 10
LANGUAGES = ("cs", "pl", "it", "de", "en")
RAISED = 10_000_000
RATES = ("messages_per_visitor", "messages_per_address", "conversations_per_address")


@dataclass(frozen=True, slots=True)
class Installation:
    """A configuration in its own folder; several servers may run on it when it lies on PostgreSQL."""

    folder: Path
    config: Path
    main: str

    @contextmanager
    def serving(self, *, core: int) -> Iterator[tuple[Process, dict[str, Any]]]:
        """One server, and how `load` talks to it. The timetable is `working`'s, as on a busy installation."""
        port = free_port()
        command = [*LETHE, "run", "--no-worker"]
        environment = {"LETHE_CONFIG": str(self.config), "PORT": str(port)}
        log = self.folder / f"server-{port}.log"
        with running(command, port=port, core=core, log=log, environment=environment) as process:
            yield process, self._options(process)

    @contextmanager
    def working(self, *, core: int) -> Iterator[None]:
        """One worker beside the servers, once one of them has made the databases."""
        with (self.folder / "worker.log").open("ab") as log:
            environment = {**os.environ, "LETHE_CONFIG": str(self.config)}
            command = ["taskset", "-c", str(core), *LETHE, "worker"]
            worker = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        try:
            yield
            if worker.poll() is not None:
                raise CannotMeasure(f"the worker ended: {(self.folder / 'worker.log').read_text()[-2000:]}")
        finally:
            worker.terminate()
            worker.wait(20)

    def _options(self, process: Process) -> dict[str, Any]:
        return {
            "port": process.port,
            "pid": process.pid,
            "dialect": "lethe",
            "pages": self._write("pages", self._page_tokens()),
            "cookies": self._write("cookies", self._staff_cookies()),
        }

    def _page_tokens(self) -> list[str]:
        secret = load_secrets(self.folder / "var" / "secrets", {}).tokens
        now = datetime.now(UTC)
        tokens = (pagetoken.PageToken(site="demo", language=language, page="/") for language in LANGUAGES)
        return [pagetoken.issue(secret, token, now=now) for token in tokens]

    def _staff_cookies(self) -> list[str]:
        tokens = [secrets.token_urlsafe(32) for _ in range(STAFF)]
        asyncio.run(_sign_in(self.main, tokens))
        return [f"lethe={token}" for token in tokens]

    def _write(self, name: str, lines: list[str]) -> Path:
        path = self.folder / name
        path.write_text("\n".join(lines) + "\n")
        return path


def install(folder: Path, stores: dict[str, str] | None = None, *, redis: str = "") -> Installation:
    """A fresh installation below `folder`, on SQLite unless `stores` names the three databases."""
    home = Path(mkdtemp(prefix="lethe-", dir=folder))
    settings: dict[str, Any] = yaml.safe_load((ROOT / "config.yaml").read_text("utf-8"))
    settings["storage"] |= {"folder": str(home / "var"), "redis": redis, **(stores or {})}
    settings["limits"] |= dict.fromkeys(
        ("messages_per_visitor", "messages_per_address", "conversations_per_address"), RAISED
    )
    # Two persons talk, as at the peers: once one of the firm wrote, the automatic host is silent in any chat.
    settings["assistant"]["enabled"] = False
    config = home / "config.yaml"
    config.write_text(yaml.safe_dump(settings, allow_unicode=True), "utf-8")
    main = settings["storage"]["main"] or f"sqlite+aiosqlite:///{home / 'var' / 'main.db'}"
    return Installation(home, config, main)


@asynccontextmanager
async def stores_at(
    config: Path,
) -> AsyncIterator[tuple[Store, Ledger, Ed25519PrivateKey, tuple[ErasableStore, ...]]]:
    """The stores of an installation, opened beside its servers, with what an eraser needs."""
    settings = load_settings(config)
    secrets = load_secrets(settings.storage.folder / "secrets", {})
    store, ledger = await open_stores(settings, secrets)
    settle()
    try:
        yield store, ledger, secrets.signing, stores_of(settings, store, ledger.mirror)
    finally:
        await close_stores(store, ledger)


@contextmanager
def serving(folder: Path) -> Iterator[tuple[Process, dict[str, Any]]]:
    """A fresh installation on SQLite with one server on the measured core."""
    with install(folder).serving(core=cores().server) as server:
        yield server


async def _sign_in(url: str, tokens: list[str]) -> None:
    """Open a session for a member of staff for each token."""
    database = Database(url)
    now = datetime.now(UTC)
    try:
        async with database.begin() as connection:
            for token in tokens:
                login = secrets.token_hex(8)
                await connection.execute(insert(staff).values(_member(login, now)))
                number = await connection.scalar(select(staff.c.id).where(staff.c.login == login))
                await connection.execute(insert(staff_sessions).values(_session(token, number, now)))
    finally:
        await database.close()


def _member(login: str, now: datetime) -> dict[str, Any]:
    person = {"name": "Load", "login": login, "password": "!", "must_change": False, "role": "salesperson"}
    return person | {"language": "en", "failures": 0, "created_at": now, "briefed_at": now, "own_only": False}


def _session(token: str, staff_id: int | None, now: datetime) -> dict[str, Any]:
    return {
        "token_hash": hashlib.sha256(token.encode()).digest(),
        "staff_id": staff_id,
        "csrf": secrets.token_urlsafe(16),
        "browser": "",
        "half": False,
        "created_at": now,
        "seen_at": now,
        "proved_at": now,
        "expires_at": now + timedelta(hours=1),
    }
