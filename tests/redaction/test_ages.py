"""Ages, dates of birth, marital status."""

import pytest

from tests.redaction.conftest import Found

FACTS = [
    ("cs", "tatínkovi je 74 let", "AGE", "74 let"),
    ("cs", "je mi 67", "AGE", "67"),
    ("cs", "osmdesátiletá babička, je jí osmdesát dva let", "AGE", "osmdesát dva let"),
    ("pl", "syn ma 6 lat", "AGE", "6 lat"),
    ("it", "mia mamma ha 81 anni", "AGE", "81 anni"),
    ("de", "meine Mutter ist 84", "AGE", "84"),
    ("de", "mein 8-jähriger Sohn", "AGE", "8-jähriger"),
    ("en", "I'm 67 and retired", "AGE", "67"),
    ("en", "my son is 7", "AGE", "7"),
    ("en", "she is eighty-two", "AGE", "eighty-two"),
    ("cs", "syn je sedmiletý", "AGE", "sedmiletý"),
    ("cs", "tátovi bude v srpnu 80", "AGE", "80"),
    ("de", "meine Kinder 5 und 8", "AGE", "8"),
    ("en", "two kids aged 4 and 6", "AGE", "6"),
    ("en", "dad's 81", "AGE", "81"),
    ("fr", "j'ai 34 ans", "AGE", "34 ans"),
    ("de", "meine Großmutter, 94, hört schlecht", "AGE", "94"),
    ("de", "er steht im 84. Lebensjahr", "AGE", "84. Lebensjahr"),
    ("de", "unsere Kleine ist 10 Wochen, schläft kaum", "AGE", "10 Wochen"),
    ("de", "ich bin jetzt 78 und suche was Leichtes", "AGE", "78"),
    ("de", "81 Jahre, und noch fit", "AGE", "81 Jahre"),
    ("en", "I'm a nurse, 41, and need a bike", "AGE", "41"),
    ("en", "Second driver is Robert, 61.", "AGE", "61"),
    ("en", "happy 40th for my brother", "AGE", "40th"),
    ("en", "I look like a teenager, me at 43 i mean", "AGE", "43"),
    ("fr", "Lui 16 ans, moi 27.", "AGE", "27"),
    ("it", "mio figlio Luca, anni 14, viene con me", "AGE", "anni 14"),
    ("pl", "turnus dla chłopca lat 12?", "AGE", "lat 12"),
    ("cs", "mám už osmdesát dva a v neděli nechci", "AGE", "osmdesát dva"),
    ("sk", "vnuk má dvanásť, zvládne to?", "AGE", "dvanásť"),
    ("de", "wir lassen uns scheiden", "MARITAL_STATUS", "wir lassen uns scheiden"),
    ("it", "sono scapolo", "MARITAL_STATUS", "scapolo"),
    ("fr", "je suis donc veuve", "MARITAL_STATUS", "veuve"),
    ("cs", "nar. 24.7.1991", "DATE_OF_BIRTH", "24.7.1991"),
    ("cs", "narozena 30. září 1988", "DATE_OF_BIRTH", "30. září 1988"),
    ("it", "nata 23 luglio 51", "DATE_OF_BIRTH", "23 luglio 51"),
    ("en", "born July 4, 1974", "DATE_OF_BIRTH", "July 4, 1974"),
    ("de", "bin Jahrgang 1962", "DATE_OF_BIRTH", "Jahrgang 1962"),
    ("cs", "jsem rozvedený", "MARITAL_STATUS", "jsem rozvedený"),
    ("pl", "jestem wdową", "MARITAL_STATUS", "jestem wdową"),
    ("it", "sono divorziato", "MARITAL_STATUS", "divorziato"),
    ("de", "ledig, netto 1480", "MARITAL_STATUS", "ledig"),
    ("en", "I'm widowed", "MARITAL_STATUS", "widowed"),
]
INNOCENT = [
    ("cs", "záruka 10 let na střídač"),
    ("cs", "hračka pro děti od 6 let"),
    ("cs", "auto je 5 let staré"),
    ("pl", "gwarancja 2 lata"),
    ("it", "garanzia 5 anni sulla caldaia"),
    ("de", "Garantie 25 Jahre, Lieferung 12.3.2026"),
    ("en", "5 years warranty on the battery"),
    ("de", "Unser Wallach ist 17 und hat Hufrehe"),
    ("de", "Verheiratet?"),
    ("it", "sotto i 25 anni c'è un supplemento"),
    ("it", "i documenti restano dieci anni"),
    ("cs", "máme dva termíny, 6. nebo 13. října"),
    ("cs", "dvě palety, ale dovezte až k chatě"),
    ("en", "no claims in eleven years"),
    ("en", "she's a diabetic lab, 12 yrs old"),
    ("en", "for children aged 6-9"),
    ("en", "a single room please"),
    ("en", "my wife and I want a separate delivery"),
]


@pytest.mark.parametrize(("language", "text", "label", "words"), FACTS)
def test_a_fact_about_a_person_is_found(found: Found, language: str, text: str, label: str, words: str) -> None:
    assert (label, words) in found(text, language)


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_warranties_ranges_and_rooms_stay(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []
