"""A message as clauses: what each stands for, and the contact tokens in it."""

import re
from dataclasses import dataclass, field

from leads.phrasing.concepts import BREAK, NOT, POLITE
from leads.phrasing.lexicon import Lexicon
from redaction.normalise import fold

_PIECE = re.compile(r"\[[^\[\]\n]{2,45}\]|\d+(?:[.,]\d+)*|[a-z]+|[.!?\n;,:()$]|-(?= )")
_ODD = re.compile("[^\x00-ɏḀ-ỿ‐-„…€ ]")
_ARTICLE = re.compile(r"(?<![a-z])(art|cl)\. ?(?=\d|c)")
_ENDS = frozenset(".!?\n;")
_PAUSES = frozenset(",:()-")


@dataclass(slots=True)
class Clause:
    """`items` are (place, mask, token) of the words and tokens that stand for something, in order.

    `start` is the place of the first word.
    """

    sentence: int
    start: int = 0
    mask: int = 0
    length: int = 0
    question: bool = False
    items: list[tuple[int, int, str]] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)

    @property
    def has_phone(self) -> bool:
        return any(token.startswith(("[tel", "[phone", "[tél")) for _place, _mask, token in self.items)


def pieces(text: str, language: str) -> list[str]:
    """Folded words, tokens and stops of a message."""
    low = fold(text, language)
    if "?" in low and low.count("?") != text.count("?"):
        low = fold(_ODD.sub(" ", text), language)
    if "art." in low or "cl." in low:
        low = _ARTICLE.sub(r"\1 ", low)
    return _PIECE.findall(low)


def has_meaning(found: list[str], lexicon: Lexicon) -> bool:
    """Whether anything in the message can change an understanding by itself."""
    if not lexicon.strong.isdisjoint(found):
        return True
    stems = lexicon.strong_stems
    return any(p[:4] in stems or p[:3] in stems or p[0] == "[" for p in found)


def read(found: list[str], lexicon: Lexicon) -> list[Clause]:
    """The clauses that stand for something."""
    heads, short, plain, phrases = lexicon.heads, lexicon.short_heads, lexicon.plain, lexicon.phrases
    clauses: list[Clause] = []
    clause = Clause(0)
    at = sentence = 0
    while at < len(found):
        piece = found[at]
        first = piece[0]
        if first == "[":
            clause.items.append((at, 0, piece))
            if piece.startswith("[e-mail"):
                clause.emails.append(piece)
        elif piece in _ENDS:
            clause.question = piece == "?"
            if piece == "?":
                _mark_question(clauses, sentence)
            sentence += 1
            clause = _next(clauses, clause, sentence, at + 1)
        elif piece in _PAUSES:
            clause = _next(clauses, clause, sentence, at + 1)
        elif piece in plain or piece in phrases or piece[:4] in heads or piece[:3] in short:
            mask, taken = lexicon.look_up(found, at)
            if taken:
                if mask & BREAK and clause.items:
                    clause = _next(clauses, clause, sentence, at)
                if mask:
                    clause.mask |= mask
                    clause.items.append((at, mask, ""))
                clause.length += taken
                at += taken
                continue
        clause.length += 1
        at += 1
    _next(clauses, clause, sentence, at)
    for each in clauses:
        if each.mask & POLITE:
            _soften(each)
    return clauses


def _next(clauses: list[Clause], clause: Clause, sentence: int, start: int) -> Clause:
    if clause.items:
        clauses.append(clause)
    return Clause(sentence, start)


def _mark_question(clauses: list[Clause], sentence: int) -> None:
    for clause in reversed(clauses):
        if clause.sentence != sentence:
            return
        clause.question = True


def _soften(clause: Clause) -> None:
    """ "Could you not send …" asks; the negation in it means nothing."""
    clause.mask &= ~NOT


def all_of(clauses: list[Clause]) -> int:
    """What the clauses stand for together."""
    mask = 0
    for clause in clauses:
        mask |= clause.mask
    return mask
