"""The texts: merged catalogs, plural forms, fallbacks, and catalogs that agree with each other."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from chatserver.console.asking import SAFELY
from chatserver.console.kinds import KINDS
from chatserver.console.management import PARAGRAPH
from leads.errors import TooManyCalls, TooManyMails
from leads.text import LANGUAGES, LOCALES, CatalogsDisagree, pick_language, read_translator, translator

TRANSLATED = tuple(language for language in LANGUAGES if language != "en")
POLISH_PLURALS = (
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=3; plural=(n==1 ? 0'
    ' : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"\n\n'
)


def write_po(folder: Path, name: str, body: str, language: str = "pl") -> None:
    target = folder / language / "LC_MESSAGES"
    target.mkdir(parents=True, exist_ok=True)
    (target / f"{name}.po").write_text(POLISH_PLURALS + body, encoding="utf-8")


def read_domain(path: Path) -> Catalog:
    with path.open("rb") as source:
        return read_po(source, locale=path.parts[-3])


def test_domains_of_a_language_are_merged(tmp_path: Path) -> None:
    write_po(tmp_path, "widget", 'msgid "Send"\nmsgstr "Wyślij"\n')
    write_po(tmp_path, "console", 'msgid "Inbox"\nmsgstr "Skrzynka"\n')
    polish = read_translator("pl", tmp_path)
    assert polish.gettext("Send") == "Wyślij"
    assert polish.gettext("Inbox") == "Skrzynka"


def test_a_msgid_translated_in_two_ways_is_refused_with_file_and_remedy(tmp_path: Path) -> None:
    write_po(tmp_path, "a", 'msgid "Send"\nmsgstr "Wyślij"\n')
    write_po(tmp_path, "b", 'msgid "Send"\nmsgstr "Nadaj"\n')
    with pytest.raises(CatalogsDisagree, match=r"b\.po.*'Send'.*msgctxt"):
        read_translator("pl", tmp_path)


def test_a_context_tells_equal_words_apart(tmp_path: Path) -> None:
    body = 'msgctxt "verb"\nmsgid "Open"\nmsgstr "Otwórz"\n\nmsgid "Open"\nmsgstr "Otwarte"\n'
    write_po(tmp_path, "a", body)
    polish = read_translator("pl", tmp_path)
    assert polish.pgettext("verb", "Open") == "Otwórz"
    assert polish.gettext("Open") == "Otwarte"


@pytest.mark.parametrize(
    ("count", "words"), [(1, "dzień"), (2, "dni"), (5, "dni (wiele)"), (22, "dni"), (12, "dni (wiele)")]
)
def test_polish_uses_its_three_plural_forms(tmp_path: Path, count: int, words: str) -> None:
    write_po(
        tmp_path,
        "a",
        'msgid "day"\nmsgid_plural "days"\nmsgstr[0] "dzień"\nmsgstr[1] "dni"\nmsgstr[2] "dni (wiele)"\n',
    )
    assert read_translator("pl", tmp_path).ngettext("day", "days", count) == words


def test_an_unknown_msgid_comes_back_in_english() -> None:
    for language in LANGUAGES:
        assert translator(language).gettext("Not in any catalog.") == "Not in any catalog."
        assert translator(language).ngettext("one", "many", 1) == "one"


def test_an_empty_msgid_is_empty_and_not_the_catalog_header() -> None:
    assert all(translator(language).gettext("") == "" for language in LANGUAGES)


@pytest.mark.parametrize(
    ("tag", "language"),
    [("de-AT", "de"), ("PL_pl", "pl"), ("cs", "cs"), ("xx", "en"), ("", "en"), ("../../etc", "en")],
)
def test_a_language_tag_finds_its_catalog_or_english(tag: str, language: str) -> None:
    assert translator(tag).language == language


def test_the_first_offered_wish_wins() -> None:
    assert pick_language(("fr", "it-CH", "de"), ("de", "it")) == "it"
    assert pick_language(("fr",), ("pl", "cs")) == "pl"


def test_days_and_moments_are_written_as_the_language_writes_them() -> None:
    fourth = date(2027, 1, 4)
    written = {language: translator(language).day(fourth) for language in LANGUAGES}
    assert written == {
        "cs": "4. ledna",
        "pl": "4 stycznia",
        "it": "4 gennaio",
        "de": "4. Januar",
        "en": "4 January",
    }
    assert translator("en").day_with_year(fourth) == "4 January 2027"
    assert translator("it").day_in_sentence(fourth) == "il 4 gennaio"
    assert translator("it").day_in_sentence(date(2027, 1, 8)) == "l'8 gennaio"
    assert translator("de").day_in_sentence(fourth) == "4. Januar"
    noon = datetime(2027, 1, 4, 11, 0, tzinfo=UTC)
    assert translator("pl").moment(noon, ZoneInfo("Europe/Warsaw")).endswith("12:00")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_catalog_has_all_texts_with_all_forms_and_the_same_placeholders(language: str) -> None:
    domains = {path.name for path in LOCALES.glob("*/LC_MESSAGES/*.po")}
    assert domains, "no catalog found, so this test would prove nothing"
    for domain in sorted(domains):
        own = read_domain(LOCALES / language / "LC_MESSAGES" / domain)
        for other in TRANSLATED:
            there = {(m.context, m.id) for m in read_domain(LOCALES / other / "LC_MESSAGES" / domain) if m.id}
            here = {(m.context, m.id) for m in own if m.id}
            assert here == there, f"{domain}: {language} and {other} differ"
        for message in own:
            if message.id:
                check_message(message.id, message.string or "", domain, own.num_plurals)


@pytest.mark.parametrize("language", ["sk", "fr"])
def test_whoever_chats_or_gets_a_mail_is_spoken_to_in_two_more_languages(language: str) -> None:
    """Of the domains that staff read as well only what reaches a visitor stands there."""
    for path in (LOCALES / language / "LC_MESSAGES").glob("*.po"):
        own = [m for m in read_domain(path) if m.id]
        czech = {(m.context, m.id) for m in read_domain(LOCALES / "cs" / "LC_MESSAGES" / path.name) if m.id}
        here = {(m.context, m.id) for m in own}
        whole = path.name in ("widget.po", "mail.po", "mydata.po", "notice.po")
        spoken = czech if whole else {found for found in czech if found[0] == "assistant"}
        assert spoken <= here <= czech, path
        for message in own:
            check_message(message.id, message.string or "", path.name, read_domain(path).num_plurals)
    t = translator(language)
    said = (*(words for _, words in SAFELY), PARAGRAPH, TooManyMails().message, TooManyCalls().message)
    assert all(t.gettext(words) != words for words in said)
    kinds = {words for words in KINDS.values() if t.gettext(words) == words}
    assert kinds <= {"E-mail"}


def check_message(msgid: str | Sequence[str], msgstr: str | Sequence[str], domain: str, plurals: int) -> None:
    english = (msgid,) if isinstance(msgid, str) else tuple(msgid)
    written = (msgstr,) if isinstance(msgstr, str) else tuple(msgstr)
    assert len(written) == (1 if isinstance(msgid, str) else plurals), f"{domain}: {msgid!r} lacks a form"
    assert all(written), f"{domain}: {msgid!r} is not translated"
    allowed = set(re.findall(r"{\w+}", english[-1]))
    for form, text in enumerate(written):
        # "a day" and "2 days": the form for one may spell the number out.
        optional = {"{count}"} if len(english) > 1 and form == 0 else set()
        found = set(re.findall(r"{\w+}", text))
        assert allowed - optional <= found <= allowed, f"{domain}: {msgid!r} has other placeholders"


@pytest.mark.parametrize(
    ("language", "familiar"),
    [
        ("pl", r"\b(Ty|Ci|Cię|Ciebie|Tobie|Tobą|Tw[oó]\w+|mo[gż]esz|masz|musisz|chcesz|prosisz|poprosisz|jesteś"
               r"|napiszesz|piszesz|zobaczysz|dostaniesz|spróbuj|podaj)\b"),
        ("it", r"\b([Tt]uo|[Tt]ua|[Tt]uoi|[Tt]ue|[Pp]uoi|[Vv]uoi|[Hh]ai|[Ss]ei|te|ti|[Rr]iprova|[Ss]crivi|aiutarti)\b"),
    ],
)  # fmt: skip
def test_visitors_are_spoken_to_formally_wherever_they_are(language: str, familiar: str) -> None:
    found = []
    for domain in ("assistant", "widget", "mail", "mydata", "notice"):
        with (LOCALES / language / "LC_MESSAGES" / f"{domain}.po").open("rb") as file:
            for message in read_po(file):
                said = message.string or ""
                found += [text for text in ([said] if isinstance(said, str) else said) if re.search(familiar, text)]
    assert found == []
