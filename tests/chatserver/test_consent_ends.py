"""A consent that runs out: a task, a mail with a link, renewed or let go, and at its end the one eraser."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, select

from leads import consentends, correspondence
from leads.store.tables import consents, leads, owners, tasks
from tests.chatserver.browsing import Browsing, browsing
from tests.chatserver.test_my_data import asks_for_offer, card_in, count, lead_owner, one, opened
from tests.helpers import Lethe, lethe


class Killed(Exception):
    """The process is gone."""


async def keeps_for_a_year(server: Lethe) -> None:
    async with browsing(server) as browser:
        await asks_for_offer(server)
        visit, page = await opened(server, browser)
        await browser.post("/my-data/do", {"visit": visit, "what": "confirm", "card": card_in(page)})
        await browser.post("/my-data/do", {"visit": visit, "what": "keep", "lang": "en"})


async def renewal_links(server: Lethe) -> list[str]:
    mails = [mail for mail in await correspondence.recent(server.store) if mail.step.startswith("renewal:")]
    return [re.search(r"/my-data/consent/\w+", mail.text)[0] for mail in mails]  # type: ignore[index]


async def digits(server: Lethe) -> str:
    """The newest code that was mailed."""
    mails = [mail for mail in await correspondence.recent(server.store) if mail.step.startswith("code:")]
    return re.search(r"\d{3} \d{3}", mails[0].text)[0] if mails else ""  # type: ignore[index]


async def chosen(browser: Browsing, link: str, what: str) -> str:
    """Press a button of the page behind the link; what the page that asks for the code keeps."""
    browser.server.clock.move(seconds=1)
    page = await browser.post(link, {"what": what, "lang": "en"})
    assert page.status == 200
    return re.search(r'name="held" value="(\w+)"', page.text)[1]  # type: ignore[index]


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
        form = {"what": "renew", "lang": "en", "held": await chosen(browser, link, "renew")}
        assert (await lead_owner(server)).cold_at == before, "the link alone decides nothing"
        assert "Done: we keep" in (await browser.post(link, {**form, "code": await digits(server)})).text
        assert (await lead_owner(server)).cold_at - server.clock() == timedelta(days=365)
        assert await count(server, tasks, tasks.c.kind == "consent", tasks.c.done_at.is_(None)) == 0
        form = {"what": "let_go", "lang": "en", "held": await chosen(browser, link, "let_go")}
        again = await browser.post(link, {**form, "code": await digits(server)})
        assert again.status == 410, "it was good once"


async def test_a_kill_between_the_task_and_its_mail_loses_neither_and_there_is_one_mail_for_many_requests(
    tmp_path: Path,
) -> None:
    async with lethe(tmp_path, more={"retention.consent_warning": "20 days"}) as server:
        await keeps_for_a_year(server)
        server.clock.move(days=344)
        await server.tick()
        assert await count(server, tasks, tasks.c.kind == "consent") == 0

        def kill(*execution: Any) -> None:
            if str(execution[2]).startswith("INSERT INTO mails"):
                raise Killed

        server.clock.move(days=2)
        retention = server.parts.retention
        event.listen(Engine, "before_cursor_execute", kill)
        try:
            with pytest.raises(Killed):
                await consentends.warn(server.store, server.parts.sender, retention, server.clock())
        finally:
            event.remove(Engine, "before_cursor_execute", kill)
        assert await count(server, tasks, tasks.c.kind == "consent") == 0, "the task waits for its mail"
        for _ in range(2):
            await consentends.warn(server.store, server.parts.sender, retention, server.clock())
        assert await count(server, tasks, tasks.c.kind == "consent") == 1
        assert len(await renewal_links(server)) == 1


async def test_who_holds_a_forwarded_renewal_deletes_nothing_and_learns_nothing(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server) as stranger, browsing(server) as owner:
        await keeps_for_a_year(server)
        server.clock.move(days=352)
        await server.tick()
        link = (await renewal_links(server))[0]
        forged = link[:-1] + ("a" if link[-1] != "a" else "b")
        before = await lead_owner(server)
        pages = []
        for path in (link, forged):
            held = await chosen(stranger, path, "let_go")
            answer = await stranger.post(path, {"what": "let_go", "lang": "en", "held": held, "code": "000 000"})
            pages.append((answer.status, answer.text.replace(held, "").replace(path, "")))
        assert pages[0] == pages[1], "a good link and an invented one answer alike"
        code = await digits(server)
        elsewhere = await chosen(owner, link, "let_go")
        for held in (elsewhere, "a" * 52):
            assert (await stranger.post(link, {"what": "let_go", "held": held, "code": code})).status == 410
        after = await lead_owner(server)
        assert (after.state, after.erase_at, after.cold_at) == (before.state, before.erase_at, before.cold_at)
        code = await digits(server)
        gone = await owner.post(link, {"what": "let_go", "held": elsewhere, "code": code})
        assert gone.status == 303, "who reads the mailbox deletes with three clicks"


async def test_let_go_hands_it_to_the_eraser_and_silence_does_so_at_the_end(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        await keeps_for_a_year(server)
        server.clock.move(days=352)
        await server.tick()
        link = (await renewal_links(server))[0]
        form = {"what": "let_go", "lang": "en", "held": await chosen(browser, link, "let_go")}
        gone = await browser.post(link, {**form, "code": await digits(server)})
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
