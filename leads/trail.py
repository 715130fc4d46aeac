"""The audit trail as it is read: who did, saw, exported, revealed or changed what, and when. Never any content.

Opening a person's page, a request (with its mails and chats), a chat or a mail is an entry too, and so is a search,
without its words; one within a quarter of an hour stands for the next ones of the same reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, or_, select

from leads.privacy import audit as trail
from leads.store.store import Store
from leads.store.tables import audit

PAGE: Final = 100
AGAIN: Final = timedelta(minutes=15)
REASONS: Final = ("offer", "contract", "claim", "wish", "order", "other")


def N_(msgid: str) -> str:
    return msgid


@dataclass(frozen=True, slots=True)
class Group:
    """A kind of entry: what its actions begin with."""

    key: str
    label: str
    actions: tuple[str, ...]


GROUPS: Final = (
    Group("seen", N_("looked at"), ("card_read", "lead_read", "chat_read", "outbox_read", "searched", "api_")),
    Group("revealed", N_("revealed or handed out"), ("revealed_", "disclosed", "exported", "register_exported",
                                                   "people_exported", "export_taken")),
    Group("signed", N_("sign-ins and accounts"), ("signed_", "password_", "second_factor_", "staff_", "briefed",
                                                  "token_")),
    Group("rules", N_("rules, policy and schedule"), ("rule_", "policy_", "cap_", "clock_", "measure_", "notice_")),
    Group("orders", N_("orders of courts"), ("hold_", "refused_")),
    Group("wishes", N_("wishes about one's data"),
          ("asked_", "request_", "requests_", "consent_", "objected", "card_co")),
    Group("forgotten", N_("hidden and erased"),
          ("hidden", "let_go", "due_soon_", "restored", "erasure_", "records_swept")),
    Group("work", N_("work on requests"), ("offer_", "mail_", "lead_to", "handed_", "answer_", "words_", "sequence_",
                                             "import_")),
)  # fmt: skip
BY_KEY: Final = {group.key: group for group in GROUPS}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row; `chained`: it can no longer be changed unnoticed."""

    id: int
    at: datetime
    actor: str
    action: str
    subject: str
    counts: dict[str, Any]
    chained: bool


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for: by whom, of which kind, about which random number, from when to when.

    `among`: whole subjects, of which it is about one.
    """

    actor: str = ""
    group: str = ""
    about: str = ""
    among: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    before: int | None = None


async def search(store: Store, asked: Question, *, limit: int = PAGE) -> list[Entry]:
    """A page of what fits, the newest first."""
    query = select(audit).where(*_conditions(asked)).order_by(audit.c.id.desc()).limit(limit)
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    return [Entry(r.id, r.at, r.actor, r.action, r.subject or "", r.counts, r.chain is not None) for r in rows]


async def note_look(store: Store, *, action: str, subject: str, actor: str, now: datetime) -> None:
    """Somebody opens what is about a person, or searches; in a transaction of its own."""
    mine = (audit.c.actor == actor, audit.c.action == action, audit.c.subject == subject, audit.c.at > now - AGAIN)
    async with store.main.read() as connection:
        if (await connection.execute(select(audit.c.id).where(*mine).limit(1))).first() is not None:
            return
    async with store.main.begin() as connection:
        await trail.record(connection, now=now, actor=actor, action=action, subject=subject)


async def note_revealed(store: Store, card: bytes, *, reason: str, fields: int, actor: str, now: datetime) -> None:
    """Somebody saw restricted data, for one of `REASONS`."""
    async with store.main.begin() as connection:
        await trail.record(
            connection, now=now, actor=actor, action=f"revealed_{reason}", subject=f"card:{card.hex()}",
            counts={"card_fields": fields},
        )  # fmt: skip


async def note_handed_over(store: Store, subject: str, *, actor: str, now: datetime) -> None:
    """All that is held of a card or a chat left as a file, in the hands of staff or of the person himself."""
    async with store.main.begin() as connection:
        await trail.record(connection, now=now, actor=actor, action="exported", subject=subject)


def group_of(action: str) -> str:
    """The label of an action's kind; empty for one that has none."""
    return next((group.label for group in GROUPS if action.startswith(group.actions)), "")


def _conditions(asked: Question) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if asked.actor:
        found.append(audit.c.actor == asked.actor)
    if asked.group in BY_KEY:
        found.append(or_(*(audit.c.action.startswith(one, autoescape=True) for one in BY_KEY[asked.group].actions)))
    if asked.about:
        found.append(audit.c.subject.contains(asked.about, autoescape=True))
    if asked.among:
        found.append(audit.c.subject.in_(asked.among))
    if asked.since is not None:
        found.append(audit.c.at >= asked.since)
    if asked.until is not None:
        found.append(audit.c.at < asked.until)
    if asked.before is not None:
        found.append(audit.c.id < asked.before)
    return found
