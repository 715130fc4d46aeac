"""What introduces a name: "my name is", forms of address, degrees, "I am". Folded."""

import re
from functools import cache
from typing import Final

from redaction.vocabulary.wordlist import words

_STRONG: Final = {
    "cs": r"rozena|rodne prijmeni|za svobodna|na zvonku(?: je)?|zvonek ?:|jmeno(?= [a-z]+ [a-z])|prijmeni mam|zapsan\w{1,2} jako|jmenuji se|jmenuju se|menuju se|jmenuje se"
    r"|jmenujeme se|moje jmeno je|me jmeno je|jmeno a prijmeni ?:?|jmeno ?:|prijmeni ?:|na jmeno"
    r"|pod jmenem|u telefonu|podepsan[ay]?",
    "sk": r"rodena|za slobodna|rodne priezvisko|na zvonceku|volam sa|moje meno je|meno ?:|priezvisko ?:|na meno|pod menom|vola sa",
    "pl": r"z domu|nazwisko panienskie|nazwisko rodowe|na domofonie|zamiast|imie na karcie|zapisan\w{1,4} jako|nazwisko to|nazywam sie|mam na imie|na imie mi|moje nazwisko|moje "
    r"nazwisko to|na nazwisko|imie i nazwisko ?:?|nazwisko ?:|imie ?:|nazywa sie|pod nazwiskiem|ma "
    r"na imie",
    "it": r"da nubile|citofono(?: e'?)? ?:?|citofonare|sul citofono|campanello ?:?|all'attenzione di|il (?:mio |suo |nostro )?cognome(?: giusto)? e'?|cognome corretto e'?|il nome corretto e'?|mi chiamo|il mio nome e'?|mio nome "
    r"e'?|a nome di|a nome|nome e cognome ?:?|nome ?:|cognome ?:|intestat[oaie] a|si chiama|sono "
    r"il signor|sono la signora|mi presento,?",
    "de": r"geborene[rn]?|ich hei(?:s|ss)e (?:jetzt|nun|wieder)|hei(?:s|ss)e (?:jetzt|nun|wieder)|bei(?= [a-z\-]+ (?:klingeln|lauten|abgeben))|klingel ?:?"
    r"|klingelschild ?:?|zuhanden|zu handen(?: von)?|z\.? ?hd\.?(?: von)?|empfang(?= [a-z]+-)|nachname ist|vorname ist|geschrieben wird|ich hei(?:s|ss)e|(?:mein |der )?name ist|mein name lautet"
    r"|name ?:|nachname ?:|vorname ?:|auf den namen|lautet auf|er heisst|sie heisst|heist|heisst"
    r"|unter dem namen|mit namen",
    "en": r"name now is|name is now|surname as|name as|maiden name|formerly|nee|care of|c/o|for the attention of|fao|surname is|last name is|first name is|name should be|should be under|should read|spelled"
    r"|spelt|my name is|my name's|name's|name is|names|i am called|under the name(?: of)?|in the "
    r"name of|name ?:|called|it's under|booking is for|booked under|reserved under|order is for|the name on",
    "fr": r"nee|nom de jeune fille|a l'attention de|sonnez chez|sonner chez|interphone|c'est ecrit|je m'appelle|mon nom est|au nom de|nom ?:|prenom ?:|s'appelle|je suis monsieur|je suis madame",
}


_WEAK: Final = {
    "cs": r"tady|zde|ucet je na|psan na|jsem|kontaktni osoba ?:?|kolega|kolegyne|kolegovi|kolegyni"
    r"|vedouci|predam|predavam|manzelka|manzelku|manzel|manzela|syn|dcera|dceru|maminka|tatinek"
    r"|bratr|sestra"
    r"|svagr|soused|sousedka|pritel|pritelkyne|kamarad|jednatel|jednatelka|prevezme|zdravi|zdar"
    r"|ahoj|cau|dobry den,? ja jsem|u pana|pro pana|pro pani",
    "sk": r"tu|som|kolega|kolegyna|kolegovi|manzelka|manzelku|manzel|syn|dcera|brat|sestra|sused|suseda"
    r"|priatel|priatelka|kontaktna osoba ?:?|ahoj|cau|pozdravuje",
    "pl": r"z tej strony|tu|jestem|czesc|hej|kolega|kolezanka|koledze|kolezance|zona|zone|maz|meza|syn"
    r"|corka|corke|mama|tata|brat|siostra|sasiad|sasiadka|szef|szefowa|kierownik|kierowniczka"
    r"|osoba kontaktowa ?:?"
    r"|laczy|lacze z|przekazuje|pozdrawia",
    "it": r"sono|qui|ciao|salve|collega|marito|moglie|figlio|figlia|fratello|sorella|mamma|papa|il "
    r"titolare|la titolare|responsabile|la responsabile|il responsabile|referente ?:?|chiedere di"
    r"|chiedete di|chiamate|cara|caro"
    r"|gentile|amico|amica|compagno|compagna|zia|zio|nipote|da parte di",
    "de": r"ich bin|bin der|bin die|hier ist|hier schreibt|hier spricht|hier|hallo|liebe|lieber|kollege"
    r"|kollegin|kollegen|mein mann|meine frau|mein sohn|meine tochter|mein bruder|meine schwester"
    r"|nachbar|nachbarin"
    r"|ansprechpartner(?:in)? ?:?|kontoinhaber(?:in)? ?:?|inhaber(?:in)? ?:?|grusse? von|von"
    r"|freund|freundin|chef|chefin|lg|moin|servus|hi",
    "en": r"i'm|im|i am|this is|it's|hi|hello|hey|dear|thanks|thank you|cheers|morning|ask for|attn:?"
    r"|attention|contact ?:?|speak to|spoke to|speaking with|colleague|manager|my wife|my husband"
    r"|my son|my daughter"
    r"|my brother|my sister|my friend|my boss|my mum|my dad|my partner|here is|regards from|on "
    r"behalf of|deliver to|leave with|neighbour|account holder|cc",
    "fr": r"je suis|c'est|ici|bonjour|salut|cher|chere|mon mari|ma femme|mon fils|ma fille|collegue"
    r"|demander|demandez|contact ?:?|titulaire ?:?|de la part de|merci",
}


_TITLES: Final = {
    "cs": "pan|pana|panu|panem|pane|pani|slecna|slecno|slecnu|rodina|rodiny|p\\.|manzele",
    "sk": "pan|pana|panu|panom|pane|pani|slecna|rodina|rodiny|p\\.",
    "pl": "p\\.|pan|pana|panu|panem|panie|pani|pania|panstwo|panstwa|rodzina|adw|mec|inz|mecenas",
    "it": "sig|sigg|signor|signora|signore|signorina|sig\\.ra|sig\\.na|ssa|dott|dott\\.ssa|dottor"
    "|dottoressa|avv|geom|arch|rag|famiglia|avvocato|geometra|ingegner|architetto",
    "de": "familie|fraulein|dipl",
    "en": "miss|mister|sir|madam|family of",
    "fr": "monsieur|madame|mademoiselle|mme|mlle|m\\.|maitre|famille",
}


_ANY_TITLES: Final = "herrn|herr|frau|mr|mrs|ms|ing|mgr|mudr|judr|phdr|bc|dr|prof|doktor"


@cache
def titles(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{_TITLES.get(language, 'mr')}|{_ANY_TITLES})\.?(?= [a-z])")


DEGREES: Final = words(
    """
ing mgr mudr judr phdr mddr bc dr dott ssa avv geom arch rag prof inz doc dis rndr thdr csc phd adw pan
pani herr frau mr mrs ms sig signor signora dipl mba
"""
)


@cache
def strong_frames(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{_STRONG.get(language, _STRONG['en'])})(?![a-z])[ ,:\-]{{0,3}}")


@cache
def weak_frames(language: str) -> re.Pattern[str]:
    """After "hello" or "I am" comes a name only if it looks like one."""
    return re.compile(rf"(?<![a-z])(?:{_WEAK.get(language, _WEAK['en'])})(?![a-z])[ ,:\-]{{0,3}}")


SELF: Final = re.compile(
    r"(?<![a-z])(?:i'm|i am|im|this is|ich bin|hier ist|sono|qui e'?|jsem|ja jsem|som|jestem|je "
    r"suis|c'est)(?![a-z])[ ,]{1,2}(?=[a-z])"
)


SELF_WORDS: Final = words("i'm im this hier bin sono jsem som jestem suis c'est tady zde ici")


_LETTERS: Final = re.compile(r"[a-z']{2,}")


FRAME_WORDS = frozenset(
    w for text in (*_STRONG.values(), *_TITLES.values(), _ANY_TITLES) for w in _LETTERS.findall(text.replace("\\w", ""))
)


FRAME_WORDS |= words(
    """
heisse heise hd handen zuhanden klingeln herr signorina dott adw mec inz
intestato intestata intestate intestati podepsan podepsana podepsany zapsan zapsany zapsana zapisany
zapisana zapisanego
"""
)


FRAME_WORDS -= words("sie ich di mit de auf au am pod mam mio mein moje jako under u er es ma jest")


FRAME_WORDS -= words(
    """
se si to no in on of the il la is it je e' dem den der die mi na an ist ist's my me ma lo du est son io m
a i'm it's
"""
)
FRAME_WORDS -= words(
    """
    abgeben as attention be bei c'est care chez da domu ecrit for jetzt jeune lauten mon now nun read sul za zu von wieder
    wird unter hei fille ss oaie ay ra rn sa
    """
)
TITLE_WORDS: Final = DEGREES | frozenset(
    w for text in (*_TITLES.values(), _ANY_TITLES) for w in _LETTERS.findall(text) if len(w) > 1
)
# Words before a name that are written with a capital as it is, at the beginning of a sentence or everywhere.
INTRODUCING: Final = words(
    """
    kontoinhaber kontoinhaberin inhaber inhaberin karteninhaber empfang empfanger empfangerin vorname nachname zuname name moin
    absender besteller bestellerin auftraggeber versicherungsnehmer rechnungsempfanger kontakt
    jmeno prijmeni objednatel majitel drzitel prijemce odesilatel kontakt zakaznik meno priezvisko odosielatel
    imie nazwisko odbiorca nadawca wlasciciel posiadacz zamawiajacy klient
    nome cognome intestatario intestataria titolare destinatario mittente cliente referente contatto
    surname recipient sender payee holder contact customer sgt cpl capt lieutenant sergeant dear
    nom prenom destinataire expediteur titulaire contact m mr client cliente
    """
)
