"""The eraser looks up what it destroys; it never reads a whole table for it."""

from collections.abc import Sequence
from hashlib import md5
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from leads.privacy.shift import BATCH
from leads.privacy.stores import _counting
from tests.leads.firm import firm

STRANGERS = """INSERT INTO messages (conversation_id, client_id, seq, change, sender, at, body)
               SELECT decode(md5('c' || n / 20), 'hex'), decode(md5('m' || n), 'hex'), n, n, 'visitor', now(), 'sealed'
               FROM generate_series(0, 19999) n"""
READ_WHOLE = text("SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = 'messages'")


@pytest.mark.peer("postgresql")
async def test_a_table_that_grew_since_it_was_last_analyzed_is_not_read_whole(
    postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    """Joined with a list of ids, PostgreSQL read all messages for each batch of an erasure."""
    async with firm(postgres_urls, tmp_path) as f, f.store.main.begin() as connection:
        await connection.execute(text("SET LOCAL session_replication_role = replica"))
        await connection.execute(text(STRANGERS))
        some = [md5(b"c%d" % n).digest() for n in range(BATCH)]
        await f.store.main.go_by_index(connection)
        read_before = (await connection.execute(READ_WHOLE)).scalar_one()
        counting = _counting(frozenset({"conversation"}))
        counted: Sequence[Any] = (await f.store.main.run_among(connection, counting, some)).all()
        assert [name for name, _, n in counted if n == 20] == ["messages"] * BATCH
        gone = await connection.run_sync(f.store.main.run_for, "DELETE FROM messages WHERE conversation_id", some)
        assert gone.rowcount == 20 * BATCH
        assert (await connection.execute(READ_WHOLE)).scalar_one() == read_before
