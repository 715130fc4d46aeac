"""A message as clauses: what each stands for, and the contact tokens in it."""

import re
from dataclasses import dataclass, field

from leads.phrasing.concepts import BREAK, NOT, POLITE
from leads.phrasing.lexicon import HEAD, SECOND, Lexicon, phrase_of, stem_of
from redaction.normalise import fold

_PIECE = re.compile(r"\[[^\[\]\n]{2,45}\]|\d+(?:[.,]\d+)*|[a-z]+|[.!?\n;,:()$]|-(?= )")
_ODD = re.compile("[^\x00-ɏḀ-ỿ‐-„…€ ]|[¡¢¤-§©¬®°±µ¶¿÷]")
_ARTICLE = re.compile(r"(?<![a-z])(art|cl)\. ?(?=\d|c)")
_ENDS = frozenset(".!?\n;")
_STOPS = _ENDS | frozenset(",:()-")


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
    def has_place(self) -> bool:
        """A postal address stands in it."""
        return any(token.startswith(("[adr", "[address", "[ind")) for _place, _mask, token in self.items)

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
    plain, phrases, heads = lexicon.plain, lexicon.phrases, lexicon.heads
    clauses: list[Clause] = []
    clause = Clause(0)
    at = sentence = 0
    end = len(found)
    while at < end:
        piece = found[at]
        mask = taken = 0
        if (group := phrases.get(piece)) is not None and at + 1 < end and (near := group.get(found[at + 1][:SECOND])):
            mask, taken = phrase_of(near, found, at)
        if not taken:
            if (known := plain.get(piece)) is not None:
                mask, taken = known, 1
            elif (entries := heads.get(piece[:HEAD])) is not None:
                mask, taken = stem_of(entries, found, at)
            elif piece in _STOPS:
                if piece in _ENDS:
                    sentence = _end(clauses, clause, piece)
                clause = _next(clauses, clause, sentence, at + 1)
            elif piece[0] == "[":
                _take_token(clause, at, piece)
        if taken and mask:
            if mask & BREAK and clause.items:
                clause = _next(clauses, clause, sentence, at)
            clause.mask |= mask
            clause.items.append((at, mask, ""))
        clause.length += taken or 1
        at += taken or 1
    _next(clauses, clause, sentence, at)
    for each in clauses:
        if each.mask & POLITE:
            _soften(each)
    return clauses


def _take_token(clause: Clause, at: int, token: str) -> None:
    clause.items.append((at, 0, token))
    if token.startswith("[e-mail"):
        clause.emails.append(token)


def _end(clauses: list[Clause], clause: Clause, stop: str) -> int:
    """The number of the sentence that follows."""
    clause.question = stop == "?"
    if clause.question:
        _mark_question(clauses, clause.sentence)
    return clause.sentence + 1


def _next(clauses: list[Clause], clause: Clause, sentence: int, start: int) -> Clause:
    if not clause.items:
        clause.sentence, clause.start, clause.length, clause.question = sentence, start, 0, False
        return clause
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


def sentences(clauses: list[Clause]) -> list[tuple[int, list[Clause]]]:
    """The clauses of each sentence with what they stand for together."""
    found: list[tuple[int, list[Clause]]] = []
    last = -1
    for clause in clauses:
        if clause.sentence == last:
            mask, members = found[-1]
            members.append(clause)
            found[-1] = (mask | clause.mask, members)
        else:
            found.append((clause.mask, [clause]))
            last = clause.sentence
    return found
