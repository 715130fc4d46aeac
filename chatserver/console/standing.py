"""What happened last to the request that a form is about: for whoever filled it in on a page that is old by now."""

from __future__ import annotations

from chatserver.console.desk import Desk
from chatserver.console.forms import id_in
from leads import leadview, timeline


async def told(desk: Desk) -> str:
    """One sentence with what, when and by whom; empty where the form is about no request that is shown."""
    if "lead" not in desk.request.match_info:
        return ""
    found = await leadview.view(desk.store, id_in(desk.request, "lead"), desk.now)
    events = await timeline.of(desk.store, found) if found is not None else []
    if not events:
        return ""
    last = events[0]
    by = (await desk.names()).get(last.by) if last.by is not None else None
    what = f"{desk.words.event(last)} ({by})" if by else desk.words.event(last)
    return desk.words.say("What happened last: {what}, {when}.", what=what, when=desk.words.moment(last.at))
