"""Files that came with a person's mail: downloaded, kept for a purpose, deleted; by the request's own people only."""

from __future__ import annotations

from urllib.parse import quote

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import id_in, read_form
from leads import keptfiles, leadview
from leads.errors import NotFound
from leads.leadview import LeadView
from leads.mailfiles import KINDS


def may_open(desk: Desk, lead: LeadView) -> bool:
    """The salesperson of the request, everybody while it is nobody's, and managers."""
    return desk.staff.role == "manager" or lead.row.assigned_to in (None, desk.staff.id)


async def download(desk: Desk) -> web.StreamResponse:
    """Never shown in the browser: what a stranger sent must not run under our address. Raises NotFound."""
    lead, file = await _entitled(desk)
    shown, content = await keptfiles.opened(desk.store, lead, file, by=desk.staff.id, now=desk.now)
    plain = "".join(c if c.isascii() and c not in '"\\' else "_" for c in shown.name)
    headers = {
        "Content-Type": KINDS[shown.kind],
        "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(shown.name)}",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "sandbox; default-src 'none'",
    }
    return web.Response(body=content, headers=headers)


async def keep(desk: Desk) -> web.StreamResponse:
    lead, file = await _entitled(desk)
    purpose = (await read_form(desk.request)).one_of("purpose", keptfiles.PURPOSES)
    await keptfiles.keep_for(desk.store, lead, file, purpose=purpose, by=desk.staff.id, now=desk.now)
    return desk.go(f"/console/leads/{lead.hex()}?said=file_kept#mails")


async def remove(desk: Desk) -> web.StreamResponse:
    lead, file = await _entitled(desk)
    await keptfiles.remove(desk.store, lead, file, by=desk.staff.id, now=desk.now)
    return desk.go(f"/console/leads/{lead.hex()}?said=file_removed#mails")


async def _entitled(desk: Desk) -> tuple[bytes, bytes]:
    """The request and the file of the address. Raises NotFound: whoever may not open it learns nothing of it."""
    lead, file = id_in(desk.request, "lead"), id_in(desk.request, "file")
    found = await leadview.view(desk.store, lead, desk.now)
    if found is None or not may_open(desk, found):
        raise NotFound
    return lead, file
