"""Running the server: one process on SQLite, any number on PostgreSQL, ended by SIGTERM within five seconds."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import os
import signal
import ssl
from collections.abc import Callable
from datetime import UTC, datetime

from aiohttp import web

from chatserver import logs, secrets
from chatserver.app import Runtime, build, build_app
from chatserver.configfile import BadConfiguration
from chatserver.memory import settle
from chatserver.settings import Settings
from chatserver.stores import make_folder
from leads import team

GRACE_SECONDS = 4.0


async def serve(settings: Settings, *, say: Callable[[str], None], worker: bool = True) -> None:
    """Serve until a signal ends it. Raises BadConfiguration."""
    lock = only_one(settings)
    logs.configure(settings.journal)
    runtime = await build(settings, secrets.load(settings.storage.folder / "secrets", dict(os.environ)))
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    runner = await start(runtime, worker=worker)
    await greet(runtime, say)
    settle()
    await stopping.wait()
    await runner.cleanup()
    if lock is not None:
        os.close(lock)


async def start(
    runtime: Runtime, *, worker: bool = True, more_routes: Callable[[web.Application], None] | None = None
) -> web.AppRunner:
    """Listen where the settings say. Raises BadConfiguration when the port is taken."""
    server = runtime.parts.settings.server
    context = _tls(server.tls_certificate, server.tls_key)
    app = build_app(runtime, worker=worker, more_routes=more_routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=GRACE_SECONDS)
    try:
        await runner.setup()
    except BaseException:
        await runtime.stop()
        raise
    try:
        await web.TCPSite(runner, server.host, server.port, ssl_context=context).start()
    except OSError as error:
        await runner.cleanup()
        raise BadConfiguration(_not_listening(server.host, server.port, error)) from None
    return runner


def _tls(certificate: str, key: str) -> ssl.SSLContext | None:
    if not certificate:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(certificate, key, password="")
    except (OSError, ssl.SSLError) as error:
        raise BadConfiguration(
            f"server.tls_certificate: {certificate} with {key} cannot be used ({error.strerror or 'not PEM'}); "
            "give two files in PEM that belong together and that this user may read"
        ) from None
    return context


def _not_listening(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"server.port: {host}:{port} is taken; stop what uses it or choose another with --port"
    return f"server.host: cannot listen on {host}:{port} ({error.strerror}); write an address of this machine"


def only_one(settings: Settings) -> int | None:
    """On SQLite one server process may run: a lock file says so. Raises BadConfiguration for the second."""
    if settings.storage.main:
        return None
    path = make_folder(settings) / "server.lock"
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise BadConfiguration(
            f"{path}: another server runs on these databases. With SQLite there is one; stop it, or set storage.main "
            "to a PostgreSQL address to run several"
        ) from None
    return handle


async def greet(runtime: Runtime, say: Callable[[str], None]) -> None:
    """Print the addresses, and the first sign-in until it was used."""
    url = runtime.parts.settings.public_url
    store = runtime.parts.store
    say(f"Demo shop with the widget   {url.replace('127.0.0.1', 'localhost')}/demo")
    say(f"Console                     {url}/console")
    say(f"Outgoing mail               {url}/console/outbox")
    first = await team.create_first(store, datetime.now(UTC))
    note = runtime.parts.settings.storage.folder / "secrets" / "first-sign-in"
    if first is not None:
        draft = note.with_name(f"{note.name}.{os.getpid()}")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(f"{first[0]} {first[1]}")
        draft.replace(note)
    if note.exists():
        if await team.first_unused(store):
            login, password = note.read_text().split(" ", 1)
            say(f"First sign-in               {login}  {password}")
        else:
            note.unlink(missing_ok=True)
