"""How people say the signs of an e-mail address, and where their mailboxes are. Folded."""

from redaction.vocabulary.wordlist import words

# Said instead of "@" and of hardly anything else: an address stands around them when a host follows.
AT_STRONG = (
    r"zavinac(?:em|e|u)?|zav(?:in)?\.|zavin|zav|malpa|malpka|malpe|malpeczka|chiocciola|chiocciolina|chiociola"
    r"|klammeraffe(?:n)?(?:-?zeichen)?|klammera(?:e)?ffchen|affenschwanz|affenschaukel|arobase|arrobase|arobas|arroba|arobaz"
    r"|(?:at|aet|et)[- ]?(?:sign|symbol|zeichen|znak)|snabel-?a|slimak|slimaczek|schnecke|squiggle|kringel"
    r"|(?:a|acko|acko|a-cko) (?:v|s|w|con|mit|im|in|dans|with|avec)(?: (?:a|the|un|il|la|le|dem|einem|einen|une))?"
    r" (?:krouzku|krouzkem|kolecku|koleckem|kruzku|kruzkom|koliecku|kolku|kolko|kolkiem|ogonkiem|ocaskem"
    r"|coda|codina|cerchio|chiocciola|kreis|kringel|schwanz|circle|tail|rond)"
    r"|(?:a |to )?(?:kolecko|kruzok|kolko) (?:s|z) (?:ackem|a|ackom)|a commerciale|a commercial|a enroule"
)
AT_WEAK = "at|aet|att|et|bei"
# "marek na gmailu", "anna chez gmail": only before the name of a provider.
AT_PLACE = "a|na|u|w|ve|v|su|chez|auf|bei|on|presso|with|mit|sur"
# "qureshi dot farm and then gmail", "steffi punkt k, yahoo": where a mailbox is spoken of.
AT_THEN = ",|and then|then|a pak|pak|dann|und dann|potem|a potem|poi|e poi|puis|et puis"
AT_WORDS = words(
    """
    zavinac zavinacem zavinace zavin zav malpa malpka malpe malpeczka chiocciola chiocciolina chiociola klammeraffe
    klammeraffen klammeraffezeichen klammeraffenzeichen affenschwanz arobase arrobase arobas arroba arobaz sign zeichen
    snabel snabela slimak slimaczek schnecke squiggle kringel krouzku krouzkem kolecku koleckem kruzku kruzkom koliecku
    kolku ogonkiem ocaskem kolecko kruzok commerciale commercial at aet et bei
    klammeraffchen klammeraeffchen att
    gmail gmailu gmaile gmailem gmaila gmailom gmailie seznamu onecie onetu interii hotmail hotmailu hotmaila outlooku
    outlook icloudu icloud yahoo googlemail protonu gmx wp onet
    """
)
DOTS: frozenset[str] = words(
    "tecka teckou bodka bodkou kropka kropeczka kropke punto punktem punkt pkt point pt dot tchk puntik puntino"
)
DASHES: frozenset[str] = words(
    """
    pomlcka pomlckou minus myslnik myslnikem myslniku kreska kreseczka trattino bindestrich strich mittelstrich dash hyphen
    tiret spojovnik spojovnikem lomitko lineetta lacznik divis meno moins
    """
)
LOWS: frozenset[str] = words(
    """
    podtrzitko podtrzitkem podkreslenie podkreslnik podkreslnikiem podkreslnikem podloga podlogi underscore unterstrich
    podciarkovnik podciarknik podtrznik underline soulignement sottolineato underskore tieftstrich undescore
    """
)
LOW_PAIRS = {
    (one, other)
    for one, others in {
        "trattino": "basso", "tiret": "bas", "kreska": "dolna", "dolna": "kreska", "dolni": "pomlcka podtrzitko",
        "spodni": "pomlcka carka", "dolne": "podtrzitko", "spodna": "pomlcka", "tief": "strich", "lineetta": "bassa",
        "under": "score", "unter": "strich", "low": "dash line",
    }.items()
    for other in others.split()
}  # fmt: skip
PLUSES: frozenset[str] = words("plus")
# Signs of several words.
SIGNS: dict[str, str] = {
    "tiret du bas": "_", "tiret du 8": "_", "tiret du huit": "_", "tiret du 6": "-", "tiret du six": "-", "tiret du milieu": "-",
    "trait d'union": "-", "trattino alto": "-", "trattino medio": "-", "full stop": ".",
}  # fmt: skip
TLDS = words(
    """
    cz sk pl it de com net org eu uk fr at ch info biz me io ie example dev app online shop email es nl be hu ro us ca tv
    cc in ua ru rs bg tr mt cy md kz cn jp kr br mx za nz au lt lv ee si hr pt se no dk fi gr name pro cloud site store test invalid co ai xyz berlin koeln li lu edu gov
    art house studio fm tech digital wien swiss tirol bayern hamburg immo haus group team family coop blog media
    """
)
# A word of one of our languages too: after a gap it ends a host only when the provider is known.
TLDS_CLEAR = words("cz sk pl com eu net org uk fr ch example info co")
_PROVIDERS = {
    "com": "gmail googlemail hotmail outlook live yahoo icloud protonmail aol msn mac fastmail hushmail zoho ymail rocketmail",
    "cz": "seznam email centrum atlas volny post quick iol tiscalicz",
    "pl": "wp onet interia o2 gazeta poczta tlen vp op",
    "it": "libero virgilio tiscali alice tim fastwebnet inwind aruba",
    "de": "gmx web freenet t-online posteo mailbox arcor vodafone ewetel kabelmail online",
    "me": "proton pm",
    "sk": "azet zoznam pobox",
    "fr": "orange free sfr wanadoo bbox neuf",
    "net": "laposte eircom comcast talktalk",
    "uk": "btinternet sky virginmedia ntlworld",
    "ch": "bluewin sunrise hispeed",
    "at": "aon chello",
    "be": "skynet telenet",
}
DEFAULT_TLD = {provider: tld for tld, listed in _PROVIDERS.items() for provider in listed.split()}
PROVIDERS = frozenset(DEFAULT_TLD) | {"me", "tutanota", "hotmai", "riseup", "1und1"}
# Names that mean nothing else.
WEBMAIL = words(
    """
    gmail googlemail hotmail outlook yahoo icloud gmx protonmail ymail seznam wp onet interia gazeta libero virgilio tiscali
    freenet t-online posteo azet zoznam laposte wanadoo btinternet riseup hushmail aol arcor bluewin
    """
)
CASES = {
    **{f"gmail{e}": "gmail" for e in ("u", "e", "em", "a", "om", "ie", "owi")},
    **{f"hotmail{e}": "hotmail" for e in ("u", "em", "a", "om", "ie")},
    **{f"outlook{e}": "outlook" for e in ("u", "em", "a", "om")},
    **{f"icloud{e}": "icloud" for e in ("u", "em", "om", "zie")},
    **{f"seznam{e}": "seznam" for e in ("u", "em")},
    **{f"zoznam{e}": "zoznam" for e in ("e", "u", "om")},
    "centru": "centrum", "atlasu": "atlas", "protonu": "proton", "onecie": "onet", "onetu": "onet", "interii": "interia",
    "azete": "azet", "emailu": "email",
}  # fmt: skip
# Told letter by letter or in two words.
SPOKEN = {
    ("wu", "pe"): "wp", ("gie", "em", "iks"): "gmx", ("ge", "em", "ix"): "gmx", ("g", "m", "x"): "gmx",
    ("o", "dwa"): "o2", ("o", "dva"): "o2", ("o", "two"): "o2", ("g", "mail"): "gmail", ("gee", "mail"): "gmail",
    ("ge", "mail"): "gmail", ("dzi", "mejl"): "gmail", ("dzi", "mail"): "gmail", ("hot", "mail"): "hotmail",
    ("i", "cloud"): "icloud", ("out", "look"): "outlook", ("t", "online"): "t-online", ("be", "te", "internet"): "btinternet",
    ("pe", "el"): "pl", ("pe", "l"): "pl", ("ce", "zet"): "cz", ("ce", "zed"): "cz", ("ce", "z"): "cz", ("es", "ka"): "sk",
    ("de", "e"): "de", ("i", "ti"): "it", ("u", "k"): "uk", ("c", "z"): "cz", ("p", "l"): "pl", ("d", "e"): "de",
    ("i", "t"): "it", ("s", "k"): "sk", ("a", "t"): "at", ("c", "h"): "ch", ("c", "o", "m"): "com", ("e", "u"): "eu",
    ("w", "p"): "wp", ("o", "n", "e", "t"): "onet", ("a", "o", "l"): "aol", ("g", "m", "a", "i", "l"): "gmail",
}  # fmt: skip
SPOKEN_ONE = {
    "gmejl": "gmail",
    "gmajl": "gmail",
    "dzimejl": "gmail",
    "dzimail": "gmail",
    "kom": "com",
    "cezet": "cz",
    "jahoo": "yahoo",
}
LETTERS = {
    "a": "a", "be": "b", "bi": "b", "ce": "c", "ci": "c", "de": "d", "di": "d", "e": "e", "ef": "f", "effe": "f", "gie": "g",
    "ge": "g", "gi": "g", "ha": "h", "acca": "h", "i": "i", "jot": "j", "je": "j", "ka": "k", "kappa": "k", "el": "l",
    "elle": "l", "em": "m", "emme": "m", "en": "n", "enne": "n", "o": "o", "pe": "p", "pi": "p", "ku": "q", "kve": "q",
    "er": "r", "erre": "r", "es": "s", "esse": "s", "te": "t", "ti": "t", "u": "u", "ve": "v", "fau": "v", "wu": "w",
    "dvojite": "w", "vu": "v", "iks": "x", "ix": "x", "igrek": "y", "ypsilon": "y", "zet": "z", "zeta": "z", "zed": "z",
}  # fmt: skip
# Said between the name and the sign: "biegam z piotrkiem (pisane razem) małpa wp pl".
TOGETHER = (
    r"(?:pisane |pis(?:z|ane) |all |all as |written |alles |tutto |vsechno |vse |vsetko |wszystko |scritto |ecrit |tout )?"
    r"(?:razem|lacznie|one|one word|no gaps|no spaces|no space|together|zusammen|zusammengeschrieben|in einem wort|ein wort"
    r"|attaccato|unito|una parola|senza spazi|dohromady|dokupy|bez mezer|jednim slovem|jedno slovo|spolu|bez medzier"
    r"|bez spacji|jednym slowem|jako jedno slowo|attache|colle|en un mot|sans espace|klein|klein geschrieben|male|malymi"
    r"|staccato da un punto|s teckou|z kropka|mit punkt|con il punto|con un punto|with a dot)"
)
NOTE = (
    r"(?:,| ale| but| aber| ma| mais| tylko| jen| ovsem) (?:bez|without|ohne|senza|sans|z|s|mit|with|con|avec|all|wszystko)"
    r" [a-z ]{2,40}[ ,]{1,3}$"
)
FILLERS = words(
    """
    pak a potom dann dieses das zeichen then the poi e puis potem und und- and ten ta to znak symbol sign das ist natuerlich con mit with avec poprawiam zmieniam opravuji opravuju oprava korrigiere korrektur correggo correzione corrijo correction
    continua pokracuje weiter nachtrag
    naturlich nasledne dale weiter ale i
    """
)
MAIL_WORDS = (
    r"(?:e-?)?mail\w{0,4}|mejl\w{0,3}|mailto|adres\w{0,3}|address|indirizz\w|schrank\w|posta|poczt\w|skrzynk\w|kontakt|contatt\w"
    r"|courriel|gmeck\w|write to"
)
LOCAL_END = words(
    "je ist is e est jest to na an a to at auf unter mam mame ho sie it la il le mi mej mein meine moj moja muj"
)
SENDING = (
    r"send|sending|sent|forward|mail|email|quote|estimate|offer|pos(?:lete|lat|li|ielajte)|zasl(?:ete|at)|pre?poslete|posli|posl?ite"
    r"|nabidku|ponuku|wysl(?:ac|ijcie|ij)|prosz?e|przeslijcie|przeslac|poslijcie|oferte|wycene|mandate(?:mi|melo|mela|ci)?|mandi|inviate(?:mi|melo|ci)?"
    r"|invi|inviare|mandare|spedite(?:mi)?|preventivo|offerta|schick(?:en|t|e)?|send(?:en|et|e)|mailen|angebot|envoye[rz]|envoyez-(?:le|la|les|moi)|devis"
)
TOWARDS = "to|over to|an|a|ad|na|do|pod adres|all'|su|sur"
# Mailboxes of a firm that are everyday words too.
SHARED = words(
    """
    info office sales accounts contact hello team service mail post kontakt buro buero biuro einkauf verkauf vertrieb kanzlei
    praxis buchhaltung obchod nakup objednavky fakturace ucetni kancelar sekretariat zakupy zamowienia ksiegowosc faktury
    sklep ufficio acquisti amministrazione segreteria studio ordini commerciale contatti compta achats commandes accueil
    bookings orders purchasing reception admin billing finance workshop werkstatt dilna warsztat officina atelier
    """
)
