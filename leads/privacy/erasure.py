"""The one eraser, for every reason. This code destroys data for good, so here is its design.

1. INTENT. One transaction makes all owners of an erasure `erasing`, on condition that nothing moved since they were
   read: `change` as seen, no hold, no act of the person waiting to be processed, no mail in flight. Its commit is the
   point of no return: before it an answer wins, after it the writer is a new person.
2. LEDGER. One line for each erasure, fsynced. A job found without its line writes it first; nothing is destroyed
   before.
3. DESTRUCTION. Keys, then rows, then whatever else a store holds; each step may be repeated.
4. COMPACTION. What deleted rows left in files and logs is overwritten or truncated.
5. VERIFICATION. The search that found the sealed bytes before must find nothing after. Then the certificate.

A job's step is a column; a lease and a fencing number make sure that only one worker moves it, and a killed worker's
job goes on where it stood. A failure never skips a step: the job stays and is tried again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import delete, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import audit, certificates, holds
from leads.privacy import needles as searching
from leads.privacy.ledger import Ledger
from leads.privacy.needles import Needles
from leads.privacy.search import Found, search
from leads.privacy.stores import ErasableStore
from leads.store.crypto import new_id, place
from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import (
    certificates as certificates_table,
)
from leads.store.tables import (
    erasure_owners,
    erasures,
    jobs,
    leads,
    mails,
    owners,
)

BATCH = 50
LEASE = timedelta(minutes=5)
STEPS = ("intent", "ledgered", "destroyed", "certified")
ACTS = ("visitor_wrote",)
IN_FLIGHT = ("claimed", "sending")
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Member:
    """One owner of an erasure, with the change that was seen."""

    id: bytes
    kind: str
    change: int


@dataclass(frozen=True, slots=True)
class Due:
    """An owner whose time has come, with all that goes with it."""

    root: Member
    members: tuple[Member, ...]
    card: Member | None
    reason: str
    retention_class: str
    rule_id: int | None
    due_at: datetime

    @property
    def ids(self) -> list[bytes]:
        return [m.id for m in self.members] + ([self.card.id] if self.card else [])


@dataclass(frozen=True, slots=True)
class Work:
    """An erasure that this worker holds."""

    id: bytes
    state: str
    fence: int
    row: Any
    owners: tuple[bytes, ...]


async def ask(store: Store, owner: bytes, *, reason: str, now: datetime, actor: str = "visitor") -> None:
    """Hide an owner at once and hand it to the eraser, with all that belongs to it. Repeatable.

    A conversation of a lead takes the lead with it. What a hold protects stays hidden until the release.
    """
    async with store.main.begin() as connection:
        parent = (await connection.execute(select(owners.c.parent_id).where(owners.c.id == owner))).scalar()
        await hide(connection, parent or owner, reason=reason, erase_at=now, now=now)
        await audit.record(
            connection, now=now, actor=actor, action="erasure_asked", subject=f"owner:{(parent or owner).hex()}"
        )


async def hide(connection: AsyncConnection, root: bytes, *, reason: str, erase_at: datetime, now: datetime) -> bool:
    """Make an owner and its conversations `hidden`, to be erased at `erase_at`. False: it is being erased already."""
    changed = await connection.execute(
        update(owners)
        .where(owners.c.id == root, owners.c.state.in_(("live", "hidden")))
        .values(state="hidden", reason=reason, erase_at=erase_at, change=owners.c.change + 1)
    )
    if changed.rowcount != 1:
        return False
    children = await connection.execute(
        update(owners)
        .where(owners.c.parent_id == root, owners.c.state == "live")
        .values(state="hidden", reason=reason, change=owners.c.change + 1)
        .returning(owners.c.id)
    )
    for subject in (root, *children.scalars()):
        await send_signal(connection, "hidden", subject=subject, now=now)
    return True


class Eraser:
    """Takes what is due through all steps."""

    def __init__(
        self, store: Store, ledger: Ledger, signing: Ed25519PrivateKey, stores: Sequence[ErasableStore]
    ) -> None:
        self._store = store
        self._ledger = ledger
        self._signing = signing
        self._stores = tuple(stores)
        self._words: dict[bytes, Needles] = {}

    async def erase_due(self, now: datetime, *, mailbox_read_until: datetime | None = None) -> int:
        """Go on with what was begun, then begin what is due; how many erasures were certified.

        `mailbox_read_until`: a lead that was mailed is not begun before its mailbox was read up to its date; None when
        no mailbox is connected.
        """
        await self._begin(await self.due(now), now, mailbox_read_until)
        works = await self._claim(now)
        if not works:
            return 0
        works = [await self._step(w, "ledgered", now) for w in await self._write_ledger(works)]
        works = [await self._step(w, "destroyed", now) for w in await self._destroy(works, now)]
        return await self._certify(works, now)

    async def due(self, now: datetime, limit: int = BATCH) -> list[Due]:
        """Hidden owners whose date has come, oldest first."""
        query = (
            select(owners)
            .where(owners.c.state == "hidden", owners.c.erase_at <= now, ~holds.active(owners.c.id, now))
            .order_by(owners.c.erase_at)
            .limit(limit)
        )
        async with self._store.main.read() as connection:
            roots = (await connection.execute(query)).all()
            return [await self._with_members(connection, root) for root in roots]

    async def _with_members(self, connection: AsyncConnection, root: Any) -> Due:
        children = await connection.execute(select(owners).where(owners.c.parent_id == root.id))
        card = await self._own_card(connection, root.id) if root.kind == "lead" else None
        first = Member(root.id, root.kind, root.change)
        return Due(
            root=first,
            members=(first, *(Member(c.id, c.kind, c.change) for c in children)),
            card=card,
            reason=root.reason or "cold",
            retention_class=root.retention_class,
            rule_id=root.rule_id,
            due_at=root.erase_at,
        )

    async def _own_card(self, connection: AsyncConnection, lead: bytes) -> Member | None:
        """The lead's card, unless it serves another lead as well."""
        card_id = (await connection.execute(select(leads.c.card_id).where(leads.c.id == lead))).scalar()
        other = select(leads.c.id).where(leads.c.card_id == card_id, leads.c.id != lead).limit(1)
        if card_id is None or (await connection.execute(other)).first() is not None:
            return None
        row = (await connection.execute(select(owners).where(owners.c.id == card_id))).one_or_none()
        return Member(row.id, row.kind, row.change) if row is not None else None

    async def _begin(self, due: list[Due], now: datetime, mailbox_read_until: datetime | None) -> None:
        found = await self._search_before(due)
        for one in due:
            if not await self._intend(one, found, now, mailbox_read_until):
                self._words.pop(one.root.id, None)

    async def _search_before(self, due: list[Due]) -> int:
        """Read what to search for and count it now: a search that finds nothing before proves nothing after."""
        for one in due:
            self._words[one.root.id] = await searching.gather(self._store, one.ids)
        if not due:
            return 0
        wanted = searching.joined(self._words[one.root.id] for one in due)
        return (await self._search(wanted)).total

    async def _search(self, wanted: Needles) -> Found:
        return await search([file for store in self._stores for file in store.files()], wanted.all)

    async def _intend(self, due: Due, found: int, now: datetime, mailbox_read_until: datetime | None) -> bool:
        """INTENT: all or nothing. False when something moved, is held, or is still to be read."""
        erasure = new_id()
        words = self._words[due.root.id]
        async with self._store.main.begin() as connection:
            if mailbox_read_until is not None and mailbox_read_until < due.due_at:
                mailed = select(mails.c.id).where(mails.c.lead_id == due.root.id).limit(1)
                if (await connection.execute(mailed)).first() is not None:
                    return False
            for member in due.members:
                if not await self._take(connection, member, ("hidden",), now):
                    await connection.rollback()
                    return False
            if due.card is not None and not await self._take(connection, due.card, ("live", "hidden"), now):
                await connection.rollback()
                return False
            await connection.execute(
                update(mails)
                .where(mails.c.lead_id == due.root.id, mails.c.state == "queued")
                .values(state="cancelled", problem="erased")
            )
            await self._note(connection, erasure, due, words, found, now)
        self._words[erasure] = self._words.pop(due.root.id)
        return True

    async def _take(self, connection: AsyncConnection, member: Member, states: Sequence[str], now: datetime) -> bool:
        waiting = exists(select(jobs.c.id).where(jobs.c.owner_id == member.id, jobs.c.kind.in_(ACTS)))
        in_flight = exists(select(mails.c.id).where(mails.c.lead_id == member.id, mails.c.state.in_(IN_FLIGHT)))
        taken = await connection.execute(
            update(owners)
            .where(
                owners.c.id == member.id,
                owners.c.state.in_(states),
                owners.c.change == member.change,
                ~holds.active(owners.c.id, now),
                ~waiting,
                ~in_flight,
            )
            .values(state="erasing")
        )
        return taken.rowcount == 1

    async def _note(
        self, connection: AsyncConnection, erasure: bytes, due: Due, words: Needles, found: int, now: datetime
    ) -> None:
        await connection.execute(
            insert(erasures).values(
                id=erasure,
                state="intent",
                reason=due.reason,
                kind=due.root.kind,
                rule_id=due.rule_id,
                due_at=due.due_at,
                intent_at=now,
                counts={},
                found_before=found,
                remarks=[],
                needles=self._store.keys.seal(words.noted(), place("erasures", "needles", erasure)),
                fence=0,
            )
        )
        members = [*due.members, *([due.card] if due.card else [])]
        await connection.execute(
            insert(erasure_owners), [{"owner_id": m.id, "erasure_id": erasure, "kind": m.kind} for m in members]
        )
        for member in members:
            await send_signal(connection, "ended", subject=member.id, now=now)
        await audit.record(
            connection,
            now=now,
            actor="worker",
            action="erasure_begun",
            subject=f"erasure:{erasure.hex()}",
            counts={"owners": len(members)},
        )

    async def _claim(self, now: datetime) -> list[Work]:
        """Take erasures that nobody holds; a higher fence shuts out a worker that slept through its lease."""
        free = or_(erasures.c.lease_until.is_(None), erasures.c.lease_until < now)
        open_ones = select(erasures.c.id).where(erasures.c.state != "certified", free).limit(BATCH).scalar_subquery()
        async with self._store.main.begin() as connection:
            rows = (
                await connection.execute(
                    update(erasures)
                    .where(erasures.c.id.in_(open_ones), free)
                    .values(lease_until=now + LEASE, fence=erasures.c.fence + 1)
                    .returning(erasures)
                )
            ).all()
            found = []
            for row in rows:
                members = await connection.execute(
                    select(erasure_owners.c.owner_id).where(erasure_owners.c.erasure_id == row.id)
                )
                found.append(Work(row.id, row.state, row.fence, row, tuple(members.scalars())))
        return found

    async def _write_ledger(self, works: list[Work]) -> list[Work]:
        entries = [
            (
                f"erasure:{w.id.hex()}",
                {
                    "kind": "erasure",
                    "owners": sorted(owner.hex() for owner in w.owners),
                    "reason": w.row.reason,
                    "rule": w.row.rule_id,
                    "due_at": w.row.due_at.isoformat(),
                    "intent_at": w.row.intent_at.isoformat(),
                },
            )
            for w in works
        ]
        await self._ledger.append(entries)
        return works

    async def _destroy(self, works: list[Work], now: datetime) -> list[Work]:
        for w in works:
            counts: dict[str, int] = dict(w.row.counts)
            for store in self._stores:
                for name, count in (await store.erase(w.owners)).items():
                    # A repeated step finds less than the first one did.
                    counts[name] = max(counts.get(name, 0), count)
            async with self._store.main.begin() as connection:
                await connection.execute(
                    update(erasures)
                    .where(erasures.c.id == w.id, erasures.c.fence == w.fence)
                    .values(counts=counts, erased_at=now)
                )
        return works

    async def _step(self, work: Work, state: str, now: datetime) -> Work:
        """Record a step; raises when another worker has the job now."""
        if STEPS.index(work.state) >= STEPS.index(state):
            return work
        async with self._store.main.begin() as connection:
            moved = await connection.execute(
                update(erasures)
                .where(erasures.c.id == work.id, erasures.c.fence == work.fence)
                .values(state=state, lease_until=now + LEASE)
            )
            if moved.rowcount != 1:
                raise Fenced
        return Work(work.id, state, work.fence, work.row, work.owners)

    async def _certify(self, works: list[Work], now: datetime) -> int:
        """Compact, search, sign. What could not be compacted or read is said in the certificate."""
        remarks, unfinished = [], False
        for store in self._stores:
            compaction = await store.compact()
            if not compaction.complete:
                remarks.append(f"{store.name}: {compaction.reason}")
                unfinished = unfinished or bool(store.files())
        if unfinished:
            log.warning("erasures_not_compacted", count=len(works))
            await self._release(works)
            return 0
        wanted = searching.joined([await self._needles_of(w) for w in works])
        after = await self._search(wanted)
        if after.total:
            log.error("erasure_left_something", hits=after.total, files=len(after.hits))
            await self._release(works)
            return 0
        for w in works:
            await self._sign(w, after, remarks, now)
        return len(works)

    async def _needles_of(self, work: Work) -> Needles:
        held = self._words.get(work.id)
        if held is not None:
            return held
        note = self._store.keys.unseal(work.row.needles, place("erasures", "needles", work.id))
        return searching.from_note(note)

    async def _sign(self, work: Work, after: Found, remarks: list[str], now: datetime) -> None:
        words = await self._needles_of(work)
        unread = [s.name for s in self._stores if not s.files()]
        if work.id not in self._words:
            remarks = [*remarks, "the words themselves were not searched: the server restarted in between"]
        async with self._store.main.begin() as connection:
            row = (await connection.execute(select(erasures).where(erasures.c.id == work.id))).one()
            head = await self._ledger.head()
            content = {
                "erasure": work.id.hex(),
                "kind": row.kind,
                "reason": row.reason,
                "rule": row.rule_id,
                "due_at": row.due_at.isoformat(),
                "intent_at": row.intent_at.isoformat(),
                "erased_at": row.erased_at.isoformat() if row.erased_at else None,
                "certified_at": now.isoformat(),
                "destroyed": row.counts,
                "searched_for": {
                    "words": len(words.words),
                    "ciphertexts": len(words.ciphertexts),
                    "keys_and_indexes": len(words.keys),
                },
                "found_before": row.found_before,
                "found_after": after.total,
                "files_searched": len(after.read),
                "stores_searched": [s.name for s in self._stores if s.files()],
                "not_searched": unread,
                "remarks": remarks,
                "complete": not remarks and not unread and bool(row.found_before),
                "ledger_head": {"n": head[0], "hash": head[1].hex()},
            }
            certificate = certificates.issue(self._signing, content)
            moved = await connection.execute(
                update(erasures)
                .where(erasures.c.id == work.id, erasures.c.fence == work.fence)
                .values(state="certified", certified_at=now, needles=None, lease_until=None, remarks=remarks)
            )
            if moved.rowcount != 1:
                raise Fenced
            await connection.execute(
                self._store.main.insert_new(certificates_table).values(
                    erasure_id=work.id, body=certificate.body, signature=certificate.signature, at=now
                )
            )
            await connection.execute(delete(erasure_owners).where(erasure_owners.c.erasure_id == work.id))
            await audit.record(
                connection,
                now=now,
                actor="worker",
                action="erasure_certified",
                subject=f"erasure:{work.id.hex()}",
                counts=row.counts,
            )
        self._words.pop(work.id, None)

    async def _release(self, works: list[Work]) -> None:
        """Give the jobs back for the next tick."""
        async with self._store.main.begin() as connection:
            for w in works:
                await connection.execute(
                    update(erasures).where(erasures.c.id == w.id, erasures.c.fence == w.fence).values(lease_until=None)
                )


class Fenced(Exception):
    """Another worker took this erasure over; this one must stop."""
