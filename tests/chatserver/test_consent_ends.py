"""A consent that runs out: a task, a mail with a link, renewed or let go, and at its end the one eraser."""

import re
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from leads import correspondence
from leads.store.tables import consents, leads, owners, tasks
from tests.chatserver.browsing import browsing
from tests.chatserver.test_my_data import asks_for_offer, card_in, count, lead_owner, one, opened
from tests.helpers import Lethe, lethe


async def keeps_for_a_year(server: Lethe) -> None:
    async with browsing(server) as browser:
        await asks_for_offer(server)
        visit, page = await opened(server, browser)
        await browser.post("/my-data/do", {"visit": visit, "what": "confirm", "card": card_in(page)})
        await browser.post("/my-data/do", {"visit": visit, "what": "keep", "lang": "en"})


async def renewal_links(server: Lethe) -> list[str]:
    mails = [mail for mail in await correspondence.recent(server.store) if mail.step.startswith("renewal:")]
    return [re.search(r"/my-data/consent/\w+", mail.text)[0] for mail in mails]  # type: ignore[index]


async def test_before_a_consent_ends_there_is_a_task_and_one_mail_that_renews_it(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server) as browser:
        await keeps_for_a_year(server)
        server.clock.move(days=350)
        await server.tick()
        assert await count(server, tasks, tasks.c.kind == "consent") == 0
        for _ in range(3):
            server.clock.move(days=1, minutes=1)
            await server.tick()
        assert await count(server, tasks, tasks.c.kind == "consent", tasks.c.done_at.is_(None)) == 1
        (link,) = await renewal_links(server)
        async with browsing(server, await server.session(login="pia", role="privacy_officer")) as pia:
            card = (await one(server, leads)).card_id.hex()
            given = (await pia.get(f"/console/people/{card}")).text.split("<h2>Consents</h2>")[1]
        assert "the page “My data”" in given and "<code>my-data-1</code>" in given, "where, and which text was shown"
        before = (await lead_owner(server)).cold_at
        assert "Keep it for another year" in (await browser.get(f"{link}?lang=en")).text
        assert (await lead_owner(server)).cold_at == before, "a mail scanner decides nothing"
        assert (await browser.post(link, {"what": "renew", "lang": "en"})).status == 200
        assert (await lead_owner(server)).cold_at - server.clock() == timedelta(days=365)
        assert await count(server, tasks, tasks.c.kind == "consent", tasks.c.done_at.is_(None)) == 0
        assert (await browser.post(link, {"what": "let_go", "lang": "en"})).status == 410, "it was good once"
        assert (await browser.post(link[:-1] + "a", {"what": "let_go"})).status == 410


async def test_let_go_hands_it_to_the_eraser_and_silence_does_so_at_the_end(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        await keeps_for_a_year(server)
        server.clock.move(days=352)
        await server.tick()
        gone = await browser.post((await renewal_links(server))[0], {"what": "let_go", "lang": "en"})
        assert gone.status == 303
        for _ in range(3):
            server.clock.move(minutes=2)
            await server.tick()
        assert "Everything is destroyed" in (await browser.get(gone.location)).text
        assert await count(server, leads) == 0
        await keeps_for_a_year(server)
        given = await one(server, select(consents).where(consents.c.purpose == "keep").subquery())
        server.clock.now = given.valid_until - timedelta(minutes=1)
        await server.tick()
        assert (await lead_owner(server)).state == "live"
        server.clock.move(minutes=2)
        await server.tick()
        ended = await one(server, select(consents).where(consents.c.purpose == "keep").subquery())
        assert ended.withdrawn_at is not None and (await lead_owner(server)).state == "hidden"
        for _ in range(3):
            server.clock.move(days=2)
            await server.tick()
        assert await count(server, owners) == 0
