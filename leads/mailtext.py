"""The readable text of a mail: its plain part, or its HTML as text with quotations marked."""

from __future__ import annotations

from contextlib import suppress
from email.message import Message
from html.parser import HTMLParser

from leads.quotes import CUT, LONGEST_TEXT

MOST_PARTS = 100
# Marks that programs set where the quoted mail begins, if they do not put it into a blockquote: Yahoo, Outlook.
_QUOTE_MARKS = ("yahoo_quoted", "divrplyfwdmsg", "appendonsend", "mail-editor-reference")
_LINES = frozenset(
    ["p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "pre", "hr"]
)
_UNSEEN = frozenset(("script", "style", "head", "title"))


def text_of(message: Message) -> str:
    """The text that a reader sees, at most LONGEST_TEXT characters."""
    plain: list[str] = []
    html: list[str] = []
    for part in _own_parts(message):
        if part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain":
            plain.append(_unflowed(part, _decoded(part)))
        elif kind == "text/html":
            html.append(_decoded(part))
    text = "\n".join(plain)
    if text.strip():
        return text[:LONGEST_TEXT]
    return "\n".join(_from_html(page[: 4 * LONGEST_TEXT]) for page in html)[:LONGEST_TEXT]


def everything(message: Message) -> str:
    """All text of all parts, those of a returned mail too: where a bounce names what it is about."""
    found: list[str] = []
    for _, part in zip(range(MOST_PARTS), message.walk(), strict=False):
        found.extend(f"{name}: {value}" for name, value in part.items())
        if not part.is_multipart() and part.get_content_maintype() in ("text", "message"):
            found.append(_decoded(part))
    return "\n".join(found)[:LONGEST_TEXT]


def report_of(message: Message) -> str:
    """What a mail server says of a mail that came back, without that mail."""
    found = [text_of(message)]
    for _, part in zip(range(MOST_PARTS), message.walk(), strict=False):
        if part.get_content_type() == "message/delivery-status":
            found.extend(f"{name}: {value}" for block in part.walk() for name, value in block.items())
    return "\n".join(found)[:LONGEST_TEXT]


def _own_parts(message: Message) -> list[Message]:
    """Leaves of the mail, without those of mails that it encloses."""
    leaves: list[Message] = []
    waiting = [message]
    while waiting and len(leaves) < MOST_PARTS:
        part = waiting.pop(0)
        if part.get_content_maintype() == "message":
            continue
        if part.is_multipart():
            waiting[:0] = [p for p in part.get_payload() if isinstance(p, Message)][:MOST_PARTS]
        else:
            leaves.append(part)
    return leaves


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return str(part.get_payload())
    for charset in (part.get_content_charset(), "utf-8"):
        try:
            return payload.decode(charset or "utf-8")
        except (LookupError, ValueError):
            continue
    return payload.decode("cp1250", "replace")


def _unflowed(part: Message, text: str) -> str:
    """Soft line breaks of format=flowed joined (RFC 3676)."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    lines: list[str] = []
    soft = False
    for line in text.splitlines():
        own = not line.startswith(">")
        if soft and own:
            lines[-1] += line.removeprefix(" ")
        else:
            lines.append(line)
        soft = own and line.endswith(" ") and line != "-- "
    return "\n".join(lines)


def _from_html(page: str) -> str:
    reader = _Reader()
    # So html.parser gives up on a malformed declaration; what it read until then is what we have of this mail.
    with suppress(AssertionError):
        reader.feed(page)
        reader.close()
    return reader.text()


class _Reader(HTMLParser):
    """Text with a line for each block; `> ` before what stands in a blockquote."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = [""]
        self._depth = 0
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        if tag == "body":
            self._unseen = 0
        if tag in _LINES:
            self._lines.append("")
        if _begins_quote(tag, attrs):
            self._lines.extend((CUT, ""))
        if tag == "blockquote":
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        if tag == "blockquote":
            self._depth = max(0, self._depth - 1)
        if tag in _LINES and tag != "br":
            self._lines.append("")

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        words = " ".join(data.split())
        if not words:
            words = " " if data and self._lines[-1] else ""
        elif self._lines[-1] and data[0].isspace():
            words = " " + words
        if words.strip() and data[-1:].isspace():
            words += " "
        if words and not self._lines[-1] and self._depth:
            words = "> " + words.lstrip()
        self._lines[-1] += words

    def text(self) -> str:
        lines: list[str] = []
        for line in self._lines:
            if line.strip() or (lines and lines[-1]):
                lines.append(line.strip())
        return "\n".join(lines).strip()


def _begins_quote(tag: str, attrs: list[tuple[str, str | None]]) -> bool:
    values = {name: (value or "").lower() for name, value in attrs}
    named = f"{values.get('class', '')} {values.get('id', '')}"
    if any(mark in named for mark in _QUOTE_MARKS):
        return True
    style = values.get("style", "").replace(" ", "")
    return tag == "div" and style.startswith("border:none;border-top:solid#")
