"""Whether the promises hold: the chains, the certificates, the coverage, and that nothing of the erased is left.

A finding is a sentence for the operator; it names ids and counts, never a person.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import exists, select

from leads.privacy import audit, certificates, holds, notices, proof, trailhead
from leads.privacy.certificates import Certificate
from leads.privacy.ledger import LedgerBroken, Line
from leads.privacy.replay import Replayer, erasure_of, is_head, owners_of
from leads.privacy.selftest import plant_and_find
from leads.store import pace
from leads.store.store import Store
from leads.store.tables import (
    PERSONAL_ROWS,
    erasure_owners,
    erasures,
    owners,
)
from leads.store.tables import (
    certificates as certificate_rows,
)

CHUNK = 500
LATE = timedelta(days=1)
SHOWN = 3


@dataclass(slots=True)
class Report:
    """What was checked, and what is wrong; nothing is when `findings` is empty."""

    findings: list[str] = field(default_factory=list)
    lines: int = 0
    head: str = "0"
    certificates: int = 0
    erased_owners: int = 0
    open: int = 0
    held: int = 0
    self_test: list[str] = field(default_factory=list)
    not_searched: list[str] = field(default_factory=list)


async def run(replayer: Replayer, public_key: bytes, now: datetime, *, self_test: bool = True) -> Report:
    """Everything. It writes nothing but the words that the self-test plants and takes back."""
    report = Report()
    lines = await _ledger(replayer, report)
    await _audit(replayer.store, lines, report)
    await _certificates(replayer.store, lines, public_key, report)
    await _coverage(replayer.store, lines, report, now)
    await _left(replayer.store, lines, report, now)
    await _keys(replayer.store, report)
    if self_test:
        tested = await plant_and_find(replayer.store, replayer.stores, now)
        report.self_test, report.not_searched = tested.searched, tested.not_searched
        report.findings += tested.findings
    return report


async def left_behind(store: Store, lines: Sequence[Line]) -> set[bytes]:
    """Owners that the ledger says are erased and of which a row or a key is there."""
    gone = sorted({owner for line in lines for owner in owners_of(line.content)})
    found: set[bytes] = set()
    for start in range(0, len(gone), CHUNK):
        part = gone[start : start + CHUNK]
        async with store.main.read() as connection:
            for _, column in PERSONAL_ROWS:
                rows = await connection.execute(select(column).distinct().where(column.in_(part)))
                found.update(bytes(owner) for owner in rows.scalars())
        found |= await store.keys.existing(part)
    return found


async def held_owners(store: Store, now: datetime) -> set[bytes]:
    """Owners of erasures that were begun and wait for a hold."""
    mine = erasure_owners.alias("mine")
    held = exists().where(mine.c.erasure_id == erasure_owners.c.erasure_id, holds.active(mine.c.owner_id, now))
    async with store.main.read() as connection:
        return set((await connection.execute(select(erasure_owners.c.owner_id).where(held))).scalars())


async def _ledger(replayer: Replayer, report: Report) -> list[Line]:
    lines = await replayer.ledger.lines()
    try:
        report.lines = await replayer.ledger.check()
    except LedgerBroken:
        report.findings.append("the ledger's chain is broken, or its mirror says something else")
    seen = await pace.fact(replayer.store, notices.SEEN)
    if seen is not None and seen.n > len(lines):
        report.findings.append(f"the ledger ends at line {len(lines)}, but the main database has seen line {seen.n}")
    if lines:
        report.head = f"{lines[-1].n}:{lines[-1].hash.hex()}"
    return lines


async def _audit(store: Store, lines: Sequence[Line], report: Report) -> None:
    broken = await audit.first_broken(store)
    if broken is not None:
        report.findings.append(f"the audit trail was changed at or before row {broken}")
    report.findings += await trailhead.findings(store, lines)


async def _certificates(store: Store, lines: Sequence[Line], public_key: bytes, report: Report) -> None:
    forged, elsewhere = [], []
    async with store.main.read() as connection:
        async for row in await connection.stream(select(certificate_rows)):
            report.certificates += 1
            certificate = Certificate(bytes(row.body), bytes(row.signature))
            if not certificates.is_genuine(certificate, public_key) or (
                certificate.content.get("erasure") != row.erasure_id.hex()
            ):
                forged.append(row.erasure_id)
            elif not is_head(lines, proof.head_of(row.body)):
                elsewhere.append(row.erasure_id)
            if report.certificates % CHUNK == 0:
                await asyncio.sleep(0)
    _say(report, forged, "certificates are forged or were changed")
    _say(report, elsewhere, "certificates were signed over another ledger, or lines of it were cut off")


async def _coverage(store: Store, lines: Sequence[Line], report: Report, now: datetime) -> None:
    """Each erasure has its line, its row and, when it is certified, its one certificate; none is late."""
    written = {erasure_of(line) for line in _erasures(lines)}
    proof_there = exists().where(certificate_rows.c.erasure_id == erasures.c.id)
    held = exists().where(erasure_owners.c.erasure_id == erasures.c.id, holds.active(erasure_owners.c.owner_id, now))
    query = select(
        erasures.c.id, erasures.c.state, erasures.c.intent_at, proof_there.label("proof"), held.label("held")
    )
    known, no_line, no_proof, late = set(), [], [], []
    async with store.main.read() as connection:
        async for row in await connection.stream(query):
            known.add(row.id)
            if row.state != "intent" and row.id not in written:
                no_line.append(row.id)
            if (row.state == "certified") != bool(row.proof):
                no_proof.append(row.id)
            if row.state != "certified":
                report.open += 1
                report.held += bool(row.held)
                if not row.held and now - row.intent_at > LATE:
                    late.append(row.id)
    _say(report, no_line, "erasures went on without their line in the ledger")
    _say(report, no_proof, "erasures lack their certificate, or have one too early")
    _say(report, late, "erasures were begun more than a day ago and are not certified")
    _say(report, sorted(written - known), "erasures of the ledger are not known to the main database: it is older")


async def _left(store: Store, lines: Sequence[Line], report: Report, now: datetime) -> None:
    """No owner and no key id of the ledger in any store, but for erasures that are on their way or held."""
    erased = _erasures(lines)
    report.erased_owners = len({owner for line in erased for owner in owners_of(line.content)})
    under_way = select(erasure_owners.c.owner_id).join(erasures, erasures.c.id == erasure_owners.c.erasure_id)
    async with store.main.read() as connection:
        waiting = under_way.where(erasures.c.state.in_(("intent", "ledgered")))
        excused = set((await connection.execute(waiting)).scalars())
    _say(report, sorted(await left_behind(store, erased) - excused), "erased owners still have rows or a key")


async def _keys(store: Store, report: Report) -> None:
    """The keys open, and whoever lives has one."""
    if not await store.keys.fits():
        report.findings.append("the keys do not open under this master key")
    async with store.main.read() as connection:
        living = list((await connection.execute(select(owners.c.id).where(owners.c.state != "erasing"))).scalars())
    missing = sorted(set(living) - await store.keys.existing(living))
    _say(report, missing, "owners have no key, so their data cannot be read")


def _erasures(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if line.content["kind"] == "erasure"]


def _say(report: Report, ids: Sequence[bytes], what: str) -> None:
    if ids:
        some = ", ".join(one.hex() for one in ids[:SHOWN])
        report.findings.append(f"{len(ids)} {what}: {some}{' …' if len(ids) > SHOWN else ''}")
