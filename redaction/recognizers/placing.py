"""Where a postal address begins and ends among the words beside it."""

import re
from typing import Final

from redaction.scan import Scan
from redaction.vocabulary.wordlist import words

# What announces an address is no part of it.
_ANNOUNCING: Final = words(
    """
    bytem bydlim bydliste adresa adrese adresu doruceni dorucit dodani dodaci bydlisko dorucenie zijem ziju
    mieszkam mieszka zamieszkaly zamieszkala zam adres dostawa wysylka
    indirizzo abito abita residente consegna spedizione spedire
    adresse anschrift neue neuer alte lieferadresse rechnungsadresse wohnhaft wohne wohnt haus wohnung lieferung
    address flat house from deliver delivery lives live living
    domicile habite livraison adresse demeurant
    """
)
_BEFORE_STREET: Final = re.compile(r"(?:in|auf|an) de[rmn] |(?:in|na|w|ve|v|at|to) ")


def begun(scan: Scan, start: int, end: int) -> int:
    """The first character behind the words that announce the address, and behind a small preposition."""
    while (space := scan.low.find(" ", start, end)) > 0 and scan.low[start:space].rstrip(":,") in _ANNOUNCING:
        if scan.low[start:space] in ("flat", "house") and scan.low[space + 1].isdigit():
            break
        start = space + 1
    small = _BEFORE_STREET.match(scan.low, start, end)
    if small and scan.text[start].islower() and scan.text[small.end()].isupper():
        return small.end()
    return start


def town_end(scan: Scan, post: int, tail: int) -> int:
    """The town ends where capitals end, except for "nad", "am" and their kind between two of them."""
    text = scan.text[post:tail]
    last, joining = 0, False
    for word in re.finditer(r"[^\s,]+", text):
        shown = word.group()
        if shown[0].isupper() or last == 0 or (shown.isdigit() and last) or joining or shown.startswith("("):
            last = word.end() - (shown[-1] == "." and not _abbreviated(shown))
            joining = False
            if shown[-1] in ".!?;:" and not _abbreviated(shown):
                break
        elif shown.lower() in _SMALL:
            joining = shown.lower() in _JOINING
        else:
            break
    return post + last


def _abbreviated(shown: str) -> bool:
    """ "St. Gallen", "Neustadt a. d. Weinstraße": a dot that ends no sentence."""
    return shown[-1] == "." and (len(shown) < 4 or "." in shown[:-1])


_JOINING: Final = words("nad pod am an ob sul sull sur upon")
_SMALL: Final = words("nad pod u v na am an der ob im in bei sul sull sur upon le la les de di del")
