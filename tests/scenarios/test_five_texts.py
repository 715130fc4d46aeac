"""What the five texts ask for that stand behind the wish: a payment firm, two CRMs, a guide, a loyalty programme."""

import re
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from chatserver import audits, keeping
from chatserver.keeping import Sources
from leads import lists, statistics
from leads.privacy import classes, register
from leads.store.crypto import new_id
from leads.store.tables import card_fields, consents, leads, mails, owners, tasks
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked, offer_form, offered
from tests.chatserver.test_contacts_in_and_out import form
from tests.chatserver.test_keeping import bodies, owners_of
from tests.chatserver.test_message_path import everything_below
from tests.chatserver.test_my_data import ADAM, EVA, asks_for_offer, card_in, count, opened
from tests.chatserver.test_requests import card_of
from tests.helpers import Lethe, lethe

PRODUCTS = {"firm.products": ["Gravel 54", "Insurance"]}


async def three_times(server: Lethe, **by: float) -> None:
    for _ in range(3):
        server.clock.move(**by)
        await server.tick()


async def test_skip_pay_data_serve_a_named_purpose_only_and_a_withdrawal_stops_mails_at_once(tmp_path: Path) -> None:
    async with (
        lethe(tmp_path, more=PRODUCTS) as server,
        browsing(server, await server.session()) as olga,
        browsing(server) as adam,
    ):
        await asks_for_offer(server)
        (row,) = await lists.open_leads(server.store, now=server.clock())
        await offered(server, olga, row.id, product="Gravel 54")
        other = await olga.post(f"/console/leads/{row.id.hex()}/offer", offer_form(server, product="Insurance"))
        assert other.status == 409 and "did not ask about this" in other.text
        card = {"id": new_id(), "card_id": row.card, "field": "phone", "value": b"x", "basis": "consent"}
        with pytest.raises(IntegrityError):
            async with server.store.main.begin() as connection:
                undeclared = card | {"purpose": "resale", "source": "chat", "at": server.clock()}
                await connection.execute(insert(card_fields).values(**undeclared))
        given = select(consents.c.purpose).where(consents.c.withdrawn_at.is_(None))
        async with server.store.main.read() as connection:
            assert set((await connection.execute(given)).scalars()) == {"offer", "reminders"}, "and no marketing"
        visit, page = await opened(server, adam)
        await adam.post("/my-data/do", {"visit": visit, "what": "confirm", "card": card_in(page)})
        withdrawn = {"visit": visit, "what": "withdraw", "purpose": "reminders", "lang": "en"}
        assert (await adam.post("/my-data/do", withdrawn)).status == 200
        for _ in range(4):
            server.clock.move(days=7)
            await server.tick()
        assert await count(server, mails, mails.c.step.in_(("discount", "reminder"))) == 0
        notice = (await adam.get("/privacy/demo?lang=en")).text
        assert "We sell nothing and pass nothing on" in notice


async def test_anabix_everything_about_one_person_on_one_card_for_the_entitled_with_an_end_to_each_consent(
    tmp_path: Path,
) -> None:
    async with (
        lethe(tmp_path) as server,
        browsing(server, await server.session(login="pia", role="privacy_officer")) as pia,
        browsing(server, await server.session(login="ada", role="administrator")) as ada,
        browsing(server) as adam,
    ):
        await asks_for_offer(server)
        await asks_for_offer(server, EVA)
        path = f"/console/people/{(await card_of(server, ADAM)).hex()}"
        page = (await pia.get(path)).text
        for words in ("What we store and why", "Consents", "steps before a contract", "Valid until", "Who looked"):
            assert words in page, words
        assert re.search(r"<q lang=\"\w\w\">[^<]+</q>", page), "the words beside the tick, as he read them"
        assert (await ada.get(path)).status == 403, "whoever runs the machine sees no content"
        visit, shown = await opened(server, adam)
        await adam.post("/my-data/do", {"visit": visit, "what": "confirm", "card": card_in(shown)})
        await adam.post("/my-data/do", {"visit": visit, "what": "keep", "lang": "en"})
        server.clock.move(days=352)
        await server.tick()
        assert await count(server, tasks, tasks.c.kind == "consent", tasks.c.done_at.is_(None)) == 1
        stored = everything_below(tmp_path)
        assert b"card_fields" in stored and ADAM.encode() not in stored and b"touring" not in stored
        await three_times(server, days=7)
        await three_times(server, days=2)
        assert await count(server, leads) == 0, "at its end the one eraser took what the consent kept"


async def test_the_guide_adam_nowak_is_forgotten_and_the_inventory_knows_every_place(tmp_path: Path) -> None:
    """The whole story, with its mails, is tests/scenarios/test_adam.py; here is what the guide says beside it."""
    async with lethe(tmp_path) as server:
        visitor = await asks_for_offer(server)
        told = await visitor.say("I am Catholic and have diabetes, born 7 May 1981, married; does the saddle fit?")
        assert {"SPECIAL", "MARITAL_STATUS"} <= {mark["kind"] for mark in told["marks"]}
        assert "Catholic" not in told["text"] and "diabetes" not in told["text"] and "saddle" in told["text"]
        for _ in range(4):
            await three_times(server, days=4)
        assert await count(server, leads) == await count(server, owners) == 0
        (certificate,) = await bodies(server)
        assert certificate["complete"] is True
        found = await audits.look(server.parts.settings, server.store, server.runtime.machinery.ledger)
        assert found.leftovers == {}
        places = {entry.place for entry in register.entries()}
        assert {"messages.body", "card_fields.value", "browser sessionStorage.resume"} <= places


async def test_coripo_classes_restrict_what_is_not_needed_cannot_be_entered_and_a_backup_restores(
    tmp_path: Path,
) -> None:
    folder, backups = tmp_path / "var", tmp_path / "backups"
    async with lethe(folder) as server, browsing(server, await server.session(role="manager")) as boss:
        lead = await asked(server)
        table = "e-mail;since;tax_id;age;marital status\neva@nova.example;2026-02-10;CZ12345678;41;single\n"
        trial = await boss.send("/console/imports/try", form(boss, table))
        digest = re.search(r'name="digest" value="(\w+)"', trial.text)
        assert digest and "age, marital status: " in trial.text
        await boss.send("/console/imports", form(boss, table, digest=digest[1]))
        await three_times(server, seconds=2)
        await boss.post(f"/console/leads/{lead.hex()}/note", {"text": "He is 41 years old and divorced"})
        noted = (await boss.get(f"/console/leads/{lead.hex()}")).text
        assert "41 years" not in noted and "divorced" not in noted
        page = f"/console/people/{(await card_of(server, 'eva@nova.example')).hex()}"
        assert "CZ12345678" not in (await boss.get(page)).text
        shown = await boss.post(f"{page}/reveal", {"reason": "contract"})
        assert "CZ12345678" in shown.text, "with a reason, which is recorded"
        settings, loaded, there = server.parts.settings, server.parts.secrets, await owners_of(server)
        await keeping.back_up(settings, loaded, backups, server.clock())
        now = server.clock.move(hours=1)
    said = await keeping.bring_back(settings, backups, Sources(expected="0", replace=True), now)
    async with lethe(folder) as server:
        assert await owners_of(server) == there and said


async def test_cumulus_policy_large_groups_periods_by_class_own_data_online_and_disclosure_by_order_only(
    tmp_path: Path,
) -> None:
    async with (
        lethe(tmp_path, more={"statistics.trust_page": True}) as server,
        browsing(server, await server.session(login="pia", role="privacy_officer")) as pia,
        browsing(server) as adam,
    ):
        await asks_for_offer(server)
        management = (await pia.get("/console/management")).text
        assert re.search(r"<code>[0-9a-f]{12}</code>", management), "a written policy with its version"
        retention = server.parts.retention
        kept = {key: classes.period(retention, key, country="CZ") for key in ("customer", "tax_document")}
        assert {key: period.days for key, period in kept.items() if period} == {"customer": 1095, "tax_document": 3650}
        visit, page = await opened(server, adam)
        assert ADAM in page.text and visit
        card = (await card_of(server, ADAM)).hex()
        for order in ({"order_number": "", "authority": "Court"}, {"order_number": "12 C 3/2026", "authority": ""}):
            assert (await pia.post(f"/console/orders/{card}/disclose", order)).status == 422
        order = {"order_number": "12 C 3/2026", "authority": "District court"}
        handed = await pia.post(f"/console/orders/{card}/disclose", order)
        assert handed.status == 200 and ADAM in handed.text
        assert "12 C 3/2026" in (await pia.get("/console/orders")).text
        await adam.post("/my-data/do", {"visit": visit, "what": "delete", "lang": "en"})
        await three_times(server, days=4)
        assert await statistics.lately(server.store, statistics.ERASED, server.clock(), k=10) is None
        assert "too few" in (await adam.get("/trust")).text, "one person is no group"
