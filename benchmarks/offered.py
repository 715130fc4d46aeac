"""Very many people who got an offer a fortnight ago and are due for the first follow-up."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert

from leads.store.cells import seal_json, seal_text
from leads.store.crypto import blind_index, new_id
from leads.store.store import Store
from leads.store.tables import card_fields, cards, consents, leads, mails, owners
from leads.threads import Sender, new_message_id, new_thread

BATCH = 250
AGO = timedelta(days=14)
SILENCE = timedelta(days=30)


async def fill(store: Store, sender: Sender, count: int, now: datetime) -> list[bytes]:
    """Write so many requests with their cards and sent offers, each due for its first follow-up; their ids."""
    made = [(new_id(), new_id()) for _ in range(count)]
    for start in range(0, count, BATCH):
        part = made[start : start + BATCH]
        ids = [one for pair in part for one in pair]
        await store.keys.create(ids, now)
        keys = await store.keys.get_many(ids)
        rows: dict[str, list[dict[str, Any]]] = {"owners": [], "cards": [], "fields": [], "consents": [], "leads": []}
        sent = []
        for lead, card in part:
            thread, address = new_thread(), f"p{lead.hex()}@posta.example"
            rows["owners"] += [_owner(lead, "lead", now), _owner(card, "card", now)]
            rows["cards"].append({"id": card, "email_index": blind_index(store.index_secret, address)} | _CARD)
            rows["fields"].append(_address(card, keys[card], address, now))
            rows["consents"].append({"id": new_id(), "card_id": card, "given_at": now - AGO} | _CONSENT)
            rows["leads"].append(_lead(lead, card, keys[lead], thread, now))
            sent.append(_offer(lead, keys[lead], sender, thread, address, now))
        async with store.main.begin() as connection:
            for table, values in zip((owners, cards, card_fields, consents, leads), rows.values(), strict=True):
                await connection.execute(insert(table), values)
            await connection.execute(insert(mails), sent)
    return [lead for lead, _ in made]


_CARD: dict[str, Any] = {"confirmed": False, "language": "pl"}
_CONSENT: dict[str, Any] = {"purpose": "reminders", "text_version": "offer-card-1", "language": "pl", "source": "chat"}


def _owner(one: bytes, kind: str, now: datetime) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": one,
        "kind": kind,
        "retention_class": "open_lead" if kind == "lead" else kind,
        "state": "live",
    }
    times = {"created_at": now - AGO, "acted_at": now - AGO, "answered_at": now - AGO, "touched_at": now - AGO}
    return row | times | {"change": 1, "cold_at": now + SILENCE if kind == "lead" else None}


def _address(card: bytes, key: Any, address: str, now: datetime) -> dict[str, Any]:
    row = new_id()
    value = seal_text(key, "card_fields", "value", row, address)
    fixed: dict[str, Any] = {"field": "email", "purpose": "offer", "basis": "contract", "source": "chat"}
    return {"id": row, "card_id": card, "value": value, "at": now - AGO} | fixed


def _lead(lead: bytes, card: bytes, key: Any, thread: bytes, now: datetime) -> dict[str, Any]:
    offered: dict[str, Any] = {
        "product": "Tatra 5",
        "price_cents": 459_900,
        "currency": "PLN",
        "valid_until": "2099-01-01",
    }
    row: dict[str, Any] = {
        "id": lead,
        "card_id": card,
        "site": "demo",
        "language": "pl",
        "country": "PL",
        "stage": "offered",
    }
    row |= {"reminders": True, "thread": thread, "step": 1, "kept_times": 0, "value": 459_900, "currency": "PLN"}
    due = {"next_step_at": now - timedelta(minutes=1), "last_step_at": now + AGO}
    return row | due | {"interest": seal_json(key, "leads", "interest", lead, offered)}


def _offer(lead: bytes, key: Any, sender: Sender, thread: bytes, to: str, now: datetime) -> dict[str, Any]:
    mail, at = new_id(), now - AGO
    body: dict[str, Any] = {"to": to, "reply_to": sender.address, "subject": "Oferta", "text": "Oferta", "html": ""}
    sealed = seal_json(key, "mails", "body", mail, body | {"stop_url": None, "references": []})
    row: dict[str, Any] = {
        "id": mail,
        "lead_id": lead,
        "direction": "out",
        "step": "offer",
        "state": "sent",
        "body": sealed,
    }
    return row | {
        "message_id": new_message_id(sender, thread),
        "at": at,
        "not_before": at,
        "attempts": 1,
        "sent_at": at,
    }
