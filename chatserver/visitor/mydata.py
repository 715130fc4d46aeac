"""My data: the doors. A link is asked for, opened once, and what follows travels in forms: no cookie, no name in a URL.

A GET changes nothing and says the same for every link, because mail scanners and previews follow each of them. Who asks
for a link gets the same answer in the same time whether or not the address is known: the address is looked up later, by
a job that is written in either case.
"""

from __future__ import annotations

from typing import Final

from aiohttp import web
from email_validator import EmailNotValidError, validate_email
from itsdangerous import BadData, URLSafeSerializer

from chatserver import access
from chatserver.parts import PARTS, Parts
from chatserver.visitor import mydata_acts, mydata_file
from chatserver.visitor.mydata_acts import Doing
from chatserver.visitor.mydata_words import SAID, Words
from chatserver.visitor.pages import PAGES, TEMPLATES, page_headers
from leads import conversations, datarequests, mydata_mail, passes, records, trail
from leads.calendar import zone_of
from leads.errors import NotFound, PassRefused
from leads.passes import Visit
from leads.store.crypto import blind_index
from leads.text import LANGUAGE_NAMES, PERSONS_LANGUAGES, pick_language, translator
from redaction.policy import HIDDEN_KIND, TOKEN_WORDS

POLICY: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'"
)
HOUR: Final = 3600
ASKED_BY_ADDRESS, ASKED_FOR_MAILBOX = 20, 3
RESUME_SALT: Final = "resume"
LONGEST_FIELD: Final = 2000


def add_mydata_routes(app: web.Application) -> None:
    """Needs `app[PARTS]`, `app[PAGES]` and `app[TEMPLATES]`."""
    app.router.add_get("/my-data", start)
    app.router.add_post("/my-data/ask", ask)
    app.router.add_get("/my-data/link/{token}", landing)
    app.router.add_post("/my-data/link/{token}", open_link)
    app.router.add_post("/my-data/chat", open_chat)
    app.router.add_post("/my-data/do", do)
    app.router.add_get("/my-data/receipt/{token}", receipt)
    app.router.add_get("/my-data/receipt/{token}/{erasure}", certificate)


async def start(request: web.Request) -> web.Response:
    """Where a link is asked for."""
    return page(request, "mydata_ask.html", wrong=False, sent=False)


async def ask(request: web.Request) -> web.Response:
    """The same answer for an address that we know, for a stranger's, and for one that asked too often."""
    parts = request.app[PARTS]
    form = await fields(request)
    try:
        address = validate_email(form.get("email", "").strip(), check_deliverability=False).normalized
    except EmailNotValidError:
        return page(request, "mydata_ask.html", form=form, wrong=True, sent=False)
    index = blind_index(parts.store.index_secret, address)
    few = await parts.limits.allow(
        "my_data", access.client_address(parts, request), most=ASKED_BY_ADDRESS, seconds=HOUR
    )
    few &= await parts.limits.allow("my_data_to", index.hex(), most=ASKED_FOR_MAILBOX, seconds=HOUR)
    code = await mydata_mail.ask_for_link(
        parts.store, address, language=language_of(request, form), now=parts.clock(), wanted=few
    )
    return page(request, "mydata_ask.html", form=form, wrong=False, sent=True, code=code)


async def landing(request: web.Request) -> web.Response:
    """The page behind a mailed link: the same, whatever the link."""
    return page(request, "mydata_link.html", holder="")


async def open_link(request: web.Request) -> web.Response:
    parts, form = request.app[PARTS], await fields(request)
    try:
        token, now = request.match_info["token"], parts.clock()
        if form.get("what") == "send":
            holder = await mydata_mail.send_digits(parts.store, parts.sender, token, now=now)
            return page(request, "mydata_link.html", form=form, holder=holder)
        code, holder = form.get("code", ""), form.get("holder", "")
        visit = await passes.open_link(parts.store, parts.sender.secret, token, code, holder=holder, now=now)
        await mydata_acts.note_opened(parts, visit, now)
        return await shown(request, form, visit, mydata_acts.Done())
    except (PassRefused, NotFound):
        return refused(request, form)


async def open_chat(request: web.Request) -> web.Response:
    """From the chat's menu: its own session proves whose it is."""
    parts, form = request.app[PARTS], await fields(request)
    try:
        resume = URLSafeSerializer(parts.secrets.tokens, salt=RESUME_SALT)
        conversation = bytes.fromhex(resume.loads(form.get("resume", "")))
        if await conversations.head(parts.store, conversation, for_visitor=True) is None:
            raise PassRefused
        now = parts.clock()
        async with parts.store.main.begin() as connection:
            visit = await passes.begin_visit(connection, conversation, now=now)
        await mydata_acts.note_opened(parts, visit, now)
        return await shown(request, form, visit, mydata_acts.Done())
    except (BadData, ValueError, TypeError, PassRefused, NotFound):
        return refused(request, form)


async def do(request: web.Request) -> web.Response:
    """What he chose on the page. The visit stands in the form; nobody else can know it."""
    parts, form = request.app[PARTS], await fields(request)
    try:
        visit = await passes.visit_of(parts.store, form.get("visit", ""), now=parts.clock())
        what = form.get("what", "")
        doing = Doing(parts, visit, form, language_of(request, form), parts.clock())
        if what == "file":
            return await taken_along(request, doing)
        act = mydata_acts.ACTS.get((visit.kind, what))
        done = await act(doing) if act is not None else mydata_acts.Done()
        if done.request is not None:
            token = passes.sign(parts.sender.secret, "receipt", done.request)
            return web.Response(status=303, headers={"Location": f"/my-data/receipt/{token}?lang={doing.language}"})
        return await shown(request, form, visit, done)
    except (PassRefused, NotFound):
        return refused(request, form)


async def shown(request: web.Request, form: dict[str, str], visit: Visit, done: mydata_acts.Done) -> web.Response:
    parts = request.app[PARTS]
    kinds = TOKEN_WORDS[language_of(request, form)].numbered
    strange = sorted({kinds.get(kind, kinds[HIDDEN_KIND]) for kind in done.strange})
    view = await mydata_acts.look(parts, visit, parts.clock())
    template = "mydata_chat.html" if visit.kind == "conversation" else "mydata.html"
    return page(
        request, template, form=form, visit=visit.token, said=done.said, code=done.code, strange=strange, **view
    )


async def taken_along(request: web.Request, doing: Doing) -> web.Response:
    parts = doing.parts
    content = await mydata_acts.content_of(parts, doing.visit)
    words = words_of(parts, doing.language)
    files = await mydata_acts.files_of(parts, doing.visit)
    firm = parts.settings.firm.name
    body = mydata_file.make(request.app[TEMPLATES], words, firm=firm, content=content, now=doing.now, files=files)
    await mydata_acts.note_done(doing, "portability", "answered")
    subject = f"{doing.visit.kind}:{doing.visit.owner.hex()}"
    await trail.note_handed_over(parts.store, subject, actor="visitor", now=doing.now)
    headers = {**page_headers(POLICY), "Content-Disposition": 'attachment; filename="my-data.zip"'}
    return web.Response(body=body, content_type="application/zip", headers=headers)


async def receipt(request: web.Request) -> web.Response:
    """How far the erasure is. Whoever has the address learns dates and counts, and nothing about anybody."""
    parts = request.app[PARTS]
    try:
        wish = await _of_receipt(request, parts)
    except NotFound:
        return refused(request, {})
    how_far = await datarequests.erased(parts.store, wish.roots, parts.clock())
    return page(request, "mydata_receipt.html", wish=wish, how_far=how_far, token=request.match_info["token"])


async def certificate(request: web.Request) -> web.Response:
    parts = request.app[PARTS]
    try:
        wish = await _of_receipt(request, parts)
        how_far = await datarequests.erased(parts.store, wish.roots, parts.clock())
        erasure = bytes.fromhex(request.match_info["erasure"])
        found = await records.certificate(parts.store, erasure) if erasure in how_far.certificates else None
    except (NotFound, ValueError):
        found = None
    if found is None:
        return refused(request, {})
    headers = {
        **page_headers(POLICY),
        "Content-Disposition": f'attachment; filename="certificate-{erasure.hex()[:8]}.json"',
        "X-Signature": found.signature.hex(),
    }
    return web.Response(body=found.body, content_type="application/json", headers=headers)


async def _of_receipt(request: web.Request, parts: Parts) -> datarequests.Request:
    """Raises NotFound."""
    name = passes.unsign(parts.sender.secret, "receipt", request.match_info["token"])
    if name is None:
        raise NotFound
    return await datarequests.one(parts.store, name)


async def fields(request: web.Request) -> dict[str, str]:
    given = await access.form_of(request)
    return {name: value[:LONGEST_FIELD] for name, value in given.items() if isinstance(value, str)}


def language_of(request: web.Request, form: dict[str, str] | None = None) -> str:
    """What the form or the address asks for, else what the browser does."""
    browser = request.headers.get("Accept-Language", "")[:200].split(",")
    wishes = ((form or {}).get("lang", ""), request.query.get("lang", ""), *(one.split(";")[0] for one in browser))
    return pick_language((wish for wish in wishes if wish.strip()), PERSONS_LANGUAGES)


def words_of(parts: Parts, language: str) -> Words:
    return Words(translator(language), zone_of(parts.settings.sites[0].country))


def refused(request: web.Request, form: dict[str, str]) -> web.Response:
    """One answer for a link or a visit that is guessed, used, too old, somebody else's, or of somebody erased."""
    return page(request, "mydata_refused.html", form=form, status=410, again="/link/" in request.path)


def page(
    request: web.Request, template: str, *, form: dict[str, str] | None = None, status: int = 200, **values: object
) -> web.Response:
    parts = request.app[PARTS]
    language = language_of(request, form)
    words = words_of(parts, language)
    around = {
        "language": language,
        "languages": {code: name for code, name in LANGUAGE_NAMES.items() if code != language},
        "words": words,
        "say": words.say,
        "firm": parts.settings.firm.name,
        "contact": parts.settings.firm.contact,
        "assets": request.app[PAGES].assets,
        "path": request.path,
        "SAID": SAID,
        "visit": "",
        "said": "",
        "code": "",
        "strange": (),
    }
    body = request.app[TEMPLATES].get_template(template).render({**around, **values})
    return web.Response(text=body, content_type="text/html", status=status, headers=page_headers(POLICY))
