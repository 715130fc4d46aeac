"""Telephone numbers in local notations, international ones and spelt in words."""

import re
from collections.abc import Iterator

from redaction.findings import Finding
from redaction.scan import Number, Scan

_BARE = {
    "cs": re.compile(r"[2-79]\d\d[ \-./]{0,3}\d{3}[ \-./]{0,3}\d{3}"),
    "sk": re.compile(r"0?[2-9]\d\d[ \-./]{0,3}\d{3}[ \-./]{0,3}\d{3}|0\d[ \-./]{0,3}\d{3}[ \-./]?\d{2,3}[ \-./]?\d{2,3}"),
    "pl": re.compile(r"\(?\d\d\)?[ \-./]{0,3}\d{3}[ \-./]?\d\d[ \-./]?\d\d|[4-8]\d\d[ \-./]{0,3}\d{3}[ \-./]{0,3}\d{3}"),
    "it": re.compile(r"3\d\d[ \-./]{0,3}\d(?:[ \-./]?\d){5,6}|0\d(?:[ \-./]{0,2}\d){6,9}"),
    "de": re.compile(r"\(?0[1-9]\d{1,4}\)?[ \-./]{0,3}\d(?:[ \-./]{0,3}\d){4,9}"),
    "en": re.compile(r"\(?0\d{2,4}\)?(?:[ \-./]{0,2}\d){6,8}|\(?[2-9]\d\d\)?[ \-.]{0,2}\d{3}[ \-.]\d{4}"),
    "fr": re.compile(r"0[1-9](?:[ \-./]?\d\d){4}"),
}
_FILE_NUMBER = re.compile(r"(?:19|20)\d\d/|\d{1,2}\. ?\d{1,2}(?:\.|$)|\d+/(?:19|20)\d\d$")
_NUMBER_WORDS = {
    "cs": "nula nul jedna jednicka dva dve dvojka tri trojka ctyri ctyrka pet petka sest sestka sedm sedum sedmicka osm osum osmicka devet"
    " devitka deset jedenact dvanact trinact ctrnact patnact sestnact sedmnact osmnact devatenact dvacet tricet ctyricet padesat sedesat"
    " sedmdesat osmdesat devadesat sto",
    "sk": "nula jeden jedna dva dve tri styri pat sest sedem osem devat desat jedenast dvanast dvadsat tridsat styridsat patdesiat sestdesiat"
    " sedemdesiat osemdesiat devatdesiat sto",
    "pl": "zero jeden jedynka dwa dwojka trzy trojka cztery czworka piec piatka szesc szostka siedem siodemka osiem osemka dziewiec"
    " dziewiatka dziesiec jedenascie dwanascie trzynascie dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat"
    " osiemdziesiat dziewiecdziesiat sto dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici venti trenta trentatre quaranta cinquanta sessanta"
    " settanta ottanta novanta cento trecento doppio",
    "de": "null eins ein zwei zwo drei vier funf fuenf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig doppel",
    "en": "zero oh nought one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty"
    " ninety double triple treble hundred",
    "fr": "zero un deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent",
}
_SPELT = {language: frozenset(words.split()) for language, words in _NUMBER_WORDS.items()}
_HEADS = {language: frozenset(w[:3] for w in words) for language, words in _SPELT.items()}


def find(scan: Scan) -> Iterator[Finding]:
    for number in scan.numbers:
        finding = _number(scan, number)
        if finding is not None:
            yield finding


def _number(scan: Scan, number: Number) -> Finding | None:
    size, shown = len(number.digits), number.shown
    if not 6 <= size <= 15 or number.glued or number.unit or _FILE_NUMBER.match(shown):
        return None
    if shown[0] == "+" or shown.startswith(("00", "(+", "(00")):
        if size >= 9:
            return Finding("PHONE", number.start, number.end, "international", 0.95)
    named = "phone" in number.context
    order = number.context.get("order", 99)
    weak = number.near in ("order", "goods", "card", "account", "national", "document", "tax", "secret")
    if weak and not (named and number.context["phone"] <= 8 and order > 14):
        return None
    for language in dict.fromkeys((scan.language, "sk" if scan.language == "cs" else "cs")):
        pattern = _BARE.get(language)
        if pattern and pattern.fullmatch(shown) and not (order <= 30 and not named):
            return Finding("PHONE", number.start, number.end, "local", 0.8 if named else 0.66)
    if named and number.context["phone"] <= 30 and 7 <= size <= 13 and order > 20:
        return Finding("PHONE", number.start, number.end, "phone by word", 0.7)
    return None


def spelt_words(language: str) -> frozenset[str]:
    return _SPELT.get(language, frozenset())


def find_spelt(scan: Scan) -> Iterator[Finding]:
    """Seven or more digits told in words, one after the other; "double", hundreds and teens count as they are said."""
    words = scan.words
    for language in dict.fromkeys((scan.language, "en")):
        spelt = _SPELT.get(language, frozenset())
        run: list[int] = []
        for place, word in enumerate(words):
            gap = scan.low[words[place - 1].end : word.start] if place else ""
            joined = not run or len(gap.strip(" ,.-/\n0123456789")) == 0 and len(gap) < 12
            if word.low in spelt and joined:
                run.append(place)
                continue
            yield from _spelt_run(scan, run)
            run = [place] if word.low in spelt else []
        yield from _spelt_run(scan, run)


def _spelt_run(scan: Scan, run: list[int]) -> Iterator[Finding]:
    if len(run) < 4:
        return
    start, end = scan.words[run[0]].start, scan.words[run[-1]].end
    digits = sum(c.isdigit() for c in scan.low[start:end])
    if len(run) + digits >= 6 or (len(run) >= 4 and "phone" in scan.context_of(start)):
        yield Finding("PHONE", start, end, "spelt", 0.9)


def looks_local(digits: str, parts: list[str], context: dict[str, int], language: str) -> bool:
    """Whether pieces that arrived one by one make a telephone number."""
    if parts[0].startswith(("+", "00")):
        return 10 <= len(digits) <= 15
    pattern = _BARE.get(language)
    fits = pattern is not None and pattern.fullmatch(digits) is not None
    return 7 <= len(digits) <= 13 if "phone" in context else fits and language != "de" and len(digits) >= 9
