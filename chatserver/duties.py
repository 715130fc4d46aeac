"""What each duty of the timetable does, from the parts. What only sweeps stands in sweeping.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from chatserver import assistant, digest, intake, lmtp, monthly, noticekeeping
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
    mailboxes,
    management,
    mydata_mail,
    outbox,
    reporting,
    requests,
    rules,
    statistics,
    tuning,
    watch,
)
from leads.privacy import audit, endings, notices, trailhead
from leads.privacy.erasure import Eraser
from leads.privacy.ledger import Ledger
from leads.store import jobs
from leads.store.jobs import Handler, Job
from leads.store.tables import EPOCH


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


@dataclass(frozen=True, slots=True)
class Duties:
    """A method a duty: each says how much it did, and may be called twice."""

    parts: Parts
    machinery: Machinery

    async def run_jobs(self, now: datetime) -> int:
        return await jobs.run_due(self.parts.store, handlers(self.parts), now=now)

    async def tell_ledger(self, now: datetime) -> int:
        return await notices.flush(self.parts.store, self.machinery.ledger, now)

    async def try_ledger(self, now: datetime) -> int:
        return await watch.try_ledger(self.machinery.ledger)

    async def back_up(self, now: datetime) -> int:
        return await self.machinery.nightly.look(now) if self.machinery.nightly is not None else 0

    async def follow_up(self, now: datetime) -> int:
        parts = self.parts
        retention = await rules.in_force(parts.store, parts.retention)
        names = {site.key: site.name for site in parts.settings.sites}
        return await followups.run_due(
            parts.store, parts.sender, retention, parts.steps, site_names=names, now=now,
            mailbox_read_until=await self._read_until(),
        )  # fmt: skip

    async def _read_until(self) -> datetime | None:
        if not self.machinery.has_mailbox:
            return None
        return await mailboxes.read_until(self.parts.store) or EPOCH

    async def release_mails(self, now: datetime) -> int:
        return sum(await outbox.release_expired(self.parts.store, now))

    async def mail_in(self, now: datetime) -> int:
        await mailboxes.declare(self.parts.store, self.machinery.mailboxes)
        if self.machinery.lmtp is not None:
            await self.machinery.lmtp.beat(now)
        return await self.machinery.imap.read(now) if self.machinery.imap is not None else 0

    async def due_soon(self, now: datetime) -> int:
        store = self.parts.store
        return await forgetting.due_soon(store, await rules.in_force(store, self.parts.retention), now)

    async def hide_cold(self, now: datetime) -> int:
        store = self.parts.store
        retention = await rules.in_force(store, self.parts.retention)
        await tuning.catch_up(store, retention, now)
        return await forgetting.mark_due(store, retention, now)

    async def forecast(self, now: datetime) -> int:
        await cap.forecast(self.parts.store, now)
        return 0

    async def erase(self, now: datetime) -> int:
        return await self.machinery.eraser.erase_due(now, mailbox_read_until=await self._read_until())

    async def chain(self, now: datetime) -> int:
        return await audit.chain(self.parts.store)

    async def tell_trail(self, now: datetime) -> int:
        return int(await trailhead.hourly(self.parts.store, self.parts.ledger, now))

    async def settle_requests(self, now: datetime) -> int:
        return await datarequests.settle(self.parts.store, now)

    async def consents_end(self, now: datetime) -> int:
        store = self.parts.store
        retention = await rules.in_force(store, self.parts.retention)
        ended = await consentends.end_due(store, retention, now)
        return ended + await consentends.warn(store, self.parts.sender, retention, now)

    async def close_weeks(self, now: datetime) -> int:
        return await endings.close_weeks(self.parts.store, now)

    async def add_up_weeks(self, now: datetime) -> int:
        return await statistics.close_weeks(self.parts.store, now)

    async def count_new(self, now: datetime) -> int:
        settings = self.parts.settings
        countries = {site.key: site.country for site in settings.sites}
        k = settings.statistics.smallest_group
        return await reporting.count_new(self.parts.store, now, k=k, countries=countries)

    async def tell_staff(self, now: datetime) -> int:
        return await digest.send_due(self.parts, self.machinery.mailer, now)

    async def report_month(self, now: datetime) -> int:
        return await monthly.send_due(self.parts, self.machinery.mailer, now)

    async def look_around(self, now: datetime) -> int:
        parts, store = self.parts, self.parts.store
        old = await management.old_notices(store, await noticekeeping.keep(parts, now), now)
        return await watch.watch(
            store, now, has_mailbox=self.machinery.has_mailbox, keeps_copies=not parts.demo, old_notices=old
        )
