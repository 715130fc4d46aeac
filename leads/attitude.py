"""Does an answer say yes or "no, thanks"? Short, plain sentences count; all else is for a person to read."""

from __future__ import annotations

import re
from typing import Literal

from leads.mailwords import fold

Attitude = Literal["yes", "no", "open"]
LONGEST = 400

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
    no = _NO.search(words)
    if no is not None:
        # "Thank you, but no" is a no all the same: only what follows may take it back.
        besides = f"{words[: no.start()]} {words[no.end() :]}"
        return "open" if _BUT.search(words, no.end()) or "?" in words or _YES.search(besides) else "no"
    return "yes" if _YES.search(words) else "open"
