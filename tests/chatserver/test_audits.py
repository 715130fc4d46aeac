"""`./dev audit` and `./dev inventory`: what lies where the register says that nothing is, and the register itself."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from redis.asyncio import Redis
from sqlalchemy import insert, select, update

from benchmarks.generated import generated, say
from chatserver import audits, registry
from chatserver.cli import main
from leads import notes
from leads.privacy import register
from leads.privacy.classes import BY_KEY
from leads.store.crypto import place, seal
from leads.store.tables import audit, conversations, kept_contacts, leads, signals
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked, offered
from tests.helpers import CONFIG, Lethe, lethe
from tests.peers.valkey import Valkey

PHONE, EMAIL, CARD = "+420 601 234 567", "tajny.jan@posta.example", "4539 1488 0343 6467"


async def looked(server: Lethe) -> dict[tuple[str, str], int]:
    found = await audits.look(server.parts.settings, server.store, server.runtime.machinery.ledger)
    said = "\n".join(audits.report(found))
    assert not [word for word in (PHONE, EMAIL, CARD, "601 234") if word in said], "the report names no words"
    return {key: one.n for key, one in found.leftovers.items()}


async def test_what_is_planted_in_any_place_is_found_and_nothing_before(
    tmp_path: Path, store_urls: dict[str, str], own_valkey: Valkey
) -> None:
    more = {"storage.redis": own_valkey.url}
    async with lethe(tmp_path, store_urls, more) as server:
        lead = await asked(server)
        async with browsing(server, await server.session(login="olga")) as olga:
            await offered(server, olga, lead)
        await server.tick()
        assert await looked(server) == {}, "a firm that works leaves nothing where nothing may be"
        store = server.store
        await notes.add(store, lead, text=f"his other phone is {PHONE}", by=2, now=server.clock())
        async with store.main.begin() as connection:
            named = {"at": server.clock(), "actor": "staff:1", "action": "x", "subject": EMAIL, "counts": {"of": EMAIL}}
            await connection.execute(insert(audit).values(**named))
            await connection.execute(update(leads).values(close_reason=PHONE))
            await connection.execute(update(signals).where(signals.c.id == 1).values(subject=b"jan@posta.exam.pl"[:16]))
            await connection.execute(update(conversations).values(page=b"x" * 40))
        server.parts.settings.journal.write_text(json.dumps({"event": "x", "note": f"call {PHONE}"}) + "\n")
        with (tmp_path / "ledger.mirror").open("a") as mirror:
            mirror.write("0" * 64 + " " + json.dumps({"why": f"asked by {EMAIL}"}) + "\n")
        await put(own_valkey, "lethe:limit:x", CARD)
        found = await looked(server)
        assert set(found) >= {
            ("notes.body", "PHONE"), ("audit.subject", "EMAIL"), ("audit.counts.of", "EMAIL"),
            ("leads.close_reason", "PHONE"), ("signals.subject", "EMAIL"), ("conversations.page", "cannot be opened"),
            ("journal.log", "PHONE"), ("ledger.mirror", "EMAIL"), ("redis lethe:limit:x", "CREDIT_CARD"),
        }  # fmt: skip


async def test_a_text_is_read_as_the_first_look_read_it_and_a_card_among_kept_contacts_is_found(tmp_path: Path) -> None:
    """What staff asked for decides what a bare answer is, what they say of goods tells of nobody; a telephone number
    may have a card's check digit.
    """
    async with lethe(tmp_path) as server:
        await server.session(login="olga")
        chat = (
            ("visitor", "Dobry den"),
            ("agent", "Mamy tez wozki dla osob po zawale. Prosze o numer rezerwacji."),
            ("visitor", "RES-2024-55120, dwie osoby"),
        )
        called = (
            ("visitor", "Löschen Sie meine Daten"),
            ("agent", "Zu welchem Konto?"),
            ("visitor", "tel 5829 28817386"),
        )
        await say(server.parts, [("pl", chat), ("de", called)])
        assert await looked(server) == {}
        async with server.store.main.begin() as connection:
            row = (await connection.execute(select(kept_contacts))).one()
            assert row.kind == "PHONE"
            key = (await server.store.keys.get_many([row.conversation_id]))[row.conversation_id]
            sealed = seal(key, CARD.replace(" ", "").encode(), place("kept_contacts", "value", row.id))
            await connection.execute(update(kept_contacts).values(value=sealed))
        assert await looked(server) == {("kept_contacts.value", "CREDIT_CARD"): 1}


async def put(server: Valkey, key: str, value: str) -> None:
    client = Redis.from_url(server.url)
    await client.set(key, value)
    await client.aclose()


async def test_chats_of_all_kinds_leave_nothing_personal(tmp_path: Path) -> None:
    """A hundred drawn from the corpus in seven languages with other numbers; `bench audit` has ten thousand."""
    async with lethe(tmp_path) as server:
        await server.session(login="olga")
        assert await say(server.parts, list(generated(100, seed=6))) > 300
        assert await looked(server) == {}


@pytest.mark.parametrize("words", [["inventory"], ["inventory", "--csv"]])
def test_the_inventory_is_printed_before_anything_is_installed(tmp_path: Path, words: list[str]) -> None:
    environment = {"LETHE_STORAGE__FOLDER": str(tmp_path / "var"), "LETHE_CONFIG": str(CONFIG)}
    done = CliRunner().invoke(main, words, env=environment)
    assert done.exit_code == 0, done.output
    for area in (*register.AREAS, *register.PLACES):
        assert area.name in done.output
    assert "30 days" in done.output and "the firm's mail provider" in done.output


async def test_the_register_is_a_file_that_no_spreadsheet_calculates(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="auditor")) as browser:
        table = await browser.get("/console/register.csv")
        assert table.headers["Content-Type"].startswith("text/csv") and "card_fields" in table.text
        assert "lethe-register.csv" in table.headers["Content-Disposition"]
        assert (await browser.get("/console/register.md")).text.startswith("# Register of what is kept: Alpen Velo")
    hostile = registry.as_csv([["=1+1", "+1", "-1", "@x", "\tx", "plain"]]).decode("utf-8-sig")
    assert hostile.splitlines()[1] == "'=1+1,'+1,'-1,'@x,'\tx,plain"


def test_every_entry_says_its_class_its_recipients_and_a_period_in_words() -> None:
    for area in (*register.AREAS, *register.PLACES):
        assert area.recipients and area.retention, area.name
        sealed = [name for name, kind in area.fields if kind == "text"]
        assert not sealed or area.data != "technical" or area.name in ("erasures",), f"{area.name}: whose words?"
    assert {area.retention for area in register.AREAS} & set(BY_KEY)
