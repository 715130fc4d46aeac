"""Names of persons: frames, forms of address, sign-offs, given names with their endings, names already known."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from redaction.findings import Finding
from redaction.known import stem
from redaction.scan import Scan, Word
from redaction.vocabulary import persons, triggers
from redaction.vocabulary.contexts import category
from redaction.vocabulary.given import SURNAME_PARTICLES
from redaction.vocabulary.wordlist import words

_MOST_PARTS = 4
_LATER_CASES = ("ovi", "owi", "ovou", "em", "ou")


def find(scan: Scan) -> Iterator[Finding]:
    for first, last, rule, score in _runs(scan):
        if not _spared(scan, first, last, told=rule in _TOLD):
            yield Finding("PERSON", scan.words[first].start, scan.words[last].end, rule, score)


_Run = tuple[int, int, str, float]


def _runs(scan: Scan) -> Iterator[_Run]:
    marks = scan.marks
    if scan.known_said:
        yield from _known(scan)
    if marks & triggers.FRAME:
        yield from _introduced(scan)
        yield from _addressed(scan)
    if scan.has_capitals and (scan.inner & (triggers.ROLE | triggers.SELF) or "." in scan.text):
        yield from _by_role(scan)
    if marks & (triggers.NAME | triggers.SURNAME):
        yield from _after_weak_frames(scan)
        yield from _given(scan)
    if marks & triggers.SIGN_OFF:
        yield from _signed(scan)
    if scan.has_capitals:
        yield from _surnames(scan)
        if len(scan.lows) <= 3:
            yield from _nothing_else(scan)
        if scan.has_digit or scan.has_at:
            yield from _beside_contact(scan)


def _capital(scan: Scan, word: Word) -> bool:
    return scan.text[word.start].isupper()


def _titled(scan: Scan, word: Word) -> bool:
    shown = scan.text[word.start : word.end]
    return shown[0].isupper() and (len(shown) < 3 or not shown.isupper())


def _alpha(word: Word) -> bool:
    return word.low.replace("'", "").isalpha()


def _gap(scan: Scan, place: int) -> str:
    """What stands between the word before `place` and the word at it."""
    return scan.low[scan.words[place - 1].end : scan.words[place].start]


def _continues(scan: Scan, place: int) -> bool:
    gap = _gap(scan, place)
    return gap in (" ", "-", "  ") or (gap in (". ", ".") and len(scan.words[place - 1].low) == 1)


def _starts_sentence(scan: Scan, place: int) -> bool:
    return place == 0 or any(c in ".!?\n:\x1d" for c in _gap(scan, place))


def _place_at(scan: Scan, start: int) -> int | None:
    place = bisect_left(scan.words, start, key=lambda w: w.start)
    return place if place < len(scan.words) else None


def _name_like(scan: Scan, word: str) -> bool:
    return word in scan.pack.names.all or _surname_like(word)


def _surname_like(word: str) -> bool:
    return word in persons.COMMON_SURNAMES or persons.has_strong_shape(word)


_SAINTS = words("san santa santo sankt saint st svaty svata sveti swiety swieta")
_TOLD = frozenset({"form of address", "introduced", "known name"})


def _spared(scan: Scan, first: int, last: int, *, told: bool) -> bool:
    """Companies, streets, saints, brands and models that bear a name."""
    words = scan.words
    if (
        persons.COMPANY_AFTER.match(scan.low, words[last].end)
        or scan.low[words[last].end : words[last].end + 3] == " & "
    ):
        return True
    shown = [w.low for w in words[first : last + 1]]
    if any(w in persons.TRADES for w in shown) or shown[0] in _SAINTS:
        return True
    if told:
        return False
    if (
        " ".join(shown) in persons.BRANDS
        or " ".join(shown[:2]) in persons.BRANDS
        or " ".join(shown[-2:]) in persons.BRANDS
    ):
        return True
    if shown[-1] in persons.BRANDS and (shown[0] not in scan.pack.names.all or shown[0] in _NOT_GIVEN):
        return True
    if last + 1 < len(words) and words[last + 1].low in persons.PRODUCTS and _gap(scan, last + 1) == " ":
        return True
    if first and "&" in _gap(scan, first):
        return True
    if scan.low[words[first].start - 1 : words[first].start] in ("@", "_", "/", "#") and words[first].start > 0:
        return True
    if scan.low[words[last].end : words[last].end + 1] in ("@", "_") or _MODEL_AFTER.match(scan.text, words[last].end):
        return True
    if first == 0 or _gap(scan, first) not in (" ", ". ", ".", "-", ' "', "."):
        return False
    before = words[first - 1].low
    if first > 1 and before in ("&", "und", "and"):
        before = words[first - 2].low
    if persons.names_goods(before, scan.language) or persons.names_firm(before, scan.language):
        return True
    return (
        before in persons.THINGS
        or before in persons.COMPANIES
        or before in persons.PRODUCTS
        or before in persons.PLACES_BEFORE
        or before in persons.PETS
    )


_MODEL_AFTER = re.compile(
    r" (?:[A-Z]{1,4}-?\d{1,4}[A-Za-z]{0,3}\b|[IVX]{2,4}\b|\d+[,.]\d|\d{2,3} ?[x×] ?\d|[A-Z]\d)"
    r"|[0-9]|\.(?:cz|com|de|pl|it|sk|eu|net|org)\b"
)


def _known(scan: Scan) -> Iterator[_Run]:
    for place, word in enumerate(scan.words):
        if len(word.low) >= 3 and _capital(scan, word) and stem(word.low) in scan.known:
            yield place, place, "known name", 0.8


_FIRST_LETTERS = re.compile(r"(?:^|\||\()(?:\?:)?([a-z'])([a-z']?)(\??)")


@cache
def _heads(pattern: str) -> frozenset[str]:
    """The first two letters of every alternative, and of some that are none: it only may be too many."""
    parts = _FIRST_LETTERS.findall(pattern)
    return frozenset(a + b for a, b, _maybe in parts) | frozenset(a for a, _b, maybe in parts if maybe)


def _at_words(scan: Scan, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What `finditer` gives, tried only where a word begins: these patterns begin nowhere else."""
    if scan.mixed:
        yield from pattern.finditer(scan.low)
        return
    heads, low, done = _heads(pattern.pattern), scan.low, 0
    for place, shown in enumerate(scan.lows):
        if shown[:2] in heads:
            start = scan.words[place].start
            match = pattern.match(low, start) if start >= done else None
            if match:
                done = match.end()
                yield match


def _introduced(scan: Scan) -> Iterator[_Run]:
    """ "My name is …": one to four words of any case."""
    for match in _at_words(scan, persons.strong_frames(scan.language)):
        run = _run_from(scan, match.end(), lower=True)
        if run is not None:
            yield *run, "introduced", 0.86


def _by_role(scan: Scan) -> Iterator[_Run]:
    """ "Kollege Brandauer", "I'm Harpreet Gill", "J. Hargreaves"."""
    for match in _at_words(scan, persons.ROLES) if scan.inner & triggers.ROLE else ():
        run = _run_from(scan, match.end(), lower=False)
        if run is not None and all(_titled(scan, w) for w in scan.words[run[0] : run[1] + 1]):
            yield *run, "beside a role", 0.7
    for match in _at_words(scan, persons.SELF) if scan.inner & triggers.SELF else ():
        run = _run_from(scan, match.end(), lower=False)
        if run is not None and run[1] == run[0] + 1 and all(_titled(scan, w) for w in scan.words[run[0] : run[1] + 1]):
            yield *run, "says who", 0.7
    for match in _INITIAL.finditer(scan.text):
        first, last = _place_at(scan, match.start()), _place_at(scan, match.start(1))
        if first is not None and last is not None and not category(scan.words[last].low):
            yield first, last, "initial", 0.7


_INITIAL = re.compile(r"(?<![\w.])[A-ZČŘŠŽŁŚ]\. ?([A-ZÁČĎÉĚÍĽŁŇÓŘŚŠŤÚŮÝŻŹŽÄÖÜ][^\W\d_]{2,20})(?![\w@])")


def _after_weak_frames(scan: Scan) -> Iterator[_Run]:
    for match in _at_words(scan, persons.weak_frames(scan.language)):
        run = _run_from(scan, match.end(), lower=False)
        if run is not None and any(_name_like(scan, w.low) for w in scan.words[run[0] : run[1] + 1]):
            yield *run, "after a weak frame", 0.72


def _addressed(scan: Scan) -> Iterator[_Run]:
    for match in _at_words(scan, persons.titles(scan.language)):
        run = _run_from(scan, match.end(), lower=False)
        if run is not None:
            yield *run, "form of address", 0.84


def _run_from(scan: Scan, start: int, *, lower: bool) -> tuple[int, int] | None:
    words = scan.words
    first = _place_at(scan, start)
    if first is None or words[first].start - start > 3:
        return None
    while first < len(words) - 1 and words[first].low in persons.DEGREES:
        first += 1
    stop = persons.everyday(scan.language)
    last = first - 1
    for place in range(first, min(first + _MOST_PARTS, len(words))):
        word = words[place]
        if not _alpha(word) or (place > first and not _continues(scan, place)):
            break
        leads = place + 1 < len(words) and _capital(scan, words[place + 1])
        if word.low in SURNAME_PARTICLES and leads and (place > first or _capital(scan, word)):
            continue
        if _capital(scan, word):
            if (word.low in stop and not (place > first and _surname_like(word.low))) or (
                category(word.low) and not _name_like(scan, word.low)
            ):
                break
            if place > first and not _capital(scan, words[first]):
                break
            last = place
        elif (
            lower
            and word.low not in stop
            and len(word.low) > 2
            and not category(word.low)
            and not (last >= first and _capital(scan, words[first]))
        ):
            if place - first > 1:
                break
            if place > first and not _name_like(scan, word.low) and not persons.SURNAME_SHAPE.search(word.low):
                break
            last = place
        else:
            break
    return (first, last) if last >= first else None


def _given(scan: Scan) -> Iterator[_Run]:
    names, words = scan.pack.names, scan.words
    done = -1
    listed = names.all
    for place in [place for place, low in enumerate(scan.lows) if low in listed]:
        if place <= done:
            continue
        word = words[place]
        capital = _titled(scan, word)
        if not capital and _capital(scan, word) and not scan.text.isupper():
            continue
        last = _surname_after(scan, place, capital=capital)
        alone = last == place
        first = place
        if capital and alone and place and _continues(scan, place):
            first = _surname_before(scan, place)
        if not _accepted(scan, place, capital=capital, alone=alone and first == place):
            continue
        done = last
        yield first, last, "given name", 0.8 if capital else 0.7


def _accepted(scan: Scan, place: int, *, capital: bool, alone: bool) -> bool:
    names, word = scan.pack.names, scan.words[place].low
    if alone and capital and (_of_a_thing(scan, place) or _quoted(scan, place)):
        return False
    if not alone and capital:
        return True
    if word in persons.PLACE_NAMES:
        return False
    if word in names.own:
        return capital or (len(word) >= 4 and _last_or_beside_comma(scan, place))
    if word in names.bent:
        if capital:
            return not _starts_sentence(scan, place)
        return len(word) >= 6 and word.endswith(_LATER_CASES) and scan.language != "pl"
    if word in names.foreign:
        return capital and not _starts_sentence(scan, place) and not _place_before(scan, place)
    soft = scan.language != "de" and word not in _NEVER_ALONE and len(word) > 2
    return (
        soft
        and capital
        and not _starts_sentence(scan, place)
        and not _place_before(scan, place)
        and not _article_before(scan, place)
    )


_NEVER_ALONE = words(
    """
    may june april august summer christian will can rose march santa natale pasqua domenica italia romano romana
    franco felice celeste bianca rosa chiara viola alba stella vera regina gemma perla zlata svetla lada max maxi
    mini ambra asia europa france blanche claire victoire marine olive noel pierre
    """
)


def _of_a_thing(scan: Scan, place: int) -> bool:
    """ "The Oliver", "la Giulia"; German speaks so of persons too, after "ist", "bin" and their kind."""
    if not _article_before(scan, place):
        return False
    return scan.language != "de" or place < 2 or scan.words[place - 2].low not in _PRESENTING


_PRESENTING = words("ist bin hier vom von bei mit fur an und war hat")


def _quoted(scan: Scan, place: int) -> bool:
    word = scan.words[place]
    return scan.low[word.start - 1 : word.start] == '"' and scan.low[word.end : word.end + 1] == '"'


def _article_before(scan: Scan, place: int) -> bool:
    return place > 0 and scan.words[place - 1].low in _ARTICLES and _gap(scan, place) == " "


_ARTICLES = words(
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


_HERE = words("here speaking again tady zde hier qui tutaj")


def _place_before(scan: Scan, place: int) -> bool:
    return place > 0 and scan.words[place - 1].low in _INTO and _gap(scan, place) == " "


_INTO = words(
    """
    in nach aus v ve w we na do z ze nel nella a ad en au near at via pres bei bis into
    """
)


def _surname_after(scan: Scan, place: int, *, capital: bool) -> int:
    words = scan.words
    stop = persons.everyday(scan.language)
    last = place
    for nxt in range(place + 1, min(place + _MOST_PARTS, len(words))):
        word = words[nxt]
        if not _alpha(word) or not _continues(scan, nxt):
            break
        if word.low in SURNAME_PARTICLES and nxt + 1 < len(words) and _capital(scan, words[nxt + 1]) and capital:
            continue
        if capital and _capital(scan, word):
            if (word.low in stop or category(word.low)) and not _surname_like(word.low):
                break
            last = nxt
        elif (
            not capital
            and not _capital(scan, word)
            and word.low not in stop
            and (word.low in scan.pack.names.own or _surname_like(word.low))
        ):
            last = nxt
        else:
            break
    return last


def _surname_before(scan: Scan, place: int) -> int:
    word = scan.words[place - 1]
    good = (
        _alpha(word)
        and _titled(scan, word)
        and word.low not in persons.everyday(scan.language)
        and not category(word.low)
    )
    return place - 1 if good and (_surname_like(word.low) or persons.SURNAME_SHAPE.search(word.low)) else place


def _signed(scan: Scan) -> Iterator[_Run]:
    """One to three words after "regards", "dekuji" and their kind, at the end of the message or of a line."""
    words, stop = scan.words, persons.everyday(scan.language)
    for match in _at_words(scan, persons.SIGN_OFFS):
        first = _place_at(scan, match.end())
        if first is None or words[first].start - match.end() > 4:
            continue
        while first < len(words) - 1 and words[first].low in persons.DEGREES:
            first += 1
        last = first - 1
        for place in range(first, min(first + 3, len(words))):
            word = words[place]
            if (
                not _alpha(word)
                or word.low in stop
                or category(word.low)
                or (place > first and not _continues(scan, place))
            ):
                break
            if _capital(scan, word) != _capital(scan, words[first]) and word.low not in SURNAME_PARTICLES:
                break
            last = place
        if last < first:
            continue
        shown = words[first : last + 1]
        named = any(_name_like(scan, w.low) for w in shown)
        rest = scan.low[words[last].end :].lstrip(" ")
        closed = rest[:1] in ("", "\n") or (rest[:1] in ",.!;(-\x1d" and len(rest) > 1 and named)
        ended = any(c in "!?." for c in match.group()[-4:])
        if closed and (
            named or (_capital(scan, words[first]) and not (ended and len(shown) > 2) and rest[:1] in ("", "\n"))
        ):
            yield first, last, "signed", 0.78


def _surnames(scan: Scan) -> Iterator[_Run]:
    """Two titled words, the second one nothing but a surname; or, in Slavic languages, such a surname alone."""
    words, stop = scan.words, persons.everyday(scan.language)
    text = scan.text
    for place, word in enumerate(words):
        if not text[word.start].isupper() or len(word.low) < 5 or word.low in stop:
            continue
        if not _titled(scan, word) or not _surname_like(word.low):
            continue
        if place and _gap(scan, place) == " " and _may_precede(scan, place - 1, word):
            yield place - 1, place, "surname", 0.7
        elif persons.ALONE_SURNAME.search(word.low) and not _starts_sentence(scan, place) and not category(word.low):
            yield place, place, "surname alone", 0.66


def _may_precede(scan: Scan, place: int, surname: Word) -> bool:
    """Whether the word at `place` may be the given name before `surname`."""
    word = scan.words[place]
    starts = _starts_sentence(scan, place)
    if not _titled(scan, word) or not _alpha(word) or word.low in persons.everyday(scan.language) or len(word.low) < 3:
        return False
    if starts and word.low not in scan.pack.names.all and len(scan.words) > 4:
        return False
    if persons.has_strong_shape(surname.low):
        return True
    # In German every noun has a capital.
    return scan.language != "de" and not starts and not category(word.low) and word.low not in _NOT_GIVEN


_NOT_GIVEN = persons.COMPANIES | persons.PRODUCTS | persons.THINGS | frozenset({"marke", "marka", "znacka", "brand"})


def _nothing_else(scan: Scan) -> Iterator[_Run]:
    """A message of one to three titled words, as one answers "your name, please?"."""
    words = scan.words
    if not 1 <= len(words) <= 3 or "\n" in scan.low.strip() or scan.has_digit:
        return
    stop = persons.everyday(scan.language)
    if any(not _titled(scan, w) or not _alpha(w) or w.low in stop or category(w.low) for w in words):
        return
    named = any(_name_like(scan, w.low) for w in words)
    shaped = (
        len(words) == 2
        and persons.SURNAME_SHAPE.search(words[1].low) is not None
        and scan.text.rstrip()[-1:] not in "?!"
    )
    if (named and (len(words) > 1 or words[0].low not in scan.pack.names.doubtful)) or shaped:
        yield 0, len(words) - 1, "nothing else", 0.7


_BEFORE_CONTACT = re.compile(
    r"(?:^|[,;.\n] ?)(?P<name>[a-z][a-z'\-]{2,20}(?: [a-z][a-z'\-]{2,20}){0,2}),? (?:tel\w{0,5}"
    r"|mob\w{0,5}|cell|handy)?[.:]? ?"
    r"(?=\+?\(?\d[\d ./()\-]{7,24}\d|[a-z0-9._\-]{2,40}@)"
)
_AFTER_CONTACT = re.compile(
    r"(?:\d{2}[ .\-]?\d{2}|@[a-z0-9.\-]{3,40}\.[a-z]{2,4}),? (?:-? ?)(?P<name>[a-z][a-z'\-]{2,"
    r"20}(?: [a-z][a-z'\-]{2,20}){0,2})(?= ?(?:$|[.,;\n]))"
)


def _beside_contact(scan: Scan) -> Iterator[_Run]:
    """A clause of titled words only, right before or after a telephone number or an e-mail address."""
    stop = persons.everyday(scan.language)
    for pattern in (_BEFORE_CONTACT, _AFTER_CONTACT):
        for match in pattern.finditer(scan.low):
            first, last = _place_at(scan, match.start("name")), _place_at(scan, match.end("name"))
            if first is None:
                continue
            end = (last if last is not None else len(scan.words)) - 1
            shown = scan.words[first : end + 1]
            if any(not _titled(scan, w) or w.low in stop or category(w.low) for w in shown):
                continue
            if any(_name_like(scan, w.low) for w in shown) or (
                len(shown) == 1 and persons.SURNAME_SHAPE.search(shown[0].low)
            ):
                yield first, end, "beside contact", 0.64
