"""Special categories: the clause that reveals, and the words that only look like it."""

import pytest

from tests.redaction.conftest import Found

REVEALING = [
    ("cs", "hledám kolo, jsem po mrtvici a blbě chodím", "HEALTH"),
    ("cs", "dcera je ve 14. týdnu těhotenství", "HEALTH"),
    ("pl", "choruje na astmę", "HEALTH"),
    ("it", "mia nonna ha il Parkinson", "HEALTH"),
    ("de", "mein Mann sitzt seit dem Schlaganfall im Rollstuhl", "HEALTH"),
    ("en", "my dad is recovering from a hip replacement", "HEALTH"),
    ("en", "I just finished chemo", "HEALTH"),
    ("fr", "je suis épileptique depuis un an", "HEALTH"),
    ("cs", "jsme židovská rodina", "RELIGION"),
    ("pl", "jesteśmy muzułmanami", "RELIGION"),
    ("de", "ich bin katholischer Diakon", "RELIGION"),
    ("en", "I have to ask my imam first", "RELIGION"),
    ("cs", "kandiduju za lidovce do senátu", "POLITICS"),
    ("pl", "głosuję na Zielonych", "POLITICS"),
    ("de", "ich trete für die SPD zur Kommunalwahl an", "POLITICS"),
    ("en", "I'm a Sinn Féin councillor", "POLITICS"),
    ("cs", "Jsme Romové", "ETHNICITY"),
    ("it", "sono di origini nigeriane", "ETHNICITY"),
    ("de", "weil wir aus Ghana stammen", "ETHNICITY"),
    ("cs", "jsem gay a jedu sám", "SEXUAL_ORIENTATION"),
    ("it", "sono lesbica", "SEXUAL_ORIENTATION"),
    ("en", "we are two dads", "SEXUAL_ORIENTATION"),
    ("pl", "należę do ZNP", "TRADE_UNION"),
    ("en", "I'm the GMB shop steward", "TRADE_UNION"),
    ("cs", "jsem na podmínce", "CRIMINAL"),
    ("it", "sono ai domiciliari fino a marzo", "CRIMINAL"),
    ("de", "ich bin vorbestraft", "CRIMINAL"),
    ("cs", "jsem v insolvenci", "FINANCIAL"),
    ("pl", "zarabiam 3 200 na rękę", "FINANCIAL"),
    ("en", "I've got a CCJ", "FINANCIAL"),
]
INNOCENT = [
    ("cs", "notebook mi chytil virus a baterie umírá"),
    ("cs", "jsme naproti kostelu, vlevo je odbor reklamací"),
    ("cs", "platí obchodní podmínky a záruční podmínky?"),
    ("cs", "beru 2 kusy, kolik stojí splátky?"),
    ("pl", "mój pies ma alergię na tę karmę"),
    ("it", "cerchi in lega, giunto lato sinistro"),
    ("it", "il freno destro e sinistro"),
    ("de", "Kreuzschraube M6, bitte in Weiß"),
    ("de", "Bettwäsche für Allergiker geeignet?"),
    ("en", "my laptop died, it caught a virus"),
    ("en", "union nut 22mm and a CV joint"),
    ("en", "is kosher food available? and a crucifix for the wall"),
    ("en", "party rings for the kids, white or black"),
    ("en", "my dog has arthritis"),
]


@pytest.mark.parametrize(("language", "text", "label"), REVEALING)
def test_a_clause_that_reveals_is_found(found: Found, language: str, text: str, label: str) -> None:
    assert label in [kind for kind, _words in found(text, language)]


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_machines_animals_goods_and_places_stay(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


def test_only_the_clause_is_cut(found: Found) -> None:
    text = "Storno ano. Důležitá věc: jsem ve 14. týdnu těhotenství. Vztahuje se to na to?"
    assert found(text, "cs") == [("HEALTH", "jsem ve 14. týdnu těhotenství")]
