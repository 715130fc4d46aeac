"""Firms, streets, schools, towns, feasts and famous people called like persons: no person is found in them."""

import pytest

from tests.redaction.conftest import Found

HARMLESS = {
    "en": """
We bought it from Harrison & Sons last year.
The invoice is for Turner Brothers Ltd, please
Please bill Wilson Plumbing instead of us.
I work at Marks & Spencer.
Please send the quote to Baker & Co.
Carter Construction ordered ten of them.
Is Patterson Joinery one of your dealers?
Is the shop near St John's Church?
We are opposite the Queen Victoria pub.
I live off Albert Road somewhere.
Deliver to King Edward School in Birmingham
The parcel is at Martin's newsagent
I work at Guy's Hospital in London.
Is the store near Victoria Station?
Do you ship to St. Helens and St Andrews?
Can it reach Jersey before Storm Eunice?
Storm Arwen broke the fence.
We need it before St Patrick's Day.
Is it open on St George's Day?
A Valentine's Day bouquet for February
Will it arrive by Wednesday?
Will May be too late for delivery?
Mark my order as urgent.
Grant us a few more days.
Bill me later if you can.
Rob us blind, why not.
Frank answers help more than excuses.
Art supplies are what I need.
Dawn delivery would suit.
Rose bushes, three of them.
Summer sale starts when?
Hope that is fine with you.
Jack up the car first?
Miles per gallon, what is it?
Chase delivery said they came by.
Wood or metal, which lasts longer?
Price for the Green one?
Cook and hob in one?
Baker or plain flour?
Hunter wellies in size 6
Is Thomas Cook still selling flights?
I saw it at John Lewis for less.
Is there parking at the Royal Albert Hall?
The ferry Queen Mary 2 in June
Amazon, Wayfair and Robert Dyas all have it cheaper.
William Hill paid it out.
Did Taylor Swift wear this one?
Is it the one Gordon Ramsay uses?
The Jamie Oliver pan set
A picture of Winston Churchill for the wall
A Nelson Mandela poster
Do you ship to Georgia or Virginia?
Sydney and Adelaide cost the same?
""",
    "de": """
Autohaus Müller hat mir das empfohlen.
Die Bäckerei Koch nebenan nimmt das Paket an.
Rechnung an Schreinerei Huber & Söhne
Ich arbeite bei Elektro Schneider.
Malermeister Krause GmbH ist der Auftraggeber.
Die Gärtnerei Vogel hat sie nicht mehr.
Metzgerei Braun liefert auch.
Bestellt wurde von Sanitär Becker in Ulm.
Gasthof Hirsch und Gasthof Adler
Buchhandlung Walther hat es vorrätig.
Bei Saturn und Peter Hahn ist es billiger.
Liefern Sie nach St. Gallen und Sankt Anton?
Wir wohnen in Bad Tölz nahe dem Max-Planck-Institut.
Ich stehe an der Konrad-Adenauer-Straße.
Die Albert-Schweitzer-Schule braucht 30 Stühle.
Sind Sie am Karl-Marx-Platz?
Die Anne-Frank-Gesamtschule bestellt Tische.
Treffpunkt Bertolt-Brecht-Platz
Am Wilhelmsplatz ist die Baustelle.
Die Kirche St. Martin ist gegenüber.
Das Elisabeth-Krankenhaus braucht Betten.
Robert-Koch-Klinik, Station 3
Haben Sie an Silvester offen?
Kommt es noch vor Nikolaus?
Am Martinstag gibt es Gans.
Bis Josefi haben wir Zeit.
Im August bin ich weg.
Der Sommer war heiß, der Winter wird kalt.
Koch gesucht für unsere Kantine.
Winter ist bald, brauche ich Reifen.
Kaiser waren das keine Preise.
Jung und alt passt rein?
Lange Lieferzeit oder kurz?
Schwarz oder Weiß, beides da?
Klein oder Groß, was passt?
Fuchs oder Marder war am Kabel.
Vogel sitzt im Kamin.
König unter den Grills, heißt es.
Richter am Amtsgericht sagt anderes.
Ernst gemeint, die Frage.
Rosen und Lilien bitte
Sturm Friederike hat das Dach abgedeckt.
Orkan Sabine hat den Zaun umgerissen.
Die Mein Schiff und die Gorch Fock
Das Poster von Albert Einstein, A2
Eine Büste von Ludwig van Beethoven
Die DVD mit Heinz Rühmann
Das Konzert von Helene Fischer in Berlin
Ist Roland Kaiser auf der CD?
Wie im Film mit Til Schweiger
Weingut Robert Weil und Weingut Dr. Loosen
Mehr bei Müller oder Rossmann?
Die Apotheke am Schillerplatz
Spedition Hellmann war wieder zu spät.
""",
    "pl": """
Faktura na Kowalski Sp. z o.o.
Zakład stolarski Nowak i Synowie
Kupiłem w Meble Zieliński w Kępnie.
Piekarnia Wiśniewski też to ma.
Pracuję w Auto Serwis Mazur.
Firma Kaczmarek Okna montowała drzwi.
Apteka pod św. Anną
Cukiernia Sowa i Cukiernia Blikle
Mieszkam przy ulicy Jana Pawła II.
Stoimy na placu Józefa Piłsudskiego.
Szkoła imienia Adama Mickiewicza zamawia krzesła.
Szpital im. Stefana Żeromskiego w Krakowie
Most Józefa Poniatowskiego jest zamknięty.
Galeria przy Rondzie Dmowskiego
Na Żeromskiego macie sklep?
Czy jest filia na Mickiewicza?
Paczkomat przy Słowackiego
Kościół świętego Jana jest obok.
Czy dowozicie do Zakopanego i Nowego Targu?
Wysyłka do Konstancina i Józefowa
Otwarte w Sylwestra?
Czy dojdzie przed Mikołajem?
Na Andrzejki potrzebuję dekoracji.
Przed świętym Marcinem rogale
W maju jestem na urlopie.
Maj czy czerwiec na dostawę?
Wilk w logo jest świetny.
Zając z czekolady, dwie sztuki
Wróbel na obrazku, ten większy
Sikora w karmniku, komplet
Róża czerwona, pięć sztuk
Kowal potrzebny od zaraz?
Mazur i oberek na płycie
Baran ze styropianu, ozdoba
Lis na kubku
Orkan Ksawery zerwał dach.
Koncert Maryli Rodowicz, dwa bilety
Film z Bogusławem Lindą na DVD
Plakat z Robertem Lewandowskim
Portret Józefa Piłsudskiego na płótnie
Popiersie Fryderyka Chopina
Biografia Lecha Wałęsy
Taniej jest u Kowalskiego na rynku.
Biedronka i Jysk mają taniej.
Lotnisko Chopina, terminal A
""",
    "cs": """
Fakturu prosím na Novák s.r.o.
Stavby Růžička nám to montovaly.
Truhlářství Dvořák a syn
Pekárna Kučera vedle přebírá balíky.
Dělám v Autoservis Marek.
Koupeno v Elektro Pospíšil v Táboře.
Květinářství U Marie
Hospoda U Novotných je hned vedle.
Sraz u Pinkasů nebo u Fleků?
Restaurace U Tří růží
Bydlím v ulici Boženy Němcové.
Jsme na náměstí Jiřího z Poděbrad.
Základní škola Karla Čapka objednává lavice.
Nemocnice Tomáše Bati ve Zlíně
Letiště Václava Havla, terminál 2
Divadlo Josefa Kajetána Tyla
Pobočka na Jungmannově a na Palackého
Na Masarykově máte prodejnu?
Vezete i do Frýdku a Karviné?
Kostel svaté Barbory je naproti.
Máte otevřeno na Silvestra?
Stihne se to do Mikuláše?
Na svatého Václava je svátek.
Vlk je na tom hrnku.
Zelenka nebo bělásek, jaká barva?
Beran z vizovického těsta
Holub na střeše nám vadí.
Kovář by to spravil?
Král mezi grily.
Jelínek slivovice, půl litru
Rudolf Jelínek slivovice 0,7
Becherovka a Jan Becher dárkové
Vichřice Kyrill a Herwart nám vzala střechu.
Koncert Karla Gotta na DVD
Plakát s Jaromírem Jágrem
Film s Vlastou Burianem
Busta Antonína Dvořáka
Obraz od Alfonse Muchy, tisk
Knížka o Karlu IV.
Vinařství Sonberk a vinařství Volařík
Víno z vinařství Tomáš Krist
Levnější je to u Alzy a u Datartu.
V Kauflandu a u Rossmanna to nemají.
Srpen nebo září?
""",
    "it": """
Fattura a Rossi S.r.l., grazie
Comprato da Ferri & Figli a Modena
Falegnameria Bruni ci ha montato tutto.
Lavoro allo Studio Bianchi.
Autofficina Conti ha detto di cambiarlo.
Pasticceria Gallo e Panificio Moro
Fratelli Neri ce l'ha a meno.
F.lli Martini S.n.c. è il cliente
Impianti Galli Srl
Da Euronics costa meno, e da Bricoman?
Ristorante Da Mario, in centro
Pizzeria Da Gino è di fronte
Siamo in piazza Giuseppe Garibaldi.
La scuola Maria Montessori ordina i banchi.
Ospedale Umberto I, terzo piano
L'aeroporto Cristoforo Colombo di Genova
Stadio Giuseppe Meazza, tribuna
Teatro Vittorio Emanuele a Messina
Spedite a San Marino e a San Severo?
Consegnate a Sant'Agata o a Santa Teresa di Gallura?
La chiesa di San Giovanni è accanto.
A San Valentino siete aperti?
Arriva prima di Santa Lucia?
Il ponte di San Giuseppe siamo chiusi.
Aperti a Santo Stefano?
Ad agosto siamo in ferie.
Rosa o bianco, quale avete?
Gallo in ceramica, due pezzi
Leone di peluche
Grazia vostra, lo riporto
Chiara la risposta, grazie.
Serena serata a tutti
Franco fabbrica o porto assegnato?
Bruno o nero, il cuoio?
Costa meno altrove.
Conte o barone, che etichetta?
Il libro di Alessandro Manzoni, I promessi sposi
Un poster di Sophia Loren
Il disco di Lucio Battisti in vinile
Il concerto di Vasco Rossi a Modena
Un busto di Giuseppe Verdi
La ricetta di Antonino Cannavacciuolo
Cantina Ferrari e Cantine Antinori
Azienda agricola Bruno Giacosa
La nave Costa Fortuna e la Vespucci
Spedisce Bartolini o Poste?
Corriere Bartolini, consegna fallita
""",
    "fr": """
La boulangerie Martin est en face.
Garage Dupont m'a dit de changer.
Facture à Bernard et Fils SARL
Je suis place Victor Hugo.
Le lycée Jean Moulin commande des chaises.
L'hôpital Edouard Herriot à Lyon
Livrez-vous à Saint-Etienne et Saint-Malo ?
Ouvert à la Saint-Valentin ?
La tempête Ciaran a pris le toit.
Le concert de Johnny Hallyday en DVD
Chez Leroy Merlin c'est moins cher.
Un buste de Napoléon Bonaparte
""",
    "sk": """
Faktúra na Kováč s.r.o.
Stolárstvo Horváth nám to robilo.
Základná škola Ľudovíta Štúra objednáva lavice.
Sme na námestí Andreja Hlinku.
Letisko Milana Rastislava Štefánika
Máte otvorené na Silvestra?
Koncert Karola Duchoňa na CD
Pekáreň Varga preberá balíky.
""",
}


@pytest.mark.parametrize(
    ("language", "text"), [(lang, line) for lang, lines in HARMLESS.items() for line in lines.strip().splitlines()]
)
def test_firms_places_and_feasts_stay(found: Found, language: str, text: str) -> None:
    assert [piece for label, piece in found(text, language) if label == "PERSON"] == []
