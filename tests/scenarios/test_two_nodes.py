"""Two servers on one PostgreSQL and one Valkey: it does not matter where somebody is connected."""

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import redis.asyncio
from sqlalchemy import select

from leads.store.tables import owners
from tests.helpers import Client, Lethe, lethe, until
from tests.peers.valkey import Valkey
from tests.scenarios.served import served

pytestmark = pytest.mark.peer("postgresql")
MANY = 1_000_000
LIMITS = {
    f"limits.{name}": MANY for name in ("messages_per_visitor", "messages_per_address", "conversations_per_address")
}
BACK_WITHIN = 10.0


@dataclass(slots=True)
class Pair:
    """Adam's visitor is on `first`, the salesperson Olga on `second`."""

    first: Lethe
    second: Lethe
    valkey: Valkey

    async def talk(self) -> tuple[Client, Client, str]:
        """A visitor and a salesperson who watches his chat, each on a server of his own."""
        staff, visitor = await self.second.staff(), await self.first.visitor()
        assert (await visitor.say("Hello"))["ok"]
        await until(lambda: bool(staff.named("inbox")))
        conversation = str(staff.named("inbox")[-1]["changed"][-1])
        assert len((await watch(staff, conversation))["messages"]) == 1
        return visitor, staff, conversation


@pytest.fixture
async def pair(tmp_path: Path, postgres_urls: dict[str, str], own_valkey: Valkey) -> AsyncIterator[Pair]:
    async with AsyncExitStack() as stack:
        more = {"storage.redis": own_valkey.url, **LIMITS}
        servers = [await stack.enter_async_context(lethe(tmp_path, postgres_urls, more)) for _ in range(2)]
        yield Pair(servers[0], servers[1], own_valkey)


async def watch(staff: Client, conversation: str, change: int = 0) -> dict[str, Any]:
    answer = await staff.ask("watch", {"conversation": conversation, "change": change})
    assert answer["ok"], answer
    return answer


async def reply(staff: Client, conversation: str, text: str) -> dict[str, Any]:
    data = {"conversation": conversation, "client_id": str(uuid.uuid4()), "text": text}
    answer: dict[str, Any] = await staff.ask("reply", data)
    assert answer["ok"], answer
    return answer


def heard(client: Client) -> list[str]:
    """What the server told this client of the other side, in the order of the conversation; nothing of it twice.

    A repair tells everything that is missing, so it may echo what the client wrote himself.
    """
    told = [data for name, data in client.events if name in ("message", "amended")]
    assert len({(m["seq"], m["change"]) for m in told}) == len(told), "one change was emitted twice to one socket"
    newest: dict[int, dict[str, Any]] = {}
    other = "staff" if client.namespace == "/visitor" else "visitor"
    for message in (m for m in told if m["from"] == other):
        if message["seq"] not in newest or newest[message["seq"]]["change"] < message["change"]:
            newest[message["seq"]] = message
    return [newest[seq]["text"] for seq in sorted(newest)]


@asynccontextmanager
async def both_talking(visitor: Client, staff: Client, conversation: str) -> AsyncIterator[tuple[list[str], list[str]]]:
    """Both write, one sentence after the other, during the block; gives what was acknowledged to each."""
    from_visitor: list[str] = []
    from_staff: list[str] = []
    ending = asyncio.Event()

    async def write(name: str, done: list[str], send: Callable[[str], Any]) -> None:
        while not ending.is_set():
            text = f"{name} sentence number {len(done)}"
            assert (await send(text))["ok"]
            done.append(text)
            await asyncio.sleep(0.01)

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(write("Visitor's", from_visitor, visitor.say))
        tasks.create_task(write("Olga's", from_staff, lambda text: reply(staff, conversation, text)))
        yield from_visitor, from_staff
        ending.set()


async def test_both_sides_hear_each_other_across_two_servers_once_and_in_order(pair: Pair) -> None:
    visitor, staff, conversation = await pair.talk()
    async with both_talking(visitor, staff, conversation) as (from_visitor, from_staff):
        await until(lambda: min(len(from_visitor), len(from_staff)) >= 40)
    await until(lambda: len(heard(staff)) >= len(from_visitor) and len(heard(visitor)) >= len(from_staff))
    assert heard(staff) == from_visitor
    assert heard(visitor) == from_staff
    assert {m["name"] for m in visitor.named("message") if m["from"] == "staff"} == {"Olga"}


async def test_a_chat_that_is_not_kept_is_answered_from_the_other_server_and_redis_keeps_nothing(pair: Pair) -> None:
    visitor, staff = await pair.first.visitor(), await pair.second.staff()
    assert (await visitor.ask("keep_not", {}))["ok"] and (await visitor.say("my aunt's tricycle"))["ok"]
    await until(lambda: bool(pair.second.parts.passing.everywhere()))
    conversation = pair.second.parts.passing.everywhere()[0].id.hex()
    assert [m["text"] for m in (await watch(staff, conversation))["messages"]] == ["my aunt's tricycle"]
    assert (await reply(staff, conversation, "a fine one"))["kept"] is False
    await visitor.say("and blue")
    await until(lambda: heard(visitor) == ["a fine one"] and heard(staff) == ["and blue"])
    async with redis.asyncio.from_url(pair.valkey.url) as client:
        held = [(key, await client.type(key), await client.get(key)) for key in await client.keys()]
    assert all(kind == b"string" and int(value or "x") for _, kind, value in held), "counts, and nothing else"
    assert (await visitor.ask("end", {}))["ok"]
    await until(lambda: bool(staff.named("ended")) and not pair.second.parts.passing.everywhere())


async def test_an_amendment_crosses_to_the_other_server(pair: Pair) -> None:
    visitor, staff, _ = await pair.talk()
    first = await visitor.say("the card is 4539 5787")
    await visitor.say("6362 1486")
    await until(lambda: bool(staff.named("amended")))
    assert staff.named("amended")[0]["seq"] == first["seq"]
    assert not any("4539" in text or "1486" in text for text in heard(staff))


async def test_without_valkey_everybody_is_acknowledged_and_all_arrives_soon_after_its_return(pair: Pair) -> None:
    visitor, staff, conversation = await pair.talk()
    async with both_talking(visitor, staff, conversation) as (from_visitor, from_staff):
        await until(lambda: min(len(from_visitor), len(from_staff)) >= 10)
        await asyncio.to_thread(pair.valkey.stop)
        away = len(from_visitor), len(from_staff)
        await until(lambda: len(from_visitor) >= away[0] + 50 and len(from_staff) >= away[1] + 50)
        await asyncio.to_thread(pair.valkey.start)
        returned = len(from_visitor), len(from_staff)
        await until(
            lambda: len(heard(staff)) >= returned[0] and len(heard(visitor)) >= returned[1], seconds=BACK_WITHIN
        )
    await until(lambda: len(heard(staff)) >= len(from_visitor) and len(heard(visitor)) >= len(from_staff))
    assert heard(staff) == from_visitor
    assert heard(visitor) == from_staff


async def test_an_amendment_that_valkey_did_not_carry_arrives_as_well(pair: Pair) -> None:
    visitor, staff, _ = await pair.talk()
    await visitor.say("the card is 4539 5787")
    await until(lambda: len(heard(staff)) == 1)
    await asyncio.to_thread(pair.valkey.stop)
    await visitor.say("6362 1486")
    await asyncio.to_thread(pair.valkey.start)
    await until(lambda: len(heard(staff)) == 2 and bool(staff.named("amended")), seconds=BACK_WITHIN)
    assert not any("4539" in text or "1486" in text for text in heard(staff))


async def test_a_chat_begun_while_valkey_is_away_comes_to_the_inbox_of_the_other_server(pair: Pair) -> None:
    staff = await pair.second.staff()
    await asyncio.sleep(5.5)  # the inbox is compared with the table every five seconds; it has been once
    await asyncio.to_thread(pair.valkey.stop)
    visitor = await pair.first.visitor()
    async with asyncio.timeout(5):
        assert (await visitor.say("Is anybody there?"))["ok"]
    await until(lambda: bool(staff.named("inbox")), seconds=BACK_WITHIN)
    [conversation] = staff.named("inbox")[-1]["changed"]
    assert [m["text"] for m in (await watch(staff, conversation))["messages"]] == ["Is anybody there?"]
    await asyncio.to_thread(pair.valkey.start)


async def test_a_second_reader_takes_nothing_away_from_the_first(pair: Pair) -> None:
    visitor, staff, conversation = await pair.talk()
    colleague = await pair.second.staff(login="petra")
    await asyncio.to_thread(pair.valkey.stop)
    for number in range(3):
        await visitor.say(f"Question {number}")
    assert len((await watch(colleague, conversation))["messages"]) == 4
    await until(lambda: len(heard(staff)) == 3)
    await asyncio.to_thread(pair.valkey.start)
    await visitor.say("And one more")
    await until(lambda: "And one more" in heard(colleague) and "And one more" in heard(staff))
    assert heard(staff) == ["Question 0", "Question 1", "Question 2", "And one more"]
    assert heard(colleague) == ["And one more"]


async def test_a_visitor_who_comes_back_at_the_other_server_goes_on_from_his_last_change(pair: Pair) -> None:
    visitor, staff, conversation = await pair.talk()
    last = await visitor.say("I must reconnect")
    await visitor.leave()
    for number in range(3):
        await reply(staff, conversation, f"Answer {number}")
    back = await pair.second.visitor(resume=last["resume"], change=last["change"])
    missed = await back.ask("sync", {"change": last["change"]})
    assert [m["text"] for m in missed["messages"]] == ["Answer 0", "Answer 1", "Answer 2"]
    await reply(staff, conversation, "Welcome back")
    await until(lambda: bool(back.named("message")))
    assert heard(back) == ["Welcome back"]
    elsewhere = await pair.first.visitor(resume=last["resume"])
    everything = await elsewhere.ask("sync", {"change": 0})
    assert [m["seq"] for m in everything["messages"]] == sorted({m["seq"] for m in everything["messages"]})
    # The first server never met Olga: her name comes from the table.
    assert {m["name"] for m in everything["messages"] if m["from"] == "staff"} == {"Olga"}
    again = await back.say("I must reconnect", last["client_id"])
    assert again["seq"] == last["seq"]
    assert (await back.ask("sync", {"change": 0}))["change"] >= everything["change"]
    assert len((await back.ask("sync", {"change": 0}))["messages"]) == len(everything["messages"])


async def test_a_change_from_the_future_hides_nothing_from_who_claims_it(pair: Pair) -> None:
    visitor, staff, conversation = await pair.talk()
    last = await visitor.say("Hello again")
    liar = await pair.second.visitor(resume=last["resume"], change=10_000)
    colleague = await pair.first.staff(login="petra")
    await watch(colleague, conversation, change=10_000)
    await reply(staff, conversation, "Good morning")
    await until(lambda: bool(colleague.named("message")) and bool(heard(liar)))
    assert [m["text"] for m in colleague.named("message")] == heard(liar) == ["Good morning"]


async def begin_erasure(pair: Pair) -> None:
    """A week of silence later the second server hides the chat and takes it through INTENT."""
    for server in (pair.first, pair.second):
        server.clock.move(days=8)
    done = await pair.second.tick()
    assert (done["hide_cold"], done["erase"]) == (1, 1)


async def test_at_intent_the_visitors_sockets_are_cut_and_told_on_every_server(pair: Pair) -> None:
    visitor, staff, conversation = await pair.talk()
    last = await visitor.say("I will think about it")
    elsewhere = await pair.second.visitor(resume=last["resume"])
    bystander = await pair.first.visitor()
    assert len((await elsewhere.ask("sync", {"change": 0}))["messages"]) == 2
    await begin_erasure(pair)
    await until(lambda: all(client.named("ended") for client in (visitor, elsewhere, staff)))
    assert [data["reason"] for client in (visitor, elsewhere) for data in client.named("ended")] == ["gone", "gone"]
    assert bystander.named("ended") == []
    for server in (pair.first, pair.second):
        await until(lambda s=server: all(v.conversation is None for v in s.runtime.sessions.visitors.values()))  # type: ignore[misc]
    told = len(staff.named("message"))
    late = await visitor.say("Are you still there?")
    assert late["ok"] and late["resume"] != last["resume"]
    assert [m["text"] for m in (await visitor.ask("sync", {"change": 0}))["messages"]] == ["Are you still there?"]
    assert (await elsewhere.ask("sync", {"change": 0}))["messages"] == [], "his other window is another new person"
    await until(lambda: staff.named("inbox")[-1]["changed"] != [conversation])
    assert len(staff.named("message")) == told, "nothing of it comes to who watched the old chat"


async def test_a_late_sentence_at_a_server_that_has_not_heard_of_the_intent_is_not_kept(pair: Pair) -> None:
    visitor, _, _ = await pair.talk()
    for task in pair.first.runtime.tasks:
        task.cancel()
    await begin_erasure(pair)
    assert visitor.named("ended") == [], "nobody told him"
    refused = await visitor.say("One more thing")
    assert (refused["ok"], refused["error"]["code"]) == (False, "ended")
    async with pair.first.store.main.read() as connection:
        assert (await connection.execute(select(owners.c.id))).all() == []
    assert (await visitor.say("One more thing"))["ok"]
    assert [m["text"] for m in (await visitor.ask("sync", {"change": 0}))["messages"]] == ["One more thing"]


async def test_servers_that_start_together_on_empty_databases_agree(
    tmp_path: Path, postgres_urls: dict[str, str], valkey_server: Valkey
) -> None:
    with (
        served(tmp_path / "var", postgres_urls, LETHE_STORAGE__REDIS=valkey_server.url) as first,
        served(tmp_path / "var", postgres_urls, LETHE_STORAGE__REDIS=valkey_server.url) as second,
    ):
        await asyncio.gather(first.start(), second.start())
        async with first.visitor() as visitor:
            ack = await visitor.ask("message", {"client_id": uuid.uuid4().hex, "text": "Hello"})
        async with second.visitor(resume=ack["resume"]) as back:
            synced = await back.ask("sync", {"change": 0})
        assert [m["text"] for m in synced["messages"]] == ["Hello"]
        await first.terminate()
        await second.terminate()
        printed = first.log.read_text() + second.log.read_text()
        assert "Traceback" not in printed and "First sign-in  " in printed
        assert [server.process and server.process.returncode for server in (first, second)] == [0, 0]
