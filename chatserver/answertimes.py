"""How soon somebody answers on each site, read once an hour and remembered: weeks that are over do not change."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from chatserver.parts import Parts
from leads import answertime

HOUR: Final = timedelta(hours=1)


class AnswerTimes:
    """For the sites of one server."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._read: dict[str, tuple[datetime, timedelta | None]] = {}

    async def within(self, site: str) -> timedelta | None:
        """None while nothing that may be told was measured."""
        now = self._parts.clock()
        known = self._read.get(site)
        if known is not None and now - known[0] < HOUR:
            return known[1]
        k = self._parts.settings.statistics.smallest_group
        found = await answertime.within(self._parts.store, site, now, k=k)
        self._read[site] = (now, found)
        return found
