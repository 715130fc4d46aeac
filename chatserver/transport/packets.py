"""Socket.IO packets as text: a fast reader and writer for events and acks, the stock class for the rest."""

# mypy: allow-subclassing-any
import json
from typing import Any, NamedTuple

import orjson
from engineio import json as strict_json
from socketio import packet

MAX_ID_DIGITS = 10
MAX_NAMESPACE = 64


class Json:
    """orjson as the libraries call it; what it refuses (lone surrogates) goes to the standard library."""

    @staticmethod
    def dumps(value: object, **_: object) -> str:
        try:
            return orjson.dumps(value).decode()
        except TypeError:
            return json.dumps(value, separators=(",", ":"))

    @staticmethod
    def loads(text: str | bytes, **_: object) -> Any:
        try:
            return orjson.loads(text)
        except orjson.JSONDecodeError:
            return strict_json.loads(text)


class LeanPacket(packet.Packet):
    """The stock packet on orjson, for this server only: the libraries' own setting is process-wide."""

    json = Json


class Event(NamedTuple):
    namespace: str
    id: int | None
    data: Any


class BadPacketError(ValueError):
    """A packet that no Socket.IO client of ours sends."""


def read_event(text: str) -> Event | None:
    """An event such as `2/visitor,7["message",{…}]`, or None for whatever the stock parser has to look at."""
    start = 1
    namespace = "/"
    if text[1:2] == "/":
        comma = text.find(",", 2, MAX_NAMESPACE)
        if comma < 0 or "?" in text[:comma]:
            return None
        namespace = text[1:comma]
        start = comma + 1
    bracket = text.find("[", start, start + MAX_ID_DIGITS + 1)
    if text[:1] != "2" or bracket < 0:
        return None
    digits = text[start:bracket]
    if not digits:
        return Event(namespace, None, Json.loads(text[start:]))
    if not (digits.isascii() and digits.isdigit()):
        return None
    return Event(namespace, int(digits), Json.loads(text[bracket:]))


def write_event(namespace: str, event: str, arguments: list[Any]) -> str:
    """An event for clients. Raises TypeError for values that are not JSON, such as bytes."""
    prefix = "2" if namespace == "/" else f"2{namespace},"
    return prefix + Json.dumps([event, *arguments])


def write_ack(namespace: str, ack_id: int, arguments: list[Any]) -> str:
    """The answer to an event. Raises TypeError for values that are not JSON, such as bytes."""
    prefix = "3" if namespace == "/" else f"3{namespace},"
    return f"{prefix}{ack_id}{Json.dumps(arguments)}"


def arguments_of(value: object) -> list[Any]:
    """What a handler returned or an emitter passed, as Socket.IO's list of arguments."""
    if value is None:
        return []
    return list(value) if isinstance(value, tuple) else [value]
