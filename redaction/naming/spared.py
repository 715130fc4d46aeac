"""What only bears a name: companies, streets, saints, brands, models, animals."""

import re
from typing import Final

from redaction.naming import goods, offered
from redaction.naming.reading import gap, name_like
from redaction.naming.surnames import NOT_GIVEN
from redaction.scan import Scan
from redaction.vocabulary import bearers, brands, firms, shapes, signs
from redaction.vocabulary.famous import FAMOUS
from redaction.vocabulary.relations import before_names
from redaction.vocabulary.wordlist import words

_SAINTS: Final = words("san santa santo sankt saint st svaty svata sveti swiety swieta sainte")
_TOLD: Final = frozenset({"form of address", "introduced", "known name", "an answer"})
_SURE: Final = _TOLD | {"signed"}


def is_spared(scan: Scan, first: int, last: int, rule: str) -> bool:
    if _firm(scan, first, last) or goods.spelt(scan, first, last):
        return True
    if rule in ("introduced", "an answer", "a clause") and last > first and _begins_with_goods(scan, first, last):
        return True
    if (
        rule == "introduced"
        and _quoted(scan, first, last)
        and not any(name_like(scan, low) for low in scan.lows[first : last + 1])
    ):
        return True
    if rule in _TOLD:
        return rule == "form of address" and (_titled_brand(scan, first, last) or _quoted_title(scan, first, last))
    if rule in goods.LOOSE and goods.is_of_a_thing(scan, first, last):
        return True
    if rule == "related" and goods.made_of(scan, last):
        return True
    if rule != "signed" and _begins_with_goods(scan, first, last):
        return True
    return (
        _goods(scan, first, last) or _after_a_thing(scan, first) or (rule not in _SURE and _quoted(scan, first, last))
    )


def _titled_brand(scan: Scan, first: int, last: int) -> bool:
    """ "Dr. Beckmann", "Dr. Beckmanna", "Frau Holle", "Mr Kipling"."""
    title = scan.words[first - 1].low if first else ""
    for place in {first, last}:
        shown = scan.words[place].low
        if len(shown) > 2 and any(f"{title} {shown[: len(shown) - cut]}" in brands.BRANDS for cut in range(3)):
            return True
    return False


def _firm(scan: Scan, first: int, last: int) -> bool:
    words = scan.words
    end = words[last].end
    if (
        any(bearers.COMPANY_AFTER.match(scan.low, w.end) for w in words[first : last + 1])
        or scan.low[end : end + 3] == " & "
    ):
        return True
    shown = [w.low for w in words[first : last + 1]]
    if any(w in bearers.TRADES for w in shown) or shown[0] in _SAINTS or offered.is_firm(scan, first, last):
        return True
    if not _CRIBS.isdisjoint(scan.lows) and shown[-1][:3] in ("mar", "jos", "joz", "giu", "jez", "ges", "jes"):
        return True
    start = words[first].start
    if _REGISTERED.search(scan.low, max(0, start - 14), start) or _REGISTERED.match(scan.low, start):
        return True
    # "Čalounictví Novák": the trade was taken for a given name.
    return (
        first < last
        and not name_like(scan, shown[0])
        and (bearers.names_firm(shown[0], scan.language) or shown[0] in firms.trades(scan.language))
    )


# "P.P.H.U. Jan-Bud", "P.H.U. Anna".
_REGISTERED: Final = re.compile(r"(?:(?:p\. ?)?p\. ?h\. ?u?|f\. ?h\. ?u|p\. ?p\. ?h)\.? ?(?:$|[a-z])")


# Mary and Joseph stand in it.
_CRIBS: Final = words("presepe betlem betlema szopka szopke krippe nativity creche betlehem jaslicky jesle")


def _goods(scan: Scan, first: int, last: int) -> bool:
    words = scan.words
    shown = [w.low for w in words[first : last + 1]]
    whole = " ".join(shown)
    if whole in FAMOUS or (shown[-1] in FAMOUS and not _own_name(scan, shown)):
        return True
    before_it = words[first - 1].low if first else ""
    if f"{before_it} {whole}" in brands.BRANDS:
        return True
    if any(" ".join(some) in brands.BRANDS for some in (shown, shown[:2], shown[-2:])):
        return True
    if shown[-1] in brands.BRANDS and (shown[0] not in scan.pack.names.all or shown[0] in NOT_GIVEN):
        return True
    if last + 1 < len(words) and gap(scan, last + 1) == " ":
        after = words[last + 1].low
        if after in bearers.PRODUCTS or (
            after in _IS and any(w.low in bearers.PETS for w in words[last + 2 : last + 4])
        ):
            return True
    if first and "&" in gap(scan, first):
        return True
    before, behind = words[first].start, words[last].end
    if before and scan.low[before - 1] in "@_/#":
        return True
    return scan.low[behind : behind + 1] in ("@", "_") or _MODEL_AFTER.match(scan.text, behind) is not None


def _own_name(scan: Scan, shown: list[str]) -> bool:
    names = scan.pack.names
    return len(shown) == 2 and shown[0] in names.own and shown[1] in names.surnames


_IS: Final = words("is ist je e est to jest")


def _after_a_thing(scan: Scan, first: int) -> bool:
    words = scan.words
    if first == 0 or gap(scan, first) not in (" ", ". ", ".", "-", ' "', "."):
        return False
    before = words[first - 1].low
    if before == "brother" and scan.text[words[first - 1].start].islower():
        # No printer.
        return False
    if before in _BY_STREET and scan.language in _BY_STREET[before]:
        return True
    if first > 1 and before in _PASSED_OVER:
        before = words[first - 2].low
    if bearers.names_goods(before, scan.language) or bearers.names_firm(before, scan.language) or _trade(scan, first):
        return True
    return (
        before in bearers.THINGS
        or before in bearers.COMPANIES
        or before in bearers.PRODUCTS
        or before in bearers.PLACES_BEFORE
        or before in bearers.PETS
    )


# "Ulica Księdza Popiełuszki", "via Don Minzoni".
_DIGNITIES: Final = words(
    """
    don ksiedza generala gen papieza kardynala biskupa marszalka prezydenta hetmana krola krolowej rotmistrza
    kapitana prymasa arcybiskupa
    prezidenta krale kralovny kardinala biskupa papeze marsala kapitana plukovnika knizete cisare
    generale monsignor padre papa cardinale re regina maresciallo colonnello capitano
    general kardinal bischof kaiser konig prinz graf pfarrer kurfurst herzog
    abbe marechal president docteur capitaine cardinal colonel pape roi reine
    """
)
_PASSED_OVER: Final = frozenset({"&", "und", "and", *_DIGNITIES})


def _trade(scan: Scan, first: int) -> bool:
    """ "Realitka Dvořák", "Biuro Rachunkowe Kowalski", "im Autohaus Lehmann"."""
    listed = firms.trades(scan.language)
    at = first - 1
    word = scan.words[at]
    if word.low not in listed and at and word.low.endswith(_QUALITIES.get(scan.language, ())) and gap(scan, at) == " ":
        at -= 1
        word = scan.words[at]
    if word.low not in listed or (at and scan.words[at - 1].low in before_names(scan.language)):
        return False
    return not firms.needs_capital(word.low, scan.language) or scan.text[word.start].isupper()


# The endings of "rachunkowe", "tecnico", "edile", "autorisé".
_QUALITIES: Final = {
    "cs": ("ni", "ska", "sky", "ske", "cka", "cky", "cke", "ova", "ovy", "ove"),
    "sk": ("na", "ny", "ne", "ska", "sky", "ske", "cka", "cky", "cke", "ova", "ovy", "ove"),
    "pl": (
        "we",
        "wa",
        "wy",
        "ne",
        "na",
        "ny",
        "skie",
        "ska",
        "ski",
        "cze",
        "cza",
        "czy",
        "nego",
        "wego",
        "nym",
        "nej",
        "wej",
    ),
    "it": ("ico", "ica", "ale", "ile", "ola", "iale", "ente", "ario", "aria", "ato", "ata", "ini", "oso", "osa"),
    "fr": ("ique", "ale", "al", "elle", "iere"),
}


def _begins_with_goods(scan: Scan, first: int, last: int) -> bool:
    """ "Sporák Mora Karolína": where the goods were taken for a part of the name."""
    shown = scan.words[first].low
    if last == first:
        return False
    if shown not in scan.pack.names.own and (shown in bearers.COMPANIES or shown in firms.trades(scan.language)):
        return True
    if shown in scan.pack.names.all or shown in scan.pack.names.surnames:
        return False
    if goods.is_goods(scan, shown) or shown in signs.WORKS:
        return True
    if shown in bearers.PLACES_BEFORE:
        return True
    if shapes.has_strong_shape(shown) or shown in shapes.COMMON_SURNAMES:
        return False
    if bearers.names_goods(shown, scan.language):
        return True
    return bearers.names_firm(shown, scan.language) and scan.words[last].low not in scan.pack.names.own


def _quoted_title(scan: Scan, first: int, last: int) -> bool:
    """ "La signora Dalloway" in quotation marks, with the form of address."""
    if first == 0 or not _quoted(scan, first, last):
        return False
    return scan.low.rfind('"', 0, scan.words[first].start) < scan.words[first - 1].start


def _quoted(scan: Scan, first: int, last: int) -> bool:
    """Inside quotation marks of a few words: the name of a thing."""
    start, end = scan.words[first].start, scan.words[last].end
    opening = scan.low.rfind('"', max(0, start - 20), start)
    if opening < 0 or scan.low.count('"', 0, opening) % 2:
        return False
    return scan.low.find('"', end, end + 20) >= 0


# "Przy Dąbrowskiego", "rue Pasteur" without the word for a street.
_BY_STREET: Final = {
    "przy": ("pl",),
    "rog": ("pl",),
    "rondzie": ("pl",),
    "roh": ("cs", "sk"),
    "arret": ("fr",),
    "metro": ("fr", "it"),
}


_MODEL_AFTER: Final = re.compile(
    r" (?:[A-Z]{1,4}-?\d{1,4}[A-Za-z]{0,3}\b|[IVX]{2,4}\b|\d+[,.]\d|\d{2,3} ?[x×] ?\d|[A-Z]\d)"
    r"|[0-9]|\.(?:cz|com|de|pl|it|sk|eu|net|org)\b"
)
