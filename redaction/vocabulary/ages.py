"""Words that announce an age, of all languages. Folded."""

import re

from redaction.vocabulary.wordlist import words

CUES = words(
    """
    skonczyl skonczyla skonczylem skonczylam oslavil oslavila veku wieku vek wiek eta compiuto compie alter age aged
    i'm im he's she's who's turned turns turning stuknie stuklo stuknelo stukne nearly almost pushing hitting bin ist werde wird wurde j'ai compiuti isch
    """
)
TWO_CUES = frozenset(
    (
        *(
            *(
                "oba mame",
                "obe mame",
                "obaja mame",
                "oboje mamy",
                "obaj mamy",
                "obie mamy",
                "stuknelo mi",
                "mi stuknelo",
                "stuklo mi",
                "stuknie mi",
                "mi stuknie",
                "mi stuklo",
                "mu stuklo",
                "minulo mi",
                "bije mi",
            ),
            "tomu je",
            "te je",
            "me je",
            "jemu je",
            "nam je",
            "jim je",
            "obema je",
            "jsem ted",
            "mne bude",
            "tomu bude",
            "mu bude",
            "ji bude",
            "jim bude",
            "jej bude",
            "nam bude",
        ),
        *("si isch", "er isch", "sie isch", "i bi", "ich bi", "sie wird", "er wird", "ich werde", "ich bin"),
        *("to be", "be turning", "she turns", "he turns", "i turn", "ne faccio", "ne fa", "ne fara", "ne faccia"),
        *(
            "ne compio",
            "ne compira",
            "ne avra",
            "ne aveva",
            "ne avevo",
            "lui ne",
            "ma lat",
            "mam lat",
            "bede miec",
            "bedzie mial",
        ),
        *(
            "bedzie miala",
            "j'en aurai",
            "en aura",
            "en avait",
            "j'en avais",
            "on a",
            "a bientot",
            "have turned",
            "has turned",
        ),
        *("je mi", "je mu", "je ji", "je nam", "je jim", "je jej", "mi je", "mu je", "ji je", "bude mi", "bude mu"),
        *("bude ji", "mi bude", "bylo mi", "bylo mu", "bylo ji", "malymu je", "malemu je", "male je", "mne je"),
        *("ma uz", "mam uz", "i am", "he is", "she is", "she was", "he was", "ich bin", "er ist", "sie ist", "der is"),
        *("der ist", "die is", "ich werd", "il a", "elle a", "age de", "eta di", "alter von", "wieku lat", "im at"),
        *("we're both", "are both", "sind beide", "siamo entrambi", "siamo entrambe", "ne ho", "ne ha", "ne hanno"),
        *("j'en ai", "n'en a", "en a", "ne compie", "ll be", "will be", "l'a eu"),
        *("mialam lat", "mam lat", "ma lat", "i was", "dozil se", "dozila se", "jsou ji", "jsou mu", "su mu", "je jim"),
        *(
            "werde ich",
            "werd ich",
            "two are",
            "three are",
            "festeggiato i",
            "compiuto i",
            "fatto i",
            "festeggia i",
            "slavil uz",
            "oslavila uz",
        ),
        *("tahne na", "vado per", "knocking on", "just hit", "i hit", "who's now"),
        *("he'll be", "she'll be", "i'll be", "ripe age of", "old age of", "age of", "side of", "years off", "who is"),
    )
)
ROUNDLY = words("mitte ende anfang early mid late")
DECADE_BEFORE = words("early mid late my his her their our")
OF = words("of di von de")
WEAK_CUES = words("ist bin wird i'm im nearly almost he's she's wurde werde")
FILLERS = words(
    "uz juz pres skoro temer prawie ponad quasi oltre uber ueber over cerstvych rovnych rovnou schon bald jetzt mittlerweile inzwischen grad "
    "gerade erst fast just now already nearly almost only ora ormai adesso gia appena jen cca asi okolo around about "
    "circa etwa teraz ted nyni prave zrovna maintenant deja bientot presque seulement halt eben auch also dopiero "
    "niedlugo zaraz roughly still recently selbst selber zwar noch doch ja immerhin genau stolze sama sam taky akorat "
    "rowno okragle ben giusto appunto rustige ripe sprightly sweet tender actually about teprv teprve teda tez prosty momentan "
    "demnachst neco well spritely nunmehr beinahe knapp gut mal wieder moze cirka letos jeste wlasnie akurat razem wkrotce brzy prawie temer"
)
LINKS = words(
    """
    was mela mel mial miala jsou su je ma is ist hat ha mu ji aged age wird will be bude bedzie has hanno maji maja sind are son haben mi turns wurde
    """
)
COMING = words("bude bedzie wird werde will compie compio fara turns oslavi oslavim skonczy konczy koncze slavi slavim")
BABIES = words(
    """
    kleine kleiner kleines baby mimi mimino miminko mimco maly mala male malemu malymu neonato neonata piccolo piccola
    niemowle malenstwo synek synus coreczka corcia malutka malutki bebe petit petite newborn little one bub madl zwillinge twins
    """
)
# They count other things as well, unless nothing is counted after them.
CLOSED_CUES = frozenset(
    (
        *(
            "ne ho",
            "ne ha",
            "ne hanno",
            "lui ne",
            "ne fa",
            "ne faccio",
            "ne fara",
            "ne faccia",
            "ne avra",
            "ne aveva",
            "ne avevo",
        ),
        *("en a", "on a", "n'en a", "j'en ai", "to be", "i bi", "ma uz", "mam uz"),
    )
)
HAVING = words("ma mam maju")
COMPLETES = words(
    "skonczyla skonczyl skonczylem skonczylam konczy skonczy koncze skoncze skonczysz dovrsi dovrsim compira compiro zavrsi"
)
I_AM = words("jsem sem som jestem")
YOUNGER = words(
    "mladsi starsi mlodsza mlodszy starsza starszy mladsia starsia younger older junger alter aelter juenger giovane vecchio vecchia anziano jeune"
)
# "Zaraz 64", "bald 70": before the number, behind a comma.
NEARLY = words(
    "zaraz skoro niedlugo wkrotce brzy temer prawie quasi bald fast knapp nearly almost bientot presque onedlho pomaly pomalu"
)
SOON = words(
    "tygodnie tygodni tydzien miesiac miesiace miesiecy tyden tydny mesic mesice mesicu rok tyzden tyzdne mesiac mesiace dni dnu"
)
PRONOUNS = words("moi mne me ich io lui ja ja ona on lei mnie je")
HERE_IS = (
    *("i'm a ", "i'm an ", "im a ", "i am a ", "ich bin ", "bin ", "sono un", "io sono ", "jsem ", "ja jsem ", "som "),
    *(
        "jestem ",
        "je suis ",
        "moi c'est ",
        "mi chiamo ",
        "ich heisse ",
        "ich heise ",
        "mein name ist ",
        "jmenuji se ",
        "volam sa ",
    ),
    *("v mych letech", "v mem veku", "w moim wieku", "in meinem alter", "alla mia eta", "at my age", "a mon age"),
    *("nazywam sie ", "je m'appelle ", "my name is ", "my name's ", "this is ", "hier ist ", "tady ", "tu "),
)
WEEKS = re.compile(
    r" ?(?:wochen?|weeks?|tage|days|tygodni\w{0,2}|tydn\w{1,3}|tyzdn\w{1,3}|settiman\w|semaines?|giorni|jours|dni|dnu)"
    r"(?![a-z])"
)
UNIT_FIRST = re.compile(r"(?:(?<![a-z])([a-z]{1,12}) )?(?<![a-z])(anni|lat|let|rokov)[ :]{1,2}$")
# "Oma wird im Mai neunzig".
MONTHLY = re.compile(
    r"(?:im|in|v|ve|w|we|a|na|next|nachsten|pristi|this|diesen|letos|quest|month|year|monat|jahr|rok|letos|maju|maggio|mai|may"
    r"|kvetnu|(?:jan|febr|marz|marc(?=[ahi])|apri|jun(?!g)|jul|aug|sept|okto|octo|nove|deze|dece|unor|brez|dubn|cerv|srpn|zari|rijn|listop|prosin"
    r"|stycz|lut|kwie|czer|lip|sierp|wrzes|pazdz|grud|genn|febb|giug|lugl|agos|sett|otto|dice)[a-z]{0,7})$"
)
BIRTHDAY = (
    *("birthday", "bday", "geburtstag", "narozenin", "urodzin", "compleanno", "anniversaire", "jubil", "geburi"),
)
# "41, never married".
STATUS_AFTER = re.compile(
    r",? ?(?:student\w*|uczen|schuler\w*|studente\w*|nekurak|kurak|niepal|nichtraucher|non fumat|non-smok|non smok|fajciar|nefajciar)|, ?(?:(?:never|not|non|nie|nicht|jamais|seit|od|still|noch) )?(?:married|single|divorced|widow|separated|retired"
    r"|ledig|verheiratet|geschieden|verwitwet|witwe|rentner|celibe|nubile|sposat|divorziat|vedov|separat|pensionat|svobodn|zenat|vdan"
    r"|rozveden|vdov|duchod"
    r"|slobodn|vydat|panna|kawaler|zonat|zamezn|mezatk|rozwied|rozwod|wdow|emeryt|celibataire|marie|divorce|veuf|veuve|retraite|no pets|no kids|weiblich|mannlich|female|male(?![a-z]))"
)
# "She's a widow, 68, …".
OF_HIM = re.compile(
    r"(?:(?:and|und|a|e|i|et|ale|but) )?(?:(?:s?he)(?:'s| is| was)|i'm|i am|ona (?:je|jest)|on (?:je|jest)"
    r"|(?:er|sie|ich) (?:ist|bin)|"
    r"l[ue]i (?:e|fa)|io (?:sono|faccio)|elle est|il est|je suis|som|jsem|jestem|sono|bin)(?![a-z])"
)

# Of those who wait for it: "next week", "v příštím měsíci".
WHEN = words(
    """
    next last this coming pristi pristim minuly minulou minule tyden tydnu mesic mesici letos loni vloni rok roce v ve w za
    tym tento tuto tomto tohto quest'anno przyszlym przyszly zeszlym tygodniu tydzien miesiacu miesiac roku nachste nachsten nachstes letzte letzten letztes diese diesen dieses woche monat jahr im
    in dieser week month year prossima prossimo scorso questo questa settimana mese anno buduci buduceho minuly tyzden teraz
    """
)
SEXES = words("m f w weiblich mannlich male female zena muz kobieta mezczyzna donna uomo femme homme frau mann")
SIBLINGS = words(
    """
    mladsi starsi nejmladsi nejstarsi prostredni mlodszy mlodsza starszy starsza najmlodszy najmlodsza najstarszy najstarsza sredni
    piccolo piccola grande maggiore minore primo prima secondo seconda kleine kleiner grosse grosser jungere altere petit petite cadet ainee mladsia starsia
    """
)
