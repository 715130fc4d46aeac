"""What the visitors of each site are shown: where its chat may be embedded, and the periods that its notice names."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import Final

from chatserver import asking, assistant
from chatserver.answertimes import AnswerTimes
from chatserver.parts import Parts
from chatserver.settings import Settings, own_origins
from chatserver.settings import Site as SiteSettings
from chatserver.visitor.notice import version_of
from chatserver.visitor.practice import Practice
from chatserver.visitor.routes import NoticeDates, Site, VisitorPages
from leads import apitokens, coldness, rules, statistics
from leads.periods import Retention
from leads.privacy import classes, register
from leads.statistics import Span
from leads.text import PERSONS_LANGUAGES, translator

# What other programs may read about visitors, by the place in the register.
VISITORS: Final = ("leads", "card_fields")


def notice_dates(settings: Settings, retention: Retention, site: str, now: datetime) -> NoticeDates:
    """What the notice of a site says, from the table of classes and the rules in force."""

    def kept(key: str) -> timedelta:
        return retention.longest_at(site, classes.PERIOD_OF[key])

    country = next((one.country for one in settings.sites if one.key == site), "")
    return NoticeDates(
        after_answer=kept("chat"),
        at_latest=kept("chat_unanswered"),
        unconfirmed=kept("unconfirmed"),
        silence=retention.longest_at(site),
        grace=retention.grace,
        declined=kept("closed_lead"),
        order=kept("order"),
        customer=kept("customer"),
        tax=classes.period(retention.of(site, None), "tax_document", country=country),
        objection=kept("objection"),
        request_file=kept("request_file"),
        backups=settings.backup.keep,
        reminders=len(settings.follow_ups),
        question_by=coldness.chat_gone_by(retention.of(site, None), now).date(),
        offer_by=coldness.lead_gone_by(retention, now, answered=False).date(),
        mailbox=settings.mail.imap_remove if settings.mail.imap_host else None,
    )


def parents_of(settings: Settings, site: SiteSettings) -> tuple[str, ...]:
    """Where a site's chat may be embedded, in our own pages too: an offer's page has it."""
    return tuple(dict.fromkeys((*site.origins, *sorted(own_origins(settings)))))


def _asked(site: SiteSettings) -> dict[str, dict[str, str | int]]:
    asked = site.special
    if asked is None:
        return {}
    seconds = int(asked.keep.total_seconds())
    return {
        language: {"why": asked.reason(language), "version": asking.text_version(asked, language), "seconds": seconds}
        for language in PERSONS_LANGUAGES
    }


def shown_site(settings: Settings, site: SiteSettings) -> Site:
    """What its visitors' pages say of it."""
    return Site(
        key=site.key,
        name=site.name,
        origins=parents_of(settings, site),
        language=site.language,
        controller=settings.firm.name,
        contact=settings.firm.contact,
        special=_asked(site),
    )


async def notice_versions(parts: Parts, now: datetime) -> dict[str, str]:
    """Which version of the privacy notice is in force on each site."""
    retention = await rules.in_force(parts.store, parts.retention)
    return {
        site.key: version_of(
            shown_site(parts.settings, site),
            notice_dates(parts.settings, retention, site.key, now),
            await practice_of(parts, site.key),
        )
        for site in parts.settings.sites
    }


async def practice_of(parts: Parts, key: str) -> Practice:
    """How this site's chat is run now: the policy in force, and who of the register's recipients there are."""
    settings, site = parts.settings, parts.site(key) or parts.settings.sites[0]
    read_by = await apitokens.recipients(parts.store, parts.wall())
    told = sorted({name for place in VISITORS for name in read_by.get(place, ())} - set(settings.firm.recipients))
    here = {
        register.BY_MAIL: settings.mail.smtp_host or settings.mail.imap_host,
        register.BY_REDIS: settings.storage.redis,
        register.BY_BACKUPS: settings.backup.folder,
    }
    return Practice(
        policy=parts.policing.now.version,
        purpose=site.purpose,
        country=site.country,
        outside=frozenset(who for who, there in here.items() if there),
        named=(*settings.firm.recipients, *told),
        asks=frozenset(site.special.kinds) if site.special is not None else frozenset(),
    )


def visitor_pages(parts: Parts) -> VisitorPages:
    settings = parts.settings

    async def dates(site: str, now: datetime) -> NoticeDates:
        return notice_dates(settings, await rules.in_force(parts.store, parts.retention), site, now)

    sites = {site.key: shown_site(settings, site) for site in settings.sites}
    numbers = settings.statistics

    async def forgotten(now: datetime) -> Span | None:
        kinds = ("conversation", "lead", "card")
        return await statistics.lately(parts.store, statistics.ERASED, now, k=numbers.smallest_group, parts=kinds)

    return VisitorPages(
        sites=sites,
        page_tokens=parts.secrets.tokens,
        assets=parts.assets,
        texts=translator,
        notice_dates=dates,
        practice=partial(practice_of, parts),
        clock=parts.clock,
        answers_within=AnswerTimes(parts).within,
        opens_again=lambda site, now: assistant.house(parts, site, now).opens,
        message_limit=settings.limits.message_characters,
        demo_site=settings.sites[0].key,
        forgotten=forgotten if numbers.trust_page else None,
        smallest_group=numbers.smallest_group,
    )
