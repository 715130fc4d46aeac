"""The words of the command line for whoever keeps an installation: backup, restore, drill, verify, upgrade."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from chatserver.cli_start import run_async, settings_of

if TYPE_CHECKING:
    from chatserver.settings import Settings

FOLDER = click.Path(path_type=Path)
FILE = click.Path(path_type=Path, dir_okay=False)


def _say(work: Coroutine[Any, Any, Any]) -> Any:
    from leads.privacy.copies import Refused

    try:
        done = run_async(work)
    except Refused as refusal:
        raise click.ClickException(str(refusal)) from None
    passed, lines = done if isinstance(done, tuple) else (True, done)
    for line in lines:
        click.echo(line)
    if not passed:
        raise click.exceptions.Exit(1)


def _folder_of(settings: Settings, given: Path | None) -> Path:
    if given is None and not settings.backup.folder:
        raise click.ClickException("backup.folder: no folder is set; name one behind the word, or set it")
    return given or Path(settings.backup.folder)


@click.command()
@click.argument("folder", type=FOLDER, required=False)
@click.pass_context
def backup(context: click.Context, folder: Path | None) -> None:
    """Write an encrypted backup into FOLDER (backup.folder when none is named) while the server runs."""
    from chatserver import keeping

    settings = settings_of(context)
    target = _folder_of(settings, folder)
    _say(keeping.back_up(settings, keeping.load_secrets(settings), target, datetime.now(UTC)))


@click.command()
@click.argument("folder", type=FOLDER)
@click.option("--keys", type=FOLDER, help="Take the keys from this backup, made at the same time or later.")
@click.option("--live-keys", is_flag=True, help="Leave the keys that are in place.")
@click.option("--ledger", type=FILE, help="The newest copy of the ledger, from another disk or machine.")
@click.option("--expect-head", metavar="N:HASH", help="The ledger's last line, from the last certificate.")
@click.option("--replace", is_flag=True, help="The data in place may be replaced.")
@click.pass_context
def restore(
    context: click.Context, folder: Path, keys: Path | None, live_keys: bool, ledger: Path | None,
    expect_head: str | None, replace: bool,
) -> None:  # fmt: skip
    """Bring back the backup in FOLDER, then erase again whoever was erased since. The server must be stopped."""
    from chatserver import keeping

    given = keeping.Sources(keys, ledger, expect_head, live_keys, replace)
    _say(keeping.bring_back(settings_of(context), folder, given, datetime.now(UTC)))


@click.command()
@click.argument("folder", type=FOLDER, required=False)
@click.pass_context
def drill(context: click.Context, folder: Path | None) -> None:
    """Restore the newest backup into a scratch place, prove it, file the result. The server may run."""
    from chatserver import keeping

    settings = settings_of(context)
    source = _folder_of(settings, folder)
    _say(keeping.rehearse(settings, keeping.load_secrets(settings), source, datetime.now(UTC)))


@click.command()
@click.option("--certificate", type=FILE, help="Verify this certificate alone, offline.")
@click.option("--public-key", metavar="HEX", help="The firm's published key, for --certificate.")
@click.pass_context
def verify(context: click.Context, certificate: Path | None, public_key: str | None) -> None:
    """Check ledger, audit trail, certificates, and that nothing of the erased is left. The server may run."""
    from chatserver import keeping

    async def offline(path: Path) -> list[str]:
        return keeping.check_certificate(path, public_key)

    if certificate is not None:
        _say(offline(certificate))
        return
    settings = settings_of(context)
    _say(keeping.check_all(settings, keeping.load_secrets(settings), datetime.now(UTC)))


@click.command()
@click.pass_context
def audit(context: click.Context) -> None:
    """Search all stores, logs and Redis for personal data where the register says there are none."""
    from chatserver import audits, keeping

    settings = settings_of(context)
    _say(audits.run(settings, keeping.load_secrets(settings)))


@click.command()
@click.option("--csv", "as_csv", is_flag=True, help="As a table for a spreadsheet.")
@click.pass_context
def inventory(context: click.Context, as_csv: bool) -> None:
    """Print the register of what is kept, as Article 30 asks for with the periods in force, as Markdown."""
    from chatserver import keeping, registry

    settings = settings_of(context)
    click.echo(run_async(registry.printed(settings, keeping.load_secrets(settings), spreadsheet=as_csv)), nl=False)


@click.command()
@click.argument("folder", type=FOLDER, required=False)
@click.pass_context
def upgrade(context: click.Context, folder: Path | None) -> None:
    """Back up into FOLDER, migrate the databases, and name the way back. The server must be stopped."""
    from chatserver import keeping

    settings = settings_of(context)
    target = _folder_of(settings, folder)
    _say(keeping.upgrade(settings, keeping.load_secrets(settings), target, datetime.now(UTC)))


WORDS = (backup, restore, drill, verify, audit, inventory, upgrade)
