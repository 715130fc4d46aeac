"""My data shows all that is held: each text of the register is looked for on the page and in the ZIP.

A column that is added without being shown, or without a reason why not, fails here or in tests/test_register.py.
"""

from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import orjson
from sqlalchemy import insert, select, update

from leads import datarequests
from leads.datarequests import Wish
from leads.privacy.register import GIVEN, WITHHELD, entries
from leads.store.cells import seal_json, seal_text
from leads.store.crypto import new_id, place, seal
from leads.store.tables import (
    PERSONAL_ROWS,
    card_fields,
    clicks,
    conversations,
    enclosures,
    kept_contacts,
    leads,
    mail_files,
    mails,
    messages,
    notes,
    owners,
    request_words,
    special_words,
    tasks,
)
from tests.chatserver.browsing import browsing
from tests.chatserver.test_my_data import asks_for_offer, card_in, opened, raw
from tests.helpers import Lethe, lethe

TEXTS = [e.place for e in entries() if e.kind == "text" and e.place.partition(".")[0] in GIVEN]
BODIES = ("mail_files.body", "enclosures.body")
STRANGER = "x.stranger@kept-contacts-value.example"


def word(place: str) -> str:
    return place.replace(".", "-").replace("_", "-")


def test_every_table_of_a_person_is_given_or_withheld_for_a_reason() -> None:
    owned = {table.name for table, _ in PERSONAL_ROWS}
    assert owned - set(GIVEN) - set(WITHHELD) == set() and not set(GIVEN) & set(WITHHELD)
    assert len(TEXTS) >= 12 and set(BODIES) < set(TEXTS), "or this test would prove nothing"


async def filled(server: Lethe) -> None:
    """One person with a word of its own in each column that may hold his words."""
    now, store = server.clock(), server.store
    async with store.main.begin() as connection:
        lead = (await connection.execute(select(leads))).one()
        chat = (await connection.execute(select(owners.c.id).where(owners.c.parent_id == lead.id))).scalar_one()
        keys = await store.keys.get_many([lead.id, chat, lead.card_id])
        of_lead, of_chat, of_card = keys[lead.id], keys[chat], keys[lead.card_id]

        def text(key: Any, place_: str, row: bytes) -> bytes:
            table, _, column = place_.partition(".")
            return seal_text(key, table, column, row, word(place_))

        def more(table: Any, **values: Any) -> Any:
            return connection.execute(insert(table).values(**values))

        page = text(of_chat, "conversations.page", chat)
        await connection.execute(update(conversations).values(page=page))
        said, row = seal_json, new_id()
        body = said(of_chat, "messages", "body", chat + row, {"t": word("messages.body"), "m": []})
        await more(
            messages, conversation_id=chat, client_id=row, seq=99, change=99, sender="visitor", at=now, body=body
        )
        sealed = seal_text(of_chat, "kept_contacts", "value", row, STRANGER)
        await more(kept_contacts, id=row, conversation_id=chat, token="[e-mail 9]", kind="EMAIL", value=sealed, at=now)
        held = {"text_version": "v", "language": "en", "given_at": now, "until": now + timedelta(days=9)}
        value = text(of_chat, "special_words.value", row)
        await more(special_words, id=row, conversation_id=chat, token="[private 1]", value=value, **held)
        why = {"purpose": "offer", "basis": "contract", "source": "chat", "at": now}
        value = text(of_card, "card_fields.value", row)
        await more(card_fields, id=row, card_id=lead.card_id, field="company", value=value, **why)
        asks = Wish("access", "phone", lead.card_id, "demo", "CZ")
        wish = await datarequests.received(connection, asks, actor="staff:1", now=now)
        value = text(of_card, "request_words.body", row)
        await more(request_words, id=row, card_id=lead.card_id, request_id=wish, at=now, body=value)
        wanted = said(of_lead, "leads", "interest", lead.id, {"product": word("leads.interest")})
        await connection.execute(update(leads).values(interest=wanted))
        mail = {"to": "", "subject": "Yes", "text": word("mails.body"), "html": "", "message_id": "m"}
        sealed = said(of_lead, "mails", "body", row, mail)
        times = {"at": now, "not_before": now, "attempts": 0, "sent_at": now}
        await more(mails, id=row, lead_id=lead.id, direction="in", step="free", state="received", message_id="m",
                   body=sealed, **times)  # fmt: skip
        label = said(of_lead, "mail_files", "label", row, {"name": f"{word('mail_files.label')}.pdf", "kind": "pdf"})
        came = seal(of_lead, word("mail_files.body").encode(), place("mail_files", "body", row))
        await more(mail_files, id=row, lead_id=lead.id, mail_id=row, at=now, gone_at=now + timedelta(days=7), size=9,
                   label=label, body=came)  # fmt: skip
        went = seal(of_lead, word("enclosures.body").encode(), place("enclosures", "body", row))
        name = text(of_lead, "enclosures.name", row)
        await more(enclosures, id=row, lead_id=lead.id, mail_id=row, name=name, media_type="application/pdf", size=9,
                   body=went, at=now)  # fmt: skip
        await more(notes, id=row, lead_id=lead.id, staff_id=1, at=now, body=text(of_lead, "notes.body", row))
        done = {"done_at": now, "done_by": 1, "outcome": "reached"}
        await more(tasks, owner_id=lead.id, kind="visit", due_at=now, **done)
        await more(clicks, lead_id=lead.id, choice="keep", at=now)


async def test_each_text_of_the_register_is_on_the_page_and_in_the_zip(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with lethe(tmp_path, store_urls) as server, browsing(server) as browser:
        await asks_for_offer(server)
        visit, page = await opened(server, browser)
        await filled(server)
        shown = await browser.post("/my-data/do", {"visit": visit, "what": "show", "lang": "en"})
        for secret in ("messages.body", "notes.body", "special_words.value", "mail_files.label"):
            assert word(secret) not in shown.text, "nothing that may be another's before he says that it was he"
        shown = await browser.post(
            "/my-data/do", {"visit": visit, "what": "confirm", "card": card_in(page), "lang": "en"}
        )
        with ZipFile(BytesIO(await raw(browser, {"visit": visit, "what": "file", "lang": "en"}))) as archive:
            names = archive.namelist()
            read = archive.read("my-data.html").decode()
            machine = archive.read("my-data.json").decode()
            files = b"".join(archive.read(name) for name in names if name.startswith("files/"))
        for place_ in TEXTS:
            if place_ in BODIES:
                assert word(place_).encode() in files, place_
                continue
            for where, text in (("page", shown.text), ("ZIP, to read", read), ("ZIP, for machines", machine)):
                assert word(place_) in text, f"{place_} is not in the {where}"
        for text in (shown.text, read):
            assert "Visit" in text and "you were reached" in text and "I am still interested" in text
            assert "What you asked about your data" in text and "Send the offer" in text
        assert STRANGER not in shown.text + read + machine, "another's address stays masked"
        held = orjson.loads(machine)["cards"][0]
        assert all(file["file"] in names for file in held["requests"][0]["files"])
        parts = {part.split(".")[0] for part in GIVEN.values()}
        assert parts <= set(held), parts - set(held)
