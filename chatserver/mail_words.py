"""What the pages behind the links of our mails say: a title, a sentence, and a button where there is one to press."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal, NamedTuple

from leads.text import Translator
from leads.threads import Choice

State = Literal["ask", "done", "over", "unknown"]


class Said(NamedTuple):
    title: str
    text: str
    button: str = ""


def said(t: Translator, choice: Choice, state: State) -> Said:
    """The words of one page. `over`: the link was used, or what it was about is gone; nobody learns which."""
    _ = partial(t.pgettext, "mail")
    if state == "unknown":
        return Said(_("This link is not complete"), _("Please copy the whole link from the mail and try again."))
    if state == "over":
        text = _("It was used already, or what it was about no longer exists. Just write to us if you need something.")
        return Said(_("This link is no longer valid"), text)
    return _ASKED[choice](_) if state == "ask" else _DONE[choice](_)


def offer_said(t: Translator, product: str, price: str, day: str, *, over: bool) -> Said:
    """An offer that somebody came back to."""
    _ = partial(t.pgettext, "mail")
    facts = _("{offer}, {price}, valid until {day}.").format(offer=product, price=price, day=day)
    if over:
        return Said(_("This offer is no longer valid"), f"{facts} {_('Ask us in the chat for a new one.')}")
    how = _("To take it up, open the chat on our site and send the offer number, or answer our mail.")
    return Said(_("Your offer"), f"{facts} {how}")


Words = Callable[[str], str]

_ASKED: dict[Choice, Callable[[Words], Said]] = {
    "stop": lambda _: Said(
        _("No more reminders?"), _("You will get no more automatic mails about your request."), _("Stop them")
    ),
    "delete": lambda _: Said(
        _("Delete your data now?"), _("We delete your request, our mails and your address."), _("Delete my data")
    ),
    "not_me": lambda _: Said(
        _("You did not ask for this?"),
        _("Then somebody typed your address. We delete everything and write to this address no more."),
        _("I did not ask for this"),
    ),
    "keep": lambda _: Said(
        _("Still interested?"),
        _("Then we keep your request, and a salesperson writes to you. The automatic reminders end."),
        _("Yes, I am still interested"),
    ),
    "call": lambda _: Said(
        _("Shall we call you?"), _("A salesperson calls you. The automatic reminders end."), _("Please call me")
    ),
}
_DONE: dict[Choice, Callable[[Words], Said]] = {
    "stop": lambda _: Said(_("Done: no more reminders"), _("You will get no more automatic mails about your request.")),
    "delete": lambda _: Said(
        _("Done: your data are being deleted"), _("We will not write to you again about this request.")
    ),
    "not_me": lambda _: Said(
        _("Done: we are sorry"),
        _("Everything is being deleted. Of your address we keep an unreadable mark only, to obey your wish."),
    ),
    "keep": lambda _: Said(_("Thank you, we keep your request"), _("A salesperson writes to you soon.")),
    "call": lambda _: Said(_("Thank you, we will call you"), _("A salesperson has your number now.")),
}
