"""Names after what introduces them: "my name is", "Frau Dr.", "mia moglie", "I'm"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from redaction.naming import evidence
from redaction.naming.reading import (
    MOST_PARTS,
    Run,
    alpha,
    capital,
    continues,
    ends_clause,
    gap,
    initial,
    name_like,
    numbered,
    ordinary,
    particle,
    place_at,
    shouted,
    starts_sentence,
    surname_like,
    titled,
)
from redaction.scan import Scan
from redaction.vocabulary import bearers, frames, nouns, people, shapes, signs, towns, triggers
from redaction.vocabulary.contexts import category
from redaction.vocabulary.given import SURNAME_PARTICLES
from redaction.vocabulary.relations import before_names, is_people
from redaction.vocabulary.wordlist import words

_FIRST_LETTERS: Final = re.compile(r"(?:^|\||\()(?:\?:)?([a-z'])([a-z']?)(\??)")


@cache
def _heads(pattern: str) -> frozenset[str]:
    """The first two letters of every alternative, and of some that are none: it only may be too many."""
    parts = _FIRST_LETTERS.findall(pattern)
    return frozenset(a + b for a, b, _maybe in parts) | frozenset(a for a, _b, maybe in parts if maybe)


def at_words(scan: Scan, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What `finditer` gives, tried only where a word begins: these patterns begin nowhere else."""
    if scan.mixed:
        yield from pattern.finditer(scan.low)
        return
    heads, low, done = _heads(pattern.pattern), scan.low, 0
    if heads.isdisjoint(scan.heads):
        return
    for place, head in enumerate(scan.heads):
        if head in heads:
            start = scan.words[place].start
            match = pattern.match(low, start) if start >= done else None
            if match:
                done = match.end()
                yield match


def introduced(scan: Scan) -> Iterator[Run]:
    """ "My name is …": one to four words of any case."""
    for match in at_words(scan, frames.strong_frames(scan.language)):
        run = run_from(scan, match.end(), lower=True)
        if run is None or (scan.language == "de" and nouns.german_thing(scan.words[run[0]].low)):
            continue
        if _told(scan, *run) and (match.group().startswith(_OF_ME) or not of_a_beast(scan, match.start())):
            yield *run, "introduced", 0.86


_OF_ME: Final = (
    "mi ",
    "il ",
    "mio",
    "ich",
    "mein",
    "my",
    "i ",
    "jmenuj",
    "menuj",
    "moje",
    "nazywam",
    "mam",
    "je ",
    "mon",
    "volam",
)


def of_a_beast(scan: Scan, start: int) -> bool:
    """ "Der Hund heißt …", "il colore si chiama …": something that is no person is called so."""
    place = place_at(scan, start)
    for at in range((place or 0) - 1, max(-1, (place or 0) - 6), -1):
        word = scan.words[at].low
        if word in people.PEOPLE or (at + 1 < len(scan.words) and any(c in ",.!?\n" for c in gap(scan, at + 1))):
            return False
        if scan.pack.beasts.has(word.removesuffix("'s")) or word in bearers.PETS or word in signs.CALLED:
            return True
    return False


def _told(scan: Scan, first: int, last: int) -> bool:
    """Lower-case words are a name if one looks like it or nothing else follows."""
    shown = scan.words[first : last + 1]
    return capital(scan, shown[0]) or any(name_like(scan, w.low) for w in shown) or ends_clause(scan, last)


# Forms of address that are not shortened: a full stop behind them ends the sentence.
_WHOLE: Final = words(
    """
    pan pana panu panem panie pani pania panstwo panstwa pane slecna slecno panem herr herrn frau signor signore
    signora madame monsieur mister missus
    """
)
# "Państwa dane": your data.
_POLITE: Final = frozenset({"panstwo", "panstwa"})


def addressed(scan: Scan) -> Iterator[Run]:
    for match in at_words(scan, frames.titles(scan.language)):
        if scan.language == "de" and match.group() == "dr" and scan.text[match.start()] == "d":
            # The Swiss article.
            continue
        if match.group() in _WHOLE and scan.low[match.end() : match.end() + 2] == ". ":
            continue
        run = run_from(scan, match.end(), lower=False, may_lead=True)
        if run is None and match.group() not in _POLITE:
            run = _lower_after_title(scan, match.end())
        if run is not None and not (scan.language == "de" and nouns.german_thing(scan.words[run[0]].low)):
            yield *run, "form of address", 0.84


def _lower_after_title(scan: Scan, start: int) -> tuple[int, int] | None:
    place = place_at(scan, start)
    if place is None or scan.words[place].start - start > 2:
        return None
    while place < len(scan.words) - 1 and scan.words[place].low in frames.DEGREES:
        place += 1
    word = scan.words[place]
    good = alpha(word) and not capital(scan, word) and len(word.low) > 3 and not ordinary(scan, word.low)
    given = word.low in scan.pack.names.own
    return (place, place) if good and (given or (ends_clause(scan, place) and surname_like(scan, word.low))) else None


def by_role(scan: Scan) -> Iterator[Run]:
    """ "Kollege Brandauer", "I'm Harpreet Gill", "J. Hargreaves"."""
    for match in at_words(scan, frames.SELF) if scan.inner & triggers.SELF else ():
        if scan.language == "de" and match.group().strip() == "im":
            # "In the", not "I am".
            continue
        run = run_from(scan, match.end(), lower=False)
        if run is None or is_people(scan.words[run[0]].low) or is_people(scan.words[run[1]].low):
            continue
        shown = scan.words[run[0] : run[1] + 1]
        if all(titled(scan, w) or w.low in SURNAME_PARTICLES for w in shown) and (
            len(shown) > 1 or (scan.language != "de" and ends_clause(scan, run[1]) and not towns.is_place(shown[0].low))
        ):
            yield *run, "says who", 0.7
    for match in _INITIAL.finditer(scan.text) if "." in scan.text else ():
        first, last = place_at(scan, match.start()), place_at(scan, match.start(1))
        if first is None or last is None or category(scan.words[last].low):
            continue
        if match.group()[0] not in "XVI" or name_like(scan, scan.words[last].low):
            yield first, last, "initial", 0.7


_INITIAL: Final = re.compile(r"(?<![\w.])[A-ZČŘŠŽŁŚ]\. ?([A-ZÁČĎÉĚÍĽŁŇÓŘŚŠŤÚŮÝŻŹŽÄÖÜ][^\W\d_]{2,20})(?![\w@])")


def related(scan: Scan) -> Iterator[Run]:
    """ "Mia moglie Mirta", "Pfarrer Anselm", "my son is Callum"."""
    listed = before_names(scan.language)
    words = scan.words
    for place, low in enumerate(scan.lows):
        if low not in listed or place + 1 >= len(words):
            continue
        nxt = place + 1
        if words[nxt].low in _COPULAS and nxt + 1 < len(words):
            nxt += 1
        between = gap(scan, nxt)
        if between not in (" ", ", ", ": ", " - ", " ("):
            continue
        run = run_from(scan, words[nxt].start, lower=False)
        if evidence.titled_thing(scan, place):
            continue
        if run is None:
            word = words[nxt]
            if word.low in scan.pack.names.own and len(word.low) > 3 and not ordinary(scan, word.low):
                yield nxt, nxt, "related", 0.7
            continue
        if _named_relative(scan, run, nxt=nxt, tight=between == " " and nxt == place + 1):
            yield *run, "related", 0.72


_COPULAS: Final = words("je ist e is est to jest named called heisst si chiama")


def _named_relative(scan: Scan, run: tuple[int, int], *, nxt: int, tight: bool) -> bool:
    first, last = run
    shown = scan.words[first : last + 1]
    if first != nxt or not all(titled(scan, w) or w.low in SURNAME_PARTICLES for w in shown):
        return False
    if any(w.low in scan.pack.names.all for w in shown) or (last > first and surname_like(scan, shown[-1].low)):
        return True
    if is_people(shown[0].low) or towns.is_place(shown[0].low) or ordinary(scan, shown[0].low) or numbered(scan, last):
        return False
    if scan.language == "de":
        return tight and (surname_like(scan, shown[0].low) or not nouns.german_noun(shown[0].low))
    return tight


def after_weak_frames(scan: Scan) -> Iterator[Run]:
    for match in at_words(scan, frames.weak_frames(scan.language)):
        run = run_from(scan, match.end(), lower=False)
        if run is not None:
            shown = scan.words[run[0] : run[1] + 1]
            if (
                any(name_like(scan, w.low) for w in shown)
                and not is_people(shown[0].low)
                and _follows(scan, match, run)
            ):
                yield *run, "after a weak frame", 0.72
        elif match.group().strip(" ,:-") in _SELVES:
            place = place_at(scan, match.end())
            if place is not None and _lower_self(scan, place):
                last = place + (place + 1 < len(scan.words) and _lower_surname(scan, place + 1))
                yield place, last, "after a weak frame", 0.68


def _follows(scan: Scan, frame: re.Match[str], run: tuple[int, int]) -> bool:
    """ "Hi! Harriet in olive …" addresses nobody, and a firm is "von Pfeiffer" too."""
    if any(c in ".!?\n" for c in gap(scan, run[0])):
        return ends_clause(scan, run[1])
    return frame.group().strip() != "von" or evidence.of_person(scan, *run)


_SELVES: Final = words(
    "tady zde tu hier bin im i'm sono qui jsem som jestem ici its it's here hallo ciao ahoj czesc hi io ich"
)


def _lower_self(scan: Scan, place: int) -> bool:
    """ "Hier kalle aus Husum", "sono elio scapin"."""
    word, names = scan.words[place], scan.pack.names
    if capital(scan, word) or len(word.low) < 4 or ordinary(scan, word.low) or is_people(word.low):
        return False
    if word.low in names.doubtful or word.low in names.bent:
        return (
            place + 1 < len(scan.words)
            and word.low in names.doubtful
            and scan.words[place + 1].low in names.surnames
            and _lower_surname(scan, place + 1)
        )
    return word.low in names.own or (word.low in names.foreign and ends_clause(scan, place))


def _lower_surname(scan: Scan, place: int) -> bool:
    word = scan.words[place]
    return (
        continues(scan, place)
        and alpha(word)
        and len(word.low) > 3
        and not ordinary(scan, word.low)
        and (
            surname_like(scan, word.low)
            or (shapes.SURNAME_SHAPE.search(word.low) is not None and ends_clause(scan, place))
        )
    )


def run_from(scan: Scan, start: int, *, lower: bool, may_lead: bool = False) -> tuple[int, int] | None:
    """The words of a name that begins at `start`; `lower`: also in lower case; `may_lead`: it may begin with "van"."""
    words = scan.words
    first = place_at(scan, start)
    if first is None or words[first].start - start > 3:
        return None
    while first < len(words) - 1 and words[first].low in frames.DEGREES:
        first += 1
    last = first - 1
    for place in range(first, min(first + MOST_PARTS + 1, len(words))):
        word = words[place]
        if not alpha(word) or (place > first and not continues(scan, place)):
            break
        if (place > first or (may_lead and word.low not in _ARTICLES) or capital(scan, word)) and particle(scan, place):
            continue
        if capital(scan, word):
            if not _capital_part(scan, first, place):
                break
        elif not (lower and _lower_part(scan, first, place, last=last)):
            break
        last = place
    return (first, last) if last >= first else None


_ARTICLES: Final = words("der den die das la lo le il")


def _capital_part(scan: Scan, first: int, place: int) -> bool:
    word = scan.words[place]
    later = place > first
    if initial(scan, place) and later:
        return True
    if word.low in nouns.everyday(scan.language) and not (later and surname_like(scan, word.low)):
        return False
    if later and gap(scan, place) == "-":
        return True
    if category(word.low) and not name_like(scan, word.low):
        return False
    return not later or capital(scan, scan.words[first]) or scan.words[first].low in SURNAME_PARTICLES


def _lower_part(scan: Scan, first: int, place: int, *, last: int) -> bool:
    word = scan.words[place]
    if len(word.low) < 3 or ordinary(scan, word.low) or (last >= first and capital(scan, scan.words[first])):
        return False
    if place - first > 1:
        return False
    return place == first or name_like(scan, word.low) or shapes.SURNAME_SHAPE.search(word.low) is not None


def after_and(scan: Scan, run: Run) -> Iterator[Run]:
    """The second of two: "Jörg und Thi Hanh Lamprecht"."""
    words = scan.words
    place = run[1] + 1
    if place + 1 < len(words) and words[place].low in _NOT and gap(scan, place) == ", ":
        yield from _instead(scan, place + 1 + (words[place + 1].low in _MORE))
        return
    if (
        place + 1 >= len(words)
        or words[place].low not in _AND
        or gap(scan, place) != " "
        or gap(scan, place + 1) != " "
    ):
        return
    other = run_from(scan, words[place + 1].start, lower=False)
    if other is None or starts_sentence(scan, other[0]) or shouted(scan, words[other[0]]):
        return
    shown = words[other[0] : other[1] + 1]
    if words[place].low == "a" and scan.language in _TO:
        return
    if any(name_like(scan, w.low) for w in shown) and not (other[0] == other[1] and towns.is_place(shown[0].low)):
        yield *other, "the other of two", 0.68


def _instead(scan: Scan, place: int) -> Iterator[Run]:
    """ "Heiße jetzt Steinbrecher, nicht mehr Low"."""
    other = run_from(scan, scan.words[place].start, lower=False) if place < len(scan.words) else None
    if other is not None and ends_clause(scan, other[1]) and titled(scan, scan.words[other[0]]):
        yield *other, "not the other", 0.66


_NOT: Final = words("not nicht ne nie non pas statt zamiast misto namiesto instead formerly predtim dawniej fruher")
_MORE: Final = words("mehr uz juz piu plus of di")
# Where "a" is "to", not "and".
_TO: Final = ("it", "fr", "en")
_AND: Final = words("a i e et und and y aj s z con mit with und oraz")
