"""One mail on its way in: read, matched, and handed to the verb that it calls for; everything else is left alone.

Mails come through a door (LMTP) or are fetched (IMAP); both end in `Inbox.take`.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

import structlog

from leads import mailboxes
from leads.attitude import Attitude
from leads.mailboxes import AlreadySeen, Place, Within
from leads.mailmatch import Match, match
from leads.replies import Incoming, parse
from leads.store.store import Store
from leads.threads import Sender

Taken = Literal["person", "bounce", "out_of_office", "machine", "seen", "unmatched"]
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Answer:
    """A person's mail. `lead` is None when its thread was erased. Subject, text and quotation are not redacted yet."""

    lead: bytes | None
    thread: bytes | None
    sender: str
    sender_name: str
    subject: str
    text: str
    quoted: str
    message_id: str
    attitude: Attitude
    at: datetime | None


class Effects(Protocol):
    """What mails do. Each calls `within(connection)` first in its transaction, and lets AlreadySeen pass."""

    async def person_wrote(self, answer: Answer, *, within: Within, now: datetime) -> None:
        """A person answered, or answered a thread that no longer exists."""

    async def bounced(self, lead: bytes, *, permanent: bool, within: Within, now: datetime) -> None:
        """A mail did not arrive: for good, or not yet."""

    async def away(self, lead: bytes, *, until: date | None, within: Within, now: datetime) -> None:
        """A machine said that the person is absent."""


class Inbox:
    """Takes mails in, from whichever side they come."""

    def __init__(self, store: Store, sender: Sender, effects: Effects) -> None:
        self.store = store
        self.sender = sender
        self._effects = effects

    async def take(self, raw: bytes, *, now: datetime, place: Place | None = None) -> Taken:
        """Deal with one mail, once; what it was. `place` is where it stays, so that it is not looked at again.

        Whatever the effect raises leaves everything as it was, and the mail may be taken again.
        """
        mail = await asyncio.to_thread(parse, raw, today=now.date())
        found = await match(self.store, self.sender, mail)
        taken = await self._act(raw, mail, found, now=now, place=place)
        if place is not None and taken in ("machine", "seen", "unmatched"):
            await mailboxes.pass_by(self.store, place)
        log.info("mail_taken", taken=taken, kind=mail.kind, lead=found.lead.hex() if found.lead else None)
        return taken

    async def _act(self, raw: bytes, mail: Incoming, found: Match, *, now: datetime, place: Place | None) -> Taken:
        if not found.concerns_us or mail.sender == self.sender.address.lower():
            return "unmatched"
        mark = mailboxes.fingerprint(self.sender.secret, mail.message_id, raw)
        within = mailboxes.once(self.store, mark, place=place, now=now)
        try:
            if mail.kind == "person":
                await self._effects.person_wrote(_answer(mail, found), within=within, now=now)
                return "person"
            if mail.kind == "bounce" and found.lead is not None:
                await self._effects.bounced(found.lead, permanent=mail.permanent, within=within, now=now)
                return "bounce"
            if mail.kind == "out_of_office" and found.lead is not None:
                await self._effects.away(found.lead, until=mail.away_until, within=within, now=now)
                return "out_of_office"
        except AlreadySeen:
            return "seen"
        return "machine"


def _answer(mail: Incoming, found: Match) -> Answer:
    return Answer(
        lead=found.lead,
        thread=found.thread,
        sender=mail.sender,
        sender_name=mail.sender_name,
        subject=mail.subject,
        text=mail.text,
        quoted=mail.quoted,
        message_id=mail.message_id,
        attitude=mail.attitude,
        at=mail.at,
    )
