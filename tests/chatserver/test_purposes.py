"""Data given for one purpose serve no other: what is declared, what a mail speaks of, and what is refused."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, insert
from sqlalchemy.exc import IntegrityError

from leads.products import Product, named_in
from leads.store import tables
from leads.store.tables import consents, leads, letter_templates, mails
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import offer_form
from tests.chatserver.test_my_data import asks_for_offer, card_in, count, one, opened
from tests.helpers import lethe

GOODS = (Product("Bicycles", ("bike*", "*kol*")), Product("Insurance", ("pojištění*", "insur*")))


def test_a_text_names_a_group_by_its_words_in_any_form_and_never_by_an_address() -> None:
    assert named_in(GOODS, "Elektrokolo a POJISTENIM k nemu") == {"Bicycles", "Insurance"}
    assert named_in(GOODS, "Insurance") == {"Insurance"} and named_in(GOODS, "reinsured") == set()
    assert named_in(GOODS, "https://bike.example a@bikes.example www.kolo.example") == set()


async def test_a_mail_about_something_else_is_refused_by_hand_and_as_an_offer_until_its_person_asks(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with (
        lethe(tmp_path, store_urls) as server,
        browsing(server, await server.session()) as olga,
        browsing(server) as adam,
    ):
        visitor = await asks_for_offer(server)
        lead = f"/console/leads/{(await one(server, leads)).id.hex()}"
        first = await olga.post(f"{lead}/offer", offer_form(server, product="Theft insurance"))
        assert first.status == 409 and "did not ask about this" in first.text, "not even as the first one"
        assert (await olga.post(f"{lead}/offer", offer_form(server))).status == 303
        assert (await one(server, leads)).product == "Bicycles", "by the words of the offer"
        for path, form in (
            ("mail", {"text": "We also have theft insurance for it."}),
            ("mail", {"text": "Nabízíme i pojištění."}),
            ("offer", offer_form(server, text="With a guided tour in May?")),
            ("offer", offer_form(server, product="Cover", about="Insurance")),
        ):
            refused = await olga.post(f"{lead}/{path}", form)
            assert refused.status == 409 and "allow other offers under" in refused.text, form
        assert (await olga.post(f"{lead}/offer", offer_form(server, about="Cars"))).status == 422, "declared nowhere"
        visit, page = await opened(server, adam)
        await adam.post("/my-data/do", {"visit": visit, "what": "confirm", "card": card_in(page), "lang": "en"})
        allowed = await adam.post("/my-data/do", {"visit": visit, "what": "allow", "lang": "en"})
        assert await count(server, consents, consents.c.purpose == "marketing") == 1, allowed.text
        assert (await olga.post(f"{lead}/mail", {"text": "We have theft insurance."})).status == 303
        await adam.post("/my-data/do", {"visit": visit, "what": "withdraw", "purpose": "marketing", "lang": "en"})
        assert (await olga.post(f"{lead}/mail", {"text": "We have theft insurance."})).status == 409, "at once"
        await visitor.say("And do you have an insurance against theft?")
        assert (await olga.post(f"{lead}/mail", {"text": "Yes, theft insurance is 5 euro."})).status == 303


async def test_an_automatic_step_that_speaks_of_something_else_is_not_sent(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as olga:
        await asks_for_offer(server)
        lead = f"/console/leads/{(await one(server, leads)).id.hex()}"
        assert (await olga.post(f"{lead}/offer", offer_form(server))).status == 303
        own = {"kind": "discount", "name": "", "language": "en", "subject": "News", "text": "Insurance for {offer}!"}
        async with server.store.main.begin() as connection:
            await connection.execute(insert(letter_templates).values(**own, set_by=1, set_at=server.clock()))
        for _ in range(5):
            server.clock.move(days=4)
            await server.tick()
        assert await count(server, mails, mails.c.step == "discount") == 0
        assert (await one(server, leads)).next_step_at is None, "its sequence is over"


async def test_an_offer_that_belongs_to_no_declared_group_asks_for_one(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session()) as olga:
        await asks_for_offer(server, words="Hello")
        lead = f"/console/leads/{(await one(server, leads)).id.hex()}"
        unclear = await olga.post(f"{lead}/offer", offer_form(server, product="Tatra 5"))
        assert unclear.status == 422 and "Choose what it belongs to" in unclear.text
        assert (await olga.post(f"{lead}/offer", offer_form(server, product="Tatra 5", about="Bicycles"))).status == 303
        assert (await one(server, leads)).product == "Bicycles"


async def test_no_other_table_and_no_other_door_than_these_takes_a_purpose(tmp_path: Path) -> None:
    """Each column that says a purpose or a basis takes declared ones only, whoever writes it."""
    said = [
        (table, column.name)
        for table in tables.main.tables.values()
        for column in table.columns
        if column.name in ("purpose", "basis") and table is not mails
    ]
    assert len(said) >= 6
    async with lethe(tmp_path) as server:
        for table, name in said:
            row = {column.name: filler(column) for column in table.columns if not column.nullable} | {name: "resale"}
            with pytest.raises(IntegrityError, match=f"declared_{name}"):
                async with server.store.main.begin() as connection:
                    await connection.execute(insert(table).values(**row))


def filler(column: Column[Any]) -> object:
    """A value of the column's kind that breaks no other rule before the one in question."""
    if isinstance(column.type, tables.UtcDateTime):
        return tables.EPOCH
    usual = {"purpose": "offer", "basis": "contract"}
    return usual.get(column.name) or {bytes: b"x" * 16, bool: False, int: 1, dict: {}}.get(column.type.python_type, "x")
