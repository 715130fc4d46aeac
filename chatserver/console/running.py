"""Never silently idle: when each duty ran and runs next, what is due, done and refused, and what is wrong."""

from __future__ import annotations

from typing import Final

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import read_form
from chatserver.console.words import N_
from leads import cap, mailboxes, schedule, watch
from leads.privacy import copies

REMEDIES: Final = {
    "overdue": N_("Look below for what they wait for."),
    "nothing_erased": N_("Look below at the duty “erase”, and into the log of the server."),
    "clock_jumped": N_("Set the clock of the server right first, then confirm it here."),
    "schedule_asleep": N_("Start the server without --no-worker, or a worker."),
    "ledger": N_("Check the disk and the rights of the ledger's database and of its mirror."),
    "mailbox": N_("Check address, password and network of the mailbox."),
    "mail_aside": N_(
        "Read it in the mailbox, write what it says on the request's card, then move it to a folder that is not read"
        " here. Why it failed stands in the log of the server."
    ),
    "backup_none": N_(
        "Choose a folder on another disk or machine, write it into config.yaml as backup.folder and start the server"
        " again: the backup is then made every night. To make one now: “./dev backup DIR”."
    ),
    "notice_old": N_("Paste the new paragraph from the page Management into the terms, then say so there."),
    "backup_old": N_("Run “./dev backup DIR”, and see why the nightly one fails."),
    "drill_old": N_("Run “./dev drill”."),
    "duty_failing": N_("Look below which one, and into the log of the server."),
}
DUTIES: Final = {
    "jobs": N_("work that follows from messages"),
    "ledger": N_("tell the ledger"),
    "follow_ups": N_("follow-ups"),
    "release_mails": N_("mails that a worker left behind"),
    "mail_out": N_("mails out"),
    "mail_in": N_("mails in"),
    "due_soon": N_("ask the salesperson before"),
    "forecast": N_("forecast for tomorrow"),
    "hide_cold": N_("hide what is cold"),
    "erase": N_("erase"),
    "audit_chain": N_("chain the audit trail"),
    "trail_head": N_("tell the ledger where the audit trail ends"),
    "orphan_keys": N_("keys without an owner"),
    "seen_mails": N_("marks of read mails"),
    "mail_files": N_("files of mails"),
    "audit": N_("old audit entries"),
    "objections": N_("old objections"),
    "records": N_("old records and accounts"),
    "files": N_("old exports and logs"),
    "endings": N_("close the week's counts"),
    "signals": N_("old signals"),
    "special_words": N_("private matters whose consent is over"),
    "kept_contacts": N_("what was put aside for long enough"),
    "ledger_open": N_("see whether the ledger can be written"),
    "watch": N_("look for alarms"),
    "backup": N_("backup"),
    "digest": N_("counts by mail to staff"),
    "report": N_("the month's report to management"),
    "requests": N_("deadlines of data requests"),
    "consents": N_("consents that run out"),
    "passes": N_("links to one's own data that are over"),
    "weeks": N_("add up the closed weeks"),
    "reports": N_("count what the reports tell"),
}
_ORDER: Final = {name: place for place, name in enumerate(DUTIES)}


async def show(desk: Desk) -> web.StreamResponse:
    has_mailbox = bool(desk.parts.settings.mail.imap_host or desk.parts.settings.mail.lmtp_port)
    return await desk.page(
        "running.html",
        here="running",
        standing=await watch.standing(desk.store, desk.now),
        sight=await watch.look(desk.store, desk.now, has_mailbox=has_mailbox),
        runs=sorted(await watch.runs(desk.store), key=lambda row: _ORDER.get(row.name, len(_ORDER))),
        capped=await cap.waiting(desk.store),
        ages=await copies.ages(desk.store, desk.now),
        aside=await mailboxes.aside(desk.store),
        duties=DUTIES,
        remedies=REMEDIES,
    )


async def resume(desk: Desk) -> web.StreamResponse:
    """A manager says that the clock is right."""
    await read_form(desk.request)
    await schedule.resume(desk.store, desk.now, by=desk.staff.id)
    return desk.go("/console/running", "clock_confirmed")


async def approve(desk: Desk) -> web.StreamResponse:
    """A manager lets those go that wait; shown again when there are more than he saw."""
    seen = (await read_form(desk.request)).whole("seen", least=1, most=10_000_000)
    done = await cap.approve(desk.store, seen=seen, by=desk.staff.id, now=desk.now)
    return desk.go("/console/running", "cap_approved" if done else "")
