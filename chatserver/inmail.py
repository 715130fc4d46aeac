"""The effects of mails: redacted first, then handed to the verbs of `leads.inbound`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from chatserver.inbox import Answer
from chatserver.parts import Parts
from leads import datarequests, inbound, intent, mydata_mail, rules
from leads.bounces import Reason
from leads.datarequests import Kind
from leads.errors import Gone
from leads.inbound import Also, Letter, Origin
from leads.intent import Turn
from leads.mailboxes import Within
from leads.mailfiles import clean_all, stem_of
from leads.mailrequest import asks_for_offer
from leads.text import PERSONS_LANGUAGES, pick_language
from redaction.language import guess
from redaction.normalise import fold
from redaction.scan import WORD

LONGEST_TEXT = 20_000
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class MailEffects:
    """Implements `chatserver.inbox.Effects`."""

    parts: Parts

    async def person_wrote(self, answer: Answer, *, within: Within, now: datetime) -> None:
        """An answer to a living lead, else a new request from this mail alone."""
        retention = await rules.in_force(self.parts.store, self.parts.retention)
        if answer.lead is not None:
            letter = await self._letter(answer, answer.text)
            try:
                also = self._rights(letter.text, now)
                await inbound.answered(
                    self.parts.store, retention, answer.lead, letter, within=within, also=also, now=now
                )
                return
            except Gone:
                # Forgotten meanwhile, so nobody is left whom he answers: his mail opens a request of its own.
                log.info("answer_came_too_late")
        letter = await self._letter(answer, f"{answer.text}\n\n{answer.quoted}".strip())
        origin = self._origin(answer, inbound.FORGOTTEN)
        also = self._rights(self._words(answer, answer.text).text, now)
        await inbound.opened(self.parts.store, retention, letter, origin, within=within, also=also, now=now)

    async def asked(self, answer: Answer, *, within: Within, now: datetime) -> bool:
        """A mail in a mailbox for requests becomes a lead if it asks for an offer; else nothing of it is kept.

        One that asks about the writer's data gets the link if we hold any, and no answer otherwise.
        """
        letter = self._words(answer, answer.text)
        origin = self._origin(answer, inbound.ASKED)
        store = self.parts.store
        link = mydata_mail.link_wish(store, letter.sender, language=origin.language, now=now)
        right = self._right_in(letter.text) is not None
        if not asks_for_offer(letter.subject, letter.text, language=origin.language) or not await inbound.may_ask(
            store, letter.sender, now
        ):
            if right:
                async with store.main.begin() as connection:
                    await within(connection)
                    await link(connection)
            return right
        retention = await rules.in_force(store, self.parts.retention)
        letter = await self._with_files(letter, answer)
        also = _as_well(link) if right else inbound.nothing_else
        await inbound.opened(store, retention, letter, origin, within=within, also=also, now=now)
        return True

    def _rights(self, text: str, now: datetime) -> Also:
        """What he asks about his data is on file at once; the link goes to the address on his card and to no other."""
        kind = self._right_in(text)
        if kind is None:
            return inbound.nothing_else

        async def file(connection: AsyncConnection, lead: bytes) -> None:
            countries = {site.key: site.country for site in self.parts.settings.sites}
            store, sender = self.parts.store, self.parts.sender
            await mydata_mail.asked_by_mail(store, connection, sender, lead, kind, countries=countries, now=now)

        return file

    def _right_in(self, text: str) -> Kind | None:
        language = language_of(text, self.parts.settings.sites[0].language)
        found = intent.understand([Turn("visitor", text)], language=language).intents
        return next((right for name, right in datarequests.OF_INTENT.items() if name in found), None)

    async def bounced(self, lead: bytes, *, reason: Reason, within: Within, now: datetime) -> None:
        await inbound.bounced(self.parts.store, lead, reason=reason, within=within, now=now)

    async def away(self, lead: bytes, *, until: date | None, within: Within, now: datetime) -> None:
        retention = await rules.in_force(self.parts.store, self.parts.retention)
        await inbound.away(self.parts.store, retention, lead, until=until, within=within, now=now)

    def _origin(self, answer: Answer, why: str) -> Origin:
        """The site that speaks the writer's language, else the first one."""
        sites = self.parts.settings.sites
        language = language_of(answer.text, sites[0].language)
        site = next((site for site in sites if site.language == language), sites[0])
        return Origin(site.key, language, site.country, why)

    async def _letter(self, answer: Answer, text: str) -> Letter:
        return await self._with_files(self._words(answer, text), answer)

    async def _with_files(self, letter: Letter, answer: Answer) -> Letter:
        """Their names are redacted as all words are, their metadata taken out."""
        language = language_of(letter.text, self.parts.settings.sites[0].language)
        files = [replace(file, name=self._file_name(file.name, language)) for file in answer.files]
        kept, left_out = await clean_all(files)
        return replace(letter, files=kept, left_out=left_out)

    def _file_name(self, name: str, language: str) -> str:
        """Twice: an address is one word, and names stand with dots and lines between."""
        whole = self._redacted(name.replace("_", " "), language)
        return self._redacted(stem_of(whole), language)

    def _redacted(self, text: str, language: str) -> str:
        return self.parts.redactor.redact(text, language=language, purpose="offer").text

    def _words(self, answer: Answer, text: str) -> Letter:
        language = language_of(text, self.parts.settings.sites[0].language)
        return Letter(
            sender=answer.sender,
            subject=self._redacted(answer.subject[:500], language),
            text=self._redacted(text[:LONGEST_TEXT], language),
            message_id=answer.message_id,
            attitude=answer.attitude,
        )


def _as_well(link: Callable[[AsyncConnection], Awaitable[None]]) -> Also:
    async def also(connection: AsyncConnection, _lead: bytes) -> None:
        await link(connection)

    return also


def language_of(text: str, otherwise: str) -> str:
    """One of our languages: the one that the words speak, else the site's."""
    return pick_language((guess(WORD.findall(fold(text)), otherwise), otherwise), PERSONS_LANGUAGES)
