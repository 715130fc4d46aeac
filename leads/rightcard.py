"""The card in the chat of somebody who asks in words for a right over his data: it leads him to where he has it.

His wish is on file from that moment, whatever he presses (Art. 12(3) counts from the day on which he asked).
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from leads import datarequests
from leads.conversations import Conversation
from leads.datarequests import OF_INTENT, Wish
from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import conversations, leads, owners

DONE = "done:"
DEFAULT_COUNTRY = "CZ"


async def ask(store: Store, conversation: bytes, intents: Collection[str], *, country: str, now: datetime) -> None:
    """Show the card for the weightiest right that he asked for, and open its file; once for each right."""
    kind = next((right for intent, right in OF_INTENT.items() if intent in intents), None)
    if kind is None:
        return
    async with store.main.begin() as connection:
        chats, request = conversations, leads
        known = (
            select(chats.c.right_asked, chats.c.site, request.c.card_id)
            .join(owners, owners.c.id == chats.c.id)
            .outerjoin(request, request.c.id == owners.c.parent_id)
            .where(chats.c.id == conversation)
        )
        row = (await connection.execute(known)).one_or_none()
        if row is None or (row.right_asked or "").removeprefix(DONE) == kind:
            return
        await connection.execute(update(chats).where(chats.c.id == conversation).values(right_asked=kind))
        wish = Wish(kind, "chat", row.card_id or conversation, row.site, country, "chat")
        await datarequests.received(connection, wish, actor="visitor", now=now)
        await send_signal(connection, "card", subject=conversation, now=now)


async def dismiss(store: Store, conversation: bytes) -> None:
    """He does not need the card now; his wish stays on file."""
    standing = conversations.c.right_asked.is_not(None) & ~conversations.c.right_asked.startswith(DONE)
    async with store.main.begin() as connection:
        await connection.execute(
            update(conversations)
            .where(conversations.c.id == conversation, standing)
            .values(right_asked=DONE + conversations.c.right_asked)
        )


def card(chat: Conversation) -> dict[str, Any] | None:
    """The card as the chat shows it, or None."""
    kind = chat.right_asked
    return {"kind": "right", "right": kind} if kind and not kind.startswith(DONE) else None
