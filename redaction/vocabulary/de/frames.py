"""German: the words that tell of whom a clause speaks."""

PERSON_FRAME = """
ich, bin, wir, sind, hab, habe, haben, mir, mich, uns, mein, meine, meinen, meinem, meiner, meines, unser, unsere,
unserer, unserem, war, nehme, leide, leiden, bekomme, sitze, lebe, stamme, geboren, mann, frau, mutter, mama, mutti,
vater, papa, vati, sohn, tochter, kind, kinder, oma, opa, großmutter, großvater, bruder, schwester, schwiegermutter,
schwiegervater, schwieger*, tante, onkel, nachbar*, freund, freundin, freunde, partner*, lebensgefährt*, enkel*,
eltern, kolleg*, kundin, schwager, schwägerin, cousin*, mitbewohner*, alter herr, angehörig*, angestellte*,
arbeiter*, azubi, bewohner*, braut, bräutigam, buben, bub, brüder, bruders, chefin, dame, ehefrau, ehemann, er,
erzieher*, ex-mann, ex-frau, exfrau, exmann, familie, fahrgast, freundes, gatte, gattin, gärtner*, geschwister,
großeltern, großmutter*, großonkel, großtante, halbbruder, halbschwester, hausmeister*, hausfrau, ich hab, junge,
jungs, kleine, kleiner, kleinen, kleinste, kinds, klient*, krankenschwester, kumpel*, lehrer*, lehrling*, mama*,
mamas, mandant*, mädchen, mädel*, mensch, mieter*, mitarbeiter*, mutters, mütter, nachbarn, neffe*, nichte*, oma*,
omi, opi, opas, patenkind, patient*, pfleger*, pflegekind, pflegesohn, pflegetochter, praktikant*, rentner*,
schüler*, schwester*, schwägers, seniorin, senior*, sohnemann, söhne, stiefsohn, stieftochter, stiefvater,
stiefmutter, student*, studentin, teilnehmer*, töchter, trainer*, untermieter*, ur-oma, uroma, uropa, urgroß*,
verlobte*, verwandte*, zwilling*, jemand, meins, mei, meim, meinerseits, unsrer, unsre, unserm, selber, selbst, bua,
dirndl, madl, gspusi, göttergatte, seine frau, ihr mann, bewerber*, vermieter*, eigentümer*, reinigungskraft,
putzfrau, betreuer*, tagesmutter
"""

WHO = """
ich, wir, bin, sind, mir, mich, uns, er, mann, frau, mutter, mama, mutti, vater, papa, vati, sohn, söhne, tochter,
töchter, kind, kinder, oma, omi, opa, opi, großmutter, großvater, großeltern, bruder, brüder, schwester, schwestern,
schwiegermutter, schwiegervater, schwieger*, tante, onkel, nachbar*, freund, freundin, freunde, partner, partnerin,
lebensgefährt*, enkel*, eltern, kolleg*, kundin, schwager, schwägerin, cousin*, mitbewohner*, mieter*, mitarbeiter*,
azubi, lehrling*, chef, chefin, mandant*, klient*, patient*, bewohner*, schüler*, student*, baby, nichte, neffe,
gast, gäste, dame, herr, herrn, verlobte*, ehefrau, ehemann, kumpel, bekannter, bekannte, angestellte*, familie,
rentner*, witwe, witwer, pfleger*, putzfrau, lehrer*, junge, mädchen, bub, kleine, kleiner, kleinen, nachbarin,
person, jemand, meinerseits, praktikant*, teilnehmer*, zwilling*
"""

THIRD = """
hat, ist, war, er, ihm, ihn, seine, hatte, nimmt, leidet, sitzt, liegt, kann, lebt, wurde, bekommt, haben, hatten,
wird, werden, kommt, geht, geht's, braucht, leiden, litt, seinen, seiner, seinem, welcher, welche, trägt, fährt,
darf, muss, musste, konnte, dessen, deren, sitzen
"""

BE = """
bin, sind, ist, war, waren, ich, wir, selbst, selber, mann, frau, familie, stamme, stammen, geboren, freund, eltern,
praktizierend*, gläubig*, überzeugt*, wurde, wird, sei, werde, gebürtig*, kommt, stammt, stammte, eigentlich,
ursprünglich, echter, echte, halb, halber, halbe, gläubiger, praktizierender, praktizierende, überzeugter,
überzeugte, strenger, strenge, er, tochter, sohn, mutter, vater, kollege, kollegin, nachbar, nachbarin, mieter,
mieterin, partner, partnerin, freundin, bruder, schwester, oma, opa, chef
"""

COMES = """
komm, komme, kommen, kommt, kam, kamen, stamme, stammen, stammt, stammte, bin, ist, sind, war, gebürtig*,
ursprünglich, geboren, wurzeln, geflohen, geflüchtet, geflüchtete*, hergezogen, eingewandert, zugewandert,
vertrieben, migriert, abstammend, großgeworden, aufgewachsen, eigentlich, is
"""

BOUNDARY = """
aber, daher, deshalb, deswegen, darum, also, und, oder, weil, dass, da, ob, brauche, brauchen, bräuchte, bräuchten,
suche, suchen, möchte, möchten, will, wollen, hätte, hätten, können, könnten, gibt, geht, bitte, damit, sonst, wäre,
so, falls, nachdem, sondern, sodass, wann, wieviel, wozu, obwohl, trotzdem, jetzt brauch*
"""

LEADING = """
dass, weil, denn, da, aber, und, auch, außerdem, leider, naja, also, wenn, ja, übrigens, zudem, halt, eben, noch,
dazu, falls, wichtig
"""

DENIED = """
keine, keinerlei, ohne, wort, begriff
"""

VETO = """
hund, hunde, hundes, katze, kater, pferd, pferde, laptop*, computer, pc, notebook*, handy, akku, motor, auto, wagen,
waschmaschine, kühlschrank, drucker, festplatte, fahrrad, produkt*, kabel, windows, geeignet*, matratze für,
allergikergeeignet, gerät, geräte, maschine*, roller, rollers, mofa, motorrad, lkw, anhänger, boot, bohrer, säge,
mixer, ofen, herd, backofen, spülmaschine, geschirrspüler, trockner, staubsauger, heizung, therme, kessel, pumpe,
boiler, rohr, leitung, hahn, toilette, spüle, stuhl, stühle, tisch, tische, tischbein, sofa, couch, sessel, schrank,
regal, tür, türen, fenster, scheibe, wand, dach, boden, decke, treppe, griff, scharnier, display, bildschirm,
tastatur, maus, kopfhörer, lautsprecher, headset, ladegerät, kabelbruch, stecker, steckdose, lampe, uhr, armband,
reißverschluss, jacke, hose, schuh, schuhe, zelt, wohnwagen, kamera, objektiv, drohne, server, webseite, website,
app, browser, datei, datenbank, system, netzwerk, wlan, internet, signal, update, spiel, serie, roman, lied,
wirtschaft, branche, reifen, bremse*, kupplung, getriebe, auspuff, tank, pflanze*, baum, bäume, rasen, hecke, rosen,
tomaten, beet, garten, ware, modell, sternzeichen, löwe, waage, allergiker
"""

BEASTS = """
hundes, ratte, ratten, chinchilla*, gecko*, aquari*, bienen*, varroa, bulldog*, rottweiler*, beagle*, wauwau,
mieze*,
hund, hunde, hunden, hündin, hündchen, welpe*, welpen, rüde, dackel, labrador*, schäferhund*, pudel, mops, terrier,
husky, retriever, bernhardiner, sennen*, boxerhund, chihuahua, katze, katzen, kater, kätzchen, perserkatze, pferd,
pferde, stute, hengst, wallach, fohlen, pony, ponys, esel, kuh, kühe, kalb, kälber, rind, rinder, stier, schwein,
schweine, ferkel, schaf, schafe, ziege, ziegen, lamm, huhn, hühner, henne, hahn im stall, gans, gänse, ente, enten,
hase, hasen, kaninchen, meerschweinchen, hamster, papagei*, wellensittich*, kanarienvogel, vogel, vögel, fisch,
fische, koi, schildkröte*, frettchen, igel, biene, bienen, bienenvolk, bienenvölker, imker, alpaka*, tier, tiere,
tieres, haustier*, tierarzt*, tierärztin, tierklinik, tierheim, vierbeiner*, fellnase*, futter, frisst, stall,
hufrehe
"""

FOR = """
für, gegen, bei
"""

OFFERS = """
bewerbung, bewerber*, stellenangebot, stellenanzeige, aushilfe, bieten, eintrittsdatum, vollzeitstelle, teilzeitstelle
"""
