"""Alembic's entry: runs on the connection that leads/store/migrate.py hands over."""

from typing import Any, Literal

from alembic import context

from leads.store import sampling
from leads.store.tables import UtcDateTime


def render(kind: str, item: Any, autogenerate: Any) -> str | Literal[False]:
    """Write our own type with its import into a new revision."""
    if kind == "type" and isinstance(item, UtcDateTime):
        autogenerate.imports.add("from leads.store.tables import UtcDateTime")
        return "UtcDateTime()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes["metadata"],
    render_as_batch=True,
    render_item=render,
)
with context.begin_transaction():
    context.run_migrations()
    sampling.switch_off(context.config.attributes["connection"], context.config.attributes["metadata"])
