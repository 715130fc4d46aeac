"""The words of the pages about a person's own data, in seven languages. All of them have the context "mydata"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Final

from babel import Locale
from babel.numbers import format_decimal

from leads.text import Translator


def N_(msgid: str) -> str:
    return msgid


TERMS: Final = {
    "field_email": N_("E-mail address"),
    "field_name": N_("Name"),
    "field_phone": N_("Phone number"),
    "field_address": N_("Postal address"),
    "field_company": N_("Company"),
    "field_tax_id": N_("Tax number"),
    "why_offer": N_("to send you the offer you asked for"),
    "why_reminders": N_("to remind you of the offer"),
    "why_keep": N_("to keep your data for a later offer"),
    "why_marketing": N_("to send you news"),
    "why_profiling": N_("to choose offers for you"),
    "why_question": N_("to answer your question"),
    "why_call_back": N_("to call you back"),
    "why_order": N_("to fulfil your order"),
    "why_customer": N_("to fulfil our contract with you"),
    "basis_contract": N_("steps before a contract, Art. 6(1)(b) GDPR"),
    "basis_consent": N_("your consent, Art. 6(1)(a) GDPR"),
    "basis_legal_duty": N_("a legal duty, Art. 6(1)(c) GDPR"),
    "basis_legitimate_interest": N_("our legitimate interest, Art. 6(1)(f) GDPR"),
    "source_chat": N_("from you, in the chat"),
    "source_page": N_("from you, on this page"),
    "source_mail": N_("from you, by mail"),
    "source_person": N_("corrected by you"),
    "source_staff": N_("written by our staff"),
    "source_import": N_("from our earlier system"),
    "source_asked_us": N_("from you, when you asked us earlier"),
    "source_customer": N_("from you, as our customer"),
    "source_own_form": N_("from you, by a form of ours"),
    "source_other_program": N_("from another program of ours"),
    "stage_new": N_("received"),
    "stage_offered": N_("offer sent"),
    "stage_followed_up": N_("better price sent"),
    "stage_reminded": N_("reminder sent"),
    "stage_answered": N_("you answered"),
    "stage_cold": N_("no answer, hidden"),
    "stage_customer": N_("you became a customer"),
    "stage_lost": N_("closed"),
    "stage_declined": N_("you declined"),
    "from_visitor": N_("You"),
    "from_staff": N_("Our team"),
    "from_assistant": N_("Automatic answer"),
    "from_system": N_("Note"),
    "mail_in": N_("from you"),
    "mail_out": N_("to you"),
    "task_call": N_("Call"),
    "task_visit": N_("Visit"),
    "task_write": N_("Write to you"),
    "task_answer": N_("Answer your mail"),
    "task_send_offer": N_("Send you the offer"),
    "task_send_discount": N_("Send you a better price"),
    "task_send_reminder": N_("Remind you of the offer"),
    "task_due_soon": N_("Decide whether your request is forgotten"),
    "task_consent": N_("Ask whether you still agree"),
    "task_interested": N_("Answer you: you are still interested"),
    "task_bounced": N_("Check your address: a mail came back"),
    "outcome_reached": N_("you were reached"),
    "outcome_not_reached": N_("you were not reached"),
    "chosen_keep": N_("I am still interested"),
    "chosen_call": N_("Please call me"),
    "wish_access": N_("See your data"),
    "wish_rectification": N_("Correct them"),
    "wish_erasure": N_("Delete them"),
    "wish_restriction": N_("Only store them"),
    "wish_objection": N_("Write no more"),
    "wish_portability": N_("Take them with you"),
    "wish_complaint": N_("A complaint"),
    "aside_EMAIL": N_("E-mail address"),
    "aside_PHONE": N_("Phone number"),
    "aside_ADDRESS": N_("Postal address"),
    "aside_PERSON": N_("Name"),
}
# What a page says after something was done.
SAID: Final = {
    "corrected": N_("It is corrected."),
    "not_corrected": N_("That could not be stored. Please check it."),
    "not_here": N_("Nothing was stored. Please leave out what does not belong in this field:"),
    "kept": N_("Your data are kept now, until the day below. You may change your mind at any time."),
    "allowed": N_("We may write to you about other offers as well now. You may take that back at any time."),
    "withdrawn": N_("Your consent is withdrawn. What rested upon it ends now."),
    "objected": N_("We will not write to you any more."),
    "asked": N_("Your wish is with our privacy officer, who answers within a month."),
    "confirmed": N_("Thank you. The request is yours now, with all that was said."),
    "held": N_("This is not possible at the moment. Our privacy officer will answer you within a month."),
    "not_mine": N_("We are sorry. It is being deleted, and we write to this address no more."),
    "link_sent": N_("The link is on its way to that address."),
}


@dataclass(frozen=True, slots=True)
class Words:
    """One language and the clock that its reader lives by."""

    t: Translator
    zone: tzinfo

    def say(self, msgid: str, **values: object) -> str:
        text = self.t.pgettext("mydata", msgid)
        return text.format(**values) if values else text

    def term(self, group: str, key: str) -> str:
        """What a stored key means; one that has no words yet is shown as it is."""
        found = TERMS.get(f"{group}_{key}")
        return self.say(found) if found is not None else key.replace("_", " ")

    def country(self, code: str) -> str:
        return str(Locale.parse(self.t.language).territories.get(code, code))

    def tongue(self, code: str) -> str:
        return str(Locale.parse(self.t.language).languages.get(code, code))

    def size(self, count: int) -> str:
        """Bytes as a reader counts them."""
        return f"{format_decimal(max(1, round(count / 1024)), locale=self.t.language)} kB"

    def day(self, moment: str | datetime | date) -> str:
        if isinstance(moment, str):
            moment = datetime.fromisoformat(moment)
        local = moment.astimezone(self.zone).date() if isinstance(moment, datetime) else moment
        return self.t.day_with_year(local)

    def moment(self, moment: str) -> str:
        return self.t.moment(datetime.fromisoformat(moment), self.zone)
