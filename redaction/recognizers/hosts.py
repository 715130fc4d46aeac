"""The host of a told address, read forwards: labels and dots in words, letter by letter, or a provider alone."""

from typing import Final

from redaction.recognizers.told import SOFT, Part, parts_of, skipped
from redaction.vocabulary import mailbox

_AHEAD: Final = 100
# First labels of a host that are providers too: "poczta.onet.pl".
_MAIL_HOSTS: Final = frozenset(("poczta", "mail", "email", "post", "pec"))


def host_after(low: str, at: int, *, strong: bool) -> tuple[int, str, bool] | None:
    """End and value of the host that begins at `at`, and whether its dots are told in words or brackets."""
    parts = parts_of(low, at, min(len(low), at + _AHEAD))
    place = skipped(parts, 0, ahead=True)
    labels: list[str] = []
    best: tuple[int, str, bool] | None = None
    worded = False
    while place < len(parts) and parts[place].atom and len(labels) < 10:
        label, place = _label(parts, place)
        labels.append(label)
        end = parts[place - 1].end
        value = "".join(labels)
        if _whole(value):
            best = end, value, worded
        elif len(labels) == 1 and label in mailbox.PROVIDERS:
            best = end, _completed(label), worded
        sign, after, said = _sign(parts, place)
        if sign and after < len(parts) and parts[after].atom:
            if _whole(value) and sign == "." and not said and after == place + 2:
                # "mail . ru. Io": this dot ends a sentence.
                break
            following = _label(parts, after)[0]
            further = said or following in mailbox.TLDS or (label in _MAIL_HOSTS and following in mailbox.PROVIDERS)
            if best and not further and (parts[place].gap or sign != "."):
                break
            labels.append(sign)
            worded, place = worded or said, after
            continue
        ending, after = _ending(parts, place)
        if ending and ((label in mailbox.PROVIDERS) or (strong and ending in mailbox.TLDS_CLEAR)) and "." not in labels:
            return parts[after - 1].end, f"{value}.{ending}", worded
        break
    if best is not None and low[best[0] : best[0] + 1].isalnum():
        return None
    return best


def _whole(value: str) -> bool:
    front, dot, ending = value.rpartition(".")
    return bool(dot) and bool(front) and (ending in mailbox.TLDS or ending.startswith("xn--"))


def _completed(label: str) -> str:
    tld = mailbox.DEFAULT_TLD.get(label)
    return f"{label}.{tld}" if tld else label


def _label(parts: list[Part], place: int) -> tuple[str, int]:
    """One label of a host, told in one word, in two ("g mail"), or letter by letter."""
    ahead: list[tuple[str, int]] = []
    at = place
    while at < len(parts) and parts[at].atom and len(ahead) < 12:
        ahead.append((parts[at].shown, at + 1))
        at += 1
        if at + 1 < len(parts) and parts[at].shown == " " and parts[at + 1].atom:
            at += 1
        else:
            break
    for size in range(min(5, len(ahead)), 1, -1):
        spoken = mailbox.SPOKEN.get(tuple(shown for shown, _end in ahead[:size]))
        if spoken:
            return spoken, ahead[size - 1][1]
    single = 0
    while single < len(ahead) and len(ahead[single][0]) == 1:
        single += 1
    if single >= 2:
        return "".join(shown for shown, _end in ahead[:single]), ahead[single - 1][1]
    shown = parts[place].shown
    return mailbox.CASES.get(shown) or mailbox.SPOKEN_ONE.get(shown, shown), place + 1


def _sign(parts: list[Part], place: int) -> tuple[str, int, bool]:
    """The separator that comes next, the place after it, and whether it was told in words or brackets."""
    at, soft, pause = place, False, False
    while at < len(parts) and (parts[at].gap or parts[at].pause):
        soft = soft or parts[at].shown in SOFT
        pause = pause or parts[at].pause
        at += 1
    if at >= len(parts) or not parts[at].sign:
        return "", place, False
    sign, said = parts[at].sign, parts[at].word or soft
    if pause and not said:
        return "", place, False
    if not said and sign != "." and at > place:
        return "", place, False
    at += 1
    while at < len(parts) and (parts[at].gap or (parts[at].pause and said)):
        at += 1
    return sign, at, said


def _ending(parts: list[Part], place: int) -> tuple[str, int]:
    """ "seznam cz", "seznam,cz": the end of a host after no more than a gap."""
    at = place
    while at < len(parts) and at < place + 2 and (parts[at].gap or parts[at].pause):
        at += 1
    if at == place or at >= len(parts) or not parts[at].atom:
        return "", place
    label, after = _label(parts, at)
    return (label, after) if label in mailbox.TLDS else ("", place)
