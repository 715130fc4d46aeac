"""Follow-ups by two workers that are killed at random, by a fixed seed: each mail once, or held and shown.

10,000 people are due at once, one half on each engine. The mail server is a real SMTP peer that counts by Message-ID.
A mail is `once` there or `held` by the outbox for somebody to decide; what is neither is `missing`, what came twice
`doubled`. A held one may have arrived: that is why it is not sent again. `kills` are SIGKILLs of a worker at work.
"""

import contextlib
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import uvloop
import yaml
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from sqlalchemy import select

from benchmarks import lethe, offered
from benchmarks.harness import ROOT, CannotMeasure, Result, free_port, say, wait_until
from benchmarks.lethe import Installation
from chatserver.app import sender_of
from chatserver.configfile import load as load_settings
from chatserver.secrets import load as load_secrets
from leads.outbox import LEASE
from leads.store.database import Database
from leads.store.tables import leads, mails
from tests.peers.postgres import postgres

SEED = 20260323
DUE = 10_000
WORKERS = 2
# How long a worker lives. It begins to work after about two seconds.
SHORTEST, LONGEST = 3.0, 20.0
# Killing ends when so much has arrived, or time is up; the rest goes out undisturbed: every mail comes to its end.
KILLED_UNTIL = 0.9
PATIENCE, STANDSTILL = 240.0, 60.0
FIGURES = ("expected", "once", "held", "kills", "missing", "doubled")
_MESSAGE_ID = re.compile(rb"^Message-ID:\s*(<[^>]+>)", re.IGNORECASE | re.MULTILINE)


class Counting:
    """A mail server that keeps nothing but how often each Message-ID came."""

    def __init__(self) -> None:
        self.arrived: Counter[str] = Counter()

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        found = _MESSAGE_ID.search(envelope.content if isinstance(envelope.content, bytes) else b"")
        self.arrived[found[1].decode() if found else "none"] += 1
        return "250 OK"


@dataclass(slots=True)
class Tally:
    """What became of the mails of one engine."""

    expected: int = 0
    once: int = 0
    held: int = 0
    kills: int = 0
    missing: int = 0
    doubled: int = 0
    seconds: float = 0.0
    states: dict[str, int] = field(default_factory=dict)


def run(scale: float = 1.0) -> Result:
    """The sums of both engines; `scale` makes the number of the due smaller."""
    count = max(20, int(DUE * scale) // 2)
    with TemporaryDirectory(prefix="lethe-followups-") as folder, postgres() as server:
        urls = {name: server.url(server.create_database()) for name in ("main", "keys", "ledger")}
        tallies = {
            "sqlite": _killing(Path(folder), None, count),
            "postgresql": _killing(Path(folder), urls, count),
        }
    figures = {name: float(sum(getattr(tally, name) for tally in tallies.values())) for name in FIGURES}
    details: dict[str, Any] = {"scale": scale}
    for engine, tally in tallies.items():
        details |= {f"{engine}_{name}": getattr(tally, name) for name in (*FIGURES, "seconds", "states")}
    return Result("followups", 1, figures, details)


def _killing(folder: Path, urls: dict[str, str] | None, count: int) -> Tally:
    engine, tally = "postgresql" if urls else "sqlite", Tally(expected=count)
    sink, port = Counting(), free_port()
    installation = _install(folder, urls, port)
    uvloop.run(_offer(installation, count))
    server = Controller(sink, hostname="127.0.0.1", port=port)
    server.start()
    began = time.monotonic()
    try:
        with _workers(installation) as workers:
            tally.kills = _kill(workers, sink, int(count * KILLED_UNTIL))
            say(f"followups {engine}: {tally.kills} kills, {len(sink.arrived)} mails so far")
            workers.ahead = LEASE.total_seconds() + 60
            _go_on(workers, installation, count)
    finally:
        server.stop()
    tally.seconds = round(time.monotonic() - began, 1)
    uvloop.run(_judge(installation, sink, tally))
    say(f"followups {engine}: {tally}")
    return tally


def _install(folder: Path, urls: dict[str, str] | None, port: int) -> Installation:
    installation = lethe.install(folder, urls)
    settings = yaml.safe_load(installation.config.read_text("utf-8"))
    settings["mail"] |= {"smtp_host": "127.0.0.1", "smtp_port": port, "smtp_tls": False}
    installation.config.write_text(yaml.safe_dump(settings, allow_unicode=True), "utf-8")
    return installation


async def _offer(installation: Installation, count: int) -> None:
    settings = load_settings(installation.config)
    sender = sender_of(settings, load_secrets(settings.storage.folder / "secrets", {}))
    async with lethe.stores_at(installation.config) as (store, *_):
        await offered.fill(store, sender, count, datetime.now(UTC))


@dataclass(slots=True)
class Workers:
    """The process that forks workers, and those that live. `ahead`: by how much the clock of the next one is fast."""

    parent: subprocess.Popen[str]
    ahead: float = 0.0
    living: list[int] = field(default_factory=list)

    def start(self) -> None:
        self.living.append(int(self._ask(f"start {self.ahead}")))

    def kill(self, number: int) -> bool:
        """Whether it was still alive."""
        process = self.living.pop(number)
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            raise CannotMeasure(
                "a worker ended by itself; its journal lies in the folder of the installation"
            ) from None
        wait_until(lambda: not _lives(process), 10, "a killed worker does not die")
        return True

    def _ask(self, line: str) -> str:
        assert self.parent.stdin is not None and self.parent.stdout is not None
        self.parent.stdin.write(f"{line}\n")
        self.parent.stdin.flush()
        return self.parent.stdout.readline()


@contextlib.contextmanager
def _workers(installation: Installation) -> Iterator[Workers]:
    command = [sys.executable, "-m", "benchmarks.following", str(installation.config)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        workers = Workers(parent)
        try:
            if parent.stdout.readline().strip() != "ready":
                raise CannotMeasure("the workers did not start; their error stands above")
            yield workers
        finally:
            for process in workers.living:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process, signal.SIGTERM)
            for process in workers.living:
                wait_until(lambda process=process: not _lives(process), 20, "a worker does not end")  # type: ignore[misc]
            parent.kill()


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def _kill(workers: Workers, sink: Counting, enough: int) -> int:
    """Two workers, one of which is killed at a random moment and replaced, until enough has arrived; how many kills."""
    dice, kills, deadline = random.Random(SEED), 0, time.monotonic() + PATIENCE
    for _ in range(WORKERS):
        workers.start()
    while len(sink.arrived) < enough and time.monotonic() < deadline:
        time.sleep(dice.uniform(SHORTEST, LONGEST) / WORKERS)
        kills += workers.kill(dice.randrange(WORKERS))
        workers.start()
    while workers.living:
        kills += workers.kill(0)
    return kills


def _go_on(workers: Workers, installation: Installation, count: int) -> None:
    """Undisturbed workers, after the leases of the dead, until no mail waits."""
    for _ in range(WORKERS):
        workers.start()
    done, moved = -1, time.monotonic()
    while (now_done := _ended(installation)) < count:
        if now_done > done:
            done, moved = now_done, time.monotonic()
        if time.monotonic() - moved > STANDSTILL:
            raise CannotMeasure(f"{count - done} mails came to no end, and nothing moved for {STANDSTILL:.0f} s")
        time.sleep(2)


def _ended(installation: Installation) -> int:
    states = Counter(state for state, _ in uvloop.run(_outcome(installation)))
    return sum(states[end] for end in ("sent", "held", "refused", "cancelled"))


async def _outcome(installation: Installation) -> list[tuple[str, str]]:
    """State and Message-ID of each follow-up."""
    database = Database(installation.main)
    try:
        async with database.read() as connection:
            query = select(mails.c.state, mails.c.message_id).join(leads, leads.c.id == mails.c.lead_id)
            rows = await connection.execute(query.where(mails.c.step != "offer"))
            return [(row.state, row.message_id) for row in rows]
    finally:
        await database.close()


async def _judge(installation: Installation, sink: Counting, tally: Tally) -> None:
    """Every lead has one mail; each is compared with what the peer counted."""
    outcome = await _outcome(installation)
    tally.states = dict(Counter(state for state, _ in outcome))
    for state, message_id in outcome:
        times = sink.arrived.pop(message_id, 0)
        tally.doubled += times > 1
        if state == "held":
            tally.held += 1
        elif times == 1:
            tally.once += 1
        elif times == 0:
            tally.missing += 1
    tally.missing += tally.expected - len(outcome)
    tally.doubled += sink.arrived.total()
