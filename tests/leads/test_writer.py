"""The group writer: together or alone, a message is stored once, in order, or not at all."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Row, select, text, update
from sqlalchemy.ext.asyncio import create_async_engine

from leads.store.crypto import new_id
from leads.store.database import Database
from leads.store.tables import jobs, kept_contacts, main, messages, owners
from leads.store.writer import Amend, Append, ConversationEnded, GroupWriter, NotStored, Stored, job
from tests.peers.postgres import postgres

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@asynccontextmanager
async def writing(url: str) -> AsyncIterator[tuple[Database, GroupWriter]]:
    database = Database(url)
    await database.create(main)
    writer = GroupWriter(database)
    writer.start()
    try:
        yield database, writer
    finally:
        await writer.stop()
        await database.close()


def opening(conversation: bytes) -> dict[str, Any]:
    owner = {"id": conversation, "kind": "conversation", "retention_class": "chat", "state": "live", "change": 0}
    owner |= {"parent_id": None, "created_at": NOW, "touched_at": NOW, "cold_at": NOW + timedelta(days=7)}
    row = {"id": conversation, "site": "demo", "language": "en", "purpose": "question", "page": None}
    return {"owner": owner, "conversation": row | {"offer_state": "none", "visitor_seen": 0, "staff_seen": 0}}


def message(conversation: bytes, **differing: Any) -> Append:
    usual = {"client_id": new_id(), "sender": "visitor", "at": NOW, "body": b"sealed", "cold_at": NOW}
    return Append(conversation=conversation, **{**usual, **differing})


async def begun(writer: GroupWriter) -> bytes:
    conversation = new_id()
    await writer.append(message(conversation, opening=opening(conversation)))
    return conversation


async def rows_of(database: Database, conversation: bytes) -> list[Row[Any]]:
    async with database.read() as connection:
        query = select(messages).where(messages.c.conversation_id == conversation).order_by(messages.c.seq)
        return list(await connection.execute(query))


async def change_of(database: Database, conversation: bytes) -> int:
    async with database.read() as connection:
        found = await connection.scalar(select(owners.c.change).where(owners.c.id == conversation))
    assert found is not None
    return int(found)


async def test_many_messages_of_many_conversations_are_numbered_in_the_order_they_came(
    store_urls: dict[str, str],
) -> None:
    async with writing(store_urls["main"]) as (database, writer):
        conversations = await asyncio.gather(*(begun(writer) for _ in range(20)))
        sent = [message(each, body=str(n).encode()) for n in range(10) for each in conversations]
        stored = await asyncio.gather(*(writer.append(each) for each in sent))
        for conversation in conversations:
            rows = await rows_of(database, conversation)
            assert [row.seq for row in rows] == [row.change for row in rows] == list(range(1, 12))
            assert [row.body for row in rows[1:]] == [str(n).encode() for n in range(10)]
            assert await change_of(database, conversation) == 11
        assert [one.seq for one in stored[:20]] == [2] * 20


async def test_a_repeated_client_id_gets_the_numbers_and_the_body_of_the_first(store_urls: dict[str, str]) -> None:
    async with writing(store_urls["main"]) as (database, writer):
        conversation = await begun(writer)
        once = message(conversation, body=b"first")
        first = await writer.append(once)
        again = message(conversation, client_id=once.client_id, body=b"second", at=NOW + timedelta(seconds=5))
        others = [message(conversation) for _ in range(3)]
        answers = await asyncio.gather(*(writer.append(each) for each in [others[0], again, *others[1:]]))
        assert answers[1] == Stored(first.seq, first.change, first.at, b"first", repeated=True)
        assert len(await rows_of(database, conversation)) == 5


async def test_the_same_client_id_twice_in_one_group_is_stored_once(store_urls: dict[str, str]) -> None:
    async with writing(store_urls["main"]) as (database, writer):
        conversation = await begun(writer)
        once = message(conversation)
        first, second = await asyncio.gather(writer.append(once), writer.append(once))
        assert first.seq == second.seq
        assert len(await rows_of(database, conversation)) == 2


@pytest.mark.parametrize("state", ["erasing", "gone"])
async def test_an_append_to_a_conversation_that_is_being_erased_is_refused_and_the_rest_is_stored(
    store_urls: dict[str, str], state: str
) -> None:
    async with writing(store_urls["main"]) as (database, writer):
        ended, living = await begun(writer), await begun(writer)
        async with database.begin() as connection:
            await connection.execute(update(owners).where(owners.c.id == ended).values(state=state))
        refused, stored = await asyncio.gather(
            writer.append(message(ended)), writer.append(message(living)), return_exceptions=True
        )
        assert isinstance(refused, ConversationEnded) and isinstance(stored, Stored)
        assert len(await rows_of(database, ended)) == 1 and len(await rows_of(database, living)) == 2


async def test_an_append_to_a_conversation_that_was_never_begun_is_refused(store_urls: dict[str, str]) -> None:
    async with writing(store_urls["main"]) as (_, writer):
        with pytest.raises(ConversationEnded):
            await writer.append(message(new_id()))


async def test_a_message_with_an_amendment_takes_the_next_change_for_each(store_urls: dict[str, str]) -> None:
    async with writing(store_urls["main"]) as (database, writer):
        conversation = await begun(writer)
        stored = await writer.append(message(conversation, amends=(Amend(1, b"amended"),)))
        after = await writer.append(message(conversation))
        rows = await rows_of(database, conversation)
        assert (stored.seq, stored.change, stored.amended) == (2, 2, (3,))
        assert [(row.seq, row.change, row.body) for row in rows[:2]] == [(1, 3, b"amended"), (2, 2, b"sealed")]
        assert after.change == await change_of(database, conversation) == 4


async def test_kept_contacts_and_jobs_are_stored_in_the_same_transaction(store_urls: dict[str, str]) -> None:
    async with writing(store_urls["main"]) as (database, writer):
        conversation = await begun(writer)
        kept = {"id": new_id(), "conversation_id": conversation, "token": "[e-mail 1]", "kind": "EMAIL", "at": NOW}
        kept["value"] = b"sealed"
        work = job("understand", owner=conversation, at=NOW)
        await writer.append(message(conversation, kept=(kept,), jobs=(work,)))
        async with database.read() as connection:
            assert [row.token for row in await connection.execute(select(kept_contacts))] == ["[e-mail 1]"]
            assert [row.kind for row in await connection.execute(select(jobs))] == ["understand"]


async def test_one_message_that_the_database_refuses_fails_alone(store_urls: dict[str, str]) -> None:
    async with writing(store_urls["main"]) as (database, writer):
        conversations = [await begun(writer) for _ in range(8)]
        bad = message(conversations[3], sender=None)
        sent = [message(each) if each is not conversations[3] else bad for each in conversations]
        answers = await asyncio.gather(*(writer.append(each) for each in sent), return_exceptions=True)
        assert isinstance(answers.pop(3), NotStored)
        assert all(isinstance(answer, Stored) for answer in answers)
        assert await change_of(database, conversations[3]) == 1


@pytest.mark.peer("postgresql")
async def test_while_the_database_is_away_nothing_is_stored_and_afterwards_everything_is() -> None:
    with postgres() as server:
        async with writing(server.url(server.create_database())) as (_, writer):
            conversation = await begun(writer)
            await asyncio.to_thread(server.stop)
            answers = await asyncio.gather(
                *(writer.append(message(conversation)) for _ in range(50)), return_exceptions=True
            )
            assert all(isinstance(answer, NotStored) for answer in answers)
            await asyncio.to_thread(server.start)
            stored = await asyncio.gather(*(writer.append(message(conversation)) for _ in range(50)))
            assert sorted(one.seq for one in stored) == list(range(2, 52))


async def test_other_writers_and_the_group_writer_take_turns(store_urls: dict[str, str]) -> None:
    async with writing(store_urls["main"]) as (database, writer):
        conversation = await begun(writer)

        async def slowly() -> None:
            async with database.begin() as connection:
                await connection.execute(update(owners).where(owners.c.id != conversation).values(reason="x"))
                await connection.execute(text("SELECT 1"))

        appends = [writer.append(message(conversation)) for _ in range(50)]
        await asyncio.gather(*(slowly() for _ in range(20)), *appends)
        assert await change_of(database, conversation) == 51


async def test_what_waits_when_the_writer_is_stopped_is_still_stored(store_urls: dict[str, str]) -> None:
    async with writing(store_urls["main"]) as (database, writer):
        conversation = await begun(writer)
        waiting = [asyncio.ensure_future(writer.append(message(conversation))) for _ in range(700)]
        await asyncio.sleep(0)
        await writer.stop()
        assert len(await asyncio.gather(*waiting)) == 700
        assert len(await rows_of(database, conversation)) == 701


async def test_a_pool_that_gives_no_connection_fails_one_message_and_the_writer_goes_on(
    tmp_path: Path,
) -> None:
    async with writing(f"sqlite+aiosqlite:///{tmp_path / 'main'}.db") as (database, writer):
        conversation, client_id = await begun(writer), new_id()
        await writer.append(message(conversation, client_id=client_id))
        await database._reader.dispose()
        database._reader = create_async_engine(database.url, pool_size=1, max_overflow=0, pool_timeout=0.05)
        async with database.read():
            with pytest.raises(NotStored):
                await asyncio.wait_for(writer.append(message(conversation, client_id=client_id)), 5)
        assert writer.alive
        assert (await writer.append(message(conversation, client_id=client_id))).repeated
