"""Special categories told in passing: by the clause, by the sex of the speaker, around a gap; and what is none."""

import pytest

from tests.redaction.conftest import Found

TOLD = [
    ("de", "Das Zimmer ist für meinen Mann und mich, ich heiße Torsten.", "SEXUAL_ORIENTATION"),
    ("it", "Mi chiamo Marco, la camera è per me e mio marito.", "SEXUAL_ORIENTATION"),
    ("en", "My husband and I want one bed, I'm Owen", "SEXUAL_ORIENTATION"),
    ("pl", "Rezerwacja dla mnie i mojego męża, ja Tomasz", "SEXUAL_ORIENTATION"),
    ("en", "he and his fella are coming", "SEXUAL_ORIENTATION"),
    ("cs", "Sestra žije s přítelkyní a přijedou obě", "SEXUAL_ORIENTATION"),
    ("de", "i bin a Schwuler", "SEXUAL_ORIENTATION"),
    ("it", "abbiamo scioperato con i Cobas", "TRADE_UNION"),
    ("de", "die Gewerkschaft zahlt meinen Anwalt", "TRADE_UNION"),
    ("cs", "Dělám předsedu odborů v pekárnách", "TRADE_UNION"),
    ("pl", "gram na organach w parafii", "RELIGION"),
    ("en", "my sister took her vows with the Carmelites", "RELIGION"),
    ("fr", "ma femme porte le voile", "RELIGION"),
    ("de", "Kann den Merz nicht ausstehen", "POLITICS"),
    ("en", "my husband campaigned for Brexit", "POLITICS"),
    ("sk", "Kandidujem za progresívcov do zastupiteľstva", "POLITICS"),
    ("cs", "Mám arménské kořeny", "ETHNICITY"),
    ("it", "I miei vengono dal Bangladesh", "ETHNICITY"),
    ("it", "Ho fatto due anni per spaccio", "CRIMINAL"),
    ("de", "trage eine Fußfessel", "CRIMINAL"),
    ("pl", "zostało mi 80 złotych do pierwszego", "FINANCIAL"),
    ("de", "Mir bleiben nach der Miete 310 Euro", "FINANCIAL"),
    ("en", "I had my leg off below the knee", "HEALTH"),
    ("pl", "wymienili mi biodro w marcu", "HEALTH"),
]
HARMLESS = [
    ("de", "Ich heiße Anna und mein Mann holt den Schrank am Samstag."),
    ("en", "My wife and I want one bed, I'm Owen"),
    ("it", "Mi serve una chiavetta USB da 64 GB, mio padre la ritira"),
    ("it", "Lo riceve entro le 18"),
    ("cs", "Volím variantu B, pošlete smlouvu"),
    ("pl", "mamy, 11,90 zł za sztukę"),
    ("pl", "Czy farba jest bezpieczna dla alergików?"),
    ("de", "Mein Paket ist aus China gekommen, wo ist es?"),
    ("de", "Kann ich in zwölf Raten zahlen?"),
    ("fr", "je vous prie de bien vouloir corriger la facture"),
    ("en", "I'm crazy about that green sofa, can I pay in three instalments?"),
    ("cs", "Dá se to rozložit na dvanáct splátek?"),
]


@pytest.mark.parametrize(("language", "text", "label"), TOLD)
def test_it_is_told_in_passing(found: Found, language: str, text: str, label: str) -> None:
    assert label in {kind for kind, _shown in found(text, language)}


@pytest.mark.parametrize(("language", "text"), HARMLESS)
def test_the_same_words_about_other_things_stay(found: Found, language: str, text: str) -> None:
    assert [kind for kind, _shown in found(text, language) if kind not in ("PERSON", "AGE")] == []
