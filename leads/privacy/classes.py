"""The classes of retention after DIN 66398: what is kept, from which event its period counts, and what makes it go.

The one table that the code, the console, the register and the privacy notice read. A period is the name of a field of
`leads.periods.Retention`, so that what a manager or the operator sets is what all of them show; or a fixed span.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Literal, Protocol

Ends = Literal["clock", "duty", "expiry"]
DAY: Final = timedelta(days=1)


def N_(msgid: str) -> str:
    return msgid


@dataclass(frozen=True, slots=True)
class RetentionClass:
    """`ends`: `clock`, the owner's own date and the eraser; `duty`, the sweep of that name in the timetable; `expiry`,
    the place drops it by itself. `what` and `start` are msgids of the console.
    """

    key: str
    what: str
    start: str
    period: str | timedelta
    ends: Ends
    duty: str = ""
    tuned_by: Literal["manager", "operator", "nobody"] = "operator"


class Periods(Protocol):
    """What `leads.periods.Retention` is, seen from below."""

    @property
    def grace(self) -> timedelta: ...


CLASSES: Final = (
    RetentionClass(
        "chat", N_("a chat without a request, answered"), N_("our answer"), "chat_answered", "clock",
        tuned_by="manager",
    ),
    RetentionClass(
        "chat_unanswered", N_("a chat without a request, unanswered"), N_("its last message"), "chat_unanswered",
        "clock", tuned_by="manager",
    ),
    RetentionClass(
        "unconfirmed", N_("an offer that was asked for and not confirmed"), N_("the last message"), "chat_unanswered",
        "clock", tuned_by="manager",
    ),
    RetentionClass(
        "open_lead", N_("a request for an offer"), N_("the person's last act, or our later first answer"), "open_lead",
        "clock", tuned_by="manager",
    ),
    RetentionClass(
        "closed_lead", N_("a lost or declined request"), N_("its end"), "closed_lead", "clock", tuned_by="manager"
    ),
    RetentionClass("order", N_("an order or a claim"), N_("its closing"), "order", "clock", tuned_by="manager"),
    RetentionClass(
        "customer", N_("a customer"), N_("the end of the contract"), "customer", "clock", tuned_by="manager"
    ),
    RetentionClass(
        "tax_document", N_("documents for the tax office"), N_("the end of their year"), "tax_documents", "clock",
        tuned_by="manager",
    ),
    RetentionClass(
        "objection", N_("the fingerprint of an address that objected"), N_("the objection"), "objection", "duty",
        "objections",
    ),
    RetentionClass(
        "request_file", N_("the file of a request about one's data, without the data"), N_("its end"), "request_file",
        "duty", "records",
    ),
    RetentionClass(
        "record", N_("the record of an erasure, its certificate, a disclosure"), N_("the day of it"), "record", "duty",
        "records",
    ),
    RetentionClass("export", N_("a file that was exported"), N_("its making"), "export", "duty", "files"),
    RetentionClass("audit", N_("the audit trail"), N_("the entry"), "audit", "duty", "audit"),
    RetentionClass("log", N_("the log of the server"), N_("the entry"), "log", "duty", "files"),
    RetentionClass(
        "former_staff", N_("name and sign-in of a closed account"), N_("its closing"), "former_staff", "duty", "records"
    ),
    RetentionClass(
        "seen_mail", N_("the mark of a mail that was read"), N_("its reading"), 30 * DAY, "duty", "seen_mails",
        tuned_by="nobody",
    ),
    RetentionClass(
        "mail_file", N_("a file that came with a mail, if nobody named a purpose"), N_("its arrival"), 7 * DAY, "duty",
        "mail_files", tuned_by="nobody",
    ),
    RetentionClass(
        "staff_session", N_("a sign-in of a colleague"), N_("the sign-in"), 7 * DAY, "expiry", tuned_by="nobody"
    ),
)  # fmt: skip
BY_KEY: Final = {one.key: one for one in CLASSES}
# What a manager tunes, by the name of the period. An offer that nobody confirmed goes with the chat it is asked in.
TUNED: Final = {str(one.period): one for one in CLASSES if one.tuned_by == "manager" and one.key != "unconfirmed"}
PERIOD_OF: Final = {one.key: one.period for one in CLASSES if isinstance(one.period, str)}


def period(retention: Periods, key: str, *, country: str = "") -> timedelta | None:
    """How long a class is kept under the periods in force; None where the law of this country was not entered."""
    named = BY_KEY[key].period
    if isinstance(named, timedelta):
        return named
    found = getattr(retention, named)
    if isinstance(found, timedelta):
        return found
    span = found.get(country)
    return span if isinstance(span, timedelta) else None
