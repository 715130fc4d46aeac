"""Dates, spans, money and the fixed vocabulary of the console in the reader's language and zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from babel import Locale
from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import format_currency, format_decimal
from markupsafe import Markup, escape

from leads import bounces
from leads.conversations import Message
from leads.silence import Silence
from leads.text import Translator
from leads.timeline import Event
from redaction.policy import NEVER_KEPT


def N_(msgid: str) -> str:
    return msgid


def NN_(one: str, other: str) -> tuple[str, str]:
    return one, other


STAGES: Final = {
    "new": N_("New"),
    "offered": N_("Offered"),
    "followed_up": N_("Followed up"),
    "reminded": N_("Reminded"),
    "answered": N_("Answered"),
    "cold": N_("Gone cold"),
    "customer": N_("Customer"),
    "lost": N_("Lost"),
    "declined": N_("Declined"),
    "erased": N_("Erased"),
}
# What a visitor is asked a contact for, by the card's wish; and what a new request is about, by its purpose.
WANTS: Final = {
    "offer": N_("This visitor wants an offer."),
    "call": N_("This visitor wants to be called."),
    "answer": N_("This visitor may leave an address for an answer."),
}
WANTED: Final = {
    "offer": N_("An offer is wanted."),
    "call_back": N_("A call is wanted."),
    "question": N_("An answer by e-mail is wanted."),
}
ROLE_NAMES: Final = {
    "salesperson": N_("Salesperson"),
    "manager": N_("Manager"),
    "privacy_officer": N_("Privacy officer"),
    "administrator": N_("Administrator"),
    "auditor": N_("Auditor"),
}
CUTS: Final = {
    "CREDIT_CARD": N_("card number removed"),
    "BANK_ACCOUNT": N_("account number removed"),
    "CREDENTIAL": N_("password or code removed"),
    "NATIONAL_ID": N_("personal number removed"),
    "ID_DOCUMENT": N_("document number removed"),
    "TAX_ID": N_("tax number removed"),
    "DATE_OF_BIRTH": N_("date of birth removed"),
    "AGE": N_("age removed"),
    "MARITAL_STATUS": N_("marital status removed"),
    "IP_ADDRESS": N_("network address removed"),
    "EMAIL": N_("e-mail address removed"),
    "PHONE": N_("phone number removed"),
    "ADDRESS": N_("address removed"),
    "PERSON": N_("name removed"),
    "HEALTH": N_("health detail removed"),
    "FINANCIAL": N_("money matter removed"),
    "ASKED": N_("removed as wished"),
    "OTHER": N_("private detail removed"),
}
TERMS: Final = {
    "email": N_("E-mail"),
    "phone": N_("Phone"),
    "name": N_("Name"),
    "address": N_("Address"),
    "company": N_("Company"),
    "offer": N_("the offer that was asked for"),
    "reminders": N_("reminders of the offer"),
    "contract": N_("steps before a contract (Art. 6.1 b GDPR)"),
    "consent": N_("consent (Art. 6.1 a GDPR)"),
    "legal_duty": N_("a legal duty (Art. 6.1 c GDPR)"),
    "customer": N_("a customer"),
    "asked_us": N_("they asked us themselves"),
    "own_form": N_("our own form"),
    "other_program": N_("another program of ours"),
    "tax_id": N_("Tax number"),
    "chat": N_("the chat"),
    "page": N_("the page “My data”"),
    "mail": N_("a mail"),
    "mail_queued": N_("waiting"),
    "mail_claimed": N_("being sent"),
    "mail_sending": N_("being sent"),
    "mail_sent": N_("sent"),
    "mail_held": N_("nobody knows whether it arrived"),
    "mail_refused": N_("refused"),
    "mail_cancelled": N_("stopped"),
    "stopped_sequence over": N_("the person has answered or wants no more of them"),
    "stopped_under a hold": N_("a hold lies on the request"),
    "stopped_objection": N_("the person objected to mails"),
    "stopped_restricted": N_("the data may only be stored"),
    "mail_received": N_("received"),
    "step_offer": N_("offer"),
    "step_discount": N_("better price"),
    "step_reminder": N_("reminder"),
    "step_free": N_("written by hand"),
    "step_link": N_("link to one's own data"),
    "step_code": N_("code for the telephone"),
    "step_news": N_("about a request"),
    "step_renewal": N_("end of a consent"),
    "task_consent": N_("A consent runs out: ask for it again, or let it go"),
    "keep": N_("keeping it for a later offer"),
    "person": N_("the person"),
    "staff": N_("a colleague"),
    "conversation": N_("chat"),
    "lead": N_("request"),
    "card": N_("contact card"),
    "task_interested": N_("is still interested: answer"),
    "task_send_discount": N_("send the better price"),
    "task_send_reminder": N_("send the reminder"),
    "call_back": N_("asked for a call back"),
    "question": N_("asked for an answer by mail"),
    "bought": N_("bought"),
    "price": N_("price too high"),
    "other_firm": N_("bought elsewhere"),
    "no_need": N_("no longer needed"),
    "no_answer": N_("no answer"),
    "other": N_("other"),
    "asked_to_be_called": N_("asked to be called then"),
    "tender": N_("takes part in a tender"),
    "delivery": N_("waits for a delivery date"),
    "file_offer": N_("for the offer"),
    "file_order": N_("for an order"),
    "file_claim": N_("for a claim"),
    "left_type": N_("this kind of file is not taken; pictures, PDF and plain text are"),
    "left_too_large": N_("not taken: larger than 8 MB"),
    "left_too_many": N_("not taken: more than five files came with the mail"),
    "left_broken": N_("not taken: the file is damaged or locked"),
    "task_call": N_("Call"),
    "task_visit": N_("Visit"),
    "task_write": N_("Write"),
    "task_answer": N_("Answer the mail"),
    "task_returned": N_("A mail did not arrive: see why"),
    "task_bounced": N_("The mail did not arrive: check the address"),
    "reached": N_("reached"),
    "not_reached": N_("not reached"),
    "done": N_("done"),
}
SAID_BY_LINK: Final = {"keep": N_("Still interested, by a link"), "call": N_("Wants a call, by a link")}
STOPPED: Final = {
    "stop": N_("by the link in a mail"),
    "page": N_("on the page “My data”"),
    "chat": N_("in the chat"),
    "not_me": N_("“I did not ask for this”"),
    "objected": N_("objected to all mails from us"),
    "ran_out": N_("the consent ran out"),
    "stored": N_("asked us only to store the data"),
}
# Why a mail came back or was refused although its address is right, and what to do.
RETURNED: Final = {
    "full": N_(
        "The person's mailbox is full. The address is right, and the next mail may arrive; you may call meanwhile."
    ),
    "policy": N_(
        "The receiving mail server refused it by its rules, as it does with spam. The address is right: call, or ask"
        " whoever runs your mail server. No follow-up goes out by itself."
    ),
    "other": N_(
        "Nothing says that the address is wrong: the receiving mail server could not take it. Check it, or call."
        " No follow-up goes out by itself."
    ),
}
REFUSED_FOR: Final = {
    "full": N_("The person's mailbox is full; the address is right. Send it once more in some days."),
    "policy": N_(
        "The receiving mail server refused it by its rules; the address is right. Ask whoever runs your mail server."
    ),
}
STORY: Final = {"note": N_("Note"), "chat": N_("Chat begun")}
COUNTED: Final = {
    "keys": NN_("{n} key", "{n} keys"),
    "messages": NN_("{n} message", "{n} messages"),
    "kept_contacts": NN_("{n} contact put aside", "{n} contacts put aside"),
    "special_words": NN_("{n} private matter kept with consent", "{n} private matters kept with consent"),
    "mails": NN_("{n} mail", "{n} mails"),
    "mail_files": NN_("{n} file of a mail", "{n} files of mails"),
    "notes": NN_("{n} note", "{n} notes"),
    "request_words": NN_("{n} text of a wish", "{n} texts of wishes"),
    "enclosures": NN_("{n} file of ours", "{n} files of ours"),
    "clicks": NN_("{n} answer by a link", "{n} answers by links"),
    "tasks": NN_("{n} task", "{n} tasks"),
    "stage_changes": NN_("{n} change of stage", "{n} changes of stage"),
    "card_fields": NN_("{n} contact field", "{n} contact fields"),
    "consents": NN_("{n} consent", "{n} consents"),
    "jobs": NN_("{n} job", "{n} jobs"),
    "holds": NN_("{n} hold", "{n} holds"),
    "conversations": NN_("{n} chat", "{n} chats"),
    "leads": NN_("{n} request", "{n} requests"),
    "cards": NN_("{n} contact card", "{n} contact cards"),
    "passes": NN_("{n} open link", "{n} open links"),
    "refusals": NN_("{n} refusal", "{n} refusals"),
    "capped": NN_("{n} mark of waiting", "{n} marks of waiting"),
}
NEVER_WRITTEN: Final = N_(
    "The card number, code or password was removed before anybody saw it. Never write one into a chat: no visitor needs"
    " it here, and nobody may keep it."
)
ALARMS: Final = {
    "overdue": N_("Deletions are overdue by more than an hour."),
    "nothing_erased": N_("Something is due and nothing is being erased."),
    "waits_for_manager": N_("More became due than was to be expected; the rest waits for a manager."),
    "clock_jumped": N_("The clock jumped. Nothing runs until somebody says that it is right."),
    "schedule_asleep": N_("The schedule stands still: no server and no worker runs it."),
    "ledger": N_("The ledger cannot be written, so nothing is erased."),
    "mailbox": N_("The mailbox has not been read for more than an hour; mailed requests wait for it."),
    "mail_aside": N_("A mail that came in could not be processed; the erasure of mailed requests waits for it."),
    "backup_none": N_("There is no backup yet. Name a folder for it: backup.folder in config.yaml."),
    "backup_old": N_("The last good backup is too old."),
    "drill_old": N_("No backup was tried out for 90 days."),
    "requests_late": N_("Somebody waits too long for an answer about his data."),
    "notice_old": N_("The paragraph about data in your shop's terms is older than the notice in force."),
    "duty_failing": N_("A duty has been failing for more than an hour."),
}


@dataclass(frozen=True, slots=True)
class Words:
    """One reader: his language, his zone, and the moment at which he reads."""

    text: Translator
    zone: tzinfo
    now: datetime
    # Whether he may read the numbers of orders.
    orders: bool = False

    def say(self, msgid: str, **values: object) -> str:
        """The text with its placeholders filled; markup among the values stays markup, all else is escaped."""
        return self._fill(self.text.gettext(msgid), values)

    def many(self, one: str, other: str, n: int, **values: object) -> str:
        return self._fill(self.text.ngettext(one, other, n), {"n": self.number(n), **values})

    def number(self, n: int) -> str:
        return format_decimal(n, locale=self._locale)

    def money(self, cents: int, currency: str) -> str:
        return format_currency(cents / 100, currency, locale=self._locale)

    def day(self, moment: datetime | date) -> str:
        """The day in words; with its year when that is not the present one."""
        there = moment.astimezone(self.zone).date() if isinstance(moment, datetime) else moment
        same_year = there.year == self.now.astimezone(self.zone).year
        return self.text.day(there) if same_year else self.text.day_with_year(there)

    def moment(self, moment: datetime) -> str:
        return self.text.moment(moment, self.zone)

    def span(self, span: timedelta) -> str:
        """How long in words: "3 hours"."""
        return format_timedelta(span, locale=self._locale, threshold=1)

    def ago(self, moment: datetime) -> str:
        """How long ago, or in how long, in words."""
        if abs(self.now - moment) < timedelta(minutes=1):
            return self.say("in a moment") if moment > self.now else self.say("just now")
        return format_timedelta(moment - self.now, add_direction=True, threshold=1, locale=self._locale)

    def time(self, moment: datetime) -> Markup:
        """Relative, with the exact moment in the title."""
        return self._time(moment, self.ago(moment))

    def date(self, moment: datetime) -> Markup:
        """The day, with the exact moment in the title."""
        return self._time(moment, self.day(moment))

    def silent(self, silence: Silence) -> str:
        """How long the person has said nothing."""
        if silence.kind == "waiting":
            return self.say("waiting for our answer for {span}", span=self.span(self.now - silence.since))
        if silence.days == 0:
            return self.say("wrote today")
        return self.many("silent {n} day", "silent {n} days", silence.days)

    def fate(self, silence: Silence) -> str:
        """What will become of it, and when."""
        if silence.hold is not None and not self.orders:
            return self.say("must not be deleted before {day}", day=self.day(silence.hold.until))
        if silence.hold is not None:
            return self.say(
                "must not be deleted before {day} (order no. {order})",
                day=self.day(silence.hold.until),
                order=silence.hold.order_number,
            )
        if silence.kind == "overdue" and silence.erase_at is not None:
            return self.say("should have been deleted on {day}", day=self.day(silence.erase_at))
        if silence.kind == "hidden" and silence.erase_at is not None:
            return self.say("hidden, can be undone until {day}", day=self.day(silence.erase_at))
        if silence.cold_at is None:
            return self.say("forgotten together with its request")
        if silence.kind == "customer":
            return self.say("kept as a customer until {day}", day=self.day(silence.cold_at))
        if silence.cold_at - self.now < timedelta(days=1):
            return self.say("will be forgotten {when}", when=self.ago(silence.cold_at))
        return self.say("will be forgotten on {day}", day=self.day(silence.cold_at))

    def weekday(self, moment: datetime) -> str:
        """The day with its weekday: "Sunday, 22 November"."""
        return f"{format_datetime(moment, 'EEEE', tzinfo=self.zone, locale=self._locale)}, {self.day(moment)}"

    def month(self, name: str) -> str:
        """A month that is written 2026-11, in words: "November 2026"."""
        return str(format_date(date.fromisoformat(f"{name}-01"), "LLLL y", locale=self._locale))

    def period(self, span: timedelta) -> str:
        """A period of a rule, in days, or in hours below two days."""
        hours = int(span.total_seconds() // 3600)
        if hours >= 8760 and hours % 8760 == 0:
            return self.many("{n} year", "{n} years", hours // 8760)
        if hours % 24 or hours < 48:
            return self.many("{n} hour", "{n} hours", hours)
        return self.many("{n} day", "{n} days", hours // 24)

    def percent(self, share: float) -> str:
        """A share with one decimal below ten percent, without its sign."""
        percent = share * 100
        return format_decimal(round(percent, 1 if percent < 10 else 0), locale=self._locale, format="#,##0.#")

    def astray(self, seconds: int) -> str:
        """How far a clock went wrong, and in which direction."""
        span = self.span(timedelta(seconds=abs(seconds)))
        return self.say("{span} ahead", span=span) if seconds > 0 else self.say("{span} back", span=span)

    def country(self, code: str) -> str:
        """The name of a country in the reader's language."""
        return str(Locale.parse(self._locale).territories.get(code, code))

    def counted(self, what: str, n: int) -> str:
        """A count of an erasure's record: "3 messages"."""
        return self.many(*COUNTED[what], n)

    def short(self, span: timedelta) -> str:
        """How long in the fewest letters: "3h"."""
        if span < timedelta(minutes=1):
            return self.say("now")
        return format_timedelta(span, locale=self._locale, threshold=1, format="narrow")

    def size(self, n: int) -> str:
        """Bytes as people say them."""
        small = n < 1_000_000
        return f"{format_decimal(max(1, round(n / 1000)) if small else round(n / 1e6, 1), locale=self._locale)} " + (
            "kB" if small else "MB"
        )

    def why_returned(self, reason: str) -> str:
        return self.say(RETURNED[reason]) if reason in RETURNED else ""

    def why_refused(self, problem: str | None) -> str:
        """Of a refused mail, by the code that stands with it; empty where the code tells nothing of it."""
        code, _, enhanced = (problem or "").partition(" ")
        reason = bounces.reason_of_refusal(int(code), enhanced) if code.isdigit() and enhanced else ""
        return self.say(REFUSED_FOR[reason]) if reason in REFUSED_FOR else ""

    def term(self, code: str) -> str:
        """A word of the tables in the reader's language; an unknown one as it is."""
        return self.say(TERMS[code]) if code in TERMS else code

    def cut(self, kind: str, token: str) -> str:
        """What stands where something was removed: its kind, or the number of the contact that was put aside."""
        if any(letter.isdigit() for letter in token):
            return self.say("private matter, not kept any more") if kind == "SPECIAL" else token.strip("[]")
        return self.say(CUTS.get(kind, CUTS["OTHER"]))

    def why_cut(self, token: str) -> str:
        if any(letter.isdigit() for letter in token):
            return self.say("Put aside unseen; it goes to the card when the visitor confirms an offer.")
        return self.say("Removed before it was stored. Nobody has seen it.")

    def event(self, event: Event) -> str:
        """What happened, in one line of a request's story."""
        if event.kind == "stage":
            return self.say(STAGES.get(event.what, event.what))
        if event.kind == "mail_in":
            return self.say("Mail from him or her")
        if event.kind == "mail_out":
            return self.say("Mail: {what}", what=self.term(f"step_{event.what}"))
        if event.kind == "said":
            return self.say(SAID_BY_LINK[event.what])
        if event.kind == "stopped":
            return self.say("Follow-ups stopped: {how}", how=self.say(STOPPED[event.what]))
        if event.kind in ("note", "chat"):
            return self.say(STORY[event.kind])
        return f"{self.term(f'task_{event.kind}')}: {self.term(event.what)}"

    def snippet(self, message: Message) -> str:
        """The beginning of a message on one line, with what was removed named in the reader's language."""
        pieces, at = [], 0
        for start, end, kind, token in message.marks:
            pieces += [message.text[at:start], f"✂ {self.cut(kind, token)}"]
            at = end
        line = " ".join("".join([*pieces, message.text[at:]]).split())
        return line if len(line) <= 120 else line[:119].rstrip() + "…"

    def talk(self, me: str) -> dict[str, object]:
        """The words that the browser needs for messages that arrive while a chat is open."""
        return {
            "cuts": {kind: self.say(label) for kind, label in CUTS.items()},
            "aside": self.why_cut("1"),
            "removed": self.why_cut(""),
            "me": me,
            "visitor": self.say("Visitor"),
            "assistant": self.say("Assistant"),
            "system": self.say("Note of the system"),
            "sending": self.say("sending …"),
            "pending": self.say("not sent yet"),
            "seen": self.say("seen"),
            "just_now": self.say("just now"),
            "language": self._locale.replace("_", "-"),
            "special": self.say("Kept with the visitor's explicit consent, for its own short time."),
            "special_over": self.say("private matter, not kept any more"),
            "remove_pick": self.say("Choose the words that must go."),
            "remove_do": self.say("Remove them"),
            "remove_not": self.say("Leave it as it is"),
            "harmless": self.say("{words} is harmless, send as is", words="{words}"),
            "away": self.say("No connection. Nothing was changed; please try again."),
            "never": self.say(NEVER_WRITTEN),
            "never_kinds": sorted(NEVER_KEPT),
        }

    @property
    def _locale(self) -> str:
        return "en_GB" if self.text.language == "en" else self.text.language

    @staticmethod
    def _fill(text: str, values: dict[str, object]) -> str:
        if any(isinstance(value, Markup) for value in values.values()):
            return escape(text).format(**values)
        return text.format(**values) if values else text

    def _time(self, moment: datetime, text: str) -> Markup:
        return Markup('<time datetime="{}" title="{}">{}</time>').format(
            moment.isoformat(timespec="seconds"), self.moment(moment), text
        )
