"""The audit trail's actions in words, by their code or by what it begins with. The words have the context "trail"."""

from __future__ import annotations

from typing import Final

from leads.text import Translator


def T_(msgid: str) -> str:
    return msgid


DEEDS: Final = {
    "address_mended": T_("address put right"),
    "answer_removed": T_("answer removed"),
    "answer_saved": T_("answer saved"),
    "asked_": T_("wish about data received"),
    "call_": T_("call noted"),
    "visit_": T_("visit noted"),
    "briefed": T_("cards on handling data confirmed"),
    "cap_approved": T_("great number allowed to go"),
    "card_read": T_("card opened"),
    "chat_read": T_("chat opened"),
    "card_confirmed": T_("address confirmed"),
    "card_corrected": T_("card corrected"),
    "cards_joined": T_("cards joined"),
    "clock_confirmed": T_("clock confirmed"),
    "clock_stopped": T_("schedule stopped by the clock"),
    "consent_keep": T_("consent to be kept"),
    "consent_marketing": T_("consent to other offers"),
    "consent_ran_out": T_("consent ran out"),
    "consent_withdrawn": T_("consent withdrawn"),
    "country_changed": T_("country put right"),
    "disclosed": T_("handed out by order"),
    "due_soon_": T_("decided before forgetting"),
    "erasure_asked": T_("erasure asked for"),
    "erasure_begun": T_("erasure begun"),
    "erasure_certified": T_("erasure certified"),
    "erasure_replayed": T_("erasure repeated after a restore"),
    "export_taken": T_("list taken along"),
    "people_exported": T_("list of people made"),
    "register_exported": T_("register taken along"),
    "exported": T_("data of one person handed over"),
    "file_kept": T_("file kept for a purpose"),
    "file_opened": T_("file opened"),
    "file_removed": T_("file removed"),
    "follow_ups_changed": T_("follow-ups changed"),
    "handed_over": T_("request handed over"),
    "hidden": T_("hidden"),
    "hold_placed": T_("order of a court placed"),
    "hold_released": T_("order of a court released"),
    "import_begun": T_("contacts brought in"),
    "kept_": T_("kept under another class"),
    "lead_read": T_("request opened"),
    "lead_": T_("stage changed"),
    "let_go": T_("let go"),
    "mail_phone_set": T_("own phone number for mails changed"),
    "letter_changed": T_("mail text changed"),
    "mail_given_up": T_("mail not sent again"),
    "mail_sent_again": T_("mail sent once more"),
    "mail_written": T_("mail written"),
    "mail_": T_("mail decided on"),
    "measure_added": T_("measure or finding added"),
    "measure_done": T_("measure done"),
    "notice_pasted": T_("paragraph pasted into the terms"),
    "objected": T_("objection to mails"),
    "offer_sent": T_("offer sent"),
    "password_changed": T_("password changed"),
    "password_reset": T_("one-time password made"),
    "outbox_read": T_("mail opened"),
    "paused": T_("paused"),
    "phone_taken": T_("phone number written down"),
    "policy_changed": T_("policy changed"),
    "policy_reviewed": T_("policy reviewed"),
    "records_swept": T_("old records removed"),
    "requests_swept": T_("old files of wishes removed"),
    "staff_swept": T_("old accounts removed"),
    "token_made": T_("token for another program made"),
    "token_revoked": T_("token of another program ended"),
    "refused_": T_("refused because of an order"),
    "request_": T_("wish about data worked on"),
    "restored": T_("brought back"),
    "resumed": T_("went on after a pause"),
    "revealed_": T_("restricted data seen"),
    "api_": T_("read by another program"),
    "digest_": T_("counts by mail switched on or off"),
    "rule_asked": T_("rule proposed"),
    "rule_undone": T_("rule undone"),
    "special_": T_("consent to keep a private matter"),
    "rule_changed": T_("rule changed"),
    "rule_withdrawn": T_("rule taken back"),
    "rule_confirmed": T_("rule confirmed"),
    "searched": T_("searched"),
    "second_factor_off": T_("second factor off"),
    "second_factor_on": T_("second factor on"),
    "sequence_ended": T_("reminders ended"),
    "signed_in": T_("signed in"),
    "signed_out": T_("signed out"),
    "staff_added": T_("account added"),
    "staff_dismissed": T_("account closed"),
    "words_removed": T_("words removed from a message"),
}
_LONGEST_FIRST: Final = sorted(DEEDS, key=len, reverse=True)


def said(t: Translator, action: str) -> str:
    """The words of an action; its code where nobody wrote any."""
    known = next((code for code in _LONGEST_FIRST if action.startswith(code)), None)
    return t.pgettext("trail", DEEDS[known]) if known is not None else action
