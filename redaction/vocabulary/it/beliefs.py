"""Italian: faiths, parties, unions."""

RELIGION_NAMED = """
{faccio|facciamo|fa|osservo|osserviamo|rispetto} {il |lo |la |}{ramadan|shabbat|quaresima|sabato|catechista|
sacrestano|ministrante|chierichetto|catechismo|diacono|perpetua|sagrestano|digiuno}, {musulmani|cattolici|ebrei|
cristiani|ortodossi|evangelici|ebrea|ebreo|musulmana|musulmano|cattolica|cattolico} {praticant*|osservant*|convint*|
ortodoss*}
"""

RELIGION_PEOPLE = """
parroco, prete, suora, frate, sacerdote, diacono, rabbino, imam, pastore evangelico, pastore valdese, monaco
buddista, monaca, seminarista, vescovo, catecumena, catecumeno, sacrestano, catechista, missionario, missionaria,
ebreo, ebrea, ebrei, musulmano, musulmana, musulmani, cristiano, cristiana, cristiani, buddista, induista, valdese,
ortodosso, ortodossa, ortodossi, evangelico, evangelica, evangelici, cattolico, cattolica, ateo, atea, agnostico,
agnostica, sikh, mormone, luterano, luterana, protestante, avventista, battista
"""

RELIGION_TIGHT = """
cristian*, cattolic*, protestant*, evangelic*, valdes*, ortodoss*, musulman*, ebraic*, testimon* di geova, geova,
induist*, credent*, praticant*, non credente, preti, sacerdot*, parroc*, parrocch*, suora, suore, frati, monac*,
vescov*, diacon*, seminarist*, catechist*, chierichett*, ramadan*, shabbat*, sabato ebraico, vado in moschea,
andiamo in moschea, vado a messa, andiamo a messa, vado in chiesa, prego, preghiamo, porto il velo, digiun*,
sbattezz*, agnostic*, ateo, atea, atei, avventist*, baha'i, battezzat*, battist*, benedettin*, buddist*, calvinist*,
camaldoles*, cappuccin*, carmelitan*, catecumen*, certosin*, clarissa, consacrat*, copta, copti, copto, credente,
cresimand*, cresimat*, diaconessa, domenican*, drus*, eremit*, francescan*, gesuit*, giudeo, islamic*, luteran*,
maronit*, mennonit*, metodist*, missionari*, mormon*, novizi*, oblat*, parroco, pentecostal*, priora, badessa,
quacquer*, rabbin*, rastafarian*, sacrestan*, sagrestan*, sacrista, salesian*, scientolog*, sciit*, scout cattolic*,
sikh, spretat*, ex prete, ex suora, sufi, sunnit*, taoist*, teolog*, testimone di geova, testimoni di geova,
ultraortodoss*, valdese, valdesi, voti perpetui, presi i voti, preso i voti, prendero i voti, ministrant*,
monsignore, ordo virginum, comunione e liberazione, neocatecumenal*, cammino neocatecumenale, opus dei, focolarin*,
azione cattolica, rinnovamento nello spirito, pastora, fratello laico, terziari* francescan*, osserviamo lo shabbat,
osserviamo il sabato, osservo lo shabbat, rispetto lo shabbat, facciamo il ramadan, faccio il ramadan, durante il
ramadan non, per il ramadan, digiuno per, mangio halal, mangiamo halal, mangio kosher, mangiamo kosher, mangiamo
solo halal, mangio solo halal, preghiera del venerdi, cinque preghiere, prego cinque volte, in moschea, alla
moschea, in sinagoga, coro della chiesa, coro parrocchiale, nella mia parrocchia, mia parrocchia, nostra parrocchia,
nostra chiesa, nostra moschea, nostra comunita religiosa, sala del regno, gruppo di preghiera, la mia fede, mia
fede, nostra fede, motivi religiosi, per motivi di fede, per fede, porta il velo, hijab, niqab, turbante, kippah,
porto la kippah, faccio il sacrestano, faccio il catechista, faccio catechismo, mi sono convertito, mi sono
convertita, si e convertito, si e convertita, battesimo mio, la mia cresima, bar mitzvah di, bat mitzvah di
"""

POLITICS_ALONE = """
candidat* sindac*, candidat* al consiglio, candidat* con, candidat* per, candidat* alle, mi candido, sono candidat*,
campagna elettorale, comitato elettorale, voto a sinistra, voto a destra, voto lega, voto pd, voto meloni, votiamo,
ho la tessera del, tesserat* del, tesserat* di, iscritt* al pd, iscritt* al partito, iscritt* alla lega, consigliere
comunale, consigliera comunale, assessor*, segretari* di sezione, militant* di, militante, circolo pd, circolo del
pd, sezione della lega, capolista {dei|del|della|di|per}, {voto|vota|votiamo|votano|votato|votavo|votavamo|votare|
voterò|votero|votava} {sempre |da sempre |per |il |la |i |a |lo |}{pd|lega|meloni|salvini|schlein|conte|renzi|
calenda|berlusconi|verdi|comunista|comunisti|socialista|socialisti|partito|fratelli d'italia|forza italia|cinque
stelle|5 stelle|m5s|sinistra|destra|a sinistra|a destra|azione|italia viva|rifondazione|avs|fdi|radicali|scheda
bianca|si al referendum|no al referendum|casapound|vannacci}, {tessera|iscrizione|iscritto|iscritta|iscritti|
iscritte|tesserato|tesserata|tesserati|militante|militiamo|milito|simpatizzo|sezione|sezione locale|circolo|
direttivo|congresso|federazione|festa} {del|della|dei|di|al|alla|ai|per|per il|per la|nel|nella} {pd|partito|lega|
verdi|fratelli d'italia|forza italia|m5s|cinque stelle|azione|italia viva|rifondazione|pci|msi|dc|psi|fdi|radicali|
partito democratico|partito comunista|sinistra italiana|potere al popolo}, {vecchio|vecchia|ex|da sempre|convinto|
convinta|fervente|orgogliosamente|dichiaratamente|vero|vera} {comunista|socialista|fascista|leghista|repubblicano|
repubblicana|democristiano|democristiana|liberale|monarchico|monarchica|radicale|missino|anarchico|anarchica|
grillino|grillina|berlusconiano|berlusconiana|renziano|antifascista|di sinistra|di destra|pidiessino|azzurro},
consigliere di {minoranza|maggioranza|opposizione|municipio|circoscrizione|quartiere}, gruppo consiliare, sono in
consiglio comunale, mi presento alle {comunali|regionali|elezioni|europee}, candidato alle {comunali|regionali|
elezioni|europee|politiche|primarie}, candidata alle {comunali|regionali|elezioni|europee|politiche|primarie},
primarie del, mia candidatura, nostra candidatura, santini elettorali, materiale elettorale per la mia,
antifascist*, ultima generazione, blocco stradale, estrema destra, estrema sinistra, di estrema, tessera di partito,
tessera del partito, anpi, iscritto all'anpi, iscritta all'anpi, la mia fede politica, idee politiche, opinioni
politiche, le mie idee politiche, politicamente
"""

POLITICS_NAMED = """
{vota|voto|votiamo|votato|votano|votava|votavo} {comunista|socialista|lega|pd|meloni|verdi|fdi|m5s|destra|sinistra|a
destra|a sinistra|per il pd|per la lega|per i verdi|per la meloni|per fratelli|per forza|per salvini|per renzi|per
conte|cinque stelle}, {iscritto|iscritta|iscritti|tesserato|tesserata|militante|candidato|candidata|consigliere|
consigliera|assessore|segretario|segretaria|capolista|delegato|elettore|dirigente|volontario|sezione|sezione locale|
circolo|sindaco} {del|della|dei|di|al|alla|ai|per il|per la|con la|con il|nel|nella} {partito|partito democratico|
pd|lega|verdi|fratelli|forza italia|m5s|movimento 5|movimento cinque|azione|italia viva|rifondazione|pci|radicali|
fdi|avs|sinistra|destra|pli|psi|dc|casapound|lista civica}, {comunista|fascista|leghista|socialista} {convinto|
convinta|da sempre|da una vita|sfegatato}, {consigliere|consigliera|sindaco|sindaca|assessore|assessora|deputato|
deputata|segretario|segretaria|vicesindaco|attivista|volontario|volontaria} {comunale |regionale |locale |}{pd|lega|
m5s|fdi|di fratelli|dei verdi|del pd|della lega|del movimento|di forza|di sinistra|di destra}
"""

POLITICS_TIGHT = """
comunist*, socialist*, fascist*, antifascist*, leghist*, grillin*, piddin*, forzist*, anarchic*, di sinistra, di
destra, di estrema, sindac*, deputat*, senator*, assessor*, attivist*, militant*, elettor*, elettrice,
democristian*, missin*, berlusconian*, renzian*, melonian*, salvinian*, vannaccian*, repubblican*, monarchic*,
trotskist*, maoist*, stalinist*, marxist*, leninist*, sovranist*, populist*, neofascist*, neonazist*, femminist*,
ambientalist*, ecologist*, pacifist*, socialdemocratic*, vicesindac*, europarlamentar*, presidente di
circoscrizione, presidente di municipio, capogruppo, capolista, scrutator*
"""

POLITICS_PARTY = """
pd, fratelli d'italia, fdi, forza italia, m5s, cinque stelle, 5 stelle, italia viva, rifondazione, avs, piu europa,
meloni, salvini, schlein, calenda, partito democratico, europa verde, sinistra italiana, potere al popolo,
casapound, forza nuova, fiamma tricolore, democrazia cristiana, psi, msi, leu, noi moderati, udc, partito comunista,
partito socialista, union valdotaine, patto per l'autonomia, lista civica, berlusconi, vannacci, bersani, d'alema,
prodi
"""

POLITICS_ROLE = """
voto, votiamo, votato, iscritt*, tesserat*, militant*, candidat*, candido, consiglier*, assessor*, attivist*,
simpatizz*, elettor*, vota, votano, votavo, votava, votare, capolista, milito, militiamo, simpatizzo, tesserino,
volantin*, consigliera, deputat*, senator*, rappresentante di lista
"""

UNION_ALONE = """
sindacalist*, iscritt* al sindacato, iscritt* alla cgil, iscritt* alla cisl, iscritt* alla uil, delegat* rsu,
delegat* sindacal*, rsu della, rappresentante sindacale, tessera cgil, tessera del sindacato, segretari* della fiom,
delegat* fiom, {iscritto|iscritta|iscritti|iscritte|delegato|delegata|tesserato|tesserata|rappresentante|segretario|
segretaria|rsu|rsa|militante|tessera|quota|trattenuta|coordinatore|coordinatrice|funzionario|funzionaria|membro|
attivista|patronato|sezione} {del|della|dei|di|al|alla|ai|in|per la|per il|per|con la|con il|nella|nel} {cgil|cisl|
uil|ugl|usb|cobas|cub|fiom|fim|uilm|filcams|fisascat|uiltucs|filt|fit|fillea|filca|flc|snals|gilda|anief|spi|fnp|fp
cgil|nidil|sindacato|si cobas|confsal|cisal|fials|nursind|nursing up|coisp|siulp|sap|confederazione|slai|orsa|sgb|
unicobas}, {cgil|cisl|uil|ugl|usb|si cobas|cobas|fiom|fim|uilm|filcams|fisascat|snals|gilda|anief} {delegat*|
iscritt*|rsu|tesserat*|rappresentant*}, quota sindacale, trattenuta sindacale, tessera sindacale, delega sindacale,
permesso sindacale, permessi sindacali, attivita sindacale, iscrizione al sindacato, cancellat* dal sindacato, dal
sindacato mi sono, mi sono cancellata dal sindacato, del mio sindacato, mio sindacato, nostro sindacato, dirigente
sindacale, segretario sindacale, rappresentanza sindacale, delegato dei lavoratori, sciopero con, facciamo sciopero,
faccio sciopero, in sciopero, abbiamo scioperato, sciopero della, faccio il sindacalista, fa il sindacalista, faccio
sindacato, {faccio|fa} parte {della|del} {rsu|rsa|sindacato|direttivo cgil}
"""

UNION_NAMED = """
{iscritto|iscritta|iscritti|delegato|delegata|tesserato|tesserata|rappresentante|segretario|segretaria|rsu|rsa|
militante|tessera|quota|coordinatore|funzionario|membro} {del|della|dei|di|al|alla|ai|per la|con la|sindacale}
{cgil|cisl|uil|ugl|usb|cobas|cub|fiom|fim|uilm|filcams|fisascat|filt|fit|flc|snals|gilda|anief|spi|sindacato|si
cobas|sap|orsa|slai|pensionati|funzione pubblica}, sono {rls|rsu|rsa} {della|in|per|del|nella}, sindacato mi sono,
{tessera|iscrizione|quota} {al|del} sindacato, nel sindacato, dal sindacato, {faccio|fa} {parte della|parte del|il
delegato|la delegata|il rappresentante|la rappresentante|il sindacalista} {rsu|rsa|cgil|cisl|uil|usb|cobas|fiom|
sindacato|sindacale}, parte {della|del} {rsu|rsa|sindacato|direttivo}, {delegato|delegata} {usb|cgil|cisl|uil|ugl|
cobas|cub|fiom}
"""

UNION_PARTY = """
cgil, cisl, uil, fiom, uilm, cobas, ugl, rsu, filcams, fisascat, uiltucs, fillea, filca, flc, snals, gilda, anief,
nidil, si cobas, confsal, fials, nursind, siulp, unicobas, fnp
"""

UNION_ROLE = """
iscritt*, tesserat*, delegat*, segretari*, rappresentant*, militant*, rsu, trattenuta, cancellat*, direttivo,
funzionari*, attivista, milito, milita, coordinator*, delega
"""
