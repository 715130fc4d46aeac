"""The letters: in five languages, saying why, until when, and how to stop; nothing loaded from afar."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from leads.letters import Kind, Letter, Matter, Price, compose
from leads.text import PERSONS_LANGUAGES, translator
from leads.threads import link
from tests.leads.mail_world import SENDER

THREAD = bytes(range(16))
KINDS: tuple[Kind, ...] = ("offer", "discount", "reminder", "reply")
MATTER = Matter(
    site="kolo.example",
    asked_on=date(2026, 11, 23),
    deleted_by=date(2026, 12, 30),
    text="První odstavec.\n\nDruhý <script>alert(1)</script>\ns řádkem.",
    product="Kolo & Trek {3}",
    price=Price(1_169_10, "EUR"),
    before=Price(1_299_00, "EUR"),
    valid_until=date(2026, 12, 20),
    reminders=True,
)


def letter(kind: Kind, language: str) -> Letter:
    return compose(kind, language, sender=SENDER, thread=THREAD, matter=MATTER)


class Page(HTMLParser):
    """What a mail program would load, and the words that it shows."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.links: list[str] = []
        self.words = ""
        self._hidden = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden = tag in ("style", "title")
        self.words += " "
        values = dict(attrs)
        if tag in ("img", "script", "link", "iframe", "video", "object") or "src" in values or "background" in values:
            self.loads.append(tag)
        if tag == "a":
            self.links.append(str(values["href"]))

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words += data


@pytest.mark.parametrize("language", PERSONS_LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_each_letter_says_why_until_when_and_how_to_stop(kind: Kind, language: str) -> None:
    written = letter(kind, language)
    t = translator(language)
    for words in (written.text, Page(written.html).words):
        assert t.day_with_year(MATTER.deleted_by) in words
        assert t.day_with_year(MATTER.asked_on) in words
        assert SENDER.name in words and MATTER.site in words
    for url in (link(SENDER, "stop", THREAD), link(SENDER, "not_me", THREAD)):
        assert url in written.text and url in Page(written.html).links


@pytest.mark.parametrize("language", PERSONS_LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_letter_tells_of_a_chat_that_there_was_not(kind: Kind, language: str) -> None:
    known = {source: words_of(kind, language, source) for source in ("chat", "mail", "customer")}
    assert MATTER.site in known["chat"], "the premise: the chat is named by its site"
    assert len(set(known.values())) == 3
    for source in ("mail", "customer"):
        assert MATTER.site not in known[source]
        assert translator(language).day_with_year(MATTER.asked_on) in known[source]


def words_of(kind: Kind, language: str, source: str) -> str:
    matter = replace(MATTER, source=source)
    return compose(kind, language, sender=SENDER, thread=THREAD, matter=matter).text


@pytest.mark.parametrize("language", [language for language in PERSONS_LANGUAGES if language != "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_line_of_a_letter_is_left_in_english(kind: Kind, language: str) -> None:
    foreign, english = letter(kind, language), letter(kind, "en")
    own = set(MATTER.text.splitlines()) | {SENDER.name, "--", "--  ", ""}
    same = {line for line in foreign.text.splitlines() if line in english.text.splitlines()} - own
    assert not {line for line in same if not line.startswith("https://") and line.strip() != "--"}
    assert foreign.subject != english.subject


@pytest.mark.parametrize("kind", KINDS)
def test_the_plain_text_says_everything_that_the_html_says(kind: Kind) -> None:
    written = letter(kind, "cs")
    missing = set(re.findall(r"\w+", Page(written.html).words)) - set(re.findall(r"\w+", written.text))
    assert not missing


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_loads_nothing_and_leads_only_to_our_pages(kind: Kind) -> None:
    page = Page(letter(kind, "it").html)
    assert page.loads == []
    assert page.links and all(url.startswith(SENDER.base_url + "/mail/") for url in page.links)
    assert "url(" not in letter(kind, "it").html


def test_the_words_of_a_salesperson_cannot_become_html() -> None:
    html = letter("offer", "cs").html
    assert "<script" not in html and "&lt;script&gt;" in html and "Kolo &amp; Trek {3}" in html


def test_only_follow_ups_carry_the_one_click_link() -> None:
    assert [letter(kind, "en").stop_url is not None for kind in KINDS] == [False, True, True, False]


def test_the_reminder_offers_to_delete_at_once() -> None:
    assert link(SENDER, "delete", THREAD) in letter("reminder", "pl").text
    assert link(SENDER, "delete", THREAD) not in letter("offer", "pl").text


def test_the_html_is_readable_in_the_dark() -> None:
    html = letter("offer", "de").html
    assert 'name="color-scheme" content="light dark"' in html and "@media (prefers-color-scheme: dark)" in html
    assert 'style="' in html


@pytest.mark.parametrize(("language", "shown"), [("cs", "1 169,10 €"), ("de", "1.169,10 €"), ("en", "€1,169.10")])
def test_a_price_is_written_as_its_readers_write_it(language: str, shown: str) -> None:
    assert shown in letter("discount", language).text.replace("\xa0", " ")


def test_an_answer_keeps_its_subject_and_a_letter_needs_no_product() -> None:
    bare = replace(MATTER, product=None, price=None, before=None, valid_until=None, text="Ano, dovezeme.")
    written = compose("reply", "cs", sender=SENDER, thread=THREAD, matter=bare, subject="Re: dotaz")
    assert written.subject == "Re: dotaz" and written.text.startswith("Ano, dovezeme.")
    assert compose("offer", "en", sender=SENDER, thread=THREAD, matter=bare).subject == "Your offer"


def test_a_language_without_letters_gets_english_ones() -> None:
    assert compose("offer", "hu", sender=SENDER, thread=THREAD, matter=MATTER).subject.startswith("Your offer")
