"""Which duty runs how often, put together from the parts. The whole timetable is the tuple at the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import structlog

from chatserver import assistant, digest, intake, lmtp
from chatserver.imap import ImapInbox, mailbox_name
from chatserver.lmtp import LmtpDoor
from chatserver.mail import Mailer
from chatserver.nightly import Nightly
from chatserver.parts import Parts
from leads import (
    cap,
    consentends,
    datarequests,
    followups,
    forgetting,
    keptfiles,
    mailboxes,
    mydata_mail,
    objections,
    outbox,
    passes,
    policies,
    reporting,
    requests,
    rules,
    special,
    statistics,
    tuning,
    watch,
)
from leads.privacy import audit, classes, endings, notices, sweeps
from leads.privacy.erasure import Eraser
from leads.privacy.ledger import Ledger
from leads.schedule import Duty
from leads.store import jobs, signals
from leads.store.jobs import Handler, Job
from leads.store.tables import EPOCH

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ORPHAN_AGE = timedelta(hours=1)
# More orphans than these at once are no crash between two commits, but the wrong or an empty main database.
MOST_ORPHANS = 20
MOST_ORPHANS_SHARE = 0.05
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Machinery:
    """What the duties need beside the parts."""

    mailer: Mailer
    eraser: Eraser
    ledger: Ledger
    nightly: Nightly | None = None
    lmtp: LmtpDoor | None = None
    imap: ImapInbox | None = None

    @property
    def has_mailbox(self) -> bool:
        return self.lmtp is not None or self.imap is not None

    @property
    def mailboxes(self) -> list[str]:
        """Under which names it is noted how far each is read."""
        folders = [mailbox_name(folder) for folder in self.imap.folders] if self.imap is not None else []
        return [*folders, *([lmtp.MAILBOX] if self.lmtp is not None else [])]


def handlers(parts: Parts) -> Mapping[str, Handler]:
    """Who does which kind of job."""
    store = parts.store
    countries = {site.key: site.country for site in parts.settings.sites}

    async def visitor_wrote(job: Job, now: datetime) -> None:
        await requests.visitor_wrote(store, await rules.in_force(store, parts.retention), job, now)

    async def staff_wrote(job: Job, now: datetime) -> None:
        await requests.staff_wrote(store, await rules.in_force(store, parts.retention), job, now)

    async def assist(job: Job, now: datetime) -> None:
        said = await assistant.assist(parts, job, now)
        if said is not None and job.owner is not None:
            await intake.announce(parts, job.owner, said)

    return {
        "assist": assist,
        "my_data_link": partial(mydata_mail.link_asked, store, parts.sender),
        "understand": partial(requests.understand, store, countries=countries),
        "visitor_wrote": visitor_wrote,
        "staff_wrote": staff_wrote,
    }


def timetable(parts: Parts, machinery: Machinery) -> tuple[Duty, ...]:
    store = parts.store

    async def run_jobs(now: datetime) -> int:
        return await jobs.run_due(store, handlers(parts), now=now)

    async def tell_ledger(now: datetime) -> int:
        return await notices.flush(store, machinery.ledger, now)

    async def back_up(now: datetime) -> int:
        return await machinery.nightly.look(now) if machinery.nightly is not None else 0

    async def follow_up(now: datetime) -> int:
        retention = await rules.in_force(store, parts.retention)
        firm = parts.settings.firm.name
        return await followups.run_due(store, parts.sender, retention, parts.steps, site_name=firm, now=now)

    async def release_mails(now: datetime) -> int:
        return sum(await outbox.release_expired(store, now))

    async def mail_in(now: datetime) -> int:
        await mailboxes.declare(store, machinery.mailboxes)
        if machinery.lmtp is not None:
            await machinery.lmtp.beat(now)
        return await machinery.imap.read(now) if machinery.imap is not None else 0

    async def due_soon(now: datetime) -> int:
        return await forgetting.due_soon(store, await rules.in_force(store, parts.retention), now)

    async def hide_cold(now: datetime) -> int:
        retention = await rules.in_force(store, parts.retention)
        await tuning.catch_up(store, retention, now)
        return await forgetting.mark_due(store, retention, now)

    async def forecast(now: datetime) -> int:
        await cap.forecast(store, now)
        return 0

    async def close_weeks(now: datetime) -> int:
        return await endings.close_weeks(store, now)

    async def add_up_weeks(now: datetime) -> int:
        return await statistics.close_weeks(store, now)

    async def count_new(now: datetime) -> int:
        countries = {site.key: site.country for site in parts.settings.sites}
        k = parts.settings.statistics.smallest_group
        return await reporting.count_new(store, now, k=k, countries=countries)

    async def erase(now: datetime) -> int:
        read = (await mailboxes.read_until(store) or EPOCH) if machinery.has_mailbox else None
        return await machinery.eraser.erase_due(now, mailbox_read_until=read)

    async def chain(now: datetime) -> int:
        return await audit.chain(store)

    async def forget_seen(now: datetime) -> int:
        return await mailboxes.forget_seen(store, now - (classes.period(parts.retention, "seen_mail") or DAY))

    async def sweep_mail_files(now: datetime) -> int:
        return await keptfiles.sweep(store, now)

    async def sweep_audit(now: datetime) -> int:
        return await audit.sweep(store, now - parts.retention.audit)

    async def sweep_records(now: datetime) -> int:
        kept = parts.retention
        swept = await sweeps.records(store, now, kept=kept.record)
        swept += await sweeps.request_files(store, now, kept=kept.request_file)
        return swept + await sweeps.former_staff(store, now, kept=kept.former_staff)

    async def sweep_files(now: datetime) -> int:
        settings, real = parts.settings, parts.wall()
        old = await sweeps.files(settings.storage.folder / "exports", "*", before=real - parts.retention.export)
        for journal in (settings.journal, settings.worker_journal):
            old += await sweeps.files(journal.parent, f"{journal.name}.*", before=real - parts.retention.log)
        return old

    async def sweep_objections(now: datetime) -> int:
        return await objections.sweep(store.main, now)

    async def settle_requests(now: datetime) -> int:
        return await datarequests.settle(store, now)

    async def consents_end(now: datetime) -> int:
        ended = await consentends.end_due(store, now)
        return ended + await consentends.warn(store, parts.sender, now)

    async def sweep_passes(now: datetime) -> int:
        return await passes.sweep(store, now)

    async def sweep_keys(now: datetime) -> int:
        return await orphan_keys(parts, now)

    async def sweep_signals(now: datetime) -> int:
        await signals.sweep(store, now=now)
        return 0

    async def sweep_kept(now: datetime) -> int:
        return await policies.sweep(store, await policies.in_force(store), now)

    async def tell_staff(now: datetime) -> int:
        return await digest.send_due(parts, machinery.mailer, now)

    async def sweep_special(now: datetime) -> int:
        return await special.sweep(store, now)

    async def try_ledger(now: datetime) -> int:
        return await watch.try_ledger(machinery.ledger)

    async def look_around(now: datetime) -> int:
        return await watch.watch(store, now, has_mailbox=machinery.has_mailbox, keeps_copies=not parts.demo)

    return (
        Duty("jobs", timedelta(seconds=1), run_jobs),
        Duty("ledger", timedelta(seconds=1), tell_ledger),
        Duty("follow_ups", timedelta(seconds=5), follow_up),
        Duty("release_mails", MINUTE, release_mails),
        Duty("mail_out", timedelta(seconds=5), machinery.mailer.send_due),
        Duty("mail_in", timedelta(seconds=30), mail_in),
        Duty("due_soon", MINUTE, due_soon),
        Duty("forecast", HOUR, forecast),
        Duty("hide_cold", MINUTE, hide_cold),
        Duty("erase", MINUTE, erase, slow=True),
        Duty("audit_chain", MINUTE, chain),
        Duty("orphan_keys", HOUR, sweep_keys, slow=True),
        Duty("seen_mails", HOUR, forget_seen, slow=True),
        Duty("mail_files", HOUR, sweep_mail_files, slow=True),
        Duty("audit", DAY, sweep_audit, slow=True),
        Duty("requests", MINUTE, settle_requests, slow=True),
        Duty("consents", MINUTE, consents_end),
        Duty("passes", HOUR, sweep_passes, slow=True),
        Duty("objections", DAY, sweep_objections, slow=True),
        Duty("records", DAY, sweep_records, slow=True),
        Duty("files", HOUR, sweep_files, slow=True),
        Duty("endings", HOUR, close_weeks, slow=True),
        Duty("reports", 5 * MINUTE, count_new, slow=True),
        Duty("weeks", HOUR, add_up_weeks, slow=True),
        Duty("signals", HOUR, sweep_signals, slow=True),
        Duty("kept_contacts", HOUR, sweep_kept, slow=True),
        Duty("special_words", MINUTE, sweep_special, slow=True),
        Duty("backup", MINUTE, back_up, slow=True),
        Duty("digest", 10 * MINUTE, tell_staff, slow=True),
        Duty("ledger_open", 5 * MINUTE, try_ledger),
        Duty("watch", MINUTE, look_around),
    )


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
