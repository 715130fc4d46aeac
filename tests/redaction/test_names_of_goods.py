"""Goods, models, firms and services that are called like persons: no name of a person is found in them."""

import pytest

from tests.redaction.conftest import Found

GOODS = {
    "en": """
Is the Opel Adam Jam still for sale?
Could I test drive the Renault Zoe on Saturday?
We like the Alfa Giulia in grey.
Does the Oscar sofa come in navy?
How wide is the Harriet bed, king size?
I ordered two Charlotte dining chairs.
The Henry is out of stock, is the Hetty the same hoover?
Do you have the Annie wardrobe in oak?
I want the Edward armchair and the Matilda footstool.
Farrow & Ball Charlotte's Locks, 5 litres please
Do you stock Elizabeth Arden perfume?
Is the Ben Sherman shirt slim fit?
How much is a Paul Smith wallet?
Two bottles of Jim Beam and one Johnnie Walker Black
Is the Dorothy Perkins dress true to size?
Do you have the Kindle version of Emma by Jane Austen?
Is the new Stephen King out in paperback?
I would like Agatha Christie in large print.
Does Alexa work with this lamp? And Siri?
We run Jenkins and Julia on that server.
Is Watson included in the licence?
The David Austin rose Gertrude Jekyll, bare root
Do you have the rose Lady Emma Hamilton?
A portion of eggs Benedict and a Caesar salad.
Chicken Kiev or beef Wellington, which is cheaper?
The Billy bookcase has a scratch.
Is the Trek Marlin or the Specialized Myka better for Wales?
Does the Taylor guitar come with a case? And the Martin D-28?
Is the Stanley knife safe to post?
My dog Charlie chewed the remote.
Our cat Molly is allergic to it.
Is the Bugaboo Bee cheaper than the Silver Cross Wayfarer?
I am after the Sophie Allport mugs.
The Jo Malone candle arrived broken.
The Victoria sponge was lovely.
Do you still make the Rosie rucksack?
A pair of Mary Jane shoes in size 5
Is the Grace dress available in size 12?
I bought a Robert Welch knife set.
Do you have an Arthur Price teapot?
The Eleanor in cream or the Isabella in teal?
Is the Ruby range discontinued?
The Hugo Boss jacket is too tight.
Is Max 4 cheaper than Max 5?
""",
    "de": """
Ist der Opel Adam noch zu haben?
Was kostet der Renault Zoe gebraucht?
Die Giulia Veloce in Rot, Lieferzeit?
Gibt es das Sofa Lena auch in Grau?
Ich habe das Boxspringbett Oskar bestellt.
Der Kleiderschrank Emil passt nicht in den Flur.
Ist Tisch Gustav aus Eiche?
Der Kinderwagen Emmaljunga Edge Duo
Gibt es die Lampe Frida mit Dimmer?
Küche Laura in Magnolie, was kostet die?
Haustür Modell Martina in Anthrazit bitte.
Die Innentür Helena mit Lichtausschnitt
Emma Matratze 140x200, noch da?
Ich suche das Regal Billy und die Kommode Malm.
Rose Heidi Klum und Rose Ingrid Bergman im Topf
Die Kartoffelsorte Annabelle, Linda oder Sieglinde?
Die Tomate Philovita oder die Harzfeuer?
Das neue Buch von Daniel Kehlmann, schon da?
Haben Sie den neuen Sebastian Fitzek?
Die Gesamtausgabe von Thomas Mann bitte.
Unsere Hündin Luna verträgt das Futter nicht.
Unser Kater Felix frisst nur das Nassfutter.
Mein Hund Bruno hat die Leine zerbissen.
Die Schuhe Modell Anna in Größe 39
Läuft Alexa mit der Lampe?
Wir nutzen Jenkins und Ada auf dem Server.
Ein Peter Lustig Buch für Kinder
Die Kaffeemaschine von WMF, Modell Lono oder Stella?
Hat der Sessel Harald eine Relaxfunktion?
Was kostet ein Glas Johannisbeergelee und ein Sack Linda?
Die Puppe Lilli ist kaputt angekommen.
Der Kaiserschmarrn und die Pizza Margherita waren kalt.
Ein Forelle Müllerin und ein Tafelspitz
Ist der Grill Broil King oder der Weber Master Touch besser?
Der Weber Grill hat Rost.
Habt ihr den Ski Völkl Deacon oder den Fischer Curv?
Die Fritz Box geht nicht.
Was kostet das Fahrrad Victoria e-Trekking?
Der Winora Domingo in L
Der Rasenmäher Wolf Garten läuft nicht.
Eine Flasche Dom Perignon und zwei Jack Daniels
Die Serie Anton in Eiche massiv
Ich hätte gern zweimal die Clara in Blau.
""",
    "pl": """
Czy Opel Adam jest jeszcze dostępny?
Ile kosztuje Alfa Giulia z rynku wtórnego?
Renault Zoe z 2019, bateria na własność?
Czy łóżko Anna jest z litej sosny?
Szukam szafy Oskar w kolorze dąb sonoma.
Sofa Emma w szarym, kiedy będzie?
Narożnik Bruno z funkcją spania
Krzesło Viktor i stół Gustaw, komplet
Drzwi model Zofia, prawe
Kuchnia Kamila w połysku, ile za metr?
Wózek Anex, kolor Julia
Rower Kross Julie rozmiar M
Romet Wagant i Romet Gazela, który lżejszy?
Sukienka Marta w rozmiarze 38
Buty Ryłko model Karolina
Lampa Kaja w macie
Czy macie nowego Remigiusza Mroza?
Książka Olgi Tokarczuk w twardej oprawie
Szukam Lalki Bolesława Prusa
Pomidory Malinowy Henryka i ogórki Hermes
Ziemniaki Irga albo Irena, 15 kg
Jabłka Jonagold i Antonówka
Mój pies Burek nie je tej karmy
Nasza kotka Zuzia jest uczulona
Suczka Fela ma dwa lata
Pizza Margherita i sałatka Cezar
Tort Sacher i ciastko Napoleonka
Czy Alexa działa z tą lampą?
Butelka Jim Beam i dwa Johnnie Walker
Perfumy Paco Rabanne i Nina Ricci
Róża Maria Curie w donicy
Materac Hilding Anders Melodia
Zestaw mebli Maria w bieli
Farba Śnieżka, odcień Zosia
Firanki Ewelina 300x250
Grzejnik Adam 600x1200
Fotel Karol obrotowy
Ostatnia Karolina w granacie, poproszę
""",
    "cs": """
Je ten Opel Adam ještě volný?
Kolik stojí Alfa Giulia, ročník 2019?
Renault Zoe s baterií v pronájmu?
Je postel Tereza z masivu?
Sedačka Emma v šedé, kdy bude?
Skříň Oskar v dekoru dub sonoma
Jídelní stůl Gustav a židle Viola
Dveře Sapeli model Alegro, Elegant a Tereza
Kuchyně Natálie v lesku, cena za metr
Kočárek Tutis, barva Julie
Kolo Author Dorothy nebo Author Victoria
Šaty Marta ve velikosti 38
Lampa Karla s chromem
Svíčka Yankee a figurka Josef do betlému
Máte novou knihu od Aleny Mornštajnové?
Sháním poslední Karin Lednickou v e-knize
Brambory Adéla a Marabel, pytel 25 kg
Jablka Julie a Rubín
Meruňka Hana, prostokořenná
Naše fenka Bára to nežere
Kocour Felix je alergický
Pes Max má 30 kg
Dort Sacher a štrúdl
Pizza Margherita a salát Caesar
Rozumí si s tím Alexa nebo Siri?
Růže Václav Havel v květináči
Matrace Lenka 90x200
Krb Hana s výměníkem
Kotel Viadrus Hercules a kotel Dakon Damat
Sporák Mora Karolína
Barva Primalex, odstín Klára
Komoda Pavla v bílé
Hodinky Prim Igor
Lahev Jim Beam a Johnnie Walker
Krém Nina Ricci pro ženy
Postýlka Matěj s matrací 120x60
Komplet Jakub v buku za 12 900 Kč
Dvakrát Barboru v modré, prosím
""",
    "it": """
La Opel Adam è ancora disponibile?
Quanto costa la Giulia Veloce usata?
La Renault Zoe con batteria a noleggio?
Il divano Oscar è sfoderabile?
Il letto Giulia con contenitore c'è in grigio?
L'armadio Matteo in rovere, misure?
Il tavolo Leonardo con le sedie Marta
La cucina Sofia lucida quanto viene?
La porta modello Elena in noce
La poltrona Alberto con telecomando
Le scarpe Valentina numero 38
Il vestito Chiara in blu, taglia 44
Passeggino Inglesina Aptica o Cam Dinamico
Una pizza Margherita e un'insalata Caesar
Il libro di Elena Ferrante è arrivato?
L'ultimo di Andrea Camilleri in tascabile
Il mio cane Rocky non mangia le crocchette
La nostra gatta Luna ha le pulci
Patate Monalisa e pomodori San Marzano
La rosa Rita Levi Montalcini in vaso
Due bottiglie di Jim Beam e una di Jack Daniels
Una bottiglia di Ferrari Perlé e due di Bellavista
Alexa funziona con questa lampada?
La bici Bianchi Camaleonte taglia 54
Profumo Nina Ricci da 50 ml
Il profumo di Laura Biagiotti
Borsa Carlo Rossi nera
La lampada Artemide Tolomeo e la Arco di Castiglioni
Una moka Bialetti da tre
Caldaia Beretta o Riello?
La stufa Edilkamin Lena
Il materasso Eva 160x190
La linea Beatrice in frassino
Il modello Stefano da 180 cm
Comodino Anna bianco 45x40
Due Carlotta in verde, grazie
Torta Barozzi e torta Caprese
""",
    "fr": """
La Renault Zoé est encore disponible ?
Le canapé Oscar existe en gris ?
Le lit Juliette 160x200 est en stock ?
La table Gustave en chêne massif
La chaise Alice en velours
Notre chien Max ne mange plus
Le dernier Guillaume Musso en poche
Une tarte Tatin et une pizza Margherita
La pomme de terre Charlotte, filet de 5 kg
Le rosier Pierre de Ronsard en pot
Alexa marche avec cette lampe ?
Une bouteille de Jack Daniel's et deux Jim Beam
Le parfum Nina Ricci 50 ml
La poussette Yoyo, couleur Louise
La robe Camille en taille 38
""",
    "sk": """
Je Opel Adam ešte voľný?
Sedačka Emma v sivej, kedy bude?
Posteľ Tereza z masívu
Skriňa Oskar v dube
Máte nový román od Dominika Dána?
Naša fenka Bela to nežerie
Zemiaky Marabel a Adéla, 25 kg
Pizza Margherita a šalát Caesar
Šaty Marta vo veľkosti 38
Kuchyňa Natália v lesku
Matrac Lenka 90x200
Funguje s tým Alexa?
""",
}


@pytest.mark.parametrize(
    ("language", "text"), [(lang, line) for lang, lines in GOODS.items() for line in lines.strip().splitlines()]
)
def test_goods_called_like_a_person_stay(found: Found, language: str, text: str) -> None:
    assert [piece for label, piece in found(text, language) if label == "PERSON"] == []
