"""The story that the product was asked for, whole, on both sizes of the installation."""

from pathlib import Path
from typing import Any

import pytest

from chatserver import audits
from chatserver.demo.story import ADAM, EVA, MARCO, Story, play
from chatserver.demo.world import world
from tests.helpers import CONFIG
from tests.peers.postgres import Postgres
from tests.peers.valkey import Valkey

CLEAN = "Nothing personal where the register says that there is nothing."
STAGES = ["new", "offered", "followed_up", "reminded", "cold", "erased", "new"]


async def told(
    folder: Path, overrides: dict[str, Any], places: tuple[Path, ...]
) -> tuple[dict[str, Any], dict[int, list[str]]]:
    async with world(folder, CONFIG, overrides=overrides, places=places) as made:
        story = Story(made)
        days = {day: lines async for day, lines in play(story) if lines}
        summary = await story.summary()
        subjects = {name: [str(letter["Subject"]) for letter in made.post.to(name)] for name in (ADAM, EVA, MARCO)}
        parts = made.runtime.parts
        found = await audits.look(parts.settings, parts.store, made.runtime.machinery.ledger)
        assert found.texts > 300
        assert audits.report(found)[1:] == [CLEAN]
        summary["letters"] = {name: len(found) for name, found in subjects.items()}
        return summary, days


def check(summary: dict[str, Any], days: dict[int, list[str]]) -> None:
    assert summary["stages"] == STAGES
    assert summary["letters"] == {ADAM: 3, EVA: 2, MARCO: 1} and summary["mails"] == 6
    assert summary["erased"] == ["Adam", "Jana"]
    assert summary["kept"] == ["Adam, a new request", "Eva", "Marco"]
    assert summary["found_before"] > 0
    assert set(days) >= {0, 1, 3, 14, 27, 28, 31, 34, 45}


async def test_adam_fades_and_the_others_stay_on_sqlite(tmp_path: Path) -> None:
    summary, days = await told(tmp_path, {}, ())
    check(summary, days)
    assert summary["leftovers"] == 0


@pytest.mark.peer("valkey")
async def test_adam_fades_and_the_others_stay_on_postgresql_and_valkey(
    tmp_path: Path, postgres_server: Postgres, postgres_urls: dict[str, str], valkey_server: Valkey
) -> None:
    overrides = {f"storage.{name}": url for name, url in postgres_urls.items()}
    overrides["storage.redis"] = valkey_server.url
    summary, days = await told(tmp_path, overrides, (postgres_server.data,))
    check(summary, days)
    # Sealed bytes may stay in PostgreSQL's free space until it is used again; nothing in clear and no key may.
    assert summary["leftovers_readable"] == 0
