"""Sealing personal text: AES-256-GCM (NIST SP 800-38D) with a fresh 96-bit nonce, bound to the place it stands in."""

from __future__ import annotations

import hmac
import os
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE = 12
PREFIX = 16


class CannotOpen(Exception):
    """A ciphertext does not open: it was moved, changed, or its key is not the owner's."""


def new_id() -> bytes:
    """128 random bits."""
    return os.urandom(16)


def new_key() -> bytes:
    """256 random bits."""
    return AESGCM.generate_key(256)


def place(table: str, column: str, row: bytes) -> bytes:
    """The associated data of one cell, `table|column|row id`."""
    return b"%b|%b|%b" % (table.encode(), column.encode(), row.hex().encode())


def seal(key: AESGCM, plaintext: bytes, where: bytes) -> bytes:
    """Nonce followed by ciphertext and tag."""
    nonce = os.urandom(NONCE)
    return nonce + key.encrypt(nonce, plaintext, where)


def unseal(key: AESGCM, sealed: bytes, where: bytes) -> bytes:
    """The plaintext. Raises CannotOpen."""
    try:
        return key.decrypt(sealed[:NONCE], sealed[NONCE:], where)
    except InvalidTag:
        raise CannotOpen(where.split(b"|")[0].decode()) from None


def blind_index(secret: bytes, email: str) -> bytes:
    """HMAC-SHA-256 of the mailbox in lower case: finds a card without storing the address."""
    return hmac.digest(secret, email.strip().lower().encode(), sha256)
