"""What PostgreSQL's planner samples: values of rows, which no erasure would reach."""

from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, text

from leads.privacy import erasure, needles
from leads.privacy.register import entries
from leads.store import tables
from leads.store.database import Database
from tests.leads.firm import firm
from tests.leads.privacy import leftover
from tests.peers.postgres import Postgres

PEOPLE = 2
SAMPLED = text("SELECT tablename || '.' || attname FROM pg_stats WHERE schemaname = current_schema()")


@pytest.mark.peer("postgresql")
async def test_the_planner_samples_nothing_that_an_erasure_must_destroy(
    postgres_server: Postgres, postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    """A sample of keys and sealed words stood in the server's catalog when the persons were long gone."""
    async with firm(postgres_urls, tmp_path) as f:
        asked = [await f.asks(f"adam{n}@poczta.example") for n in range(PEOPLE)]
        for one in asked:
            await f.offers(one)
        wanted = await needles.gather(f.store, [o for one in asked for o in (one.lead, one.conversation, one.card)])
        both = (f.store.main, f.store.keys.database)
        sampled = {name for database in both for name in await _sampled(database)}
        assert sampled >= {"owners.state", "wrapped_keys.created_at", "messages.seq", "cards.confirmed"}
        assert sampled.isdisjoint(_never())
        for one in asked:
            await erasure.ask(f.store, one.lead, reason="own_request", now=f.now)
        assert await f.eraser().erase_due(f.now) == PEOPLE
    assert len(wanted.keys) == 3 * PEOPLE and len(wanted.words) > PEOPLE
    assert leftover.scan(postgres_server.data, leftover.by_kind(wanted, ("words", "keys"))) == {}


def _never() -> set[str]:
    """All sealed columns and fingerprints, and what is written of colleagues. Ids are random and no secret."""
    columns = {f"{table}.{c.name}": c for store in STORES for table, t in store.tables.items() for c in t.columns}
    binary = {n for n, c in columns.items() if isinstance(c.type, LargeBinary) and c.type.length != 16}
    return binary | {entry.place for entry in entries() if entry.kind == "text"}


STORES = (tables.main, tables.keys, tables.ledger)


async def _sampled(database: Database) -> set[str]:
    """The columns of which the server took a sample just now."""
    async with database.begin() as connection:
        await connection.execute(text("ANALYZE"))
    async with database.read() as connection:
        return set((await connection.execute(SAMPLED)).scalars())
