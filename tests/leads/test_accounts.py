"""Staff accounts: signing in, being locked out, sessions that end, and who may do what."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from chatserver import secrets
from chatserver.configfile import load
from chatserver.stores import close_stores, open_stores
from leads import accounts, passwords, team
from leads.accounts import Lock, Staff, WrongSignIn
from leads.passwords import WeakPassword
from leads.roles import CONTENT, ROLES, Role, may
from leads.sessions import IDLE, LONGEST
from leads.store.store import Store
from leads.store.tables import audit, signals, staff_sessions
from leads.team import EndNeeded, LastManager, LoginTaken, UnknownStaff
from tests.cheaply import PRODUCT
from tests.helpers import CONFIG

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LOCK = Lock(failures=5, span=timedelta(minutes=15))
GOOD = "four quiet rivers bend"
SECOND = timedelta(seconds=1)


@asynccontextmanager
async def opened(folder: Path, urls: dict[str, str]) -> AsyncIterator[Store]:
    stores = {f"storage.{name}": url for name, url in urls.items() if "postgresql" in url}
    settings = load(CONFIG, {}, {"storage.folder": str(folder), **stores})
    store, ledger = await open_stores(settings, secrets.load(folder / "secrets", {}))
    try:
        yield store
    finally:
        await close_stores(store, ledger)


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


async def enter(store: Store, login: str, password: str, now: datetime = NOW) -> str:
    return await accounts.sign_in(store, login=login, password=password, lock=LOCK, now=now)


async def boss_of(store: Store) -> tuple[Staff, str]:
    """The first manager with a password of his own, and his session's token."""
    first = await team.create_first(store, NOW)
    assert first is not None
    session = await accounts.signed_in(store, await enter(store, *first), NOW)
    assert session is not None
    token = await accounts.change_password(store, session, old=first[1], new=GOOD, now=NOW)
    fresh = await accounts.signed_in(store, token, NOW)
    assert fresh is not None
    return fresh.staff, token


async def test_the_first_manager_is_made_once_and_must_choose_a_password(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with opened(tmp_path, store_urls) as store:
        first = await team.create_first(store, NOW)
        assert first is not None and await team.first_unused(store)
        assert await team.create_first(store, NOW) is None
        token = await enter(store, *first)
        session = await accounts.signed_in(store, token, NOW)
        assert session is not None and session.staff.must_change and session.staff.role == "manager"
        assert await accounts.session_of(store, token, NOW) is None, "no socket before the password is changed"
        fresh = await accounts.change_password(store, session, old=first[1], new=GOOD, now=NOW)
        assert await accounts.session_of(store, fresh, NOW) is not None
        assert not await team.first_unused(store)
        with pytest.raises(WrongSignIn):
            await enter(store, *first)


async def test_the_token_itself_is_stored_nowhere(tmp_path: Path, sqlite_urls: dict[str, str]) -> None:
    async with opened(tmp_path, sqlite_urls) as store:
        _, token = await boss_of(store)
        raw = await asyncio.to_thread(everything_in, tmp_path)
        assert b"admin" in raw, "the account must be found by this search for it to mean anything"
        assert token.encode() not in raw and GOOD.encode() not in raw


async def test_an_unknown_name_and_a_wrong_password_are_told_alike(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with opened(tmp_path, store_urls) as store:
        await boss_of(store)
        said = []
        for login, password in (("admin", "wrong"), ("nobody", "wrong"), ("", ""), ("admin", ""), ("\x00", "\ud800")):
            with pytest.raises(WrongSignIn) as wrong:
                await enter(store, login, password)
            said.append(wrong.type.__doc__)
        assert len(set(said)) == 1


@pytest.mark.parametrize(
    ("later", "opens"),
    [(LOCK.span - SECOND, False), (LOCK.span, True), (LOCK.span + SECOND, True)],
    ids=["just before", "at the end", "just after"],
)
async def test_after_five_failures_even_the_right_password_waits(
    tmp_path: Path, sqlite_urls: dict[str, str], later: timedelta, opens: bool
) -> None:
    async with opened(tmp_path, sqlite_urls) as store:
        await boss_of(store)
        for _ in range(LOCK.failures):
            with pytest.raises(WrongSignIn):
                await enter(store, "admin", "wrong")
        with pytest.raises(WrongSignIn):
            await enter(store, "admin", GOOD)
        if opens:
            assert await enter(store, "admin", GOOD, NOW + later)
        else:
            with pytest.raises(WrongSignIn):
                await enter(store, "admin", GOOD, NOW + later)


async def test_many_guesses_at_once_get_no_further_than_a_few(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with opened(tmp_path, store_urls) as store:
        await boss_of(store)
        guesses = [f"guess {n}" for n in range(9)] + [GOOD]
        found = await asyncio.gather(*(enter(store, "admin", g) for g in guesses), return_exceptions=True)
        assert sum(isinstance(one, WrongSignIn) for one in found) >= len(guesses) - LOCK.failures
        with pytest.raises(WrongSignIn):
            for _ in range(LOCK.failures + 1):
                await enter(store, "admin", "wrong")


async def test_four_failures_and_a_success_begin_the_count_anew(tmp_path: Path, sqlite_urls: dict[str, str]) -> None:
    async with opened(tmp_path, sqlite_urls) as store:
        await boss_of(store)
        for _ in range(2):
            for _ in range(LOCK.failures - 1):
                with pytest.raises(WrongSignIn):
                    await enter(store, "ADMIN ", "wrong")
            assert await enter(store, " Admin", GOOD)


@pytest.mark.parametrize(
    ("later", "good"), [(IDLE - SECOND, True), (IDLE, False), (IDLE + SECOND, False)], ids=["before", "at", "after"]
)
async def test_an_unused_session_ends(
    tmp_path: Path, sqlite_urls: dict[str, str], later: timedelta, good: bool
) -> None:
    async with opened(tmp_path, sqlite_urls) as store:
        _, token = await boss_of(store)
        assert (await accounts.signed_in(store, token, NOW + later) is not None) is good


async def test_a_used_session_ends_after_a_week_all_the_same(tmp_path: Path, sqlite_urls: dict[str, str]) -> None:
    async with opened(tmp_path, sqlite_urls) as store:
        _, token = await boss_of(store)
        now = NOW
        while now < NOW + LONGEST:
            assert await accounts.signed_in(store, token, now) is not None, now
            now += IDLE / 2
        assert await accounts.signed_in(store, token, NOW + LONGEST) is None


async def test_signing_out_ends_this_session_only(tmp_path: Path, sqlite_urls: dict[str, str]) -> None:
    async with opened(tmp_path, sqlite_urls) as store:
        _, here = await boss_of(store)
        there = await enter(store, "admin", GOOD)
        session = await accounts.signed_in(store, here, NOW)
        assert session is not None
        await accounts.sign_out(store, session, NOW)
        assert await accounts.signed_in(store, here, NOW) is None
        assert await accounts.signed_in(store, there, NOW) is not None


async def test_a_new_password_ends_all_other_sessions(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with opened(tmp_path, store_urls) as store:
        _, here = await boss_of(store)
        there = await enter(store, "admin", GOOD)
        session = await accounts.signed_in(store, here, NOW)
        assert session is not None
        new = await accounts.change_password(store, session, old=GOOD, new="another quiet evening", now=NOW)
        assert await accounts.signed_in(store, here, NOW) is None
        assert await accounts.signed_in(store, there, NOW) is None
        assert await accounts.signed_in(store, new, NOW) is not None


async def test_a_dismissed_person_is_out_at_once(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with opened(tmp_path, store_urls) as store:
        boss, _ = await boss_of(store)
        once = await team.add(store, name="Eva Malá", login="Eva", role="salesperson", language="cs", by=boss, now=NOW)
        token = await enter(store, "eva", once)
        person = await accounts.signed_in(store, token, NOW)
        assert person is not None
        await team.dismiss(store, person.staff.id, by=boss, now=NOW)
        assert await accounts.signed_in(store, token, NOW) is None
        with pytest.raises(WrongSignIn):
            await enter(store, "eva", once)
        async with store.main.read() as connection:
            told = (await connection.execute(select(signals.c.kind, signals.c.subject))).all()
            left = (await connection.execute(select(staff_sessions.c.staff_id))).scalars().all()
        assert ("dismissed", person.staff.id.to_bytes(16, "big")) in [tuple(row) for row in told]
        assert person.staff.id not in left
        with pytest.raises(UnknownStaff):
            await team.reset(store, "eva", NOW)


async def test_the_last_manager_cannot_be_dismissed(tmp_path: Path, sqlite_urls: dict[str, str]) -> None:
    async with opened(tmp_path, sqlite_urls) as store:
        boss, token = await boss_of(store)
        await team.add(store, name="Pia", login="pia", role="salesperson", language="it", by=boss, now=NOW)
        with pytest.raises(LastManager):
            await team.dismiss(store, boss.id, by=boss, now=NOW)
        assert await accounts.signed_in(store, token, NOW) is not None


async def test_a_sign_in_name_is_given_once(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with opened(tmp_path, store_urls) as store:
        boss, _ = await boss_of(store)
        with pytest.raises(LoginTaken):
            await team.add(store, name="A", login=" ADMIN", role="manager", language="en", by=boss, now=NOW)


async def test_a_reset_unlocks_and_the_trail_names_numbers_only(tmp_path: Path, sqlite_urls: dict[str, str]) -> None:
    async with opened(tmp_path, sqlite_urls) as store:
        await boss_of(store)
        for _ in range(LOCK.failures):
            with pytest.raises(WrongSignIn):
                await enter(store, "admin", "wrong")
        once = await team.reset(store, "admin", NOW)
        session = await accounts.signed_in(store, await enter(store, "admin", once), NOW)
        assert session is not None and session.staff.must_change
        async with store.main.read() as connection:
            rows = (await connection.execute(select(audit.c.actor, audit.c.action, audit.c.subject))).all()
        assert {"signed_in", "password_changed", "password_reset"} <= {row.action for row in rows}
        assert all(row.actor == "staff:1" and row.subject is None for row in rows)


@pytest.mark.parametrize(
    "password", ["", "short", "aaaaaaaaaaaaaaaa", "adam-nowak-adam", "x" * 201, "Nowak Adam 12", "abababababab"]
)
def test_an_easy_password_is_refused(password: str) -> None:
    with pytest.raises(WeakPassword):
        passwords.check(password, login="adam", name="Adam Nowak")


def test_a_password_costs_what_rfc_9106_says() -> None:
    assert PRODUCT.hash("a").startswith("$argon2id$v=19$")
    assert PRODUCT.memory_cost >= 64 * 1024 and PRODUCT.time_cost >= 3 and PRODUCT.parallelism == 4
    assert passwords._HASHER is not PRODUCT, "the tests take less"


@pytest.mark.parametrize("password", [GOOD, "tři tiché řeky tečou", "M8!kdo2-vi.Jak"])
def test_a_good_password_is_taken(password: str) -> None:
    passwords.check(password, login="adam", name="Adam Nowak")


async def test_an_auditor_needs_a_last_day_and_is_out_behind_it(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with opened(tmp_path, store_urls) as store:
        boss, _ = await boss_of(store)
        who = {"name": "Ada", "login": "ada", "role": "auditor", "language": "en", "by": boss, "now": NOW}
        for never in (None, NOW, NOW + timedelta(days=400)):
            with pytest.raises(EndNeeded):
                await team.add(store, **who, ends_at=never)  # type: ignore[arg-type]
        end = NOW + timedelta(hours=1)
        once = await team.add(store, **who, ends_at=end)  # type: ignore[arg-type]
        token = await enter(store, "ada", once)
        assert await accounts.signed_in(store, token, end - SECOND) is not None
        assert await accounts.signed_in(store, token, end) is None
        with pytest.raises(WrongSignIn):
            await enter(store, "ada", once, end)


def test_every_action_has_somebody_and_what_leaves_the_firm_by_order_or_token_is_no_managers() -> None:
    assert all(ROLES.values())
    assert [action for action in ROLES if not may("manager", action)] == ["disclosures.make", "tokens.manage"]
    assert not may("salesperson", "rules.change") and not may("salesperson", "team.manage")
    with pytest.raises(KeyError):
        may("manager", "no.such.action")


@pytest.mark.parametrize("role", ["administrator", "auditor"])
def test_who_keeps_the_machine_and_who_audits_sees_nothing_of_persons(role: Role) -> None:
    allowed = {action for action in ROLES if may(role, action)}
    assert allowed and not [action for action in allowed if action.startswith(CONTENT)]
    if role == "auditor":
        assert not may(role, "team.names")
        assert all(action.endswith(".read") for action in allowed - {"own.settings"}), "he changes nothing"
