"""The firm's own answers: kept here, put into a reply by `/`, and saved from a reply that turned out well."""

from __future__ import annotations

from typing import Final, NamedTuple

from aiohttp import web

from chatserver.console import asking, offer
from chatserver.console.desk import Desk
from chatserver.console.forms import id_in, number_in, read_form
from leads import answers, conversations, leadview
from leads.errors import ForAllOnly, NotFound, UnknownVariable
from leads.leadview import LeadView
from leads.text import PERSONS_LANGUAGES, translator

LONGEST: Final = 4000
LONGEST_TITLE: Final = 80
LONGEST_ASKED: Final = 400


class Draft(NamedTuple):
    """An answer that is not stored yet."""

    language: str
    title: str
    words: str
    asked_as: str = ""
    automatic: bool = False


async def show(desk: Desk) -> web.StreamResponse:
    return await _page(desk)


async def save(desk: Desk) -> web.StreamResponse:
    """Add one, or change the one in the path. What is personal is taken out first. Raises NotFound, BadForm."""
    number = number_in(desk.request, "answer") if "answer" in desk.request.match_info else None
    form = await read_form(desk.request)
    language = form.one_of("language", PERSONS_LANGUAGES)
    title, words, asked_as = (
        desk.parts.redactor.redact(text, language=language, purpose="question", by_staff=True).text
        for text in (
            form.line("title", least=1, most=LONGEST_TITLE),
            form.text("words", least=1, most=LONGEST),
            form.line("asked_as", most=LONGEST_ASKED),
        )
    )
    automatic = form.ticked("automatic")
    try:
        await answers.save(
            desk.store, number, language=language, title=title[:LONGEST_TITLE], words=words[:LONGEST],
            asked_as=asked_as[:LONGEST_ASKED], automatic=automatic, by=desk.staff.id, now=desk.now,
        )  # fmt: skip
    except (UnknownVariable, ForAllOnly) as problem:
        draft = Draft(language, title, words, asked_as, automatic)
        return await _page(desk, draft=draft, problem=problem.message, status=422)
    return desk.go("/console/answers", "answer_saved")


async def remove(desk: Desk) -> web.StreamResponse:
    await answers.remove(desk.store, number_in(desk.request, "answer"), by=desk.staff.id, now=desk.now)
    return desk.go("/console/answers", "answer_removed")


async def from_reply(desk: Desk) -> web.StreamResponse:
    """The last reply of a chat as the beginning of an answer; it was redacted when it was sent. Raises NotFound."""
    transcript = await conversations.read(desk.store, id_in(desk.request, "conversation"))
    ours = [m for m in transcript.messages if m.sender == "staff"] if transcript is not None else []
    if transcript is None or transcript.conversation.state != "live" or not ours:
        raise NotFound
    return await _page(desk, draft=_draft_of(transcript.conversation.language, ours[-1].text))


async def save_reply(desk: Desk) -> web.StreamResponse:
    """One click: the last reply is an answer of ours from now on, found by `/`; a person says later whether the
    automatic host may give it. Nothing that the visitor wrote is kept, and a reply with gaps is for a person to mend.
    """
    conversation = id_in(desk.request, "conversation")
    transcript = await conversations.read(desk.store, conversation)
    ours = [m for m in transcript.messages if m.sender == "staff"] if transcript is not None else []
    if transcript is None or transcript.conversation.state != "live" or not ours:
        raise NotFound
    language = transcript.conversation.language
    redacted = desk.parts.redactor.redact(ours[-1].text, language=language, purpose="question", by_staff=True)
    draft = _draft_of(language, redacted.text)
    if ours[-1].marks or redacted.findings or "[" in redacted.text:
        return desk.go(f"/console/inbox/{conversation.hex()}/save-answer")
    await answers.save(
        desk.store, None, language=language, title=draft.title, words=draft.words, by=desk.staff.id, now=desk.now
    )
    return desk.go(f"/console/inbox/{conversation.hex()}", "answer_saved")


def _draft_of(language: str, words: str) -> Draft:
    return Draft(language, words.split("\n")[0][:60], words[:LONGEST])


async def for_chat(desk: Desk) -> web.StreamResponse:
    """What `/` offers in this chat, filled, as JSON. Raises NotFound."""
    conversation = id_in(desk.request, "conversation")
    head = await conversations.head(desk.store, conversation)
    if head is None or head.state != "live":
        raise NotFound
    lead = await leadview.view(desk.store, head.parent, desk.now) if head.parent is not None else None
    return await _offered(desk, head.language, head.site, lead)


async def for_lead(desk: Desk) -> web.StreamResponse:
    """The same for a mail by hand. Raises NotFound."""
    lead = await leadview.view(desk.store, id_in(desk.request, "lead"), desk.now)
    if lead is None:
        raise NotFound
    return await _offered(desk, lead.row.language, lead.row.site, lead)


async def _offered(desk: Desk, language: str, site: str, lead: LeadView | None) -> web.Response:
    values = _values(desk, language, site, lead)
    own = [
        {"title": answer.title, "text": answers.filled(answer.words, values), "safe": False}
        for answer in await answers.listed(desk.store, language=language)
    ]
    safe = [
        {"title": desk.words.say(title), "text": translator(language).gettext(text), "safe": True}
        for title, text in asking.SAFELY
    ]
    return web.json_response(own + safe, headers={"Cache-Control": "no-store"})


def _values(desk: Desk, language: str, site: str, lead: LeadView | None) -> dict[str, str]:
    """The variables as the person may read them, in his language."""
    firm = desk.parts.settings.firm.name
    known = {"firm": firm, "site": offer.site_name(desk, site), "me": desk.staff.name}
    if lead is None:
        return known
    known |= {"name": lead.row.name, "offer": str(lead.offered.get("product", ""))}
    theirs = desk.words_in(language)
    if isinstance(lead.offered.get("price_cents"), int):
        known["price"] = theirs.money(lead.offered["price_cents"], lead.row.currency)
    if lead.offered.get("valid_until"):
        known["valid_until"] = theirs.day(offer.day_of(lead))
    return known


async def _page(desk: Desk, *, draft: Draft | None = None, problem: str = "", status: int = 200) -> web.Response:
    return await desk.page(
        "answers.html",
        here="answers",
        status=status,
        answers=await answers.listed(desk.store),
        variables=answers.VARIABLES,
        draft=draft,
        problem=problem,
    )
