"""An inbound mail: who wrote it, a person or a machine, about which thread, and what is new in it. Pure.

Never raises for a mail, however broken: what cannot be read is empty.
"""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from leads.attitude import Attitude, attitude
from leads.bounces import Reason, reason_of
from leads.machines import Facts, Kind, away_until, classify, is_permanent
from leads.mailtext import everything, report_of, text_of
from leads.quotes import split
from leads.threads import Sender, thread_of_text

LONGEST_SUBJECT = 300
_TO = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "to", "cc")


@dataclass(frozen=True, slots=True)
class Incoming:
    """One mail, read. `text` is what its writer added, `quoted` the rest; both are as they came: not redacted.

    `away_until` is set for absences that name a day, `permanent` and `reason` for bounces.
    """

    kind: Kind
    sender: str
    sender_name: str
    recipients: str
    references: str
    message_id: str
    subject: str
    text: str
    quoted: str
    attitude: Attitude
    at: datetime | None
    away_until: date | None = None
    permanent: bool = False
    reason: Reason | None = None
    returned: str = ""


def parse(raw: bytes, *, today: date) -> Incoming:
    """Read a mail. `today` dates an absence that names a day without a year."""
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    headers = _headers(message)
    name, address = _writer(headers.get("from", ""))
    text = text_of(message)
    parts = split(text)
    facts = Facts(
        headers=headers,
        content_type=message.get_content_type(),
        report_type=str(message.get_param("report-type", "")).lower(),
        sender=address,
        subject=headers.get("subject", ""),
        text=text,
        own=parts.new,
        answers=bool(headers.get("in-reply-to") or headers.get("references")),
        calendar=any(part.get_content_type() == "text/calendar" for part in message.walk()),
    )
    kind = classify(facts)
    returned = everything(message) if kind == "bounce" else ""
    return Incoming(
        kind=kind,
        sender=address,
        sender_name=name,
        recipients=" ".join(headers.get(field, "") for field in _TO),
        references=f"{headers.get('in-reply-to', '')} {headers.get('references', '')}",
        message_id=headers.get("message-id", "")[:998],
        subject=headers.get("subject", "")[:LONGEST_SUBJECT],
        text=parts.new,
        quoted=parts.quoted,
        attitude=attitude(parts.new) if kind == "person" else "open",
        at=_moment(headers.get("date", "")),
        away_until=away_until(text, today) if kind == "out_of_office" else None,
        permanent=kind == "bounce" and is_permanent(returned),
        reason=reason_of(report_of(message)) if kind == "bounce" else None,
        returned=returned,
    )


def thread_of(mail: Incoming, sender: Sender) -> bytes | None:
    """The thread whose signed token stands in the recipient, in References, or inside a returned mail."""
    for clue in (mail.recipients, mail.references, mail.returned):
        thread = thread_of_text(sender, clue)
        if thread is not None:
            return thread
    return None


def _headers(message: Message) -> dict[str, str]:
    """The first of each header, decoded, on one line, names in lower case; recipients' headers joined."""
    found: dict[str, str] = {}
    for name, value in message.raw_items():
        low = name.lower()
        clean = " ".join(_decoded(str(value)).split())
        if low in _TO and low in found:
            found[low] += f" {clean}"
        else:
            found.setdefault(low, clean)
    return found


def _decoded(value: str) -> str:
    """Encoded words decoded (RFC 2047); bare 8-bit bytes read as UTF-8."""
    plain = value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        return str(make_header(decode_header(plain)))
    except (MessageError, LookupError, ValueError):
        return plain


def _writer(value: str) -> tuple[str, str]:
    for name, address in getaddresses([value]):
        local, _, domain = address.rpartition("@")
        if local and domain and "@" not in local:
            return name.strip(), address.strip().lower()
    return "", value.strip().lower() if "@" not in value else ""


def _moment(value: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
