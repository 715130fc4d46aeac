"""Files that leave with an offer: of a few kinds, small, sealed under the lead's key, and gone with the lead."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from leads.errors import FileRefused, FilesTooLarge
from leads.store.cells import open_text, seal_text
from leads.store.crypto import new_id, place, seal, unseal
from leads.store.store import Store
from leads.store.tables import enclosures

MEBIBYTE: Final = 1 << 20
LARGEST: Final = 5 * MEBIBYTE
TOGETHER: Final = 10 * MEBIBYTE
MOST: Final = 5
_OPEN_XML: Final = "application/vnd.openxmlformats-officedocument."
# The ending, what the mail says, and how such a file begins. Nothing that runs by itself: no scripts, no macros.
KINDS: Final = {
    "pdf": ("application/pdf", b"%PDF-"),
    "png": ("image/png", b"\x89PNG\r\n\x1a\n"),
    "jpg": ("image/jpeg", b"\xff\xd8\xff"),
    "jpeg": ("image/jpeg", b"\xff\xd8\xff"),
    "docx": (f"{_OPEN_XML}wordprocessingml.document", b"PK\x03\x04"),
    "xlsx": (f"{_OPEN_XML}spreadsheetml.sheet", b"PK\x03\x04"),
    "odt": ("application/vnd.oasis.opendocument.text", b"PK\x03\x04"),
    "ods": ("application/vnd.oasis.opendocument.spreadsheet", b"PK\x03\x04"),
}


@dataclass(frozen=True, slots=True)
class File:
    """A file with its clean name."""

    name: str
    media_type: str
    content: bytes


def accepted(name: str, content: bytes) -> File:
    """The file as it may leave. Raises FileRefused, FilesTooLarge."""
    clean = _clean(name)
    media_type, begins = KINDS.get(clean.rpartition(".")[2].lower(), ("", b""))
    if not media_type or not content.startswith(begins) or (begins == b"PK\x03\x04" and b"vbaProject" in content):
        raise FileRefused
    if len(content) > LARGEST:
        raise FilesTooLarge
    return File(clean, media_type, content)


def within_limits(files: Sequence[File]) -> Sequence[File]:
    """Raises FilesTooLarge."""
    if len(files) > MOST or sum(len(file.content) for file in files) > TOGETHER:
        raise FilesTooLarge
    return files


async def keep(
    connection: AsyncConnection, key: AESGCM, *, lead: bytes, mail: bytes, files: Sequence[File], now: datetime
) -> None:
    """Put the files beside a mail that waits in the outbox."""
    for file in within_limits(files):
        row = new_id()
        await connection.execute(
            insert(enclosures).values(
                id=row,
                lead_id=lead,
                mail_id=mail,
                name=seal_text(key, "enclosures", "name", row, file.name),
                media_type=file.media_type,
                size=len(file.content),
                body=seal(key, file.content, place("enclosures", "body", row)),
                at=now,
            )
        )


async def of_mail(store: Store, key: AESGCM, mail: bytes) -> tuple[File, ...]:
    """What leaves with a mail. Raises CannotOpen."""
    query = select(enclosures).where(enclosures.c.mail_id == mail).order_by(enclosures.c.at, enclosures.c.id)
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    return tuple(
        File(
            open_text(key, "enclosures", "name", row.id, row.name),
            row.media_type,
            unseal(key, row.body, place("enclosures", "body", row.id)),
        )
        for row in rows
    )


async def names_of_lead(store: Store, key: AESGCM, lead: bytes) -> dict[bytes, tuple[str, ...]]:
    """The names of the files of each mail of a lead."""
    query = select(enclosures.c.id, enclosures.c.mail_id, enclosures.c.name).where(enclosures.c.lead_id == lead)
    async with store.main.read() as connection:
        rows = (await connection.execute(query)).all()
    found: dict[bytes, tuple[str, ...]] = {}
    for row in rows:
        name = open_text(key, "enclosures", "name", row.id, row.name)
        found[row.mail_id] = (*found.get(row.mail_id, ()), name)
    return found


def _clean(name: str) -> str:
    """Without folders and without characters that could become a header or deceive a reader."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    seen = "".join(c for c in last if c.isprintable() and unicodedata.category(c) != "Cf")
    stem, _, ending = seen.strip(". ").rpartition(".")
    return f"{stem[:100].strip()}.{ending[:8]}" if stem.strip() else ""
