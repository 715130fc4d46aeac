"""What makes an illness, a bereavement, a debt a figure of speech. Folded."""

from redaction.vocabulary.wordlist import words

AVERSE = ("alerg", "allerg", "uczulen", "uczulon")
MAD_ABOUT = (
    *(
        "malat",
        "ammalat",
        "drogat",
        "dipendent",
        "verruckt",
        "suchtig",
        "addict",
        "zavisl",
        "uzaleznion",
        "accro",
        "fou",
    ),
    *("blazen", "maniak", "maniac", "obsess", "posedl", "chory", "chora", "krank"),
)
PAINS = (
    *(
        "infarkt",
        "zawal",
        "infart",
        "herzinf",
        "heart",
        "mrtvic",
        "schlaganfall",
        "stroke",
        "udar",
        "boli",
        "boll",
        "bolehl",
    ),
    *(
        "hlava",
        "hlavy",
        "glowa",
        "kopfschm",
        "kopfweh",
        "headache",
        "migren",
        "migran",
        "migraine",
        "mal",
        "testa",
        "tete",
    ),
    *(
        "depres",
        "nerv",
        "zusammenbruch",
        "crise",
        "crisi",
        "esaurim",
        "collasso",
        "kolaps",
        "trauma",
        "alzheimer",
        "panik",
    ),
)
# Nobody falls ill of them but in jest.
ANNOYING = (
    *("router", "nastav", "ustawia", "einricht", "setup", "navod", "anleitung", "instrukc", "istruzion", "formular"),
    *(
        "reklam",
        "pubbl",
        "publicit",
        "pub",
        "werb",
        "advert",
        "ads",
        "spam",
        "newsletter",
        "marketing",
        "letak",
        "ulotk",
    ),
    *(
        "cena",
        "ceny",
        "cen",
        "cenu",
        "cenik",
        "preis",
        "prezz",
        "price",
        "prix",
        "poplat",
        "oplat",
        "gebuhr",
        "fee",
        "spese",
    ),
    *(
        "formular",
        "modul",
        "papirov",
        "papier",
        "burokrat",
        "biurokr",
        "byrokr",
        "bureaucr",
        "telefon",
        "hovor",
        "anruf",
        "call",
    ),
    *(
        "fregatur",
        "podvod",
        "oszust",
        "betrug",
        "scam",
        "vymluv",
        "wymow",
        "ausred",
        "excus",
        "scus",
        "lez",
        "lzi",
        "bugi",
        "luge",
    ),
    *(
        "cekan",
        "czekan",
        "wart",
        "waiting",
        "queue",
        "front",
        "kolejk",
        "attes",
        "attent",
        "attend",
        "zpozd",
        "spozn",
        "ritard",
    ),
    *(
        "verspat",
        "delay",
        "retard",
        "pondel",
        "ponied",
        "montag",
        "monday",
        "luned",
        "lundi",
        "reclam",
        "reklamac",
        "complaint",
    ),
    *(
        "prodejc",
        "sprzedawc",
        "verkauf",
        "salesm",
        "vendit",
        "vendeur",
        "navod",
        "instrukcj",
        "anleitung",
        "manual",
        "istruzion",
    ),
    *(
        "plast",
        "glutamat",
        "hlupak",
        "idiot",
        "dummheit",
        "stupid",
        "politik",
        "matematik",
        "excel",
        "windows",
        "update",
    ),
)
PASTIMES = (
    *(
        "cicl",
        "bici",
        "calci",
        "montagn",
        "corsa",
        "shopping",
        "musica",
        "cucina",
        "lettur",
        "libri",
        "giochi",
        "scarpe",
        "viaggi",
    ),
    *(
        "caff",
        "kaff",
        "kav",
        "kaw",
        "coffee",
        "cafe",
        "cioccol",
        "cokol",
        "czekol",
        "schoko",
        "chocol",
        "kolo",
        "kola",
        "rower",
    ),
    *(
        "rad",
        "bike",
        "cycl",
        "fotbal",
        "pilk",
        "fussball",
        "fusball",
        "football",
        "hudb",
        "muzyk",
        "musik",
        "music",
        "knih",
        "ksiaz",
    ),
    *(
        "buch",
        "book",
        "livre",
        "serial",
        "serie",
        "hry",
        "gry",
        "spiel",
        "gaming",
        "game",
        "boty",
        "buty",
        "schuh",
        "shoe",
    ),
    *(
        "cestov",
        "podroz",
        "reis",
        "travel",
        "voyag",
        "rybar",
        "wedk",
        "angel",
        "fishing",
        "zahrad",
        "ogrod",
        "garten",
        "garden",
    ),
    *(
        "aut",
        "car",
        "moto",
        "lego",
        "design",
        "technik",
        "tech",
        "sport",
        "yoga",
        "joga",
        "beh",
        "bieg",
        "lauf",
        "running",
    ),
)
# The greens and the reds are parties.
PARTY_COLOURS = (
    "zelen",
    "zielon",
    "grun",
    "verd",
    "green",
    "vert",
    "rosso",
    "rot",
    "rouge",
    "cerven",
    "schwarz",
    "blau",
    "gelb",
)
THINGS = words(
    """
    stranka stranky web webu e-shop eshop aplikace server appka kavovar kavovaru elektrika lustr zasuvka gauc stroj sekacka vysavac
    ekspres ekspresie kawy kanapa sofa odkurzacz
    macchinetta macchina lavatrice divano aspirapolvere elettricita
    kaffeemaschine waschmaschine maschine sofa lampe
    machine slats cables cable plug sofa bed kettle hoover coffee
    machine cafetiere canape
    """
)
# They fall ill, age and die in jest.
MACHINES = words(
    """
    internet internetu wifi web webu stranka stranky strana eshop shop server serveru appka aplikace aplikacja strona serwer sklepu seite webseite
    website page site sito pagina negozio serveur sito app pocitac pocitaci notebook notebooku ntb tiskarna tiskarne tiskarnu router susicka mrazak sporak trouba vysavac kavovar konvice mixer
    robot sekacka kolobezka traktor akumulator baterka fotak reproduktor hodinky zehlicka karburator motor kotel bojler lednice
    pracka mycka televize mobil disk tablet auto skodovka
    komputer komputera laptop drukarka drukarke telewizor suszarka kuchenka piekarnik odkurzacz ekspres czajnik mikser kosiarka piec
    kociol pompa hulajnoga ciagnik akumulator glosnik zegarek zelazko gaznik silnik samochod lodowka pralka zmywarka komorka
    stampante cellulare tablet televisore monitor modem congelatore macchinetta bollitore frullatore tosaerba boiler trattore
    carburatore cambio motore caldaia frigo lavatrice lavastoviglie portatile computer pc forno
    rechner drucker laptop computer fernseher router gefrierschrank kuhlschrank kaffeemaschine wasserkocher toaster roboter rasenmaher
    maher traktor batterie akku vergaser getriebe motor kessel therme heizung pumpe auto wagen handy festplatte waschmaschine
    laptop computer pc printer phone tablet telly tv router washer fridge freezer cooker oven hoover kettle toaster mower engine boiler
    pump car van bike scooter battery drive camera speaker watch carburettor gearbox
    imprimante ordinateur portable tele routeur congelateur cafetiere bouilloire robot tondeuse tracteur moteur chaudiere voiture
    connessione linea corrente rete connexion verbindung leitung spojeni polaczenie connection line signal
    navigatore navigation navi satnav navigace fiesta polo golf fabia octavia corsa panda clio trabant kafer beetle maluch wartburg vespa
    jawa rover mini focus astra passat berlingo kangoo punto maggiolino cinquecento defender caddy
    tlaciaren pocitac susicka vysavac kosacka bojler cerpadlo traktor chladnicka pracka
    """
)
ZODIAC = words(
    """
    beran byk blizenci rak lev panna vahy stir strelec kozoroh vodnar ryby
    baran bliznieta lew waga skorpion strzelec koziorozec wodnik
    ariete toro gemelli cancro leone vergine bilancia scorpione sagittario capricorno acquario pesci
    widder stier zwillinge krebs lowe jungfrau waage schutze steinbock wassermann fische
    aries taurus gemini cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces
    belier taureau gemeaux lion vierge balance scorpion sagittaire capricorne verseau poissons
    """
)
TWO = words("zwei two due dva dve dwoch dwaj dwie deux")
# Unions, churches and courts buy and order like anybody.
# What a bank refuses without a word on anybody's means.
PAYMENTS = words(
    """
    platbu platba platby platbou kartu karta karty transakci transakce platnosc platnosci karte karty transakcje przelew zahlung
    karte kartenzahlung uberweisung transaktion payment payments card cards transaction transfer pagamento carta transazione bonifico
    paiement carte virement transaction platbu
    """
)
CULTURE = words(
    """
    hudba hudbu hudby muzika muziku tanec tance jidlo kuchyne kuchyni restaurace omacka muzyke muzyka muzyki taniec kuchnia kuchnie
    restauracja musica danza cucina ristorante salsa jazz music band bands dance food sauce cuisine restaurant musik tanz kuche kapelle
    musique danse chanson plat hudbe serial film kniha kroj stroj
    """
)
CULTURE_ENDS = ("sauce", "sosse", "schnitzel", "musik", "platte", "salat", "suppe", "gulasch", "kuche", "teppich")
UNIONS = ("zwiaz", "odbor", "gewerkschaft", "union", "sindacat", "syndicat")
TRADING = (
    *(
        "zamowil",
        "zamawia",
        "kupil",
        "kupuje",
        "potrzebuje",
        "zaplaci",
        "wynaj",
        "chce",
        "chcial",
        "placi",
        "pyta",
        "odebral",
    ),
    *(
        "objedn",
        "koupil",
        "zakoupil",
        "potrebuje",
        "zaplatil",
        "kupuj",
        "najal",
        "pronaj",
        "pozadoval",
        "platil",
        "odebir",
    ),
    *(
        "bestell",
        "braucht",
        "kauft",
        "gekauft",
        "mietet",
        "gemietet",
        "bezahlt",
        "order",
        "bought",
        "buys",
        "needs",
        "rented",
        "booked",
    ),
    *("ordina", "comprat", "acquist", "affitt", "noleggi", "chiest", "command", "achet", "loue", "lou"),
)
# "I'll have a heart attack", "mi viene un infarto": of what is about to come, in jest.
ATTACKS = ("infarkt", "herzinf", "infart", "zawal", "heart", "stroke", "schlaganf", "mrtvic", "udar")
ABOUT_TO = words(
    """
    viene venire verra krieg krieg kriege kriegt bekomm bekomme dostanu dostane dostaneme klepne trefi dostac dostane
    i'll we'll you'll gonna nearly almost giving give gleich bald malem prawie fast omal skoro
    """
)
# "It is Greek to me", "per me è arabo".
TO_ME = frozenset({("per", "me"), ("pro", "me"), ("dla", "mnie"), ("fur", "mich"), ("pour", "moi"), ("to", "me")})
HARMLESS_BEFORE = {
    "cesareo": words("porto"),
    "sposi": words("promessi"),
    "soffre": words("madre"),
    "malata": words("madre"),
    "morta": words("madre"),
    "vdova": words("cerna"),
    "wdowa": words("czarna"),
    "witwe": words("schwarze schwarzen"),
    "widow": words("black"),
    "vedova": words("nera"),
    "krebs": words("der ein"),
    "mrtvici": words("na"),
    "debt": words("your"),
    "schuld": words("ihrer eurer deiner"),
}
HARMLESS_AFTER = {
    "widow": words("maker wine clicquot twankey"),
    "vedova": words("nera"),
    "rozvedenou": words("elektrinu vodu topeni plyn sit"),
    "greek": words("to"),
    "pay": words("as"),
    "dlug": words("wdziecznosci"),
    "dluh": words("vdecnosti"),
    "debito": words("gratitudine riconoscenza"),
    "debt": words("gratitude"),
    "bankrupt": words("stock"),
    "bankruptcy": words("stock sale"),
    "witwe": words("bolte clicquot"),
    "wdowa": words("clicquot"),
    "vdova": words("clicquot"),
    "party": words("dress dresses bag bags food hat hats balloon balloons table"),
    "green": words("dress party"),
    "deaf": words("to"),
    "blind": words("to spot faith date tasting"),
    "schulden": words("sie"),
    "cancer": words("research shop"),
    "sourd": words("a aux"),
    "taub": words("fur"),
    "hluchy": words("k vuci"),
    "odsouzena": words("zahube"),
    "odsouzeny": words("zaniku zahube"),
    "union": words("jack flag nut pay square"),
    "labour": words("cost costs day intensive"),
    "cripple": words("creek"),
    "konto": words("klienta"),
}
