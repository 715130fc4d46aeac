"""What is asked of a word and its neighbours by every search for names."""

from bisect import bisect_left
from typing import Final

from redaction.scan import Scan, Word
from redaction.vocabulary import nouns, shapes
from redaction.vocabulary.contexts import category
from redaction.vocabulary.given import SURNAME_PARTICLES
from redaction.vocabulary.wordlist import words

MOST_PARTS: Final = 4
# First word, last word (inclusive), rule, score.
Run = tuple[int, int, str, float]


def capital(scan: Scan, word: Word) -> bool:
    return scan.text[word.start].isupper()


def titled(scan: Scan, word: Word) -> bool:
    shown = scan.text[word.start : word.end]
    return shown[0].isupper() and (len(shown) < 3 or not shown.isupper())


def shouted(scan: Scan, word: Word) -> bool:
    return word.end - word.start > 2 and scan.text[word.start : word.end].isupper()


def alpha(word: Word) -> bool:
    return word.low.replace("'", "").isalpha()


def particle(scan: Scan, place: int) -> bool:
    """Whether the word is a "van" or "de la" before a word with a capital."""
    words = scan.words
    if words[place].low not in SURNAME_PARTICLES or (words[place].low == "o" and scan.language != "en"):
        return False
    nxt = place + 1
    if nxt + 1 < len(words) and words[nxt].low in SURNAME_PARTICLES and not capital(scan, words[nxt]):
        nxt += 1
    return nxt < len(words) and capital(scan, words[nxt])


def initial(scan: Scan, place: int) -> bool:
    word = scan.words[place]
    return len(word.low) == 1 and capital(scan, word)


def gap(scan: Scan, place: int) -> str:
    """What stands between the word before `place` and the word at it."""
    return scan.low[scan.words[place - 1].end : scan.words[place].start]


def continues(scan: Scan, place: int) -> bool:
    between = gap(scan, place)
    return between in (" ", "-", "  ") or (between in (". ", ".") and len(scan.words[place - 1].low) == 1)


def starts_sentence(scan: Scan, place: int) -> bool:
    return place == 0 or any(c in ".!?\n:\x1d" for c in gap(scan, place))


def place_at(scan: Scan, start: int) -> int | None:
    place = bisect_left(scan.words, start, key=lambda w: w.start)
    return place if place < len(scan.words) else None


def name_like(scan: Scan, word: str) -> bool:
    return word in scan.pack.names.all or surname_like(scan, word)


def surname_like(scan: Scan, word: str) -> bool:
    return word in scan.pack.names.surnames or shapes.has_strong_shape(word)


def surname_sure(word: str) -> bool:
    """A surname that needs no neighbour to be taken for one."""
    return word in shapes.COMMON_SURNAMES or shapes.has_strong_shape(word)


def ordinary(scan: Scan, word: str) -> bool:
    return word in nouns.everyday(scan.language) or category(word) is not None


def ends_clause(scan: Scan, place: int) -> bool:
    """Whether a clause may end behind the word at `place`."""
    rest = scan.low[scan.words[place].end :].lstrip(" ")
    return not rest or not (rest[0].isalpha() or rest[0] in "'\"")


def numbered(scan: Scan, place: int) -> bool:
    """ "Viktor 25", "Patrik 90 má", "Fügnerova 5": a number that is no age follows, as after a model or a street."""
    rest = scan.low[scan.words[place].end :]
    digits = len(rest[1:]) - len(rest[1:].lstrip("0123456789")) if rest[:1] == " " else 0
    if not 1 <= digits <= 4:
        return False
    after = rest[1 + digits :]
    if after[:1] in ("/", ".", "-") and after[1:2].isdigit():
        return False
    return not (after[:1] == " " and (after[1:2].isdigit() or after[1:].split(" ", 1)[0].rstrip(".,;!?") in _YEARS))


_YEARS: Final = words(
    "let roku rok roky rokov lat lata anni anno jahre jahr years year yrs ans an mesicu months mesi monate mois"
)


def opens_clause(scan: Scan, place: int) -> bool:
    before = scan.low[: scan.words[place].start].rstrip(" ")
    return not before or before[-1] in ",.;:!?\n()-/\x1d" or not (before[-1].isalnum() or before[-1] in "'@\"")
