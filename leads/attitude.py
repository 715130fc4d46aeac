"""Does an answer say yes or "no, thanks"? Short, plain sentences count; all else is for a person to read."""

from __future__ import annotations

import re
from typing import Literal

from leads.quotes import fold

Attitude = Literal["yes", "no", "open"]
LONGEST = 400

_NO = re.compile(
    r"\b(?:"
    r"no,? thank|not interested|no longer interested|no interest|we decided (?:against|otherwise)|"
    r"ne,? dekuj|nemam(?:e)? (?:uz |o to |o nabidku )?zajem|neni zajem|nezajima m|"
    r"nechci|jiz jsme (?:koupili|se rozhodli)|"
    r"nie,? dziekuj|nie jest(?:em|esmy) zainteresowan\w+|nie interesuje mnie|rezygnuj|nie skorzystam|"
    r"no,? grazie|non (?:sono|siamo) (?:piu )?interessat\w|non mi interessa|rinuncio|"
    r"nein,? dank|nein,? viel\w* dank|kein(?:erlei)? interesse|nicht (?:mehr )?interessiert|anders entschieden|"
    r"non,? merci|pas interesse\w*|plus interesse\w*|"
    r"nie,? dakuj|nemam(?:e)? (?:uz )?zaujem"
    r")"
)
_YES = re.compile(
    r"\b(?:"
    r"yes|i(?:'d| would) like to order|i(?:'m| am) interested|(?:i|we)(?:'ll| will) take it|"
    r"please send (?:me )?the invoice|"
    r"ano|mam(?:e)? (?:stale |porad |o to )?zajem|beru to|objednavam\w*|chci objednat|"
    r"tak,|tak\.|jest(?:em|esmy) zainteresowan\w+|biore|zamawiam\w*|chce zamowic|"
    r"si,|si\.|sono interessat\w|mi interessa|ordino|vorrei ordinare|"
    r"ja,|ja\.|ja gerne|ich nehme|wir nehmen|interessiert|mochte\w* (?:ich |wir |gerne )*bestellen|bestelle|"
    r"oui|je suis interesse\w*|je commande|"
    r"ano,|mam(?:e)? zaujem|objednavam"
    r")"
)
_BUT = re.compile(r"\b(?:but|however|ale|avsak|jednak|lecz|ma|pero|aber|jedoch|mais|cependant|vsak)\b|\?")
_BARE = {
    "no": frozenset(("no", "ne", "nie", "nein", "non", "nope")),
    "yes": frozenset(("yes", "ano", "tak", "si", "ja", "oui", "ok", "okay")),
}


def attitude(text: str) -> Attitude:
    """`no` ends a lead, so a question or a "but" beside it makes it `open`; a yes may ask something too."""
    words = fold(text)
    first = words.split("\n", 1)[0].strip(" .!,")
    if not words or len(words) > LONGEST:
        return "open"
    if first in _BARE["no"] or words in _BARE["no"]:
        return "open" if _BUT.search(words) else "no"
    if first in _BARE["yes"]:
        return "yes"
    if _NO.search(words):
        return "open" if _BUT.search(words) else "no"
    return "yes" if _YES.search(words) else "open"
