"""Italian: peoples, countries of origin, orientation."""

ETHNICITY_NAMED = """
{sono|siamo|è|famiglia|lui|lei|marito|moglie|compagno|compagna|collega|ragazzo|ragazza|io} {di |}{origine|origini},
{di|con|ha|hanno|ho|abbiamo} {origine|origini}, {mie|sue|nostre|loro|le mie} origini, {sono|siamo|è|e|e'|era|lei|
lui|io|compagna|compagno|moglie|marito|mamma|papa|nuora|genero|badante|collega|vicina|vicino} {una |un |di |
}{spagnolo|spagnola|tedesco|tedesca|russo|russa|russi|turco|turca|giapponese|cinese|cinesi|coreano|coreana|
americano|americana|francese|inglese|greco|greca|argentino|argentina|polacca|polacco|cubano|cubana|indiano|indiana|
africano|africana|svizzero|svizzera|filippina|bosniaca|sardo|sarda|arabo|araba|arabi|nero|nera|rom|olandese}
"""

ETHNICITY_PEOPLE = """
afgano, afgana, afghano, afghana, albanese, albanesi, algerino, algerina, angolano, armeno, armena, australiano,
australiana, azero, bangladese, bengalese, bengalesi, bielorusso, bielorussa, boliviano, boliviana, bosniaco,
brasiliano, brasiliana, bulgaro, bulgara, burkinabe, camerunese, canadese, capoverdiano, capoverdiana, ceceno,
cecena, ceco, ceca, cileno, cilena, cinesi, cingalese, colombiano, colombiana, congolese, curdo, curda, dominicano,
dominicana, ecuadoriano, ecuadoriana, ecuadoregno, egiziano, egiziana, eritreo, eritrea, etiope, etiopi, filippino,
filippini, gambiano, georgiano, georgiana, ghanese, ghanesi, guineano, haitiano, honduregno, indiani, indonesiano,
iracheno, irachena, iraniano, iraniana, islandese, israeliano, israeliana, ivoriano, ivoriana, kazako, keniano,
keniana, keniota, kosovaro, kosovara, kosovari, kirghiso, lettone, libanese, libico, libica, lituano, lituana,
macedone, macedoni, maliano, maltese, marocchino, marocchina, marocchini, mauriziano, messicano, messicana, moldavo,
moldava, moldavi, mongolo, montenegrino, nepalese, nicaraguense, nigeriano, nigeriana, nigeriani, pakistano,
pakistana, pakistani, palestinese, paraguaiano, peruviano, peruviana, peruviani, polacco, polacchi, portoghese,
rumeno, rumena, rumeni, romeno, romena, romeni, ruandese, russi, salvadoregno, salvadoregna, senegalese, senegalesi,
serbo, serba, serbi, siriano, siriana, siriani, slovacco, slovacca, sloveno, slovena, somalo, somala, somali,
srilankese, sudafricano, sudanese, tagiko, taiwanese, tanzaniano, tedeschi, thailandese, tibetano, togolese,
tunisino, tunisina, tunisini, turchi, ucraino, ucraina, ucraini, ugandese, ungherese, uruguaiano, uzbeko,
venezuelano, venezuelana, vietnamita, yemenita, rom, sinto, sinta, sinti, asiatico, asiatica, sudamericano,
sudamericana, magrebino, magrebina, afroitalian*, afrodiscendente, italo-*, altoatesino, sudtirolese, ladino,
arbereshe, extracomunitario, extracomunitaria, immigrato, immigrata, profugo, profuga, profughi, rifugiato,
rifugiata, apolide, richiedente asilo
"""

ETHNICITY_FROM = """
albania, algeria, angola, argentina, armenia, australia, azerbaigian, bangladesh, belgio, bielorussia, bolivia,
bosnia, brasile, bulgaria, camerun, canada, capo verde, cecenia, cile, cina, colombia, congo, corea, costa d'avorio,
croazia, cuba, danimarca, ecuador, egitto, el salvador, salvador, eritrea, estonia, etiopia, filippine, finlandia,
francia, gambia, georgia, germania, ghana, giamaica, giappone, giordania, grecia, guinea, haiti, honduras, india,
indonesia, inghilterra, iran, iraq, irlanda, israele, kazakistan, kenya, kosovo, lettonia, libano, libia, lituania,
macedonia, malesia, mali, malta, marocco, mauritius, messico, moldavia, moldova, mongolia, montenegro, mozambico,
nepal, nicaragua, niger, nigeria, norvegia, olanda, pakistan, palestina, paraguay, peru, polonia, portogallo,
repubblica ceca, repubblica dominicana, santo domingo, romania, ruanda, russia, senegal, serbia, sierra leone,
siria, slovacchia, slovenia, somalia, spagna, sri lanka, stati uniti, sud africa, sudafrica, sudan, svezia,
tanzania, thailandia, togo, tunisia, turchia, ucraina, uganda, ungheria, uruguay, uzbekistan, venezuela, vietnam,
yemen, zambia, zimbabwe, africa, kurdistan, balcani, sudamerica, est europa, europa dell'est, tripoli, tunisi,
casablanca, dakar, lagos, accra, asmara, addis abeba, mogadiscio, nairobi, cairo, alessandria d'egitto, beirut,
damasco, aleppo, baghdad, teheran, kabul, karachi, lahore, dacca, manila, pechino, shanghai, wenzhou, hanoi, tirana,
durazzo, valona, scutari, pristina, bucarest, timisoara, iasi, chisinau, kiev, kyiv, leopoli, odessa, mosca,
varsavia, cracovia, sofia, belgrado, sarajevo, zagabria, istanbul, lima, quito, bogota, caracas, l'avana, buenos
aires, {ad|a} asmara
"""

ETHNICITY_TIGHT = """
sinti, zingar*, famiglia rom, nigerian*, senegales*, marocchin*, tunisin*, egizian*, albanes*, rumen*, romen*,
moldav*, ucrain*, filippin*, bengales*, pakistan*, srilankes*, cingales*, peruvian*, ecuadorian*, dominican*, curd*,
sirian*, iranian*, afghan*, eritre*, etiop*, somal*, ghanes*, ivorian*, camerunens*, congoles*, bosniac*, macedon*,
kosovar*, vietnamit*, di pelle, pelle nera, pelle scura, sono nero, sono nera, siamo neri, mulatt*, meticci*,
extracomunitar*, immigrat*, migrant*, rifugiat*, richiedent* asilo, seconda generazione, sudtiroles*, ladin*,
arberesh*, nat* in {albania|romania|marocco|tunisia|algeria|egitto|nigeria|senegal|ghana|etiopia|eritrea|somalia|
cina|india|pakistan|bangladesh|ucraina|russia|polonia|moldavia|brasile|argentina|peru|ecuador|colombia|cuba|
germania|francia|svizzera|spagna|inghilterra|america|africa|siria|iran|iraq|turchia|bulgaria|serbia|bosnia|kosovo|
macedonia|libia|costa|camerun|venezuela|sri|filippine|giappone}, nat* {ad|a|al|all'} {asmara|tripoli|tunisi|
casablanca|dakar|lagos|accra|tirana|bucarest|kiev|mosca|varsavia|lima|quito|manila|pechino|cairo|beirut|damasco|
teheran|kabul|istanbul|belgrado|sarajevo|buenos|caracas|bogota|nairobi|mogadiscio|chisinau|odessa|avana|santo|
estero}, {famiglia|genitori|padre|madre|papa|mamma|nonni} {eritre*|nigerian*|marocchin*|tunisin*|albanes*|rumen*|
romen*|cines*|pakistan*|indian*|bengales*|senegales*|egizian*|ucrain*|russ*|polacc*|moldav*|peruvian*|filippin*|
brasilian*|argentin*|sirian*|turc*|curd*|somal*|etiop*|ghanes*|ebre*|rom|sinti|tedesc*|frances*|ingles*|serb*|
bosniac*|croat*|sloven*|kosovar*}, meta {italian* e meta|tedesc*|frances*|ingles*|marocchin*|brasilian*|african*},
mezz* {tedesc*|frances*|ingles*|marocchin*|brasilian*|african*|rus*|polacc*|american*}, minoranza linguistica,
minoranza etnica, etnia, etnic*, colore della pelle, il mio colore, nero di pelle, nera di pelle, permesso di
soggiorno per asilo, protezione internazionale, protezione sussidiaria, campo nomadi, campo rom, g2, italiano di
seconda, italiana di seconda, cittadinanza {albanese|rumena|marocchina|nigeriana|ucraina|cinese|tunisina|senegalese|
moldava|brasiliana|argentina|peruviana|russa|indiana|pakistana}
"""

ORIENTATION_ALONE = """
{io e|con|e|per} {la mia ragazza|la mia compagna|mia moglie|la mia fidanzata} {siamo due donne|siamo donne|lesbiche|
due donne|sono una donna|anch'io donna}, {sono|siamo|è|e|e'|era|figlio|figlia|fratello|sorella|amico|amica} {un |una
|due |una coppia |}{gay|lesbica|lesbiche|bisex|bisessuale|omosessuale|omosessuali|trans|transgender|transessuale|non
binario|non binaria|queer|pansessuale|asessuale|poliamoroso|poliamorosa|etero|eterosessuale|omo}, {sorella|figlia|
zia|cugina|nipote|amica|collega|lei|nuora|mamma} {viene |e |con |vive |sta |verra |ha |}{con|e} {la|sua|una}
{moglie|compagna|fidanzata|ragazza}, {fratello|figlio|zio|cugino|amico|collega|lui|papa|nipote} {viene |e |con |vive
|sta |verra |ha |}{con|e} {il suo|suo|il|un} {marito|compagno|fidanzato|ragazzo|uomo}, {fratello|figlio|zio|cugino}
{e suo|e il suo} {marito|compagno|fidanzato}, {sorella|figlia|zia|cugina} {e sua|e la sua} {moglie|compagna|
fidanzata}, {due|entrambe|entrambi|siamo} {spose|sposi maschi|mamme|papa|papà|donne sposate|uomini sposati|mariti|
mogli}, {sono una donna|sono donna|anch'io sono una donna|donna} {e ho|con|sposata con} {moglie|una donna|una
moglie|mia moglie}, moglie {sono|e sono} una donna, marito {sono|e sono} un uomo, sposata con una donna, sposato con
un uomo, fidanzata con una donna, fidanzato con un uomo, vivo con una donna, convivo con una donna, unita
civilmente, unito civilmente, uniti civilmente, unite civilmente, unione civile, ci uniamo civilmente, matrimonio
gay, matrimonio omosessuale, coppia {gay|lesbica|omosessuale|omosex|same sex|dello stesso sesso|arcobaleno|di donne|
di uomini|di mamme|di papa|aperta}, genitori {dello stesso sesso|gay|omosessuali|arcobaleno}, famiglia
omogenitoriale, circolo arcobaleno, arcigay, arcilesbica, gay pride, al pride, ho fatto coming out, fatto coming
out, mi sono dichiarat*, {mi piacciono|piacciono|attratt* da|esco con|esco solo con|vado con} {gli uomini|le donne|i
ragazzi|le ragazze|entrambi|i maschi|uomini|donne}, percorso di transizione, in transizione, riassegnazione,
rettifica di sesso, cambio nome anagrafico, carriera alias, nome d'elezione, disforia di genere, ormoni per,
scambist*, coppia scambista, poliamor*, relazione aperta, escort, prostitut*, sex worker, bdsm, feticis*, vita
sessuale, {figlio|fratello|zio|cugino|nipote|amico} {e|con|sposa|porta} {il |}suo {compagno|marito|ragazzo|
fidanzato}, {figlia|sorella|zia|cugina|amica|collega} {e|con|sposa|porta|si sposa con|vive con} {la |}sua {compagna|
moglie|ragazza|fidanzata}, {io e|siamo io e|conviviamo io e} {la mia fidanzata|la mia ragazza}, moglie sono una
donna, {io e|me e} {mio marito|il mio compagno|il mio ragazzo} {siamo due|siamo uomini|due uomini|due ragazzi}, {io
e|me e} {mia moglie|la mia compagna} {siamo due|due donne|entrambe}, {sposata|fidanzata|convivo|sto|sta|vive|vivo}
con una {donna|ragazza}, {sposato|fidanzato|convivo|sto|sta|vive|vivo} con un {uomo|ragazzo}, {entrambi|tutti e due}
{uomini|maschi|gay}, {entrambe|tutte e due} {donne|femmine|lesbiche}, {due|i due} sposi {uomini|maschi}, due spose,
{fratello|figlio|zio} ha {il |un |}{ragazzo|fidanzato|compagno|marito}, {sorella|figlia|zia} ha {la |una |}{ragazza|
fidanzata|compagna|moglie}, {il mio|suo|mio} {coming out|percorso di transizione}
"""

ORIENTATION_TIGHT = """
due ragazzi, due uomini, due donne, due mamme, due papa, coppia gay, coppia lesbica, coppia di donne, coppia di
uomini, coppia omo*, unione civile, uniti civilmente, stesso sesso, famiglia arcobaleno, non binari*, transizione,
cambio di sesso, coming out, mi piacciono gli uomini, mi piacciono le donne
"""
