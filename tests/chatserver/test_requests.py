"""The requests desk: a file for each wish, its deadline, who it is, and one card touched at a time."""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import orjson
from sqlalchemy import select, update

from leads import correspondence, datarequests, lists, outbox, watch
from leads.privacy import holds, sweeps
from leads.store.cells import seal_text
from leads.store.crypto import new_id
from leads.store.tables import card_fields, leads, mails, owners, request_steps, requests
from tests.chatserver.browsing import Browsing, browsing
from tests.chatserver.test_console import offer_form
from tests.chatserver.test_my_data import ADAM, EVA, asks_for_offer, count
from tests.helpers import Lethe, lethe


async def signed_in(server: Lethe, role: str = "privacy_officer") -> str:
    return await server.session(login=role, role=role)


async def card_of(server: Lethe, email: str) -> bytes:
    return (await lists.people(server.store, email=email))[0].id


async def opened(browser: Browsing, server: Lethe, kind: str, email: str = ADAM, channel: str = "phone") -> str:
    """The path of a new file."""
    day = server.clock().date().isoformat()
    page = await browser.post("/console/requests", {"kind": kind, "channel": channel, "received": day, "email": email})
    assert page.status == 303, page.text
    return page.location.split("?")[0]


async def proves(browser: Browsing, server: Lethe, file: str) -> None:
    """The caller reads the digits that were sent to the address on the card."""
    server.clock.move(seconds=1)
    await browser.post(f"{file}/code")
    assert (await browser.post(f"{file}/check", {"code": await the_code(server)})).status == 303


async def the_code(server: Lethe) -> str:
    sent = next(mail for mail in await correspondence.recent(server.store) if mail.step.startswith("code:"))
    return re.search(r"\d{3} \d{3}", sent.text)[0]  # type: ignore[index]


async def test_a_caller_shows_who_he_is_by_a_code_sent_to_the_address_on_the_card(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await signed_in(server)) as browser:
        await asks_for_offer(server)
        file = await opened(browser, server, "access")
        await browser.post(f"{file}/code")
        code = await the_code(server)
        wrong = f"{(int(code.replace(' ', '')) + 1) % 10**6:06}"
        assert (await browser.post(f"{file}/check", {"code": wrong})).status == 422
        assert (await browser.post(f"{file}/check", {"code": code})).status == 303
        request = bytes.fromhex(file.rpartition("/")[2])
        assert (await datarequests.one(server.store, request)).proof == "code"
        assert (await browser.post(f"{file}/check", {"code": code})).status == 422, "a code is good once"
        await browser.post(f"{file}/code")
        for _ in range(5):
            await browser.post(f"{file}/check", {"code": wrong})
        assert (await browser.post(f"{file}/check", {"code": await the_code(server)})).status == 422
        page = await browser.get(file)
        assert "Code sent" in page.text and "birth" not in page.text


async def test_a_deadline_is_extended_once_and_told_and_a_refusal_names_its_ground(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await signed_in(server)) as browser:
        await asks_for_offer(server)
        file = await opened(browser, server, "complaint", channel="letter")
        request = bytes.fromhex(file.rpartition("/")[2])
        first = (await datarequests.one(server.store, request)).due_at
        assert (await browser.post(f"{file}/extend", {"reason": "complex"})).status == 303
        assert (await datarequests.one(server.store, request)).due_at > first
        assert (await browser.post(f"{file}/extend", {"reason": "many"})).status == 422
        why = "asked by Adam Nowak at adam.nowak@poczta.example"
        assert (await browser.post(f"{file}/refuse", {"ground": "excessive", "why": why})).status == 303
        assert (await browser.post(f"{file}/close", {"outcome": "answered"})).status == 422, "it is closed"
        told = [mail for mail in await correspondence.recent(server.store) if mail.step.startswith("news:")]
        assert len(told) == 2 and all(mail.address == ADAM for mail in told)
        assert any("again and again" in mail.text and "complain" in mail.text for mail in told)
        async with server.store.main.read() as connection:
            kept = str((await connection.execute(select(requests))).all())
            kept += str((await connection.execute(select(request_steps))).all())
        assert "poczta" not in kept, "the file holds no data"


async def test_late_requests_are_urgent_red_and_an_alarm(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await signed_in(server)) as browser:
        await asks_for_offer(server)
        await opened(browser, server, "complaint")
        assert await datarequests.urgent(server.store, server.clock()) == (0, 0)
        server.clock.move(days=25)
        assert await datarequests.urgent(server.store, server.clock()) == (1, 0)
        server.clock.move(days=10)
        await watch.watch(server.store, server.clock(), has_mailbox=False, keeps_copies=False)
        assert "requests_late" in {alarm.name for alarm in await watch.standing(server.store, server.clock())}
        page = await browser.get("/console/requests")
        assert "1 request is late." in page.text and "late since" in page.text


async def test_only_the_chosen_card_is_touched_whoever_shares_name_phone_and_house(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await signed_in(server)) as browser:
        await asks_for_offer(server)
        await asks_for_offer(server, EVA)
        for email in (ADAM, EVA):
            card = await card_of(server, email)
            key = await server.store.keys.get(card)
            async with server.store.main.begin() as connection:
                for field, value in (("name", "J. Nowak"), ("phone", "+48 601 234 567"), ("address", "Dluga 1")):
                    row = new_id()
                    known = {"purpose": "offer", "basis": "contract", "source": "chat", "at": server.clock()}
                    sealed = seal_text(key, "card_fields", "value", row, value)
                    await connection.execute(
                        card_fields.insert().values(id=row, card_id=card, field=field, value=sealed, **known)
                    )
        adam, eva = await card_of(server, ADAM), await card_of(server, EVA)
        corrected = {"field": "phone", "value": "+48 601 000 000", "came": "mistake"}
        assert (await browser.post(f"/console/people/{adam.hex()}/correct", corrected)).status == 303
        for wrong in ("602 123 456, diabetik", "r.c. 815507/1234", "a card 4111 1111 1111 1111"):
            refused = await browser.post(f"/console/people/{adam.hex()}/correct", corrected | {"value": wrong})
            assert refused.status == 422 and "does not belong" in refused.text and wrong not in refused.text
        more = {"field": "name", "value": "Adam, r.c. 815507/1234, zenaty, 41 let, diabetik", "came": "mistake"}
        assert "(Age, Personal number)" in (await browser.post(f"/console/people/{adam.hex()}/correct", more)).text
        assert "+48 601 000 000" in (await browser.get(f"/console/people/{adam.hex()}")).text
        assert "+48 601 234 567" in (await browser.get(f"/console/people/{eva.hex()}")).text
        await proves(browser, server, await opened(browser, server, "access"))
        async with browser.client.post(
            f"{server.url}/console/people/{adam.hex()}/hand-over",
            data={"csrf": browser.csrf},
            headers={"Origin": server.url, "Sec-Fetch-Site": "same-origin"},
        ) as answer:
            with ZipFile(BytesIO(await answer.read())) as archive:
                held = orjson.loads(archive.read("my-data.json"))
        assert EVA not in str(held) and ADAM in str(held) and "601 000 000" in str(held)
        gone = await browser.post(f"/console/people/{adam.hex()}/delete", {"came": "here"})
        assert gone.status == 303
        for _ in range(3):
            server.clock.move(minutes=2)
            await server.tick()
        assert (await browser.get(f"/console/people/{adam.hex()}")).status == 404
        assert (await browser.get(f"/console/people/{eva.hex()}")).status == 200
        assert "Destroyed and certified" in (await browser.get(gone.location)).text
        assert await count(server, leads) == 1 and await count(server, mails, mails.c.lead_id == adam) == 0


async def test_what_is_restricted_is_neither_mailed_nor_deleted(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await signed_in(server)) as browser:
        await asks_for_offer(server)
        file = await opened(browser, server, "restriction")
        assert (await browser.post(f"{file}/restrict")).status == 409, "a stranger's word stops no deletion"
        await proves(browser, server, file)
        assert (await browser.post(f"{file}/restrict")).status == 303
        async with server.store.main.read() as connection:
            lead = (await connection.execute(select(leads))).one()
        assert not lead.reminders and await holds.is_held(server.store, lead.id, server.clock())
        server.clock.move(days=200)
        for _ in range(3):
            server.clock.move(days=4)
            await server.tick()
        assert await count(server, leads) == 1


async def test_the_file_outlives_the_person_and_goes_after_its_own_period(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await signed_in(server)) as browser:
        await asks_for_offer(server)
        file = await opened(browser, server, "rectification")
        async with server.store.main.begin() as connection:
            await connection.execute(update(owners).where(owners.c.kind == "lead").values(cold_at=server.clock()))
        for _ in range(4):
            server.clock.move(days=2)
            await server.tick()
        page = await browser.get(file)
        assert "Nothing of this person is held any more." in page.text
        (filed,) = await datarequests.listed(server.store, closed_ones=True)
        assert (filed.outcome, filed.there) == ("gone", False)
        kept = server.parts.retention.request_file
        assert filed.closed_at is not None
        assert await sweeps.request_files(server.store, filed.closed_at + kept, kept=kept) == 0
        server.clock.move(seconds=1)
        assert await sweeps.request_files(server.store, filed.closed_at + kept * 2, kept=kept) == 1
        assert (await browser.get(file)).status == 404


async def test_a_salesperson_sees_no_requests_and_nobody_unknown_gets_a_file_of_a_card(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        await asks_for_offer(server)
        async with browsing(server, await signed_in(server, "salesperson")) as browser:
            assert (await browser.get("/console/requests")).status == 403
            card = await card_of(server, ADAM)
            assert (await browser.post(f"/console/people/{card.hex()}/delete")).status == 403
        async with browsing(server, await signed_in(server)) as browser:
            day = server.clock().date().isoformat()
            form = {"kind": "access", "channel": "phone", "received": day}
            assert (await browser.post("/console/requests", {**form, "email": "no@body.example"})).status == 422
            files = {(await browser.post("/console/requests", {**form, "email": ""})).location for _ in range(2)}
            assert len(files) == 2, "two callers who are both unknown are not one person"
            assert (await browser.post("/console/requests", {**form, "received": "2020-01-01"})).status == 422


async def test_nothing_is_mailed_to_whoever_wants_his_data_only_stored_but_answers_about_them(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with (
        lethe(tmp_path, store_urls) as server,
        browsing(server, await signed_in(server)) as officer,
        browsing(server, await signed_in(server, "salesperson")) as seller,
    ):

        async def next_mail() -> str | None:
            server.clock.move(minutes=5)
            claim = await outbox.claim(server.store, now=server.clock())
            return None if claim is None else claim.step.partition(":")[0]

        async def refused() -> bool:
            pages = [await seller.post(f"{where}/offer", form), await seller.post(f"{where}/mail", {"text": "Hello"})]
            return all(page.status == 409 and "asked us only to store the data" in page.text for page in pages)

        await asks_for_offer(server)
        async with server.store.main.read() as connection:
            where = f"/console/leads/{(await connection.execute(select(leads.c.id))).scalar_one().hex()}"
        form = offer_form(server)
        assert (await seller.post(f"{where}/offer", form)).status == 303
        file = await opened(officer, server, "restriction")
        assert await next_mail() is None and await count(server, mails, mails.c.problem == "restricted") == 1
        assert await refused(), "it stands from the day on which he asks"
        await proves(officer, server, file)
        assert await next_mail() == "code"
        await officer.post(f"{file}/restrict")
        assert await refused(), "and when it is granted"
        other = await opened(officer, server, "access")
        await officer.post(f"{other}/code")
        assert await next_mail() == "code", "he hears about his own data"
        await holds.release(server.store, await card_of(server, ADAM), by=1, now=server.clock())
        assert (await seller.post(f"{where}/offer", form)).status == 303
