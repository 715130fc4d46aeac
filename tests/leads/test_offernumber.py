"""An offer number holds product, price and validity and no person; who brings it back reopens the offer."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import select

from leads import leadview, offernumber
from leads.offernumber import Numbered
from leads.store.tables import leads
from redaction.engine import Redactor
from redaction.policy import default_policy
from tests.helpers import lethe

SECRET = b"s" * 32
OFFER = Numbered("Tatra 5 „žluté“", 459_900, "CZK", date(2026, 4, 1))


def test_a_number_says_the_offer_again_and_none_that_we_did_not_sign_says_anything() -> None:
    number = offernumber.make(SECRET, OFFER)
    assert number is not None and offernumber.read(SECRET, number) == OFFER
    assert offernumber.read(SECRET, f" {number.lower().replace('-', ' ')} ") == OFFER
    assert offernumber.read(b"t" * 32, number) is None
    for place in (0, 7, len(number) - 1):
        other = "B" if number[place] != "B" else "C"
        assert offernumber.read(SECRET, number[:place] + other + number[place + 1 :]) is None
    assert offernumber.make(SECRET, replace(OFFER, currency="XXX")) is None
    long = offernumber.make(SECRET, replace(OFFER, product="ž" * 100))
    assert long is not None and offernumber.read(SECRET, long) == replace(OFFER, product="ž" * 16)


@pytest.mark.parametrize("wrong", ["", "B", "0", "-", "BCDFG-" * 30, "\x00", "é", "BCDFG-BCDFG-BCDFG-BCDFG-BCDFG"])
def test_nonsense_is_no_number(wrong: str) -> None:
    assert offernumber.read(SECRET, wrong) is None and offernumber.find(SECRET, wrong) is None


@pytest.mark.parametrize("language", ["cs", "pl", "it", "de", "en", "sk", "fr"])
def test_redaction_leaves_a_number_as_it_is(language: str) -> None:
    redactor = Redactor(policy=default_policy())
    for cents in range(100, 2000, 100):
        number = offernumber.make(SECRET, replace(OFFER, price_cents=cents))
        assert number is not None
        text = redactor.redact(f"Offer {number}?", language=language, purpose="question").text
        assert offernumber.find(SECRET, text) == replace(OFFER, price_cents=cents)


async def test_who_brings_a_number_back_gets_the_card_and_his_request_begins_with_that_offer(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        valid = server.clock().date().replace(year=server.clock().year + 1)
        offer = replace(OFFER, valid_until=valid)
        number = offernumber.make(server.store.index_secret, offer)
        async with aiohttp.ClientSession() as browser:
            for path, status in ((f"/offer/{number}", 200), ("/offer/BCDFG", 404)):
                async with browser.get(server.url + path, headers={"Accept-Language": "cs"}) as answer:
                    page = await answer.text()
                    assert answer.status == status and "<form" not in page
                    assert ("Tatra 5" in page) == (status == 200)
        visitor = await server.visitor()
        await visitor.say(f"Dobrý den, {number}")
        await server.tick()
        assert (await visitor.ask("sync", {"change": 0}))["card"]["kind"] == "offer"
        confirmed = await visitor.ask("offer", {"email": "eva@posta.example", "token": None, "reminders": False})
        assert confirmed["ok"]
        async with server.store.main.read() as connection:
            lead = (await connection.execute(select(leads.c.id))).scalar_one()
        view = await leadview.view(server.store, lead, server.clock())
        assert view is not None and view.offered["product"] == OFFER.product
        assert (view.offered["price_cents"], view.row.currency) == (OFFER.price_cents, "CZK")
