"""All open requests: as a table, or as a board with a column for each stage."""

from __future__ import annotations

from aiohttp import web

from chatserver.console.desk import Desk
from chatserver.console.forms import start_in
from leads import accounts, lists
from leads.store.transitions import OPEN


async def show(desk: Desk) -> web.StreamResponse:
    query = desk.request.query
    stage = query.get("stage") if query.get("stage") in lists.STAGES else None
    start = start_in(desk.request)
    rows = await lists.open_leads(desk.store, now=desk.now, stage=stage, start=start)
    board = query.get("view") == "board" and stage is None
    columns = [(key, [row for row in rows if row.stage == key]) for key in OPEN]
    return await desk.page(
        "leads.html",
        here="leads",
        rows=rows,
        columns=columns,
        board=board,
        stage=stage,
        start=start,
        size=lists.PAGE,
        counts=await lists.stage_counts(desk.store),
        names=await accounts.names(desk.store),
    )
