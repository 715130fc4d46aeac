"""A mailbox read over IMAP, in a thread: what is new since the last UID, each mail once, resumed after a cut.

Mails are not marked, moved or deleted; the eraser alone removes the mails of a person who is erased.
"""

from __future__ import annotations

import asyncio
import imaplib
import re
import ssl
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from hashlib import sha256

import structlog
from imap_tools.consts import MailMessageFlags
from imap_tools.errors import ImapToolsError
from imap_tools.mailbox import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted
from imap_tools.query import AND, H, U
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as NoConnection

from chatserver.inbox import Inbox
from chatserver.mail import MailServer
from leads import mailboxes
from leads.mailboxes import Place
from leads.store.crypto import CannotOpen
from leads.store.writer import NotStored

# Of a mailbox that is new to us, or whose UIDs were given anew, only mails of the last days are looked at.
LOOK_BACK = timedelta(days=7)
LARGEST = 16 * 1024 * 1024
PATIENCE = 5
# A mail that was put aside is tried again, since a new version of the program may be able to take it.
AGAIN = timedelta(hours=1)
LONGEST_NAME = 64
_SAFE_ID = re.compile(r"<[!#-\[\]-~]{1,900}>")
log = structlog.get_logger()


class ImapInbox:
    """Reads some folders of one account; in those for requests a stranger may ask for an offer."""

    def __init__(
        self, inbox: Inbox, server: MailServer, *, folders: Sequence[str] = ("INBOX",), requests: Sequence[str] = ()
    ) -> None:
        self._inbox = inbox
        self._failures: dict[Place, int] = {}
        self._tried: dict[Place, datetime] = {}
        self._requests = frozenset(requests)
        self._alone = asyncio.Lock()
        self.server = server
        self.folders = tuple(folders)

    async def read(self, now: datetime) -> int:
        """Take in everything new; how many mails had an effect. Raises OSError, IMAP4.error: nothing is lost then.

        A folder that cannot be read keeps no other back.
        """
        acted = 0
        trouble: Exception | None = None
        async with self._alone:
            session = await asyncio.to_thread(Session, self.server)
            try:
                for folder in self.folders:
                    try:
                        await asyncio.to_thread(session.choose, folder)
                        acted += await self._read(session, now)
                    except (imaplib.IMAP4.error, ImapToolsError) as error:
                        if isinstance(error, imaplib.IMAP4.abort):
                            raise
                        log.error("folder_not_read", error=type(error).__name__, do="see mail.imap_folders")
                        trouble = trouble or error
                        continue
                    await mailboxes.was_read(self._inbox.store, mailbox_name(folder), now)
            finally:
                await asyncio.to_thread(session.close)
        if trouble is not None:
            raise trouble
        return acted

    async def _read(self, session: Session, now: datetime) -> int:
        name = mailbox_name(session.folder)
        last = await mailboxes.place_of(self._inbox.store, name)
        known = last is not None and last.uid_validity == session.uid_validity
        after = last.uid if last is not None and known else 0
        aside = [place for place in await mailboxes.aside(self._inbox.store) if place.mailbox == name]
        since = None if known else await self._since(name, now, aside)
        acted = 0
        for uid in await asyncio.to_thread(session.new, after, since):
            raw = await asyncio.to_thread(session.fetch, uid)
            if raw is None:
                continue
            place = Place(name, session.uid_validity, uid)
            acted += await self._take(raw, place, now, for_requests=session.folder in self._requests)
        for place in aside:
            acted += await self._once_more(session, place, now)
        return acted

    async def _since(self, name: str, now: datetime, aside: Sequence[Place]) -> date | None:
        """With new UIDs a mail that was put aside is found among all that came since it kept the mailbox unread."""
        read = await mailboxes.read_of(self._inbox.store, name) if aside else now
        return (read - LOOK_BACK).date() if read is not None else None

    async def _once_more(self, session: Session, place: Place, now: datetime) -> bool:
        """Try a mail that was put aside; one that is no longer there has been dealt with by somebody."""
        if place.uid_validity == session.uid_validity:
            raw = await asyncio.to_thread(session.fetch, place.uid)
            if raw is not None:
                if self._tried.get(place, now - AGAIN) > now - AGAIN:
                    return False
                self._failures[place] = PATIENCE
                acted = await self._take(raw, place, now, for_requests=session.folder in self._requests)
                if place in self._failures:
                    return False
                await mailboxes.settle(self._inbox.store, place)
                return acted
        await mailboxes.settle(self._inbox.store, place)
        return False

    async def _take(self, raw: bytes, place: Place, now: datetime, *, for_requests: bool) -> bool:
        """A mail that fails again and again is put aside, so that it does not keep back the answers behind it.

        A fault of ours, such as a database that is away, says nothing about the mail: it stays the next one.
        """
        try:
            taken = await self._inbox.take(raw, now=now, place=place, for_requests=for_requests)
        except Exception as error:
            if is_ours(error):
                log.error("mail_waits", uid=place.uid, error=type(error).__name__)
                raise
            tries = self._failures[place] = self._failures.get(place, 0) + 1
            log.error("mail_not_taken", uid=place.uid, tries=tries, error=type(error).__name__)
            if tries < PATIENCE:
                raise
            await mailboxes.put_aside(self._inbox.store, place, now)
            self._tried[place] = now
            log.error("mail_put_aside", folder=place.folder, uid=place.uid, do="see System health")
            return False
        self._failures.pop(place, None)
        return taken not in ("unmatched", "seen")


def is_ours(error: Exception) -> bool:
    """Whether databases, keys or the machine failed; any other error is about the mail itself."""
    if isinstance(error, DBAPIError):
        return not isinstance(error, DataError | IntegrityError)
    return isinstance(error, OSError | NoConnection | CannotOpen | NotStored)


def mailbox_name(folder: str) -> str:
    """Under which name it is noted how far a folder was read."""
    name = f"imap:{folder}"
    return name if len(name) <= LONGEST_NAME else f"imap:{sha256(folder.encode()).hexdigest()[: LONGEST_NAME - 5]}"


class Session:
    """A connection. Blocking; used by one thread at a time. A folder is chosen before its mails are looked at."""

    def __init__(self, server: MailServer) -> None:
        self._box = _connect(server)
        self.folder = ""
        self.uid_validity = 0
        try:
            self._box.login(server.user or "", server.password or "", initial_folder=None)
        except BaseException:
            self.close()
            raise

    def choose(self, folder: str) -> None:
        """Look into this folder. Raises when there is none of this name."""
        self._box.folder.set(folder)
        self.uid_validity = int(self._box.folder.status(folder)["UIDVALIDITY"])
        self.folder = folder

    @property
    def can_wait(self) -> bool:
        """Whether the server tells of new mail by itself (RFC 2177)."""
        _, names = self._box.client.capability()
        return b"IDLE" in b" ".join(name for name in names if isinstance(name, bytes)).upper().split()

    def begin_waiting(self) -> int:
        """From now on the server may speak; the number of the socket to watch."""
        self._box.idle.start()  # type: ignore[no-untyped-call]
        return int(self._box.client.sock.fileno())

    def heard(self) -> bool:
        """Read what the server said; False when the connection is cut."""
        return bool(self._box.idle.poll(timeout=0))

    def end_waiting(self) -> None:
        self._box.idle.stop()  # type: ignore[no-untyped-call]

    def new(self, after: int, since: date | None) -> list[int]:
        """UIDs above `after`, ascending. "n:*" always names the last mail too, hence the comparison."""
        wanted = AND(uid=U(str(after + 1), "*"), date_gte=since) if since else AND(uid=U(str(after + 1), "*"))
        return sorted(uid for uid in map(int, self._box.uids(wanted)) if uid > after)

    def fetch(self, uid: int) -> bytes | None:
        """The mail, at most its first 16 MB; None when it was deleted meanwhile."""
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

    def abandon(self) -> None:
        """Close without a farewell: the server may be waiting for us, or be gone."""
        with suppress(OSError, imaplib.IMAP4.error):
            self._box.client.shutdown()

    def close(self) -> None:
        try:
            self._box.logout()
        except (OSError, imaplib.IMAP4.error, ImapToolsError):
            self.abandon()


def _connect(server: MailServer) -> BaseMailBox:
    if server.security == "none":
        return MailBoxUnencrypted(server.host, server.port, timeout=server.timeout)
    verified = ssl.create_default_context()
    kind = MailBox if server.security == "tls" else MailBoxStartTls
    return kind(server.host, server.port, timeout=server.timeout, ssl_context=verified)
