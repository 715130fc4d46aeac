"""A mail that speaks to a person by the name on his card, and for the salesperson who has the request."""

from pathlib import Path

import pytest

from leads import lettertexts, outbox
from leads.addressing import NAME_HERE
from leads.errors import UnknownVariable
from leads.store import tables
from leads.store.cells import open_json, seal_text
from leads.store.crypto import new_id
from leads.store.tables import mails
from tests.leads.firm import MINUTE, Asked, Firm, firm

OWN = "{greeting}\n\n{words}\n\n{seller}, {seller_phone}, {name}"


async def named(f: Firm, asked: Asked, name: str) -> None:
    """The name that the person gave stands on the card."""
    row = new_id()
    value = seal_text(await f.store.keys.get(asked.card), "card_fields", "value", row, name)
    kept = {"id": row, "card_id": asked.card, "field": "name", "value": value, "at": f.now}
    async with f.store.main.begin() as connection:
        await connection.execute(
            tables.card_fields.insert().values(**kept, purpose="offer", basis="contract", source="chat")
        )


async def seller(f: Firm) -> None:
    row = {"id": 7, "name": "Olga Wren", "login": "olga", "password": "-", "must_change": False, "role": "salesperson"}
    row |= {"own_only": False, "language": "en", "failures": 0, "created_at": f.now, "mail_phone": "+48 600 100 200"}
    async with f.store.main.begin() as connection:
        await connection.execute(tables.staff.insert().values(**row))


@pytest.mark.parametrize(
    ("language", "hello"), [("de", "Guten Tag <b>Anna & Nowak,"), ("pl", "Dzień dobry,")], ids=["de", "pl"]
)
async def test_a_mail_names_person_and_seller_as_it_leaves_and_what_is_stored_holds_a_token(
    store_urls: dict[str, str], tmp_path: Path, language: str, hello: str
) -> None:
    async with firm(store_urls, tmp_path) as f:
        await seller(f)
        await lettertexts.change(
            f.store, "offer", site="", language=language, subject="{offer}: {name}", text=OWN, by=7, now=f.now
        )
        asked = await f.asks()
        async with f.store.main.begin() as connection:
            await connection.execute(tables.leads.update().values(language=language))
        await named(f, asked, "<b>Anna & Nowak")
        await f.offers(asked)
        row = await f.one(mails, lead_id=asked.lead, direction="out")
        stored = open_json(await f.store.keys.get(asked.lead), "mails", "body", row.id, row.body)
        assert NAME_HERE in stored["text"] and "Anna" not in str(stored)
        claim = await outbox.claim(f.store, now=f.now + MINUTE)
        assert claim is not None and claim.subject.endswith(": <b>Anna & Nowak")
        assert claim.text.startswith(hello) and "Olga Wren, +48 600 100 200, <b>Anna & Nowak" in claim.text
        assert "&lt;b&gt;Anna &amp; Nowak" in claim.html and "<b>Anna" not in claim.html


async def test_without_a_name_on_the_card_nothing_stands_in_its_place(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        await lettertexts.change(
            f.store, "discount", site="", language="pl", subject="", text="{greeting} {name}{seller_phone}|{seller}",
            by=7, now=f.now,
        )  # fmt: skip
        asked = await f.asks()
        (at, *_) = await f.offers(asked)
        await f.mails_leave()
        f.now = at
        assert await f.follow_up() == 1
        claim = await outbox.claim(f.store, now=f.now + MINUTE)
        assert claim is not None and claim.step == "discount"
        assert claim.text.splitlines()[0].startswith("Dzień dobry, |"), "nobody has the request: the firm speaks"


@pytest.mark.parametrize(
    ("subject", "text", "refused"),
    [("{nme}", "x", ("subject", "{nme}")), ("{words}", "x", ("subject", "{words}")), ("", "{ x", ("text", "{")),
     ("{name}", "Dear {vorname}", ("text", "{vorname}")), ("{name}", "{greeting} {seller}", None)],
)  # fmt: skip
def test_what_no_mail_can_fill_is_refused_with_its_place(
    subject: str, text: str, refused: tuple[str, str] | None
) -> None:
    assert lettertexts.unknown(subject, text) == refused
    if refused:
        with pytest.raises(UnknownVariable):
            lettertexts.check(subject, text)
