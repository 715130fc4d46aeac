"""Words of many chats: a phrase is better looked up by any other of its words. Folded, without names."""

from functools import cache
from typing import Final

_OFTEN: Final = {
    "cs": """
a adresa adresu ahoj ani ano asi aspon at az beru bez bila brzy bude by bych byl byla bylo byste byt c cas
cekam celkem cely cena cenik cenovou cenu ceny cerna chat chatu chcete chci chodi chtel cislo clovek cm co
ctvrtek ctyri da dat datum dcera dekujeme dekuji dela delam den deti dic dik diky dite dlouho dnes dni dnu
do dobre dobry docela dodani doma doplatek dopoledne doruceni druhy dum dva dve e fakt faktura fakturu gb h
haha heslo hlavu hledam hned ho hodin hodne holka horsi hotovo i ic ico ja jak jako jakou jasne jde jdu je
jeden jednou jenze jeste jestli ji jinak jiny jiste jmeno jsem jsme jsou jste k kalkulaci kam kartu karty
kauce kazdy kc kdo kdy kdyby kdyz ke kg klic kluk kod koho kolega kolik konecne kontakt kopii koupit ks kusy
lepe lepsi let lidi m ma mail mailem malo maly mam mama mame manzel manzelce manzelka manzelu mate me mesic
metru mezi mi minut miste misto mluvit mne moc model mohu moje mrzi muj musi musim muz muze muzeme muzete
muzu myslim na nabidku nabidky nakonec nar nas ne nebo nechci nechte neco nedeli nejaky nejde nejdriv nejsem
nemam nemusite neni nepiste neposilejte nepotrebujeme nevadi nevim nez ni nic nikdy no novy o objednavka
objednavky oboji oci od oddeleni odejde odkaz odstranime ok omlouvame ona op opravdu opraveno ozve pak pan
pane pani pas pin pisemne plat platba plati platim po pod podle pojisteni pokoj poptavku porad poradku
posilam poslal poslala poslat posledni posleme poslete poslu potom potrebujeme potrebuji potrebuju potvrzeni
pozde prace praci prave pred predavam prejete pres pri prijde pripravime pro profil prosim protoze prvni pry
r rad radsi rano rc rekl rekla reklamaci resit rict rodne rok roky rovnou rozmer rozpis rozpocet rozumim
rozumime rukou ruku s se sem servis shanim si skladem slevu sms snad sobotu sorry souhlas spatny spis staci
stal stary stejne stejny stoji storno strana stranu super svatbe syn ta tady tak taky takze tam tata te
technik telefon ten termin tisic to treba tri trochu tu ty tyden tydne u ucet uctu udaje udaju utery uvedte
uz v vam vas vasi vcera vcetne ve vec vecer veci vedouci velky velmi vim vlastne volejte vsechno vychazi
vypis vyplata vzdy vzit webu x z za zadam zadny zadost zaplatit zapsano zaruka zase zavolame zdravim
zdravotni ze zena zitra zivot zkuste zmente znovu zustava
""",
    "sk": """
a aj ako ale alebo ani ano asi az biela by cas celkom cez chcem ci cierna cislo clovek co dakujem dcera den
deti dieta dlho do dobre dobry doma druhy hladam ho hodin horsi ich ide iny ja je k kam kazdy keby kolko len
lepsi ludia ma mail mailom malo maly mam mama mame manzel manzelka mate meno mesiac mi miesto minut mna moze
mu musim muz myslim na nakoniec nech nedelu neposielajte neskoro nie nikdy novy o od ok opravene otec pani
piatok plati po podla ponuku posledny poslite potom praca praci pre pretoze prosim prvy rano robi robim
rodne rok roky s sa skoro sme sobotu som stary ste stoji strana syn tak to treba trochu tu tyzden uz v vam
vas vcera vec vecer veci vela velky velmi viem vlastne vzdy z za zajtra zase ze zena ziadny
""",
    "pl": """
a adres aha albo bank bardzo bedzie bez biala bialy biore biura blad bo brak byc byl bylo byly caly cena
chce chetnie ciagu cm co corka corki czacie czarna czarny czas czesc czlowiek czy czyli da dac dalej danych
dla dlugo dni do dobra dobry dobrze dom domu dostac dostawa dowod drugi duzo duzy dwa dwie dziala dzieci
dziecko dzieki dziekuje dziekujemy dzien dzis dzwonic e faktura gdyby gdzie go godzin godzine gorzej gratis
grupa haslo hej i ide idzie ile imie inny ja jak jaka jakby jaki jakie jako jasne je jeden jesli jest jestem
jeszcze jutro juz karta karte karty kazdy kg kiedy kobieta kod kogo kolega kolor konta konto kosztorys
kosztuje kto kupic kurier lat lata lepiej login lub ludzie m ma macie mail maila mailem malo maly mam mama
mamy maz meza mezczyzna mi miejsce miesiac minut mm mnie model moge moj moja montaz montazem mowi moze mozna
musi musze mysle na nam naprawde nazwisko nazywa netto nic nie niech niedziele nigdy nip no nowy nr numer
numeru o oc oczy oczywiscie od odbior odpowiedz oferta oferte oferty ok on orientacyjnie osob ostatni paczka
pan pana pani panie panstwo partia pasuje pensja pesel pierwszy pin pismie pisze placi platnosc platnosci po
pod podac podawac poniewaz poprawione poprosze potem potrzebny potrzebuje powiedzial powiedziala powiedziec
pozno praca prace pracy prawa prosimy prosze przed przepraszam przepraszamy przeslac przez przy przygotowac
przykro pytam r rano raty razem razie reke robi robie rok rozmowe rozmowy rozumiem rzecz rzeczy sa sama sie
sms sobote stary stoi strona strone super syn szt sztuk szukam ta tak taki takich tam tata te tego tej tel
telefon ten termin tez to troche trzeba trzy tydzien tylko tym u umowie umowy w was waszej wczoraj widze
wiec wieczor wiem wkrotce wlasnie wreszcie wszystko wy wycene wyslac wyslal wysle wyslemy wyslijcie
wystarczy wysylac wysylam wziac z za zaden zadnych zamowienie zaplacic zaraz zawsze ze zeby zestaw zgadza
zgloszenie zgode zl zly zmienic znaczenia znowu zona zony zwrot zwrotu zycie zycze
""",
    "it": """
a abbastanza abbiamo acquisti ad adesso aggiornato ah ahah al alla alle allora altra altro anche ancora anni
anno arriva arrivo ascensore aspetto avere avete b bambini bambino banca bianco bonifico buonasera
buongiorno buono c'e cambiato casa cattivo ce cerco certo chat che chi chiama chiamo chiedo ci ciao circa
codice col collega comprare comunque con conferma consegna conto contratto cosa cose cosi costa costi cucina
d'accordo da dal dalla dare dati davvero dei del delle detto deve devo di dice dieci dire dispiace documento
domani domenica donna dopo dott dove due e elettronica email entro era fa faccio fare fate fatto fattura
favore figlia figlio finalmente fine fino fiscale foglio fuori garanzia gente gia giornata giorni giorno
giovedi gli glielo grande gratuita grazie ha ho hotel i iban ieri il in indirizzo infine intestato inviamo
inviato invio io iscritto iva kg l'anno l'indirizzo l'offerta la lavorare lavoro le lei libero linea lo lui
lunedi ma mai mail mamma mandare mando mani mano marito mattina me meglio mercoledi mese mesi messaggi metri
metto mi miei mille minuti mio modello modulo moglie molto mq n nato ne negozio nei nel nero nessun nessuno
niente no noi noleggio nome non nostro numero nuova nuovo o occhi oggi ogni ok oppure ora ore ottimo p paga
pagamento pagare papa parte passo password patente penso per perche perfetto pero persona persone piano
piazza piccolo pin piu poco poi polizza pomeriggio porte posso posta posto potete pratica prego prendere
prendo preparo presto preventivo prezzo prima primo problema proposta proprio puo pure qualcosa quale quando
quanto quattro quella quello qui quindi rate responsabile resto ricevuto risulta ritiro sabato salve sapere
scheda sconto scritto scriva scrivo scusate se seconda secondo sei sempre senza sera serve servono settimana
settimane si siamo signor signora sito so solo sono sotto spedizione sportello sta stanno stasera stesso
stima su subito sul sulla sullo suo tanto tardi telefono tempo tessera testa totale tre tutti tutto ultimo
un una uno uomo va vado vale ve vecchio venerdi verde via viene vita voce voglio voi volentieri volte vorrei
vostro vuole x
""",
    "de": """
a ab abend aber abholung adresse alle alles als also alt alte alten am an anderer andern anfrage angebot
arbeit arbeiten auch auf augen aus ausweis b bald bank bei beide beides beim bekommen beratung bestellt
bestellung besten bin bis bisschen bitte bleibt brauch brauche brauchen braucht ca chat cm d da dabei dafur
damen damit danach dank danke dann darf das dass daten dazu dem den denke der dich die dir doch donnerstag
dr drei durch durfen e eh eigentlich ein eine einem einen einer eines einfach eingetragen endlich er
erledigt erst erste es etwa etwas euch falls falsch fenster foto fr frage frau freitag fur furs ganz gar
geandert geben geburtsdatum geehrte gehe geht geloscht gerade gern gerne gesagt gesperrt gesprach gestern
gibt gibts gleich gott grad gross grosse gruezi grune grunen grus gut guten hab habe haben habt hallo halt
hand hat hatte haus hause heist herr herren herrn heute hi hier hinten i ich ich's id ihn ihnen ihr ihre im
immer in inkl ins ip is ist ja jahr jahre jahren je jede jeder jetzt kann karte kaufen kein keine keinen
keiner keins kg kind kinder klar klein kleine klingt kommen kommt konnen konnten konto kopf kostet
kundenkonto kw lange lauft leben leid leider letzte letztes leute lieferung liegt loschen m ma mache machen
macht mail mailen mal mama man mann mehr mein meine meinem meinen meiner mensch menschen merci meter mich
minuten mir mit mittwoch mochten modell moin monat montag morgen muss musste mutter na nach name namen
naturlich nehmen nein nen neu neue neuen nicht nichts nie nix noch notiert nr nummer oder offerte ohne ok
papa partie passt passwort platz plus post preis pro problem raten rechnen rechnung reicht ruft rund s saal
sache sachen sagen sagt samstag schade schicken schlecht schreiben schriftlich schwarz sehr sein seit seite
selber senden servus sich sie sind so sofort sohn soll sollen sonst spat statt steht stelle stuck stunden
suche suchen super tag tage tagen telefon termin tochter trotzdem tut uber uhr uid um und uns unser unsere
unter ust vater verstanden viel vom von vor vorher wann war was weg weil weiss weisse welche welchen welcher
wenig wenn werden wie wieder wir wird wirklich wissen woche wochen wohin wollen worden wurde zahlen zahlt
zeit ziemlich zu zum zur zuruck zustellung zwei zweite
""",
    "en": """
a about access account actually add address admin after again all already also always am an and another any
anyone anything are around as ask asking at back bad bank battery be because bed been before best better big
birth bit black blue booking both bought box but buy by came can't car card case chairs change chat check
child children closed cm code comes coming congratulations copy could courier course cover credit dad date
daughter day days delete delivered delivery deposit details did didn't do does doesn't don't done door down
drink driving e each email estimate evening every everything exp eye eyes file finally find first fitted
five flat follow for form found four free friday from full gave get gets getting give go goes going gone
good got great ha had half hand hands happy has have he he's head hear heavy hello help here hi him hire his
home host hours house how husband i i'd i'll i'm i've if in included including insurance invoice is it it'll
it's its just keep kids know last late leave left let let's letter licence life like list little log lol
long look looking lot lovely mail make makes man manager many marketing may me men mine minutes mm mom
monday month more morning mr mrs ms much mum must my name name's need needed never new next ni night nights
no not noted nothing now number oak of off offer office oh ok old on once one ones only open or order other
our out over own paid party pass passport password pay people perfect person phone place please pls plus
post problem put question quite quotation quote really record refund rent report right ring room roughly
router run said same saturday say says score seat second secure see send sent set shall share she she's shop
should show side since six size small so social somebody someone son soon sorry spend stand stands stay
still stock stop sunday sure ta take tell ten term text thank thanks that that's the them then there there's
they thing things think this those though three through thursday time to today tomorrow too total tuesday
two type u under understood union until up us use utr vat very wait waiting want wanted wants was way we
we'll we're we've week well went what what's when where which white who whole wife with within woman women
won't work working works would write writing wrong x yeah year years yes yesterday you you'll you're you've
your
""",
    "fr": """
a acheter adresse ah alors annee ans apres assez au aujourd'hui aussi autre avant avec avez banque beaucoup
bien bientot blanc bon bonjour bonsoir c'est ca carte ce chaque chez chose choses cm compte dans date de
demain demande depuis dernier deux deuxieme devis dimanche dire dit dois doit donc donner du e en encore
enfant enfants enfin envoyez est et faire fais fait faut femme fille fils gens grand h heures hier homme il
j'ai jamais je jours juste l'adresse la le lit longtemps m'a ma mail main mains mais maison maman mari matin
mauvais me meme merci minutes moi mois mon n naissance ne noir nom non nos note nous nouveau numero offre ok
on ou oui papa par parce part pas passe paye payer pense personne petit peu peut place plus plutot pose
premier prendre puis que quel quelle quoi ref rien sais samedi sans se secu semaine si soir souhaitez sous
suis sur svp tard temps tete toujours tous tout toute toutes travail travailler tres trois trop un une va
vais vie vieux votre vous vraiment x y yeux
""",
}


@cache
def often() -> frozenset[str]:
    return frozenset(" ".join(_OFTEN.values()).split())
