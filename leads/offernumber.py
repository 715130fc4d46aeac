"""A signed offer number: product, price, validity, and no person. Whoever brings it back reopens the offer with it.

Nothing is stored for it, so it outlives the request that it was made for. It is written in consonants only, so that it
is no word, name, telephone or account number, and can be typed.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Final

LETTERS: Final = "BCDFGHJKLMNPQRSTVWXZ"
GROUP: Final = 5
TAG: Final = 6
LONGEST_PRODUCT: Final = 32
CURRENCIES: Final = ("EUR", "CZK", "PLN", "CHF", "GBP", "USD", "HUF", "SEK")
_BEGINNING: Final = date(2024, 1, 1)
_HEAD: Final = 8
_NUMBER: Final = re.compile(rf"(?<![A-Z])[{LETTERS}]{{{GROUP}}}(?:-[{LETTERS}]{{1,{GROUP}}}){{4,20}}(?![A-Z-])")


@dataclass(frozen=True, slots=True)
class Numbered:
    """What an offer number says. A long product name is cut."""

    product: str
    price_cents: int
    currency: str
    valid_until: date


def make(secret: bytes, offer: Numbered) -> str | None:
    """The number; None for an offer that does not fit into one."""
    days = (offer.valid_until - _BEGINNING).days
    if offer.currency not in CURRENCIES or not 0 <= days < 1 << 16 or not 0 <= offer.price_cents < 1 << 40:
        return None
    name = offer.product.encode()[:LONGEST_PRODUCT].decode("utf-8", "ignore").encode()
    head = bytes([CURRENCIES.index(offer.currency)]) + days.to_bytes(2, "big") + offer.price_cents.to_bytes(5, "big")
    return _spelled(head + name + _tag(secret, head + name))


def may_stand_in(text: str) -> bool:
    """False only for a text without anything like an offer number."""
    return _NUMBER.search(text.upper()) is not None


def find(secret: bytes, text: str) -> Numbered | None:
    """The first number in a text that we signed."""
    for found in _NUMBER.finditer(text.upper()):
        offer = read(secret, found[0])
        if offer is not None:
            return offer
    return None


def read(secret: bytes, number: str) -> Numbered | None:
    """What a number says; None for one that we did not sign."""
    raw = _unspelled(number)
    if raw is None or len(raw) < _HEAD + TAG or not hmac.compare_digest(raw[-TAG:], _tag(secret, raw[:-TAG])):
        return None
    head, name = raw[:_HEAD], raw[_HEAD:-TAG]
    valid_until = _BEGINNING + timedelta(days=int.from_bytes(head[1:3], "big"))
    return Numbered(name.decode(), int.from_bytes(head[3:], "big"), CURRENCIES[head[0]], valid_until)


def _tag(secret: bytes, said: bytes) -> bytes:
    return hmac.digest(secret, b"offer number|" + said, sha256)[:TAG]


def _spelled(raw: bytes) -> str:
    # A leading one keeps zero bytes in front.
    value, letters = int.from_bytes(b"\x01" + raw, "big"), ""
    while value:
        value, rest = divmod(value, len(LETTERS))
        letters = LETTERS[rest] + letters
    return "-".join(letters[i : i + GROUP] for i in range(0, len(letters), GROUP))


def _unspelled(number: str) -> bytes | None:
    letters = number.strip().upper().replace("-", "").replace(" ", "")
    if not letters or len(letters) > 120 or not set(letters) <= set(LETTERS):
        return None
    value = 0
    for letter in letters:
        value = value * len(LETTERS) + LETTERS.index(letter)
    raw = value.to_bytes((value.bit_length() + 7) // 8, "big")
    return raw[1:] if raw[:1] == b"\x01" else None
