"""Numbers that states give to people and businesses."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from redaction import checksums
from redaction.findings import Finding
from redaction.scan import Number, Scan
from redaction.vocabulary.wordlist import words

_CODICE: Final = re.compile(
    r"(?<![a-z0-9])[a-z]{3} ?[a-z]{3} ?[0-9lmnpqrstuv]{2}[abcdehlmprst][0-9lmnpqrstuv]{2} "
    r"?[a-z][0-9lmnpqrstuv]{3}[a-z](?![a-z0-9])"
)
_NINO: Final = re.compile(
    r"(?<![a-z0-9])(?!bg|gb|nk|kn|tn|nt|zz)[abceghj-prstw-z][abceghj-nprstw-z] ?\d\d ?\d\d ?\d\d "
    r"?[a-d](?![a-z0-9])"
)
_PENSION: Final = re.compile(r"(?<![a-z0-9])\d\d ?[0-3]\d[01]\d\d\d ?[a-z] ?\d{3}(?![a-z0-9])")
_VAT: Final = re.compile(
    r"(?<![a-z0-9])(?P<c>cz|sk|de|atu|at|pl|it|fr|gb|es|nl|be|hu|ro|si|hr|ie|lu|dk|se|fi|pt|el|bg"
    r"|ee|lv|lt|cy|mt|che)[ -]?"
    r"(?P<n>\d(?:[ .\-]?\d){6,11}(?: ?b\d\d)?)(?![a-z0-9])"
)
_SLASHED: Final = re.compile(r"\d{6} ?/ ?\d{3,4}$")
_NIP_SHAPE: Final = re.compile(r"\d{3}-(?:\d{3}-\d\d-\d\d|\d\d-\d\d-\d{3})$")
_BELGIAN: Final = re.compile(r"\d\d\.?\d\d\.?\d\d[ -]?\d{3}[. ]?\d\d$")
_AUSTRIAN: Final = re.compile(r"\d{4}[ /\-]?[0-3]\d[ .]?[01]\d[ .]?\d\d$")
_CORSICAN: Final = re.compile(r"(?<![a-z0-9])[12] ?\d\d ?[01]\d ?2[ab] ?\d{3} ?\d{3} ?\d\d(?![a-z0-9])")
_PPS: Final = re.compile(r"(?<![a-z0-9])\d{7} ?[a-w][a-iw]?(?![a-z0-9])")
_INSURED: Final = re.compile(r"(?<![a-z0-9])[a-z] ?\d{3} ?\d{3} ?\d{3}(?![a-z0-9])")
_EIN: Final = re.compile(r"\d\d-\d{7}$")
_EIN_TOLD: Final = re.compile(r"(?<![a-z])ein(?: number| no)?[ :#.]{1,4}$|employer id")
_ITIN_SHAPE: Final = re.compile(r"9\d\d-[4-9]\d-\d{4}$")
_SSN_SHAPE: Final = re.compile(r"\d{3}[- ]\d\d[- ]\d{4}$")


def find(scan: Scan) -> Iterator[Finding]:
    yield from _lettered(scan)
    yield from _vat(scan)
    yield from _by_shape(scan)
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
    for pattern, check, rule in (
        (_CORSICAN, checksums.french_nir_of, "nir"),
        (_PPS, checksums.irish_pps, "pps"),
        (_INSURED, checksums.german_insured, "insured person"),
    ):
        for match in pattern.finditer(scan.low):
            value = match.group().replace(" ", "").upper()
            named = "national" in scan.context_of(match.start())
            alone = pattern is _CORSICAN or (pattern is _PPS and scan.language == "en" and " " not in match.group())
            if (check(value) and (named or alone)) or (named and pattern is _INSURED and " " not in match.group()):
                yield Finding("NATIONAL_ID", match.start(), match.end(), rule, 0.9)
    for match in _NINO.finditer(scan.low):
        if " " not in match.group() and scan.language != "en" and "national" not in scan.context_of(match.start()):
            continue
        yield Finding("NATIONAL_ID", match.start(), match.end(), "nino", 0.95)


def _national(scan: Scan, number: Number) -> Iterator[Finding]:
    digits, size = number.digits, len(number.digits)
    context = number.context
    named = "national" in context
    near = number.near
    other = near in ("order", "phone", "tax", "account", "card") and not named
    # A check digit and a date in one number: only a word right before it says that it is something else.
    strongly = other and near is not None and context[near] <= 12
    here = (number.start, number.end)
    if size in (9, 10) and checksums.birth_number(digits):
        slashed = _SLASHED.search(number.shown) is not None
        if slashed or named or (size == 10 and not other and scan.language in ("cs", "sk") and number.shown == digits):
            yield Finding("NATIONAL_ID", *here, "birth number", 0.98 if slashed or named else 0.7)
            return
    plain = all(c.isdigit() or c == " " for c in number.shown)
    if size == 11 and plain and checksums.pesel(digits) and (named or not strongly):
        yield Finding("NATIONAL_ID", *here, "pesel", 0.96)
    elif size == 11 and plain and checksums.steuer_id(digits) and (named or (scan.language == "de" and not other)):
        yield Finding("NATIONAL_ID", *here, "steuer-id", 0.96)
    elif size == 15 and plain and checksums.french_nir(digits) and (named or not strongly):
        yield Finding("NATIONAL_ID", *here, "nir", 0.98)
    elif size == 13 and checksums.swiss_ahv(digits):
        yield Finding("NATIONAL_ID", *here, "ahv", 0.95)
    elif size == 11 and _BELGIAN.match(number.shown) and checksums.belgian_register(digits) and not strongly:
        if named or "." in number.shown:
            yield Finding("NATIONAL_ID", *here, "registre national", 0.96)
    elif size == 10 and _AUSTRIAN.match(number.shown) and _austrian(scan, number, named):
        yield Finding("NATIONAL_ID", *here, "svnr", 0.9)
    elif size == 9 and _ITIN_SHAPE.match(number.shown) and scan.language == "en" and not other:
        yield Finding("NATIONAL_ID", *here, "itin", 0.9)
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


def _austrian(scan: Scan, number: Number, named: bool) -> bool:
    """Four digits and the birthday: with a word for it, or with the check digit where German is spoken."""
    day, month = int(number.digits[4:6]), int(number.digits[6:8])
    if not (1 <= day <= 31 and 1 <= month <= 15):
        return False
    if named:
        return True
    grouped = number.shown[4:5] == " "
    return scan.language == "de" and grouped and checksums.austrian_svnr(number.digits) and number.near is None


def _vat(scan: Scan) -> Iterator[Finding]:
    for match in _VAT.finditer(scan.low):
        country, digits = match["c"], re.sub(r"\D", "", match["n"])
        suffix = _SWISS_END.match(scan.low, match.end()) if country == "che" else None
        end = suffix.end() if suffix else match.end()
        context = scan.context_of(match.start())
        if "tax" in context or _VAT_CHECKS.get(country, _never)(digits):
            yield Finding("TAX_ID", match.start(), end, "vat", 0.97)
        elif (
            len(digits) == _VAT_LENGTHS.get(country)
            and context.keys().isdisjoint(("order", "account"))
            and scan.text[match.start() : match.start() + 2].isupper()
        ):
            yield Finding("TAX_ID", match.start(), end, "vat by shape", 0.72)


_SWISS_END: Final = re.compile(r" ?(?:mwst|tva|iva|vat|hr)(?![a-z])")


_LETTERED_VAT: Final = re.compile(
    r"(?<![A-Za-z0-9])(?:IE ?\d{7} ?[A-W][A-I]?|ES ?[A-Z]\d{7}[A-Z0-9]|NL ?\d{9} ?B ?\d\d"
    r"|FR ?[A-Z0-9]{2} ?\d{3} ?\d{3} ?\d{3})"
    r"(?![A-Za-z0-9])"
)
_STEUERNUMMER: Final = re.compile(
    r"(?<![\d/])(?:\d{3}/\d{3}/\d{4,5}|\d{2}/\d{3}/\d{5}|\d{3}/\d{4}/\d{4}|\d\d-\d{3}/\d{4})(?![\d/])"
)
_BELGIAN_FIRM: Final = re.compile(r"(?<![\d.])[01]?\d{3}\.\d{3}\.\d{3}(?![\d.])")


def _by_shape(scan: Scan) -> Iterator[Finding]:
    """Business numbers that are written in no other way."""
    for match in _LETTERED_VAT.finditer(scan.text):
        yield Finding("TAX_ID", match.start(), match.end(), "vat with letters", 0.96)
    if scan.language == "de" and "/" in scan.low:
        for match in _STEUERNUMMER.finditer(scan.low):
            if scan.context_of(match.start()).get("order", 99) > 24:
                yield Finding("TAX_ID", match.start(), match.end(), "steuernummer", 0.96)
    if scan.language in ("fr", "en"):
        for match in _BELGIAN_FIRM.finditer(scan.low):
            digits = match.group().replace(".", "").zfill(10)
            if 97 - int(digits[:8]) % 97 == int(digits[8:]):
                yield Finding("TAX_ID", match.start(), match.end(), "belgian firm", 0.96)


_FIRM: Final = re.compile(
    r"(?:na firmu|na firme|firma|firmy|na spolecnost|s\.? ?r\.? ?o|a\. ?s\.|sp\. z o|na firme|dla firmy|ditta"
    r"|societa|snc|s\.?r\.?l|spa"
    r"|azienda|intestat\w)[^\d\n]{0,24}$"
)
_FIRM_CHECKS: Final[dict[str, Callable[[str], bool]]] = {
    "cs": checksums.ico,
    "sk": checksums.ico,
    "pl": checksums.nip,
    "it": checksums.partita_iva,
}


def _never(digits: str) -> bool:
    return False


_VAT_LENGTHS: Final = {"gb": 9, "de": 9, "it": 11, "pl": 10, "sk": 10, "atu": 8, "be": 10, "che": 9, "es": 9, "hu": 8}
_VAT_CHECKS: Final[dict[str, Callable[[str], bool]]] = {
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
    near = number.near
    check = _FIRM_CHECKS.get(scan.language)
    if check and check(digits) and not number.unit and _FIRM.search(scan.before(number.start, 40)):
        yield Finding("TAX_ID", *here, "number of a firm", 0.96)
        return
    if number.unit or (near in _NOT_TAX and (number.context[near] <= 12 or not _NIP_SHAPE.match(number.shown))):
        return
    if named < 99 and any(check(digits) for check in _TAX_CHECKS) and near in (None, "tax"):
        yield Finding("TAX_ID", *here, "tax by check digit", 0.85)
        return
    if (
        scan.language == "en"
        and _EIN.match(number.shown)
        and (named < 40 or _EIN_TOLD.search(scan.before(number.start)))
    ):
        yield Finding("TAX_ID", *here, "ein", 0.9)
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
        yield Finding("TAX_ID", *here, "partita iva", 0.7 if number.near is None else 0.66)
    elif scan.language == "en" and size == 9 and "-" not in number.shown and checksums.uk_vat(digits):
        yield Finding("TAX_ID", *here, "uk vat", 0.6)


_NOT_TAX: Final = words("order phone card account national document secret")
_TAX_CHECKS: Final = (
    checksums.nip,
    checksums.ico,
    checksums.partita_iva,
    checksums.ust_id,
    checksums.utr,
    checksums.regon,
)
