"""The server notices what went wrong by itself, destroys nothing on a suspicion, and forgets what it was told to."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from chatserver.configfile import load
from chatserver.demo.show import EXPECTED, StoryBroken, check
from chatserver.heeding import cut_ended
from chatserver.sweeping import orphan_keys
from chatserver.transport.pubsub import redis_address
from leads.privacy.stores import Files
from leads.store.crypto import new_id
from leads.store.tables import owners, staff_sessions
from tests.chatserver.browsing import browsing
from tests.helpers import CONFIG, Lethe, lethe, until

HOURS = timedelta(hours=2)


async def keys_of(server: Lethe, owner: bytes) -> bool:
    return owner in await server.store.keys.get_many([owner])


async def orphans(server: Lethe, count: int) -> list[bytes]:
    made = [new_id() for _ in range(count)]
    await server.store.keys.create(made, server.clock() - HOURS)
    return made


async def test_a_server_whose_writer_ended_is_not_ready(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        assert (await browser.get("/readyz")).status == 200
        await server.store.writer.stop()
        assert (await browser.get("/readyz")).status == 503
        server.store.writer.start()


async def test_a_key_whose_owner_was_never_written_is_destroyed_after_an_hour(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        await (await server.visitor()).say("hello")
        old, fresh = (await orphans(server, 1))[0], new_id()
        await server.store.keys.create([fresh], server.clock())
        assert await orphan_keys(server.parts, server.clock()) == 1
        assert not await keys_of(server, old) and await keys_of(server, fresh)


async def test_beside_an_empty_main_database_no_key_is_destroyed(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        made = await orphans(server, 3)
        assert await orphan_keys(server.parts, server.clock()) == 0
        assert await keys_of(server, made[0])


async def test_many_orphans_at_once_are_a_wrong_database_and_no_key_is_destroyed(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        await (await server.visitor()).say("hello")
        made = await orphans(server, 21)
        assert await orphan_keys(server.parts, server.clock()) == 0
        assert await keys_of(server, made[0])


async def test_the_journal_of_the_default_configuration_is_searched_with_what_it_turned_over_into(
    tmp_path: Path,
) -> None:
    assert load(CONFIG, {}).storage.journal == ""
    names = ("journal.log", "journal.log.2026-03-01", "journal-worker.log", "journal-worker.log.2026-03-01")
    async with lethe(tmp_path) as server:
        for name in names:
            (tmp_path / name).write_text("{}\n")
        files = {path.name for store in server.runtime.machinery.eraser._stores for path in store.files()}
        assert {*names} <= files


def test_a_folder_that_is_searched_brings_no_neighbours_with_it(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data.old").mkdir()
    assert Files("other", (tmp_path / "data",)).files() == [tmp_path / "data"]


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("valkey://127.0.0.1:6379/0", "redis://127.0.0.1:6379/0"),
        ("valkeys://valkey.example", "rediss://valkey.example"),
        ("rediss://valkey.example/1", "rediss://valkey.example/1"),
        ("unix:///run/valkey/socket", "unix:///run/valkey/socket"),
    ],
)
def test_only_the_scheme_of_a_valkey_address_is_rewritten(given: str, meant: str) -> None:
    assert redis_address(given) == meant


async def test_who_ended_the_chat_reads_nothing_of_it_before_the_eraser_came(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        ack = await visitor.say("please forget me")
        assert (await visitor.ask("end"))["ok"]
        back = await server.visitor(resume=ack["resume"])
        await until(lambda: bool(back.named("ended")))
        assert (await back.ask("sync", {"change": 0}))["messages"] == []


async def test_a_second_window_of_an_ended_chat_is_told_and_begins_anew(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        first = await server.visitor()
        ack = await first.say("please forget me")
        second = await server.visitor(resume=ack["resume"])
        assert (await second.ask("sync", {"change": 0}))["messages"]
        assert (await first.ask("end"))["ok"]
        await until(lambda: bool(second.named("ended")))
        await until(lambda: all(v.conversation is None for v in server.runtime.sessions.visitors.values()))
        assert (await second.say("a new matter"))["ok"]
        assert [m["text"] for m in (await second.ask("sync", {"change": 0}))["messages"]] == ["a new matter"]


async def test_a_chat_hidden_by_silence_is_still_read_by_its_visitor(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        visitor = await server.visitor()
        await visitor.say("hello")
        async with server.store.main.begin() as connection:
            await connection.execute(update(owners).values(state="hidden", reason="silence"))
        assert (await visitor.ask("sync", {"change": 0}))["messages"]


@pytest.mark.parametrize("by", ["age", "idleness"])
async def test_a_staff_socket_is_cut_when_its_session_ends_by_itself(tmp_path: Path, by: str) -> None:
    async with lethe(tmp_path) as server:
        socket = await server.staff()
        await cut_ended(server.runtime.parts, server.runtime.sessions)
        assert not socket.named("signed_out")
        past = server.parts.wall() - timedelta(days=8)
        changed = {"expires_at": past} if by == "age" else {"seen_at": past}
        async with server.store.main.begin() as connection:
            await connection.execute(update(staff_sessions).values(**changed))
        await cut_ended(server.runtime.parts, server.runtime.sessions)
        await until(lambda: bool(socket.named("signed_out")))


async def test_an_open_socket_alone_does_not_keep_a_session(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        await server.staff()
        before = server.parts.wall() - timedelta(hours=11)
        async with server.store.main.begin() as connection:
            await connection.execute(update(staff_sessions).values(seen_at=before))
        await cut_ended(server.runtime.parts, server.runtime.sessions)
        async with server.store.main.read() as connection:
            assert set((await connection.execute(select(staff_sessions.c.seen_at))).scalars()) == {before}


async def test_the_way_back_from_the_sign_in_carries_no_query(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        page = await browser.get("/console/leads?q=adam.nowak")
        assert page.location == "/console/sign-in?next=/console/leads"


@pytest.mark.parametrize("differing", [{"stages": ["new"]}, {"erased": ["Adam"]}, {"kept": []}, {"leftovers": 1}])
def test_a_story_that_ends_otherwise_names_what_differs(differing: dict[str, object]) -> None:
    right: dict[str, object] = {**EXPECTED, "leftovers": 0}
    check(right)
    with pytest.raises(StoryBroken, match="traces" if "leftovers" in differing else next(iter(differing))):
        check(right | differing)
