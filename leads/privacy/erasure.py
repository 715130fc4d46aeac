"""The one eraser, for every reason. This code destroys data for good, so here is its design.

1. INTENT. One transaction makes all owners of an erasure `erasing`, on condition that nothing moved since they were
   read: `change` as seen, no hold, no act of the person waiting to be processed, no mail in flight. Its commit is the
   point of no return: before it an answer wins, after it the writer is a new person.
2. LEDGER. One line for each erasure, fsynced. A job found without its line writes it first; nothing is destroyed
   before.
3. DESTRUCTION. Keys, then rows, then whatever else a store holds; each step may be repeated. A hold that was placed
   meanwhile stops what is left, before each store and inside each transaction, until its release.
4. COMPACTION. What deleted rows left in files and logs is overwritten or truncated.
5. VERIFICATION. The search that found the sealed bytes before must find nothing after. Then the certificate. Files that
   a database server keeps may still hold sealed bytes: that certificate is partial, and says where and why.

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

from leads.privacy import audit, certificates, holds, proof
from leads.privacy import due as waiting
from leads.privacy import needles as searching
from leads.privacy.due import BATCH, Due, Member
from leads.privacy.ledger import Ledger
from leads.privacy.needles import Needles
from leads.privacy.proof import Evidence
from leads.privacy.search import search
from leads.privacy.stores import ErasableStore
from leads.store.crypto import new_id, place
from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import certificates as certificates_table
from leads.store.tables import erasure_owners, erasures, mails, owners

LEASE = timedelta(minutes=5)
STEPS = ("intent", "ledgered", "destroyed", "certified")
log = structlog.get_logger()


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
        begun = await self._begin(now, mailbox_read_until)
        works = [*begun, *await self._claim(now)]
        await self._forget_words()
        if not works:
            return 0
        works = await self._write_ledger(works, now)
        works = await self._destroy(works, now)
        return await self._certify(works, now)

    async def _begin(self, now: datetime, mailbox_read_until: datetime | None) -> list[Work]:
        """INTENT for what is due. It is searched for now: a search that finds nothing before proves nothing after."""
        due = await waiting.find(self._store, now, mailbox_read_until=mailbox_read_until)
        words = {one.root.id: await searching.gather(self._store, one.ids) for one in due}
        if not due:
            return []
        found = await search(proof.files(self._stores), [needle for each in words.values() for needle in each.all])
        begun = []
        for one in due:
            own = words[one.root.id]
            before = sum(found.files_with(own.all).values())
            work = await self._intend(one, own, before, now)
            if work is not None:
                self._words[work.id] = own
                begun.append(work)
        return begun

    async def _intend(self, due: Due, words: Needles, found: int, now: datetime) -> Work | None:
        """INTENT: all or nothing. None when something moved or is held."""
        async with self._store.main.begin() as connection:
            for member in due.members:
                if not await self._take(connection, member, now):
                    await connection.rollback()
                    return None
            if due.card is not None and not await self._take_card(connection, due.card, now):
                await connection.rollback()
                return None
            await connection.execute(
                update(mails)
                .where(mails.c.lead_id == due.root.id, mails.c.state == "queued")
                .values(state="cancelled", problem="erased")
            )
            return await self._note(connection, due, words, found, now)

    async def _take(self, connection: AsyncConnection, member: Member, now: datetime) -> bool:
        # A chat of a hidden lead may live: our own word is no act, and the person's waits as a job of the lead.
        states = ("live", "hidden") if member.kind != "lead" else ("hidden",)
        taken = await connection.execute(
            update(owners)
            .where(
                owners.c.id == member.id,
                owners.c.state.in_(states),
                owners.c.change == member.change,
                ~holds.active(owners.c.id, now),
                ~waiting.acts_waiting(owners.c.id),
                ~waiting.mail_in_flight(owners.c.id),
            )
            .values(state="erasing")
        )
        return taken.rowcount == 1

    async def _take_card(self, connection: AsyncConnection, card: Member, now: datetime) -> bool:
        elsewhere = select(waiting.needed_elsewhere(card.id, []))
        return not (await connection.execute(elsewhere)).scalar() and await self._take(connection, card, now)

    async def _note(
        self, connection: AsyncConnection, due: Due, words: Needles, found: int, now: datetime
    ) -> Work:
        """The job itself, held by this worker from the beginning: only its memory has the words."""
        erasure = new_id()
        values: dict[str, Any] = {
            "id": erasure,
            "state": "intent",
            "reason": due.reason,
            "kind": due.root.kind,
            "rule_id": due.rule_id,
            "due_at": due.due_at,
            "intent_at": now,
            "counts": {},
            "found_before": found,
            "remarks": [],
            "needles": self._store.keys.seal(words.noted(), place("erasures", "needles", erasure)),
            "lease_until": now + LEASE,
            "fence": 1,
        }
        row = (await connection.execute(insert(erasures).values(**values).returning(erasures))).one()
        await connection.execute(
            insert(erasure_owners), [{"owner_id": m.id, "erasure_id": erasure, "kind": m.kind} for m in due.all]
        )
        for member in due.all:
            await send_signal(connection, "ended", subject=member.id, now=now)
        await audit.record(
            connection,
            now=now,
            actor="worker",
            action="erasure_begun",
            subject=f"erasure:{erasure.hex()}",
            counts={"owners": len(due.all)},
        )
        return Work(erasure, "intent", 1, row, tuple(due.ids))

    async def _claim(self, now: datetime) -> list[Work]:
        """Take erasures that nobody holds, the least tried first; a higher fence shuts out a worker that overslept."""
        free = or_(erasures.c.lease_until.is_(None), erasures.c.lease_until < now)
        stopped = exists(
            select(erasure_owners.c.owner_id).where(
                erasure_owners.c.erasure_id == erasures.c.id, holds.active(erasure_owners.c.owner_id, now)
            )
        )
        some = select(erasures.c.id).where(erasures.c.state != "certified", free, ~stopped)
        some = some.order_by(erasures.c.fence, erasures.c.intent_at).limit(BATCH)
        async with self._store.main.begin() as connection:
            rows = (
                await connection.execute(
                    update(erasures)
                    .where(erasures.c.id.in_(some.scalar_subquery()), free)
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

    async def _forget_words(self) -> None:
        """Drop the words of what another worker certified."""
        if not self._words:
            return
        query = select(erasures.c.id).where(erasures.c.id.in_(list(self._words)), erasures.c.state != "certified")
        async with self._store.main.read() as connection:
            still_open = set((await connection.execute(query)).scalars())
        self._words = {erasure: words for erasure, words in self._words.items() if erasure in still_open}

    async def _write_ledger(self, works: list[Work], now: datetime) -> list[Work]:
        free = [w for w in works if await self._may_go_on(w, now)]
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
            for w in free
        ]
        if entries:
            await self._ledger.append(entries)
        return await self._all_step(free, "ledgered", now)

    async def _destroy(self, works: list[Work], now: datetime) -> list[Work]:
        gone = []
        for w in works:
            if w.state == "destroyed" or await self._destroy_one(w, now):
                gone.append(w)
        return await self._all_step(gone, "destroyed", now)

    async def _destroy_one(self, work: Work, now: datetime) -> bool:
        """False when a hold came between, or another worker: what is left waits where it stands."""
        counts: dict[str, int] = dict(work.row.counts)
        for store in self._stores:
            if not await self._may_go_on(work, now):
                return False
            for name, count in (await store.erase(work.owners, now)).items():
                # A repeated step finds less than the first one did.
                counts[name] = max(counts.get(name, 0), count)
            async with self._store.main.begin() as connection:
                noted = {"counts": counts, "erased_at": work.row.erased_at or now}
                await connection.execute(update(erasures).where(self._mine(work)).values(**noted))
        return await self._may_go_on(work, now)

    async def _may_go_on(self, work: Work, now: datetime) -> bool:
        """Renew the lease; False, with the job given back, when a hold is on one of its owners."""
        async with self._store.main.begin() as connection:
            held = (await connection.execute(select(holds.any_active(work.owners, now)))).scalar()
            if held and work.state != "destroyed":
                await connection.execute(update(erasures).where(self._mine(work)).values(lease_until=None))
                log.warning("erasure_held", erasure=work.id.hex(), step=work.state)
                return False
            return await self._renew(connection, work, now)

    async def _renew(self, connection: AsyncConnection, work: Work, now: datetime, **values: Any) -> bool:
        lease = {"lease_until": now + LEASE}
        mine = await connection.execute(update(erasures).where(self._mine(work)).values(lease | values))
        if mine.rowcount != 1:
            log.warning("erasure_taken_over", erasure=work.id.hex(), fence=work.fence)
        return mine.rowcount == 1

    async def _all_step(self, works: list[Work], state: str, now: datetime) -> list[Work]:
        """Record a step; without those that another worker holds now."""
        moved = []
        for w in works:
            if STEPS.index(w.state) >= STEPS.index(state):
                moved.append(w)
                continue
            async with self._store.main.begin() as connection:
                if await self._renew(connection, w, now, state=state):
                    moved.append(Work(w.id, state, w.fence, w.row, w.owners))
        return moved

    async def _certify(self, works: list[Work], now: datetime) -> int:
        """Compact, search, sign. What could not be compacted or read is said in the certificate."""
        if not works:
            return 0
        compactions = {store.name: await store.compact() for store in self._stores}
        if any(compaction.again for compaction in compactions.values()):
            log.warning("erasures_not_compacted", count=len(works))
            await self._release(works)
            return 0
        needles = {w.id: await self._needles_of(w) for w in works}
        after = await search(proof.files(self._stores), [needle for each in needles.values() for needle in each.all])
        done = 0
        for w in works:
            evidence = Evidence(self._stores, compactions, needles[w.id], after, knows_words=w.id in self._words)
            if evidence.refutes:
                log.error("erasure_left_something", erasure=w.id.hex(), files=len(evidence.left))
                await self._release([w])
                continue
            done += await self._sign(w, evidence, now)
        return done

    async def _needles_of(self, work: Work) -> Needles:
        """What to search for, as far as nobody else has it too."""
        held = self._words.get(work.id)
        if held is None:
            note = self._store.keys.unseal(work.row.needles, place("erasures", "needles", work.id))
            held = searching.from_note(note)
        return await searching.without_shared(self._store, held)

    async def _sign(self, work: Work, evidence: Evidence, now: datetime) -> bool:
        head = await self._ledger.head()
        async with self._store.main.begin() as connection:
            row = (await connection.execute(select(erasures).where(erasures.c.id == work.id))).one()
            certificate = certificates.issue(self._signing, proof.statement(row, evidence, head, now))
            ended = {"state": "certified", "certified_at": now, "needles": None, "lease_until": None}
            if not await self._renew(connection, work, now, **ended, remarks=evidence.remarks):
                return False
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
        return True

    async def _release(self, works: list[Work]) -> None:
        """Give the jobs back for the next tick."""
        async with self._store.main.begin() as connection:
            for w in works:
                await connection.execute(update(erasures).where(self._mine(w)).values(lease_until=None))

    @staticmethod
    def _mine(work: Work) -> Any:
        return (erasures.c.id == work.id) & (erasures.c.fence == work.fence)
