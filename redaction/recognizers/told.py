"""A told address cut into words, separators told or typed, pauses and gaps."""

import re
from dataclasses import dataclass
from typing import Final

from redaction.vocabulary import mailbox

_TOKEN: Final = re.compile(r"[a-z0-9]+|\s+|[^\sa-z0-9]")
SOFT: Final = frozenset("()[]{}<>*\"'`|\\")
_SEPARATORS: Final = {
    **dict.fromkeys(mailbox.DOTS, "."),
    **dict.fromkeys(mailbox.DASHES, "-"),
    **dict.fromkeys(mailbox.LOWS, "_"),
    **dict.fromkeys(mailbox.PLUSES, "+"),
}


_PHRASES: Final = [(_TOKEN.findall(text), sign) for text, sign in mailbox.SIGNS.items()]
_OPENINGS: Final = frozenset(phrase[0] for phrase, _sign in _PHRASES)


@dataclass(slots=True)
class Part:
    """A word, a separator (`sign`), a pause (comma) or a gap."""

    shown: str
    start: int
    end: int
    sign: str = ""
    word: bool = False

    @property
    def gap(self) -> bool:
        return not self.sign and (self.shown.isspace() or self.shown in SOFT)

    @property
    def pause(self) -> bool:
        return self.shown == "," and not self.sign

    @property
    def atom(self) -> bool:
        return not self.sign and self.shown.isalnum()


def parts_of(low: str, start: int, end: int) -> list[Part]:
    parts: list[Part] = []
    for match in _TOKEN.finditer(low, start, end):
        shown = match.group()
        sign = _SEPARATORS.get(shown, "") if shown.isalpha() else shown if shown in "._-+" else ""
        parts.append(Part(shown, *match.span(), sign, bool(sign) and shown.isalpha()))
    for place in range(len(parts) - 2):
        if parts[place].shown in _OPENINGS:
            _join(parts, place)
    for place in range(len(parts) - 2):
        if (parts[place].shown, parts[place + 2].shown) in mailbox.LOW_PAIRS and parts[place + 1].shown == " ":
            parts[place].sign, parts[place].word = "", False
            one, other = parts[place], parts[place + 2]
            one.shown, one.end, one.sign, one.word = f"{one.shown} {other.shown}", other.end, "_", True
            parts[place + 1].shown, other.shown, other.sign, other.word = " ", " ", "", False
    return parts


def _join(parts: list[Part], place: int) -> None:
    """A sign of several words becomes one part; its other parts become gaps."""
    for phrase, sign in _PHRASES:
        run = parts[place : place + len(phrase)]
        if [part.shown for part in run] == phrase:
            run[0].shown, run[0].sign, run[0].word, run[0].end = "".join(phrase), sign, True, run[-1].end
            for part in run[1:]:
                part.shown, part.sign, part.word = " ", "", False
            return


def skipped(parts: list[Part], place: int, *, ahead: bool) -> int:
    """The place of the first part that is no gap, pause or word like "then"; at most three such words."""
    step, fillers = (1 if ahead else -1), 0
    while 0 <= place < len(parts):
        part = parts[place]
        beside = parts[place + step] if 0 <= place + step < len(parts) else None
        filler = part.atom and part.shown in mailbox.FILLERS and fillers < 3 and beside is not None and beside.gap
        if not (part.gap or part.pause or filler or (part.shown == ":" and ahead)):
            break
        fillers += filler
        place += step
    return place
