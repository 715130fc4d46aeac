"""The one eraser, for every reason. This code destroys data for good, so here is its design.

1. INTENT. One transaction makes all owners of an erasure `erasing`, on condition that nothing moved since they were
   read: `change` as seen, no hold, no act of the person waiting to be processed, no mail in flight. Its commit is the
   point of no return: before it an answer wins, after it the writer is a new person.
2. LEDGER. One line for each erasure, fsynced. A job found without its line writes it first; nothing is destroyed
   before.
3. DESTRUCTION. Keys, then rows, then whatever else a store holds; each step may be repeated. A hold that was placed
   meanwhile stops what is left, inside each transaction, until its release.
4. COMPACTION. What deleted rows left in files and logs is overwritten or truncated.
5. VERIFICATION. The search that found the sealed bytes before must find nothing after. Then the certificate. Files that
   a database server keeps may still hold sealed bytes: that certificate is partial, and says where and why.

A job's step is a column; a lease and a fencing number make sure that only one worker moves it (shift.py), and a killed
worker's job goes on where it stood. A failure never skips a step: the job stays and is tried again.

What is due at one time goes together: one search before and one after for all, one line of the ledger each in one
append, and transactions of 50 erasures and 1,000 rows with a pause between two, so that the chat goes on.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta

import structlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.privacy import audit, certificates, filing, holds, intents, proof
from leads.privacy import due as waiting
from leads.privacy import needles as searching
from leads.privacy.due import Due
from leads.privacy.intents import Intent
from leads.privacy.ledger import Ledger
from leads.privacy.needles import Needles
from leads.privacy.proof import Coverage, Evidence
from leads.privacy.rewriting import Rewriter
from leads.privacy.search import Found, search
from leads.privacy.shift import LEASE, Rest, Shift, Work, in_batches
from leads.privacy.stores import ErasableStore
from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import erasures, owners

# What one run takes on: the words of so many are in memory at a time, and one search serves them all.
COHORT = 2000
LINES = 2000
# A search that takes longer than this is followed by a rest so many times as long, and half an hour at most.
LONG_SEARCH_SECONDS = 5.0
SEARCH_RESTS = 20.0
LONGEST_REST_SECONDS = 1800.0
log = structlog.get_logger()


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
    if await holds.is_held(store, parent or owner, now):
        await holds.refused(store, parent or owner, what=reason, actor=actor, now=now)


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
    """Takes what is due through all steps.

    After a search of more than `long_search` seconds it begins nothing new for a while.
    """

    def __init__(
        self,
        store: Store,
        ledger: Ledger,
        signing: Ed25519PrivateKey,
        stores: Sequence[ErasableStore],
        *,
        coverage: Coverage | None = None,
        lease: timedelta = LEASE,
        rest: Rest = asyncio.sleep,
        cohort: int = COHORT,
        long_search: float = LONG_SEARCH_SECONDS,
    ) -> None:
        self._store = store
        self._ledger = ledger
        self._signing = signing
        self._stores = tuple(stores)
        self._coverage = coverage or Coverage()
        self._lease = lease
        self._rest = rest
        self._cohort = cohort
        self._long_search = long_search
        self._words: dict[bytes, Needles] = {}
        self._rewriter = Rewriter((store.main, store.keys.database))
        self._next_cohort = -math.inf

    async def erase_due(self, now: datetime, *, mailbox_read_until: datetime | None = None) -> int:
        """Begin what is due, and go on with what was begun; how many erasures were certified.

        `mailbox_read_until`: a lead that was mailed is not begun before its mailbox was read up to its date; None when
        no mailbox is connected.
        """
        shift = self._shift(now)
        async with shift.kept():
            try:
                begun = await self._begin(shift, mailbox_read_until)
                return await self._go_on(shift, begun)
            finally:
                await self._let_go(shift)

    async def finish(self, now: datetime) -> int:
        """Go on with what was begun, and begin nothing; how many were certified."""
        shift = self._shift(now)
        async with shift.kept():
            try:
                return await self._go_on(shift, [])
            finally:
                await self._let_go(shift)

    def know(self, erasure: bytes, words: Needles) -> None:
        """What to search for after an erasure that somebody else begins now."""
        self._words[erasure] = words

    def _shift(self, now: datetime) -> Shift:
        return Shift(self._store, now, lease=self._lease, rest=self._rest)

    async def _let_go(self, shift: Shift) -> None:
        """What failed in the middle is free for the next run at once, if the database can still be told."""
        with suppress(Exception):
            await shift.release_all()

    async def _go_on(self, shift: Shift, begun: list[Work]) -> int:
        works = [*begun, *await shift.claim(self._cohort)]
        await self._forget_words()
        if not works:
            return 0
        works = await self._write_ledger(shift, works)
        works = await self._destroy(shift, works)
        return await self._certify(shift, works)

    async def _begin(self, shift: Shift, mailbox_read_until: datetime | None) -> list[Work]:
        """INTENT for what is due. It is searched for now: a search that finds nothing before proves nothing after."""
        if time.monotonic() < self._next_cohort:
            return []
        for root in await waiting.held(self._store, shift.now):
            await holds.refused(self._store, root, what="erasure", actor="worker", now=shift.now)
        found = await waiting.find(self._store, shift.now, mailbox_read_until=mailbox_read_until, limit=self._cohort)
        if not found:
            return []
        prepared = await self._look(found)
        begun: list[Work] = []
        for batch in in_batches(prepared):
            begun += await self._intend(shift, batch)
        return begun

    async def _look(self, due: Sequence[Due]) -> list[Intent]:
        words: list[Needles] = []
        for batch in in_batches(due):
            words += await searching.gather_each(self._store, [one.ids for one in batch])
        found = await self._search(words)
        return [Intent(one, own, sum(found.files_with(own.all).values())) for one, own in zip(due, words, strict=True)]

    async def _search(self, words: Sequence[Needles]) -> Found:
        began = time.monotonic()
        found = await search(proof.files(self._stores), [needle for each in words for needle in each.all])
        took = time.monotonic() - began
        if took > self._long_search:
            # Where much must be read, more erasures wait for each search.
            self._next_cohort = time.monotonic() + min(took * SEARCH_RESTS, LONGEST_REST_SECONDS)
        return found

    async def _intend(self, shift: Shift, batch: Sequence[Intent]) -> list[Work]:
        begun = await intents.begin(shift, batch)
        words = {intent.due.root.id: intent.words for intent in batch}
        for work in begun:
            self._words[work.id] = next(words[owner] for owner in work.owners if owner in words)
        return begun

    async def _forget_words(self) -> None:
        """Drop the words of what another worker certified."""
        for batch in in_batches(list(self._words), 500):
            query = select(erasures.c.id).where(erasures.c.id.in_(batch), erasures.c.state != "certified")
            async with self._store.main.read() as connection:
                still_open = set((await connection.execute(query)).scalars())
            for erasure in batch:
                if erasure not in still_open:
                    del self._words[erasure]

    async def _write_ledger(self, shift: Shift, works: list[Work]) -> list[Work]:
        behind = [work for work in works if work.state == "intent"]
        moved: list[Work] = []
        for batch in in_batches(behind, LINES):
            async with shift.turn(batch) as turn:
                free = turn.works
            if free:
                await self._ledger.append([filing.line(work) for work in free])
            moved += await shift.step(free, "ledgered")
        return [*moved, *(work for work in works if work.state != "intent")]

    async def _destroy(self, shift: Shift, works: list[Work]) -> list[Work]:
        left = [work for work in works if work.state != "destroyed"]
        for store in self._stores:
            left = await store.erase(left, shift)
        return [
            *await shift.step(left, "destroyed"),
            *(work for work in works if work.state == "destroyed"),
        ]

    async def _certify(self, shift: Shift, works: list[Work]) -> int:
        """Compact, search, sign. What could not be compacted or read is said in the certificate."""
        if not works:
            return 0
        compactions = {store.name: await store.compact() for store in self._stores}
        if any(compaction.again for compaction in compactions.values()):
            log.warning("erasures_not_compacted", count=len(works))
            return 0
        needles = await searching.without_shared(self._store, [self._needles_of(work) for work in works])
        left = list(zip(works, needles, strict=True))
        evidence = Evidence(self._stores, compactions, await self._search(needles))
        done = await self._sign_proven(shift, left, evidence)
        left = [(work, own) for work, own in left if evidence.refutes(own)]
        if left and await self._rewriter.rewrite({file for _, own in left for file in evidence.left(own)}):
            evidence = Evidence(self._stores, compactions, await self._search([own for _, own in left]))
            done += await self._sign_proven(shift, left, evidence)
            left = [(work, own) for work, own in left if evidence.refutes(own)]
        for work, own in left:
            log.error("erasure_left_something", erasure=work.id.hex(), files=len(evidence.left(own)))
        return done

    async def _sign_proven(self, shift: Shift, pairs: Sequence[tuple[Work, Needles]], evidence: Evidence) -> int:
        proven = [(work, own) for work, own in pairs if not evidence.refutes(own)]
        return sum([await self._sign(shift, batch, evidence) for batch in in_batches(proven)])

    def _needles_of(self, work: Work) -> Needles:
        return self._words.get(work.id) or searching.of_work(self._store.keys, work)

    async def _sign(self, shift: Shift, batch: Sequence[tuple[Work, Needles]], evidence: Evidence) -> int:
        """Certificates for those that nobody took over meanwhile."""
        head = await self._ledger.head()
        needles = {work.id: own for work, own in batch}
        async with shift.resting(), self._store.main.begin() as connection:
            mine = await shift.mine(connection, [work for work, _ in batch])
            ids = [work.id for work in mine]
            if not ids:
                return 0
            rows = (await connection.execute(select(erasures).where(erasures.c.id.in_(ids)))).all()
            signed = []
            for row in rows:
                remarks = [*row.remarks, *evidence.remarks(needles[row.id], knows_words=row.id in self._words)]
                content = proof.statement(row, needles[row.id], evidence, remarks, self._coverage, head, shift.now)
                signed.append((row, remarks, certificates.issue(self._signing, content)))
            await filing.file(connection, signed, shift)
        shift.done(mine)
        for erasure in ids:
            self._words.pop(erasure, None)
        return len(ids)
