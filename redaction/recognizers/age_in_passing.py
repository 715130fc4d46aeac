"""Ages told by the words around the number: what became of somebody, what comes, of whom was told before."""

import re
from typing import Final

from redaction.scan import Scan
from redaction.vocabulary.ages import (
    COMING,
    COMPLETES,
    FILLERS,
    HAVING,
    I_AM,
    LINKS,
    NEARLY,
    PRONOUNS,
    SOON,
    WHEN,
)
from redaction.vocabulary.people import AGED, PEOPLE, SIZED, selves

ADULT: Final = 14
_WORD: Final = re.compile(r"[a-z']+")
_CLOSED: Final = re.compile(r" ?(?:[,.;!?)\n]|$)|,? (?:und|and|e|a|i|et|o|ale|ma|aber|but|mais)(?![a-z'])")
# "Mám 45 a hledám", "mam 45 i szukam": a verb of the first person goes on.
AND_I: Final = re.compile(
    r" (?:a|i|aj) (?:[a-z]{2,9} )?(?:[a-z]+(?:am|em|im|uji|uju)|chci|chce|chcem|chtel\w?)(?![a-z])"
)
# "I have", "we have", which are mothers elsewhere.
_VERBS: Final = frozenset(("mam", "mame"))


def closed(low: str, end: int) -> bool:
    return _CLOSED.match(low, end) is not None


_BECOME: Final = re.compile(
    r" (?:geworden|bin(?= *[,.;!?]|$)|ist(?= *[,.;!?]|$)|werde(?= *[,.;!?]|$)|wird(?= *[,.;!?]|$))"
)


def become(scan: Scan, words: list[str], end: int) -> bool:
    """ "Bin letzte Woche 60 geworden", "seit ich 60 bin", "mámě bude příští týden 80"."""
    told = _BECOME.match(scan.low, end)
    if told is not None and any(w in PEOPLE or w in PRONOUNS for w in words[-5:]):
        return True
    at = len(words)
    while at and words[at - 1] in WHEN:
        at -= 1
    if not 0 < at < len(words) or not closed(scan.low, end):
        return False
    verb = words[at - 1]
    return (verb in COMING or verb in COMPLETES or verb in LINKS) and any(w in AGED or w in PEOPLE for w in words[:at])


_SENTENCES: Final = re.compile(r"[.?!\n](?=\s)|\n")


# "Mám 63, šlo by to?", but not "mám 63, které".
_AND_ASKS: Final = re.compile(r"[,.] ?(?:slo|jde|je to|da|zvlad|dalo|mozna|mozno|islo|czy|bede|bylo|to )")
# "Idę na emeryturę, mam 64."
_MAM: Final = re.compile(r"[,.] mam $")


def told_before(low: str, start: int, end: int, number: int, words: list[str]) -> bool:
    """ "It is for my mum. Má 78 a …", "jsem 56", "a gift for my husband, nearly 64", "teściowa za dwa tygodnie 90"."""
    if number >= ADULT + 4 and (words[-1] in I_AM or words[-1] in COMPLETES):
        return True
    wide: list[str] = _WORD.findall(low[max(0, start - 90) : start])
    if words[-1] in SOON and "za" in words[-4:]:
        return any(w in AGED for w in wide[-8:])
    said: list[str] = _WORD.findall(_SENTENCES.split(low[max(0, start - 60) : start])[-1])
    if said == ["mam"] and number >= ADULT + 4 and not (number > 2 * ADULT and _AND_ASKS.match(low, end)):
        return AND_I.search(low, start, start + 30) is not None
    if (
        words[-1] == "mam"
        and number > 2 * ADULT
        and SIZED.isdisjoint(wide)
        and (said == ["mam"] or _MAM.search(low, max(0, start - 6), start))
    ):
        return True
    if words[-1] in HAVING and low[max(0, start - 12) : start].rpartition(",")[2].split() == words[-1:]:
        said = words[-1:]
    return words[-1] in HAVING and len(said) <= 2 and any(w in PEOPLE and w not in _VERBS for w in wide)


def nearly(scan: Scan, start: int, end: int, number: int) -> bool:
    """ "For my husband, …, zaraz 64"."""
    said: list[str] = _WORD.findall(scan.low[max(0, start - 90) : start])
    comma = scan.low[max(0, start - 24) : start].rpartition(",")
    if number < ADULT or not comma[1] or not closed(scan.low, end):
        return False
    near = comma[2].split()
    return (
        bool(near)
        and near[-1] in NEARLY
        and all(w in FILLERS or w in NEARLY for w in near)
        and any(w in PEOPLE or w in selves(scan.language) for w in said)
    )
