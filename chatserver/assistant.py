"""The automatic host at its door: when it may speak, and how what it says reaches the visitor and the console."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from chatserver.parts import Parts
from leads import assisting, opening
from leads.assisting import House
from leads.conversations import Conversation, Message, head
from leads.store.jobs import Job

# It waits so long before it answers, and answers once what was written in that time.
PAUSE: Final = timedelta(seconds=1)


def may_speak(parts: Parts, site: str, last: datetime | None, now: datetime, *, answered: bool) -> bool:
    """Whether a message is work for it. `last`: when one was, before; of several within its pause the first is.

    `answered`: a colleague has written; then it is only while nobody is there.
    """
    if not parts.settings.assistant.enabled or (last is not None and timedelta(0) <= now - last < PAUSE):
        return False
    return not answered or house(parts, site, now).opens is not None


async def assist(parts: Parts, job: Job, now: datetime) -> Message | None:
    """What follows from a visitor's message; the message that was said."""
    assert job.owner is not None
    found = await head(parts.store, job.owner)
    if found is None or not parts.settings.assistant.enabled:
        return None
    return await assisting.attend(parts.store, job.owner, house(parts, found.site, now), now=now)


async def to_person(parts: Parts, conversation: bytes, site: str, now: datetime) -> Message | None:
    """The visitor pressed "speak to a person"."""
    return await assisting.hand_over(parts.store, conversation, house(parts, site, now), now=now)


def house(parts: Parts, site_key: str, now: datetime) -> House:
    site = parts.site(site_key)
    firm, most = parts.settings.firm.name, parts.settings.assistant.most
    if site is None:
        return House(firm, firm, most)
    hours = site.opening
    away = not opening.is_open(hours, site.country, now)
    return House(firm, site.name, most, opening.next_opening(hours, site.country, now) if away else None)


def card(chat: Conversation) -> dict[str, Any] | None:
    """The choices under its last words, for the chat."""
    return assisting.card(chat.assistant) if chat.assistant is not None else None
