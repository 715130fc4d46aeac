"""F1: two hundred workers killed anywhere in an erasure, on both engines: the same end, and one certificate each."""

import asyncio
import json
import sys
from pathlib import Path

import pytest

from tests.peers.postgres import Postgres

ROOT = Path(__file__).parents[3]
SEED = 20260302
CLEAN = {"leftovers": 0, "wrong": 0, "resurrected": 0, "certificates_missing": 0}


async def killed(urls: dict[str, str], folder: Path, raw: Path, *, kills: int, sealed: bool) -> dict[str, int]:
    """What came of it, by a process that has everything loaded and nothing running when it forks."""
    words = [json.dumps(urls), str(folder), str(raw), "sealed" if sealed else "open", str(SEED), str(kills)]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.leads.privacy.killing", *words, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await process.communicate()
    assert process.returncode == 0
    tally: dict[str, int] = json.loads(output.splitlines()[-1])
    return tally


async def test_on_sqlite_no_byte_is_left_whenever_the_worker_dies(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    tally = await killed(sqlite_urls, tmp_path, tmp_path, kills=150, sealed=True)
    assert {name: tally[name] for name in CLEAN} == CLEAN
    assert tally["runs"] >= 150 and tally["rounds"] >= 20 and tally["answered"] >= 1


@pytest.mark.peer("postgresql")
async def test_on_postgresql_no_word_key_or_row_is_left_whenever_the_worker_dies(
    postgres_server: Postgres, postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    tally = await killed(postgres_urls, tmp_path, postgres_server.data, kills=50, sealed=False)
    assert {name: tally[name] for name in CLEAN} == CLEAN
    assert tally["runs"] >= 50 and tally["rounds"] >= 10 and tally["answered"] >= 1
