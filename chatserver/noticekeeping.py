"""Keeps each version of the privacy notice as it reads, in every language, on the day on which it is first in force."""

from __future__ import annotations

import html
import re
from datetime import datetime
from typing import Any, Final

from jinja2 import Environment

from chatserver import sites
from chatserver.parts import Parts
from chatserver.visitor.notice import values_of
from chatserver.visitor.pages import environment
from leads import noticetexts, rules
from leads.text import PERSONS_LANGUAGES, translator

HEADING: Final = "# "
BREAKS: Final = re.compile(r"</(?:p|h2|li|tr|thead)>")
CELLS: Final = re.compile(r"</t[hd]>\s*(?=<t[hd])")
TAGS: Final = re.compile(r"<[^>]*>")


async def keep(parts: Parts, now: datetime) -> dict[str, str]:
    """Which version is in force on each site; the words of one that is new are kept."""
    versions = await sites.notice_versions(parts, now)
    for key, version in versions.items():
        if not await noticetexts.known(parts.store, key, version):
            await noticetexts.keep(parts.store, key, version, await _texts(parts, key, version, now), now=now)
    return versions


async def _texts(parts: Parts, key: str, version: str, now: datetime) -> dict[str, str]:
    retention = await rules.in_force(parts.store, parts.retention)
    shown = sites.shown_site(parts.settings, parts.site(key) or parts.settings.sites[0])
    dates, practice = sites.notice_dates(parts.settings, retention, key, now), await sites.practice_of(parts, key)
    pages = environment()
    return {
        language: _plain(pages, values_of(shown, translator(language), dates, practice, version=version, now=now))
        for language in PERSONS_LANGUAGES
    }


def _plain(pages: Environment, values: dict[str, Any]) -> str:
    """The words of the page, a line for each paragraph and row; a heading begins with its mark."""
    template = pages.get_template("privacy.html")
    page = "".join(template.blocks["words"](template.new_context(values)))
    flat = re.sub(r"\s+", " ", page).replace("<h2>", f"\n{HEADING}")
    lines = TAGS.sub("", BREAKS.sub("\n", CELLS.sub(" · ", flat))).split("\n")
    return "\n".join(html.unescape(line.strip()) for line in lines if line.strip())
