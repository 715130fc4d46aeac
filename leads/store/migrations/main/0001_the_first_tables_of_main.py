"""The first tables of main"""

import sqlalchemy as sa
from alembic import op

from leads.store.tables import UtcDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# In the order in which they are made.
TABLES = (
    "owners",
    "holds",
    "refusals",
    "capped",
    "objections",
    "staff",
    "staff_sessions",
    "second_factors",
    "recovery_codes",
    "api_tokens",
    "cards",
    "card_fields",
    "consents",
    "wordings",
    "conversations",
    "messages",
    "kept_contacts",
    "special_words",
    "leads",
    "stage_changes",
    "notes",
    "tasks",
    "mails",
    "enclosures",
    "clicks",
    "mail_files",
    "seen_mails",
    "mailboxes",
    "rules",
    "policies",
    "sequences",
    "letter_templates",
    "answers",
    "measures",
    "notices",
    "requests",
    "request_steps",
    "request_words",
    "erasures",
    "erasure_owners",
    "certificates",
    "passes",
    "disclosures",
    "imports",
    "exports",
    "export_cards",
    "jobs",
    "signals",
    "duties",
    "alarms",
    "facts",
    "audit",
    "ledger_notes",
    "endings",
    "counters",
    "tallies",
    "weeks",
)


def upgrade() -> None:
    _owners()
    _what_owners_are_kept_for()
    _staff()
    _keys_to_the_console()
    _cards()
    _consents()
    _conversations()
    _what_visitors_gave()
    _leads()
    _work_on_leads()
    _mails()
    _what_hangs_on_mails()
    _mails_in()
    _what_managers_set()
    _what_the_firm_writes()
    _requests()
    _erasures()
    _who_was_shown_data()
    _contacts_in_and_out()
    _jobs()
    _installation()
    _audit()
    _figures()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _owners() -> None:
    op.create_table(
        "owners",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("retention_class", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.Column("parent_id", sa.LargeBinary(length=16), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("acted_at", UtcDateTime(), nullable=True),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.Column("waiting_since", UtcDateTime(), nullable=True),
        sa.Column("touched_at", UtcDateTime(), nullable=False),
        sa.Column("cold_at", UtcDateTime(), nullable=True),
        sa.Column("erase_at", UtcDateTime(), nullable=True),
        sa.Column("reason", sa.String(length=32), nullable=True),
        sa.Column("rule_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_owners")),
    )
    with op.batch_alter_table("owners", schema=None) as batch_op:
        batch_op.create_index(
            "ix_owners_cold",
            ["cold_at"],
            unique=False,
            sqlite_where=sa.text("state = 'live'"),
            postgresql_where=sa.text("state = 'live'"),
        )
        batch_op.create_index(
            "ix_owners_erase",
            ["erase_at"],
            unique=False,
            sqlite_where=sa.text("state = 'hidden'"),
            postgresql_where=sa.text("state = 'hidden'"),
        )
        batch_op.create_index(batch_op.f("ix_owners_parent_id"), ["parent_id"], unique=False)
        batch_op.create_index("ix_owners_touched", ["kind", "touched_at"], unique=False)


def _what_owners_are_kept_for() -> None:
    op.create_table(
        "holds",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("owner_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("order_number", sa.String(length=64), nullable=False),
        sa.Column("placed_by", sa.BigInteger(), nullable=False),
        sa.Column("placed_at", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("released_at", UtcDateTime(), nullable=True),
        sa.Column("released_by", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["owners.id"], name=op.f("fk_holds_owner_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holds")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("holds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_holds_owner_id"), ["owner_id"], unique=False)
    op.create_table(
        "refusals",
        sa.Column("owner_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("what", sa.String(length=24), nullable=False),
        sa.Column("actor", sa.String(length=32), nullable=False),
        sa.Column("first_at", UtcDateTime(), nullable=False),
        sa.Column("last_at", UtcDateTime(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["owners.id"], name=op.f("fk_refusals_owner_id_owners")),
        sa.PrimaryKeyConstraint("owner_id", "what", "actor", name=op.f("pk_refusals")),
    )
    op.create_table(
        "capped",
        sa.Column("owner_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("approved_by", sa.BigInteger(), nullable=True),
        sa.Column("approved_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["owners.id"], name=op.f("fk_capped_owner_id_owners")),
        sa.PrimaryKeyConstraint("owner_id", name=op.f("pk_capped")),
    )
    op.create_table(
        "objections",
        sa.Column("fingerprint", sa.LargeBinary(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name=op.f("pk_objections")),
    )


def _staff() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("login", sa.String(length=80), nullable=False),
        sa.Column("password", sa.String(length=200), nullable=False),
        sa.Column("must_change", sa.Boolean(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("own_only", sa.Boolean(), nullable=False),
        sa.Column("ends_at", UtcDateTime(), nullable=True),
        sa.Column("briefed_at", UtcDateTime(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("failures", sa.SmallInteger(), nullable=False),
        sa.Column("locked_until", UtcDateTime(), nullable=True),
        sa.Column("dismissed_at", UtcDateTime(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("digest_to", sa.String(length=254), nullable=True),
        sa.Column("digest_at", UtcDateTime(), nullable=True),
        sa.Column("mail_phone", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("login", name=op.f("uq_staff_login")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "staff_sessions",
        sa.Column("token_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("staff_id", sa.BigInteger(), nullable=False),
        sa.Column("csrf", sa.String(length=64), nullable=False),
        sa.Column("browser", sa.String(length=40), nullable=False),
        sa.Column("half", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("seen_at", UtcDateTime(), nullable=False),
        sa.Column("proved_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_sessions_staff_id_staff")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_staff_sessions")),
    )
    with op.batch_alter_table("staff_sessions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_staff_sessions_staff_id"), ["staff_id"], unique=False)


def _keys_to_the_console() -> None:
    op.create_table(
        "second_factors",
        sa.Column("staff_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("confirmed_at", UtcDateTime(), nullable=True),
        sa.Column("last_step", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_second_factors_staff_id_staff")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_second_factors")),
    )
    op.create_table(
        "recovery_codes",
        sa.Column("staff_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("used_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_recovery_codes_staff_id_staff")),
        sa.PrimaryKeyConstraint("staff_id", "digest", name=op.f("pk_recovery_codes")),
    )
    op.create_table(
        "api_tokens",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("recipient", sa.String(length=120), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("made_by", sa.BigInteger(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime(), nullable=True),
        sa.Column("revoked_by", sa.BigInteger(), nullable=True),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_api_tokens")),
        sa.UniqueConstraint("digest", name=op.f("uq_api_tokens_digest")),
        sqlite_autoincrement=True,
    )


def _cards() -> None:
    op.create_table(
        "cards",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("email_index", sa.LargeBinary(length=32), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("bounced_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["owners.id"], name=op.f("fk_cards_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cards")),
    )
    with op.batch_alter_table("cards", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cards_email_index"), ["email_index"], unique=False)
        batch_op.create_index(
            "uq_cards_confirmed_mailbox",
            ["email_index"],
            unique=True,
            sqlite_where=sa.text("confirmed"),
            postgresql_where=sa.text("confirmed"),
        )
    op.create_table(
        "card_fields",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("card_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("field", sa.String(length=24), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.String(length=32), nullable=False),
        sa.Column("basis", sa.String(length=32), nullable=False),
        sa.Column("source", sa.String(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "purpose IN ('question', 'offer', 'reminders', 'call_back', 'order', 'customer', 'keep', 'marketing',"
            " 'profiling')",
            name=op.f("declared_purpose"),
        ),
        sa.CheckConstraint(
            "basis IN ('consent', 'contract', 'legal_duty', 'vital', 'public_task', 'interest')",
            name=op.f("declared_basis"),
        ),
        sa.ForeignKeyConstraint(["card_id"], ["owners.id"], name=op.f("fk_card_fields_card_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_fields")),
    )
    with op.batch_alter_table("card_fields", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_card_fields_card_id"), ["card_id"], unique=False)


def _consents() -> None:
    op.create_table(
        "consents",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("card_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("purpose", sa.String(length=32), nullable=False),
        sa.Column("text_version", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("source", sa.String(length=8), nullable=False),
        sa.Column("given_at", UtcDateTime(), nullable=False),
        sa.Column("valid_until", UtcDateTime(), nullable=True),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "purpose IN ('question', 'offer', 'reminders', 'call_back', 'order', 'customer', 'keep', 'marketing',"
            " 'profiling')",
            name=op.f("declared_purpose"),
        ),
        sa.ForeignKeyConstraint(["card_id"], ["owners.id"], name=op.f("fk_consents_card_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    with op.batch_alter_table("consents", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consents_card_id"), ["card_id"], unique=False)
    op.create_table(
        "wordings",
        sa.Column("version", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_wordings")),
    )


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("site", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("purpose", sa.String(length=32), nullable=False),
        sa.Column("page", sa.LargeBinary(), nullable=True),
        sa.Column("offer_state", sa.String(length=16), nullable=False),
        sa.Column("offer_token", sa.String(length=40), nullable=True),
        sa.Column("wish", sa.String(length=8), nullable=True),
        sa.Column("assistant", sa.String(length=8), nullable=True),
        sa.Column("right_asked", sa.String(length=24), nullable=True),
        sa.Column("assigned_to", sa.BigInteger(), nullable=True),
        sa.Column("visitor_seen", sa.BigInteger(), nullable=False),
        sa.Column("staff_seen", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "purpose IN ('question', 'offer', 'call_back', 'order', 'customer', 'offer_business',"
            " 'offer_installation')",
            name=op.f("declared_purpose"),
        ),
        sa.ForeignKeyConstraint(["id"], ["owners.id"], name=op.f("fk_conversations_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversations")),
    )
    op.create_table(
        "messages",
        sa.Column("conversation_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("client_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("change", sa.BigInteger(), nullable=False),
        sa.Column("sender", sa.String(length=9), nullable=False),
        sa.Column("staff_id", sa.BigInteger(), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("policy_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["conversation_id"], ["owners.id"], name=op.f("fk_messages_conversation_id_owners")),
        sa.PrimaryKeyConstraint("conversation_id", "client_id", name=op.f("pk_messages")),
        sqlite_with_rowid=False,
    )


def _what_visitors_gave() -> None:
    op.create_table(
        "kept_contacts",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("conversation_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("token", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["owners.id"], name=op.f("fk_kept_contacts_conversation_id_owners")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_contacts")),
    )
    with op.batch_alter_table("kept_contacts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_kept_contacts_conversation_id"), ["conversation_id"], unique=False)
    op.create_table(
        "special_words",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("conversation_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("token", sa.String(length=40), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=True),
        sa.Column("text_version", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("given_at", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["owners.id"], name=op.f("fk_special_words_conversation_id_owners")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_special_words")),
        sa.UniqueConstraint("conversation_id", "token", name=op.f("uq_special_words_conversation_id")),
    )
    with op.batch_alter_table("special_words", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_special_words_conversation_id"), ["conversation_id"], unique=False)


def _leads() -> None:
    op.create_table(
        "leads",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("card_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("site", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("stage", sa.String(length=12), nullable=False),
        sa.Column("interest", sa.LargeBinary(), nullable=True),
        sa.Column("assigned_to", sa.BigInteger(), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("reminders", sa.Boolean(), nullable=False),
        sa.Column("thread", sa.LargeBinary(length=16), nullable=False),
        sa.Column("step", sa.SmallInteger(), nullable=False),
        sa.Column("next_step_at", UtcDateTime(), nullable=True),
        sa.Column("last_step_at", UtcDateTime(), nullable=True),
        sa.Column("paused_until", UtcDateTime(), nullable=True),
        sa.Column("kept_times", sa.SmallInteger(), nullable=False),
        sa.Column("kept_until", UtcDateTime(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("close_reason", sa.String(length=32), nullable=True),
        sa.Column("kept_from", UtcDateTime(), nullable=True),
        sa.Column("product", sa.String(length=64), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("longest_silence", sa.SmallInteger(), nullable=True),
        sa.Column("counted_at", UtcDateTime(), nullable=True),
        sa.Column("sequence_id", sa.BigInteger(), nullable=True),
        sa.Column("returned", sa.String(length=8), nullable=True),
        sa.Column("returned_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["card_id"], ["owners.id"], name=op.f("fk_leads_card_id_owners")),
        sa.ForeignKeyConstraint(["id"], ["owners.id"], name=op.f("fk_leads_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leads")),
        sa.UniqueConstraint("thread", name=op.f("uq_leads_thread")),
    )
    with op.batch_alter_table("leads", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_leads_card_id"), ["card_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_leads_next_step_at"), ["next_step_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_leads_stage"), ["stage"], unique=False)


def _work_on_leads() -> None:
    op.create_table(
        "stage_changes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("lead_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(length=32), nullable=False),
        sa.Column("before", sa.String(length=12), nullable=False),
        sa.Column("after", sa.String(length=12), nullable=False),
        sa.Column("why", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["owners.id"], name=op.f("fk_stage_changes_lead_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage_changes")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("stage_changes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stage_changes_lead_id"), ["lead_id"], unique=False)
    op.create_table(
        "notes",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("lead_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("staff_id", sa.BigInteger(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["owners.id"], name=op.f("fk_notes_lead_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    with op.batch_alter_table("notes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notes_lead_id"), ["lead_id"], unique=False)
    op.create_table(
        "tasks",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("owner_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("assigned_to", sa.BigInteger(), nullable=True),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.Column("done_by", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["owners.id"], name=op.f("fk_tasks_owner_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
        sa.UniqueConstraint("owner_id", "kind", "due_at", name=op.f("uq_tasks_owner_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tasks_owner_id"), ["owner_id"], unique=False)


def _mails() -> None:
    op.create_table(
        "mails",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("lead_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("direction", sa.String(length=3), nullable=False),
        sa.Column("step", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=9), nullable=False),
        sa.Column("message_id", sa.String(length=128), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("not_before", UtcDateTime(), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.Column("claimed_until", UtcDateTime(), nullable=True),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.Column("problem", sa.String(length=64), nullable=True),
        sa.Column("basis", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["lead_id"], ["owners.id"], name=op.f("fk_mails_lead_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
        sa.UniqueConstraint("message_id", name=op.f("uq_mails_message_id")),
    )
    with op.batch_alter_table("mails", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mails_lead_id"), ["lead_id"], unique=False)
        batch_op.create_index(
            "ix_mails_queue",
            ["not_before"],
            unique=False,
            sqlite_where=sa.text("state = 'queued'"),
            postgresql_where=sa.text("state = 'queued'"),
        )
        batch_op.create_index(
            "uq_mails_step",
            ["lead_id", "step"],
            unique=True,
            sqlite_where=sa.text("step <> 'free'"),
            postgresql_where=sa.text("step <> 'free'"),
        )


def _what_hangs_on_mails() -> None:
    op.create_table(
        "enclosures",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("lead_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("mail_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("media_type", sa.String(length=80), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["owners.id"], name=op.f("fk_enclosures_lead_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enclosures")),
    )
    with op.batch_alter_table("enclosures", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enclosures_lead_id"), ["lead_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_enclosures_mail_id"), ["mail_id"], unique=False)
    op.create_table(
        "clicks",
        sa.Column("lead_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("choice", sa.String(length=8), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["lead_id"], ["owners.id"], name=op.f("fk_clicks_lead_id_owners")),
        sa.PrimaryKeyConstraint("lead_id", "choice", name=op.f("pk_clicks")),
    )


def _mails_in() -> None:
    op.create_table(
        "mail_files",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("lead_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("mail_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("gone_at", UtcDateTime(), nullable=True),
        sa.Column("purpose", sa.String(length=16), nullable=True),
        sa.Column("kept_by", sa.BigInteger(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("label", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("purpose IN ('offer', 'order', 'claim')", name=op.f("declared_purpose")),
        sa.ForeignKeyConstraint(["lead_id"], ["owners.id"], name=op.f("fk_mail_files_lead_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail_files")),
    )
    with op.batch_alter_table("mail_files", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mail_files_gone_at"), ["gone_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_mail_files_lead_id"), ["lead_id"], unique=False)
    op.create_table(
        "seen_mails",
        sa.Column("fingerprint", sa.LargeBinary(length=32), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name=op.f("pk_seen_mails")),
    )
    with op.batch_alter_table("seen_mails", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_seen_mails_at"), ["at"], unique=False)
    op.create_table(
        "mailboxes",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("uid_validity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("read_until", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_mailboxes")),
    )


def _what_managers_set() -> None:
    op.create_table(
        "rules",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("site", sa.String(length=64), nullable=True),
        sa.Column("product", sa.String(length=64), nullable=True),
        sa.Column("valid_from", UtcDateTime(), nullable=True),
        sa.Column("set_by", sa.BigInteger(), nullable=False),
        sa.Column("set_at", UtcDateTime(), nullable=False),
        sa.Column("why", sa.String(length=200), nullable=False),
        sa.Column("confirmed_by", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_at", UtcDateTime(), nullable=True),
        sa.Column("withdrawn_by", sa.BigInteger(), nullable=True),
        sa.Column("undoes", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rules")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("rules", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rules_key"), ["key"], unique=False)
    op.create_table(
        "policies",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("set_by", sa.BigInteger(), nullable=False),
        sa.Column("set_at", UtcDateTime(), nullable=False),
        sa.Column("why", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policies")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "sequences",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("site", sa.String(length=64), nullable=True),
        sa.Column("product", sa.String(length=64), nullable=True),
        sa.Column("steps", sa.JSON(), nullable=True),
        sa.Column("set_by", sa.BigInteger(), nullable=False),
        sa.Column("set_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sequences")),
        sqlite_autoincrement=True,
    )


def _what_the_firm_writes() -> None:
    op.create_table(
        "letter_templates",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("set_by", sa.BigInteger(), nullable=False),
        sa.Column("set_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_templates")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "answers",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("title", sa.String(length=80), nullable=False),
        sa.Column("words", sa.String(length=4000), nullable=False),
        sa.Column("asked_as", sa.String(length=400), nullable=False),
        sa.Column("automatic", sa.Boolean(), nullable=False),
        sa.Column("set_by", sa.BigInteger(), nullable=False),
        sa.Column("set_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "measures",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("words", sa.String(length=400), nullable=False),
        sa.Column("owner_staff", sa.BigInteger(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.Column("set_by", sa.BigInteger(), nullable=False),
        sa.Column("set_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measures")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "notices",
        sa.Column("site", sa.String(length=64), nullable=False),
        sa.Column("version", sa.String(length=12), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("site", "version", name=op.f("pk_notices")),
    )


def _requests() -> None:
    op.create_table(
        "requests",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("owner_id", sa.LargeBinary(length=16), nullable=True),
        sa.Column("roots", sa.JSON(), nullable=False),
        sa.Column("site", sa.String(length=64), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("proof", sa.String(length=8), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("extended", sa.Boolean(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("outcome", sa.String(length=24), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requests")),
    )
    with op.batch_alter_table("requests", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_requests_closed_at"), ["closed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_requests_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_requests_state"), ["state"], unique=False)
    op.create_table(
        "request_steps",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("request_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(length=32), nullable=False),
        sa.Column("what", sa.String(length=24), nullable=False),
        sa.Column("why", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name=op.f("fk_request_steps_request_id_requests")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_steps")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("request_steps", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_steps_request_id"), ["request_id"], unique=False)
    op.create_table(
        "request_words",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("card_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("request_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["owners.id"], name=op.f("fk_request_words_card_id_owners")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_words")),
    )
    with op.batch_alter_table("request_words", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_request_words_card_id"), ["card_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_request_words_request_id"), ["request_id"], unique=False)


def _erasures() -> None:
    op.create_table(
        "erasures",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("root_id", sa.LargeBinary(length=16), nullable=True),
        sa.Column("rule_id", sa.BigInteger(), nullable=True),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("intent_at", UtcDateTime(), nullable=False),
        sa.Column("erased_at", UtcDateTime(), nullable=True),
        sa.Column("certified_at", UtcDateTime(), nullable=True),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("found_before", sa.Integer(), nullable=True),
        sa.Column("remarks", sa.JSON(), nullable=False),
        sa.Column("needles", sa.LargeBinary(), nullable=True),
        sa.Column("lease_until", UtcDateTime(), nullable=True),
        sa.Column("fence", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasures")),
    )
    with op.batch_alter_table("erasures", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_erasures_root_id"), ["root_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_erasures_state"), ["state"], unique=False)
    op.create_table(
        "erasure_owners",
        sa.Column("owner_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("erasure_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["erasure_id"], ["erasures.id"], name=op.f("fk_erasure_owners_erasure_id_erasures")),
        sa.PrimaryKeyConstraint("owner_id", name=op.f("pk_erasure_owners")),
    )
    with op.batch_alter_table("erasure_owners", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_erasure_owners_erasure_id"), ["erasure_id"], unique=False)
    op.create_table(
        "certificates",
        sa.Column("erasure_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(length=64), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["erasure_id"], ["erasures.id"], name=op.f("fk_certificates_erasure_id_erasures")),
        sa.PrimaryKeyConstraint("erasure_id", name=op.f("pk_certificates")),
    )


def _who_was_shown_data() -> None:
    op.create_table(
        "passes",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("owner_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime(), nullable=True),
        sa.Column("tries", sa.SmallInteger(), nullable=False),
        sa.Column("code", sa.LargeBinary(length=32), nullable=True),
        sa.ForeignKeyConstraint(["owner_id"], ["owners.id"], name=op.f("fk_passes_owner_id_owners")),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_passes")),
    )
    with op.batch_alter_table("passes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_passes_owner_id"), ["owner_id"], unique=False)
    op.create_table(
        "disclosures",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("order_number", sa.String(length=64), nullable=False),
        sa.Column("authority", sa.String(length=120), nullable=False),
        sa.Column("card_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("made_by", sa.BigInteger(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosures")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("disclosures", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_disclosures_at"), ["at"], unique=False)


def _contacts_in_and_out() -> None:
    op.create_table(
        "imports",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("made_by", sa.BigInteger(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("basis", sa.String(length=16), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("refused", sa.JSON(), nullable=False),
        sa.Column("moved_at", UtcDateTime(), nullable=False),
        sa.Column("finished_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("purpose IN ('customer', 'offer')", name=op.f("declared_purpose")),
        sa.CheckConstraint(
            "basis IN ('consent', 'contract', 'legal_duty', 'vital', 'public_task', 'interest')",
            name=op.f("declared_basis"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
    )
    with op.batch_alter_table("imports", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_imports_at"), ["at"], unique=False)
    op.create_table(
        "exports",
        sa.Column("id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("made_by", sa.BigInteger(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime(), nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exports")),
    )
    with op.batch_alter_table("exports", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_exports_at"), ["at"], unique=False)
    op.create_table(
        "export_cards",
        sa.Column("export_id", sa.LargeBinary(length=16), nullable=False),
        sa.Column("card_id", sa.LargeBinary(length=16), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["owners.id"], name=op.f("fk_export_cards_card_id_owners")),
        sa.ForeignKeyConstraint(["export_id"], ["exports.id"], name=op.f("fk_export_cards_export_id_exports")),
        sa.PrimaryKeyConstraint("export_id", "card_id", name=op.f("pk_export_cards")),
    )
    with op.batch_alter_table("export_cards", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_export_cards_card_id"), ["card_id"], unique=False)


def _jobs() -> None:
    op.create_table(
        "jobs",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("owner_id", sa.LargeBinary(length=16), nullable=True),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("run_at", UtcDateTime(), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), nullable=False),
        sa.Column("claimed_until", UtcDateTime(), nullable=True),
        sa.Column("fence", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jobs")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("jobs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_jobs_owner_id"), ["owner_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_jobs_run_at"), ["run_at"], unique=False)
    op.create_table(
        "signals",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("subject", sa.LargeBinary(length=16), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signals")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "duties",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("last_run", UtcDateTime(), nullable=False),
        sa.Column("next_run", UtcDateTime(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("problem", sa.String(length=64), nullable=True),
        sa.Column("worked_at", UtcDateTime(), nullable=True),
        sa.Column("well_at", UtcDateTime(), nullable=True),
        sa.Column("lease_until", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_duties")),
    )


def _installation() -> None:
    op.create_table(
        "alarms",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_alarms")),
    )
    op.create_table(
        "facts",
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.Column("set_by", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_facts")),
    )


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(length=32), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=True),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("chain", sa.LargeBinary(length=32), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_at"), ["at"], unique=False)
    op.create_table(
        "ledger_notes",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("line_id", sa.String(length=64), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_notes")),
        sqlite_autoincrement=True,
    )


def _figures() -> None:
    op.create_table(
        "endings",
        sa.Column("week", sa.String(length=10), nullable=False),
        sa.Column("silence", sa.SmallInteger(), nullable=False),
        sa.Column("outcome", sa.String(length=8), nullable=False),
        sa.Column("product", sa.String(length=64), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week", "silence", "outcome", "product", name=op.f("pk_endings")),
    )
    op.create_table(
        "counters",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("bucket", sa.String(length=32), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", "bucket", name=op.f("pk_counters")),
    )
    op.create_table(
        "tallies",
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("part", sa.String(length=160), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("day", "name", "part", name=op.f("pk_tallies")),
    )
    op.create_table(
        "weeks",
        sa.Column("week", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("part", sa.String(length=160), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("week", "name", "part", name=op.f("pk_weeks")),
    )
