"""More of what bears a name by chance, words at the start of a sentence."""

import pytest

from tests.redaction.conftest import Found

HARMLESS = {
    "en": """
The Luna mattress, is it firm?
Do the Oliver chairs stack?
My Vitamix is broken, and the Ninja Foodi too.
Is Marlow nearer than Henley?
We live in Stratford near Shakespeare's birthplace.
I saw the Florence sideboard on page 12.
How long is the Amelia skirt?
Can the Wilson racket be restrung?
Is the Carhartt Michigan coat warm?
Any Hunter boots left?
A dozen Granny Smith and a bag of Maris Piper
Our vicar at St Luke's uses the same organ.
Harris Tweed jacket in large
I bought it at Curtis Furniture in Leeds.
Ordered from Kelly Brothers Removals
Hughes & Sons did the roof.
Does Morgan still make three-wheelers?
The Lotus Elise and the Austin Healey
Is the Kona Stella sold out?
Isabella cardigan, size M please
Penny for your thoughts
Drew the short straw again
Chuck it in the parcel too.
Major problem with the boiler.
Young or old, everyone likes it.
Price match with Currys?
Do you sell Ray Ban and Tom Ford glasses?
The Elgar concert is sold out.
The parcel is stuck in Reading.
Which is better, the Dyson or the Henry?
Sunny in Preston today.
Baxter soup by the case
Dr. Martens 1460 in cherry
Can I get a Michelin Guide?
Is Lincoln biscuit vegan?
I am in Jackson Heights.
The Adirondack chair named Adam
The Alan Partridge box set
A Jamaican Jerk or Chicken Chasseur?
Add one Earl Grey and one Lady Grey
Order goes to Foster Marine Services, attention of stores
We got a quote from Bennett Roofing already.
Our supplier is Lawson Timber Ltd.
Dixon's had it cheaper.
Is Sainsbury's or Morrisons nearer?
McDonald's on the corner
The depot is in Stanley, County Durham.
I live in Douglas on the Isle of Man.
From Whitby to Scott's View
Lake Victoria cruise in March
Does it ship to Kingston upon Thames?
Max power draw?
Ray of light, that discount.
Iris bulbs in autumn
Ivy and Holly wreaths
Heather plants, twenty pots
Amber light keeps flashing
Leica or Nikon, and the Tamron?
Barbour Ashby or Beaufort, which is longer?
Clarks Wallabee in brown
Are the Tommy jeans on sale?
A Barrett steel frame
The Jasper settee has a stain.
Will the Bramley desk fit?
Is the Connie hob gas?
The Worcester Bosch needs a part.
Got the Vaillant serviced.
Mason jars in bulk
Mason or builder needed?
Potter's wheel, second hand
Carpenter's bench
Shepherd's pie
A bottle of Taylor's Port
St Albans or St Davids
Our school is Thomas More Catholic.
The Prince Regent Hotel
Meet at Nelson's Column
""",
    "de": """
Der Schreibtisch Konrad wackelt.
Ist das Modell Frieda auch in 42 da?
Passt die Matratze Paul in mein Bett?
Die Couch Isabella kommt wann?
Wann kommt der VW Caddy Maxi?
Die Vespa Primavera und die Piaggio Liberty
Haben Sie Astra oder Jever?
Zwei Kisten Paulaner und eine Franziskaner
Das Haus Typ Flair 113 oder Typ Bodensee
Ich wohne in Heidelberg nahe der Peterskirche.
Die Marienapotheke hat es nicht.
Ich stehe am Alexanderplatz.
Am Hermannplatz um fünf
Liefern Sie nach Sankt Augustin oder Bad Wörishofen?
Das Café Wagner hat dieselben Stühle.
Fahrschule Lang bestellt Reifen.
Ingenieurbüro Hartmann braucht ein Angebot.
Physiotherapie Seidel hat die Liege.
Fleischerei Richter in Bautzen
Der Kiosk Schulz nimmt Pakete.
Schneider Logistik kam nicht.
Umzüge Krüger war günstiger.
Klavierhaus Bechstein in Berlin
Fischer Dübel S 8
Haben Sie Schmidt Spiele?
Das Messer von Zwilling oder Wüsthof?
Bitte die Suppe Minestrone und das Schnitzel Holstein
Peking Ente oder Hühnchen Marengo
Die Birne Helene zum Nachtisch
Ein Paar Birkenstock Arizona und Gizeh
Die Barbie und der Ken
Playmobil Ritter und Lego Harry Potter
Ist der Bosch Professional besser als der Metabo?
Unser Wellensittich Hansi ist krank.
Unser Pferd Donna frisst nicht.
Die Kuh Elsa gibt Milch.
Pünktlich zu Mariä Himmelfahrt
Bis Pfingsten oder Fronleichnam
An Heilige Drei Könige zu?
Mai oder Juni?
Wolf im Garten gesehen
Stein gemahlen, das Mehl
Sauer eingelegt oder süß?
Hahn tropft.
Engel aus Holz, groß
Roth oder Nürnberg, welche Filiale?
Die Rolex Daytona oder Omega Seamaster
Bauer sucht Trecker
Wir kaufen sonst bei Elektro Wagner.
Das macht die Firma Lorenz aus Suhl.
Rechnung an Haustechnik Friedrich
Hotel Kaiserhof oder Pension Gertrud
Pension Elisabeth in Zell am See
Gasthaus Zum Jakob
Zahnarztpraxis am Ludwigsplatz
Tanzschule Kern bestellt Spiegel.
Blumen Sommer hat zu.
Optik Kaiser in der Altstadt
Reisebüro Schubert meinte, das geht.
Eis von Langnese und Eis Giovanni
Radhaus Vogt repariert es nicht.
Ich komme aus Sankt Peter-Ording.
Liefern Sie nach Karl-Liebknecht-Stadt?
Von Ludwigshafen bis Friedrichshafen
In Martinsried oder in Ottobrunn
Der Hermann ist ein Sauerteig.
Die Marke Anna Field in 36
Gibt es die Serie Ronja auch als Eckbank?
Die Eckbank Ronja, bitte in Stoff.
Ich meine das Waschbecken Duravit Viktoria.
Wie groß ist der Esstisch Ludwig?
Lattenrost Felix oder Lattenrost Moritz?
Der Bürostuhl Klara quietscht.
Hochbett Tim und Hochbett Tom
Katzenfutter Felix, 24 Beutel
Ein Stück Käse, der Appenzeller oder der Gruyere
Erdbeere Elvira und Himbeere Paula
Apfelbaum Elise oder Gerlinde
Pralinen von Lindt
Ein Max und Moritz Kostüm
Rotkäppchen Sekt
Kohl und Pinkel
Lang oder kurz, die Ärmel?
Herbst wird es wohl.
Weiß ist besser.
Braun oder Grau?
Schreiner hat abgesagt.
Maurer kommt morgen.
Müller Milch im Angebot?
""",
    "pl": """
Stolik Hania jest krzywy
Czy krzesła Dorota można złożyć?
Regał Tomasz w bieli
Wersalka Kasia, kiedy dostawa?
Toyota Yaris i Skoda Fabia
Fiat Panda albo Lancia Ypsilon
Kosiarka Stiga i piła Stihl
Hurtownia Jankowski ma taniej
Przedszkole nr 3 im. Marii Konopnickiej
Dom kultury im. Cypriana Norwida
Restauracja U Szwejka
Kwiaciarnia u Zosi
Stolarnia Wójcik i Syn
Transport Michalski się spóźnił
Gabinet stomatologiczny Sobczak zamawia fotel
Wino Carlo Rossi
Piwo Żywiec i Książęce
Kiełbasa Krakowska i szynka Babuni
Farba Dekoral, kolor Eliza
Pralka Amica i lodówka Beko
Gra Dixit i puzzle Trefl
Lego Ninjago z Lloydem
Łóżeczko Klupś Paulinka
Kask dziecięcy Nutcase
Nasz pies Azor gryzie piłkę
Klacz Bona ma nowe siodło
Wysyłka do Augustowa i Aleksandrowa
Mieszkam w Józefosławiu
Boże Ciało macie otwarte?
W święto Trzech Króli
Dzień Matki, bukiet z róż
Gołąb na balkonie
Sobota pasuje
Wolski odcinek metra
Grób Nieznanego Żołnierza
Zamawiam dla Budimex i dla Zakładu Kamieniarskiego Wróbel
Firma Adamski Transport
Autokomis Górski ma podobny
Kancelaria Radcowska Nowak i Wspólnicy
Przychodnia Zdrowie na Grochowskiej
Sklep Rowerowy Majewski
Gospodarstwo Ogrodnicze Szymańscy
Dostawa do Stanisławowa albo Janowa
Mieszkam w Zielonce, ulica Kolejowa
Kościuszki czy Piłsudskiego, gdzie bliżej?
Osiedle Bolesława Chrobrego
Żłobek nr 5 przy Witosa
Krzesło obrotowe Damian i biurko Wiktor
Huśtawka Zuzia dla dzieci
Kabina Radaway Eos i brodzik Doros
Kocioł Marcin 15 kW
Piec Henryk na pellet
Namiot Fjord Nansen
Czereśnia Regina i śliwa Renkloda
Malina Laszka i jeżyna Natalia
Kapusta Kamienna Głowa
Ciasto Karpatka i lody Grycan
Czekolada Wedel
Koc Adaś z misiem
Łóżko piętrowe Kubuś
Lalka Barbie i Ken
Kalendarz z Myszką Miki
Kot Filemon w książeczce
Bajka o Kubusiu Puchatku
Krawiec skróci zasłony?
Malarz wejdzie w piątek
Szewc naprawi buty?
Mróz uszkodził rury
Zima czy Wiosna
Jaskółka na plakacie
""",
    "cs": """
Židle Martina se viklá
Je stůl Oliver rozkládací?
Křeslo Bohouš v zelené
Válenda Petra s úložným prostorem
Toyota Yaris a Fabie
Felicie combi, rok 1999
Škoda Octavia nebo Superb
Zahradnictví Havlíček má jiné
Hotel Jana v Přerově
Penzion U Kováře
Řeznictví Novotný
Účetní kancelář Benešová s.r.o.
Autodoprava Kříž nepřijela
Stavebniny Horák
Gymnázium Jana Keplera
Dům dětí Bedřicha Smetany
Ulice Elišky Krásnohorské
Sídliště Petra Bezruče
Most Antonína Švehly
Rybízek a jahoda Karmen
Rajče Tornado a okurka Marie
Králík Ušák a pes Rek
Kobyla Bela má nové sedlo
Papoušek Kiki
Pivo Bernard a Svijany
Sýr Hermelín a rum Božkov
Čaj Pigi a káva Jacobs
Hračka Krteček a Lego Elsa
Panenka Barbie a Ken
Kalhoty Tereza, délka 32
Na Velikonoce a na Vánoce
V Jaroměři nebo v Jindřichově Hradci
Vezete do Františkových Lázní?
Do Petrovic nebo do Karlovic?
Pátek vyhovuje
Vrána sedí na střeše
Sluníčko a Měsíček
Malá nebo velká?
Novotný lustr nebo nový?
Tichý provoz, kolik dB?
Veselý motiv na tričko
""",
    "it": """
La sedia Sara traballa
Il tavolo Oliviero si allunga?
La libreria Tommaso in bianco
Fiat Punto o Lancia Delta?
La Vespa Primavera e la Moto Guzzi
Macelleria Fabbri ha la carne
Officina Marchetti di Prato
Bar Sandro all'angolo
Trattoria da Gigi
Studio dentistico Colombo ordina
Trasporti Ferraro in ritardo
Ditta Esposito & C.
Via Monte Rosa o viale Zara
Parco Virgiliano
Vino Nero d'Avola e Barbera
Formaggio Bel Paese e prosciutto San Daniele
Pizza Capricciosa e pizza Regina
Pasta Rummo e sugo Mutti
La mela Annurca e la pera Abate
La nostra cavalla Stella
Il nostro gatto Romeo
Natale o Capodanno
Il giorno di San Martino
A Ferragosto aperti?
Per la festa di Sant'Antonio
Vivo a Santa Margherita Ligure
Da Civitanova a Porto San Giorgio
Costa troppo
Bianchi o neri, i bottoni?
Greco o romano, lo stile?
Rosso e nero
Testa o croce
Farina 00
Il fornaio sotto casa
Lampada Kartell Bourgie
Divani Chateau d'Ax modello Viola
La macchina De'Longhi Magnifica
""",
}


@pytest.mark.parametrize(
    ("language", "text"), [(lang, line) for lang, lines in HARMLESS.items() for line in lines.strip().splitlines()]
)
def test_words_that_are_names_too_stay(found: Found, language: str, text: str) -> None:
    assert [piece for label, piece in found(text, language) if label == "PERSON"] == []
