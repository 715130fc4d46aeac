"""Orders of courts and authorities: what must not be deleted, and what was handed out."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import Final

from aiohttp import web

from chatserver.console import clean
from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, Form, id_in, number_in, read_form, start_in
from chatserver.console.words import N_
from leads import belonging, disclosure
from leads.disclosure import Order
from leads.errors import NotFound
from leads.privacy import holds
from leads.privacy.holds import NoSuchHold, NoSuchOwner

LONGEST: Final = timedelta(days=3653)
_NUMBER: Final = re.compile(r"[^\W_](?:[^\W_]|[ ./-])*")
LEAST, MOST = 3, 60
SHAPE: Final = N_(
    "An order's number has 3 to 60 letters, digits, spaces and the signs / - . with at least one digit,"
    " such as 12 C 3/2026."
)
TRIED: Final = {
    "let_go": N_("a colleague wanted to let it go"),
    "own_request": N_("the person asked for it"),
    "delete": N_("the person asked for it"),
    "not_me": N_("the person had not asked for the offer"),
    "erasure": N_("its time was over"),
}


async def show(desk: Desk) -> web.StreamResponse:
    start = start_in(desk.request)
    found = await holds.listed(desk.store, desk.now, start=start)
    attempts = await holds.attempts(desk.store, start=start)
    disclosures = await disclosure.listed(desk.store, start=start)
    return await desk.page(
        "orders.html",
        here="orders",
        active=[hold for hold in found if hold.released_at is None and hold.until > desk.now],
        over=[hold for hold in found if hold.released_at is not None or hold.until <= desk.now],
        attempts=attempts,
        tried=TRIED,
        disclosures=disclosures,
        start=start,
        size=holds.PAGE,
        longest=max(len(found), len(attempts), len(disclosures)),
        names=await desk.names(),
    )


async def place(desk: Desk) -> web.StreamResponse:
    """Put a hold on a request or a person. Raises NotFound, BadForm."""
    owner = id_in(desk.request, "owner")
    form = await read_form(desk.request)
    number = _order_number(desk, form)
    until = datetime.combine(form.day("until"), time(23, 59), desk.words.zone).astimezone(UTC)
    if not desk.now < until <= desk.now + LONGEST:
        raise BadForm(N_("Please choose a day that is still to come, at most ten years ahead."), "until")
    try:
        await holds.place(desk.store, owner, order_number=number, until=until, by=desk.staff.id, now=desk.now)
    except NoSuchOwner:
        raise NotFound from None
    return desk.go("/console/orders", "hold_placed")


async def release(desk: Desk) -> web.StreamResponse:
    """End a hold; what is due goes with the next tick. Raises NotFound."""
    await read_form(desk.request)
    try:
        await holds.release_one(desk.store, number_in(desk.request, "hold"), by=desk.staff.id, now=desk.now)
    except NoSuchHold:
        raise NotFound from None
    return desk.go("/console/orders", "hold_released")


async def disclose(desk: Desk) -> web.StreamResponse:
    """One person's data as a file, which is kept nowhere here. Raises NotFound, BadForm."""
    card = id_in(desk.request, "card")
    form = await read_form(desk.request)
    authority = " ".join(form.line("authority", least=3, most=120).split())
    clean.check(desk, belonging.AUTHORITY, authority, language=desk.staff.language, of="authority")
    order = Order(_order_number(desk, form), authority)
    body = await disclosure.make(desk.store, card, order, by=desk.staff.id, now=desk.now)
    return web.Response(
        body=body,
        content_type="application/json",
        headers={
            "Content-Disposition": f'attachment; filename="lethe-disclosure-{card.hex()[:8]}.json"',
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
        },
    )


def _order_number(desk: Desk, form: Form) -> str:
    """Raises BadForm for what cannot be the number of an order: it stands where nobody's data may stand."""
    number = " ".join(form.line("order_number", most=MOST).split())
    if len(number) < LEAST or not _NUMBER.fullmatch(number) or not any(sign.isdigit() for sign in number):
        raise BadForm(SHAPE, "order_number")
    clean.check(desk, belonging.ORDER, number, language=desk.staff.language, of="order_number")
    return number
