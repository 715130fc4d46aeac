"""Erasers killed at random, by a fixed seed, on both engines at once: what is left, wrong, risen, uncertified.

Each engine has a process that has everything loaded and forks the workers (tests/leads/privacy/killing.py).
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.harness import ROOT, CannotMeasure, Result, say
from tests.peers.postgres import postgres
from tests.stores import migrated_databases

SEED = 20260302
# A worker on PostgreSQL takes about three times as long: VACUUM and CHECKPOINT are its own.
KILLS = {"sqlite": 1500, "postgresql": 500}
FIGURES = ("runs", "leftovers", "wrong", "resurrected", "certificates_missing")


def run(scale: float = 1.0) -> Result:
    """The sums of both engines; `scale` makes the number of kills smaller."""
    kills = {engine: max(1, int(number * scale)) for engine, number in KILLS.items()}
    with (
        TemporaryDirectory(prefix="lethe-faults-") as folder,
        postgres() as server,
        server.databases(migrated_databases(server)) as urls,
    ):
        places = [_place(Path(folder), "sqlite"), _place(Path(folder), "postgresql")]
        files = {name: f"sqlite+aiosqlite:///{places[0]}/{name}.db" for name in urls}
        with (
            _killing(files, places[0], places[0], "sealed", kills["sqlite"]) as small,
            _killing(urls, places[1], server.data, "open", kills["postgresql"]) as scaled,
        ):
            tallies = {"sqlite": _tally(small), "postgresql": _tally(scaled)}
    for engine, tally in tallies.items():
        say(f"erasure-faults {engine}: {tally}")
    figures = {name: float(sum(tally[name] for tally in tallies.values())) for name in FIGURES}
    details = {f"{engine}_{name}": value for engine, tally in tallies.items() for name, value in tally.items()}
    return Result("erasure-faults", 1, figures, details)


def _place(folder: Path, engine: str) -> Path:
    place = folder / engine
    place.mkdir()
    return place


@contextmanager
def _killing(
    urls: dict[str, str], folder: Path, raw: Path, sealed: str, kills: int
) -> Iterator[subprocess.Popen[bytes]]:
    words = [json.dumps(urls), str(folder), str(raw), sealed, str(SEED), str(kills)]
    command = [sys.executable, "-m", "tests.leads.privacy.killing", *words]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)})
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def _tally(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    output, _ = process.communicate()
    if process.returncode:
        raise CannotMeasure(f"the killing process ended with {process.returncode}; its error stands above")
    tally: dict[str, Any] = json.loads(output.splitlines()[-1])
    return tally
