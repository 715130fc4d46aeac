"""What a body no longer does, what comes in and goes out, whom one loves, where one belongs; and harmless twins."""

import pytest

from tests.redaction.conftest import Found

TOLD = [
    ("cs", "Zabavili mi účet a teď nevím.", "FINANCIAL"),
    ("cs", "Po zaplacení alimentů mi zbyde osm tisíc.", "FINANCIAL"),
    ("cs", "Pustili ho na podmínku.", "CRIMINAL"),
    ("cs", "Nohy už mi neslouží.", "HEALTH"),
    ("cs", "Dcera a její přítelkyně hledají byt.", "SEXUAL_ORIENTATION"),
    ("cs", "Dělám v odborech pokladníka.", "TRADE_UNION"),
    ("pl", "Konto mi zajął komornik.", "FINANCIAL"),
    ("pl", "Prawa noga mi nie chodzi.", "HEALTH"),
    ("pl", "Brat mieszka z chłopakiem.", "SEXUAL_ORIENTATION"),
    ("pl", "Syn ma sprawę o pobicie.", "CRIMINAL"),
    ("it", "Abbiamo ancora 9 mila euro di mutuo da pagare.", "FINANCIAL"),
    ("it", "Ha l'udito quasi zero.", "HEALTH"),
    ("it", "Mio figlio ha due mamme.", "SEXUAL_ORIENTATION"),
    ("de", "Sie hat nur die kleine Rente, 870 Euro.", "FINANCIAL"),
    ("de", "Er hatte eine Bewährung bis 2021.", "CRIMINAL"),
    ("de", "Ich sitze im Ortsvorstand der GEW.", "TRADE_UNION"),
    ("de", "Er kommt aus Eritrea.", "ETHNICITY"),
    ("en", "She only gets £190 a week.", "FINANCIAL"),
    ("en", "I owe the council about 400.", "FINANCIAL"),
    ("en", "He's got a dicky heart.", "HEALTH"),
    ("en", "He got a police caution for a fight.", "CRIMINAL"),
    ("en", "His dad's the convenor at your plant.", "TRADE_UNION"),
]
TWINS = [
    ("cs", "Máme novou nohu ke stolu, stará praskla."),
    ("cs", "Bereme dohromady pět kusů."),
    ("cs", "Zbývá vám pět dní."),
    ("cs", "Jsme holky z Brna a jedeme na výlet."),
    ("pl", "Ręka robota nie działa."),
    ("pl", "Cena 189 zł netto."),
    ("pl", "Bilety dla dwóch dziewczyn i dwóch chłopaków."),
    ("it", "Sono tesserato alla bocciofila."),
    ("it", "Flottante guadagna 6 mm."),
    ("it", "La caldaia ha la pressione bassa."),
    ("de", "Der Wein kommt aus Portugal."),
    ("de", "Das Rad hat Spiel im Lager."),
    ("de", "Zwei Frauen und zwei Männer, vier Plätze."),
    ("en", "The chair has a dodgy leg."),
    ("en", "I owe you an apology."),
    ("en", "Your new total is £43.20."),
    ("en", "Two girls and two boys, party of four."),
    ("en", "I have problems with the back wheel."),
    ("en", "The cheese is from Bulgaria and it's great."),
]


@pytest.mark.parametrize(("language", "text", "label"), TOLD)
def test_what_is_told_in_passing_is_found(found: Found, language: str, text: str, label: str) -> None:
    assert label in [kind for kind, _words in found(text, language)]


@pytest.mark.parametrize(("language", "text"), TWINS)
def test_its_harmless_twins_stay(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []
