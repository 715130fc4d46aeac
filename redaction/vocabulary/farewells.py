"""What a name is signed after. Folded."""

import re
from typing import Final

from redaction.language import everyday_words
from redaction.vocabulary.frames import _LETTERS
from redaction.vocabulary.wordlist import words

_SIGN_OFFS: Final = (
    r"danke vielmals|vielen lieben dank|herzlichen dank|danke im voraus|vielen dank im voraus|tausend dank|merci vielmals"
    r"|bis bald|bis morgen|bis dann|alles gute|alles liebe|schones wochenende|schonen abend|einen schonen tag|pfiat di|servus"
    r"|gute nacht|freundlichst|hochachtungsvoll|mit bestem dank|herzlichst|liebs grussli|freundlich gruss|beschti gruess"
    r"|s uctou|s pranim pekneho dne|s pranim hezkeho dne|preji hezky den|hezky zbytek dne|hezky vikend|krasny den|dekuji mnohokrat"
    r"|mockrat dekuji|mockrat diky|diky predem|dekuji predem|preju pekny den|nashledanou|na shledanou|mejte se hezky|mej se"
    r"|s pozdravom|pekny zvysok dna|prajem pekny den|dakujem pekne|vopred dakujem|dovidenia|maj sa|majte sa"
    r"|milego wieczoru|dobrego dnia|milego weekendu|udanego dnia|z gory dziekuje|bardzo dziekuje|do uslyszenia|do widzenia"
    r"|z pozdrowieniami|sciskam|trzymajcie sie|pozdrowienia|klaniam sie|wielkie dzieki"
    r"|buona serata|buon lavoro|buon pomeriggio|buon weekend|grazie di cuore|grazie in anticipo|ringrazio|vi ringrazio"
    r"|la ringrazio|un abbraccio|arrivederci|a risentirci|resto in attesa|cari saluti|con stima|ossequi|grazie infinite"
    r"|have a good day|have a nice day|have a great day|take care|speak soon|talk soon|much appreciated|thanks in advance"
    r"|with thanks|warmly|yours truly|respectfully|ta very much|cheers mate|bye|bye for now|all best|thanks so much|ta muchly"
    r"|thanks very much|thank you very much|thank you so much|thanks a million|god bless|bless you|love|hugs|xoxo"
    r"|bonne soiree|bonne reception|a bientot|bien a toi|belle journee|merci bien|grand merci|mille mercis|respectueusement"
    r"|mes salutations|sinceres salutations|bises|bisous|au revoir|amicalement|sentiments distingues"
    r"|mit freundlichen gr(?:us|uss|ues|uess)en|mit besten gr(?:us|uss|ues|uess)en"
    r"|freundliche gr(?:us|uss|ues|uess)e|herzliche gr(?:us|uss|ues|uess)e"
    r"|schone gr(?:us|uss|ues|uess)e|viele gr(?:us|uss|ues|uess)e|liebe gr(?:us|uss|ues|uess)e"
    r"|beste gr(?:us|uss|ues|uess)e|gr(?:us|uss|ues|uess)e?|s pratelskym pozdravem"
    r"|serdecznie pozdrawiam|sinceres salutations|z wyrazami szacunku|lacze pozdrowienia"
    r"|pozdrawiam\w{0,2}|bien cordialement|yours faithfully|preju hezky den|dziekuje z gory"
    r"|cordiali saluti|distinti saluti|yours sincerely|pozdrav\w{0,4}|dzieki wielkie|buona giornata"
    r"|merci beaucoup|merci d'avance|predem dekuji|s podekovanim|grazie ancora|bonne journee"
    r"|z powazaniem|cordialmente|grazie mille|tante grazie|kind regards|best regards|warm regards"
    r"|thanks a lot|thanks again|all the best|cordialement|s pozdravem|hezky vecer|milego dnia"
    r"|danke schon|vielen dank|besten dank|schonen tag|many thanks|best wishes|bien a vous|salutations"
    r"|dekuji moc|dziekujemy|hezky den|pekny den|un saluto|danke dir|sincerely|thank you|dekujeme"
    r"|diky moc|mejte se|dakujeme|dziekuje|a presto|s uctou|dakujem|in fede|attendo|regards|perfect"
    r"|zdravi|dekuji|dekuju|dzieki|pozdro|saluti|grazie|cheers|thanks|dikes|vdaka|danke|yours|great"
    r"|super|merci|ouais|diky|zdar|pzdr|dank|best|okay|dik|grz|mfg|thx|tak|lg|vg|ta|ok|jo"
)


SIGN_OFFS: Final = re.compile(rf"(?<![a-z])(?:{_SIGN_OFFS})(?![a-z])[ ,.!\n\-;:?)]{{1,6}}(?=[a-z])")


_GREETINGS: Final = re.compile(r"gr\(\?:[a-z|]*\)")


def _telling(phrase: str) -> str:
    """The word by which a farewell is looked up: none of the everyday ones if it can be helped."""
    found: list[str] = _LETTERS.findall(phrase)
    return min(found, key=lambda w: (w in everyday_words(), -len(w)))


SIGN_OFF_WORDS = frozenset(_telling(p) for p in _GREETINGS.sub("gruss", _SIGN_OFFS).split("|")) | words(
    "grus grusse grussen gruesse gruessen gruse grusen gruess"
)
# They stand everywhere; what they begin has another such word or is not looked for.
SIGN_OFF_WORDS -= words("schon very take good grand much nice love speak talk")
