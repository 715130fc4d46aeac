"""Staff passwords: Argon2id (RFC 9106), always in a thread, since one hash takes longer than a hundred messages."""

from __future__ import annotations

import asyncio
import secrets
import unicodedata
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST: Final = 12
LONGEST: Final = 200
# No vowels, so no words; no characters that look alike.
_ONE_TIME: Final = "bcdfghjkmnpqrstvwxz23456789"
_HASHER: Final = PasswordHasher()


class WeakPassword(Exception):
    """This password is too easy to guess. Take at least 12 characters, not your name, not one character repeated."""


async def hashed(password: str) -> str:
    return await asyncio.to_thread(_HASHER.hash, _bytes(password))


async def fits(stored: str | None, password: str) -> bool:
    """Compare; without a stored hash the same work is done, so that the time tells nobody which logins exist."""
    return await asyncio.to_thread(_verify, stored or _nobody(), password) and stored is not None


def one_time() -> str:
    """A first password to be typed once: five groups of four, 95 bits."""
    return "-".join("".join(secrets.choice(_ONE_TIME) for _ in range(4)) for _ in range(5))


def check(password: str, *, login: str, name: str) -> None:
    """Raises WeakPassword."""
    plain = password.casefold()
    words = [login.casefold(), *(part for part in name.casefold().split() if len(part) > 2)]
    rest = plain
    for word in words:
        rest = rest.replace(word, "")
    if not SHORTEST <= len(password) <= LONGEST or len(set(plain)) < 5 or len(rest) < SHORTEST - 4:
        raise WeakPassword


@cache
def _nobody() -> str:
    return _HASHER.hash(secrets.token_hex(16))


def _bytes(password: str) -> bytes:
    """The same letters give the same bytes, however the keyboard composed them (RFC 8265 asks for NFC)."""
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")


def _verify(stored: str, password: str) -> bool:
    try:
        return _HASHER.verify(stored, _bytes(password))
    except (VerificationError, InvalidHashError):
        return False
