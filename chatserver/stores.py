"""Opening the three databases, with their schema brought up to date first."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from chatserver.secrets import Secrets
from chatserver.settings import BadConfiguration, Settings
from leads.privacy.ledger import Ledger
from leads.store import migrate
from leads.store.database import Database
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.writer import GroupWriter


async def open_stores(settings: Settings, secrets: Secrets) -> tuple[Store, Ledger]:
    """Migrate and open; the caller closes with `close_stores`. Raises BadConfiguration, LedgerBroken."""
    folder = make_folder(settings)
    for name in migrate.STORES:
        await _upgrade(name, settings.store_url(name))
    main = Database(settings.store_url("main"))
    keys = Database(settings.store_url("keys"), journal="TRUNCATE")
    ledger_database = Database(settings.store_url("ledger"), journal="TRUNCATE", readers=1)
    mirror = Path(settings.storage.ledger_mirror) if settings.storage.ledger_mirror else folder / "ledger.mirror"
    ledger = Ledger(ledger_database, mirror)
    await ledger.check()
    store = Store(main, KeyStore(keys, secrets.master), GroupWriter(main), secrets.index)
    return store, ledger


def make_folder(settings: Settings) -> Path:
    """The folder of the installation. Raises BadConfiguration when it cannot be used."""
    folder = settings.storage.folder
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as error:
        raise BadConfiguration(
            f"storage.folder: {folder} cannot be used ({error.strerror}); choose a folder that this user may write"
        ) from None
    return folder


async def _upgrade(name: str, url: str) -> None:
    try:
        await migrate.upgrade(name, url)
    except (SQLAlchemyError, OSError) as error:
        driver = getattr(error, "orig", None) or error
        reason = str(driver.__cause__ or driver).splitlines()[0]
        shown = make_url(url).render_as_string(hide_password=True)
        raise BadConfiguration(
            f"storage.{name}: {shown} cannot be used ({reason}); check that it runs, and its address, user and rights"
        ) from None


async def close_stores(store: Store, ledger: Ledger) -> None:
    await store.writer.stop()
    for database in (store.main, store.keys.database, ledger.database):
        await database.close()
