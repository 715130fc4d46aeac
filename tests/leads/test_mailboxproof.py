"""A mailbox that answered or clicked is known from then on, so that a fresh mail of its person finds his request."""

import email.utils
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

import pytest

from chatserver.inbox import Inbox
from chatserver.inmail import MailEffects
from leads import clicks, mending
from leads.store.tables import cards, leads, mails
from leads.threads import reply_to
from tests.helpers import Lethe, lethe
from tests.leads.firm import ADAM, DAY, Asked, Firm

EVA = "eva.mala@posta.example"


@dataclass(slots=True)
class Office:
    """A server with the verbs of a firm on its stores, and its inbox."""

    server: Lethe
    firm: Firm

    async def offered(self, address: str = ADAM) -> Asked:
        """Somebody's request, whose offer has arrived."""
        asked = await self.firm.asks(address, reminders=False)
        await self.firm.offers(asked)
        assert await self.firm.mails_leave() == 1
        return asked

    async def takes(self, text: str, *, to: Asked | None = None, sender: str = ADAM) -> str:
        """A mail comes in a day later: an answer in the thread, else a fresh one."""
        self.firm.now += DAY
        mail = EmailMessage()
        mail["From"], mail["Subject"] = sender, "Kolo"
        own = self.server.parts.sender
        mail["To"] = reply_to(own, (await self.firm.one(leads, id=to.lead)).thread) if to else own.address
        mail["Message-ID"] = email.utils.make_msgid(domain="posta.example")
        mail.set_content(text)
        inbox = Inbox(self.server.store, own, MailEffects(self.server.parts))
        return await inbox.take(mail.as_bytes(), now=self.firm.now)

    async def confirmed(self, asked: Asked) -> bool:
        return bool((await self.firm.one(cards, id=asked.card)).confirmed)


@asynccontextmanager
async def office(folder: Path) -> AsyncIterator[Office]:
    async with lethe(folder) as server:
        yield Office(server, Firm(server.store, server.parts.ledger, now=server.clock()))


async def test_who_answered_is_known_when_he_writes_a_fresh_mail(tmp_path: Path) -> None:
    async with office(tmp_path) as o:
        asked = await o.offered()
        assert await o.takes("Máte i zelené kolo?") == "unmatched", "nobody has shown that the mailbox is his"
        assert await o.takes("Děkuji, ještě se ozvu.", to=asked) == "person"
        assert await o.takes("Ještě k tomu kolu: máte i zelené?", sender=ADAM.upper()) == "person"
        assert await o.firm.count(mails, lead_id=asked.lead, direction="in") == 2
        again = await o.offered()
        assert await o.takes("Tohle se mi líbí víc.", to=again) == "person"
        assert [await o.confirmed(one) for one in (asked, again)] == [True, False], "one mailbox, one card"


@pytest.mark.parametrize(("text", "sender"), [("Zde Eva, ptám se za Adama.", EVA), ("Ne, děkuji.", ADAM)])
async def test_another_mailbox_and_a_no_confirm_nothing(tmp_path: Path, text: str, sender: str) -> None:
    async with office(tmp_path) as o:
        asked = await o.offered()
        assert await o.takes(text, to=asked, sender=sender) == "person"
        assert not await o.confirmed(asked)


async def test_who_used_a_mailed_link_is_known_unless_the_address_is_another_one_by_now(tmp_path: Path) -> None:
    async with office(tmp_path) as o:
        asked, mended = await o.offered(), await o.offered(EVA)
        await mending.mend(o.server.store, mended.lead, by="staff:7", now=o.firm.now, to="eva@jina.example")
        for one in (asked, mended):
            await clicks.still_interested(o.server.store, o.firm.retention, one.lead, now=o.firm.now)
        assert [await o.confirmed(one) for one in (asked, mended)] == [True, False]
        assert await o.takes("Máte i zelené kolo?") == "person"
