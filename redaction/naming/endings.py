"""Names at the end of a message, after a farewell, and names beside a telephone number or an e-mail address."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.naming.frames import at_words
from redaction.naming.reading import (
    Run,
    alpha,
    capital,
    continues,
    initial,
    name_like,
    opens_clause,
    ordinary,
    place_at,
    titled,
)
from redaction.scan import Scan
from redaction.vocabulary import bearers, farewells, frames, shapes, towns
from redaction.vocabulary.given import SURNAME_PARTICLES
from redaction.vocabulary.relations import is_people

_MOST_SIGNED: Final = 4


def signed(scan: Scan) -> Iterator[Run]:
    """One to four words after "regards", "dekuji" and their kind, at the end of the message or of a line."""
    words = scan.words
    for match in at_words(scan, farewells.SIGN_OFFS):
        first = place_at(scan, match.end())
        if first is None or words[first].start - match.end() > 4:
            continue
        while first < len(words) - 1 and words[first].low in frames.DEGREES:
            first += 1
        last = _signature(scan, first)
        if last >= first and _closes(scan, first, last, ended=any(c in "!?." for c in match.group()[-4:])):
            yield first, last, "signed", 0.78


def _signature(scan: Scan, first: int) -> int:
    words, last = scan.words, first - 1
    for place in range(first, min(first + _MOST_SIGNED, len(words))):
        word = words[place]
        if not alpha(word) or (place > first and not continues(scan, place)):
            break
        if ordinary(scan, word.low) and not (initial(scan, place) and place > first):
            break
        if capital(scan, word) != capital(scan, words[first]) and word.low not in SURNAME_PARTICLES:
            break
        last = place
    return last


def _closes(scan: Scan, first: int, last: int, *, ended: bool) -> bool:
    shown = scan.words[first : last + 1]
    named = any(name_like(scan, w.low) for w in shown)
    rest = scan.low[shown[-1].end :].lstrip(" ")
    end = rest[:1] in ("", "\n")
    if not end and not (rest[:1] in ",.!;(-\x1d" and len(rest) > 1 and named):
        return False
    if is_people(shown[0].low) or towns.is_place(shown[0].low):
        return False
    if named and not capital(scan, shown[0]):
        return end or (rest[:1] in ",;(" and any(w.low in scan.pack.names.own for w in shown))
    return named or (capital(scan, shown[0]) and not (ended and len(shown) > 2) and end and rest[:1] != "?")


_BEFORE_CONTACT: Final = re.compile(
    r"(?:^|[,;.\n] ?)(?P<name>[a-z][a-z'\-]{2,20}(?: [a-z][a-z'\-]{2,20}){0,2}),? (?:tel\w{0,5}"
    r"|mob\w{0,5}|cell|handy)?[.:]? ?"
    r"(?=\+?\(?\d[\d ./()\-]{7,24}\d|[a-z0-9._\-]{2,40}@)"
)
_AFTER_CONTACT: Final = re.compile(
    r"(?:\d{2}[ .\-]?\d{2}|@[a-z0-9.\-]{3,40}\.[a-z]{2,7})[,.;]? (?:-? ?)(?P<name>[a-z][a-z'\-]{2,"
    r"20}(?: [a-z][a-z'\-]{2,20}){0,2})(?= ?(?:$|[.,;\n]))"
)


# The least that the patterns take for a telephone number.
_PHONE, _FIGURES = 9, 4


def beside_contact(scan: Scan) -> Iterator[Run]:
    """A clause of names only, right before or after a telephone number or an e-mail address."""
    longest = max((n.end - n.start for n in scan.numbers), default=0)
    always = "@" in scan.low or bool(scan.days)
    for pattern, least in ((_BEFORE_CONTACT, _PHONE), (_AFTER_CONTACT, _FIGURES)):
        for match in pattern.finditer(scan.low) if always or longest >= least else ():
            first, last = place_at(scan, match.start("name")), place_at(scan, match.end("name"))
            if first is None:
                continue
            end = (last if last is not None else len(scan.words)) - 1
            shown = scan.words[first : end + 1]
            if any(ordinary(scan, w.low) for w in shown):
                continue
            if all(titled(scan, w) for w in shown):
                good = any(name_like(scan, w.low) for w in shown) or (
                    len(shown) == 1 and shapes.SURNAME_SHAPE.search(shown[0].low) is not None
                )
            else:
                names = scan.pack.names
                good = len(shown) < 3 and any(w.low in names.own or w.low in names.foreign for w in shown)
            if good:
                yield first, end, "beside contact", 0.64


_MAILBOX: Final = re.compile(r"(?<![a-z0-9._+\-])([a-z][a-z0-9._+\-]{3,40})@")


def in_mailbox(scan: Scan) -> Iterator[Run]:
    """ "Mbeki" beside "d.mbeki@…": titled words of which the name of the mailbox is made."""
    boxes = [m.group(1) for m in _MAILBOX.finditer(scan.low)]
    if not boxes:
        return
    words = scan.words
    for place, word in enumerate(words):
        if len(word.low) < 4 or not titled(scan, word) or not alpha(word) or ordinary(scan, word.low):
            continue
        if scan.low[word.end : word.end + 1] in ("@", ".") and scan.low[word.end + 1 : word.end + 2].isalpha():
            continue
        if word.low in boxes and not name_like(scan, word.low):
            continue
        if any(word.low in box for box in boxes) and not _firm_word(word.low):
            first = place - 1 if place and _part_of_name(scan, place - 1) and continues(scan, place) else place
            yield first, place, "in the mailbox", 0.68


def _firm_word(word: str) -> bool:
    return word in bearers.COMPANIES or word in bearers.TRADES or word in bearers.PRODUCTS or towns.is_place(word)


def _part_of_name(scan: Scan, place: int) -> bool:
    word = scan.words[place]
    return (
        titled(scan, word)
        and alpha(word)
        and not ordinary(scan, word.low)
        and (name_like(scan, word.low) or (scan.language != "de" and opens_clause(scan, place)))
        and not _firm_word(word.low)
    )
