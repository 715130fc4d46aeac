"""The own settings of a member of staff: language, password, devices, and the morning's counts by mail."""

from __future__ import annotations

import re

from aiohttp import web

from chatserver import access
from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, id_in, read_form
from chatserver.console.words import N_
from leads import accounts, addressing, digest, passwords, secondfactor, sessions
from leads.text import LANGUAGES

WRONG_OLD = N_("The present password does not fit, or the new one is the same.")
_ADDRESS = re.compile(r"[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+", re.ASCII)
NOT_EQUAL = N_("The two new passwords differ.")


async def show(desk: Desk) -> web.StreamResponse:
    return await _page(desk)


async def set_language(desk: Desk) -> web.StreamResponse:
    chosen = (await read_form(desk.request)).one_of("language", LANGUAGES)
    await accounts.choose_language(desk.store, desk.staff, chosen)
    return desk.go("/console/own", "language")


async def set_digest(desk: Desk) -> web.StreamResponse:
    """Counts by mail each working morning, or not. Raises BadForm."""
    address = (await read_form(desk.request)).line("digest", most=254)
    if address and not _ADDRESS.fullmatch(address):
        raise BadForm(N_("This does not look like an e-mail address. Please check it."))
    await digest.choose(desk.store, desk.staff.id, address or None, desk.parts.wall())
    return desk.go("/console/own", "digest_on" if address else "digest_off")


async def set_mail_phone(desk: Desk) -> web.StreamResponse:
    """Which number stands in his mails to persons. Raises PhoneRefused."""
    phone = (await read_form(desk.request)).line("mail_phone", most=40)
    await addressing.set_phone(desk.store, desk.staff.id, phone, desk.parts.wall())
    return desk.go("/console/own", "mail_phone_set" if phone else "mail_phone_off")


async def set_password(desk: Desk) -> web.StreamResponse:
    fields = (await read_form(desk.request)).fields
    old, new = fields.get("old", "")[:1000], fields.get("new", "")[:1000]
    if new != fields.get("again", ""):
        return await _page(desk, problem=NOT_EQUAL)
    now = desk.parts.wall()
    try:
        token = await accounts.change_password(desk.store, desk.session, old=old, new=new, now=now)
    except (accounts.WrongSignIn, passwords.WeakPassword) as error:
        return await _page(desk, problem=WRONG_OLD if isinstance(error, accounts.WrongSignIn) else error.__doc__ or "")
    response = desk.go("/console", "password")
    access.set_cookie(response, desk.parts, token)
    return response


async def end_device(desk: Desk) -> web.StreamResponse:
    """Sign one other device out; one that is gone already is as good."""
    await sessions.end(desk.store, desk.staff.id, id_in(desk.request, "device"), desk.parts.wall())
    return desk.go("/console/own", "device_ended")


async def end_others(desk: Desk) -> web.StreamResponse:
    await accounts.sign_out_elsewhere(desk.store, desk.session, desk.parts.wall())
    return desk.go("/console/own", "devices_ended")


async def _page(desk: Desk, *, problem: str = "") -> web.Response:
    number, now = desk.staff.id, desk.parts.wall()
    return await desk.page(
        "own.html",
        here="own",
        problem=problem,
        status=422 if problem else 200,
        devices=await sessions.of(desk.store, number, desk.session.token_hash, now),
        second_factor=await secondfactor.has(desk.store, number),
        codes_left=await secondfactor.left(desk.store, number),
        wall=now,
        digest_to=await digest.chosen(desk.store, number),
        mail_phone=await addressing.phone_of(desk.store, number),
        mails_leave=bool(desk.parts.settings.mail.smtp_host),
    )
