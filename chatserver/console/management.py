"""How the firm keeps its word: the notice in force, reviews, measures and findings, drills, figures. Printable."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from aiohttp import web
from sqlalchemy import Row

from chatserver import noticekeeping, sites
from chatserver.console.desk import Desk
from chatserver.console.forms import number_in, read_form
from chatserver.console.words import N_
from leads import management, noticetexts, policies
from leads.privacy import copies
from leads.store import pace
from leads.text import LANGUAGE_NAMES, PERSONS_LANGUAGES, translator

YEAR: Final = timedelta(days=365)
KIND_NAMES: Final = {"measure": N_("measure"), "finding": N_("finding of an auditor")}
PARAGRAPH: Final = N_(
    "We answer your questions in a chat and send offers by e-mail. What we keep for that, why, for how long, who gets"
    " it and which rights you have stands at {url} (version {version})."
)


@dataclass(frozen=True, slots=True)
class Notice:
    """The notice of one site, and which version its shop's terms name. `paragraphs`: language, its code, words."""

    site: str
    name: str
    version: str
    since: datetime
    pasted: Row[Any] | None
    is_old: bool
    paragraphs: tuple[tuple[str, str, str], ...]


async def show(desk: Desk) -> web.StreamResponse:
    reviewed = await pace.fact(desk.store, management.REVIEWED)
    notices = [await _notice(desk, *one) for one in (await noticekeeping.keep(desk.parts, desk.now)).items()]
    return await desk.page(
        "management.html",
        here="management",
        notices=notices,
        is_old=any(one.is_old for one in notices),
        reviewed=reviewed,
        review_due=reviewed is None or reviewed.at < desk.now - YEAR,
        policy=(await policies.in_force(desk.store)),
        measures=await management.listed(desk.store),
        kinds=KIND_NAMES,
        months=await management.months(desk.store, desk.now),
        ages=await copies.ages(desk.store, desk.now),
        names=await desk.names(),
    )


async def _notice(desk: Desk, key: str, version: str) -> Notice:
    site = desk.parts.site(key)
    versions = await management.notice_seen(desk.store, key, version, desk.now)
    since = next(at for name, at in versions if name == version)
    pasted = await pace.fact(desk.store, f"{management.PASTED}{key}")
    url = f"{desk.parts.settings.public_url}/privacy/{key}"
    paragraphs = tuple(
        (name, code, translator(code).gettext(PARAGRAPH).format(url=f"{url}?lang={code}", version=version))
        for code, name in LANGUAGE_NAMES.items()
    )
    is_old = pasted is not None and f"{pasted.n:012x}" != version
    return Notice(key, site.name if site is not None else key, version, since, pasted, is_old, paragraphs)


async def notice(desk: Desk) -> web.StreamResponse:
    """Which text of the privacy notice stood when, to be read."""
    versions = await noticetexts.listed(desk.store)
    query = desk.request.query
    wanted = (query.get("site", ""), query.get("version", ""))
    chosen = next((one for one in versions if (one.site, one.version) == wanted), versions[0] if versions else None)
    language = query.get("lang", desk.staff.language)
    return await desk.page(
        "notice.html",
        here="management",
        versions=versions,
        chosen=chosen,
        read_in=language if language in PERSONS_LANGUAGES else desk.staff.language,
        languages=LANGUAGE_NAMES,
        names={site.key: site.name for site in desk.parts.settings.sites},
    )


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
    """The paragraph that was shown stands in the terms of this site's shop. A rule may have changed since."""
    form = await read_form(desk.request)
    versions = await sites.notice_versions(desk.parts, desk.now)
    site = form.one_of("site", tuple(versions))
    known = await management.notice_seen(desk.store, site, versions[site], desk.now)
    version = form.one_of("version", tuple(name for name, _ in known))
    await management.pasted(desk.store, site, version, by=desk.staff.id, now=desk.now)
    return desk.go("/console/management", "pasted")
