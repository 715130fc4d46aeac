"""The one door: what was typed goes in, what may be stored comes out."""

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from redaction import overlaps, split, tokens, values
from redaction.asked import NOTHING
from redaction.choosing import chosen as _chosen
from redaction.choosing import read as _read
from redaction.choosing import ready as _ready
from redaction.choosing import scan_of as _scan
from redaction.findings import SPECIAL, Finding, Join
from redaction.known import Known
from redaction.normalise import Searchable, fold
from redaction.policy import NEVER_KEPT, Policy
from redaction.writer import Amendment, Kept, Mark, Writer, amend, merged

BUDGET_S: Final = 2.0
NO_NAMES: Final[frozenset[str]] = frozenset()
_ROUNDS: Final = 16
# What nobody can declare to be harmless: cards and secrets, and what needs an explicit consent.
_NEVER_HARMLESS: Final = NEVER_KEPT | SPECIAL


class Redacted:
    """What may be stored of a message, what was found in what was typed, and what it changes in earlier messages."""

    __slots__ = ("amendments", "findings", "kept", "marks", "text")

    def __init__(
        self,
        text: str,
        findings: tuple[Finding, ...] = (),
        marks: tuple[Mark, ...] = (),
        kept: tuple[Kept, ...] = (),
        amendments: tuple[Amendment, ...] = (),
    ) -> None:
        self.text, self.findings, self.marks, self.kept, self.amendments = text, findings, marks, kept, amendments


class OverBudgetError(Exception):
    """A recogniser took longer than its time."""


class UnsettledError(Exception):
    """Every reading of the redacted text finds more."""


class Budget:
    """
    What the reading of one message may take. Counted is what this thread worked: on a full machine it may wait for
    long. Asking for that is a call of the operating system, so the clock on the wall is looked at first.
    """

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._worked = time.thread_time()

    def check(self) -> None:
        """Raises OverBudgetError."""
        if time.monotonic() - self._began > BUDGET_S and time.thread_time() - self._worked > BUDGET_S:
            raise OverBudgetError


class Redactor:
    """Holds a policy and what must never be cut; keeps nothing of the messages it reads."""

    def __init__(self, *, policy: Policy, allow: frozenset[str] = frozenset(), harmless: str = "") -> None:
        self.policy = policy
        self._spared = allow
        self._allow = _allow_keys(allow)
        self._harmless = values.key(harmless)

    def sparing(self, *more: str) -> "Redactor":
        """The same redactor, which does not cut these either: the name of whoever writes for the firm."""
        return Redactor(policy=self.policy, allow=self._spared.union(more))

    def believing(self, words: str) -> "Redactor":
        """The same redactor, which was told that these words are harmless; cards, secrets and such it cuts anyway."""
        return Redactor(policy=self.policy, allow=self._spared, harmless=words)

    def redact(
        self,
        text: str,
        *,
        language: str,
        purpose: str = "question",
        earlier: tuple[str, ...] = (),
        known: Mapping[str, str] = {},
        asked: frozenset[str] = NOTHING,
        by_staff: bool = False,
    ) -> Redacted:
        """
        `asked`: what the other side's last message asks for, as `redaction.asked.read` tells it.
        `by_staff`: the firm's own people wrote it; what they say of their goods or of everybody is nobody's matter.
        """
        _ready(language)
        budget = Budget()
        try:
            found, joins = self.examine(
                text,
                language=language,
                earlier=earlier,
                known=known,
                asked=asked,
                by_staff=by_staff,
                budget=budget,
            )
            if not found and not joins:
                return Redacted(text)
            writer = Writer(self.policy, language, purpose, dict(known), (*earlier, text), joins)
            redacted, marks, found = self._settle(text, found, writer, language, known, by_staff, budget)
            amendments = tuple(amend(earlier, joins, writer))
            budget.check()
        except Exception:
            return _unchecked(language)
        return Redacted(redacted, tuple(found), tuple(marks), tuple(writer.kept.values()), amendments)

    def find(
        self,
        text: str,
        *,
        language: str,
        earlier: tuple[str, ...] = (),
        asked: frozenset[str] = NOTHING,
        by_staff: bool = False,
    ) -> tuple[Finding, ...]:
        """Every finding before the policy; what could not be checked is one finding over the whole text."""
        return tuple(self.examine_safely(text, language=language, earlier=earlier, asked=asked, by_staff=by_staff)[0])

    def examine_safely(
        self,
        text: str,
        *,
        language: str,
        earlier: tuple[str, ...] = (),
        known: Mapping[str, str] = {},
        asked: frozenset[str] = NOTHING,
        by_staff: bool = False,
    ) -> tuple[list[Finding], list[Join]]:
        try:
            return self.examine(text, language=language, earlier=earlier, known=known, asked=asked, by_staff=by_staff)
        except Exception:
            return ([Finding("CREDENTIAL", 0, len(text), "could not be checked", 1.0)] if text else []), []

    def examine(
        self,
        text: str,
        *,
        language: str,
        earlier: tuple[str, ...],
        known: Mapping[str, str],
        asked: frozenset[str] = NOTHING,
        by_staff: bool = False,
        budget: Budget | None = None,
    ) -> tuple[list[Finding], list[Join]]:
        """
        Findings in `text`, and those of them that continue a piece of an earlier message.
        Raises OverBudgetError.
        """
        if budget is None:
            _ready(language)
            budget = Budget()
        source = _read(text, language)
        scan = _scan(
            source,
            language,
            lead=fold(earlier[-1][-40:], language) if earlier else "",
            known=(known if isinstance(known, Known) else Known(known)).stems if known else NO_NAMES,
            asked=asked,
            by_staff=by_staff,
        )
        found: list[Finding] = []
        for recogniser in _chosen(scan):
            found.extend(recogniser(scan))
            budget.check()
        joins: list[Join] = []
        if earlier and split.worth_reading(scan):
            joins = split.find(scan, earlier, known)
            found.extend(j.finding for j in joins if j.finding)
            budget.check()
        if self._harmless and found:
            # Before the overlaps are resolved: a card number may lie within what was called an address.
            found = [f for f in found if not self._believed(f, source)]
            joins = [j for j in joins if j.finding is None or not self._believed(j.finding, source)]
        if found:
            found = [
                self._typed(f, source) for f in overlaps.resolve(found, source.text) if not self._allowed(f, source)
            ]
            joins = [replace(j, finding=self._typed(j.finding, source) if j.finding else None) for j in joins]
        return found, joins

    def _settle(
        self,
        text: str,
        found: list[Finding],
        writer: Writer,
        language: str,
        known: Mapping[str, str],
        by_staff: bool,
        budget: Budget,
    ) -> tuple[str, list[Mark], list[Finding]]:
        """
        Reads the redacted text again until nothing more is found in it, so that redacting twice changes nothing.
        What each removal brings into reach of a word is hidden too; a text that does not settle is not shown.
        """
        for _ in range(_ROUNDS):
            redacted, marks, back = writer.write(text, found)
            more, _ignored = self.examine(
                redacted, language=language, earlier=(), known=known, by_staff=by_staff, budget=budget
            )
            if not more:
                return redacted, marks, found
            found = merged(found, [replace(f, start=back(f.start), end=back(f.end - 1) + 1) for f in more])
        raise UnsettledError

    @staticmethod
    def _typed(finding: Finding, source: Searchable) -> Finding:
        if source.starts is None:
            return finding
        start, end = source.typed(finding.start, finding.end)
        return replace(finding, start=start, end=end)

    def _believed(self, finding: Finding, source: Searchable) -> bool:
        shown = values.key(source.low[finding.start : finding.end])
        return finding.label not in _NEVER_HARMLESS and shown in self._harmless

    def _allowed(self, finding: Finding, source: Searchable) -> bool:
        if not self._allow:
            return False
        shown = values.key(source.low[finding.start : finding.end])
        if shown in self._allow:
            return True
        bare = shown.lstrip("0")
        return len(bare) >= 6 and finding.label not in SPECIAL and any(bare in item for item in self._allow)


def _allow_keys(allow: frozenset[str]) -> frozenset[str]:
    keys = {values.key(item) for item in allow}
    for item in allow:
        parts = item.split()
        if parts and all(p.replace("-", "").replace(".", "").isalpha() for p in parts):
            keys.update(values.key(p) for p in parts)
    return frozenset(k for k in keys if k)


def _unchecked(language: str) -> Redacted:
    token = tokens.unchecked(language)
    return Redacted(token, marks=(Mark(0, len(token), "UNCHECKED", token),))
