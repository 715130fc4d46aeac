"""Contacts that the firm has already: tried first, then brought in while a bar shows how far it is.

The file is in the memory of the two requests that carry it and nowhere else; what is done must be what was tried.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

import structlog
from aiohttp import web

from chatserver.access import form_of
from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, id_in, read_form
from chatserver.console.words import N_
from leads import contactfile, importing, rules
from leads.errors import NotFound
from leads.importing import BATCH, PURPOSES, SOURCES, Checker, Choice, Contact, Trial
from leads.store.tables import BASES

UPLOAD: Final = contactfile.LARGEST + (1 << 16)
PAUSE_EVERY: Final = 10
# An import that moved nothing for so long stands still: its server ended.
STANDS_STILL: Final = timedelta(minutes=1)
PURPOSE_WORDS: Final = {
    "customer": N_("They are customers: kept from their last purchase or the end of the contract"),
    "offer": N_("They asked for an offer that is still open: kept from their last word"),
}
BASIS_WORDS: Final = {
    "consent": N_("(a) consent, with its day and wording in the file"),
    "contract": N_("(b) a contract, or steps before one"),
    "legal_duty": N_("(c) a legal duty"),
    "vital": N_("(d) vital interests"),
    "public_task": N_("(e) a public task"),
    "interest": N_("(f) our legitimate interest"),
}
SOURCE_WORDS: Final = {
    "asked_us": N_("they asked us themselves"),
    "customer": N_("they bought from us"),
    "own_form": N_("our own form"),
    "other_program": N_("another program of ours"),
    "bought": N_("a list that we bought or rented"),
    "collected": N_("collected from websites or directories"),
}
REASONS: Final = {
    "bought": N_("From a bought or rented list: these people never asked us, and no basis carries that."),
    "collected": N_("Collected from elsewhere: these people never asked us, and no basis carries that."),
    "no_source": N_("Without a source that we know."),
    "no_basis": N_("Without one of the six legal bases."),
    "wrong_basis": N_("On a basis that does not carry this purpose."),
    "no_address": N_("Without an e-mail address that can be right."),
    "twice": N_("In the file twice."),
    "no_day": N_("Without the day of the last contact, from which the time is counted."),
    "consent_names": N_(
        "On a consent whose wording names somebody: the words of your form belong there, without data."
    ),
    "no_consent": N_("On a consent without its day and wording."),
    "over": N_("Their time is over: we would have forgotten them already."),
    "known": N_("Here already; nothing of them was changed."),
    "objected": N_("They objected to hear from us."),
}  # fmt: skip
log = structlog.get_logger()


async def show(desk: Desk) -> web.StreamResponse:
    return await _page(desk)


async def try_out(desk: Desk) -> web.StreamResponse:
    """What would come in; nothing is changed. Raises BadForm, ContactFileRefused."""
    choice, body = await _read(desk)
    trial = await _trial(desk, choice, body)
    values = {"trial": trial, "digest": _digest(choice, body), "reasons": REASONS}
    if desk.request.headers.get("HX-Request"):
        return desk.fragment("_import_trial.html", **values)
    return await _page(desk, choice=choice, **values)


async def begin(desk: Desk) -> web.StreamResponse:
    """Bring in what was tried. Raises BadForm, ContactFileRefused."""
    choice, body = await _read(desk)
    if (await read_form(desk.request)).fields.get("digest") != _digest(choice, body):
        raise BadForm(N_("The file or a choice is not what was tried. Please try it once more."))
    trial = await _trial(desk, choice, body)
    number = await importing.begin(desk.store, choice, trial, by=desk.staff.id, now=desk.now)
    task = asyncio.create_task(_bring(desk, number, choice, trial.contacts, desk.now))
    desk.parts.background.add(task)
    task.add_done_callback(desk.parts.background.discard)
    return desk.go(f"/console/imports/{number.hex()}")


async def one(desk: Desk) -> web.StreamResponse:
    """How far one is. Raises NotFound."""
    found = await importing.of(desk.store, id_in(desk.request, "import"))
    if found is None:
        raise NotFound
    still = found.finished_at is None and desk.now - found.moved_at > STANDS_STILL
    return await desk.page("import.html", here="people", it=found, still=still, reasons=REASONS, words_of=_words_of())


async def _page(desk: Desk, **values: Any) -> web.StreamResponse:
    around: dict[str, Any] = {
        "purposes": PURPOSE_WORDS,
        "bases": BASIS_WORDS,
        "sources": SOURCE_WORDS,
        "sites": desk.parts.settings.sites,
        "past": await importing.listed(desk.store),
        "names": await desk.names(),
        "choice": None,
        "trial": None,
    }
    return await desk.page("imports.html", here="people", **{**around, **values})


def _words_of() -> dict[str, dict[str, str]]:
    return {"purpose": PURPOSE_WORDS, "basis": BASIS_WORDS, "source": SOURCE_WORDS}


async def _read(desk: Desk) -> tuple[Choice, bytes]:
    """Raises BadForm."""
    form = await read_form(desk.request)
    site = next((one for one in desk.parts.settings.sites if one.key == form.fields.get("site")), None)
    if site is None:
        raise BadForm(N_("Please choose one of the offered answers."))
    choice = Choice(
        site.key, site.language, site.country,
        form.one_of("purpose", PURPOSES), form.one_of("basis", BASES), form.one_of("source", SOURCES),
    )  # fmt: skip
    field = (await form_of(desk.request)).get("file")
    if not isinstance(field, web.FileField):
        raise BadForm(N_("Please choose the file."))
    with field.file:
        field.file.seek(0)
        body = field.file.read(contactfile.LARGEST + 1)
    if not body:
        raise BadForm(N_("Please choose the file."))
    return choice, body


async def _trial(desk: Desk, choice: Choice, body: bytes) -> Trial:
    contacts = contactfile.read(body)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    policy = desk.parts.policing.now
    checker = Checker(retention, policy.version, policy.redactor, choice, desk.now)
    trial = Trial(columns=contacts.dropped)
    for place, row in contacts.rows:
        checker.look(trial, place, row)
        if place % PAUSE_EVERY == 0:
            # Somebody's chat must not wait for a long file.
            await asyncio.sleep(0)
    return await importing.known(desk.store, trial, desk.now)


async def _bring(desk: Desk, number: bytes, choice: Choice, contacts: list[Contact], now: datetime) -> None:
    try:
        for start in range(0, len(contacts), BATCH):
            await importing.write(desk.store, number, choice, contacts[start : start + BATCH], now=now)
            await asyncio.sleep(0)
        await importing.finish(desk.store, number, desk.parts.clock())
    except Exception as error:
        log.error("import_failed", error=type(error).__name__)


def _digest(choice: Choice, body: bytes) -> str:
    return sha256(repr(choice).encode() + b"|" + body).hexdigest()
