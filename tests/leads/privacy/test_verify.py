"""The great check finds what was forged, cut off, left behind or brought back, and nothing where all is well."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import delete, insert, update

from leads.privacy import audit, certificates, verify
from leads.privacy.stores import Files, Keys, Rows
from leads.privacy.verify import Report
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.tables import audit as audit_rows
from leads.store.tables import certificates as certificate_rows
from leads.store.tables import erasures, lines, objections, owners, wrapped_keys
from tests.leads.firm import DAY, Asked
from tests.leads.privacy.copying import Shop, shop
from tests.peers.postgres import Postgres


async def look(s: Shop, *, self_test: bool = False) -> Report:
    return await verify.run(s.replayer, s.seals.public_key, s.firm.now, self_test=self_test)


@asynccontextmanager
async def erased(urls: dict[str, str], folder: Path) -> AsyncIterator[tuple[Shop, Asked]]:
    """Somebody was erased and certified, somebody else lives, and all is well."""
    async with shop(urls, folder) as s:
        asked = await s.firm.asks()
        await s.firm.goes_cold(asked)
        assert await s.erases() == 1
        await s.firm.asks("eva@posta.example")
        await audit.chain(s.firm.store)
        report = await look(s)
        assert report.findings == [] and (report.lines, report.certificates, report.erased_owners) == (1, 1, 3)
        yield s, asked


async def test_a_forged_certificate_is_found(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with erased(store_urls, tmp_path) as (s, _):
        row = await s.firm.one(certificate_rows)
        content = {k: v for k, v in (await s.firm.certificate()).items() if k not in ("version", "public_key")}
        stranger = certificates.issue(Ed25519PrivateKey.generate(), content)
        better = certificates.issue(s.seals.signing, {**content, "erasure": "00" * 16})
        elsewhere = certificates.issue(s.seals.signing, {**content, "ledger_head": {"n": 1, "hash": "ab" * 32}})
        for body, signature, said in (
            (row.body.replace(b'"found_after": 0', b'"found_after": 1'), row.signature, "forged or were changed"),
            (stranger.body, stranger.signature, "1 certificates are forged"),
            (better.body, better.signature, "1 certificates are forged"),
            (elsewhere.body, elsewhere.signature, "signed over another ledger"),
        ):
            async with s.firm.store.main.begin() as connection:
                await connection.execute(update(certificate_rows).values(body=body, signature=signature))
            [finding] = (await look(s)).findings
            assert said in finding and row.erasure_id.hex() in finding


async def change(s: Shop, asked: Asked, what: str) -> None:
    """Do to the stores what somebody with access to them, or a wrong copy, would."""
    f = s.firm
    key = {"owner_id": asked.card, "wrapped": b"k" * 60, "created_at": f.now}
    changes: dict[str, tuple[Any, Any]] = {
        "line edited": (f.ledger.database, update(lines).values(body=b'{"id":"erasure:x","kind":"x"}')),
        "lines cut off": (f.ledger.database, delete(lines)),
        "a key is back": (f.store.keys.database, insert(wrapped_keys).values(**key)),
        "a row is back": (
            f.store.main,
            insert(objections).values(fingerprint=b"x", at=f.now, until=f.now),
        ),
        "no certificate": (f.store.main, delete(certificate_rows)),
        "no erasure": (f.store.main, delete(erasures)),
        "late": (f.store.main, update(erasures).values(state="ledgered", intent_at=f.now - 2 * DAY)),
        "a living key is lost": (f.store.keys.database, delete(wrapped_keys)),
        "audit changed": (f.store.main, update(audit_rows).where(audit_rows.c.id == 2).values(actor="nobody")),
    }
    database, statement = changes[what]
    async with database.begin() as connection:
        if what == "no erasure":
            await connection.execute(delete(certificate_rows))
        await connection.execute(statement)
    if what == "a row is back":
        async with f.store.main.begin() as connection:
            values = {"id": asked.card, "kind": "card", "retention_class": "card", "state": "live", "change": 1}
            times = {"created_at": f.now, "touched_at": f.now}
            await connection.execute(insert(owners).values(**values, **times))
            await f.store.keys.create([asked.card], f.now)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("line edited", "the ledger's chain is broken"),
        ("lines cut off", "the ledger ends at line 0, but the main database has seen line 1"),
        ("a key is back", "1 erased owners still have rows or a key"),
        ("a row is back", "1 erased owners still have rows or a key"),
        ("no certificate", "erasures lack their certificate"),
        ("no erasure", "are not known to the main database: it is older"),
        ("late", "were begun more than a day ago"),
        ("a living key is lost", "3 owners have no key"),
        ("audit changed", "the audit trail was changed at or before row 2"),
    ],
)
async def test_what_was_changed_is_found(store_urls: dict[str, str], tmp_path: Path, what: str, said: str) -> None:
    async with erased(store_urls, tmp_path) as (s, asked):
        await change(s, asked, what)
        assert any(said in finding for finding in (await look(s)).findings), (await look(s)).findings


async def test_another_master_key_is_said(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with erased(sqlite_urls, tmp_path) as (s, _):
        f = s.firm
        f.store = Store(f.store.main, KeyStore(f.store.keys.database, b"x" * 32), f.store.writer, b"i" * 32)
        assert (await look(s)).findings == ["the keys do not open under this master key"]


async def test_the_search_finds_a_word_and_a_ciphertext_planted_in_each_store_and_then_they_are_gone(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with erased(sqlite_urls, tmp_path) as (s, _):
        (tmp_path / "journal.log").write_text("{}\n")
        s.firm.others = (*s.firm.others, tmp_path / "journal.log")
        before = sizes(tmp_path)
        report = await look(s, self_test=True)
        assert report.self_test == ["keys", "rows", "ledger and logs"] and report.findings == []
        assert before == sizes(tmp_path) and await s.firm.count(objections) == 0


def sizes(folder: Path) -> dict[str, int]:
    """Of the files that are no databases."""
    return {path.name: path.stat().st_size for path in folder.iterdir() if ".db" not in path.name}


@pytest.mark.peer("postgresql")
async def test_on_postgresql_it_finds_them_in_the_raw_files_too_and_says_what_it_may_not_read(
    postgres_server: Postgres, postgres_urls: dict[str, str], tmp_path: Path
) -> None:
    async with erased(postgres_urls, tmp_path) as (s, _):
        report = await look(s, self_test=True)
        assert (report.self_test, report.not_searched) == (["ledger and logs"], ["keys", "rows"])
        s.firm.places = (postgres_server.data,)
        report = await look(s, self_test=True)
        assert report.self_test == ["keys", "rows", "ledger and logs"] and report.findings == []


class Blind(Rows):
    """Its files are said to lie elsewhere, as in an installation that was moved."""

    def files(self) -> list[Path]:
        return [self.directories[0]]


async def test_a_search_that_looks_in_the_wrong_place_is_found_out(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with erased(sqlite_urls, tmp_path) as (s, _):
        (tmp_path / "empty.db").write_bytes(b"nothing")
        f, replayer = s.firm, s.replayer
        blind = (Keys(f.store.keys), Blind(f.store, (tmp_path / "empty.db",)), Files("logs", f.others))
        report = await verify.run(replace(replayer, stores=blind), s.seals.public_key, f.now)
        assert report.findings == ["rows: the search does not find what was planted, so it proves nothing"]
