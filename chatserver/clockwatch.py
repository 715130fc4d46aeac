"""Does the wall clock still agree with the machine's own seconds? Everything that deletes counts in days.

The steady clock also counts the time that the machine slept. A new process believes the clock that it finds: a gap
over a restart only makes the cap count (leads/cap.py).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

TOLERANCE: Final = timedelta(hours=1)


def steady() -> float:
    """Seconds that nobody can set."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class ClockWatch:
    """Compares the wall clock of this process with its steady one."""

    def __init__(self, wall: Callable[[], datetime], steady: Callable[[], float] = steady) -> None:
        self._wall = wall
        self._steady = steady
        self._begin = (wall(), steady())

    def jumped(self) -> timedelta | None:
        """How far the wall clock went astray since the process began, or since it was last believed."""
        wall, steady = self._wall(), self._steady()
        astray = (wall - self._begin[0]) - timedelta(seconds=steady - self._begin[1])
        return None if abs(astray) <= TOLERANCE else astray

    def believe(self) -> None:
        """From now on count from the wall clock as it is: somebody was told."""
        self._begin = (self._wall(), self._steady())
