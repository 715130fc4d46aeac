"""All tables of the three stores: main, keys, ledger.

Why the rows belong to owners, and what the states mean: docs/decisions/0001-data-model.md. Every column has an entry
in leads/privacy/register.py; tests/test_register.py fails for one without.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

# What a person's data may be kept for. The database takes no other purpose: it is declared here first, or not written.
PURPOSES = ("question", "offer", "reminders", "call_back", "order", "customer", "keep", "marketing", "profiling")
CHAT_PURPOSES = ("question", "offer", "call_back", "order", "customer", "offer_business", "offer_installation")
FILE_PURPOSES = ("offer", "order", "claim")
IMPORT_PURPOSES = ("customer", "offer")
# The six of Art. 6(1) GDPR, in the order of its letters.
BASES = ("consent", "contract", "legal_duty", "vital", "public_task", "interest")
main = MetaData(naming_convention=NAMING)
keys = MetaData(naming_convention=NAMING)
ledger = MetaData(naming_convention=NAMING)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime in UTC, to the microsecond. Refuses naive values.

    SQLite has no type for it and would lose the zone, so there it is microseconds since 1970.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(BigInteger() if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a datetime without a zone was about to be stored; pass an aware one in UTC")
        return (value - EPOCH) // MICROSECOND if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return EPOCH + timedelta(microseconds=value) if isinstance(value, int) else value


def _id() -> Column[bytes]:
    """16 random bytes as primary key."""
    return Column("id", LargeBinary(16), primary_key=True)


def _number() -> Column[int]:
    """A row number given by the database, never twice: on SQLite its table also needs `sqlite_autoincrement`."""
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True)


def _of(column: str, *, nullable: bool = False) -> Column[Any]:
    """The owner that a row belongs to."""
    return Column(column, LargeBinary(16), ForeignKey("owners.id"), nullable=nullable, index=True)


owners = Table(
    "owners",
    main,
    _id(),
    Column("kind", String(16), nullable=False),
    Column("retention_class", String(32), nullable=False),
    Column("state", String(8), nullable=False),
    Column("change", BigInteger, nullable=False),
    Column("parent_id", LargeBinary(16), index=True),
    Column("created_at", UtcDateTime, nullable=False),
    Column("acted_at", UtcDateTime),
    Column("answered_at", UtcDateTime),
    Column("waiting_since", UtcDateTime),
    Column("touched_at", UtcDateTime, nullable=False),
    Column("cold_at", UtcDateTime),
    Column("erase_at", UtcDateTime),
    Column("reason", String(32)),
    Column("rule_id", BigInteger),
    Index("ix_owners_touched", "kind", "touched_at"),
    Index("ix_owners_cold", "cold_at", sqlite_where=text("state = 'live'"), postgresql_where=text("state = 'live'")),
    Index(
        "ix_owners_erase",
        "erase_at",
        sqlite_where=text("state = 'hidden'"),
        postgresql_where=text("state = 'hidden'"),
    ),
)

conversations = Table(
    "conversations",
    main,
    CheckConstraint(f"purpose IN {CHAT_PURPOSES!r}", name="declared_purpose"),
    Column("id", LargeBinary(16), ForeignKey("owners.id"), primary_key=True),
    Column("site", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    Column("purpose", String(32), nullable=False),
    Column("page", LargeBinary),
    Column("offer_state", String(16), nullable=False),
    Column("offer_token", String(40)),
    # What the card is for: None an offer, else a call, or an answer by mail.
    Column("wish", String(8)),
    # How far the automatic host is; None: it said nothing yet.
    Column("assistant", String(8)),
    # Which right the visitor asked for in words and was not led to yet.
    Column("right_asked", String(24)),
    Column("assigned_to", BigInteger),
    Column("visitor_seen", BigInteger, nullable=False),
    Column("staff_seen", BigInteger, nullable=False),
)

# Clustered by conversation, so that deleting one touches neighbouring pages only. The client's id is the rest of the
# key: one index serves "stored once" and reading in order, since a conversation is short enough to sort.
messages = Table(
    "messages",
    main,
    Column("conversation_id", LargeBinary(16), ForeignKey("owners.id"), primary_key=True),
    Column("client_id", LargeBinary(16), primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("change", BigInteger, nullable=False),
    Column("sender", String(9), nullable=False),
    Column("staff_id", BigInteger),
    Column("at", UtcDateTime, nullable=False),
    Column("body", LargeBinary, nullable=False),
    # The version under which it was redacted; None: the one that the program brings along.
    Column("policy_id", BigInteger),
    sqlite_with_rowid=False,
)

kept_contacts = Table(
    "kept_contacts",
    main,
    _id(),
    _of("conversation_id"),
    Column("token", String(40), nullable=False),
    Column("kind", String(24), nullable=False),
    Column("value", LargeBinary, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

# Private matters that a visitor explicitly allowed to keep: the consent, and the words as long as it holds.
special_words = Table(
    "special_words",
    main,
    _id(),
    _of("conversation_id"),
    Column("token", String(40), nullable=False),
    # None once it was withdrawn or its time was over.
    Column("value", LargeBinary),
    Column("text_version", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    Column("given_at", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("withdrawn_at", UtcDateTime),
    UniqueConstraint("conversation_id", "token"),
)

cards = Table(
    "cards",
    main,
    Column("id", LargeBinary(16), ForeignKey("owners.id"), primary_key=True),
    Column("email_index", LargeBinary(32), index=True),
    Column("confirmed", Boolean, nullable=False),
    Column("language", String(8), nullable=False),
    # Since when mails to the address come back for good.
    Column("bounced_at", UtcDateTime),
    Index(
        "uq_cards_confirmed_mailbox",
        "email_index",
        unique=True,
        sqlite_where=text("confirmed"),
        postgresql_where=text("confirmed"),
    ),
)

card_fields = Table(
    "card_fields",
    main,
    CheckConstraint(f"purpose IN {PURPOSES!r}", name="declared_purpose"),
    CheckConstraint(f"basis IN {BASES!r}", name="declared_basis"),
    _id(),
    _of("card_id"),
    Column("field", String(24), nullable=False),
    Column("value", LargeBinary, nullable=False),
    Column("purpose", String(32), nullable=False),
    Column("basis", String(32), nullable=False),
    Column("source", String(32), nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

consents = Table(
    "consents",
    main,
    CheckConstraint(f"purpose IN {PURPOSES!r}", name="declared_purpose"),
    _id(),
    _of("card_id"),
    Column("purpose", String(32), nullable=False),
    Column("text_version", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    # Where it was given: "chat", "page" (My data), "mail" (a link in one) or "import".
    Column("source", String(8), nullable=False),
    Column("given_at", UtcDateTime, nullable=False),
    Column("valid_until", UtcDateTime),
    Column("withdrawn_at", UtcDateTime),
)

# What stood beside the tick of consents that were imported: a form's words, about nobody.
wordings = Table(
    "wordings",
    main,
    Column("version", String(64), primary_key=True),
    Column("language", String(8), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

# The privacy notice as it read, by language: which text stood when.
notices = Table(
    "notices",
    main,
    Column("site", String(64), primary_key=True),
    Column("version", String(12), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("texts", JSON, nullable=False),
)

objections = Table(
    "objections",
    main,
    Column("fingerprint", LargeBinary(32), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False),
)

leads = Table(
    "leads",
    main,
    Column("id", LargeBinary(16), ForeignKey("owners.id"), primary_key=True),
    _of("card_id"),
    Column("site", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    Column("country", String(2), nullable=False),
    Column("stage", String(12), nullable=False, index=True),
    Column("interest", LargeBinary),
    Column("assigned_to", BigInteger),
    Column("value", BigInteger),
    Column("reminders", Boolean, nullable=False),
    Column("thread", LargeBinary(16), nullable=False, unique=True),
    Column("step", SmallInteger, nullable=False),
    Column("next_step_at", UtcDateTime, index=True),
    Column("last_step_at", UtcDateTime),
    Column("paused_until", UtcDateTime),
    Column("kept_times", SmallInteger, nullable=False),
    Column("kept_until", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("close_reason", String(32)),
    # The day from which a class counts that somebody named for it; None: from the end.
    Column("kept_from", UtcDateTime),
    Column("product", String(64)),
    Column("currency", String(3)),
    # The longest silence of the person that he ended himself, in days; and when the lead's end was counted.
    Column("longest_silence", SmallInteger),
    Column("counted_at", UtcDateTime),
    # The version of the follow-ups that was in force when the offer went out; None: the operator's.
    Column("sequence_id", BigInteger),
    # Why the last mail came back although its address is right, and when.
    Column("returned", String(8)),
    Column("returned_at", UtcDateTime),
)

stage_changes = Table(
    "stage_changes",
    main,
    _number(),
    _of("lead_id"),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(32), nullable=False),
    Column("before", String(12), nullable=False),
    Column("after", String(12), nullable=False),
    Column("why", String(64), nullable=False),
    sqlite_autoincrement=True,
)

mails = Table(
    "mails",
    main,
    _id(),
    _of("lead_id"),
    Column("direction", String(3), nullable=False),
    Column("step", String(24), nullable=False),
    Column("state", String(9), nullable=False),
    Column("message_id", String(128), nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("not_before", UtcDateTime, nullable=False),
    Column("attempts", SmallInteger, nullable=False),
    Column("claimed_until", UtcDateTime),
    Column("sent_at", UtcDateTime),
    Column("problem", String(64)),
    # On what ground it went out: what was asked for, a consent, one question that a country's law allows.
    Column("basis", String(32)),
    Index(
        "ix_mails_queue",
        "not_before",
        sqlite_where=text("state = 'queued'"),
        postgresql_where=text("state = 'queued'"),
    ),
    # One mail a step: a follow-up that is claimed twice inserts once.
    Index(
        "uq_mails_step",
        "lead_id",
        "step",
        unique=True,
        sqlite_where=text("step <> 'free'"),
        postgresql_where=text("step <> 'free'"),
    ),
)

# What leaves with a mail of ours, and goes with its lead.
enclosures = Table(
    "enclosures",
    main,
    _id(),
    _of("lead_id"),
    Column("mail_id", LargeBinary(16), nullable=False, index=True),
    Column("name", LargeBinary, nullable=False),
    Column("media_type", String(80), nullable=False),
    Column("size", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

# The answers of a reminder's links: each may be given once.
clicks = Table(
    "clicks",
    main,
    Column("lead_id", LargeBinary(16), ForeignKey("owners.id"), primary_key=True),
    Column("choice", String(8), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)

# Label before body: the first bytes of a long value stand in one piece then, where a search of raw files finds them.
mail_files = Table(
    "mail_files",
    main,
    CheckConstraint(f"purpose IN {FILE_PURPOSES!r}", name="declared_purpose"),
    _id(),
    _of("lead_id"),
    Column("mail_id", LargeBinary(16), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    # None when it stays with its request, for a purpose that somebody named.
    Column("gone_at", UtcDateTime, index=True),
    Column("purpose", String(16)),
    Column("kept_by", BigInteger),
    Column("size", Integer, nullable=False),
    Column("label", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

notes = Table(
    "notes",
    main,
    _id(),
    _of("lead_id"),
    Column("staff_id", BigInteger, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

tasks = Table(
    "tasks",
    main,
    _number(),
    _of("owner_id"),
    Column("kind", String(16), nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("assigned_to", BigInteger),
    Column("done_at", UtcDateTime),
    Column("done_by", BigInteger),
    Column("outcome", String(40)),
    UniqueConstraint("owner_id", "kind", "due_at"),
    sqlite_autoincrement=True,
)

seen_mails = Table(
    "seen_mails",
    main,
    Column("fingerprint", LargeBinary(32), primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
)

mailboxes = Table(
    "mailboxes",
    main,
    Column("name", String(64), primary_key=True),
    Column("uid_validity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("read_until", UtcDateTime, nullable=False),
)

staff = Table(
    "staff",
    main,
    _number(),
    Column("name", String(80), nullable=False),
    Column("login", String(80), nullable=False, unique=True),
    Column("password", String(200), nullable=False),
    Column("must_change", Boolean, nullable=False),
    Column("role", String(16), nullable=False),
    # A salesperson who sees his own requests and nobody's.
    Column("own_only", Boolean, nullable=False),
    Column("ends_at", UtcDateTime),
    # When he last confirmed the cards on handling data.
    Column("briefed_at", UtcDateTime),
    Column("language", String(8), nullable=False),
    Column("failures", SmallInteger, nullable=False),
    Column("locked_until", UtcDateTime),
    Column("dismissed_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    # Where the morning's counts go, for whoever wants them, and the day that was told last.
    Column("digest_to", String(254)),
    Column("digest_at", UtcDateTime),
    # The number that stands in his mails, for whoever wants one there.
    Column("mail_phone", String(40)),
    sqlite_autoincrement=True,
)

staff_sessions = Table(
    "staff_sessions",
    main,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("staff_id", BigInteger, ForeignKey("staff.id"), nullable=False, index=True),
    Column("csrf", String(64), nullable=False),
    # Family of browser and system only.
    Column("browser", String(40), nullable=False),
    # Knows the password of an account whose second factor is still to come.
    Column("half", Boolean, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    # When the password was given last.
    Column("proved_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)

# What another program shows when it reads; of the token itself only the hash.
api_tokens = Table(
    "api_tokens",
    main,
    _number(),
    Column("digest", LargeBinary(32), nullable=False, unique=True),
    Column("recipient", String(120), nullable=False),
    Column("scopes", JSON, nullable=False),
    Column("made_by", BigInteger, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Column("revoked_by", BigInteger),
    Column("revoked_at", UtcDateTime),
    sqlite_autoincrement=True,
)

# The firm's own words, redacted before they are stored: they are about nobody.
answers = Table(
    "answers",
    main,
    _number(),
    Column("language", String(8), nullable=False),
    Column("title", String(80), nullable=False),
    Column("words", String(4000), nullable=False),
    # How people ask for it, in the firm's own words; and whether the automatic host may give it.
    Column("asked_as", String(400), nullable=False),
    Column("automatic", Boolean, nullable=False),
    Column("set_by", BigInteger, nullable=False),
    Column("set_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

# What the firm wants to do better, and what auditors found: redacted, about nobody.
measures = Table(
    "measures",
    main,
    _number(),
    Column("kind", String(8), nullable=False),
    Column("words", String(400), nullable=False),
    Column("owner_staff", BigInteger, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("done_at", UtcDateTime),
    Column("set_by", BigInteger, nullable=False),
    Column("set_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

second_factors = Table(
    "second_factors",
    main,
    Column("staff_id", BigInteger, ForeignKey("staff.id"), primary_key=True, autoincrement=False),
    Column("secret", LargeBinary, nullable=False),
    Column("confirmed_at", UtcDateTime),
    # A code works once: the half minute of the last one that was used.
    Column("last_step", BigInteger, nullable=False),
)

recovery_codes = Table(
    "recovery_codes",
    main,
    Column("staff_id", BigInteger, ForeignKey("staff.id"), primary_key=True, autoincrement=False),
    Column("digest", LargeBinary(32), primary_key=True),
    Column("used_at", UtcDateTime),
)

rules = Table(
    "rules",
    main,
    _number(),
    Column("key", String(32), nullable=False, index=True),
    Column("days", Integer, nullable=False),
    Column("site", String(64)),
    Column("product", String(64)),
    # None while it waits for its confirmation.
    Column("valid_from", UtcDateTime),
    Column("set_by", BigInteger, nullable=False),
    Column("set_at", UtcDateTime, nullable=False),
    Column("why", String(200), nullable=False),
    Column("confirmed_by", BigInteger),
    Column("withdrawn_at", UtcDateTime),
    Column("withdrawn_by", BigInteger),
    Column("undoes", BigInteger),
    sqlite_autoincrement=True,
)

# What happens to each kind of finding for each purpose: only what differs from the program's own policy.
policies = Table(
    "policies",
    main,
    _number(),
    Column("cells", JSON, nullable=False),
    Column("set_by", BigInteger, nullable=False),
    Column("set_at", UtcDateTime, nullable=False),
    Column("why", String(200), nullable=False),
    sqlite_autoincrement=True,
)

# Follow-ups after an offer, as a manager set them; the newest row of a scope counts. No steps: the general ones.
sequences = Table(
    "sequences",
    main,
    _number(),
    Column("site", String(64)),
    Column("product", String(64)),
    Column("steps", JSON),
    Column("set_by", BigInteger, nullable=False),
    Column("set_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

# The firm's own words for its mails; the newest row of a kind, name and language counts. An empty text: retired.
letter_templates = Table(
    "letter_templates",
    main,
    _number(),
    Column("kind", String(16), nullable=False),
    Column("name", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    Column("subject", String(200), nullable=False),
    Column("text", Text, nullable=False),
    Column("set_by", BigInteger, nullable=False),
    Column("set_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

holds = Table(
    "holds",
    main,
    _number(),
    _of("owner_id"),
    Column("order_number", String(64), nullable=False),
    Column("placed_by", BigInteger, nullable=False),
    Column("placed_at", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("released_at", UtcDateTime),
    Column("released_by", BigInteger),
    sqlite_autoincrement=True,
)

# What a hold kept from being deleted, by whom it was tried: one row for each, counted.
refusals = Table(
    "refusals",
    main,
    Column("owner_id", LargeBinary(16), ForeignKey("owners.id"), primary_key=True),
    Column("what", String(24), primary_key=True),
    Column("actor", String(32), primary_key=True),
    Column("first_at", UtcDateTime, nullable=False),
    Column("last_at", UtcDateTime, nullable=False),
    Column("times", Integer, nullable=False),
)

# Hidden in greater numbers than was to be expected: these wait for a manager.
capped = Table(
    "capped",
    main,
    Column("owner_id", LargeBinary(16), ForeignKey("owners.id"), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("approved_by", BigInteger),
    Column("approved_at", UtcDateTime),
)

disclosures = Table(
    "disclosures",
    main,
    _number(),
    Column("order_number", String(64), nullable=False),
    Column("authority", String(120), nullable=False),
    Column("card_id", LargeBinary(16), nullable=False),
    Column("made_by", BigInteger, nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("counts", JSON, nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    sqlite_autoincrement=True,
)

# What lets a person see his own data: a link that was mailed, a code that he says aloud, an open visit.
passes = Table(
    "passes",
    main,
    Column("hash", LargeBinary(32), primary_key=True),
    _of("owner_id"),
    Column("kind", String(8), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Column("tries", SmallInteger, nullable=False),
    # Of a link: the keyed hash of the digits without which it opens nothing.
    Column("code", LargeBinary(32)),
)

# What somebody asked for about his data, and what we did: random ids, dates and choices, never the data.
requests = Table(
    "requests",
    main,
    _id(),
    Column("kind", String(16), nullable=False),
    Column("channel", String(8), nullable=False),
    Column("state", String(8), nullable=False, index=True),
    Column("owner_id", LargeBinary(16), index=True),
    Column("roots", JSON, nullable=False),
    Column("site", String(64), nullable=False),
    Column("country", String(2), nullable=False),
    Column("proof", String(8), nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("extended", Boolean, nullable=False),
    Column("closed_at", UtcDateTime, index=True),
    Column("outcome", String(24)),
)

# The words of a wish: a person's, so sealed under his card and gone with it.
request_words = Table(
    "request_words",
    main,
    _id(),
    _of("card_id"),
    Column("request_id", LargeBinary(16), nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

request_steps = Table(
    "request_steps",
    main,
    _number(),
    Column("request_id", LargeBinary(16), ForeignKey("requests.id"), nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(32), nullable=False),
    Column("what", String(24), nullable=False),
    Column("why", String(200), nullable=False),
    sqlite_autoincrement=True,
)

jobs = Table(
    "jobs",
    main,
    _number(),
    Column("kind", String(24), nullable=False),
    Column("owner_id", LargeBinary(16), index=True),
    Column("data", JSON, nullable=False),
    Column("run_at", UtcDateTime, nullable=False, index=True),
    Column("attempts", SmallInteger, nullable=False),
    Column("claimed_until", UtcDateTime),
    Column("fence", BigInteger, nullable=False),
    sqlite_autoincrement=True,
)

signals = Table(
    "signals",
    main,
    _number(),
    Column("kind", String(24), nullable=False),
    Column("subject", LargeBinary(16)),
    Column("at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,
)

erasures = Table(
    "erasures",
    main,
    _id(),
    Column("state", String(12), nullable=False, index=True),
    Column("reason", String(32), nullable=False),
    Column("kind", String(16), nullable=False),
    # The owner that it began with: by it whoever asked for it can watch it.
    Column("root_id", LargeBinary(16), index=True),
    Column("rule_id", BigInteger),
    Column("due_at", UtcDateTime, nullable=False),
    Column("intent_at", UtcDateTime, nullable=False),
    Column("erased_at", UtcDateTime),
    Column("certified_at", UtcDateTime),
    Column("counts", JSON, nullable=False),
    Column("found_before", Integer),
    Column("remarks", JSON, nullable=False),
    Column("needles", LargeBinary),
    Column("lease_until", UtcDateTime),
    Column("fence", BigInteger, nullable=False),
)

# The owners of one erasure while it runs. The rows go when it is certified; the ledger keeps the random ids.
erasure_owners = Table(
    "erasure_owners",
    main,
    Column("owner_id", LargeBinary(16), primary_key=True),
    Column("erasure_id", LargeBinary(16), ForeignKey("erasures.id"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
)

certificates = Table(
    "certificates",
    main,
    Column("erasure_id", LargeBinary(16), ForeignKey("erasures.id"), primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("signature", LargeBinary(64), nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

audit = Table(
    "audit",
    main,
    _number(),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("actor", String(32), nullable=False),
    Column("action", String(32), nullable=False),
    Column("subject", String(64)),
    Column("counts", JSON, nullable=False),
    Column("chain", LargeBinary(32)),
    sqlite_autoincrement=True,
)

duties = Table(
    "duties",
    main,
    Column("name", String(32), primary_key=True),
    Column("last_run", UtcDateTime, nullable=False),
    Column("next_run", UtcDateTime),
    Column("done", Integer, nullable=False),
    Column("problem", String(64)),
    # When it last did something, and when it last went well.
    Column("worked_at", UtcDateTime),
    Column("well_at", UtcDateTime),
    # Until when the process that does it alone is believed to live.
    Column("lease_until", UtcDateTime),
)

# What must be known of the installation as a whole: when it was installed, why the schedule stands still.
facts = Table(
    "facts",
    main,
    Column("name", String(128), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("n", BigInteger, nullable=False),
    Column("set_by", BigInteger),
)

# What the ledger must be told, written in the transaction that it is about and gone once it stands there.
ledger_notes = Table(
    "ledger_notes",
    main,
    _number(),
    Column("line_id", String(64), nullable=False),
    Column("body", JSON, nullable=False),
    sqlite_autoincrement=True,
)

alarms = Table(
    "alarms",
    main,
    Column("name", String(32), primary_key=True),
    Column("since", UtcDateTime, nullable=False),
    Column("n", BigInteger, nullable=False),
)

# How requests ended in a week, added up: nobody's row. Goes into the counters when the week is closed.
endings = Table(
    "endings",
    main,
    Column("week", String(10), primary_key=True),
    Column("silence", SmallInteger, primary_key=True),
    Column("outcome", String(8), primary_key=True),
    Column("product", String(64), primary_key=True),
    Column("n", Integer, nullable=False),
)

# Outlives the persons: day buckets, never a row about somebody.
counters = Table(
    "counters",
    main,
    Column("name", String(32), primary_key=True),
    Column("bucket", String(32), primary_key=True),
    Column("n", BigInteger, nullable=False),
)

# What happened on a day of a week that is not closed yet, added up: nobody's row.
tallies = Table(
    "tallies",
    main,
    Column("day", String(10), primary_key=True),
    Column("name", String(32), primary_key=True),
    Column("part", String(160), primary_key=True),
    Column("n", BigInteger, nullable=False),
)

# Closed weeks, by their Mondays. A row here never changes: reports are made of nothing else.
weeks = Table(
    "weeks",
    main,
    Column("week", String(10), primary_key=True),
    Column("name", String(32), primary_key=True),
    Column("part", String(160), primary_key=True),
    Column("n", BigInteger, nullable=False),
)

# Contacts that were brought from elsewhere: how many, on what ground, how far. Never who.
imports = Table(
    "imports",
    main,
    CheckConstraint(f"purpose IN {IMPORT_PURPOSES!r}", name="declared_purpose"),
    CheckConstraint(f"basis IN {BASES!r}", name="declared_basis"),
    _id(),
    Column("made_by", BigInteger, nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("purpose", String(16), nullable=False),
    Column("basis", String(16), nullable=False),
    Column("source", String(16), nullable=False),
    Column("total", Integer, nullable=False),
    Column("done", Integer, nullable=False),
    Column("refused", JSON, nullable=False),
    Column("moved_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
)

# Lists of people that staff took along: the file itself is kept nowhere, it is written anew at each download.
exports = Table(
    "exports",
    main,
    _id(),
    Column("made_by", BigInteger, nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("until", UtcDateTime, nullable=False),
    Column("reason", String(16), nullable=False),
    Column("n", Integer, nullable=False),
    Column("taken", Integer, nullable=False),
    Column("left_out", JSON, nullable=False),
)

export_cards = Table(
    "export_cards",
    main,
    Column("export_id", LargeBinary(16), ForeignKey("exports.id"), primary_key=True),
    Column("card_id", LargeBinary(16), ForeignKey("owners.id"), primary_key=True, index=True),
)

wrapped_keys = Table(
    "wrapped_keys",
    keys,
    Column("owner_id", LargeBinary(16), primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", UtcDateTime, nullable=False, index=True),
)

lines = Table(
    "lines",
    ledger,
    Column("n", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("line_id", String(64), nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),
    Column("previous", LargeBinary(32), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
)

PERSONAL_ROWS = (
    # children before parents: the order in which the eraser deletes; (table, the column that names the owner)
    (messages, messages.c.conversation_id),
    (kept_contacts, kept_contacts.c.conversation_id),
    (special_words, special_words.c.conversation_id),
    (enclosures, enclosures.c.lead_id),
    (clicks, clicks.c.lead_id),
    (mail_files, mail_files.c.lead_id),
    (mails, mails.c.lead_id),
    (notes, notes.c.lead_id),
    (tasks, tasks.c.owner_id),
    (stage_changes, stage_changes.c.lead_id),
    (card_fields, card_fields.c.card_id),
    (request_words, request_words.c.card_id),
    (consents, consents.c.card_id),
    (export_cards, export_cards.c.card_id),
    (jobs, jobs.c.owner_id),
    (passes, passes.c.owner_id),
    (refusals, refusals.c.owner_id),
    (capped, capped.c.owner_id),
    (holds, holds.c.owner_id),
    (conversations, conversations.c.id),
    (leads, leads.c.id),
    (cards, cards.c.id),
    (owners, owners.c.id),
)
