"""What only persons do, or is done to persons only, in words beside a name. Folded."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from redaction.vocabulary.wordlist import words

# Verbs before the name, whose subject or object he is: "zavolejte Petrovi", "la segue Walter".
_BEFORE: Final = {
    "cs": """
    rika rikal rekl reknet povid volat volej volal zavol prepoj spojim predam predate mluv hovor psal pise piste napis napsal odepsal ptat
    ptal ptejt zept domluv dohod sejd sesel potkal seznam zdravi pozdrav dekuj vyridi vyzvedne prevezme prebere zastup kontaktuj oslov
    bereme vdav ozen podeps jmenuj narod doporucil poradil poslal nastoupi prijde prijede hlida obsluh venuje ujme resil slibil
    """,
    "sk": """
    hovor povedal povedz volal volajte zavola prepoj spojim pisal piste napis odpisal pyta pytaj spyta dohod stretl zdravi pozdrav dakuj
    vyzdvihne preberie zastup kontaktuj berieme vydava ozen podpis narod odporucil poradil poslal pride venuje vybav slubil
    """,
    "pl": """
    mowi mowcie powiedz rozmaw dzwon zadzwon pisal pisze piszcie napisal napisz odpisal zapyt pytac pytal pytaj umowi spotka pozdraw dziekuj
    odbierze zastap lacze polacze przelacz kontakt ozen zeni nazywa podpis opiek polecil poradzil obiecal przyjedzie przyjdzie zajmie
    prosic
    """,
    "it": """
    dice detto parlate parlare parlato parli chiama chiami chiamate chiamare chieda chiedete chiedere chiesto scriv scritt telefon accord spos ringrazi
    salut incontr segue ritira conosc affid consigliat promess manda passo viene verra badante sotto
    """,
    "de": """
    sagt sagte sprich sprech sprach gespro rede schreib fragt fragen frag ruf rief anruf telefon vereinb traf getroff heirat gruss gruess danke holt abhol
    verbind vertritt meldet empfohlen kummert betreut versproch bringt kommt
    """,
    "en": """
    says said say told tell asks ask asked asking speak spoke speaking talk talked talking call calls ring rang phone phoned text texted
    emailed wrote deliver delivered give hand leave met meet meeting married marry thanks regards promised recommended pass passing get transfer transferring putting collects collecting visit visiting invite invited
    under
    """,
    "fr": """
    dit parler parlez appel telephon ecrire ecriv ecrit demand rencontr epous mari remerci salu suit confie passe recommande viendra passera
    """,
}
# Verbs behind the name, which is their subject.
_BEHIND: Final = {
    "cs": """
    rika rikal rekl povid volal vola zavola mluv hovor psal napsal napise odepsal pise pta ptal prosi prosil zada pozada poradil doporucil slibil
    domluvil vyridi ozve ozval prijel prijede prisel prisla prijde odesel jede cekal ceka bydl zije studuj chodi jezdi ridi narod nemoc
    marod zemrel umrel ozeni zeni vdav vdala rozved chce chtel nechce boji miluje breci smeje hraje cvici zdravi pozdrav dekuj omlouv preje
    souhlas podeps zaplati zaplatil pracuj mysli tvrdi nevi rozumi neumi slysi nevidi sedi spi potka sejd preda prevezme prebere vyzved zastup prepoj obslouz
    kontaktuj vezme rodic prida pridat placou
    """,
    "sk": """
    hovor povedal volal vola zavola pise pisal napise odpis pyta spyta ziada prosi poradil odporucil slubil dohodol ozve ozval pride prisiel
    prisla odisiel ide caka byva zije studuj chodi jazdi narod zomrel ozeni vydava rozvied chce chcel boji miluje place hraje cvici pozdrav
    zdravi dakuj suhlas podpis zaplati pracuj mysli tvrdi vie nevie rozumie pocuje sedi spi stretn vyzdvih preberie zastup vybavi odovzda
    """,
    "pl": """
    mowi mowil powiedz dzwoni dzwonil zadzwoni pisze pisal napisal odpis pyta pytal prosi prosil doradz polecil obiecal umowi ustal przekaz
    odezw przyjdz przysz przyjech przyjed jedzie jechal poszedl poszla idzie chodzi czeka mieszka zyje studiuj uczy urodz zmarl zmarla choruje zeni
    ozen wychodzi rozwied chce chca chcial boi kocha lubi placze smieje gra cwiczy pomoze pomaga pozdraw dziekuj przeprasz zyczy zgadza podpis zaplaci pracuj
    mysli twierdz wie rozumie umie slyszy siedzi spi spotka odbierze odbior przywiez zastapi opiek wychow jezdzi prowadzi martwi cieszy rezygn przejmie
    klania
    """,
    "it": """
    dice disse parla chiama chiede chiedeva telefon scrive scrisse risponde promett consigli accord viene verra andra abita vive studia nasce
    ammal spos separ vuole voleva vorrebbe teme piange ride gioca aiuta saluta ringrazi pensa crede capisce sente siede dorme festeggia
    ritira passera segue occupa lavora deve paga guida insegna prefer decide ricord
    """,
    "de": """
    sagt sagte meint meinte ruft rief telefon sprach spricht redet schreibt schrieb fragt fragte bittet bat empfahl verspr kommt kam geht ging
    wohnt lebt studiert lernt starb heiratet trennt will wollte mochte mag liebt weint lacht spielt hilft grusst dankt wunscht unterschr
    kommen gehen wollen holen konnen zahlt arbeitet denkt glaubt weiss versteht kennt hort schlaft feiert holt abholt bringt vertritt kummert betreut ubernimmt meldet fahrt uberlegt plant entscheid
    macht gesagt reicht heisst
    """,
    "en": """
    says said asks asked speaks spoke talks talked called calls rang phoned wrote emailed texted replied recommended promised agreed lives
    lived moved died passed married wants wanted would likes loves loved cries laughs plays helps helped signed pays paid works worked
    thinks thought believes knows knew understands hears sleeps drives drove collects picks visits cooks teaches studies hopes wishes
    forgot remembers collect comes come came picks pick bring brings brought needs handles deals here speaking again
    """,
    "fr": """
    dit disait parle appelle telephon ecrit demande repond promet conseille vient viendra habite vit etudie epouse divorc veut voulait voudrait
    aime deteste pleure rit joue aide salue remerci excuse souhaite signe paie travaille pense croit sait comprend connait entend dort
    rencontre recuper occupe suit conduit prefere decide rappelle passera
    """,
}
# What is said to somebody whose name follows, or of oneself.
GREETING: Final = words(
    """
    ahoj cau nazdar zdar dobry den pane zdravim diky dik dekuji dekuju czesc hej witaj dzieki dziekuje ciao salve buongiorno buonasera
    grazie caro cara gentile grande hallo hi moin servus gruezi gruss lieber liebe liebes danke morgen tag hello hey dear thanks thank you ta cheers morning
    afternoon evening bonjour salut merci bravo cher chere ok okay super prima perfekt dobre fajn perfect brill lg vg mfg pzdr
    there course bye sorry ciau
    """
)
SELF: Final = words(
    """
    ja jsem som tady tu zde jestem strony sono sn io qui siamo ich bin hier i'm im am this it's its suis moi ici c'est my me je jsme
    sme dankt sind podpis podepsana podepsan
    """
)
NAME: Final = words(
    "jmeno jmenem krestni prijmeni meno menom priezvisko imie imieniem nazwisko nome cognome name vorname nachname named surname prenom nom"
)
COPULA: Final = words(
    "je byl byla bude jest byl byla bedzie e era sara ist war wird is was will est etait sera to heisst"
)
# Said of persons only.
OF_HIM: Final = words("jeho jeji jemu jego jej jemu lui lei he she he's she's his her him hers himself herself jej")
DEPARTMENTS: Final = words("z ze from vom von aus dal dalla del della du de od an zo")
TOWARDS: Final = words("to with by from")
SELVES: Final = words("ja i me io me ich ik my moi je")
NOT: Final = words("nie ne not non nicht nikoliv nikoli pas")
LIKE: Final = words("mit with s z con avec wie like jak jako come comme ze se")
AND: Final = words("a i e et und and y aj oraz")


@dataclass(frozen=True, slots=True)
class Doings:
    """Whole words, and the beginnings of longer ones."""

    exact: frozenset[str]
    stems: tuple[str, ...]

    def has(self, word: str) -> bool:
        return word in self.exact or word.startswith(self.stems)


@cache
def before(language: str) -> Doings:
    return _doings(_BEFORE.get(language, _BEFORE["en"]))


@cache
def behind(language: str) -> Doings:
    return _doings(_BEHIND.get(language, _BEHIND["en"]))


_STEM: Final = 5


def _doings(text: str) -> Doings:
    listed = text.split()
    return Doings(frozenset(listed), tuple(word for word in listed if len(word) >= _STEM))
