"""Somebody who was brought here on a consent: it is the ground that is written and shown, and it can be taken back."""

import json
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from leads.store.tables import consents, leads, mails, owners
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import offer_form
from tests.chatserver.test_contacts_in_and_out import bring_in
from tests.chatserver.test_my_data import EVA, card_in, count, lead_owner, one, opened
from tests.helpers import Lethe, lethe

AGREED = {"purpose": "offer", "basis": "consent", "source": "own_form"}


def contact(server: Lethe) -> str:
    day = (server.clock() - timedelta(days=3)).date().isoformat()
    row = {
        "email": EVA,
        "name": "Eva",
        "since": day,
        "consent_at": day,
        "consent_text": "Form of May: send me an offer",
    }
    return json.dumps([row])


async def test_a_consent_that_was_imported_is_the_ground_shown_and_taking_it_back_ends_what_rests_on_it(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with (
        lethe(tmp_path, store_urls) as server,
        browsing(server, await server.session(login="boss", role="manager")) as boss,
        browsing(server) as eva,
    ):
        await bring_in(server, boss, contact(server), **AGREED)
        lead = await one(server, leads)
        card = (await boss.get(f"/console/people/{lead.card_id.hex()}")).text
        assert "steps before a contract" not in card and card.count("consent (Art. 6.1 a GDPR)") == 3
        assert (await boss.post(f"/console/leads/{lead.id.hex()}/offer", offer_form(server))).status == 303
        assert (await one(server, select(mails).where(mails.c.step == "offer").subquery())).basis == "consent"
        visit, page = await opened(server, eva, EVA)
        await eva.post("/my-data/do", {"visit": visit, "what": "confirm", "card": card_in(page), "lang": "en"})
        await boss.post(f"/console/leads/{lead.id.hex()}/mail", {"text": "One more word"})
        shown = await eva.post("/my-data/do", {"visit": visit, "what": "show", "lang": "en"})
        assert 'name="purpose" value="offer"' in shown.text and "Art. 6(1)(b)" not in shown.text
        await eva.post("/my-data/do", {"visit": visit, "what": "withdraw", "purpose": "offer", "lang": "en"})
        assert await count(server, consents, consents.c.withdrawn_at.is_(None)) == 0
        owner = await lead_owner(server)
        assert (owner.state, owner.erase_at) == ("hidden", server.clock() + server.parts.retention.grace)
        assert await count(server, mails, mails.c.state == "queued", mails.c.step == "free") == 0, "at once"
        why = {"why": "she is a good customer"}
        restored = await boss.post(f"/console/leads/{lead.id.hex()}/restore", why)
        assert restored.status == 409 and "Only a new wish" in restored.text
        for _ in range(3):
            server.clock.move(days=2)
            await server.tick()
        assert await count(server, owners) == 0, "the one eraser took it"


async def test_an_imported_consent_ends_its_request_however_long_a_colleague_wanted_to_keep_it(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as boss:
        await bring_in(server, boss, contact(server), **AGREED)
        until = (await one(server, consents)).valid_until
        async with server.store.main.begin() as connection:
            late = {"cold_at": until + timedelta(days=60)}
            await connection.execute(owners.update().where(owners.c.kind == "lead").values(**late))
        server.clock.now = until + timedelta(minutes=1)
        await server.tick()
        assert (await lead_owner(server)).state == "hidden"
