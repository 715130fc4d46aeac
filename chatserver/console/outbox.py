"""The outbox: every mail as it was sent, or as it waits; HTML in a frame that may do nothing."""

from __future__ import annotations

from aiohttp import web

from chatserver.console.desk import Desk, headers
from chatserver.console.forms import id_in, read_form
from leads import correspondence, mydata_mail

# Mails carry their styles inline and load nothing; the frame has no scripts, forms or links to our pages.
FRAME_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'self'; sandbox"
)


async def show(desk: Desk) -> web.StreamResponse:
    return await _page(desk, None)


async def one(desk: Desk) -> web.StreamResponse:
    mail = await correspondence.one(desk.store, id_in(desk.request, "mail"))
    await desk.note_look("outbox_read", f"mail:{mail.id.hex()}")
    return await _page(desk, mail)


async def html(desk: Desk) -> web.StreamResponse:
    mail = await correspondence.one(desk.store, id_in(desk.request, "mail"))
    if _sealed(desk, mail):
        raise web.HTTPNotFound
    await desk.note_look("outbox_read", f"mail:{mail.id.hex()}")
    response = web.Response(text=mail.html, content_type="text/html", headers=headers())
    response.headers["Content-Security-Policy"] = FRAME_POLICY
    return response


async def again(desk: Desk) -> web.StreamResponse:
    mail = id_in(desk.request, "mail")
    await correspondence.send_again(desk.store, mail, by=desk.staff.actor, now=desk.now)
    return await _back(desk, mail, "mail_again")


async def give_up(desk: Desk) -> web.StreamResponse:
    mail = id_in(desk.request, "mail")
    await correspondence.give_up(desk.store, mail, by=desk.staff.actor, now=desk.now)
    return await _back(desk, mail, "task_done")


async def _back(desk: Desk, mail: bytes, said: str) -> web.StreamResponse:
    """To where the decision was made: the page of the request, or the outbox."""
    if (await read_form(desk.request)).fields.get("from") != "lead":
        return desk.go("/console/outbox", said)
    return desk.go(f"/console/leads/{(await correspondence.one(desk.store, mail)).lead.hex()}", said)


async def _page(desk: Desk, mail: correspondence.Mail | None) -> web.StreamResponse:
    mails = await correspondence.recent(desk.store, only=desk.staff.only)
    by_smtp = bool(desk.parts.settings.mail.smtp_host)
    sealed = mail is not None and _sealed(desk, mail)
    return await desk.page("outbox.html", here="outbox", mails=mails, mail=mail, by_smtp=by_smtp, sealed=sealed)


def _sealed(desk: Desk, mail: correspondence.Mail) -> bool:
    """A link or a code proves a mailbox, so staff do not read it; without a mail server the outbox is the mailbox."""
    return bool(desk.parts.settings.mail.smtp_host) and mail.step.startswith(mydata_mail.SECRET)
