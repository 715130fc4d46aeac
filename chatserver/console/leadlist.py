"""All open requests, whosever or one's own: as a table, or as a board with a column for each stage."""

from __future__ import annotations

from typing import Final

from aiohttp import web

from chatserver.console import board
from chatserver.console.desk import Desk
from chatserver.console.forms import start_in
from chatserver.console.offer import CURRENCIES
from leads import lists
from leads.store.transitions import OPEN

VIEWS: Final = ("mine", "nobody")


async def show(desk: Desk) -> web.StreamResponse:
    query = desk.request.query
    stage = query.get("stage") if query.get("stage") in lists.STAGES else None
    of = query.get("of") if query.get("of") in VIEWS else None
    start = start_in(desk.request)
    owner, nobodys, only = desk.staff.id if of == "mine" else None, of == "nobody", desk.staff.only
    rows = await lists.open_leads(
        desk.store, now=desk.now, stage=stage, start=start, of=owner, nobodys=nobodys, only=only
    )
    as_board = query.get("view") == "board" and stage is None
    return await desk.page(
        "leads.html",
        here="leads",
        rows=rows,
        columns=[(key, [row for row in rows if row.stage == key]) for key in OPEN],
        board=as_board,
        stage=stage,
        of=of,
        start=start,
        size=lists.PAGE,
        counts=await lists.stage_counts(desk.store, of=owner, nobodys=nobodys, only=only),
        owned=await lists.owner_counts(desk.store, desk.staff.id, only=only),
        names=await desk.names(),
        targets={key: board.targets(key) for key in OPEN},
        ends=board.ENDS,
        lost_reasons=board.LOST_REASONS,
        currencies=CURRENCIES,
    )
