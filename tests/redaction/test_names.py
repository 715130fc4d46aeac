"""Names of persons, and what only bears a name."""

import pytest

from tests.redaction.conftest import Found

NAMES = [
    ("de", "ich heiße Max Freiherr von Hohen-Ellingen-Wald", ["Max Freiherr von Hohen-Ellingen-Wald"]),
    ("cs", "Jmenuji se Radek Vondráček, nakupoval jsem u vás", ["Radek Vondráček"]),
    ("cs", "Děkuji, pane Svobodo, nabídku máte ve schránce", ["Svobodo"]),
    ("cs", "ucet je na manzelku Alenu Pokornou, to nevadi?", ["Alenu Pokornou"]),
    ("cs", "Dobrý den, tady Tereza.", ["Tereza"]),
    ("pl", "prosze dzwonic do Michała Rogala", ["Michała Rogala"]),
    ("pl", "Z poważaniem\nHalina Wiśniewska", ["Halina Wiśniewska"]),
    ("pl", "łączę z Magdą", ["Magdą"]),
    ("it", "mi chiamo caruso antonietta", ["caruso antonietta"]),
    ("it", "Cordiali saluti\nRosa Bianchi", ["Rosa Bianchi"]),
    ("it", "il sig. Russo paga domani", ["Russo"]),
    ("de", "Ich hole Frau Köhler in den Chat", ["Köhler"]),
    ("de", "Mein Name ist Torben Kessler", ["Torben Kessler"]),
    ("de", "Freundliche Grüße\nWalter Sommer", ["Walter Sommer"]),
    ("en", "my name is grace okafor", ["grace okafor"]),
    ("en", "leave with Mrs Okonkwo at 12", ["Okonkwo"]),
    ("en", "Cheers, Gareth", ["Gareth"]),
    ("fr", "Bonjour, je m'appelle Hélène Marchetti", ["Hélène Marchetti"]),
    ("sk", "ďakujem, Táňa Sokolová", ["Táňa Sokolová"]),
]
INNOCENT = [
    ("cs", "Stavby Růžička s.r.o. má otevřeno"),
    ("cs", "bydlím v ulici svatého Václava"),
    ("cs", "skříň Alba a postel Emma 160x200"),
    ("pl", "klocki do Opla Adama 1.4"),
    ("pl", "ul. Jana Pawła jest zamknięta"),
    ("it", "siamo in via Dante, vicino alla chiesa di San Marco"),
    ("it", "la Giulietta è rossa"),
    ("de", "Der Opel Adam passt hoffentlich"),
    ("de", "zwischen Weihnachten und Silvester"),
    ("de", "Bäckerei Schmidt hat geschlossen"),
    ("en", "delivered by May or June please"),
    ("en", "a shirt from John Lewis and a Harry Potter book"),
    ("en", "opposite Union Street, past St Mary's church"),
    ("en", "Smith & Sons Ltd fitted it"),
    ("en", "Will it fit? Can you mark it as tall?"),
]


@pytest.mark.parametrize(("language", "text", "names"), NAMES)
def test_a_name_is_found_without_its_title(found: Found, language: str, text: str, names: list[str]) -> None:
    assert [words for label, words in found(text, language) if label == "PERSON"] == names


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_companies_streets_brands_and_months_stay(found: Found, language: str, text: str) -> None:
    assert [words for label, words in found(text, language) if label == "PERSON"] == []
