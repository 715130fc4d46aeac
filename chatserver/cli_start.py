"""What every word of the command line begins with: the settings, and an event loop."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from chatserver.settings import Settings


def settings_of(context: click.Context, overrides: dict[str, Any] | None = None) -> Settings:
    from chatserver.configfile import BadConfiguration, load

    try:
        return load(context.obj, overrides=overrides)
    except BadConfiguration as error:
        raise click.ClickException(str(error)) from None


def run_async(work: Any) -> Any:
    """Run on uvloop where it is installed. What keeps a server from starting is said in one line."""
    from chatserver.assets import BundlesMissing
    from chatserver.configfile import BadConfiguration
    from leads.privacy.ledger import LedgerBroken

    try:
        import uvloop
    except ImportError:
        runner = asyncio.run
    else:
        runner = uvloop.run
    try:
        return runner(work)
    except (BadConfiguration, BundlesMissing) as error:
        raise click.ClickException(str(error)) from None
    except LedgerBroken as error:
        way_out = "bring back its newest copy; ./dev restore says how, and docs/operations.md"
        raise click.ClickException(f"storage.ledger: {error.__doc__} The way out: {way_out}") from None
