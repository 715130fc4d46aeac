"""The words of the command line. Each does its imports itself, so that `redact` starts at once."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from chatserver import cli_keeping
from chatserver.cli_start import run_async, settings_of

CONFIG = Path(__file__).parent.parent / "config.yaml"


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--config", type=click.Path(path_type=Path), default=None, help="Another configuration file.")
@click.pass_context
def main(context: click.Context, config: Path | None) -> None:
    """Lethe: website chat that turns requests into leads and forgets the rest."""
    context.obj = config or Path(os.environ.get("LETHE_CONFIG", CONFIG))


@main.command()
@click.option("--port", type=int, help="Listen on this port.")
@click.option("--no-worker", is_flag=True, help="Leave the timetable to separate workers.")
@click.pass_context
def run(context: click.Context, port: int | None, no_worker: bool) -> None:
    """Serve the chat, the console and the widget."""
    from chatserver.starting import leave_out
    from redaction.lasting import lasting

    with lasting():
        settings = settings_of(context, {"server.port": port} if port is not None else None)
        leave_out(redis=not settings.storage.redis)
        from chatserver.serve import serve

    run_async(serve(settings, say=click.echo, worker=not no_worker))


@main.command()
@click.pass_context
def worker(context: click.Context) -> None:
    """Run the timetable beside the servers."""
    from chatserver.starting import leave_out
    from redaction.lasting import lasting

    with lasting():
        settings = settings_of(context)
        leave_out(redis=not settings.storage.redis)
        from chatserver.worker import work

    run_async(work(settings))


@main.command()
@click.pass_context
def check(context: click.Context) -> None:
    """Check the configuration, change nothing."""
    settings = settings_of(context)
    click.echo(f"{context.obj}: good. Public address {settings.public_url}, sites: "
               + ", ".join(site.key for site in settings.sites))  # fmt: skip


@main.command()
@click.option("--json", "as_json", is_flag=True, help="The result as one JSON object, on the last line.")
@click.option("--watch", is_flag=True, help="Keep the console open; its button moves the story by a day.")
@click.pass_context
def demo(context: click.Context, as_json: bool, watch: bool) -> None:
    """Play the story of Adam Nowak with an own clock, in a folder and on a port of its own."""
    from chatserver.demo.show import StoryBroken, show

    try:
        run_async(show(CONFIG, as_json=as_json, watch=watch, say=click.echo))
    except StoryBroken as error:
        raise click.ClickException(str(error)) from None


@main.group()
def user() -> None:
    """Staff accounts."""


@user.command()
@click.argument("login")
@click.pass_context
def reset(context: click.Context, login: str) -> None:
    """Give LOGIN a new one-time password and print it."""
    from datetime import UTC, datetime

    from chatserver import secrets
    from chatserver.stores import close_stores, open_stores
    from leads import team

    async def work() -> str:
        settings = settings_of(context)
        loaded = secrets.load(settings.storage.folder / "secrets", dict(os.environ))
        store, ledger = await open_stores(settings, loaded)
        try:
            return await team.reset(store, login, datetime.now(UTC))
        finally:
            await close_stores(store, ledger)

    try:
        click.echo(f"{login}  {run_async(work())}")
    except team.UnknownStaff as error:
        raise click.ClickException(f"{login}: {error.__doc__}") from None


@main.command()
@click.option("--jsonl", is_flag=True, required=True, help="JSON lines in and out.")
@click.option("--apply", "apply_policy", is_flag=True, help="Write the redacted text.")
@click.option("--purpose", default="question", show_default=True)
def redact(jsonl: bool, apply_policy: bool, purpose: str) -> None:
    """Redact lines {"id","lang","text"} from standard input."""
    from redaction import cli

    if apply_policy:
        cli.apply(sys.stdin, sys.stdout, purpose=purpose)
    else:
        cli.jsonl(sys.stdin, sys.stdout)


@main.command()
@click.option("--corpus", type=click.Path(path_type=Path, file_okay=False), help="Other labelled conversations.")
@click.option("--ship", is_flag=True, help="File the result with the program too.")
@click.pass_context
def score(context: click.Context, corpus: Path | None, ship: bool) -> None:
    """Measure the redaction on labelled conversations and file the result for the console's page."""
    from datetime import UTC, datetime

    from chatserver import scorefile
    from redaction import scoring

    folder = settings_of(context).storage.folder
    try:
        content = scorefile.measure(corpus or scorefile.CORPUS, datetime.now(UTC))
    except FileNotFoundError as missing:
        raise click.ClickException(f"{missing}: no labelled conversations (cs.jsonl, …) lie there") from None
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    scorefile.file(content, folder / scorefile.NAME, *([scoring.FILED] if ship else []))
    for name, figures in content["sets"].items():
        for language, it in figures.items():
            visible, over = 100 * it["left"] / max(1, it["must"]), 100 * it["over"] / max(1, it["other"])
            click.echo(f"{name} {language}: {visible:.1f} % left visible, {over:.2f} % of other text cut")


@main.command()
@click.option("--jsonl", is_flag=True, required=True, help="JSON lines in and out.")
def understand(jsonl: bool) -> None:
    """Understand conversations {"id","lang","turns"} from standard input."""
    from chatserver import understand as door

    door.jsonl(sys.stdin, sys.stdout)


for word in cli_keeping.WORDS:
    main.add_command(word)
