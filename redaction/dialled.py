"""Telephone numbers that go on in the sender's next message: what tells one from a price or a quantity."""

import re
from collections.abc import Mapping
from typing import Final

from redaction import tokens
from redaction.findings import Finding, Join
from redaction.scan import Scan
from redaction.vocabulary.contexts import UNIT_AFTER
from redaction.vocabulary.wordlist import words

_WORD: Final = re.compile(r"[a-z]+(?:'[a-z]+)?")
_OWN_NUMBER: Final = re.compile(
    r"(?<![a-z])(?:(?:moje|nase|mojho|meho|moj|muj|nasz|mein\w{0,2}|unsere|my|our|mio|mon|notre|on|je|jest"
    r"|ist|is) (?:telef\w+ )?(?:cislo|cisla|numer|nr|nummer|rufnummer|number|no|num|numero)"
    r"|vorwahl|predvolba"
    r"|predcisli|kierunkowy|prefisso|area code|indicatif)(?![a-z])|"
    r"(?<![a-z])(?:cislo|numer|nummer|number|numero)(?: \w{1,3})?[ :]*$"
)
# What is counted, measured, paid or ordered.
_THINGS: Final = words(
    """
    cena cenu ceny cene stoji stalo stal stala platil platila zaplatil zaplatila roce roku rok rozmer rozmery sirka
    vyska vysku hloubka hloubku delka velikost veslo vejde model modelu typ typu psc chci chceme potrebuju potrebuji
    potrebujeme vezmu kusu kusy faktura castka castku dil dilu objednavka objednavku do max min od rozmeru
    sirku dlzka cenu velkost chcem potrebujem zaplatil
    kosztuje kosztuja zaplacilem zaplacilam cena cenie kwota kwote wymiar wymiary szerokosc wysokosc glebokosc dlugosc
    rozmiar modelu potrzebuje potrzebujemy chce wezme sztuk zamowienie czesc kod pocztowy
    costa costano prezzo pagato ordine taglia misura misure larghezza altezza profondita modello anno cap serve servono
    vorrei prendo pezzi codice articolo
    kostet kosten preis bezahlt zahle breite hohe tiefe lange grose modell jahr plz nehme nehmen brauche brauchen stuck
    bestellung artikel teil teilenummer rechnung
    costs cost price paid size width height depth length model year zip postcode need want take order part invoice
    pieces was were
    coute prix paye taille largeur hauteur profondeur modele annee commande faut veux prends pieces article
    """
)
_EXCUSES: Final = words(
    """
    sorry sory soz pardon oops whoops ups ojej oj uteklo ucieklo ucielo przepraszam sorki scusa scusate
    entschuldigung verzeihung tschuldigung hups desole oups prominte promin omluvam omlouvam prepacte prepac mea
    """
)
_GOES_ON: Final = (
    words(
        """
    a pak potom dal dale dalej zbytek zvysok zvysek konec konci konci jeste este je to cislo telefonu
    i reszta dalszy ciag potem jeszcze konczy koniec oraz dalsze cyfry
    e poi il la resto continua finisce con ancora seguito
    und dann der rest weiter geht es noch danach hinten ist
    and then the rest is ends with its it's then it continues followed by
    et puis la suite le reste fin c'est
    mi se partito zu schnell fruh enter uklik moment
    so that was wait hit send too soon early ok okay jo tak no also eben halt
    """
    )
    | _EXCUSES
)
_HEAD: Final = re.compile(r"[^\d]{0,44}?([+(]?\d(?:[ \-./()]{0,2}\d)*)")
_CLOSED: Final = re.compile(r"[.,;!)]*(?:\s*$|\s+[^\w\s]|[,.;!)] ?(?!\d)| [(\-–])")
# More follows: the number is typed again, not continued.
_MORE_DIGITS: Final = re.compile(r"\W{0,3}\d")
_MOMENT: Final = 70
_MASK: Final = tokens.PHONE_MASK
# Digits of a whole number after "+", by what it begins with; the longest beginning that fits decides.
_WHOLE: Final = {
    "420": 12, "421": 12, "48": 11, "491": 12, "49": 11, "393": 12, "39": 10, "44": 12, "33": 11, "43": 11, "41": 11,
    "353": 11, "32": 10, "1": 11, "380": 12,
}  # fmt: skip
_KEPT_ZERO: Final = re.compile(r"(?<=^44)0|(?<=^49)0|(?<=^33)0|(?<=^421)0|(?<=^43)0|(?<=^41)0")
_SLACK: Final = {"49": 2, "39": 1, "43": 2}


def numbered(low: str) -> bool:
    """Somebody's own number is announced: "my number is", "Vorwahl"."""
    return _OWN_NUMBER.search(low) is not None


def of_things(low: str) -> bool:
    return any(word in _THINGS for word in _WORD.findall(low))


def goes_on(lead: str) -> bool:
    """Before the second half stands nothing, or words such as "and then", "the rest is", "sorry"."""
    return all(word in _GOES_ON for word in _WORD.findall(lead))


def closed(low: str, end: int) -> bool:
    """After the digits the clause ends, or the slip is excused."""
    if _CLOSED.match(low, end):
        return True
    following = _WORD.findall(low[end : end + 40])[:2]
    if not following or low[end : end + 1] != " ":
        return False
    return following[0] in _EXCUSES or all(w in _GOES_ON for w in following)


def interjected(low: str) -> bool:
    """ "Oops", "sorry": said between the halves."""
    return len(low) <= 32 and not any(c.isdigit() for c in low) and "[" not in low and goes_on(low)


def rest(scan: Scan, earlier: tuple[str, ...], known: Mapping[str, str]) -> Join | None:
    """The digits that the number behind the last token still lacks."""
    begun = _begun(earlier, known)
    need = _need(begun) if begun else 0
    if len(begun) >= need:
        return None
    head = _HEAD.match(scan.low)
    if head is None or UNIT_AFTER.match(scan.low, head.end()) or not goes_on(scan.low[: head.start(1)]):
        return None
    size = len(begun) + sum(c.isdigit() for c in head[1])
    slack = next((more for prefix, more in _SLACK.items() if begun.startswith(prefix)), 0)
    whole = need <= size <= need + slack
    if not closed(scan.low, head.end()) or _MORE_DIGITS.match(scan.low, head.end()):
        return None
    if not (whole or (size < need and head.start(1) == 0 and size >= need - 3)):
        return None
    here = Finding("PHONE", head.start(1), head.end(), "rest of a number", 1.0)
    return Join(here, (), f"+{begun} {head[1]}")


def _begun(earlier: tuple[str, ...], known: Mapping[str, str]) -> str:
    """The digits of the number whose token ends the last message; "" if there is none."""
    for text in reversed(earlier[-2:]):
        token, after = _last_token(text)
        if token:
            if len(after) > _MOMENT or any(c.isdigit() for c in after):
                return ""
            values = [v for v, t in known.items() if t == token or (_MASK in token and tokens.kind_of(t) == "PHONE")]
            return _international(values[-1]) if values and (_MASK in token or tokens.kind_of(token) == "PHONE") else ""
        if not interjected(text.lower()):
            return ""
    return ""


def _last_token(text: str) -> tuple[str, str]:
    """The last token of a message, or the mask that stands for one, and what follows it."""
    if _MASK in text:
        return _MASK, text.rpartition(_MASK)[2]
    spans = tokens.find(text)
    return (text[slice(*spans[-1])], text[spans[-1][1] :]) if spans else ("", "")


def _international(value: str) -> str:
    """Without the zero that a number too short to be recognised keeps behind its prefix."""
    digits = "".join(c for c in value if c.isdigit())
    return _KEPT_ZERO.sub("", digits)


def _need(digits: str) -> int:
    return next((_WHOLE[digits[:n]] for n in (3, 2, 1) if digits[:n] in _WHOLE), 0)
