"""How much the eraser takes on at a time, and that it never reads a whole table for it."""

from collections.abc import Sequence
from hashlib import md5
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import text

from leads.privacy.shift import BATCH, MANY, SHORT_SECONDS, Shift
from leads.privacy.stores import _counting
from tests.leads.firm import firm

STRANGERS = """INSERT INTO messages (conversation_id, client_id, seq, change, sender, at, body)
               SELECT decode(md5('c' || n / 20), 'hex'), decode(md5('m' || n), 'hex'), n, n, 'visitor', now(), 'sealed'
               FROM generate_series(0, 19999) n"""
READ_WHOLE = text("SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = 'messages'")


async def test_a_short_transaction_is_followed_by_a_larger_one_and_a_long_one_by_a_smaller(
    sqlite_urls: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]
    monkeypatch.setattr("leads.privacy.shift.time", SimpleNamespace(monotonic=lambda: clock[0]))
    async with firm(sqlite_urls, tmp_path) as f:
        shift = Shift(f.store, f.now, rest=_no_rest)
        sizes: list[int] = []
        for part in shift.strides(range(3000)):
            sizes.append(len(part))
            async with shift.resting():
                clock[0] += 1.0 if len(sizes) > 6 else SHORT_SECONDS / 2
    assert sizes[:6] == [BATCH, 2 * BATCH, 4 * BATCH, 8 * BATCH, MANY, MANY]
    assert sizes[6:9] == [MANY, MANY // 2, MANY // 4] and sum(sizes) == 3000


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


async def _no_rest(_seconds: float) -> None:
    return
