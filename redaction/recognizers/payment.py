"""Payment cards and bank accounts: the check digit first, the words around it second."""

import re
from collections.abc import Iterator
from typing import Final

from redaction import checksums
from redaction.findings import Finding
from redaction.scan import Number, Scan
from redaction.vocabulary.wordlist import words

_IBAN_START: Final = re.compile(r"(?<![a-z0-9])([a-z]{2})[ -]?\d\d[ -]?(?=[a-z0-9])")
# The usual length of a telephone number with its country; cards of so few digits have not been made for decades.
E164: Final = 13
_GROUP: Final = re.compile(r"\d+")
_CZECH_ACCOUNT: Final = re.compile(r"(?<![\d/])(?:(\d{1,6})-)?(\d{2,10}) ?/ ?(\d{4})(?![\d/])")


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
            prefix, number, bank = match.groups()
            context = scan.context_of(match.start())
            if checksums.czech_account(prefix or "0", number) and len(number) >= 6:
                birth = not prefix and len(number) == 6 and checksums.birth_number(number + match.group(3))
                if not birth or "account" in context:
                    yield Finding("BANK_ACCOUNT", match.start(), match.end(), "cz account", 0.97)
            elif (
                "account" in context
                and "national" not in context
                and bank in _BANKS
                and context["account"] < context.get("order", 99)
            ):
                yield Finding("BANK_ACCOUNT", match.start(), match.end(), "cz account by word", 0.8)
    for number in scan.numbers:
        if len(number.digits) == 26 and checksums.polish_account(number.digits):
            yield Finding("BANK_ACCOUNT", number.start, number.end, "pl account", 1.0)
        elif number.near == "account" and _may_be_account(scan, number):
            yield Finding("BANK_ACCOUNT", number.start, number.end, "account by word", 0.62)


# Codes of the Czech and the Slovak clearing.
_BANKS: Final = words(
    """
    0100 0300 0600 0710 0800 2010 2020 2060 2070 2100 2200 2220 2250 2260 2275 2600
    2700 3030 3050 3060 3500 4000 4300 5500
    5800 6000 6100 6200 6210 6300 6700 6800 7910 7950 7960 7970 7990 8030 8040 8060
    8090 8150 8190 8198 8199 8200 8220 8230
    8240 8250 8255 8265 8270 8280 8293 8299 8500 0200 0720 0900 1100 1111 3000 3100
    5200 5600 5900 6500 7300 7500 7930 8050
    8100 8110 8120 8130 8140 8160 8170 8180 8320 8330 8360 8370 8400 8410 8420 8430
    """
)


def _may_be_account(scan: Scan, number: Number) -> bool:
    """Nine digits are a telephone number in three countries."""
    size = len(number.digits)
    phone = size == 9 and scan.language in ("cs", "sk", "pl")
    return 6 <= size <= 26 and not (number.glued or number.unit or phone)


_SORT_CODE: Final = re.compile(r"(?<!\d)(\d\d-\d\d-\d\d|\d\d \d\d \d\d)(?!\d)(?:[^\d]{1,24}(\d{8})(?!\d))?")
_SORT_TOLD: Final = re.compile(
    r"(?<![a-z])(?:sort(?: ?code)?|routing(?: number| no)?|aba)[ :.#is-]{1,6}(\d{9}|\d{6})(?!\d)"
)


def _sort_codes(scan: Scan) -> Iterator[Finding]:
    for match in _SORT_TOLD.finditer(scan.low):
        yield Finding("BANK_ACCOUNT", match.start(1), match.end(1), "sort code", 0.9)
    for match in _SORT_CODE.finditer(scan.low):
        if scan.days_between(*match.span(1)) and match.group(2) is None:
            continue
        if match.group(2) or "account" in scan.context_of(match.start()):
            yield Finding("BANK_ACCOUNT", match.start(1), match.end(1), "sort code", 0.9)
            if match.group(2):
                yield Finding("BANK_ACCOUNT", match.start(2), match.end(2), "account number", 0.9)


# The date until which a card holds; the number right before it is a card's, or the end of one.
EXPIRY: Final = re.compile(
    r"(?<![a-z])(?:exp\w{0,8}|expir\w{0,4}|plat\w{0,6} do|platnost\w{0,3}|plati do|wazn\w{0,4}(?: do)?"
    r"|data waznosci|scad\w{0,6}"
    r"|validi\w{0,3}|gultig\w{0,3}|ablauf\w{0,6}|valid\w{0,4}|cvv2?|cvc2?|cvn|termin)[ :.\-]{0,3}"
    r"(?:[a-z]{1,4} )?\d{1,4}"
    r"|(?<![\d/])(?:0[1-9]|1[0-2]) ?/ ?(?:20)?[2-4]\d(?!\d)(?!/)"
)
_TRAILING_EXPIRY: Final = re.compile(r"[ ,;]{1,3}(?:0?[1-9]|1[0-2]) ?[/\-] ?(?:20)?[2-4]\d(?:[ ,;]{1,3}(\d{3,4}))?$")


def _cards(scan: Scan, number: Number) -> Iterator[Finding]:
    if len(number.digits) < 8:
        return
    expiry = _TRAILING_EXPIRY.search(number.shown) if len(number.digits) >= 11 else None
    shown = number.shown[: expiry.start()] if expiry else number.shown
    digits = "".join(filter(str.isdigit, shown))
    if expiry and expiry.group(1):
        yield Finding("CREDENTIAL", number.start + expiry.start(1), number.start + expiry.end(1), "card code", 0.9)
    followed = expiry is not None or EXPIRY.match(scan.low[number.end : number.end + 40].lstrip(" ,;")) is not None
    if 8 <= len(digits) < 13 and followed and _in_fours(shown) and not number.glued:
        yield Finding("CREDIT_CARD", number.start, number.start + len(shown), "half of a card", 0.8)
        return
    if len(digits) < 12 or "/" in shown or (number.glued and "card" not in number.context):
        return
    order, card = number.context.get("order", 99), number.context.get("card", 99)
    if order < card and order < 30 and card == 99 and not (followed and order > 12):
        return
    groups = [(m.start() + number.start, m.end() + number.start, m.group()) for m in _GROUP.finditer(shown)]
    for first in range(len(groups)):
        joined = ""
        for last in range(first, min(len(groups), first + 19)):
            joined += groups[last][2]
            if len(joined) > 19:
                break
            if len(joined) == E164 and not first and _dialled(scan, number):
                return
            if len(joined) >= 13 and checksums.card(joined):
                yield Finding("CREDIT_CARD", groups[first][0], groups[last][1], "card", 0.99)
                return
    if "card" in number.context and 14 <= len(digits) <= 19 and not number.unit:
        yield Finding("CREDIT_CARD", number.start, number.start + len(shown), "card by word", 0.75)
    elif followed and len(digits) in (15, 16) and _in_fours(shown):
        yield Finding("CREDIT_CARD", number.start, number.start + len(shown), "card by expiry", 0.75)


def _dialled(scan: Scan, number: Number) -> bool:
    """Whether it is written as a telephone number of the whole world, which one in ten would pass as an old card's."""
    begin = scan.low[max(number.start - 1, 0) : number.start + 1]
    return "+" in begin and "card" not in number.context and len(number.digits) == E164


def _in_fours(shown: str) -> bool:
    """Groups of four, the last one possibly shorter; eight digits in one piece may be anything."""
    groups = _GROUP.findall(shown)
    return len(groups) > 1 and all(len(g) == 4 for g in groups[:-1]) and len(groups[-1]) <= 4
