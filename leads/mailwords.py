"""How mail programs word what they add to an answer, in seven languages: attributions, headings, headers, adverts.

All patterns are for folded text (lower case, no accents) of bounded length.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from babel.dates import get_day_names, get_month_names

LANGUAGES = ("cs", "sk", "pl", "it", "de", "fr", "en")

# How programs say "wrote" at the end of an attribution: cs, sk, pl, it, de, fr, en.
WROTE = re.compile(
    r"\b(?:napsal[ai]?|napsali|napisal[ai]?|pisze|napisan[ao] przez|napisano|napisal\(a\)|ha scritto|scrive|"
    r"schrieb|schreibt|geschrieben|a ecrit|ecrivait|wrote|writes)\b"
)
# "Quoting Eva <…>:" without any date.
QUOTING = re.compile(r"(?:quoting|zitat von|citace|citujem|cytat|cytowanie|citando|citazione|citation de)\b.{1,200}:")
# The heading that stands between dashes above the older mail: one word of each kind.
_OLDER = (
    r"origin\w*|puvodni|povodn\w+|oryginaln\w+|pierwotna|ursprungliche|d'origine|forwarded|preposlan\w+|przekazana|"
    r"inoltrato|weitergeleitete|transfere|transmis"
)
_MAIL = r"message|zprava|sprava|wiadomosc|messaggio|nachricht|e-?mail|mail|courriel"
HEADING = re.compile(
    rf"[-_=*]{{3,}}\s*(?:begin )?(?:(?:{_OLDER})[\s-]{{1,2}}(?:{_MAIL})|(?:{_MAIL})[\s-]{{1,2}}(?:{_OLDER}))(?: dalej)?"
    r"\s*[-_=*]{3,}"
)
BARE_HEADING = re.compile(
    rf"[-_=*\s]*(?:begin )?(?:(?:{_OLDER})[\s-]{{1,2}}(?:{_MAIL})|(?:{_MAIL})[\s-]{{1,2}}(?:{_OLDER})|"
    r"reply above this line)[-_=*\s:]*"
)
FIELD = re.compile(r"\*{0,2}([^\W\d_][^:*\n]{0,24}?)\s?\*{0,2}:\*{0,2}(?:\s|$)")
_FIELDS = {
    "from": "from od von da de odesilatel odosielatel expediteur mittente nadawca absender",
    "date": "sent date odeslano datum wyslano wyslane data gesendet inviato envoye odoslane poslano poslane dnia",
    "to": "to komu pro do an a per cc kopie kopia kopi dw copie copia",
    "subject": "subject predmet temat betreff oggetto ogg objet sujet",
}
GROUP = {word: group for group, words in _FIELDS.items() for word in words.split()}

_SENT = (
    r"(?:sent|odeslano|odoslane|wyslane|wyslano|inviat[oa]|envoye|gesendet|posted|napsano|"
    r"get|download|outlook|stahnout|stahnete|ziskejte|ziskat|ziskajte|stiahnut|pobierz|uzyskaj|ottieni|scarica|"
    r"telecharge[rz]|obtenez|obtenir|holen|laden|von|diese|this|cette|questo|tato|ten|ta)"
)
_THING = (
    r"iphon\w*|ios|ipad\w*|galaxy|samsung\w*|android\w*|huawei|xiaomi|outlook|yahoo|proton\w*|spark|bluemail|windows\w*|"
    r"telefon\w*|mobil\w*|handy|smartphon\w*|tablet\w*|appareil|zarizeni|zariadenia|urzadzenia|aplikac\w*|app|"
    r"(?:web\.de|gmx|seznam|libero|orange|wp|onet|freemail|t-online) ?\w*"
)
_COMMON_WORDS = frozenset(("pro", "sie", "set", "dub", "led"))
_LINK = re.compile(r"[<(\[]?https?://[^\s>)\]]{1,300}[>)\]]?")
_ADVERT = re.compile(rf"{_SENT}\b.{{0,60}}\b(?:{_THING})\b.{{0,40}}")
_DEED = re.compile(
    r"\b(?:sent|odeslan[oa]|odoslan[eoa]|wyslan[eoa]|inviat[oa]|envoyee?|gesendet|outlook)\b.{0,40}|"
    r".{0,80}\b(?:gesendet|outlook)\b"
)


def is_advert(line: str) -> bool:
    """Whether a program signed with its own name or the device's: "Sent from my iPhone", "Get Outlook for iOS"."""
    if len(line) > 400:
        return False
    bare = re.sub(r"[\[\]()]", " ", _LINK.sub(" ", line))
    bare = " ".join(bare.split()).rstrip(".")
    return len(bare.split()) <= 14 and _ADVERT.fullmatch(bare) is not None and _DEED.search(bare) is not None


def fold(text: str) -> str:
    """Lower case without accents."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("ł", "l"))
    return "".join(c for c in plain if not unicodedata.combining(c)).strip()


@cache
def opening() -> re.Pattern[str]:
    """What an attribution without an address begins with: "On", "Dne", a weekday."""
    days = {
        fold(name).rstrip(".")
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for name in get_day_names(width, context, language).values()
    }
    words = "|".join(sorted(map(re.escape, days), key=len, reverse=True))
    return re.compile(rf"(?:on|dne|dna|dnia|w dniu|il|il giorno|am|le|el|wiadomosc|uzivatel|pouzivatel|{words})\b")


@cache
def months() -> dict[str, int]:
    """Month names of all languages, whole and abbreviated, as Babel has them, but none that is a common word too."""
    return {
        fold(name).rstrip("."): number
        for language in LANGUAGES
        for width in ("abbreviated", "wide")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, language).items()
        if not name.isdigit() and fold(name) not in _COMMON_WORDS
    }
