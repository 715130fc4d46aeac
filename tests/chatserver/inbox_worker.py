"""Reads a mailbox and is killed in the middle: `python -m tests.chatserver.inbox_worker MAIN KEYS PORT USER PASSWORD`.

The kill comes at the second mail, when its mark and its place are written and the transaction is still open.
"""

import asyncio
import os
import signal
import sys
from datetime import datetime

from chatserver.imap import ImapInbox
from chatserver.inbox import Answer, Inbox
from chatserver.mail import MailServer
from leads.mailboxes import Within
from tests.chatserver.test_inbox import Effects
from tests.leads.mail_world import NOW, SENDER, world


class Killed(Effects):
    """Ends its own process without any notice."""

    async def person_wrote(self, answer: Answer, *, within: Within, now: datetime) -> None:
        if len(self.answers) == 1:
            async with self._store.main.begin() as connection:
                await within(connection)
                os.kill(os.getpid(), signal.SIGKILL)
        await super().person_wrote(answer, within=within, now=now)


async def work(main: str, keys: str, port: int, user: str, password: str) -> None:
    async with world({"main": main, "keys": keys}) as here:
        server = MailServer("127.0.0.1", port, "none", user, password, timeout=5)
        await ImapInbox(Inbox(here.store, SENDER, Killed(here)), server).read(datetime.now(tz=NOW.tzinfo))


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5]))
