"""Contacts that the firm had already come in on a ground of their own; lists that are taken along run out."""

import json
import re
from datetime import timedelta
from pathlib import Path

import aiohttp
from sqlalchemy import delete, func, select

from leads import datarequests, exporting, lists, mydata, objections
from leads.privacy import erasure, sweeps
from leads.store.crypto import blind_index
from leads.store.tables import card_fields, cards, consents, leads, owners, wordings
from tests.chatserver.browsing import Browsing, browsing
from tests.helpers import Lethe, lethe, until

CSV = """E-mail;Jméno;Telefon;Datum narození;Poznámka;Poslední kontakt;Zdroj
eva@nova.example;Eva Nová;602 123 456;1.1.1980;má ráda kola;1.2.2026;
adam@nowak.example;4111 1111 1111 1111;;;;2026-02-10;
eva@nova.example;Eva;;;;2026-02-10;
petr@stary.example;Petr;;;;2019-01-01;
jan@list.example;Jan;;;;2026-02-10;bought
not an address;Kdosi;;;;2026-02-10;
ona@bezdne.example;Ona;;;;;
"""
CHOICE = {"site": "demo", "purpose": "customer", "basis": "contract", "source": "other_program"}


def form(browser: Browsing, body: str, **choice: str) -> aiohttp.FormData:
    data = aiohttp.FormData()
    for name, value in {"csrf": browser.csrf, **CHOICE, **choice}.items():
        data.add_field(name, value)
    data.add_field("file", body.encode(), filename="contacts.csv", content_type="text/csv")
    return data


async def rows(server: Lethe) -> int:
    async with server.store.main.read() as connection:
        return int(await connection.scalar(select(func.count()).select_from(owners)) or 0)


async def bring_in(server: Lethe, browser: Browsing, body: str, **choice: str) -> str:
    """The address of its page."""
    trial = await browser.send("/console/imports/try", form(browser, body, **choice))
    digest = re.search(r'name="digest" value="([0-9a-f]{64})"', trial.text)
    assert trial.status == 200 and digest, trial.text[-500:]
    went = await browser.send("/console/imports", form(browser, body, **choice, digest=digest[1]))
    assert went.status == 303, went.text[-500:]
    await until(lambda: not server.parts.background)
    assert "Done:" in (await browser.get(went.location)).text
    return went.location


async def test_contacts_are_tried_first_and_only_what_is_needed_comes_in(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await server.session(role="manager")) as browser:
        trial = await browser.send("/console/imports/try", form(browser, CSV))
        assert await rows(server) == 0, "a trial changes nothing"
        for words in ("bought or rented list", "in the file twice", "time is over", "address that can be right"):
            assert words in trial.text.lower() or words in trial.text
        assert "Datum narození, Poznámka" in trial.text and "Without the day" in trial.text
        await bring_in(server, browser, CSV)
        async with server.store.main.read() as connection:
            assert (await connection.execute(select(func.count()).select_from(cards))).scalar() == 2
            fields = (await connection.execute(select(card_fields))).all()
            lead = (await connection.execute(select(leads.c.stage, leads.c.closed_at))).all()
        assert {f.field for f in fields} == {"email", "name", "phone"} and {f.basis for f in fields} == {"contract"}
        assert {f.source for f in fields} == {"other_program"} and len(fields) == 4
        assert {row.stage for row in lead} == {"customer"}
        found = await browser.post("/console/people", {"q": "Eva"})
        assert found.text.count('href="/console/people/') == 1
        again = await browser.send("/console/imports/try", form(browser, CSV))
        assert "Here already" in again.text and "Nothing of this file can come in." in again.text


async def test_bought_lists_wrong_grounds_and_another_file_than_the_tried_one_are_refused(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        for choice, words in (
            ({"source": "bought"}, "never asked us"),
            ({"basis": "interest"}, "does not carry this purpose"),
            ({"purpose": "offer", "basis": "consent"}, "without its day and wording"),
        ):
            trial = await browser.send("/console/imports/try", form(browser, CSV, **choice))
            assert words in trial.text and "Nothing of this file can come in." in trial.text
        other = await browser.send("/console/imports", form(browser, CSV, digest="0" * 64))
        assert other.status == 422 and await rows(server) == 0
        for body in ("", "name;phone\nEva;1\n", "[" * 100_000, json.dumps({"email": "x"}), 'a;b\n"x'):
            assert (await browser.send("/console/imports/try", form(browser, body))).status == 422
        html = json.dumps([{"email": "x@y.example", "name": "<img src=x>", "<script>": "1", "since": "2026-02-10"}])
        shown = await browser.send("/console/imports/try", form(browser, html))
        assert shown.status == 200 and "<script>:" not in shown.text and "&lt;script&gt;" in shown.text


async def test_a_list_has_nobody_whose_data_are_only_stored_and_a_mailing_those_alone_who_agreed(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await server.session(role="manager")) as browser:
        emails = ("eva@nova.example", "petr@stary.example", "olga@jina.example", "ivo@posta.example")
        people = [{"email": email, "name": "Somebody", "since": "2026-02-01"} for email in emails]
        await bring_in(server, browser, json.dumps(people))
        ids = [(await lists.people(server.store, email=email))[0].id for email in emails]
        eva, petr, olga, _ = ids
        wish = datarequests.Wish("restriction", "letter", eva, "demo", "CZ")
        await datarequests.receive(server.store, wish, actor="staff:1", now=server.clock())
        for card in (eva, petr, olga):
            mine, when = mydata.Card(card, True), server.clock()
            await mydata.allow_others(server.store, mine, language="cs", now=when)
        async with server.store.main.begin() as connection:
            mark = objections.fingerprint(server.store.index_secret, blind_index(server.store.index_secret, emails[1]))
            until = server.clock() + timedelta(days=99)
            await objections.record(server.store.main, connection, mark=mark, now=server.clock(), until=until)
        expected, path = {"check": emails[1:], "mailing": emails[2:3]}, ""
        for reason, there in expected.items():
            server.clock.move(seconds=1)
            assert (await browser.post("/console/exports", {"reason": reason})).status == 303
            page = (await browser.get("/console/exports")).text
            path = re.findall(r'action="(/console/exports/[0-9a-f]{32}/take)"', page)[0]
            found = re.findall(r"[a-z]+@[a-z]+\.example", (await browser.post(path)).text)
            assert sorted(found) == sorted(there), reason
            assert "1 left out: only to be stored" in page
        assert "1 left out: objected to mails" in page and "1 left out: did not agree" in page
        wish = datarequests.Wish("restriction", "letter", olga, "demo", "CZ")
        await datarequests.receive(server.store, wish, actor="staff:1", now=server.clock())
        assert "@" not in (await browser.post(path)).text, "what was asked since counts at the download"


async def test_a_list_runs_out_after_a_day_and_whoever_is_erased_is_in_none(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await server.session(role="manager")) as browser:
        people = [
            {"email": "eva@nova.example", "name": "=HYPERLINK(1)", "since": "2026-02-01"},
            {"email": "petr@stary.example", "name": "Petr", "since": "2026-02-01"},
        ]
        await bring_in(server, browser, json.dumps(people))
        assert (await browser.post("/console/exports", {"reason": "check"})).status == 303
        page = (await browser.get("/console/exports")).text
        take = re.search(r'action="(/console/exports/[0-9a-f]{32}/take)"', page)
        assert take
        whole = (await browser.post(take[1])).text
        assert "petr@stary.example" in whole and "'=HYPERLINK" in whole and ",=HYPERLINK" not in whole
        async with server.store.main.read() as connection:
            petr = (await connection.execute(select(leads.c.id).order_by(leads.c.id))).scalars().all()
        await erasure.ask(server.store, petr[0], reason="own_request", now=server.clock())
        await server.tick()
        left = (await browser.post(take[1])).text
        assert left.count("@") == 1
        assert "1 of them erased since" in (await browser.get("/console/exports")).text
        async with browsing(server, await server.session(login="eva", role="manager")) as other:
            assert (await other.post(take[1])).status == 404, "a colleague makes his own"
        server.clock.move(hours=24)
        assert (await browser.post(take[1])).status == 404


def test_no_cell_of_a_list_is_run_by_a_spreadsheet() -> None:
    run = ("=1", "+1", "-1", "@x", "\tx")
    assert [exporting.harmless(cell) for cell in run] == [f"'{cell}" for cell in run]
    assert exporting.harmless("a=1") == "a=1"


CONSENTED = """email;last contact;basis;source;consent date;consent text
eva@nova.example;2026-02-10;consent;own_form;2026-02-10;Yes, send me the catalogue of bicycles and offers by e-mail.
jan@nova.example;2026-02-10;consent;own_form;2026-02-10;Yes, send me the catalogue of bicycles and offers by e-mail.
ida@nova.example;2026-02-10;consent;own_form;2026-02-10;Yes, I am Ida Nováková, write to ida@nova.example please
"""


async def test_the_wording_of_an_imported_consent_stands_under_its_digest_and_names_nobody(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await server.session(role="manager")) as browser:
        server.clock.now = server.clock.now.replace(year=2026, month=3, day=1)
        choice = {"purpose": "offer", "basis": "consent", "source": "own_form"}
        trial = await browser.send("/console/imports/try", form(browser, CONSENTED, **choice))
        assert "wording names somebody" in trial.text
        await bring_in(server, browser, CONSENTED, **choice)
        async with server.store.main.read() as connection:
            given = (await connection.execute(select(consents.c.text_version, consents.c.card_id))).all()
            kept = (await connection.execute(select(wordings))).all()
        assert len(given) == 2 and {row.text_version for row in given} == {kept[0].version} and len(kept) == 1
        assert re.fullmatch(r"import-[0-9a-f]{16}", kept[0].version)
        card = await browser.get(f"/console/people/{given[0].card_id.hex()}")
        assert "Yes, send me the catalogue" in card.text, "it can be shown what was agreed to"
        later = server.clock() + timedelta(days=2)
        await sweeps.records(server.store, later, kept=timedelta(days=3650))
        async with server.store.main.begin() as connection:
            assert (await connection.execute(select(func.count()).select_from(wordings))).scalar_one() == 1
            await connection.execute(delete(consents))
        await sweeps.records(server.store, later, kept=timedelta(days=3650))
        async with server.store.main.read() as connection:
            assert (await connection.execute(select(func.count()).select_from(wordings))).scalar_one() == 0
