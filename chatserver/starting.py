"""A quick start: libraries come without optional parts that this server does not use."""

from __future__ import annotations

import sys
from types import ModuleType

# Socket.IO brings HTTP clients for its own client side, structlog a printer for developers: a tenth of the start.
NOT_USED = ("requests", "websocket", "valkey", "rich")
# Of SQLAlchemy's package for asyncio, what brings its object mapper: another tenth. Here it is used without.
MAPPER = ("sqlalchemy.ext.asyncio.scoping", "sqlalchemy.ext.asyncio.session")


def leave_out(*, redis: bool) -> None:
    """Import Socket.IO and structlog as if their optional parts were not installed; `redis`: that one as well.

    Who needs such a part imports it afterwards. SQLAlchemy's sessions stay away until the process ends.
    """
    _leave_out_mapper()
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


def _leave_out_mapper() -> None:
    for name in MAPPER:
        if name not in sys.modules:
            sys.modules[name] = _Nothing(name)
    import sqlalchemy.ext.asyncio  # noqa: F401


class _Nothing(ModuleType):
    """A module from which everything can be imported, and all of it is nothing."""

    def __getattr__(self, name: str) -> None:
        if name.startswith("__"):
            raise AttributeError(name)
