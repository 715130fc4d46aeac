"""`./dev demo`: the story in the terminal, in a console with a button, or as one JSON object."""

from __future__ import annotations

import asyncio
import signal
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import orjson
from rich.console import Console

from chatserver import logs
from chatserver.demo import ten
from chatserver.demo.story import LAST_DAY, Story, play
from chatserver.demo.world import World, world

EXPECTED: Final = {
    "stages": ["new", "offered", "followed_up", "reminded", "cold", "erased", "new"],
    "erased": ["Adam", "Jana"],
    "kept": ["Adam, a new request", "Eva", "Marco"],
}


class StoryBroken(Exception):
    """The story did not end as it must; what was wrong stands in the message."""


async def show(config: Path, *, as_json: bool, watch: bool, say: Callable[[str], None]) -> None:
    """Play the story in a temporary folder. Raises StoryBroken."""
    with tempfile.TemporaryDirectory(prefix="lethe-demo-") as name:
        folder = Path(name)
        logs.configure(folder / "journal.log", quiet=True)
        async with world(folder, config) as made:
            story = Story(made)
            if watch:
                await _watch(made, story, say)
                return
            await _tell(made, story, say, as_json=as_json)


async def _tell(made: World, story: Story, say: Callable[[str], None], *, as_json: bool) -> None:
    terminal = Console(stderr=as_json, highlight=False)
    terminal.print(
        f"[bold]The story of Adam Nowak[/bold], an invented visitor. Own clock, own folder, port of its own: {made.url}"
    )
    async for day, lines in play(story):
        for line in lines:
            terminal.print(f"[dim]{made.day_of(day):%a %d %b}[/dim]  day {day:>2}  {line}")
    summary = await story.summary()
    if as_json:
        say(orjson.dumps(summary).decode())
    else:
        terminal.print(
            f"Mails: {summary['mails']}. Erased: {', '.join(summary['erased'])}. Kept: {', '.join(summary['kept'])}."
        )
    check(summary)


async def _watch(made: World, story: Story, say: Callable[[str], None]) -> None:
    """The console with its button, until Ctrl-C. Each press is a day."""

    async def press() -> None:
        if story.day >= LAST_DAY:
            return
        day, lines = await story.next_day()
        for line in lines:
            say(f"day {day:>2}  {line}")

    made.button.pressed = press
    await ten.fill(made)
    await press()
    say(f"Console  {made.url}/console   sign in as  olga  {made.password}   and press +1 day. Ctrl-C ends the demo.")
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    await stopping.wait()


def check(summary: dict[str, object]) -> None:
    for name, expected in EXPECTED.items():
        if summary[name] != expected:
            raise StoryBroken(f"{name}: {summary[name]} instead of {expected}")
    if summary["leftovers"]:
        raise StoryBroken(f"{summary['leftovers']} traces of Adam are left after his erasure")
