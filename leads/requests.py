"""What follows from a stored message: understood from redacted words, and turned into a card in the chat."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select, update

from leads import coldness, conversations, forgetting, intent, offercard, offernumber, replied, rightcard, sequence
from leads.intent import Turn
from leads.periods import Retention
from leads.stages import move
from leads.store.jobs import Job
from leads.store.store import Store
from leads.store.tables import leads, owners
from leads.store.transitions import OPEN

# A request is made and taken back within so many messages; older ones do not change what is wanted now.
UNDERSTOOD = 40


async def understand(store: Store, job: Job, now: datetime, *, countries: Mapping[str, str] | None = None) -> None:
    """Read a conversation as it is stored; show or take back the offer card, and the card of a right.

    `countries` of the sites: whose holidays count for the answer to a right.
    """
    assert job.owner is not None
    transcript = await conversations.read(store, job.owner, last=UNDERSTOOD)
    if transcript is None:
        return
    turns = [Turn(m.sender, m.text) for m in transcript.messages]
    language = transcript.conversation.language
    understood = intent.understand(turns, language=language)
    country = (countries or {}).get(transcript.conversation.site, rightcard.DEFAULT_COUNTRY)
    await rightcard.ask(store, job.owner, understood.intents, country=country, now=now)
    if transcript.conversation.parent is not None:
        return
    said = (turn.text for turn in turns if turn.sender == "visitor")
    brought = any(offernumber.find(store.index_secret, text) for text in said)
    if understood.wants_offer or brought:
        token = understood.email_token
        anew = token is not None and await offercard.was_corrected(store, job.owner, turns, token, language)
        await offercard.ask(store, job.owner, token, now, anew=anew)
    elif understood.wants_call:
        await offercard.ask(store, job.owner, None, now, wish="call")
    elif transcript.conversation.offer_state == "asked" and transcript.conversation.wish != "answer":
        await offercard.withdraw(store, job.owner, now)


async def visitor_wrote(store: Store, retention: Retention, job: Job, now: datetime) -> None:
    """A message in the chat of a lead is the person's act: the sequence stops and the clock starts again."""
    assert job.owner is not None
    async with store.main.begin() as connection:
        if not await forgetting.wake(connection, retention, job.owner, now):
            return
        await sequence.stop(connection, job.owner, now)
        stage = (await connection.execute(select(leads.c.stage).where(leads.c.id == job.owner))).scalar()
        if stage not in ("new", "answered", "customer"):
            await move(connection, job.owner, "answered", actor="visitor", why="wrote in the chat", now=now)


async def staff_wrote(store: Store, retention: Retention, job: Job, now: datetime) -> None:
    """Our first answer after the person's act moves the beginning of his silence."""
    assert job.owner is not None
    async with store.main.begin() as connection:
        known = (leads.c.stage, leads.c.site, leads.c.product, leads.c.last_step_at, leads.c.kept_until)
        query = select(*known, owners).join(owners, owners.c.id == leads.c.id)
        locked = query.where(leads.c.id == job.owner).with_for_update(of=owners)
        row = (await connection.execute(locked)).one_or_none()
        if row is None or row.stage not in OPEN or row.answered_at is not None:
            return
        begin = coldness.start(row.acted_at or now, now)
        rule = retention.of(row.site, row.product)
        cold_at = coldness.lead_cold_at(rule, begin=begin, last_step=row.last_step_at, kept_until=row.kept_until)
        await connection.execute(
            update(owners)
            .where(owners.c.id == job.owner, owners.c.state == "live")
            .values(answered_at=now, waiting_since=None, touched_at=now, cold_at=cold_at, change=owners.c.change + 1)
        )
        await replied.note(connection, job.owner, now)
