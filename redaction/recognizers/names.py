"""Names of persons: frames, forms of address, sign-offs, given names with their endings, names already known."""

import re
from collections.abc import Iterator

from redaction.findings import Finding
from redaction.normalise import fold
from redaction.scan import Scan, Word
from redaction.vocabulary import persons
from redaction.vocabulary.contexts import category
from redaction.vocabulary.given import SURNAME_PARTICLES

_JOIN = re.compile(r"[ ]|-|\. ?| ?'|,? ?$")


def find(scan: Scan) -> Iterator[Finding]:
    yield from _known(scan)
    yield from _introduced(scan)
    yield from _addressed(scan)
    yield from _given(scan)
    yield from _signed(scan)
    yield from _paired(scan)
    yield from _beside_contact(scan)


def _paired(scan: Scan) -> Iterator[Finding]:
    """Two capitalised words, the second a frequent surname or one that can be nothing else; or such a surname alone."""
    stop = persons.everyday(scan.language)
    words = scan.words
    for place, word in enumerate(words):
        if not _surname_like(word.low) or not _titled(scan, word) or word.low in stop or _thing_before(scan, place):
            continue
        before = words[place - 1] if place else None
        pair = (
            before is not None
            and _titled(scan, before)
            and _gap(scan, before, word) == " "
            and before.low not in stop
            and before.low not in persons.THINGS
            and _alpha(before)
            and len(before.low) > 1
        )
        if pair and not _model_after(scan, word):
            yield _finding(scan, place - 1, place, "surname", 0.7)
        elif persons.ALONE_SURNAME.search(word.low) and not _sentence_start(scan, word):
            yield _finding(scan, place, place, "surname alone", 0.66)


def _titled(scan: Scan, word: Word) -> bool:
    shown = scan.text[word.start : word.end]
    return shown[0].isupper() and (len(shown) < 2 or not shown.isupper())


def _model_after(scan: Scan, word: Word) -> bool:
    return scan.low[word.end : word.end + 2].strip(" ").isdigit()


def _sentence_start(scan: Scan, word: Word) -> bool:
    before = scan.low[: word.start].rstrip(" \"'")
    return not before or before[-1] in ".!?\n:"


_BEFORE_CONTACT = re.compile(
    r"(?:^|[,;.\n] ?)(?P<name>[a-z][a-z'\-]{2,20}(?: [a-z][a-z'\-]{2,20}){0,2}),? (?:tel\w{0,5}|mob\w{0,5}|cell|handy)?[.:]? ?(?=\+?\(?\d{3}|[a-z0-9._\-]{2,40}@)"
)
_AFTER_CONTACT = re.compile(
    r"(?:\d{3}|@[a-z0-9.\-]{3,40}\.[a-z]{2,4}),? (?:-? ?)(?P<name>[a-z][a-z'\-]{2,20}(?: [a-z][a-z'\-]{2,20}){0,2})(?= ?(?:$|[.,;\n]))"
)


def _beside_contact(scan: Scan) -> Iterator[Finding]:
    """A clause of capitalised words only, right before or after a telephone number or an e-mail address."""
    if not scan.has_digit and not scan.has_at:
        return
    stop = persons.everyday(scan.language)
    for pattern in (_BEFORE_CONTACT, _AFTER_CONTACT):
        for match in pattern.finditer(scan.low):
            start, end = match.span("name")
            shown = scan.text[start:end].split()
            low = scan.low[start:end].split()
            if all(w[0].isupper() and not w.isupper() for w in shown) and not any(w in stop or category(w) for w in low):
                if not any(len(n.digits) < 9 for n in scan.numbers if n.end in (match.start("name") - 1, match.start("name") - 2)):
                    yield Finding("PERSON", start, end, "beside contact", 0.64)


def _capital(scan: Scan, word: Word) -> bool:
    return scan.text[word.start].isupper()


def _alpha(word: Word) -> bool:
    return word.low[0].isalpha() and not any(c.isdigit() for c in word.low)


def _gap(scan: Scan, one: Word, other: Word) -> str:
    return scan.low[one.end : other.start]


def _finding(scan: Scan, first: int, last: int, rule: str, score: float) -> Finding:
    return Finding("PERSON", scan.words[first].start, scan.words[last].end, rule, score)


def _known(scan: Scan) -> Iterator[Finding]:
    """Names that stand on the card already, in whatever case ending."""
    stems = {_stem(part) for name in scan.known for part in fold(name).split() if len(part) >= 3}
    if stems:
        for place, word in enumerate(scan.words):
            if len(word.low) >= 3 and _stem(word.low) in stems and _capital(scan, word):
                yield _finding(scan, place, place, "known name", 0.8)


def _stem(word: str) -> str:
    return word[: max(3, len(word) - 2)] if word[-1] in "aeiouymh" or len(word) > 5 else word


def _introduced(scan: Scan) -> Iterator[Finding]:
    """"My name is …", "jmenuji se …": one to three words, of any case, that are not everyday ones."""
    for match in persons.frames(scan.language).finditer(scan.low):
        strong = match.lastgroup == "strong"
        for finding in _run_from(scan, match.end(), "introduced", 0.86, lower=strong):
            if strong or _likely(scan, finding):
                yield finding


def _likely(scan: Scan, finding: Finding) -> bool:
    """After a weak frame ("hello", "I am") a word must look like a name in itself."""
    words = re.findall(r"[a-z']+", scan.low[finding.start : finding.end])
    names = scan.pack.names
    return any(w in names.sure or w in names.doubtful or _surname_like(w) for w in words)


def _surname_like(word: str) -> bool:
    return word in persons.COMMON_SURNAMES or persons.STRONG_SURNAME.search(word) is not None


def _addressed(scan: Scan) -> Iterator[Finding]:
    for match in persons.TITLES.finditer(scan.low):
        yield from _run_from(scan, match.end(), "form of address", 0.84, lower=False)


def _run_from(scan: Scan, start: int, rule: str, score: float, *, lower: bool) -> Iterator[Finding]:
    words = scan.words
    first = next((i for i, w in enumerate(words) if w.start >= start), None)
    if first is None or words[first].start - start > 3:
        return
    while first < len(words) and words[first].low in persons.DEGREES:
        first += 1
    last = first - 1
    stop = persons.everyday(scan.language)
    for place in range(first, min(first + 4, len(words))):
        word = words[place]
        if place > first and not _continues(_gap(scan, words[place - 1], word), words[place - 1]):
            break
        if not _alpha(word):
            break
        capital = _capital(scan, word)
        if place > first and word.low in SURNAME_PARTICLES and place + 1 < len(words) and _capital(scan, words[place + 1]):
            last = place
            continue
        if capital and not (place > first and word.low in stop):
            if place == first and word.low in persons.NOT_NAMES:
                break
            last = place
        elif lower and word.low not in stop and len(word.low) > 2 and not (place > first and capital_before(scan, words[place - 1])):
            last = place
        else:
            break
    while last >= first and words[last].low in SURNAME_PARTICLES and not _capital(scan, words[last]):
        last -= 1
    if last >= first:
        yield _finding(scan, first, last, rule, score)


def capital_before(scan: Scan, word: Word) -> bool:
    return _capital(scan, word)


def _continues(gap: str, before: Word) -> bool:
    return gap in (" ", "-", "  ") or (gap in (". ", ".") and len(before.low) == 1)


def _given(scan: Scan) -> Iterator[Finding]:
    names = scan.pack.names
    words, text = scan.words, scan.text
    stop = persons.everyday(scan.language)
    skip = -1
    for place, word in enumerate(words):
        if place <= skip:
            continue
        sure, doubtful = word.low in names.sure, word.low in names.doubtful
        if not (sure or doubtful):
            continue
        capital = _capital(scan, word)
        if _glued(scan, word) or _thing_before(scan, place):
            continue
        last = _surname_after(scan, place, stop)
        if doubtful and not sure:
            if not capital or last == place:
                continue
            if not persons.SURNAME_SHAPE.search(words[last].low) and (words[last].low in stop):
                continue
        first = place
        if capital and place and last == place:
            first = _surname_before(scan, place, stop)
        if not capital and last == place and not sure:
            continue
        skip = last
        yield _finding(scan, first, last, "given name", 0.8 if text[word.start].isupper() else 0.7)


def _glued(scan: Scan, word: Word) -> bool:
    before, after = scan.low[word.start - 1 : word.start], scan.low[word.end : word.end + 1]
    return before in ("@", "_", ".", "/") and word.start > 0 and not (before == "." and scan.low[word.start - 2 : word.start - 1] == " ") and _dotted(scan, word) or (
        after in ("@", "_") or before in ("@", "_")
    )


def _dotted(scan: Scan, word: Word) -> bool:
    before = scan.low[word.start - 1 : word.start]
    return before != "." or scan.low[max(0, word.start - 2)].isalnum() and not scan.text[word.start].isupper()


def _thing_before(scan: Scan, place: int) -> bool:
    """A street, a brand or a holiday before the name: "via Dante", "Opel Adam", "svatý Václav"."""
    if place == 0:
        return False
    return scan.words[place - 1].low in persons.THINGS and _gap(scan, scan.words[place - 1], scan.words[place]) in (" ", ". ", ".")


def _surname_after(scan: Scan, place: int, stop: frozenset[str]) -> int:
    words = scan.words
    last = place
    capital = _capital(scan, words[place])
    for nxt in range(place + 1, min(place + 4, len(words))):
        word = words[nxt]
        if not _continues(_gap(scan, words[nxt - 1], word), words[nxt - 1]) or not _alpha(word):
            break
        if word.low in SURNAME_PARTICLES and nxt + 1 < len(words) and _capital(scan, words[nxt + 1]):
            continue
        if _capital(scan, word) and capital:
            if word.low in stop and not persons.SURNAME_SHAPE.search(word.low):
                break
            last = nxt
        elif not capital and not _capital(scan, word) and (
            word.low in scan.pack.names.sure or persons.SURNAME_SHAPE.search(word.low)
        ) and word.low not in stop:
            last = nxt
        else:
            break
    return last


def _surname_before(scan: Scan, place: int, stop: frozenset[str]) -> int:
    word = scan.words[place - 1]
    if (
        _alpha(word)
        and _capital(scan, word)
        and _gap(scan, word, scan.words[place]) == " "
        and word.low not in stop
        and persons.SURNAME_SHAPE.search(word.low)
    ):
        return place - 1
    return place


def _signed(scan: Scan) -> Iterator[Finding]:
    """One to three capitalised words after "regards", "dekuji" and their kind, at the end of the message or a line."""
    for match in persons.SIGN_OFFS.finditer(scan.low):
        start = match.end()
        words = scan.words
        first = next((i for i, w in enumerate(words) if w.start >= start), None)
        if first is None or len(scan.low[start : words[first].start].strip(" ,.!\n-?:;)")) > 0:
            continue
        if not _capital(scan, words[first]) and "\n" not in scan.low[start : words[first].start]:
            lowered = words[first:]
            if not (len(lowered) <= 2 and all(_alpha(w) and (w.low in scan.pack.names.sure or w.low in scan.pack.names.doubtful) for w in lowered[:1])):
                continue
        last = first - 1
        stop = persons.everyday(scan.language)
        while first < len(words) and words[first].low in persons.DEGREES:
            first += 1
            last += 1
        for place in range(first, min(first + 3, len(words))):
            word = words[place]
            if place > first and not _continues(_gap(scan, words[place - 1], word), words[place - 1]):
                break
            if not _alpha(word) or word.low in stop or word.low in persons.NOT_NAMES:
                break
            if place > first and not _capital(scan, word) and _capital(scan, words[first]) and word.low not in SURNAME_PARTICLES:
                break
            last = place
        if last < first:
            continue
        rest = scan.low[words[last].end :].lstrip(" ")
        run = words[first : last + 1]
        sure = any(w.low in scan.pack.names.sure or w.low in scan.pack.names.doubtful or _surname_like(w.low) for w in run)
        ended = any(c in ".!?" for c in scan.low[start : words[first].start] + match.group()[-3:])
        if not sure and ended and rest[:1] not in ("", "\n"):
            continue
        if not rest or rest[0] in "\n,.!?:;(-|\x1d" or len(rest) < 4:
            yield _finding(scan, first, last, "signed", 0.78)
