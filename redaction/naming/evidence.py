"""What must stand beside a given name before it is a person's: goods, ships and rooms bear such names too."""

import re
from typing import Final

from redaction import hits
from redaction.naming.reading import (
    alpha,
    capital,
    ends_clause,
    gap,
    name_like,
    opens_clause,
    starts_sentence,
    surname_like,
    titled,
)
from redaction.scan import Scan
from redaction.vocabulary import humans
from redaction.vocabulary.frames import TITLE_WORDS
from redaction.vocabulary.relations import before_names, is_people
from redaction.vocabulary.wordlist import words

_NEAR_BEFORE, _NEAR_BEHIND = 4, 4
_POSSESSIVE: Final = words(
    """
    muj moje moj moja mojej mou moji nasz nasza nase nas mio mia il la nostra nostro mon ma notre
    od do pro dla z s u k
    """
)
_PHONE: Final = re.compile(
    r"(?:[,:(.]| -|) ?(?:(?:je |is |ist )?"
    r"(?:tel|mob|telefon|na|at|on|al|allo|unter|pod|sul|cell|handy|phone|number|nr|c)\.? ?:? ?)?"
    r"\(?\+?\d[\d ()/.\-]{6,20}\d"
)
_AGED: Final = re.compile(
    r"(?:, | \()\d{1,2}(?=[,;)]|\.?(?: |$))(?! ?(?:x|kw|cm|mm|kg|m|l|zl|kc|eur|w|v|ks|stk|szt|pz|%)(?![a-z]))"
    r"|, (?:rocnik|rocznik|jahrgang|classe|nar|ur|geb|born|nat[oa]|nee?)(?![a-z])"
)
_SENTENCE: Final = ".!?\n\x1d"


def of_person(scan: Scan, first: int, last: int) -> bool:
    """Whether these words, or the last of them elsewhere in the message, are told to be a person."""
    if "name" in scan.asked or _told(scan, first, last):
        return True
    low = scan.lows[last]
    return len(scan.lows) < _LONG and any(
        _told(scan, at, at) or _with_surname(scan, at)
        for at, other in enumerate(scan.lows)
        if other == low and at != last
    )


# Words of a message that is looked through again for the same name.
_LONG: Final = 200
# Names that are joined to one another.
_MOST: Final = 6


def _own(scan: Scan) -> frozenset[str]:
    return scan.pack.names.own


def _with_surname(scan: Scan, place: int) -> bool:
    nxt = place + 1
    if place and gap(scan, place) == " " and titled(scan, scan.words[place - 1]) and scan.lows[place - 1] in _own(scan):
        return True
    return (
        nxt < len(scan.words)
        and gap(scan, nxt) == " "
        and titled(scan, scan.words[nxt])
        and surname_like(scan, scan.lows[nxt])
    )


def _told(scan: Scan, begin: int, place: int) -> bool:
    first, last = _company(scan, begin, place)
    if (
        (last > place and _with_surname(scan, last))
        or _and_i(scan, last)
        or _kin_and(scan, first)
        or spelt_out(scan, last)
    ):
        return True
    if _by_itself(scan, first, last) or _called(scan, first, last) or _accompanies(scan, place):
        return True
    end = scan.words[last].end
    if _AGED.match(scan.low, end) or (scan.has_digit and _PHONE.match(scan.low, end)):
        return True
    return _does(scan, last) or _is_somebody(scan, last) or _done_to(scan, first)


def _company(scan: Scan, first: int, last: int) -> tuple[int, int]:
    """ "Mattia e Jean-Baptiste": names that are joined by "and" stand or fall together."""
    begin = first
    while last - begin < _MOST and last + 2 < len(scan.words) and _joined(scan, last + 1) and _named(scan, last + 2):
        last += 2
    while begin - first < _MOST and first > 1 and _joined(scan, first - 1) and _named(scan, first - 2):
        first -= 2
    return first, last


def _and_i(scan: Scan, last: int) -> bool:
    """ "Šárka a já"."""
    return last + 2 < len(scan.words) and _joined(scan, last + 1) and scan.lows[last + 2] in humans.SELVES


def _kin_and(scan: Scan, first: int) -> bool:
    """ "Mein Mann und Clara"."""
    return first > 1 and _joined(scan, first - 1) and scan.lows[first - 2] in before_names(scan.language)


def spelt_out(scan: Scan, last: int) -> bool:
    """ "Gillespie with two ls", "Młynarczyk nie Młynarski"."""
    nxt = last + 1
    if nxt + 1 >= len(scan.words) or gap(scan, nxt) not in (" ", ", "):
        return False
    if scan.lows[nxt] in humans.NOT:
        return titled(scan, scan.words[nxt + 1]) and ends_clause(scan, nxt + 1)
    return scan.lows[nxt] in humans.LIKE and any(
        _is_letter(scan, place) for place in range(nxt + 1, min(nxt + 4, len(scan.words)))
    )


_LETTERS: Final = words("ls ts ns rs ss")
# Words of one letter: "Píšu z e-shopu", "vrátilo se to k vám".
_SHORT_WORDS: Final = {
    "cs": words("a i k o s u v z"),
    "sk": words("a i k o s u v z"),
    "pl": words("a i o u w z"),
    "it": words("a e i o"),
    "fr": words("a d l y"),
    "en": words("a i"),
}


def _is_letter(scan: Scan, place: int) -> bool:
    low = scan.lows[place]
    if len(low) != 1 or not low.isalpha():
        return low in _LETTERS
    return low not in _SHORT_WORDS.get(scan.language, frozenset()) or ends_clause(scan, place)


def _joined(scan: Scan, place: int) -> bool:
    return scan.lows[place] in humans.AND and gap(scan, place) == gap(scan, place + 1) == " "


def _named(scan: Scan, place: int) -> bool:
    word = scan.words[place]
    return titled(scan, word) and word.low in scan.pack.names.all


def _by_itself(scan: Scan, first: int, last: int) -> bool:
    """A clause of its own: signed, addressed, or said again; none of a list of goods."""
    spoken = scan.words
    if not opens_clause(scan, first):
        return ends_clause(scan, last) and _behind_number(scan, first)
    if scan.language != "de" and _pair(scan, last):
        return True
    if not ends_clause(scan, last):
        # "Monika z recepce" at the very end.
        return (
            last + 1 < len(spoken) <= last + 4
            and scan.lows[last + 1] in humans.DEPARTMENTS
            and first > 0
            and not scan.has_digit
        )
    if (
        "," not in (gap(scan, first)[:1] if first else "")
        or "," not in scan.low[spoken[last].end : spoken[last].end + 1]
    ):
        return True
    return not (_another(scan, first - 1) or (last + 1 < len(spoken) and _another(scan, last + 1)))


def _pair(scan: Scan, last: int) -> bool:
    """ "Genowefa Stolarz, 77": a titled word more, and nothing else in the clause."""
    nxt = last + 1
    return (
        nxt < len(scan.words)
        and gap(scan, nxt) == " "
        and titled(scan, scan.words[nxt]) == titled(scan, scan.words[last])
        and alpha(scan.words[nxt])
        and ends_clause(scan, nxt)
    )


def _behind_number(scan: Scan, first: int) -> bool:
    start = scan.words[first].start
    if not scan.has_digit or not any(c.isdigit() for c in scan.low[max(0, start - 3) : start]):
        return False
    return any(n.end <= start <= n.end + 2 and len(n.digits) >= _TELEPHONE for n in scan.numbers)


_TELEPHONE: Final = 9


def _another(scan: Scan, place: int) -> bool:
    """A titled word in a clause of its own, which is no name."""
    word = scan.words[place]
    return (
        titled(scan, word)
        and word.low not in scan.pack.names.all
        and opens_clause(scan, place)
        and ends_clause(scan, place)
    )


def _called(scan: Scan, first: int, last: int) -> bool:
    """After a greeting, a word for oneself, a relative or a trade, or the word for a name."""
    if first == 0:
        return False
    between, before = gap(scan, first), scan.lows[first - 1]
    if between not in (" ", ", ", ": ", " - "):
        return False
    kin = before_names(scan.language)
    if before in kin:
        return not titled_thing(scan, first - 1)
    if before in humans.SELF or before in humans.NAME or before.endswith(_TRADES.get(scan.language, ("\0",))):
        return True
    if between == " " and before in humans.TOWARDS and scan.language == "en":
        # English goods have an article.
        return ends_clause(scan, last)
    if before in humans.GREETING:
        return ends_clause(scan, last) or (between == " " and scan.lows[last + 1] not in humans.COPULA)
    if first > 1 and gap(scan, first - 1) == between == " ":
        earlier = scan.lows[first - 2]
        if before in humans.COPULA or before in _ARTICLES:
            return earlier in kin or earlier in humans.NAME or earlier in humans.SELF or earlier in humans.OF_HIM
    return False


# Endings of "wychowawczyni", "ředitelka", "Erzieherin".
_TRADES: Final = {
    "cs": ("telka", "telkou", "telku", "telce", "istka", "istkou", "kyne", "kyni"),
    "sk": ("telka", "telkou", "telku", "istka", "istkou", "kyna", "kynou"),
    "pl": ("czyni", "czynia", "istka", "istke", "utka", "utke", "torka", "torke", "cielka", "cielke"),
    "de": ("erin", "torin", "istin", "utin"),
    "it": ("trice", "ista"),
}


def titled_thing(scan: Scan, place: int) -> bool:
    """ "Stan Otec Prokop", "Hersteller Pater Anselm": goods that are called like a relative."""
    if place == 0 or gap(scan, place) != " " or not titled(scan, scan.words[place]):
        return False
    before = scan.words[place - 1]
    if scan.language == "de":
        return (
            titled(scan, before)
            and not starts_sentence(scan, place - 1)
            and before.low not in TITLE_WORDS
            and before.low not in before_names("de")
            and not name_like(scan, before.low)
        )
    return scan.language != "en" and not capital(scan, before) and before.low not in _LEADING


_LEADING: Final = humans.SELF | humans.GREETING | humans.AND | _POSSESSIVE
_ARTICLES: Final = frozenset({"der", "die", "il", "la", "le", "ten", "ta", "jako", "se", "si", "sa", "sie"})


def _accompanies(scan: Scan, place: int) -> bool:
    """ "S Petrem", "z Magdą", and the dative that only persons have: "Petrovi"."""
    if scan.language not in _SLAVIC:
        return False
    low = scan.lows[place]
    if low.endswith(("ovi", "owi")) and low not in scan.pack.names.own:
        return True
    if _WITH.isdisjoint(scan.lows[max(0, place - 2) : place]) or gap(scan, place) != " ":
        return False
    return low.endswith(_INSTRUMENTAL[scan.language]) or scan.text[scan.words[place].end - 1] == "ą"


_SLAVIC: Final = frozenset({"cs", "sk", "pl"})
_WITH: Final = frozenset({"s", "se", "so", "z", "ze"})
_INSTRUMENTAL: Final = {"cs": ("em", "ou"), "sk": ("om", "ou"), "pl": ("em",)}


def _does(scan: Scan, last: int) -> bool:
    """A verb of persons soon behind the name, in the same sentence."""
    doing, told = humans.behind(scan.language), True
    for at in range(last + 1, min(last + 1 + _NEAR_BEHIND, len(scan.words))):
        between, low = gap(scan, at), scan.lows[at]
        if any(c in _SENTENCE for c in between):
            return False
        told = told and "," not in between
        if (told and doing.has(low)) or low in humans.OF_HIM:
            return True
    return False


def _is_somebody(scan: Scan, last: int) -> bool:
    """ "Petr je syn", "Lili je Kubánka", "Paulina, moja córka"."""
    at = last + 1
    if at >= len(scan.words):
        return False
    if not (gap(scan, at) == ", " or (gap(scan, at) == " " and scan.lows[at] in humans.COPULA)):
        return False
    kin = before_names(scan.language)
    for place in range(at, min(at + _NEAR_BEHIND, len(scan.words))):
        if place > at and any(c in _SENTENCE for c in gap(scan, place)):
            return False
        low = scan.lows[place]
        if low in kin or is_people(low) or (gap(scan, at) == " " and _tells(scan, low)):
            return gap(scan, at) == " " or ends_clause(scan, place)
    return False


def _tells(scan: Scan, low: str) -> bool:
    """A word for an illness, a faith, a marital status …"""
    return any(hit.term.kind not in ("FINANCIAL", "CRIMINAL") for hit in hits.find([low], scan.pack))


def _done_to(scan: Scan, first: int) -> bool:
    """A verb of persons shortly before the name, in the same clause."""
    doing = humans.before(scan.language)
    for at in range(first - 1, max(-1, first - 1 - _NEAR_BEFORE), -1):
        if any(c in ".!?\n\x1d;:" for c in gap(scan, at + 1)) or not alpha(scan.words[at]):
            return False
        if doing.has(scan.lows[at]):
            return True
    return False
