"""Which kinds of personal data may stand where; anywhere else `./dev audit` reports them.

The kinds are the redaction's labels. A place that is not named here may hold none: whatever passes through the
redaction is stored without. `table.column.key` is one value of a sealed JSON.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CONTACT: Final = frozenset({"EMAIL", "PHONE", "ADDRESS", "TAX_ID", "PERSON"})
ADDRESSES: Final = frozenset({"EMAIL", "PERSON"})
# What is a secret or a number of the program's own making, in a place where the register says so.
SECRET: Final = frozenset({"CREDENTIAL"})

ALLOWED: Final[Mapping[str, frozenset[str]]] = {
    "kept_contacts.value": CONTACT,
    "card_fields.value": CONTACT,
    "mails.body.to": ADDRESSES,
    "mails.body.message_id": ADDRESSES,
    "mails.body.references": ADDRESSES,
    "staff.name": frozenset({"PERSON"}),
    "staff.login": ADDRESSES,
    "staff.password": SECRET,
    "staff_sessions.csrf": SECRET,
    "disclosures.authority": frozenset({"ADDRESS"}),
}
# Not opened: keys, and the words that an erasure looks for, which go with its certificate.
UNREAD: Final = frozenset({"erasures.needles", "second_factors.secret"})


def allowed(place: str) -> frozenset[str]:
    """The kinds that may stand in a place or in one value of it."""
    return ALLOWED.get(place, frozenset())
