"""Ages by the year of school, by an answer, in words; marital status with its verb; and the ages of things."""

import pytest

from redaction.asked import read
from redaction.engine import Redactor
from redaction.policy import default_policy
from tests.redaction.conftest import Found

CLASSES = [
    ("cs", "Dcera chodí do třetí třídy.", "do třetí třídy"),
    ("cs", "Kluk je prvňák.", "prvňák"),
    ("sk", "Vnuk je šiestak.", "šiestak"),
    ("pl", "Syn jest w szóstej klasie.", "w szóstej klasie"),
    ("pl", "Prezent dla wnuczki, druga klasa.", "druga klasa"),
    ("it", "Mio nipote fa quarta elementare.", "quarta elementare"),
    ("de", "Unsere Tochter geht in die 3. Klasse.", "3. Klasse"),
    ("de", "Mein Sohn ist Erstklässler.", "Erstklässler"),
    ("en", "My daughter is in Year 4.", "Year 4"),
    ("en", "He's in year 9 and can't spell.", "year 9"),
    ("fr", "Mon fils est en CM2.", "en CM2"),
]
TOLD = [
    ("cs", "Já jsem sedmapadesát.", "sedmapadesát"),
    ("cs", "Je to pro tchána, tomu je osmdesát jedna.", "osmdesát jedna"),
    ("cs", "Mladší, ta má čtyři a půl.", "čtyři a půl"),
    ("cs", "Jsem 61, takže důchod brzo.", "61"),
    ("cs", "Švagr, za měsíc mu bude 75.", "75"),
    ("sk", "Je to pre svokra. Má 81 a zle chodí.", "81"),
    ("pl", "Buty dla teścia, niedługo 80, ale chodzi.", "80"),
    ("pl", "Babcia za trzy tygodnie 90.", "90"),
    ("pl", "Mąż ma w maju sześćdziesiątkę.", "sześćdziesiątkę"),
    ("pl", "Ona młodsza, 58, pracuje.", "58"),
    ("it", "Mio fratello ne ha diciannove.", "diciannove"),
    ("it", "Mio zio, lui sui sessanta, guida ancora.", "sui sessanta"),
    ("de", "Meine Nichte ist siebzehn.", "siebzehn"),
    ("de", "Ich bin zwar schon vierundsiebzig, aber fit.", "vierundsiebzig"),
    ("de", "Si isch jetzt 79.", "79"),
    ("en", "She's going to be 21, hence the cake.", "21"),
    ("en", "My gran is in her eighties.", "in her eighties"),
    ("fr", "Il a 16 ans et demi.", "16 ans et demi"),
    ("cs", "Postel pro dědu, osmdesát dva, dostupná.", "osmdesát dva"),
    ("cs", "Sama jsem pětatřicátnice.", "pětatřicátnice"),
    ("sk", "Bude mať tridsiate narodeniny.", "tridsiate narodeniny"),
    ("pl", "Stuknęło mi 61.", "61"),
    ("pl", "Mąż kończy w maju osiemdziesiąt trzy.", "osiemdziesiąt trzy"),
    ("pl", "Ja rocznik sześćdziesiąty.", "rocznik sześćdziesiąty"),
    ("de", "Zum siebzigsten Geburtstag meiner Mutter.", "siebzigsten Geburtstag"),
    ("en", "She's retired, 71, and naps a lot.", "71"),
    ("de", "Mein Vater ist letzten Monat achtzig geworden.", "achtzig"),
    ("de", "Seit ich 60 bin, geht das nicht mehr.", "60"),
    ("de", "Zu ihrem Achtzigsten soll es etwas Besonderes sein.", "Achtzigsten"),
    ("de", "Unser Sohn ist zweieinhalb.", "zweieinhalb"),
    ("de", "Ich, weiblich, 34, suche etwas.", "34"),
    ("de", "Wir sind 67 und 70.", "70"),
    ("en", "A cake for my mum's eightieth.", "eightieth"),
    ("en", "My thirteen year old wants one.", "thirteen year old"),
    ("en", "He's mid forties.", "mid forties"),
    ("cs", "Mámě bude příští týden osmdesát.", "osmdesát"),
    ("cs", "Na babiččinu devadesátku.", "devadesátku"),
    ("cs", "Náš tříletý se bojí.", "tříletý"),
    ("cs", "Oba máme 67.", "67"),
    ("cs", "Ve čtyřiceti už mu to vadí.", "čtyřiceti"),
    ("pl", "Na osiemdziesiątkę mamy.", "osiemdziesiątkę"),
    ("pl", "Nasz trzylatek.", "trzylatek"),
    ("pl", "Babci stuknie dziewięćdziesiąt.", "dziewięćdziesiąt"),
    ("it", "Mia figlia quindicenne.", "quindicenne"),
    ("it", "Abbiamo tutti e due 67 anni.", "67 anni"),
    ("en", "44, never married, no children.", "44"),
]
YEARS = [
    ("cs", "Máma je ročník 1947.", "ročník 1947"),
    ("pl", "To dla mnie, rocznik 62.", "rocznik 62"),
    ("it", "Mio suocero è del 44.", "44"),
    ("it", "Viene mio zio del 49.", "del 49"),
    ("de", "Er ist Jahrgang 66.", "Jahrgang 66"),
    ("en", "I was born in 57.", "born in 57"),
    ("de", "Ich bin 1956 geboren.", "1956 geboren"),
    ("pl", "Jestem z 56 rocznika.", "56 rocznika"),
]
ANSWERS = [
    ("pl", "Ile lat ma syn?", "13, i rośnie", "13"),
    ("cs", "Kolik je vám let?", "čtyřicet osm", "čtyřicet osm"),
    ("de", "Wie alt ist Ihr Kind?", "gerade 9", "9"),
    ("it", "Quanti anni ha?", "quasi cinquanta", "cinquanta"),
    ("en", "Could you tell me your age?", "37", "37"),
]
THINGS = [
    ("cs", "Bezpečnostní dveře třídy 3 pro rodiče."),
    ("cs", "Dcera chce vlak, první třída."),
    ("cs", "Máme 15 let starou pračku."),
    ("cs", "Fabia ročník 2009."),
    ("cs", "To mám ještě tři měsíce."),
    ("sk", "Naša stará má 45 rokov a praskla."),
    ("pl", "Golf rocznik 99."),
    ("pl", "A lodówka? Ma 20 lat."),
    ("pl", "Czy macie hulajnogę dla dziecka 6-letniego?"),
    ("pl", "Drzwi antywłamaniowe w klasie RC3."),
    ("it", "Ho lavorato 20 anni in fabbrica."),
    ("it", "La mia vecchia Punto ha 26 anni."),
    ("it", "Ne ho 70 sacchi."),
    ("it", "Dai 3 ai 12 anni."),
    ("de", "Wir fahren 1. Klasse im Zug, meine Frau auch."),
    ("de", "Die Hausnummer ist 45."),
    ("de", "Wir sind 23, davon zwei vegan."),
    ("en", "It's 20 years old and the springs are gone."),
    ("en", "Our neighbour's conservatory is 25 years old."),
    ("en", "The first year of my subscription is over."),
    ("fr", "Permis de 2 ans."),
    ("cs", "Ve třiceti městech."),
    ("cs", "Přijdu v 15 hodin."),
    ("cs", "Starší kotel má 12 let."),
    ("de", "Nächste Woche sind 60 Stück geliefert worden."),
    ("de", "Ab Mitte Mai sind zwanzig da."),
    ("en", "My 20 year old fridge died."),
    ("en", "The fiftieth order is free."),
    ("pl", "Na osiemdziesiątkę sztuk."),
    ("it", "La garanzia a 5 anni non basta."),
    ("fr", "À 40 ans, une ardoise tient encore."),
]
STATUS = [
    ("cs", "Od léta je vdova.", "Od léta je vdova"),
    ("cs", "Rozvedla jsem se.", "Rozvedla jsem se"),
    ("cs", "Jsem na dvě děti sama.", "Jsem na dvě děti sama"),
    ("cs", "Jsme svoji už rok.", "Jsme svoji"),
    ("sk", "Som sama s dvoma deťmi.", "Som sama s dvoma deťmi"),
    ("pl", "Od 35 lat żonaty.", "Od 35 lat żonaty"),
    ("pl", "Jesteśmy 40 lat po ślubie.", "40 lat po ślubie"),
    ("it", "Io e lei non siamo più sposati.", "non siamo più sposati"),
    ("it", "Divorziata da gennaio.", "Divorziata da gennaio"),
    ("de", "Wir leben ohne Trauschein.", "leben ohne Trauschein"),
    ("de", "Wir sind nicht verheiratet.", "nicht verheiratet"),
    ("en", "Me and his dad are divorcing.", "are divorcing"),
    ("fr", "Il n'est jamais remarié.", "jamais remarié"),
    ("en", "I'm going through a messy divorce.", "messy divorce"),
    ("de", "Ich stecke mitten in der Scheidung.", "in der Scheidung"),
    ("cs", "Teď jsem sama s dětma.", "sama s dětma"),
    ("pl", "Żona ode mnie odeszła.", "Żona ode mnie odeszła"),
]


@pytest.mark.parametrize(("language", "text", "words"), CLASSES + TOLD)
def test_an_age_is_found(found: Found, language: str, text: str, words: str) -> None:
    assert any(words in shown for label, shown in found(text, language) if label == "AGE")


@pytest.mark.parametrize(("language", "text", "words"), YEARS)
def test_a_year_of_birth_is_found_with_its_word(found: Found, language: str, text: str, words: str) -> None:
    assert any(words in shown for label, shown in found(text, language) if label == "DATE_OF_BIRTH")


@pytest.mark.parametrize(("language", "question", "text", "words"), ANSWERS)
def test_the_answer_to_a_question_for_an_age_is_one(language: str, question: str, text: str, words: str) -> None:
    reading = Redactor(policy=default_policy()).find(text, language=language, asked=read(question, language))
    assert any(words in text[f.start : f.end] for f in reading if f.label == "AGE")


def test_whoever_asks_for_the_age_of_a_thing_asks_for_nothing() -> None:
    assert "age" not in read("How old is the boiler?", "en")


@pytest.mark.parametrize(("language", "text"), THINGS)
def test_the_age_of_a_thing_a_class_and_a_duration_stay(found: Found, language: str, text: str) -> None:
    assert [label for label, _shown in found(text, language) if label in ("AGE", "DATE_OF_BIRTH")] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Mąż odszedł od kasy."),
        ("it", "Mia moglie mi ha lasciato un biglietto."),
        ("de", "Die Leitung ist ledig."),
        ("cs", "Jsme svorní."),
        ("en", "The single option is cheaper."),
        ("pl", "Jesteśmy po ślubie córki, szukamy ram."),
    ],
)
def test_what_only_sounds_like_a_status_stays(found: Found, language: str, text: str) -> None:
    assert [label for label, _shown in found(text, language) if label == "MARITAL_STATUS"] == []


@pytest.mark.parametrize(("language", "text", "words"), STATUS)
def test_a_marital_status_is_found_with_its_verb(found: Found, language: str, text: str, words: str) -> None:
    assert any(words in shown for label, shown in found(text, language) if label == "MARITAL_STATUS")


def test_an_income_whose_word_ends_the_message_is_one(found: Found) -> None:
    assert found("Ich verdiene 2400 netto", "de") == [("FINANCIAL", "Ich verdiene 2400 netto")]
