"""Whether somebody is married, divorced, widowed or alone with the children."""

from typing import Final

from redaction import spoken
from redaction.clauses import Clause
from redaction.hits import Hit
from redaction.scan import Scan
from redaction.vocabulary.numerals import is_numeral
from redaction.vocabulary.wordlist import words

_REACH: Final = 5
_NEWLY: Final = words("just newly got getting cerstve swiezo frisch appena")
_STATUS: Final = words("stav stan cywilny")
# Words that say it by themselves, whatever stands around them.
_PLAIN: Final = (
    *("rozved", "ovdov", "vdov", "samoziv", "rozwied", "rozwod", "wdow", "owdow"),
    *("divorz", "vedov", "geschied", "verwitw", "witw", "alleinerz", "divorced", "widow", "bezdet", "bezdziet"),
)


def plain(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """Unless somebody only asks: "Verheiratet?", "Sposato o celibe?", or has an ex-display model."""
    end = scan.words[clause.last - 1].end
    asked = scan.low[end : end + 2].lstrip()[:1] == "?"
    if scan.lows[hit.last - 1] == "ex" and scan.low[scan.words[hit.last - 1].end :][:1] == "-":
        return False
    return not (asked and clause.last - clause.first <= hit.last - hit.first + 1 and not _of_me(scan, clause, hit))


def marital(scan: Scan, clause: Clause, hit: Hit) -> bool:
    if not plain(scan, clause, hit):
        return False
    if scan.lows[hit.first].startswith(_PLAIN):
        return True
    before = spoken.words(scan, max(clause.first, hit.first - _REACH), hit.first)
    if before and before[-1] in _STATUS:
        return True
    if any(w in _NEWLY for w in before[-3:]):
        return False
    if len(hit.term.words) > 1 or clause.last - clause.first == hit.last - hit.first:
        return True
    be = [w for w in before if scan.pack.be.has(w)]
    return (
        any(scan.pack.frame.has(w) for w in be)
        or (bool(be) and spoken.person_before(scan, hit.first))
        or spoken.apposed(scan, clause, hit)
    )


def _of_me(scan: Scan, clause: Clause, hit: Hit) -> bool:
    return any(scan.pack.be.has(w) and scan.pack.frame.has(w) for w in scan.lows[clause.first : hit.first])


_SINCE: Final = words("od seit since depuis da dal dalla dai dallo ze")
_NOT: Final = words(
    "nicht nie non not never jamais kein keine pas nejsem neni nejsme nebyl nebyla niesom nie wciaz ponownie znovu opet"
)
_STILL: Final = words("piu plus mehr noch nur erst frisch cerstve swiezo uz juz teraz ted znovu znowu opet nyni")
_FOLLOWS: Final = words("jsem se sa som si sie jsme sme bin sind mam")
_BEFORE: Final = 4
_SLAVIC: Final = frozenset({"cs", "sk"})


def begun(scan: Scan, clause: Clause, first: int) -> int:
    """With "I am" where the language says it so, with "not", and with since when."""
    lows = scan.lows
    if scan.language in _SLAVIC:
        near = range(first - 1, max(clause.first, first - _BEFORE) - 1, -1)
        first = next((place for place in near if scan.pack.be.has(lows[place])), first)
    at = first
    while at > clause.first and (lows[at - 1] in _STILL or lows[at - 1] in _NOT):
        at -= 1
        first = at if lows[at] in _NOT else first
    if scan.language == "it" and at - 2 >= clause.first and lows[at - 2] == "non":
        first = at - 2
    since = (place for place in range(max(clause.first, first - _BEFORE), first) if lows[place] in _SINCE)
    return next(since, first)


def ended(scan: Scan, clause: Clause, last: int) -> int:
    """With the auxiliary behind a participle, and with since when: "divorziata da gennaio", "wdowa od wiosny"."""
    lows = scan.lows
    while last < clause.last and lows[last] in _FOLLOWS and scan.language in ("cs", "sk", "pl"):
        last += 1
    if last + 1 < clause.last and lows[last] in _SINCE and scan.language != "en":
        counted = lows[last + 1].isdigit() or is_numeral(lows[last + 1], scan.language) or lows[last + 1] in _ARTICLES
        return min(clause.last, last + 2 + counted)
    return last


_ARTICLES: Final = words("dem der den einem einer un une una il la lo the last this minuleho zeszlego tego loni")
