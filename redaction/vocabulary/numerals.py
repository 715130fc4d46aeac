"""Numbers in words, simple and compound, folded."""

import re
from functools import cache
from typing import Final

from redaction.vocabulary.wordlist import words

_MORPHEMES: Final = {
    "cs": "nula|nul|nulu|nulka|jednicka|jednicku|jedna|jednu|jeden|jedn|dva|dve|dvou|dvojka|trojka|tri|ctyrka|ctyri|petka"
    "|pet|peti|sestka|sest|sesti|sedmicka|sedm|sedum|sedmi|osmicka|osm|osum|osmi|devitka|devet|deviti|deset|desat|nact"
    "|jedenact|dvanact|trinact|ctrnact|patnact|sestnact|sedmnact|osmnact|devatenact|dvacet|tricet|ctyricet|cet|padesat"
    "|sedesat|sedmdesat|osmdesat|devadesat|ceti|nacti|padesati|sedesati|sedmdesati|osmdesati|devadesati|desiti|sto|ste|sta|set|tisic|a",
    "sk": "nula|nulu|jedna|jednu|jeden|dva|dve|tri|styri|pat|sest|sedem|osem|devat|desat|nast|jedenast|dvanast|trinast"
    "|strnast|patnast|sestnast|sedemnast|osemnast|devatnast|dsat|dvadsat|tridsat|styridsat|patdesiat|sestdesiat|desiat"
    "|jednotka|dvojka|trojka|stvorka|patka|sestka|sedmicka|osmicka|devatka|sto|tisic|a",
    "pl": "zero|jedynka|jeden|jedna|dwojka|dwa|dwie|trojka|trzy|czworka|cztery|czter|piatka|piec|piet"
    "|szostka|szesc|szes|siodemka|siedem|osemka|osiem|dziewiatka|dziewiec|dziewiet|dziesiec|nascie"
    "|dziescia|dziesci|dziesiat|jede|jedenascie|czternascie|trzynascie|dwunastka|dwanascie|sto|dwiescie|trzysta|czterysta"
    "|sta|set|tysiac|tysiace",
    "it": "zero|uno|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici"
    "|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|vent|trenta|trent"
    "|quaranta|quarant|cinquanta|cinquant|sessanta|sessant|settanta|settant|ottanta|ottant"
    "|novanta|novant|cento|doppio|doppia|triplo|tripla|mille",
    "de": "null|eins|eine|ein|ans|oans|zwei|zwo|zwoa|zwa|drei|vier|funf|fuenf|fumf|sechs|sech|sieben|sieb|acht|neun|nein"
    "|halb|anderthalb|zehn|elf|zwolf|zwoelf|zwanzig|dreisig|dreissig|zig|und|hundert|doppel|doppelt|tausend",
    "en": "zero|oh|o|nought|naught|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    "|fifteen|teen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|eigh|double|triple"
    "|treble|hundred|thousand",
    "fr": "zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
    "|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|double|triple",
}
_NEVER_ALONE: Final = words(
    "halb a un ein eine one und jeden jedna jednu sto ste sta set oh o sei tri ans nein zwa six dix double doppel doppelt doppio"
)
# What may not open, and what may not close a number told in words.
OPENING: Final = words("a un und ein eine nein o jeden jedna")
CLOSING: Final = words("a und ein eine nein o un")
# Said between the groups of a number: "drei mal die vier", "null dann vier".
BETWEEN: Final = words(
    """
    dann und pak potom potem a e i et and then poi puis ensuite mal die das der krat dvakrat trikrat razy volte fois times
    dreimal zweimal viermal ctyrikrat again nochmal nochmals znovu jeste este jeszcze ancora raz tiret pomlcka lomeno
    """
)
_DIGITS: Final = (
    "nula nul zero null nought naught oh",
    "jedna jeden jednicka eins one uno un",
    "dva dve dwa dwie due zwei zwo two deux",
    "tri trzy tre drei three trois",
    "ctyri styri cztery quattro vier four quatre",
    "pet pat piec cinque funf fuenf five cinq",
    "sest szesc sei sechs six",
    "sedm sedum sedem siedem sette sieben seven sept",
    "osm osum osem osiem otto acht eight huit",
    "devet devat dziewiec nove neun nine neuf",
)
DIGIT_WORDS: Final = {word: str(digit) for digit, listed in enumerate(_DIGITS) for word in listed.split()}


@cache
def pattern(language: str) -> re.Pattern[str]:
    """Without parts that are made of others ("jedna" is "jedn" and "a"): each would double the ways through a word."""
    listed = _MORPHEMES.get(language, _MORPHEMES["en"]).split("|")
    simple = [one for one in listed if not _made_of(one, [other for other in listed if other != one])]
    return re.compile(rf"(?:{'|'.join(simple)})+")


def _made_of(whole: str, listed: list[str]) -> bool:
    return re.fullmatch(rf"(?:{'|'.join(listed)})+", whole) is not None


@cache
def heads(language: str) -> frozenset[str]:
    """The first three letters of every numeral: what begins otherwise is none."""
    return frozenset(part[:3].rstrip("?") for part in _MORPHEMES.get(language, _MORPHEMES["en"]).split("|"))


def is_numeral(word: str, language: str) -> bool:
    return len(word) <= 32 and word[:3] in heads(language) and pattern(language).fullmatch(word) is not None


def counts_alone(word: str, language: str) -> bool:
    return word not in _NEVER_ALONE or (language == "en" and word == "six")
