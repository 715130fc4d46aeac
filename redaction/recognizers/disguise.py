"""
An e-mail address around a sign that stands for "@": what is before it is read backwards as the name, what
is after it forwards as the host. Signs may be words, brackets and pauses; letters may be spelled.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from redaction.language import everyday_words
from redaction.naming.sexes import is_given
from redaction.recognizers.hosts import host_after
from redaction.recognizers.told import Part, parts_of, skipped
from redaction.vocabulary import mailbox
from redaction.vocabulary.counted import COUNTED, TENS
from redaction.vocabulary.numerals import DIGIT_WORDS

MARK: Final = re.compile(
    rf"(?P<at>[ ,]{{0,3}}[\[({{<*_|]{{1,2}} ?(?:{mailbox.AT_STRONG}|{mailbox.AT_WEAK}|@|a) ?[\])}}>*_|]{{1,2}}|-(?:at)-"
    rf"|@|(?<![a-z0-9])(?:{mailbox.AT_STRONG})(?![a-z0-9])"
    rf"|(?<=[a-z0-9])(?:zavinac|malpa|chiocciola|klammeraffe|arobase)(?=[a-z0-9])"
    rf"|(?<![a-z0-9'])(?P<weak>{mailbox.AT_WEAK})(?![a-z0-9'])"
    rf"|(?<= )(?P<place>{mailbox.AT_PLACE})(?= (?:gm|goo|hot|out|ic|yah|sez|cen|one|int|pro|gaz|wp|o2|lib|vir|gmx"
    rf"|web|zoz|aze|fre|ora|lap|wan|sfr|blu|pos|tis|ema))"
    rf"|(?<=[a-z0-9 ])(?P<then>{mailbox.AT_THEN})(?= (?:gmail|googlemail|hotmail|yahoo|outlook|icloud|seznam|libero"
    rf"|gmx)(?![a-z]))"
    r"|(?<=[a-z0-9])(?P<gap> )(?=(?:gmail|googlemail|hotmail|yahoo|outlook|icloud|seznam|libero|gmx|wp|onet)"
    r"(?![a-z0-9])))"
)
_BACK: Final = 120
_NEAR: Final = re.compile(r"[\s,.:()\[\]{}<>*\"'`|]{0,6}[a-z0-9]")
# Signs of one message that are looked around at: more stand in no message that a person types.
_MOST: Final = 120
_NOTE: Final = re.compile(rf"[ ,]{{1,3}}\(?{mailbox.TOGETHER}\)?[ ,]{{0,3}}$|{mailbox.NOTE}")
_MAIL_BEFORE: Final = re.compile(rf"(?:{mailbox.MAIL_WORDS})\b[^.!?]{{0,16}}$")
_SENT_TO: Final = re.compile(rf"(?<![a-z])(?:{mailbox.SENDING})(?![a-z])[^.!?\n]{{0,40}} (?:{mailbox.TOWARDS}) $")
_SAID: Final = mailbox.DOTS | mailbox.LOWS


@dataclass(frozen=True, slots=True)
class Spoken:
    """An address as told: where it stands and what it means; `sure`: signs in words or a host with its ending."""

    start: int
    end: int
    local: str
    host: str


def spans(
    low: str, *, asked: bool = False, taken: Sequence[tuple[int, int]] = (), gaps: bool = True
) -> Iterator[Spoken]:
    """Addresses told around a sign that does not lie in one of `taken` (sorted); `gaps`: or around no sign at all."""
    last, passed, parsed = 0, 0, 0
    for match in MARK.finditer(low):
        while passed < len(taken) and taken[passed][1] <= match.start():
            last = max(last, taken[passed][1])
            passed += 1
        if match.start() < last or (passed < len(taken) and taken[passed][0] <= match.start()):
            continue
        if parsed == _MOST or (match["gap"] and not gaps) or not _NEAR.match(low, match.end()):
            continue
        parsed += 1
        host = host_after(
            low,
            match.end(),
            strong=match["weak"] is None and match["place"] is None and not (match["then"] or match["gap"]),
        )
        if host is None:
            continue
        end, value, worded = host
        name = local_before(low, match.start("at"), floor=last)
        if name is None:
            continue
        start, local = name
        if (match["weak"] or match["place"] or match["then"] or match["gap"]) and not _believable(
            low, start, match, local, value, worded, asked
        ):
            continue
        last = end
        yield Spoken(start, end, local, value)


def _believable(low: str, start: int, match: re.Match[str], local: str, host: str, worded: bool, asked: bool) -> bool:
    """ "at", "et", "na" are also everyday words: the rest must look like an address."""
    shown = low[start : match.start()].strip(" ,")
    odd = not shown.isalpha()
    short = 2 if asked else 3
    sent = _SENT_TO.search(low[max(0, start - 60) : start]) is not None
    common = shown in everyday_words() and not (sent and shown in mailbox.SHARED)
    if (not odd and (common or len(shown) < short)) or not any(c.isalpha() for c in local):
        return False
    if "." not in low[match.end() : match.end() + len(host) + 2] and not worded:
        odd = odd and host.partition(".")[0] in mailbox.WEBMAIL
    told = asked or sent or _MAIL_BEFORE.search(low[max(0, start - 40) : start]) is not None
    webmail = host.partition(".")[0] in mailbox.PROVIDERS
    if match["gap"]:
        ended = (
            host.partition(".")[0] in low[match.end() :][:14] and "." in low[match.end() : match.end() + len(host) + 6]
        )
        spoken = " " in low[match.end() : match.end() + len(host) + 6].strip() and asked
        return webmail and ((odd and (told or ended)) or (asked and (ended or spoken) and len(shown) > 4))
    if match["then"]:
        return webmail and odd and (told or not _SAID.isdisjoint(shown.split()))
    if match["place"] or match["weak"] == "bei":
        return webmail and (odd or told or _ended(low, match.end(), host))
    if worded:
        return True
    if "." not in low[match.end() :][: len(host) + 2] and " " in shown:
        return webmail and (odd or told)
    return (webmail and (odd or told or "." in host)) or ("." in host and (odd or told))


def _ended(low: str, at: int, host: str) -> bool:
    """The host was told with its ending: "gmail com"."""
    label, _, ending = host.partition(".")
    return bool(ending) and low[at : at + len(host) + 3].strip().startswith((f"{label} {ending}", f"{label}.{ending}"))


def local_before(low: str, at: int, *, floor: int = 0) -> tuple[int, str] | None:
    """Start and value of the name that ends before `at`."""
    note = _NOTE.search(low, max(floor, at - 48), at)
    parts = parts_of(low, max(floor, at - _BACK), note.start() if note else at)
    place = len(parts) - 1
    if parts and (parts[place].gap or parts[place].pause):
        place = skipped(parts, place, ahead=False)
    if place < 0 or not (parts[place].atom or parts[place].sign):
        return None
    first, value = _name_back(parts, place)
    if first is None or value in mailbox.FILLERS:
        return None
    first, value = _more_words(low, parts, first, value, most=4 if note else 2, label=note is None)
    return parts[first].start, value


def _name_back(parts: list[Part], place: int) -> tuple[int | None, str]:
    """Atoms joined by signs, backwards; single letters and names of letters in a row make one atom."""
    taken: list[str] = []
    first: int | None = None
    for _ in range(14):
        if place < 0:
            break
        if parts[place].sign and not parts[place].word:
            taken.insert(0, parts[place].shown)
            place -= 1
            continue
        if not parts[place].atom:
            break
        run, atom = _run_back(parts, place)
        taken.insert(0, atom)
        first, place = run, run - 1
        joined = _joined_back(parts, place)
        if joined is None:
            break
        place, sign = joined
        taken.insert(0, sign)
    value = "".join(taken).strip(".-+")
    return (first, value) if first is not None and any(c.isalnum() for c in value) else (None, "")


def _run_back(parts: list[Part], place: int) -> tuple[int, str]:
    """The first place of an atom that ends at `place`, and what it means."""
    shown = parts[place].shown
    first, letters = _letters_back(parts, place)
    if len(letters) >= 3:
        return first, "".join(letters)
    start, number = _number_back(parts, place)
    if number and start >= 2 and parts[start - 1].shown == " ":
        front = parts[start - 2]
        if front.atom and front.shown not in everyday_words() and not front.shown.isdigit():
            return start - 2, front.shown + number
    return place, shown


def _number_back(parts: list[Part], place: int) -> tuple[int, str]:
    """Where a number that ends at `place` begins and its digits, in figures or words: "forty five"."""
    shown = parts[place].shown
    if shown.isdigit():
        return place, shown
    digit = DIGIT_WORDS.get(shown, "")
    if digit and place >= 2 and parts[place - 1].shown in (" ", "-") and parts[place - 2].shown in TENS:
        return place - 2, TENS[parts[place - 2].shown] + digit
    return place, digit or COUNTED.get(shown, "")


def _letters_back(parts: list[Part], place: int) -> tuple[int, list[str]]:
    """The first of the letters that are spelt one by one up to `place`, and all of them."""
    first, letters = place, [mailbox.LETTERS.get(parts[place].shown, parts[place].shown)]
    if not _is_letter(parts[place].shown):
        return first, letters
    while first >= 2 and parts[first - 1].shown == " " and parts[first - 2].atom and _is_letter(parts[first - 2].shown):
        first -= 2
        letters.insert(0, mailbox.LETTERS.get(parts[first].shown, parts[first].shown))
    return first, letters


def _is_letter(shown: str) -> bool:
    return len(shown) == 1 or shown in mailbox.LETTERS


def _joined_back(parts: list[Part], place: int) -> tuple[int, str] | None:
    """The place of what a sign joins on the left, and the sign."""
    at, wide = place, False
    while at >= 0 and (parts[at].gap or parts[at].pause):
        wide = True
        at -= 1
    if at < 0 or not parts[at].sign:
        return None
    sign, word = parts[at].sign, parts[at].word
    at -= 1
    left = False
    while at >= 0 and (parts[at].gap or (parts[at].pause and word)):
        left = True
        at -= 1
    if at < 0 or not (parts[at].atom or (parts[at].sign and not parts[at].word)):
        return None
    if not word and wide and not (left and sign == "."):
        return None
    return at, sign


def _more_words(low: str, parts: list[Part], first: int, value: str, *, most: int, label: bool) -> tuple[int, str]:
    """ "mail je jan novak zavináč": words without a sign between them, back to a word for a mailbox."""
    at, words = first, list[str]()
    while at >= 2 and len(words) < most and parts[at - 1].shown == " " and parts[at - 2].atom:
        shown = parts[at - 2].shown
        if shown in everyday_words() or shown in mailbox.LOCAL_END or re.fullmatch(mailbox.MAIL_WORDS, shown):
            break
        words.insert(0, shown)
        at -= 2
    if words and label and not _LABEL.search(low, max(0, parts[at].start - 30), parts[at].start):
        keep = _of_a_name(words)
        words, at = words[len(words) - keep :], first - 2 * keep
    return (at, "".join(words) + value) if words else (first, value)


def _of_a_name(words: list[str]) -> int:
    """How many of the words before the last one belong to it without any label: "Oliver" and "j" before "huber"."""
    if is_given(words[-1]) or (len(words[-1]) == 1 and words[-1] in _INITIALS):
        return 1
    return 2 if len(words) == 2 and is_given(words[0]) else 0


_INITIALS: Final = frozenset("bcdfghjlmnpqrtwxy")


_LABEL: Final = re.compile(rf"(?:{mailbox.MAIL_WORDS})(?: (?:je|ist|is|e|est|jest|to|mam))?[ :=-]{{1,3}}$")
