"""Offers spoken of in general: "do you send quotes by e-mail?", "if I ever wanted one". Nobody asks for one yet."""

import re

from redaction.normalise import fold
from redaction.vocabulary.wordlist import words

_MOST_WORDS = 16
_TOKEN = re.compile(r"\[[^\[\]\n]{2,45}\]")
_WORD = re.compile(r"[a-z']+")
# Offers in the plural, sent by the firm to anybody.
_IN_GENERAL = {
    "cs": r"(?:po|za|roze)?sil(?:ate|at|aji)|delate|davate|vystavujete",
    "sk": r"(?:po|za)?siel(?:ate|at)|robite|davate|vystavujete",
    "pl": r"(?:wy|prze|roz)?syl(?:acie|ac|aja)|robicie|wystawiacie|przygotowujecie",
    "it": r"mandate|inviate|fate|spedite|mandare|inviare|fare|manda|invia|fa",
    "de": r"(?:ver)?schick(?:en|t)|(?:ver)?send(?:en|et)|mailt|mailen|erstell(?:en|t)|mach(?:en|t)",
    "en": r"send|email|e-mail|do|provide|make|mail",
    "fr": r"envoyez|faites|envoyer|faire|transmettez",
}
_OFFERS = {
    "cs": r"nabidky|cenove nabidky|kalkulace|ceniky|rozpocty",
    "sk": r"ponuky|cenove ponuky|kalkulacie|cenniky|rozpocty",
    "pl": r"oferty|wyceny|kosztorysy|cenniki",
    "it": r"preventivi|offerte|listini",
    "de": r"angebote|kostenvoranschlage|preislisten|offerten",
    "en": r"quotes|offers|quotations|estimates|price lists",
    "fr": r"(?<!un )(?:les |des |vos )?devis|offres|tarifs",
}
_TO_ME = words(
    "mi nam mne mnie ci mir uns me us m'envoyez nous my our mein meine moje moj mio mia mon ma nase nasz unser"
)
_JUST_ASKING = re.compile(
    r"(?<![a-z])(?:jen se ptam|len sa pytam|pytam (?:tylko )?teoretycznie|tylko pytam|teoreticky|teoretycznie|in teoria|theoretisch"
    r"|theoretically|hypothetically|just asking|just curious|just wondering|out of curiosity|just to know|solo per sapere"
    r"|per curiosita|nur so|nur aus interesse|aus neugier|nur interessehalber|ze zvedavosti|zo zvedavosti|z ciekawosci|juste pour savoir"
    r"|par curiosite|do budoucna|do buducna|na przyszlosc|per il futuro|fur die zukunft|for future reference|for the future)(?![a-z])"
)
_IF_EVER = {
    "cs": r"kdyby(?:ch|chom)(?: si)?(?: nekdy| jednou| pozdeji| treba)* (?:chtel\w*|potreboval\w*|mel\w* zajem)",
    "sk": r"keby (?:som|sme)(?: si)?(?: niekedy| raz| neskor| mozno)* (?:chcel\w*|potreboval\w*|mal\w* zaujem)",
    "pl": r"gdyby(?:m|smy)(?: kiedys| pozniej| moze)* (?:chcial\w*|potrzebowal\w*|byl\w* zainteresowan\w*)",
    "it": r"se (?:un domani |un giorno |mai |in futuro |poi |per caso )*"
    r"(?:volessi|volessimo|avessi bisogno|mi servisse|ci servisse)",
    "de": r"(?:wenn|falls) (?:ich|wir) (?:[a-z]+ ){0,4}(?:brauchte|brauchten|wollte|wollten|benotigte)",
    "en": r"if (?:i|we) (?:ever |one day |later |at some point )*(?:wanted|needed|were to (?:want|need|ask))"
    r"(?: for)? (?:a|an|one|some)(?![a-z])",
    "fr": r"si (?:un jour |jamais |plus tard )*(?:je|on|nous) (?:voulais|voulait|voulions|avais besoin|avait besoin)",
}


def only_asked_about(text: str, language: str) -> bool:
    """Whether the message asks how the firm sends offers, without asking for one."""
    if "?" not in text or _TOKEN.search(text):
        return False
    low = fold(text, language)
    known = language if language in _OFFERS else "en"
    question = next((part for part in re.split(r"(?<=[?.!\n])", low) if "?" in part), low)
    if re.search(rf"(?<![a-z])(?:{_IF_EVER[known]})", question):
        return True
    spoken = _WORD.findall(question)
    general = re.search(rf"(?<![a-z])(?:{_IN_GENERAL[known]})(?![a-z])", question) and re.search(
        rf"(?<![a-z])(?:{_OFFERS[known]})(?![a-z])", question
    )
    if not general or not _TO_ME.isdisjoint(spoken) or any(word.startswith("m'") for word in spoken):
        return False
    return _JUST_ASKING.search(low) is not None or len(_WORD.findall(low)) <= _MOST_WORDS
