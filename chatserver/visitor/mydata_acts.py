"""My data: what a visit shows, and what each choice on the page does. One function a choice, one table of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from chatserver.parts import Parts
from leads import (
    belonging,
    conversations,
    datarequests,
    heldbeside,
    holdings,
    mydata,
    mydata_mail,
    passes,
    rules,
    stopping,
    wishwords,
)
from leads.datarequests import Channel, Kind, Proof, Wish
from leads.errors import Held, LeadsError, NotFound, UnknownPurpose
from leads.heldbeside import Attached
from leads.mydata import Card, Deleted
from leads.passes import Visit
from leads.privacy import erasure, holds

CARD, CHAT = "card", "conversation"
LONGEST_VALUE: Final = 200


@dataclass(frozen=True, slots=True)
class Doing:
    """One choice of one visit."""

    parts: Parts
    visit: Visit
    form: dict[str, str]
    language: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """`said` is a key of SAID; `request` the file whose receipt is to be shown, since nothing else is left."""

    said: str = ""
    request: bytes | None = None
    # The digits of a link that is on its way.
    code: str = ""
    # The kinds of what does not belong in the field that was to be corrected.
    strange: tuple[str, ...] = ()


async def look(parts: Parts, visit: Visit, now: datetime) -> dict[str, Any]:
    """What the page of a visit shows. Raises NotFound."""
    content = await content_of(parts, visit)
    retention = await rules.in_force(parts.store, parts.retention)
    if visit.kind == CHAT:
        found = await conversations.head(parts.store, visit.owner, for_visitor=True)
        return {"held": content, "offered": found is not None and found.offer_state != "none"}
    mine = await mydata.beside(parts.store, visit.owner)
    return {
        "held": content,
        "gone_by": await mydata.gone_by(parts.store, retention, mine, now),
        "keep_until": now + retention.consent,
        "kinds": ("rectification", "restriction", "complaint"),
    }


async def content_of(parts: Parts, visit: Visit) -> dict[str, Any]:
    """Everything that the visit may see, as plain values. Raises NotFound."""
    if visit.kind == CHAT:
        return await holdings.of_chat(parts.store, visit.owner)
    found = []
    for card in await mydata.beside(parts.store, visit.owner):
        part = (
            (await holdings.of_card(parts.store, card.id))[0]
            if card.confirmed
            else await holdings.of_unconfirmed(parts.store, card.id)
        )
        found.append({"id": card.id.hex(), "confirmed": card.confirmed, **part})
    if not found:
        raise NotFound
    return {"cards": found}


async def files_of(parts: Parts, visit: Visit) -> list[Attached]:
    """The files of the visit's confirmed card; a chat has none of its own."""
    if visit.kind == CHAT:
        return []
    mine = await mydata.beside(parts.store, visit.owner)
    return [file for card in mine if card.confirmed for file in await heldbeside.attached(parts.store, card.id)]


async def note_opened(parts: Parts, visit: Visit, now: datetime) -> None:
    await _note(parts, visit, "access", "answered", now)


async def note_done(doing: Doing, kind: Kind, outcome: str, *roots: bytes) -> bytes:
    """The file of what he did himself, closed at once; its id."""
    return await _note(doing.parts, doing.visit, kind, outcome, doing.now, *roots)


async def note_erased(parts: Parts, visit: Visit, gone: Deleted, now: datetime) -> bytes:
    """The file of an erasure; its id, of which the receipt is made. Of what a contract needs it stays open."""
    if not gone.roots:
        return await datarequests.receive(parts.store, wish_of(parts, visit, "erasure"), actor="visitor", now=now)
    outcome = "partly" if gone.something_stays else "deleted"
    return await _note(parts, visit, "erasure", outcome, now, *gone.roots)


async def _note(parts: Parts, visit: Visit, kind: Kind, outcome: str, now: datetime, *roots: bytes) -> bytes:
    async with parts.store.main.begin() as connection:
        request = await datarequests.received(connection, wish_of(parts, visit, kind), actor="visitor", now=now)
        await datarequests.closed(connection, request, outcome, actor="visitor", now=now, roots=roots)
    return request


def wish_of(parts: Parts, visit: Visit, kind: Kind) -> Wish:
    site = parts.settings.sites[0]
    channel: Channel = "chat" if visit.kind == CHAT else "link"
    proof: Proof = "chat" if visit.kind == CHAT else "mailbox"
    return Wish(kind, channel, visit.owner, site.key, site.country, proof)


async def _mine(doing: Doing) -> list[Card]:
    return await mydata.beside(doing.parts.store, doing.visit.owner)


async def _card(doing: Doing) -> Card:
    """The card that the form names, if it is one of this mailbox. Raises NotFound."""
    wanted = doing.form.get("card", "")
    for card in await _mine(doing):
        if card.id.hex() == wanted:
            return card
    raise NotFound


async def look_again(doing: Doing) -> Done:
    return Done()


async def correct(doing: Doing) -> Done:
    """His name, phone and the like; another mailbox would have to show that it is his, so that one the desk does."""
    card, field = await _card(doing), doing.form.get("field", "")
    value = "".join(c for c in doing.form.get("value", "") if c.isprintable())[:LONGEST_VALUE]
    if field == "email":
        return Done("not_corrected")
    async with doing.parts.store.main.read() as connection:
        languages = (doing.language, await mydata_mail.language_of(connection, card.id))
    strange = belonging.strange(doing.parts.redactor, field, value, languages=languages)
    if strange:
        return Done("not_here", strange=strange)
    try:
        await mydata.correct(doing.parts.store, card.id, field, value, actor="visitor", now=doing.now)
    except LeadsError:
        return Done("not_corrected")
    await note_done(doing, "rectification", "corrected")
    return Done("corrected")


async def confirm(doing: Doing) -> Done:
    card = await _card(doing)
    try:
        await mydata.confirm(doing.parts.store, card.id, now=doing.now)
    except Held:
        return Done("held")
    return Done("confirmed")


async def not_mine(doing: Doing) -> Done:
    """Somebody typed his address: stop, erase and block."""
    card = await _card(doing)
    until = doing.now + doing.parts.retention.objection
    await mydata.object_to_mails(doing.parts.store, [card], now=doing.now, until=until)
    gone = await mydata.delete_all(doing.parts.store, [card], now=doing.now)
    request = await note_erased(doing.parts, doing.visit, gone, doing.now)
    return Done(request=request) if len(await _mine(doing)) == 1 else Done("not_mine")


async def keep(doing: Doing) -> Done:
    retention = await rules.in_force(doing.parts.store, doing.parts.retention)
    await mydata.keep(
        doing.parts.store,
        retention,
        await _mine(doing),
        language=doing.language,
        period=retention.consent,
        now=doing.now,
    )
    return Done("kept")


async def allow(doing: Doing) -> Done:
    """Mails about other goods, too: a consent of its own, never asked for beside anything else."""
    for card in await _mine(doing):
        if card.confirmed:
            await mydata.allow_others(doing.parts.store, card, language=doing.language, now=doing.now)
    return Done("allowed")


async def withdraw(doing: Doing) -> Done:
    retention = await rules.in_force(doing.parts.store, doing.parts.retention)
    purpose = doing.form.get("purpose", "")[:32]
    try:
        await mydata.withdraw(doing.parts.store, retention, await _mine(doing), purpose, now=doing.now)
    except UnknownPurpose:
        return Done()
    await note_done(doing, "objection", "withdrawn")
    return Done("withdrawn")


async def object_to_mails(doing: Doing) -> Done:
    until = doing.now + doing.parts.retention.objection
    await mydata.object_to_mails(doing.parts.store, await _mine(doing), now=doing.now, until=until)
    await note_done(doing, "objection", "objected")
    return Done("objected")


async def delete(doing: Doing) -> Done:
    """Everything of this mailbox. What a contract needs is left to the privacy officer."""
    gone = await mydata.delete_all(doing.parts.store, await _mine(doing), now=doing.now)
    request = await note_erased(doing.parts, doing.visit, gone, doing.now)
    return Done(request=request) if gone.roots else Done("asked")


async def write(doing: Doing) -> Done:
    """What the page cannot do by itself. His words go to the privacy officer, redacted and sealed under his card."""
    parts, kind = doing.parts, doing.form.get("kind", "")
    if kind not in datarequests.KINDS:
        return Done()
    said = doing.form.get("text", "").strip()[: wishwords.LONGEST]
    text = parts.redactor.redact(said, language=doing.language, purpose="offer").text
    card, wish = doing.visit.owner, wish_of(parts, doing.visit, kind)
    async with parts.store.main.begin() as connection:
        request = await datarequests.received(connection, wish, actor="visitor", now=doing.now)
        if text:
            await wishwords.add(parts.store, connection, card=card, request=request, text=text, now=doing.now)
    return Done("asked")


async def delete_chat(doing: Doing) -> Done:
    """This chat and the request that came of it, as "End and delete" does."""
    parts, chat = doing.parts, doing.visit.owner
    found = await conversations.head(parts.store, chat)
    root = (found.parent if found is not None else None) or chat
    await erasure.ask(parts.store, chat, reason="own_request", now=doing.now)
    stays = await holds.is_held(parts.store, root, doing.now)
    return Done(request=await note_done(doing, "erasure", "partly" if stays else "deleted", root))


async def withdraw_in_chat(doing: Doing) -> Done:
    """No reminders of the request that came of this chat."""
    found = await conversations.head(doing.parts.store, doing.visit.owner)
    if found is not None and found.parent is not None:
        await stopping.stop(doing.parts.store, found.parent, doing.now, way="chat")
        await note_done(doing, "objection", "withdrawn")
    return Done("withdrawn")


async def send_link(doing: Doing) -> Done:
    """The link to everything, to the address that this chat gave."""
    parts = doing.parts
    found = await conversations.head(parts.store, doing.visit.owner)
    card = await holdings.card_of(parts.store, found.parent) if found is not None and found.parent else None
    if card is None:
        return Done()
    code = passes.new_code()
    if await parts.limits.allow("my_data_to", card.hex(), most=3, seconds=3600):
        async with parts.store.main.begin() as connection:
            await mydata_mail.send_link(
                parts.store, connection, parts.sender, card, language=doing.language,
                code=passes.sealed_code(parts.store, code), now=doing.now,
            )  # fmt: skip
    return Done("link_sent", code=code)


ACTS: Final[dict[tuple[str, str], Callable[[Doing], Awaitable[Done]]]] = {
    (CARD, "show"): look_again,
    (CARD, "correct"): correct,
    (CARD, "confirm"): confirm,
    (CARD, "not_mine"): not_mine,
    (CARD, "keep"): keep,
    (CARD, "allow"): allow,
    (CARD, "withdraw"): withdraw,
    (CARD, "object"): object_to_mails,
    (CARD, "delete"): delete,
    (CARD, "write"): write,
    (CHAT, "show"): look_again,
    (CHAT, "delete"): delete_chat,
    (CHAT, "withdraw"): withdraw_in_chat,
    (CHAT, "link"): send_link,
}
