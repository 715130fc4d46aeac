"""Records: what was erased, when, by which rule and why; certificates; what waits and what is overdue."""

from __future__ import annotations

from typing import Final

import orjson
from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import id_in, start_in
from chatserver.console.words import COUNTED, N_
from leads import records

REASONS: Final = {
    "cold": N_("silent too long"),
    "chat": N_("chat over, nothing asked for"),
    "unconfirmed": N_("offer never confirmed"),
    "closed_lead": N_("lost or declined"),
    "customer": N_("customer period over"),
    "order": N_("order or claim closed"),
    "tax_document": N_("tax period over"),
    "own_request": N_("the person asked for it"),
    "let_go": N_("let go by us"),
    "consent_over": N_("its consent was over"),
    "merged": N_("joined with another card"),
}


async def show(desk: Desk) -> web.StreamResponse:
    start = start_in(desk.request)
    return await desk.page(
        "records.html",
        here="records",
        rows=await records.erased(desk.store, start=start),
        waiting=await records.waiting(desk.store, desk.now),
        totals=await records.totals(desk.store),
        reasons=REASONS,
        counted=COUNTED,
        start=start,
        size=records.PAGE,
    )


async def certificate(desk: Desk) -> web.StreamResponse:
    """The signed bytes and their signature in one file, to be kept and verified anywhere."""
    erasure = id_in(desk.request, "erasure")
    found = await records.certificate(desk.store, erasure)
    if found is None:
        raise web.HTTPNotFound
    body = orjson.dumps({"certificate": found.body.decode(), "signature": found.signature.hex()})
    name = f'attachment; filename="lethe-certificate-{erasure.hex()}.json"'
    return web.Response(
        body=body,
        content_type="application/json",
        headers={"Content-Disposition": name, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"},
    )
