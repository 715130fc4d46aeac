"""What the other side has just asked for: the answer may come without a word that says what it is."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from redaction.normalise import fold
from redaction.vocabulary import questions
from redaction.vocabulary.contexts import categories
from redaction.vocabulary.figures import MACHINES
from redaction.vocabulary.people import GOODS
from redaction.vocabulary.wordlist import words

NOTHING: Final[frozenset[str]] = frozenset()
# As far away as a word of the message itself that still counts.
DISTANCE: Final = 22
REACH: Final = 90
# Of several kinds that are asked for at once, which one a number is taken for first; the others in any fixed order.
_FIRST: Final = ("tax", "national", "document", "account", "card", "birth", "phone", "code", "secret", "order")
_CARD: Final = frozenset({"card"})
_KINDS: Final = words("card phone national document tax account secret code birth")
_AGE: Final = re.compile(
    r"(?<![a-z])(?:kolik (?:[a-z]+ ){0,4}(?:let|roku)|(?:jak|ako) star[yaei]"
    r"|kolko (?:[a-z]+ ){0,4}rokov|ile (?:[a-z]+ ){0,5}lat|quanti anni"
    r"|wie alt|how old|quel age|vek|veku|wiek|wieku|eta|alter|age|anno di nascita|rok urodzenia"
    r"|rocnik|rocznik|jahrgang|birthday)(?![a-z])"
    r"|(?<![a-z])(?:(?:are|is|were) (?:you|he|she|they)(?: both| all)? (?:over|under|above)"
    r"|(?:sind sie|bist du|seid ihr|jste|ste|vek|ha|hai|avez vous)(?: schon| uz| gia| deja)?"
    r" (?:uber|unter|nad|pod|starsi nez|mladsi nez|piu di|meno di|plus de|moins de)"
    r"|(?:s|u)konczon\w{1,3}|gia compiuto(?: i)?) (?:1[2-9]|2[015]|[3-7][05])(?! ?(?:kg|cm|kc|eur|zl|euro))"
)
_ORDER: Final = re.compile(
    r"(?<![a-z])(?:objedn|zamow|bestell|auftrag|ordin|order|command|invoice|faktur|fattur|rechnung|smlouv|zmluv|umow|vertrag"
    r"|contratt|polis|poliz|pojistk|seri|tracking|sledov|paket|balik|paczk|przesyl|colis|zasil|kunden|reserv|rezerv|rezerw"
    r"|prenot|buchung|booking|model|typ|verz|version)"
)
_OTHER_CODE: Final = re.compile(
    r"(?<![a-z])(?:error|chyb|fehler|errore|blad|bledu|defaut|dot|colou?r|barv|farb|kolor|couleur|poc?zt|post|psc|plz|zip|promo|discount"
    r"|slev|zlav|rabat|gutschein|scont|voucher|remise|qr|ean|bar|pneu|tyre|produk|produc|artik|artyk|artic|item|nadob|dil|teil|part|motor)"
)
_WORD_ASKED: Final = re.compile(
    r"memorable word|security (?:answer|word)|safe ?word|kundenkennwort|codewort|kontrolni slovo|haslo do|mot secret"
)
_WHICH: Final = words(
    "jake jaky jaka ake jakie jakim quale qual wie lautet lauten welches what what's quel quelle your and"
)
_SENTENCE: Final = re.compile(r"[^.!?\n]{2,400}(?:\.(?=\S)[^.!?\n]{1,200})*[.!?]?")
# The point of a shortened word ends no sentence: "USt-IdNr. für die Rechnung?" asks for one thing.
_SHORTENED: Final = re.compile(r"(?<![a-z-])([a-z-]{0,24}(?:nr|num|cis|tel|ref|obj|zam))\.(?= [^.!?\n])")
_WORD: Final = re.compile(r"[a-z]+(?:[\-'][a-z]+)*")


def ranked(kinds: frozenset[str]) -> list[str]:
    """The order of a set is another in each process: what is found must not hang on it."""
    return [kind for kind in _FIRST if kind in kinds] + sorted(kinds.difference(_FIRST))


def read(text: str, language: str = "") -> frozenset[str]:
    """The kinds of data that `text` asks for: in its questions and in its sentences that beg for something."""
    low = fold(text, language)
    if not low:
        return NOTHING
    found: set[str] = set()
    for sentence in _SENTENCE.findall(_SHORTENED.sub(r"\1", low[-600:])):
        said = _WORD.findall(sentence)
        if sentence.endswith("?") or not questions.REQUESTS.isdisjoint(said):
            kinds = _asked(sentence, said)
            # Who is told not to type his card here has often begun to.
            found |= kinds if questions.NEGATIONS.isdisjoint(said) else kinds & _CARD
    return frozenset(found)


def _asked(sentence: str, said: list[str]) -> set[str]:
    found = set(categories(sentence)) & _KINDS
    found.update(_named(said))
    if _AGE.search(sentence) and GOODS.isdisjoint(said) and MACHINES.isdisjoint(said):
        found.add("age")
    if "code" in found and _OTHER_CODE.search(sentence):
        found.discard("code")
    if _WORD_ASKED.search(sentence):
        found.add("secret")
    if "secret" in found and not _WHICH.isdisjoint(said):
        found.add("word")
    if _ORDER.search(sentence):
        found.discard("code")
        if not found:
            found.add("order")
    return found


def _named(said: Iterable[str]) -> Iterator[str]:
    for word in said:
        for kind, listed, stems in questions.KINDS:
            if word in listed or word.startswith(stems):
                yield kind
