"""Ages told of two beside each other: "Junge 14, Mädchen 11", "já 35, přítelkyně 33"."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.recognizers.age_of_things import sized
from redaction.scan import Scan
from redaction.vocabulary.ages import PRONOUNS, SIBLINGS
from redaction.vocabulary.people import AGED, PEOPLE, STREETS, selves

_VERB: Final = r"(?:(?: (?:ist|je|jest|ma|ha|is|has|bude|wird|kommt))|'s)?"
_UNIT: Final = r"(?: (?:let|roku|roky|lat|lata|anni|jahre|years|rokov))?"
_TWO: Final = re.compile(
    rf"(?<![a-z'])([a-z]{{2,14}}){_VERB},? (\d{{1,2}}){_UNIT} ?(?:,|a|i|e|und|and|et|/|&) ?(?:a |i |e |und |and )?"
    rf"(?:(?:my|mein|meine|moje|mia|mio|the|die|der|das|la|il|ten|ta) )?(?:small |little |big )?"
    rf"([a-z]{{2,14}}){_VERB},? (\d{{1,2}})(?={_UNIT} ?(?:[.;!?)\n]|, |$))"
)
# "Alter: 43".
_LABELLED: Final = re.compile(r"(?<![a-z])(?:alter|age|vek|wiek|eta) ?[:=] ?(\d{1,3})(?!\d|[+.,/-]\d?|\+| ?(?:kg|cm))")


def find(scan: Scan) -> Iterator[Finding]:
    for told in _LABELLED.finditer(scan.low):
        yield Finding("AGE", told.start(1), told.end(1), "labelled", 0.7)
    me = selves(scan.language)
    for told in _TWO.finditer(scan.low):
        pair = all(_is_one(told[group], me) for group in (1, 3)) and STREETS.isdisjoint(told.groups())
        if pair and not sized(scan.low, told.start(2)):
            yield Finding("AGE", told.start(2), told.end(2), "of two", 0.68)
            yield Finding("AGE", told.start(4), told.end(4), "of two", 0.68)


def _is_one(word: str, me: frozenset[str]) -> bool:
    if word in PEOPLE or word in AGED or word in PRONOUNS or word in SIBLINGS or word in _BIG_AND_SMALL:
        return True
    return word in me and word not in _VERBS


_BIG_AND_SMALL: Final = frozenset(("grose", "groser", "velky", "velka", "maly", "mala", "duzy", "duza", "one"))
_VERBS: Final = frozenset(("je", "ma", "is", "ist", "am", "bin", "ha", "hat", "wird", "age", "alter", "vek"))
