"""Passwords, codes, keys: the secret itself."""

import math
import re
from collections import Counter
from collections.abc import Iterator

from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.wordlist import words

_PASSWORD_WORD = re.compile(
    r"(?<![a-z])(?:hesl(?:o|em|a)|hasl(?:o|em|a)|pass(?:word|wort|wd|code|phrase)?|passwort|pw|psw"
    r"|pwd|kennwort|mot de passe|mdp|parola d'ordine"
    r"|wifi|wi-fi|wlan(?:-schlussel)?|wpa2?|netzwerkschlussel|login|logowanie|credenziali|zugang"
    r"|zugangsdaten)(?![a-z])"
)
_VALUE = re.compile(r"\S{3,64}")
_LINK = re.compile(
    r" ?(?:[:=\-/>]{1,3}|je|mam|jest|to|mi|e'|e|ist|lautet|war|is|was|est|bylo|bylo to|byla|mialem"
    r"|mam ustawione|bolo|era|heisst|:)?"
    r"(?: (?:je|jest|to|e|ist|is|est|bylo|byla|asi|chyba|myslim|glaub|ich|set to|now|currently"
    r"|aktualne|teraz|ted|nun|jetzt|adesso|:))?[ :=]{0,3}[\"'`(<\[]?"
)
_TOKEN = re.compile(
    r"(?<![A-Za-z0-9])(?:(?:sk|pk|rk|tok|token|key|api|ghp|gho|glpat|xox[abp]|AKIA|AIza|ya29|shpat"
    r"|secret|live|test|Bearer|whsec|pat)"
    r"[-_.][A-Za-z0-9_\-.]{8,200}|AKIA[A-Z0-9]{12,20}|AIza[A-Za-z0-9_\-]{20,60}|gh[pousr]_[A-Za-z0-9]{20,80}"
    r"|eyJ[A-Za-z0-9_\-]{6,800}\.[A-Za-z0-9_\-]{4,2000}(?:\.[A-Za-z0-9_\-]{2,800})?)"
)
_LONG = re.compile(r"(?<![A-Za-z0-9_\-])[A-Za-z0-9_\-+/]{16,200}={0,2}(?![A-Za-z0-9_\-])")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_CODE = re.compile(r"(?<![\w.,/+\-])\d(?:[ \-]?\d){2,7}(?![\w/])(?![.,]\d)")
_PEM = re.compile(r"-----begin [a-z0-9 ]{0,40}private key-----")
_USER_PASS = re.compile(
    r"(?<![a-z])(?:admin|user|root|uzivatel|username|login|benutzer|utente|uzytkownik|nutzer)(?: "
    r"name)?[ :=]{1,3}(?:[\w.@\-]{2,64} {0,2}[/|,;] {0,2}|[/|] {0,2})(?=\S)"
    r"|(?<![a-z])(?:admin|root) {0,2}/ {0,2}(?=\S)"
)
WORDS = words(
    """
    heslo heslem hesla haslo haslem hasla password passwort passwd pass passcode passphrase pw psw pwd kennwort mdp
    passe wifi wlan wpa wpa2 login admin root user username logowanie credenziali zugang zugangsdaten key token
    private parola wi netzwerkschlussel nutzer
    pin pinu pinem puk cvv cvc cvv2 cvc2 cvn otp tan kod kodem kodu kody code codes codice codici blik
    security secret api klic kluc klucz sms smska smsku text sicherheitscode prufziffer prufnummer kartenprufnummer
    bestatigungscode utente uzivatel benutzer uzytkownik chiave geheimzahl
    """
)
_STRIP = ".,;:!?)\"'»“”]>"
_FILLER = words(
    """
    je jest ist is to mi ma mam nie ne not non nicht a i und e ale but vergessen forgot zapomnel zapomnialem
    dimenticato reset change zmenit zmienic geandert geaendert andern falsch wrong wrongly spatne zle sbagliata
    errata nejde nefunguje dziala funziona funktioniert doesn't
    """
)
_SHORTEST_TOKEN = 11
_LABELLED = re.compile(r"\s?(?:[:=]|je|jest|ist|lautet|is|e'|e|est|war|byla|bylo|was|era|bolo)\s")


def find(scan: Scan, *, worded: bool) -> Iterator[Finding]:
    """`worded`: one of `WORDS` stands in the message, if only as a part of a word."""
    low = scan.low
    if scan.has_digit:
        if any(len(part) >= _SHORTEST_TOKEN for part in scan.text.split()):
            for match in _TOKEN.finditer(scan.text):
                if any(c.isdigit() for c in match.group()):
                    yield Finding("CREDENTIAL", match.start(), match.end(), "token", 0.97)
            yield from _long(scan)
        if len(low) > 9 or "-" in low:
            yield from _codes(scan)
    if "private key-----" in low:
        for match in _PEM.finditer(low):
            yield Finding("CREDENTIAL", match.start(), len(low), "private key", 1.0)
    if worded:
        yield from _passwords(scan)


def _long(scan: Scan) -> Iterator[Finding]:
    for match in _LONG.finditer(scan.text):
        value = match.group()
        if not (any(c.isdigit() for c in value) and any(c.isalpha() for c in value)):
            continue
        context = scan.context_of(match.start())
        secret = context.get("secret", 99) < context.get("order", 98)
        mixed = any(c.islower() for c in value) and any(c.isupper() for c in value)
        if secret or (mixed and len(value) >= 20 and _entropy(value) > 3.6 and "order" not in context):
            yield Finding("CREDENTIAL", match.start(), match.end(), "secret by shape", 0.9)


def _entropy(value: str) -> float:
    size = len(value)
    return -sum(n / size * math.log2(n / size) for n in Counter(value).values())


def _strong(value: str) -> bool:
    """Looks like a password and not like a word of the language."""
    if value.isalpha():
        return False
    digit = any(c.isdigit() for c in value)
    letter = any(c.isalpha() for c in value)
    sign = any(not c.isalnum() and c not in ".,'-/:()" for c in value.rstrip(_STRIP))
    inner = any(c.isupper() for c in value[1:]) and any(c.islower() for c in value)
    return len(value) >= 4 and ((digit and letter) or (sign and letter) or (inner and not value.isalpha()))


def _passwords(scan: Scan) -> Iterator[Finding]:
    low, text = scan.low, scan.text
    for match in _PASSWORD_WORD.finditer(low):
        yield from _after(scan, match.end())
    for match in _USER_PASS.finditer(low):
        value = _VALUE.match(text, match.end())
        if value:
            word = value.group().rstrip(_STRIP[:6])
            if _strong(word) and "@" not in word[1:-4]:
                yield Finding("CREDENTIAL", value.start(), value.start() + len(word), "user and password", 0.9)


def _after(scan: Scan, start: int) -> Iterator[Finding]:
    """The first word within reach that looks like a secret; after "is" or ":" any word that is not an everyday one."""
    low, text = scan.low, scan.text
    labelled = _LABELLED.match(low, start)
    reach = 0
    for value in _VALUE.finditer(text, start, min(len(text), start + 90)):
        word = value.group().strip("\"'`(<[:=„“")
        left = value.start() + value.group().find(word) if word else value.start()
        tail = word.rstrip(".,;:?)\"'»“”]>")
        if not tail:
            continue
        if (_strong(tail) and "@" not in tail[1:-3].replace("@", "@", 1)) or (_strong(tail) and "." not in tail):
            yield Finding("CREDENTIAL", left, left + len(tail), "password", 0.95)
            return
        plain = low[left : left + len(tail)]
        direct = labelled and value.start() <= labelled.end() + 2
        if direct and plain.isalnum() and plain not in _FILLER and reach <= 1 and ":" in low[start:left]:
            yield Finding("CREDENTIAL", left, left + len(tail), "password after colon", 0.8)
            return
        if tail.isdigit() and len(tail) >= 4 and reach <= 3:
            yield Finding("CREDENTIAL", left, left + len(tail), "numeric password", 0.8)
            return
        reach += 1
        if reach > 5 or value.group()[-1] in ".?!":
            return


def _codes(scan: Scan) -> Iterator[Finding]:
    for match in _CODE.finditer(scan.low):
        context = scan.context_of(match.start())
        secret = min(context.get("secret", 99), _code_word(scan, match.start(), context))
        if secret > 32:
            continue
        nearer = min(
            (
                d
                for c, d in context.items()
                if c in ("order", "goods", "phone", "document", "tax", "account", "national", "birth")
            ),
            default=99,
        )
        if nearer < secret and not (nearer == context.get("phone") and secret < 30):
            continue
        digits = sum(c.isdigit() for c in match.group())
        if digits > 8 or _UNIT.match(scan.low, match.end()):
            continue
        yield Finding("CREDENTIAL", match.start(), match.end(), "code", 0.83)


_SENT = re.compile(
    r"(?<![a-z])(?:sms|smsk\w|text|texted|txt|appk?\w?|aplikac\w{1,2}|mail\w{0,4}|whatsapp|prisl\w"
    r"|prisel|prislo|dostal\w?|dosel|came|received|got|sent me|przysz\w{1,3}|dostal\w{0,2}"
    r"|arrivat\w|ricevut\w|mandato|bekommen|gekommen"
    r"|erhalten|geschickt|overov\w{1,4}|potvrd\w{1,5}|verif\w{1,8}|bestatig\w{1,8}|weryfik\w{1,8}"
    r"|conferma|confirm\w{0,6}|recu|karty?|kart\w|card|karte|alarm\w{0,3}|bran\w|vrat|dver\w{0,2}"
    r"|gate|door|tur|porta|zadu|vzadu|zadni|back|hinten|retro|dietro|odwroc\w{1,2}|platnost|gultig"
    r"|scad\w{0,5}|exp\w{0,5}"
    r"|blik\w{0,2}|login|prihlas\w{1,5}|logowan\w{1,3}|anmeld\w{1,5}|access\w{0,2}|sicherheit\w{0,"
    r"10}|security|bezpecn\w{1,8}|unlock|2fa|prejeti)(?![a-z])"
)


def _code_word(scan: Scan, start: int, context: dict[str, int]) -> int:
    """The distance of "code", which is secret only when it was sent, guards a card or opens something."""
    window = scan.low[max(0, start - 52) : start]
    short = None
    if "code" not in context:
        short = _SHORT_MESSAGE.search(window)
        if short is None:
            return 99
    sent = _SENT.search(window) is not None or _SENT.match(scan.low[start : start + 1]) is not None
    if not sent:
        sent = (
            _SENT.search(scan.low, start, min(len(scan.low), start + 40)) is not None and context.get("code", 99) <= 14
        )
    if not sent:
        return 99
    if "code" in context:
        return context["code"]
    return len(window) - short.end() if short else 99


_SHORT_MESSAGE = re.compile(r"(?<![a-z])(?:sms|smsk\w|text came with|text says|text said|texted me)(?![a-z]).{0,16}$")
_UNIT = re.compile(r" ?(?:kc|czk|zl|pln|eur|[$%]|,-|gbp|chf|znak|zeichen|cifer|cyfr|digit|stell|cifre)")
