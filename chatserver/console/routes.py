"""The site map of the console: every address, the right that it needs, and what answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web

from chatserver.console import (
    answers,
    board,
    factor,
    followups,
    inbox,
    leadcard,
    leadlist,
    letters,
    offer,
    orders,
    outbox,
    own,
    people,
    policy,
    records,
    register,
    requests,
    rights,
    rules,
    running,
    search,
    sending,
    signin,
    team,
    today,
    trail,
)
from chatserver.console.desk import TEMPLATES, Desk, templates
from chatserver.console.door import home, nothing_here, numbers, open_door, staffed
from leads import enclosures

Page = Callable[[Desk], Awaitable[web.StreamResponse]]

OPEN: Final = (
    ("GET", "/console/sign-in", signin.show),
    ("POST", "/console/sign-in", signin.enter),
    ("GET", "/console/sign-in/code", signin.ask_code),
    ("POST", "/console/sign-in/code", signin.enter_code),
    ("POST", "/console/sign-out", signin.leave),
    ("POST", "/console/theme", signin.theme),
)

PAGES: Final[tuple[tuple[str, str, str, Page], ...]] = (
    ("GET", "/console", "own.settings", home),
    ("GET", "/console/counts", "chats.read", numbers),
    ("GET", "/console/own", "own.settings", own.show),
    ("POST", "/console/own/language", "own.settings", own.set_language),
    ("POST", "/console/own/digest", "own.settings", own.set_digest),
    ("POST", "/console/own/password", "own.settings", own.set_password),
    ("POST", "/console/own/devices/end-others", "own.settings", own.end_others),
    ("POST", "/console/own/devices/{device}/end", "own.settings", own.end_device),
    ("GET", "/console/own/second-factor", "own.settings", factor.show),
    ("POST", "/console/own/second-factor", "own.settings", factor.switch_on),
    ("POST", "/console/own/second-factor/off", "own.settings", factor.switch_off),
    ("GET", "/console/today", "today.see", today.show),
    ("POST", "/console/tasks/{task}/choose", "tasks.work", today.choose),
    ("POST", "/console/tasks/{task}/done", "tasks.work", today.done),
    ("GET", "/console/inbox", "chats.read", inbox.show),
    ("GET", "/console/inbox/list", "chats.read", inbox.listed),
    ("GET", "/console/inbox/{conversation}", "chats.read", inbox.one),
    ("POST", "/console/inbox/{conversation}/reply", "chats.reply", inbox.reply),
    ("POST", "/console/inbox/{conversation}/take", "chats.reply", inbox.take),
    ("POST", "/console/inbox/{conversation}/hand-over", "chats.reply", inbox.hand_over),
    ("GET", "/console/inbox/{conversation}/answers", "answers.read", answers.for_chat),
    ("GET", "/console/inbox/{conversation}/save-answer", "answers.change", answers.from_reply),
    ("GET", "/console/answers", "answers.read", answers.show),
    ("POST", "/console/answers", "answers.change", answers.save),
    ("POST", "/console/answers/{answer}", "answers.change", answers.save),
    ("POST", "/console/answers/{answer}/remove", "answers.change", answers.remove),
    ("GET", "/console/leads", "leads.read", leadlist.show),
    ("GET", "/console/leads/{lead}", "leads.read", leadcard.show),
    ("POST", "/console/leads/{lead}/note", "leads.work", leadcard.note),
    ("POST", "/console/leads/{lead}/mail", "leads.work", leadcard.mail),
    ("POST", "/console/leads/{lead}/close", "leads.work", leadcard.close),
    ("POST", "/console/leads/{lead}/move", "leads.work", board.move),
    ("POST", "/console/leads/{lead}/hand-over", "leads.work", board.hand_over),
    ("POST", "/console/leads/{lead}/talk", "leads.work", board.talk),
    ("POST", "/console/leads/{lead}/plan", "leads.work", board.plan),
    ("POST", "/console/leads/{lead}/phone", "leads.work", board.phone),
    ("GET", "/console/leads/{lead}/answers", "answers.read", answers.for_lead),
    ("POST", "/console/leads/{lead}/let-go", "leads.let_go", leadcard.let_go),
    ("POST", "/console/leads/{lead}/restore", "leads.restore", leadcard.restore),
    ("POST", "/console/leads/{lead}/offer", "leads.work", sending.send),
    ("POST", "/console/leads/{lead}/offer/preview", "leads.work", offer.preview),
    ("POST", "/console/leads/{lead}/steps/{step:discount|reminder}", "leads.work", sending.step),
    ("POST", "/console/leads/{lead}/pause", "leads.work", sending.pause),
    ("POST", "/console/leads/{lead}/resume", "leads.work", sending.resume),
    ("GET", "/console/follow-ups", "letters.read", followups.show),
    ("GET", "/console/follow-ups/preview", "letters.read", followups.preview),
    ("GET", "/console/follow-ups/letter", "letters.read", followups.letter),
    ("POST", "/console/follow-ups", "letters.manage", followups.change),
    ("GET", "/console/letters", "letters.read", letters.show),
    ("POST", "/console/letters", "letters.manage", letters.save),
    ("POST", "/console/letters/preview", "letters.read", letters.preview),
    ("POST", "/console/letters/frame", "letters.read", letters.frame),
    ("GET", "/console/people", "people.read", people.show),
    ("GET", "/console/people/{card}", "people.read", people.one),
    ("POST", "/console/people", "people.read", people.show),
    ("POST", "/console/people/{card}/reveal", "people.reveal", people.reveal),
    ("POST", "/console/find", "people.read", search.finder),
    ("GET", "/console/search", "people.read", search.show),
    ("POST", "/console/search", "people.read", search.show),
    ("GET", "/console/outbox", "outbox.read", outbox.show),
    ("GET", "/console/outbox/{mail}", "outbox.read", outbox.one),
    ("GET", "/console/outbox/{mail}/html", "outbox.read", outbox.html),
    ("POST", "/console/outbox/{mail}/again", "leads.work", outbox.again),
    ("POST", "/console/outbox/{mail}/give-up", "leads.work", outbox.give_up),
    ("GET", "/console/rules", "rules.read", rules.show),
    ("GET", "/console/rules/preview", "rules.read", rules.preview),
    ("POST", "/console/rules/confirm", "rules.change", rules.confirm),
    ("POST", "/console/rules", "rules.change", rules.change),
    ("GET", "/console/rules/who", "leads.read", rules.who),
    ("GET", "/console/rules/{version}", "rules.change", rules.waiting),
    ("POST", "/console/rules/{version}/confirm", "rules.change", rules.agree),
    ("POST", "/console/rules/{version}/withdraw", "rules.change", rules.withdraw),
    ("POST", "/console/rules/{version}/undo", "rules.change", rules.undo),
    ("POST", "/console/people/{card}/hand-over", "people.rights", rights.hand_over),
    ("POST", "/console/people/{card}/correct", "people.rights", rights.correct),
    ("POST", "/console/people/{card}/delete", "people.rights", rights.delete),
    ("GET", "/console/requests", "requests.work", requests.show),
    ("POST", "/console/requests", "requests.work", requests.add),
    ("GET", "/console/requests/{request}", "requests.work", requests.one),
    ("POST", "/console/requests/{request}/code", "requests.work", requests.code),
    ("POST", "/console/requests/{request}/check", "requests.work", requests.check),
    ("POST", "/console/requests/{request}/extend", "requests.work", requests.extend),
    ("POST", "/console/requests/{request}/refuse", "requests.work", requests.refuse),
    ("POST", "/console/requests/{request}/close", "requests.work", requests.close),
    ("POST", "/console/requests/{request}/restrict", "requests.work", requests.restrict),
    ("GET", "/console/orders", "holds.place", orders.show),
    ("POST", "/console/orders/{owner}/place", "holds.place", orders.place),
    ("POST", "/console/orders/{hold}/release", "holds.release", orders.release),
    ("POST", "/console/orders/{card}/disclose", "disclosures.make", orders.disclose),
    ("GET", "/console/running", "schedule.read", running.show),
    ("POST", "/console/running/resume", "schedule.resume", running.resume),
    ("POST", "/console/running/approve", "schedule.resume", running.approve),
    ("GET", "/console/records", "records.read", records.show),
    ("GET", "/console/records/{erasure}/certificate", "records.read", records.certificate),
    ("GET", "/console/trail", "trail.read", trail.show),
    ("GET", "/console/ledger", "ledger.read", trail.ledger),
    ("GET", "/console/register", "register.read", register.show),
    ("GET", "/console/register.csv", "register.read", register.as_csv),
    ("GET", "/console/register.md", "register.read", register.as_markdown),
    ("GET", "/console/policy", "policy.read", policy.show),
    ("POST", "/console/policy/try", "policy.read", policy.attempt),
    ("POST", "/console/policy", "policy.change", policy.save),
    ("GET", "/console/team", "team.read", team.show),
    ("POST", "/console/team", "team.manage", team.add),
    ("POST", "/console/team/{staff}/dismiss", "team.dismiss", team.dismiss),
)

# Pages that take files, and how much of them.
UPLOADS: Final[dict[Page, int]] = {sending.send: enclosures.TOGETHER + enclosures.MEBIBYTE}


def add_console_routes(app: web.Application) -> None:
    """Needs `app[PARTS]` before the first request."""
    app[TEMPLATES] = templates()
    for method, path, answer in OPEN:
        app.router.add_route(method, path, open_door(answer))
    for method, path, action, page in PAGES:
        app.router.add_route(method, path, staffed(action, page, upload=UPLOADS.get(page)))
    app.router.add_route("*", "/console/{rest:.*}", open_door(nothing_here))
