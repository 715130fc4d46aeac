"""Whether the age beside a number is an animal's or a machine's."""

import re
from typing import Final

from redaction.scan import Scan
from redaction.vocabulary.ages import PRONOUNS
from redaction.vocabulary.figures import MACHINES
from redaction.vocabulary.people import PEOPLE, SIZED

_STOP: Final = re.compile(r"[.?!\n;:](?=\s|$)|\n")
_WORD: Final = re.compile(r"[a-z']+")


def of_animal(scan: Scan, start: int) -> bool:
    """An animal is spoken of in the message, and no person between it and the number."""
    if not scan.says_beast:
        return False
    beasts = scan.pack.beasts
    before: list[str] = _WORD.findall(scan.low[max(0, start - 80) : start])
    for word in reversed(before):
        if beasts.has(word):
            return True
        if word in PEOPLE or (word in PRONOUNS and word not in _OF_THIRD):
            return False
    return any(beasts.has(word) for word in _WORD.findall(scan.low[start : start + 40])[:5])


# They may stand for the animal; "je" is "is" but in French.
_OF_THIRD: Final = frozenset({"ona", "on", "lui", "lei", "je"})


def of_machine(scan: Scan, start: int, end: int) -> bool:
    """ "The boiler's 12", "she's 14, my Fiesta": a machine is spoken of beside the number, and nobody."""
    before: list[str] = _WORD.findall(_SENTENCE.split(scan.low[max(0, start - 50) : start])[-1])[-7:]
    said = scan.low[end : end + 40]
    after: list[str] = _WORD.findall(said if _MINE.match(said) else _BREAK.split(said)[0])[:5]
    if not any(w.removesuffix("'s") in MACHINES for w in (*before, *after)):
        return False
    return not any(w in PEOPLE or w in _OF_ME for w in (*before, *after))


_SENTENCE: Final = re.compile(r"[.!?\n] ")
_BREAK: Final = re.compile(r"[,.;!?\n(]")
_MINE: Final = re.compile(r", (?:my|the|our|mein|meine|der|die|das|moje|ta|ten|moj|moja|la|il|mia|mio|ma|mon) ")
_OF_ME: Final = frozenset(
    {"ich", "io", "moi", "mne", "mi", "mnie", "i'm", "im", "jsem", "jestem", "sono", "bin", "suis", "som"}
)


_WEAR: Final = SIZED | frozenset(
    (
        *(
            "trage",
            "trag",
            "tragt",
            "nosim",
            "nosi",
            "nosze",
            "porto",
            "porta",
            "calzo",
            "calza",
            "wear",
            "wears",
            "takes",
        ),
        *("zoll", "palcu", "palce", "palec", "pollici", "inch", "inches", "cali", "pouces", "scarpe", "boty", "buty"),
        *("schuhe", "schuh", "shoes", "topanky", "chaussures", "brauche"),
    )
)


def sized(low: str, start: int) -> bool:
    """ "My husband takes a 44, me 38"."""
    said = _STOP.split(low[max(0, start - 60) : start])[-1]
    return any(w in _WEAR for w in _WORD.findall(said))
