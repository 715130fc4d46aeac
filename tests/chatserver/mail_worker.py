"""A worker that does nothing but send mails, to be killed by a test: `python mail_worker.py MAIN KEYS PORT`."""

import asyncio
import sys

from chatserver.mail import Mailer, MailServer
from tests.leads.mail_world import NOW, SENDER, world


async def work(main: str, keys: str, port: int) -> None:
    """Send until nothing is due."""
    async with world({"main": main, "keys": keys}) as here:
        mailer = Mailer(here.store, SENDER, MailServer("127.0.0.1", port, "none", timeout=5))
        while await mailer.send_due(NOW):
            pass


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1], sys.argv[2], int(sys.argv[3])))
