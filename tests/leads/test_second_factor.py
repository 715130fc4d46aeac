"""The second factor: the RFC's own table, codes that work once, and an account that asks for one."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from leads import accounts, secondfactor, sessions, team
from leads.accounts import Session, WrongSignIn
from leads.secondfactor import STEP, WrongCode, code_at, step_at
from leads.store.store import Store
from leads.store.tables import recovery_codes, second_factors
from tests.leads.test_accounts import GOOD, LOCK, NOW, boss_of, enter, opened

RFC_SECRET = b"12345678901234567890"
LATER = NOW + timedelta(minutes=5)


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"), (2000000000, "279037"),
     (20000000000, "353130")],
)  # fmt: skip
def test_the_codes_are_those_of_the_standard(seconds: int, code: str) -> None:
    """RFC 6238, appendix B, SHA-1, the last six of its eight digits."""
    assert code_at(RFC_SECRET, step_at(datetime.fromtimestamp(seconds, UTC))) == code


async def switched_on(store: Store) -> tuple[bytes, list[str], Session]:
    _, token = await boss_of(store)
    session = await accounts.signed_in(store, token, NOW)
    assert session is not None
    secret = await secondfactor.begin(store, session)
    assert await secondfactor.begin(store, session) == secret, "the page may be opened again before the first code"
    assert await enter(store, "admin", GOOD), "nothing is asked before the first code"
    codes = await secondfactor.confirm(store, session, code_at(secret, step_at(NOW)), NOW)
    return secret, codes, session


async def test_with_a_factor_the_password_alone_opens_nothing(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with opened(tmp_path, store_urls) as store:
        secret, codes, session = await switched_on(store)
        assert len(set(codes)) == secondfactor.RECOVERY
        half = await enter(store, "admin", GOOD, LATER)
        assert await accounts.signed_in(store, half, LATER) is None
        assert await secondfactor.half_way(store, half, LATER) == session.staff.id
        with pytest.raises(WrongCode):
            await secondfactor.enter(store, half, "000000", lock=LOCK, now=LATER)
        code = code_at(secret, step_at(LATER))
        whole = await secondfactor.enter(store, half, f" {code[:3]} {code[3:]}", lock=LOCK, now=LATER)
        assert await accounts.signed_in(store, whole, LATER) is not None
        assert await secondfactor.half_way(store, half, LATER) is None, "the half one is used up"
        again = await enter(store, "admin", GOOD, LATER)
        with pytest.raises(WrongCode):
            await secondfactor.enter(store, again, code, lock=LOCK, now=LATER)
        over = LATER + sessions.HALF_WAY
        with pytest.raises(WrongSignIn):
            await secondfactor.enter(store, again, code_at(secret, step_at(over)), lock=LOCK, now=over)


@pytest.mark.parametrize(("off", "good"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
async def test_a_clock_may_be_half_a_minute_wrong(
    tmp_path: Path, sqlite_urls: dict[str, str], off: int, good: bool
) -> None:
    async with opened(tmp_path, sqlite_urls) as store:
        secret, _, _ = await switched_on(store)
        half = await enter(store, "admin", GOOD, LATER)
        code = code_at(secret, step_at(LATER + timedelta(seconds=off * STEP)))
        if good:
            assert await secondfactor.enter(store, half, code, lock=LOCK, now=LATER)
        else:
            with pytest.raises(WrongCode):
                await secondfactor.enter(store, half, code, lock=LOCK, now=LATER)


async def test_guessing_codes_locks_the_account(tmp_path: Path, store_urls: dict[str, str]) -> None:
    async with opened(tmp_path, store_urls) as store:
        await switched_on(store)
        half = await enter(store, "admin", GOOD, LATER)
        with pytest.raises(WrongSignIn):
            for guess in range(LOCK.failures + 1):
                with pytest.raises(WrongCode):
                    await secondfactor.enter(store, half, f"{guess:06}", lock=LOCK, now=LATER)
        with pytest.raises(WrongSignIn):
            await enter(store, "admin", GOOD, LATER)


async def test_a_recovery_code_works_once_and_a_reset_takes_the_factor_away(
    tmp_path: Path, store_urls: dict[str, str]
) -> None:
    async with opened(tmp_path, store_urls) as store:
        secret, codes, session = await switched_on(store)
        for n, good in ((0, True), (0, False), (1, True)):
            half = await enter(store, "admin", GOOD, LATER)
            if good:
                assert await secondfactor.enter(store, half, codes[n].upper(), lock=LOCK, now=LATER)
            else:
                with pytest.raises(WrongCode):
                    await secondfactor.enter(store, half, codes[n], lock=LOCK, now=LATER)
        assert await secondfactor.left(store, session.staff.id) == secondfactor.RECOVERY - 2
        async with store.main.read() as connection:
            sealed = (await connection.execute(select(second_factors.c.secret))).scalar_one()
            digests = (await connection.execute(select(recovery_codes.c.digest))).scalars().all()
        assert secret not in sealed and not [code for code in codes if code.encode() in b"".join(digests)]
        once = await team.reset(store, "admin", LATER)
        fresh = await accounts.signed_in(store, await enter(store, "admin", once, LATER), LATER)
        assert fresh is not None and not await secondfactor.has(store, session.staff.id)


async def test_switching_off_wants_a_code(tmp_path: Path, sqlite_urls: dict[str, str]) -> None:
    async with opened(tmp_path, sqlite_urls) as store:
        secret, _, session = await switched_on(store)
        with pytest.raises(WrongCode):
            await secondfactor.leave(store, session, "123456", LOCK, LATER)
        await secondfactor.leave(store, session, code_at(secret, step_at(LATER)), LOCK, LATER)
        assert await accounts.signed_in(store, await enter(store, "admin", GOOD, LATER), LATER) is not None
