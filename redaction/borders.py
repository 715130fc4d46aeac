"""Where the words that reveal begin and end inside their clause."""

from typing import Final

from redaction.scan import Scan
from redaction.vocabulary.people import PEOPLE
from redaction.vocabulary.relations import before_names
from redaction.vocabulary.wordlist import words

MOST_BEFORE: Final = 4

# No span ends with them: they belong to what follows.
_SLAVIC: Final = """
a i v ve z ze s se k ke u o na do od pro po za ale nebo to uz si mi
w we dla lub albo juz sie nie tylko sa aj vo zo alebo
"""
_DANGLING: Final = {
    "en": words(
        """
        a an the by on in at for of to from with as and or but that this since when i we he she they are was
        is be my our your so
        """
    ),
    "de": words(
        """
        der die das den dem des ein eine einen einem einer und oder aber mit bei in im am auf aus von vom zu
        zum zur fur als
        wie ich wir er sie es auch halt noch wird
        """
    ),
    "it": words(
        """
        il lo la le gli un uno una e ed o ma di del della dei delle da dal dalla in nel nella su sul sulla a
        al alla alle ai
        con che io mi ci si tra fra
        """
    ),
    "fr": words("le la les un une des et ou mais de du au aux dans sur pour par avec je on nous que depuis"),
    "cs": words(_SLAVIC),
    "sk": words(_SLAVIC),
    "pl": words(_SLAVIC),
}
_BESIDES: Final = words(
    """
    leider ubrigens ohnehin momentan derzeit eigentlich
    osobiscie prywatnie zreszta akurat potem choc tylko uprzedzam
    comunque poi dico purtroppo anche
    perso bah
    osobne navic ovsem sice napisem
    also say actually
    """
)
_MINE: Final = words(
    """
    muj moje moji ma nas nase moj moja nasz nasza mio mia miei nostro nostra suo sua mein meine unser
    unsere sein seine ihr ihre
    my our his her their mon ma notre son sa ein eine eines einer jeden jedna jedna una uno un il la der die das the
    """
)
_OTHERS: Final = words("on ona lui lei er sie ten ta ona oni")
# Their verbs tell of whom by themselves.
_TELLING: Final = frozenset({"cs", "sk", "pl", "it"})
_ONLY_OF_WHOM: Final = {"en": words("he's she's they're"), "de": words("sie"), "it": words("con")}
_NOBODY: Final[frozenset[str]] = frozenset()
_GERMAN_VERBS: Final = words("ist sind hat hatte haben war waren")


def begun(scan: Scan, start: int, hit: int) -> int:
    """Without what only says of whom, before a verb that tells it again, and without far words."""
    lows, pack = scan.lows, scan.pack
    first = max(start, hit - MOST_BEFORE) if hit - start > MOST_BEFORE + 1 else start
    while first < hit and lows[first] in _BESIDES:
        first += 1
    at = first + (first < hit and lows[first] in _MINE)
    if at < hit - (scan.language != "it") and _somebody(scan, lows[at]) and not _somebody(scan, lows[at + 1]):
        first = at + 1 if pack.be.has(lows[at + 1]) or pack.third.has(lows[at + 1]) else first
    if first < hit and lows[first] in _ONLY_OF_WHOM.get(scan.language, _NOBODY):
        first += 1
    elif scan.language == "pl" and first < hit and _somebody(scan, lows[first]):
        # The verb behind it tells it again.
        first += 1
    if scan.language == "de" and first < hit and lows[first] in _GERMAN_VERBS:
        first += 1
    return first


def _somebody(scan: Scan, word: str) -> bool:
    if word in PEOPLE or word in before_names(scan.language):
        return True
    return word in _OTHERS and scan.language in _TELLING


def ended(scan: Scan, last: int, end: int) -> int:
    """Without words that wait for others."""
    waiting = _DANGLING.get(scan.language, _DANGLING["en"])
    while end > last and scan.lows[end - 1] in waiting:
        end -= 1
    return end
