"""Reading what a form sent: each field is checked before anything else happens."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final

from aiohttp import web

from chatserver.access import CSRF_FIELD, WHO_FIELD, form_of
from chatserver.console.words import N_

# What is typed anew, or belongs to the page and not to what was typed.
SECRET: Final = frozenset({CSRF_FIELD, WHO_FIELD, "password", "password_again", "current", "new", "again", "code"})
_HEX: Final = re.compile(r"[0-9a-f]{32}")
# Format characters that reorder or hide text (Unicode TR 36), and controls except tab and line feed.
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class BadForm(Exception):
    """A field is missing or wrong; the message is a msgid, `values` fill it. `of` names the field."""

    def __init__(self, msgid: str, of: str = "", /, **values: object) -> None:
        super().__init__(msgid)
        self.msgid = msgid
        self.of = of
        self.values = values


class Form:
    """The fields of one form, by name."""

    def __init__(self, fields: dict[str, str]) -> None:
        self.fields = fields

    def text(self, name: str, *, most: int, least: int = 0) -> str:
        """A text of one or more lines. Raises BadForm."""
        value = unicodedata.normalize("NFC", self.fields.get(name, "").replace("\r\n", "\n")).strip()
        if _UNSEEN.search(value):
            raise BadForm(
                N_("A field contains characters that cannot be shown. Please type it instead of pasting."), name
            )
        if len(value) < least:
            raise BadForm(N_("Please fill this in."), name)
        if len(value) > most:
            raise BadForm(N_("A field is too long; at most {most} characters fit."), name, most=most)
        return value

    def line(self, name: str, *, most: int, least: int = 0) -> str:
        """A text without line breaks. Raises BadForm."""
        value = self.text(name, most=most, least=least)
        if "\n" in value:
            raise BadForm(N_("A field that takes one line contains a line break."), name)
        return value

    def word(self, name: str, *, most: int) -> str:
        """One word of printable characters. Raises BadForm."""
        value = self.line(name, most=most, least=1)
        if not value.isprintable() or len(value.split()) != 1:
            raise BadForm(N_("A sign-in name is one word without spaces."), name)
        return value

    def whole(self, name: str, *, least: int, most: int) -> int:
        """A whole number. Raises BadForm."""
        value = self.fields.get(name, "").strip()
        if not re.fullmatch(r"[0-9]{1,9}", value) or not least <= int(value) <= most:
            raise BadForm(N_("Please write a whole number from {least} to {most}."), name, least=least, most=most)
        return int(value)

    def cents(self, name: str) -> int:
        """An amount of money with at most two decimals, in either notation. Raises BadForm."""
        value = re.sub(r"[\s\u00a0\u202f']", "", self.fields.get(name, ""))
        match = re.fullmatch(r"([0-9]{1,9})(?:[.,]([0-9]{1,2}))?", value)
        if match is None:
            raise BadForm(N_("Please write the price as a number, such as 1290 or 1290.50."), name)
        return int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0"))

    def day(self, name: str) -> date:
        """A date. Raises BadForm."""
        try:
            return date.fromisoformat(self.fields.get(name, ""))
        except ValueError:
            raise BadForm(N_("Please choose a date."), name) from None

    def one_of(self, name: str, offered: tuple[str, ...]) -> str:
        """One of the values that the form offers. Raises BadForm."""
        value = self.fields.get(name, "")
        if value not in offered:
            raise BadForm(N_("Please choose one of the offered answers."), name)
        return value

    def ticked(self, name: str) -> bool:
        return name in self.fields


async def read_form(request: web.Request) -> Form:
    """The form without files. Raises HTTPBadRequest, HTTPRequestEntityTooLarge."""
    fields = await form_of(request)
    return Form({name: value for name, value in fields.items() if isinstance(value, str)})


def id_in(request: web.Request, name: str) -> bytes:
    """An id of 32 hexadecimal digits from the path. What is not one does not exist: HTTPNotFound."""
    value = request.match_info[name]
    if not _HEX.fullmatch(value):
        raise web.HTTPNotFound
    return bytes.fromhex(value)


def number_in(request: web.Request, name: str) -> int:
    """A row number from the path, else HTTPNotFound."""
    value = request.match_info[name]
    if not re.fullmatch(r"[0-9]{1,18}", value):
        raise web.HTTPNotFound
    return int(value)


def start_in(request: web.Request, name: str = "start") -> int:
    """Where a page of a long list starts; nonsense means at the top."""
    value = request.query.get(name, "0")
    return min(int(value), 1_000_000) if re.fullmatch(r"[0-9]{1,7}", value) else 0
