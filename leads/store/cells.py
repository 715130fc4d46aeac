"""One sealed cell as text or as JSON: the only forms in which personal data are written to a table."""

from __future__ import annotations

from typing import Any

import orjson
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from leads.store.crypto import place, seal, unseal


def seal_text(key: AESGCM, table: str, column: str, row: bytes, text: str) -> bytes:
    return seal(key, text.encode("utf-8", "surrogatepass"), place(table, column, row))


def open_text(key: AESGCM, table: str, column: str, row: bytes, sealed: bytes) -> str:
    """Raises CannotOpen."""
    return unseal(key, sealed, place(table, column, row)).decode("utf-8", "surrogatepass")


def seal_json(key: AESGCM, table: str, column: str, row: bytes, value: Any) -> bytes:
    return seal(key, orjson.dumps(value), place(table, column, row))


def open_json(key: AESGCM, table: str, column: str, row: bytes, sealed: bytes) -> Any:
    """Raises CannotOpen."""
    return orjson.loads(unseal(key, sealed, place(table, column, row)))
