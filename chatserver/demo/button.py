"""The "+1 day" button of the demo's console."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.door import staffed


@dataclass(slots=True)
class DayButton:
    """Calls `pressed` once the story has said what a day does."""

    pressed: Callable[[], Awaitable[None]] | None = None

    def add_route(self, app: web.Application) -> None:
        app.router.add_post("/console/demo/day", staffed("today.see", self._press))

    async def _press(self, desk: Desk) -> web.StreamResponse:
        if self.pressed is not None:
            await self.pressed()
        return desk.go("/console/leads")
