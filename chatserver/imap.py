"""A mailbox read over IMAP, in a thread: what is new since the last UID, each mail once, resumed after a cut.

Mails are not marked, moved or deleted; the eraser alone removes the mails of a person who is erased.
"""

from __future__ import annotations

import asyncio
import imaplib
import re
import ssl
from collections.abc import Sequence
from datetime import date, datetime, timedelta

import structlog
from imap_tools.consts import MailMessageFlags
from imap_tools.mailbox import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted
from imap_tools.query import AND, H, U

from chatserver.inbox import Inbox
from chatserver.mail import MailServer
from leads import mailboxes
from leads.mailboxes import Place

# Of a mailbox that is new to us, or whose UIDs were given anew, only mails of the last days are looked at.
LOOK_BACK = timedelta(days=7)
LARGEST = 5 * 1024 * 1024
PATIENCE = 5
_SAFE_ID = re.compile(r"<[!#-\[\]-~]{1,900}>")
log = structlog.get_logger()


class ImapInbox:
    """Reads one folder."""

    def __init__(self, inbox: Inbox, server: MailServer, *, folder: str = "INBOX") -> None:
        self._inbox = inbox
        self._server = server
        self._folder = folder
        self._failures: dict[int, int] = {}
        self.name = mailbox_name(folder)

    async def read(self, now: datetime) -> int:
        """Take in everything new; how many mails had an effect. Raises OSError, IMAP4.error: nothing is lost then."""
        session = await asyncio.to_thread(Session, self._server, self._folder)
        try:
            acted = await self._read(session, now)
        finally:
            await asyncio.to_thread(session.close)
        await mailboxes.was_read(self._inbox.store, self.name, now)
        return acted

    async def _read(self, session: Session, now: datetime) -> int:
        last = await mailboxes.place_of(self._inbox.store, self.name)
        known = last is not None and last.uid_validity == session.uid_validity
        after = last.uid if last is not None and known else 0
        since = None if known else (now - LOOK_BACK).date()
        acted = 0
        for uid in await asyncio.to_thread(session.new, after, since):
            raw = await asyncio.to_thread(session.fetch, uid)
            if raw is None:
                continue
            acted += await self._take(raw, Place(self.name, session.uid_validity, uid), now)
        return acted

    async def _take(self, raw: bytes, place: Place, now: datetime) -> bool:
        """A mail that fails again and again is passed by, so that it does not keep back the answers behind it."""
        try:
            taken = await self._inbox.take(raw, now=now, place=place)
        except Exception as error:
            tries = self._failures[place.uid] = self._failures.get(place.uid, 0) + 1
            log.error("mail_not_taken", uid=place.uid, tries=tries, error=type(error).__name__)
            if tries < PATIENCE:
                raise
            await mailboxes.pass_by(self._inbox.store, place)
            return False
        self._failures.pop(place.uid, None)
        return taken not in ("unmatched", "seen")


def mailbox_name(folder: str) -> str:
    """Under which name it is noted how far a folder was read."""
    return f"imap:{folder}"[:64]


class Session:
    """A connection with the folder chosen. Blocking; used by one thread at a time."""

    def __init__(self, server: MailServer, folder: str) -> None:
        self._box = _connect(server)
        try:
            self._box.login(server.user or "", server.password or "", initial_folder=folder)
            self.uid_validity = int(self._box.folder.status(folder)["UIDVALIDITY"])
        except BaseException:
            self.close()
            raise

    def new(self, after: int, since: date | None) -> list[int]:
        """UIDs above `after`, ascending. "n:*" always names the last mail too, hence the comparison."""
        wanted = AND(uid=U(str(after + 1), "*"), date_gte=since) if since else AND(uid=U(str(after + 1), "*"))
        return sorted(uid for uid in map(int, self._box.uids(wanted)) if uid > after)

    def fetch(self, uid: int) -> bytes | None:
        """The mail, at most its first 5 MB; None when it was deleted meanwhile."""
        _, parts = self._box.client.uid("fetch", str(uid), f"(BODY.PEEK[]<0.{LARGEST}>)")
        return next((bytes(part[1]) for part in parts if isinstance(part, tuple)), None)

    def with_header(self, header: str, message_id: str) -> list[int]:
        """UIDs of the mails that have this Message-ID in a header; none for one that cannot be asked for."""
        if not _SAFE_ID.fullmatch(message_id):
            return []
        return [int(uid) for uid in self._box.uids(AND(header=H(header, message_id)))]

    def remove(self, uids: Sequence[int]) -> None:
        """Delete these mails for good."""
        if uids:
            self._box.flag([str(uid) for uid in uids], MailMessageFlags.DELETED, True)
            self._box.expunge()

    def close(self) -> None:
        try:
            self._box.logout()
        except (OSError, imaplib.IMAP4.error):
            return


def _connect(server: MailServer) -> BaseMailBox:
    if server.security == "none":
        return MailBoxUnencrypted(server.host, server.port, timeout=server.timeout)
    verified = ssl.create_default_context()
    kind = MailBox if server.security == "tls" else MailBoxStartTls
    return kind(server.host, server.port, timeout=server.timeout, ssl_context=verified)
