"""The mails of erased persons in the firm's own mailbox: removed with them, and looked for again afterwards.

What the person wrote is known by its Message-ID. What answers one of our mails without being his, such as a bounce or
an absence note, names him too: it goes when it had been read before the erasure began. Later mail is a new person's.
"""

from __future__ import annotations

import asyncio
import imaplib
from collections.abc import Sequence
from pathlib import Path

import structlog
from imap_tools.errors import ImapToolsError

from chatserver.imap import Session, mailbox_name
from chatserver.mail import MailServer
from leads.privacy import needles
from leads.privacy.needles import Letters
from leads.privacy.shift import Work, in_batches
from leads.privacy.stores import Turns
from leads.store.database import Compaction
from leads.store.keys import KeyStore

log = structlog.get_logger()


class MailCopies:
    """The folders that are read. An erasure waits for a server that is away."""

    name = "mailbox"
    checks_itself = True

    def __init__(self, keys: KeyStore, server: MailServer, *, folders: Sequence[str]) -> None:
        self._keys = keys
        self._server = server
        self._folders = tuple(folders)

    async def erase(self, works: Sequence[Work], turns: Turns) -> list[Work]:
        letters = {work.id: needles.of_work(self._keys, work).letters for work in works}
        done = [work for work in works if not letters[work.id]]
        for batch in in_batches([work for work in works if letters[work.id]]):
            async with turns.turn(batch) as turn:
                mine = turn.works
            removed = await self._remove([letters[work.id] for work in mine])
            if removed is None:
                log.warning("mail_copies_wait", erasures=len(mine), do="see whether the mailbox can be reached")
                continue
            async with turns.turn(mine) as turn:
                for work, n in zip(mine, removed, strict=True):
                    turn.noted[work.id] = {"mailbox_mails": n} if n else {}
            done += turn.works
        return done

    async def compact(self) -> Compaction:
        return Compaction(True)

    def files(self) -> list[Path]:
        return []

    async def _remove(self, each: Sequence[Letters]) -> list[int] | None:
        """How many of each were there and are gone; None when the server is away or keeps them."""
        try:
            return await asyncio.to_thread(self._remove_here, each)
        except (OSError, imaplib.IMAP4.error, ImapToolsError) as error:
            log.warning("mailbox_away", error=type(error).__name__)
            return None

    def _remove_here(self, each: Sequence[Letters]) -> list[int]:
        session = Session(self._server)
        removed = [0] * len(each)
        try:
            for folder in self._folders:
                session.choose(folder)
                found = [_uids(session, letters) for letters in each]
                session.remove([uid for uids in found for uid in uids])
                if any(_uids(session, letters) for letters in each):
                    raise imaplib.IMAP4.error("mails are still there after they were expunged")
                removed = [n + len(uids) for n, uids in zip(removed, found, strict=True)]
            return removed
        finally:
            session.close()


def _uids(session: Session, letters: Letters) -> set[int]:
    mailbox = mailbox_name(session.folder)
    own = {uid for one in letters.written for uid in session.with_header("Message-ID", one)}
    read_until = next((uid for name, validity, uid in letters.read if name == mailbox), 0)
    valid = any(name == mailbox and v == session.uid_validity for name, v, _ in letters.read)
    answers = {
        uid
        for one in letters.sent
        for header in ("References", "In-Reply-To")
        for uid in session.with_header(header, one)
        if valid and uid <= read_until
    }
    return own | answers
