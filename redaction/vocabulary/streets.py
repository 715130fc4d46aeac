"""How streets are called and houses numbered in each country. Folded; built into patterns by `recognizers.address`."""

from redaction.vocabulary.wordlist import words

NAME = r"[a-z][a-z'.\-]{0,24}"
NUMBER = (
    r"\d{1,4}(?: ?(?:bis|ter)(?![a-z]))?(?: ?/ ?\d{1,4})?(?:[a-z](?![a-z]))?(?: ?/ ?[a-z0-9]{1,"
    r"3}(?![a-z0-9]))?(?:-\d{1,3}[a-z]?(?!\d))?(?: (?:rosso|nero|r|n|a|b|c|d)(?=,| -| \d|\)|$))?"
)
_UNITS = (
    r"m|mieszk|mieszkania|lok|lokal|byt|bytu|apt|appt|apart|app|int|interno|sc|scala|esc|escalier|bat|batiment|etage|stiege|stg|top"
    r"|tur|whg|wohnung|aufgang|eingang|hinterhaus|hh|vorderhaus|vh|seitenflugel|og|eg|dg|stock|vchod|patro|poschodie|pietro|klatka"
    r"|kl|unit|flat|suite|ste|floor|room|bus|bte|boite|piano|porta|haus|dvere|schody|blok"
)
# "m. 21", "esc. B", "Aufgang C", "3. OG", "interno 4".
UNIT = (
    rf"(?:,? ?(?:{_UNITS})(?:\. ?| )(?:c\.? ?)?(?:\d{{1,4}}[a-z]?|[a-z])(?![a-z0-9])"
    r"|,? (?:hinterhaus|vorderhaus|seitenflugel|parter|parterre|prizemi|eg|dg|rdc)(?![a-z0-9])"
    r"|,? \d{1,2}\.? ?(?:og|obergeschoss|stock|patro|poschodie|pietro|piano|etage)(?![a-z]))"
)
POSTCODE = {
    "cs": r"\d{3} ?\d\d",
    "sk": r"\d{3} ?\d\d",
    "pl": r"\d\d-\d{3}",
    "it": r"(?:i-)?\d{5}",
    "de": r"(?:d-|a-|ch-)?\d{4,5}",
    "fr": r"(?:f-|b-|ch-)?\d{4,5}",
    "en": r"(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]{2} \d{5}(?:-\d{4})?|\d{5})",
}
ANY_POSTCODE = r"(?:(?:d|a|ch|f|b|i|nl|l)-)?\d{4,5}|\d{3} \d\d|\d\d-\d{3}"
TOWN = r"[a-z][a-z'.\-]{1,24}(?:[ \-][a-z][a-z'.\-]{0,20}){0,4}(?: ?-? ?\d{1,2}(?![\d./:]))?(?: ?\([a-z]{2}\))?"
TYPES = {
    "cs": "ul|ulice|ulici|ulicí|nam|namesti|trida|tride|tr|nabrezi|nabr|sidliste|sidl|bulvar|alej|aleje|cp"
    "|c\\.p|bytem|bydlim v ulici|ul\\.",
    "sk": "ul|ulica|ulici|nam|namestie|namesti|trieda|triede|nabrezie|sidlisko|sidlisku|aleja|cesta",
    "pl": "ul|ulica|ulicy|ulice|al|aleja|aleje|alei|alejach|os|osiedle|osiedlu|pl|plac|placu|rondo|skwer|bulwar|trakt",
    "it": "via|viale|v\\.le|corso|c\\.so|piazza|p\\.za|p\\.zza|piazzale|p\\.le|largo|vicolo|contrada|c\\.da"
    "|strada|localita|loc|borgo|salita|lungomare|lungotevere|lungarno|frazione|fraz|galleria|calle|fondamenta|vico|traversa",
    "de": "am|an der|an den|auf dem|auf der|im|in der|zum|zur|unter den|hinter der|hinter dem|vor dem"
    "|strase|strasse|beim",
    "fr": "rue|avenue|av|bd|boulevard|allee|place|chemin|impasse|quai|cours|route|square|passage|residence|lotissement"
    "|chaussee|drève|clos|ruelle|sentier|villa|hameau|montee|esplanade|faubourg",
    "en": "",
}
SUFFIXES = (
    "strase|strasse|str|weg|platz|gasse|allee|damm|ufer|graben|steig|chaussee|promenade|stieg|pfad"
    "|wall|ring|berg|hof|markt|kamp|winkel|garten|anger|zeile|halde|matte|rain|gassl|lande|stiege|kai|gurtel|hang|blick|feld"
)
# A word by itself: "Malser Straße 66", "Schlesische Str. 27".
STANDING = "strase|strasse|str|weg|platz|gasse|allee|ring|ufer|damm|chaussee|promenade"
STREETS = (
    "street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|way|court|ct|crescent|cres|gardens|gdns"
    "|grove|terrace|place|square|sq|row|mews|walk|rise|parade|bank|brae|bryn|wynd|loan|vale|mead|meadow|meadows|croft"
    "|quay|wharf|boulevard|blvd|hill|view|green|park|gate|villas|buildings|fold|drove|highway|turnpike|hwy|circle|cir|trail|pkwy"
    "|parkway|pike|loop|esplanade|embankment|yard|heights|ridge|strand"
)
HOUSES = (
    "house|hall|cottage|court|lodge|farm|mill|barn|villa|manor|grange|stables|croft|works|rectory|vicarage|bungalow"
)
TOLD = (
    r"(?<![a-z])(?:adres|\w{2,14}adress|bydl|bytem|bydlisk|byva|doruc|dovez|dovoz|dowoz|odvoz|mieszka|zamieszk|dostaw|dostarcz|wysyl|przesyl|przywie"
    r"|indirizz|abit|resid|consegn|spedi|domicil|wohn|anschrift|liefer|adress|schicken|zustell|livr|habit|demeur"
    r"|deliver|live at|living at|lives at|ship|send it|address|moved|move to|pick up from|collect from|ulic|prestehov|kam|cim|stavb"
    r"|montaz|chat[aeuy]|domu|objekt|nemovit|vyzved|odebr|odbierz|odbior u|przy|pod adres|sidl|provozovn|zamel|haus in|baustell"
    r"|montage|cantiere|siamo in|siamo a|installation at|site is|sto in|sto a|vive in)"
)
UK_AREA = (
    "ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy"
    "|e|ec|eh|en|ex|fk|fy|g|gl|gu|gy|ha|hd|hg|hp|hr|hs|hu|hx|ig|im|ip|iv|ka|kt|kw|ky|l|la|ld|le"
    "|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po"
    "|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc"
    "|wd|wf|wn|wr|ws|wv|yo|ze"
)
# Capitalised before a number without being streets.
NO_STREETS = words(
    """
    velikost velikosti verze verzi verzia strana strany strane kapitola lekce sezona rocnik skupina linka tramvaj autobus vlak
    pokoj patro stul radek bod clanek paragraf priloha obrazek tabulka polozka dil rada serie zakon vyhlaska norma tyden
    velikosti wersja wersji rozmiar rozmiaru lekcja pokoj numer punkt artykul zdjecie seria poz pozycja ustawa tydzien strony
    leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec styczen luty marzec kwiecien czerwiec
    lipiec sierpien wrzesien pazdziernik grudzien januar februar marec april maj jun jul august september oktober november
    december mam mame mamy chci chceme potrzebuje potrebuji potrebujem zaplatil zaplatila zaplacilem koupil kupil kupilem
    windows office iphone galaxy tesla polo golf octavia fabia jsem je jest bylo po pred przed kolem okolo asi okolo celkem
    cena ceny za od do min max kdy vek wiek dne dnia platba platby radna rata raty splatka splatky
    """
)
