"""Numbers that states give to people and businesses."""

import re
from collections.abc import Callable, Iterator

from redaction import checksums
from redaction.findings import Finding
from redaction.scan import Number, Scan
from redaction.vocabulary.contexts import category

_CODICE = re.compile(
    r"(?<![a-z0-9])[a-z]{3} ?[a-z]{3} ?[0-9lmnpqrstuv]{2}[abcdehlmprst][0-9lmnpqrstuv]{2} "
    r"?[a-z][0-9lmnpqrstuv]{3}[a-z](?![a-z0-9])"
)
_NINO = re.compile(
    r"(?<![a-z0-9])(?!bg|gb|nk|kn|tn|nt|zz)[abceghj-prstw-z][abceghj-nprstw-z] ?\d\d ?\d\d ?\d\d "
    r"?[a-d](?![a-z0-9])"
)
_PENSION = re.compile(r"(?<![a-z0-9])\d\d ?[0-3]\d[01]\d\d\d ?[a-z] ?\d{3}(?![a-z0-9])")
_VAT = re.compile(
    r"(?<![a-z0-9])(?P<c>cz|sk|de|atu|at|pl|it|fr|gb|es|nl|be|hu|ro|si|hr|ie|lu|dk|se|fi|pt|el|bg"
    r"|ee|lv|lt|cy|mt|che)[ -]?"
    r"(?P<n>\d(?:[ .\-]?\d){6,11}(?: ?b\d\d)?)(?![a-z0-9])"
)
_DOCUMENT = re.compile(
    r"(?<![a-z0-9])(?=[a-z0-9 -]{6,18}(?![a-z0-9]))[a-z]{0,3} ?-?\d{2,9}(?: ?\d{2,6}){0,3}[a-z]{0,"
    r"2}(?![a-z0-9])"
)
_ALNUM = re.compile(r"(?<![a-z0-9])(?=[a-z0-9]*\d[a-z0-9]*\d[a-z0-9]*\d)[a-z0-9]{7,18}(?![a-z0-9])")
_UK_LICENCE = re.compile(r"(?<![a-z0-9])[a-z9]{5} ?\d[0156]\d[0-3]\d\d ?[a-z9]{2}[a-z0-9] ?[a-z]{2}(?![a-z0-9])")
_PL_DOWOD = re.compile(r"(?<![a-z0-9])[a-z]{3} ?\d{6}(?![a-z0-9])")
_IT_CARD = re.compile(r"(?<![a-z0-9])c[a-z]\d{5}[a-z]{2}(?![a-z0-9])")
_IT_PASSPORT = re.compile(r"(?<![a-z0-9])y[a-c] ?\d{7}(?![a-z0-9])")
_MRZ = re.compile(r"[a-z0-9<]{2,44}<<[a-z0-9<]{1,44}")
_SLASHED = re.compile(r"\d{6} ?/ ?\d{3,4}$")
_NIP_SHAPE = re.compile(r"\d{3}-(?:\d{3}-\d\d-\d\d|\d\d-\d\d-\d{3})$")
_SSN_SHAPE = re.compile(r"\d{3}[- ]\d\d[- ]\d{4}$")


def find(scan: Scan) -> Iterator[Finding]:
    yield from _lettered(scan)
    yield from _vat(scan)
    yield from _documents(scan)
    for number in scan.numbers:
        if not number.glued:
            yield from _national(scan, number)
            yield from _tax(scan, number)


def _lettered(scan: Scan) -> Iterator[Finding]:
    for match in _CODICE.finditer(scan.low) if scan.mixed or any(len(w) == 16 for w in scan.lows) else ():
        value = match.group().replace(" ", "").upper()
        if checksums.codice_fiscale(value) or "national" in scan.context_of(match.start()):
            yield Finding("NATIONAL_ID", match.start(), match.end(), "codice fiscale", 1.0)
    if scan.language == "de":
        for match in _PENSION.finditer(scan.low):
            yield Finding("NATIONAL_ID", match.start(), match.end(), "pension number", 0.9)
    for match in _NINO.finditer(scan.low):
        if " " not in match.group() and scan.language != "en" and "national" not in scan.context_of(match.start()):
            continue
        yield Finding("NATIONAL_ID", match.start(), match.end(), "nino", 0.95)


def _national(scan: Scan, number: Number) -> Iterator[Finding]:
    digits, size = number.digits, len(number.digits)
    named = "national" in number.context
    other = number.near in ("order", "phone", "tax", "account", "card") and not named
    here = (number.start, number.end)
    if size in (9, 10) and checksums.birth_number(digits):
        slashed = _SLASHED.search(number.shown) is not None
        if slashed or named or (size == 10 and not other and scan.language in ("cs", "sk") and number.shown == digits):
            yield Finding("NATIONAL_ID", *here, "birth number", 0.98 if slashed or named else 0.7)
            return
    plain = all(c.isdigit() or c == " " for c in number.shown)
    if size == 11 and plain and checksums.pesel(digits) and (named or not other):
        yield Finding("NATIONAL_ID", *here, "pesel", 0.96)
    elif size == 11 and plain and checksums.steuer_id(digits) and (named or (scan.language == "de" and not other)):
        yield Finding("NATIONAL_ID", *here, "steuer-id", 0.96)
    elif size == 15 and plain and checksums.french_nir(digits) and (named or not other):
        yield Finding("NATIONAL_ID", *here, "nir", 0.98)
    elif size == 13 and checksums.swiss_ahv(digits):
        yield Finding("NATIONAL_ID", *here, "ahv", 0.95)
    elif size == 9 and _SSN_SHAPE.match(number.shown) and checksums.ssn(digits) and (named or "-" in number.shown):
        if named or (scan.language == "en" and not other):
            yield Finding("NATIONAL_ID", *here, "ssn", 0.95)
    elif (
        named
        and number.context["national"] <= 30
        and 9 <= size <= 15
        and number.near in ("national", "phone", None, "birth")
    ):
        yield Finding("NATIONAL_ID", *here, "national by word", 0.8)
    elif size == 10 and scan.language == "en" and checksums.nhs(digits) and number.shown.count(" ") == 2 and not other:
        yield Finding("NATIONAL_ID", *here, "nhs", 0.6)


def _vat(scan: Scan) -> Iterator[Finding]:
    for match in _VAT.finditer(scan.low):
        country, digits = match["c"], re.sub(r"\D", "", match["n"])
        context = scan.context_of(match.start())
        if "tax" in context or _VAT_CHECKS.get(country, _never)(digits):
            yield Finding("TAX_ID", match.start(), match.end(), "vat", 0.97)
        elif (
            len(digits) == _VAT_LENGTHS.get(country)
            and context.keys().isdisjoint(("order", "account"))
            and scan.text[match.start() : match.start() + 2].isupper()
        ):
            yield Finding("TAX_ID", match.start(), match.end(), "vat by shape", 0.72)


def _never(digits: str) -> bool:
    return False


_VAT_LENGTHS = {"gb": 9, "de": 9, "it": 11, "pl": 10, "sk": 10, "atu": 8, "be": 10, "che": 9, "es": 9, "hu": 8}
_VAT_CHECKS: dict[str, Callable[[str], bool]] = {
    "cz": lambda d: checksums.ico(d) or checksums.birth_number(d),
    "sk": lambda d: len(d) == 10 and int(d) % 11 == 0,
    "de": checksums.ust_id,
    "pl": checksums.nip,
    "it": checksums.partita_iva,
    "fr": lambda d: len(d) == 11 and checksums.siren(d[2:]),
    "gb": checksums.uk_vat,
    "atu": lambda d: len(d) == 8,
    "che": lambda d: len(d) == 9,
    "nl": lambda d: len(d) == 11,
    "be": lambda d: len(d) == 10 and 97 - int(d[:8]) % 97 == int(d[8:]),
}


def _tax(scan: Scan, number: Number) -> Iterator[Finding]:
    digits, size = number.digits, len(number.digits)
    named = number.context.get("tax", 99)
    here = (number.start, number.end)
    if named <= 30 and 8 <= size <= 14 and not number.unit and number.near in ("tax", None, "phone", "order"):
        yield Finding("TAX_ID", *here, "tax by word", 0.9)
        return
    if number.unit or number.near in ("order", "phone", "card", "account", "national", "document", "secret"):
        return
    if _NIP_SHAPE.match(number.shown) and checksums.nip(digits):
        yield Finding("TAX_ID", *here, "nip", 0.95)
    elif (
        scan.language == "it"
        and size == 11
        and number.shown == digits
        and digits[0] in "01"
        and checksums.partita_iva(digits)
    ):
        yield Finding("TAX_ID", *here, "partita iva", 0.7)
    elif scan.language == "en" and size == 9 and "-" not in number.shown and checksums.uk_vat(digits):
        yield Finding("TAX_ID", *here, "uk vat", 0.6)


def _document_told(scan: Scan) -> bool:
    return any(category(w) == "document" for w in _LETTERED.findall(f"{scan.lead} {scan.low}"))


_LETTERED = re.compile(r"[a-z]+(?:[.'][a-z]+)*")


def _documents(scan: Scan) -> Iterator[Finding]:
    low = scan.low
    for pattern, rule, check in (
        (_PL_DOWOD, "pl dowod", checksums.polish_dowod),
        (_UK_LICENCE, "uk licence", None),
        (_IT_CARD, "it identity card", None),
        (_IT_PASSPORT, "it passport", None),
    ):
        if (pattern is _PL_DOWOD and scan.language != "pl") or (pattern is _IT_CARD and not scan.mixed):
            continue
        for match in pattern.finditer(low):
            value = match.group().replace(" ", "").upper()
            context = scan.context_of(match.start())
            if (check is None or check(value)) and (pattern is _IT_PASSPORT or "order" not in context):
                yield Finding("ID_DOCUMENT", match.start(), match.end(), rule, 0.85)
    if "<<" in low:
        for match in _MRZ.finditer(low):
            yield Finding("ID_DOCUMENT", match.start(), match.end(), "mrz", 0.95)
    told = _document_told(scan)
    for pattern in (_DOCUMENT, _ALNUM) if told else ():
        for match in pattern.finditer(low):
            value = match.group().replace(" ", "").replace("-", "")
            if sum(c.isdigit() for c in value) < 5 - (pattern is _ALNUM) or len(value) > 18:
                continue
            context = scan.context_of(match.start())
            near = context.get("document", 99)
            if near > 34 or any(
                context.get(c, 99) < near
                for c in ("order", "phone", "tax", "account", "card", "national", "secret")
                if c != "phone"
            ):
                continue
            yield Finding("ID_DOCUMENT", match.start(), match.end(), "document by word", 0.78)
