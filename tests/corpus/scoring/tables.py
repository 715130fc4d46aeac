"""What was counted of spans, as tables for people and as figures for a file."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from scoring.corpus import Asked
from scoring.figures import Counts, Share, percent
from scoring.labels import FAMILIES, LABELS
from scoring.spans import ANY_LABEL, Key, Tally

Figures = dict[str, Any]
WIDTH = 34


def tell(asked: Asked, tally: Tally) -> Figures:
    """Print all tables. Their figures are returned."""
    figures: Figures = {"labels": {}, "leak": {}, "over_redaction": {}, "hard_negatives": {}}
    groups = _groups(asked, tally)
    figures["labels"] = _labels(asked, tally, groups)
    figures["micro"] = _together(asked, tally, groups)
    leak = ["total", *FAMILIES, *(LABELS if asked.verbose else ())]
    figures["leak"] = _shares(asked, "leak rate % (characters visible)", tally.leak, leak)
    figures["over_redaction"] = _over_redaction(asked, tally)
    hard = ["total", *sorted(_kinds(tally.hard) - {"total"})]
    figures["hard_negatives"] = _shares(asked, "hard negatives hidden %", tally.hard, hard)
    _without_data(asked, tally)
    tricky = _shares(asked, "found % (any label), tricky spans", tally.tricky, sorted(_kinds(tally.tricky)))
    if tricky:
        figures["tricky"] = tricky
    _confused(tally)
    _show(asked, tally)
    return figures


def _groups(asked: Asked, tally: Tally) -> list[str]:
    """The rows of the first table: the groups of the corpus, then whatever else the command says."""
    known = dict.fromkeys(asked.label_map.get(label, label) for label in LABELS)
    others = sorted(_kinds(tally.labels) - set(known) - {ANY_LABEL})
    return [*(group for group in known if group), *others, ANY_LABEL]


def _kinds(counted: Iterable[Key]) -> set[str]:
    return {kind for _column, kind in counted}


def _labels(asked: Asked, tally: Tally, groups: Sequence[str]) -> Figures:
    print(f"{'label':20}" + "".join(f"|{column:^26}" for column in asked.columns))
    print(" " * 20 + "|  gold   prec    rec     F1" * len(asked.columns))
    figures = {}
    for group in groups:
        counts = {column: tally.labels[column, group] for column in asked.columns}
        print(f"{group:20}" + "".join(_cell(each) for each in counts.values()))
        figures[group] = {
            column: {
                "gold": each.gold,
                "predicted": each.predicted,
                "precision": each.precision,
                "recall": each.recall,
                "f1": each.f1,
            }
            for column, each in counts.items()
        }
    return figures


def _cell(counts: Counts) -> str:
    cell = f"|{counts.gold:6} {percent(counts.precision)} {percent(counts.recall)} {percent(counts.f1)}"
    return cell[:28]


def _together(asked: Asked, tally: Tally, groups: Sequence[str]) -> Figures:
    """All labels of each column in one: every span counts as much (micro), or every label does (macro)."""
    figures = {}
    for column in asked.columns:
        each = [tally.labels[column, group] for group in groups if group != ANY_LABEL]
        micro = sum(each, Counts())
        rates = [counts.f1 or 0.0 for counts in each if counts.gold]
        macro = sum(rates) / len(rates) if rates else None
        print(
            f"{column:4} micro precision {percent(micro.precision)}  recall {percent(micro.recall)}  "
            f"F1 {percent(micro.f1)}   macro F1 {percent(macro)}"
        )
        figures[column] = {
            "precision": micro.precision,
            "recall": micro.recall,
            "f1": micro.f1,
            "macro_f1": macro,
        }
    return figures


def _shares(asked: Asked, title: str, counted: Mapping[Key, Share], kinds: Iterable[str]) -> Figures:
    """A row for each kind that occurs at all."""
    print(f"\n{title:{WIDTH}}" + "".join(f"{column:>8}" for column in asked.columns))
    figures = {}
    for kind in kinds:
        shares = [counted[column, kind] for column in asked.columns]
        if not any(share.whole for share in shares):
            continue
        cells = "".join("       -" if share.rate is None else f"{100 * share.rate:8.1f}" for share in shares)
        print(f"{kind:{WIDTH}}{cells}   (n={shares[-1].whole})")
        figures[kind] = {column: share.rate for column, share in zip(asked.columns, shares, strict=True)}
    return figures


def _over_redaction(asked: Asked, tally: Tally) -> Figures:
    figures = {column: tally.over[column].rate or 0.0 for column in asked.columns}
    cells = "".join(f"{100 * rate:8.2f}" for rate in figures.values())
    print(f"{'over-redaction % (other text)':{WIDTH}}{cells}")
    return figures


def _without_data(asked: Asked, tally: Tally) -> None:
    cells = "".join(f"{len(tally.touched[column]):>4}/{len(tally.clean[column]):<3}" for column in asked.columns)
    print(f"{'conversations without PII touched':{WIDTH}}{cells}")


def _confused(tally: Tally) -> None:
    if tally.confused:
        commonest = tally.confused.most_common(12)
        print("\nright place, other label:", ", ".join(f"{said} for {gold} x{n}" for (said, gold), n in commonest))


def _show(asked: Asked, tally: Tally) -> None:
    """The first misses and false alarms, word for word."""
    if not asked.show:
        return
    print(f"\nmissed (first {asked.show} of {len(tally.missed)}):")
    for miss in tally.missed[: asked.show]:
        print("  ", miss.message, miss.label, repr(miss.words), "(hidden under another label)" if miss.hidden else "")
    print(f"false alarms (first {asked.show} of {len(tally.alarms)}):")
    for alarm in tally.alarms[: asked.show]:
        print("  ", alarm.message, alarm.label, repr(alarm.words))
