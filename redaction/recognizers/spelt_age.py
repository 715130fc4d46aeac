"""Ages told in words: "osmdesát dva let", "settant'anni", "she is eighty-two", "sedmiletý"."""

import re
from collections.abc import Iterator
from typing import Final

from redaction.findings import Finding
from redaction.recognizers import lasting_things
from redaction.recognizers.age import YEARS, no_age, of_somebody
from redaction.recognizers.age_in_passing import closed
from redaction.recognizers.age_of_things import of_animal
from redaction.recognizers.bare_age import by_cue
from redaction.scan import Scan
from redaction.vocabulary.ages import (
    BABIES,
    CLOSED_CUES,
    COMING,
    COMPLETES,
    CUES,
    FILLERS,
    HAVING,
    I_AM,
    LINKS,
    MONTHLY,
    NEARLY,
    PRONOUNS,
    TWO_CUES,
    WEEKS,
    WHEN,
)
from redaction.vocabulary.numerals import CLOSING, is_numeral
from redaction.vocabulary.people import AGED, PEOPLE, selves
from redaction.vocabulary.wordlist import words as listed

_UNIT: Final = re.compile(
    rf"(?<![a-z])(?:(?:kilka |pare |par |nekolik |niekolko |e passa |odd |something )?"
    rf"(?:{YEARS})(?![a-z])(?:[ -]old| alt)?"
    rf"|(?:jahrig\w{{0,2}}|jaehrig\w{{0,2}}|lety"
    r"|leta|leteho|letni\w?|enne)"
    r"(?![a-z]))"
)


def find(scan: Scan) -> Iterator[Finding]:
    """ "Osmdesát dva let", "settant'anni", "she is eighty-two"."""
    words, low = scan.words, scan.low
    place = 0
    answer = "age" in scan.asked
    while place < len(words):
        if not _counts(words[place].low, scan.language):
            place += 1
            continue
        first = place
        while (
            place + 1 < len(words)
            and _counts(words[place + 1].low, scan.language)
            and low[words[place].end : words[place + 1].start] in (" ", "-")
        ):
            place += 1
        last = place
        while last > first and words[last].low in CLOSING:
            last -= 1
        start, end = words[first].start, words[last].end
        if any(word.low.startswith(_THOUSANDS) for word in words[first : last + 1]):
            place += 1
            continue
        unit = _UNIT.match(low, end - 4 if low.endswith("'anni", start, end) else end + 1)
        cue = _CUE.search(low, max(0, start - 36), start)
        if of_animal(scan, start) or (unit and lasting_things.told(scan, start, unit.end(), joined=False)):
            place += 1
            continue
        if unit and of_somebody(scan, start, unit.end(), joined=False):
            yield Finding("AGE", start, unit.end(), "age in words", 0.72)
        elif answer and first < _ANSWERED and not no_age(low, end) and not of_things(words[first].low):
            answer = False
            yield Finding("AGE", start, _unit_after(low, end), "answer in words", 0.7)
        elif last - first < 3 and _cued(scan, first, end):
            yield Finding("AGE", _staged(scan, first), _half(low, end), "age in words behind a verb", 0.66)
        elif _weeks_of_a_baby(scan, first, end):
            yield Finding("AGE", start, _weeks_end(low, end), "weeks in words", 0.7)
        elif last - first < 3 and _of_kin(scan, first, end):
            yield Finding("AGE", start, end, "age of kin in words", 0.66)
        elif cue and last - first < 3 and _tells(cue, low, end, words[first].low):
            yield Finding("AGE", start, end, "age in words by word", 0.66)
        place += 1


_ANSWERED: Final = 4
_HALF: Final = re.compile(r" (?:et demi|e mezzo|a pul|i pol|and a half|einhalb)(?![a-z])")
_SMALL: Final = 5


def _half(low: str, end: int) -> int:
    half = _HALF.match(low, end)
    return half.end() if half else end


def _unit_after(low: str, end: int) -> int:
    unit = _UNIT.match(low, end + 1)
    return unit.end() if unit else _half(low, end)


def _staged(scan: Scan, place: int) -> int:
    """With what says roughly when: "Mitte sechzig", "sui settanta", "early fifties"."""
    return scan.words[place - (place > 0 and scan.lows[place - 1] in _STAGES)].start


_IN_MAY: Final = re.compile(
    r" (?:in (?:may|june|july|march|april|august|january|feb|sept|oct|nov|dec|spring|summer|autumn|winter)"
    r"|next (?:week|month|year|spring)|this (?:year|month|week)|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_BECOME: Final = re.compile(r" (?:geworden|bin(?= *[,.;!?]|$)|ist(?= *[,.;!?]|$))")
_LOCATIVE: Final = ("ceti", "desati", "dvou", "peti", "osmi", "sedmi", "sesti", "tri", "ctyr")
_AT_AGE: Final = re.compile(
    r",? (?:(?:uz|jsem|mu|mi|se|ji|me|ho|si|by|clovek|to|jeste|konecne)|[a-z]{3,9} (?:ich|man|mir|er|sie))(?![a-z])"
)
_STAGES: Final = frozenset(("mitte", "anfang", "ende", "early", "mid", "late", "sui", "sulla", "verso"))
_ON: Final = frozenset(("sui", "verso", "attorno", "intorno"))


def _cued(scan: Scan, place: int, end: int) -> bool:
    """ "Mně je dvacet šest", "mein Neffe ist neunzehn", "lui ne ha diciassette", "ja jsem třiašedesát"."""
    word, low = scan.lows[place], scan.low
    if of_things(word) or no_age(low, end):
        return False
    over = _half(low, end)
    shut = over > end or closed(low, over) or _IN_MAY.match(low, over) is not None
    near = scan.lows[max(0, place - 9) : place]
    said = [w.removesuffix("'s") if w not in CUES else w for w in near if w not in FILLERS and w not in _STAGES]
    if place == 1 and near[0] in NEARLY:
        return shut and len(word) >= _SMALL
    if not said or (scan.words[place].start and low[scan.words[place].start - 1] not in " -("):
        return False
    me, two = selves(scan.language), " ".join(said[-2:])
    if near[-1] in _ON and not shut:
        return False
    if near[-1] in NEARLY and shut and len(said) < len(near) and len(word) >= _SMALL:
        return any(w in PEOPLE or w in me for w in said)
    if _BECOME.match(low, end) and any(w in PEOPLE or w in PRONOUNS for w in said):
        return True
    if not shut and len(word) < _SMALL + 1:
        return False
    if two in TWO_CUES or (near[-1] in _ON and any(w in PEOPLE or w in PRONOUNS for w in said[-3:])):
        told = len(word) >= _SMALL or any(w in PEOPLE or w in ("lui", "lei") for w in said)
        return two not in CLOSED_CUES or (shut and told)
    if near[-1] in ("v", "ve") and word.endswith(_LOCATIVE):
        return shut or _AT_AGE.match(low, end) is not None
    if near[-1] == "mit" and len(word) > _SMALL and _AT_AGE.match(low, end):
        return True
    at = len(said)
    while at and said[at - 1] in WHEN:
        at -= 1
    if 0 < at < len(said) and shut and (said[at - 1] in COMING or said[at - 1] in COMPLETES or said[at - 1] in LINKS):
        return any(w in AGED or w in PEOPLE for w in said[:at])
    if word.endswith(("einhalb", "anderthalb")):
        return shut and any(w in PEOPLE or w in BABIES or w in _OWN for w in said[-4:])
    if said[-1] in COMPLETES:
        return shut and len(word) >= _SMALL
    if said[-1] in I_AM and len(word) >= _SMALL + 1:
        return shut
    if said[-1] in HAVING:
        return shut and (
            any(w in AGED or w in PRONOUNS or w == "ta" for w in said[-4:-1]) or said == ["ma"] or "cerstvych" in near
        )
    if MONTHLY.match(said[-1]) and shut:
        return any(w in COMING for w in said) and any(w in AGED or w in me for w in said)
    return by_cue(said, me, _SMALL)


def _of_kin(scan: Scan, place: int, end: int) -> bool:
    """ "Klukovi je deset", "der Junge ist elf", "syn, lat dziewięć": nothing is counted after it."""
    before = [w for w in scan.lows[max(0, place - 6) : place] if w not in FILLERS and not MONTHLY.match(w)]
    shut = closed(scan.low, end) or _IN_MAY.match(scan.low, end) is not None
    if not before or not shut or of_things(scan.words[place].low):
        return False
    set_off = scan.low[scan.words[place].start - 2 : scan.words[place].start] == ", "
    kin = before[-2:-1] if before[-1] in _IS else before[-1:] if set_off else []
    gran = before[-1].removesuffix("'s")
    return any(w in PEOPLE or w in BABIES for w in kin) or (gran != before[-1] and gran in PEOPLE)


_IS: Final = frozenset(
    (
        "je",
        "is",
        "ist",
        "wird",
        "bude",
        "bylo",
        "bolo",
        "jest",
        "konczy",
        "skonczyl",
        "compie",
        "lat",
        "turns",
        "turned",
        *("are", "sind", "jsou", "su", "maji", "maja", "hanno", "sono"),
    )
)


def _weeks_of_a_baby(scan: Scan, place: int, end: int) -> bool:
    """ "Synek ma trzy tygodnie", "unsere Kleine ist drei Wochen alt"."""
    before = scan.lows[max(0, place - 4) : place]
    return (
        WEEKS.match(scan.low, end) is not None
        and any(w in BABIES or (w in AGED and _weeks_end(scan.low, end) > _weeks(scan.low, end)) for w in before[:-1])
        and before[-1] in LINKS | {"jsou", "su", "sono"}
    )


def _weeks(low: str, end: int) -> int:
    told = WEEKS.match(low, end)
    return told.end() if told else end


def _weeks_end(low: str, end: int) -> int:
    told = _weeks(low, end)
    return told + len(" old") if low.startswith((" old", " alt"), told) else told


def _tells(cue: re.Match[str], low: str, end: int, word: str) -> bool:
    if no_age(low, end) or of_things(word):
        return False
    if cue["sure"]:
        return True
    if cue["near"]:
        return word.endswith(("zig", "ssig", "sig")) and _PASSED.match(low, end) is not None
    if cue["round"]:
        return word.endswith(("zig", "ssig", "sig"))
    return closed(low, end) if cue["verb"] else len(word) > 4 or closed(low, end)


_PASSED: Final = re.compile(r" (?:zu|uberschritten|hinter (?:mir|sich)|voll|geknackt|erreicht)(?![a-z])")
_THOUSANDS: Final = ("tisic", "tysiac", "tysiec", "mila", "mille", "tausend", "thousand")


def of_things(word: str) -> bool:
    """ "One of them": too ordinary to be an age."""
    return word in _ORDINARY


_ORDINARY: Final = frozenset(
    ("one", "ein", "eine", "un", "una", "uno", "jeden", "jedna", "jedno", "zero", "null", "o", "oh")
)
_OWN: Final = listed(
    """
    mein meine meinen meinem meiner unser unsere unserem unserer nas nase nasemu naseho nasi our my nostro nostra nasz
    nasza muj moje moj moja mio mia
    """
)
_NOMINAL: Final = ("jahrige", "jahrigen", "jahriger")
_AS: Final = frozenset(("jako", "ako", "als", "as", "coby"))
_ADJECTIVE: Final = (
    *("lety", "leta", "letemu", "leteho", "letou", "letni", "letnia", "letnim", "letniego", "letniej", "enne", "enni"),
    *("jahrig", "jahrige", "jahriger", "jahrigen", "jaehrig", "jaehrige", "jaehriger", "jaehrigen"),
)


def told_by_adjective(scan: Scan) -> bool:
    low = scan.low
    return ("let" in low or "enn" in low or "hrig" in low) and any(w.endswith(_ADJECTIVE) for w in scan.lows)


def find_adjective(scan: Scan) -> Iterator[Finding]:
    """ "Sedmiletý syn", "mamma ottantenne"."""
    german = scan.language == "de"
    for place, word in enumerate(scan.words):
        ending = next((e for e in _ADJECTIVE if word.low.endswith(e)), None)
        if ending is None or not _counts(word.low.removesuffix(ending), scan.language):
            continue
        near = [w.low for w in (*scan.words[max(0, place - 4) : place], *scan.words[place + 1 : place + 3])]
        # "Einen Dreijährigen": nobody else is called so.
        noun = german and place > 0 and scan.text[word.start].isupper() and word.low.endswith(_NOMINAL)
        said_as = place > 0 and scan.lows[place - 1] in _AS
        if noun or said_as or any(w in PEOPLE or w in _OWN or w in selves(scan.language) for w in near):
            yield Finding("AGE", word.start, word.end, "age as an adjective", 0.72)


_CUE: Final = re.compile(
    r"(?<![a-z'])(?:(?P<sure>(?:bude |je |bylo )(?:mi|mu|ji|jej)|(?:mi|mu|ji|jej) (?:uz )?(?:je|bude|bylo)"
    r"|(?:ve |v )(?:svych|mych)"
    r"|skonczyl\w{0,3}|wieku"
    r"|veku|ho compiuto|ha compiuto|turned|turning|turns|aged?)"
    r"|(?P<verb>ma|mam|ho|j'ai|(?:sohn|tochter|son|daughter) (?:ist|is|wird))"
    r"|(?P<near>auf die|(?:hab|habe|hat|bin uber|ist uber) die)|(?P<round>mitte|ende|anfang)"
    r"|(?:she|he)'?ll be|will be|i'm|im|i am|she's|he's|she is|he is|bin|er ist|sie ist|der is|wird|werde|partner"
    r"|wife|husband|i'll be|(?:tahne|taha|ide)(?: mi| mu| ji| jej)? na|(?:va|vado) per (?:gli|i)"
    r"|(?:passato|superato) (?:i|gli)|skonczone"
    r"|(?:is|well|long|way) past|(?:he's|she's|i'm) coming up|(?<=ma )pod"
    r"|pushing|knocking on|i'm sweet|turned sweet|dozil\w? se|dobiega\w?)"
    r"(?: (?:uz|juz|jetzt|schon|now|already|only|fast|bald|almost|nearly|just|gerade|erst|prave|teraz|skoro|pod|pres"
    r"|cez|well|way|hodne|neco|dost|ben|gut|dobrze|uber|ueber|over|ponad|oltre|quasi|prawie|cerstvych|okolo|kolem|about|around)){0,2}"
    r" ?\(?$"
)


def _counts(word: str, language: str) -> bool:
    bare = word.split("'")[0]
    if language == "de":
        bare = bare.removesuffix("einhalb")
    return is_numeral(bare, language) or (language in ("cs", "sk") and is_numeral(bare.removesuffix("i"), language))
