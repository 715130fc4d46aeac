"""The card in the chat that asks where something shall go: an offer, a call, an answer. Shown, taken back, declined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import and_, func, or_, update

from leads import coldness, conversations
from leads.calling import number_in
from leads.conversations import Conversation
from leads.errors import AddressNeeded, AddressRefused, PhoneNeeded
from leads.intent import Turn
from leads.periods import Retention
from leads.phrasing.corrections import corrected
from leads.store.signals import send as send_signal
from leads.store.store import Store
from leads.store.tables import conversations as conversations_table
from leads.store.tables import owners

CORRECTED_WITHIN = 20
NEWEST_ADDRESSES = 20
# What is asked for, and what kind of contact it needs.
NEEDS: Final = {"offer": "EMAIL", "call": "PHONE", "answer": "EMAIL"}


def masked(email: str) -> str:
    """An address that its owner recognises and nobody else learns: a***@example.com."""
    local, _, host = email.rpartition("@")
    return f"{local[:1]}***@{host}"


def masked_number(phone: str) -> str:
    """A number that its owner recognises: ***678."""
    return f"***{''.join(c for c in phone if c.isdigit())[-3:]}"


async def ask(
    store: Store, conversation: bytes, token: str | None, now: datetime, *, wish: str = "offer", anew: bool = False
) -> bool:
    """The visitor seems to want an offer, or another thing of `NEEDS`: show him the card. False when it is shown or
    was answered.

    `anew`: he corrected the address, so that a card which is shown already must be shown again.
    """
    standing = conversations_table.c.offer_state == "asked"
    if not anew:
        other = conversations_table.c.offer_token.is_distinct_from(token)
        standing = and_(standing, or_(other, func.coalesce(conversations_table.c.wish, "offer") != wish))
    async with store.main.begin() as connection:
        changed = await connection.execute(
            update(conversations_table)
            .where(
                conversations_table.c.id == conversation,
                or_(conversations_table.c.offer_state == "none", standing),
            )
            .values(offer_state="asked", offer_token=token, wish=wish)
        )
        if changed.rowcount and wish != "answer":
            await connection.execute(
                update(owners)
                .where(owners.c.id == conversation, owners.c.parent_id.is_(None))
                .values(retention_class="unconfirmed")
            )
        if changed.rowcount:
            await send_signal(connection, "card", subject=conversation, now=now)
    return changed.rowcount == 1


async def withdraw(store: Store, conversation: bytes, now: datetime) -> None:
    """He changed his mind before he confirmed."""
    async with store.main.begin() as connection:
        await connection.execute(
            update(conversations_table)
            .where(conversations_table.c.id == conversation, conversations_table.c.offer_state == "asked")
            .values(offer_state="none", offer_token=None, wish=None)
        )
        await connection.execute(
            update(owners)
            .where(owners.c.id == conversation, owners.c.parent_id.is_(None))
            .values(retention_class="chat")
        )
        await send_signal(connection, "card", subject=conversation, now=now)


async def decline(store: Store, conversation: bytes) -> None:
    """He answered the card with "no, thank you"."""
    async with store.main.begin() as connection:
        await connection.execute(
            update(conversations_table)
            .where(conversations_table.c.id == conversation, conversations_table.c.offer_state == "asked")
            .values(offer_state="declined")
        )


async def card(store: Store, chat: Conversation, retention: Retention, now: datetime) -> dict[str, Any] | None:
    """The offer card as the chat shows it, or None. The address is masked: a shared screen learns nothing."""
    if chat.offer_state != "asked":
        return None
    wish = chat.wish or "offer"
    hide = masked_number if wish == "call" else masked
    contact = await _contact(store, chat.id, chat.offer_token, NEEDS[wish])
    return {
        "kind": "offer",
        "wish": wish,
        "masked": hide(contact.value) if contact else None,
        "token": contact.token if contact else None,
        "reminders": False,
        "deleted_by": coldness.lead_gone_by(retention, now, answered=False).date().isoformat(),
    }


async def address(store: Store, conversation: bytes, *, email: str | None, token: str | None) -> str:
    """The address that a confirmation means. Raises AddressNeeded, AddressRefused."""
    if email is None:
        contact = await _contact(store, conversation, token)
        if contact is None or token not in (None, contact.token):
            raise AddressNeeded
        email = contact.value
    try:
        return validate_email(email.strip(), check_deliverability=False).normalized
    except EmailNotValidError:
        raise AddressRefused from None


async def number(store: Store, conversation: bytes, *, phone: str | None, token: str | None) -> str:
    """The number that a confirmation means. Raises PhoneNeeded, PhoneRefused."""
    if phone is None:
        contact = await _contact(store, conversation, token, "PHONE")
        if contact is None or token not in (None, contact.token):
            raise PhoneNeeded
        phone = contact.value
    return number_in(phone)


async def was_corrected(store: Store, conversation: bytes, turns: Sequence[Turn], token: str, language: str) -> bool:
    """Whether the visitor said something about the address behind the token that changes it."""
    kept = {
        k.token: k.value for k in await conversations.kept(store, conversation, kind="EMAIL", newest=NEWEST_ADDRESSES)
    }
    return corrected(turns, token, kept, language=language) != kept.get(token)


async def _contact(
    store: Store, conversation: bytes, token: str | None, kind: str = "EMAIL"
) -> conversations.Kept | None:
    """The contact behind the token, or the last one given, with what the visitor corrected since in an address."""
    emails = await conversations.kept(store, conversation, kind=kind, newest=NEWEST_ADDRESSES)
    wanted = [k for k in emails if k.token == token] if token else emails
    if not emails:
        return None
    chosen = (wanted or emails)[-1]
    if kind != "EMAIL":
        return chosen
    transcript = await conversations.read(store, conversation, last=CORRECTED_WITHIN)
    if transcript is None:
        return chosen
    turns = [Turn(m.sender, m.text) for m in transcript.messages]
    kept = {k.token: k.value for k in emails}
    value = corrected(turns, chosen.token, kept, language=transcript.conversation.language)
    return replace(chosen, value=value or chosen.value)
