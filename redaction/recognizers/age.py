"""Ages told with their unit; the age of goods, warranties, animals and product ranges is left."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from redaction.findings import Finding
from redaction.recognizers import ages_of_two, bare_age, lasting_things
from redaction.recognizers.age_in_passing import closed
from redaction.recognizers.age_of_things import of_animal, of_machine
from redaction.scan import Scan
from redaction.vocabulary.ages import BABIES, PRONOUNS, SIBLINGS, TWO_CUES
from redaction.vocabulary.figures import MACHINES
from redaction.vocabulary.people import (
    AGED,
    AGO_AFTER,
    ARTICLES,
    GOODS,
    LASTED,
    PEOPLE,
    RANGE_BEFORE,
    WARRANTED,
    selves,
)

YEARS: Final = (
    r"let|lety|letech|roky|roku|rokov|rok|r\.(?=[),;])|lat|lata|latka|latek|anni|anno|annetti|jahre|jahren|jahr|lenze"
    r"|jaehrchen|jahrchen|years?|yrs?|ans|wiosny|wiosen|mesicu|mesice|mesic|mesiacov|primavere"
    r"|miesiecy|miesiace|mesi|monate?n?|months?|mois"
)
_SMALL: Final = re.compile(r"(?<![\d.,/x\-])\d{1,3}(?!\d)")
_UNIT: Final = re.compile(
    rf"(?: a pul| i pol|,5)? ?(?:{YEARS})(?![a-z])(?: (?:old|alt|stary|stara|jung|young)(?![a-z]))?"
)
_JOINED: Final = re.compile(
    r"[ \-]{0,3}(?:let(?:y|a|eho|emu|ou|ym|e|ych|i)|mesicn\w{1,3}|rocn\w{1,4}|latk\w{1,4}|latek"
    r"|letni\w{0,3}|miesieczn\w{1,3}|enne|enni"
    r"|jahrig\w{0,2}|jaehrig\w{0,2}|monatig\w{0,2}|(?:year|yr|month|week)s?-? ?olds?|yo|y/o)(?![a-z])"
    r"|\. ?lebensjahr\w{0,2}|\.? ?r(?:oku|\.) zycia|\.? ?rok zycia"
)
_HALF: Final = re.compile(r" (?:et demi|e mezzo|a pul|i pol|and a half|einhalb)(?![a-z])")
_NO_AGE: Final = re.compile(
    r"\d| (?:az|bis|to|do|ai|al) \d|[.,:/%\-]\d"
    r"|\s?(?:x(?![a-z])|[%$]|[:-] ?\d|\. ?\d|(?:cm|mm|m|km|kg|g|l|kc|eur|euro|zl|w"
    r"|kw|kwh|min|hod|h|uhr|days?|dni|dnu|tage\w?|weeks?|minut\w*|stuck|ks|szt|kus\w*|items?|pcs"
    r"|giorni|settimane|von|z|of|ze|metr\w*|am|pm|mal|times"
    r"|nights?|noci|nachte|notti|notte|person\w*|osob\w*|lidi|people|grad|zoll|inch\w*|palc\w*|cal[ei]|pollic\w|pouces"
    r"|pieces?|sztuk\w?|tis|tys|k|mil\w*|hours?|stunden|hodin\w?|ore|godzin\w?|db|room\w*|zimmer"
    r"|pokoj\w*|camere|per|pro|na|month\w*|mesic\w*|rat|rate\w?|days|pm|th|st|nd|rd|floor|patr\w"
    r"|pietro|etage|miles|meile\w|gb|tb|v|bar|stuf\w+|st\.|klasse|class|prozent|percent|procent|proc)(?![a-z]))"
)
_WORD: Final = re.compile(r"[a-z']+")
_DIGITS: Final = re.compile(r"\d+")
_STOP: Final = re.compile(r"[.?!\n]")
_MONTHS: Final = re.compile(r"(?<![a-z])m[eio]")
_GROWN, _OLD = 31, 60


def no_age(low: str, end: int) -> bool:
    """What follows makes it a measure, a price, a part of a date."""
    return _NO_AGE.match(low, end) is not None


def find(scan: Scan) -> Iterator[Finding]:
    low = scan.low
    answer = "age" in scan.asked
    yield from ages_of_two.find(scan)
    for match in _SMALL.finditer(low):
        start, end = match.span()
        number = int(match.group())
        if answer and 0 < number <= 115 and start < _ANSWERED and _answers(low, start, end):
            unit = _JOINED.match(low, end) or _UNIT.match(low, end)
            answer = False
            yield Finding("AGE", start, unit.end() if unit else end, "answer", 0.72)
            continue
        if not 0 < number <= 115 or of_animal(scan, start) or of_machine(scan, start, end):
            continue
        joined = _JOINED.match(low, end)
        unit = joined or _UNIT.match(low, end)
        if unit:
            if lasting_things.told(scan, start, unit.end(), joined=joined is not None):
                continue
            if of_somebody(scan, start, unit.end(), joined=joined is not None) or _alone(
                scan, start, unit.end(), number
            ):
                half = _HALF.match(low, unit.end())
                yield Finding("AGE", start, half.end() if half else unit.end(), "years", 0.75)
                yield from _listed(low, start)
        elif not no_age(low, end) and low[end : end + 1] != "s":
            if low[end : end + 2] in _ORDINALS or low[end : end + 2] == ". ":
                yield from bare_age.coming(scan, start, end)
            for told in bare_age.find(scan, start, end, number):
                half = _HALF.match(low, end) if told.end == end else None
                yield replace(told, end=half.end()) if half else told
        else:
            yield from bare_age.coming(scan, start, end)
            yield from bare_age.weeks(scan, start, end)


_ANSWERED: Final = 30
_ORDINALS: Final = frozenset(("th", "st", "nd", "rd"))


def _answers(low: str, start: int, end: int) -> bool:
    """Nothing but a few words stands before the number, and no measure behind it."""
    return (not no_age(low, end) or _UNIT.match(low, end) is not None) and len(_WORD.findall(low[:start])) < 5


_LIST_BEFORE: Final = re.compile(r"(?:\d{1,2}(?:,? (?:a|i|e|und|and|et)? ?|, ?)){1,4}$")


def _listed(low: str, start: int) -> Iterator[Finding]:
    """ "3, 7 e 11 anni": the unit stands behind the last one only."""
    before = _LIST_BEFORE.search(low, max(0, start - 24), start)
    if before:
        for number in re.finditer(r"\d{1,2}", before.group()):
            yield Finding("AGE", before.start() + number.start(), before.start() + number.end(), "listed ages", 0.74)


def of_somebody(scan: Scan, start: int, end: int, *, joined: bool) -> bool:
    """A person is spoken of near the number, and no warranty, machine or product range."""
    low, me = scan.low, selves(scan.language)
    before = _WORD.findall(low[max(0, start - 60) : start])
    after = _WORD.findall(low[end : end + 26])
    if low[max(0, start - 3) : start].strip(" ")[-1:] in ("-", "+", "x", "<", ">") or low[end : end + 1] == "+":
        return False
    sentence = _WORD.findall(_STOP.split(low[max(0, start - 60) : start])[-1])
    if joined and any(w in PEOPLE for w in after[:1]) and not _for_any_child(scan, before, after):
        return True
    if (
        any(w in WARRANTED for w in sentence)
        or any(w in GOODS for w in sentence[-4:])
        or any(w in GOODS or w in AGO_AFTER for w in after[:2])
    ):
        return False
    if (
        not joined
        and any(scan.pack.veto.has(w) for w in sentence)
        and not any(w in PEOPLE for w in (*sentence, *after))
    ):
        return False
    persons = PEOPLE if scan.language == "en" else _PERSONS
    person_next = joined and any(w in persons for w in after[:3])
    if joined and _for_any_child(scan, before, after):
        return False
    if _spans_time(sentence) and not person_next:
        return False
    if joined and int(_DIGITS.match(low, start)[0]) >= _GROWN:  # type: ignore[index]
        return True
    if joined and before and before[-1] in _OWN:
        return True
    if person_next:
        return True
    if any(w in ("old", "alt", "jung", "young") for w in _WORD.findall(low[start:end])):
        if before[-1:] and before[-1] in _OWNED and _THEIRS.match(low, end):
            return True
        return not sentence or any(w in PEOPLE or w in _SOMEBODY for w in sentence[-7:]) or _is_named(scan, sentence)
    if before[-1:] == ["di"] and before[-2:-1] and before[-2] in _A_MAN:
        return True
    if bare_age.TOO_OLD.match(low, end) and before[-1:] and before[-1] in ("a", "mit", "at", "v", "ve", "w"):
        return True
    if not joined and " ".join(before[-2:]) in TWO_CUES:
        return True
    if low[start - 1 : start] == "(" and before and bare_age.little(before):
        return True
    if not joined and _MONTHS.search(low, start, end):
        return sentence in (["ma"], ["ha"]) or any(w in persons or w in BABIES for w in (*before[-9:], *after[:3]))
    if before[-1:] == ["abbiamo"] or (before[-3:] == ["tutti", "e", "due"] and "abbiamo" in before):
        return True
    if before and before[-1] in _HAS and not _whose(scan, sentence, before[-9:]):
        return False
    return any(w in persons or w in me for w in before[-9:]) or any(w in persons or w in me for w in after[:3])


# "We have" in the Slavic languages, a mother in others.
_PERSONS: Final = PEOPLE - {"mam", "mame"}
_A_MAN: Final = frozenset(("donna", "uomo", "signora", "signore", "ragazza", "ragazzo", "bimbo", "bimba"))
_OWNED: Final = frozenset(("my", "our", "his", "her", "their"))
_THEIRS: Final = re.compile(
    r" ?(?:[,.;!?)]|$|(?:and|who|is|has|wants?|needs?|will|loves?|hates?|can|can't"
    r"|would|was|just|goes|plays|on|with|at|to|'s)(?![a-z]))"
)
_CHILDREN: Final = frozenset(
    (
        *(
            "dziecka",
            "dzieci",
            "dziecko",
            "dite",
            "deti",
            "ditete",
            "kind",
            "kinder",
            "bambino",
            "bambina",
            "bambini",
            "child",
            "kid",
        ),
        *("children", "kids", "enfant", "enfants", "dieta", "boy", "girl", "toddler"),
    )
)


def _for_any_child(scan: Scan, before: list[str], after: list[str]) -> bool:
    """ "Dla dziecka 6-letniego", "for a six-year-old child": any of that age."""
    near = [w for w in before[-3:] if w not in ARTICLES and w not in _AN]
    if not near or (near[-1] in _CHILDREN and len(near) < 2):
        return False
    at = near[-2] if near[-1] in _CHILDREN else near[-1]
    return at in scan.pack.purpose and (near[-1] in _CHILDREN or any(w in _CHILDREN for w in after[:2]))


_AN: Final = frozenset(("a", "an", "un", "una", "une", "ein", "eine", "einen"))
_HAS: Final = frozenset(("ha", "ma", "hanno", "maja", "maji"))
_SOMEBODY: Final = frozenset(
    (
        *(
            "i",
            "i'm",
            "im",
            "i'll",
            "he",
            "he's",
            "she",
            "she's",
            "we",
            "we're",
            "they",
            "they're",
            "who's",
            "me",
            "we've",
        ),
        *("ich", "bin", "er", "sie", "wir", "sind", "i've", "he'll", "she'll", "who", "der", "isch", "si"),
    )
)


def _whose(scan: Scan, sentence: list[str], before: list[str]) -> bool:
    """Who has so many years: nobody is named, or somebody is; "la mia vecchia Felicia ha 26 anni" is a car."""
    said = [w for w in sentence[:-1] if w not in _CONNECTING]
    if not said:
        return not any(w in GOODS or w in MACHINES for w in before)
    if any(w in GOODS or w in MACHINES for w in said):
        return False
    if said[-1] in SIBLINGS:
        return True
    return any(w in PEOPLE or w in PRONOUNS or w in AGED for w in said) or _is_named(scan, said)


_CONNECTING: Final = frozenset(
    ("a", "e", "i", "ale", "ma", "che", "ze", "protoze", "bo", "uz", "juz", "gia", "ktery", "ktera", "jinak")
)


def _is_named(scan: Scan, said: list[str]) -> bool:
    names = scan.pack.names
    return any(w in names.own or w in names.bent or w in names.foreign for w in said[-3:])


_OWN: Final = frozenset(
    ("moja", "moj", "mojej", "mojemu", "nasza", "nasz", "muj", "moje", "moji", "my", "our", "mein", "meine")
)


def _spans_time(sentence: list[str]) -> bool:
    """ "Within 5 years", "under 25", "divorced nine years": how long, not how old."""
    if not sentence:
        return False
    last = sentence[-2] if sentence[-1] in ARTICLES and len(sentence) > 1 else sentence[-1]
    return last in RANGE_BEFORE or last in LASTED


def _alone(scan: Scan, start: int, end: int, number: int) -> bool:
    """ "81 Jahre, und verwitwet", "Kazimierz Baranek, 76 lat": nothing but the age, at the start or behind a name."""
    if _MONTHS.search(scan.low, start, end):
        return False
    before = scan.low[max(0, start - 6) : start].rstrip(" ")
    if before and before[-1] not in ",.!?\n":
        return False
    if any(w in GOODS for w in _WORD.findall(scan.low[end : end + 30])[:3]):
        return False
    if number >= _OLD or (number >= _GROWN and closed(scan.low, end)):
        return True
    return closed(scan.low, end) and bare_age.behind_a_name(scan, start)
