"""Workers killed while they send: no mail lost, none sent twice."""

import asyncio
import random
import sys
from collections import Counter
from pathlib import Path

from sqlalchemy import func, select

from chatserver.mail import Mailer, MailServer
from leads.outbox import LEASE
from leads.store.tables import mails
from tests.leads.mail_world import MINUTE, NOW, SENDER, World, world
from tests.peers.smtp import SmtpSink

WORKER = Path(__file__).with_name("mail_worker.py")
ROOT = Path(__file__).parents[2]
EXPECTED = 120
KILLS = 5


async def start_worker(urls: dict[str, str], sink: SmtpSink) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.chatserver.mail_worker", urls["main"], urls["keys"], str(sink.port), cwd=ROOT
    )


async def states(here: World) -> Counter[str]:
    async with here.store.main.read() as connection:
        rows = await connection.execute(select(mails.c.state, func.count()).group_by(mails.c.state))
        return Counter({row[0]: row[1] for row in rows})


async def test_mails_of_killed_workers_are_sent_once_or_held(store_urls: dict[str, str], mail_sink: SmtpSink) -> None:
    dice = random.Random(7)
    async with world(store_urls) as here:
        lead = await here.lead()
        for _ in range(EXPECTED):
            await here.enqueue(lead, "free", kind="reply")
        kills = 0
        while kills < KILLS:
            workers = [await start_worker(store_urls, mail_sink) for _ in range(2)]
            before = len(mail_sink.received)
            await mail_sink.arrived(before + dice.randint(3, 12), within=60)
            for worker in workers:
                if worker.returncode is None:
                    worker.kill()
                    kills += 1
                await worker.wait()
        assert kills >= KILLS and (await states(here))["queued"], "the killing must come before the end"

        rest = Mailer(here.store, SENDER, MailServer(mail_sink.host, mail_sink.port, "none"))
        while await rest.send_due(NOW + LEASE + MINUTE):
            pass
        received = Counter(str(mail.message["Message-ID"]) for mail in mail_sink.received)
        after = await states(here)
        assert max(received.values()) == 1, "a mail was sent twice"
        assert set(after) <= {"sent", "held"} and after.total() == EXPECTED
        assert after["held"] <= kills
        assert EXPECTED - after["held"] <= len(received) <= EXPECTED
