"""A quick start: libraries come without optional parts that this server does not use."""

from __future__ import annotations

import sys

# Socket.IO brings HTTP clients for its own client side, structlog a printer for developers: a tenth of the start.
NOT_USED = ("requests", "websocket", "valkey", "rich")


def leave_out(*, redis: bool) -> None:
    """Import Socket.IO and structlog as if their optional parts were not installed; `redis`: that one as well.

    Who needs such a part imports it afterwards.
    """
    parts = (*NOT_USED, "redis") if redis else NOT_USED
    hidden = [name for name in parts if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        import socketio  # noqa: F401
        import structlog  # noqa: F401
    finally:
        for name in hidden:
            del sys.modules[name]
