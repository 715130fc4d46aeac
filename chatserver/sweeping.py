"""The duties that remove what has had its time, each by its own period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from chatserver.parts import Parts
from leads import exporting, keptfiles, mailboxes, objections, passes, policies, special, wishwords
from leads.privacy import classes, sweeps, trailhead
from leads.store import jobs, signals

DAY = timedelta(days=1)
ORPHAN_AGE = timedelta(hours=1)
# More orphans than these at once are no crash between two commits, but the wrong or an empty main database.
MOST_ORPHANS = 20
MOST_ORPHANS_SHARE = 0.05
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Sweeps:
    """A method a duty: how much went. Each may be called twice."""

    parts: Parts

    async def seen_mails(self, now: datetime) -> int:
        kept = classes.period(self.parts.retention, "seen_mail") or DAY
        return await mailboxes.forget_seen(self.parts.store, now - kept)

    async def mail_files(self, now: datetime) -> int:
        return await keptfiles.sweep(self.parts.store, now)

    async def audit(self, now: datetime) -> int:
        before = now - self.parts.retention.audit
        return await trailhead.sweep(self.parts.store, self.parts.ledger, before, now)

    async def records(self, now: datetime) -> int:
        store, kept = self.parts.store, self.parts.retention
        swept = await sweeps.records(store, now, kept=kept.record)
        swept += await sweeps.request_files(store, now, kept=kept.request_file)
        await wishwords.sweep(store, now)
        swept += await exporting.sweep(store, now, kept=kept.record)
        return swept + await sweeps.former_staff(store, now, kept=kept.former_staff)

    async def files(self, now: datetime) -> int:
        settings, kept, real = self.parts.settings, self.parts.retention, self.parts.wall()
        old = await sweeps.files(settings.storage.folder / "exports", "*", before=real - kept.export)
        for journal in (settings.journal, settings.worker_journal):
            old += await sweeps.files(journal.parent, f"{journal.name}.*", before=real - kept.log)
        return old

    async def objections(self, now: datetime) -> int:
        return await objections.sweep(self.parts.store.main, now)

    async def passes(self, now: datetime) -> int:
        return await passes.sweep(self.parts.store, now)

    async def signals(self, now: datetime) -> int:
        await signals.sweep(self.parts.store, now=now)
        return 0

    async def kept_contacts(self, now: datetime) -> int:
        return await policies.sweep(self.parts.store, await policies.in_force(self.parts.store), now)

    async def special_words(self, now: datetime) -> int:
        return await special.sweep(self.parts.store, now)

    async def orphan_keys(self, now: datetime) -> int:
        return await orphan_keys(self.parts, now)


async def orphan_keys(parts: Parts, now: datetime) -> int:
    """Destroy keys whose owner was never written: the process ended between the two commits.

    A destroyed key cannot be had back, so nothing is destroyed when the main database looks like a wrong one.
    """
    old = await parts.store.keys.older_than(now - ORPHAN_AGE)
    known = await jobs.existing_owners(parts.store, old)
    orphans = [owner for owner in old if owner not in known]
    if not orphans:
        return 0
    if len(orphans) > max(MOST_ORPHANS, MOST_ORPHANS_SHARE * len(old)) or not await jobs.any_owner(parts.store):
        log.error("orphan_keys_refused", orphans=len(orphans), keys=len(old), do="check the address of storage.main")
        return 0
    return await parts.store.keys.destroy(orphans)
