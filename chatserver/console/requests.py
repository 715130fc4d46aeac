"""The requests desk: what people ask about their data, by when it must be answered, and each step of it on file."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, Form, id_in, read_form
from chatserver.console.words import N_
from leads import (
    consenting,
    datarequests,
    deadline,
    lists,
    mydata,
    mydata_mail,
    notes,
    passes,
    personview,
    wishwords,
)
from leads.datarequests import EXTENSIONS, GROUNDS, GROUNDS_OF, KINDS, OUTCOMES, Request, Wish
from leads.errors import NotFound, ProofNeeded, RequestClosed
from leads.store.crypto import blind_index
from leads.text import translator

CHANNELS: Final = ("phone", "letter", "mail")
RESTRICTED_FOR: Final = timedelta(days=365)
OLDEST: Final = timedelta(days=60)
NAMES: Final = {
    "access": N_("Access"),
    "rectification": N_("Rectification"),
    "erasure": N_("Erasure"),
    "restriction": N_("Restriction"),
    "objection": N_("Objection"),
    "portability": N_("Portability"),
    "complaint": N_("Complaint"),
    "channel_chat": N_("in the chat"),
    "channel_link": N_("by the link"),
    "channel_mail": N_("by mail"),
    "channel_phone": N_("by phone"),
    "channel_letter": N_("by letter"),
    "channel_here": N_("in person"),
    "channel_staff": N_("by a colleague"),
    "proof_none": N_("not identified yet"),
    "proof_chat": N_("identified by the chat itself"),
    "proof_mailbox": N_("identified by the mailbox"),
    "proof_code": N_("identified by a code"),
    "proof_seen": N_("identified in person"),
    "received": N_("Received"),
    "identified": N_("Identified"),
    "code_sent": N_("Code sent"),
    "extended": N_("Extended"),
    "refused": N_("Refused"),
    "link_sent": N_("Link sent to the address on the card"),
    "shown": N_("Data handed over"),
    "answered": N_("Answer given"),
    "corrected": N_("Corrected"),
    "deleted": N_("Deleted"),
    "partly": N_("Deleted in part"),
    "restricted": N_("Restricted"),
    "objected": N_("Objection obeyed"),
    "withdrawn": N_("Consent withdrawn"),
    "forwarded": N_("Passed on"),
    "gone": N_("Nothing is held any more"),
}
# What the person is told, in his language (leads/mydata_mail.py), and what the desk offers.
REASONS: Final = {
    "complex": "it is complex",
    "many": "we have many requests at the moment",
    "unfounded": "the request is manifestly unfounded",
    "excessive": "the same was asked again and again",
    "not_identified": "we could not make sure that it is you",
    "others": "it would touch the rights of other people",
    "legal_duty": "a law obliges us to keep them",
    "claims": "they are needed for a legal claim",
    "overriding": "compelling reasons outweigh it, which we explain on request",
}
ARTICLES: Final = {
    "unfounded": "12(5)", "excessive": "12(5)", "not_identified": "12(2), 11(2)", "others": "15(4)",
    "legal_duty": "17(3)(b)", "claims": "17(3)(e)", "overriding": "21(1)",
}  # fmt: skip


async def show(desk: Desk) -> web.StreamResponse:
    urgent, late = await datarequests.urgent(desk.store, desk.now)
    return await desk.page(
        "requests.html",
        here="requests",
        open_ones=await datarequests.listed(desk.store),
        closed_ones=await datarequests.listed(desk.store, closed_ones=True, limit=50),
        urgent=urgent,
        late=late,
        soon=deadline.SOON,
        names=NAMES,
        kinds=KINDS,
        channels=CHANNELS,
        today=desk.now.astimezone(desk.words.zone).date(),
        oldest=(desk.now - OLDEST).date(),
    )


async def add(desk: Desk) -> web.StreamResponse:
    """A wish that came by phone, letter or mail. Raises BadForm."""
    form = await read_form(desk.request)
    card = await _card_of(desk, form)
    received = _received_at(desk, form)
    site = desk.parts.settings.sites[0]
    wish = Wish(form.one_of("kind", KINDS), form.one_of("channel", CHANNELS), card, site.key, site.country)  # type: ignore[arg-type]
    request = await datarequests.receive(desk.store, wish, actor=desk.staff.actor, now=received)
    return desk.go(_page(request), "request_opened")


async def one(desk: Desk) -> web.StreamResponse:
    request = await datarequests.one(desk.store, id_in(desk.request, "request"))
    steps = await datarequests.steps(desk.store, request.id)
    person = None
    if request.state == "open" and request.owner is not None and request.owner_kind == "card":
        person = await personview.view(desk.store, request.owner, desk.now, hidden_too=True)
    return await desk.page(
        "request.html",
        here="requests",
        it=request,
        steps=steps,
        wrote=await wishwords.of_request(desk.store, request.owner, request.id) if request.owner else [],
        person=person,
        stranger=request.proof == "none" and request.channel in datarequests.UNSEEN,
        consents=[c for c in person.consents if not c.withdrawn_at and _is_consent(c)] if person else [],
        erased=await datarequests.erased(desk.store, request.roots, desk.now) if request.roots else None,
        names=NAMES,
        staff_names=await desk.names(),
        reasons={key: REASONS[key] for key in EXTENSIONS},
        grounds={key: (REASONS[key], ARTICLES[key]) for key in GROUNDS},
        grounds_now=GROUNDS_OF[request.kind],
        outcomes=datarequests.by_hand(request, {step.what for step in steps}),
    )


def _is_consent(row: Any) -> bool:
    return consenting.ground(row.purpose, row.source) == "consent"


async def code(desk: Desk) -> web.StreamResponse:
    """Send six digits to the address on the card; the person reads them to us. Raises NotFound."""
    request, card = await _with_card(desk)
    async with desk.store.main.begin() as connection:
        await mydata_mail.send_code(desk.store, connection, desk.parts.sender, card, now=desk.now)
        await datarequests.step(connection, request.id, "code_sent", actor=desk.staff.actor, now=desk.now)
    return desk.go(_page(request.id), "code_sent")


async def check(desk: Desk) -> web.StreamResponse:
    """The digits that he read to us. Raises NotFound, BadForm."""
    request, card = await _with_card(desk)
    form = await read_form(desk.request)
    if not await passes.check_code(desk.store, card, form.line("code", least=1, most=12), now=desk.now):
        raise BadForm(N_("This is not the code, or it is too old. After five wrong ones a new code must be sent."))
    await datarequests.prove(desk.store, request.id, "code", actor=desk.staff.actor, now=desk.now)
    return desk.go(_page(request.id), "identified")


async def extend(desk: Desk) -> web.StreamResponse:
    """Two months more; the person is told why and until when. Raises NotFound, RequestClosed, BadForm."""
    request = await datarequests.one(desk.store, id_in(desk.request, "request"))
    reason = (await read_form(desk.request)).one_of("reason", EXTENSIONS)
    due = await datarequests.extend(desk.store, request.id, reason, actor=desk.staff.actor, now=desk.now)
    await _tell(desk, request, "extended", REASONS[reason], due=due)
    return desk.go(_page(request.id), "extended")


async def refuse(desk: Desk) -> web.StreamResponse:
    """Refused for a ground of the law; the person is told, with his right to complain. Raises NotFound, BadForm."""
    request = await datarequests.one(desk.store, id_in(desk.request, "request"))
    form = await read_form(desk.request)
    ground = form.one_of("ground", GROUNDS_OF[request.kind])
    why = _redacted(desk, form.line("why", most=datarequests.LONGEST))
    await datarequests.refuse(desk.store, request.id, ground, actor=desk.staff.actor, why=why, now=desk.now)
    await _tell(desk, request, "refused", REASONS[ground])
    return desk.go(_page(request.id), "request_refused")


async def close(desk: Desk) -> web.StreamResponse:
    """It is answered, as no deed can say. Raises NotFound, RequestClosed, DeedNeeded, ReasonNeeded, BadForm."""
    request = await datarequests.one(desk.store, id_in(desk.request, "request"))
    form = await read_form(desk.request)
    outcome = form.one_of("outcome", OUTCOMES)
    why = _redacted(desk, form.line("why", most=datarequests.LONGEST))
    await datarequests.close(desk.store, request.id, outcome, actor=desk.staff.actor, now=desk.now, why=why)
    return desk.go(_page(request.id), "request_closed")


async def restrict(desk: Desk) -> web.StreamResponse:
    """Only store it (Art. 18): no mails, no deletion, until the privacy officer releases it.

    Raises NotFound, RequestClosed, ProofNeeded.
    """
    request, card = await _with_card(desk)
    await read_form(desk.request)
    _known_who(request)
    until = desk.now + RESTRICTED_FOR
    await mydata.restrict(desk.store, card, request=request.id, by=desk.staff.id, until=until, now=desk.now)
    async with desk.store.main.begin() as connection:
        await datarequests.closed(connection, request.id, "restricted", actor=desk.staff.actor, now=desk.now)
    return desk.go(_page(request.id), "request_closed")


async def statement(desk: Desk) -> web.StreamResponse:
    """His own words stand beside what he calls wrong (Art. 16).

    Raises NotFound, RequestClosed, ProofNeeded, BadForm.
    """
    request, card = await _with_card(desk)
    text = (await read_form(desk.request)).text("text", least=1, most=4000)
    _known_who(request)
    if request.kind != "rectification":
        raise NotFound
    shown = await lists.leads_of(desk.store, card, desk.now)
    if not shown:
        raise NotFound
    await notes.add(desk.store, shown[0].id, text=_redacted(desk, text), by=desk.staff.id, now=desk.now)
    async with desk.store.main.begin() as connection:
        await datarequests.closed(connection, request.id, "corrected", actor=desk.staff.actor, now=desk.now)
    return desk.go(_page(request.id), "request_closed")


def _known_who(request: Request) -> None:
    """Raises RequestClosed, ProofNeeded."""
    if request.state != "open":
        raise RequestClosed
    if request.proof == "none" and request.channel in datarequests.UNSEEN:
        raise ProofNeeded


async def _with_card(desk: Desk) -> tuple[Request, bytes]:
    """Raises NotFound for one whose card is gone, or that has none."""
    request = await datarequests.one(desk.store, id_in(desk.request, "request"))
    if request.owner is None or request.owner_kind != "card":
        raise NotFound
    return request, request.owner


async def _card_of(desk: Desk, form: Form) -> bytes | None:
    """The card that the form names, or that of exactly this address, shown, hidden or a customer's: a namesake, an
    alias or a shared phone finds nobody. Raises BadForm.
    """
    address, named = form.line("email", most=254), form.line("card", most=32)
    if re.fullmatch(r"[0-9a-f]{32}", named) and await personview.is_there(desk.store, bytes.fromhex(named)):
        return bytes.fromhex(named)
    found = await mydata.at(desk.store, blind_index(desk.store.index_secret, address)) if address else []
    if (address or named) and not found:
        raise BadForm(N_("Nobody with this address is known. Leave it empty to write down the request all the same."))
    return found[0].id if found else None


def _received_at(desk: Desk, form: Form) -> datetime:
    """Raises BadForm."""
    day = form.day("received")
    at = datetime.combine(day, time(12), desk.words.zone).astimezone(UTC)
    if not desk.now - OLDEST <= at <= desk.now + timedelta(days=1):
        raise BadForm(N_("Please choose the day on which it came: within the last sixty days."))
    return min(at, desk.now)


async def _tell(desk: Desk, request: Request, news: str, reason: str, *, due: datetime | None = None) -> None:
    """A mail to the address on the card, in the person's language; without a card a letter must go."""
    if request.owner is None or request.owner_kind != "card":
        return
    async with desk.store.main.begin() as connection:
        detail = reason
        if due is not None:
            language = await mydata_mail.language_of(connection, request.owner)
            detail = f"{translator(language).day_with_year(due.date())}|{reason}"
        await mydata_mail.send_news(
            desk.store, connection, desk.parts.sender, request.owner, news, detail=detail, now=desk.now
        )


def _redacted(desk: Desk, text: str) -> str:
    """The file holds no data: whatever names somebody is taken out."""
    return desk.parts.redactor.redact(text, language=desk.staff.language).text if text else ""


def _page(request: bytes) -> str:
    return f"/console/requests/{request.hex()}"
