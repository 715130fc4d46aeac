"""Names of persons: frames, forms of address, sign-offs, given names with their endings, names already known."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from redaction.findings import Finding
from redaction.known import stem
from redaction.naming import answers, endings, frames, given, surnames
from redaction.naming.reading import Run, capital, initial, ordinary, starts_sentence
from redaction.naming.spared import is_spared
from redaction.scan import Scan
from redaction.vocabulary import humans, triggers
from redaction.vocabulary.frames import INTRODUCING, TITLE_WORDS
from redaction.vocabulary.relations import before_names


def find(scan: Scan) -> Iterator[Finding]:
    """What several searches found of one name is one finding."""
    found: list[Finding] = []
    for run in _runs(scan):
        named = list(_finding(scan, run))
        found.extend(named)
        for other in frames.after_and(scan, run) if named else ():
            found.extend(_finding(scan, other))
    if len(found) < 2:
        yield from found
        return
    found.sort(key=lambda f: f.start)
    whole = found[0]
    for finding in found[1:]:
        if finding.start < whole.end:
            best = max(whole, finding, key=lambda f: f.score)
            whole = replace(best, start=whole.start, end=max(whole.end, finding.end))
        else:
            yield whole
            whole = finding
    yield whole


def _finding(scan: Scan, run: Run) -> Iterator[Finding]:
    first, last, rule, score = run
    lead = before_names(scan.language)
    while first < last and _introduces(scan, first, lead):
        first += 1
    if scan.language == "it" and last > first + 1:
        last = _without_origin(scan, first, last)
    if not is_spared(scan, first, last, rule) and not _thing_elsewhere(scan, first, last, rule):
        last = _hyphenated(scan, last)
        end = scan.words[last].end
        if last > first and initial(scan, last) and scan.low[end : end + 1] == ".":
            end += 1
        yield Finding("PERSON", scan.words[first].start, end, rule, score)


# Words of a message that is looked through again for every name.
_SHORT: Final = 200


def _thing_elsewhere(scan: Scan, first: int, last: int, rule: str) -> bool:
    """ "The Matilda or the Harriet? Harriet has storage.": what was a thing before is one here."""
    low = scan.words[first].low
    if first != last or rule != "given name" or len(scan.lows) > _SHORT or scan.lows.count(low) < 2:
        return False
    places = (place for place, shown in enumerate(scan.lows) if shown == low and place != first)
    return any(given.of_a_thing(scan, place) or is_spared(scan, place, place, rule) for place in places)


def _hyphenated(scan: Scan, last: int) -> int:
    """The last word of a surname of several: Hohenlohe-Schillingsfürst-Waldenburg."""
    words = scan.words
    while last + 1 < len(words) and words[last + 1].start == words[last].end + 1:
        if scan.low[words[last].end] != "-" or not capital(scan, words[last + 1]):
            break
        last += 1
    return last


def _without_origin(scan: Scan, first: int, last: int) -> int:
    """ "Loretta da Carpi", "WALTER POZZEBON DI MOGLIANO": where somebody comes from is no part of the name."""
    word = scan.words[last - 1]
    if word.low not in ("di", "da") or (capital(scan, word) and last - first < 3):
        return last
    return last - 2 if scan.words[last].low not in scan.pack.names.own else last


def _introduces(scan: Scan, place: int, lead: frozenset[str]) -> bool:
    low = scan.words[place].low
    return low in TITLE_WORDS or low in INTRODUCING or (low in lead and low not in scan.pack.names.all)


def _runs(scan: Scan) -> Iterator[Run]:
    marks = scan.marks
    if scan.known_said:
        yield from _known(scan)
    if marks & triggers.FRAME:
        yield from frames.introduced(scan)
        yield from frames.addressed(scan)
    if scan.has_capitals and (scan.inner & triggers.SELF or "." in scan.text):
        yield from frames.by_role(scan)
    if marks & triggers.KIN:
        yield from frames.related(scan)
    if marks & (triggers.NAME | triggers.SURNAME | triggers.SELF):
        yield from frames.after_weak_frames(scan)
        yield from given.find(scan)
    if marks & triggers.SIGN_OFF:
        yield from endings.signed(scan)
    if "name" in scan.asked:
        yield from answers.told(scan)
    if scan.has_capitals:
        yield from surnames.find(scan)
        if not humans.LIKE.isdisjoint(scan.lows):
            yield from surnames.spelt_out(scan)
        if len(scan.lows) <= 3:
            yield from answers.nothing_else(scan)
        if scan.has_digit or scan.has_at or "name" in scan.asked:
            yield from answers.clauses(scan)
    if scan.has_digit or scan.has_at:
        yield from endings.beside_contact(scan)
        yield from endings.in_mailbox(scan)


def _known(scan: Scan) -> Iterator[Run]:
    own = scan.pack.names.own
    for place, word in enumerate(scan.words):
        if len(word.low) < 3 or stem(word.low) not in scan.known or not (capital(scan, word) or word.low in own):
            continue
        if word.low in scan.pack.names.all or not (starts_sentence(scan, place) or ordinary(scan, word.low)):
            yield place, place, "known name", 0.8
