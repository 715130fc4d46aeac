"""Opening the three databases, with their schema brought up to date first."""

from __future__ import annotations

import errno
import os
from datetime import datetime
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from chatserver.configfile import BadConfiguration, secret
from chatserver.mail import MailServer, server_from
from chatserver.mailcopies import MailCopies
from chatserver.secrets import Secrets
from chatserver.settings import Settings
from leads.privacy.ledger import Ledger
from leads.privacy.proof import Coverage
from leads.privacy.stores import ErasableStore, Files, Keys, Rows
from leads.store import migrate, pace
from leads.store.database import Database
from leads.store.keys import KeyStore
from leads.store.store import Store
from leads.store.writer import GroupWriter


async def open_stores(settings: Settings, secrets: Secrets) -> tuple[Store, Ledger]:
    """Migrate and open; the caller closes with `close_stores`. Raises BadConfiguration, LedgerBroken."""
    await bring_up_to_date(settings)
    store, ledger = connect(settings, secrets)
    try:
        await ledger.check()
        unfinished = await pace.fact(store, pace.RESTORING)
        if unfinished is not None:
            raise BadConfiguration(restore_unfinished(unfinished.at))
        if not await store.keys.fits():
            raise BadConfiguration(
                "storage.keys: the keys there do not open under this master key; put the right one in place "
                "(LETHE_MASTER_KEY_FILE, or master.key in the secrets folder)"
            )
    except BaseException:
        await close_stores(store, ledger)
        raise
    return store, ledger


def restore_unfinished(since: datetime) -> str:
    """Why nothing is served, and what to do about it."""
    return (
        f"storage.main: a restore was begun on {since:%Y-%m-%d %H:%M} UTC and not finished, so nothing is served; run "
        "./dev restore again with the same backup"
    )


async def bring_up_to_date(settings: Settings) -> None:
    """Apply the migrations that are missing. Raises BadConfiguration."""
    make_folder(settings)
    for name in migrate.STORES:
        await _upgrade(name, settings.store_url(name))


def connect(settings: Settings, secrets: Secrets) -> tuple[Store, Ledger]:
    """The stores as they are: not migrated, not checked, not even closed to somebody whose restore is unfinished."""
    folder = make_folder(settings)
    main = Database(settings.store_url("main"))
    keys = Database(settings.store_url("keys"), journal="TRUNCATE")
    ledger_database = Database(settings.store_url("ledger"), journal="TRUNCATE", readers=1)
    mirror = Path(settings.storage.ledger_mirror) if settings.storage.ledger_mirror else folder / "ledger.mirror"
    ledger = Ledger(ledger_database, mirror)
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


def stores_of(
    settings: Settings, store: Store, mirror: Path, places: dict[str, tuple[Path, ...]] | None = None
) -> tuple[ErasableStore, ...]:
    """The order of an erasure: keys first. The rest is searched because nothing personal may ever stand there."""
    given = places or {}
    others = (mirror, settings.journal, settings.worker_journal, *given.get("other", ()))
    return (
        Keys(store.keys, given.get("keys", ())),
        Rows(store, given.get("main", ())),
        Files("ledger and logs", others),
    )


def imap_server(settings: Settings, environment: dict[str, str]) -> MailServer | None:
    """The firm's mailbox, when one is connected."""
    mail = settings.mail
    password = secret("IMAP_PASSWORD", environment)
    return server_from(mail.imap_host, mail.imap_port, tls=mail.imap_tls, user=mail.imap_user, password=password)


def mail_copies(settings: Settings, store: Store, environment: dict[str, str]) -> tuple[ErasableStore, ...]:
    """The mails of erased persons in the firm's mailbox, when one is connected and they are to go."""
    server = imap_server(settings, environment)
    if server is None or not settings.mail.imap_remove:
        return ()
    return (MailCopies(store.keys, server, folders=settings.mail.folders),)


def coverage_of(settings: Settings) -> Coverage:
    """What the certificates say of backups and of what an erasure does not reach."""
    beyond = ["mails in mailboxes that Lethe does not read, such as the person's own"]
    if settings.mail.imap_host and settings.mail.imap_remove:
        beyond.append("what the mail server keeps of a mail that was removed")
    elif settings.mail.imap_host:
        beyond.append("the person's mails in the firm's mailbox: their removal is switched off (mail.imap_remove)")
    if settings.storage.redis:
        beyond.append("Redis: messages pass through it and are not stored")
    return Coverage(settings.backup.keep, settings.backup.keep_keys, tuple(beyond))


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
