"""The audit trail's actions in words, by their code or by what it begins with. The words have the context "trail"."""

from __future__ import annotations

from typing import Final

from leads.text import Translator


def N_(msgid: str) -> str:
    return msgid


DEEDS: Final = {
    "address_mended": N_("address put right"),
    "answer_removed": N_("answer removed"),
    "answer_saved": N_("answer saved"),
    "asked_": N_("wish about data received"),
    "call_": N_("call noted"),
    "visit_": N_("visit noted"),
    "briefed": N_("cards on handling data confirmed"),
    "cap_approved": N_("great number allowed to go"),
    "card_read": N_("card opened"),
    "card_confirmed": N_("address confirmed"),
    "card_corrected": N_("card corrected"),
    "cards_joined": N_("cards joined"),
    "clock_confirmed": N_("clock confirmed"),
    "clock_stopped": N_("schedule stopped by the clock"),
    "consent_keep": N_("consent to be kept"),
    "consent_ran_out": N_("consent ran out"),
    "consent_withdrawn": N_("consent withdrawn"),
    "disclosed": N_("handed out by order"),
    "due_soon_": N_("decided before forgetting"),
    "erasure_asked": N_("erasure asked for"),
    "erasure_begun": N_("erasure begun"),
    "erasure_certified": N_("erasure certified"),
    "erasure_replayed": N_("erasure repeated after a restore"),
    "export_taken": N_("list taken along"),
    "people_exported": N_("list of people made"),
    "register_exported": N_("register taken along"),
    "exported": N_("data of one person handed over"),
    "file_kept": N_("file kept for a purpose"),
    "file_opened": N_("file opened"),
    "file_removed": N_("file removed"),
    "follow_ups_changed": N_("follow-ups changed"),
    "handed_over": N_("request handed over"),
    "hidden": N_("hidden"),
    "hold_placed": N_("order of a court placed"),
    "hold_released": N_("order of a court released"),
    "import_begun": N_("contacts brought in"),
    "kept_": N_("kept under another class"),
    "lead_read": N_("request opened"),
    "lead_": N_("stage changed"),
    "let_go": N_("let go"),
    "letter_changed": N_("mail text changed"),
    "mail_written": N_("mail written"),
    "mail_": N_("mail decided on"),
    "measure_added": N_("measure or finding added"),
    "measure_done": N_("measure done"),
    "notice_pasted": N_("paragraph pasted into the terms"),
    "objected": N_("objection to mails"),
    "offer_sent": N_("offer sent"),
    "password_changed": N_("password changed"),
    "password_reset": N_("one-time password made"),
    "paused": N_("paused"),
    "phone_taken": N_("phone number written down"),
    "policy_changed": N_("policy changed"),
    "policy_reviewed": N_("policy reviewed"),
    "records_swept": N_("old records removed"),
    "requests_swept": N_("old files of wishes removed"),
    "staff_swept": N_("old accounts removed"),
    "refused_": N_("refused because of an order"),
    "request_": N_("wish about data worked on"),
    "restored": N_("brought back"),
    "resumed": N_("went on after a pause"),
    "revealed_": N_("restricted data seen"),
    "rule_changed": N_("rule changed"),
    "rule_withdrawn": N_("rule taken back"),
    "rule_confirmed": N_("rule confirmed"),
    "second_factor_off": N_("second factor off"),
    "second_factor_on": N_("second factor on"),
    "sequence_ended": N_("reminders ended"),
    "signed_in": N_("signed in"),
    "signed_out": N_("signed out"),
    "staff_added": N_("account added"),
    "staff_dismissed": N_("account closed"),
    "words_removed": N_("words removed from a message"),
}
_LONGEST_FIRST: Final = sorted(DEEDS, key=len, reverse=True)


def said(t: Translator, action: str) -> str:
    """The words of an action; its code where nobody wrote any."""
    known = next((code for code in _LONGEST_FIRST if action.startswith(code)), None)
    return t.pgettext("trail", DEEDS[known]) if known is not None else action
