"""Opening the three databases, with their schema brought up to date first."""

from __future__ import annotations

from pathlib import Path

from chatserver.secrets import Secrets
from chatserver.settings import Settings
from leads.privacy.ledger import Ledger
from leads.store import migrate
from leads.store.database import Database
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.writer import GroupWriter


async def open_stores(settings: Settings, secrets: Secrets) -> tuple[Store, Ledger]:
    """Migrate and open; the caller closes with `close_stores`. Raises LedgerBroken when its chain does not hold."""
    folder = settings.storage.folder
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name in migrate.STORES:
        await migrate.upgrade(name, settings.store_url(name))
    main = Database(settings.store_url("main"))
    keys = Database(settings.store_url("keys"), journal="TRUNCATE")
    ledger_database = Database(settings.store_url("ledger"), journal="TRUNCATE", readers=1)
    mirror = Path(settings.storage.ledger_mirror) if settings.storage.ledger_mirror else folder / "ledger.mirror"
    ledger = Ledger(ledger_database, mirror)
    await ledger.check()
    store = Store(main, KeyStore(keys, secrets.master), GroupWriter(main), secrets.index)
    return store, ledger


async def close_stores(store: Store, ledger: Ledger) -> None:
    await store.writer.stop()
    for database in (store.main, store.keys.database, ledger.database):
        await database.close()
