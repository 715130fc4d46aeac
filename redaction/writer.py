"""Puts tokens in the place of findings, in the message and in the earlier ones that it completes."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from redaction import tokens, values
from redaction.findings import SPECIAL, Finding, Join
from redaction.policy import HIDDEN_KIND, Action, Policy, token_words

_PERSONS_COMPARED: Final = 40


@dataclass(frozen=True, slots=True)
class Mark:
    """A token in the redacted text. Offsets count code points, end exclusive."""

    start: int
    end: int
    kind: str
    token: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A contact that left the text, in its normal form."""

    token: str
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Amendment:
    """`earlier[index]` must now read `text`."""

    index: int
    text: str
    marks: tuple[Mark, ...]


def merged(found: list[Finding], more: list[Finding]) -> list[Finding]:
    merged: list[Finding] = []
    for finding in sorted((*found, *more), key=lambda f: (f.start, -f.end)):
        if merged and finding.start < merged[-1].end:
            merged[-1] = replace(merged[-1], end=max(merged[-1].end, finding.end))
        else:
            merged.append(finding)
    return merged


class Writer:
    """Puts tokens in the place of findings and remembers which value got which token."""

    def __init__(
        self,
        policy: Policy,
        language: str,
        purpose: str,
        known: dict[str, str],
        earlier: tuple[str, ...],
        joins: Iterable[Join] = (),
    ) -> None:
        self.policy, self.language, self.purpose = policy, language, purpose
        self.known, self.earlier = known, earlier
        self.kept: dict[str, Kept] = {}
        self._highest: dict[str, int] = {}
        self._persons = [(v, t) for v, t in known.items() if tokens.kind_of(t) == "PERSON"]
        self._joined = {j.finding.start: j.shown for j in joins if j.finding and j.shown}

    def join(self, shown: Mapping[int, str]) -> None:
        """From now on findings at these places stand for the whole that they are a piece of."""
        self._joined = {start: whole for start, whole in shown.items() if whole}

    def write(self, text: str, found: Iterable[Finding]) -> tuple[str, list[Mark], Callable[[int], int]]:
        """The redacted text, its marks and the way back from a place in it to the place in `text`."""
        out: list[str] = []
        marks: list[Mark] = []
        shifts: list[tuple[int, int]] = [(0, 0)]
        at = size = 0
        for finding in found:
            token, kind = self._token(finding, text[finding.start : finding.end])
            out += (text[at : finding.start], token)
            size += finding.start - at
            marks.append(Mark(size, size + len(token), kind, token))
            size += len(token)
            at = finding.end
            shifts.append((size, at))
        out.append(text[at:])

        def back(place: int) -> int:
            left = shifts[bisect_right(shifts, (place, size + len(text))) - 1]
            return left[1] + place - left[0]

        return "".join(out), marks, back

    def _token(self, finding: Finding, shown: str) -> tuple[str, str]:
        kind = finding.label
        action = self.policy.action(kind, self.purpose)
        if action in (Action.DROP, Action.ASK) or kind not in token_words(self.language).numbered:
            return tokens.dropped(kind, self.language), HIDDEN_KIND if kind in SPECIAL else kind
        value = values.normalised(kind, self._joined.get(finding.start, shown), self.language)
        if not value:
            return tokens.dropped(kind, self.language), kind
        if action is Action.MASK:
            return f"[{value[:1]}***]", kind
        token = self._known_token(kind, value) or tokens.numbered(kind, self._next(kind), self.language)
        if value not in self.known:
            self.known[value] = token
            if kind == "PERSON":
                self._persons.append((value, token))
        if action is Action.KEEP:
            previous = self.kept.get(token)
            if previous is None or len(previous.value) < len(value):
                self.kept[token] = Kept(token, kind, value)
        return token, kind

    def _known_token(self, kind: str, value: str) -> str | None:
        token = self.known.get(value)
        if token is None and kind == "PERSON":
            for other, owner in self._persons[-_PERSONS_COMPARED:]:
                if values.same_person(value, other):
                    return owner
        return token

    def _next(self, kind: str) -> int:
        if kind not in self._highest:
            self._highest[kind] = tokens.highest_number(kind, (*self.known.values(), *self.earlier))
        self._highest[kind] += 1
        return self._highest[kind]


def amend(earlier: tuple[str, ...], joins: list[Join], writer: Writer) -> Iterator[Amendment]:
    """The earlier messages without the pieces that turned out to be personal; a joined address keeps one token."""
    pieces = {(p.index, p.start): (p, j.shown) for j in joins for p in j.pieces}
    for index in sorted({i for i, _start in pieces}):
        mine = [pair for (i, _start), pair in sorted(pieces.items()) if i == index]
        writer.join({p.start: shown for p, shown in mine})
        found = [Finding(p.label, p.start, p.end, p.rule, 1.0) for p, _shown in mine]
        text, marks, _back = writer.write(earlier[index], found)
        fresh = {m.start for m in marks}
        standing = [Mark(s, e, tokens.kind_of(text[s:e]), text[s:e]) for s, e in tokens.find(text) if s not in fresh]
        yield Amendment(index, text, tuple(sorted((*marks, *standing), key=lambda m: m.start)))
