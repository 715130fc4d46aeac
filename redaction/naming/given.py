"""Given names that stand by themselves, with the surname beside them."""

import re
from collections.abc import Iterator
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
    numbered,
    opens_clause,
    ordinary,
    particle,
    shouted,
    starts_sentence,
    surname_like,
    surname_sure,
    titled,
)
from redaction.scan import Scan
from redaction.vocabulary import bearers, lookalikes, nouns, shapes, towns
from redaction.vocabulary.given import SURNAME_PARTICLES
from redaction.vocabulary.relations import is_people
from redaction.vocabulary.wordlist import words

_LATER_CASES: Final = ("ovi", "owi", "ovou", "em", "ou")


def find(scan: Scan) -> Iterator[Run]:
    names, words = scan.pack.names, scan.words
    done = -1
    listed = names.all
    for place in [place for place, low in enumerate(scan.lows) if low in listed]:
        if place <= done:
            continue
        word = words[place]
        capital_here = titled(scan, word)
        if not capital_here and capital(scan, word) and not scan.text.isupper():
            if not _shouted_name(scan, place):
                continue
            capital_here = True
        last = _surname_after(scan, place, titled_name=capital_here)
        alone = last == place
        first = place
        if capital_here and alone and place and continues(scan, place):
            first = _surname_before(scan, place)
        if not _accepted(scan, place, last, capital=capital_here, alone=alone and first == place):
            continue
        if not alone and numbered(scan, last) and not _sure_pair(scan, place, last):
            continue
        if first < place and (numbered(scan, place) or not _surname_first(scan, first)):
            continue
        if alone and first == place and not evidence.of_person(scan, place, place):
            continue
        done = last
        yield first, last, "given name", 0.8 if capital_here else 0.7


def _shouted_name(scan: Scan, place: int) -> bool:
    """ "NATALIA J SOBCZAK" inside other text."""
    words = scan.words
    if words[place].low not in scan.pack.names.own or not shouted(scan, words[place]):
        return False
    beside = [p for p in (place - 1, place + 1, place + 2) if 0 <= p < len(words)]
    return any(shouted(scan, words[p]) and surname_like(scan, words[p].low) for p in beside)


def _accepted(scan: Scan, place: int, last: int, *, capital: bool, alone: bool) -> bool:
    names, word = scan.pack.names, scan.words[place].low
    start, end = scan.words[place].start, scan.words[place].end
    if scan.language in ("cs", "sk") and scan.text[start:end].lower().startswith(("řád", "vír")):
        # "Řádek" and "víra" are no Radek and no Věra.
        return False
    if alone and not capital and word in lookalikes.IN_LOWER_CASE:
        return False
    if (word in nouns.COLOURS and word not in names.own) or word in bearers.CARS:
        return False
    if alone and (word not in names.own or not capital) and word in nouns.everyday(scan.language):
        return False
    if alone and (of_a_thing(scan, place) or (capital and (numbered(scan, place) or _priced(scan, place)))):
        return False
    if not alone and capital:
        unsure = word in names.doubtful or towns.is_place(word) or towns.is_place(scan.lows[last])
        return not unsure or last == place or _sure_pair(scan, place, last)
    if word in towns.PLACE_NAMES or is_people(word):
        return False
    if word in _NEVER_ALONE and not (word in names.own and capital and ends_clause(scan, place)):
        return False
    if word in names.own:
        return capital or (len(word) >= 4 and _last_or_beside_comma(scan, place))
    if word in names.bent:
        if capital:
            return not starts_sentence(scan, place)
        return len(word) >= 6 and word.endswith(_LATER_CASES) and scan.language != "pl"
    if word in names.foreign:
        if (scan.language == "de" and nouns.german_noun(word)) or _after_a_brand(scan, place):
            return False
        return capital and not starts_sentence(scan, place) and not _place_before(scan, place)
    soft = scan.language != "de" and word in names.soft and len(word) > 2
    return (
        soft
        and capital
        and not starts_sentence(scan, place)
        and not _place_before(scan, place)
        and not _article_before(scan, place)
        and not _after_a_brand(scan, place)
    )


_PRICE: Final = re.compile(r"[^.!?,\n]{0,18}? \d[\d .,]{0,8} ?(?:kc|czk|zl|pln|eur|chf|\$|,-)")


def _priced(scan: Scan, place: int) -> bool:
    """ "Ema z buku 14 900 Kč"."""
    return scan.has_digit and _PRICE.match(scan.low, scan.words[place].end) is not None


def _after_a_brand(scan: Scan, place: int) -> bool:
    """ "Apache Tate": a name of another language right behind a titled word that is none."""
    before = scan.words[place - 1] if place and gap(scan, place) in (" ", "-") else None
    return before is not None and titled(scan, before) and not ordinary(scan, before.low)


def _sure_pair(scan: Scan, place: int, last: int) -> bool:
    """A name that is a word too tells only before a surname that is none: "Grace Okafor", not "Ford Transit"."""
    shown = scan.words[last].low
    if shown in ("may", "will", "can") and last + 1 < len(scan.words) and not capital(scan, scan.words[last + 1]):
        return False
    if initial(scan, last):
        return scan.words[place].low not in _NEVER_ALONE
    if shown in nouns.COLOURS:
        return False
    if surname_like(scan, shown):
        return not ordinary(scan, shown)
    return (
        scan.words[place].low in scan.pack.names.soft
        and opens_clause(scan, place)
        and ends_clause(scan, last)
        and not numbered(scan, last)
        and not (scan.language == "de" and nouns.german_noun(shown))
    )


_NEVER_ALONE: Final = words(
    """
    may june april august summer christian will can rose march santa natale pasqua domenica italia romano romana
    franco felice celeste bianca rosa chiara viola alba stella vera regina gemma perla zlata svetla lada max maxi
    mini serena neri bruno wednesday ambra asia europa france blanche claire victoire marine olive noel pierre
    """
)


def of_a_thing(scan: Scan, place: int) -> bool:
    """ "The Oliver", "la Giulia"; German speaks so of persons too, after "ist", "bin" and their kind."""
    if not _article_before(scan, place):
        return False
    return scan.language != "de" or place < 2 or scan.words[place - 2].low not in _PRESENTING


_PRESENTING: Final = words("ist bin hier vom von bei mit fur an und war hat")


def _article_before(scan: Scan, place: int) -> bool:
    return place > 0 and scan.words[place - 1].low in _ARTICLES and gap(scan, place) == " "


_ARTICLES: Final = words(
    """
    the a an il lo la i gli le un una del della al alla der die das ein eine den dem l union saint st san new
    """
)


def _last_or_beside_comma(scan: Scan, place: int) -> bool:
    """A lower-case name counts where names stand: at an end, beside a comma, after or before another name."""
    words, low = scan.words, scan.low
    before = low[: words[place].start].rstrip(" ")[-1:] if place else ""
    after = low[words[place].end :].lstrip(" ")[:1]
    return (
        (place + 1 < len(words) and words[place + 1].low in _HERE)
        or not before
        or before in ",.!?;:\n)-"
        or not after
        or after in ",.!?;:\n("
        or (place > 0 and (words[place - 1].low in scan.pack.names.all or scan.pack.frame.has(words[place - 1].low)))
    )


_HERE: Final = words("here speaking again tady zde hier qui tutaj")


def _place_before(scan: Scan, place: int) -> bool:
    return place > 0 and scan.words[place - 1].low in _INTO and gap(scan, place) == " "


_INTO: Final = words(
    """
    in nach aus v ve w we na do z ze nel nella a ad en au near at via pres bei bis into pour per
    """
)


def _surname_after(scan: Scan, place: int, *, titled_name: bool) -> int:
    words = scan.words
    last = place
    for nxt in range(place + 1, min(place + MOST_PARTS + 1, len(words))):
        word = words[nxt]
        if not alpha(word) or not continues(scan, nxt):
            break
        leads = nxt + 1 < len(words) and capital(scan, words[nxt + 1])
        if titled_name and particle(scan, nxt):
            continue
        if titled_name and initial(scan, nxt) and (leads or scan.low[word.end : word.end + 1] in (".", "", ",")):
            last = nxt
        elif titled_name and capital(scan, word):
            if not _surname_here(scan, nxt):
                break
            last = nxt
        elif not titled_name and not capital(scan, word) and _lower_surname(scan, nxt):
            last = nxt
        else:
            break
    return last


_NO_SURNAMES: Final = words("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi senior junior puppy kitten adult")


def _surname_here(scan: Scan, place: int) -> bool:
    """Where only names have a capital, "Zdeněk Pátek" is one too."""
    word = scan.words[place].low
    if word in _NO_SURNAMES or (
        scan.language == "de" and nouns.german_noun(word) and scan.words[place - 1].low in SURNAME_PARTICLES
    ):
        return False
    if not ordinary(scan, word) or surname_sure(word) or gap(scan, place) == "-":
        return True
    return scan.language not in ("de", "en") and word in scan.pack.names.surnames


def _lower_surname(scan: Scan, place: int) -> bool:
    word = scan.words[place].low
    if ordinary(scan, word):
        return False
    return word in scan.pack.names.own or surname_sure(word) or (len(word) > 4 and word in scan.pack.names.surnames)


def _surname_first(scan: Scan, first: int) -> bool:
    """English never says the surname first; elsewhere a word that only looks like one needs more."""
    shown = scan.lows[first]
    if scan.language == "en":
        return False
    if shown in scan.pack.names.surnames or surname_sure(shown):
        return True
    return evidence.of_person(scan, first, first + 1)


def _surname_before(scan: Scan, place: int) -> int:
    word = scan.words[place - 1]
    good = alpha(word) and titled(scan, word) and not ordinary(scan, word.low)
    if (
        not good
        or word.low in _NOT_BEFORE
        or is_people(word.low)
        or (scan.language == "de" and nouns.german_noun(word.low))
    ):
        return place
    return place - 1 if surname_like(scan, word.low) or shapes.SURNAME_SHAPE.search(word.low) else place


_NOT_BEFORE: Final = (
    words(
        "vorname nachname zuname name surname prijmeni jmeno krestni cognome nome imie "
        "nazwisko prenom nom meno krstne hundin kaiser konig papst prinz graf herzog furst conte duca papa lady lord "
        "sir "
        "pater otec kral krol ksiaze knize comte duc roi inspector sergeant captain king queen prince princess count"
    )
    | bearers.PETS
    | bearers.COMPANIES
    | bearers.PRODUCTS
)
