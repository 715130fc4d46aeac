"""The firm's own words for its mails: a subject and a text with variables, for a kind of mail and a language.

Why somebody gets the mail, how he stops it and when his data go is not part of them: it stands under every letter. The
newest version counts; an empty text goes back to the usual words. A site may have words of its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from sqlalchemy import Row, func, insert, select

from leads.errors import UnknownVariable
from leads.letters import VARIABLES, Kind, Own
from leads.privacy import audit
from leads.store.store import Store
from leads.store.tables import letter_templates

KINDS: Final[tuple[Kind, ...]] = ("offer", "discount", "reminder")
Where = Literal["subject", "text"]
# Several lines, or a sentence of its own.
TEXT_ONLY: Final = ("words", "greeting")
# A variable, or a brace that begins or ends none.
_BRACES: Final = re.compile(r"\{[^{}\n]{0,40}\}|[{}]")
_VARIABLE: Final = re.compile(r"\{([^{}\n]{0,40})\}")


@dataclass(frozen=True, slots=True)
class Version:
    """What somebody set. `site` is empty for all sites; an empty `text` means the usual words."""

    id: int
    kind: str
    site: str
    language: str
    subject: str
    text: str
    set_by: int
    set_at: datetime


def check(subject: str, text: str) -> None:
    """Raises UnknownVariable for a variable that no mail can fill, or a brace that belongs to none."""
    if unknown(subject, text) is not None:
        raise UnknownVariable


def unknown(subject: str, text: str) -> tuple[Where, str] | None:
    """Where something stands that no mail can fill, and what."""
    parts: tuple[tuple[Where, str], ...] = (("subject", subject), ("text", text))
    for where, part in parts:
        for match in _BRACES.finditer(part):
            known = _VARIABLE.fullmatch(match[0])
            if known is None or known[1] not in VARIABLES or (where == "subject" and known[1] in TEXT_ONLY):
                return where, match[0]
    return None


async def change(
    store: Store, kind: Kind, *, site: str, language: str, subject: str, text: str, by: int, now: datetime
) -> int:
    """Set the words; the version's number. Raises UnknownVariable."""
    check(subject, text)
    values = {"kind": kind, "name": site, "language": language, "subject": subject if text else "", "text": text}
    async with store.main.begin() as connection:
        new = insert(letter_templates).values(**values, set_by=by, set_at=now).returning(letter_templates.c.id)
        number = (await connection.execute(new)).scalar_one()
        await audit.record(
            connection, now=now, actor=f"staff:{by}", action="letter_changed", subject=f"letter:{number}"
        )
    return int(number)


async def in_force(store: Store) -> list[Version]:
    """The words that stand now, by kind, site and language."""
    scope = (letter_templates.c.kind, letter_templates.c.name, letter_templates.c.language)
    newest = select(func.max(letter_templates.c.id)).group_by(*scope)
    query = select(letter_templates).where(letter_templates.c.id.in_(newest), letter_templates.c.text != "")
    async with store.main.read() as connection:
        return [_version(row) for row in await connection.execute(query.order_by(*scope))]


async def own(store: Store, kind: Kind, *, site: str, language: str) -> Own | None:
    """The firm's words for one mail: the site's, else everybody's, else None."""
    fitting: Mapping[str, Version] = {
        version.site: version
        for version in await in_force(store)
        if version.kind == kind and version.language == language and version.site in ("", site)
    }
    found = fitting.get(site) or fitting.get("")
    return Own(found.subject, found.text) if found is not None else None


def _version(row: Row[tuple[object, ...]]) -> Version:
    return Version(row.id, row.kind, row.name, row.language, row.subject, row.text, row.set_by, row.set_at)
