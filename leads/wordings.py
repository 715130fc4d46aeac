"""What a person read when he agreed, by the version that his consent names (Art. 7(1) GDPR: it can be shown).

A text that changes gets a new version; its old words stay here and in the catalogs as long as a consent names them.
"""

from typing import Final

from leads.text import Translator, translator

# (version, source, purpose) → the context in the catalogs, and what stood beside the tick or on the button. Purpose
# "": any.
WORDINGS: Final = {
    ("offer-card-1", "chat", "offer"): (None, "Send the offer"),
    ("offer-card-1", "chat", "reminders"): (None, "Remind me at most twice if I do not answer"),
    ("my-data-1", "page", ""): ("mydata", "Keep it until {day}"),
    ("my-data-1", "mail", ""): ("mydata", "Keep it for another year"),
}


def wording(version: str, source: str, purpose: str, language: str, *, day: str) -> str | None:
    """The words in the language in which he read them; None for those of an import. `day`: the last one."""
    known = WORDINGS.get((version, source, purpose)) or WORDINGS.get((version, source, ""))
    if known is None:
        return None
    return _said(translator(language), *known).replace("{day}", day)


def _said(text: Translator, context: str | None, message: str) -> str:
    return text.gettext(message) if context is None else text.pgettext(context, message)
