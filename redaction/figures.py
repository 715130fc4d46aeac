"""Figures of speech and harmless phrases: "allergic to adverts", "the widow of my coffee machine", "Debt? No, …"."""

import re
from itertools import pairwise
from typing import Final

from redaction.clauses import Clause
from redaction.hits import Hit
from redaction.scan import Scan
from redaction.vocabulary import figures as listed
from redaction.vocabulary.nouns import COLOURS
from redaction.vocabulary.signs import WORKS
from redaction.vocabulary.wordlist import words

_NO: Final = re.compile(r"\s?\? (?:no|ne|nie|nein|non|nee|nope|nah|kdepak|ale ne|anzi)(?![a-z])")
_FAR: Final = 8
_NEAR: Final = 4
_SHORT: Final = 40
_WORKS: Final = WORKS | words(
    "hra hru gra gre game spiel gioco jeu serial musical opera muzikal hrnek kubek mug tazza tasse"
)


_WE: Final = ("me", "my", "mo")


def is_figure(scan: Scan, clause: Clause, hit: Hit) -> bool:
    return (
        _corrected(scan, clause)
        or _phrase(scan, hit)
        or _zodiac(scan, hit)
        or _title(scan, clause, hit)
        or _of_kind(scan, clause, hit)
    )


def _zodiac(scan: Scan, hit: Hit) -> bool:
    """ "Rak, Lev, Panna": two signs make a list of them."""
    return scan.lows[hit.first] in listed.ZODIAC and zodiac(scan)


def zodiac(scan: Scan) -> bool:
    return len({w for w in scan.lows[:_SHORT] if w in listed.ZODIAC}) > 1


def _title(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """ "Więzień labiryntu, książka": what a book, a film, a game is called."""
    if hit.term.kind in ("HEALTH", "ETHNICITY") or any(
        scan.pack.frame.has(w) for w in scan.lows[max(clause.first, hit.first - _SHORT) : hit.first]
    ):
        return False
    near = scan.lows[max(0, hit.first - 2) : hit.first] + scan.lows[hit.last : hit.last + 3]
    return any(w in _WORKS for w in near)


def _corrected(scan: Scan, clause: Clause) -> bool:
    """ "Pfändung? Nein, Pfand": asked and denied at once."""
    return _NO.match(scan.low, scan.words[clause.last - 1].end) is not None


def _phrase(scan: Scan, hit: Hit) -> bool:
    """ "Debt of gratitude", "bankrupt stock", "deaf to"."""
    after = scan.lows[hit.last : hit.last + 2]
    following = listed.HARMLESS_AFTER.get(scan.lows[hit.last - 1], frozenset())
    before = listed.HARMLESS_BEFORE.get(scan.lows[hit.first], frozenset())
    if hit.first and scan.lows[hit.first - 1] in before:
        return True
    union = hit.term.kind == "TRADE_UNION" and any(
        w.startswith(listed.UNIONS) for w in scan.lows[max(0, hit.first - 1) : hit.last]
    )
    if union and any(
        w.startswith(listed.TRADING) and not w.endswith(_WE) for w in scan.lows[hit.last - 1 : hit.last + 2]
    ):
        return True
    return any(word in following for word in after) or _of_everyday(scan, hit)


def _of_everyday(scan: Scan, hit: Hit) -> bool:
    """ "The bank declined the payment", "gypsy jazz"."""
    kind, lows = hit.term.kind, scan.lows
    if kind == "FINANCIAL":
        return any(w in listed.PAYMENTS for w in lows[hit.last - 1 : hit.last + 3])
    if kind != "ETHNICITY":
        return False
    shown = lows[max(0, hit.first - 2) : hit.last + 2]
    return any(w in listed.CULTURE for w in shown) or any(
        w.endswith(listed.CULTURE_ENDS) for w in lows[hit.first : hit.last]
    )


def _of_kind(scan: Scan, clause: Clause, hit: Hit) -> bool:
    kind, lows = hit.term.kind, scan.lows
    shown = lows[hit.first : hit.last]
    if kind == "HEALTH":
        if _of_a_machine(scan, clause, hit) or _silence(scan, hit):
            return True
        if any(w.startswith(listed.AVERSE) for w in shown):
            return _any(lows[hit.last : hit.last + 4], listed.ANNOYING)
        if any(w.startswith(listed.MAD_ABOUT) for w in shown):
            return _any(lows[hit.last : hit.last + 4], listed.PASTIMES)
        if any(w.startswith(listed.ATTACKS) for w in shown) and not listed.ABOUT_TO.isdisjoint(
            lows[max(clause.first, hit.first - _NEAR) : hit.last]
        ):
            return True
        if any(w.startswith(listed.PAINS) for w in shown):
            return _any(lows[max(0, hit.first - _FAR) : hit.last + _FAR], listed.ANNOYING)
        return False
    if kind == "ETHNICITY":
        return any(pair in listed.TO_ME for pair in pairwise(lows[max(0, hit.first - 4) : hit.last + 2]))
    if kind == "MARITAL_STATUS" and len(hit.term.words) == 1:
        after = lows[hit.last : min(clause.last, hit.last + 4)]
        return any(scan.pack.veto.has(w) or w in listed.THINGS for w in after) and not any(
            scan.pack.frame.has(w) for w in lows[max(clause.first, hit.first - _SHORT) : hit.first]
        )
    if kind == "SEXUAL_ORIENTATION" and shown[0] in listed.TWO:
        return not any(scan.pack.frame.has(w) for w in lows[max(0, hit.first - _SHORT) : hit.last + _SHORT])
    return kind == "POLITICS" and any(
        w in COLOURS and not w.startswith(listed.PARTY_COLOURS) for w in lows[hit.last : hit.last + 2]
    )


def _of_a_machine(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """ "Der Rechner hat Alzheimer": its subject stands before, and nobody between."""
    for place in range(hit.first - 1, max(clause.first, hit.first - _SHORT) - 1, -1):
        word = scan.lows[place]
        if word in listed.MACHINES:
            return True
        if scan.pack.who.has(word):
            return False
    return False


def _silence(scan: Scan, hit: Hit) -> bool:
    """ "Nach so vielen Tagen Stille": with a capital inside a sentence it is no verb."""
    start = scan.words[hit.first].start
    return scan.lows[hit.first] == "stille" and start > 0 and scan.text[start].isupper()


def _any(shown: list[str], stems: tuple[str, ...]) -> bool:
    return any(w.startswith(stems) for w in shown)
