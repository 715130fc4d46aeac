"""Does an answer say yes or "no, thanks"? Short, plain sentences count; all else is for a person to read."""

from __future__ import annotations

import re
from typing import Literal

from leads.mailwords import fold
from leads.refusal import is_refusal

Attitude = Literal["yes", "no", "open"]
LONGEST = 400

# Words of a refusal: an answer with one of them is no yes, and a no only if it is nothing else.
_NO = re.compile(
    r"\b(?:"
    r"no,? thank|not interested|no longer interested|no interest|we decided (?:against|otherwise)|"
    r"(?:bought|found|ordered) (?:it |one )?(?:somewhere else|elsewhere|cheaper)|(?:gone|went) with another|"
    r"ne,? dekuj|nemam(?:e)? (?:uz |o to |o nabidku )?zajem|neni zajem|nezajima m|(?:radsi |asi )?ne\.? koupil|"
    r"nechci|nekoupim|nekoupime|uz nechceme|jiz jsme (?:koupili|se rozhodli)|"
    r"koupil\w* (?:jsme |jsem )?(?:ho |to |je )?jinde|"
    r"nie,? dziekuj|nie jest(?:em|esmy) (?:juz )?zainteresowan\w+|nie interesuje mnie|rezygnuj|nie skorzystam|"
    r"kupil\w* gdzie indziej|"
    r"no,? grazie|non (?:sono|siamo) (?:piu )?interessat\w|non mi interessa|rinuncio|rinunciamo|"
    r"(?:comprat|acquistat|trovat)[oa] altrove|"
    r"nein,? dank|nein,? viel\w* dank|kein(?:erlei)? interesse|nicht (?:mehr )?interessiert|anders entschieden|"
    r"(?:anderswo|woanders|anderweitig) (?:gekauft|bestellt|gefunden)|"
    r"non,? merci|pas interesse\w*|plus interesse\w*|"
    r"(?:achete|trouve|commande) (?:moins cher |mieux )?ailleurs|trouve moins cher|"
    r"nie,? dakuj|(?:ale )?nie\.? kupil\w* sme|nemam(?:e)? (?:uz )?zaujem|kupil\w* (?:sme |som )?inde"
    r")"
)
_YES = re.compile(
    r"\b(?:"
    r"yes\b|i(?:'d| would) like to order|i(?:'m| am) interested|(?:i|we)(?:'ll| will) take it|"
    r"(?:send|sending) (?:me |us )?the invoice|(?:i|we) accept|"
    r"ano\b|mam(?:e)? (?:stale |porad |o to )?zajem|beru (?:to|ho|ji)|(?:super|dobre|ok),? beru|"
    r"objednavam\w*|chci objednat|"
    r"tak,|tak\.|jest(?:em|esmy) zainteresowan\w+|biore|zamawiam\w*|chce zamowic|"
    r"prosz\w+ (?:o|przeslac) faktur\w+|"
    r"si,|si\.|sono interessat\w|mi interessa|ordino|vorrei ordinare|accetto|confermiamo l'ordine|"
    r"ja,|ja\.|ja gerne|ich nehme|(?:das|es|ihn) nehme ich|wir nehmen|interessiert|"
    r"mochte\w* (?:ich |wir |gerne )*bestellen|bestelle|"
    r"oui\b|je suis interesse\w*|je commande|je (?:le |la )?prends|d'accord|"
    r"ano,|mam(?:e)? zaujem|objednavam"
    r")"
)
_BARE = {
    "no": frozenset(("no", "ne", "nie", "nein", "non", "nope")),
    "yes": frozenset(("yes", "ano", "tak", "si", "ja", "oui", "ok", "okay")),
}


def attitude(text: str) -> Attitude:
    """`no` ends a request, so the whole answer must be one; a yes may ask something too."""
    words = fold(text)
    first = words.split("\n", 1)[0].strip(" .!,")
    if not words or len(words) > LONGEST:
        return "open"
    if is_refusal(text):
        return "no"
    if first in _BARE["yes"]:
        return "yes"
    if first in _BARE["no"] or _NO.search(words):
        return "open"
    return "yes" if _YES.search(words) else "open"
