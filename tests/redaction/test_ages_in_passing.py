"""Ages and marital status told in passing, in seven languages, and the numbers and words beside which nobody stands."""

import pytest

from tests.redaction.conftest import Found

AGES = [
    ("cs", "Mám 45 a hledám něco pohodlného."),
    ("cs", "Už mi bylo padesát."),
    ("cs", "Babičce bude v květnu devadesát."),
    ("cs", "V mých letech, 67, už to jde pomalu."),
    ("sk", "Ťahá mi na šesťdesiat."),
    ("pl", "Mam 45 i szukam czegoś wygodnego."),
    ("pl", "Skończyłem pięćdziesiątkę."),
    ("pl", "Babcia w maju kończy 90."),
    ("pl", "Mam trzydzieści kilka lat."),
    ("it", "Ne ho compiuti 60 a marzo."),
    ("de", "Ich gehe auf die siebzig zu."),
    ("de", "Mein Mann hat die sechzig überschritten."),
    ("de", "Ich werde im Mai 60."),
    ("de", "Der Kleine ist drei und will ein Laufrad."),
    ("de", "Mit 38 hab ich Rücken."),
    ("en", "I'm well over seventy."),
    ("en", "My son's six and a half."),
    ("fr", "J'approche des soixante-dix ans."),
]
YEARS = [
    ("cs", "Jsem ročník 78, takže žádný mladík."),
    ("sk", "Som ročník 81."),
    ("pl", "Jestem rocznik 78."),
    ("it", "Sono del '78."),
    ("it", "Sono classe 1965."),
    ("de", "Bin Jahrgang 78."),
    ("en", "I was born in '78."),
    ("fr", "Je suis né en 78."),
]
STATUS = [
    ("sk", "Žijeme s priateľom na psiu knižku."),
    ("pl", "Jesteśmy zaręczeni."),
    ("it", "Conviviamo da tre anni."),
    ("it", "Viviamo separati."),
    ("it", "Stiamo divorziando."),
    ("de", "Ich erziehe meine Tochter allein."),
    ("de", "Wir haben uns im Mai getrennt."),
]
HARMLESS = [
    ("cs", "Kotel má 45 let."),
    ("cs", "Auto je ročník 2008."),
    ("cs", "Mám padesát tisíc."),
    ("cs", "Máme rozvedenou elektřinu."),
    ("pl", "Auto rocznik 2008."),
    ("pl", "Mam 45 sztuk."),
    ("it", "La caldaia è del 2008."),
    ("it", "Ho cinquanta metri quadri."),
    ("it", "Lavabi separati?"),
    ("de", "Mitte Mai passt."),
    ("de", "Die Teile sind getrennt verpackt."),
    ("de", "Ich bin um 45 Minuten verspätet."),
    ("en", "It's in the low thirties outside."),
    ("en", "The ex-display model, how much?"),
    ("fr", "J'ai 45 pièces."),
]


@pytest.mark.parametrize(("language", "text"), AGES)
def test_an_age_told_in_passing_is_found(found: Found, language: str, text: str) -> None:
    assert [kind for kind, _words in found(text, language)] == ["AGE"]


@pytest.mark.parametrize(("language", "text"), YEARS)
def test_the_year_of_birth_is_found_at_the_end_of_a_clause(found: Found, language: str, text: str) -> None:
    assert [kind for kind, _words in found(text, language)] == ["DATE_OF_BIRTH"]


@pytest.mark.parametrize(("language", "text"), STATUS)
def test_who_lives_with_or_without_whom_is_found(found: Found, language: str, text: str) -> None:
    assert [kind for kind, _words in found(text, language)] == ["MARITAL_STATUS"]


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_years_and_numbers_of_things_stay(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []
