"""Servers that share a Redis share their rooms, and know when they have missed something."""

import asyncio
import time
from functools import partial

from chatserver.transport import server as transport
from tests.chatserver.sockets import STAFF, VISITOR, client, relay, serving, until
from tests.peers.valkey import Valkey


async def test_two_servers_share_rooms_and_disconnects_through_redis(valkey_server: Valkey) -> None:
    first, second = relay(valkey_server.url), relay(valkey_server.url)
    ready = [asyncio.Event(), asyncio.Event()]
    for one, event in zip((first, second), ready, strict=True):
        transport.when_resubscribed(one, partial(_set, event))
    async with (
        serving(first) as url,
        serving(second) as other,
        client(url) as visitor,
        client(other, namespaces=(STAFF,)) as staff,
    ):
        await asyncio.gather(*(event.wait() for event in ready))
        for number in range(300):
            assert (await visitor.call("message", number, namespace=VISITOR))["ok"]
        await until(lambda: len(staff.received) == 300)
        assert [number for _, number in staff.received] == list(range(300))
        await first.emit("message", {"b": b"\x00"}, namespace=STAFF, room="desk")
        await until(lambda: staff.received[-1] == ("message", {"b": b"\x00"}))
        transport.filter_remote(second, lambda event, data, namespace, room: data != "no")
        for text in ("no", "yes"):
            await first.emit("message", text, namespace=STAFF, room="desk")
        await until(lambda: staff.received[-1] == ("message", "yes"))
        assert ("message", "no") not in staff.received
        await first.disconnect(staff.get_sid(STAFF), namespace=STAFF)
        await until(lambda: not second.manager.rooms)


async def test_redis_may_stop_and_return_without_blocking_or_repeating_anything(own_valkey: Valkey) -> None:
    first, second = relay(own_valkey.url), relay(own_valkey.url)
    repaired: list[str] = []
    for name, one in (("first", first), ("second", second)):
        transport.when_resubscribed(one, partial(_note, repaired, name))
    async with (
        serving(first) as url,
        serving(second) as other,
        client(url) as visitor,
        client(other, namespaces=(STAFF,)) as staff,
    ):
        await until(lambda: sorted(repaired) == ["first", "second"])
        await visitor.call("message", "before", namespace=VISITOR)
        await until(lambda: staff.received == [("message", "before")])
        await asyncio.to_thread(own_valkey.stop)
        started = time.monotonic()
        for _ in range(100):
            assert (await visitor.call("message", "away", namespace=VISITOR))["ok"]
        assert time.monotonic() - started < 2
        repaired.clear()
        await asyncio.to_thread(own_valkey.start)
        await until(lambda: {"first", "second"} <= set(repaired))
        await until(lambda: not first.manager._reported)
        await visitor.call("message", "after", namespace=VISITOR)
        await until(lambda: ("message", "after") in staff.received)
        assert staff.received == [("message", "before"), ("message", "after")]
        assert first.manager.dropped == 100


async def test_a_server_that_could_not_publish_tells_the_others_to_repair(valkey_server: Valkey) -> None:
    first, second = relay(valkey_server.url), relay(valkey_server.url)
    repaired: list[str] = []
    transport.when_resubscribed(second, lambda: _note(repaired, "second"))
    async with (
        serving(first) as url,
        serving(second) as other,
        client(url) as visitor,
        client(other, namespaces=(STAFF,)),
    ):
        await until(lambda: repaired == ["second"])
        first.manager._away = True
        await visitor.call("message", "lost", namespace=VISITOR)
        await until(lambda: repaired == ["second", "second"])
        assert first.manager.dropped == 1 and not first.manager._away


async def _set(event: asyncio.Event) -> None:
    event.set()


async def _note(notes: list[str], name: str) -> None:
    notes.append(name)
