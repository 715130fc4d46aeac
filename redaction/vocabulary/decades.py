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
DECADES = frozenset(ten + end for tens, ends in _TENS.values() for ten in tens for end in ends)
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
# Whoever is called so tells an age without any other word.
AGED_PERSONS = (
    frozenset(ten + end for ten in _CZECH for end in words("nik nika nikovi nikem nice nici"))
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
    | words("sexagenarian septuagenarian octogenarian nonagenarian centenarian quinquagenarian")
)
JUBILEES = words("roczek roczku osmnactiny osmnactin osmnactinam osiemnastka osiemnastke osiemnastki") | frozenset(
    ten + end for ten in _CZECH | _SLOVAK for end in ("iny", "inam", "inach", "inami", "in")
)
SPOKEN_OF = words(
    """
    mi mu ji me nam jim obema oba obe obaj oboje obie on ona my jemu tomu jsme sme sme jestesmy moi lui lei entrambi tutti beide
    mnie jim jsem sem mam ma tahne slavim slavi som jej jestem mnie dobiegam dobiega dobijam koncze konczy stuknela skonczylem skonczylam
    przekroczylem przekroczylam ja i i'm im she she's he he's we we're they they're sono ho ha io ich bin er sie ist wir
    j'ai je il elle j'approche approche
    """
)
