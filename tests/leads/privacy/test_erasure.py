"""The eraser: what goes, what stays, and what the certificate says about it."""

import asyncio
import math
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from sqlalchemy import update

from leads import forgetting, notes
from leads.privacy import certificates, erasure, needles
from leads.privacy.certificates import Certificate
from leads.privacy.needles import Needles
from leads.privacy.search import search
from leads.store import tables
from leads.store.tables import cards, erasure_owners, erasures, leads, owners
from leads.store.tables import certificates as certificates_table
from tests.leads.firm import ADAM, DAY, HOUR, MOMENT, PHONE, Asked, Firm, firm
from tests.peers.postgres import Postgres

LONG = "Prosze zadzwonic po siedemnastej, najlepiej we wtorek"


async def whole_story(f: Firm, email: str = ADAM) -> Asked:
    """Somebody with a row in every place that a person can have one in."""
    asked = await f.asks(email)
    await f.replies(asked.conversation)
    await f.work()
    await f.offers(asked)
    await f.mails_leave()
    await f.answers(asked, LONG)
    await notes.add(f.store, asked.lead, text="Woli czerwony kolor, wzrost sto osiemdziesiat", by=7, now=f.now)
    return asked


async def everything_of(f: Firm, asked: Asked) -> Needles:
    found = await needles.gather(f.store, [asked.lead, asked.conversation, asked.card])
    wanted = {ADAM.encode(), PHONE.encode(), LONG.encode()}
    assert wanted <= set(found.words) and len(found.ciphertexts) >= 8
    assert len(found.keys) == 3 and len(found.indexes) == 1
    return found


async def hits(folder: Path, wanted: Needles) -> int:
    return (await search([folder], wanted.all)).total


async def personal_rows(f: Firm) -> int:
    return sum([await f.count(table) for table, _ in tables.PERSONAL_ROWS])


async def test_a_whole_person_is_found_before_and_nothing_of_him_after(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        adam, eva = await whole_story(f), await f.asks("eva@posta.example")
        wanted, hers = await everything_of(f, adam), await needles.gather(f.store, [eva.lead, eva.card])
        before, of_eva = await hits(tmp_path, wanted), await hits(tmp_path, hers)
        assert before >= 13 and of_eva >= 4
        await forgetting.let_go(f.store, f.retention, adam.lead, actor="staff:7", now=f.now)
        f.now += 3 * DAY
        assert await f.eraser().erase_due(f.now) == 1
        assert await hits(tmp_path, wanted) == 0
        assert await hits(tmp_path, hers) >= of_eva / 2, "Eva is still there"
        assert [await f.state(one) for one in (adam.lead, adam.conversation, adam.card)] == ["gone"] * 3
        assert [await f.state(one) for one in (eva.lead, eva.conversation, eva.card)] == ["live"] * 3
        proof = await f.certificate()
        assert proof["complete"] and proof["found_before"] >= 13 and proof["found_after"] == 0
        assert (proof["reason"], proof["kind"], proof["remarks"], proof["not_searched"]) == ("let_go", "lead", [], [])
        assert proof["destroyed"]["keys"] == proof["destroyed"]["owners"] == 3
        assert proof["destroyed"]["messages"] == proof["destroyed"]["mails"] == 2
        row = await f.one(certificates_table)
        public = f.signing.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        assert certificates.is_genuine(Certificate(row.body, row.signature), public)
        done = await f.one(erasures)
        assert (done.state, done.needles, done.lease_until) == ("certified", None, None)
        assert await f.count(erasure_owners) == 0
        line = (await f.ledger.append([]), await f.ledger.head())[1]
        assert proof["ledger_head"] == {"n": line[0], "hash": line[1].hex()} and line[0] == 1
        assert await f.eraser().erase_due(f.now + DAY) == 0, "a second run has nothing to do"


@pytest.mark.peer("postgresql")
async def test_on_postgresql_no_word_and_no_key_is_left_and_what_could_not_be_searched_is_named(
    postgres_server: Postgres, postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    """The server's own files are readable here. Sealed pieces may stay in them, which the certificate must say."""
    data = postgres_server.data
    async with firm(postgres_urls, tmp_path, places=(data,)) as f:
        adam, eva = await whole_story(f), await whole_story(f, "eva@posta.example")
        wanted = await everything_of(f, adam)
        postgres_server.sql("CHECKPOINT")
        assert await hits(data, wanted) >= 13
        for asked in (adam, eva):
            await forgetting.let_go(f.store, f.retention, asked.lead, actor="staff:7", now=f.now)
            f.now += HOUR
        f.now += 3 * DAY - HOUR - MOMENT
        assert await f.eraser().erase_due(f.now) == 1
        left = (await search([data], wanted.all)).files_with(wanted.all)
        assert await hits(data, Needles(wanted.words, (), ())) == 0
        assert not [file for file in left if "pg_wal" not in file and "base" not in file]
        proof = await f.certificate()
        assert not proof["complete"] and proof["found_before"] >= 13
        assert sorted(remark.partition(":")[0] for remark in proof["remarks"]) == ["keys", "rows"]
        assert bool(left) == bool(proof["found_after"])
        assert proof["not_searched"] == [] and proof["files_searched"] > 100
        assert await f.state(adam.lead) == "gone" and await f.state(eva.lead) == "hidden"


@pytest.mark.peer("postgresql")
async def test_without_the_servers_files_the_certificate_says_that_they_were_not_searched(
    postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(postgres_urls, tmp_path) as f:
        asked = await f.asks()
        await f.goes_cold(asked)
        assert await f.eraser().erase_due(f.now) == 1
        proof = await f.certificate()
        assert not proof["complete"] and proof["not_searched"] == ["keys", "rows"]


async def test_erasing_twice_and_erasing_the_unknown_change_nothing(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with firm(store_urls, tmp_path) as f:
        chat = await f.says()
        for _ in range(2):
            await erasure.ask(f.store, chat, reason="own_request", now=f.now)
        await erasure.ask(f.store, b"u" * 16, reason="own_request", now=f.now)
        eraser = f.eraser()
        assert sorted(await asyncio.gather(eraser.erase_due(f.now), eraser.erase_due(f.now))) == [0, 1]
        await erasure.ask(f.store, chat, reason="own_request", now=f.now)
        assert await eraser.erase_due(f.now) == 0
        assert await f.count(certificates_table) == 1 and await personal_rows(f) == 0


async def test_a_conversation_takes_its_lead_and_the_lead_all_its_conversations(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        asked, second = await f.asks(), await f.says("Drugi czat")
        async with f.store.main.begin() as connection:
            await connection.execute(
                update(owners).where(owners.c.id == second).values(parent_id=asked.lead, cold_at=None)
            )
        await erasure.ask(f.store, second, reason="own_request", now=f.now)
        assert {await f.state(one) for one in (asked.lead, asked.conversation, second)} == {"hidden"}
        assert await f.eraser().erase_due(f.now) == 1
        assert (await f.certificate())["destroyed"]["owners"] == 4 and await personal_rows(f) == 0


async def share_a_card(f: Firm) -> tuple[Asked, Asked]:
    """Two leads of one person, whose mailbox was confirmed."""
    first, second = await f.asks(), await f.asks()
    async with f.store.main.begin() as connection:
        await connection.execute(update(leads).where(leads.c.id == second.lead).values(card_id=first.card))
        for table in (tables.card_fields, tables.consents):
            await connection.execute(table.delete().where(table.c.card_id == second.card))
        await connection.execute(cards.delete().where(cards.c.id == second.card))
        await connection.execute(owners.delete().where(owners.c.id == second.card))
    await f.store.keys.destroy([second.card])
    return first, Asked(second.conversation, second.lead, first.card)


async def test_a_card_that_serves_another_lead_stays_and_goes_with_the_last_one(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        first, second = await share_a_card(f)
        await erasure.ask(f.store, first.lead, reason="own_request", now=f.now)
        assert await f.eraser().erase_due(f.now) == 1
        assert [await f.state(one) for one in (first.lead, first.card, second.lead)] == ["gone", "live", "live"]
        assert "cards" not in (await f.certificate())["destroyed"]
        await f.goes_cold(second)
        assert await f.eraser().erase_due(f.now) == 1
        assert await f.state(first.card) == "gone" and await personal_rows(f) == 0


async def test_two_leads_that_share_a_card_and_go_together_take_it_with_them(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        first, second = await share_a_card(f)
        for asked in (first, second):
            await erasure.ask(f.store, asked.lead, reason="own_request", now=f.now)
        assert await f.eraser().erase_due(f.now) == 2
        assert await personal_rows(f) == 0


async def test_of_two_persons_with_the_same_address_only_the_right_one_goes(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    """The same mailbox, phone and words; nothing of the other is counted as left over."""
    async with firm(sqlite_urls, tmp_path) as f:
        adam, namesake = await whole_story(f), await whole_story(f)
        before = await needles.gather(f.store, [namesake.lead, namesake.conversation, namesake.card])
        await erasure.ask(f.store, adam.lead, reason="own_request", now=f.now)
        assert await f.eraser().erase_due(f.now) == 1
        assert await needles.gather(f.store, [namesake.lead, namesake.conversation, namesake.card]) == before
        assert [await f.state(one) for one in (adam.card, namesake.card)] == ["gone", "live"]


@pytest.mark.parametrize(("long_search", "second"), [(0.0, 0), (math.inf, 1)])
async def test_after_a_search_that_took_long_nothing_new_is_begun_for_a_while(
    sqlite_urls: dict[str, str], tmp_path: Path, long_search: float, second: int
) -> None:
    async with firm(sqlite_urls, tmp_path) as f:
        worker = f.eraser(long_search=long_search)
        for expected in (1, second):
            asked = await f.asks(ADAM)
            await forgetting.let_go(f.store, f.retention, asked.lead, actor="staff:7", now=f.now)
            f.now += 3 * DAY
            assert await worker.erase_due(f.now) == expected
        assert await f.eraser().erase_due(f.now) == 1 - second, "a new process asks anew"
