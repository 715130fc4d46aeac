"""A request counts as answered only by its deed, and nothing is handed to somebody who did not show who he is."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Column, ColumnElement, delete, select, update

from leads import correspondence, datarequests, lists, mydata, wishwords
from leads.datarequests import KINDS, OUTCOMES
from leads.store.tables import (
    card_fields,
    consents,
    leads,
    objections,
    owners,
    request_steps,
    request_words,
    requests,
)
from tests.chatserver.browsing import Browsing, browsing
from tests.chatserver.test_my_data import ADAM, EVA, asks_for_offer, card_in, count, links, one, opened
from tests.chatserver.test_requests import card_of, proves, signed_in
from tests.chatserver.test_requests import opened as written_down
from tests.helpers import Lethe, lethe


async def state(server: Lethe, file: str) -> tuple[str, str | None]:
    found = await datarequests.one(server.store, bytes.fromhex(file.rpartition("/")[2]))
    return found.state, found.outcome


async def status(browser: Browsing, path: str, fields: dict[str, str]) -> int:
    """Of an answer that may be a file."""
    data, headers = {"csrf": browser.csrf, **fields}, {"Origin": browser.server.url, "Sec-Fetch-Site": "same-origin"}
    where = browser.server.url + path
    async with browser.client.post(where, data=data, headers=headers, allow_redirects=False) as answer:
        return answer.status


async def steps(server: Lethe, file: str) -> list[str]:
    return [row.what for row in await datarequests.steps(server.store, bytes.fromhex(file.rpartition("/")[2]))]


async def test_no_file_is_closed_as_done_by_a_word_alone(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await signed_in(server)) as pia:
        await asks_for_offer(server)
        for kind in KINDS:
            file = await written_down(pia, server, kind)
            await proves(pia, server, file)
            allowed = {"answered", "forwarded"} if kind == "complaint" else set()
            shown = (await pia.get(file)).text
            for outcome in OUTCOMES:
                assert (f'<option value="{outcome}">' in shown) is (outcome in allowed), (kind, outcome)
                if outcome not in allowed:
                    answer = await pia.post(f"{file}/close", {"outcome": outcome, "why": "said so"})
                    assert answer.status == 409 and (await state(server, file))[0] == "open", (kind, outcome)
        assert (await pia.post(f"{file}/close", {"outcome": "answered", "why": ""})).status == 422, "say how"
        assert (await pia.post(f"{file}/close", {"outcome": "answered", "why": "by letter"})).status == 303
        nobody = await written_down(pia, server, "access", email="")
        assert (await pia.post(f"{nobody}/close", {"outcome": "answered", "why": "x"})).status == 409
        assert (await pia.post(f"{nobody}/close", {"outcome": "gone", "why": "told by letter"})).status == 303
        ground = await written_down(pia, server, "objection")
        assert (await pia.post(f"{ground}/refuse", {"ground": "legal_duty"})).status == 422, "of another right"


@pytest.mark.parametrize("kind", ["access", "rectification", "erasure", "objection", "portability"])
async def test_each_kind_is_answered_by_its_deed(tmp_path: Path, kind: str) -> None:
    async with lethe(tmp_path) as server, browsing(server, await signed_in(server)) as pia:
        await asks_for_offer(server)
        file = await written_down(pia, server, kind, channel="letter")
        card = f"/console/people/{(await card_of(server, ADAM)).hex()}"
        what, fields, outcome = {
            "access": ("hand-over", {}, "answered"),
            "portability": ("hand-over", {}, "answered"),
            "rectification": ("correct", {"field": "email", "value": "adam@nowa.example"}, "corrected"),
            "erasure": ("delete", {}, "deleted"),
            "objection": ("withdraw", {"purpose": "reminders"}, "withdrawn"),
        }[kind]
        if kind != "objection":
            refused = await pia.post(f"{card}/{what}", fields)
            assert refused.status == 409 and "Nobody has shown yet" in refused.text, kind
            assert await state(server, file) == ("open", None)
            await proves(pia, server, file)
        else:
            nonsense = await pia.post(f"{card}/{what}", {"purpose": "resale"})
            assert nonsense.status == 404 and await state(server, file) == ("open", None)
        assert await status(pia, f"{card}/{what}", fields) < 400
        assert await state(server, file) == ("closed", outcome)
        if kind in ("access", "portability"):
            assert "shown" in await steps(server, file)
            assert (await pia.post(f"{card}/{what}")).status == 409, "once for one proof"
        if kind == "objection":
            assert (
                await count(server, consents, consents.c.purpose == "reminders", consents.c.withdrawn_at.is_(None)) == 0
            )


async def test_everything_goes_to_the_mailbox_on_the_card_with_digits_that_the_desk_tells(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await signed_in(server)) as pia, browsing(server) as adam:
        await asks_for_offer(server)
        file = await written_down(pia, server, "access")
        sent = await pia.post(f"/console/people/{(await card_of(server, ADAM)).hex()}/send-link")
        code = re.search(r"<code class=\"code\">(\d{3} \d{3})<", sent.text)
        assert sent.status == 200 and code and "link_sent" in await steps(server, file)
        assert (await state(server, file))[0] == "open", "nobody has read it yet"
        assert ADAM in (await adam.post((await links(server))[0], {"lang": "en", "code": code[1]})).text
        assert await state(server, file) == ("closed", "answered")


async def test_a_card_without_an_address_says_that_nobody_can_be_identified_by_it(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await signed_in(server)) as pia:
        await asks_for_offer(server)
        file = await written_down(pia, server, "access")
        assert "Send the code" in (await pia.get(file)).text
        async with server.store.main.begin() as connection:
            await connection.execute(update(card_fields).values(field="phone"))
        page = (await pia.get(file)).text
        assert "No e-mail address stands on this card" in page and "Send the code" not in page
        assert "Send it to his or her mailbox" not in page


async def test_no_more_mails_needs_no_proof_and_holds(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await signed_in(server)) as pia:
        await asks_for_offer(server)
        file = await written_down(pia, server, "objection")
        assert (await pia.post(f"/console/people/{(await card_of(server, ADAM)).hex()}/object")).status == 303
        assert await state(server, file) == ("closed", "objected") and await count(server, objections) == 1


async def test_a_hidden_person_and_a_customer_are_found_by_the_desk_and_a_contract_is_no_missing_page(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await signed_in(server)) as pia:
        await asks_for_offer(server)
        await asks_for_offer(server, EVA)
        adam, eva = [await card_of(server, email) for email in (ADAM, EVA)]
        late = {"cold_at": server.clock() - timedelta(hours=1)}
        async with server.store.main.begin() as connection:
            await connection.execute(update(leads).where(leads.c.card_id == eva).values(stage="customer"))
            rows = (await connection.execute(leads.select())).all()
            lead = next(row.id for row in rows if row.card_id == adam)
            await connection.execute(update(owners).where(owners.c.id == lead).values(**late))
        server.clock.move(minutes=2)
        await server.tick()
        assert await lists.people(server.store, email=ADAM) == [], "hidden"
        assert (await pia.get(f"/console/people/{adam.hex()}")).status == 404, "without a request it stays hidden"
        file = await written_down(pia, server, "erasure")
        await proves(pia, server, file)
        assert ADAM in (await pia.get(f"/console/people/{adam.hex()}")).text
        assert (await pia.post(f"/console/people/{adam.hex()}/delete")).status == 303
        assert await state(server, file) == ("closed", "deleted")
        hers = await written_down(pia, server, "erasure", EVA)
        await proves(pia, server, hers)
        refused = await pia.post(f"/console/people/{eva.hex()}/delete")
        assert refused.status == 409 and "belongs to a contract" in refused.text
        assert (await pia.post(f"{hers}/refuse", {"ground": "legal_duty"})).status == 303
        assert (await pia.get(f"/console/people/{eva.hex()}")).status == 200


async def test_the_owner_of_a_mailbox_gets_all_its_cards_deleted_and_nobody_is_given_a_confirmed_one_unproven(
    tmp_path: Path,
) -> None:
    async with (
        lethe(tmp_path) as server,
        browsing(server, await signed_in(server)) as pia,
        browsing(server) as adam,
    ):
        await asks_for_offer(server)
        visit, page = await opened(server, adam)
        await adam.post("/my-data/do", {"visit": visit, "what": "confirm", "card": card_in(page)})
        await asks_for_offer(server)
        await asks_for_offer(server, EVA)
        card = f"/console/people/{(await mydata_first(server)).hex()}"
        moved = await pia.post(
            f"{card}/correct", {"field": "email", "value": "thief@elsewhere.example", "came": "here"}
        )
        assert moved.status == 409 and "Nobody has shown yet" in moved.text
        async with browsing(server, await signed_in(server, "salesperson")) as olga:
            for lead in await one_column(server, leads.c.id, leads.c.card_id == await mydata_first(server)):
                elsewhere = await olga.post(f"/console/leads/{lead.hex()}/address", {"address": "thief@else.example"})
                assert elsewhere.status == 409, "nor by the form for typing errors"
        await proves(pia, server, await written_down(pia, server, "erasure"))
        assert (await pia.post(f"{card}/delete")).status == 303
        assert await count(server, owners, owners.c.kind == "lead", owners.c.state == "live") == 1, "Eva's alone"
        told = [mail.address for mail in await correspondence.recent(server.store) if mail.step.startswith("code:")]
        assert told == [ADAM]
        assert (
            await one(
                server,
                leads.join(owners, owners.c.id == leads.c.id).select().where(owners.c.state == "live").subquery(),
            )
        ).card_id == await card_of(server, EVA)


async def one_column(server: Lethe, column: Column[bytes], *where: ColumnElement[bool]) -> list[bytes]:
    async with server.store.main.read() as connection:
        return list((await connection.execute(select(column).where(*where))).scalars())


async def test_the_words_of_a_complaint_reach_the_privacy_officer_also_of_whom_is_hidden(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with (
        lethe(tmp_path, store_urls) as server,
        browsing(server, await signed_in(server)) as pia,
        browsing(server) as adam,
    ):
        await asks_for_offer(server)
        for said in ("You kept me waiting for weeks.", "The colour on file is wrong."):
            visit, _ = await opened(server, adam)
            kind = "complaint" if said.startswith("You") else "rectification"
            form = {"visit": visit, "what": "write", "kind": kind, "text": f"{said} Call +48 601 234 567", "lang": "en"}
            page = await adam.post("/my-data/do", form)
            assert "privacy officer" in page.text and said in page.text, "he sees what he wrote"
            desk = await pia.get("/console/requests")
            files = re.findall(r"/console/requests/[0-9a-f]{32}", desk.text)
            shown = [text for text in [(await pia.get(file)).text for file in dict.fromkeys(files)] if said in text]
            assert len(shown) == 1 and "601 234 567" not in shown[0], said
            if kind == "complaint":
                async with server.store.main.begin() as connection:
                    late = {"cold_at": server.clock() - timedelta(hours=1)}
                    await connection.execute(update(owners).where(owners.c.kind == "lead").values(**late))
                server.clock.move(minutes=2)
                await server.tick()
                assert await lists.people(server.store, email=ADAM) == [], "the second one is hidden"
        card = (await one(server, leads)).card_id
        assert len(await wishwords.of_card(server.store, card)) == 2
        await wishwords.sweep(server.store, server.clock())
        assert await count(server, request_words) == 2, "as long as the files"
        async with server.store.main.begin() as connection:
            await connection.execute(delete(request_steps))
            await connection.execute(delete(requests))
        await wishwords.sweep(server.store, server.clock())
        assert await count(server, request_words) == 0


async def test_what_he_wrote_before_he_said_that_it_was_he_moves_to_the_card_that_stays(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as adam:
        await asks_for_offer(server)
        visit, page = await opened(server, adam)
        await adam.post("/my-data/do", {"visit": visit, "what": "confirm", "card": card_in(page)})
        known = await mydata_first(server)
        await asks_for_offer(server)
        other = next(row.id for row in await lists.people(server.store, email=ADAM) if row.id != known)
        async with server.store.main.begin() as connection:
            wish = datarequests.Wish("complaint", "link", other, "main", "PL", "mailbox")
            request = await datarequests.received(connection, wish, actor="visitor", now=server.clock())
            await wishwords.add(
                server.store, connection, card=other, request=request, text="Too slow", now=server.clock()
            )
        await mydata.confirm(server.store, other, now=server.clock())
        assert [one.text for one in await wishwords.of_request(server.store, known, request)] == ["Too slow"]
        assert (await datarequests.one(server.store, request)).owner == known


async def mydata_first(server: Lethe) -> bytes:
    """The confirmed card of Adam's mailbox."""
    return next(row.id for row in await lists.people(server.store, email=ADAM) if row.confirmed)


async def test_what_is_asked_by_phone_waits_for_the_code_and_who_is_here_was_seen(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server, await signed_in(server)) as pia:
        await asks_for_offer(server)
        card = f"/console/people/{(await card_of(server, ADAM)).hex()}"
        moved = {"field": "email", "value": "thief@elsewhere.example"}
        for came in ("here", "mistake"):
            refused = await pia.post(f"{card}/correct", moved | {"came": came})
            assert refused.status == 409 and "Nobody has shown yet" in refused.text, came
        assert (await pia.post(f"{card}/delete")).status == 422, "how it came must be said"
        file = (await pia.post(f"{card}/correct", moved | {"came": "phone"})).location.split("?")[0]
        assert (await state(server, file))[0] == "open" and await lists.people(server.store, email=ADAM)
        await proves(pia, server, file)
        assert (await pia.post(f"{card}/correct", moved | {"value": "adam@nowa.example"})).status == 303
        assert await state(server, file) == ("closed", "corrected")
        for came in ("phone", "letter", "mail"):
            file = (await pia.post(f"{card}/delete", {"came": came})).location.split("?")[0]
            assert (await state(server, file))[0] == "open", came
            assert (await pia.post(f"{card}/delete", {"came": "here"})).status == 409, "the caller has shown nothing"
            assert (await pia.post(f"{file}/refuse", {"ground": "not_identified"})).status == 303
        assert await lists.people(server.store, email="adam@nowa.example"), "nothing was deleted"
        file = (await pia.post(f"{card}/delete", {"came": "here"})).location.split("?")[0]
        filed = await datarequests.one(server.store, bytes.fromhex(file.rpartition("/")[2]))
        assert (filed.channel, filed.proof, filed.outcome) == ("here", "seen", "deleted")
