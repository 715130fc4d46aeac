"""What the firm's mails say: why he gets it, how to stop it, and the last day on which his data go.

A letter is a list of blocks made once; the HTML and the plain text are two renderings of the same list, so that
neither can say less than the other. Nothing is loaded from afar: no picture, no font, no pixel that tells of a reading.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final, Literal

from babel.numbers import format_currency
from css_inline import CSSInliner
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from leads.addressing import NOBODY, Addressed
from leads.text import Translator, translator
from leads.threads import Sender, link

Kind = Literal["offer", "discount", "reminder", "reply"]
# What Auto-Submitted says (RFC 3834), so that no other machine answers; empty for what a person sends.
Automatic = Literal["auto-generated", "auto-replied", ""]
TEMPLATES = Path(__file__).parent / "letters_templates"


@dataclass(frozen=True, slots=True)
class Price:
    """Money in the smallest unit of an ISO 4217 currency that has two decimals."""

    cents: int
    currency: str


@dataclass(frozen=True, slots=True)
class Matter:
    """What a letter is about. `deleted_by` is the last possible day of destruction, never an earlier one.

    `source` is how the address came to us: "chat", "mail", or another one for contacts that were brought in.
    `asked_on`: when it did.

    `text` are the salesperson's words, paragraphs parted by blank lines. `before` is the price that `price` replaces.
    `number` reopens the offer later (leads/offernumber.py). `to`: whom it speaks to and who speaks.
    `lapsed`: the day until which it was valid is over.
    """

    site: str
    asked_on: date
    deleted_by: date
    text: str = ""
    product: str | None = None
    price: Price | None = None
    before: Price | None = None
    valid_until: date | None = None
    reminders: bool = False
    number: str | None = None
    source: str = "chat"
    to: Addressed = NOBODY
    lapsed: bool = False


# What the firm's own words may name; {words} are the salesperson's.
VARIABLES: Final = (
    "greeting", "name", "seller", "seller_phone", "offer", "price", "price_before", "valid_until", "firm", "site",
    "asked_on", "deleted_by", "words",
)  # fmt: skip


# Where a name follows a greeting as it is; Czech, Slovak and Polish have a case for it.
BY_NAME: Final = ("en", "de", "it", "fr")


@dataclass(frozen=True, slots=True)
class Own:
    """The firm's own words instead of the usual ones, with `VARIABLES` in braces."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready to send. `stop_url` is set for follow-ups, which one click must end (RFC 8058).

    `automatic`: whether a machine sends it, and whether in answer to a mail.

    `says`: what in it is about somebody's request, without the words that stand in every letter.
    """

    subject: str
    text: str
    html: str
    stop_url: str | None = None
    says: str = ""
    automatic: Automatic = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a line of the offer's table (`label` and `text`), a button (`text` and `url`), or a footnote."""

    kind: Literal["paragraph", "fact", "button", "footnote"]
    text: str
    label: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class _Writing:
    t: Translator
    sender: Sender
    thread: bytes
    matter: Matter

    def words(self, msgid: str) -> str:
        return self.t.pgettext("mail", msgid)


def compose(
    kind: Kind,
    language: str,
    *,
    sender: Sender,
    thread: bytes,
    matter: Matter,
    subject: str | None = None,
    own: Own | None = None,
    by_hand: bool = False,
) -> Letter:
    """Write a letter in the person's language. `subject` replaces the usual one, as an answer needs.

    `own` are the firm's words; facts, buttons and footnotes stand under them as under the usual ones.
    `by_hand`: a person sends this follow-up.
    """
    w = _Writing(translator(language), sender, thread, matter)
    usual, blocks = _KINDS[kind](w) if own is None else _own(w, own, buttons=kind == "reminder")
    heading = subject or usual
    follow_up = kind in ("discount", "reminder")
    automatic: Automatic = "auto-generated" if follow_up and not by_hand else ""
    blocks = [*blocks, *_footnotes(w, automatic=bool(automatic))]
    stop_url = link(sender, "stop", thread) if follow_up else None
    own_words = (own.subject, own.text) if own is not None else ()
    says = "\n".join((matter.product or "", matter.text, *own_words))
    return replace(written(w.t, sender, heading, blocks, stop_url=stop_url), says=says, automatic=automatic)


def written(
    t: Translator, sender: Sender, subject: str, blocks: Sequence[Block], *, stop_url: str | None = None
) -> Letter:
    """A letter of these blocks, in both renderings."""
    values = {"language": t.language, "firm": sender.name, "subject": subject, "blocks": blocks}
    return Letter(
        subject=subject,
        text=_environment().get_template("letter.txt.jinja").render(values).strip() + "\n",
        html=_inliner().inline(_environment().get_template("letter.html.jinja").render(values)),
        stop_url=stop_url,
    )


def _offer(w: _Writing) -> tuple[str, list[Block]]:
    _ = w.words
    asked = {
        "chat": _("On {day} you asked us in the chat on {site} for an offer by e-mail. Here it is."),
        "mail": _("On {day} you asked us by e-mail for an offer. Here it is."),
    }.get(w.matter.source, _("Here is our offer."))
    return _subject(w, _("Your offer: {product}"), _("Your offer")), [
        _greeting(w),
        Block("paragraph", asked.format(day=w.t.day(w.matter.asked_on), site=w.matter.site)),
        *_paragraphs(w.matter.text),
        *_facts(w),
        Block("paragraph", _("If you have a question or want to order, simply reply to this mail.")),
        _regards(w),
    ]


def _discount(w: _Writing) -> tuple[str, list[Block]]:
    _ = w.words
    return _subject(w, _("A better price: {product}"), _("A better price for your offer")), [
        _greeting(w),
        Block("paragraph", _("We sent you the offer that you asked for and would like to make it easier to say yes.")),
        *_paragraphs(w.matter.text),
        *_facts(w),
        Block("paragraph", _("If you want it, simply reply to this mail. If not, you need not do anything.")),
        _regards(w),
    ]


def _reminder(w: _Writing) -> tuple[str, list[Block]]:
    _ = w.words
    return _subject(w, _("Shall we keep your offer? {product}"), _("Shall we keep your offer?")), [
        _greeting(w),
        Block("paragraph", _("This is our last mail about the offer that you asked for.")),
        *_paragraphs(w.matter.text),
        *_facts(w),
        *_choices(w),
        _regards(w),
    ]


def _own(w: _Writing, own: Own, *, buttons: bool) -> tuple[str, list[Block]]:
    m = w.matter
    values = {
        "greeting": _greeting(w, by_name=True).text,
        "name": m.to.person,
        "seller": m.to.seller or w.sender.name,
        "seller_phone": m.to.phone,
        "offer": m.product or "",
        "price": _money(m.price, w.t) if m.price else "",
        "price_before": _money(m.before, w.t) if m.before else "",
        "valid_until": w.t.day_with_year(m.valid_until) if m.valid_until else "",
        "firm": w.sender.name,
        "site": m.site,
        "asked_on": w.t.day(m.asked_on),
        "deleted_by": w.t.day_with_year(m.deleted_by),
        "words": m.text,
    }
    text = own.text if "{words}" in own.text or not m.text else f"{own.text}\n\n{{words}}"
    blocks = [*_paragraphs(_filled(text, values)), *_facts(w), *(_choices(w) if buttons else ())]
    return _filled(own.subject, values) or _subject(w, "{product}", w.sender.name), blocks


def _filled(text: str, values: Mapping[str, str]) -> str:
    """In one pass, so that what fills a variable is never read as one."""
    return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], ""), text)


def _choices(w: _Writing) -> Iterable[Block]:
    """The three answers of a reminder, and the last day."""
    _ = w.words
    going = _("If we hear nothing from you, we delete your request and your data, on {day} at the latest.")
    yield Block("paragraph", _("What would you like? Choose below, or simply reply to this mail."))
    yield Block("button", _("I am still interested"), url=link(w.sender, "keep", w.thread))
    yield Block("button", _("Please call me"), url=link(w.sender, "call", w.thread))
    yield Block("button", _("No, delete my data now"), url=link(w.sender, "delete", w.thread))
    yield Block("paragraph", going.format(day=w.t.day_with_year(w.matter.deleted_by)))


def _reply(w: _Writing) -> tuple[str, list[Block]]:
    subject = _subject(w, w.words("Your request: {product}"), w.words("Your request"))
    return subject, [*_paragraphs(w.matter.text), *_facts(w)]


_KINDS: dict[Kind, Callable[[_Writing], tuple[str, list[Block]]]] = {
    "offer": _offer,
    "discount": _discount,
    "reminder": _reminder,
    "reply": _reply,
}


def _subject(w: _Writing, with_product: str, without: str) -> str:
    return with_product.format(product=w.matter.product) if w.matter.product else without


def _greeting(w: _Writing, *, by_name: bool = False) -> Block:
    """Never by name where that would need its vocative."""
    hello = w.words("Hello,")
    if by_name and w.matter.to.person and w.t.language in BY_NAME:
        hello = f"{hello.rstrip(',')} {w.matter.to.person},"
    return Block("paragraph", hello)


def _regards(w: _Writing) -> Block:
    return Block("paragraph", w.words("Kind regards") + "\n" + w.sender.name)


def _paragraphs(text: str) -> Iterable[Block]:
    parts = (part.strip() for part in text.replace("\r\n", "\n").split("\n\n"))
    return [Block("paragraph", part) for part in parts if part]


def _facts(w: _Writing) -> Iterable[Block]:
    _, m = w.words, w.matter
    if m.product:
        yield Block("fact", m.product, label=_("Offer"))
    if m.before:
        yield Block("fact", _money(m.before, w.t), label=_("Price until now"))
    if m.price:
        yield Block("fact", _money(m.price, w.t), label=_("Your price") if m.before else _("Price"))
    if m.valid_until:
        yield Block(
            "fact", w.t.day_with_year(m.valid_until), label=_("Was valid until") if m.lapsed else _("Valid until")
        )


def _money(price: Price, t: Translator) -> str:
    return format_currency(price.cents / 100, price.currency, locale="en_GB" if t.language == "en" else t.language)


def _footnotes(w: _Writing, *, automatic: bool) -> Iterable[Block]:
    _, m = w.words, w.matter
    why = {
        "chat": _("You get this mail because you asked {firm} on {day} in the chat on {site} for an offer."),
        "mail": _("You get this mail because you asked {firm} on {day} by e-mail for an offer."),
    }.get(m.source, _("{firm} has had your address since {day}. A reply is enough to learn where it is from."))
    yield Block("footnote", why.format(firm=w.sender.name, day=w.t.day_with_year(m.asked_on), site=m.site))
    if automatic:
        yield Block("footnote", _("You allowed us to remind you at most twice. A machine sends these reminders."))
    elif m.reminders:
        yield Block("footnote", _("As you allowed, we remind you at most twice."))
    gone = _("If you do not write to us any more, we delete your data on {day} at the latest.")
    yield Block("footnote", gone.format(day=w.t.day_with_year(m.deleted_by)))
    if m.number:
        again = _("Offer number {number}: with it you can come back to this offer")
        yield Block("footnote", again.format(number=m.number), url=f"{w.sender.base_url}/offer/{m.number}")
    yield Block("footnote", _("No more mails like this"), url=link(w.sender, "stop", w.thread))
    yield Block("footnote", _("I did not ask for this"), url=link(w.sender, "not_me", w.thread))


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(enabled_extensions=("html.jinja",), default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def _inliner() -> CSSInliner:
    return CSSInliner(load_remote_stylesheets=False, keep_style_tags=True)
