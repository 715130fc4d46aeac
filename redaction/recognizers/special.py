"""Special categories (Art. 9, 10 GDPR), money troubles, marital status: a revealing word in a clause about a person."""

from collections.abc import Iterator
from typing import Final

from redaction import answering, asking, borders, figures, spoken
from redaction import hits as terms
from redaction.clauses import Clause, split
from redaction.findings import Finding
from redaction.hits import Hit
from redaction.recognizers import couples, marital, status
from redaction.scan import Scan
from redaction.vocabulary.pack import (
    ALONE,
    BESIDE,
    BOYFRIEND,
    FRAMED,
    FROM,
    GIRLFRIEND,
    HUSBAND,
    INCOME,
    MARITAL,
    NAMED,
    OWN,
    PARTY,
    PEOPLE,
    PLAIN,
    ROLE,
    TIGHT,
    WIFE,
)
from redaction.vocabulary.wordlist import words

_TAIL: Final = {
    "HEALTH": 4,
    "RELIGION": 2,
    "POLITICS": 4,
    "ETHNICITY": 1,
    "SEXUAL_ORIENTATION": 3,
    "TRADE_UNION": 4,
    "CRIMINAL": 4,
    "FINANCIAL": 5,
}
# So many words at the beginning of the clause belong to what follows: "on the account I have …".
_LEAD: Final = {"FINANCIAL": 3, "CRIMINAL": 3}
_PAIR: Final = 6
_TOLD_ANYWHERE: Final = frozenset({"SEXUAL_ORIENTATION", "TRADE_UNION"})
_TOLD_BY_NOUN: Final = _TOLD_ANYWHERE | {"RELIGION"}
_POSSESSIVE: Final = words(
    """
    muj moje moji mou meho nase nasi nasem nasemu naseho moj moja mojej mojego moim nasz nasza naszej naszego naszym
    mio mia miei nostro nostra nostri mein meine meiner meinem meinen unser unsere unserer unserem unseren my our
    mon notre nos
    """
)
_COMES: Final = (
    *(
        "pocha",
        "pocho",
        "prisel",
        "prisla",
        "prisli",
        "prisiel",
        "pristehov",
        "utekl",
        "utiekl",
        "uprch",
        "emigr",
        "vyemigr",
    ),
    *("przyjechal", "przyjechalis", "przyszlis", "przeprow", "uciekl", "wyemig", "przybyl", "sprowadzil"),
)
_BORN: Final = ("narod", "urodz", "nato", "nata", "nacid", "geboren", "born")
_INSIDE: Final = words("v ve vo w we in im a")
_OUT_OF: Final = words("z ze zo aus from di da dalla dal dall dallo dai dalle de du des d")


def find(scan: Scan) -> Iterator[Finding]:
    pack = scan.pack
    hits = _worth_judging(scan, terms.find(scan.lows, pack))
    if not hits:
        return
    done = 0
    for clause in split(scan.low, scan.words, pack, text=scan.text):
        inside = []
        while done < len(hits) and hits[done].first < clause.last:
            hit = hits[done]
            if hit.last <= clause.last:
                inside.append(hit)
            else:
                yield from _judge(scan, Clause(clause.first, hit.last), [hit])
            done += 1
        if inside:
            yield from _judge(scan, clause, inside)


def _worth_judging(scan: Scan, hits: list[Hit]) -> list[Hit]:
    """Without halves that have no other half, and husbands and wives of a speaker whose sex is not told."""
    if all(h.term.level not in _PARTIAL for h in hits):
        return hits
    halves = {(h.term.kind, h.term.level) for h in hits if h.term.level in _HALVES}
    worth = [h for h in hits if h.term.level not in _HALVES or (h.term.kind, _HALVES[h.term.level]) in halves]
    if any(h.term.level in couples.LEVELS for h in worth):
        told = couples.told_by(scan)
        worth = [h for h in worth if h.term.level not in couples.LEVELS or h.term.level in told]
    return worth


_WITH_OWNER: Final = frozenset({ALONE, NAMED, FRAMED, BESIDE})
_HALVES: Final = {PARTY: ROLE, ROLE: PARTY}
_PARTIAL: Final = frozenset(_HALVES) | couples.LEVELS


def _judge(scan: Scan, clause: Clause, hits: list[Hit]) -> Iterator[Finding]:
    revealing: dict[str, list[Hit]] = {}
    for hit in hits:
        if _reveals(scan, clause, hit, hits):
            revealing.setdefault(hit.term.kind, []).append(hit)
    for kind, mine in revealing.items():
        first, last = min(h.first for h in mine), max(h.last for h in mine)
        if kind == "MARITAL_STATUS":
            begun = marital.begun(scan, clause, _start_of_status(scan, clause, first, last))
            yield _finding(scan, kind, begun, marital.ended(scan, clause, last), 0.72)
            continue
        end = _end(scan, clause, last, _TAIL[kind])
        if kind == "FINANCIAL" and end == clause.last:
            end = status.amount_end(scan, clause)
        yield _finding(scan, kind, _start(scan, clause, first, _LEAD.get(kind, 1)), end, _score(scan, mine))


def _score(scan: Scan, hits: list[Hit]) -> float:
    """ "I am a Hungarian" is no introduction by name."""
    said = any(h.term.level == PEOPLE and h.first and scan.pack.be.has(scan.lows[h.first - 1]) for h in hits)
    return 0.96 if said else 0.68


def _finding(scan: Scan, kind: str, first: int, last: int, score: float) -> Finding:
    return Finding(kind, scan.words[first].start, scan.words[last - 1].end, f"{kind.lower()} word", score)


def _reveals(scan: Scan, clause: Clause, hit: Hit, hits: list[Hit]) -> bool:
    level, kind = hit.term.level, hit.term.kind
    if scan.by_staff and (level in _WITH_OWNER or not answering.tells_of_somebody(scan, hit)):
        return level in _WITH_OWNER and _told_by_staff(scan, clause, hit)
    if spoken.for_others(scan, clause, hit) or spoken.denied(scan, clause, hit) or figures.is_figure(scan, clause, hit):
        return False
    if kind == "HEALTH" and spoken.about_a_thing(scan, clause, hit):
        return False
    if asking.to_everybody(scan, hit) or (kind == "FINANCIAL" and asking.asked_of_you(scan, hit)):
        return False
    if kind == "FINANCIAL" and level != INCOME and status.is_offered(scan, clause, hit):
        return False
    if level == ALONE:
        plain = kind in ("CRIMINAL", "FINANCIAL") or len(hit.term.words) > 1
        return plain or spoken.of_somebody(scan, clause, hit) or spoken.says_i(scan, hit)
    if level == TIGHT:
        told = kind in _TOLD_ANYWHERE or len(hit.term.words) > 1
        return spoken.is_said_to_be(scan, clause, hit) or (told and spoken.framed_in_clause(scan, clause, hit))
    if level in (PARTY, ROLE):
        return _paired(scan, clause, hit, hits)
    return _SIMPLE[level](scan, clause, hit)


def _told_by_staff(scan: Scan, clause: Clause, hit: Hit) -> bool:
    if not answering.tells_of_somebody(scan, hit) or spoken.for_others(scan, clause, hit):
        return False
    if figures.is_figure(scan, clause, hit) or (hit.term.kind == "HEALTH" and spoken.about_a_thing(scan, clause, hit)):
        return False
    return answering.is_somebodys(scan, hit) or not spoken.negated(scan, clause, hit)


def _named(scan: Scan, clause: Clause, hit: Hit) -> bool:
    return spoken.of_somebody(scan, clause, hit) or spoken.says_i(scan, hit) or spoken.is_elliptic(clause, hit)


def _owned(scan: Scan, clause: Clause, hit: Hit) -> bool:
    return any(w in _POSSESSIVE for w in spoken.words(scan, max(clause.first, hit.first - 2), hit.first))


def _comes_from(scan: Scan, clause: Clause, hit: Hit) -> bool:
    pack, lows, place = scan.pack, scan.lows, hit.first - 2
    if place < -1:
        return False
    if lows[hit.first - 1] in _INSIDE:
        return any(w.startswith(_BORN) for w in lows[max(0, hit.first - 5) : hit.first])
    if lows[hit.first - 1] not in _OUT_OF:
        return False
    if pack.comes.exact:
        near = lows[max(clause.first, hit.first - 5) : hit.first - 1] + lows[hit.last : hit.last + 2]
        verb = spoken.any_of(pack.comes, near)
        return verb and spoken.named_before(scan, hit.first - 1)
    said = place >= clause.first and (
        pack.who.has(lows[place])
        or (pack.be.has(lows[place]) and spoken.named_before(scan, place))
        or any(w.startswith(_COMES) for w in lows[max(clause.first, place - 1) : place + 1])
    )
    return said or spoken.apposed(scan, clause, Hit(hit.term, hit.first - 1, hit.last))


def _is_one(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """A noun that means a person by itself, said of somebody who is spoken of in the clause."""
    return spoken.is_a(scan, clause, hit) or (
        hit.term.kind in _TOLD_BY_NOUN and _named(scan, clause, hit) and not spoken.titled(scan, clause, hit)
    )


_SIMPLE: Final = {
    NAMED: _named,
    BESIDE: spoken.beside,
    PEOPLE: _is_one,
    HUSBAND: couples.of_spouse,
    WIFE: couples.of_spouse,
    BOYFRIEND: couples.of_friend,
    GIRLFRIEND: couples.of_friend,
    FROM: _comes_from,
    FRAMED: spoken.framed,
    OWN: _owned,
    MARITAL: marital.marital,
    PLAIN: marital.plain,
    INCOME: status.income,
}


def _paired(scan: Scan, clause: Clause, hit: Hit, hits: list[Hit]) -> bool:
    """A party with an office, a crime with a sentence, a part of the body with a complaint: near each other."""
    partner = ROLE if hit.term.level == PARTY else PARTY
    near = any(
        o.term.level == partner
        and o.term.kind == hit.term.kind
        and o.first != hit.first
        and max(o.first, hit.first) - min(o.last, hit.last) < _PAIR
        and not (o.term.kind == "HEALTH" and spoken.about_a_thing(scan, clause, o))
        for o in hits
    )
    return near and (hit.term.kind not in ("HEALTH", "FINANCIAL") or _named(scan, clause, hit))


def _start(scan: Scan, clause: Clause, hit: int, lead: int) -> int:
    """The frame nearest before the revealing word, with what belongs to it; else the beginning of a short clause."""
    lows = scan.lows
    start = next((p for p in range(hit, clause.first - 1, -1) if _frames(scan, lows[p])), None)
    if start is None:
        start = clause.first if hit - clause.first <= 4 else hit
    while start > clause.first and (_frames(scan, lows[start - 1]) or start - clause.first <= lead):
        start -= 1
    while start < hit and (_opens(scan, start) or _is_called(scan, start, hit)):
        start += 1
    return borders.begun(scan, start, hit)


def _start_of_status(scan: Scan, clause: Clause, hit: int, last: int) -> int:
    """ "Od marca jestem wdową": in Polish with the verb of being, else with the article alone."""
    if scan.language != "pl":
        if scan.lows[hit] in _AM:
            return next((place for place in range(hit, last - 1) if scan.lows[place] not in _AM), last - 1)
        return hit - (hit > clause.first and scan.lows[hit - 1] in _ARTICLES)
    near = (p for p in range(hit - 1, max(clause.first, hit - 4) - 1, -1) if status.first_person(scan, p))
    start = next(near, hit)
    return clause.first if 0 < start - clause.first <= 2 and start < hit and not _opens(scan, clause.first) else start


_AM: Final = words(
    """
    i'm im i am we're were we are she's he's is was been i've ive sono sn ero e io lei lui siamo
    jsem sem jsme je byl byla som sme ich bin ist war wir sind suis est on nous sommes also uz cerstve ubrigens
    """
)
_ARTICLES: Final = words("a an un una une ein eine mein meine my mio mia mon ma muj moje moj moja i we ich wir on nous")


def _opens(scan: Scan, place: int) -> bool:
    return scan.pack.leading.has(scan.lows[place]) or scan.pack.boundary.has(scan.lows[place])


def _frames(scan: Scan, word: str) -> bool:
    return scan.pack.frame.has(word) or scan.pack.third.has(word) or scan.pack.be.has(word)


def _is_called(scan: Scan, place: int, hit: int) -> bool:
    """ "Colleague" before "Igor": beside a name of its own the word tells nothing."""
    following = place + 1
    return following < hit and scan.text[scan.words[following].start].isupper() and scan.pack.who.has(scan.lows[place])


def _end(scan: Scan, clause: Clause, last: int, tail: int) -> int:
    """A few words more, for they tell the details, but not those of the next sentence that lacks its full stop."""
    end = min(clause.last, last + tail)
    end = next((place for place in range(last, end) if scan.pack.halts.has(scan.lows[place])), end)
    return borders.ended(scan, last, end)
