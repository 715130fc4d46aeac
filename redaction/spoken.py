"""Of whom a clause speaks: of the writer, of another person, of a machine, an animal, or of nobody in particular."""

from typing import Final

from redaction.clauses import Clause
from redaction.hits import Hit
from redaction.scan import Scan
from redaction.vocabulary.phrases import WordSet
from redaction.vocabulary.wordlist import words as listed

_REACH: Final = 3
_NEAR: Final = 5
_FRAME_BEFORE: Final = 10
_CLAUSE: Final = 40
_PERSON_BEFORE: Final = 25
_FIRST_PERSON: Final = ("im", "am", "em", "uju", "uji", "ime", "ame", "eme", "uje")
_VERB_OF_MINE: Final = (
    "avam",
    "ujem",
    "uju",
    "ujeme",
    "ujemy",
    "ujeme",
    "avame",
    "alem",
    "alam",
    "ilem",
    "ilam",
    "ylem",
    "ylam",
)
_TITLES: Final = listed(
    "pan pani pana panu panem slecna ing mgr mudr dr mr mrs herr frau sig signor signora firma firme ulice"
)
# "Francouzská okna" begins like "Francouz", but tells of a window.
_ADJECTIVE: Final = (
    "sky",
    "ske",
    "skou",
    "skeho",
    "skemu",
    "skem",
    "skych",
    "skym",
    "skie",
    "skiej",
    "skiego",
    "skich",
    "skim",
)
_INTO: Final = listed("z ze zo do w we v ve vo pod u o")
_AND: Final = listed("a i e und and et")
_ASKS: Final = listed("mate mas macie masz mas li")
_SLAVIC: Final = frozenset({"cs", "sk", "pl"})


def words(scan: Scan, first: int, last: int) -> list[str]:
    return scan.lows[first:last]


def any_of(listed: WordSet, shown: list[str]) -> bool:
    return any(listed.has(w) for w in shown)


def for_others(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """A property of the goods ("for diabetics"), unless the same clause speaks of a person before."""
    if hit.term.kind not in ("HEALTH", "MARITAL_STATUS", "RELIGION", "ETHNICITY", "SEXUAL_ORIENTATION"):
        return False
    low = max(clause.first, hit.first - 2)
    at = next((i for i in range(low, hit.first) if scan.lows[i] in scan.pack.purpose), None)
    if at is None:
        return False
    return not any(scan.pack.frame.has(w) for w in (*words(scan, at + 1, hit.first), *words(scan, clause.first, at)))


def about_a_thing(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """A machine or an animal stands nearer before the word than a person, or after it; an animal: anywhere."""
    pack = scan.pack
    if hit.last < len(scan.lows) and pack.beasts.has(scan.lows[hit.last]):
        return True
    for place in range(hit.first - 1, max(-1, clause.first - 5), -1):
        word = scan.lows[place]
        if pack.veto.has(word) or pack.beasts.has(word):
            return True
        if pack.who.has(word):
            return False
    after = words(scan, hit.last, clause.last)
    return any_of(pack.veto, after) or any_of(pack.beasts, after) or scan.says_beast


def denied(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """ "No debts", "some illness or other", "the word 'widow'": nothing is told of anybody."""
    start, end = scan.words[hit.first].start, scan.words[hit.last - 1].end
    quoted = start and scan.low[start - 1] == '"' == scan.low[end : end + 1]
    if quoted or not _ASKS.isdisjoint(scan.lows[max(0, clause.first - 1) : clause.first + 1]):
        return True
    if _of_goods(scan, clause, hit):
        return True
    return negated(scan, clause, hit)


def negated(scan: Scan, clause: Clause, hit: Hit) -> bool:
    return any_of(scan.pack.denied, words(scan, max(clause.first, hit.first - 2), hit.first))


def _of_goods(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """ "Do you hire out wheelchairs?", "is it safe in pregnancy?": asked of the firm or of what it sells."""
    shown = scan.lows[max(clause.first, hit.first - _PERSON_BEFORE) : min(clause.last, hit.last + _PERSON_BEFORE)]
    if hit.term.kind != "HEALTH" or any(scan.pack.frame.has(w) and w not in _TO_ME for w in shown):
        return False
    first = shown[0]
    return scan.language in _SLAVIC and len(first) > 4 and first.endswith(_YOU_DO) and hit.first > clause.first


_TO_ME: Final = listed("is ist je jest est e sono be by")
_YOU_DO: Final = ("acie", "icie", "ecie", "ate", "ite", "ujete")


def of_somebody(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """A person anywhere in the clause or shortly before it."""
    shown = _around(scan, clause, hit)
    if any(scan.pack.frame.has(w) or scan.pack.third.has(w) for w in shown):
        return True
    return scan.language in _SLAVIC and any(len(w) > 4 and w.endswith(_VERB_OF_MINE) for w in shown)


def says_i(scan: Scan, hit: Hit) -> bool:
    """Slavic verbs carry the person in their ending; a message of three words or fewer is an answer about oneself."""
    word = scan.lows[hit.first]
    return (scan.language in _SLAVIC and word.endswith(_FIRST_PERSON)) or len(scan.lows) <= 3


def is_elliptic(clause: Clause, hit: Hit) -> bool:
    """ "At present without work.": a phrase that is nearly the whole clause says it of the writer."""
    return len(hit.term.words) > 1 and clause.last - clause.first <= hit.last - hit.first + 1


def framed_in_clause(scan: Scan, clause: Clause, hit: Hit) -> bool:
    return any_of(scan.pack.frame, _around(scan, clause, hit))


def _around(scan: Scan, clause: Clause, hit: Hit) -> list[str]:
    """The clause and what stands shortly before it; of an endless clause what is near."""
    first = max(0, hit.first - _CLAUSE, min(clause.first, hit.first - _FRAME_BEFORE))
    return words(scan, first, min(clause.last, hit.last + _CLAUSE))


def framed(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """A person within a few words of the hit."""
    before = words(scan, max(clause.first, hit.first - _REACH), hit.first)
    after = words(scan, hit.last, min(clause.last, hit.last + 2))
    pack = scan.pack
    return any(pack.frame.has(w) for w in (*before, *after)) or (
        any_of(pack.third, before) and person_before(scan, hit.first)
    )


def person_before(scan: Scan, place: int) -> bool:
    return any_of(scan.pack.frame, words(scan, max(0, place - _PERSON_BEFORE), place))


def is_said_to_be(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """ "I am …", "my wife is …": a verb of being close before the hit, with a person as its subject."""
    pack = scan.pack
    before = words(scan, max(clause.first, hit.first - _REACH), hit.first)
    if not any_of(pack.be, before):
        return False
    if any(pack.frame.has(w) and pack.be.has(w) for w in before):
        return True
    earlier = words(scan, max(0, hit.first - 6), hit.first)
    return any(
        ((pack.frame.has(w) or pack.third.has(w)) and not pack.be.has(w)) or w in pack.names.own for w in earlier
    )


def beside(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """A person, not only a pronoun or a possessive, within a few words."""
    before = words(scan, max(clause.first, hit.first - _NEAR), hit.first)
    return any_of(scan.pack.who, before) or any_of(scan.pack.who, words(scan, hit.last, min(clause.last, hit.last + 2)))


def named_before(scan: Scan, place: int) -> bool:
    """Somebody to whom a verb at `place` belongs: the first person, a relative, a name."""
    pack, shown = scan.pack, words(scan, max(0, place - 5), place + 1)
    return any_of(pack.who, shown) or any(w in pack.names.own for w in shown)


def is_a(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """For nouns that mean a person by themselves: after a verb of being, beside a relative, or between commas."""
    if titled(scan, clause, hit):
        return False
    before = words(scan, max(clause.first, hit.first - 2), hit.first)
    return any_of(scan.pack.be, before) or any_of(scan.pack.who, before[-1:]) or apposed(scan, clause, hit)


def titled(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """The noun is a surname, a place or an adjective: "Mr. Pole", "into the Greek", "Jan Rus"."""
    before = words(scan, max(clause.first, hit.first - 2), hit.first)
    if not _TITLES.isdisjoint(before) or scan.lows[hit.last - 1].endswith(_ADJECTIVE):
        return True
    return bool(before) and (before[-1] in _INTO or before[-1] in scan.pack.names.own)


def apposed(scan: Scan, clause: Clause, hit: Hit) -> bool:
    """A clause of a few words that only says what somebody is: "Jan Novák, widower, seventy"."""
    if clause.last - clause.first > 4 or hit.first - clause.first > 1:
        return False
    if not clause.first:
        return hit.first == 0 and hit.last == clause.last < len(scan.lows)
    opening = scan.lows[clause.first]
    if hit.first > clause.first and opening not in _AND and scan.pack.boundary.has(opening):
        return False
    for place in range(max(0, clause.first - 8), clause.first):
        word = scan.words[place]
        if scan.pack.who.has(word.low) or word.low in scan.pack.names.own:
            return True
        if place and scan.text[word.start].isupper() and scan.text[word.start - 1] == " ":
            return True
    return False
