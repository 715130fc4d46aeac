"""The privacy notice: what is kept, why and until when, computed from the rules in force."""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from aiohttp import web

from chatserver.console.kinds import KINDS
from chatserver.visitor.embed import missing
from chatserver.visitor.pages import (
    PAGES,
    PLAIN_POLICY,
    NoticeDates,
    Site,
    language_of,
    render,
    site_of,
)
from chatserver.visitor.practice import Practice, cut, recipients, rights, spelled
from chatserver.visitor.sentences import days, notice_sentences
from leads.text import Translator

# Raised with each change of the texts of this page.
TEXTS: Final = "2"
PERIODS: Final = frozenset(one.name for one in fields(NoticeDates)) - {"question_by", "offer_by"}


@dataclass(frozen=True, slots=True)
class Kept:
    """One line of the table: what, why and on which ground, until when."""

    what: str
    why: str
    until: str


def version_of(site: Site, dates: NoticeDates, practice: Practice) -> str:
    """Twelve digits that change with what the notice says: what is cut, periods, who gets it, who is responsible, the
    program's own texts.
    """
    spans = [f"{name}={getattr(dates, name)}" for name in sorted(PERIODS)]
    asked = [str(one["version"]) for one in site.special.values()]
    said = [TEXTS, site.controller, site.contact, *spans, *asked, *spelled(practice, KINDS)]
    return sha256("|".join(said).encode()).hexdigest()[:12]


async def privacy(request: web.Request) -> web.Response:
    """GET /privacy/{site}?lang="""
    pages = request.app[PAGES]
    site = site_of(request)
    if site is None:
        return missing(request)
    language = language_of(request, site)
    texts = pages.texts(language)
    now = pages.clock()
    dates, practice = await pages.notice_dates(site.key, now), await pages.practice(site.key)
    around = {"assets": pages.assets, "languages": [code for code in site.languages if code != language]}
    values = values_of(site, texts, dates, practice, version=version_of(site, dates, practice), now=now)
    return render(request, "privacy.html", {**values, **around}, policy=PLAIN_POLICY)


def values_of(
    site: Site, texts: Translator, dates: NoticeDates, practice: Practice, *, version: str, now: datetime
) -> dict[str, Any]:
    """What the notice says, in one language."""
    return {
        "site": site,
        "language": texts.language,
        "t": texts,
        "today": texts.day_with_year(now.date()),
        "notice": notice_sentences(texts, dates),
        "kept": kept(texts, site, dates),
        "backups": days(texts, dates.backups),
        "mailbox": mailbox(texts, dates),
        "cut": cut(texts, practice, KINDS),
        "recipients": recipients(texts, practice),
        "rights": rights(texts, practice),
        "version": version,
    }


def mailbox(t: Translator, dates: NoticeDates) -> str:
    """What becomes of the mails in the firm's own mailbox; nothing where Lethe reads none."""
    if dates.mailbox is None:
        return ""
    if dates.mailbox:
        return t.gettext("What you mailed us is deleted from our mailbox as well.")
    return t.gettext(
        "What you mailed us also lies in our mailbox, from which it is not deleted by itself. We delete it if you ask."
    )


def _private(t: Translator, site: Site) -> tuple[Kept, ...]:
    asked = site.special.get(t.language)
    if asked is None:
        return ()
    return (
        Kept(
            t.gettext("Something private, if you explicitly agree"),
            t.gettext("{why} Your explicit consent, Art. 9(2)(a) GDPR.").format(why=asked["why"]),
            t.gettext("{period} after your consent, or until you take it back").format(
                period=days(t, timedelta(seconds=int(asked["seconds"])))
            ),
        ),
    )


def kept(t: Translator, site: Site, dates: NoticeDates) -> tuple[Kept, ...]:
    steps = t.gettext("To send what you asked for. Steps before a contract, Art. 6(1)(b) GDPR.")
    return (
        Kept(
            t.gettext("A question in the chat"),
            t.gettext("To answer you. Our legitimate interest, Art. 6(1)(f) GDPR."),
            t.gettext("{after} after our answer, at the latest {latest} after your last message").format(
                after=days(t, dates.after_answer), latest=days(t, dates.at_latest)
            ),
        ),
        Kept(
            t.gettext("A request for an offer that you did not confirm"),
            steps,
            t.gettext("{period} after your last message").format(period=days(t, dates.unconfirmed)),
        ),
        Kept(
            t.gettext("An offer, with your name, address and all mails about it"),
            steps,
            t.gettext(
                "{silence} without a word from you, then hidden; destroyed {grace} later."
                " For a chat that begins today: by {date} at the latest"
            ).format(
                silence=days(t, dates.silence), grace=days(t, dates.grace), date=t.day_in_sentence(dates.offer_by)
            ),
        ),
        Kept(
            t.gettext("Reminders of an offer"),
            t.gettext("Only if you ticked them. Your consent, Art. 6(1)(a) GDPR; a link in each mail stops them."),
            t.pgettext("notice", "With the offer"),
        ),
        Kept(
            t.gettext("An offer that you declined"),
            steps,
            t.gettext("{period} after your answer").format(period=days(t, dates.declined)),
        ),
        Kept(
            t.pgettext("notice", "An order or a claim"),
            t.gettext("To fulfil the contract, Art. 6(1)(b) GDPR."),
            t.gettext("{period} after it is closed").format(period=days(t, dates.order)),
        ),
        Kept(
            t.pgettext("notice", "Customers"),
            t.gettext("To fulfil the contract and legal duties, Art. 6(1)(b) and (c) GDPR."),
            t.gettext("{period} after the end of the contract").format(period=days(t, dates.customer)),
        ),
        *_private(t, site),
        *_by_law(t, dates),
    )


def _by_law(t: Translator, dates: NoticeDates) -> tuple[Kept, ...]:
    """What is kept because a law says so, or to prove that it was obeyed."""
    duty = t.gettext("A legal duty, Art. 6(1)(c) GDPR.")
    proof = Kept(
        t.gettext("The file of a request about your data, without the data"),
        duty,
        t.gettext("{period} after it is closed").format(period=days(t, dates.request_file)),
    )
    objection = Kept(
        t.gettext("A fingerprint of your address, if you objected to mails"),
        t.gettext("Never to mail you again, Art. 21 GDPR. The address cannot be read from it."),
        t.gettext("{period} after your objection").format(period=days(t, dates.objection)),
    )
    if dates.tax is None:
        return objection, proof
    invoices = Kept(
        t.gettext("Invoices and other documents for the tax office"),
        duty,
        t.gettext("{period} after the end of their year").format(period=days(t, dates.tax)),
    )
    return invoices, objection, proof
