"""Passwords after, before and beside a word for them: what looks like one, and the plain word of which it is said."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.language import everyday_words
from redaction.scan import Scan
from redaction.vocabulary import secrets
from redaction.vocabulary.wordlist import words

_PASSWORD_WORD: Final = re.compile(secrets.PASSED)
_SAID_WORD: Final = re.compile(secrets.SAID)
_VALUE: Final = re.compile(r"\S{3,64}")
_USER_PASS: Final = re.compile(
    r"(?<![a-z])(?:admin|user|root|uzivatel|username|login|benutzer|utente|uzytkownik|nutzer)(?: "
    r"name)?[ :=]{1,3}(?:[\w.@\-]{2,64} {0,2}[/|,;] {0,2}|[/|] {0,2})(?=\S)"
    r"|(?<![a-z])(?:admin|root) {0,2}/ {0,2}(?=\S)"
)
_KEY_WORD: Final = re.compile(
    r"(?<![a-z])(?:klic\w{0,3}|kluc\w{0,3}|klucz\w{0,3}|key|schlussel|chiave|cle|segreto|secret|psk|preshared"
    r"|pre-shared"
    r"|token\w{0,2})(?![a-z])"
)
_AS_PASSWORD: Final = re.compile(secrets.BEFORE)
_LABELLED: Final = re.compile(r"\s?(?:[:=]|je|jest|ist|lautet|is|e'|e|est|war|byla|bylo|was|era|bolo)\s")
_STRIP: Final = ".,;:!?)\"'»“”]>"
_OPEN: Final = "\"'`(<[:=„“,;."
_FILLER: Final = words(
    """
    je jest ist is to mi ma mam nie ne not non nicht a i und e
    ale but vergessen forgot zapomnel zapomnialem rete sit net
    dimenticato reset change zmenit zmienic geandert geaendert andern falsch wrong wrongly spatne zle sbagliata
    errata nejde nefunguje dziala funziona funktioniert doesn't netz network reseau siec ssid
    """
)
_TOLD: Final = re.compile(
    rf"(?: (?:do|k|ke|ku|na|pro|pre|od|for|to|of|zum|zur|fur|furs|vom|von|der|die|das|per|del|della|al|alla|il|la"
    rf"|de|du|pour|le|les"
    rf"|dla|w|v)(?: [a-z\-]{{2,16}}){{1,3}})?(?: ?[:=]| {secrets.IS})(?: (?:das|to|the|il|la|jest"
    rf"|je))?[ :=]{{1,3}}[\"'`(„]?"
    r"(?=[a-z0-9])"
)
_BESIDE: Final = re.compile(
    r"(?: (?:do|k|ke|na|pro|for|zum|zur|vom|per|al|alla|de|du|pour|dla)(?: [a-z\-]{2,14}){1,2})? (?=[a-z0-9])"
)
_ENDS: Final = re.compile(r"[\"'`)“]?(?:[.,;!?\n]|$| (?:a|und|and|e|i|et|ale|but|aber|ma|mais|oder|nebo|lub|or)[ ,])")
_ACCESS: Final = re.compile(
    r"(?<![a-z])(?:login|user\w{0,4}|username|uzivatel\w{0,4}|jmeno|benutzer\w{0,4}|nutzer\w{0,4}|utente"
    r"|uzytkownik\w{0,2}|wifi|wi-fi"
    r"|wlan|sit|siec|rete|netz|network|reseau|ssid|identifiant)(?![a-z])"
)
_VERB: Final = ("en", "at", "it", "et", "ac", "ic", "ec", "are", "ere", "ire", "er", "ir", "ti", "ovat", "owac")


def find(scan: Scan) -> Iterator[Finding]:
    low, text = scan.low, scan.text
    found: list[Finding] = []
    for match in _PASSWORD_WORD.finditer(low):
        # "Login-Fenster" is a compound.
        if low[match.end() : match.end() + 1] == "-" and low[match.end() + 1 : match.end() + 2].isalpha():
            continue
        found += list(_after(scan, match.end(), named=_SAID_WORD.match(low, match.start()) is not None))
    for match in _SAID_WORD.finditer(low):
        found += _plain(scan, match.start(), match.end()) or _named(scan, match.end()) or _phrase(scan, match.end())
    for match in _TYPED.finditer(low):
        found += _typed(scan, match.end())
    for match in _KEY_WORD.finditer(low):
        found += _key_after(scan, match.end())
    for match in _AS_PASSWORD.finditer(low):
        found += _before(scan, match.start())
    yield from found
    if found:
        yield from _others(scan, [text[f.start : f.end] for f in found[:4]])
    for match in _USER_PASS.finditer(low):
        value = _VALUE.match(text, match.end())
        if value:
            word = value.group().rstrip(_STRIP[:6])
            if strong(word) and "@" not in word[1:-4]:
                yield Finding("CREDENTIAL", value.start(), value.start() + len(word), "user and password", 0.9)


def strong(value: str) -> bool:
    """Looks like a password and not like a word of the language."""
    if value.isalpha():
        return False
    if all(part.istitle() and part.isalpha() for part in value.split("-")):
        # "Wi-Fi", "Log-In".
        return False
    digit = any(c.isdigit() for c in value)
    letter = any(c.isalpha() for c in value)
    sign = any(not c.isalnum() and c not in ".,'-/:()" for c in value.rstrip(_STRIP))
    inner = any(c.isupper() for c in value[1:]) and any(c.islower() for c in value)
    return len(value) >= 4 and ((digit and letter) or (sign and letter) or (inner and not value.isalpha()))


def _after(scan: Scan, start: int, *, named: bool) -> Iterator[Finding]:
    """The first word within reach that looks like a secret; after ":" any word that is not an everyday one."""
    low, text = scan.low, scan.text
    labelled = _LABELLED.match(low, start)
    reach = 0
    for value in _VALUE.finditer(text, start, min(len(text), start + 90)):
        word = value.group().strip("\"'`(<[:=„“")
        left = value.start() + value.group().find(word) if word else value.start()
        tail = word.rstrip(".,;:?)\"'»“”]>")
        if not tail:
            continue
        if strong(tail) and ("@" not in tail[1:-3] or "." not in tail):
            yield Finding("CREDENTIAL", left, left + len(tail), "password", 0.95)
            return
        plain = low[left : left + len(tail)]
        direct = named and labelled and value.start() <= labelled.end() + 2
        if direct and plain.isalnum() and plain not in _FILLER and reach <= 1 and ":" in low[start:left]:
            yield Finding("CREDENTIAL", left, left + len(tail), "password after colon", 0.8)
            return
        if tail.isdigit() and len(tail) >= 4 and reach <= 3:
            yield Finding("CREDENTIAL", left, _groups_end(low, left + len(tail)), "numeric password", 0.8)
            return
        reach += 1
        if reach > 5 or value.group()[-1] in ".?!":
            return


_GROUPS: Final = re.compile(r"(?: \d{4,})*")


def _groups_end(low: str, end: int) -> int:
    """The groups after the first are read at once: each would come into reach only when the one before it is gone."""
    groups = _GROUPS.match(low, end)
    return groups.end() if groups else end


def _plain(scan: Scan, start: int, end: int) -> list[Finding]:
    """ "heslo je modranebesa": one word that ends the clause and says nothing of the password."""
    told = _TOLD.match(scan.low, end)
    if told is None:
        told = _BESIDE.match(scan.low, end)
        if told is None or not _ACCESS.search(scan.low, max(0, start - 60), told.end()):
            return []
        bare = True
    else:
        bare = False
    value = _VALUE.match(scan.text, told.end())
    if value is None:
        return []
    word = value.group().rstrip(_STRIP)
    low = scan.low[value.start() : value.start() + len(word)]
    if not _ENDS.match(scan.low, value.start() + len(word)) or not _may_be_plain(word, low, bare=bare):
        return []
    return [Finding("CREDENTIAL", value.start(), value.start() + len(word), "password told", 0.8)]


_NAMED: Final = re.compile(r",? (?:[a-z]{4,14} )?[\"'„]?(?=[a-z0-9])")
_FAILS: Final = re.compile(rf"[\"'“]?{secrets.FAILS}")


def _named(scan: Scan, end: int) -> list[Finding]:
    """ "heslo Modrasek", "heslo modrásek nebere", "my password, Bluebell, isn't accepted"."""
    for gap in (_GAP, _NAMED):
        told = gap.match(scan.low, end)
        value = _VALUE.match(scan.text, told.end()) if told else None
        if value is None:
            continue
        word = value.group().rstrip(_STRIP)
        left = value.start()
        low = scan.low[left : left + len(word)]
        after = left + len(word)
        fails = _FAILS.match(scan.low, after) is not None and gap is _GAP
        capital = word[0].isupper() and not word.isupper() and scan.language != "de" and _ENDS.match(scan.low, after)
        if (fails or capital) and low not in secrets.BRANDS and _may_be_plain(word, low, bare=True):
            return [Finding("CREDENTIAL", left, after, "password named", 0.8)]
    return []


_GAP: Final = re.compile(r",? [\"'„]?(?=[a-z0-9])")
_PHRASED: Final = re.compile(
    r"(?: ?[:=]| (?:mam|mame|is|ist|e'|e|to)) [\"'„]?((?:[a-z0-9]{2,14} ){1,3}[a-z0-9]{2,14})[\"'“]?(?=[.,;!?\n]|$)"
)


def _phrase(scan: Scan, end: int) -> list[Finding]:
    """A password of several words: after a colon, or where nothing else is said of it."""
    told = _PHRASED.match(scan.low, end)
    if told is None:
        return []
    said = told.group(1).split()
    ordinary = everyday_words() | secrets.PREDICATES | _FILLER
    sure = ":" in told.group()[:3] or said[-1].isdigit() or told.group().startswith(" mam")
    strange = [w for w in said if w not in ordinary and not w.endswith(secrets.ENDINGS)]
    if said[0] in ordinary or len(strange) < len(said) - (1 if sure else 0) or not (sure or _PHRASES.search(scan.low)):
        return []
    return [Finding("CREDENTIAL", told.start(1), told.end(1), "password of several words", 0.82)]


_PHRASES: Final = re.compile(r"passphrase|psw|(?<![a-z])pw(?![a-z])")
_TYPED: Final = re.compile(secrets.TYPED)
_LIKE: Final = re.compile(r"[^\W\d_][a-z]{3,16}[A-Za-z]{0,8}[.!_#\-]?\d{1,4}[!?#*.$]{0,2}")


def _typed(scan: Scan, start: int) -> list[Finding]:
    """ "I typed Bluebell77 and it won't let me in"."""
    value = _VALUE.match(scan.text, start)
    word = value.group().rstrip(",;:)\"'“") if value else ""
    if value is None or not _LIKE.fullmatch(word):
        return []
    return [Finding("CREDENTIAL", value.start(), value.start() + len(word.rstrip(".?")), "typed as a password", 0.8)]


def _may_be_plain(word: str, low: str, *, bare: bool) -> bool:
    if len(word) < 4 or not low.replace("-", "").replace("_", "").isalnum() or low.isdigit():
        return False
    if low in secrets.PREDICATES or low in everyday_words() or low in _FILLER:
        return False
    if low.endswith(secrets.ENDINGS) and word.islower():
        return False
    return not (bare and low.endswith(_VERB))


def _key_after(scan: Scan, start: int) -> list[Finding]:
    """After a word that also means a key of iron only what no model is called."""
    for value in _VALUE.finditer(scan.text, start, min(len(scan.text), start + 60)):
        word = value.group().strip("\"'`(<[:=,;.!?)>]„“”")
        kinds = sum((any(c.isdigit() for c in word), any(c.islower() for c in word), any(c.isupper() for c in word)))
        digits = word.isdigit() and len(word) >= 12
        grouped = word.count("-") >= 2 and any(c.isdigit() for c in word) and any(c.isalpha() for c in word)
        hexadecimal = kinds >= 2 and len(word) >= 10 and word.isalnum() and sum(c.isdigit() for c in word) >= 4
        if len(word) >= 8 and (kinds == 3 or digits or grouped or hexadecimal) and "@" not in word and "/" not in word:
            left = value.start() + value.group().find(word)
            return [Finding("CREDENTIAL", left, left + len(word), "key", 0.9)]
    return []


def _before(scan: Scan, end: int) -> list[Finding]:
    """ "tried Rosebud77 and Rosebud78 as the password"."""
    found = []
    for value in _VALUE.finditer(scan.text, max(0, end - 40), end):
        word = value.group().strip(_OPEN + _STRIP)
        if (strong(word) or (word.isdigit() and 3 <= len(word) <= 10)) and "@" not in word:
            left = value.start() + value.group().find(word)
            found.append(Finding("CREDENTIAL", left, left + len(word), "told as a password", 0.9))
    return found


def _others(scan: Scan, told: list[str]) -> Iterator[Finding]:
    """Beside one secret stands another: the one before it, or the same with another number."""
    stems = {s[:5].lower() for s in told if len(s) >= 7}
    for value in _VALUE.finditer(scan.text):
        word = value.group().strip("\"'`(<[:=,;.)>]„“”")
        bare = word.rstrip("?")
        if not 5 <= len(bare) <= 64 or word in told or "@" in word or "/" in word:
            continue
        digit, letter = any(c.isdigit() for c in word), any(c.isalpha() for c in word)
        odd = digit and letter and any(c in "!#$%&*+?" for c in word[1:]) and not word[0].isdigit()
        if odd or (bare[:5].lower() in stems and digit):
            left = value.start() + value.group().find(word)
            yield Finding("CREDENTIAL", left, left + len(word), "another secret", 0.85)
