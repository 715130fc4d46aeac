"""Codes: what a lock, a card or a message gives, with a word for it, without one, or because it was asked for."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.recognizers.payment import EXPIRY
from redaction.scan import Scan
from redaction.vocabulary import secrets
from redaction.vocabulary.triggers import SECRET
from redaction.vocabulary.wordlist import words

_CODE_WORD: Final = re.compile(secrets.CODE)
_OPENS: Final = re.compile(rf"(?<![a-z])(?:{secrets.OPENS})")
_GOODS: Final = re.compile(secrets.GOODS)
_CARD_CODE: Final = re.compile(rf"{secrets.CARD_CODE}[^\d\n]{{0,16}}(\d{{3,4}})(?![\d/])(?![.,]\d)")
# Digits in groups or one by one, with a letter or two at an end.
_VALUE: Final = re.compile(
    r"(?<![\w.,/+\-])(?<!\d[ \-])(?:[a-z]{1,3}-?\d{2,8}[a-z]?|(?=[a-z0-9\-]{5,12}(?![\w\-]))"
    r"(?:[a-z]+\d+){2}[a-z0-9]{0,4}(?:-[a-z0-9]{3,6})?|\d{2,8}[a-z]{1,2}\d{0,4}|\d{1,4}(?:[ \-]\d{1,4}){1,5}|\d{3,8})"
    r"(?![\w/#*])(?![ \-]?\d)(?![.,]\d)"
)
_DOOR: Final = re.compile(
    r"bran|vrat|vchod|dver|domofon|zvon|klavesn|schrank|schran|garaz|zamek|zamk|sejf|trezor|alarm|drzwi|furtk|klatk"
    r"|wejsc|skrytk"
    r"|cancell|porton|porta|citofon|ingress|cassett|tor|tur|haustur|eingang|briefk|schlussel|key ?box|lockbox|gate"
    r"|door|entr|porch"
    r"|keypad|portail|porte|digicode|interphone|boite|kod|code|codice|cod|pin|zugang"
)
_KEYED: Final = re.compile(r"(?<![\w#*.,/\-])(?:[#*]\d{3,8}[#*]?|\d{3,8}[#*]\d{0,6}|\d{2,6}#\d{2,6})(?![\w#*])")
_SHORT: Final = re.compile(r"(?<![\w.,:/+\-#])(?<!\d[ \-])\d{3,4}(?![\w/])(?![ \-./]?\d)(?![.,:]\d)")
_ANSWER: Final = re.compile(
    r"(?<![\w.,/+\-])(?:[a-z]{1,4}-?\d{2,8}|\d{1,4}(?:[ \-]\d{1,4}){1,4}|\d{4,10})(?![\w/])(?![.,]\d)"
)
_PIN: Final = re.compile(r"(?<![a-z])(?:pin|pinu|pinem|pin-code|pinkod|pincode|geheimzahl|puk)(?![a-z])")
_FOUR: Final = re.compile(r"(?<![\w.,:/+\-])(?<!\d )\d{4,6}(?![\w/])(?! ?\d)(?![.,:]\d)")
_UNIT: Final = re.compile(
    r" ?(?:kc|czk|zl|pln|eur|euro|[$%]|,-|gbp|chf|fr\b|znak|zeichen|cifer|cyfr|digit|stell|cifre|x\b|ks|szt|stk|pcs"
    r"|m\b|cm|mm|kg"
    r"|km|l\b|let|lat|jahr|year|min|hod|h\b|watt|wh|kwh|nm|w\b|mesic|month|monat|dni|dnu|tag|day)"
)
_BLOCKING: Final = ("order", "goods", "phone", "document", "tax", "account", "national", "birth")


def worth_reading(scan: Scan) -> bool:
    low = scan.low
    return (
        bool(scan.marks & SECRET)
        or not scan.asked.isdisjoint(("code", "secret", "card"))
        or "#" in low
        or "*" in low
        or _announced(scan)
        or not secrets.BACK.isdisjoint(scan.lows)
        or ("/" in low and EXPIRY.search(low) is not None)
    )


def find(scan: Scan) -> Iterator[Finding]:
    if "#" in scan.low or "*" in scan.low:
        yield from _keyed(scan)
    yield from _behind_the_card(scan)
    if "pin" in scan.low or "geheimzahl" in scan.low or "puk" in scan.low:
        yield from _pins(scan)
    if not scan.asked.isdisjoint(("code", "secret")) or _announced(scan):
        yield from _asked_for(scan)


_ANNOUNCED: Final = re.compile(
    r"(?<![a-z])(?:kod\w{0,2}|code|codice|cod|pin|tan|otp|sms|smsk\w|heslo|haslo)(?: [a-z]{1,9}){0,3} ?[:=]?\s*$"
)


def _announced(scan: Scan) -> bool:
    """The sender's last message ended with a word for a code, and this one opens with it."""
    return bool(scan.lead) and _ANNOUNCED.search(scan.lead) is not None and _GOODS.search(scan.lead) is None


def find_worded(scan: Scan) -> Iterator[Finding]:
    """After a word for a code that opens something or came by message; a card's code needs no more than its name."""
    low = scan.low
    for match in _CARD_CODE.finditer(low):
        yield Finding("CREDENTIAL", match.start(1), match.end(1), "card code", 0.86)
    yield from _locks(scan)
    yield from _beside_a_secret(scan)
    for match in _BY_SMS.finditer(low):
        if not _UNIT.match(low, match.end()) and scan.context_of(match.start(1)).get("order", 99) > 24:
            yield Finding("CREDENTIAL", match.start(1), match.end(1), "code by sms", 0.83)
    for told in _CODE_WORD.finditer(low):
        if _GOODS.search(low, max(0, told.start() - 22), min(len(low), told.end() + 14)):
            continue
        value = _VALUE.search(low, told.end(), min(len(low), told.end() + 54)) or _value_before(low, told.start())
        if value is None or not _opens(scan, told, value):
            continue
        yield Finding("CREDENTIAL", value.start(), value.end(), "code", 0.83)


# "text came with 719204", "prisla mi sms 884213".
_BY_SMS: Final = re.compile(
    r"(?<![a-z])(?:sms|smsk\w|sms-k\w|text (?:came|says|said|reads)|texted me)"
    r"(?![a-z])[^\d.!?\n]{0,16}?(\d{3}[ \-]?\d{3}|\d{4,8})(?![ \-]?\d)"
)


_LOCKS: Final = re.compile(secrets.LOCKS)
_PRESSED: Final = re.compile(rf"(?<![\w.,/+\-])\d{{3,6}}(?={secrets.PRESSED})")
_LOCK_CODE: Final = re.compile(r"\d{3,8}(?![\w])(?![.,]\d)|\d{1,4}(?:[ \-]\d{1,4}){1,4}(?!\w)")
_IS_SIX: Final = re.compile(
    r"(?<![a-z])(?:kod|code|codice|cod)(?: (?:je|jest|ist|is|to|e'|e|est|c'est|war|was)|'s|:)[ :]{1,2}(\d{4}"
    r"|\d{3} ?\d{3})(?![ \-]?\d)(?![\w/])"
)
_GOT: Final = re.compile(
    r"(?<![a-z])(?:dostal[aei]?m?|dostala jsem|prisl[aoy]|prislo mi|prislo|przyszl[ao]|przyszedl|got(?: a text)?"
    r"|received|arrivato"
    r"|bekommen|gekommen|recu|overovaci|potvrzovaci|weryfikacyjny)[ ,:]{1,3}(?:mi |a |to )?(\d{3} ?(?!000)\d{3})"
    r"(?![ \-]?\d)(?![\w/])"
)
_REMOTE: Final = re.compile(
    r"(?<![a-z])(?:teamviewer|anydesk|rustdesk|supremo|fernwartung\w{0,6})[^\d\n]{0,18}(\d{3} ?\d{3} ?\d{3,4}"
    r"|\d{9,10})(?!\d)"
)


def _locks(scan: Scan) -> Iterator[Finding]:
    """What opens a lock that is named, and digits of which it is said that they are the code or that they came."""
    low = scan.low
    for told in _LOCKS.finditer(low):
        value = _LOCK_CODE.match(low, told.end())
        if value and not _UNIT.match(low, value.end()) and sum(c.isdigit() for c in value.group()) >= 3:
            yield Finding("CREDENTIAL", value.start(), value.end(), "code of a lock", 0.83)
    for match in _PRESSED.finditer(low):
        yield Finding("CREDENTIAL", match.start(), match.end(), "code of a lock", 0.83)
    for pattern in (_IS_SIX, _GOT, _REMOTE):
        for match in pattern.finditer(low):
            goods = _GOODS.search(low, max(0, match.start() - 24), match.start(1))
            if not goods and not _UNIT.match(low, match.end()):
                yield Finding("CREDENTIAL", match.start(1), match.end(1), "code told", 0.82)


_CODE: Final = re.compile(r"(?<![\w.,/+\-])(?<!\d[ \-])\d(?:[ \-]?\d){2,7}(?![ \-]?\d)(?![\w/#*])(?![.,]\d)")


def _beside_a_secret(scan: Scan) -> Iterator[Finding]:
    """Digits whose nearest word is one for a secret, if only in the sender's last message."""
    for match in _CODE.finditer(scan.low):
        context = scan.context_of(match.start())
        secret = context.get("secret", 99)
        nearer = min((d for c, d in context.items() if c in _BLOCKING), default=99)
        digits = sum(c.isdigit() for c in match.group())
        if secret > 32 or (nearer < secret and not (nearer == context.get("phone") and secret < 30)):
            continue
        if digits > 8 or (digits == 3 and not _THREE.search(scan.before(match.start(), 40))):
            continue
        if not _UNIT.match(scan.low, match.end()) and not scan.days_between(*match.span()):
            yield Finding("CREDENTIAL", match.start(), match.end(), "code beside a secret", 0.8)


def _value_before(low: str, end: int) -> re.Match[str] | None:
    """ "449 201 jako ověřovací kód", "884213 is the code"."""
    found = [m for m in _VALUE.finditer(low, max(0, end - 36), end) if sum(c.isdigit() for c in m.group()) >= 4]
    between = low[found[-1].end() : end] if found else ""
    return found[-1] if found and _LEADS.fullmatch(between) else None


_LEADS: Final = re.compile(
    r" (?:(?:jako|jest|je|is|ist|als|as|was|war|come|come|comme|est|e'|e|to|ako) )(?:[a-z0-9\-]{1,14} ){0,3}"
)


def _opens(scan: Scan, told: re.Match[str], value: re.Match[str]) -> bool:
    shown = value.group()
    digits = sum(c.isdigit() for c in shown)
    if not 3 <= digits <= 8 or _UNIT.match(scan.low, value.end()) or scan.days_between(*value.span()):
        return False
    context = scan.context_of(value.start())
    code = max(0, value.start() - told.end())
    nearer = min((d for c, d in context.items() if c in _BLOCKING and c != "phone"), default=99)
    if nearer < code or (context.get("phone", 99) < code and digits == 9):
        return False
    around = scan.low[max(0, told.start() - 56) : value.start()] + scan.low[value.end() : value.end() + 34]
    between = scan.low[told.end() : value.start()]
    if _DIALLED.search(between) or ". " in between or "\n" in between:
        return False
    opens = _OPENS.search(around) is not None or _OPENS.match(told.group()) is not None
    if shown[0].isalpha() and not opens and scan.asked.isdisjoint(("code", "secret")):
        return False
    sure = told.group() in _STRONG or not scan.asked.isdisjoint(("code", "secret"))
    sure = sure or "secret" in context or opens
    return sure and (digits > 3 or not shown.isdigit() or _THREE.search(around) is not None)


_STRONG: Final = words(
    "otp tan mtan pin geheimzahl digicode sblocco zahlencode blik keysafe keybox lockbox schlusselsafe"
)
_DIALLED: Final = re.compile(r"(?<![a-z])(?:tel|telefon|mob|mobil|numer|cislo|handy|phone|nummer|numero)(?![a-z])")
_THREE: Final = re.compile(
    r"cv[vcn]|prufz|prufn|secur|sicherh|bezpe|sicurez|tyl|zad|dietro|retro|hint|back|derri|kart|card|cyf|cifr|ziff"
    r"|dos\b"
)


def _keyed(scan: Scan) -> Iterator[Finding]:
    for match in _KEYED.finditer(scan.low):
        around = scan.low[max(0, match.start() - 70) : match.end() + 40]
        opens = _DOOR.search(around) is not None or not scan.asked.isdisjoint(("code", "secret"))
        if opens and scan.context_of(match.start()).get("order", 99) > 12:
            yield Finding("CREDENTIAL", match.start(), match.end(), "keypad code", 0.9)


def _behind_the_card(scan: Scan) -> Iterator[Finding]:
    low = scan.low
    dated = EXPIRY.search(low) is not None
    carded = dated or "card" in scan.asked or any(len(n.digits) >= 13 for n in scan.numbers)
    for match in _SHORT.finditer(low):
        before = low[max(0, match.start() - 34) : match.start()]
        after = low[match.end() : match.end() + 18]
        context = scan.context_of(match.start())
        near = min((d for c, d in context.items() if c in _BLOCKING and c != "phone"), default=99)
        if near < 12 or _UNIT.match(low, match.end()):
            continue
        three = len(match.group()) == 3
        # Four digits are mostly the last ones of the number, told to say which card it is.
        said = not secrets.BACK.isdisjoint(re.findall(r"[a-z0-9]+", f"{before} {after}")) and (three or dated)
        told = carded or bool({"card", "code", "secret"} & context.keys()) or _ALONE.fullmatch(before) is not None
        led = three and (_LED.search(before) is not None or _ON_BACK.match(after) is not None)
        if (said and (told or led)) or _IS_CODE.match(after) or (carded and _EXPIRED.search(before)):
            yield Finding("CREDENTIAL", match.start(), match.end(), "card code", 0.84)


_IS_CODE: Final = re.compile(
    r" (?:ist|is|je|to je|jest|to|e'|e|est) (?:der |the |my |ten |ta |il |le )?(?:code|kod|codice|cvv|cvc|pin"
    r"|prufziffer)(?![a-z])"
)
_LED: Final = re.compile(
    r"(?:(?<![a-z])(?:je|to|jest|steht|ist|is|says|est|e'|e|sono|sind|are|jsou|su|cislo|cyfry|ziffern|digits|cifre)"
    r"|[:=]) ?$"
)
_ON_BACK: Final = re.compile(
    r" (?:on the back|at the back|z tylu|vzadu|zezadu|zozadu|hinten|dietro|sul retro|au dos|derriere|auf der ruck)"
)
_ALONE: Final = re.compile(
    r"(?:[^.!?\n]{0,34}[.!?\n])?[\s,]{0,3}(?:a|and|e|und|i|et|the|te|ten|to|its|it's|je|ist|is)?[\s,]{0,3}"
)
_EXPIRED: Final = re.compile(
    r"\d ?/ ?(?:20)?\d\d[ ,;]{1,3}(?:(?:a|und|and|e|i|et|code|kod|codice|cod|cislo)[ :]{1,2}){0,2}$"
)


def _pins(scan: Scan) -> Iterator[Finding]:
    """ "I forgot the PIN of the alarm, …, now it is 7719": four to six digits later in the same breath."""
    low = scan.low
    for told in _PIN.finditer(low):
        for match in _FOUR.finditer(low, told.end(), min(len(low), told.end() + 100)):
            between = low[told.end() : match.start()]
            context = scan.context_of(match.start())
            year = len(match.group()) == 4 and 1930 <= int(match.group()) <= 2035
            blocked = min((context.get(c, 99) for c in _BLOCKING if c != "phone"), default=99) < 14
            if blocked or _UNIT.match(low, match.end()) or (year and len(between) > 20) or between.count("\n") > 1:
                continue
            yield Finding("CREDENTIAL", match.start(), match.end(), "pin", 0.83)
            break


def _asked_for(scan: Scan) -> Iterator[Finding]:
    """What the other side asked for, if it comes at the beginning and no word says that it is something else."""
    for match in _ANSWER.finditer(scan.low, 0, min(len(scan.low), 60)):
        shown = match.group()
        digits = sum(c.isdigit() for c in shown)
        context = scan.context_of(match.start())
        taken = min((d for c, d in context.items() if c in _BLOCKING and c not in scan.asked), default=99)
        if not 3 <= digits <= 10 or (digits == 3 and not shown[0].isalpha()) or taken < 30:
            continue
        if _UNIT.match(scan.low, match.end()) or scan.days_between(*match.span()):
            continue
        yield Finding("CREDENTIAL", match.start(), match.end(), "code asked for", 0.68)
        return


def find_answer(scan: Scan) -> Iterator[Finding]:
    """One word in answer to "what is your password?"."""
    word = scan.text.strip(" .,!\"'„“")
    if " " in word or not 4 <= len(word) <= 40 or "@" in word:
        return
    low = scan.low
    plain = word.isalpha() and (
        "word" not in scan.asked or not word[0].isupper() or low.strip(" .,!") in secrets.PREDICATES
    )
    if not plain and not word.isdigit():
        start = scan.text.find(word)
        yield Finding("CREDENTIAL", start, start + len(word), "secret asked for", 0.7)
