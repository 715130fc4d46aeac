"""How the firm keeps its word: the notice in force, reviews, measures and findings, drills, figures. Printable."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Final

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import number_in, read_form
from chatserver.console.words import LANGUAGE_NAMES, N_
from chatserver.visitor.notice import version_of
from chatserver.visitor.pages import PAGES
from leads import management, policies
from leads.privacy import copies
from leads.store import pace
from leads.text import translator

YEAR: Final = timedelta(days=365)
KIND_NAMES: Final = {"measure": N_("measure"), "finding": N_("finding of an auditor")}
PARAGRAPH: Final = N_(
    "We answer your questions in a chat and send offers by e-mail. What we keep for that, why, for how long, who gets"
    " it and which rights you have stands at {url} (version {version})."
)


async def show(desk: Desk) -> web.StreamResponse:
    site = desk.parts.settings.sites[0]
    version = await _version(desk)
    pasted = await pace.fact(desk.store, management.PASTED)
    reviewed = await pace.fact(desk.store, management.REVIEWED)
    return await desk.page(
        "management.html",
        here="management",
        version=version,
        versions=await management.notice_seen(desk.store, version, desk.now),
        pasted=pasted,
        is_old=pasted is not None and f"{pasted.n:012x}" != version,
        paragraphs=[
            (name, code, translator(code).gettext(PARAGRAPH).format(
                url=f"{desk.parts.settings.public_url}/privacy/{site.key}?lang={code}", version=version))
            for code, name in LANGUAGE_NAMES.items()
        ],
        reviewed=reviewed,
        review_due=reviewed is None or reviewed.at < desk.now - YEAR,
        policy=(await policies.in_force(desk.store)),
        measures=await management.listed(desk.store),
        kinds=KIND_NAMES,
        months=await management.months(desk.store, desk.now),
        ages=await copies.ages(desk.store, desk.now),
        names=await desk.names(),
    )  # fmt: skip


async def add(desk: Desk) -> web.StreamResponse:
    form = await read_form(desk.request)
    words = form.line("words", least=3, most=400)
    redacted = desk.parts.redactor.redact(words, language=desk.staff.language, purpose="question").text
    known = await desk.names()
    owner = int(form.one_of("owner", tuple(str(number) for number in known)))
    due_at = datetime.combine(form.day("due"), time(12), desk.words.zone).astimezone(UTC)
    await management.add(
        desk.store, kind=form.one_of("kind", management.KINDS), words=redacted[:400], owner=owner, due_at=due_at,
        by=desk.staff.id, now=desk.now,
    )  # fmt: skip
    return desk.go("/console/management", "measure_added")


async def finish(desk: Desk) -> web.StreamResponse:
    """Raises NotFound."""
    await management.finish(desk.store, number_in(desk.request, "measure"), by=desk.staff.id, now=desk.now)
    return desk.go("/console/management", "task_done")


async def review(desk: Desk) -> web.StreamResponse:
    await management.reviewed(desk.store, by=desk.staff.id, now=desk.now)
    return desk.go("/console/management", "reviewed")


async def paste(desk: Desk) -> web.StreamResponse:
    """The paragraph of the version in force stands in the shop's terms."""
    await management.pasted(desk.store, await _version(desk), by=desk.staff.id, now=desk.now)
    return desk.go("/console/management", "pasted")


async def _version(desk: Desk) -> str:
    pages, key = desk.request.app[PAGES], desk.parts.settings.sites[0].key
    return version_of(pages.sites[key], await pages.notice_dates(key, desk.now))
