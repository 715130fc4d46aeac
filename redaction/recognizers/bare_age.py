"""Ages told by the number alone: "turned 40", "my wife, 61,", "Jana, 34", "happy 60th", "lat 77"."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.recognizers.age_in_passing import ADULT, AND_I, become, closed, nearly, told_before
from redaction.recognizers.age_of_things import sized
from redaction.scan import Scan
from redaction.vocabulary.ages import (
    BABIES,
    BIRTHDAY,
    CLOSED_CUES,
    COMING,
    CUES,
    DECADE_BEFORE,
    FILLERS,
    HERE_IS,
    LINKS,
    MONTHLY,
    OF,
    OF_HIM,
    PRONOUNS,
    ROUNDLY,
    SEXES,
    STATUS_AFTER,
    TWO_CUES,
    UNIT_FIRST,
    WEAK_CUES,
    WEEKS,
    YOUNGER,
)
from redaction.vocabulary.people import AGED, PEOPLE, SIZED, STREETS, selves

_WORD: Final = re.compile(r"[a-z']+")
_STOP: Final = re.compile(r"[.?!\n;:](?=\s|$)|\n")
_FURTHER: Final = re.compile(r"(?:,? ?(?:,|a|i|e|und|and|et|&) ?)(\d{1,2})(?!\d)")
_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th|\.|er|e|eme|ste|o|a)?(?: ?\. ?)? ?")
_MEASURES: Final = re.compile(r"\d|[.,:/%\-]\d")
_ORDINAL_OF: Final = re.compile(
    r"\.? ?(?:klass\w*|trid\w*|tried\w*|klas[aeiy]\w*|class[ei]\w*|grade|year|stock|stupen|og|etage|semest\w*|liceo"
    r"|elementare|media|superiore|kurs\w*|lehrjahr|rocnik\w*|jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])"
)


def find(scan: Scan, start: int, end: int, number: int) -> Iterator[Finding]:
    low = scan.low
    unit = _unit_before(scan, start, end)
    if unit is not None:
        yield Finding("AGE", unit, end, "unit first", 0.7)
        return
    if _ORDINAL_OF.match(low, end):
        return
    before = low[max(0, start - 60) : start]
    if not before.strip() or before[-1] not in " (":
        if not before.strip() and number > ADULT and STATUS_AFTER.match(low, end):
            yield Finding("AGE", start, end, "before a status", 0.66)
        return
    set_off = before[-1] == "(" or before.rstrip(" (")[-1:] in ",–-"
    if set_off and _apposed(scan, start, end, number):
        yield Finding("AGE", start, end, "beside a person", 0.67)
        yield from _further(low, end)
        return
    if before.rstrip(" (")[-1:] in ".?!\n;:+*/=&":
        if number > ADULT and STATUS_AFTER.match(low, end):
            yield Finding("AGE", start, end, "before a status", 0.66)
        return
    if nearly(scan, start, end, number):
        yield Finding("AGE", start, end, "nearly", 0.66)
        return
    yield from _by_word(scan, before[-30:], start, end, number)


def _by_word(scan: Scan, before: str, start: int, end: int, number: int) -> Iterator[Finding]:
    """After "he is", "turned", or beside a word for a person ("syn 8", "mum (72)")."""
    low = scan.low
    words = [w[:-2] if w.endswith("'s") and w not in CUES else w for w in _WORD.findall(before)]
    while words and words[-1] in FILLERS:
        words.pop()
    if not words:
        return
    two, me = " ".join(words[-2:]), selves(scan.language)
    if sized(low, start):
        return
    if number >= ADULT and become(scan, words, end):
        yield Finding("AGE", start, end, "become", 0.68)
    elif two in _WE_ARE and number >= ADULT and _AND_TOO.match(low, end):
        yield Finding("AGE", start, end, "of two", 0.66)
        yield from _further(low, end)
    elif WEEKS.match(low, end):
        yield from weeks(scan, start, end)
    elif (by_cue(words, me, number) and words[-2:-1] != ["to"]) or (
        two in TWO_CUES and (two not in CLOSED_CUES or closed(low, end))
    ):
        yield Finding("AGE", start, end, "age by word", 0.7)
        yield from _further(low, end)
    elif words[-1] in ROUNDLY and number % 10 == 0 and any(w in PEOPLE or w in me for w in words):
        yield Finding("AGE", start, end, "roundly", 0.66)
    elif words[-1] in OF and any(w in PEOPLE for w in words[-2:-1]) and closed(low, end):
        yield Finding("AGE", start, end, "child of", 0.66)
    elif number < 100 and MONTHLY.match(words[-1]) and not _SELF_COMING.isdisjoint(words[-5:]) and closed(low, end):
        yield Finding("AGE", start, end, "coming birthday", 0.66)
    elif words == ["mam"] and number >= ADULT and AND_I.match(low, end) is not None:
        yield Finding("AGE", start, end, "first words", 0.64)
    elif words[-1] == "mit" and _WITH_ME.match(low, end) is not None:
        yield Finding("AGE", start, end, "at an age", 0.66)
    elif number < 100 and not COMING.isdisjoint(words[-5:]) and any(w in AGED for w in words[-5:]):
        yield Finding("AGE", start, end, "coming birthday", 0.66)
    elif number < 100 and (words[-1] in AGED or (words[-1] in LINKS and any(w in AGED for w in words[-3:-1]))):
        yield Finding("AGE", start, end, "beside a person", 0.66)
        yield from _further(low, end)
    elif number > 2 * ADULT and words[-1] == "at" and _at_my_age(words, low, end):
        yield Finding("AGE", start, end, "at an age", 0.66)
    elif words[-1] in _HIS_YEARS and words[-2:-1] in (["mit"], ["ve"], ["v"]):
        yield Finding("AGE", start, end, "at an age", 0.68)
    elif (
        number >= ADULT
        and words[-1] in _AT
        and (TOO_OLD.match(low, end) or (words[-1] == "at" and closed(low, end) and any(w in AGED for w in words[:-1])))
    ):
        yield Finding("AGE", start, end, "at an age", 0.66)
    elif number >= ADULT and words[-1] in SEXES and any(w in _I_AM_ONE for w in words[-4:-1]) and closed(low, end):
        yield Finding("AGE", start, end, "what one is", 0.66)
    elif number > 2 * ADULT and words[-1] == "po" and "jestem" in words[-3:] and closed(low, end):
        yield Finding("AGE", start, end, "past an age", 0.66)
    elif words[-1] in _MAKES and closed(low, end) and any(w in AGED or w in _TOMORROW for w in words[-5:-1]):
        yield Finding("AGE", start, end, "coming birthday", 0.66)
    elif number >= ADULT and words[-1] in _HAVE and _ON_THE_NECK.match(low, end):
        yield Finding("AGE", start, end, "years carried", 0.68)
    elif number >= ADULT and words[-1] in PRONOUNS and closed(low, end):
        yield Finding("AGE", start, end, "behind a pronoun", 0.66)
    elif closed(low, end) and told_before(low, start, end, number, words):
        yield Finding("AGE", start, end, "of whom was told before", 0.64)


_HIS_YEARS: Final = frozenset(("seinen", "ihren", "meinen", "unseren", "svych", "mych", "jeho", "mojich", "svojich"))
_AT: Final = frozenset(("mit", "at", "v", "ve", "w", "a"))
TOO_OLD: Final = re.compile(
    r"(?: (?:let|lat|anni|jahren|years))? (?:(?:bin|ist|jsem|som|jestem|sono|i'm|i am|uz|juz|sa|se) )?"
    r"(?:(?:ich|er|sie|dafur|uz|juz) )?(?:zu alt|too old|moc star|prilis star|za star|star[yae](?![a-z])|vecchi|troppo)"
)
_I_AM_ONE: Final = frozenset(("jsem", "sem", "som", "jestem", "sono", "bin", "i'm", "im", "am", "ich", "suis"))
_MAKES: Final = frozenset(("fa", "faccio", "fait"))
_TOMORROW: Final = frozenset(("domani", "oggi", "io"))
_HAVE: Final = frozenset(("mam", "ma", "ho", "ha", "hab", "habe", "hat", "have", "has", "got", "i've"))
_ON_THE_NECK: Final = re.compile(r" (?:na (?:karku|krku|hrbu|grzbiecie)|lenze|jahre auf dem|primavere|wiosen)(?![a-z])")
_NEEDS_A_PERSON: Final = frozenset(("ist", "wird", "wurde", "isch"))


def by_cue(words: list[str], me: frozenset[str], number: int) -> bool:
    """ "Turned 40", "is 40" said of a person."""
    last = words[-1]
    if last not in CUES or (last in WEAK_CUES and number < 5):
        return False
    return last not in _NEEDS_A_PERSON or any(w in PEOPLE or w in PRONOUNS or w in me for w in words[-6:-1])


def weeks(scan: Scan, start: int, end: int) -> Iterator[Finding]:
    """ "Our baby is 6 weeks"."""
    told = WEEKS.match(scan.low, end)
    words = _WORD.findall(scan.low[max(0, start - 30) : start]) if told else []
    if told is None or not words or words[-1] not in LINKS or not any(w in BABIES or w in AGED for w in words[-4:-1]):
        return
    old = scan.low.startswith((" old", " alt"), told.end())
    if old or closed(scan.low, told.end()):
        yield Finding("AGE", start, told.end() + len(" old") * old, "weeks", 0.75)


_ME: Final = frozenset(("i", "i'm", "me", "my", "he", "him", "she", "her"))
_I_AM: Final = re.compile(r",? (?:i'm|i (?:can|am|still|don|need|have|just|no|want|find|struggle|live))(?![a-z])")


def _at_my_age(words: list[str], low: str, end: int) -> bool:
    """ "Me at 43, I …", "at 74 I can't lift it"."""
    return (not _ME.isdisjoint(words[:-1]) and _THEN.match(low, end) is not None) or _I_AM.match(low, end) is not None


_THEN: Final = re.compile(r",? (?:i|i'm|and|he|she|with)(?![a-z'])")


def coming(scan: Scan, start: int, end: int) -> Iterator[Finding]:
    """ "Happy 40th Stephen", "k 60. narozeninám maminky": a birthday of somebody in particular."""
    low = scan.low
    if low[end : end + 1] == "s" and not low[end + 1 : end + 2].isalpha():
        told = _WORD.findall(low[max(0, start - 20) : start])
        owned = len(told) > 1 and told[-2] == "in" and told[-1] in _OWNED and closed(low, end + 1)
        if owned or (
            told and told[-1] in DECADE_BEFORE and any(w in PEOPLE or w in _ME for w in _near(low, start, end))
        ):
            yield Finding("AGE", start, end + 1, "decade", 0.66)
        return
    ordinal = _ORDINAL.match(low, end)
    at = ordinal.end() if ordinal else end
    next_word = _WORD.match(low, at)
    birthday = bool(next_word) and next_word.group().startswith(BIRTHDAY)  # type: ignore[union-attr]
    happy = low[max(0, start - 6) : start] == "happy " and low[end : end + 2] in ("th", "st", "nd", "rd")
    if happy or (birthday and any(w in PEOPLE or w in selves(scan.language) for w in _near(low, start, at))):
        yield Finding(
            "AGE", start, end + 2 if low[end : end + 2] in ("th", "st", "nd", "rd") else end, "birthday", 0.66
        )


_WE_ARE: Final = frozenset(("wir sind", "we are", "we re", "siamo di", "jsme ve"))
_AND_TOO: Final = re.compile(r" (?:und|and|e) [2-9]\d(?! ?[a-z%€£$]{1,3}\d)(?:[,.;!? ]|$)")
_SELF_COMING: Final = frozenset(
    ("werde", "bude", "koncze", "compio", "oslavim", "slavim", "skoncze", "konczy", "wird", "turns")
)
_WITH_ME: Final = re.compile(
    r" (?:hab|habe|bin|kann|will|muss|brauch|brauche|werd|werde|darf|fang|fange|such|suche|lern|lerne|geht"
    r"|tut|hat|ist|wird)"
    r" (?:ich|man|er|sie|es mir|mir|halt|noch|schon)(?![a-z])"
)
_OWNED: Final = frozenset(("my", "his", "her", "our", "their"))


def _near(low: str, start: int, end: int) -> list[str]:
    return [*_WORD.findall(low[max(0, start - 40) : start])[-5:], *_WORD.findall(low[end : end + 40])[:5]]


def _further(low: str, end: int) -> Iterator[Finding]:
    """ "The kids are 5 and 9"."""
    match = _FURTHER.match(low, end)
    while match and not _MEASURES.match(low, match.end()):
        yield Finding("AGE", match.start(1), match.end(1), "beside a person", 0.66)
        match = _FURTHER.match(low, match.end())


def _apposed(scan: Scan, start: int, end: int, number: int) -> bool:
    """Between commas behind a relative, a name, or what somebody says of himself: "I'm a widow, 83, so …"."""
    if not closed(scan.low, end):
        return False
    part, words = _part(scan.low, start)
    if not words or not STREETS.isdisjoint(words) or not SIZED.isdisjoint(words):
        return False
    if scan.low[end : end + 1] == "." and scan.text[end + 1 : end + 3].strip().islower():
        return False
    if any((w[:-2] if w.endswith("'s") else w) in PEOPLE for w in words[-5:]):
        return True
    if scan.low[start - 1 : start] == "(" and (little(words) or (number >= ADULT and words[-1] in _FOR_ME)):
        return True
    if number >= ADULT and (words[-1] in SEXES or (len(words) == 1 and words[0] in PRONOUNS)):
        return True
    if number < ADULT:
        return False
    if OF_HIM.match(part.lstrip()) is not None:
        return True
    if any(w in YOUNGER for w in words[-3:]) and any(w in PRONOUNS or w in _ME for w in words[:3]):
        return True
    return any(f" {one}" in f" {part}" for one in HERE_IS) or behind_a_name(scan, start)


_FOR_ME: Final = frozenset(
    ("mich", "mir", "me", "mne", "mnie", "mna", "mi", "moi", "sebe", "siebie", "sam", "sama", "ich")
)


def little(words: list[str]) -> bool:
    """ "Our little one", "la piccola"."""
    return words[-2:] == ["little", "one"] or (words[-1] in BABIES and words[-1] not in ("one", "little"))


def _part(low: str, start: int) -> tuple[str, list[str]]:
    """What stands between the number and the comma or the sentence before it."""
    before = low[max(0, start - 70) : start].rstrip(" ,(–-")
    part = _STOP.split(before)[-1].split(",")[-1]
    return part, _WORD.findall(part)


def behind_a_name(scan: Scan, start: int) -> bool:
    """A given name, capitalised or the last of two capitalised words, right before the comma."""
    before = scan.text[max(0, start - 60) : start].rstrip()
    if not before.endswith((",", "(")):
        return False
    _text, words = _part(scan.low, start)
    if not words or not STREETS.isdisjoint(words):
        return False
    names = scan.pack.names
    if any(w in names.own or w in names.bent or w in names.foreign for w in words[-3:]) and len(words) <= 6:
        return True
    return len(words) == 2 and _TWO_CAPITALS.search(before) is not None


_TWO_CAPITALS: Final = re.compile(r"(?:^|[.!?\n,] ?)[^\W\d_a-z][^\W\d_]+ [^\W\d_a-z][^\W\d_]+ ?[,(]$")


def _unit_before(scan: Scan, start: int, end: int) -> int | None:
    """ "Anni 14", "lat 77", "age 31", but not the nineties."""
    unit = UNIT_FIRST.search(scan.low, max(0, start - 30), start)
    if unit is None or not closed(scan.low, end) or unit.group(1) in _DECADES:
        return None
    words = _WORD.findall(scan.low[max(0, start - 50) : unit.start(2)])
    begins = scan.low[max(0, unit.start(2) - 3) : unit.start(2)].rstrip()[-1:] in (",", "")
    return unit.start(2) if begins or any(w in PEOPLE for w in words[-4:]) else None


_DECADES: Final = frozenset(
    ("negli", "degli", "gli", "dagli", "agli", "od", "do", "po", "z", "w", "lat", "kilka", "per", "przez")
)
