"""Existing contacts come in: each with a basis and a source, without what is not needed, and tried before it is done.

A contact becomes a card with the request that keeps it: somebody's open wish for an offer, or a customer. Its clock
begins on the day that the file names, so nobody lives longer here for having been brought. Bought or collected lists
do not come in at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import guessing, objections, wordings
from leads.contactfile import LONGEST_VALUE
from leads.errors import AddressRefused
from leads.firstrows import make_owner
from leads.outbox import deliverable
from leads.periods import Retention
from leads.policies import FIELDS, Version
from leads.privacy import audit
from leads.store.cells import seal_text
from leads.store.crypto import blind_index, new_id
from leads.store.store import Store
from leads.store.tables import (
    BASES,
    IMPORT_PURPOSES,
    card_fields,
    cards,
    consents,
    imports,
    leads,
    owners,
    stage_changes,
)
from leads.text import PERSONS_LANGUAGES
from leads.threads import new_thread
from redaction.engine import Redactor
from redaction.findings import SPECIAL
from redaction.policy import NEVER_KEPT, Action

PURPOSES: Final = IMPORT_PURPOSES
CARRIES: Final[Mapping[str, frozenset[str]]] = {
    "customer": frozenset({"contract", "legal_duty"}),
    "offer": frozenset({"contract", "consent"}),
}
SOURCES: Final = ("asked_us", "customer", "own_form", "other_program", "bought", "collected")
REFUSED_SOURCES: Final = frozenset({"bought", "collected"})
KEPT: Final = ("email", "name", "phone", "address", "tax_id")
BATCH: Final = 50
# In a field of a contact none of these has anything to look for.
FOREIGN: Final = NEVER_KEPT | SPECIAL | {
    "NATIONAL_ID", "BANK_ACCOUNT", "ID_DOCUMENT", "DATE_OF_BIRTH", "AGE", "MARITAL_STATUS", "IP_ADDRESS",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """What holds for every row that does not say otherwise itself."""

    site: str
    language: str
    country: str
    purpose: str
    basis: str
    source: str


@dataclass(frozen=True, slots=True)
class Contact:
    """One that may come in."""

    place: int
    fields: Mapping[str, str]
    basis: str
    source: str
    language: str
    since: datetime
    cold_at: datetime
    consent_at: datetime | None
    consent_text: str


@dataclass(slots=True)
class Trial:
    """What would happen. `refused`: reason → places in the file; `dropped`: fields that the purpose does not need."""

    contacts: list[Contact] = field(default_factory=list)
    refused: dict[str, list[int]] = field(default_factory=dict)
    dropped: Counter[str] = field(default_factory=Counter)
    columns: tuple[str, ...] = ()

    def refuse(self, place: int, reason: str) -> None:
        self.refused.setdefault(reason, []).append(place)

    @property
    def total(self) -> int:
        return len(self.contacts) + sum(len(places) for places in self.refused.values())


class Checker:
    """Looks at one row after the other, so that whoever calls may pause between them."""

    def __init__(
        self, retention: Retention, policy: Version, redactor: Redactor, choice: Choice, now: datetime
    ) -> None:
        self._retention = retention
        self._policy = policy
        self._redactor = redactor
        self._choice = choice
        self._now = now
        self._seen: set[str] = set()
        self._wordings: dict[str, bool] = {}

    def look(self, trial: Trial, place: int, row: Mapping[str, str]) -> None:
        contact = self._contact(trial, place, row)
        if isinstance(contact, str):
            trial.refuse(place, contact)
        else:
            trial.contacts.append(contact)

    def _contact(self, trial: Trial, place: int, row: Mapping[str, str]) -> Contact | str:
        """The contact, or the reason why it does not come in."""
        choice = self._choice
        basis, source = row.get("basis", choice.basis), row.get("source", choice.source)
        wrong = self._ground(basis, source)
        if wrong:
            return wrong
        try:
            email = deliverable(row.get("email", ""))
        except AddressRefused:
            return "no_address"
        if email.casefold() in self._seen:
            return "twice"
        since, consent_at = _day(row.get("since")), _day(row.get("consent_at"))
        if since is None or since > self._now:
            return "no_day"
        text = row.get("consent_text", "") if basis == "consent" else ""
        if basis == "consent" and (consent_at is None or consent_at > self._now or not text):
            return "no_consent"
        if self._names_somebody(text):
            return "consent_names"
        cold_at = self._cold_at(since, consent_at if basis == "consent" else None)
        if cold_at <= self._now:
            return "over"
        self._seen.add(email.casefold())
        fields = {"email": email, **self._fields(trial, row)}
        language = row.get("language", "")[:2].lower()
        language = language if language in PERSONS_LANGUAGES else choice.language
        return Contact(place, fields, basis, source, language, since, cold_at, consent_at, text)

    def _ground(self, basis: str, source: str) -> str | None:
        if source in REFUSED_SOURCES:
            return source
        if source not in SOURCES:
            return "no_source"
        if basis not in BASES:
            return "no_basis"
        return None if basis in CARRIES[self._choice.purpose] else "wrong_basis"

    def _fields(self, trial: Trial, row: Mapping[str, str]) -> dict[str, str]:
        kept: dict[str, str] = {}
        for name in KEPT[1:]:
            value = row.get(name, "")
            if not value:
                continue
            needed = self._policy.cell(FIELDS[name], self._choice.purpose).action is Action.KEEP
            if needed and len(value) <= LONGEST_VALUE and not self._says_more(value):
                kept[name] = value
            else:
                trial.dropped[name] += 1
        return kept

    def _says_more(self, value: str) -> bool:
        read = self._redactor.redact(value, language=self._choice.language, purpose=self._choice.purpose)
        return any(finding.label in FOREIGN for finding in read.findings)

    def _names_somebody(self, text: str) -> bool:
        """Whether a wording holds what a form's words do not. A file has few wordings and many rows."""
        if text not in self._wordings:
            read = self._redactor.redact(text, language=self._choice.language, purpose=self._choice.purpose)
            self._wordings[text] = len(text) > wordings.LONGEST or bool(read.findings)
        return self._wordings[text]

    def _cold_at(self, since: datetime, consent_at: datetime | None) -> datetime:
        if self._choice.purpose == "customer":
            return since + self._retention.of(self._choice.site, None).customer
        cold = since + self._retention.of(self._choice.site, None).open_lead
        return min(cold, consent_at + self._retention.consent) if consent_at is not None else cold


async def known(store: Store, trial: Trial, now: datetime) -> Trial:
    """The same without those whose address is here already, and those who objected to be mailed."""
    index_of = {c.place: blind_index(store.index_secret, c.fields["email"]) for c in trial.contacts}
    async with store.main.read() as connection:
        here: set[bytes] = set()
        indexes = list(index_of.values())
        for start in range(0, len(indexes), 500):
            some = select(cards.c.email_index).where(cards.c.email_index.in_(indexes[start : start + 500]))
            here |= set((await connection.execute(some)).scalars())
        left = []
        for contact in trial.contacts:
            index = index_of[contact.place]
            if index in here:
                trial.refuse(contact.place, "known")
            elif await objections.stands(connection, objections.fingerprint(store.index_secret, index), now):
                trial.refuse(contact.place, "objected")
            else:
                left.append(contact)
    trial.contacts = left
    return trial


async def begin(store: Store, choice: Choice, trial: Trial, *, by: int, now: datetime) -> bytes:
    """Note that an import begins; its number. The note holds counts, never a contact."""
    number = new_id()
    refused = {reason: len(places) for reason, places in trial.refused.items()}
    row = {"id": number, "made_by": by, "at": now, "purpose": choice.purpose, "basis": choice.basis}
    row |= {"source": choice.source, "total": len(trial.contacts), "done": 0, "refused": refused, "moved_at": now}
    async with store.main.begin() as connection:
        await connection.execute(insert(imports).values(**row))
        counts = {"contacts": len(trial.contacts), "refused": sum(refused.values())}
        await audit.record(
            connection, now=now, actor=f"staff:{by}", action="import_begun", subject=f"import:{number.hex()}",
            counts=counts,
        )  # fmt: skip
    return number


async def write(store: Store, number: bytes, choice: Choice, contacts: Sequence[Contact], *, now: datetime) -> None:
    """One batch, with how far the import is in the same transaction."""
    ids = [(new_id(), new_id()) for _ in contacts]
    await store.keys.create([one for pair in ids for one in pair], now)
    async with store.main.begin() as connection:
        texts = {(one.consent_text, one.language) for one in contacts if one.consent_text}
        await wordings.keep(store, connection, sorted(texts), now=now)
        for (lead, card), contact in zip(ids, contacts, strict=True):
            await _one(store, connection, lead, card, contact, choice, now=now)
        moved = {"done": imports.c.done + len(contacts), "moved_at": now}
        await connection.execute(update(imports).where(imports.c.id == number).values(**moved))


async def finish(store: Store, number: bytes, now: datetime) -> None:
    async with store.main.begin() as connection:
        await connection.execute(update(imports).where(imports.c.id == number).values(finished_at=now, moved_at=now))


async def listed(store: Store) -> list[Any]:
    """The last imports, the newest first."""
    async with store.main.read() as connection:
        return list((await connection.execute(select(imports).order_by(imports.c.at.desc()).limit(20))).all())


async def of(store: Store, number: bytes) -> Any | None:
    async with store.main.read() as connection:
        return (await connection.execute(select(imports).where(imports.c.id == number))).one_or_none()


async def _one(
    store: Store, connection: AsyncConnection, lead: bytes, card: bytes, contact: Contact, choice: Choice, *,
    now: datetime,
) -> None:  # fmt: skip
    customer = choice.purpose == "customer"
    await make_owner(connection, card, "card", now=now)
    await make_owner(connection, lead, "lead", now=now, cold_at=contact.cold_at)
    clock: dict[str, Any] = {"acted_at": contact.since, "answered_at": contact.since, "waiting_since": None}
    clock |= {"retention_class": "customer"} if customer else {}
    await connection.execute(update(owners).where(owners.c.id == lead).values(**clock))
    key = await store.keys.get(card)
    index = blind_index(store.index_secret, contact.fields["email"])
    row = {"id": card, "email_index": index, "confirmed": False, "language": contact.language}
    await connection.execute(insert(cards).values(**row))
    why = {"purpose": choice.purpose, "basis": contact.basis, "source": contact.source, "at": now}
    for name, value in contact.fields.items():
        field_id = new_id()
        sealed = seal_text(key, "card_fields", "value", field_id, value)
        await connection.execute(insert(card_fields).values(id=field_id, card_id=card, field=name, value=sealed, **why))
    if contact.basis == "consent":
        given: dict[str, Any] = {
            "id": new_id(),
            "card_id": card,
            "purpose": choice.purpose,
            "text_version": wordings.version_of(contact.consent_text),
            "source": "import",
        }
        given |= {"language": contact.language, "given_at": contact.consent_at, "valid_until": contact.cold_at}
        await connection.execute(insert(consents).values(**given))
    stage = "customer" if customer else "new"
    await connection.execute(
        insert(leads).values(
            id=lead, card_id=card, site=choice.site, language=contact.language, country=_country(choice, contact),
            stage=stage, reminders=False, thread=new_thread(), step=0, kept_times=0,
            closed_at=contact.since if customer else None, close_reason="imported" if customer else None,
            # It began elsewhere: what its end says about our own history would be wrong.
            counted_at=now,
        )
    )  # fmt: skip
    move = {"lead_id": lead, "at": now, "actor": "import", "before": "none", "after": stage, "why": contact.source}
    await connection.execute(insert(stage_changes).values(**move))


def _day(text: str | None) -> datetime | None:
    """2026-03-01, 1.3.2026 or 01/03/2026."""
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"):
        try:
            return datetime.strptime(text or "", form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def _country(choice: Choice, contact: Contact) -> str:
    phone = contact.fields.get("phone")
    return guessing.country(choice.country, email=contact.fields["email"], phones=[phone] if phone else [])
