"""Whether a person wrote a mail, or a machine: auto-replies, absences, bounces, challenges, newsletters, calendars.

A person taken for a machine would be forgotten although he answered, so a single weak sign (a subject, a
`Precedence: bulk` that a company's gateway adds, a list footer under an answer) is not enough; the marks that standards
give are (RFC 3464 reports, RFC 3834 automatic responses, RFC 2369 and 2919 lists). A subject that sounds like a
machine's counts beside such a mark, or beside own words of the same shape that ask nothing and order nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from leads.attitude import attitude
from leads.mailwords import fold, months

Kind = Literal["person", "auto_reply", "out_of_office", "bounce", "challenge", "newsletter", "calendar"]
LONGEST_ABSENCE = timedelta(days=120)

_AUTOMATIC = re.compile(
    r"(?:automaticka odpoved|automat\w* odpowied\w*|odpowiedz automatyczna|autoodpowiedz|autoresponder|"
    r"risposta automatica|automatische antwort|automatische ruckantwort|reponse automatique|automatic reply|"
    r"auto[- ]?reply|autoreply|auto[- ]?response|auto:)"
)
_ABSENT = re.compile(
    r"(?:out of (?:the )?office|away (?:from|until|till)|on (?:annual |parental |maternity )?leave|on vacation|"
    r"on holiday|ooo\b|mimo kancelar|nepritom|dovolen[ae]|cerpam dovolenou|nejsem v kancelari|"
    r"nieobecn|poza biurem|urlop|jestem nieobecn|"
    r"fuori (?:sede|ufficio)|assen(?:te|za)|in ferie|"
    r"abwesen|nicht im (?:buro|haus)|ausser haus|im urlaub|bin (?:derzeit|momentan) nicht|"
    r"absence|absent|en conges?|hors du bureau|"
    r"mimo kancelarie|nepritomn|na dovolenke)"
)
# As machines put it before the subject that they answer, or alone; "Urlop w Tatrach" goes on in another way.
_ABSENT_HEADING = re.compile(
    r"(?:out of (?:the )?office|ooo\b|mimo kancelar|nepritomn|nieobecn|poza biurem|fuori (?:sede|ufficio)|"
    r"abwesenheit|absence du bureau|avis d'absence|absen[ct]|assenza|urlop|dovolen[ae]|urlaub)\w*"
    r"(?: (?:auto[- ]?reply|message|reply|notice|du bureau))?(?:\s*[:\u2013-]|\s+(?:re|aw|odp|sv)\s*:|\s*$)"
)
_AM_ABSENT = re.compile(
    r"\b(?:i am|i'm|i will be|we are) (?:currently |now )?(?:out of|away|on (?:annual |parental |maternity )?leave|"
    r"on vacation|on holiday|absent)|"
    r"\b(?:jsem|budu|jsme|nejsem|cerpam|som|budem) .{0,60}(?:mimo kancelar|nepritom|dovolen|v kancelari)|"
    r"\b(?:cerpam dovolenou|nejsem v kancelari)|"
    r"\b(?:jestem|jestesmy|bede|przebywam) .{0,60}(?:nieobecn|poza biurem|urlop)|"
    r"\b(?:sono|siamo|saro) .{0,60}(?:fuori (?:sede|ufficio)|assent|in ferie)|"
    r"\b(?:bin|sind|befinde) .{0,80}(?:abwesen|nicht im (?:buro|haus)|ausser haus|im urlaub|nicht erreichbar)|"
    r"\b(?:suis|serai|sommes) .{0,60}(?:absent|en conges?|hors du bureau)"
)
_NOTICE = re.compile(
    r"\b(?:automatic(?:ally)? (?:reply|response|message|e-?mail|generated|sent)|"
    r"automatick\w+ (?:odpoved\w*|zprav\w+|sprav\w+|e-?mail\w*|(?:vy)?generovan\w+)|"
    r"(?:vy)?generovan\w+ automaticky|automatyczn\w+ (?:odpowied\w+|wiadomosc\w*)|(?:wy)?generowan\w+ automatycznie|"
    r"(?:risposta|messaggio) automatic\w+|automatische (?:antwort|nachricht|e-?mail)|"
    r"automatisch (?:generiert|erstellt)\w*|"
    r"(?:reponse|message) automatique|"
    r"(?:do not|don't) (?:reply|respond) to this|neodpovidejte|neodpovedajte|nie odpowiada\w+ na|non rispondere a|"
    r"antworten sie (?:bitte )?nicht|ne pas (?:y )?repondre)"
)
# Persons thank for a mail too: this counts only below a subject that says in full that it is automatic.
_RECEIPT = re.compile(
    r"\b(?:(?:have|has been|was) received|(?:prijali|obdrzeli|dostali) jsme|otrzymalismy|zostala przyjeta|"
    r"abbiamo ricevuto|haben (?:ihre|deine) .{0,40}erhalten|eingegangen|avons (?:bien )?recu|"
    r"(?:thank you|thanks) for (?:your (?:message|e-?mail|mail)|contacting|writing)|"
    r"dekujeme za vas\w* (?:zpravu|e-?mail|mail)|dakujeme za vas\w* (?:spravu|e-?mail|mail)|"
    r"dziekujemy za (?:kontakt|wiadomosc|e-?mail|mail)|grazie per aver|"
    r"dank fur ihre (?:nachricht|e-?mail|mail|anfrage)|(?:merci|remercions) (?:de|pour) (?:votre|nous avoir))"
)
_IN_SHORT = re.compile(r"auto:|autoresponder")
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
_CHALLENGE_WORDS = re.compile(
    r"\b(?:you are (?:a )?(?:human|person)|not a robot|spam|guest list|waitlist\w*|deliver(?:ed)?\b|"
    r"(?:jste|ste) (?:clovek|skutecn)|nejste robot|doruc\w+|jestes czlowiekiem|nie jestes robotem|dostarczon\w+|"
    r"non sei un robot|persona reale|consegnat\w+|mensch|kein roboter|zugestellt|humain|pas un robot|remis)"
)
_LINK = re.compile(r"https?://|\b(?:click|klikn\w+|klick\w+|clicca\w*|cliqu\w+)\b")
_ANSWERED_SUBJECT = re.compile(r"(?:re|aw|odp|sv|r|antw|odg)\s*:")
_ROBOTS = re.compile(r"(?:mailer-daemon|postmaster|mail-daemon|no-?reply|do-?not-?reply|bounce[s]?(?:\b|[-+_]))")
_NUMERIC = re.compile(r"\b(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4}|\d{2})?)")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the decision is made from. Header names are in lower case; `answers` = it refers to an earlier mail.

    `own` is `text` without what it quotes.
    """

    headers: Mapping[str, str]
    content_type: str
    report_type: str
    sender: str
    subject: str
    text: str
    own: str
    answers: bool
    calendar: bool


def classify(facts: Facts) -> Kind:
    """A person, or which machine."""
    subject, text, own = fold(facts.subject), fold(facts.text[:4_000]), fold(facts.own[:4_000])
    if _is_bounce(facts, subject):
        return "bounce"
    if facts.content_type == "text/calendar" or (facts.calendar and not text):
        return "calendar"
    declared = _is_declared(facts)
    if _is_challenge(subject, text, own, declared=declared):
        return "challenge"
    if declared or _sounds_automatic(subject, own):
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


def _is_declared(facts: Facts) -> bool:
    """Whether its headers say that no person wrote it."""
    h = facts.headers
    if h.get("auto-submitted", "no").split(";")[0].strip().lower() not in ("no", ""):
        return True
    if facts.report_type == "disposition-notification" or h.get("return-path", "x").strip() == "<>":
        return True
    if any(name in h for name in ("x-autoreply", "x-autorespond", "x-autoresponse", "x-auto-reply", "x-vacation")):
        return True
    if h.get("precedence", "").strip().lower() in ("auto_reply", "auto-reply"):
        return True
    return _ROBOTS.match(facts.sender) is not None


def _is_challenge(subject: str, text: str, own: str, *, declared: bool) -> bool:
    if declared:
        return _CHALLENGE.search(subject) is not None or _CHALLENGE.search(text) is not None
    if _ANSWERED_SUBJECT.match(subject) or not _CHALLENGE.search(subject):
        return False
    return _CHALLENGE_WORDS.search(own) is not None and _LINK.search(own) is not None and not _of_a_person(own)


def _sounds_automatic(subject: str, own: str) -> bool:
    """Without a header that says so: a machine's subject above a machine's words."""
    if _of_a_person(own):
        return False
    absent = _AM_ABSENT.search(own) is not None
    if _AUTOMATIC.match(subject):
        receipt = _RECEIPT.search(own) is not None and not _IN_SHORT.match(subject)
        return absent or receipt or _NOTICE.search(own) is not None
    return absent and _ABSENT_HEADING.match(subject) is not None


def _of_a_person(own: str) -> bool:
    return "?" in re.sub(r"https?://\S+", "", own) or attitude(own) != "open"


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
