"""Payment cards and bank accounts: the check digit first, the words around it second."""

import re
from collections.abc import Iterator

from redaction import checksums
from redaction.findings import Finding
from redaction.scan import Number, Scan

_IBAN_START = re.compile(r"(?<![a-z0-9])([a-z]{2})[ -]?\d\d[ -]?(?=[a-z0-9])")
_GROUP = re.compile(r"\d+")
_CZECH_ACCOUNT = re.compile(r"(?<![\d/])(?:(\d{1,6})-)?(\d{2,10}) ?/ ?(\d{4})(?![\d/])")


def find(scan: Scan) -> Iterator[Finding]:
    yield from _ibans(scan)
    yield from _accounts(scan)
    if scan.language == "en":
        yield from _sort_codes(scan)
    for number in scan.numbers:
        yield from _cards(scan, number)


def _ibans(scan: Scan) -> Iterator[Finding]:
    """An IBAN in any spacing; with one of the words for an account before it the check may fail (a typing error)."""
    low = scan.low
    for match in _IBAN_START.finditer(low):
        country = match.group(1).upper()
        length = checksums.IBAN_LENGTHS.get(country)
        if length is None:
            continue
        chars: list[str] = []
        at, end = match.start(), match.start()
        while at < len(low) and len(chars) < length and at - match.start() < length * 2:
            char = low[at]
            if char.isalnum():
                chars.append(char.upper())
                end = at + 1
            elif char not in " -.":
                break
            at += 1
        if low[end : end + 1].isalnum():
            continue
        value = "".join(chars)
        if checksums.iban(value):
            yield Finding("BANK_ACCOUNT", match.start(), end, "iban", 1.0)
        elif len(value) >= length - 1 and "account" in scan.context_of(match.start()):
            yield Finding("BANK_ACCOUNT", match.start(), end, "iban by word", 0.8)


def _accounts(scan: Scan) -> Iterator[Finding]:
    low = scan.low
    if "/" in low:
        for match in _CZECH_ACCOUNT.finditer(low):
            prefix, number, _bank = match.groups()
            context = scan.context_of(match.start())
            if checksums.czech_account(prefix or "0", number) and len(number) >= 6:
                birth = not prefix and len(number) == 6 and checksums.birth_number(number + match.group(3))
                if not birth or "account" in context:
                    yield Finding("BANK_ACCOUNT", match.start(), match.end(), "cz account", 0.97)
            elif "account" in context and "national" not in context:
                yield Finding("BANK_ACCOUNT", match.start(), match.end(), "cz account by word", 0.8)
    for number in scan.numbers:
        if len(number.digits) == 26 and checksums.polish_account(number.digits):
            yield Finding("BANK_ACCOUNT", number.start, number.end, "pl account", 1.0)
        elif number.near == "account" and _may_be_account(scan, number):
            yield Finding("BANK_ACCOUNT", number.start, number.end, "account by word", 0.62)


def _may_be_account(scan: Scan, number: Number) -> bool:
    """Nine digits are a telephone number in three countries."""
    size = len(number.digits)
    phone = size == 9 and scan.language in ("cs", "sk", "pl")
    return 6 <= size <= 26 and not (number.glued or number.unit or phone)


_SORT_CODE = re.compile(r"(?<!\d)(\d\d-\d\d-\d\d|\d\d \d\d \d\d)(?!\d)(?:[^\d]{1,24}(\d{8})(?!\d))?")


def _sort_codes(scan: Scan) -> Iterator[Finding]:
    for match in _SORT_CODE.finditer(scan.low):
        if scan.days_between(*match.span(1)) and match.group(2) is None:
            continue
        if match.group(2) or "account" in scan.context_of(match.start()):
            yield Finding("BANK_ACCOUNT", match.start(1), match.end(1), "sort code", 0.9)
            if match.group(2):
                yield Finding("BANK_ACCOUNT", match.start(2), match.end(2), "account number", 0.9)


def _cards(scan: Scan, number: Number) -> Iterator[Finding]:
    digits = number.digits
    if len(digits) < 12 or "/" in number.shown or (number.glued and "card" not in number.context):
        return
    order, card = number.context.get("order", 99), number.context.get("card", 99)
    if order < card and order < 30 and card == 99:
        return
    groups = [(m.start() + number.start, m.end() + number.start, m.group()) for m in _GROUP.finditer(number.shown)]
    for first in range(len(groups)):
        joined = ""
        for last in range(first, min(len(groups), first + 19)):
            joined += groups[last][2]
            if len(joined) > 19:
                break
            if len(joined) >= 13 and checksums.card(joined):
                yield Finding("CREDIT_CARD", groups[first][0], groups[last][1], "card", 0.99)
                return
    if "card" in number.context and 14 <= len(digits) <= 19 and not number.unit:
        yield Finding("CREDIT_CARD", number.start, number.end, "card by word", 0.75)
