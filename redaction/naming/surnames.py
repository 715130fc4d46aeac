"""Surnames that tell by their look: after a titled word, or in Slavic languages alone."""

from collections.abc import Iterator
from typing import Final

from redaction.naming import evidence
from redaction.naming.reading import (
    Run,
    alpha,
    gap,
    name_like,
    numbered,
    opens_clause,
    ordinary,
    starts_sentence,
    surname_sure,
    titled,
)
from redaction.scan import Scan, Word
from redaction.vocabulary import bearers, humans, nouns, shapes, towns


def find(scan: Scan) -> Iterator[Run]:
    """Two titled words, the second one nothing but a surname; or, in Slavic languages, such a surname alone."""
    words, stop = scan.words, nouns.everyday(scan.language)
    text = scan.text
    for place, word in enumerate(words):
        if not text[word.start].isupper() or len(word.low) < 5 or word.low in stop:
            continue
        if not titled(scan, word) or not surname_sure(word.low):
            continue
        if place and gap(scan, place) == " " and _may_precede(scan, place - 1, word):
            if scan.lows[place - 1] in scan.pack.names.all or evidence.of_person(scan, place - 1, place):
                yield place - 1, place, "surname", 0.7
        elif (
            shapes.ALONE_SURNAME.search(word.low)
            and not starts_sentence(scan, place)
            and not ordinary(scan, word.low)
            and not numbered(scan, place)
            and not _of_a_town(scan, place)
            and evidence.of_person(scan, place, place)
        ):
            yield place, place, "surname alone", 0.66


def spelt_out(scan: Scan) -> Iterator[Run]:
    """ "Obermoser mit o", "Gillespie with two ls"."""
    for place, low in enumerate(scan.lows):
        if place == 0 or low not in humans.LIKE or gap(scan, place) != " ":
            continue
        word = scan.words[place - 1]
        if len(word.low) < 4 or not titled(scan, word) or not alpha(word) or ordinary(scan, word.low):
            continue
        if opens_clause(scan, place - 1) and not towns.is_place(word.low) and evidence.spelt_out(scan, place - 1):
            yield place - 1, place - 1, "spelt out", 0.66


def _of_a_town(scan: Scan, place: int) -> bool:
    """ "V Přerově", "da Civitanova"."""
    if scan.text[scan.words[place].end - 1] == "ě":
        return True
    if scan.language == "pl" and place and scan.words[place - 1].low in ("na", "przy"):
        return scan.words[place].low.endswith("iej")
    return scan.language == "it" and place > 0 and scan.words[place - 1].low in ("da", "a", "di", "per", "tra", "in")


def _may_precede(scan: Scan, place: int, surname: Word) -> bool:
    """Whether the word at `place` may be the given name before `surname`."""
    word = scan.words[place]
    starts = starts_sentence(scan, place)
    if towns.is_place(word.low) and word.low not in scan.pack.names.own:
        return False
    if not titled(scan, word) or not alpha(word) or word.low in nouns.everyday(scan.language) or len(word.low) < 3:
        return False
    if starts and word.low not in scan.pack.names.all and len(scan.words) > 4:
        return False
    if surname.low in nouns.COLOURS and word.low not in scan.pack.names.own:
        return False
    if shapes.has_strong_shape(surname.low):
        return scan.language != "de" or name_like(scan, word.low) or not nouns.german_noun(word.low)
    # In German every noun has a capital.
    return scan.language != "de" and not starts and not ordinary(scan, word.low) and word.low not in NOT_GIVEN


NOT_GIVEN: Final = (
    bearers.COMPANIES | bearers.PRODUCTS | bearers.THINGS | frozenset({"marke", "marka", "znacka", "brand"})
)
