"""German: illnesses, aids, treatments, pregnancy, parts of the body and their complaints."""

HEALTH_ALONE = """
am sauerstoff, sauerstoffgerät*, nach einem sturz, gestürzt, herz-op, nicht gut zu fuß, gehe am stock, am rollator,
an krücken, kurzatmig*, lungenprobleme, copd, kaputte knie, kaputtes knie, kaputter rücken, kaputten rücken,
künstliches gelenk, künstliches hüftgelenk, kann nicht stehen, kann nicht lange stehen, brustop, mastektomie,
diabetiker*, zuckerkrank, zuckerkrank*, krebs, krebskrank*, brustkrebs, lungenkrebs, darmkrebs, hautkrebs,
prostatakrebs, blutkrebs, krebspatient*, schlaganf*, herzinfarkt*, gelähmt*, lähmung, querschnitt*,
rollstuhlfahrer*, behinder*, schwerbehinder*, gehbehinder*, sehbehinder*, schwerbehindertenausweis*, gdb, grad der
behinderung, merkzeichen, erwerbsminderung*, erwerbsunfähig*, berufsunfähig*, frührentn*, pflegegrad*, pflegestufe*,
pflegefall, pflegebedürftig*, pflegekasse, bettlägerig*, blinde, blinder, erblindet, gehörlos*, schwerhörig*, hör
schlecht, höre schlecht, hört schlecht, sehe schlecht, kaum noch sehen, schwanger*, schwangerschaft*, fehlgeburt*,
erwarten ein baby, erwarte ein baby, erwarten ein kind, kaiserschnitt, entbunden, stille noch, mutterschutz,
multiple sklerose, als erkrankt, epileptiker*, epilepsie*, asthmatiker*, allergiker bin, depressi*, angststörung*,
panikattack*, psychisch krank, psychische*, zwangsstörung*, borderline*, essstörung*, magersücht*, suizid*,
selbstmord*, alkoholiker*, alkoholkrank*, alkoholsücht*, trockener alkoholiker, drogensücht*, suchtklinik,
entzugsklinik, down-syndrom, down syndrom, trisomie*, spastik*, spastisch*, bandscheibenvorf*, bandscheibe*,
ischias*, hexenschuss, rheuma*, gicht, arthrose*, arthritis*, osteoporose*, skoliose*, hüft-op, neue hüfte,
künstliche hüfte, knie-op, knieop*, neues knie, künstliches knie, beinprothese*, amputier*, bein gebrochen, arm
gebrochen, hüfte gebrochen, oberschenkelhals*, beinbruch, armbruch, frisch operiert, operiert, nach der op, nach
einer op, nach op, operation an, unfallfolgen, in der reha, aus dem krankenhaus, im krankenhaus, krankenhaus*,
herzfehler*, herzkrank*, herzschwäche*, herzprobleme*, herzrhythmus*, herzschrittmacher*, vorhofflimmern*,
bluthochdruck*, hoher blutdruck, hohen blutdruck, schilddrüse*, hashimoto*, bauchspeichel*, nierenkrank*,
nierenversag*, leberzirrhose*, gelbsucht, magengeschwür*, reizdarm*, darmkrank*, glutenunverträg*, laktoseintoler*,
lactoseintoler*, neurodermit*, schuppenflechte*, ekzem*, grauer star, grauen star, grüner star, grünen star,
makuladegener*, chemo, chemotherap*, bestrahlung*, tumor*, metastas*, krebstherap*, lymphdrüsen*, knochenmark*,
transplantier*, nierentransplant*, organspende*, blutverdünner*, betablocker*, antidepressiv*, schmerzmittel*,
medikamente gegen, nehme medikamente, nimmt medikamente, tabletten gegen, nehme tabletten, insulinpumpe*,
zuckerkrankheit, stottere*, legasthen*, schlafstörung*, schlafapnoe*, krankgeschrieben*, krank geschrieben,
arbeitsunfähig*, langzeitkrank*, chronisch krank*, schwer krank*, schwerkrank*, todkrank*, sterbenskrank*, hospiz*,
palliativ*, demenz*, dement*, kann nicht laufen, kann kaum laufen, kann nicht mehr laufen, kaum noch laufen,
schlecht zu fuß, schlecht laufen, nicht mehr so gut laufen, kann schlecht gehen, kann kaum gehen, inkontinen*,
unfruchtbar*, künstliche befruchtung, kinderwunsch*, wechseljahre*, lungenentzünd*, lungenkrank*, tuberkulose,
psychiatrie*, psychiat*, in therapie, long-covid, parodonti*, zähne fehlen, fehlen drei zähne, fehlen zähne,
sehkraft, wirbelsäule*, *krebs, *karzinom, *tumor, *infarkt, *erkrankung, *erkrankungen, *leiden, *krankheit,
*entzündung, *insuffizienz, *lähmung, *behinderung, *behindert, *behinderte, *behinderten, *behinderter, *demenz,
*diabetes, *neurose, *psychose, *phobie, *depression, *depressionen, *angststörung, *panikstörung, *essstörung,
*persönlichkeitsstörung, *belastungsstörung, *zwangsstörung, *schlafstörung, *schlafstörungen, *gehstörung,
*sehstörung, *sprachstörung, *lernstörung, *amputation, *transplantation, *halsbruch, *beinbruch, *armbruch,
*wirbelbruch, *rippenbruch, *fraktur, *kreuzbandriss, *bandriss, *sehnenriss, *muskelriss, *manschettenriss,
*meniskusriss, *vorfall, *arthrose, *arthritis, *sklerose, *zirrhose, *therapie, *schwäche, *schwangerschaft,
*geburt, *embolie, *thrombose, *allergie, *unverträglichkeit, *intoleranz, **abhängig, *pflegegrad, *pflegestufe,
*syndrom, *dystrophie, *aneurysma, *schmerzen, *schmerz, *schrittmacher, *patient, *patientin, *kranker, *kranke,
*blindheit, *schwerhörigkeit, *ödem, *asthma, *ekzem, abszess*, adipositas, adhs, ads, agoraphobi*, alkoholproblem*,
alkoholabhängig*, amyotroph*, anämie, aneurysma, angina pectoris, angstpatient*, angstzustände, anorexi*, aorten*,
aphasie, apoplex*, arterienverkalk*, asperger*, ataxie, augenleiden, ausgebrannt, autismus*, autist*, bechterew,
begleithund, behindertenausweis, behindertenrente, bein ab, bein amputiert, beckenbruch, bettnässer*, bipolar*,
blasenschwäche, blasenentzünd*, blasenkrebs, blindenhund, blindengeld, bluter, bluterkrankheit, blutarmut,
blutzucker, bluthochdruck, borreliose, brustamputation, bulimi*, burnout, burn-out, burn out, bypass*, chronisch
krank, chronische schmerzen, chronisches, colitis, dauermedikation, dauerkatheter, defibrillator implantiert,
depression*, dialyse*, diabetes*, diabetisch*, drogenabhängig*, drogenentzug, drogenproblem*, epileptisch*,
erwerbsgemindert, erwerbsminderungsrente, essgestört*, fibromyalgie, frühgeburt*, frühchen, fußamputation,
gallensteine, gebärmutter*, gebrechlich*, gehbehindert*, gehirnerschütterung, gehirntumor, hirntumor, hirnblutung,
gestationsdiabetes, schwangerschaftsdiabetes, glaukom, gürtelrose, halbseitig gelähmt, harnwegs*, hautkrankheit,
hepatitis*, herz-kreislauf*, herzanfall, herzkatheter*, herzklappe*, herzpatient*, herztransplant*, herz op,
hirnschlag, hiv*, hörbehindert*, hörsturz, hörschaden, hüftleiden, hüftschaden, hüftprobleme*, immunschwäche,
immungeschwächt*, immunsuppri*, implantiert, in behandlung, in ärztlicher behandlung, in psychologischer behandlung,
in psychiatrischer, in psychotherapie, intensivstation, in der klinik, in der geschlossenen, invalidenrente,
iv-rente, iv rente, iv-bezüger*, jugendpsychiatrie, kaiserschnitt*, katarakt, keuchhusten, kniegelenk, knochenbruch,
knochenkrebs, knochenschwund, koloskopie, koma, komapatient*, körperbehindert*, körperlich eingeschränkt,
eingeschränkt mobil, mobilitätseingeschränkt*, krampfanfälle, krampfanfall, krampfadern, krank gemeldet,
krankmeldung, im krankenstand, krankenstand, krankgemeldet, krankschreibung, kreuzbandriss, künstlicher ausgang,
künstlicher darmausgang, künstlich beatmet, kurantrag, lebererkrankung, leberkrebs, leberwerte, legastheni*,
leistenbruch, lernbehindert*, leukämie, lipödem, lymphödem, lungenembolie, lungenfibrose, lupus, lähmung*,
magenkrebs, magenbypass, magersucht, mammakarzinom, manisch*, meniskus*, migräne*, migränepatient*, mobil
eingeschränkt, morbus*, ms-krank*, ms krank*, mukoviszidose, muskelschwund, muskeldystrophie, nervenkrank*,
nervenzusammenbruch, nierentransplantation, niereninsuffizienz, dialysepatient*, nussallergie, erdnussallergie,
nussallergiker*, oberschenkelhalsbruch, ohrgeräusche, organtransplant*, palliativstation, parkinson*, pflegegeld,
pflegeheim, im pflegeheim, pflegebedürft*, polyarthritis, polio, kinderlähmung, posttraumatisch*, ptbs, prostata*,
psoriasis, psychopharmaka, psychose*, psychiatrisch*, psychosomatisch*, querschnittgelähmt*, querschnittsgelähmt*,
querschnittslähmung, reflux, rehaklinik, reizdarmsyndrom, restless legs, risikoschwanger*, rückenleiden,
rückenleidend, rückenoperation, rücken-op, schizophren*, schlaganfall*, schlaganfällen, schleimbeutel*,
schleudertrauma, schmerzpatient*, schmerztherapie, schrittmacher, schuppenflechte, schwerstbehindert*,
schwerbeschädigt*, schwerkranke*, seh behindert, sehbehinderung, sehrest, sehschwäche, seelisch krank,
selbstverletz*, ritzt sich, sichelzell*, skelettdeformi*, sprachbehindert*, spielsüchtig*, spielsucht, stammelt,
stoma, stomaträger*, stottert, stottern, stürzt oft, suchtkrank*, suchtproblem*, suchtberatung, substitution,
methadon*, subutex, tetraplegi*, thrombose*, tinnitus, tourette*, tracheo*, trigeminus*, tuberkulose*, typ-1-diab*,
typ 1 diab*, typ 2 diab*, diabetiker typ, diabetes typ, typ-1, unfruchtbar, unheilbar*, austherapiert,
verhaltensauffällig*, versehrten*, kriegsversehrt*, wachkoma, wadenbeinbruch, wassereinlagerung*, wasser in den
beinen, offene beine, offenes bein, wundrose, zeckenbiss, zerebralparese, zöliakie*, zuckerkranke*, zwangsneuro*,
zystische fibrose, zysten, zyste, adipös*, kleinwüchsig*, krüppel*, spastiker*, contergan*, trisomie 21,
entwicklungsverzöger*, förderschule, förderbedarf, integrationskind, inklusionskind, integrationshelfer*,
schulbegleitung, frühförderung, behindertenwerkstatt, betreutes wohnen, betreuungsgericht, rechtliche betreuung,
gesetzliche betreuer*, gesetzlicher betreuer, vorsorgevollmacht weil, sondenernährung, magensonde, peg-sonde,
insulin*, blutverdünn*, marcumar, cortison*, antidepressiva, psychotherap*, schlaftabletten, schmerztabletten,
morphium*, morphin*, tilidin, beruhigungsmittel, tavor, chemos, bestrahlt, strahlentherapie, nachuntersuchung,
nachsorge nach, krebsnachsorge, mammographie auffällig, lymphknoten, geschwulst, wucherung, dritte zähne, die
dritten, cochlea*, gebärdensprache, gebärdendolmetsch*, blindenschrift, {bin|ist|war|wurde|sind|werde|wird|seit|
frau|freundin|tochter|schwester} {hochschwanger|schwanger}, hochschwanger*, in {guter|anderen} hoffnung, guter
hoffnung, in anderen umständen, {erwarte|erwarten|erwartet|bekomme|bekommen|bekommt|kriegen|kriege|kriegt} {ein|
unser|unseren|im|nachwuchs|zwillinge|ihr|drillinge} {baby|kind|kleines|nachwuchs|zwillinge|erstes|zweites|drittes|
mai|juni|juli}, erwarten nachwuchs, erwarten zwillinge, bekommen zwillinge, zwillingsschwanger*, errechneter termin,
entbindungstermin, geburtstermin, {8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|
35|36|37|38|39|40} ssw, {vierten|fünften|sechsten|siebten|achten|neunten} monat schwanger, mutterpass, wochenbett,
wochenfluss, stillende mutter, stille voll, stille mein, stille unser, das kind verloren, unser kind verloren, mein
baby verloren, das baby verloren, kind verloren, stille geburt, totgeburt, sternenkind*, abtreibung, abgetrieben,
schwangerschaftsabbruch, eileiter*, künstlich befruchtet, kinderwunschbehandlung, kinderwunschklinik, ivf, icsi,
samenspende*, eizellspende*, leihmutter*, können keine kinder, kann keine kinder, zeugungsunfähig*, {hab|habe|hat|
haben|hatte|hatten|bekam|bekommen|leidet an|leide an|leidet unter|leide unter|erkrankt an|erkrankte an|gestorben an|
stirbt an|wegen|mit|trotz|seit} {meiner |seiner |ihrer |meines |einer |einem |einen |ein |eine |ne |nen |schwere |
schweres |schweren |schwerer |starke |starkes |starken |chronische |chronisches |chronischer |}{adhs|ads|ms|als|hiv|
copd|krebs|burnout|burn-out|rheuma|gicht|asthma|akne|neurodermitis|epilepsie|migräne|diabetes|zucker|demenz|
parkinson|alzheimer|arthrose|osteoporose|tinnitus|hepatitis|autismus|depression|depressionen|angststörung|
panikattacken|schlaganfall|herzinfarkt|bandscheibenvorfall|thrombose|lungenembolie|lungenentzündung|tumor|hirntumor|
herzfehler|herzschrittmacher|schrittmacher|stoma|katheter|prothese|behinderung|handicap|gehbehinderung|
sehbehinderung|sehschwäche|hörschaden|hörsturz|nierensteine|gallensteine|borreliose|gürtelrose|zöliakie|
glutenunverträglichkeit|laktoseintoleranz|nussallergie|rückenprobleme|rückenschmerzen|knieprobleme|hüftprobleme|
herzprobleme|kreislaufprobleme|bluthochdruck|schilddrüsenunterfunktion|lipödem|endometriose|fibromyalgie|borderline|
schizophrenie|psychose|suchtproblem|alkoholproblem|essstörung|bulimie|magersucht|lupus|skoliose|ischias|hexenschuss|
mukoviszidose|muskelschwund|glasknochen|leukämie|lymphom|melanom|metastasen|hautkrebs|corona|long covid|fehlgeburt|
trauma|ptbs|pflegegrad|pflegestufe|pflegegrad 1|pflegegrad 2|pflegegrad 3|pflegegrad 4|pflegegrad 5|platzangst|
klaustrophobie|flugangst wegen|höhenangst wegen}, auf {dem|einem} {linken|rechten|} {ohr|auge} {taub|blind|nichts},
{kann|können|konnte|darf|kannst} {leider |ja |nur |kaum |nicht |nicht mehr |nimmer |schlecht |schwer |mich |sich |
keine |keinen |nix |}{mehr laufen|laufen kaum|schwer laufen|gehen kaum|schlecht gehen|schlecht laufen|schlecht
sehen|schlecht hören|bücken|treppen steigen|treppensteigen|treppen gehen|stiegen steigen|schwer heben|heben|schwer
atmen|sprechen nach|allein aufstehen|aufstehen|alleine leben|alleine wohnen|selbst versorgen|schlucken}, schlecht
auf den beinen, nicht mehr gut auf den beinen, wackelig auf den beinen, unsicher auf den beinen, zittrig*, hände
zittern, hand zittert, tattrig*, vergesslich*, orientierungslos, weglaufgefährdet, nicht mehr ganz klar, im rolli,
im rollstuhl, auf den rollstuhl, auf rollstuhl angewiesen, braucht pflege, wird gepflegt, pflege ich, pflege meine,
pflege meinen, gepflegt werden, zu pflegen, ans bett gefesselt, bettlägrig*, liegt im sterben, liegt im krankenhaus,
liegt im spital, im spital, aus dem spital, ins spital, ins krankenhaus, unterm messer, unters messer, op-termin, op
termin, vor der op, bei der op, vor meiner op, seit der op, seit meiner op, frisch operierte, am herz operiert, am
knie operiert, am rücken operiert, an der hüfte operiert, wurde operiert, werde operiert, wird operiert, operiert
worden, operiert wurde, operiert werden, amputiert worden, stent*, herz-stent, seit dem unfall, seit meinem unfall,
nach meinem unfall, arbeitsunfall, schwer verunfallt, hinke, hinkt, humpel*, am stock, auf krücken, sabbert,
{trinke|trinkt|getrunken|sauft|säuft} {seit|zu viel|zuviel|nicht mehr|wieder}, trocken seit, seit {einem|zwei|drei|
vier|fünf} jahr{en|} trocken, clean seit, rückfällig geworden, anonyme alkoholiker, anonymen alkoholiker, auf
entzug, kalter entzug, entgiftung, kokain*, heroin*, kiffe, kifft, drogenkonsum, tablettensüchtig*,
tablettenabhängig*, von tabletten abhängig, {mein|meine|meiner|meinem|meinen|sein|seine|ihre|ihren} {krebs|
krebserkrankung|diagnose|krankheit|erkrankung|behinderung|depression|depressionen|schwangerschaft|therapie|
psychiater|psychiaterin|psychotherapeut|psychotherapeutin|therapeut|therapeutin|onkologe|onkologin|neurologe|
kardiologe|frauenärztin|frauenarzt|urologe|chemo|op|operation|reha|kur|prothese|rollstuhl|rollator|rolli|hörgerät|
hörgeräte|herzschrittmacher|stoma|insulin|medikamente|tabletten|allergie|allergien|migräne|asthma|rheuma|arthrose|
diabetes|epilepsie|anfälle|demenz|parkinson|pflegegrad|pflegestufe|schwerbehinderung|schwerbehindertenausweis|
behindertenausweis|bandscheibe|bandscheiben|wirbelsäule|blutdruck|blutwerte|zucker|zuckerwerte|herzinfarkt|
schlaganfall|unfallfolgen|sucht|entzug|burnout|angststörung|panikattacken|psychose|suizidversuch|fehlgeburt|
abtreibung|inkontinenz|blase|prostata|hysterektomie|gebärmutter|transplantation|spenderniere|spenderherz|niere|
leber|lunge|krücken}, {brustkrebs|darmkrebs|lungenkrebs|prostatakrebs|hautkrebs|leberkrebs|gebärmutterhalskrebs|
eierstockkrebs|bauchspeicheldrüsenkrebs|blutkrebs|kehlkopfkrebs|blasenkrebs|magenkrebs|nierenkrebs|knochenkrebs|
schilddrüsenkrebs|hodenkrebs|lymphdrüsenkrebs|speiseröhrenkrebs}, gestorben an krebs, an krebs gestorben, an krebs
erkrankt, krebs besiegt, krebs überlebt, krebs im endstadium, endstadium, krebsfrei, nicht mehr in der lage zu
gehen, {bin|ist|frau ist|tochter ist|bin schon} in der {12|14|16|18|20|22|24|26|28|30|32|33|34|35|36|37|38|8|9|10|
11|13|15|17|19|21|23|25|27|29|31|39|40} {woche|schwangerschaftswoche|ssw}, {bin|ist|schon} im {vierten|fünften|
sechsten|siebten|achten|neunten|4|5|6|7|8|9} monat, {höre|hört|hör} {schlecht|schwer|kaum noch|fast nichts|nur noch
schlecht|nichts mehr|so gut wie nichts|immer schlechter|nicht mehr gut|auf dem linken|auf dem rechten|auf einem ohr|
sehr schlecht}, {sehe|seh} {schlecht|kaum noch|fast nichts|nichts mehr|nicht mehr gut|nur noch|sehr schlecht|
doppelt}, sieht {kaum noch|fast nichts|nichts mehr|nur noch}, ohr {taub|so gut wie nichts|nichts mehr|fast nichts},
et ist {am|der|im}, multipler sklerose, kooperationsunfähig, drogensucht, alkoholsucht, tablettensucht, esssucht,
{bein|arm|hüfte|handgelenk|knöchel|schulter|fuß|finger|nase|rippe|schlüsselbein|wirbel|becken|oberschenkel|knie|
ellbogen|zehe|kiefer} gebrochen, staublunge, {im|mit|am|an|auf|trage|trägt|braucht|brauche|nutzt|benutze|benutzt|
hab|habe|hat} {dem |den |einem |einen |ein |eine |zwei |}{rollstuhl|rollator|krücken|hörgerät|hörgeräte|hörgeräten|
gehstock|prothese|beinprothese|blindenstock|stoma|dauerkatheter|glasauge|gebiss|korsett}, {bin|ist|schon} im {4|5|6|
7|8|9} monat, {erwarten|erwarte|bekommt|kriegt|bekommen} zwillinge, {frau|freundin|schwester|tochter|bin} {ist |
}{im|in|schwanger|hochschwanger}{ 4| 5| 6| 7| 8| 9} monat, {warte|wartet|warten} auf {eine |ein |}{niere|
spenderniere|spenderherz|leber|transplantation|op|op-termin|organ|reha}, nur noch auf einem {auge|ohr}, auf einem
{auge|ohr} {blind|taub|nichts}
"""

HEALTH_NAMED = """
ms, adhs, ads, als erkrankt, blind, blinder, taub, gips, {bin|ist|war|sind|schwer|länger|dauerhaft|chronisch|jahren|
unheilbar|sehr} {schwer |chronisch |psychisch |lange |}{krank|erkrankt}, unfall, schwindel, grippe, krücken,
rollator, rolli, gehhilfe, reha, kur, gehstock, katheter, gebrechen, arztbesuch, hörgeräte, insulin, schmerzen,
schmerz, rückenprobleme, rückenschmerzen, knieprobleme, hüftprobleme, herzprobleme, kreislaufprobleme, anfall,
anfälle, cholesterin, nieren kaputt, psychisch, therapeut, therapeutin, operation, op am, op an, op vor, akne,
narben, farbenblind, notaufnahme, {nur noch |}eine niere, knie machen, vertrag keine {milch|nüsse|laktose}, vertrage
keine {milch|nüsse|laktose|seife|eier}, vertrage kein {gluten|lactose|fructose|histamin}, behindertes kind, in
{therapie|behandlung|kur|reha}, arbeitsunfall, brille {7|8|9|10|minus}, risikoschwangerschaft, mandelentzündung, in
behandlung bei, sepsis, blutvergiftung, {hab|habe|hat} {rücken|kreislauf|puls|wasser in den beinen|schmerzen|
bauchweh|migräne|fieber|zucker|hexenschuss|knie|ischias}, meningitis, hirnhautentzündung, {allergisch|intolerant}
auf, wehen, blutungen, sehhilfe, pflegekraft, {komme|kommt|kam|war|bin|ist|liegt|lag} {gerade |frisch |letzte woche
|seit gestern |}{aus|in|auf} {der |}{reha|kur|klinik|charite|intensiv|onkologie|psychiatrie|notaufnahme|
psychosomatik}
"""

HEALTH_OWN = """
hörgerät*, hörhilfe, rollstuhl, rollator, prothese*, zahnprothese, krücken, stock, blindenstock, beatmungsgerät,
sauerstoffgerät*, gebiss
"""

HEALTH_FRAMED = """
kranke, kranken, krankheit*, erkrank*, diagnose, diagnostizier*, leide, leidet, leiden, verletz*, rückenprobleme*,
blutdruck, diät, allergie*, allergisch*, heuschnupfen, atemnot, klinik*, therapie*, medikament*, abgenommen wegen,
anfall, arthroskopie, attest, blutung*, chirurg*, entzünd*, erschöpf*, fußpilz, gallen*, gebrech*, geschwollen*,
haarausfall, hautarzt, hexenschuss, hinken, infektion*, infiziert, juckreiz, karies, kassenrezept, krämpf*,
neurolog*, psycho*, schlafmittel, schwellung, sturz, taubheit*, trauma*, traumatisiert*, unwohl, urolog*,
frauenarzt, frauenärztin, gynäkolog*, hebamme, zahnfleisch*, zittern, übelkeit, kaputt gearbeitet, akne,
menstruation*, phobie, höhenangst, platzangst, gebrechen, krankheitsbedingt, gesundheitlich*, gesundheitszustand,
kompressionsstr*, stützstr*, atemgerät, inhalator
"""

HEALTH_PARTY = """
arm, arme, auge, augen, bein, beine, becken, brust, bauch, daumen, ellbogen, ellenbogen, ferse, finger, fuß, füße,
füßen, galle, gelenk, gelenke, hals, hand, hände, handgelenk, herz, hirn, hüfte, hüften, kiefer, knie, knien,
knöchel, kopf, kreuz, kreuzband, leber, leiste, lunge, magen, meniskus, milz, nacken, nase, nerv, niere, nieren,
oberarm, oberschenkel, ohr, ohren, rippe, rippen, rücken, schädel, schienbein, schlüsselbein, schulter, schultern,
sehne, sprunggelenk, steißbein, unterarm, unterschenkel, wade, wange, wirbel, wirbelsäule, zahn, zähne, zehe, zehen,
zunge, achillessehne, gehör, gedächtnis, haut, blase, darm, gebärmutter, eierstock, hoden, schilddrüse,
bandscheiben, halswirbel, lendenwirbel
"""

HEALTH_ROLE = """
gebrochen*, verletzt*, operiert*, operieren, op, gerissen*, verstaucht*, verrenkt*, ausgekugelt*, amputier*,
abgenommen, entfernt*, geschwollen*, entzünd*, schmerz*, weh, wehtut, gelähmt*, lahm, lahme, steif*, taub, blind,
künstlich*, kaputt*, verschlissen*, abgenutzt*, schwach*, schwäche, leiden, leidet, leide, zittert, zittern, krank*,
tumor*, krebs, gips, prothese*, bypass*, stent*, implantat*, transplantier*, schlimm*, schlecht*, hinüber, fehlt,
fehlen, verloren, quetschung, prellung, geprellt, verbrannt*, verbrühung, vernarb*, narben, taubheit*, kribbel*,
versteift*, verkalkt*, verkrümm*, degeneriert*, verschleiß, infarkt, insuffizienz, steine, infekt*, geschwür,
polypen, zyste*, bruch, riss, thrombose, macht nicht mehr mit, spielt nicht mehr mit, mitmacht, im eimer
"""
