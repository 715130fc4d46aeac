"""One message under examination: the searched copy, its words and its numbers with what stands around them."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from redaction.asked import DISTANCE, REACH, ranked
from redaction.known import stem
from redaction.normalise import Searchable
from redaction.vocabulary.contexts import BEFORE, NEAR, UNIT_AFTER, UNIT_BEFORE, categories
from redaction.vocabulary.pack import Pack

WORD: Final = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
DIGIT: Final = re.compile(r"\d")
NUMBER: Final = re.compile(r"[+(]{0,2}\d(?:[ \-./()\\]{0,3}\d){0,60}")
DATE: Final = re.compile(
    r"(?<![\d/.\-])(?P<d>[0-3]?\d)(?P<s>[./-]) {0,2}(?P<m>[0-3]?\d)(?P=s) {0,2}(?P<y>(?:19|20)\d\d"
    r"|\d\d)(?![\d/])(?![.\-]\d)"
    r"|(?<![\d/.\-])(?P<iy>(?:19|20)\d\d)(?P<is>[./-])(?P<im>[01]?\d)(?P=is)(?P<id>[0-3]?\d)(?!\d)"
)
MONTH: Final = (
    r"ledn|unor|brez|dubn|kvet|cerv|srpn|zari|rijn|listop|prosin|stycz|lut(?:y|ego)|marc|marz"
    r"|marec|kwie|kwe|maj|czer"
    r"|lipca|lipiec|sierp|wrze|pazdz|grud|genn|febb|apri|magg|giug|lugl|agos|sett|otto|nove|dice"
    r"|janv|fevr|avri|mai|juin"
    r"|maerz|juil|aout|sept|octo|dece|janu|febr|mrz|juni|juli|augu|okto|deze|jan|feb|mar|apr|may"
    r"|jun|jul|aug|sep|oct|okt|nov"
    r"|dec|dez|jul"
)
_DATE_START: Final = re.compile(r"\d[./-] {0,2}\d")
_MONTH_HEADS: Final = frozenset(part[:3] for part in MONTH.replace("(?:y|ego)", "y").split("|"))
_LETTERS: Final = re.compile(r"[a-z]{3,}")
ROMAN_DATE: Final = re.compile(
    r"(?<![\d/.\-])(?P<d>[0-3]?\d)[. ]{1,2}(?:x|xi|xii|i|ii|iii|iv|v|vi|vii|viii|ix)[. ]{1,2}(?P<y>(?:19|20)\d\d)(?!\d)"
)
WORD_DATE: Final = re.compile(
    rf"(?<![\d/.\-])(?P<d>[0-3]?\d)(?:\.|st|nd|rd|th|er)? {{0,2}}(?:of |di |de "
    rf")?(?P<m>(?:{MONTH})[a-z]{{0,8}})"
    rf"(?:,?\.? {{1,2}}(?P<y>(?:19|20)\d\d)|\.? (?P<sy>'?\d\d))(?![\d/:]\d|\d|\.\d)"
    rf"|\b(?P<em>(?:{MONTH})[a-z]{{0,8}})\.? (?P<ed>[0-3]?\d)(?:st|nd|rd|th)?,? {{1,2}}(?P<ey>(?:19"
    rf"|20)\d\d)(?!\d)"
)


class Word:
    """One word in lower case, and where it stands."""

    __slots__ = ("end", "low", "start")

    def __init__(self, low: str, start: int, end: int) -> None:
        self.low, self.start, self.end = low, start, end


@dataclass(frozen=True, slots=True)
class Day:
    """A full calendar date in the text."""

    start: int
    end: int
    year: int


def _start_of(day: Day) -> int:
    return day.start


class Number:
    """A run of at least three digits with separators."""

    def __init__(self, start: int, end: int, *, shown: str, digits: str, glued: bool, unit: bool, scan: "Scan") -> None:
        self.start, self.end = start, end
        self.shown, self.digits = shown, digits
        self.glued, self.unit = glued, unit
        self._scan = scan

    @property
    def context(self) -> dict[str, int]:
        """Categories of the words before it, with their distance in characters."""
        return self._scan.context_of(self.start)

    @property
    def near(self) -> str | None:
        """The category of the nearest word, if it is near."""
        context = self.context
        near = min(context, key=context.__getitem__) if context else None
        return near if near is not None and context[near] <= NEAR else None


class Scan:
    """
    `lead` is the end of the sender's last message, folded: what it announces stands in front of this one.
    `lows` are the words without their places; `marks` says what they may be, `inner` also what their parts
    may be ("l'admin", "heslo1"); `mixed`: some word has digits and letters. `asked`: what the other side wants to know.
    `by_staff`: the firm's own people wrote it.
    """

    def __init__(
        self,
        source: Searchable,
        pack: Pack,
        *,
        lows: list[str],
        lead: str = "",
        known: frozenset[str] = frozenset(),
        asked: frozenset[str] = frozenset(),
        by_staff: bool = False,
    ) -> None:
        self.source, self.pack = source, pack
        self.text, self.low, self.language = source.text, source.low, pack.language
        self.lows, self.lead, self.known, self.asked = lows, lead, known, asked
        self.by_staff = by_staff
        self.has_digit = DIGIT.search(self.low) is not None
        self.marks = self.inner = 0
        self.mixed = False
        self.has_at = False
        self._contexts: dict[int, dict[str, int]] = {}
        # Computed when first asked for.
        self._words: list[Word] | None = None
        self._heads: list[str] | None = None
        self._known_said: bool | None = None
        self._says_beast: bool | None = None
        self._has_capitals: bool | None = None
        self._days: list[Day] | None = None
        self._numbers: list[Number] | None = None

    @property
    def words(self) -> list[Word]:
        if self._words is None:
            self._words = [Word(m.group(), m.start(), m.end()) for m in WORD.finditer(self.low)]
        return self._words

    @property
    def heads(self) -> list[str]:
        """The first two letters of every word."""
        if self._heads is None:
            self._heads = [low[:2] for low in self.lows]
        return self._heads

    @property
    def known_said(self) -> bool:
        """Whether a word may be part of a name that the conversation knows."""
        if self._known_said is None:
            known = self.known
            self._known_said = bool(known) and any(len(low) >= 3 and stem(low) in known for low in self.lows)
        return self._known_said

    @property
    def says_beast(self) -> bool:
        """Whether an animal is spoken of."""
        if self._says_beast is None:
            beasts = self.pack.beasts
            self._says_beast = any(beasts.has(low) for low in self.lows)
        return self._says_beast

    @property
    def has_capitals(self) -> bool:
        """After the first character."""
        if self._has_capitals is None:
            self._has_capitals = not self.text[1:].islower()
        return self._has_capitals

    @property
    def days(self) -> list[Day]:
        if self._days is None:
            self._days = sorted(_days(self.low), key=_start_of)
        return self._days

    @property
    def numbers(self) -> list[Number]:
        if self._numbers is None:
            self._numbers = list(self._find_numbers())
        return self._numbers

    def before(self, start: int, width: int = BEFORE) -> str:
        return self.low[max(0, start - width) : start]

    def context_of(self, start: int) -> dict[str, int]:
        """Categories of the words before a place, with their distance in characters."""
        context = self._contexts.get(start)
        if context is None:
            context = self._contexts[start] = categories(self._window(start))
            if self.asked and start < REACH:
                for name in ranked(self.asked):
                    context.setdefault(name, DISTANCE)
        return context

    def _window(self, start: int) -> str:
        window = self.low[max(0, start - BEFORE) : start]
        if self.lead and len(window) < BEFORE:
            window = f"{self.lead}\n{window}"[-BEFORE:]
        return window

    def _find_numbers(self) -> Iterator[Number]:
        low = self.low
        for match in NUMBER.finditer(low):
            start, end = match.span()
            cuts = self.days_between(start, end)
            if not cuts:
                yield from self._number(start, end)
                continue
            # A date inside a longer run ("781105/9388 12.3.1975"): what stands beside the date is read by itself.
            at = start
            for left, right in [*sorted(cuts), (end, end)]:
                if left > at:
                    for rest in NUMBER.finditer(low, at, left):
                        yield from self._number(*rest.span())
                at = max(at, right)

    def days_between(self, start: int, end: int) -> list[tuple[int, int]]:
        days = self.days
        if not days:
            return []
        first = max(0, bisect_left(days, start, key=_start_of) - 1)
        last = bisect_left(days, end, key=_start_of)
        return [(d.start, d.end) for d in days[first:last] if d.start < end and start < d.end]

    def _number(self, start: int, end: int) -> Iterator[Number]:
        low = self.low
        shown = low[start:end]
        if shown[0] == "(" and ")" not in shown:
            start, shown = start + 1, shown[1:]
        digits = shown if shown.isdigit() else "".join(filter(str.isdigit, shown))
        if len(digits) < 3:
            return
        before = low[start - 1 : start]
        glued = before.isalpha() or before in ("_", "#") or low[end : end + 1].isalpha()
        unit = UNIT_AFTER.match(low, end) is not None or UNIT_BEFORE.search(low[max(0, start - 4) : start]) is not None
        yield Number(start, end, shown=shown, digits=digits, glued=glued, unit=unit, scan=self)


def _days(low: str) -> Iterator[Day]:
    for match in DATE.finditer(low) if _DATE_START.search(low) else ():
        part = match.groupdict()
        day, month = int(part["d"] or part["id"]), int(part["m"] or part["im"])
        if day == 0 or month == 0 or (max(day, month) > 31 or min(day, month) > 12):
            continue
        # The American order is written with a stroke; with dots it is a version.
        if month > 12 and (part["s"] == "." or len(part["y"]) == 2):
            continue
        yield Day(match.start(), match.end(), _year(part["y"] or part["iy"]))
    for match in ROMAN_DATE.finditer(low):
        if 1 <= int(match["d"]) <= 31:
            yield Day(match.start(), match.end(), int(match["y"]))
    if _MONTH_HEADS.isdisjoint([m[:3] for m in _LETTERS.findall(low)]):
        return
    for match in WORD_DATE.finditer(low):
        part = match.groupdict()
        if 1 <= int(part["d"] or part["ed"]) <= 31:
            yield Day(match.start(), match.end(), _year((part["y"] or part["sy"] or part["ey"]).lstrip("'")))


def _year(shown: str) -> int:
    year = int(shown)
    if year > 99:
        return year
    return 1900 + year if year > 29 else 2000 + year
