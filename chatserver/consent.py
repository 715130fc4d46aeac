"""Explicit consent for private matters: given by a click, kept apart for its own time, taken back by another click.

Only the visitor's browser has the words until he agrees. They come back with the proof of `asking` and are kept if they
are the very same; every other path stores nothing, not even what it was about.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from chatserver import asking, intake
from chatserver.echo import read_message
from chatserver.intake import Refused, Visitor
from chatserver.live import marks_json
from chatserver.parts import Parts
from chatserver.settings import Special
from chatserver.shapes import client_id_of, number_of, text_of
from leads import special
from leads.conversations import Message
from leads.special import Consent
from redaction import tokens
from redaction.policy import HIDDEN_KIND


async def agree(parts: Parts, visitor: Visitor, data: dict[str, Any], now: datetime) -> dict[str, Any]:
    """He clicked yes: the words are kept, with the consent. Raises Refused, Gone, JustChanged."""
    asked = asking.declared(parts, visitor.site)
    words = text_of({"text": data.get("words")}, parts.settings.limits.message_characters)
    message, place = await _mark(parts, visitor, data)
    if asked is None or message.marks[place][2] != HIDDEN_KIND or _numbered(message, place):
        raise Refused("bad_shape")
    if not asking.is_proof(parts, data.get("proof"), message.client_id, words):
        raise Refused("bad_shape")
    if data.get("version") != asking.text_version(asked, visitor.language):
        raise Refused("bad_shape")
    consent = Consent(asking.text_version(asked, visitor.language), visitor.language, now + asked.keep)
    assert visitor.conversation is not None
    kept = _without_others(parts, words, asked, visitor.language)
    amended, token = await special.keep(parts.store, visitor.conversation, message, place, kept, consent, now=now)
    await intake.announce(parts, visitor.conversation, amended)
    return {**_told(amended), "kept": {token: consent.until.isoformat()}}


async def take_back(parts: Parts, visitor: Visitor, data: dict[str, Any], now: datetime) -> dict[str, Any]:
    """He withdraws: the words are gone at once, for everybody. Raises Refused, Gone, JustChanged."""
    message, place = await _mark(parts, visitor, data)
    if message.marks[place][2] != HIDDEN_KIND or not _numbered(message, place):
        raise Refused("bad_shape")
    assert visitor.conversation is not None
    amended = await special.withdraw(parts.store, visitor.conversation, message, place, now=now)
    await intake.announce(parts, visitor.conversation, amended)
    return _told(amended)


async def kept(parts: Parts, conversation: bytes, now: datetime) -> dict[str, str]:
    """What is kept with consent and until when, for the visitor's browser."""
    return {token: until.isoformat() for token, until in (await special.valid(parts.store, conversation, now)).items()}


async def _mark(parts: Parts, visitor: Visitor, data: dict[str, Any]) -> tuple[Message, int]:
    if visitor.conversation is None:
        raise Refused("ended")
    read = await read_message(parts, visitor.conversation, client_id_of(data), number_of(data, "change"))
    place = number_of(data, "mark")
    if read.message.sender != "visitor" or place >= len(read.message.marks):
        raise Refused("not_found")
    return read.message, place


def _numbered(message: Message, place: int) -> bool:
    return any(letter.isdigit() for letter in message.marks[place][3])


def _without_others(parts: Parts, words: str, asked: Special, language: str) -> str:
    """The words without what nobody asked for: a card number or another private matter among them."""
    for finding in reversed(parts.redactor.find(words, language=language)):
        if finding.label not in asked.kinds:
            words = words[: finding.start] + tokens.dropped(finding.label, language) + words[finding.end :]
    return words


def _told(message: Message) -> dict[str, Any]:
    return {"ok": True, "change": message.change, "text": message.text, "marks": marks_json(message.marks)}
