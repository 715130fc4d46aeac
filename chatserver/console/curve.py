"""The advisor's curve as points of an SVG: the chance of a sale by days of silence, its band, and the line to move."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from leads import advisor
from leads.advisor import History

WIDTH: Final = 640
HEIGHT: Final = 200
LEFT: Final = 44
BOTTOM: Final = 26
TOP: Final = 10
MOST_POINTS: Final = 120
TICKS: Final = (0, 7, 14, 30, 60, 90, 120, 180, 270, 365)


@dataclass(frozen=True, slots=True)
class Tick:
    at: float
    label: int


@dataclass(frozen=True, slots=True)
class Curve:
    """Points are "x,y x,y …". `at` is where the threshold stands, None beyond the end of what is known."""

    line: str
    band: str
    days: tuple[Tick, ...]
    percents: tuple[Tick, ...]
    at: float | None
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    top: int = TOP
    base: int = HEIGHT - BOTTOM


def drawn(known: History, day: int) -> Curve:
    step = max(1, known.longest // MOST_POINTS)
    days = sorted({*range(0, known.longest, step), known.longest})
    points = [advisor.chance(known, one) for one in days]
    top = max(0.05, *(point.high for point in points))
    line = " ".join(f"{_x(p.day, known)},{_y(p.chance, top)}" for p in points)
    upper = [f"{_x(p.day, known)},{_y(p.high, top)}" for p in points]
    lower = [f"{_x(p.day, known)},{_y(p.low, top)}" for p in reversed(points)]
    return Curve(
        line=line,
        band=" ".join([*upper, *lower]),
        days=tuple(Tick(_x(one, known), one) for one in TICKS if one <= known.longest),
        percents=tuple(Tick(_y(top * part / 4, top), round(top * part * 25)) for part in range(5)),
        at=_x(day, known) if day <= known.longest else None,
    )


def _x(day: int, known: History) -> float:
    return round(LEFT + (WIDTH - LEFT - 10) * day / max(1, known.longest), 1)


def _y(share: float, top: float) -> float:
    return round(TOP + (HEIGHT - BOTTOM - TOP) * (1 - share / top), 1)
