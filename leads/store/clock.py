"""From which moment a person's silence is counted: one rule for the clock, the silence bar and the counters."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

LONGEST_WAIT_FOR_US: Final = timedelta(days=30)


def start(acted_at: datetime, answered_at: datetime | None) -> datetime:
    """The person's last act, or our first answer to it when that came later, at most 30 days later."""
    if answered_at is None or answered_at <= acted_at:
        return acted_at
    return min(answered_at, acted_at + LONGEST_WAIT_FOR_US)


def silent_days(acted_at: datetime, answered_at: datetime | None, until: datetime) -> int:
    """Whole days of silence up to a moment."""
    return max(0, (until - start(acted_at, answered_at)).days)
