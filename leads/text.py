"""Texts in the reader's language: gettext catalogs, parsed from .po when first needed.

The msgid is the English text. Each room keeps an own domain file (`widget.po`, `console.po`, …) in
`locales/<language>/LC_MESSAGES/`; all domains of a language are merged, so callers know msgids only.
Placeholders are written `{name}` and filled by `str.format` after the look-up.
"""

import gettext
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.dates import format_date, format_datetime, format_skeleton, get_timezone_location
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

# What the console speaks; visitors and whoever gets a mail are spoken to in two more.
LANGUAGES = ("cs", "pl", "it", "de", "en")
LANGUAGE_NAMES = {
    "cs": "Čeština", "sk": "Slovenčina", "pl": "Polski", "it": "Italiano", "de": "Deutsch", "en": "English",
    "fr": "Français",
}  # fmt: skip
PERSONS_LANGUAGES = tuple(LANGUAGE_NAMES)
FALLBACK = "en"
LOCALES = Path(__file__).parent / "locales"


class CatalogsDisagree(ValueError):
    """Two domain files of one language translate the same msgid differently."""


@dataclass(frozen=True, slots=True)
class Translator:
    """One language. Unknown msgids come back as they are, which is English."""

    language: str
    catalog: gettext.NullTranslations

    def gettext(self, msgid: str) -> str:
        return self.catalog.gettext(msgid) if msgid else ""

    def ngettext(self, singular: str, plural: str, count: int) -> str:
        return self.catalog.ngettext(singular, plural, count)

    def pgettext(self, context: str, msgid: str) -> str:
        return self.catalog.pgettext(context, msgid)

    def npgettext(self, context: str, singular: str, plural: str, count: int) -> str:
        return self.catalog.npgettext(context, singular, plural, count)

    def number(self, number: int) -> str:
        return format_decimal(number, locale=_babel(self.language))

    def day(self, day: date) -> str:
        """Day and month in words: 4 January, 4. ledna."""
        return format_skeleton("MMMMd", datetime(day.year, day.month, day.day), locale=_babel(self.language))

    def weekday_and_hour(self, at: datetime) -> str:
        """Weekday, day and hour, in the zone that it has, which is named: Mon 4 January, 09:00 (Prague)."""
        locale = _babel(self.language)
        day = format_skeleton("EEEEMMMMd", at, locale=locale)
        return f"{day}, {at:%H:%M} ({get_timezone_location(at, locale=locale, return_city=True)})"

    def day_in_sentence(self, day: date) -> str:
        """As `day`, with the article where the language has one before a date: il 4 gennaio, l'8 gennaio."""
        words = self.day(day)
        if self.language != "it":
            return words
        return f"l'{words}" if day.day in (8, 11) else f"il {words}"

    def day_with_year(self, day: date) -> str:
        return format_date(day, "long", locale=_babel(self.language))

    def moment(self, moment: datetime, zone: tzinfo) -> str:
        """Date and time of `moment`, which must be aware, as the clock in `zone` shows it."""
        return format_datetime(moment, "short", tzinfo=zone, locale=_babel(self.language))


@cache
def translator(language: str) -> Translator:
    """The translator for a language tag as pages write it (`de`, `de-AT`, `PL_pl`), else English."""
    return read_translator(pick_language((language,), PERSONS_LANGUAGES), LOCALES)


def pick_language(wishes: Iterable[str], offered: Iterable[str] = LANGUAGES) -> str:
    """The first wish that is offered, compared without region; else English, else the first offered."""
    known = tuple(offered)
    for wish in wishes:
        primary = wish.replace("_", "-").split("-", 1)[0].strip().lower()
        if primary in known:
            return primary
    return FALLBACK if FALLBACK in known or not known else known[0]


def read_translator(language: str, locales: Path) -> Translator:
    """Merge all domains of `language` below `locales`. Raises CatalogsDisagree."""
    merged = Catalog(locale=_babel(language).replace("-", "_"))
    for path in sorted((locales / language / "LC_MESSAGES").glob("*.po")):
        with path.open("rb") as source:
            _merge(merged, read_po(source, locale=language), path)
    if not len(merged):
        return Translator(language, gettext.NullTranslations())
    compiled = BytesIO()
    write_mo(compiled, merged)
    compiled.seek(0)
    return Translator(language, gettext.GNUTranslations(compiled))


def _merge(merged: Catalog, domain: Catalog, path: Path) -> None:
    for message in domain:
        if not message.id or not message.string or message.fuzzy:
            continue
        known = merged.get(message.id, message.context)
        if known is not None and known.string != message.string:
            raise CatalogsDisagree(
                f"{path}: {message.id!r} is translated otherwise in another domain;"
                " make the two agree or tell them apart by a context (msgctxt)"
            )
        if known is None:
            merged.add(message.id, message.string, context=message.context)


def _babel(language: str) -> str:
    return "en_GB" if language == "en" else language
