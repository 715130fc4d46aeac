"""German: faiths, parties, unions."""

RELIGION_NAMED = """
{bin|sind|ist|war|waren|wurde|wurden|selbst} {nicht |streng |griechisch |russisch |römisch |seit jeher |schon immer
|alle |beide |auch |}{orthodox|reformiert|getauft|konfirmiert|evangelisch|katholisch|muslimisch|gläubig|jüdisch|
konfessionslos|ungetauft|lutherisch|altkatholisch|religiös|fromm}, {katholisch|evangelisch|orthodox|muslimisch|
jüdisch|reformiert} {bis auf|getauft|erzogen|taufen|aufgewachsen|geprägt|verheiratet|getraut}, taufen lassen,
orthodox, {als|bin|ist|sind|gläubiger|gläubige|strenggläubiger|frommer} {moslem|muslim|muslima|muslime|christ|
christin|jude|jüdin|katholik|katholikin|protestant|protestantin|buddhist|buddhistin|hindu|atheist|atheistin|sikh|
alevit|alevitin|jeside|jesidin|mormone|adventist|baptist|baptistin|quäker}, {katholische|evangelische|katholischer|
evangelischer|reformierte|reformierter|methodistische} {pfarrerin|pfarrer|pastorin|priester|diakon|diakonin|
theologin|familie|schwester|seelsorgerin}, ausgetreten aus der kirche, {gottesdienst|pfarrgemeinderat|kirchenchor|
posaunenchor|kirchenvorstand|ministrant|konfirmandenunterricht} {leite|bin|singe|sitze|mache|in|unserer|meiner},
{leite|gebe|singe im|sitze im|bin im|mache} {den |}{konfirmandenunterricht|kommunionunterricht|kirchenchor|
kirchenvorstand|pfarrgemeinderat|kindergottesdienst|bibelkreis|religionsunterricht}, {bete|beten|betet} {fünfmal|
fünf mal|täglich|jeden|zu|freitags|gen|in der|für|morgens|regelmäßig}, {praktizierend*|gläubig*|streng*|überzeugt*|
getauft*|konvertiert*|nicht praktizierend*} {jüdin|jude|juden|christ|christin|christen|muslim|muslima|muslimin|
moslem|buddhist|buddhistin|hindu|katholik|katholikin|katholiken|katholisch|jüdisch}, jüdin, buddhistin, muslimin,
hinduistin, alevitin, katholikin, protestantin, {kind|sohn|tochter|baby|mich|uns|kleine|kleinen|zwillinge} {jetzt |
katholisch |evangelisch |}taufen, {glaube|glauben} {nicht |}an {gott|allah|jesus|jehova}, {gottgläubig|gottlos|
ungläubig|bibeltreu|bekennender christ|bekennende christin|kirchlich engagiert|kirchlich aktiv}
"""

RELIGION_TIGHT = """
christ, christin, christen, christlich*, katholi*, evangelisch*, evangelikal*, protestant*, freikirch*, jude, jüdin,
juden, jüdisch*, muslim*, zeuge jehov*, zeugen jehov*, zeugin jehov*, pfarrer*, pfarrerin, priester*, pastor*,
diakon*, nonne, nonnen, mönch*, ordensschwester*, bischof*, vikar*, küster*, messdiener*, gemeindereferent*,
kirchenvorst*, konfession*, konfessionslos*, aus der kirche ausgetreten, ungläubig, konvertier*, hindu*, alevit*,
jesid*, ezid*, ramadan*, sabbat, schabbat, fasten, faste, kopftuch, trage kopftuch, gehen in die moschee, gehe in
die moschee, unsere moschee, moscheegemeinde, kirchgänger*, sonntags in die kirche, adventist*, agnostiker*,
altkatholi*, anglikan*, anthroposoph*, apostolisch*, neuapostolisch*, atheist*, baha'i, baptist*, benediktiner*,
bekehrt*, calvinist*, charismatisch*, christkatholi*, chassidisch*, dominikaner*, druse, drusen, ehemaliger
priester, ex-muslim*, exmuslim*, franziskaner*, geistlicher, getaufte*, glaubensgemeinschaft, griechisch-orthodox*,
hindu, hinduist*, hugenott*, imam*, ismaelit*, jesuit*, kaplan, kapuziner*, karmelit*, koptisch*, kopte, koptin,
kopten, kirchenaustritt, kirchenmitglied*, konfirmand*, kommunionkind*, konvertit*, kreationist*, laizist*,
lutheran*, lutherisch*, mennonit*, messianisch*, methodist*, ministrant*, mormon*, moslem*, muslima, nonne*, novize,
novizin, oberministrant, ordensbruder, ordensfrau, ordensmann, pietist*, pfarrer, pastorin, pfarrgemeinderat,
pfarrgemeinderätin, kirchengemeinderat, presbyter*, prediger*, predigerin, prior, priorin, äbtissin, quäker*,
rabbi*, rastafari, reformiert*, russisch-orthodox*, römisch-katholisch*, römisch katholisch*, schiit*, scientolog*,
siebenten-tags*, sikh*, sufi*, sunnit*, salafist*, syrisch-orthodox*, aramäer*, taoist*, theolog*, theologiestud*,
waldenser*, wiccan*, zoroastr*, mesner*, mesnerin, sakristan*, ministrieren, kirchenpfleger*, organist in der
kirche, chorleiter der kirche, katechet*, religionslehrer*, seelsorger*, strenggläubig*, streng gläubig, streng
katholisch, streng religiös, religiös*, tiefgläubig, fromm, fromme, frommer, koscher lebend*, leben koscher, leben
halal, esse nur halal, essen nur halal, esse koscher, essen koscher, halte den sabbat, halten den sabbat, halten
schabbat, halte schabbat, halten den ramadan, faste im ramadan, fasten im ramadan, im ramadan faste, während des
ramadan, bete fünfmal, bete fünf, fünfmal am tag beten, freitagsgebet, zum freitagsgebet, hadsch, pilgerfahrt nach
mekka, zur beichte, gottesdienst besuch*, besuchen den gottesdienst, gehe in die kirche, gehen in die kirche, jeden
sonntag in, unsere kirche, meine kirche, meine kirchengemeinde, unserer kirchengemeinde, bibelkreis, hauskreis,
gebetskreis, gebetsgruppe, getauft worden, getauft werden, konfirmiert, gefirmt, erstkommunion, bar mizwa, bat
mizwa, beschneidung, beschnitten, mein glaube, meines glaubens, unser glaube, aus glaubensgründen, aus religiösen
gründen, glaubens wegen, mein kopftuch, trägt kopftuch, trägt ein kopftuch, trage ein kopftuch, niqab, kippa, trage
kippa, trage turban, ohne bekenntnis, ohne religion, konfessionslos, aus der kirche, kirchensteuer zahle, gelobt sei
jesus
"""

POLITICS_ALONE = """
trete für die, tritt für die, kandidat für, kandidatin für, wähle afd, wähle spd, wähle cdu, habe die afd, hab die
grünen gewählt, parteimitglied*, parteibuch, parteifreund*, kreisvorsitz*, fraktionsvors*, stadtrat für, stadträtin
für, gemeinderat für, gemeinderätin für, mdb, landtagsabgeordnet*, bundestagsabgeordnet*, wahlkampf*,
wahlkampfteam*, wahlkampfstand*, jusos, juso, junge union, {spd|cdu|csu|afd|fdp|linken|bsw|npd|spö|övp|fpö|neos|svp|
grünen|piraten|ssw|volt|kpö|glp|juso|ödp}-{mitglied|wähler|wählerin|anhänger|anhängerin|stadtrat|stadträtin|
gemeinderat|gemeinderätin|kandidat|kandidatin|abgeordneter|abgeordnete|politiker|politikerin|ortsverein|ortsverband|
kreisverband|kreistagsfraktion|fraktion|vorsitzender|vorsitzende|funktionär|funktionärin|kreisrat|nationalrat|
kantonsrat|bürgermeister|bürgermeisterin|genosse|genossin|sympathisant|sympathisantin|landtagsabgeordneter|
bezirksrat|mann|frau}, grünen-wähler*, afd-wähler*, ssw-wähler*, fpö-wähler*, stammwähler*, protestwähler*,
parteiaustritt, parteieintritt, parteitag, parteivorsitz*, parteivorstand, parteigenoss*, parteilos*, parteiarbeit,
parteibüro, kommunalpolitik*, lokalpolitik*, bezirksvertretung, ratsfraktion, ratsmitglied*, landesliste,
listenplatz, spitzenkandidat*, direktkandidat*, bürgermeisterkandidat*, direktmandat, kreistag für, kreisrat für,
wahlkreisbüro, mein wahlkreis, meinem wahlkreis, plakatiere für, flyer für die, infostand der, klimaaktivist*,
letzte generation, klimakleber*, antifaschist*, reichsbürger*, querdenker*, rechtsradikal*, rechtsextrem*,
linksextrem*, linksradikal*, linksautonom*, neonazi*, burschenschaft*, montagsdemo, montagsdemos, demo gegen rechts,
war auf der demo, ostermarsch*, friedensaktivist*, pegida, stasi, politisch aktiv, politisch engagiert, politisch
verfolgt*, politisch links, politisch rechts, meine politische, monarchist*
"""

POLITICS_NAMED = """
{in der|bei der|für die|aus der|in die|von der} {spd|cdu|csu|afd|fdp|bsw|sed|npd|dkp|mlpd|ödp|ssw|werteunion|spö|
övp|fpö|kpö|svp|glp|jusos|jungen union|linkspartei|antifa}, bei den {grünen|linken|piraten|jusos|neos|freien
wählern|sozialdemokraten|christdemokraten}, {wähle|wählt|wählen|gewählt|wählte} {immer |nur |seit jahren |}{die |den
|}{spd|cdu|csu|afd|fdp|grünen|linken|bsw|spö|övp|fpö|kpö|svp|neos|freien wähler|linkspartei}, kandidiere für,
kandidiert für, kandidiere bei der, {ortsverein|ortsverband|kreisverband} der {spd|cdu|csu|afd|fdp|grünen|linken|
partei}, partei {eingetreten|ausgetreten|beigetreten|mitglied}, in der partei, {für die|bei den|der} grünen im
{gemeinderat|stadtrat|bundestag|landtag|kreistag|kantonsrat|nationalrat|bezirk}, {spd|cdu|csu|afd|fdp|grünen|linken|
övp|spö|fpö|svp} {ortsvorsitzend*|vorsitzend*|stadtrat|stadträtin|gemeinderat|gemeinderätin|mitglied*|kandidat*|
abgeordnet*|wähler*|politiker*|fraktion*|kreisvorsitz*|ortsverein*|ortsverband*|bürgermeister*|anhänger*|parteibuch|
plakat*|wahlkampf*|stand|infostand|kreisrat*}, {als|bin|überzeugter|überzeugte|alter|alte|echter|echte} {linker|
linke|grüner|grüne|konservativer|konservative|liberaler|liberale|kommunist|sozialist|sozi|rechter|nationaler|
marxist|anarchist|monarchist}, die junge union, {gestimmt|gewählt|stimme|stimmte} {für|gegen} {den brexit|die
initiative|die regierung|trump|merkel|scholz|merz|kickl|habeck|weidel}, {gegen|für} den brexit gestimmt, brexit
gestimmt, wähle {blau|schwarz|rot|grün|gelb|braun} {seit|aus|schon|und bleib}, kein freund der regierung, montags
spazieren, {war|bin|waren|gehe|gehen} {auf|bei} {der |den |}{demo|demos|gegendemo|querdenker|pegida|montagsdemo|
friedensdemo|klimademo|fridays for future}
"""

POLITICS_TIGHT = """
kommunist*, sozialist*, sozialdemokrat*, antifa*, anarchist*, nazi, afdler*, genosse*, genossin, stadtrat,
stadträtin, gemeinderat, bürgermeister*, abgeordnet*, aktivist*, wähler*, unionswähl*, ökosozialist*, marxist*,
maoist*, trotzkist*, leninist*, feminist*, faschist*, patriot*, nationalist*, sozi, sozis, schwarzer wähler,
grünwähler*, linkswähler*, parlamentarier*, nationalrat, nationalrätin, kantonsrat, kantonsrätin, landrat,
landrätin, kreisrat, kreisrätin, ortsvorsteher*, oberbürgermeister*, vizebürgermeister*, gemeinderätin,
landeshauptmann, staatssekretär*, ministerin, senatorin, senator, europaabgeordnet*, politiker*, royalist*
"""

POLITICS_PARTY = """
spd, cdu, csu, afd, fdp, die linke, linkspartei, bsw, piratenpartei, freie wähler, övp, spö, fpö, neos, svp, söder,
habeck, weidel, scholz, sed, npd, dkp, ödp, ssw, kpö, glp, jusos, juso, sozialdemokraten, sozialdemokratie,
christdemokraten, freiheitlichen, werteunion, kickl, wagenknecht, lindner, baerbock, volkspartei, bayernpartei,
tierschutzpartei, stadtratsfraktion
"""

POLITICS_ROLE = """
mitglied*, wähle, wählen, gewählt, kandidat*, vorsitz*, schatzmeister*, abgeordnet*, stadtrat*, gemeinderat*,
engagier*, eingetreten, ausgetreten, sympathis*, ortsgruppe, obmann, obfrau, kassier*, sprecher*, gestimmt, wählte,
wählt, funktionär*, kandidier*, antret*, angetreten, parteitag, wahlkampf*, infostand, anhänger*, gemeinderät*,
stadträt*, kreisrat*, bezirksrat*, nationalrat*, kantonsrat*, fraktion*, ortsverband, ortsverein, kreisverband,
beigetreten, politiker*, listenplatz
"""

UNION_ALONE = """
gewerkschafter*, gewerkschaftsmitglied*, gewerkschaftssekretär*, vertrauensmann, vertrauensfrau, vertrauensleute*,
mitglied der gewerkschaft, in der gewerkschaft, bei der gewerkschaft, gewerkschaftlich organis*, streikleit*,
*gewerkschaft, *gewerkschafter, *gewerkschafterin, *gewerkschaftsmitglied, gewerkschafterin*, in der {komba|gew|gdl|
evg|ngg|unia|syna|vida|gpa|proge|verdi|ig metall|gdp|dbb} {organisiert|mitglied|aktiv|bin|ist},
gewerkschaftsbeitrag*, gewerkschaftsbeiträge, beitrag an die gewerkschaft, beitrag für die gewerkschaft,
gewerkschaftsmitgl*, gewerkschaftsfunktion*, gewerkschaftsjugend, gewerkschaftsausweis, gewerkschaftsanwalt,
gewerkschaftssekret*, meine gewerkschaft, meiner gewerkschaft, unsere gewerkschaft, unserer gewerkschaft, durch die
gewerkschaft, über die gewerkschaft, gewerkschaftlich*, streikleiter*, streikposten, warnstreik bin, beim
warnstreik, beim streik dabei, wir streiken, ich streike, tarifkommission, vertrauenskörper, betriebsgruppe der,
arbeiterkammerrat, personalvertret* für, fsg, fraktion sozialdemokratischer
"""

UNION_NAMED = """
{in der|bei der|an die|aus der|von der|über die|durch die} {ig metall|igm|igbce|ig bce|ngg|gew|gdp|evg|gdl|ig bau|
gpa|vida|proge|pro-ge|younion|unia|syna|komba|dstg|dpolg|gewerkschaft|fau|eisenbahnergewerkschaft}, bei {verdi|
ver.di|ver di|der gewerkschaft|unia|syna}, im {ögb|dgb|beamtenbund|marburger bund|vpod}, {gew|verdi}-mitglied,
{streik|warnstreik} {bin|bei|mit}, gewerkschaftsrabatt als mitglied, {in|bei} {der |}{gewerkschaft|ig metall|gdl|
evg|ngg|unia|syna|gpa|vida|verdi|ver di|komba|gew} {organisiert|mitglied|seit|bin|aktiv|beitrag}, {zahle|zahl|zahlt}
{beitrag|beiträge}, {betriebsrat|betriebsrätin|vertrauensfrau|vertrauensmann} {und|für|bei|der} {ver.di|verdi|ig|
gewerkschaft|mitglied}, {ngg|evg|gdl|igm|verdi|gew|gdp|komba|unia|gpa} {sekretär|sekretärin|mitglied|kollegen|
rechtsschutz|funktionär|beitrag|ausweis|jugend}
"""

UNION_PARTY = """
ig metall, ver.di, igbce, ig bce, ngg, gdp, evg, gdl, dgb, ig bau, ögb, marburger bund, beamtenbund, dbb, gpa,
pro-ge, proge, younion, unia, vpod, syndicom, komba, dstg, dpolg, igm, ig-metall, djv, eisenbahnergewerkschaft,
vereinigung cockpit
"""

UNION_ROLE = """
mitglied*, vertrauens*, sekretär*, organisier*, delegier*, vorsitz*, jugendvertret*, beitrag, zahl, zahle, zahlt,
streik*, eingetreten, ausgetreten, beigetreten, kassier*, funktionär*, organisiert, ortsvorstand, betriebsrat,
betriebsrätin, sekretärin, tarifkommission, obmann
"""
