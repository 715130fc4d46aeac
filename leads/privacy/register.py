"""The register of what is kept (Art. 30 GDPR): one entry for each column, Redis key, folder and log field.

A column without an entry fails tests/test_register.py, so nothing can be kept that nobody has thought about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

Kind = Literal["text", "id", "time", "state", "number"]
Data = Literal["basic", "restricted", "staff", "proof", "technical"]
INSIDE = "nobody outside the firm"
BY_MAIL = "the person; the firm's mail provider"
BY_REDIS = "whoever runs the Redis server"
BY_BACKUPS = "whoever keeps the disk or machine of the backups: sealed"
BY_ORDER = "the authority that ordered it"


@dataclass(frozen=True, slots=True)
class Entry:
    """One place where something is kept. `retention`: the key of a class, or words where no class applies.

    `kind`: text is a person's own words or data and always sealed; id names a row; state, time and number say nothing
    by themselves. `eraser`: what makes it go. `data`: basic is open to all entitled staff, restricted is masked; staff,
    proof and technical say nothing of a visitor. `recipients`: who gets it (Art. 30(1)(d)).
    """

    place: str
    kind: Kind
    owner: str
    retention: str
    purpose: str
    basis: str
    shown: str
    eraser: str
    data: Data
    recipients: str


@dataclass(frozen=True, slots=True)
class Area:
    """A table or another place, whose columns share owner, period, purpose and eraser."""

    name: str
    owner: str
    retention: str
    purpose: str
    basis: str
    shown: str
    eraser: str
    columns: str
    data: Data = "technical"
    recipients: str = INSIDE

    @property
    def fields(self) -> tuple[tuple[str, Kind], ...]:
        """Its columns with their kinds."""
        split = (column.partition(":") for column in self.columns.split())
        return tuple((name, kind) for name, _, kind in split)  # type: ignore[misc]


# How long: the key of a class (leads/privacy/classes.py), or words where no class applies.
CHAT = "chat"
LEAD = "open_lead"
CARD = "with the last owner that needs it"
STAFF = "as long as installed: the number of an account, whose name goes before"
FACTOR = "until switched off or dismissed"
CONTRACT = "Art. 6(1)(b): steps before a contract"
INTEREST = "Art. 6(1)(f): legitimate interest in answering"
DUTY = "Art. 6(1)(c): to prove that the law was obeyed (Art. 5(2))"
ERASER = "eraser: key, rows, compaction, search"
NOBODY = "nobody"

AREAS = (
    Area("owners", "itself", "by its class", "to know when it goes", CONTRACT, "staff, as the silence bar", ERASER,
         "id:id kind:state retention_class:state state:state change:number parent_id:id created_at:time acted_at:time "
         "answered_at:time waiting_since:time touched_at:time cold_at:time erase_at:time reason:state rule_id:id",
         data="basic"),
    Area("conversations", "conversation", CHAT, "to answer a question", INTEREST, "staff, in the inbox", ERASER,
         "id:id site:state language:state purpose:state page:text offer_state:state offer_token:state "
         "wish:state assistant:state right_asked:state assigned_to:id visitor_seen:number staff_seen:number",
         data="basic"),
    Area("messages", "conversation", CHAT, "to answer a question", INTEREST, "visitor and staff", ERASER,
         "conversation_id:id client_id:id seq:number change:number sender:state staff_id:id at:time body:text "
         "policy_id:id", data="basic"),
    Area("kept_contacts", "conversation", CHAT, "an address for an offer that may be asked for", CONTRACT, NOBODY,
         ERASER, "id:id conversation_id:id token:state kind:state value:text at:time", data="basic"),
    Area("special_words", "conversation", "as the site declares, at most 30 days, and never longer than its chat",
         "what the site declares that it needs a private matter for", "Art. 9(2)(a): explicit consent", "staff", ERASER,
         "id:id conversation_id:id token:state value:text text_version:state language:state given_at:time until:time "
         "withdrawn_at:time", data="restricted"),
    Area("cards", "card", CARD, "to know whom an offer is for", CONTRACT, "staff", ERASER,
         "id:id email_index:id confirmed:state language:state bounced_at:time", data="basic"),
    Area("card_fields", "card", CARD, "to send what was asked for", CONTRACT, "staff", ERASER,
         "id:id card_id:id field:state value:text purpose:state basis:state source:state at:time",
         data="basic", recipients=BY_MAIL),
    Area("consents", "card", CARD, "to prove a consent", "Art. 7(1): proof of consent", "staff", ERASER,
         "id:id card_id:id purpose:state text_version:state language:state source:state given_at:time valid_until:time "
         "withdrawn_at:time", data="basic"),
    Area("wordings", "the firm", "as long as a consent names it", "to show what was agreed to (a form's words)",
         "Art. 7(1): proof of consent", "staff; the person, in My data", "duty records",
         "version:id language:state text:state at:time", data="proof"),
    Area("notices", "the firm", "as long as installed", "to show which notice stood when", DUTY,
         "manager, privacy officer, auditor", "never: no person in it", "site:state version:id at:time texts:state",
         data="proof"),
    Area("objections", "nobody: a keyed fingerprint", "objection", "never to mail this address again",
         "Art. 21: objection", NOBODY, "duty objections", "fingerprint:id at:time until:time", data="proof"),
    Area("leads", "lead", LEAD, "to make an offer and follow it up", CONTRACT, "staff", ERASER,
         "id:id card_id:id site:state language:state country:state stage:state interest:text assigned_to:id "
         "value:number reminders:state thread:id step:number next_step_at:time last_step_at:time paused_until:time "
         "kept_times:number kept_until:time closed_at:time close_reason:state kept_from:time "
         "product:state currency:state longest_silence:number counted_at:time sequence_id:id "
         "returned:state returned_at:time", data="basic"),
    Area("stage_changes", "lead", LEAD, "to see what happened to a lead", CONTRACT, "staff", ERASER,
         "id:id lead_id:id at:time actor:id before:state after:state why:state", data="basic"),
    Area("mails", "lead", LEAD, "to send and receive what belongs to an offer", CONTRACT, "staff", ERASER,
         "id:id lead_id:id direction:state step:state state:state message_id:id body:text at:time not_before:time "
         "attempts:number claimed_until:time sent_at:time problem:state basis:state", data="basic",
         recipients=BY_MAIL),
    Area("enclosures", "lead", LEAD, "what leaves with an offer", CONTRACT, "staff", ERASER,
         "id:id lead_id:id mail_id:id name:text media_type:state size:number body:text at:time", data="basic",
         recipients=BY_MAIL),
    Area("clicks", "lead", LEAD, "that a link of a reminder is used once, and how reminders were stopped", CONTRACT,
         "staff", ERASER,
         "lead_id:id choice:state at:time", data="basic"),
    Area("mail_files", "lead", "mail_file", "to see what a person sent with a mail", CONTRACT,
         "the request's salesperson, managers", "duty mail_files; " + ERASER,
         "id:id lead_id:id mail_id:id at:time gone_at:time purpose:state kept_by:id size:number label:text body:text",
         data="restricted"),
    Area("notes", "lead", LEAD, "what a salesperson must remember", CONTRACT, "staff", ERASER,
         "id:id lead_id:id staff_id:id at:time body:text", data="basic"),
    Area("tasks", "lead", LEAD, "what is to be done next", CONTRACT, "staff", ERASER,
         "id:id owner_id:id kind:state due_at:time assigned_to:id done_at:time done_by:id outcome:state", data="basic"),
    Area("seen_mails", "nobody: a keyed hash", "seen_mail", "to process no mail twice", INTEREST, NOBODY,
         "duty seen_mails", "fingerprint:id at:time"),
    Area("mailboxes", "the firm", "as long as configured", "to know how far a mailbox was read", INTEREST, NOBODY,
         "with the setting", "name:state uid_validity:number uid:number read_until:time"),
    Area("staff", "member of staff", "former_staff", "to sign in", "Art. 6(1)(b): employment", "manager",
         "duty records",
         "id:id name:text login:text password:text must_change:state role:state own_only:state ends_at:time "
         "briefed_at:time language:state failures:number locked_until:time dismissed_at:time created_at:time "
         "digest_to:text digest_at:time mail_phone:text",
         data="staff"),
    Area("staff_sessions", "member of staff", "staff_session", "to stay signed in", "Art. 6(1)(b): employment", NOBODY,
         "sign-out, expiry", "token_hash:id staff_id:id csrf:id browser:state half:state created_at:time seen_at:time "
         "proved_at:time expires_at:time", data="staff"),
    Area("second_factors", "member of staff", FACTOR, "to sign in with a code", "Art. 6(1)(b): employment", NOBODY,
         "switching off, dismissal", "staff_id:id secret:text confirmed_at:time last_step:number", data="staff"),
    Area("recovery_codes", "member of staff", FACTOR, "to sign in without the telephone",
         "Art. 6(1)(b): employment", NOBODY, "switching off, dismissal", "staff_id:id digest:id used_at:time",
         data="staff"),
    Area("measures", "member of staff", STAFF, "to do better, and to prove it (redacted before it is stored)", DUTY,
         "manager, privacy officer, auditor", "never: proof", "id:id kind:state words:state owner_staff:id due_at:time "
         "done_at:time set_by:id set_at:time", data="proof"),
    Area("api_tokens", "member of staff", STAFF, "which program of whom may read what, and who allowed it (redacted)",
         DUTY, "privacy officer, administrator", "never: proof", "id:id digest:id recipient:state scopes:state "
         "made_by:id made_at:time until:time used_at:time revoked_by:id revoked_at:time", data="proof"),
    Area("answers", "the firm", "until staff remove it", "to answer alike (redacted before it is stored)", INTEREST,
         "staff", "staff", "id:id language:state title:state words:state "
         "asked_as:state automatic:state set_by:id set_at:time"),
    Area("rules", "member of staff", STAFF, "who changed a threshold, when and why (redacted)", DUTY,
         "manager, privacy officer", "never: proof",
         "id:id key:state days:number site:state product:state valid_from:time set_by:id set_at:time why:state "
         "confirmed_by:id withdrawn_at:time withdrawn_by:id undoes:id", data="proof"),
    Area("policies", "member of staff", STAFF, "who changed what happens to which data, when and why (redacted)", DUTY,
         "manager, privacy officer", "never: proof", "id:id cells:state set_by:id set_at:time why:state",
         data="proof"),
    Area("sequences", "member of staff", STAFF, "which follow-ups were in force, and who set them", DUTY, "manager",
         "never: proof", "id:id site:state product:state steps:state set_by:id set_at:time",
         data="proof"),
    Area("letter_templates", "member of staff", STAFF, "the firm's own words for its mails (redacted)", INTEREST,
         "staff", "never: proof", "id:id kind:state name:state language:state subject:state text:state set_by:id "
         "set_at:time", data="proof"),
    Area("holds", "the owner under the hold", "until its end", "a court's or an authority's order", DUTY,
         "manager, privacy officer; salespeople without its number", ERASER,
         "id:id owner_id:id order_number:state placed_by:id placed_at:time until:time released_at:time "
         "released_by:id", data="restricted"),
    Area("refusals", "the owner under the hold", "with the owner", "to prove that a hold was obeyed", DUTY,
         "manager, privacy officer", ERASER, "owner_id:id what:state actor:id first_at:time last_at:time times:number",
         data="restricted"),
    Area("capped", "the owner that waits", "with the owner", "a manager looks before many go at once", DUTY,
         "manager", ERASER, "owner_id:id at:time approved_by:id approved_at:time"),
    Area("disclosures", "nobody: random ids", "record", "to prove what was handed out, and by which order", DUTY,
         "manager, privacy officer", "duty records", "id:id order_number:state authority:state card_id:id made_by:id "
         "at:time counts:number digest:id",
         data="restricted", recipients=BY_ORDER),
    Area("passes", "card or conversation", "minutes to days", "to let a person see his own data", DUTY, NOBODY,
         "duty passes; eraser", "hash:id owner_id:id kind:state at:time until:time used_at:time tries:number "
         "code:id"),
    Area("requests", "nobody: random ids", "request_file", "to prove that a wish was answered in time", DUTY,
         "privacy officer", "duty records", "id:id kind:state channel:state state:state owner_id:id roots:id "
         "site:state country:state proof:state received_at:time due_at:time extended:state closed_at:time "
         "outcome:state", data="proof"),
    Area("request_words", "card", CARD, "to answer what a person asks about his data", DUTY,
         "privacy officer; the person, in My data", ERASER + "; duty records", "id:id card_id:id request_id:id at:time "
         "body:text", data="basic"),
    Area("request_steps", "member of staff", "request_file", "to prove that a wish was answered in time", DUTY,
         "privacy officer", "duty records", "id:id request_id:id at:time actor:id what:state why:state", data="proof"),
    Area("jobs", "the owner it is about", "minutes", "work that follows from a message", INTEREST, NOBODY,
         "when done; with its owner", "id:id kind:state owner_id:id data:state run_at:time attempts:number "
         "claimed_until:time fence:number"),
    Area("signals", "nobody: a random id", "1 hour", "to tell other servers", INTEREST, NOBODY, "duty signals",
         "id:id kind:state subject:id at:time"),
    Area("erasures", "nobody: random ids", "record", "to prove an erasure", DUTY, "manager, privacy officer",
         "duty records", "id:id state:state reason:state kind:state root_id:id rule_id:id due_at:time intent_at:time "
         "erased_at:time certified_at:time counts:number found_before:number remarks:state needles:text "
         "lease_until:time fence:number", data="proof"),
    Area("erasure_owners", "nobody: random ids", "until certified", "to finish an erasure after a fault", DUTY, NOBODY,
         "the certificate", "owner_id:id erasure_id:id kind:state", data="proof"),
    Area("certificates", "nobody: random ids", "record", "to prove an erasure", DUTY, "manager, privacy officer",
         "duty records", "erasure_id:id body:state signature:id at:time", data="proof"),
    Area("audit", "member of staff", "audit", "to prove who did what", DUTY,
         "manager, privacy officer, auditor", "duty audit",
         "id:id at:time actor:id action:state subject:id counts:number chain:id", data="proof"),
    Area("duties", "nobody", "as long as installed", "to see that nothing stands still", DUTY, "manager", "with the "
         "installation", "name:state last_run:time next_run:time done:number problem:state worked_at:time "
         "well_at:time lease_until:time"),
    Area("facts", "nobody", "as long as installed", "when the schedule was stopped, and by what", DUTY, "manager",
         "with the installation", "name:state at:time n:number set_by:id"),
    Area("ledger_notes", "nobody: random ids and keyed fingerprints", "seconds", "to write a line of the ledger", DUTY,
         NOBODY, "duty ledger", "id:id line_id:id body:state", data="proof"),
    Area("alarms", "nobody", "until it is over", "to see that nothing stands still", DUTY, "manager", "duty watch",
         "name:state since:time n:number"),
    Area("endings", "nobody: sums", "2 weeks", "how many requests ended, by days of silence", INTEREST, "manager",
         "duty endings", "week:state silence:number outcome:state product:state n:number"),
    Area("counters", "nobody: sums", "for ever", "statistics that outlive the persons", INTEREST, "manager",
         "never: no person in it", "name:state bucket:state n:number"),
    Area("tallies", "nobody: sums", "until its week is closed", "how often something happened on a day", INTEREST,
         NOBODY, "duty weeks", "day:state name:state part:state n:number"),
    Area("weeks", "nobody: sums", "for ever", "statistics that outlive the persons: closed weeks", INTEREST,
         "manager; groups large enough to everybody", "never: no person in it",
         "week:state name:state part:state n:number"),
    Area("imports", "nobody: counts, and who brought them", "record",
         "to show on what ground contacts were brought", DUTY, "manager, privacy officer", "duty records",
         "id:id made_by:id at:time purpose:state basis:state source:state total:number done:number refused:number "
         "moved_at:time finished_at:time", data="proof"),
    Area("exports", "nobody: counts, and who took them", "record", "to show who took data along", DUTY,
         "manager, privacy officer", "duty records", "id:id made_by:id at:time until:time reason:state n:number "
         "taken:number left_out:number", data="proof"),
    Area("export_cards", "card", "a month after the list ran out, at most as long as the card",
         "to leave the erased out of a list, and to say that they are gone", DUTY, NOBODY, "duty records; " + ERASER,
         "export_id:id card_id:id", data="basic"),
    Area("wrapped_keys", "the owner", "as long as the owner", "to read the owner's data", CONTRACT, NOBODY, ERASER,
         "owner_id:id wrapped:id created_at:time", data="basic"),
    Area("lines", "nobody: random ids and keyed fingerprints", "as long as installed: the chain holds whole only",
         "so that a restored backup can be told what must go", DUTY, "privacy officer",
         "never: proof", "n:number line_id:id body:state previous:id hash:id", data="proof"),
)  # fmt: skip

# Places beside the tables: Redis keys, folders, and the fields of the log.
PLACES = (
    Area("redis lethe:limit:*", "nobody: HMAC of an address, new each day", "1 hour", "against abuse", INTEREST, NOBODY,
         "expiry", "key:id value:number", recipients=BY_REDIS),
    Area("redis socketio", "conversation", "passes through", "events between servers", INTEREST, NOBODY,
         "never stored: pub/sub", "message:text", data="basic", recipients=BY_REDIS),
    Area("folder secrets", "the firm", "as long as installed", "keys of the installation", DUTY, NOBODY,
         "with the installation", "files:state"),
    Area("file ledger.mirror", "nobody: random ids", "as long as installed: the chain holds whole only",
         "second copy of the ledger", DUTY, NOBODY,
         "never: proof", "lines:id"),
    Area("folder of backups", "the owners in them", "14 days; keys 7 days", "to go on after a loss", DUTY, NOBODY,
         "the next backup; a restore replays the ledger", "main:text keys:id ledger:id manifest:state drills:number",
         data="basic", recipients=BY_BACKUPS),
    Area("folder scratch", "the owners in it", "minutes", "to rehearse a restore", DUTY, NOBODY,
         "the end of the drill; the next drill", "stores:text", data="basic"),
    Area("file journal.log", "nobody: ids and counts", "log", "to find faults", INTEREST, "administrator",
         "duty files", "event:state level:state timestamp:time ids:id counts:number"),
    Area("file score.json", "the firm", "until it is measured anew", "to see how well redaction does", DUTY, "manager, "
         "privacy officer", "the next measurement", "figures:number at:time version:state"),
    Area("browser sessionStorage", "visitor", "until the tab closes", "to go on after a reload", INTEREST, "visitor",
         "the tab; the end of the chat", "resume:id change:number", data="basic"),
)  # fmt: skip


# Where a person finds his rows of a table in "My data" (the parts of leads/holdings.py), and what is left out, and why.
GIVEN: Mapping[str, str] = MappingProxyType({
    "owners": "requests", "conversations": "requests.chats", "messages": "requests.chats.messages",
    "kept_contacts": "requests.chats.aside", "special_words": "requests.chats.private", "cards": "contact",
    "card_fields": "contact", "consents": "consents", "leads": "requests", "stage_changes": "requests.stages",
    "mails": "requests.mails", "enclosures": "requests.files", "mail_files": "requests.files",
    "clicks": "requests.chosen", "notes": "requests.notes", "tasks": "requests.tasks", "export_cards": "lists",
    "requests": "wishes", "request_words": "wishes",
})  # fmt: skip
WITHHELD: Mapping[str, str] = MappingProxyType({
    "holds": "an order may forbid to tell of it; the privacy officer answers within the month",
    "refusals": "would tell of an order",
    "disclosures": "an order may forbid to tell of it; the privacy officer answers within the month",
    "request_steps": "how staff worked on a wish; that it was received and answered is shown",
    "capped": "says only that a manager looks at many at once",
    "jobs": "work that is done within minutes",
    "passes": "what lets him see this very page",
})  # fmt: skip


def naming(areas: Sequence[Area], read_by: Mapping[str, Sequence[str]]) -> tuple[Area, ...]:
    """The areas with whoever reads them by a token beside their other recipients."""
    return tuple(
        replace(area, recipients="; ".join(name for name in (area.recipients, *read_by[area.name]) if name != INSIDE))
        if area.name in read_by
        else area
        for area in areas
    )


def entries() -> Iterator[Entry]:
    """Every place with its entry, tables first."""
    for area in (*AREAS, *PLACES):
        shared = (area.owner, area.retention, area.purpose, area.basis, area.shown, area.eraser)
        for name, kind in area.fields:
            yield Entry(f"{area.name}.{name}", kind, *shared, data=area.data, recipients=area.recipients)
