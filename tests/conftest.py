"""Fixtures for the real peers, and the rule that a test is left out only when its peer was left out by name."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser

from bootstrap.peers import RECIPES
from tests.peers.chromium import chromium
from tests.peers.dovecot import Dovecot, dovecot
from tests.peers.postgres import Postgres, postgres
from tests.peers.smtp import SmtpSink, smtp_sink
from tests.peers.valkey import Valkey, valkey

FIXTURE_PEERS = {
    "postgres_server": "postgresql",
    "postgres_urls": "postgresql",
    "empty_postgres_urls": "postgresql",
    "valkey_server": "valkey",
    "own_valkey": "valkey",
    "dovecot_server": "dovecot",
    "browser": "chromium",
}
STORES = ("main", "keys", "ledger")
ENGINES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.peer("postgresql"))]
TIERS = ("scenarios", "browser", "engines", "unit")
LEFT_OUT = "left out by --without"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--without", action="append", default=[], choices=list(RECIPES), help="leave a peer out")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Puts each test into its tier, also in the report, and marks those whose peer was left out.

    The tiers of long tests come first, so that both workers come to their end together.
    """
    left_out = set(config.getoption("--without"))
    for item in items:
        needed = _peers_of(item)
        tier = _tier(item, needed)
        item.add_marker(tier)
        item.user_properties.append(("tier", tier))
        for name in sorted(needed & left_out):
            item.add_marker(pytest.mark.skip(reason=f"{LEFT_OUT} {name}"))
    items.sort(key=lambda item: TIERS.index(dict(item.user_properties)["tier"]))


def _peers_of(item: pytest.Item) -> set[str]:
    by_fixture = {FIXTURE_PEERS[name] for name in getattr(item, "fixturenames", ()) if name in FIXTURE_PEERS}
    return by_fixture | {mark.args[0] for mark in item.iter_markers("peer")}


def _tier(item: pytest.Item, needed: set[str]) -> str:
    folders = item.path.relative_to(Path(__file__).parent).parts
    if "scenarios" in folders:
        return "scenarios"
    if "browser" in folders or "chromium" in needed:
        return "browser"
    return "engines" if needed else "unit"


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport() -> Iterator[None]:
    """A skipped test is a failed one, unless its peer was left out by name."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    if report.skipped and not hasattr(report, "wasxfail") and LEFT_OUT not in str(report.longrepr):
        report.outcome = "failed"
        report.longrepr = f"A test may not skip itself: {report.longrepr}"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    """One PostgreSQL cluster for the session."""
    with postgres() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_templates(postgres_server: Postgres) -> dict[str, str]:
    """The names of three migrated databases, to copy others from."""
    # Here, because whoever needs no store does not load the program.
    from tests.stores import migrated_databases

    return migrated_databases(postgres_server)


@pytest.fixture
def postgres_urls(postgres_server: Postgres, postgres_templates: dict[str, str]) -> Iterator[dict[str, str]]:
    """Addresses of three databases of their own, as the migrations make them: main, keys, ledger."""
    with postgres_server.databases(postgres_templates) as urls:
        yield urls


@pytest.fixture
def empty_postgres_urls(postgres_server: Postgres) -> Iterator[dict[str, str]]:
    """Addresses of three databases in which nothing was made yet."""
    with postgres_server.databases(dict.fromkeys(STORES, "template0")) as urls:
        yield urls


@pytest.fixture
def sqlite_urls(tmp_path: Path) -> dict[str, str]:
    """Addresses of three SQLite databases that do not exist yet: main, keys, ledger."""
    return {store: f"sqlite+aiosqlite:///{tmp_path / store}.db" for store in STORES}


@pytest.fixture(params=ENGINES)
def store_urls(request: pytest.FixtureRequest) -> dict[str, str]:
    """Each test that asks for this runs twice: on SQLite and on PostgreSQL."""
    fixture = "sqlite_urls" if request.param == "sqlite" else "postgres_urls"
    urls: dict[str, str] = request.getfixturevalue(fixture)
    return urls


@pytest.fixture(params=ENGINES)
def empty_store_urls(request: pytest.FixtureRequest) -> dict[str, str]:
    """The same, with nothing made in them yet on either engine."""
    fixture = "sqlite_urls" if request.param == "sqlite" else "empty_postgres_urls"
    urls: dict[str, str] = request.getfixturevalue(fixture)
    return urls


@pytest.fixture(scope="session")
def valkey_server() -> Iterator[Valkey]:
    """One Valkey for the session; whoever stops it uses `own_valkey` instead."""
    with valkey() as server:
        yield server


@pytest.fixture
def own_valkey() -> Iterator[Valkey]:
    """A Valkey for one test, which may stop, kill and restart it."""
    with valkey() as server:
        yield server


@pytest.fixture
def dovecot_server() -> Iterator[Dovecot]:
    """A Dovecot with one empty mailbox."""
    with dovecot() as server:
        yield server


@pytest.fixture
def mail_sink() -> Iterator[SmtpSink]:
    """A mail server that keeps what it is sent."""
    with smtp_sink() as sink:
        yield sink


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A headless Chromium; pages and contexts are made by the test."""
    async with chromium() as running:
        yield running
