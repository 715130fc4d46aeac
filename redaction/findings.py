"""What was found and where; never the words themselves."""

from dataclasses import dataclass, field
from typing import Final

from redaction.vocabulary.wordlist import words

NAMES: Final = frozenset({"PERSON"})
CONTACT: Final = frozenset({"EMAIL", "PHONE", "ADDRESS"})
FACTS: Final = frozenset({"AGE", "MARITAL_STATUS"})
IDENTIFIERS: Final = words(
    """
    DATE_OF_BIRTH NATIONAL_ID ID_DOCUMENT TAX_ID BANK_ACCOUNT CREDIT_CARD IP_ADDRESS CREDENTIAL
    """
)
SPECIAL: Final = words(
    """
    HEALTH RELIGION POLITICS ETHNICITY SEXUAL_ORIENTATION TRADE_UNION CRIMINAL FINANCIAL
    """
)
LABELS: Final = NAMES | CONTACT | FACTS | IDENTIFIERS | SPECIAL


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of text that says something personal. Offsets count code points, end exclusive."""

    label: str
    start: int
    end: int
    rule: str
    score: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an earlier message that became personal when its other half arrived."""

    index: int
    start: int
    end: int
    label: str
    rule: str


@dataclass(frozen=True, slots=True)
class Join:
    """
    Pieces of earlier messages that one finding of this message completes. `shown` is the whole as typed, kept
    only until the value behind the token is known; empty when nothing is kept.
    """

    finding: Finding | None
    pieces: tuple[Piece, ...]
    shown: str = field(default="", repr=False)
