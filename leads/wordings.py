"""What a person read when he agreed, by the version that his consent names (Art. 7(1) GDPR: it can be shown).

A text of ours that changes gets a new version; its old words stay here and in the catalogs as long as a consent names
them. The words of an import are a form's: they say nothing of anybody, stand in their own table under their digest, and
go when no consent names them any more (leads/privacy/sweeps.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.store.store import Store
from leads.store.tables import wordings
from leads.text import Translator, translator

IMPORTED: Final = "import-"
LONGEST: Final = 2000
# (version, source, purpose) → the context in the catalogs, and what stood beside the tick or on the button. Purpose
# "": any.
WORDINGS: Final = {
    ("offer-card-1", "chat", "offer"): (None, "Send the offer"),
    ("offer-card-1", "chat", "reminders"): (None, "Remind me at most twice if I do not answer"),
    ("my-data-1", "page", ""): ("mydata", "Keep it until {day}"),
    ("my-data-1", "page", "marketing"): ("mydata", "You may write to me about other offers too"),
    ("my-data-1", "mail", ""): ("mydata", "Keep it for another year"),
}


def version_of(text: str) -> str:
    """The name of an imported wording: it tells nothing of the text, and equal texts share it."""
    return f"{IMPORTED}{sha256(text.encode()).hexdigest()[:16]}"


async def keep(store: Store, connection: AsyncConnection, texts: Iterable[tuple[str, str]], *, now: datetime) -> None:
    """Keep imported wordings (text and language), each once. Redaction must have found nothing in them."""
    for text, language in texts:
        row = {"version": version_of(text), "language": language, "text": text, "at": now}
        await connection.execute(store.main.insert_new(wordings).values(**row))


async def imported(store: Store, versions: Iterable[str]) -> dict[str, str]:
    """The words of those that came with an import."""
    wanted = {version for version in versions if version.startswith(IMPORTED)}
    if not wanted:
        return {}
    async with store.main.read() as connection:
        rows = await connection.execute(select(wordings).where(wordings.c.version.in_(wanted)))
        return {row.version: row.text for row in rows}


def wording(
    version: str, source: str, purpose: str, language: str, *, day: str, others: Mapping[str, str]
) -> str | None:
    """The words in the language in which he read them. `day`: the last one; `others`: those of imports."""
    known = WORDINGS.get((version, source, purpose)) or WORDINGS.get((version, source, ""))
    if known is None:
        return others.get(version)
    return _said(translator(language), *known).replace("{day}", day)


def _said(text: Translator, context: str | None, message: str) -> str:
    return text.gettext(message) if context is None else text.pgettext(context, message)
