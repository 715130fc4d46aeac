"""Sending an offer; what is wrong with it is said on the page of its request."""

from __future__ import annotations

from collections.abc import Sequence

from aiohttp import web

from chatserver.access import form_of
from chatserver.console import leadcard, offer, standing
from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, Form, id_in, read_form
from leads import (
    enclosures,
    followups,
    leadview,
    mending,
    offers,
    pausing,
    readdressing,
    rules,
    sequences,
    steps,
    whence,
)
from leads.enclosures import File
from leads.errors import (
    AddressNeeded,
    AddressRefused,
    ConsentOver,
    FileRefused,
    FilesTooLarge,
    FollowUpsUsed,
    LeadsError,
    NotFound,
    Objected,
    OfferNotAllowed,
    OtherPurpose,
    Restricted,
    StageRefused,
)
from leads.leadview import LeadView
from leads.offers import Offer


async def send(desk: Desk) -> web.StreamResponse:
    """Send it; what is wrong is said above the form as it was typed. Raises NotFound."""
    lead = id_in(desk.request, "lead")
    form = await read_form(desk.request)
    chosen = await _chosen(desk)
    found = await leadview.view(desk.store, lead, desk.now)
    if found is None:
        raise NotFound
    try:
        given = offer.read(desk, form, found)
        files = enclosures.within_limits([enclosures.accepted(name, content) for name, content in chosen])
        await _send(desk, found, given, files)
    except BadForm as bad:
        return await leadcard.page(desk, lead, draft=_typed(form, desk.words.say(bad.msgid, **bad.values)), status=422)
    except (
        AddressNeeded,
        AddressRefused,
        ConsentOver,
        FileRefused,
        FilesTooLarge,
        FollowUpsUsed,
        Objected,
        OfferNotAllowed,
        OtherPurpose,
        Restricted,
        StageRefused,
    ) as error:
        return await leadcard.page(desk, lead, draft=_typed(form, await _said(desk, error)), status=409)
    return desk.go(f"/console/leads/{lead.hex()}", "offer_sent")


async def _said(desk: Desk, error: LeadsError) -> str:
    """What is wrong, and if the request moved meanwhile, what happened."""
    said = desk.words.say(error.message)
    return f"{said} {await standing.told(desk)}".strip() if isinstance(error, StageRefused) else said


async def _send(desk: Desk, found: LeadView, given: Offer, files: Sequence[File]) -> None:
    product = given.declared_as or found.product
    own = await sequences.in_force(desk.store, desk.parts.steps, found.row.site, product)
    times = steps.planned(own.steps, desk.now, found.row.country)
    await offers.send(
        desk.store,
        desk.parts.sender,
        await rules.in_force(desk.store, desk.parts.retention),
        found.row.id,
        given,
        by=desk.staff.actor,
        site_name=offer.site_name(desk, found.row.site),
        first_step_at=times[0] if times else None,
        last_step_at=times[-1] if times else None,
        sequence_id=own.id,
        files=files,
        now=desk.now,
    )


async def step(desk: Desk) -> web.StreamResponse:
    """Send a manual follow-up whose day has come. Raises NotFound, AddressNeeded, Objected, MailNotAllowed."""
    lead, name = id_in(desk.request, "lead"), desk.request.match_info["step"]
    found = await leadview.view(desk.store, lead, desk.now)
    if found is None:
        raise NotFound
    one = next((s for s in await offer.steps_of(desk, found, offered=True) if s.name == name), None)
    if one is None:
        raise NotFound
    await followups.send_by_hand(
        desk.store,
        desk.parts.sender,
        await rules.in_force(desk.store, desk.parts.retention),
        lead,
        one,
        by=desk.staff.actor,
        site_name=offer.site_name(desk, found.row.site),
        now=desk.now,
    )
    return desk.go(f"/console/leads/{lead.hex()}?said=mail_sent#plan")


async def mend_address(desk: Desk) -> web.StreamResponse:
    """Take what was typed, or else the address that was probably meant. Raises NotFound, AddressRefused, Held."""
    lead = id_in(desk.request, "lead")
    to = (await read_form(desk.request)).line("address", most=254)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    plans = await readdressing.plans(desk.store, retention, desk.parts.steps)
    await mending.mend(desk.store, lead, by=desk.staff.actor, now=desk.now, to=to, plans=plans)
    return desk.go(f"/console/leads/{lead.hex()}", "address_mended")


async def country(desk: Desk) -> web.StreamResponse:
    """The person lives in another country than was guessed. Raises NotFound, BadForm."""
    lead = id_in(desk.request, "lead")
    code = (await read_form(desk.request)).one_of("country", whence.COUNTRIES)
    found = await leadview.view(desk.store, lead, desk.now)
    if found is None:
        raise NotFound
    own = await sequences.of_lead(desk.store, desk.parts.steps, found.sequence_id)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    await whence.correct(desk.store, retention, own, lead, code, by=desk.staff.actor, now=desk.now)
    return desk.go(f"/console/leads/{lead.hex()}?said=country_changed#plan")


async def pause(desk: Desk) -> web.StreamResponse:
    """No follow-up before a day. Raises NotFound, PauseRefused, BadForm."""
    lead = id_in(desk.request, "lead")
    until = (await read_form(desk.request)).day("until")
    retention = await rules.in_force(desk.store, desk.parts.retention)
    await pausing.pause(desk.store, retention, lead, until, by=desk.staff.actor, now=desk.now)
    return desk.go(f"/console/leads/{lead.hex()}?said=paused#plan")


async def resume(desk: Desk) -> web.StreamResponse:
    """Raises NotFound."""
    lead = id_in(desk.request, "lead")
    await pausing.resume(desk.store, lead, by=desk.staff.actor, now=desk.now)
    return desk.go(f"/console/leads/{lead.hex()}?said=resumed#plan")


async def _chosen(desk: Desk) -> list[tuple[str, bytes]]:
    """The files of the form, each as far as it may be read at all."""
    fields = [field for field in (await form_of(desk.request)).getall("files", []) if isinstance(field, web.FileField)]
    read = []
    for field in fields:
        with field.file:
            read.append((field.filename, field.file.read(enclosures.LARGEST + 1)))
    return [(name, content) for name, content in read if name]


def _typed(form: Form, problem: str) -> offer.Draft:
    fields = form.fields
    return offer.Draft(
        product=fields.get("product", "")[:120],
        price=fields.get("price", "")[:20],
        currency=fields.get("currency", "EUR")[:3],
        valid_until=fields.get("valid_until", "")[:10],
        text=fields.get("text", "")[:4000],
        problem=problem,
        about=fields.get("about", "")[:64],
    )
