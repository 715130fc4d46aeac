"""The value behind a token, in the one form in which it is kept and compared."""

import re
from typing import Final

from redaction.normalise import fold, searchable
from redaction.recognizers import email

_REGIONS: Final = {"cs": "CZ", "sk": "SK", "pl": "PL", "it": "IT", "de": "DE", "en": "GB", "fr": "FR"}
_SPACE: Final = re.compile(r"\s+")
# "+" and at most fifteen digits (ITU-T E.164, 6.2.1). What is longer may be a card.
_LONGEST_PHONE: Final = 16


def normalised(kind: str, shown: str, language: str) -> str:
    """Empty for what can be no value of its kind and is not to be kept, though it is hidden."""
    if kind == "EMAIL":
        return email.address(searchable(shown, language).low)
    if kind == "PHONE":
        return _phone(searchable(shown, language).text, language)
    if kind == "TAX_ID":
        return re.sub(r"[^0-9A-Z]", "", fold(shown).upper())
    return _SPACE.sub(" ", shown).strip()


def _phone(shown: str, language: str) -> str:
    import phonenumbers

    digits = "".join(c for c in shown if c.isdigit() or c == "+")
    region = (
        "US"
        if language == "en" and re.match(r"\(?[2-9]\d\d\)?[ .\-]?\d{3}[ .\-]\d{4}$", shown)
        else _REGIONS.get(language)
    )
    try:
        parsed = phonenumbers.parse(shown, region)
    except phonenumbers.NumberParseException:
        return digits or _SPACE.sub(" ", shown).strip()
    whole = str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
    return whole if len(whole) <= _LONGEST_PHONE else ""


def key(shown: str) -> str:
    """Letters and digits only, folded: for comparing what may be written in several ways."""
    return "".join(c for c in fold(shown) if c.isalnum() or c == "@")


def same_person(one: str, other: str) -> bool:
    """One name is part of the other, in whatever case ending."""
    ours, theirs = fold(one).split(), fold(other).split()
    short, long = (ours, theirs) if len(ours) <= len(theirs) else (theirs, ours)
    return bool(short) and all(any(_same_word(a, b) for b in long) for a in short)


def _same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    stem = min(len(one), len(other)) - (1 if min(len(one), len(other)) < 5 else 2)
    return stem >= 3 and one[:stem] == other[:stem] and abs(len(one) - len(other)) <= 3
