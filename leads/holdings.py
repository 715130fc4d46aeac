"""Everything that is held about one person, or in one chat, as plain values: for him, and for an order's disclosure.

Which table is shown in which part, and what is left out for which reason, stands in the register (`GIVEN`,
`WITHHELD`); tests/chatserver/test_all_that_is_held.py looks for each text of it on the page and in the ZIP. What is
hidden but not destroyed is held as well. What was removed before it was stored cannot be in it. Contacts that were put
aside in a chat are shown masked: whoever sits at a shared computer learns no address.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, select

from leads import consenting, conversations, correspondence, heldbeside, notes, offers, wordings
from leads.errors import NotFound
from leads.heldbeside import iso
from leads.offercard import masked
from leads.store.cells import open_text
from leads.store.store import Store
from leads.store.tables import card_fields, cards, consents, leads, owners, stage_changes
from leads.text import translator

THERE = owners.c.state.in_(("live", "hidden"))
CLOCK = (owners.c.created_at, owners.c.acted_at, owners.c.answered_at, owners.c.cold_at, owners.c.erase_at)
Content = dict[str, Any]


async def of_card(store: Store, card: bytes) -> tuple[Content, dict[str, int]]:
    """All of a card and of the requests that keep it, with counts. Raises NotFound."""
    contact, given = await _card(store, card)
    own = {one["value"] for one in contact}
    requests = [await _request(store, row, own) for row in await rows_of(store, card)]
    beside = await heldbeside.of_card(store, card)
    content = {"contact": contact, "consents": given, "requests": requests, **beside}
    counts = {
        "card_fields": len(contact),
        "leads": len(requests),
        "mails": sum(len(one["mails"]) for one in requests),
        "notes": sum(len(one["notes"]) for one in requests),
        "files": sum(len(one["files"]) for one in requests),
        "messages": sum(len(chat["messages"]) for one in requests for chat in one["chats"]),
    }
    return content, counts


async def of_unconfirmed(store: Store, card: bytes) -> Content:
    """What the owner of the mailbox may see of a card that he has not called his: no word that may be another's."""
    contact, given = await _card(store, card)
    requests = [
        {**await _head(store, row), "mails": await _mails(store, row.id, sent_only=True)}
        for row in await rows_of(store, card)
    ]
    return {"contact": contact, "consents": given, "requests": requests, **await heldbeside.of_card(store, card)}


async def of_chat(store: Store, chat: bytes) -> Content:
    """What a chat holds, and the request that came of it without what others wrote by mail. Raises NotFound."""
    found = await conversations.read(store, chat, for_visitor=True)
    if found is None:
        raise NotFound
    head = found.conversation
    lead = await _row(store, head.parent) if head.parent is not None else None
    return {
        "chat": {**await _chat(store, chat, ()), "site": head.site, "language": head.language},
        "request": await _head(store, lead) if lead is not None else None,
        "consents": (await _card(store, lead.card_id))[1] if lead is not None else [],
        "address": await _masked_address(store, lead.card_id) if lead is not None else None,
    }


async def rows_of(store: Store, card: bytes) -> list[Row[Any]]:
    """The requests of a card that are still held, the newest first, with their clocks."""
    query = select(leads, owners.c.state, *CLOCK).join(owners, owners.c.id == leads.c.id)
    async with store.main.read() as connection:
        found = await connection.execute(
            query.where(leads.c.card_id == card, THERE).order_by(owners.c.created_at.desc())
        )
        return list(found)


async def card_of(store: Store, lead: bytes) -> bytes | None:
    """Whose request it is."""
    row = await _row(store, lead)
    return row.card_id if row is not None else None


async def _row(store: Store, lead: bytes) -> Row[Any] | None:
    query = select(leads, owners.c.state, *CLOCK).join(owners, owners.c.id == leads.c.id)
    async with store.main.read() as connection:
        return (await connection.execute(query.where(leads.c.id == lead, THERE))).one_or_none()


async def _card(store: Store, card: bytes) -> tuple[list[Content], list[Content]]:
    """Contact fields and consents. Raises NotFound."""
    keys = await store.keys.get_many([card])
    async with store.main.read() as connection:
        known = select(cards.c.id).join(owners, owners.c.id == cards.c.id).where(cards.c.id == card, THERE)
        if card not in keys or (await connection.execute(known)).first() is None:
            raise NotFound
        fields = await connection.execute(select(card_fields).where(card_fields.c.card_id == card))
        given = await connection.execute(select(consents).where(consents.c.card_id == card))
        contact, agreed = [_field(keys[card], row) for row in fields], list(given)
    return contact, await _consents(store, agreed)


def _field(key: Any, row: Row[Any]) -> Content:
    return {
        "field": row.field,
        "value": open_text(key, "card_fields", "value", row.id, row.value),
        "purpose": row.purpose,
        "basis": row.basis,
        "source": row.source,
        "since": row.at.isoformat(),
    }


async def _consents(store: Store, rows: Sequence[Row[Any]]) -> list[Content]:
    """What was agreed to, in the words in which it was read."""
    others = await wordings.imported(store, (row.text_version for row in rows))
    return [_consent(row, others) for row in rows]


def _consent(row: Row[Any], others: Mapping[str, str]) -> Content:
    day = translator(row.language).day_with_year(row.valid_until.date()) if row.valid_until else ""
    read = wordings.wording(row.text_version, row.source, row.purpose, row.language, day=day, others=others)
    return {
        "purpose": row.purpose,
        "basis": consenting.ground(row.purpose, row.source),
        "given_at": row.given_at.isoformat(),
        "text": row.text_version,
        "words": read,
        "language": row.language,
        "source": row.source,
        "valid_until": iso(row.valid_until),
        "withdrawn_at": iso(row.withdrawn_at),
    }


async def _masked_address(store: Store, card: bytes) -> str | None:
    contact, _ = await _card(store, card)
    return next((masked(one["value"]) for one in contact if one["field"] == "email"), None)


async def _request(store: Store, row: Row[Any], own: Collection[str]) -> Content:
    async with store.main.read() as connection:
        chats = select(owners.c.id).where(owners.c.parent_id == row.id, owners.c.kind == "conversation")
        ids = list((await connection.execute(chats)).scalars())
    return {
        **await _head(store, row),
        "mails": await _mails(store, row.id),
        "notes": [{"at": n.at.isoformat(), "text": n.text} for n in await notes.of_lead(store, row.id)],
        "chats": [await _chat(store, chat, own) for chat in ids],
        **await heldbeside.of_request(store, row.id),
    }


async def _head(store: Store, row: Row[Any]) -> Content:
    async with store.main.read() as connection:
        query = select(stage_changes).where(stage_changes.c.lead_id == row.id).order_by(stage_changes.c.id)
        stages = (await connection.execute(query)).all()
    return {
        "id": row.id.hex(),
        "site": row.site,
        "language": row.language,
        "country": row.country,
        "since": row.created_at.isoformat(),
        "hidden": row.state == "hidden",
        "stage": row.stage,
        "stages": [{"stage": s.after, "at": s.at.isoformat()} for s in stages],
        "reminders": row.reminders,
        "offer": await offers.interest_of(store, row),
    }


async def _mails(store: Store, lead: bytes, *, sent_only: bool = False) -> list[Content]:
    return [
        {"direction": m.direction, "at": m.at.isoformat(), "state": m.state, "subject": m.subject, "text": m.text}
        for m in await correspondence.of_lead(store, lead)
        if not sent_only or (m.direction, m.state) == ("out", "sent")
    ]


async def _chat(store: Store, chat: bytes, own: Collection[str]) -> Content:
    found = await conversations.read(store, chat)
    messages = found.messages if found is not None else ()
    return {
        "id": chat.hex(),
        "messages": [{"from": m.sender, "at": m.at.isoformat(), "text": m.text} for m in messages],
        **await heldbeside.of_chat(store, chat, own=own),
    }
