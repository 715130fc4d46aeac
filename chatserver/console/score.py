"""How well the redaction does: figures on labelled chats, what visitors said of it, and a box to try a sentence."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from aiohttp import web

from chatserver import scorefile
from chatserver.console.desk import Desk
from chatserver.console.forms import Form, read_form
from chatserver.console.kinds import KINDS
from chatserver.console.words import N_
from leads import verdicts
from leads.text import PERSONS_LANGUAGES
from redaction.scoring import Kind, Language

SETS: Final = {"held": N_("chats held apart from the rules"), "open": N_("chats that the rules were made with")}
SAMPLE_CHARACTERS: Final = 4000
YEAR: Final = timedelta(days=365)


async def show(desk: Desk) -> web.StreamResponse:
    filed = scorefile.newest(desk.parts.settings.storage.folder)
    query = Form(dict(desk.request.query)).fields
    known = list(filed.sets) if filed else []
    chosen = query.get("set", "") if query.get("set", "") in known else (known[0] if known else "")
    figures = filed.sets[chosen] if filed and chosen else {}
    language = query.get("language", "") if query.get("language", "") in figures else ""
    said = await verdicts.since(desk.store, (desk.now - YEAR).strftime("%Y-%m"))
    return await desk.page(
        "score.html",
        here="score",
        filed=filed,
        sets={name: SETS[name] for name in known},
        chosen=chosen,
        figures=figures,
        one=language,
        rows=_rows([figures[language]] if language else list(figures.values())),
        kinds=KINDS,
        harmless=sorted(said.harmless.items(), key=lambda item: -item[1]),
        too_little=sorted(said.too_little.items(), key=lambda item: -item[1]),
        languages=PERSONS_LANGUAGES,
        share=_share,
    )


async def attempt(desk: Desk) -> web.StreamResponse:
    """Which rule finds what in a sample. Nothing of it is stored."""
    form = await read_form(desk.request)
    sample = form.text("sample", most=SAMPLE_CHARACTERS, least=1)
    language = form.one_of("language", PERSONS_LANGUAGES)
    found = desk.parts.redactor.find(sample, language=language)
    shown = desk.parts.redactor.redact(sample, language=language)
    marks = [(mark.start, mark.end, mark.kind, mark.token) for mark in shown.marks]
    return desk.fragment("_score_try.html", text=sample, found=found, shown=shown.text, marks=marks, kinds=KINDS)


def _rows(languages: list[Language]) -> list[tuple[str, Kind]]:
    """Each kind with its sums, in the order of the names."""
    sums: dict[str, Kind] = {}
    for language in languages:
        for kind, numbers in language.kinds.items():
            sums.setdefault(kind, Kind()).add(numbers)
    return [(kind, sums[kind]) for kind in KINDS if kind in sums]


def _share(part: float, whole: float) -> Any:
    return part / whole if whole else None
