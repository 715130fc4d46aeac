"""What a message is called for: it is read once, and only the recognisers that have something to look at run."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Final

from redaction import tokens
from redaction.findings import Finding
from redaction.language import guess
from redaction.lasting import lasting
from redaction.normalise import Searchable, searchable
from redaction.recognizers import (
    address,
    age,
    birth,
    codes,
    credential,
    decades,
    documents,
    email,
    identity,
    names,
    network,
    payment,
    phone,
    schooling,
    special,
    spelt,
    spelt_age,
)
from redaction.scan import WORD, Scan
from redaction.triggers import parts, triggers_for
from redaction.vocabulary import shapes
from redaction.vocabulary.pack import pack_for
from redaction.vocabulary.triggers import AT, FRAME, KIN, NAME, SCHOOL, SECRET, SIGN_OFF, SPELT, STREET, SURNAME, TOPIC


def read(text: str, language: str) -> Searchable:
    source = searchable(text, language)
    spans = tokens.find(source.text)
    if not spans:
        return source
    text, low = tokens.blank(source.text, spans), tokens.blank(source.low, spans)
    return Searchable(text, low, source.starts, source.ends)


@cache
def ready(language: str) -> None:
    """Loads what a language brings, once: that time is not the message's."""
    with lasting():
        triggers_for(language)


_MAILBOX: Final = frozenset({"email", "host", "address"})
_INNER: Final = re.compile(r"[a-z0-9][._][a-z]")
Recogniser = Callable[[Scan], Iterable[Finding]]


def scan_of(
    source: Searchable,
    language: str,
    *,
    lead: str,
    known: frozenset[str],
    asked: frozenset[str],
    by_staff: bool = False,
) -> Scan:
    low = source.low
    lows = WORD.findall(low)
    spoken = guess(lows, language)
    scan = Scan(source, pack_for(spoken), lows=lows, lead=lead, known=known, asked=asked, by_staff=by_staff)
    triggers = triggers_for(spoken)
    scan.marks = scan.inner = triggers.marks(lows)
    if scan.has_digit or "'" in low:
        inner = parts(lows)
        scan.mixed = bool(inner)
        scan.inner |= triggers.marks(inner)
    scan.has_at = (
        "@" in low
        or bool(scan.marks & AT)
        or "(a)" in low
        or "zavinac" in low
        or "malpa" in low
        or "chiocciola" in low
        or (" chez " in low and "." in low)
        or (("mail" in low or scan.marks & NAME != 0) and _INNER.search(low) is not None)
    )
    return scan


def chosen(scan: Scan) -> Iterator[Recogniser]:
    """Only the recognisers that have something to look at: a word is cheaper to look up than a pattern to run."""
    marks = scan.marks
    contact = scan.has_at
    if scan.has_digit:
        longest = max((len(n.digits) for n in scan.numbers), default=0)
        contact = contact or longest >= 9
        if longest >= 6:
            yield payment.find
        if longest >= 6 or "phone" in scan.asked or " x " in scan.low or (scan.mixed and phone.oddly(scan.low)):
            yield phone.find
        if longest >= 6 or (scan.mixed and any(len(w) > 6 and not w.isalpha() for w in scan.lows)):
            yield identity.find
        if longest >= 5 or scan.mixed:
            yield documents.find
        if scan.low.count(".") >= 3 or scan.low.count(":") >= 2:
            yield network.find
        yield birth.find
        yield age.find
        if marks & STREET or address.worth_reading(scan, longest):
            yield address.find
    if scan.has_at or not scan.asked.isdisjoint(_MAILBOX):
        yield email.find
    if scan.inner & TOPIC:
        yield special.find
    if (
        contact
        or scan.known_said
        or marks & (NAME | FRAME | SURNAME)
        or (marks & (SIGN_OFF | KIN) and scan.has_capitals)
        or "name" in scan.asked
        or shapes.worth_reading(scan.text, len(scan.lows), capitals=scan.has_capitals)
    ):
        yield names.find
    if scan.inner & SECRET or "kennwort" in scan.low or "passwort" in scan.low or "code" in scan.low:
        yield _worded_secrets
    elif scan.has_digit and (scan.lead or any(len(w) > 9 and not w.isalpha() for w in scan.lows)):
        yield _shaped_secrets
    if scan.has_digit and codes.worth_reading(scan):
        yield codes.find
        if not scan.inner & SECRET:
            yield codes.find_worded
    if "secret" in scan.asked:
        yield codes.find_answer
    if marks & SCHOOL:
        yield schooling.find
    if decades.may_tell(scan):
        yield decades.find
    if spelt_age.told_by_adjective(scan):
        yield spelt_age.find_adjective
    if marks & SPELT:
        yield spelt.find
    if scan.inner & SPELT:
        yield spelt_age.find


def _worded_secrets(scan: Scan) -> Iterable[Finding]:
    return credential.find(scan, worded=True)


def _shaped_secrets(scan: Scan) -> Iterable[Finding]:
    return credential.find(scan, worded=False)
