"""What is wrong with a backup, a ledger or a machine is said before anything is changed, with the way out."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import delete, insert, update

from leads.privacy import certificates, copies, heads, restore, verify
from leads.privacy.backup import Seals
from leads.privacy.copies import Copy, Refused
from leads.store.keys import KeyStore
from leads.store.tables import duties, lines
from tests.leads.firm import DAY, HOUR
from tests.leads.privacy.copying import Shop, shop
from tests.leads.privacy.test_restore_matrix import everything

Spoil = Callable[[Shop, Copy], Awaitable[Copy]]


@dataclass(frozen=True, slots=True)
class Scene:
    """A firm that was backed up and erased somebody since, and its ledger elsewhere."""

    shop: Shop
    copy: Copy
    later: Copy
    second: Path


@asynccontextmanager
async def scene(urls: dict[str, str], folder: Path) -> AsyncIterator[Scene]:
    async with shop(urls, folder) as s:
        asked = await s.firm.asks()
        await s.firm.offers(asked)
        copy = await s.backs_up()
        await s.firm.goes_cold(asked)
        assert await s.erases() == 1
        later = await s.backs_up()
        yield Scene(s, copy, later, s.second_copy())


async def assert_refused(here: Scene, said: str, spoil: Callable[[], object] | None = None, **how: object) -> None:
    """It works, then something is spoilt, then it is refused in these words, and nothing changed."""
    before = await everything(here.shop)
    if spoil is not None:
        spoil()
    copy = how.pop("copy", here.copy)
    with pytest.raises(Refused, match=said):
        await here.shop.restores(copy, **{"ledger": here.second, **how})  # type: ignore[arg-type]
    assert await everything(here.shop) == before


def flip(path: Path, at: int = -40) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


async def test_a_damaged_a_cut_and_a_missing_file(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with scene(sqlite_urls, tmp_path) as here:
        for part in copies.PARTS:
            file = here.copy.file(part)
            whole = file.read_bytes()
            flip(file)
            await assert_refused(here, rf"{part}\.lethe: this file is not the one.*another")
            file.write_bytes(whole[:-1])
            await assert_refused(here, "not the one")
            await assert_refused(here, "is missing; (take another|its keys)", file.unlink)
            file.write_bytes(whole)
        await here.shop.restores(here.copy, ledger=here.second)


async def test_a_file_of_another_backup_of_ours(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with scene(sqlite_urls, tmp_path) as here:
        for part in copies.PARTS:
            whole = here.copy.file(part).read_bytes()
            shutil.copyfile(here.later.file(part), here.copy.file(part))
            await assert_refused(here, "not the one that was written")
            here.copy.file(part).write_bytes(whole)


async def test_an_edited_manifest_and_one_of_somebody_else(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with scene(sqlite_urls, tmp_path) as here:
        manifest, key = here.copy.path / copies.MANIFEST, here.shop.seals.public_key
        body = manifest.read_bytes()
        edited = orjson.loads(body)
        edited["parts"]["main"]["ledger_head"] = {"n": 0, "hash": ""}
        for wrong, said in (
            (orjson.dumps(edited), "was changed after it was signed"),
            (b"{", "its manifest is damaged"),
            (b"[]", "this is not a backup"),
            (body.replace(key.hex().encode(), b"0" * 64), "backup of another installation"),
        ):
            manifest.write_bytes(wrong)
            with pytest.raises(Refused, match=said):
                copies.read(here.copy.path, key)
        manifest.write_bytes(body)
        stranger = Ed25519PrivateKey.generate()
        with pytest.raises(Refused, match=r"backup of another installation.*secrets"):
            copies.read(here.copy.path, stranger.public_key().public_bytes_raw())
        forged = certificates.issue(stranger, {k: v for k, v in edited.items() if k not in ("version", "public_key")})
        manifest.write_bytes(forged.body)
        (here.copy.path / copies.SIGNATURE).write_text(forged.signature.hex())
        with pytest.raises(Refused, match="another installation"):
            copies.read(here.copy.path, key)


async def test_an_old_certificate_is_no_manifest(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    """Everything that we sign says what it is."""
    async with scene(sqlite_urls, tmp_path) as here:
        signed = certificates.issue(here.shop.seals.signing, {"kind": "conversation", "made_at": "2026-01-01"})
        (here.copy.path / copies.MANIFEST).write_bytes(signed.body)
        (here.copy.path / copies.SIGNATURE).write_text(signed.signature.hex())
        with pytest.raises(Refused, match="this is not a backup"):
            copies.read(here.copy.path, here.shop.seals.public_key)


async def test_a_folder_without_a_backup_and_the_newest_of_many(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with scene(sqlite_urls, tmp_path) as here:
        key = here.shop.seals.public_key
        assert copies.read(here.shop.backups, key) == here.later
        (tmp_path / "empty").mkdir()
        for folder, said in ((tmp_path / "empty", "no backup of this"), (tmp_path / "none", "no such folder")):
            with pytest.raises(Refused, match=said):
                copies.read(folder, key)


async def test_other_secrets_open_nothing(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with scene(sqlite_urls, tmp_path) as here:
        right, store = here.shop.seals, here.shop.firm.store
        here.shop.seals = Seals(b"x" * 32, right.signing)
        await assert_refused(here, r"cannot be opened.*base.key")
        here.shop.seals = right
        object.__setattr__(store, "keys", KeyStore(store.keys.database, b"n" * 32))
        await assert_refused(here, "wrapped under another master key.*LETHE_MASTER_KEY_FILE")
        await here.shop.firm.store.keys.create([b"k" * 16], here.shop.firm.now)
        object.__setattr__(store, "keys", KeyStore(store.keys.database, b"o" * 32))
        await assert_refused(here, "the keys in place were wrapped under another", live_keys=True)


async def test_keys_that_are_older_than_the_rest(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with scene(sqlite_urls, tmp_path) as here:
        await assert_refused(here, "these keys are older", copy=here.later, keys=here.copy)


async def test_a_backup_of_a_newer_version(sqlite_urls: dict[str, str], tmp_path: Path) -> None:
    async with scene(sqlite_urls, tmp_path) as here:
        newer = Copy(here.copy.path, {**here.copy.content, "revisions": {"main": "9999"}})
        await assert_refused(here, "made by a newer version", copy=newer)


@pytest.mark.parametrize("how", ["missing", "shorter", "broken", "reordered", "another's", "no head"])
async def test_a_ledger_that_cannot_be_believed(store_urls: dict[str, str], tmp_path: Path, how: str) -> None:
    async with scene(store_urls, tmp_path) as here:
        ledger, second = here.shop.firm.ledger, here.second
        rows = second.read_bytes().splitlines(keepends=True)
        assert len(rows) == 1
        if how != "no head":
            async with ledger.database.begin() as connection:
                await connection.execute(delete(lines))
            ledger.mirror.unlink()
        if how == "missing":
            second.write_bytes(b"")
            await assert_refused(here, r"the ledger is missing, but the backup .* knows line 1; give the newest copy")
        elif how == "shorter":
            here.shop.firm.now += HOUR
            ahead = (7, "ab" * 32)
            await assert_refused(here, "shorter: it ends at line 1, but --expect-head names line 7", expected=ahead)
        elif how == "broken":
            second.write_bytes(rows[0].replace(b"erasure", b"erasurE", 1))
            await assert_refused(here, "elsewhere.mirror: this copy of the ledger is broken; move it away and give")
        elif how == "reordered":
            second.write_bytes(rows[0] * 2)
            await assert_refused(here, "this copy of the ledger is broken")
        elif how == "another's":
            here.second.unlink()
            async with shop(named(store_urls, tmp_path / "b"), tmp_path / "b") as other:
                asked = await other.firm.asks()
                await other.firm.goes_cold(asked)
                assert await other.erases() == 1
                shutil.copyfile(other.firm.ledger.mirror, second)
            await assert_refused(
                here, r"the ledger has another line 1, but the backup lethe-.*one was edited or is another's"
            )
        else:
            await assert_refused(here, "nothing from outside says", copy=here.shop.alone(here.later), ledger=None)


def named(urls: dict[str, str], folder: Path) -> dict[str, str]:
    folder.mkdir()
    return {name: f"sqlite+aiosqlite:///{folder / name}.db" for name in urls}


async def test_an_edited_ledger_in_place(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with scene(store_urls, tmp_path) as here:
        async with here.shop.firm.ledger.database.begin() as connection:
            await connection.execute(update(lines).values(body=b'{"id":"erasure:x","kind":"erasure","owners":[]}'))
        await assert_refused(here, "storage.ledger: its chain is broken; move this database away and give the newest")


async def test_the_way_out_of_an_edited_ledger_leads_out(store_urls: dict[str, str], tmp_path: Path) -> None:
    """Main is whole: back it up, move the bad ledger away, restore with the good copy."""
    async with scene(store_urls, tmp_path) as here:
        s, ledger = here.shop, here.shop.firm.ledger
        async with ledger.database.begin() as connection:
            await connection.execute(update(lines).values(body=b'{"id":"erasure:x","kind":"erasure","owners":[]}'))
        s.firm.now += HOUR
        copy = await s.backs_up()
        async with ledger.database.begin() as connection:
            await connection.execute(delete(lines))
        ledger.mirror.unlink()
        await assert_refused(here, "the ledger is missing, but the backup", copy=copy, ledger=None)
        await s.restores(copy, ledger=here.second)
        assert await ledger.check() == 1
        report = await verify.run(s.replayer, s.seals.public_key, s.firm.now, self_test=False)
        assert report.findings == []


async def test_a_mirror_on_another_machine_vouches_for_the_ledger_unless_it_is_behind(
    sqlite_urls: dict[str, str], tmp_path: Path
) -> None:
    async with scene(sqlite_urls, tmp_path) as here:
        ledger = here.shop.firm.ledger
        outside = await heads.live(ledger, mirror_is_outside=True)
        assert list(heads.choose(outside, copies=[here.later], expected=None)) == await ledger.lines()
        with pytest.raises(Refused, match="nothing from outside"):
            heads.choose(await heads.live(ledger, mirror_is_outside=False), copies=[here.later], expected=None)
        ledger.mirror.write_bytes(b"")
        with pytest.raises(Refused, match="nothing from outside"):
            heads.choose(await heads.live(ledger, mirror_is_outside=True), copies=[here.later], expected=None)
        with pytest.raises(Refused, match="there is no ledger"):
            heads.choose([], copies=[], expected=None)


@pytest.mark.parametrize("text", ["", "7", "x:ab", "7:zz", "7:abc", "-1:" + "a" * 64, "1e9:" + "a" * 64])
def test_a_head_that_is_none(text: str) -> None:
    with pytest.raises(Refused, match=r"--expect-head .*write the number"):
        heads.parse_head(text)
    assert heads.parse_head(" 7:" + "AB" * 8) == (7, "ab" * 8) and heads.parse_head("0") == (0, "")


async def test_a_running_server_and_data_that_nobody_gave_up(store_urls: dict[str, str], tmp_path: Path) -> None:
    async with scene(store_urls, tmp_path) as here:
        f, replayer = here.shop.firm, here.shop.replayer
        await f.says()
        with pytest.raises(Refused, match=r"storage\.main holds data.*--replace"):
            await restore.refuse_when_in_use(replayer, f.now, replace=False)
        await restore.refuse_when_in_use(replayer, f.now, replace=True)
        async with f.store.main.begin() as connection:
            ran = {"name": "jobs", "last_run": f.now - timedelta(seconds=2), "next_run": f.now, "done": 0}
            await connection.execute(insert(duties).values(**ran))
        with pytest.raises(Refused, match=r"a server or a worker ran here.*stop all"):
            await restore.refuse_when_in_use(replayer, f.now, replace=True)
        await restore.refuse_when_in_use(replayer, f.now + DAY, replace=True)
