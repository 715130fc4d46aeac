"""Special categories (Art. 9, 10 GDPR), money troubles, marital status: a revealing word in a clause about a person."""

from collections.abc import Iterator
from dataclasses import dataclass

from redaction.clauses import Clause, split
from redaction.findings import Finding
from redaction.scan import Scan
from redaction.vocabulary.pack import ALONE, FRAMED, HEAD, INCOME, MARITAL, OWN, PARTY, ROLE, TIGHT, Pack, Term
from redaction.vocabulary.wordlist import words

_AFTER = 5
_REACH = 3
_FRAME_BEFORE = 10
_TAKES = words(
    """
    beru bere bereme beriem prendo prende prendiamo dostaje touche bekomme beziehe raus robim mam mame recibo renta
    net netto pension
    """
)
_MONTHLY = words(
    """
    cisteho cistem cisty cista cistom hrubeho hrubom mesicne mesacne netto netti nets net reke brutto lordi mensili
    mese monat monatlich mesic mesiac miesiac miesiecznie miesieczny month monthly mois par year rok rocne annui
    jahr tydne week cistych plat mzda duchod
    """
)
_PRICES = words(
    """
    splatky splatek splatka raty rat rata rate raten rates rateizzare instalment instalments mesicnich
    """
)
_POSSESSIVE = words(
    """
    muj moje moji mou meho nase nasi nasem nasemu naseho moj moja mojej mojego moim nasz nasza naszej naszego naszym
    mio mia miei nostro nostra nostri mein meine meiner meinem meinen unser unsere unserer unserem unseren my our
    mon notre nos
    """
)
_NEWLY = words("just newly got getting cerstve swiezo frisch appena")


@dataclass(frozen=True, slots=True)
class _Hit:
    term: Term
    first: int
    last: int


def find(scan: Scan) -> Iterator[Finding]:
    pack, lows, terms = scan.pack, scan.lows, scan.pack.terms
    hits = [hit for place, word in enumerate(lows) if word[:HEAD] in terms for hit in _hits(lows, place, word, pack)]
    if not hits:
        return
    hits.sort(key=lambda h: h.first)
    done = 0
    for clause in split(scan.low, scan.words, pack):
        inside = []
        while done < len(hits) and hits[done].first < clause.last:
            if hits[done].last <= clause.last:
                inside.append(hits[done])
            done += 1
        if inside:
            yield from _judge(scan, clause, inside)


def _hits(words: list[str], place: int, word: str, pack: Pack) -> Iterator[_Hit]:
    for term in pack.terms.get(word[:HEAD], ()):
        first = place - term.key
        last = first + len(term.words)
        if first < 0 or last > len(words):
            continue
        for offset, (shown, stem) in enumerate(zip(term.words, term.stems, strict=True)):
            other = words[first + offset]
            if not (other.startswith(shown) if stem else other == shown):
                break
        else:
            yield _Hit(term, first, last)


def _judge(scan: Scan, clause: Clause, hits: list[_Hit]) -> Iterator[Finding]:
    revealing: dict[str, list[_Hit]] = {}
    for hit in hits:
        if _reveals(scan, clause, hit, hits):
            revealing.setdefault(hit.term.kind, []).append(hit)
    for kind, mine in revealing.items():
        first, last = min(h.first for h in mine), max(h.last for h in mine)
        if kind == "MARITAL_STATUS":
            start = first - 1 if first > clause.first and _first_person(scan, first - 1) else first
            yield _finding(scan, kind, start, last, 0.72)
            continue
        yield _finding(scan, kind, _start(scan, clause, first), min(clause.last, last + _AFTER), 0.68)


def _finding(scan: Scan, kind: str, first: int, last: int, score: float) -> Finding:
    return Finding(kind, scan.words[first].start, scan.words[last - 1].end, f"{kind.lower()} word", score)


def _reveals(scan: Scan, clause: Clause, hit: _Hit, hits: list[_Hit]) -> bool:
    level, kind = hit.term.level, hit.term.kind
    if _for_others(scan, clause, hit):
        return False
    if kind == "HEALTH" and _about_a_thing(scan, clause, hit):
        return False
    if level == ALONE:
        plain = kind in ("CRIMINAL", "FINANCIAL") or len(hit.term.words) > 1
        return plain or _spoken_of(scan, clause, hit) or _says_i(scan, hit)
    if level == FRAMED:
        return _framed(scan, clause, hit)
    if level == TIGHT:
        return _tight(scan, clause, hit) or (len(hit.term.words) > 1 and _person_near(scan, clause, hit))
    if level == OWN:
        return any(w in _POSSESSIVE for w in _words(scan, max(clause.first, hit.first - 2), hit.first))
    if level == MARITAL:
        return _marital(scan, clause, hit)
    if level == INCOME:
        return _income(scan, clause, hit)
    partner = {PARTY: ROLE, ROLE: PARTY}.get(level)
    return any(o.term.level == partner and o.term.kind == kind and o.first != hit.first for o in hits)


def _words(scan: Scan, first: int, last: int) -> list[str]:
    return scan.lows[first:last]


def _for_others(scan: Scan, clause: Clause, hit: _Hit) -> bool:
    """A property of the goods ("for diabetics"), unless the same clause speaks of a person before."""
    before = _words(scan, max(clause.first, hit.first - 2), hit.first)
    if not any(w in scan.pack.purpose for w in before):
        return False
    at = next(i for i in range(max(clause.first, hit.first - 2), hit.first) if scan.words[i].low in scan.pack.purpose)
    between = _words(scan, at + 1, hit.first)
    if hit.term.kind not in ("HEALTH", "MARITAL_STATUS", "RELIGION", "ETHNICITY", "SEXUAL_ORIENTATION"):
        return False
    return not any(scan.pack.frame.has(w) for w in (*between, *_words(scan, clause.first, at)))


def _about_a_thing(scan: Scan, clause: Clause, hit: _Hit) -> bool:
    """A machine or an animal stands in the clause (or just before it), and no person between it and the word."""
    pack = scan.pack
    for place in range(hit.first - 1, max(-1, clause.first - 5), -1):
        word = scan.words[place].low
        if pack.frame.has(word) and not pack.veto.has(word):
            return False
        if pack.veto.has(word):
            return True
    return any(pack.veto.has(w) for w in _words(scan, hit.last, clause.last))


def _spoken_of(scan: Scan, clause: Clause, hit: _Hit) -> bool:
    pack = scan.pack
    for word in _words(scan, max(0, min(clause.first, hit.first - _FRAME_BEFORE)), clause.last):
        if pack.frame.has(word) or pack.third.has(word):
            return True
    return False


_FIRST_PERSON = ("im", "am", "em", "uju", "uji", "ime", "ame", "eme", "uje")


def _says_i(scan: Scan, hit: _Hit) -> bool:
    """Slavic verbs carry the person in their ending; a message of three words or fewer is an answer about oneself."""
    word = scan.words[hit.first].low
    return (scan.language in ("cs", "sk", "pl") and word.endswith(_FIRST_PERSON)) or len(scan.words) <= 3


def _person_near(scan: Scan, clause: Clause, hit: _Hit) -> bool:
    first = max(0, min(clause.first, hit.first - _FRAME_BEFORE))
    return any(scan.pack.frame.has(w) for w in _words(scan, first, clause.last))


def _framed(scan: Scan, clause: Clause, hit: _Hit) -> bool:
    before = _words(scan, max(clause.first, hit.first - _REACH), hit.first)
    after = _words(scan, hit.last, min(clause.last, hit.last + 2))
    pack = scan.pack
    return any(pack.frame.has(w) for w in (*before, *after)) or (
        any(pack.third.has(w) for w in before) and _person_before(scan, hit.first)
    )


def _person_before(scan: Scan, place: int) -> bool:
    return any(scan.pack.frame.has(w) for w in _words(scan, max(0, place - _FRAME_BEFORE), place))


def _tight(scan: Scan, clause: Clause, hit: _Hit) -> bool:
    pack = scan.pack
    before = _words(scan, max(clause.first, hit.first - _REACH), hit.first)
    if not any(pack.be.has(w) for w in before):
        return False
    if any(pack.frame.has(w) and pack.be.has(w) for w in before):
        return True
    earlier = _words(scan, max(0, hit.first - 6), hit.first)
    return any(
        ((pack.frame.has(w) or pack.third.has(w)) and not pack.be.has(w)) or w in pack.names.own for w in earlier
    )


def _first_person(scan: Scan, place: int) -> bool:
    word = scan.words[place].low
    return scan.pack.be.has(word) or scan.pack.frame.has(word)


def _marital(scan: Scan, clause: Clause, hit: _Hit) -> bool:
    before = _words(scan, max(clause.first, hit.first - 3), hit.first)
    if any(w in _NEWLY for w in before):
        return False
    if len(hit.term.words) > 1 and hit.term.words[0] not in ("i'm", "am"):
        return True
    if scan.words[hit.first].low.startswith(_PLAIN_MARITAL):
        return True
    alone = clause.last - clause.first == hit.last - hit.first
    return (
        (alone and hit.term.words[0] != "single")
        or any(scan.pack.be.has(w) and scan.pack.frame.has(w) for w in before)
        or (any(scan.pack.be.has(w) for w in before) and _person_before(scan, hit.first))
    )


_PLAIN_MARITAL = (
    "rozved",
    "ovdov",
    "vdov",
    "samoziv",
    "rozwied",
    "rozwod",
    "wdow",
    "owdow",
    "divorz",
    "vedov",
    "geschied",
    "verwitw",
    "witw",
    "alleinerz",
    "divorced",
    "widow",
    "bezdet",
    "kinderlos",
    "bezdziet",
)


def _income(scan: Scan, clause: Clause, hit: _Hit) -> bool:
    words = _words(scan, clause.first, clause.last)
    if any(w in _PRICES for w in words):
        return False
    number = any(
        (w.isdigit() and (len(w) >= 3 or following in _THOUSAND)) or _thousands(w)
        for w, following in zip(words, [*words[1:], ""], strict=True)
    )
    if not number:
        return False
    if hit.term.words[0] in _TAKES and len(hit.term.words) == 1:
        return any(w in _MONTHLY and w != hit.term.words[0] for w in words) or hit.term.words[0] in (
            "netto",
            "net",
            "pension",
        )
    return True


_THOUSAND = words(
    """
    tis tisic tys tysiac tysiecy tysiace mila tausend thousand grand k mille hrubeho cisteho
    """
)


def _thousands(word: str) -> bool:
    return len(word) > 1 and word[-1] == "k" and word[:-1].isdigit()


def _start(scan: Scan, clause: Clause, hit: int) -> int:
    """The frame nearest before the revealing word, with what belongs to it; else the beginning of a short clause."""
    pack, words = scan.pack, scan.words
    start = None
    for place in range(hit - 1, clause.first - 1, -1):
        word = words[place].low
        if pack.frame.has(word) or pack.third.has(word) or pack.be.has(word):
            start = place
            break
    if start is None:
        start = clause.first if hit - clause.first <= 4 else hit
    while start > clause.first:
        word = words[start - 1].low
        if not (pack.frame.has(word) or pack.be.has(word)) and start - clause.first > 2:
            break
        start -= 1
    while (start < hit and pack.leading.has(words[start].low)) or (start < hit and pack.boundary.has(words[start].low)):
        start += 1
    return start
