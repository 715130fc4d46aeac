"""Names that make up a whole message or clause, as one answers "your name, please?"."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.naming.reading import (
    Run,
    alpha,
    capital,
    continues,
    ends_clause,
    gap,
    initial,
    name_like,
    opens_clause,
    ordinary,
    particle,
    surname_like,
    titled,
)
from redaction.scan import Scan
from redaction.vocabulary import bearers, farewells, frames, nouns, shapes, towns
from redaction.vocabulary.relations import is_people
from redaction.vocabulary.wordlist import words

_MOST: Final = 4


def nothing_else(scan: Scan) -> Iterator[Run]:
    """A message of one to three titled words."""
    words = scan.words
    if not 1 <= len(words) <= 3 or "\n" in scan.low.strip() or scan.has_digit:
        return
    if any(
        not titled(scan, w) or not alpha(w) or ordinary(scan, w.low) or w.low in farewells.SIGN_OFF_WORDS for w in words
    ):
        return
    if any(not continues(scan, at) for at in range(1, len(words))) and not all(name_like(scan, w.low) for w in words):
        return
    if scan.text.rstrip()[-1:] in "?!":
        return
    named = any(w.low in scan.pack.names.all for w in words)
    shaped = len(words) == 2 and (
        shapes.SURNAME_SHAPE.search(words[1].low) is not None or surname_like(scan, words[1].low)
    )
    if (named and (len(words) > 1 or words[0].low not in scan.pack.names.doubtful)) or shaped:
        yield 0, len(words) - 1, "nothing else", 0.7


def clauses(scan: Scan) -> Iterator[Run]:
    """Two to four titled words between commas, of which the last is a surname."""
    words, text = scan.words, scan.text
    place = 0
    while place < len(words):
        last = _titled_run(scan, place) if text[words[place].start].isupper() else place - 1
        if last > place and opens_clause(scan, place) and ends_clause(scan, last) and _two_names(scan, place, last):
            yield place, last, "a clause", 0.66
        place = max(place, last) + 1


def _titled_run(scan: Scan, place: int) -> int:
    """The last of the titled words that begin at `place`; less than `place` if there is none."""
    words = scan.words
    last = place - 1
    for at in range(place, min(place + _MOST, len(words))):
        word = words[at]
        if not alpha(word) or (at > place and not continues(scan, at)):
            break
        if at > place and particle(scan, at):
            continue
        if at > place and gap(scan, at) == "-" and titled(scan, word):
            last = at
            continue
        if not (titled(scan, word) or (initial(scan, at) and at > place)) or ordinary(scan, word.low):
            break
        last = at
    return last


def _two_names(scan: Scan, first: int, last: int) -> bool:
    shown = [w.low for w in scan.words[first : last + 1]]
    if is_people(shown[0]) or shown[0] in _NOT_GIVEN or shown[-1] in _NOT_GIVEN or len(shown[-1]) == 1:
        return False
    if scan.language == "de" and any(nouns.german_noun(w) for w in shown):
        return False
    if last == first + 1 and scan.language != "de" and _presented(scan, first) and not towns.is_place(shown[0]):
        return True
    return surname_like(scan, shown[-1]) and (
        shown[0] in scan.pack.names.all
        or scan.has_at
        or "name" in scan.asked
        or any(len(n.digits) >= _TELEPHONE for n in scan.numbers)
    )


def _presented(scan: Scan, first: int) -> bool:
    """ "I'm the church warden, Rollo Snape"."""
    at = first - 1
    if at < 1 or gap(scan, first) != ", ":
        return False
    while at >= max(0, first - 6):
        if scan.lows[at] in _ONESELF:
            return True
        if not alpha(scan.words[at]) or opens_clause(scan, at):
            return False
        at -= 1
    return False


_ONESELF: Final = words("i'm im jsem som jestem sono bin suis")
_TELEPHONE: Final = 9
_NOT_GIVEN: Final = bearers.COMPANIES | bearers.PRODUCTS | bearers.THINGS | bearers.TRADES


def told(scan: Scan) -> Iterator[Run]:
    """The answer to a question for a name, at the beginning or in a clause of its own."""
    words = scan.words
    place = _after_fillers(scan)
    first = True
    while place < len(words):
        last = _answer(scan, place, first=first)
        if last >= place:
            yield place, last, "an answer", 0.74
            first = first and last + 1 < len(words) and words[last + 1].low in _AND
        nxt = max(place, last) + 1
        while nxt < len(words) and not opens_clause(scan, nxt) and words[nxt - 1].low not in _AND:
            nxt += 1
        first = first and nxt < len(words) and words[nxt - 1].low in _AND
        place = nxt


_AND: Final = words("a i e et und and y aj oraz")


def _after_fillers(scan: Scan) -> int:
    place = 0
    while place < len(scan.words) and scan.words[place].low in _SKIPPED:
        place += 1
    return place


_FILLERS: Final = words(
    """
    ano jo jasne tak takze no to je na prosim pan pani ja moje jmeno jmenem aha ok dobre diky dekuji
    tak to jest ja prosze pana panstwo oczywiscie jasne niech bedzie moze dobrze dziekuje
    si certo allora e a nome di per il la sono ecco va bene signor signora grazie
    ja klar gern gerne also auf den namen das ist bin ich mein name ist na gut bitte herr frau danke der die
    yes yeah sure its it's it is my name under put me down as please the that's that would be for ok im i'm this
    mr mrs ms thanks
    oui c'est au nom de je suis moi alors bien sur merci monsieur madame
    hi hello hallo ahoj czesc ciao bonjour dobry den buongiorno
    """
)
_SKIPPED: Final = _FILLERS | frames.DEGREES


def _answer(scan: Scan, place: int, *, first: bool) -> int:
    """The last word of the name that answers at `place`; less than `place` if none does."""
    words = scan.words
    if scan.text[words[place].start : words[place].end].isupper() and len(words[place].low) > 3 and first:
        return _shouted_answer(scan, place)
    last = _titled_run(scan, place)
    if last >= place:
        return last if _plausible(scan, place, last, first=first) else place - 1
    return _lower_answer(scan, place) if first else place - 1


def _plausible(scan: Scan, place: int, last: int, *, first: bool) -> bool:
    shown = [w.low for w in scan.words[place : last + 1]]
    if is_people(shown[0]) or shown[0] in _NOT_GIVEN or towns.is_place(shown[0]):
        return False
    ended = ends_clause(scan, last) or scan.words[last + 1].low in _LIKE
    if len(shown[-1]) == 1 and shown[0] not in scan.pack.names.all:
        return False
    if any(w in scan.pack.names.all for w in shown):
        return ended or last > place or place == 0
    if scan.low[: scan.words[place].start].rstrip(" ")[-1:].isdigit():
        return False
    if last > place:
        return ended and (first or surname_like(scan, shown[-1])) and not _noun(scan, shown[-1])
    if len(shown[0]) < 3 or not ended or _asks_back(scan, last):
        return False
    return surname_like(scan, shown[0]) or (first and not _noun(scan, shown[0]))


def _asks_back(scan: Scan, place: int) -> bool:
    mark = _SENTENCE_END.search(scan.low, scan.words[place].end)
    return mark is not None and mark.group() == "?"


_SENTENCE_END: Final = re.compile(r"[.!?\n]")
_LIKE: Final = words("wie like jak jako ako come comme as with mit s z con avec")


def _noun(scan: Scan, word: str) -> bool:
    return scan.language == "de" and nouns.german_noun(word)


def _shouted_answer(scan: Scan, place: int) -> int:
    last = place - 1
    for at in range(place, min(place + 3, len(scan.words))):
        word = scan.words[at]
        if (
            not alpha(word)
            or not capital(scan, word)
            or ordinary(scan, word.low)
            or (at > place and not continues(scan, at))
        ):
            break
        last = at
    if last >= place and any(name_like(scan, w.low) for w in scan.words[place : last + 1]):
        return last
    return place - 1


def _lower_answer(scan: Scan, place: int) -> int:
    """ "arben gashi, 0176 …", "holm, wie die insel": in lower case all of the clause must be the name."""
    words, last = scan.words, place - 1
    for at in range(place, min(place + 3, len(words))):
        word = words[at]
        if not alpha(word) or len(word.low) < 3 or (at > place and not continues(scan, at)):
            break
        if ordinary(scan, word.low) or capital(scan, word):
            break
        last = at
        if ends_clause(scan, at):
            break
    if last < place or not ends_clause(scan, last):
        return place - 1
    shown = [w.low for w in words[place : last + 1]]
    names = scan.pack.names
    good = any(w in names.own or w in names.foreign or surname_like(scan, w) for w in shown) or (
        len(shown) == 1 and shown[0] in names.doubtful
    )
    return last if good else place - 1
