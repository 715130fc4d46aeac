"""What a contact field or the name of a product may hold: one kind of personal data, or none; whoever types it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from leads.policies import FIELDS
from redaction.engine import Redactor

ORDER: Final = "order_number"
AUTHORITY: Final = "authority"
# Towns and streets read like names ("10115 Berlin", "Jana Masaryka 12"), and a letter may go care of somebody.
# An order's number reads like a house ("2 Ds 123/24"), and before its year like a telephone's.
BESIDE: Final = MappingProxyType(
    {"address": frozenset({"PERSON"}), ORDER: frozenset({"ADDRESS"}), AUTHORITY: frozenset({"ADDRESS"})}
)
_OF_A_YEAR: Final = re.compile(r"/(?:[0-9]{2}|(?:19|20)[0-9]{2})(?![0-9])")
# A number alone could be anything; the word before it says what it is meant to be.
BEFORE: Final = "tel. "
_NUMBER: Final = re.compile(r"[\d\s+()/.-]+")


def strange(redactor: Redactor, field: str, value: str, *, languages: Iterable[str]) -> tuple[str, ...]:
    """The kinds that do not belong into the field, never the words, in order; () if it may be stored."""
    own = {FIELDS[field]} if field in FIELDS else set()
    allowed = own | BESIDE.get(field, frozenset())
    if field == ORDER and _OF_A_YEAR.search(value):
        allowed |= {"PHONE"}
    found: set[str] = set()
    readings = [] if field == "phone" and _NUMBER.fullmatch(value) else [value]
    if field == "phone":
        readings.append(f"{BEFORE}{value}")
    for language in sorted(set(languages)):
        for reading in readings:
            read = redactor.redact(reading, language=language, purpose="offer")
            found |= {finding.label for finding in read.findings} - allowed
    return tuple(sorted(found))
