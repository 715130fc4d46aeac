"""What staff type: refused in a field that has one meaning, redacted where they write freely."""

from __future__ import annotations

from typing import Final

from chatserver.console.desk import Desk
from chatserver.console.forms import BadForm
from chatserver.console.kinds import KINDS
from chatserver.console.words import N_
from leads import belonging

NOT_HERE: Final = N_("Nothing was stored: this field also holds what does not belong in it ({kinds}). Leave that out.")


def check(desk: Desk, field: str, value: str, *, language: str, of: str) -> None:
    """`language`: the person's, beside that of the staff; `of`: the field of the form. Raises BadForm."""
    languages = (language, desk.staff.language)
    found = belonging.strange(desk.parts.redactor, field, value, languages=languages)
    if found:
        raise BadForm(NOT_HERE, of, kinds=", ".join(desk.words.say(KINDS[kind]) for kind in found))


def redacted(desk: Desk, text: str, *, language: str, purpose: str = "question") -> str:
    """Free text as it is stored and sent: without what no purpose needs, a card number or somebody's health."""
    return desk.parts.redactor.redact(text, language=language, purpose=purpose).text
