"""Whether somebody is married, divorced, widowed or alone with the children."""

from redaction import spoken
from redaction.clauses import Clause
from redaction.hits import Hit
from redaction.scan import Scan
from redaction.vocabulary.wordlist import words

_REACH = 5
_NEWLY = words("just newly got getting cerstve swiezo frisch appena")
_STATUS = words("stav stan cywilny")
# Words that say it by themselves, whatever stands around them.
_PLAIN = (
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
