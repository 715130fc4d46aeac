"""A mail is written to the ledger before it leaves, so that no restore sends it again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from chatserver.mail import Mailer, MailServer
from leads.privacy.ledger import Ledger
from leads.store import tables
from leads.store.database import Database
from leads.store.tables import ledger_notes, mails
from tests.leads.mail_world import NOW, SENDER, world
from tests.peers.smtp import SmtpSink


async def test_a_mail_waits_for_its_line_and_leaves_once_it_stands(
    sqlite_urls: dict[str, str], tmp_path: Path, mail_sink: SmtpSink
) -> None:
    database = Database(sqlite_urls["ledger"], journal="TRUNCATE", readers=1)
    await database.create(tables.ledger)
    (tmp_path / "folder").mkdir()
    broken, whole = Ledger(database, tmp_path / "folder"), Ledger(database, tmp_path / "ledger.mirror")
    server = MailServer(mail_sink.host, mail_sink.port, "none", timeout=2)
    async with world(sqlite_urls) as here:
        mail = await here.enqueue(await here.lead(), "offer", kind="offer")
        assert mail is not None
        assert await Mailer(here.store, SENDER, server, ledger=broken).send_due(NOW) == 0
        async with here.store.main.read() as connection:
            row = (await connection.execute(select(mails).where(mails.c.id == mail))).one()
        assert (row.state, row.problem) == ("queued", "the ledger cannot be written")
        later = NOW + timedelta(hours=1)
        assert await Mailer(here.store, SENDER, server, ledger=whole).send_due(later) == 1
        assert len(await mail_sink.arrived(1)) == 1
        written = {line.line_id: line.content["kind"] for line in await whole.lines()}
        assert written == {f"mail:{mail.hex()}:1": "mail", f"mail:{mail.hex()}:2": "mail"}
        async with here.store.main.read() as connection:
            assert (await connection.execute(select(ledger_notes))).all() == []
    await database.close()
