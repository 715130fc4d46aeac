"""The morning's mail to those of the staff who asked for it: counts, and the way to the console."""

from __future__ import annotations

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from typing import Final

import structlog

from chatserver.mail import Mailer
from chatserver.parts import Parts
from leads import digest
from leads.calendar import zone_of
from leads.digest import Reader
from leads.roles import may
from leads.text import translator

LINES: Final = {
    "chats": ("{n} chat waits for an answer", "{n} chats wait for an answer"),
    "offers": ("{n} offer is to be sent", "{n} offers are to be sent"),
    "soon": ("{n} request will be forgotten soon", "{n} requests will be forgotten soon"),
    "others": ("{n} more thing to do", "{n} more things to do"),
    "wishes": ("{n} request about own data is due within a week", "{n} requests about own data are due within a week"),
    "overdue": ("{n} deletion is overdue", "{n} deletions are overdue"),
}
log = structlog.get_logger()


async def send_due(parts: Parts, mailer: Mailer, now: datetime) -> int:
    """Send each reader his counts once a working day; how many went out. A mail that fails is not tried again."""
    if not mailer.has_server:
        return 0
    country = parts.settings.sites[0].country
    zone = zone_of(country)
    sent = 0
    for reader in await digest.due(parts.store, now, zone=zone, country=country):
        if await digest.claim(parts.store, reader, now, zone=zone):
            numbers = await digest.numbers(parts.store, reader, now)
            message = compose(parts, reader, numbers, now)
            sent += await mailer.post(message, to=reader.address)
    return sent


def compose(parts: Parts, reader: Reader, numbers: dict[str, int], now: datetime) -> EmailMessage:
    """Plain text in the reader's language."""
    sender, text = parts.sender, translator(reader.language)
    page = "today" if may(reader.role, "today.see") else "requests"
    lines = [text.ngettext(*LINES[key], n).format(n=n) for key, n in numbers.items() if n]
    total = sum(numbers.values())
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(display_name=sender.name, addr_spec=sender.address)
    message["To"] = Address(addr_spec=reader.address)
    message["Subject"] = text.ngettext("Your day: {n} thing waits", "Your day: {n} things wait", total).format(n=total)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = make_msgid(domain=sender.domain)
    message["Auto-Submitted"] = "auto-generated"
    body = [
        text.gettext("Good morning"),
        "",
        *(lines or [text.gettext("Nothing waits. Have a quiet day.")]),
        "",
        f"{sender.base_url}/console/{page}",
        "",
        text.gettext("You asked for this mail in your settings; there you end it too. It holds counts only."),
    ]
    message.set_content("\n".join(body), cte="quoted-printable")
    return message
