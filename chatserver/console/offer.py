"""Writing an offer: the form, its live preview as the mail will look, and the plan that follows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from aiohttp import web

from chatserver.console import clean
from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm, Form, id_in, read_form
from chatserver.console.words import N_
from leads import addressing, coldness, followups, leadview, lettertexts, rules, sequences, steps
from leads.addressing import Addressed
from leads.errors import NotFound
from leads.leadview import LeadView
from leads.letters import Letter, Matter, Price, compose
from leads.offers import Offer, number_of
from leads.products import named_in, only_one
from leads.steps import Step

CURRENCIES: Final = ("EUR", "CZK", "PLN", "CHF", "GBP")
USUAL: Final = {"CZ": "CZK", "PL": "PLN", "CH": "CHF", "GB": "GBP"}
GOOD_FOR: Final = timedelta(days=30)
_LONGEST: Final = timedelta(days=400)
NOT_YET: Final = N_("Say what you offer and for how much; the mail appears here as you type.")


@dataclass(frozen=True, slots=True)
class Draft:
    """The form as it stands, and what is wrong with it."""

    product: str
    price: str
    currency: str
    valid_until: str
    text: str
    problem: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """One follow-up: its kind, its day, and whether it went already. `ready`: a salesperson can send it now."""

    name: str
    at: datetime
    done: bool
    discount_percent: int
    manual: bool
    ready: bool


def first_draft(desk: Desk, lead: LeadView) -> Draft:
    """An empty form, or what was offered last."""
    offered = lead.offered
    cents = offered.get("price_cents")
    local = desk.now.astimezone(desk.words.zone).date()
    site = desk.parts.site(lead.row.site)
    return Draft(
        product=str(offered.get("product", "")),
        price=f"{cents // 100}.{cents % 100:02}" if isinstance(cents, int) else "",
        currency=str(offered.get("currency") or USUAL.get(site.country if site else "", "EUR")),
        valid_until=(local + GOOD_FOR).isoformat(),
        text="",
        about=lead.product or "",
    )


async def plan(desk: Desk, lead: LeadView) -> list[Planned]:
    """The follow-ups of this request: done ones as they went, coming ones as they are planned."""
    went = {mail.step: mail.at for mail in lead.mails if mail.direction == "out" and mail.state != "cancelled"}
    own = await steps_of(desk, lead, offered="offer" in went)
    times = steps.planned(own, went.get("offer", desk.now), lead.row.country)
    return [
        Planned(
            name=step.name,
            at=went.get(step.name, at),
            done=step.name in went,
            discount_percent=step.discount_percent,
            manual=step.manual,
            ready=step.name not in went and followups.TASKS[step.name] in lead.open_tasks,
        )
        for step, at in zip(own, times, strict=True)
    ]


async def steps_of(desk: Desk, lead: LeadView, *, offered: bool) -> tuple[Step, ...]:
    """Those that it runs under, or would if the offer went today."""
    if offered:
        return await sequences.of_lead(desk.store, desk.parts.steps, lead.sequence_id)
    return (await sequences.in_force(desk.store, desk.parts.steps, lead.row.site, lead.product)).steps


async def forgotten_at(desk: Desk, lead: LeadView, planned: list[Planned]) -> datetime | None:
    """When it goes if nobody says anything; before the offer, if the offer goes today."""
    if lead.row.stage != "new" or not lead.reminders or not planned:
        return lead.row.silence.cold_at
    begin = coldness.start(lead.row.silence.since, desk.now)
    retention = (await rules.in_force(desk.store, desk.parts.retention)).of(lead.row.site, lead.product)
    return coldness.lead_cold_at(retention, begin=begin, last_step=planned[-1].at, kept_until=lead.kept_until)


async def preview(desk: Desk) -> web.StreamResponse:
    """The mail as it would leave now."""
    found = await leadview.view(desk.store, id_in(desk.request, "lead"), desk.now)
    if found is None:
        raise NotFound
    form = await read_form(desk.request)
    try:
        letter = await _letter(desk, found, read(desk, form, found))
    except BadForm as bad:
        begun = form.fields.get("product", "").strip() and form.fields.get("price", "").strip()
        hint = desk.words.say(bad.msgid, **bad.values) if begun else desk.words.say(NOT_YET)
        return desk.fragment("_letter.html", letter=None, problem=hint)
    return desk.fragment("_letter.html", letter=letter, problem="")


def read(desk: Desk, form: Form, lead: LeadView) -> Offer:
    """The offer that the form says, to the person of this request. Raises BadForm."""
    valid_until = form.day("valid_until")
    today = desk.now.astimezone(desk.words.zone).date()
    if not today <= valid_until <= today + _LONGEST:
        raise BadForm(N_("The offer must be valid for a day that is still to come, at most a year ahead."))
    product = form.line("product", least=1, most=120)
    declared = _declared(desk, form, lead, product)
    if declared is None or product.casefold() != declared.casefold():
        clean.check(desk, "product", product, language=lead.row.language, of="product")
    price = form.cents("price")
    if not price:
        raise BadForm(
            N_("An offer needs a price above 0. What costs nothing is said in your own words, by a mail."), "price"
        )
    return Offer(
        declared_as=declared,
        product=product,
        price_cents=price,
        currency=form.one_of("currency", CURRENCIES),
        text=clean.redacted(desk, form.text("text", most=4000), language=lead.row.language, purpose="offer"),
        valid_until=valid_until,
    )


def _declared(desk: Desk, form: Form, lead: LeadView, product: str) -> str | None:
    """The firm's group that the offer belongs to: as chosen, by its words, or what the person asked about.

    Raises BadForm when groups are declared and nothing says which.
    """
    goods, chosen = desk.parts.sender.products, form.line("about", most=64)
    if chosen:
        return form.one_of("about", tuple(one.name for one in goods))
    said = [one.text for _, talk in lead.chats for one in talk if one.sender == "visitor"]
    said += [f"{one.subject}\n{one.text}" for one in lead.mails if one.direction == "in"]
    found = only_one(named_in(goods, product)) or lead.product or only_one(named_in(goods, *said))
    if found is None and goods:
        raise BadForm(
            N_("Choose what it belongs to: these data are used only for what the person asked about."), "about"
        )
    return found


async def _letter(desk: Desk, lead: LeadView, given: Offer) -> Letter:
    retention = await rules.in_force(desk.store, desk.parts.retention)
    asked: date = lead.since[0].at.astimezone(desk.words.zone).date()
    matter = Matter(
        site=site_name(desk, lead.row.site),
        asked_on=asked,
        source=lead.source,
        deleted_by=coldness.lead_gone_by(
            retention, max(lead.row.silence.since, desk.now), answered=True, kept_until=lead.kept_until
        ).date(),
        text=given.text,
        product=given.product,
        price=Price(given.price_cents, given.currency),
        valid_until=given.valid_until,
        reminders=lead.reminders,
        number=number_of(desk.store, given),
        to=await _addressed(desk, lead),
    )
    language = lead.row.language
    own = await lettertexts.own(desk.store, "offer", site=lead.row.site, language=language)
    return compose("offer", language, sender=desk.parts.sender, thread=bytes(16), matter=matter, own=own)


async def _addressed(desk: Desk, lead: LeadView) -> Addressed:
    """As it leaves, with the name that is on the card now."""
    async with desk.store.main.read() as connection:
        found = await addressing.of(connection, lead.row.id, by=desk.staff.id)
    return replace(found, person=lead.fields.get("name", ""))


def day_of(lead: LeadView) -> date:
    """The last day of what was offered last."""
    return date.fromisoformat(lead.offered["valid_until"])


def site_name(desk: Desk, key: str) -> str:
    site = desk.parts.site(key)
    return site.name if site is not None else desk.parts.settings.firm.name
