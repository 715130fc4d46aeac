"""Dates of birth and ages of persons; the age of goods, warranties and product ranges is left."""

import re
from collections.abc import Iterator

from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.numerals import is_numeral
from redaction.vocabulary.people import AGED, AGO_AFTER, GOODS, PEOPLE, RANGE_BEFORE, SELF
from redaction.vocabulary.wordlist import words

_YEARS = (
    r"let|lety|letech|roky|roku|rokov|rok|lat|lata|latka|latek|anni|anno|annetti|jahre|jahren|jahr"
    r"|years?|yrs?|ans|mesicu|mesice|mesic|mesiacov"
    r"|miesiecy|miesiace|mesi|monate?n?|months?|mois"
)
_SMALL = re.compile(r"(?<![\d.,/x\-])\d{1,3}(?!\d)")
_UNIT = re.compile(rf"(?: a pul| i pol|,5)? ?(?:{_YEARS})(?![a-z])(?: (?:old|alt|stary|stara|jung|young)(?![a-z]))?")
_JOINED = re.compile(
    r"[ \-]{0,3}(?:let(?:y|a|eho|emu|ou|ym|e|ych|i)|mesicn\w{1,3}|rocn\w{1,4}|latk\w{1,4}|latek"
    r"|letni\w{0,3}|miesieczn\w{1,3}|enne|enni"
    r"|jahrig\w{0,2}|jaehrig\w{0,2}|monatig\w{0,2}|(?:year|yr|month|week)s?-? ?olds?|yo|y/o)(?![a-z])"
)
_CUES = words(
    """
    skonczyl skonczyla skonczylem skonczylam oslavil oslavila veku wieku vek wiek eta compiuto compie alter age aged
    i'm im he's she's turned turns turning nearly almost pushing bin ist werde wird wurde j'ai
    """
)
_TWO_CUES = frozenset(
    (
        "je mi",
        "je mu",
        "je ji",
        "je nam",
        "je jim",
        "bude mi",
        "bude mu",
        "bude ji",
        "mi je",
        "mu je",
        "ji je",
        "mi bude",
        "i am",
        "he is",
        "she is",
        "ich bin",
        "er ist",
        "sie ist",
        "il a",
        "elle a",
        "age de",
        "eta di",
        "alter von",
        "wieku lat",
    )
)
_FILLERS = words(
    "uz juz pres skoro temer prawie ponad quasi oltre uber ueber over schon bald "
    "now already nearly almost only ora gia gerade erst fast jen just cca asi okolo around about circa etwa"
)
_LINKS = words(
    """
    je ma is ist hat ha mu ji aged age wird will be bude bedzie has hanno maji maja sind are son haben mi
    """
)
_NO_AGE = re.compile(
    r"\d|[.,:/%\-]\d|\s?(?:x(?![a-z])|[%$]|[:-] ?\d|\. ?\d|(?:cm|mm|m|km|kg|g|l|kc|eur|euro|zl|w"
    r"|kw|kwh|min|hod|h|uhr|days?|dni|dnu|tage\w?|weeks?|minut\w*|stuck|ks|szt|kus\w*|items?|pcs"
    r"|giorni|settimane|von|z|of|ze|metr\w*|am|pm|mal|times"
    r"|nights?|noci|nachte|notti|notte|person\w*|osob\w*|lidi|people|grad|zoll|inch\w*|palc\w*"
    r"|pieces?|sztuk\w?|tis|tys|k|mil\w*|hours?|stunden|hodin\w?|ore|godzin\w?|db|room\w*|zimmer"
    r"|pokoj\w*|camere|per|pro|na|month\w*|mesic\w*|rat|rate\w?|days|pm|th|st|nd|rd|floor|patr\w"
    r"|pietro|etage|miles|meile\w|gb|tb|v|bar|stuf\w+|st\.)(?![a-z]))"
)
_WORD = re.compile(r"[a-z']+")
_BORN_YEAR = re.compile(
    r"(?<![a-z])(?:rocnik|rocniku|rocnika|rocznik|jahrgang|classe|annata|narozen\w?(?: v roce| "
    r"roku| v r\.?)?|nar\.?(?: roku)?|naroden\w?(?: v roku)?|urodz\w{2,6}(?: w(?: roku)?)?"
    r"|ur\.?(?: w)?|nat[oa](?: nel)?|geb\.?(?:oren)?(?: im jahr| in)?|born(?: in)?|nee? en|year of "
    r"birth|anno di nascita|rok urodzenia|rok narozen\w|geburtsjahr)"
    r"[ :]{1,2}((?:19|20)\d\d|'?\d\d)(?![\d.,/:-]|\s?(?:let|lat|ks|kc))"
)


def find_birth(scan: Scan) -> Iterator[Finding]:
    for day in scan.days:
        context = scan.context_of(day.start)
        birth = context.get("birth", 99)
        order = min(context.get("order", 99), context.get("goods", 99))
        after = scan.low[day.end : day.end + 20]
        if (
            (birth < 40 and birth < order)
            or scan.low[max(0, day.start - 2) : day.start].strip() == "*"
            or _BIRTH_AFTER.match(after)
        ):
            yield Finding("DATE_OF_BIRTH", day.start, day.end, "birth by word", 0.95)
        elif 1920 <= day.year <= 2009 and order > 20:
            yield Finding("DATE_OF_BIRTH", day.start, day.end, "old date", 0.7)
        elif 1920 <= day.year <= 2024 and order > 30 and _people_near(scan.low, day.start):
            yield Finding("DATE_OF_BIRTH", day.start, day.end, "date beside a person", 0.68)
    for match in _BORN_YEAR.finditer(scan.low):
        if match.group().startswith(("roc", "jahrg", "classe", "annata")):
            before = _WORD.findall(scan.low[max(0, match.start() - 24) : match.start()])
            if not any(w in SELF or w in PEOPLE for w in before[-3:]):
                continue
        yield Finding("DATE_OF_BIRTH", match.start(1), match.end(1), "year of birth", 0.8)


_BIRTH_AFTER = re.compile(
    r" ?[,(]? ?(?:nar|datum naro|narozen|ur\b|data uro|nato|nata|data di nasc|geb|geburt|born|dob"
    r"|date of birth|birth)"
)


def _people_near(low: str, start: int) -> bool:
    words = _WORD.findall(low[max(0, start - 26) : start])
    return any(w in PEOPLE for w in words[-3:])


def find_age(scan: Scan) -> Iterator[Finding]:
    low = scan.low
    for match in _SMALL.finditer(low):
        start, end = match.span()
        number = int(match.group())
        if not 0 < number <= 115:
            continue
        joined = _JOINED.match(low, end)
        unit = joined or _UNIT.match(low, end)
        if unit:
            if _somebody(low, start, unit.end(), joined=joined is not None):
                yield Finding("AGE", start, unit.end(), "years", 0.75)
                yield from _listed_ages(low, start)
        elif not _NO_AGE.match(low, end):
            yield from _bare(low, start, end, number)


def _bare(low: str, start: int, end: int, number: int) -> Iterator[Finding]:
    """A number without a unit, after "he is", "turned", or beside a word for a person ("syn 8", "mum (72)")."""
    before = low[max(0, start - 30) : start]
    if not before.strip() or before.rstrip(" (")[-1:] in ".?!\n;:" or before[-1] not in " (":
        return
    words = [w[:-2] if w.endswith("'s") and w not in _CUES else w for w in _WORD.findall(before)]
    while words and words[-1] in _FILLERS:
        words.pop()
    if not words:
        return
    if (words[-1] in _CUES and not (words[-1] in _WEAK_CUES and number < 5)) or " ".join(words[-2:]) in _TWO_CUES:
        yield Finding("AGE", start, end, "age by word", 0.7)
        yield from _further(low, end)
    elif number < 100 and not _COMING.isdisjoint(words[-5:]) and any(w in AGED for w in words[-5:]):
        yield Finding("AGE", start, end, "coming birthday", 0.66)
    elif number < 100 and (words[-1] in AGED or (words[-1] in _LINKS and any(w in AGED for w in words[-3:-1]))):
        yield Finding("AGE", start, end, "beside a person", 0.66)
        yield from _further(low, end)


_COMING = words("bude bedzie wird will compie fara turns oslavi skonczy")
_WEAK_CUES = words("ist bin wird i'm im nearly almost he's she's")
_FURTHER = re.compile(r"(?:,? ?(?:,|a|i|e|und|and|et|&) ?)(\d{1,2})(?!\d)")


def _further(low: str, end: int) -> Iterator[Finding]:
    """ "The kids are 5 and 9"."""
    match = _FURTHER.match(low, end)
    while match and not _NO_AGE.match(low, match.end()):
        yield Finding("AGE", match.start(1), match.end(1), "beside a person", 0.66)
        match = _FURTHER.match(low, match.end())


_LIST_BEFORE = re.compile(r"(?:\d{1,2}(?:,? (?:a|i|e|und|and|et)? ?|, ?)){1,4}$")


def _listed_ages(low: str, start: int) -> Iterator[Finding]:
    """ "3, 7 e 11 anni": the unit stands behind the last one only."""
    before = _LIST_BEFORE.search(low, max(0, start - 24), start)
    if before:
        for number in re.finditer(r"\d{1,2}", before.group()):
            yield Finding("AGE", before.start() + number.start(), before.start() + number.end(), "listed ages", 0.74)


def _somebody(low: str, start: int, end: int, *, joined: bool) -> bool:
    """A person is spoken of near the number, and no warranty, machine or product range."""
    before = _WORD.findall(low[max(0, start - 60) : start])
    after = _WORD.findall(low[end : end + 26])
    if low[max(0, start - 3) : start].strip(" ")[-1:] in ("-", "+", "x", "<", ">") or low[end : end + 1] == "+":
        return False
    sentence = _WORD.findall(re.split(r"[.?!\n]", low[max(0, start - 60) : start])[-1])
    if any(w in GOODS for w in sentence[-4:]) or any(w in GOODS or w in AGO_AFTER for w in after[:2]):
        return False
    if sentence and sentence[-1] in RANGE_BEFORE and not (joined and any(w in PEOPLE for w in after[:3])):
        return False
    if any(w in ("old", "alt") for w in low[start:end].split()) or (joined and any(w in PEOPLE for w in after[:3])):
        return True
    return any(w in PEOPLE or w in SELF for w in before[-7:]) or any(w in PEOPLE or w in _I for w in after[:3])


_SPELT_UNIT = re.compile(
    rf"(?<![a-z])(?:{_YEARS})(?![a-z])(?: old| alt)?|(?<![a-z])[a-z]+(?:jahrig\w{{0,2}}"
    rf"|jaehrig\w{{0,2}}|lety|leta|leteho|letni\w?|enne)(?![a-z])"
)


def find_spelt_age(scan: Scan) -> Iterator[Finding]:
    """ "Osmdesát dva let", "settant'anni", "she is eighty-two"."""
    words, low = scan.words, scan.low
    place = 0
    while place < len(words):
        if not _counts(words[place].low, scan.language):
            place += 1
            continue
        first = place
        while (
            place + 1 < len(words)
            and _counts(words[place + 1].low, scan.language)
            and low[words[place].end : words[place + 1].start] in (" ", "-")
        ):
            place += 1
        start, end = words[first].start, words[place].end
        unit = _SPELT_UNIT.match(low, end + 1)
        cue = _SPELT_CUE.search(low, max(0, start - 26), start)
        if unit and _somebody(low, start, unit.end(), joined=False):
            yield Finding("AGE", start, unit.end(), "age in words", 0.72)
        elif cue and len(words[first].low) > 4 and not _NO_AGE.match(low, end) and place - first < 3:
            yield Finding("AGE", start, end, "age in words by word", 0.66)
        place += 1


_I = words("ich i ja io je jsem jestem")
_ADJECTIVE = (
    *("lety", "leta", "letemu", "leteho", "letou", "letni", "letnia", "letnim", "letniego", "letniej", "enne", "enni"),
    *("jahrig", "jahrige", "jahriger", "jahrigen", "jaehrig", "jaehrige", "jaehriger", "jaehrigen"),
)


def told_by_adjective(scan: Scan) -> bool:
    low = scan.low
    return ("let" in low or "enn" in low or "hrig" in low) and any(w.endswith(_ADJECTIVE) for w in scan.lows)


def find_adjective(scan: Scan) -> Iterator[Finding]:
    """ "Sedmiletý syn", "mamma ottantenne"."""
    for place, word in enumerate(scan.words):
        ending = next((e for e in _ADJECTIVE if word.low.endswith(e)), None)
        if ending is None or not _counts(word.low.removesuffix(ending), scan.language):
            continue
        near = [w.low for w in (*scan.words[max(0, place - 4) : place], *scan.words[place + 1 : place + 3])]
        if any(w in PEOPLE or w in SELF for w in near):
            yield Finding("AGE", word.start, word.end, "age as an adjective", 0.72)


_SPELT_CUE = re.compile(
    r"(?<![a-z])(?:je (?:mi|mu|ji)|bude (?:mi|mu|ji)|(?:mi|mu|ji) je|skonczyl\w{0,3}|wieku|veku|ho "
    r"compiuto|ha compiuto|turned|turning|turns|aged?|partner \(|i'm|she's|he's|she is|he is|er "
    r"ist|sie ist|wird|werde|partner|wife|husband) ?\(?$"
)


def _counts(word: str, language: str) -> bool:
    return is_numeral(word.split("'")[0], language)
