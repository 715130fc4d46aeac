"""Whether a person wrote a mail, or a machine: auto-replies, absences, bounces, challenges, newsletters, calendars.

A person taken for a machine would be forgotten although he answered, so a single weak sign (a `Precedence: bulk` that
a company's gateway adds, a list footer under an answer) is not enough; the marks that standards give are
(RFC 3464 reports, RFC 3834 automatic responses, RFC 2369 and 2919 lists).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from leads.mailwords import fold, months

Kind = Literal["person", "auto_reply", "out_of_office", "bounce", "challenge", "newsletter", "calendar"]
LONGEST_ABSENCE = timedelta(days=120)

_AUTOMATIC = re.compile(
    r"(?:automaticka odpoved|automat\w* odpowied\w*|odpowiedz automatyczna|autoodpowiedz|autoresponder|"
    r"risposta automatica|automatische antwort|automatische ruckantwort|reponse automatique|automatic reply|"
    r"auto[- ]?reply|autoreply|auto[- ]?response|auto:)"
)
_ABSENT = re.compile(
    r"(?:out of (?:the )?office|away from|on (?:annual |parental |maternity )?leave|on vacation|on holiday|ooo\b|"
    r"mimo kancelar|nepritom|dovolen[ae]|cerpam dovolenou|nejsem v kancelari|"
    r"nieobecn|poza biurem|urlop|jestem nieobecn|"
    r"fuori (?:sede|ufficio)|assen(?:te|za)|in ferie|"
    r"abwesen|nicht im (?:buro|haus)|ausser haus|im urlaub|bin (?:derzeit|momentan) nicht|"
    r"absence|absent|en conges?|hors du bureau|"
    r"mimo kancelarie|nepritomn|na dovolenke)"
)
# Those that no person begins a subject with, as "Urlop w Tatrach" or "Dovolená 2027" may be.
_ABSENT_FOR_SURE = re.compile(
    r"(?:out of (?:the )?office|ooo\b|mimo kancelar|nepritomn|nieobecn|poza biurem|fuori (?:sede|ufficio)|"
    r"abwesenheit|absence du bureau|avis d'absence)"
)
_BOUNCED = re.compile(
    r"(?:undeliver|undelivered|delivery (?:status|failure|has failed|incomplete)|returned (?:mail|to sender)|"
    r"returning message|mail delivery|failure notice|delivery delayed|warning: could not send|message not delivered|"
    r"nedoruc|nezdorucitel|nedorucitel|niedoreczon|nie mozna dostarczyc|niedostarcz|mancata consegna|"
    r"recapito non riuscito|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|non remis|echec de la remise)"
)
_DELAYED = re.compile(
    r"(?:delayed|will (?:be retried|retry)|warning: could not send|opozden|odlozen|verzogert|retarde)"
)
_CHALLENGE = re.compile(
    r"(?:boxbe|spamarrest|mailinblack|sender verification|verify (?:your|you are|that you)|"
    r"confirm (?:your|that you) (?:message|are (?:a )?human|sent)|please confirm your e-?mail to|"
    r"potvrdte (?:prosim )?(?:odeslani|ze jste)|potwierdz(?:enie)? nadawcy|verifica del mittente|"
    r"absenderprufung|bestatigen sie (?:ihre nachricht|dass sie)|confirmez (?:votre message|que vous))"
)
_ROBOTS = re.compile(r"(?:mailer-daemon|postmaster|mail-daemon|no-?reply|do-?not-?reply|bounce[s]?(?:\b|[-+_]))")
_NUMERIC = re.compile(r"\b(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4}|\d{2})?)")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the decision is made from. Header names are in lower case; `answers` = it refers to an earlier mail."""

    headers: Mapping[str, str]
    content_type: str
    report_type: str
    sender: str
    subject: str
    text: str
    answers: bool
    calendar: bool


def classify(facts: Facts) -> Kind:
    """A person, or which machine."""
    subject, text = fold(facts.subject), fold(facts.text[:4_000])
    if _is_bounce(facts, subject):
        return "bounce"
    if facts.content_type == "text/calendar" or (facts.calendar and not text):
        return "calendar"
    if _CHALLENGE.search(subject) or (facts.headers.get("auto-submitted") and _CHALLENGE.search(text)):
        return "challenge"
    if _is_automatic(facts, subject):
        if facts.calendar:
            return "calendar"
        return "out_of_office" if _ABSENT.search(subject) or _ABSENT.search(text) else "auto_reply"
    if _is_newsletter(facts):
        return "newsletter"
    return "person"


def is_permanent(text: str) -> bool:
    """Whether a bounce says that the mailbox will never take a mail; a delay says the opposite."""
    status = re.search(r"(?im)^status:\s*([245])\.\d", text)
    if status:
        return status[1] == "5"
    action = re.search(r"(?im)^action:\s*(\w+)", text)
    if action:
        return action[1].lower() == "failed"
    return _DELAYED.search(fold(text[:4_000])) is None


def away_until(text: str, today: date) -> date | None:
    """The last day that an absence note names, between today and 120 days on."""
    found = [day for day in (*_numeric_days(text, today), *_worded_days(fold(text[:4_000]), today)) if day]
    near = [day for day in found if today <= day <= today + LONGEST_ABSENCE]
    return max(near, default=None)


def _is_bounce(facts: Facts, subject: str) -> bool:
    if facts.content_type == "multipart/report" and facts.report_type in ("delivery-status", ""):
        return True
    if "x-failed-recipients" in facts.headers:
        return True
    from_server = facts.headers.get("return-path", "x").strip() == "<>" or _ROBOTS.match(facts.sender) is not None
    return from_server and _BOUNCED.search(subject) is not None


def _is_automatic(facts: Facts, subject: str) -> bool:
    h = facts.headers
    if h.get("auto-submitted", "no").split(";")[0].strip().lower() not in ("no", ""):
        return True
    if facts.report_type == "disposition-notification" or h.get("return-path", "x").strip() == "<>":
        return True
    if any(name in h for name in ("x-autoreply", "x-autorespond", "x-autoresponse", "x-auto-reply", "x-vacation")):
        return True
    if h.get("precedence", "").strip().lower() in ("auto_reply", "auto-reply"):
        return True
    if _AUTOMATIC.match(subject):
        return True
    hinted = "x-auto-response-suppress" in h or h.get("precedence", "").strip().lower() in ("bulk", "junk")
    if _ABSENT_FOR_SURE.match(subject) or (hinted and _ABSENT.match(subject)):
        return True
    return _ROBOTS.match(facts.sender) is not None


def _is_newsletter(facts: Facts) -> bool:
    listed = any(name in facts.headers for name in ("list-id", "list-unsubscribe", "feedback-id"))
    bulk = facts.headers.get("precedence", "").strip().lower() in ("bulk", "list", "junk")
    return (listed or bulk) and not facts.answers


def _numeric_days(text: str, today: date) -> list[date | None]:
    days = []
    for year, month, day, d, m, y in _NUMERIC.findall(text[:4_000]):
        if year:
            days.append(_day(int(year), int(month), int(day)))
        elif y:
            days.append(_day(int(y) if len(y) == 4 else 2000 + int(y), int(m), int(d)))
        else:
            days.append(_coming(int(m), int(d), today))
    return days


def _worded_days(text: str, today: date) -> list[date | None]:
    days = []
    for first, word, after, year in _worded().findall(text):
        day = first or after
        if not day:
            continue
        month = months()[word]
        days.append(_day(int(year), month, int(day)) if year else _coming(month, int(day), today))
    return days


@cache
def _worded() -> re.Pattern[str]:
    """ "4 January 2027" or "January 4th, 2027", with the month in any language, whole or abbreviated."""
    words = "|".join(sorted(months(), key=len, reverse=True))
    return re.compile(
        rf"(?:\b(\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s)?\b({words})\b\.?(?:\s(\d{{1,2}})(?:st|nd|rd|th)?\b)?,?(?:\s(\d{{4}}))?"
    )


def _coming(month: int, day: int, today: date) -> date | None:
    """That day this year, or next year when it has long been over."""
    this_year = _day(today.year, month, day)
    if this_year is not None and this_year < today - timedelta(days=60):
        return _day(today.year + 1, month, day)
    return this_year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
