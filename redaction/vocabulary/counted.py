"""Numbers from ten to ninety-nine in words, as they stand in the name of a mailbox. Folded."""

from typing import Final

from redaction.vocabulary.numerals import DIGIT_WORDS
from redaction.vocabulary.wordlist import words

_TEENS: Final = (
    "deset desat dziesiec dieci zehn ten dix",
    "jedenact jedenast jedenascie undici elf eleven onze",
    "dvanact dvanast dwanascie dodici zwolf twelve douze",
    "trinact trinast trzynascie tredici dreizehn thirteen treize",
    "ctrnact strnast czternascie quattordici vierzehn fourteen quatorze",
    "patnact patnast pietnascie quindici funfzehn fifteen quinze",
    "sestnact sestnast szesnascie sedici sechzehn sixteen seize",
    "sedmnact sedemnast siedemnascie diciassette siebzehn seventeen",
    "osmnact osemnast osiemnascie diciotto achtzehn eighteen",
    "devatenact devatnast dziewietnascie diciannove neunzehn nineteen",
)
_TENS: Final = (
    "dvacet dvadsat dwadziescia venti zwanzig twenty vingt",
    "tricet tridsat trzydziesci trenta dreisig dreissig thirty trente",
    "ctyricet styridsat czterdziesci quaranta vierzig forty quarante",
    "padesat patdesiat piecdziesiat cinquanta funfzig fifty cinquante",
    "sedesat sestdesiat szescdziesiat sessanta sechzig sixty soixante",
    "sedmdesat sedemdesiat siedemdziesiat settanta siebzig seventy septante",
    "osmdesat osemdesiat osiemdziesiat ottanta achtzig eighty octante",
    "devadesat devatdesiat dziewiecdziesiat novanta neunzig ninety nonante",
)
_UNITS: Final = {word: digit for word, digit in DIGIT_WORDS.items() if digit != "0"} | {
    "styri": "4", "pat": "5", "ein": "1", "jedn": "1",
}  # fmt: skip
TENS: Final = {word: str(place) for place, listed in enumerate(_TENS, 2) for word in words(listed)}


def _compounds() -> dict[str, str]:
    found = {word: f"1{place}" for place, listed in enumerate(_TEENS) for word in words(listed)}
    for ten, front in TENS.items():
        found[ten] = f"{front}0"
        for unit, back in _UNITS.items():
            found[ten + unit] = front + back
            found[f"{unit}und{ten}"] = found[f"{unit}a{ten}"] = front + back
            if ten[-1] in "ia" and unit[0] in "uo":
                found[ten[:-1] + unit] = front + back
    return found


COUNTED: Final = _compounds()
