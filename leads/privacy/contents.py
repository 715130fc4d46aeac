"""Which kinds of personal data may stand where; anywhere else `./dev audit` reports them.

The kinds are the redaction's labels. A place that is not named here may hold none: whatever passes through the
redaction is stored without. `table.column.key` is one value of a sealed JSON.
"""

from __future__ import annotations

import re
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
CONTACTS: Final = frozenset({"kept_contacts.value", "card_fields.value"})
# Not opened: keys, the words that an erasure looks for, which go with its certificate, and the privacy notice, which is
# made of our own texts about the firm and speaks of health and faith itself.
UNREAD: Final = frozenset({"erasures.needles", "second_factors.secret", "notices.texts"})


# A kept contact stands without the words that told what it is, in the form into which it is brought. As a bare number
# it may have another one's check digit by chance; what is longer or has another form is reported.
AS_KEPT: Final[Mapping[str, tuple[re.Pattern[str], frozenset[str]]]] = {
    "PHONE": (re.compile(r"\+\d{8,15}"), frozenset({"CREDIT_CARD", "NATIONAL_ID", "BANK_ACCOUNT"})),
    "TAX_ID": (re.compile(r"(?:[A-Z]{2})?\d{8,12}"), frozenset({"NATIONAL_ID"})),
}


def by_chance(kind: str, value: str) -> frozenset[str]:
    """What a kept contact of this kind, in this form, may look like."""
    form, kinds = AS_KEPT.get(kind, (None, frozenset[str]()))
    return kinds if form is not None and form.fullmatch(value) else frozenset()


def allowed(place: str) -> frozenset[str]:
    """The kinds that may stand in a place or in one value of it."""
    return ALLOWED.get(place, frozenset())
