"""What is said to everybody: questions to the other side, conditions of a discount, what goods are fit for."""

import re
from itertools import pairwise
from typing import Final

from redaction import spoken
from redaction.hits import Hit
from redaction.scan import Scan
from redaction.vocabulary.wordlist import words

_FAR: Final = 200
_SENTENCE_END: Final = re.compile(r"[.!?\n](?!\d)")
# "Do you have", "haben Sie", "avez-vous": the two words with which one asks the other.
_OPENERS: Final = frozenset(
    tuple(pair.split())
    for pair in """
    do you, have you, did you, any known, haben sie, hast du, habt ihr, leiden sie,
    nehmen sie, liegt eine, liegen bei, bestehen bei, avez vous, vous avez, etes vous, souffrez
    vous, mate nejake, mate nejakou, mate nejaky, mate alergii, trpite na, berete nejake, jste v, jste po,
    czy ma, czy cierpi, czy macie, czy bierze, czy choruje, ma pan, ma pani, mate alergiu, ha allergie,
    ha una, ha un, ha delle, ha mai, ha problemi, soffre di, avete allergie, prende farmaci
    """.replace("\n", " ").split(",")
)
_MINE: Final = words(
    """
    i my me we our us i'm i've ich mein meine meinen meinem meiner mir mich uns unser unsere bei wir io mio mia
    miei mi me noi nostro nostra ho mon ma mes nous notre ja mam muj moje moji mne mi nas nase jsem sem me moj
    moja moje mnie nam nasz nasza jestem som moji
    she he her his him she's he's they their er ihr ihm sein seine ihre lui suo sua elle son sa ona on jej jego jeho
    jeji mu ji hat
    """
) - words("bei ma")
_DISCOUNT: Final = words(
    """
    sleva slevu slevy slevou zlava zlavu zlavy znizka znizke znizki rabat rabatu rabatt ermassigung
    sconto sconti riduzione discount discounts concession remise reduction zdarma gratis gratuit
    """
)
_SUITS: Final = words(
    """
    unbedenklich geeignet vertraglich zugelassen empfohlen suitable safe recommended advised unsuitable adatto
    adatta adatti indicato indicata consigliato consigliata sconsigliato sconsigliata vhodny vhodne vhodna
    bezpecne bezpecny nevhodny nevhodna nevhodne doporucuje odpowiedni odpowiednia nadaje bezpieczne bezpieczny
    wskazany wskazana wskazane zalecany zalecana zaleca przeciwwskazany przeciwwskazania convient adapte adaptee
    conseille deconseille deconseillee kontraindikovany kontraindikace kontraindiziert
    """
)


def to_everybody(scan: Scan, hit: Hit) -> bool:
    first, last, asked = sentence(scan, hit)
    shown = scan.lows[first:last]
    if not _MINE.isdisjoint(shown) or (scan.language == "fr" and "je" in shown):
        return False
    beside = scan.lows[first : hit.first] + scan.lows[hit.last : last]
    if asked and any(pair in _OPENERS for pair in pairwise(shown[:5])):
        return not any(scan.pack.who.has(w) for w in beside)
    if _DISCOUNT.isdisjoint(shown) and (hit.term.kind != "HEALTH" or _SUITS.isdisjoint(shown)):
        return False
    return not any(scan.pack.who.has(w) for w in beside if w not in _CUSTOMERS)


_CUSTOMERS: Final = words(
    """
    il duchodci duchodce seniory seniori studenti studenty emeryci emerytow studentow pensionati rentner studenten
    pensioners students
    """
)


def asked_of_you(scan: Scan, hit: Hit) -> bool:
    """ "Liegt eine Räumungsklage vor?", "Máte exekuci?": a question in which nobody but the other side is spoken of."""
    first, last, asked = sentence(scan, hit)
    if not asked or spoken.says_i(scan, hit):
        return False
    return not any(scan.pack.frame.has(w) or scan.pack.who.has(w) for w in scan.lows[first:last])


def sentence(scan: Scan, hit: Hit) -> tuple[int, int, bool]:
    """Its first and last word (exclusive), as far as it is near, and whether it asks."""
    start, end = scan.words[hit.first].start, scan.words[hit.last - 1].end
    mark = _SENTENCE_END.search(scan.low, end, end + _FAR)
    stop = mark.start() if mark else end + _FAR
    begun = max(scan.low.rfind(sign, max(0, start - _FAR), start) for sign in ".!?\n")
    first, last = hit.first, hit.last
    while first and scan.words[first - 1].start > max(begun, start - _FAR):
        first -= 1
    while last < len(scan.words) and scan.words[last].start < stop:
        last += 1
    return first, last, mark is not None and mark.group() == "?"
