"""Italian: how people tell it in passing: faith, party, union, origin, love. "*" ends a stem, "_" is any word."""

ORIENTATION_ALONE = """
{fratello|figlio|zio|nipote|papa|padre|cognato|cugino|capo|collega|lui|amico|nonno|suocero} {_ |}{_ |}{convive con il suo
ragazzo|convive con un uomo|convive col suo ragazzo|convive col compagno|sta con un uomo|sta con un ragazzo|sta insieme a
un|e il suo ragazzo|e il suo fidanzato|e suo marito|e il suo compagno|con il suo ragazzo|con il suo fidanzato|con suo
marito|col marito|col suo fidanzato|col suo compagno|con il suo compagno|sposa un uomo|sposa il suo|si sposa con il suo|
vive con un uomo|vive con il suo|e gay|gay|ha un fidanzato|ha un ragazzo|ha un marito|ama gli uomini|preferisce gli
uomini|e omosessuale}, {sorella|figlia|zia|nipote|mamma|madre|cognata|cugina|collega|lei|amica|suocera} {_ |}{_
|}{convive con la sua ragazza|convive con una donna|convive con la compagna|sta con una donna|sta con una ragazza|e la
sua ragazza|e la sua fidanzata|e sua moglie|e la sua compagna|con la sua ragazza|con la sua fidanzata|con sua moglie|con
la sua compagna|sposa una donna|sposa la sua|si sposa con la sua|vive con una donna|vive con la sua|e lesbica|ha una
fidanzata|ha una ragazza|ha una moglie|ama le donne|preferisce le donne}, suo {marito|fidanzato|compagno} e lui, sua
{moglie|fidanzata|compagna} e lei, {mi piacciono|preferisco|amo|vado con|esco con|esco solo con|mi attraggono|sono attratto
da|sono attratta da|attratto dagli|attratta dalle|frequento} {solo |anche |sia |}{gli uomini|uomini|le donne|donne|i
ragazzi|ragazzi|le ragazze|ragazze|i maschi|le femmine}, {viviamo|vivo|siamo|stiamo|vive|dormiamo} in {tre|una coppia
aperta|quattro come coppia|coppia aperta|una triade|poliamore}, {coppia|relazione|rapporto|matrimonio} {aperta|aperto|
poliamoros*}, poliamor*, {ha fatto|ho fatto|fatto|faccio|fare|fara} {il |}coming out, {uniti|unite|unito|unita} civilmente, {nostra|mia|nella nostra|alla nostra} unione civile, {siamo|come|noi siamo|da} {due |una coppia di |coppia di
|}{donne|uomini|spose|sposi maschi|mamme|papa|ragazze in coppia|lesbiche|gay|mogli|mariti|maschi|signore sposate|femmine},
{coppia|famiglia|matrimonio|nozze} {lesbica|gay|omosessuale|omogenitoriale|arcobaleno|dello stesso sesso|di donne|di
uomini|di ragazze|di ragazzi}, {due} {mamme|papa|spose|sposi uomini|mogli|mariti}, {mia moglie|la mia compagna|la mia
fidanzata|la mia ragazza} ed {io siamo due|io siamo entrambe|io due donne|io siamo donne}, {mio marito|il mio compagno|il
mio fidanzato|il mio ragazzo} ed {io siamo due|io siamo entrambi|io due uomini|io siamo uomini}, {moglie|marito} {_ |}sono
{una donna|un uomo}, {sono|e|e'|siamo|era|essendo|sn} {_ |}{_ |}{gay|lesbica|lesbiche|bisessual*|bi|omosessual*|asessual*|
pansessual*|trans|transgender|transessual*|non binari*|nonbinary|queer|genderfluid|intersessual*|scambist*|poliamor*|
dichiaratamente gay|etero ma|drag queen|froci*}, {transizione|cambio di sesso|cambiato sesso|riassegnazione|rettifica di
genere|rettifica anagrafica del sesso|riattribuzione|disforia di genere|percorso di affermazione|identita di genere|
orientamento sessuale|vecchio nome da prima della transizione|deadname|nome di elezione|carriera alias|ormoni per la
transizione}, {nato|nata} {maschio|femmina|uomo|donna|in un corpo} {ma|e|pero|che|sbagliato}, {lasciato|lasciata|
mollato|mollata} {_ |}{_ |}per {un uomo|una donna|un altro uomo|un'altra donna}, {ho|ha|aveva|avevo|c'e} {un'amante|un
amante|l'amante|una relazione extraconiugale|una storia con un'altra|una doppia vita}, {mi tradisce|mi ha tradito|mi ha
tradita|l'ho tradito|l'ho tradita|ho tradito}, {disfunzione erettile|impoten*|viagra|problemi di erezione|vita sessuale|
calo del desiderio|vita intima}, {gay pride|pride|arcigay|arcilesbica|circolo mario mieli} {_ |}{vado|andiamo|iscritt*|
tessera*|volontari*|con mio|col mio|sfil*}
"""

UNION_NAMED = """
{sindacato|cgil|cisl|uil|usb|cobas|fiom|ugl} {_ |}{mi|ci|per me|gli|le} {_ |}{paga|difende|assiste|segue|ha detto|
consiglia|rappresenta|aiuta|tutela|manda|da l'avvocato|fa lo sconto|rimborsa|mette}, {il mio|del mio|nel mio|nostro|del
nostro|col mio|dal|nel|col|al|mio} sindacato, {scioper*} {_ |}{con|per|contro|alla|in fabbrica|generale|dei|della|insieme|
a oltranza|ieri|domani}, {abbiamo|ho|siamo|faccio|facciamo|stiamo facendo} {_ |}{scioperato|sciopero|in sciopero|lo
sciopero|picchetto|i picchetti|il picchetto|occupato la fabbrica}, {faccio|fa|sono|e|ero|era|sono stato|sono stata|mi hanno
elett*|eletto|eletta} {_ |}{_ |}{sindacalist*|delegat* sindac*|delegat* rsu|delegat* fiom|delegat* cgil|rsu|rsa|rls|
rappresentante sindacal*|rappresentante dei lavoratori|segretari* del sindacato|segretari* cgil|segretari* della cgil|
segretari* di categoria|nel direttivo|funzionari* cgil|funzionari* cisl|funzionari* uil|funzionari* del sindacato|
distacco sindacale|permesso sindacale|in distacco sindacale|spi cgil|nello spi|militante sindacale}, {iscritt*|tessera|
tesserat*|iscrizione|delega|trattenuta|quota|disdetta} {_ |}{_ |}{sindacat*|cgil|cisl|uil|ugl|usb|cobas|cub|fiom|fim|uilm|
filcams|fisascat|uiltucs|filt|flc|snals|gilda|anief|spi|fnp|nursind|nursing up|orsa|confsal}, {licenziat*|
demansionat*|trasferit*|mobbizzat*} {_ |}{_ |}{perche sindacalista|per lo sciopero|per attivita sindacale|perche
iscritt*|perche rsu|perche delegat*}, assemblea sindacale, vertenza sindacale
"""

RELIGION_PARTY = """
parrocchia, parrocchiale, chiesa, messa, moschea, sinagoga, tempio, convento, monastero, seminario, sacerdozio, voti,
rosario, bibbia, corano, torah, gesu, cristo, dio, allah, islam, ebraismo, cristianesimo, buddismo, induismo,
cattolicesimo, shabbat, ramadan, quaresima, velo, hijab, kippah, turbante, cresima, comunione, battesimo, catechismo,
confessione, preghiera, preghiere, preghiera del venerdi, pellegrinaggio, coro parrocchiale, organo, oratorio, azione
cattolica, cammino neocatecumenale, geova, sala del regno, chiesa evangelica, chiesa valdese, chiesa ortodossa, pastora,
fede, diocesi, curia, santuario, esercizi spirituali, gruppo di preghiera, digiuno, natale ortodosso
"""
RELIGION_ROLE = """
suono, suona, canto, canta, cantiamo, prego, preghiamo, prega, credo, crediamo, crede, rispetto, rispettiamo, osservo,
osserviamo, digiuno, digiuniamo, convertito, convertita, convertiti, entrato, entrata, uscito, uscita, porto, porta,
educato, educata, cresciuto, cresciuta, cresimato, battezzato, battezzata, sbattezzato, insegno, insegna, frequento,
frequentiamo, frequenta, preso, professo, pratico, servo, servito, dico, leggo, leggiamo, diretto, dirigo, faccio,
trovato, perso, abbandonato, lasciato, appartengo, apparteniamo, catechista, organista, sacrestano, devoto, devota,
celebriamo, festeggiamo
"""
RELIGION_NAMED = """
non {credo|crede|crediamo} {in dio|in niente|in nulla|a nulla}, {sono|siamo|era|e|e'|ero|erano|nonna era|famiglia|essendo|
mio marito e|mia moglie e} {_ |}{_ |}{molto |profondamente |}{credent*|cattolic*|ate*|agnostic*|valdes*|evangelic*|
protestant*|ortodoss*|musulman*|ebre*|buddist*|induist*|testimon* di geova|geova|mormon*|avventist*|battist*|
pentecostal*|luteran*|anglican*|sikh|devot*|religios*|praticant*|non credent*|sacerdot*|prete|parroco|suora|frate|monac*|
diacon*|catechist*|seminarist*|imam|rabbin*|pastore evangelic*|pastora|convertit*|sbattezzat*|copt*|maronit*|scout dell'agesci|
neocatecumenal*|focolarin*|ciellin*|di comunione e liberazione|consacrat*|terziari*|laico consacrato|pagan*|bahai}, {vado|
andiamo|va|vanno|andavo} {_ |}{a messa|in chiesa|in moschea|in sinagoga|al tempio|in parrocchia|all'adunanza|alla sala del
regno|al culto|a catechismo}, {entrato|entrata|e in|studia in|uscito|uscita|uscito dal} {_ |}{seminario|convento|monastero|
clausura|dai frati|dalle suore}, {moglie|madre|sorella|figlia|lei|io} {_ |}{porta|porto} {_ |}{velo|hijab|niqab|turbante|
kippah}, {non mangio|non mangiamo|non bevo|non beviamo|non lavoro|non lavoriamo|non festeggiamo|niente} {_ |}{maiale|
alcol|di sabato|il sabato|compleanni|natale} {_ |}{per fede|per religione|per motivi relig*|siamo musulm*|sono musulm*|
siamo ebrei|sono ebre*|perche siamo|perche la fede|per la mia fede}, {mia|nostra|sua|della mia|della nostra|alla mia|
nella nostra|nella mia} {fede|religione|parrocchia|chiesa|moschea|sinagoga|comunita ebraica|comunita islamica|comunita
religiosa|diocesi|congregazione}, {osserviamo|rispettiamo|rispetto|osservo|facciamo|faccio} {lo |il |la |}{shabbat|sabato
ebraico|ramadan|quaresima|digiuno del|kosher|halal}, {di|da} {religione|fede|famiglia|confessione} {cattolic*|musulman*|
ebraic*|ortodoss*|evangelic*|protestant*|valdes*|buddist*|indu|induist*|sikh|islamic*|copt*|molto credente|credente}
"""

POLITICS_NAMED = """
{non sopporto|non posso vedere|odio|detesto|amo|adoro|stimo|appoggio|sostengo|tifo|ammiro|voto|votato|votiamo|voterei|
votavo|non voto|simpatizzo} {_ |}{_ |}{la |il |per la |per il |per |i |con |}{meloni|salvini|schlein|conte|renzi|calenda|
berlusconi|draghi|mattarella|governo|lega|pd|fratelli d'italia|forza italia|cinque stelle|5 stelle|m5s|grillini|comunisti|
fascisti|verdi|avs|sinistra|destra|trump|putin|zelensky|orban|le pen|vannacci|tajani|fratoianni|bonelli|landini|partito|
azione|italia viva|rifondazione|radicali|piu europa|casapound}, {vado|andiamo|sono andat*|siamo andat*|scendo|scendiamo|
manifesto|manifestiamo|manifestato|sfilo|corteo|cortei|in piazza|presidio} {_ |}{_ |}{in piazza|corteo|contro il governo|
contro la guerra|per la palestina|per gaza|con i no tav|no vax|no green pass|con le sardine|dei no|con i centri sociali|con
l'anpi|contro salvini|contro la meloni|antifascist*|contro i fascisti}, {lavoro|lavora|lavorava|faccio|fa|volontari*|
assistente|collaborat*|portaborse|addett*|stagista} {_ |}{_ |}{_ |}{deputat*|senator*|onorevole|assessor* della lega|
assessor* del pd|forza italia|fratelli d'italia|pd|lega|m5s|partito|europarlamentar*|campagna di|campagna elettorale di|
segreteria politica|ministro|gruppo consiliare|consiglier* regional*}, {mi candido|ci candidiamo|si candida|candidat*|sono
in lista|siamo in lista|capolista|corro|mi presento} {_ |}{_ |}{_ |}{verdi|pd|lega|fratelli d'italia|forza italia|m5s|
lista civica|sindaco|comune|consiglio|regionali|comunali|europee|sinistra|destra|azione|italia viva|avs|elezioni|
municipio}, {consiglier*|assessor*|sindac*|vicesindac*|segretari*|tesserat*|iscritt*|militant*|attivist*|dirigente|
simpatizzant*|elettor*|elettric*|deputat*|coordinator*|responsabile|giovani} {_ |}{_ |}{pd|lega|fratelli d'italia|fdi|
forza italia|m5s|cinque stelle|verdi|avs|azione|italia viva|rifondazione|pci|msi|psi|dc|casapound|forza nuova|radicali|
sinistra italiana|potere al popolo|partito democratico|partito comunista|partito socialista|centrodestra|centrosinistra|
padani|comunisti}, {sono|ero|siamo|e|era|sempre stat*|da sempre|nonno era|papa era|mio padre era} {_ |}{_ |}{di sinistra|
di destra|di centro|comunist*|socialist*|fascist*|leghist*|grillin*|anarchic*|democristian*|missin*|antifascist*|monarchic*|
liberale convint*|repubblican*|radicale|ex pci|partigian*|repubblichin*|no vax|no tav|femminist*|sovranist*|meloniana|
meloniano|berluscon*|renzian*|apolitico|del pd|della lega|dei cinque stelle|nel pci|nella dc|nel msi|nell'anpi},
{tessera|iscrizione} {_ |}{anpi|pci|pd|lega|partito|fascio|rifondazione|radicali}
"""

ETHNICITY_NAMED = """
{i miei|i suoi|genitori|nonni|mamma|papa|padre|madre|nonno|nonna|moglie|marito|famiglia|antenati|suoceri|bisnonn*} {_
|}{vengono|viene|venivano|veniva|sono|era|erano|arrivano|arriva|arrivarono|scapp*|e|provengono} {_ |}{_ |}{bangladesh|
pakistan|india|sri lanka|cina|filippine|marocco|tunisia|algeria|egitto|senegal|nigeria|ghana|costa d'avorio|eritrea|
etiopia|somalia|camerun|congo|albania|romania|moldavia|ucraina|polonia|russia|bulgaria|serbia|bosnia|kosovo|macedonia|
turchia|siria|iraq|iran|afghanistan|libano|palestina|peru|ecuador|colombia|brasile|argentina|cuba|venezuela|bolivia|
dominicana|rom|sinti|ebrei|ebreo|ebrea|ebrei polacchi|polacco|polacca|istriani|istriano|esuli|armeni|curdi|berberi|
albanesi|rumeni|marocchini|cinesi|africani|greci|tedeschi|austriaci|sloveni|ladini|arbereshe|sardi}, {bangladesh|senegal|
marocco|sri lanka} {vengono|vengo}, {sono|e|e'|siamo|essendo|mezzo|mezza|meta|per meta|un quarto|origini|di origine|di
origini|radici|sangue|discendenza} {_ |}{mezzo |mezza |meta |per meta |di origine |di origini |}{nigerian*|ghanes*|
senegales*|somal*|eritre*|etiop*|marocchin*|tunisin*|algerin*|egizian*|arab*|berber*|african*|capoverdian*|albanes*|
romen*|rumen*|moldav*|ucrain*|polacc*|russ*|bulgar*|serb*|croat*|bosniac*|kosovar*|macedon*|sloven*|turc*|curd*|armen*|
georgian*|sirian*|irachen*|iranian*|persian*|afghan*|libanes*|palestines*|pachistan*|pakistan*|bengales*|indian*|
cingales*|srilankes*|nepales*|cines*|giappones*|corean*|filippin*|vietnamit*|thailandes*|peruvian*|ecuadorian*|
colombian*|brasilian*|argentin*|cuban*|venezuelan*|dominican*|bolivian*|messican*|rom|sinti|sinto|sinta|zingar*|ebre*|
mulatt*|meticci*|di colore|istrian*|ladin*|straniere|stranier*|extracomunitar*|immigrat*|profug*|rifugiat*},
{perche|quando hanno visto che|saputo che|visto che|solo perche} {_ |}{siamo|sono|e} {rom|sinti|zingar*|ner*|african*|
marocchin*|albanes*|rumen*|romen*|stranier*|di colore|cines*|musulman*|arab*|senegales*|nigerian*|ebre*|immigrat*},
{scappat*|fuggit*|venut*|arrivat*|emigrat*} {_ |}{dalla|dal|dall'|da} {siria|ucraina|afghanistan|libia|iran|iraq|eritrea|
somalia|sudan|guerra|kosovo|bosnia|albania|venezuela|cuba|russia|palestina|gaza|libano|nigeria|mali|gambia}, {pelle|
carnagione} {nera|scura|olivastra|mulatta|di colore}, {colore della} {mia |sua |nostra |}pelle, {colf|badante|baby sitter|
babysitter|domestica|operaio|inquilin*|vicin*|collega|compagn*|fidanzat*} {_ |}{e|e'|sono} {moldav*|romen*|rumen*|
ucrain*|filippin*|peruvian*|polacc*|albanes*|marocchin*|egizian*|georgian*|cingales*|bengales*|senegales*|nigerian*|
cines*|brasilian*|ecuadorian*|russ*|bulgar*|dominican*|cuban*|tunisin*|somal*|eritre*}
"""

# Said with "my" by somebody of the same sex.
ORIENTATION_HUSBAND = "marito, fidanzato, compagno, ragazzo"
ORIENTATION_WIFE = "moglie, fidanzata, compagna, ragazza"
