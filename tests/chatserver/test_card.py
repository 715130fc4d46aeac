"""The card: everything about a person on one page, by class, a page of a long list at a time."""

import re
from pathlib import Path

from sqlalchemy import select

from leads import chatlist
from leads.store.tables import leads
from tests.chatserver.browsing import browsing
from tests.chatserver.test_all_that_is_held import filled
from tests.chatserver.test_console import asked, offered
from tests.chatserver.test_my_data import asks_for_offer
from tests.helpers import Lethe, lethe


async def card_of(server: Lethe) -> tuple[bytes, str]:
    async with server.store.main.read() as connection:
        row = (await connection.execute(select(leads).limit(1))).one()
    return row.id, f"/console/people/{row.card_id.hex()}"


async def test_chats_and_mails_stand_on_the_card_with_dates_counts_and_links_and_a_page_at_a_time(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        lead = await asked(server)
        _, path = await card_of(server)
        async with browsing(server, await server.session(login="karel", role="manager")) as karel:
            for number in range(12):
                await offered(server, karel, lead, product=f"Gravel {number}")
                server.clock.move(minutes=1)
            chat = (await chatlist.chats_of(server.store, lead, server.clock()))[0].id.hex()
            await karel.get(f"/console/leads/{lead.hex()}")
            first, second = (await karel.get(path)).text, (await karel.get(f"{path}?mails=10")).text
            assert f'href="/console/inbox/{chat}"' in first and re.search(r"\d+ messages?", first)
            of_mails = f'href="/console/leads/{lead.hex()}#mails"'
            assert first.count(of_mails) == 10 and second.count(of_mails) == 2
            assert "mails=10#mails" in first and "mails=0#mails" in second
            assert "request opened" in first, "who looked at his request looked at him"


async def test_the_restricted_is_counted_and_an_officer_reads_no_subject(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        await asks_for_offer(server)
        await filled(server)
        _, path = await card_of(server)
        async with browsing(server, await server.session(login="pia", role="privacy_officer")) as pia:
            page = (await pia.get(path)).text
            assert "1 private matter" in page and "2 files" in page and "from him or her" in page
            assert "/console/inbox/" not in page and '<b class="long">Yes</b>' not in page
            for word in ("special-words-value", "mail-files-label", "messages-body", "mails-body"):
                assert word not in page
        async with browsing(server, await server.session(login="olga")) as olga:
            assert '<b class="long">Yes</b>' in (await olga.get(path)).text
