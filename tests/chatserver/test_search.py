"""The search page and the finder: what each role finds, and that no address line ever holds the words."""

import re
from pathlib import Path

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
