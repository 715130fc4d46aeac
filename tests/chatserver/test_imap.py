"""The mailbox as it really behaves: cut in the middle, told of by IDLE, other folders, UIDs given anew."""

import asyncio
import imaplib
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import pytest
from imap_tools.errors import MailboxFolderSelectError

from chatserver.imap import ImapInbox, mailbox_name
from chatserver.imapwatch import ImapWatch
from chatserver.inbox import Answer, Inbox
from chatserver.mail import MailServer
from leads import mailboxes
from leads.mailboxes import Within
from leads.store.tables import EPOCH
from tests.chatserver.test_inbox import Effects, answer_of
from tests.helpers import until
from tests.leads.mail_world import MINUTE, NOW, SENDER, World, world
from tests.peers.dovecot import Dovecot

ROOT = Path(__file__).parents[2]
JUNK = "Nevy\u017e\u00e1dan\u00e1 po\u0161ta"


@pytest.fixture
async def here(sqlite_urls: dict[str, str]) -> AsyncIterator[World]:
    async with world(sqlite_urls) as opened:
        yield opened


@pytest.fixture
def effects(here: World) -> Effects:
    return Effects(here)


def imap(
    effects: Effects, server: Dovecot, folders: tuple[str, ...] = ("INBOX",), requests: tuple[str, ...] = ()
) -> ImapInbox:
    account = MailServer(server.host, server.port, "none", server.user, server.password, timeout=5)
    return ImapInbox(Inbox(effects._store, SENDER, effects), account, folders=folders, requests=requests)


def real_now() -> datetime:
    return datetime.now(tz=NOW.tzinfo)


class StopsTheServer(Effects):
    """The mail server is killed while the first mail is dealt with."""

    server: Dovecot

    async def person_wrote(self, answer: Answer, *, within: Within, now: datetime) -> None:
        await super().person_wrote(answer, within=within, now=now)
        if len(self.answers) == 1:
            self.server.cut()


async def test_a_cut_in_the_middle_loses_and_doubles_nothing(here: World, dovecot_server: Dovecot) -> None:
    effects = StopsTheServer(here)
    effects.server = dovecot_server
    lead = await here.lead()
    for text in ("one", "two", "three"):
        dovecot_server.deliver(answer_of(lead, text=text))
    box = imap(effects, dovecot_server)
    with pytest.raises((OSError, imaplib.IMAP4.error)):
        await box.read(real_now())
    assert [a.text for a in effects.answers] == ["one"] and await mailboxes.read_until(here.store) == EPOCH
    dovecot_server.start()
    assert await box.read(real_now()) == 2
    assert sorted(a.text for a in effects.answers) == ["one", "three", "two"] and await here.count("in") == 3


async def test_a_reader_killed_inside_a_transaction_leaves_the_mail_to_the_next_one(
    store_urls: dict[str, str], dovecot_server: Dovecot
) -> None:
    async with world(store_urls) as here:
        lead = await here.lead()
        for text in ("one", "two", "three"):
            dovecot_server.deliver(answer_of(lead, text=text))
        peer = (str(dovecot_server.port), dovecot_server.user, dovecot_server.password)
        worker = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.chatserver.inbox_worker",
            store_urls["main"],
            store_urls["keys"],
            *peer,
            cwd=ROOT,
        )
        assert await worker.wait() == -9
        assert await here.count("in") == 1, "the kill came in the middle"
        effects = Effects(here)
        assert await imap(effects, dovecot_server).read(real_now()) == 2
        assert await imap(effects, dovecot_server).read(real_now()) == 0
        assert await here.count("in") == 3


async def test_every_folder_is_read_and_a_mail_that_was_moved_acts_once(
    here: World, effects: Effects, dovecot_server: Dovecot
) -> None:
    lead = await here.lead()
    key = dovecot_server.deliver(answer_of(lead, text="one"))
    dovecot_server.deliver(answer_of(lead, text="taken for junk"), JUNK)
    box = imap(effects, dovecot_server, ("INBOX", JUNK))
    assert await box.read(real_now()) == 2
    dovecot_server.move(key, JUNK)
    assert await box.read(real_now()) == 0
    assert [a.text for a in effects.answers] == ["one", "taken for junk"]


async def test_a_folder_that_is_missing_keeps_no_other_back_and_is_not_called_read(
    here: World, effects: Effects, dovecot_server: Dovecot
) -> None:
    dovecot_server.deliver(answer_of(await here.lead(), text="one"))
    box = imap(effects, dovecot_server, ("No such folder", "INBOX"))
    await mailboxes.declare(here.store, [mailbox_name(folder) for folder in box.folders])
    with pytest.raises(MailboxFolderSelectError):
        await box.read(real_now())
    assert [a.text for a in effects.answers] == ["one"]
    read = await mailboxes.read_until(here.store)
    assert read is not None and read.year == 1970
    await mailboxes.declare(here.store, [mailbox_name("INBOX")])
    again = await mailboxes.read_until(here.store)
    assert again is not None and again > real_now() - MINUTE, "what is no longer read holds nothing up"


async def test_uids_that_the_server_gives_anew_bring_nothing_twice(
    here: World, effects: Effects, dovecot_server: Dovecot
) -> None:
    lead = await here.lead()
    dovecot_server.deliver(answer_of(lead, text="one"))
    box = imap(effects, dovecot_server)
    await box.read(real_now())
    before = await mailboxes.place_of(here.store, mailbox_name("INBOX"))
    dovecot_server.stop()
    dovecot_server.give_uids_anew()
    await asyncio.sleep(1.1)  # Dovecot takes the second of its birth for the new number
    dovecot_server.start()
    dovecot_server.deliver(answer_of(lead, text="two"))
    assert await box.read(real_now()) == 1
    after = await mailboxes.place_of(here.store, mailbox_name("INBOX"))
    assert before is not None and after is not None and before.uid_validity != after.uid_validity
    assert [a.text for a in effects.answers] == ["one", "two"]


async def test_a_request_is_taken_only_from_the_folder_declared_for_requests(
    here: World, effects: Effects, dovecot_server: Dovecot
) -> None:
    for folder in ("", "Requests"):
        mail = answer_of(sender="stranger@posta.example", text=f"Please send me an offer. {folder}")
        dovecot_server.deliver(mail, folder)
    assert await imap(effects, dovecot_server, ("INBOX", "Requests"), ("Requests",)).read(real_now()) == 1
    assert [a.text for a in effects.answers] == ["Please send me an offer. Requests"]


@asynccontextmanager
async def watching(box: ImapInbox) -> AsyncIterator[None]:
    stopping = asyncio.Event()
    watch = ImapWatch(box.server, "INBOX", lambda: box.read(real_now()))
    task = asyncio.create_task(watch.run(stopping))
    try:
        yield
    finally:
        stopping.set()
        async with asyncio.timeout(2):
            await task


async def test_new_mail_is_read_as_soon_as_the_server_tells_and_also_after_a_cut(
    here: World, effects: Effects, dovecot_server: Dovecot
) -> None:
    lead = await here.lead()
    dovecot_server.deliver(answer_of(lead, text="before"))
    async with watching(imap(effects, dovecot_server)):
        await until(lambda: len(effects.answers) == 1)
        dovecot_server.deliver(answer_of(lead, text="one"))
        await until(lambda: len(effects.answers) == 2)
        dovecot_server.deliver(answer_of(lead, text="two"))
        await until(lambda: len(effects.answers) == 3)
        dovecot_server.cut()
        dovecot_server.deliver(answer_of(lead, text="while the server was away"))
        dovecot_server.start()
        await until(lambda: len(effects.answers) == 4)
    assert [a.text for a in effects.answers] == ["before", "one", "two", "while the server was away"]


async def test_a_server_that_cannot_tell_is_left_to_the_timetable(
    here: World, effects: Effects, dovecot_server: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("chatserver.imap.Session.can_wait", False)
    read: list[bool] = []

    async def note() -> None:
        read.append(True)

    stopping = asyncio.Event()
    async with asyncio.timeout(5):
        await ImapWatch(imap(effects, dovecot_server).server, "INBOX", note).run(stopping)
    assert not stopping.is_set() and not read, "the watch ended by itself and read nothing"
