"""Special categories in Italian, German, English and French: how they are told, and what only sounds like it."""

import pytest

from redaction.vocabulary.phrases import phrases
from tests.redaction.conftest import Found

TOLD = [
    ("de", "Oma erkennt uns nicht mehr, sie ist dement", "HEALTH"),
    ("de", "der Lehrling ist gehörlos", "HEALTH"),
    ("de", "ich habe mir den Knöchel gebrochen", "HEALTH"),
    ("de", "wegen meiner Neurodermitis nehme ich nur Baumwolle", "HEALTH"),
    ("de", "die Mieterin hat Brustkrebs", "HEALTH"),
    ("de", "bin Spitalspatientin mit einer Lungenembolie", "HEALTH"),
    ("de", "sie ist evangelische Pfarrerin", "RELIGION"),
    ("de", "Wir sind Aleviten", "RELIGION"),
    ("de", "ich sitze für die Grünen im Gemeinderat", "POLITICS"),
    ("de", "mein Onkel war in der SED", "POLITICS"),
    ("de", "mein Mann ist Nigerianer", "ETHNICITY"),
    ("de", "meine Eltern stammen aus Sri Lanka", "ETHNICITY"),
    ("de", "mein Bruder und sein Mann heiraten", "SEXUAL_ORIENTATION"),
    ("de", "ich bin bei der Postgewerkschaft", "TRADE_UNION"),
    ("de", "der Mieter ist vorbestraft wegen Betrugs", "CRIMINAL"),
    ("de", "ich muss eine Ersatzfreiheitsstrafe antreten", "CRIMINAL"),
    ("de", "hab noch Steuerschulden beim Finanzamt", "FINANCIAL"),
    ("de", "im Privatkonkurs bin ich seit Mai", "FINANCIAL"),
    ("en", "my hip went last winter", "HEALTH"),
    ("en", "I had a miscarriage in March", "HEALTH"),
    ("en", "the lodger is a recovering alcoholic", "HEALTH"),
    ("en", "I'm allergic to wasps", "HEALTH"),
    ("en", "as a Muslim I can't pay interest", "RELIGION"),
    ("en", "she stood for the Greens once", "POLITICS"),
    ("en", "my dad votes Labour", "POLITICS"),
    ("en", "we came over from Jamaica", "ETHNICITY"),
    ("en", "my son and his husband are coming", "SEXUAL_ORIENTATION"),
    ("en", "I'm in the RMT", "TRADE_UNION"),
    ("en", "he was convicted of arson", "CRIMINAL"),
    ("en", "I still owe HMRC four grand", "FINANCIAL"),
    ("en", "we're three months behind on the rent", "FINANCIAL"),
    ("it", "ha l'artrite da anni, mia madre", "HEALTH"),
    ("it", "ho un'ernia e non sollevo pesi", "HEALTH"),
    ("it", "mio nonno non ci vede quasi più", "HEALTH"),
    ("it", "mi sono rotto il gomito", "HEALTH"),
    ("it", "mia zia è suora", "RELIGION"),
    ("it", "vota comunista da sempre, mio padre", "POLITICS"),
    ("it", "vengo dal Marocco", "ETHNICITY"),
    ("it", "la badante è moldava", "ETHNICITY"),
    ("it", "mio figlio e il suo compagno arrivano sabato", "SEXUAL_ORIENTATION"),
    ("it", "faccio parte della RSU", "TRADE_UNION"),
    ("it", "ho una condanna per furto", "CRIMINAL"),
    ("it", "la pensione è di 780 euro", "FINANCIAL"),
    ("it", "ho un decreto ingiuntivo della banca", "FINANCIAL"),
    ("fr", "je me suis cassé le poignet", "HEALTH"),
    ("fr", "elle n'entend presque plus", "HEALTH"),
    ("fr", "mon oncle est prêtre", "RELIGION"),
    ("fr", "je milite à Reconquête", "POLITICS"),
    ("fr", "on vient du Mali", "ETHNICITY"),
    ("fr", "mon fils et son mari viennent", "SEXUAL_ORIENTATION"),
    ("fr", "je suis syndiqué à la CFDT", "TRADE_UNION"),
    ("fr", "mon frère porte un bracelet électronique", "CRIMINAL"),
    ("fr", "l'urssaf me réclame 4 000 euros", "FINANCIAL"),
]
HARMLESS = [
    ("de", "Der Stuhl ist kaputt, ein Bein ist gebrochen"),
    ("de", "Unser Kater ist 14 und taub"),
    ("de", "Verkauft ihr Rollatoren und Krücken?"),
    ("de", "Mein Paket kommt aus China, wo ist es?"),
    ("de", "Wähle ich links die rote oder rechts die grüne Variante?"),
    ("de", "Rund 310 € netto, Lieferzeit 5 Werktage"),
    ("de", "Das Gerät ist in der 34. Woche lieferbar"),
    ("de", "Das sieht schlecht aus, der Lack ist ab"),
    ("de", "Ich habe meinen Vertrag gekündigt"),
    ("de", "Prüfen Sie die Bonität bei Ratenzahlung?"),
    ("de", "Gibt es eine Kooperation mit Händlern?"),
    ("de", "Die Rechnungen sind getrennt zu stellen"),
    ("en", "The laptop had a breakdown after two weeks, can I send it back?"),
    ("en", "My dog is blind in one eye and needs a softer bed"),
    ("en", "it fits my car, thanks"),
    ("en", "Can I have a price breakdown please?"),
    ("en", "I'd vote for the blue one"),
    ("en", "we need right wing mirror and left wing mirror for a Golf"),
    ("en", "Do you ship from Germany or from Poland?"),
    ("en", "My wife wants the Chinese tea set"),
    ("en", "You owe me a refund of 49.99"),
    ("en", "My phone is broke, screen cracked"),
    ("en", "Do you do a credit check for the finance option?"),
    ("en", "Is the Union Street branch open on bank holiday?"),
    ("it", "Le gambe del tavolo sono rotte"),
    ("it", "Patente del mio autista, serve?"),
    ("it", "Spedite dalla Germania o dalla Polonia?"),
    ("it", "Sono 290 euro al mese per 36 mesi"),
    ("it", "non riesco a pagare con la carta, mi dà errore"),
    ("it", "I due colli sono separati?"),
    ("it", "Apparecchi acustici ricaricabili: quanto durano?"),
    ("fr", "Je cherche une enceinte bluetooth"),
    ("fr", "Le pied de la table est cassé"),
    ("fr", "C'est 290 euros par mois ?"),
    ("fr", "Le wc est séparé ?"),
    ("fr", "Mon chien a de l'arthrose, quel panier ?"),
]


@pytest.mark.parametrize(("language", "text", "label"), TOLD)
def test_a_fact_told_of_a_person_is_found(found: Found, language: str, text: str, label: str) -> None:
    assert label in [kind for kind, _words in found(text, language)]


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_what_only_sounds_like_it_stays(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


def test_choices_of_an_entry_stand_for_every_combination() -> None:
    found = [[sorted(slot.exact) for slot in p.slots] for p in phrases("{my|his} {bad |}{hip|lower back}")]
    assert sorted(found) == sorted(
        [
            [["his", "my"], ["bad"], ["hip"]],
            [["his", "my"], ["bad"], ["lower"], ["back"]],
            [["his", "my"], ["hip"]],
            [["his", "my"], ["lower"], ["back"]],
        ]
    )
