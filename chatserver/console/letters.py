"""The firm's own words for its mails, with a preview as they are typed: plain text, and the mail as it will look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from aiohttp import web

from chatserver.console import clean
from chatserver.console.desk import Desk, headers
from chatserver.console.forms import BadForm, Form, read_form
from chatserver.console.outbox import FRAME_POLICY
from chatserver.console.words import N_
from leads import addressing, coldness, lettertexts, rules
from leads.addressing import Addressed
from leads.errors import UnknownVariable
from leads.letters import VARIABLES, Kind, Letter, Matter, Own, Price, compose
from leads.text import PERSONS_LANGUAGES

LONGEST: Final = 4000
LONGEST_SUBJECT: Final = 120
SAMPLE_CENTS: Final = 129_000
SAMPLE_NAME: Final = "Anna Nowak"
REFUSED: Final = {
    "subject": N_("In the subject stands {what}, which is not filled in there. Take it out, or write one of these:"),
    "text": N_("In the text stands {what}, which no mail can fill in. Take it out, or write one of these:"),
}
SAMPLE_WORDS: Final = N_("Here the salesperson's own words will stand.")


@dataclass(frozen=True, slots=True)
class Draft:
    """The form as it stands."""

    kind: Kind
    site: str
    language: str
    subject: str
    text: str


async def show(desk: Desk) -> web.StreamResponse:
    """The words of one kind, site and language, as they stand."""
    form = Form(dict(desk.request.query))
    kind, site, language = _which(desk, form)
    found = [
        v for v in await lettertexts.in_force(desk.store) if (v.kind, v.site, v.language) == (kind, site, language)
    ]
    subject, text = (found[0].subject, found[0].text) if found else ("", "")
    return await _page(desk, Draft(kind, site, language, subject, text))


async def preview(desk: Desk) -> web.StreamResponse:
    """The mail as plain text, while it is typed."""
    draft = _draft(desk, await read_form(desk.request))
    try:
        return desk.fragment("_letter.html", letter=await _letter(desk, draft), problem="")
    except UnknownVariable:
        return desk.fragment("_letter.html", letter=None, problem=_problem(desk, draft))


async def frame(desk: Desk) -> web.StreamResponse:
    """The mail as it will look, for a frame that may do nothing. Raises UnknownVariable."""
    letter = await _letter(desk, _draft(desk, await read_form(desk.request)))
    response = web.Response(text=letter.html, content_type="text/html", headers=headers())
    response.headers["Content-Security-Policy"] = FRAME_POLICY
    return response


async def save(desk: Desk) -> web.StreamResponse:
    """An unknown variable is refused, and what was typed stays. Raises BadForm."""
    form = await read_form(desk.request)
    draft = _draft(desk, form)
    usual = form.fields.get("do") == "usual"
    try:
        await lettertexts.change(
            desk.store,
            draft.kind,
            site=draft.site,
            language=draft.language,
            subject="" if usual else draft.subject,
            text="" if usual else draft.text,
            by=desk.staff.id,
            now=desk.now,
        )
    except UnknownVariable:
        return await _page(desk, draft, problem=_problem(desk, draft))
    where = f"kind={draft.kind}&site={draft.site}&language={draft.language}"
    return desk.go(f"/console/letters?{where}", "letter_changed")


async def _page(desk: Desk, draft: Draft, *, problem: str = "") -> web.StreamResponse:
    return await desk.page(
        "letters.html",
        here="letters",
        status=422 if problem else 200,
        draft=draft,
        problem=problem,
        letter=None if problem else await _letter(desk, draft),
        kinds=lettertexts.KINDS,
        variables=VARIABLES,
        sites=[(site.key, site.name) for site in desk.parts.settings.sites],
        standing=await lettertexts.in_force(desk.store),
        names=await desk.names(),
        longest=LONGEST,
        longest_subject=LONGEST_SUBJECT,
    )


async def _letter(desk: Desk, draft: Draft) -> Letter:
    """A sample. Raises UnknownVariable."""
    lettertexts.check(draft.subject, draft.text)
    retention = await rules.in_force(desk.store, desk.parts.retention)
    today = desk.now.astimezone(desk.words.zone).date()
    reduced = draft.kind == "discount"
    site = desk.parts.site(draft.site) or desk.parts.settings.sites[0]
    matter = Matter(
        site=site.name,
        asked_on=today,
        deleted_by=coldness.lead_gone_by(retention, desk.now, answered=True).date(),
        text=desk.words_in(draft.language).say(SAMPLE_WORDS) if draft.kind == "offer" else "",
        product="Tatra 5",
        price=Price(SAMPLE_CENTS * 9 // 10 if reduced else SAMPLE_CENTS, "EUR"),
        before=Price(SAMPLE_CENTS, "EUR") if reduced else None,
        valid_until=today + timedelta(days=30),
        reminders=True,
        to=Addressed(SAMPLE_NAME, desk.staff.name, await addressing.phone_of(desk.store, desk.staff.id)),
    )
    own = Own(draft.subject, draft.text) if draft.text else None
    return compose(draft.kind, draft.language, sender=desk.parts.sender, thread=bytes(16), matter=matter, own=own)


def _which(desk: Desk, form: Form) -> tuple[Kind, str, str]:
    """Raises BadForm for a site that there is not."""
    kind, site, language = (form.fields.get(name, "") for name in ("kind", "site", "language"))
    if site not in ("", *(one.key for one in desk.parts.settings.sites)):
        raise BadForm(N_("There is no such site or product."))
    chosen = next((one for one in lettertexts.KINDS if one == kind), lettertexts.KINDS[0])
    return chosen, site, language if language in PERSONS_LANGUAGES else desk.staff.language


def _draft(desk: Desk, form: Form) -> Draft:
    """Raises BadForm."""
    kind, site, language = _which(desk, form)
    subject = clean.redacted(desk, form.line("subject", most=LONGEST_SUBJECT), language=language)
    text = clean.redacted(desk, form.text("text", most=LONGEST), language=language)
    return Draft(kind, site, language, subject, text)


def _problem(desk: Desk, draft: Draft) -> str:
    """Where it stands, what it is, and what can be done."""
    where, what = lettertexts.unknown(draft.subject, draft.text) or ("text", "")
    return f"{desk.words.say(REFUSED[where], what=what)} {' '.join('{' + name + '}' for name in VARIABLES)}"
