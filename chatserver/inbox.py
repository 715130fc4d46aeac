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
from leads.bounces import Reason
from leads.mailboxes import AlreadySeen, Place, Within
from leads.mailfiles import RawFile, files_of
from leads.mailmatch import Match, match
from leads.replies import Incoming, parse
from leads.store.store import Store
from leads.threads import Sender, thread_of_text

Taken = Literal["person", "request", "bounce", "out_of_office", "machine", "seen", "unmatched"]
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
    files: tuple[RawFile, ...] = ()


class Effects(Protocol):
    """What mails do. Each calls `within(connection)` first in its transaction, and lets AlreadySeen pass."""

    async def person_wrote(self, answer: Answer, *, within: Within, now: datetime) -> None:
        """A person answered, or answered a thread that no longer exists."""

    async def asked(self, answer: Answer, *, within: Within, now: datetime) -> bool:
        """A stranger's mail came to a mailbox for requests: whether it asked for an offer and became a lead."""

    async def bounced(self, lead: bytes, *, reason: Reason, within: Within, now: datetime) -> None:
        """A mail did not arrive: why, or not yet."""

    async def away(self, lead: bytes, *, until: date | None, within: Within, now: datetime) -> None:
        """A machine said that the person is absent."""


class Inbox:
    """Takes mails in, from whichever side they come."""

    def __init__(self, store: Store, sender: Sender, effects: Effects) -> None:
        self.store = store
        self.sender = sender
        self._effects = effects

    async def take(self, raw: bytes, *, now: datetime, place: Place | None = None, for_requests: bool = False) -> Taken:
        """Deal with one mail, once; what it was. `place` is where it stays, so that it is not looked at again.

        `for_requests`: it came to a mailbox that is declared for requests. Whatever the effect raises leaves everything
        as it was, and the mail may be taken again.
        """
        mail = await asyncio.to_thread(parse, raw, today=now.date())
        found = await match(self.store, self.sender, mail)
        mark = mailboxes.fingerprint(self.sender.secret, mail.message_id, raw)
        within = mailboxes.once(self.store, mark, place=place, now=now)
        try:
            if is_ours(mail, self.sender):
                taken: Taken = "unmatched"
            elif found.concerns_us:
                taken = await self._act(raw, mail, found, within=within, now=now)
            else:
                taken = await self._ask(raw, mail, found, within=within, now=now) if for_requests else "unmatched"
        except AlreadySeen:
            taken = "seen"
        if place is not None and taken in ("machine", "seen", "unmatched"):
            await mailboxes.pass_by(self.store, place)
        log.info("mail_taken", taken=taken, kind=mail.kind, lead=found.lead.hex() if found.lead else None)
        return taken

    async def _act(self, raw: bytes, mail: Incoming, found: Match, *, within: Within, now: datetime) -> Taken:
        """Auto-replies, challenges, newsletters and calendar notes have no effect, and nobody answers them."""
        if mail.kind == "person":
            await self._effects.person_wrote(await _answer(raw, mail, found), within=within, now=now)
            return "person"
        if mail.kind == "bounce" and found.lead is not None:
            await self._effects.bounced(found.lead, reason=mail.reason or "other", within=within, now=now)
            return "bounce"
        if mail.kind == "out_of_office" and found.lead is not None:
            await self._effects.away(found.lead, until=mail.away_until, within=within, now=now)
            return "out_of_office"
        return "machine"

    async def _ask(self, raw: bytes, mail: Incoming, found: Match, *, within: Within, now: datetime) -> Taken:
        if mail.kind != "person" or not mail.sender:
            return "unmatched"
        became = await self._effects.asked(await _answer(raw, mail, found), within=within, now=now)
        return "request" if became else "unmatched"


def is_ours(mail: Incoming, sender: Sender) -> bool:
    """We sent it ourselves, and it came back by a list, a rule or a folder of sent mails: no answer to anything."""
    local, _, domain = mail.sender.rpartition("@")
    ours, _, our_domain = sender.address.lower().rpartition("@")
    same = domain == our_domain and local.partition("+")[0] == ours
    return same or thread_of_text(sender, mail.message_id) is not None


async def _answer(raw: bytes, mail: Incoming, found: Match) -> Answer:
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
        files=tuple(await asyncio.to_thread(files_of, raw)),
    )
