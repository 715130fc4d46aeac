"""Backups, restores, drills, upgrades and the great check, as the command line and the timetable start them.

Each opens the stores itself, says what it did in a few lines, and closes them again.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import orjson

from chatserver import secrets
from chatserver.configfile import BadConfiguration
from chatserver.secrets import Secrets
from chatserver.serve import only_one
from chatserver.settings import Settings
from chatserver.stores import (
    bring_up_to_date,
    close_stores,
    connect,
    coverage_of,
    mail_copies,
    open_stores,
    stores_of,
)
from leads.privacy import backup, certificates, copies, drill, heads, restore, verify
from leads.privacy.backup import Seals
from leads.privacy.certificates import Certificate
from leads.privacy.copies import Copy, Refused
from leads.privacy.erasure import Eraser
from leads.privacy.ledger import Ledger
from leads.privacy.replay import Replayer
from leads.store import migrate
from leads.store.store import Store

SCRATCH = "scratch"


@dataclass(frozen=True, slots=True)
class Sources:
    """What an operator names for a restore beside the backup."""

    keys: Path | None = None
    ledger: Path | None = None
    expected: str | None = None
    live_keys: bool = False
    replace: bool = False


def load_secrets(settings: Settings) -> Secrets:
    """Raises BadConfiguration."""
    return secrets.load(settings.storage.folder / "secrets", dict(os.environ))


def seals_of(loaded: Secrets) -> Seals:
    return Seals(loaded.backup, loaded.signing)


async def back_up(settings: Settings, loaded: Secrets, folder: Path, now: datetime) -> list[str]:
    """Write a backup while the server runs, and drop those that have served their time. Raises Refused."""
    store, ledger = connect(settings, loaded)
    try:
        if await migrate.revision(store.main.url) is None:
            raise Refused("storage.main: there is nothing to back up yet; start the server once")
        copy = await backup.make(store, ledger, seals_of(loaded), folder=folder, now=now)
        if await migrate.revision(store.main.url) == migrate.newest("main"):
            await backup.note(store, copy)
    finally:
        await close_stores(store, ledger)
    keep = settings.backup
    gone = copies.sweep(folder, seals_of(loaded).public_key, keep=keep.keep, keep_keys=keep.keep_keys, now=now)
    n, digest = copy.head("ledger")
    return [
        f"{copy.path}: {sum(copy.rows('main').values())} rows, {sum(copy.rows('keys').values())} keys, "
        f"{sum(copy.rows('ledger').values())} ledger lines",
        f"Kept until {now + keep.keep:%Y-%m-%d}, its keys until {now + keep.keep_keys:%Y-%m-%d}; older gone: {gone}",
        f"Head of the ledger, to be kept elsewhere: {n}:{digest}",
    ]


async def bring_back(settings: Settings, folder: Path, given: Sources, now: datetime) -> list[str]:
    """Restore a backup into the configured stores. Raises Refused, BadConfiguration; a refusal changes nothing."""
    place = settings.storage.folder / "secrets"
    if absent := secrets.missing(place, dict(os.environ)):
        names = ", ".join(str(path) for path in absent)
        raise Refused(f"{names}: without these secrets no backup opens; put the copy that you kept of them in place")
    loaded = load_secrets(settings)
    seals = seals_of(loaded)
    copy = copies.read(folder, seals.public_key)
    keys = _keys_for(copy, given, seals)
    expected = heads.parse_head(given.expected) if given.expected is not None else None
    lock = only_one(settings)
    try:
        try:
            await bring_up_to_date(settings)
        except BadConfiguration as error:
            raise Refused(f"{error}; a database that no longer opens: move its files away, then try again") from None
        async with _opened(settings, loaded) as replayer:
            sources = await heads.live(replayer.ledger, mirror_is_outside=bool(settings.storage.ledger_mirror))
            if given.ledger is not None:
                sources.append(heads.from_file(given.ledger, outside=True))
            wanted = await restore.examine(copy, keys, replayer, seals, sources=sources, expected=expected)
            await restore.refuse_when_in_use(replayer, now, replace=given.replace)
            await restore.close(replayer.store, now)
            done = await restore.run(wanted, replayer, seals, now)
    finally:
        if lock is not None:
            os.close(lock)
    replayed = ", ".join(f"{n} × {kind}" for kind, n in sorted(done.replayed.items())) or "nothing"
    return [
        f"{copy.path} is back: {done.rows} rows, {done.keys} keys; the ledger has {done.lines} lines",
        f"Replayed from the ledger: {replayed}; held and therefore kept: {done.held}",
        f"What was written after {copy.made_at:%Y-%m-%d %H:%M} UTC is lost; everybody signs in anew.",
        "Accounts that were closed and roles that were changed since then must be closed and changed again.",
        "Start the server now.",
    ]


async def rehearse(settings: Settings, loaded: Secrets, folder: Path, now: datetime) -> tuple[bool, list[str]]:
    """Restore the newest backup into a scratch place; whether it passed. Raises Refused."""
    seals = seals_of(loaded)
    copy = copies.read(folder, seals.public_key)
    keys = _keys_for(copy, Sources(), seals)
    if keys is None:
        raise Refused(f"{copy.path}: no backup here has keys any more; make a new one with ./dev backup")
    scratch = settings.storage.folder / SCRATCH
    drill.sweep(scratch)
    store, ledger = await open_stores(settings, loaded)
    try:
        chain = await ledger.lines()
        result = await drill.run(
            copy, keys, chain=chain, master=loaded.master, index=loaded.index, seals=seals, scratch=scratch, now=now
        )
        beside = copy.path.parent
        path = await drill.file(store, result, seals, folder=beside, now=now)
    finally:
        await close_stores(store, ledger)
    return result.passed, [
        f"{result.backup} of {copy.made_at:%Y-%m-%d %H:%M} UTC: {result.rows} rows, {result.keys} keys came back, "
        f"{result.opened} of the newest messages opened, {result.owners} owners live",
        *(f"PROBLEM {problem}" for problem in result.problems),
        f"{'Passed' if result.passed else 'FAILED'}; filed in {path}",
    ]


async def check_all(settings: Settings, loaded: Secrets, now: datetime) -> tuple[bool, list[str]]:
    """`./dev verify`; whether all is well. It may run beside the server."""
    async with _opened(settings, loaded) as replayer:
        report = await verify.run(replayer, seals_of(loaded).public_key, now)
        ages = await copies.ages(replayer.store, now)
    said = [
        f"Ledger: {report.lines} lines, head {report.head}",
        f"Certificates: {report.certificates} genuine ones and no other" if not report.findings else "",
        f"Erased owners looked for in every table and among the keys: {report.erased_owners}; "
        f"erasures under way: {report.open}, of them held: {report.held}",
        f"The search found what was planted in: {', '.join(report.self_test) or 'nothing'}",
        f"Not searched, their files belong to a database server or do not exist yet: {', '.join(report.not_searched)}"
        if report.not_searched
        else "",
        f"Last backup: {_age(ages.backup)}; last drill: {_age(ages.drill)}",
        *(f"PROBLEM {finding}" for finding in report.findings),
        "Everything holds." if not report.findings else f"{len(report.findings)} problems.",
    ]
    return not report.findings, [line for line in said if line]


def check_certificate(path: Path, public_key: str | None) -> list[str]:
    """Verify one certificate, offline. Raises Refused."""
    try:
        content = orjson.loads(path.read_bytes())
        certificate = Certificate(content["body"].encode(), bytes.fromhex(content["signature"]))
        named = certificate.content["public_key"]
        expected = bytes.fromhex(public_key or named)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise Refused(
            f"{path}: this is no certificate; give a file with body and signature, as the console gives it"
        ) from None
    if not certificates.is_genuine(certificate, expected):
        raise Refused(f"{path}: FORGED or changed: its signature is not of the key {expected.hex()[:16]}…")
    how = "of that key" if public_key else f"of the key that stands in it; compare {named} with the published one"
    return [f"{path}: genuine, signed {how}", *_shown(certificate)]


async def upgrade(settings: Settings, loaded: Secrets, folder: Path, now: datetime) -> list[str]:
    """Back up, migrate, name the way back. Raises Refused, BadConfiguration."""
    before = {name: await migrate.revision(settings.store_url(name)) for name in migrate.STORES}
    if all(before[name] == migrate.newest(name) for name in migrate.STORES):
        return ["The databases are up to date already; nothing was changed."]
    lock = only_one(settings)
    try:
        said = await back_up(settings, loaded, folder, now) if before["main"] else ["There was nothing to back up yet."]
        await bring_up_to_date(settings)
    finally:
        if lock is not None:
            os.close(lock)
    moved = ", ".join(f"{name} {before[name] or '-'} → {migrate.newest(name)}" for name in migrate.STORES)
    return [
        *said,
        f"Migrated: {moved}",
        f"The way back: install the version that you had, then ./dev restore {folder / copies.name_at(now)} --replace "
        "with the head of the ledger above as --expect-head",
    ]


@asynccontextmanager
async def _opened(settings: Settings, loaded: Secrets) -> AsyncIterator[Replayer]:
    store, ledger = connect(settings, loaded)
    try:
        yield replayer_of(settings, loaded, store, ledger)
    finally:
        await close_stores(store, ledger)


def replayer_of(settings: Settings, loaded: Secrets, store: Store, ledger: Ledger) -> Replayer:
    stores = (*stores_of(settings, store, ledger.mirror), *mail_copies(settings, store, dict(os.environ)))
    eraser = Eraser(store, ledger, loaded.signing, stores, coverage=coverage_of(settings))
    return Replayer(store, ledger, eraser, stores)


def _keys_for(copy: Copy, given: Sources, seals: Seals) -> Copy | None:
    """The backup whose keys are taken: the one that was named, else the newest; None to keep those in place."""
    if given.live_keys:
        return None
    if given.keys is not None:
        return copies.read(given.keys, seals.public_key)
    later = [one for one in copies.listed(copy.path.parent, seals.public_key) if one.made_at >= copy.made_at]
    with_keys = [one for one in later if one.has_keys]
    if not with_keys:
        raise Refused(f"{copy.path}: its keys have served their time; name a newer one with --keys, or say --live-keys")
    return with_keys[-1]


def _shown(certificate: Certificate) -> list[str]:
    return [f"  {name}: {value}" for name, value in certificate.content.items() if name != "public_key"]


def _age(age: timedelta | None) -> str:
    return "never" if age is None else f"{age // timedelta(hours=1)} hours ago"
