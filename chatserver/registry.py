"""The register of what is kept (Art. 30 GDPR) as a file: with the periods in force, for a spreadsheet or to read."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from chatserver.periods import retention_of
from chatserver.secrets import Secrets
from chatserver.settings import Settings
from chatserver.stores import close_stores, connect
from leads import apitokens, rules
from leads.periods import Retention
from leads.privacy import classes, register
from leads.privacy.register import Area
from leads.store import migrate

HEAD: Final = (
    "where", "fields", "data", "whose", "purpose", "legal basis", "class", "period", "recipients", "who sees it",
    "what makes it go",
)  # fmt: skip
# A cell that begins so would be calculated by a spreadsheet (OWASP, CSV injection).
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def rows(retention: Retention, country: str, read_by: Mapping[str, Sequence[str]]) -> list[tuple[str, ...]]:
    """A row for each place, tables first, with the period of its class in force. `read_by`: who has a token for it."""
    areas = (*register.naming(register.AREAS, read_by), *register.PLACES)
    return [_row(area, retention, country) for area in areas]


def as_csv(table: Sequence[Sequence[str]]) -> bytes:
    return written((HEAD, *table))


def written(table: Sequence[Sequence[str]]) -> bytes:
    """RFC 4180 with a byte order mark, without which spreadsheets take UTF-8 for something else; no cell a formula."""
    file = io.StringIO()
    csv.writer(file).writerows([[safe(cell) for cell in row] for row in table])
    return file.getvalue().encode("utf-8-sig")


def as_markdown(table: Sequence[Sequence[str]], *, firm: str, contact: str) -> str:
    lines = ["| " + " | ".join(HEAD) + " |", "|" + " --- |" * len(HEAD)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in table]
    head = [f"# Register of what is kept: {firm}", "", f"Art. 30 GDPR. Contact: {contact}", ""]
    return "\n".join([*head, *lines, ""])


async def printed(settings: Settings, loaded: Secrets, *, spreadsheet: bool) -> str:
    """For the command line: with the manager's rules where a database is there, else with the configured periods."""
    retention, read_by = retention_of(settings.retention), {}
    if await migrate.revision(settings.store_url("main")) == migrate.newest("main"):
        store, ledger = connect(settings, loaded)
        try:
            retention = await rules.in_force(store, retention)
            read_by = await apitokens.recipients(store, datetime.now(UTC))
        finally:
            await close_stores(store, ledger)
    table = rows(retention, settings.sites[0].country, read_by)
    if spreadsheet:
        return as_csv(table).decode("utf-8-sig")
    return as_markdown(table, firm=settings.firm.name, contact=settings.firm.contact)


def safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def period(retention: Retention, area: Area, country: str) -> str:
    """In words; a period that no class gives stands in the register itself."""
    if area.retention not in classes.BY_KEY:
        return area.retention
    span = classes.period(retention, area.retention, country=country)
    return _words(span) if span is not None else "as the law of the country says"


def _row(area: Area, retention: Retention, country: str) -> tuple[str, ...]:
    fields = ", ".join(f"{name} (sealed)" if kind == "text" else name for name, kind in area.fields)
    kept = area.retention if area.retention in classes.BY_KEY else ""
    return (
        area.name, fields, area.data, area.owner, area.purpose, area.basis, kept, period(retention, area, country),
        area.recipients, area.shown, area.eraser,
    )  # fmt: skip


def _words(span: timedelta) -> str:
    hours = int(span.total_seconds() // 3600)
    return f"{hours} hours" if hours < 48 else f"{hours // 24} days"
