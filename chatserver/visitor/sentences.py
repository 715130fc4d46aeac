"""Sentences that are computed: how long things are kept, how soon somebody answers."""

from datetime import datetime, timedelta

from chatserver.visitor.pages import NoticeDates
from leads.text import Translator

DAY = timedelta(days=1)
YEAR = timedelta(days=365)


def notice_sentences(t: Translator, dates: NoticeDates) -> tuple[str, str]:
    after = dates.after_answer // DAY or 1
    question = t.ngettext(
        "Questions are deleted a day after we answer.",
        "Questions are deleted {count} days after we answer.",
        after,
    ).format(count=after)
    offer = t.ngettext(
        "If you ask for an offer we send it and, if you agree, at most {count} reminder;"
        " without an answer everything is deleted by {date}.",
        "If you ask for an offer we send it and, if you agree, at most {count} reminders;"
        " without an answer everything is deleted by {date}.",
        dates.reminders,
    ).format(count=dates.reminders, date=t.day_in_sentence(dates.offer_by))
    return question, offer


def answer_time(t: Translator, measured: timedelta | None) -> str:
    if measured is None:
        return t.gettext("A person answers here")
    minutes = max(1, round(measured / timedelta(minutes=1)))
    if minutes < 60:
        return t.ngettext(
            "A person answers, lately within {count} minute", "A person answers, lately within {count} minutes", minutes
        ).format(count=minutes)
    hours = max(1, round(measured / timedelta(hours=1)))
    return t.ngettext(
        "A person answers, lately within {count} hour", "A person answers, lately within {count} hours", hours
    ).format(count=hours)


def closed(t: Translator, opens: datetime) -> str:
    """Nobody is there: when somebody is. The script says the hour anew in the reader's own zone."""
    return t.gettext("Back on {when}").format(when=t.weekday_and_hour(opens))


def days(t: Translator, period: timedelta) -> str:
    """A length of time, in the form that stands alone or before "after": 1 day, 3 dny, 2 lata."""
    if period >= YEAR and period % YEAR == timedelta():
        years = period // YEAR
        return t.npgettext("period", "{count} year", "{count} years", years).format(count=years)
    count = max(1, -(-period // DAY))
    return t.npgettext("period", "{count} day", "{count} days", count).format(count=count)
