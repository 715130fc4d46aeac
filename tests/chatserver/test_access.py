"""Who may come in at the staff's doors, and what is refused: the table of roles against every route, forms from
elsewhere, planted sessions, redirects, guessing."""

import re
from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from socketio.exceptions import ConnectionError as Refused
from sqlalchemy import select, update

from chatserver.access import safe_next
from chatserver.api.document import BASE
from chatserver.api.endpoints import ENDPOINTS
from chatserver.console import routes
from chatserver.console.routes import OPEN, PAGES
from leads import accounts, secondfactor, team
from leads.roles import EVERY_ROLE, may
from leads.scope import KINDS
from leads.store.tables import conversations, leads, mails, staff, staff_sessions, tasks
from tests.chatserver.browsing import Browsing, Page, browsing
from tests.chatserver.sockets import until
from tests.chatserver.test_console import asked, offered
from tests.helpers import Lethe, lethe

NOBODY = "0" * 32
# The first part of addresses for which nobody signs in: visitors, mailed links, the machine's own health.
OPEN_TO_ALL = {
    "", "widget.js", "chat", "privacy", "trust", "demo", "my-data", "mail", "offer", "static", "socket.io", "healthz",
    "readyz", "metrics",
}  # fmt: skip
KIND_AT_END = tuple(f"{{{kind}}}" for kind in KINDS)
WORDS = ("adam@example.org", "adam", "please")
PASSWORD = "a long enough passphrase of {}"


def filled(path: str) -> str:
    """The address with ids of things that do not exist."""
    numbers = r"\{(task|staff|version|hold|measure)\}"
    return re.sub(r"\{\w+\}", NOBODY, re.sub(numbers, "987654", chosen(path)))


def chosen(path: str) -> str:
    """The address with the first of the words that a route allows in one place: `{step:discount|reminder}`."""
    return re.sub(r"\{\w+:(\w+)[^}]*\}", r"\1", path)


async def sign_in(browser: Browsing, login: str, password: str, **fields: str) -> Page:
    return await browser.post("/console/sign-in", {"login": login, "password": password, **fields})


def cookie_in(page: Page) -> str:
    return next((line for line in page.headers.getall("Set-Cookie", []) if "lethe=" in line), "")


@dataclass(frozen=True, slots=True)
class Colleagues:
    """What Karel has taken, by the names that stand in the routes."""

    ids: dict[str, str]

    def in_path(self, path: str) -> str:
        return re.sub(r"\{(\w+)\}", lambda match: self.ids.get(match[1], NOBODY), chosen(path))


async def taken_by_karel(server: Lethe) -> Colleagues:
    """A request with its chat, card, mail and task, which Karel has taken."""
    lead = await asked(server)
    async with browsing(server, await server.session(login="karel")) as karel:
        await offered(server, karel, lead)
        await karel.post(f"/console/leads/{lead.hex()}/note", {"text": "mine"})
    async with server.store.main.begin() as connection:
        number = (await connection.execute(select(staff.c.id).where(staff.c.login == "karel"))).scalar_one()
        for table in (leads, conversations):
            await connection.execute(update(table).values(assigned_to=number))
        row = (await connection.execute(select(leads))).one()
        chat = (await connection.execute(select(conversations.c.id))).scalar_one()
        mail = (await connection.execute(select(mails.c.id))).scalars().first()
        task = (await connection.execute(select(tasks.c.id))).scalars().first()
    assert mail is not None and task is not None
    ids = {"lead": lead.hex(), "conversation": chat.hex(), "card": row.card_id.hex(), "mail": mail.hex()}
    return Colleagues(ids | {"task": f"{task:09}", "staff": "987654", "version": "987654", "hold": "987654"})


async def ask(browser: Browsing, method: str, path: str) -> int:
    return (await (browser.get(path) if method == "GET" else browser.post(path))).status


async def test_every_route_with_every_role_and_every_foreign_object(tmp_path: Path) -> None:
    """The table is asked, not repeated: what it forbids is 403, what a colleague has taken does not exist."""
    async with lethe(tmp_path) as server:
        theirs = await taken_by_karel(server)
        own_only = await server.session(login="own", own_only=True)
        reach = [(method, path) for method, path, _, _ in PAGES if set(re.findall(r"\{(\w+)\}", path)) & {*KINDS}]
        assert len(reach) > 15
        async with browsing(server, own_only) as browser:
            for method, path in reach:
                wanted = 404 if may("salesperson", action_of(method, path)) else 403
                assert await ask(browser, method, theirs.in_path(path)) == wanted, (method, path)
            lists = [await browser.get(f"/console/{path}") for path in ("today", "inbox", "leads", "people", "outbox")]
            finds = ("find", "people", "search")
            lists += [await browser.post(f"/console/{path}", {"q": word}) for path in finds for word in WORDS]
            for page in lists:
                assert page.status == 200 and not [one for one in theirs.ids.values() if one in page.text]
        async with browsing(server, await server.session(login="team")) as browser:
            assert theirs.ids["card"] in (await browser.post("/console/find", {"q": "adam"})).text, "others do"
        for role in EVERY_ROLE:
            async with browsing(server, await server.session(login=role, role=role)) as browser:
                for method, path, action, _ in PAGES:
                    # What changes something is sent to what there is not, so that the next role finds the same.
                    status = await ask(browser, method, theirs.in_path(path) if method == "GET" else filled(path))
                    assert (status != 403) is may(role, action), (role, method, path, status)
                    assert status < 500, (role, method, path)
                    if method == "GET" and may(role, action) and path.endswith(KIND_AT_END):
                        assert status == 200, (role, path, status)


def action_of(method: str, path: str) -> str:
    return next(action for verb, route, action, _ in PAGES if (verb, route) == (method, path))


async def test_a_socket_shows_nothing_of_what_a_colleague_has_taken(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        theirs = await taken_by_karel(server)
        own, team = await server.session(login="own", own_only=True), await server.session(login="team")
        chat, text = theirs.ids["conversation"], {"client_id": "1" * 32, "text": "Good day"}
        for token, allowed in ((own, False), (team, True)):
            socket = await server.connect("/staff", cookie=f"lethe={token}")
            for event, data in (("watch", {"change": 0}), ("reply", text), ("seen", {"seq": 1}), ("typing", {})):
                answer = await socket.ask(event, {"conversation": chat, **data})
                assert answer["ok"] is allowed, event


async def test_who_sees_his_own_only_loses_a_chat_the_moment_a_colleague_takes_it(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with lethe(tmp_path, store_urls) as server:
        own, karel = await server.session(login="own", own_only=True), await server.session(login="karel")
        visitor, socket = await server.visitor(), await server.connect("/staff", cookie=f"lethe={own}")
        await visitor.say("are you there?")
        await until(lambda: bool(socket.named("inbox")))
        chat = {"conversation": socket.named("inbox")[-1]["changed"][-1]}
        assert (await socket.ask("watch", {**chat, "change": 0}))["ok"]
        async with browsing(server, karel) as colleague:
            assert (await colleague.post(f"/console/inbox/{chat['conversation']}/take")).status == 303
            assert 'id="count-all">1<' in (await colleague.get("/console/inbox")).text
        await until(lambda: socket.named("taken") == [chat])
        async with browsing(server, own) as browser:
            assert 'id="count-all">0<' in (await browser.get("/console/inbox")).text, "no more than the list shows"
        before = len(socket.named("message"))
        await visitor.say("this is for Karel alone")
        assert not (await socket.ask("typing", chat))["ok"]
        assert len(socket.named("message")) == before


async def test_each_route_of_the_server_stands_in_a_table_whose_door_is_tested(tmp_path: Path) -> None:
    """What the router knows, not what the tables say: a route that was added beside them has no door of ours."""
    async with lethe(tmp_path) as server:
        known = {(r.method, r.resource.canonical) for r in server.runner.app.router.routes() if r.resource is not None}
    known = {(method, path) for method, path in known if method != "HEAD"}
    console = {(method, re.sub(r":[^}]*", "", path)) for method, path, _, _ in PAGES}
    console |= {(method, path) for method, path, _ in OPEN}
    inside = {(method, path) for method, path in known if path.startswith("/console")}
    assert inside - {("*", "/console/{rest}")} == console
    programs = {("GET", BASE + endpoint.path) for endpoint in ENDPOINTS} | {("GET", f"{BASE}/openapi.json")}
    assert {one for one in known if one[1].startswith("/api")} - {("*", f"{BASE}{{rest}}")} == programs
    others = {path.split("/")[1] for _, path in known - inside - programs if not path.startswith("/api")}
    assert others == OPEN_TO_ALL, sorted(others ^ OPEN_TO_ALL)


def test_every_id_in_a_route_is_a_kind_that_somebody_answers_for() -> None:
    """An id of a new kind: add it to leads/scope.py when a salesperson may hold it, else to this list."""
    names = {name for _, path, _, _ in PAGES for name in re.findall(r"\{(\w+)\}", path)}
    others = {"staff", "version", "owner", "hold", "erasure", "device", "answer", "file", "request", "measure"}
    # "other" is a second card: its page asks the scope itself, and a test of its own says so.
    others |= {"import", "export", "other", "token"}
    assert names - {*KINDS} == others


def test_no_page_asks_for_the_names_of_colleagues_past_the_right_to_see_them() -> None:
    console = Path(routes.__file__).parent
    asking = {page.name for page in console.glob("*.py") if "accounts.names" in page.read_text("utf-8")}
    assert asking == {"desk.py"}, "Desk.names gives an auditor role and number"


async def test_without_sign_in_every_page_leads_to_the_sign_in(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server) as browser:
        for method, path, _, _ in PAGES:
            page = await (browser.get(filled(path)) if method == "GET" else browser.post(filled(path)))
            assert page.status == 303 and page.location.startswith("/console/sign-in?next="), (method, path)
        fragment = await browser.get("/console/inbox/list", {"HX-Request": "true"})
        assert fragment.status == 204 and fragment.headers["HX-Redirect"].startswith("/console/sign-in")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "", "Sec-Fetch-Site": ""},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "", "Sec-Fetch-Site": "none"},
    ],
    ids=["foreign origin", "null", "neither", "cross-site", "same-site", "none"],
)
async def test_a_form_from_elsewhere_is_refused_on_every_route(tmp_path: Path, headers: dict[str, str]) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        posts = [filled(path) for method, path, _, _ in PAGES if method == "POST"]
        assert len(posts) > 10
        for path in posts:
            assert (await browser.post(path, headers=headers)).status == 403, path
        assert (await browser.post("/console/sign-out", headers=headers)).status == 403
        assert (await browser.get("/console/team")).status == 200, "he is still signed in"


async def test_a_form_without_or_with_a_foreign_token_is_refused(tmp_path: Path) -> None:
    async with (
        lethe(tmp_path) as server,
        browsing(server, await server.session(login="a", role="manager")) as one,
        browsing(server, await server.session(login="b", role="manager")) as other,
    ):
        assert one.csrf and other.csrf and one.csrf != other.csrf
        for token in ("", "x", other.csrf, one.csrf[:-1]):
            page = await one.post("/console/own/language", {"csrf": token, "language": "cs"})
            assert page.status == 403
        assert (await one.post("/console/own/language", {"language": "cs"})).status == 303
        by_header = {"X-CSRF-Token": one.csrf}
        assert (await one.post("/console/own/language", {"csrf": "", "language": "de"}, by_header)).status == 303


async def test_a_planted_session_is_not_taken_over(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        attacker = await server.session(login="mallory")
        await server.session(login="olga")
        async with browsing(server, attacker) as browser:
            page = await sign_in(browser, "olga", PASSWORD.format("olga"))
            fresh = cookie_in(page)
            assert page.status == 303 and fresh and attacker not in fresh
            assert "HttpOnly" in fresh and "SameSite=Lax" in fresh and "Path=/" in fresh and "Domain" not in fresh
            old = await accounts.signed_in(server.store, attacker, server.parts.wall())
            assert old is None, "the session that the browser brought along ends"


async def test_over_https_the_cookie_is_bound_to_the_host(tmp_path: Path) -> None:
    url = "https://chat.example.com"
    async with lethe(tmp_path, more={"server.public_url": url}) as server:
        await server.session()
        async with browsing(server) as browser:
            fields = {"login": "olga", "password": PASSWORD.format("olga")}
            page = await browser.post("/console/sign-in", fields, {"Origin": url})
            assert page.status == 303
            assert cookie_in(page).startswith("__Host-lethe=") and "Secure" in cookie_in(page)
            elsewhere = await browser.post("/console/sign-in", fields, {"Origin": server.url})
            assert elsewhere.status == 403, "with an address configured, only that one is ours"


@pytest.mark.parametrize(
    ("wanted", "reached"),
    [
        ("/console/leads?stage=new", "/console/leads?stage=new"),
        ("/console", "/console"),
        ("", "/console"),
        ("https://evil.example/console", "/console"),
        ("//evil.example/console", "/console"),
        ("/\\evil.example", "/console"),
        ("/console/../../demo", "/console"),
        ("/console//evil.example", "/console"),
        ("/consoles", "/console"),
        ("/demo", "/console"),
        ("javascript:alert(1)", "/console"),
        ("/console/x\r\nSet-Cookie: a=b", "/console"),
        ("/console/\t//evil.example", "/console"),
        ("/console?x=<script>", "/console"),
        ("\x00/console", "/console"),
    ],
)
async def test_after_sign_in_one_lands_in_the_console_only(wanted: str, reached: str) -> None:
    assert safe_next(wanted) == reached


async def test_guessing_is_stopped_by_address_too(tmp_path: Path) -> None:
    async with lethe(tmp_path, more={"limits.sign_in_failures": 1}) as server:
        await server.session()
        async with browsing(server) as browser:
            statuses = [(await sign_in(browser, f"name{n}", "wrong")).status for n in range(6)]
            assert statuses == [401, 401, 401, 401, 429, 429]
            assert (await sign_in(browser, "olga", PASSWORD.format("olga"))).status == 429


@pytest.mark.parametrize(("proxies", "last"), [(["127.0.0.1"], 401), ([], 429)], ids=["declared", "undeclared"])
async def test_a_forwarded_address_is_believed_from_declared_proxies_only(
    tmp_path: Path, proxies: list[str], last: int
) -> None:
    overrides = {"limits.sign_in_failures": 1, "server.trusted_proxies": proxies}
    async with lethe(tmp_path, more=overrides) as server, browsing(server) as browser:
        for n in range(5):
            page = await browser.post(
                "/console/sign-in", {"login": "x", "password": "y"}, {"X-Forwarded-For": f"6.6.6.6, 10.0.0.{n}"}
            )
        assert page.status == last


async def test_before_the_first_password_is_changed_nothing_else_opens(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        first = await team.create_first(server.store, server.parts.wall())
        assert first is not None
        async with browsing(server) as browser:
            assert (await sign_in(browser, *first)).status == 303
            for path in ("/console/today", "/console/team", "/console/inbox"):
                page = await browser.get(path)
                assert page.status == 303 and page.location == "/console/own", path
            own = await browser.get("/console/own")
            assert "first sign-in" in own.text
            browser.csrf = re.findall(r'name="csrf" value="([^"]+)"', own.text)[0]
            same = {"old": first[1], "new": first[1], "again": first[1]}
            assert (await browser.post("/console/own/password", same)).status == 422
            weak = {"old": first[1], "new": "aaaaaaaaaaaaaa", "again": "aaaaaaaaaaaaaa"}
            assert (await browser.post("/console/own/password", weak)).status == 422
            good = {"old": first[1], "new": "four quiet rivers bend", "again": "four quiet rivers bend"}
            assert (await browser.post("/console/own/password", good)).status == 303
            briefed = await browser.get("/console/today")
            assert briefed.location == "/console/briefing?next=/console/today", "the cards come first"
            cards = (await browser.get("/console/briefing")).text
            assert cards.count('<li class="card">') == 5
            browser.csrf = re.findall(r'name="csrf" value="([^"]+)"', cards)[0]
            assert (await browser.post("/console/briefing", {"next": "//evil.example"})).location == "/console"
            assert (await browser.get("/console/today")).status == 200


async def test_each_year_the_cards_come_before_anybodys_data(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        now = server.parts.wall()
        for login, ago, opens in (("new", None, False), ("old", 366, False), ("fresh", 364, True)):
            briefed_at = now - timedelta(days=ago) if ago is not None else None
            token = await server.session(login=login, role="manager", briefed_at=briefed_at)
            async with browsing(server, token) as browser:
                for path in ("/console/today", "/console/people", "/console/outbox"):
                    assert ((await browser.get(path)).status == 200) is opens, (login, path)
                assert (await browser.get("/console/rules")).status == 200, "rules are about nobody"
            if opens:
                await server.connect("/staff", cookie=f"lethe={token}")
            else:
                with pytest.raises(Refused):
                    await server.connect("/staff", cookie=f"lethe={token}")


async def test_a_sign_out_makes_the_token_worthless(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        token = await server.session()
        async with browsing(server, token) as browser:
            page = await browser.post("/console/sign-out")
            assert page.status == 303 and page.location == "/console/sign-in"
        async with browsing(server) as again:
            again.client.cookie_jar.update_cookies({"lethe": token})
            assert (await again.get("/console/today")).status == 303
        with pytest.raises(Refused):
            await server.connect("/staff", cookie=f"lethe={token}")


async def test_a_privacy_officer_opens_no_chats_by_socket_either(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        with pytest.raises(Refused):
            await server.staff(login="pia", role="privacy_officer")


async def test_what_is_no_page_or_no_id_is_not_found_and_a_huge_form_is_too_large(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        for path in ("/console/nothing", "/console/leads/xyz", f"/console/leads/{NOBODY}", "/console/inbox/%00",
                     f"/console/people/{NOBODY}", f"/console/outbox/{NOBODY}/html", "/console/records/1/certificate",
                     f"/console/inbox/{NOBODY}0", "/console/own/language"):  # fmt: skip
            page = await browser.get(path)
            assert page.status in (404, 405) and "Traceback" not in page.text, path
            assert 'href="/console"' in page.text, "a way out"
        form = "application/x-www-form-urlencoded"
        headers = {"Origin": server.url, "X-CSRF-Token": browser.csrf, "Content-Type": form}
        huge = await browser.post_bare("/console/own/language", BytesIO(b"language=" + b"x" * (2 << 20)), headers)
        assert huge.status == 413 and "Traceback" not in huge.text
        bad = await browser.post_bare("/console/own/language", b"language=\xff\xfe%ff", headers)
        assert bad.status in (400, 422)
        odd = await browser.post_bare(
            "/console/own/language", b"x", {**headers, "Content-Type": "text/plain; charset=no-such"}
        )
        assert odd.status in (400, 422, 403)


async def test_every_page_says_what_it_may_load_and_holds_no_inline_script_or_style(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(role="manager")) as browser:
        pages = [path for method, path, _, _ in PAGES if method == "GET" and "{" not in path]
        assert len(pages) > 10
        for path in [*pages, "/console/sign-in", "/console/nothing"]:
            page = await browser.get(path)
            if page.status == 303 or page.headers["Content-Type"].startswith("application/json"):
                continue
            policy = page.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy and "unsafe" not in policy, path
            assert page.headers["Cache-Control"] == "no-store" and page.headers["X-Content-Type-Options"] == "nosniff"
            assert not re.search(r"\sstyle=|\son\w+=|<style|javascript:", page.text), path
            assert not re.search(r"<script(?![^>]*(src=|application/json))", page.text), path


async def test_who_is_dismissed_loses_page_and_socket(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        boss = await server.session(login="boss", role="manager")
        token = await server.session(login="olga")
        socket = await server.connect("/staff", cookie=f"lethe={token}")
        person = await accounts.session_of(server.store, token, server.parts.wall())
        assert person is not None
        async with browsing(server, boss) as manager, browsing(server, token) as gone:
            assert (await gone.get("/console/today")).status == 200
            assert (await manager.post(f"/console/team/{person.id}/dismiss")).status == 303
            assert (await gone.get("/console/today")).location.startswith("/console/sign-in")
        await until(lambda: bool(socket.named("signed_out")))


async def test_what_deletes_much_wants_the_password_again_and_keeps_the_form(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, await server.session(login="boss", role="manager")) as boss:
        form = {"days": "60", "why": "long <season>", "at_once": "0"}
        async with server.store.main.begin() as connection:
            stale = server.parts.wall() - accounts.FRESH - timedelta(seconds=1)
            await connection.execute(update(staff_sessions).values(proved_at=stale))
        asked_again = await boss.post("/console/rules", form)
        assert asked_again.status == 401 and 'value="long &lt;season&gt;"' in asked_again.text
        assert 'name="days" value="60"' in asked_again.text and 'action="/console/rules"' in asked_again.text
        wrong = await boss.post("/console/rules", form | {"password_again": "not this one"})
        assert wrong.status == 401 and "does not fit" in wrong.text and "not this one" not in wrong.text
        assert (await boss.post("/console/team/987654/dismiss")).status == 401
        right = {"password_again": PASSWORD.format("boss")}
        assert (await boss.post("/console/rules", form | right)).status == 303
        assert (await boss.post("/console/rules", form | {"days": "61"})).status == 303, "fresh for ten minutes"


async def test_signing_out_everywhere_else_cuts_the_other_devices(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        here, there, third = [await server.session() for _ in range(3)]
        socket = await server.connect("/staff", cookie=f"lethe={there}")
        async with browsing(server, here) as browser:
            own = (await browser.get("/console/own")).text
            assert own.count("Firefox, Linux") == 3 and own.count("this device") == 1
            ends = re.findall(r'action="(/console/own/devices/[0-9a-f]{32}/end)"', own)
            assert len(ends) == 2 and (await browser.post(ends[0])).status == 303
            left = [
                token for token in (there, third) if await accounts.signed_in(server.store, token, server.parts.wall())
            ]
            assert len(left) == 1
            assert (await browser.post("/console/own/devices/end-others")).status == 303
            assert (await browser.get("/console/today")).status == 200
        assert await accounts.signed_in(server.store, left[0], server.parts.wall()) is None
        await until(lambda: bool(socket.named("signed_out")))


async def test_nobody_ends_the_devices_of_another(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        theirs = await server.session(login="karel")
        session = await accounts.signed_in(server.store, theirs, server.parts.wall())
        assert session is not None
        async with browsing(server, await server.session()) as browser:
            await browser.post(f"/console/own/devices/{session.token_hash[:16].hex()}/end")
        assert await accounts.signed_in(server.store, theirs, server.parts.wall()) is not None


async def test_a_second_factor_is_switched_on_in_the_console_and_asked_for(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server:
        async with browsing(server, await server.session()) as browser:
            assert "otpauth://totp/" in (await browser.get("/console/own/second-factor")).text
            session = await accounts.signed_in(server.store, await server.session(), server.parts.wall())
            assert session is not None
            secret = await secondfactor.begin(server.store, session)
            code = secondfactor.code_at(secret, secondfactor.step_at(server.parts.wall()) - 1)
            assert (await browser.post("/console/own/second-factor", {"code": "000 000"})).status == 422
            shown = await browser.post("/console/own/second-factor", {"code": code})
            codes = re.findall(r"<code>([a-z0-9-]{17})</code>", shown.text)
            assert len(codes) == secondfactor.RECOVERY
            assert secondfactor.typed(secret)[:4] not in (await browser.get("/console/own/second-factor")).text
        async with browsing(server) as again:
            page = await sign_in(again, "olga", PASSWORD.format("olga"), next="/console/leads?stage=new")
            assert page.location.startswith("/console/sign-in/code?next=")
            half = cookie_in(page).split("lethe=")[1].split(";")[0]
            assert (await again.get("/console/today")).location.startswith("/console/sign-in?next=")
            with pytest.raises(Refused):
                await server.connect("/staff", cookie=f"lethe={half}")
            asked_for = await again.get(page.location)
            assert asked_for.status == 200 and 'value="/console/leads?stage=new"' in asked_for.text
            wrong = await again.post("/console/sign-in/code", {"code": "nope", "next": "//evil.example"})
            assert wrong.status == 401 and "evil" not in wrong.text
            good = await again.post("/console/sign-in/code", {"code": codes[3], "next": "/console/leads"})
            assert good.location == "/console/leads" and half not in cookie_in(good)
            assert (await again.get("/console/today")).status == 200


async def test_who_was_signed_out_while_he_wrote_is_told_so_and_comes_back_to_his_page(tmp_path: Path) -> None:
    async with lethe(tmp_path) as server, browsing(server, "") as stranger:
        page = f"/console/leads/{NOBODY}"
        for form, back in (
            (f"{page}/note", page),
            ("/console/team", "/console/team"),
            ("/console/tasks/7/done", "/console"),
        ):
            answer = await stranger.post(form, {"text": "x"})
            assert (answer.status, answer.location) == (303, f"/console/sign-in?next={back}&ended=1")
        assert "was not stored" in (await stranger.get(f"/console/sign-in?next={page}&ended=1")).text
        assert "was not stored" not in (await stranger.get(f"/console/sign-in?next={page}")).text
