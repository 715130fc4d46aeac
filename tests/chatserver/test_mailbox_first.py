"""Nobody is reminded of an offer while his answer may lie unread in the mailbox."""

from pathlib import Path

from sqlalchemy import func, select

from leads import mailboxes
from leads.store.tables import leads, mails
from tests.chatserver.browsing import browsing
from tests.chatserver.test_console import asked, offered
from tests.helpers import Lethe, free_port, lethe


async def queued(server: Lethe) -> int:
    async with server.store.main.read() as connection:
        query = select(func.count()).where(mails.c.step == "discount")
        return int((await connection.execute(query)).scalar_one())


async def test_a_follow_up_waits_until_the_mailbox_was_read_up_to_its_moment(tmp_path: Path) -> None:
    away = {"mail.imap_host": "127.0.0.1", "mail.imap_port": free_port(), "mail.imap_user": "a", "mail.imap_tls": False}
    async with lethe(tmp_path, more=away) as server, browsing(server, await server.session()) as browser:
        await offered(server, browser, await asked(server))
        server.clock.move(days=21)
        await server.tick()
        assert await queued(server) == 0, "the mailbox is away, and the answer may lie there"
        async with server.store.main.read() as connection:
            due_at = (await connection.execute(select(leads.c.next_step_at))).scalar_one()
        assert due_at < server.clock()
        [box] = server.runtime.machinery.mailboxes
        await mailboxes.was_read(server.store, box, due_at)
        server.clock.move(seconds=6)
        await server.tick()
        assert await queued(server) == 1
