"""What an event may carry: each function takes one field and refuses what is not of its shape."""

from __future__ import annotations

import re
import uuid
from typing import Any

from chatserver.intake import Refused

LONGEST_LINE = 320
MOST_RANGES = 100
_HALF_PAIR = re.compile("[\ud800-\udfff]")
# Line ends and tabs stay. Marks that only help right-to-left text stay; overrides and embeddings go.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]")


def text_of(data: dict[str, Any], most: int) -> str:
    """The text of a message event. Raises Refused."""
    text = data.get("text")
    if not isinstance(text, str):
        raise Refused("bad_shape")
    text = (text if text.isprintable() else without_controls(text)).strip()
    if not text:
        raise Refused("bad_shape")
    if len(text) > most:
        raise Refused("too_long")
    return text


def without_controls(text: str) -> str:
    """Without the characters that are not seen but change what is: NUL and its kind, and turns of the direction.

    Raises Refused for half a surrogate pair, which no encoding can carry.
    """
    if _HALF_PAIR.search(text):
        raise Refused("bad_shape")
    return _CONTROLS.sub("", text)


def client_id_of(data: dict[str, Any]) -> bytes:
    try:
        return uuid.UUID(data["client_id"]).bytes
    except (KeyError, ValueError, TypeError, AttributeError):
        raise Refused("bad_shape") from None


def is_line(value: object) -> bool:
    """A short text without control characters, such as an address."""
    return isinstance(value, str) and len(value) <= LONGEST_LINE and value.isprintable()


def number_of(data: dict[str, Any], name: str) -> int:
    value = data.get(name, 0)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**53:
        raise Refused("bad_shape")
    return value


def conversation_of(data: dict[str, Any]) -> bytes:
    try:
        conversation = bytes.fromhex(data["conversation"])
    except (KeyError, ValueError, TypeError):
        raise Refused("bad_shape") from None
    if len(conversation) != 16:
        raise Refused("bad_shape")
    return conversation


def ranges_of(data: dict[str, Any]) -> list[tuple[int, int]]:
    """Stretches of a text, at most a hundred. Raises Refused."""
    ranges = data.get("ranges")
    if not isinstance(ranges, list) or not 1 <= len(ranges) <= MOST_RANGES:
        raise Refused("bad_shape")
    found = []
    for each in ranges:
        if not isinstance(each, list) or len(each) != 2:
            raise Refused("bad_shape")
        found.append((number_of({"n": each[0]}, "n"), number_of({"n": each[1]}, "n")))
    return found
