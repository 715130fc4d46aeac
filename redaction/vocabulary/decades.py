"""Decades of a life and persons called by theirs, of all languages. Folded."""

from redaction.vocabulary.wordlist import words

_TENS = {
    "cs": (
        words("dvacit tricit ctyricit padesat sedesat sedmdesat osmdesat devadesat"),
        words("ka ku ce ky"),
    ),
    "sk": (
        words("dvadsiat tridsiat styridsiat patdesiat sestdesiat sedemdesiat osemdesiat devatdesiat"),
        words("ka ku ke ky"),
    ),
    "pl": (
        words(
            "dwudziest trzydziest czterdziest piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat"
            " osiemnast"
        ),
        words("ka ke ki ce"),
    ),
    "en": (words("twent thirt fort fift sixt sevent eight ninet"), words("ies")),
    "it": (words("trent quarant cinquant sessant settant ottant novant"), words("ina")),
    "de": (words("zwanzig dreisig dreissig vierzig funfzig fuenfzig sechzig siebzig achtzig neunzig"), words("ern")),
    "fr": (words("vingt trent quarant cinquant soixant"), words("aine")),
}
_PLAIN_DECADES = frozenset(ten + end for tens, ends in _TENS.values() for ten in tens for end in ends)
_UNITS = words("jedna dva tri ctyri pet sest sedm osm devet")
_COMPOUND = frozenset(
    f"{unit}a{ten}"
    for unit in _UNITS
    for ten in words("dvacat tricat ctyricat padesat sedesat sedmdesat osmdesat devadesat")
)
DECADES = (
    _PLAIN_DECADES
    | frozenset(
        f"{unit}a{ten}{end}"
        for unit in _UNITS
        for ten in words("dvacit tricit ctyricit padesat sedesat sedmdesat osmdesat devadesat")
        for end in words("ka ku ce ky")
    )
    | frozenset(
        f"{ten}{unit}{end}"
        for ten in words("dvadsat tridsat styridsat patdesiat sestdesiat sedemdesiat osemdesiat")
        for unit in words("pat dvoj troj stvor sest sedm osm")
        for end in words("ka ku ke ky")
    )
)
# What stands right before the decade when it is a life's.
NEARING = words(
    """
    pod na pres k ke ku kolem okolo po nad slavi slavim slavil slavila oslavil oslavila oslavi mam ma
    cez osem slavim oslavim
    kolo blisko przed dobrze dobiega dobiegam przekroczyl przekroczyla przekroczylem przekroczylam skonczyl skonczyla skonczylem skonczylam konczy koncze dobija dobijam minela stuknela
    obchodzi obchodze mi mu jej
    my his her our their early mid late
    sulla alla verso passata superata la
    den
    """
)
MONEY_AFTER = words(
    """
    korun koruny kc euro eur zlotych zl zloty tisic tysiecy kilo kilogramow kg km metru metrow kusu sztuk szt pezzi di
    d'euros d'euro d euros de pieces ks za kazda kazdy stupnu stopni gramow litrow minut degrees
    """
)
_CZECH = words("tricat ctyricat padesat sedesat sedmdesat osmdesat devadesat")
_SLOVAK = words("tridsiat styridsiat patdesiat sestdesiat sedemdesiat osemdesiat devatdesiat")
_POLISH = words(
    "trzydziesto czterdziesto piecdziesiecio szescdziesiecio siedemdziesiecio osiemdziesiecio dziewiecdziesiecio"
)
_GERMAN = words("zwanziger dreisiger dreissiger vierziger funfziger fuenfziger sechziger siebziger achtziger neunziger")
_ITALIAN = words("quarant cinquant sessant settant ottant novant")
_FRENCH = words("quadra quinqua sexa septua octo nona")
BIRTHDAYS = words(
    """
    narozeniny narozeninam narozenin narozeninach narozeninami narodeniny narodeninam narodenin narodeninach urodziny urodzin urodzinami
    urodzinach urodzinom geburtstag geburtstags geburtstage birthday bday compleanno anniversaire
    """
)
ORDINALS = (
    *(
        "dvacat",
        "tricat",
        "ctyricat",
        "padesat",
        "sedesat",
        "sedmdesat",
        "osmdesat",
        "devadesat",
        "osmnact",
        "patnact",
        "stym",
        "stych",
    ),
    *(
        "dvadsiat",
        "tridsiat",
        "styridsiat",
        "patdesiat",
        "sestdesiat",
        "sedemdesiat",
        "osemdesiat",
        "devatdesiat",
        "osemnast",
    ),
    *(
        "dwudziest",
        "trzydziest",
        "czterdziest",
        "piecdziesiat",
        "szescdziesiat",
        "siedemdziesiat",
        "osiemdziesiat",
        "dziewiecdziesiat",
    ),
    *(
        "osiemnast",
        "setn",
        "zwanzigst",
        "dreisigst",
        "dreissigst",
        "vierzigst",
        "funfzigst",
        "fuenfzigst",
        "sechzigst",
        "siebzigst",
    ),
    *(
        "achtzigst",
        "neunzigst",
        "achtzehnt",
        "hundertst",
        "twentieth",
        "thirtieth",
        "fortieth",
        "fiftieth",
        "sixtieth",
        "seventieth",
    ),
    *(
        "eightieth",
        "ninetieth",
        "eighteenth",
        "hundredth",
        "sixteenth",
        "trentesim",
        "quarantesim",
        "cinquantesim",
        "sessantesim",
    ),
    *(
        "settantesim",
        "ottantesim",
        "novantesim",
        "diciottesim",
        "centesim",
        "ventesim",
        "trentieme",
        "quarantieme",
        "cinquantieme",
    ),
    *("soixantieme", "vingtieme", "centieme"),
)
# Whoever is called so tells an age without any other word.
AGED_PERSONS = (
    frozenset(ten + end for ten in _CZECH for end in words("nik nika nikovi nikem nice nici"))
    | frozenset(ten + end for ten in _COMPOUND for end in words("nik nika nikovi nikem nice nici"))
    | frozenset(ten + end for ten in _SLOVAK for end in words("nik nika nikovi nikom nicka nicke nicku"))
    | frozenset(ten + end for ten in _POLISH for end in words("latek latka latkiem latkowi latki latke latko"))
    | frozenset(
        ten + part + "letni" + end
        for ten in _POLISH | {"dwudziesto"}
        for part in ("paro", "kilku", "")
        for end in ("", "a", "ego", "ej", "emu", "m", "ch", "mi")
    )
    | frozenset(part + ten + end for part in ("end", "mitt", "anfang") for ten in _GERMAN for end in ("", "n", "in"))
    | frozenset(ten + "enne" for ten in _ITALIAN)
    | frozenset(ten + "genaire" for ten in _FRENCH)
    | frozenset(
        unit + end
        for unit in words(
            "dwu trzy cztero piecio szescio siedmio osmio dziewiecio dziesiecio jedenasto dwunasto trzynasto czternasto pietnasto szesnasto"
            " siedemnasto osiemnasto dziewietnasto dwudziesto"
        )
        for end in words("latek latka latkiem latkowi latki latke latko latkow latce")
    )
    | frozenset(
        unit + "enn" + end
        for unit in words(
            "tre quattr cinqu sett ott nov dodic tredic quattordic quindic sedic diciassett diciott diciannov vent ventun ventidu trentun"
        )
        for end in "ei"
    )
    | words("sexagenarian septuagenarian octogenarian nonagenarian centenarian quinquagenarian")
)
JUBILEES = words("roczek roczku osmnactiny osmnactin osmnactinam osiemnastka osiemnastke osiemnastki") | frozenset(
    ten + end for ten in _CZECH | _SLOVAK for end in ("iny", "inam", "inach", "inami", "in")
)
SPOKEN_OF = words(
    """
    zblizam zbliza dobijam dobija dochodze dochodzi zblizamy mat miec slavi oslavuje oslavi feiert obchodzi bude bedzie mi mu ji me nam jim obema oba obe obaj oboje obie on ona my jemu tomu jsme sme sme jestesmy moi lui lei entrambi tutti beide
    mnie jim jsem sem mam ma tahne slavim slavi som jej jestem mnie dobiegam dobiega dobijam koncze konczy stuknela skonczylem skonczylam
    przekroczylem przekroczylam ja i i'm im she she's he he's we we're they they're sono ho ha io ich bin er sie ist wir
    j'ai je il elle j'approche approche
    """
)

# "Zu ihrem Achtzigsten", "for mum's eightieth".
ROUND = frozenset(
    ten + end
    for ten in words("zwanzig dreissig dreisig vierzig funfzig fuenfzig sechzig siebzig achtzig neunzig")
    for end in words("sten ster ste")
) | words("eighteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth")
