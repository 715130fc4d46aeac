"""Goods, works, feasts and firms that are called like persons: what stands before the name or after it."""

import re
from typing import Final

from redaction.figures import zodiac
from redaction.naming import frames
from redaction.naming.offered import is_offered
from redaction.naming.reading import gap, ordinary, surname_like, titled
from redaction.scan import Scan
from redaction.vocabulary import bearers, firms, shapes, signs
from redaction.vocabulary.figures import ZODIAC
from redaction.vocabulary.notables import is_notable
from redaction.vocabulary.wordlist import words

# What was found by a look at the name alone, not by what somebody says of himself.
LOOSE: Final = frozenset(
    {"given name", "surname", "surname alone", "the other of two", "after a weak frame", "nothing else"}
)
_FAR: Final = 6


def is_of_a_thing(scan: Scan, first: int, last: int) -> bool:
    return (
        (first == last and scan.words[first].low in ZODIAC and zodiac(scan))
        or _sign_behind(scan, first, last)
        or made_of(scan, last)
        or (first == last and scan.words[first].low in signs.PROGRAMS and not signs.SOFTWARE.isdisjoint(scan.lows))
        or (first > 1 and scan.words[first - 1].low in _CALLS and frames.of_a_beast(scan, scan.words[first - 1].start))
        or (first > 0 and (_sign_before(scan, first, last) or _work(scan, first, last)))
        or is_offered(scan, first, last)
        or any(is_notable(scan.words[place].low, scan.words[place + 1].low) for place in range(first, last))
        or (last > first + 1 and is_notable(scan.words[first].low, scan.words[last].low))
    )


_CALLS: Final = words("called named heisst heist jmenuje chiama nazywa appelle vola wabi")


def spelt(scan: Scan, first: int, last: int) -> bool:
    """ "B wie Berta", "V as in Victor"."""
    if first < 2 or first != last or scan.words[first - 1].low not in _AS_IN:
        return False
    return any(len(w.low) == 1 and scan.text[w.start].isupper() for w in scan.words[max(0, first - 3) : first - 1])


_AS_IN: Final = signs.SPELLING | {"in"}


def _sign_behind(scan: Scan, first: int, last: int) -> bool:
    nxt = last + 1
    if nxt < len(scan.words) and gap(scan, nxt) in (" ", "-") and (_is_sign_at(scan, nxt) or _two_behind(scan, nxt)):
        return True
    shown = scan.words[last].low
    if last == first or surname_like(scan, shown) or shown in shapes.COMMON_SURNAMES:
        return False
    if last - first == 1 and gap(scan, last) != "-" and (shown in signs.SURNAMES_TOO or shown in signs.AFTER_GERMAN):
        return False
    return _is_sign_at(scan, last)


def _two_behind(scan: Scan, place: int) -> bool:
    """ "Greta office chair"."""
    words = scan.words
    return (
        place + 1 < len(words)
        and words[place].low in signs.SORTS
        and gap(scan, place) == gap(scan, place + 1) == " "
        and _is_sign(scan, words[place + 1].low)
    )


def _is_sign_at(scan: Scan, place: int) -> bool:
    word = scan.words[place]
    return _is_sign(scan, word.low) or (word.low in firms.AFTER and scan.text[word.start].isupper())


def _is_sign(scan: Scan, word: str) -> bool:
    return word in signs.AFTER or (scan.language == "de" and word.endswith(signs.AFTER_GERMAN))


def made_of(scan: Scan, last: int) -> bool:
    end = scan.words[last].end
    match = signs.MATERIAL_AFTER.match(scan.low, end)
    if match and (match["by"] or scan.text[match.start("what")].islower()):
        return True
    return signs.SIZE_AFTER.match(scan.low, end) is not None


def _sign_before(scan: Scan, first: int, last: int) -> bool:
    between, before = gap(scan, first), _bare(scan.words[first - 1].low)
    if between not in (" ", ". ", "-", "'"):
        if between == ": " and (before in signs.CALLED or is_goods(scan, before)):
            return True
        return between in (", ", " - ", ": ") and _chained(scan, first)
    if between == ". ":
        return before == "im" and scan.language == "pl"
    if first == last and (
        (before in signs.MANY and titled(scan, scan.words[first]))
        or (before in signs.AT_TIME and scan.words[first].low in signs.FEASTS)
    ):
        return True
    if before in _DA:
        return _at_an_inn(scan, first)
    return is_goods(scan, before, sure=False) or _described(scan, first, before) or _chained(scan, first)


def _described(scan: Scan, first: int, before: str) -> bool:
    """ "Krzesło obrotowe Damian", "Studio dentistico Colombo"."""
    if first < 2 or titled(scan, scan.words[first - 1]):
        return False
    if before in signs.SORTS and is_goods(scan, _bare(scan.words[first - 2].low)):
        return True
    if before.endswith(signs.FIRM_ADJECTIVES) and _at_an_inn(scan, first):
        return True
    listed = signs.GOODS_ADJECTIVES.get(scan.language, ())
    return before.endswith(listed) and is_goods(scan, _bare(scan.words[first - 2].low))


_SLAVIC: Final = frozenset({"cs", "sk", "pl"})
_DA: Final = words("da u chez")


def _at_an_inn(scan: Scan, first: int) -> bool:
    """ "Ristorante Da Mario", "Hospoda U Marie"."""
    if first < 2:
        return False
    inn, at = scan.words[first - 2].low, scan.words[first - 2].start
    if inn in bearers.COMPANIES or bearers.names_firm(inn, scan.language):
        return True
    return inn in firms.trades(scan.language) and (
        not firms.needs_capital(inn, scan.language) or scan.text[at].isupper()
    )


def _bare(word: str) -> str:
    """Without the article that Italian and French write before it."""
    return word.rpartition("'")[2]


def _chained(scan: Scan, first: int) -> bool:
    """ "Kartoffelsorte Annabelle, Linda oder Sieglinde": goods, a name, and one more."""
    named = False
    for place in range(first - 1, max(-1, first - _FAR), -1):
        word = scan.words[place]
        if re.search(r"[.!?;:\n]", gap(scan, place + 1)):
            return False
        if named and is_goods(scan, _bare(word.low)):
            return True
        if word.low in signs.LINKS:
            continue
        if not titled(scan, word) or ordinary(scan, word.low) or "'" in word.low:
            return False
        named = True
    return False


def is_goods(scan: Scan, word: str, *, sure: bool = True) -> bool:
    """Whether the word is a piece of goods; `sure`: also one that `spared` asks for by itself."""
    if word in signs.BEFORE or (sure and (word in bearers.PRODUCTS or word in bearers.THINGS)):
        return True
    if scan.language in _SLAVIC and word in signs.inflected():
        return True
    if scan.language != "de" or word in scan.pack.names.surnames or word in scan.pack.names.all:
        return False
    return word.endswith(signs.GERMAN_GOODS) or (sure and bearers.names_goods(word, "de"))


def _work(scan: Scan, first: int, last: int) -> bool:
    """ "Das neue Buch von Daniel Kehlmann", "the new Stephen King"."""
    words = scan.words
    before = words[first - 1].low
    if before in signs.NEWEST and last > first and gap(scan, first) == " ":
        return True
    if before in signs.WORKS:
        return True
    if before not in signs.BY:
        return False
    return any(_bare(w.low) in signs.WORKS for w in words[max(0, first - 3) : first - 1])
