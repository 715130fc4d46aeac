"""Mails about one's own data: the link, the code, the end of a consent, and what became of a request.

They go to the address on the card and to no other, belong to the card (so they go with it), and are sent even to
somebody who objected to mails: he asked for them himself.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from sqlalchemy import Insert, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads import datarequests, mydata, outbox, passes
from leads.datarequests import Kind, Wish
from leads.errors import AddressNeeded, AddressRefused, NotFound
from leads.letters import Automatic, Block, written
from leads.offers import email_of
from leads.store.crypto import blind_index, new_id
from leads.store.jobs import Job
from leads.store.store import Store
from leads.store.tables import cards, jobs, leads, owners
from leads.text import PERSONS_LANGUAGES, pick_language, translator
from leads.threads import Sender, new_thread

# The steps of these mails begin so; their text holds what proves a mailbox, so staff do not read it.
SECRET = ("link:", "code:")


@dataclass(frozen=True, slots=True)
class _Words:
    sender: Sender
    say: Callable[[str], str]


async def ask_for_link(store: Store, email: str, *, language: str, now: datetime, wanted: bool = True) -> str:
    """Have the link mailed to this address if we hold anything of it; the digits that will open it, for the page.

    What is written is the same for everybody. `wanted` is False for one who asked too often.
    """
    code = passes.new_code()
    async with store.main.begin() as connection:
        await connection.execute(_link_job(store, email if wanted else "", code, language=language, now=now))
    return code


def link_wish(
    store: Store, email: str, *, language: str, now: datetime
) -> Callable[[AsyncConnection], Awaitable[None]]:
    """The same for a mail that asks: to be written in the transaction that takes the mail."""

    async def wish(connection: AsyncConnection) -> None:
        wished = _link_job(store, email, passes.new_code(), language=language, now=now, in_reply=True)
        await connection.execute(wished)

    return wish


def _link_job(store: Store, email: str, code: str, *, language: str, now: datetime, in_reply: bool = False) -> Insert:
    index = blind_index(store.index_secret, email).hex() if email else ""
    data = {"index": index, "language": language, "code": passes.sealed_code(store, code).hex(), "in_reply": in_reply}
    # Jobs of one kind for one owner are done once, so each has a number of its own.
    return insert(jobs).values(kind="my_data_link", owner_id=new_id(), data=data, run_at=now, attempts=0, fence=0)


async def link_asked(store: Store, sender: Sender, job: Job, now: datetime) -> None:
    """Somebody asked for the link to a mailbox: it is mailed if we hold anything of it, and nobody learns which."""
    index = bytes.fromhex(job.data["index"])
    found = await mydata.at(store, index) if index else []
    if not found:
        return
    async with store.main.begin() as connection:
        language, code = job.data["language"], bytes.fromhex(job.data["code"])
        automatic: Automatic = "auto-replied" if job.data["in_reply"] else "auto-generated"
        await send_link(
            store, connection, sender, found[0].id, language=language, code=code, now=now, automatic=automatic
        )


async def asked_by_mail(
    store: Store, connection: AsyncConnection, sender: Sender, lead: bytes, kind: Kind, *,
    countries: Mapping[str, str], now: datetime,
) -> None:  # fmt: skip
    """A mail asks for a right: open its file, and send the link to the mailbox on the card, if it can get mail.

    In the transaction that takes the mail, so that it is on file if the mail counts as taken.
    """
    query = select(leads.c.card_id, leads.c.site, leads.c.country).where(leads.c.id == lead)
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        return
    wish = Wish(kind, "mail", row.card_id, row.site, countries.get(row.site, row.country))
    await datarequests.received(connection, wish, actor="visitor", now=now)
    attempt = await connection.begin_nested()
    try:
        language = await language_of(connection, row.card_id)
        # Who asks by mail has no page of ours before him: the digits are sent when he opens the link.
        await send_link(
            store, connection, sender, row.card_id, language=language, code=None, now=now, automatic="auto-replied"
        )
        await attempt.commit()
    except (NotFound, AddressNeeded, AddressRefused):
        await attempt.rollback()


async def send_digits(store: Store, sender: Sender, token: str, *, now: datetime) -> str:
    """Somebody opened a link that was asked for by mail: mail its digits to where the link went, once.

    What his page keeps, without which they open nothing; for any other link a like one that is worth nothing.
    """
    code, holder = passes.new_code(), passes.new_holder()
    async with store.main.begin() as connection:
        sealed = passes.sealed_code(store, code, holder)
        card = await passes.bind(connection, sender.secret, token, code=sealed, now=now)
        if card is not None:
            await send_link_code(store, connection, sender, card, code, now=now)
    return holder


async def send_link_code(
    store: Store, connection: AsyncConnection, sender: Sender, card: bytes, code: str, *, now: datetime
) -> None:
    """Digits for the page behind a mailed link. Raises NotFound, AddressNeeded, AddressRefused."""
    language = await language_of(connection, card)
    await _send(store, connection, sender, card, "code", language, partial(_link_code, code=code), now=now)


async def send_link(
    store: Store,
    connection: AsyncConnection,
    sender: Sender,
    card: bytes,
    *,
    language: str,
    code: bytes | None,
    now: datetime,
    automatic: Automatic = "auto-generated",
) -> None:
    """A link that opens the card's data once, with the digits behind `code` (None: they are sent later).

    Three an hour at most. Raises NotFound, AddressNeeded, AddressRefused.
    """
    if await passes.too_many_links(connection, card, now):
        return
    token = await passes.make_link(connection, sender.secret, card, code=code, now=now)
    url = f"{sender.base_url}/my-data/link/{token}?lang={language}"
    compose = partial(_link, url=url)
    await _send(store, connection, sender, card, "link", language, compose, now=now, automatic=automatic)


async def send_code(store: Store, connection: AsyncConnection, sender: Sender, card: bytes, *, now: datetime) -> None:
    """Six digits that he reads to a colleague. Raises NotFound, AddressNeeded, AddressRefused."""
    language = await language_of(connection, card)
    code = await passes.make_code(store, connection, card, now=now)
    await _send(store, connection, sender, card, "code", language, partial(_code, code=code), now=now)


async def send_news(
    store: Store, connection: AsyncConnection, sender: Sender, card: bytes, news: str, *, detail: str, now: datetime
) -> None:
    """What became of his request: `news` is extended or refused, `detail` the day or the ground in our words."""
    language = await language_of(connection, card)
    await _send(store, connection, sender, card, "news", language, partial(_news, news=news, detail=detail), now=now)


async def send_renewal(
    store: Store, connection: AsyncConnection, sender: Sender, card: bytes, *, url: str, ends: datetime, now: datetime
) -> None:
    """His consent runs out: renew it or let it go."""
    language = await language_of(connection, card)
    day = translator(language).day_with_year(ends.date())
    await _send(store, connection, sender, card, "renewal", language, partial(_renewal, url=url, day=day), now=now)


async def language_of(connection: AsyncConnection, card: bytes) -> str:
    """Raises NotFound."""
    found: str | None = (await connection.execute(select(cards.c.language).where(cards.c.id == card))).scalar()
    if found is None:
        raise NotFound
    return pick_language((found,), PERSONS_LANGUAGES)


async def _send(
    store: Store, connection: AsyncConnection, sender: Sender, card: bytes, step: str, language: str,
    compose: Callable[[_Words], tuple[str, list[Block]]], *, now: datetime, automatic: Automatic = "auto-generated",
) -> None:  # fmt: skip
    key = (await store.keys.get_many([card])).get(card)
    if key is None:
        raise NotFound
    query = select(leads.c.thread).join(owners, owners.c.id == leads.c.id).where(leads.c.card_id == card)
    thread = (await connection.execute(query.order_by(owners.c.created_at.desc()).limit(1))).scalar()
    t = translator(language)
    words = _Words(sender, partial(t.pgettext, "mydata"))
    subject, blocks = compose(words)
    letter = replace(written(t, sender, subject, [*blocks, _regards(words), _why(words)]), automatic=automatic)
    to = await email_of(store, connection, card)
    if not to:
        raise AddressNeeded
    await outbox.enqueue(
        store, connection, sender=sender, key=key, lead=card, thread=thread or new_thread(),
        step=f"{step}:{new_id().hex()[:8]}", to=to, letter=letter, now=now,
    )  # fmt: skip


def _link(w: _Words, *, url: str) -> tuple[str, list[Block]]:
    _ = w.say
    return _("Your data: the link you asked for"), [
        Block("paragraph", _("Hello,")),
        Block("paragraph", _("here is the link to what we hold about you. It opens once and is good for an hour.")),
        Block("button", _("See my data"), url=url),
        Block("paragraph", _("It asks for a code that does not stand in this mail, so nobody else can open it.")),
    ]


def _link_code(w: _Words, *, code: str) -> tuple[str, list[Block]]:
    _ = w.say
    return _("Your data: the code for the link"), [
        Block("paragraph", _("Hello,")),
        Block(
            "paragraph", _("somebody opened the link to your data and asked for a code. If it was you, type it there:")
        ),
        Block("paragraph", f"{code[:3]} {code[3:]}"),
        Block("paragraph", _("It works on that page only. If it was not you, keep it to yourself.")),
    ]


def _code(w: _Words, *, code: str) -> tuple[str, list[Block]]:
    _ = w.say
    return _("Your code for the telephone"), [
        Block("paragraph", _("Hello,")),
        Block("paragraph", _("somebody asked us about your data. If it was you, tell our colleague this code:")),
        Block("paragraph", f"{code[:3]} {code[3:]}"),
        Block("paragraph", _("If it was not you, keep it to yourself: without the code nobody learns anything.")),
    ]


def _news(w: _Words, *, news: str, detail: str) -> tuple[str, list[Block]]:
    _ = w.say
    if news == "extended":
        first = _("your request about your data takes longer. We answer by {day} at the latest, because: {reason}.")
        day, reason = detail.split("|", 1)
        first = first.format(day=day, reason=_(reason))
    else:
        first = _("we cannot do what you asked about your data, because: {reason}.").format(reason=_(detail))
    rights = _("You may complain to the data protection authority of your country, or go to court.")
    return _("About your request"), [
        Block("paragraph", _("Hello,")), Block("paragraph", first), Block("paragraph", rights)
    ]  # fmt: skip


def _renewal(w: _Words, *, url: str, day: str) -> tuple[str, list[Block]]:
    _ = w.say
    first = _("you allowed us to keep your data until {day}. Shall we keep them for another year?").format(day=day)
    return _("Shall we keep your data?"), [
        Block("paragraph", _("Hello,")),
        Block("paragraph", first),
        Block("button", _("Renew, or let it go"), url=url),
        Block("paragraph", _("If we hear nothing from you, we delete them after that day.")),
    ]


def _regards(w: _Words) -> Block:
    return Block("paragraph", w.say("Kind regards") + "\n" + w.sender.name)


def _why(w: _Words) -> Block:
    return Block("footnote", w.say("You get this mail because it is about your own data. It is not advertising."))
