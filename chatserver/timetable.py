"""The timetable of the whole system: which duty runs how often. What each does stands in duties.py and sweeping.py."""

from __future__ import annotations

from datetime import timedelta

from chatserver.duties import Duties, Machinery
from chatserver.parts import Parts
from chatserver.sweeping import Sweeps
from leads.schedule import Duty

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def timetable(parts: Parts, machinery: Machinery) -> tuple[Duty, ...]:
    """In the order in which a tick does them."""
    do, sweep = Duties(parts, machinery), Sweeps(parts)
    return (
        Duty("jobs", SECOND, do.run_jobs),
        Duty("ledger", SECOND, do.tell_ledger),
        # Before what is sent and erased: the answer that ends a sequence may lie there.
        Duty("mail_in", 30 * SECOND, do.mail_in),
        Duty("follow_ups", 5 * SECOND, do.follow_up),
        Duty("release_mails", MINUTE, do.release_mails),
        Duty("mail_out", 5 * SECOND, machinery.mailer.send_due),
        Duty("due_soon", MINUTE, do.due_soon),
        Duty("forecast", HOUR, do.forecast),
        Duty("hide_cold", MINUTE, do.hide_cold),
        Duty("erase", MINUTE, do.erase, slow=True),
        Duty("audit_chain", MINUTE, do.chain),
        # Beside the quick ones: who writes to the ledger waits while another process does.
        Duty("trail_head", 5 * MINUTE, do.tell_trail, slow=True),
        Duty("orphan_keys", HOUR, sweep.orphan_keys, slow=True),
        Duty("seen_mails", HOUR, sweep.seen_mails, slow=True),
        Duty("mail_files", HOUR, sweep.mail_files, slow=True),
        Duty("audit", DAY, sweep.audit, slow=True),
        Duty("requests", MINUTE, do.settle_requests, slow=True),
        Duty("consents", MINUTE, do.consents_end),
        Duty("passes", HOUR, sweep.passes, slow=True),
        Duty("objections", DAY, sweep.objections, slow=True),
        Duty("records", DAY, sweep.records, slow=True),
        Duty("files", HOUR, sweep.files, slow=True),
        Duty("endings", HOUR, do.close_weeks, slow=True),
        Duty("reports", 5 * MINUTE, do.count_new, slow=True),
        Duty("weeks", HOUR, do.add_up_weeks, slow=True),
        Duty("signals", HOUR, sweep.signals, slow=True),
        Duty("kept_contacts", HOUR, sweep.kept_contacts, slow=True),
        Duty("special_words", MINUTE, sweep.special_words, slow=True),
        Duty("backup", MINUTE, do.back_up, slow=True),
        Duty("digest", 10 * MINUTE, do.tell_staff, slow=True),
        Duty("report", HOUR, do.report_month, slow=True),
        Duty("ledger_open", 5 * MINUTE, do.try_ledger),
        Duty("watch", MINUTE, do.look_around),
    )
