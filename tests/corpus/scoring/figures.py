"""What is counted, and the rates that follow from it."""

from dataclasses import dataclass


@dataclass(slots=True)
class Share:
    """How many of how many."""

    part: int = 0
    whole: int = 0

    def add(self, part: int, whole: int = 1) -> None:
        self.part += part
        self.whole += whole

    @property
    def rate(self) -> float | None:
        return self.part / self.whole if self.whole else None


@dataclass(slots=True)
class Counts:
    """Of what should be found how much was, and of what was said how much is right."""

    gold: int = 0
    found: int = 0
    predicted: int = 0
    right: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.gold + other.gold,
            self.found + other.found,
            self.predicted + other.predicted,
            self.right + other.right,
        )

    @property
    def precision(self) -> float | None:
        return self.right / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        return self.found / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        precision, recall = self.precision, self.recall
        if precision and recall:
            return 2 * precision * recall / (precision + recall)
        return 0.0 if self.gold or self.predicted else None


def percent(rate: float | None) -> str:
    return "   -  " if rate is None else f"{100 * rate:6.1f}"
