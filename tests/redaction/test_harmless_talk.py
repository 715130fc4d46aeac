"""Ordinary shop talk that only looks like something about a person: nothing of it is touched."""

import pytest

from tests.redaction.conftest import Found

FIRMS = """
cs Fakturu vystavte na Realitka Dvořák, díky.
cs Zboží dodala Pila Karel Novotný minulý týden.
cs Píšu za Dřevo Hanák a synové, potřebujeme 20 kusů.
pl Fakturę proszę na Tartak Jan Nowak.
pl Zamawialiśmy w Biurze Rachunkowym Kowalski.
pl Faktura na Zieliński Nieruchomości.
it Fattura a F.lli Mario Rossi, grazie.
it Scrivo per Termoidraulica Colombo, ci servono 20 pezzi.
it Lo Studio Tecnico Bianchi ci manda il progetto.
de Rechnung bitte an Fliesen Lehmann.
de Wir haben das bei Juwelier Petersen bestellt.
en Hello, writing on behalf of Harrison Carpets, we need 20.
en Invoice to James Miller LLP please.
en We ordered from Thompson and Sons last week.
fr Facture aux Établissements Lefebvre, merci.
cs Píšu z Petr Kučera Food, potřebujeme nabídku.
cs Zboží doručte do Čalounictví Jana Marešová v Brně.
cs Ozývám se z Pospíšil Logistics.
pl Faktura na P.H.U. Anna Kowalska.
pl Zamawiam dla Tomasz Lis s.c., 20 sztuk.
pl Dostawa z Tapicerstwo Marek Kowalski.
it Scrivo da Maria Lombardi e Partners.
it Consegna presso Anna Rossi Logistica a Modena.
de Wolf Architekten, 20 Stühle bitte.
de Die Konkurrenz Peter Schmidt Innenausbau ist billiger.
en Deliver to David Parker and Partners in Leeds.
en Ward Dental Practice needs twelve.
"""
THINGS = """
cs Jsem z vás na mrtvici, třikrát volám a nikdo to nezvedne.
cs Už mě z toho bolí hlava, tohle nastavování routeru.
cs Betlém ze dřeva, Marie a Josef, ovečky.
pl Chyba dostanę zawału, trzeci raz dzwonię.
pl Państwa dane do przelewu proszę podać na fakturze.
pl Głowa mnie już boli od tego ustawiania routera.
it Mi viene un infarto, tre chiamate e nessuno risponde.
it Per me è arabo, spiegatemi meglio.
it Si è rotta la chiave nella serratura.
it Farmacia comunale qui, ho bisogno di due frigoriferi.
it Bici Bianchi, bimbo 16 pollici.
de Ich krieg gleich einen Herzinfarkt, keiner geht ran.
de Nach so vielen Tagen Stille frage ich noch mal nach.
de Schuhe zurück, zu klein, sonst trage ich 42.
de Platte Udo Lindenberg 1975, Zustand?
en I'll have a heart attack, three calls and no answer.
en I'm in your debt, thanks a million!
cs Hledám i Škodu Felicii, rok 2001.
cs Postel Monika nebo Simona? Simona má úložný prostor.
pl Łóżko Marcelina czy Aurelia? Aurelia ma pojemnik.
pl Nasiona ogórka Nora i pomidora Janek.
en The Matilda sofa or the Harriet? Harriet has storage.
en Is the Greta office chair any good?
en My dog is called Alfie, which kibble?
de Der Hund heißt Bruno, welches Futter?
it Il colore si chiama Tortora o Sabbia?
fr Le chien s'appelle Filou, quelles croquettes ?
sk Rajčina Tornádo, uhorka Nora.
sk Kedy mi príde bicykel?
cs A kdy mi příde to kolo?
sk Hotel má voľno 4.–7. augusta?
pl Zobacz, co o Tobie mamy.
it Via Don Minzoni, ingresso dal retro.
cs Rak, Lev, Panna, hrnky se znamením.
en Cancer, Leo, Virgo mugs, which are left?
de Frau Holle als Hörbuch, haben Sie das?
en Poppy seeds, rosemary, basil in pots?
"""
OFFICES = """
pl Panie Kierowniku, kiedy dostawa?
pl Panu Prezesowi już pisałem.
pl Pan Mechanik mówił inaczej.
pl Pozdrawiam Serdecznie
pl Z poważaniem, Biuro Obsługi
cs Pane Inženýre, kolik to váží?
cs Paní Doktorko, prosím o nacenění.
de Herr Kollege, was wiegt das?
de Herr Ober, die Karte!
it Il Signor Meccanico diceva altro.
en Regards, Accounts Department
en Thanks Again
"""
FIGURES = """
cs Jsem alergický na reklamu, takže newsletter ne.
pl Od tych cen boli mnie głowa.
it Sono allergico alla pubblicità, quindi niente newsletter.
it Sono malato di ciclismo, cerco una bici leggera.
de Ich bin allergisch gegen Werbung.
de Der Rechner hat Alzheimer, vergisst das Passwort.
de Pfändung? Nein, Pfand, auf die Kiste.
en I'm allergic to adverts so no newsletter.
en Widow of my coffee machine seeks a new one.
en Debt of gratitude to your fitter!
en Bankrupt stock sale still on?
fr Je suis allergique à la pub, pas de newsletter.
de Ist das in der Schwangerschaft unbedenklich?
pl Wypożyczacie wózki inwalidzkie?
de Das war nicht lesbar, bitte noch einmal.
it Piano in rovere, gambe in metallo, RAL 9005.
en Two grooms on the cake topper, got one?
it Vedova nera, film del 2021, c'è?
"""
AGES = """
cs Záruka je 5 let, na kompresor 10 let.
cs Pes se jmenuje Ben a je mu 6 let, jaké granule?
cs Ten sporák zlobí, je starý 12 let.
en The boiler's 12 years old and whistles.
en She's 14, my Fiesta, and rattles.
pl Konik ma 14 lat, derka?
"""
NUMBERS = """
de Heizkörper Kermi 22/600/1000.
en There's a queue on the A14 near Cambridge.
cs Heslo na Wi-Fi v prodejně je na stojánku.
"""
LISTED = [
    tuple(line.split(" ", 1))
    for lines in (FIRMS, THINGS, OFFICES, FIGURES, AGES, NUMBERS)
    for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(("language", "text"), LISTED)
def test_harmless_talk_is_left_as_it_is(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


TOLD = [
    ("cs", "Incident předávám vedoucí servisu Evě Mandlíkové.", "PERSON"),
    ("pl", "Panie Kowalski, zamówienie czeka.", "PERSON"),
    ("it", "Chiami Giulia domani.", "PERSON"),
    ("de", "Herr Schneider holt es ab.", "PERSON"),
    ("en", "I'm allergic to penicillin.", "HEALTH"),
    ("de", "Ich bin allergisch gegen Nüsse.", "HEALTH"),
    ("en", "I'm a widow, the machine was his.", "MARITAL_STATUS"),
    ("pl", "Mam 77 lat i potrzebuję pomocy.", "AGE"),
]


@pytest.mark.parametrize(("language", "text", "label"), TOLD)
def test_what_is_told_beside_it_is_found_still(found: Found, language: str, text: str, label: str) -> None:
    assert label in [kind for kind, _piece in found(text, language)]


EDGES = [
    ("pl", "Teściowa ma cukrzycę i potrzebuje wagi", "HEALTH", "ma cukrzycę"),
    ("en", "She's a widow", "MARITAL_STATUS", "a widow"),
    ("de", "Mein Mann sitzt seit dem Unfall im Rollstuhl", "HEALTH", "sitzt seit dem Unfall im Rollstuhl"),
    ("en", "I'm a widow, sadly", "MARITAL_STATUS", "a widow"),
    ("cs", "Bydlím bytem Polní 212, 783 14 Bohuňovice. Faktura", "ADDRESS", "Polní 212, 783 14 Bohuňovice"),
    ("de", "Neue Adresse Hauptstr. 63a, 67435 Neustadt. Bitte", "ADDRESS", "Hauptstr. 63a, 67435 Neustadt"),
    ("de", "Kontoinhaber Marlies Petzold", "PERSON", "Marlies Petzold"),
    ("it", "Sono Ruggero D'Amico di Rovigo", "PERSON", "Ruggero D'Amico"),
]


@pytest.mark.parametrize(("language", "text", "label", "words"), EDGES)
def test_a_finding_takes_no_more_than_the_fact(found: Found, language: str, text: str, label: str, words: str) -> None:
    assert (label, words) in found(text, language)
