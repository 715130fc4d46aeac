"""The month's report to management: it sends itself, once, after the month is over. Counts only."""

from __future__ import annotations

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid

from babel.dates import format_date

from chatserver.mail import Mailer
from chatserver.parts import Parts
from leads import management, watch
from leads.calendar import zone_of
from leads.management import Month
from leads.privacy import copies
from leads.text import Translator, translator


async def send_due(parts: Parts, mailer: Mailer, now: datetime) -> int:
    """To the firm's contact for data and to managers who get their counts by mail; how many went out."""
    # The clock of a demo passes months that nobody manages.
    if not mailer.has_server or parts.demo:
        return 0
    settings = parts.settings
    month = await management.report_due(parts.store, now, zone=zone_of(settings.sites[0].country))
    if month is None:
        return 0
    lines = await _lines(parts, translator(settings.sites[0].language), month, now)
    readers = await management.readers(parts.store)
    contact = [settings.firm.contact] if "@" in settings.firm.contact else []
    sent = 0
    addresses = dict.fromkeys([*contact, *readers])
    for address in addresses:
        message = compose(parts, address, translator(settings.sites[0].language), month, lines, now)
        sent += await mailer.post(message, to=address)
    if sent or not addresses:
        await management.report_sent(parts.store, month, now)
    return sent


async def _lines(parts: Parts, t: Translator, month: Month, now: datetime) -> list[str]:
    """The sentences of the report."""
    standing = await watch.standing(parts.store, now)
    measures = [one for one in await management.listed(parts.store) if one.done_at is None]
    ages = await copies.ages(parts.store, now)
    late = sum(one.due_at < now for one in measures)
    return [
        t.gettext("Erased: {n}, with a certificate: {m}").format(n=month.erased, m=month.certified),
        t.gettext("Requests about one's own data: {n} came, {m} answered, {late} of them late").format(
            n=month.asked, m=month.answered, late=month.late
        ),
        t.gettext("Measures and findings open: {n}, overdue: {m}").format(n=len(measures), m=late),
        t.gettext("Alarms now: {n}").format(n=len(standing)),
        t.gettext("The last backup is too old.") if ages.backup_too_old else t.gettext("The backups are in time."),
        t.gettext("The last drill is too old.") if ages.drill_too_old else t.gettext("The drills are in time."),
    ]


def compose(parts: Parts, address: str, t: Translator, month: Month, lines: list[str], now: datetime) -> EmailMessage:
    """Plain text."""
    sender = parts.sender
    first = datetime.strptime(month.name, "%Y-%m")
    name = format_date(first, "LLLL y", locale=t.language)
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(display_name=sender.name, addr_spec=sender.address)
    message["To"] = Address(addr_spec=address)
    message["Subject"] = t.gettext("Data protection: report of {month}").format(month=name)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = make_msgid(domain=sender.domain)
    message["Auto-Submitted"] = "auto-generated"
    page = f"{sender.base_url}/console/management"
    about = t.gettext("This report sends itself each month. It holds counts only; the page above has the rest.")
    body = [message["Subject"], "", *(f"- {line}" for line in lines), "", page, "", about]
    message.set_content("\n".join(body), cte="quoted-printable")
    return message
