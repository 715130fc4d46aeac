"""JSON lines that a command is given, each an object with an id. Empty lines are passed over."""

import json
from collections.abc import Iterable, Iterator
from typing import Any


class InputError(ValueError):
    """A line of the input is not what the command reads."""


def objects(lines: Iterable[str], *, key: str, kind: type, wanted: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects and the numbers of their lines. Each has an "id", and under `key` a `kind`, which is `wanted`."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise InputError(f"Line {number} is not JSON: {error}.") from None
        if not isinstance(row, dict) or not isinstance(row.get(key), kind) or "id" not in row:
            raise InputError(f'Line {number} must be an object with "id" and a {wanted} "{key}".')
        yield number, row
