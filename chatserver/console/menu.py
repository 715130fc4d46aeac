"""What stands around every page: the entries of the menu by right, counts beside them, and what was just done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from chatserver.console.words import N_, NEVER_WRITTEN
from leads.roles import Role, may


@dataclass(frozen=True, slots=True)
class Entry:
    key: str
    path: str
    label: str
    icon: str
    action: str


DAILY: Final = (
    Entry("today", "/console/today", N_("Today"), "today", "today.see"),
    Entry("inbox", "/console/inbox", N_("Inbox"), "inbox", "chats.read"),
    Entry("leads", "/console/leads", N_("Leads"), "leads", "leads.read"),
    Entry("people", "/console/people", N_("People"), "people", "people.read"),
    Entry("outbox", "/console/outbox", N_("Outbox"), "outbox", "outbox.read"),
    Entry("reports", "/console/reports", N_("Reports"), "reports", "reports.read"),
)
SEARCH: Final = Entry("search", "/console/search", N_("Search"), "search", "people.read")
# By what they are for: words, people's data, the house, proof, oneself.
SELDOM: Final = (
    (
        Entry("answers", "/console/answers", N_("Answers"), "answers", "answers.read"),
        Entry("letters", "/console/letters", N_("Mail texts"), "letter", "letters.read"),
        Entry("follow_ups", "/console/follow-ups", N_("Follow-ups"), "send", "letters.read"),
    ),
    (
        Entry("requests", "/console/requests", N_("Data requests"), "requests", "requests.work"),
        Entry("rules", "/console/rules", N_("Rules"), "rules", "rules.read"),
        Entry("policy", "/console/policy", N_("Policy"), "scissors", "policy.read"),
        Entry("orders", "/console/orders", N_("Legal holds"), "lock", "holds.place"),
    ),
    (
        Entry("running", "/console/running", N_("System health"), "pulse", "schedule.read"),
        Entry("team", "/console/team", N_("Team"), "team", "team.read"),
        Entry("tokens", "/console/tokens", N_("Programs"), "download", "tokens.manage"),
    ),
    (
        Entry("records", "/console/records", N_("Records"), "records", "records.read"),
        Entry("ledger", "/console/ledger", N_("Erasure ledger"), "chain", "ledger.read"),
        Entry("register", "/console/register", N_("Register"), "register", "register.read"),
        Entry("trail", "/console/trail", N_("Audit trail"), "clock", "trail.read"),
        Entry("score", "/console/score", N_("Score"), "gauge", "score.read"),
        Entry("management", "/console/management", N_("Management"), "flag", "management.read"),
    ),
    (Entry("own", "/console/own", N_("Settings"), "own", "own.settings"),),
)
SAID: Final = {
    "offer_sent": N_("The offer is on its way."),
    "mail_sent": N_("The mail is on its way."),
    "address_mended": N_("The address is mended; nobody has confirmed it yet."),
    "letter_changed": N_("The next mails use these words."),
    "follow_ups_changed": N_("The new follow-ups hold for the next offers."),
    "country_changed": N_("The country is put right; follow-ups go by it."),
    "paused": N_("The follow-ups are paused."),
    "resumed": N_("The follow-ups go on."),
    "file_kept": N_("The file stays with the request."),
    "file_removed": N_("The file is gone."),
    "note_added": N_("The note is stored."),
    "stage_changed": N_("The stage is changed."),
    "let_go": N_("It is let go: hidden now, deleted after the grace period."),
    "restored": N_("It is back."),
    "kept": N_("It is kept until the day you chose."),
    "write_again": N_("Write once more: the form stands below."),
    "task_done": N_("Done."),
    "mail_again": N_("The mail goes out once more."),
    "policy_changed": N_("The new policy is in force."),
    "rule_changed": N_("The new rule is in force."),
    "rule_waits": N_("The new rule waits for a second manager."),
    "rule_withdrawn": N_("The wish for another rule is taken back."),
    "rule_undone": N_("The rule is undone; whom it hid is back."),
    "hold_placed": N_("Nothing of this person will be deleted now."),
    "hold_released": N_("The order is released. What is due goes now."),
    "request_opened": N_("The file is open."),
    "code_first": N_("Written down. Nothing is done before the person has read you the code."),
    "request_closed": N_("The file is closed."),
    "request_refused": N_("It is refused, and the person is told why."),
    "code_sent": N_("The code is on its way to the address on the card."),
    "identified": N_("It is the person."),
    "objected": N_("No mail goes to this address any more."),
    "withdrawn": N_("The consent is taken back; what rested on it ends now."),
    "extended": N_("Two months more; the person is told why."),
    "corrected": N_("It is corrected."),
    "cards_joined": N_("The two cards are one now."),
    "person_deleted": N_("Everything of this person is hidden now and being destroyed."),
    "clock_confirmed": N_("Everything runs again."),
    "cap_approved": N_("They go when their grace is over."),
    "never_written": NEVER_WRITTEN,
    "language": N_("The console speaks your language now."),
    "password": N_("Your password is changed. Other devices were signed out."),
    "device_ended": N_("That device is signed out."),
    "devices_ended": N_("All other devices are signed out."),
    "factor_off": N_("Signing in needs the password only now."),
    "measure_added": N_("It is written down."),
    "reviewed": N_("The review is noted."),
    "pasted": N_("Noted: this version stands in your terms."),
    "token_revoked": N_("The token is ended; it opens nothing any more."),
    "dismissed": N_("The account is closed and all its devices are signed out."),
    "answer_saved": N_("The answer is stored. It comes up in a reply when you type /."),
    "answer_removed": N_("The answer is gone."),
    "moved": N_("The request is moved."),
    "kept_for": N_("It is set what this customer is kept for."),
    "handed_over": N_("It is handed over."),
    "taken": N_("It is yours now."),
    "given_back": N_("It is everybody's again."),
    "talked": N_("It is written down."),
    "phone_taken": N_("The number stands on the card, and the call in Today."),
    "planned": N_("It stands in Today on that day."),
    "digest_on": N_("The morning's counts come by mail."),
    "digest_off": N_("No mail in the morning any more."),
    "mail_phone_set": N_("It stands in your mails from now on, where {seller_phone} does."),
    "mail_phone_off": N_("No number of yours stands in your mails."),
    "exported": N_("The list stands below for a day."),
    "a_day_later": N_("A day has passed."),
}


def entries(role: Role) -> tuple[tuple[Entry, ...], ...]:
    """What this role may open: daily, and then more seldom, in groups."""
    groups = (tuple(entry for entry in group if may(role, entry.action)) for group in (DAILY, *SELDOM))
    return tuple(group for group in groups if group)


def landing(role: Role) -> str:
    """The first page of this role's menu; who has no day of his own begins with his work."""
    mine = [entry for group in entries(role) for entry in group]
    first = mine[0] if may(role, "today.see") else next(it for it in mine if it not in DAILY and it.key != "own")
    return first.path
