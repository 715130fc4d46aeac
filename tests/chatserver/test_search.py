"""The search page and the finder: what each role finds, and that no address line ever holds the words."""

import re
from pathlib import Path

from leads import lists
from leads.store.cells import seal_text
from leads.store.crypto import new_id
from leads.store.tables import card_fields
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import EVIL, asked
from tests.helpers import lethe


async def test_a_search_finds_what_the_reader_may_open_and_nothing_else(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with (
        lethe(tmp_path, store_urls) as server,
        browsing(server, await server.session()) as seller,
        browsing(server, await server.session(login="eva", role="privacy_officer")) as officer,
    ):
        lead = await asked(server, text=f"A Černý gravel {EVIL}, please send an offer to adam@example.org")
        await seller.post(f"/console/leads/{lead.hex()}/note", {"text": "wants it in cerny"})
        page = await seller.post("/console/search", {"q": "CERNY"})
        assert page.status == 200 and "2 places" in page.text and "<img" not in page.text
        assert "<mark>Černý</mark>" in page.text and f'href="/console/leads/{lead.hex()}#notes"' in page.text
        only = await seller.post("/console/search", {"q": "cerny", "kind": "note"})
        assert "1 place<" in only.text and "Černý" not in only.text
        assert "Nothing is found" in (await officer.post("/console/search", {"q": "cerny"})).text
        assert "<mark>adam</mark>@example.org" in (await officer.post("/console/search", {"q": "adam"})).text
        assert "at least two letters" in (await seller.post("/console/search", {"q": "c"})).text


async def test_the_finder_finds_people_without_their_name_in_an_address(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as seller:
        await asked(server)
        found = await seller.post("/console/find", {"q": "ADÁM"})
        assert "adam@" in found.text and 'class="everywhere"' in found.text
        assert (await seller.get("/console/find?q=adam")).status in (404, 405)
        for path in ("/console/search", "/console/people", "/console/today"):
            page = (await seller.get(path)).text
            forms = re.findall(r"<form[^>]*>(?:(?!</form>).)*?type=\"search\"", page, re.DOTALL)
            assert forms and all('method="post"' in form or 'method="dialog"' in form for form in forms), path
            assert not re.search(r'hx-get="/console/find', page)


async def test_a_restricted_number_is_masked_on_the_request_and_neither_shown_nor_found_by_the_search(
    tmp_path: Path,
) -> None:
    number = "CZ8001011234"
    async with (
        lethe(tmp_path) as server,
        browsing(server, await server.session()) as seller,
        browsing(server, await server.session(login="eva", role="manager")) as manager,
    ):
        lead = await asked(server)
        card = (await lists.people(server.store))[0].id
        key, row = await server.store.keys.get(card), new_id()
        known = {"purpose": "offer", "basis": "contract", "source": "staff", "at": server.clock()}
        sealed = seal_text(key, "card_fields", "value", row, number)
        async with server.store.main.begin() as connection:
            values = {"id": row, "card_id": card, "field": "tax_id", "value": sealed, **known}
            await connection.execute(card_fields.insert().values(**values))
        assert (await server.parts.lookup.find([number.casefold()])).total == 1, "it is there to be found"
        for reader in (seller, manager):
            page = await reader.get(f"/console/leads/{lead.hex()}")
            assert page.status == 200 and "••••••" in page.text and number not in page.text
            found = await reader.post("/console/search", {"q": number})
            assert "Nothing is found" in found.text
            assert "<mark>adam</mark>" in (await reader.post("/console/search", {"q": "adam"})).text
