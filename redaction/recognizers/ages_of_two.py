"""Ages told of two beside each other: "Junge 14, Mädchen 11", "já 35, přítelkyně 33"."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.recognizers.age_of_things import sized
from redaction.scan import Scan
from redaction.vocabulary.ages import PRONOUNS
from redaction.vocabulary.people import AGED, PEOPLE, STREETS, selves

_TWO: Final = re.compile(
    r"(?<![a-z'])([a-z']{2,14}),? (\d{1,2}) ?(?:,|a|i|e|und|and|et|/|&) ?"
    r"(?:(?:my|mein|meine|moje|mia|mio|the|die|der) )?"
    r"([a-z']{2,14}),? (\d{1,2})(?=[ ]?(?:[.;!?)\n]|, |$))"
)


def find(scan: Scan) -> Iterator[Finding]:
    me = selves(scan.language)
    for told in _TWO.finditer(scan.low):
        pair = all(_is_one(told[group], me) for group in (1, 3)) and STREETS.isdisjoint(told.groups())
        if pair and not sized(scan.low, told.start(2)):
            yield Finding("AGE", told.start(2), told.end(2), "of two", 0.68)
            yield Finding("AGE", told.start(4), told.end(4), "of two", 0.68)


def _is_one(word: str, me: frozenset[str]) -> bool:
    return word in PEOPLE or word in AGED or word in PRONOUNS or (word in me and word not in _VERBS)


_VERBS: Final = frozenset(("je", "ma", "is", "ist", "am", "bin", "ha", "hat", "wird", "age", "alter", "vek"))
