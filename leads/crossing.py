"""Counts divided by two things at once, of which nothing tells of a few: no cell, and nothing that others leave of it.

Rows and columns are joined until each cell holds nobody or a group of `k`. What can be worked out from such cells, from
the sums of rows and from the sums of columns is then always a whole cell, row or column (docs/decisions/0018).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leads.statistics import OTHERS, grouped

Cells = Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Block:
    """Some parts that are counted together: one, several weeks, or OTHERS."""

    name: str
    parts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Crossed:
    """The columns, and the number of each row in each of them; None: nobody."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int | None, ...]], ...]

    @property
    def divided(self) -> bool:
        return len(self.rows) > 1


def blocks(sums: Mapping[str, int], *, k: int) -> list[Block]:
    """The parts as `grouped` shows them; the small ones are one block. [] when all together are too few."""
    shown = grouped(dict(sums), k=k)
    named = [Block(part, frozenset({part})) for part in shown if part != OTHERS]
    rest = frozenset(sums) - {block.name for block in named}
    return [*named, Block(OTHERS, rest)] if OTHERS in shown else named


def crossed(
    cells: Cells, rows: Sequence[Block], columns: Sequence[Block], *, k: int, in_order: bool = False
) -> Crossed:
    """The blocks, joined as far as they must be. `in_order`: rows are joined with the one beside them, as weeks are."""
    rows, columns = list(rows), list(columns)
    while (small := _smallest(cells, rows, columns, k=k)) is not None:
        row, column = small
        by_row = len(rows) > 1 and (len(columns) == 1 or _sum(cells, [row], columns) <= _sum(cells, rows, [column]))
        if by_row:
            rows = _beside(cells, rows, row, columns) if in_order else _with_others(cells, rows, row, columns)
        else:
            columns = _with_others(_turned(cells), columns, column, rows)
    told = tuple((row.name, tuple(_sum(cells, [row], [one]) or None for one in columns)) for row in rows)
    return Crossed(tuple(one.name for one in columns), told)


def _smallest(cells: Cells, rows: Sequence[Block], columns: Sequence[Block], *, k: int) -> tuple[Block, Block] | None:
    """The cell of the fewest, if it is too small; None too when nothing is left to be joined."""
    if len(rows) < 2 and len(columns) < 2:
        return None
    small = [(n, row, one) for row in rows for one in columns if 0 < (n := _sum(cells, [row], [one])) < k]
    return min(small, key=lambda found: found[0])[1:] if small else None


def _sum(cells: Cells, rows: Sequence[Block], columns: Sequence[Block]) -> int:
    return sum(cells.get((a, b), 0) for row in rows for one in columns for a in row.parts for b in one.parts)


def _turned(cells: Cells) -> Cells:
    return {(column, row): n for (row, column), n in cells.items()}


def _with_others(cells: Cells, all_: Sequence[Block], one: Block, across: Sequence[Block]) -> list[Block]:
    """`one` among the others; if it is those, or there are none yet, with the next smallest."""
    rest = [block for block in all_ if block is not one]
    others = next((block for block in rest if block.name == OTHERS), None)
    mate = others or min(rest, key=lambda block: _sum(cells, [block], across))
    return [*(block for block in rest if block is not mate), Block(OTHERS, one.parts | mate.parts)]


def _beside(cells: Cells, all_: Sequence[Block], one: Block, across: Sequence[Block]) -> list[Block]:
    """`one` with the smaller of its neighbours, under the days from the first to the last of both."""
    at = list(all_).index(one)
    near = [n for n in (at - 1, at + 1) if 0 <= n < len(all_)]
    other = min(near, key=lambda n: _sum(cells, [all_[n]], across))
    first, last = all_[min(at, other)], all_[max(at, other)]
    name = f"{first.name.partition('/')[0]}/{last.name.partition('/')[2]}"
    return [*all_[: min(at, other)], Block(name, first.parts | last.parts), *all_[max(at, other) + 1 :]]
