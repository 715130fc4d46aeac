"""Whoever asked for his data gets them before they go; what he wants deleted himself goes at once."""

from datetime import timedelta
from pathlib import Path

from leads import counts, datarequests, forgetting, leadview, lists, mydata, watch
from leads.datarequests import Wish
from leads.privacy import erasure
from leads.store.tables import leads, owners
from tests.chatserver.test_my_data import asks_for_offer, count
from tests.helpers import Lethe, lethe

PEOPLE = ("adam.nowak@poczta.example", "eva.novakova@posta.example", "jan.dvorak@posta.example")


async def asks(server: Lethe, email: str) -> bytes:
    card = (await lists.people(server.store, email=email))[0].id
    wish = Wish("access", "phone", card, "shop", "CZ", "code")
    return await datarequests.receive(server.store, wish, actor="staff:1", now=server.clock())


async def ticks(server: Lethe, times: int = 3) -> None:
    for _ in range(times):
        server.clock.move(minutes=2)
        await server.tick()


async def test_an_open_wish_to_see_ones_data_lets_nothing_go_before_it_is_answered_or_its_month_is_over(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        for email in PEOPLE:
            await asks_for_offer(server, email)
        adam, eva, _ = [await asks(server, email) for email in PEOPLE]
        jan = (await lists.people(server.store, email=PEOPLE[2]))[0].id
        due_at = (await datarequests.one(server.store, adam)).due_at
        async with server.store.main.begin() as connection:
            # As if they had been silent for long: their grace is over now.
            for lead in (await connection.execute(leads.select())).all():
                await erasure.hide(connection, lead.id, reason="cold", erase_at=server.clock(), now=server.clock())
                told = await leadview.gone_by(server.store, server.runtime.parts.retention, lead.id, server.clock())
                assert told >= due_at, "what a person is told is the last possible day"
        await mydata.delete_all(server.store, [mydata.Card(jan, True)], now=server.clock())
        await ticks(server)
        assert await count(server, leads) == 2, "what he wants deleted himself does not wait"
        late = server.clock() + timedelta(hours=2)
        sight = await watch.look(server.store, late, has_mailbox=False)
        assert (sight.owed, sight.free, sight.overdue) == (2, 0, 0)
        assert (await counts.badges(server.store, late))["overdue"] == await forgetting.overdue(server.store, late) == 0
        async with server.store.main.begin() as connection:
            await datarequests.closed(connection, adam, "answered", actor="staff:1", now=server.clock())
        await ticks(server)
        assert await count(server, leads) == 1, "it is answered"
        server.clock.now = due_at - timedelta(minutes=5)
        await server.tick()
        assert await count(server, owners, owners.c.kind == "lead") == 1
        server.clock.now = due_at
        await ticks(server)
        assert await count(server, owners, owners.c.kind == "lead") == 0, "its month is over"
        assert (await datarequests.one(server.store, eva)).state in ("open", "closed")
