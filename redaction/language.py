"""The language of a message: the page's first, another one only when the words say so."""

from functools import cache
from typing import Final

LANGUAGES: Final = ("cs", "sk", "pl", "it", "de", "en", "fr")
_EVERYDAY: Final = {
    "cs": "do za po od v z s k i a o u ja ty my vy je se na ze to prosim dekuji dobry den mam jsem chci "
    "mate jak pro nebo ale kdyz jestli bych jste jeste muzete uz ne ano diky"
    " potrebuji chtel chtela bude jsme byl byla kolik neni taky tady kde mi vam muj moje diky ahoj zdravim ma si mu ho",
    "sk": "do za po od v z s k i a o u ja ty my vy je sa na ze to prosim dakujem dobry den mam som "
    "chcem mate ako pre alebo ale ked by ste este mozete uz nie ano vdaka potrebujem"
    " bude sme bol bola kolko nie je tiez tu kde mi vam moj moja ahoj zdravim aj ma si mu ho",
    "pl": "do za po od w z i a o u ja ty my wy je jest sie na ze to prosze dziekuje dzien dobry mam "
    "jestem chce macie jak dla albo ale jesli czy moge bym pan pani jeszcze nie tak"
    " dzieki potrzebuje bedzie ile moj moja mi juz po za do od oraz tylko witam czesc gdzie ma mu",
    "it": "a e i o in su che di il la le un una per con non sono ho mi ma se come buongiorno grazie "
    "vorrei avete anche piu della del nel alla ciao salve si"
    " quanto posso potete questo quando ancora mio mia gli lo e",
    "de": "an am da so ich und der die das ist nicht ein eine mit fur fuer auf haben habe sie wir kann "
    "bitte danke guten tag hallo noch auch wie was wenn"
    " mein meine den dem zu von bei oder aber mir es im in",
    "en": "i a the and is are you your my for with have can please thanks thank hello hi it this that not "
    "would could do does what how when but"
    " from of to in on we our be was will want need me",
    "fr": "a y en on il elle le la les des est et vous je nous avec pour une un pas bonjour merci que "
    "qui mon ma sur dans avez suis c'est j'ai votre mais ou"
    " aussi plus tres du au",
}
_WORDS: Final = {language: frozenset(words.split()) for language, words in _EVERYDAY.items()}
_LONG: Final = {language: frozenset(word for word in words if len(word) > 1) for language, words in _WORDS.items()}
_FEW: Final = 3


@cache
def everyday_words() -> frozenset[str]:
    return frozenset().union(*_WORDS.values())


def speaks(words: list[str], page: str) -> bool:
    """Whether enough everyday words of the page's language occur, so that no other need be thought of."""
    own = _LONG.get(page)
    return own is not None and len(own.intersection(words)) >= _FEW


def guess(words: list[str], page: str) -> str:
    """`page` unless none of its everyday words occurs and at least three of another language do."""
    if len(words) < _FEW:
        return page
    used = set(words)
    own = _WORDS.get(page)
    if own is not None and not own.isdisjoint(used):
        best = len(own & used)
        if best >= _FEW or best * 5 >= len(used):
            return page
    else:
        best = 0
    winner = page
    for language, everyday in _WORDS.items():
        count = len(everyday & used)
        if count >= _FEW and count > best + 1:
            winner, best = language, count
    return winner
