"""Sending an offer; what is wrong with it is said on the page of its request."""

from __future__ import annotations

from aiohttp import web

from chatserver.console import leadcard, offer
from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, Form, id_in, read_form
from leads import followups, leadview, offers, rules
from leads.errors import AddressNeeded, AddressRefused, NotFound, Objected, StageRefused
from leads.offers import Offer


async def send(desk: Desk) -> web.StreamResponse:
    """Send it; what is wrong is said above the form as it was typed. Raises NotFound."""
    lead = id_in(desk.request, "lead")
    form = await read_form(desk.request)
    try:
        given = offer.read(desk, form)
        await _send(desk, lead, given)
    except BadForm as bad:
        return await leadcard.page(desk, lead, draft=_typed(form, desk.words.say(bad.msgid, **bad.values)), status=422)
    except (AddressNeeded, AddressRefused, Objected, StageRefused) as error:
        return await leadcard.page(desk, lead, draft=_typed(form, desk.words.say(error.message)), status=409)
    return desk.go(f"/console/leads/{lead.hex()}", "offer_sent")


async def _send(desk: Desk, lead: bytes, given: Offer) -> None:
    found = await leadview.view(desk.store, lead, desk.now)
    if found is None:
        raise NotFound
    times = followups.planned(desk.parts.steps, desk.now, found.row.country)
    await offers.send(
        desk.store,
        desk.parts.sender,
        await rules.in_force(desk.store, desk.parts.retention),
        lead,
        given,
        by=desk.staff.actor,
        site_name=offer.site_name(desk, found.row.site),
        first_step_at=times[0] if times else None,
        last_step_at=times[-1] if times else None,
        now=desk.now,
    )


def _typed(form: Form, problem: str) -> offer.Draft:
    fields = form.fields
    return offer.Draft(
        product=fields.get("product", "")[:120],
        price=fields.get("price", "")[:20],
        currency=fields.get("currency", "EUR")[:3],
        valid_until=fields.get("valid_until", "")[:10],
        text=fields.get("text", "")[:4000],
        problem=problem,
    )
