"""Numbers in words, simple and compound, folded."""

import re
from functools import cache

from redaction.vocabulary.wordlist import words

_MORPHEMES = {
    "cs": "nula|nul|jednicka|jedna|jeden|jedn|dva|dve|dvou|dvojka|trojka|tri|ctyrka|ctyri|petka|pet"
    "|peti|sestka|sest|sesti|sedmicka|sedm|sedum|sedmi|osmicka|osm|osum|osmi|devitka|devet|deviti"
    "|deset|desat|nact|cet|dvacet|padesat|sedesat|sto|ste|sta|a",
    "sk": "nula|jedna|jeden|dva|dve|tri|styri|pat|sest|sedem|osem|devat|desat|nast|dsat|dvadsat|patdesiat|desiat|sto|a",
    "pl": "zero|jedynka|jeden|jedna|dwojka|dwa|dwie|trojka|trzy|czworka|cztery|czter|piatka|piec"
    "|szostka|szesc|szes|siodemka|siedem|osemka|osiem|dziewiatka|dziewiec|dziesiec|nascie"
    "|dziescia|dziesci|dziesiat|jede|dwa|sto|dwiescie|sta|set",
    "it": "zero|uno|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici"
    "|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|vent|trenta|trent"
    "|quaranta|quarant|cinquanta|cinquant|sessanta|sessant|settanta|settant|ottanta|ottant"
    "|novanta|novant|cento|doppio",
    "de": "null|eins|eine|ein|zwei|zwo|drei|vier|funf|fuenf|sechs|sech|sieben|sieb|acht|neun|zehn|elf"
    "|zwolf|zwoelf|zwanzig|dreisig|dreissig|zig|und|hundert|doppel",
    "en": "zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    "|fifteen|teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eigh|double|triple"
    "|treble|hundred",
    "fr": "zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
    "|seize|vingts?|trente|quarante|cinquante|soixante|cent",
}
_NEVER_ALONE = words("a un ein eine one und jeden jedna sto ste sta set oh sei tri")


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


def counts_alone(word: str) -> bool:
    return word not in _NEVER_ALONE
