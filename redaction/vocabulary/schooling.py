"""Years of school, of all languages: whoever is in one tells an age. Folded."""

from redaction.vocabulary.wordlist import words

# Behind an ordinal: "v osme tride", "2. Klasse", "drugiej klasie", "terza elementare".
YEARS = words(
    """
    trida tride tridy tridu tridou rocnik rocniku trieda triede triedy triedu
    klasa klasie klasy klase
    klasse schulklasse
    elementare media superiore liceo primaria asilo
    grade graders grader former form
    primaire
    """
)
# Before a number: "Year 2", "klasa 3", "CE1".
BEFORE = words("year reception grade p yr klasa klasie klasse form")
# By themselves.
PUPILS = words(
    """
    prvnak prvnacek prvnaka prvnacka prvnakovi druhak druhaka druhacka druhakovi tretak tretaka tretacka ctvrtak ctvrtaka ctvrtacka patak patacka
    sestak sestacka sedmak sedmacka osmak osmacka devatak devatacka predskolak predskolaka predskolacka predskolakovi
    skolkacek skolkaka
    prvak prvacik prvaka prvacka stvrtak stvrtaka stvrtacka piatak piatacka siestak siedmak osmak deviatak predskolak
    pierwszak pierwszaka pierwszakiem drugoklasista drugoklasistka trzecioklasista trzecioklasistka czwartoklasista czwartoklasistka
    piatoklasista piatoklasistka szostoklasista siodmoklasista osmoklasista osmoklasistka przedszkolak przedszkolaka
    zerowce zerowka zerowki pierwszaki drugoklasistki trzecioklasistki czwartoklasistki piatoklasistki szostoklasistki siodmoklasistki
    osmoklasistki osmoklasisci siodmoklasisci szostoklasisci
    erstklassler zweitklassler drittklassler viertklassler funftklassler erstklasslerin zweitklasslerin drittklasslerin viertklasslerin
    erstklaessler zweitklaessler drittklaessler viertklaessler vorschulkind abiturient abiturientin abiturienten
    maturant maturantka maturantku maturzysta maturzystka maturzystki
    maturando maturanda
    cp ce1 ce2 cm1 cm2 6eme 5eme 4eme 3eme 2nde terminale
    """
)
ORDINALS = words(
    """
    prvni prvniho druhe druha druhou treti ctvrte ctvrta ctvrtou pate pata patou seste sesta sestou sedme sedma sedmou osme osma osmou
    devate devata devatou
    prva prvej prvu druhej druhu tretej tretia tretiu stvrtej stvrta stvrtu piatej piata piatu siestej siesta siedmej siedma osmej deviatej
    pierwsza pierwszej drugiej druga trzeciej trzecia czwartej czwarta piatej piata szostej szosta siodmej siodma osmej osma
    pierwszaj zerowa
    erste ersten zweite zweiten dritte dritten vierte vierten funfte funften fuenfte fuenften sechste sechsten siebte siebten achte achten neunte
    neunten zehnte zehnten elfte elften zwolfte zwolften
    prima seconda terza quarta quinta
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    premiere deuxieme troisieme quatrieme
    i ii iii iv v vi vii viii ix
    """
)
ROMAN = words("ii iii iv vi vii viii ix")
# Told of a child, a pupil: without them a class is a product's.
GOES = words(
    """
    chodi chodim nastupuje nastoupi jde pujde je bude studuje chodzi idzie pojdzie uczy jest byl byla geht kommt besucht ist
    va fa frequenta iscritto iscritta inizia comincia finisce fara goes in starts starting is entre passe
    """
)
LEAD = words("v ve vo do z ze w we en")
BORN = words("rocnik rocnika rocniku rocznik rocznika jahrgang")
HE = words("he's she's he she")
