"""The search for leftovers finds what is there, wherever it stands, and says what it read."""

import os
from pathlib import Path

import pytest

from leads.privacy import needles, proof, search
from leads.privacy.needles import Needles
from leads.store.crypto import new_id
from leads.store.tables import conversations, mailboxes
from tests.leads.firm import ADAM, PHONE, firm

WORD = b"planted by the verifier itself"


@pytest.mark.parametrize("at", [0, 1, 63, 64, 65, 100, 128 - len(WORD), 127])
def test_a_needle_is_counted_once_also_across_the_border_of_two_chunks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    monkeypatch.setattr(search, "CHUNK", 64)
    file = tmp_path / "file"
    file.write_bytes(b"." * at + WORD + b"." * 100)
    assert search.count_in(file, [WORD, b"absent"]) == {WORD: 1}


def test_overlapping_and_repeated_needles_are_all_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "CHUNK", 7)
    file = tmp_path / "file"
    file.write_bytes(b"aaaaaaaaaa" + b"abab" * 5)
    assert search.count_in(file, [b"aaaaaa", b"ababab"]) == {b"aaaaaa": 5 + 1, b"ababab": 8}


async def test_the_search_names_files_hits_and_what_it_read_and_passes_by_what_is_gone(tmp_path: Path) -> None:
    (tmp_path / "below" / "deep").mkdir(parents=True)
    (tmp_path / "below" / "deep" / "one").write_bytes(WORD * 3)
    (tmp_path / "two").write_bytes(b"nothing")
    found = await search.search([tmp_path, tmp_path / "two", tmp_path / "missing"], [WORD, WORD, b"short"])
    assert found.total == 3 and found.hits == {str(tmp_path / "below" / "deep" / "one"): {WORD: 3}}
    assert sorted(found.read) == [str(tmp_path / "below" / "deep" / "one"), str(tmp_path / "two")]
    assert found.files_with([WORD]) == {str(tmp_path / "below" / "deep" / "one"): 3}
    assert found.files_with([b"other"]) == {}


async def test_a_search_that_fails_is_no_proof(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(tmp_path)
    pipe = tmp_path / "is a folder"
    pipe.mkdir()
    os.mkfifo(tmp_path / "fifo")
    found = await search.search([tmp_path], [WORD])
    assert found.read == () and found.total == 0
    with pytest.raises(search.SearchFailed):
        await search.search([Path("/proc/self/mem")], [WORD])


async def test_the_verifier_finds_a_word_and_a_ciphertext_planted_in_each_place_it_searches(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    """Its self-test: one byte string in every place in turn, each alone must be found there and nowhere else."""
    async with firm(sqlite_urls, tmp_path) as f:
        journal = tmp_path / "journal.log"
        journal.write_bytes(b"{}\n")
        f.others = (*f.others, journal)
        await f.ledger.append([("erasure:premise", {})])
        stores = f.eraser()._stores
        assert [store.name for store in stores] == ["keys", "rows", "ledger and logs"]
        for n, planted in enumerate((b"planted word " + new_id().hex().encode(), new_id())):
            chat = await f.says()
            async with f.store.main.begin() as connection:
                await connection.execute(conversations.update().values(page=planted + b"rows"))
            async with f.store.keys.database.begin() as connection:
                values = {"owner_id": new_id(), "wrapped": planted + b"keys", "created_at": f.now}
                await connection.exec_driver_sql(
                    "INSERT INTO wrapped_keys VALUES (?, ?, ?)", (values["owner_id"], values["wrapped"], 0)
                )
            with journal.open("ab") as log:
                log.write(planted + b"log\n")
            with f.ledger.mirror.open("ab") as mirror:
                mirror.write(planted + b"mirror\n")
            found = await search.search(proof.files(stores), [planted])
            names = {Path(file).name.removesuffix("-wal") for file in found.files_with([planted])}
            assert names == {"main.db", "keys.db", "journal.log", "ledger.mirror"}, n
            assert await f.state(chat) == "live"


async def test_needles_are_addresses_numbers_and_long_lines_but_never_a_single_name(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        asked = await f.asks(words="Adam Nowak\nPoprosze rower gorski dla dziecka\n" + "x" * 500)
        ids = [asked.lead, asked.conversation, asked.card]
        found = await needles.gather(f.store, ids)
        assert set(found.words) == {ADAM.encode(), PHONE.encode(), b"Poprosze rower gorski dla dziecka", b"x" * 200}
        assert {len(c) for c in (*found.ciphertexts, *found.keys)} == {16} and {len(i) for i in found.indexes} == {32}
        noted = needles.from_note(found.noted())
        assert noted == Needles((), found.ciphertexts, found.keys, found.indexes)
        assert await needles.without_shared(f.store, [found]) == [Needles(found.words, found.ciphertexts, found.keys)]
        assert await f.count(mailboxes) == 0
