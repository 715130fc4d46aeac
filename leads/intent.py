"""What a visitor wants, read from redacted words: an offer by e-mail, a call, a person, a right of his."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from leads.phrasing import hypothetical, offer, proposal, rights
from leads.phrasing.clauses import all_of, has_meaning, pieces, read
from leads.phrasing.lexicon import Lexicon, lexicon_for
from leads.phrasing.wish import FIRM, Wish
from redaction.language import guess, speaks

_BESIDE = frozenset({"human_handover"})
_EMAIL_TOKEN = re.compile(r"\[e-mail \d{1,6}\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Turn:
    """`sender` is "visitor", "staff" or "assistant"; `text` is redacted and holds tokens such as "[e-mail 1]"."""

    sender: str
    text: str


@dataclass(frozen=True, slots=True)
class Understanding:
    """The state at the end of the conversation."""

    wants_offer: bool
    email_token: str | None
    wants_call: bool
    intents: frozenset[str]


def understand(turns: Sequence[Turn], *, language: str) -> Understanding:
    wish = Wish()
    asked = rights.Rights()
    for turn in turns:
        found = pieces(turn.text, language)
        lexicon = _lexicon(found, language)
        visitor = turn.sender == "visitor"
        silent = visitor or ("?" not in found and wish.condition is None)
        if silent and not has_meaning(found, lexicon):
            continue
        clauses = read(found, lexicon)
        if not clauses:
            continue
        whole = all_of(clauses)
        if visitor:
            rights.hear_visitor(
                asked, clauses, whole, asks_offer=wish.wanted > 0 or wish.proposed or wish.marketing_proposed
            )
            if wish.is_open() or not hypothetical.only_asked_about(turn.text, lexicon.language):
                offer.hear_visitor(wish, clauses, turn.text, rights=not asked.intents <= _BESIDE)
        else:
            rights.hear_firm(asked, clauses, whole)
            proposal.hear_firm(wish, clauses, whole, turn.text, rights=not asked.intents <= _BESIDE)
    wanted = wish.wanted == FIRM
    if wish.declined and not wanted:
        asked.intents.add("declined")
    named = wish.token or wish.suggested
    token = _as_written(turns, named) if wanted and named else None
    return Understanding(wanted, token, wish.call, frozenset(asked.intents))


def may_matter(text: str, *, language: str) -> bool:
    """False only if `text` cannot change what `understand` says."""
    found = pieces(text, language)
    if has_meaning(found, lexicon_for(language)):
        return True
    return has_meaning(found, _lexicon(found, language))


def _lexicon(found: list[str], language: str) -> Lexicon:
    if speaks(found, language):
        return lexicon_for(language)
    return lexicon_for(guess([p for p in found if len(p) > 1 and p.isalpha()], language))


def _as_written(turns: Sequence[Turn], folded: str) -> str:
    for turn in turns:
        for token in _EMAIL_TOKEN.findall(turn.text):
            if token.lower() == folded:
                return str(token)
    return folded
