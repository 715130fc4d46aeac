"""Years of a thing, of a contract, of a toy's children are no person's age."""

import pytest

from tests.redaction.conftest import Found

THINGS = (
    ("en", "our old one is 14 yrs old and still going"),
    ("en", "the neighbour's greenhouse is 30 years old, who'd take that down?"),
    ("en", "it's 9 years old so out of warranty I guess"),
    ("en", "Is it suitable up to age 3?"),
    ("it", "il mio ha 7 anni, conviene cambiarlo?"),
    ("it", "ne abbiamo uno di 11 anni, lo ritirate?"),
    ("it", "Dai 4 ai 10 anni, massimo sei alla volta."),
    ("it", "ho lavorato 18 anni in fabbrica"),
    ("de", "Die Schiene ist von der alten Markise, die ist ca. 14 Jahre alt."),
    ("de", "Eine Pause von drei Monaten ist möglich."),
    ("cs", "to starý čerpadlo máme 14 let"),
    ("cs", "nefunguje displej, mám ji tři měsíce"),
    ("cs", "Obvykle 4 až 5 let."),
    ("pl", "a lodówka? ma 18 lat"),
    ("fr", "Il faut 3 ans sans accident."),
    ("fr", "Elle est conservée 10 ans."),
)
PERSONS = (
    ("en", "My wife is 42 years old.", "42 years old"),
    ("en", "He is 17 years old.", "17 years old"),
    ("it", "mia madre ha 81 anni", "81 anni"),
    ("de", "Unsere Kleine ist 7 Monate.", "7 Monate"),
    ("cs", "syn má 9 let a chce robota", "9 let"),
    ("pl", "mam 52 lata i szukam pracy", "52 lata"),
    ("fr", "J'ai 34 ans.", "34 ans"),
)


@pytest.mark.parametrize(("language", "text"), THINGS)
def test_the_years_of_a_thing_are_no_age(found: Found, language: str, text: str) -> None:
    assert [piece for label, piece in found(text, language) if label == "AGE"] == []


@pytest.mark.parametrize(("language", "text", "age"), PERSONS)
def test_the_years_of_a_person_are(found: Found, language: str, text: str, age: str) -> None:
    assert age in [piece for label, piece in found(text, language) if label == "AGE"]
