"""The visitor's pages over HTTP: the chat page, its token, the loader, the privacy notice, the demo."""

import gzip
import json
import re
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from sqlalchemy import insert

import chatserver.visitor
from chatserver.assets import BundlesMissing, add_bundle_route, read_manifest
from chatserver.configfile import load
from chatserver.sites import notice_dates
from chatserver.stores import coverage_of
from chatserver.visitor import notice, pagetoken, practice
from chatserver.visitor.routes import NoticeDates, Site, VisitorPages, add_visitor_routes
from leads import datarequests, policies, statistics
from leads.policies import Cell
from leads.privacy import register
from leads.store.tables import erasures
from leads.text import LOCALES, PERSONS_LANGUAGES, translator
from redaction.policy import Action
from tests.chatserver.browsing import browsing
from tests.helpers import CONFIG, lethe
from tests.leads.firm import RETENTION

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
SECRET = b"only for tests, only for tests!!"
DAY = timedelta(days=1)
SHOP = "https://shop.example"
Client = TestClient[web.Request, web.Application]


async def dates(site: str, now: datetime) -> NoticeDates:
    return NoticeDates(
        after_answer=DAY,
        at_latest=7 * DAY,
        unconfirmed=7 * DAY,
        silence=30 * DAY,
        grace=3 * DAY,
        declined=7 * DAY,
        order=30 * DAY,
        customer=3 * 365 * DAY,
        tax=10 * 365 * DAY,
        objection=3 * 365 * DAY,
        request_file=3 * 365 * DAY,
        backups=14 * DAY,
        reminders=2,
        question_by=(now + 8 * DAY).date(),
        offer_by=(now + 43 * DAY).date(),
    )


async def measured(site: str) -> timedelta | None:
    return timedelta(minutes=5) if site == "shop" else None


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    sites = {
        "shop": Site(key="shop", name="<b>Shop</b> & Co", origins=(SHOP, "not an origin; script-src *")),
        "nord": Site(
            key="nord", name="Nord", origins=(SHOP,), language="pl", languages=("pl", "cs"), contact="dpo@nord.example"
        ),
        "demo": Site(key="demo", name="Alpen Velo", origins=("http://localhost:8080", "http://127.0.0.1:8080")),
    }
    assets = read_manifest()
    app = web.Application()
    pages = VisitorPages(
        sites=sites,
        page_tokens=SECRET,
        assets=assets,
        texts=translator,
        notice_dates=dates,
        clock=lambda: NOW,
        answers_within=measured,
    )
    add_visitor_routes(app, pages)
    add_bundle_route(app, assets)
    async with TestClient(TestServer(app)) as running:
        yield running


def boot_of(page: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json" id="boot">(.*?)</script>', page, re.DOTALL)
    assert found, "the page carries no boot data"
    content: dict[str, object] = json.loads(found[1])
    return content


async def test_only_the_sites_own_pages_may_frame_the_chat(client: Client) -> None:
    answer = await client.get("/chat/shop")
    policy = answer.headers["Content-Security-Policy"]
    assert policy.endswith(f"frame-ancestors {SHOP}")
    assert "script-src 'self';" in policy and "unsafe" not in policy and "*" not in policy
    assert answer.headers["Cache-Control"] == "no-store"


async def test_a_strange_host_header_does_not_reach_the_policy(client: Client) -> None:
    answer = await client.get("/chat/shop", headers={"Host": "evil.example; script-src *"})
    assert "evil" not in answer.headers["Content-Security-Policy"]


async def test_an_unknown_site_gets_a_plain_page_and_404(client: Client) -> None:
    for address in ("/chat/nobody", "/privacy/nobody?lang=cs"):
        answer = await client.get(address)
        page = await answer.text()
        assert answer.status == 404
        assert "boot" not in page and "<h1>" in page
    assert (await client.get("/chat/nobody/token")).status == 404


async def test_the_chat_page_hands_over_a_token_with_site_language_and_path_only(client: Client) -> None:
    page = await (await client.get("/chat/shop?lang=de-AT&page=/bikes/via?email=a@b.example%23top")).text()
    token = pagetoken.read(SECRET, boot_of(page)["page"], now=NOW)
    assert token == pagetoken.PageToken(site="shop", language="de", page="/bikes/via")
    assert "a@b.example" not in page


async def test_the_page_of_the_shop_is_cut_to_a_printable_path(client: Client) -> None:
    page = await (await client.get("/chat/shop", params={"page": "/\x00\u202ea" + "b" * 500})).text()
    assert pagetoken.read(SECRET, boot_of(page)["page"], now=NOW).page == "/a" + "b" * 198


async def test_a_fresh_token_is_given_to_the_chat_page_and_to_no_other_site(client: Client) -> None:
    answer = await client.get("/chat/shop/token?lang=cs", headers={"Sec-Fetch-Site": "same-origin"})
    assert pagetoken.read(SECRET, (await answer.json())["page"], now=NOW).language == "cs"
    assert answer.headers["Cache-Control"] == "no-store"
    refused = await client.get("/chat/shop/token", headers={"Sec-Fetch-Site": "cross-site"})
    assert refused.status == 403


async def test_markup_in_a_sites_name_is_only_text(client: Client) -> None:
    for address in ("/chat/shop", "/privacy/shop"):
        page = await (await client.get(address)).text()
        assert "<b>Shop" not in page and "&lt;b&gt;Shop" in page


async def test_a_language_that_the_site_does_not_offer_becomes_the_sites_own(client: Client) -> None:
    assert '<html lang="pl">' in await (await client.get("/chat/nord?lang=de")).text()
    assert '<html lang="cs">' in await (await client.get("/chat/nord?lang=cs-CZ")).text()


async def test_the_notice_says_the_last_day_of_the_rules_in_the_visitors_language(client: Client) -> None:
    written = {
        "cs": "bez odpovědi vše smažeme do 4. ledna",
        "pl": "bez odpowiedzi usuniemy wszystko do 4 stycznia",
        "it": "senza risposta cancelliamo tutto entro il 4 gennaio",
        "de": "ohne Antwort löschen wir alles bis zum 4. Januar",
        "en": "without an answer everything is deleted by 4 January",
    }
    for language, sentence in written.items():
        page = (await (await client.get(f"/chat/shop?lang={language}")).text()).replace("&#39;", "'")
        assert sentence in page
        assert boot_of(page)["deletedBy"] == date(2026, 11, 30).isoformat()


async def test_how_soon_somebody_answers_is_said_only_when_measured(client: Client) -> None:
    assert "lately within 5 minutes" in await (await client.get("/chat/shop?lang=en")).text()
    assert "lately" not in await (await client.get("/chat/demo?lang=en")).text()


async def test_the_privacy_notice_shows_the_periods_and_loads_no_script(client: Client) -> None:
    answer = await client.get("/privacy/nord?lang=pl")
    page = await answer.text()
    assert "script" not in answer.headers["Content-Security-Policy"] and "<script" not in page
    for words in ("30 dni bez wiadomości", "3 lata", "14 dni", "dpo@nord.example", "22 listopada 2026"):
        assert words in page


@pytest.mark.parametrize(
    ("removed", "said", "certified"),
    [
        (True, "deleted from our mailbox as well", "what the mail server keeps of a mail that was removed"),
        (False, "from which it is not deleted by itself", "their removal is switched off"),
    ],
)
def test_notice_and_certificate_say_what_becomes_of_the_mails_in_our_mailbox(
    removed: bool, said: str, certified: str
) -> None:
    assert load(CONFIG, {}, {}).mail.imap_remove, "on by default"
    settings = load(CONFIG, {}, {"mail.imap_host": "127.0.0.1", "mail.imap_user": "a", "mail.imap_remove": removed})
    dates = notice_dates(settings, RETENTION, "demo", datetime(2026, 3, 2, tzinfo=UTC))
    assert said in notice.mailbox(translator("en"), dates)
    assert certified in " ".join(coverage_of(settings).not_covered)
    without = notice_dates(load(CONFIG, {}, {}), RETENTION, "demo", datetime(2026, 3, 2, tzinfo=UTC))
    assert notice.mailbox(translator("en"), without) == ""


async def test_the_notice_says_what_is_cut_who_gets_it_and_how_to_use_each_right_as_tables_and_settings_say(
    tmp_path: Path,
) -> None:
    mail = {"mail.smtp_host": "127.0.0.1", "firm.recipients": ["Hosting AG, <Zürich>"]}
    async with (
        lethe(tmp_path, more=mail) as server,
        browsing(server, await server.session(login="boss", role="manager")) as boss,
    ):
        page = (await boss.get("/privacy/demo?lang=en")).text
        (dropped,) = re.findall(r"Cut out before it is stored</th><td[^>]*>(.*?)</td>", page)
        assert "Payment card" in dropped and "Health" in dropped and "Phone" not in dropped
        assert "The provider of our mailbox" in page and "our backups" not in page
        assert "Hosting AG, &lt;Zürich&gt;" in page
        assert all(right in page for right, _ in practice.RIGHTS.values()) and "uoou.gov.cz" in page
        version = re.findall(r"Version (\w+)\.", page)
        cells = {("PHONE", "question"): Cell(Action.DROP, "nobody")}
        await policies.save(server.store, cells, over=None, by=2, why="no phones", now=server.clock())
        await server.parts.policing.refresh()
        page = (await boss.get("/privacy/demo?lang=en")).text
        (dropped,) = re.findall(r"Cut out before it is stored</th><td[^>]*>(.*?)</td>", page)
        assert "Phone" in dropped and re.findall(r"Version (\w+)\.", page) != version


def test_whoever_the_register_names_as_a_recipient_stands_in_the_notice_in_every_language() -> None:
    said = {area.recipients for area in (*register.AREAS, *register.PLACES)} - {register.INSIDE}
    assert said == set(practice.RECIPIENTS), "a recipient in the register is one in the notice"
    assert set(practice.RIGHTS) == {*datarequests.KINDS, practice.CONSENT}
    source = Path(practice.__file__).read_text(encoding="utf-8")
    template = (Path(practice.__file__).parent / "templates" / "privacy.html").read_text(encoding="utf-8")
    used = set(re.findall(r'N_\(\s*"([^"]+)"', source)) | set(re.findall(r'pgettext\("notice", "([^"]+)"\)', template))
    assert len(used) > 30
    for language in set(PERSONS_LANGUAGES) - {"en"}:
        words = translator(language)
        assert not [one for one in used if words.pgettext("notice", one) in (one, "")], language


async def test_the_loader_with_all_its_words_stays_below_3_kb(client: Client) -> None:
    answer = await client.get("/widget.js")
    script = await answer.text()
    assert len(gzip.compress(script.encode(), 9)) <= 3 * 1024
    assert all(translator(language).gettext("Open chat") in script for language in PERSONS_LANGUAGES)
    assert not re.search(r"localStorage|sessionStorage|cookie|innerHTML|eval\(", script)
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


async def test_the_loader_is_not_sent_again_while_it_is_the_same(client: Client) -> None:
    first = await client.get("/widget.js")
    again = await client.get("/widget.js", headers={"If-None-Match": first.headers["ETag"]})
    assert again.status == 304


async def test_the_demo_embeds_the_chat_across_origins(client: Client) -> None:
    port = client.port
    for here, there in (("localhost", "127.0.0.1"), ("127.0.0.1", "localhost")):
        answer = await client.get("/demo?lang=it", headers={"Host": f"{here}:{port}"})
        page = await answer.text()
        assert f'src="http://{there}:{port}/widget.js"' in page and "Una bici per le Sue salite" in page
        assert f"frame-src http://{there}:{port};" in answer.headers["Content-Security-Policy"]


async def test_bundles_are_kept_for_ever_under_their_hash_only(client: Client) -> None:
    url = read_manifest().url("chat.js")
    assert "immutable" in (await client.get(url)).headers["Cache-Control"]
    assert (await client.get(url.replace("?v=", "?v=0"))).headers["Cache-Control"] == "no-cache"
    assert (await client.get("/static/build/manifest.json")).status == 404
    assert (await client.get("/static/build/..%2f..%2fapp.py")).status == 404


def test_missing_bundles_are_reported_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(BundlesMissing, match="npm run build"):
        read_manifest(tmp_path)


@pytest.mark.parametrize(("age", "good"), [(0, True), (600, True), (601, False), (-60, True), (-61, False)])
def test_a_page_token_lives_ten_minutes(age: int, good: bool) -> None:
    token = pagetoken.PageToken(site="shop", language="cs", page="/")
    signed = pagetoken.issue(SECRET, token, now=NOW)
    later = NOW + timedelta(seconds=age)
    if good:
        assert pagetoken.read(SECRET, signed, now=later) == token
    else:
        with pytest.raises(pagetoken.PageTokenRefused):
            pagetoken.read(SECRET, signed, now=later)


@pytest.mark.parametrize("forged", [None, "", "a.b.c", 7, ["x"], {"page": 1}, "é" * 5000])
def test_a_forged_page_token_is_refused(forged: object) -> None:
    with pytest.raises(pagetoken.PageTokenRefused):
        pagetoken.read(SECRET, forged, now=NOW)


def test_a_page_token_of_another_installation_is_refused() -> None:
    signed = pagetoken.issue(b"other", pagetoken.PageToken(site="s", language="cs", page="/"), now=NOW)
    with pytest.raises(pagetoken.PageTokenRefused):
        pagetoken.read(SECRET, signed, now=NOW)


def test_every_sentence_of_the_pages_has_a_translation() -> None:
    folder = Path(chatserver.visitor.__file__).parent
    calls = extract_from_dir(
        str(folder),
        method_map=[("**.py", "python")],
        keywords={"gettext": None, "pgettext": ((1, "c"), 2), "ngettext": (1, 2), "forms": (2, 3)},
    )
    used = {(call[4], call[2] if isinstance(call[2], str) else call[2][0]) for call in calls}
    for template in (folder / "templates").glob("*.html"):
        page = template.read_text(encoding="utf-8")
        used |= {(None, words) for words in re.findall(r't\.gettext\("([^"]+)"\)', page)}
        used |= set(re.findall(r't\.pgettext\("([^"]+)", "([^"]+)"\)', page))
    written = set()
    for domain in ("widget", "notice"):
        with (LOCALES / "cs" / "LC_MESSAGES" / f"{domain}.po").open("rb") as source:
            written |= {(m.context, m.id if isinstance(m.id, str) else m.id[0]) for m in read_po(source, locale="cs")}
    assert len(used) > 100
    assert {call for call in used if call[1]} <= written


def test_every_sentence_about_ones_own_data_stands_in_all_catalogs_of_the_seven_languages() -> None:
    folder = Path(chatserver.visitor.__file__).parent
    used: set[str] = set()
    for template in (folder / "templates").glob("*mydata*.html"):
        used |= set(re.findall(r'say\("([^"]+)"', template.read_text(encoding="utf-8")))
    for source in (folder / "mydata_words.py", LOCALES.parent / "mydata_mail.py"):
        used |= set(re.findall(r'(?:N_|\b_|w\.say)\(\s*"([^"]+)"', source.read_text(encoding="utf-8")))
    assert len(used) > 140
    for language in set(PERSONS_LANGUAGES) - {"en"}:
        with (LOCALES / language / "LC_MESSAGES" / "mydata.po").open("rb") as catalog:
            written = {str(m.id): str(m.string) for m in read_po(catalog, locale=language) if m.context == "mydata"}
        assert used <= {msgid for msgid, text in written.items() if text}, language
        for msgid, text in written.items():
            assert set(re.findall(r"{\w+}", msgid)) == set(re.findall(r"{\w+}", text)), (language, msgid)


async def test_what_was_forgotten_is_told_to_everybody_only_where_the_firm_wants_it(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        assert (await browser.get("/trust")).status == 404
    async with lethe(tmp_path, more={"statistics.trust_page": True}) as server, browsing(server) as browser:
        few = await browser.get("/trust")
        assert few.status == 200 and "too few" in few.text
        gone = {"state": "certified", "reason": "cold", "kind": "lead", "counts": {}, "remarks": [], "fence": 0}
        gone |= dict.fromkeys(("due_at", "intent_at", "erased_at"), server.clock())
        async with server.store.main.begin() as connection:
            await connection.execute(insert(erasures), [{"id": bytes([n]) * 16, **gone} for n in range(128)])
        assert "128" not in (await browser.get("/trust")).text, "the week is not over"
        server.clock.move(days=7)
        await statistics.close_weeks(server.store, server.clock())
        page = await browser.get("/trust?lang=de")
        assert "128" in page.text and "8. März 2026" in page.text
