"""An offer that is wanted only if something holds: a price below a limit, a thing in stock."""

import re
from dataclasses import dataclass

from leads.phrasing.concepts import NO, NOT, YES

_AMOUNT = re.compile(
    r"(?<![\w.,\[-])(\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d+)(?:[.,]\d{1,2})?(?![\d%\]]) ?(k\b|tis)?", re.IGNORECASE
)
_TOKENS = re.compile(r"\[[^\]]*\]")
_SMALLEST = 10


@dataclass(frozen=True, slots=True)
class Condition:
    """`limit` is the highest price that will do; None: something else must hold."""

    limit: float | None

    def met_by(self, text: str, mask: int) -> bool:
        if self.limit is None:
            return bool(mask & YES) and not mask & (NO | NOT)
        limit = self.limit
        asked = [amount for amount in amounts(text) if amount >= limit / 5]
        return bool(asked) and min(asked) <= limit


def condition_in(text: str) -> Condition:
    found = amounts(text)
    return Condition(max(found) if found else None)


def amounts(text: str) -> list[float]:
    found = []
    for digits, thousands in _AMOUNT.findall(_TOKENS.sub(" ", text)):
        value = float(re.sub(r"\D", "", digits)) * (1000 if thousands else 1)
        if value >= _SMALLEST:
            found.append(value)
    return found
