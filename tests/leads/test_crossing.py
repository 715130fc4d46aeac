"""Divided figures: what is shown, and all that can be worked out from it, tells of nobody or of a group."""

from datetime import date, timedelta
from itertools import chain, combinations
from pathlib import Path

import numpy
from hypothesis import given
from hypothesis import strategies as st

from leads import divided, reports, statistics
from leads.answering.reading import LANGUAGES
from leads.answering.topics import OTHER, TOPICS, names_of, topic_of
from leads.crossing import Block, blocks, crossed
from leads.divided import Column, Quarter
from leads.statistics import OTHERS, grouped
from leads.store.tables import weeks
from tests.leads.firm import Firm, firm

K = 5
TABLES = st.lists(st.lists(st.integers(1, 12), min_size=3, max_size=3), min_size=2, max_size=3)


def told(cells: dict[tuple[str, str], int], *, in_order: bool) -> list[frozenset[tuple[str, str]]]:
    """The sets of cells whose sums are shown: by rows, by columns, and in the cells of the table."""
    rows: dict[str, int] = {}
    columns: dict[str, int] = {}
    for (row, column), n in cells.items():
        rows[row], columns[column] = rows.get(row, 0) + n, columns.get(column, 0) + n
    down = [Block(f"{row}/{row}", frozenset({row})) for row in rows] if in_order else blocks(rows, k=K)
    across = blocks(columns, k=K)
    found = crossed(cells, down, across, k=K, in_order=in_order)
    assert all(n is None or n >= K for _, counts in found.rows for n in counts)
    sets = [frozenset((r, c) for r in row.parts for c in columns) for row in down]
    sets += [frozenset((r, c) for r in rows for c in column.parts) for column in across]
    for name, counts in found.rows:
        for column, shown in zip(found.columns, counts, strict=True):
            of = {r for r in rows if f"{name.partition('/')[0]}" <= r <= f"{name.rpartition('/')[2]}"}
            of = of if name != OTHERS else set(rows) - {one for one, _ in found.rows}
            kinds = {column} if column != OTHERS else set(columns) - set(found.columns)
            one = frozenset((r, c) for r in of for c in kinds)
            assert sum(cells[cell] for cell in one) == (shown or 0)
            sets.append(one)
    return [one for one in sets if one]


@given(TABLES, st.booleans())
def test_no_few_can_be_worked_out_from_a_divided_table_and_its_sums(table: list[list[int]], in_order: bool) -> None:
    rows = [row for row in table if not in_order or sum(row) >= K]
    cells = {(f"r{r}", f"c{c}"): n for r, row in enumerate(rows) for c, n in enumerate(row)}
    order = list(cells)
    sets = told(cells, in_order=in_order)
    shown = numpy.array([[cell in one for cell in order] for one in sets], dtype=float).reshape(len(sets), len(order))
    rank = numpy.linalg.matrix_rank(shown) if sets else 0
    few = chain.from_iterable(combinations(order, size) for size in range(1, K))
    for group in few:
        if sum(cells[cell] for cell in group) < K and sets:
            wanted = numpy.array([cell in group for cell in order], dtype=float)
            assert numpy.linalg.matrix_rank(numpy.vstack([shown, wanted])) > rank, group


def test_weeks_of_several_counts_are_joined_until_all_have_the_same() -> None:
    sold = Column("sales", {"2026-01-05/2026-01-11": 10, "2026-01-12/2026-01-25": 12, "2026-01-26/2026-02-01": 11})
    lost = Column("lost", {"2026-01-05/2026-01-18": 10, "2026-01-19/2026-01-25": 12, "2026-01-26/2026-02-08": 11})
    common = divided.in_common((sold, lost))
    assert [one.parts for one in common] == [{"2026-01-05/2026-01-25": 22}, {"2026-01-05/2026-01-25": 22}]


BY = (("site", "ab"), ("product", "pq"), ("owner", "12"))
BEGUN = (("pages", "/x"), ("hours", "0-09"), ("unanswered", "price"), ("answered_auto", "hire"))


async def published(f: Firm, week: date, figures: dict[tuple[str, str], int]) -> None:
    rows = [(statistics.CLOSED, "", 1), *((name, part, n) for (name, part), n in figures.items())]
    values = [{"week": week.isoformat(), "name": name, "part": part, "n": n} for name, part, n in rows]
    async with f.store.main.begin() as connection:
        await connection.execute(weeks.insert(), values)


async def test_each_report_is_divided_by_each_thing_that_it_is_known_by(
    store_urls: dict[str, str], tmp_path: Path
) -> None:
    async with firm(store_urls, tmp_path) as f:
        names = (*reports.FUNNEL, "followed_up", "reminded")
        kinds = (("answers_after", "offered"), ("sales_after", "offered"), ("reasons", "price"))
        figures = {(f"{name}.{by}", part): 12 for name in names for by, parts in BY for part in parts}
        figures |= {
            (f"{name}.{by}", f"{kind}|{part}"): 12 for name, kind in kinds for by, parts in BY for part in parts
        }
        figures |= {(f"response.{by}", f"5m|{part}"): 12 for by, parts in (BY[0], BY[2]) for part in parts}
        figures |= {(f"{name}.site", f"{kind}|{site}"): 12 for name, kind in BEGUN for site in "ab"}
        for n in range(13):
            await published(f, date(2026, 1, 5) + timedelta(days=7 * n), figures)
        for by, groups in (*BY, ("week", 13 * "w")):
            found = await reports.read(f.store, Quarter(2026, 1), by=by, k=10)
            whole = (
                *found.groups,
                *found.steps_by[:3],
                *found.reasons.columns,
                Column("", dict.fromkeys(found.cold_shares, 1)),
            )
            assert {len(one.parts) for one in whole} == {len(groups)}, by
            began = (found.pages, found.hours, found.unanswered, found.answered)
            assert {one.divisible for one in began} == {by in ("site", "week")} and found.pages.shown["/x|a"] == 156
            assert found.response.divisible == (by != "product")
            csv = {section for section, *_ in reports.table(found, by)}
            assert {f"{one} by {by}" for one in ("requests", "share gone cold", "step", "reason of loss")} <= csv


def test_a_topic_is_one_of_ours_in_each_language() -> None:
    assert all(set(names_of(language).values()) <= {*TOPICS} for language in LANGUAGES)
    asked = {
        "cs": "Kdy doručíte kolo?",
        "pl": "Ile kosztuje dostawa?",
        "de": "Was kostet die Lieferung?",
        "en": "Dleivery?",
    }
    assert topic_of(asked["cs"], "cs") == "delivery" and topic_of("Jan Novák, Brno", "cs") == OTHER
    assert {topic_of(text, language) for language, text in asked.items()} <= {"delivery", "price"}


def test_small_pages_of_a_site_never_follow_from_its_sum() -> None:
    counted = {("2026-01-05", page, site): n for page, site, n in
               (("/x", "a", 30), ("/y", "a", 3), ("/x", "b", 20), ("/z", "b", 20))}  # fmt: skip
    block = Block("a", frozenset("a"))
    assert grouped({"/x": 30, "/y": 3}, k=K) == {OTHERS: 33}
    assert [one.name for one in divided._within(block, counted, k=K)] == ["others|a"]
