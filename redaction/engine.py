"""The one door: what was typed goes in, what may be stored comes out."""

import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from redaction import overlaps, split, tokens, values
from redaction.findings import SPECIAL, Finding, Join
from redaction.known import Known
from redaction.language import guess
from redaction.normalise import Searchable, fold, searchable
from redaction.policy import HIDDEN_KIND, Action, Policy, token_words
from redaction.recognizers import address, age, credential, email, identity, names, network, payment, phone, special
from redaction.scan import WORD, Scan
from redaction.triggers import parts, triggers_for
from redaction.vocabulary import persons
from redaction.vocabulary.pack import pack_for
from redaction.vocabulary.triggers import AT, FRAME, NAME, SECRET, SIGN_OFF, SPELT, STREET, SURNAME, TOPIC

BUDGET_S = 2.0
NO_NAMES: frozenset[str] = frozenset()
_ROUNDS = 4
_PERSONS_COMPARED = 40


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


@dataclass(frozen=True, slots=True)
class Redacted:
    text: str
    findings: tuple[Finding, ...]
    marks: tuple[Mark, ...]
    kept: tuple[Kept, ...]
    amendments: tuple[Amendment, ...]


class OverBudgetError(Exception):
    """A recogniser took longer than its time."""


class Redactor:
    """Holds a policy and what must never be cut; keeps nothing of the messages it reads."""

    def __init__(self, *, policy: Policy, allow: frozenset[str] = frozenset()) -> None:
        self.policy = policy
        self._allow = _allow_keys(allow)

    def redact(
        self,
        text: str,
        *,
        language: str,
        purpose: str = "question",
        earlier: tuple[str, ...] = (),
        known: Mapping[str, str] = {},
    ) -> Redacted:
        try:
            found, joins = self.examine(text, language=language, earlier=earlier, known=known)
            if not found and not joins:
                return Redacted(text, (), (), (), ())
            writer = _Writer(self.policy, language, purpose, dict(known), (*earlier, text), joins)
            redacted, marks, found = self._settle(text, found, writer, language, known)
            amendments = tuple(_amend(earlier, joins, writer))
        except Exception:
            return _unchecked(language)
        return Redacted(redacted, tuple(found), tuple(marks), tuple(writer.kept.values()), amendments)

    def find(self, text: str, *, language: str, earlier: tuple[str, ...] = ()) -> tuple[Finding, ...]:
        """Every finding before the policy; what could not be checked is one finding over the whole text."""
        return tuple(self.examine_safely(text, language=language, earlier=earlier)[0])

    def examine_safely(
        self, text: str, *, language: str, earlier: tuple[str, ...] = ()
    ) -> tuple[list[Finding], list[Join]]:
        try:
            return self.examine(text, language=language, earlier=earlier, known={})
        except Exception:
            return ([Finding("CREDENTIAL", 0, len(text), "could not be checked", 1.0)] if text else []), []

    def examine(
        self, text: str, *, language: str, earlier: tuple[str, ...], known: Mapping[str, str]
    ) -> tuple[list[Finding], list[Join]]:
        """Findings in `text`, and those of them that continue a piece of an earlier message."""
        source = _read(text, language)
        scan = _scan(
            source,
            language,
            lead=fold(earlier[-1][-40:], language) if earlier else "",
            known=(known if isinstance(known, Known) else Known(known)).stems if known else NO_NAMES,
        )
        found: list[Finding] = []
        started = time.perf_counter()
        for recogniser in _chosen(scan):
            found.extend(recogniser(scan))
            if time.perf_counter() - started > BUDGET_S:
                raise OverBudgetError
        joins: list[Join] = []
        if earlier and (scan.has_digit or scan.has_at or split.may_continue(scan.lead)):
            joins = split.find(scan, earlier)
            found.extend(j.finding for j in joins if j.finding)
        if found:
            found = [
                self._typed(f, source) for f in overlaps.resolve(found, source.text) if not self._allowed(f, source)
            ]
            joins = [replace(j, finding=self._typed(j.finding, source) if j.finding else None) for j in joins]
        return found, joins

    def _settle(
        self, text: str, found: list[Finding], writer: "_Writer", language: str, known: Mapping[str, str]
    ) -> tuple[str, list[Mark], list[Finding]]:
        """Reads the redacted text again until nothing more is found in it, so that redacting twice changes nothing."""
        for _ in range(_ROUNDS):
            redacted, marks, back = writer.write(text, found)
            more, _ignored = self.examine(redacted, language=language, earlier=(), known=known)
            if not more:
                break
            found = _merged(found, [replace(f, start=back(f.start), end=back(f.end - 1) + 1) for f in more])
        return redacted, marks, found

    @staticmethod
    def _typed(finding: Finding, source: Searchable) -> Finding:
        if source.starts is None:
            return finding
        start, end = source.typed(finding.start, finding.end)
        return replace(finding, start=start, end=end)

    def _allowed(self, finding: Finding, source: Searchable) -> bool:
        if not self._allow:
            return False
        shown = values.key(source.low[finding.start : finding.end])
        if shown in self._allow:
            return True
        bare = shown.lstrip("0")
        return len(bare) >= 6 and finding.label not in SPECIAL and any(bare in item for item in self._allow)


def _read(text: str, language: str) -> Searchable:
    source = searchable(text, language)
    spans = tokens.find(source.text)
    if not spans:
        return source
    return replace(source, text=tokens.blank(source.text, spans), low=tokens.blank(source.low, spans))


Recogniser = Callable[[Scan], Iterable[Finding]]


def _scan(source: Searchable, language: str, *, lead: str, known: frozenset[str]) -> Scan:
    low = source.low
    lows = WORD.findall(low)
    spoken = guess(lows, language)
    scan = Scan(source, pack_for(spoken), lows=lows, lead=lead, known=known)
    triggers = triggers_for(spoken)
    scan.marks = scan.inner = triggers.marks(lows)
    if scan.has_digit or "'" in low:
        inner = parts(lows)
        scan.mixed = bool(inner)
        scan.inner |= triggers.marks(inner)
    scan.has_at = (
        "@" in low or bool(scan.marks & AT) or "(a)" in low or "zavinac" in low or "malpa" in low or "chiocciola" in low
    )
    return scan


def _chosen(scan: Scan) -> Iterator[Recogniser]:
    """Only the recognisers that have something to look at: a word is cheaper to look up than a pattern to run."""
    marks = scan.marks
    contact = scan.has_at
    if scan.has_digit:
        longest = max((len(n.digits) for n in scan.numbers), default=0)
        contact = contact or longest >= 9
        if longest >= 6:
            yield payment.find
            yield phone.find
        if longest >= 6 or (scan.mixed and any(len(w) > 6 and not w.isalpha() for w in scan.lows)):
            yield identity.find
        if scan.low.count(".") >= 3 or scan.low.count(":") >= 2:
            yield network.find
        yield age.find_birth
        yield age.find_age
        if marks & STREET or address.worth_reading(scan, longest):
            yield address.find
    if scan.has_at:
        yield email.find
    if marks & TOPIC:
        yield special.find
    if (
        contact
        or scan.known_said
        or marks & (NAME | FRAME | SURNAME)
        or (marks & SIGN_OFF and scan.has_capitals)
        or persons.worth_reading(scan.text, len(scan.lows), capitals=scan.has_capitals)
    ):
        yield names.find
    if scan.inner & SECRET:
        yield _worded_secrets
    elif scan.has_digit and (scan.lead or any(len(w) > 9 and not w.isalpha() for w in scan.lows)):
        yield _shaped_secrets
    if age.told_by_adjective(scan):
        yield age.find_adjective
    if marks & SPELT:
        yield phone.find_spelt
        yield age.find_spelt_age


def _worded_secrets(scan: Scan) -> Iterable[Finding]:
    return credential.find(scan, worded=True)


def _shaped_secrets(scan: Scan) -> Iterable[Finding]:
    return credential.find(scan, worded=False)


def _allow_keys(allow: frozenset[str]) -> frozenset[str]:
    keys = {values.key(item) for item in allow}
    for item in allow:
        parts = item.split()
        if parts and all(p.replace("-", "").replace(".", "").isalpha() for p in parts):
            keys.update(values.key(p) for p in parts)
    return frozenset(k for k in keys if k)


def _merged(found: list[Finding], more: list[Finding]) -> list[Finding]:
    merged: list[Finding] = []
    for finding in sorted((*found, *more), key=lambda f: (f.start, -f.end)):
        if merged and finding.start < merged[-1].end:
            merged[-1] = replace(merged[-1], end=max(merged[-1].end, finding.end))
        else:
            merged.append(finding)
    return merged


class _Writer:
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


def _amend(earlier: tuple[str, ...], joins: list[Join], writer: _Writer) -> Iterator[Amendment]:
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


def _unchecked(language: str) -> Redacted:
    token = tokens.unchecked(language)
    return Redacted(token, (), (Mark(0, len(token), "UNCHECKED", token),), (), ())
