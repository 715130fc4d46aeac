"""German: how people tell it in passing: faith, party, union, origin, love. "*" ends a stem, "_" is any word."""

ORIENTATION_ALONE = """
{bruder|sohn|onkel|neffe|enkel|papa|vater|schwager|chef|er|cousin|kumpel|kollege} {_ |}{_ |}{hat jetzt einen freund|hat
einen freund|hat einen mann|hat jetzt einen mann|mit seinem freund|mit seinem mann|mit seinem partner|und sein freund|
und sein mann|und sein partner|heiratet einen mann|heiratet seinen|lebt mit einem mann|wohnt mit seinem freund|steht auf
männer|steht auf jungs|steht auf kerle|mag männer|liebt männer|liebt einen mann|ist schwul|schwul|vom anderen ufer|mit
einem mann}, {schwester|tochter|tante|nichte|enkelin|mama|mutter|schwägerin|chefin|cousine|freundin|kollegin} {_ |}{_
|}{hat jetzt eine freundin|hat eine freundin|hat eine frau|mit ihrer freundin|mit ihrer frau|mit ihrer partnerin|und
ihre freundin|und ihre frau|und ihre partnerin|heiratet eine frau|heiratet ihre|lebt mit einer frau|wohnt mit ihrer
freundin|steht auf frauen|steht auf mädels|mag frauen|liebt frauen|liebt eine frau|ist lesbisch|lesbisch|mit einer
frau}, {ich steh|ich stehe|steh|stehe|steht} {_ |}{nur |eher |halt |nun mal |ausschließlich |}auf {männer|frauen|kerle|
jungs|mädels|typen|beide|beides|beide geschlechter|ältere männer}, {seinen|seinem|sein} {mann|ehemann|freund und er|
verlobten|verlobter|lebensgefährten|lover}, {ihrer|ihre} {frau|ehefrau|verlobten|verlobte|lebensgefährtin|geliebte},
{geoutet|outen|outing|coming-out|coming out|outete|outet}, {wir leben|leben|lebe|lebt|wohnen|sind|schlafen} {_ |}{zu
dritt|zu viert|polyamor|in einer dreier*|in einer polyküle|in einer offenen|offen|monogam nicht|in einer
gleichgeschlecht*|in einer eingetragenen|in eingetragener|verpartnert}, {offene|offenen|offener} {beziehung|ehe},
{eingetragene|eingetragenen|eingetragener} {lebenspartner*|partnerschaft}, {wir sind|sind|als|wir|wir zwei sind} {zwei
|beide |ein |}{männer|frauen|lesben|schwule|bräute|bräutigame|mamas|mütter|papas|väter|mädels ein paar|jungs ein paar|
kerle|ehemänner|ehefrauen|damen|männerpaar|frauenpaar|lesbisches paar|schwules paar|lesbenpaar|schwulenpaar|
homosexuelles paar|queeres paar|gleichgeschlechtliches paar|regenbogenfamilie}, regenbogenfamilie, regenbogenpaar, {meine
frau|meine freundin|meine partnerin|meine verlobte} und {ich|mich} {sind zwei frauen|sind beide frauen|wir sind zwei|zwei
frauen|zwei mütter|zwei mamas|als zwei frauen}, {mein mann|mein freund|mein partner|mein verlobter} und {ich|mich} {sind
zwei männer|sind beide männer|wir sind zwei|zwei männer|zwei väter|als zwei männer}, {bin|ist|sind|war|als} {_ |}{_ |}{schwul|
lesbisch|bi|bisexuell|homosexuell|asexuell|pansexuell|trans|transsexuell|transgender|transident|nichtbinär|nonbinär|
non-binary|nicht-binär|genderfluid|queer|polyamor|intersexuell|inter|divers|lesbe|schwuler|swinger|dominatrix|sub|
fetischist*|drag queen|dragqueen|crossdresser|nicht hetero|kein hetero|warmer bruder|regenbogen}, trans-mann, trans-frau,
transmann, transfrau, {trans} {mann|frau|junge|mädchen|kind|sohn|tochter|person}, {früher|damals|noch} {eine frau|ein
mann|ein mädchen|ein junge} {war|gewesen|auf dem|im}, {transition|geschlechtsangleich*|geschlechtsumwandl*|
personenstandsänderung|deadname|vornamensänderung|selbstbestimmungsgesetz|hormontherapie seit meiner|testo|
mastek wegen}, {habe|hab|hatte|hat} {_ |}{eine affäre|ein verhältnis|eine geliebte|einen geliebten|einen liebhaber|eine
liebschaft}, {fremdgegangen|geht fremd|gehe fremd|betrügt mich|betrogen mit|seitensprung}, {fühle|fühl} mich {_ |}{zu
männern|zu frauen|als frau|als mann|keinem geschlecht|im falschen}, {für eine andere frau|für einen anderen mann|für
einen mann|für eine frau} {verlassen|sitzen lassen|sitzengelassen}, {erektions*|potenz*} {störung|probleme|
schwierigkeiten}, {viagra|potenzmittel}, {sexual*} {leben|therapie|störung}, sexualleben, sexuelle {orientierung|neigung|
vorlieben|probleme|identität}, {csd|christopher street|pride} {mit|gehe|laufe|gruppe|wagen|mitgelaufen|teilnehm*},
{bin|ist|sind|war} {_ |}{_ |}{schwuler|schwule|schwulen|a schwuler|a lesbe|ein homosexueller|eine lesbe|ein warmer|bisexueller|
bisexuelle}, {meine|unsere|deren|seine|ihre} {beiden|zwei} {väter|mütter|mamas|papas}, {hab|habe|hat|haben} {_ |}zwei {väter|mütter|
mamas|papas}, {sohn|bruder|enkel|neffe|er} {_ |}hat {_ |}{_ |}{freund|festen freund|neuen freund}, {tochter|schwester|enkelin|nichte|
sie} {_ |}hat {_ |}{_ |}{freundin|feste freundin|neue freundin}, {treff|treffe|trifft|schlafe|schläft|date|lebe|lebt|wohne|ziehe} {_
|}{_ |}mit {_ |}{männern|frauen|anderen männern|anderen frauen|einer frau|einem mann}, {mit} {einer|einem} {frau|mann} {verheiratet|
zusammen|verlobt|liiert|verpartnert}, {swingerclub|gayclub|schwulenbar|lesbenbar|gaysauna|schwulenszene|darkroom}, {nicht|noch nicht|
endlich|erst} geoutet, verpartnert, {künstlich|samenspender*|spendersamen} {_ |}{mit meiner frau|als zwei frauen|zwei mütter}
"""

UNION_NAMED = """
{gestreikt|streike|streiken|streikte|streikten|warnstreik|streikposten|streikgeld|streikkasse|streikleitung|ausstand},
{mit|für|bei|von|über|in|aus|durch} {der |die |dem |}{verdi|gew|igm|ig metall|ngg|evg|gdl|gdp|ig bau|igbce|gewerkschaft|
unia|ögb|dgb|gpa|vida|younion|syndicom|komba|dbb|marburger bund|proge|fau|ufo|cockpit|dpolg} {_ |}{gestreikt|streiken|im
personalrat|im betriebsrat|im aufsichtsrat|aktiv|unterwegs|organisiert|mitglied|ausgetreten|eingetreten|engagiert|
beraten|vertreten|kandidiert|gewählt|bin|sitze|rechtsschutz|tarifkommission|delegiert*|verhandl*}, {sitze|sitzt|saß|
kandidiere|kandidiert|arbeite|arbeitet|verhandle|verhandelt|bin|ist|war} {_ |}{für|bei|in|bei der|für die|in der|bei den}
{verdi|gew|igm|ig metall|ngg|evg|gdl|gdp|igbce|gewerkschaft|unia|ögb|gpa|vida|fsg|younion|komba|marburger bund|proge|
arbeiterkammer|syndicom}, {gewerkschaft|verdi|ig metall|gew|ngg|evg|unia} {_ |}{zahlt|übernimmt|hilft|vertritt|berät|
stellt|schickt|unterstützt|sagt|rät|verhandelt|bezahlt|klagt} {_ |}{mir|mich|meinen|uns|unser|meine|die|für mich|den
anwalt}, {zahle|zahlen|zahlt|überweise} {_ |}{_ |}{gewerkschaftsbeitr*|beitrag an die gewerkschaft|verdi-beitrag|beitrag
an verdi|beitrag an die ig}, {bin|ist|war|als|wurde|gewählter|gewählte|bin gewählter} {_ |}{_ |}{gewerkschafter*|
vertrauensmann|vertrauensfrau|vertrauensperson der|gewerkschaftsmitgl*|gewerkschaftssekr*|streikleiter*|gewerkschaftlich|
vertrauensleutesprecher*|jugendvertreter* der ig|gewerkschaftsjugend|gewerkschaftsfunktionär*|tarifkommission|im
ortsvorstand|obmann der|betriebsgruppe|ortsfrauenschaft|fachgruppenvorsitz*|in keiner gewerkschaft mehr}, {gekündigt|
rausgeworfen|abgemahnt|gemobbt|schikaniert} {_ |}{_ |}{wegen|weil} {_ |}{_ |}{gewerkschaft*|verdi|streik*|betriebsratsgr*},
{gründen|gegründet|gründe} {_ |}{betriebsrat mit verdi|gewerkschaftsgruppe|betriebsgruppe}, {trete|getreten|eingetreten|
ausgetreten|beigetreten} {_ |}{_ |}{gewerkschaft|verdi|ig metall|gew},
{vertrete|vertritt|spreche|verhandle} {_ |}{_ |}{_ |}für {die |}{verdi|ig metall|gew|ngg|evg|gdl|unia|gewerkschaft}, {mitglied|dabei|
organisiert|delegierter|delegierte} {_ |}{in|im|bei|der|bei der|in der} {der |}{dbb|dgb|verdi|gew|evg|gdl|ngg|igm|ig metall|ig bau|igbce|
gewerkschaft|komba|marburger bund|ögb|unia|gpa|vida}
"""

RELIGION_PARTY = """
pfarrei, pfarre, pfarrgemeinde, kirchengemeinde, gottesdienst*, moschee*, synagoge*, tempel, kloster,
klosters, priesterseminar, orden, kirchenchor, kirchenorgel, orgel, rosenkranz, bibel, koran, tora, thora, jesus,
christus, gott, gottes, allah, islam, islams, judentum, christentum, buddhismus, hinduismus, katholizismus, schabbat,
shabbat, sabbat, sabbath, ramadan, kopftuch, hidschab, hijab, kippa, turban, dastar, firmung, kommunion, erstkommunion,
konfirmation, taufe, beichte, bibelstunde, bibelkreis, gebetsraum, freitagsgebet, wallfahrt, exerzitien, zeltmission,
königreichssaal, freikirche, landeskirche, neuapostol*, zeugen jehovas, adventgemeinde, heilsarmee, opfer*fest,
zuckerfest, pessach, chanukka, jom kippur, fastenmonat, fastenzeit, jugendkirche, kirchenrat, pfarrgemeinderat, ordens*
"""
RELIGION_ROLE = """
orgle, orgel spiele, spiele, singe, singt, singen, bete, beten, betet, glaube, glauben, glaubt, halte, halten,
faste, fasten, fastet, konvertiert, übergetreten, übertritt, ausgetreten, austritt, eingetreten, gegangen, gehöre,
gehören, gehört, trage, trägt, tragen, erzogen, getauft, konfirmiert, gefirmt, leite, leitet, predige, predigt,
diene, ministriere, ministrier*, studiert, gehe, gehen, geht, besuche, besuchen, besucht, mitglied, aktiv, engagier*,
pfarrer, pastor, priester, mesner*, küster*, sakristan*, organist*, kantor*, kirchenmusiker*, bekenne, gefunden,
praktizier*, lese, lesen, nonne, mönch, bruder, schwester, austreten, verlassen, gläubig*
"""
RELIGION_NAMED = """
glaube an {nichts|gar nichts|keinen gott|gott|allah|jesus|jehova|die wiedergeburt|götter}, {nicht|kein|keine|keinen} {_
|}{gläubig|gläubiger|religiös|religiöser|kirchlich|gott glaube|christ|kirchgänger}, {orgle|ministriere|mesnere|predige},
{bin|ist|war|sind|waren|als|oma war|opa war|komme aus|stamme aus|familie ist} {_ |}{_ |}{_ |}{atheist*|agnostiker*|
konfessionslos|religionslos|streng katholisch|katholisch|evangelisch|freikirchlich|muslimisch|jüdisch|orthodox|
buddhistisch|hinduistisch|alevitisch|jesidisch|evangelikal|baptistisch|pietistisch|altkatholisch|neuapostolisch|
reformiert|calvinistisch|lutherisch|mennonitisch|muslim|muslima|muslimin|moslem|moslima|christ|christin|katholik*|
protestant*|jude|jüdin|buddhist*|hindu|hindus|sikh|alevit|alevitin|aleviten|jeside|jesidin|baptist*|adventist*|mormone|
mormonin|mennonit*|quäker*|zeuge jehovas|zeugin jehovas|zeugen jehovas|pfarrer|pfarrerin|pastor|pastorin|priester|diakon|
diakonin|mönch|nonne|ordensschwester|ordensbruder|imam|rabbi|rabbiner|rabbinerin|kaplan|vikar|vikarin|pfadfinder der
dpsg|messner|mesner|mesnerin|küster|küsterin|kirchenältest*|kirchenrat|konvertit|konvertitin|freidenker*|heide|wicca|
bahai|strenggläubig|gottgläubig|ausgetreten aus der kirche}, {ins|im|aus dem} kloster {_ |}{gegangen|gehe|geht|eingetreten|
lebt|lebe|ausgetreten}, {zum|zur|vom} {islam|judentum|buddhismus|christentum|katholizismus|katholischen kirche|orthodoxen
kirche|hinduismus} {_ |}{konvertiert|übergetreten|gewechselt|gefunden|bekehrt}, {meinem|meines|meiner|unserem|unserer|
unseren|seinem|ihrem} {glauben|glaubens|gemeinde|religion|kirche|moschee|synagoge|gott|pfarrei|pfarre|imam|rabbi|
pfarrer|feiertag|feiertage|feiertagen|bekenntnis}, {aus|wegen} {_ |}{religiösen|religiöser|glaubens} {gründen|gründe},
{frau|mutter|schwester|tochter|sie|ich} {_ |}{_ |}{trägt|trage} {_ |}{kopftuch|hidschab|hijab|nikab|burka|schleier|
turban|kippa}, {kein|keine|keinen|nie} {_ |}{schweinefleisch|alkohol|geburtstage|weihnachten} {weil ich muslim|aus
glaubens|wegen dem glauben|wegen meines glaubens|feiern wir nicht|wegen der religion},
{katholisch|evangelisch|orthodox|muslimisch|jüdisch|buddhistisch|reformiert|alevitisch|konfessionslos|atheistisch} {nicht|aber|und|halt|seit|
aufgewachsen|geboren|bin|bis|von|also|erzogen}, {messnerin|mesnerin|messner|mesner|küsterin|küster|lektorin|lektor|kantorin|diakonin|
ministrantin|ministrant|kommunionhelfer*|pfarrsekretärin|kirchenpflegerin|prädikant*}
"""

POLITICS_NAMED = """
{kann|können|mag|ertrage|hasse|verachte|verabscheue|verehre|liebe|unterstütze|unterstützen|bewundere|vertraue|glaube}
{_ |}{_ |}{merz|scholz|habeck|weidel|baerbock|söder|merkel|lindner|wagenknecht|kickl|nehammer|kurz|babler|trump|putin|
selenskyj|höcke|lauterbach|klingbeil|spahn|regierung|ampel|groko|grünen|afd|afdler|cdu|csu|spd|fdp|linken|linke|fpö|övp|
spö|svp|neos|bsw} {_ |}{nicht ausstehen|nicht leiden|nicht ab|nicht riechen|nicht mehr hören|nicht sehen|nicht|sehr|
voll|wie die pest|}, {gehe|geh|gehen|ging|war|waren|laufe|marschiere|marschieren|demonstriere|demonstrieren|demonstriert|
spaziere|protestiere|protestieren|klebe|saß|mitgelaufen} {_ |}{_ |}{_ |}{demo|demos|kundgebung|kundgebungen|
montagsspaziergang|montagsspaziergänge|ostermarsch|gegendemo|klimastreik|mahnwache|querdenker*|pegida|friedensdemo|
bauernprotest*|gegen die regierung|gegen rechts|gegen links|gegen die afd|für palästina|für israel|gegen den krieg},
{wähle|wählt|wählen|wählte|gewählt|stimme|stimmt|gestimmt|kreuz|kreuzchen|stimme für} {_ |}{_ |}{_ |}{afd|spd|cdu|csu|
fdp|grün|grüne|grünen|linke|linken|bsw|övp|spö|fpö|neos|kpö|svp|sp|glp|volt|freie wähler|npd|die mitte|tierschutzpartei|piraten|niemanden mehr|trump|kickl}, {sitze|sitzt|saß|kandidiere|kandidiert|trete|
tritt|arbeite|arbeitet|engagiere|engagiert|bin|ist|war|mache|macht|plakatiere|verteile|helfe|spende} {_ |}{_ |}{bei|für|in|zur|im|beim|aus} {_
|}{spd|cdu|csu|afd|fdp|den grünen|die grünen|die linke|den linken|linkspartei|bsw|ssw|volt|freien wähler|freie wähler|grünen|
linken|övp|spö|fpö|neos|kpö|svp|glp|jusos|jungen union|grünen jugend|jungen alternative|julis|piraten|abgeordneten|
bundestagsabgeordneten|landtagsabgeordneten|stadtrat|gemeinderat|kreistag|landtag|bundestag|kantonsrat|nationalrat|
grossen rat|bezirksvertretung|kommunalwahl|kommunalwahlkampf|wahlkampf|partei|parteivorstand}, {war|waren|ist|bin|opa
war|vater war} {_ |}{_ |}{in der sed|sed-mitglied|bei der stasi|im* der stasi|inoffizieller mitarbeiter|in der nsdap|bei
der hj|in der dkp|in der npd|in der partei|parteimitglied|genosse|pionierleiter*|bürgerrechtler*|dissident*|in der
opposition|republikflüchtling*|politischer häftling|68er|hausbesetzer*|wehrdienstverweigerer}, {bin|ist|sind|war|eher|
politisch|überzeugter|überzeugte|denke} {_ |}{_ |}{links|linksgrün|rechts|konservativ|liberal|sozialist*|kommunist*|
marxist*|anarchist*|libertär*|feminist*|monarchist*|nationalist*|patriot*|royalist*|pazifist*|sozialdemokrat*|christlich-
sozial|linksliberal|antifa|antifaschist*|querdenker*|reichsbürger*|impfgegner*|klimaaktivist*|wechselwähler*|
nichtwähler*|stammwähler*|grünwähler*|afd-wähler*|parteilos} {gesinnt|eingestellt|orientiert|und|wie|aus|seit|aber|was|
angehaucht|geprägt|unterwegs|engagiert|aktiv}, {austritt|eintritt|ausgetreten|eingetreten|rausgeworfen|ausgeschlossen}
{_ |}{_ |}{partei|spd|cdu|afd|grünen|fdp|linken|csu|sed}, {parteibuch|parteimitglied*|parteitag|ortsverein|ortsverband|
kreisverband|fraktion|wahlkreisbüro|landesliste} {_ |}{_ |}{spd|cdu|csu|afd|fdp|grünen|linken|habe|bin|der|von uns|
sitze},
{mitglied|genosse|funktionär|kandidat|kandidatin|abgeordneter|wähler|wählerin|anhänger|anhängerin|sympathisant|vorsitzende|vorsitzender|
sprecher|sprecherin|schatzmeister} {_ |}{der|bei den|bei der|in der|von|für} {_ |}{linken|grünen|spd|cdu|csu|afd|fdp|bsw|volt|piraten|
freien wähler|neos|övp|spö|fpö|letzten generation|antifa|werteunion}, {kandidieren|kandidiere|kandidiert} {_ |}für {die |den |}{volt|linke|
grünen|spd|cdu|csu|afd|fdp|bsw|stadtrat|gemeinderat|kreistag|landtag|bundestag|freien wähler}, {letzten generation|letzte generation|fridays
for future|extinction rebellion|ende gelände|attac}, {bin|ist|war|sind} {_ |}{grüner|linker|roter|schwarzer|liberaler|konservativer|sozi|nazi|
altnazi|kommunist|sozialdemokrat|christdemokrat|freidemokrat|grüne|linke} {durch|aus|seit|im|bis|mit|und|von}
"""

ETHNICITY_NAMED = """
{komme|kam|stamme|bin|geflohen|geflüchtet|flohen|ausgewandert|eingewandert|
zugewandert|aufgewachsen|geboren} {_ |}{_ |}{ursprünglich|eigentlich|gebürtig|aus|in} {_ |}{eritrea|syrien|afghanistan|
iran|irak|ukraine|russland|kasachstan|anatolien|türkei|kurdistan|kosovo|albanien|serbien|bosnien|kroatien|rumänien|
bulgarien|polen|schlesien|ungarn|tschechien|griechenland|italien|sizilien|kalabrien|portugal|spanien|marokko|algerien|
tunesien|ägypten|libanon|palästina|somalia|äthiopien|nigeria|ghana|kamerun|senegal|kongo|togo|gambia|kenia|vietnam|
thailand|china|indien|pakistan|bangladesch|sri lanka|nepal|philippinen|indonesien|korea|japan|brasilien|kolumbien|peru|
chile|kuba|mexiko|usa|georgien|armenien|aserbaidschan|tschetschenien|moldau|siebenbürgen|banat|usbekistan|mongolei},
{weil|da|dass|sobald|als} {_ |}{_ |}{ich|wir|er|sie} {_ |}{roma|sinti|schwarz|schwarze|schwarzer|türkin|türke|türken|
araber|araberin|ausländer|ausländerin|syrer|syrerin|afghane|afghanin|kurde|kurdin|afrikaner|afrikanerin|jude|jüdin|
muslimisch aussehe|dunkelhäutig|nicht deutsch|migrant|migrantin|geflüchtet|flüchtling|polen|polin|rumänen|rumänin|
bulgaren|russen|russin|nicht weiß|asiatisch|asiatin}, {halb|zur hälfte|viertel|halbe|halber|zu einem viertel} {_
|}{nigerian*|ghana*|türk*|kurd*|pol*|russ*|ital*|griech*|span*|portug*|arab*|ägypt*|marokk*|tunes*|iran*|pers*|syr*|
irak*|libanes*|vietnam*|chines*|japan*|korean*|thai*|philippin*|ind*|indones*|brasil*|kuban*|kolumb*|peruan*|mexik*|
amerik*|franz*|engl*|irisch|ire|schwed*|finn*|ungar*|rumän*|bulgar*|serb*|kroat*|bosn*|alban*|ukrain*|georg*|armen*|
jüd*|sinti*|roma|afrikan*|eritre*|äthiop*|somal*|senegal*|kamerun*}, {meine|unsere|seine|ihre|die} {eltern|großeltern|
vorfahren|familie|mutter|oma|opa|leute|frau|schwiegereltern} {_ |}{kam|kamen|kommt|kommen|stammt|stammen|sind|ist|waren|
war|flohen|floh} {_ |}{aus|sinti|roma|juden|jüdisch|russlanddeutsche|vertriebene|gastarbeiter|türken|kurden|aramäer|
armenier|griechen|italiener|polen|schlesier|sudetendeutsche|donauschwaben|banater|siebenbürger|sorben|dänen|friesen},
{geflohen|geflüchtet|flucht} {_ |}{aus|vor|von} {syrien|der ukraine|afghanistan|dem iran|dem irak|eritrea|dem krieg|
bosnien|vietnam|der ddr|tschetschenien|somalia|dem sudan|russland|belarus|der türkei}, {wir|ich} {flohen|floh} aus,
{russlanddeutsch*|spätaussiedler*|aussiedler*|gastarbeiterkind*|donauschwab*|sudetendeutsch*|deutschtürk*|halbtürk*|
halbpol*|halbital*|halbgriech*|halbaraber*|halbafrikan*|halbphilippin*|halbthai*|halbchines*|halbjapan*|halbind*|halbjüd*|
halbkurd*|halbiraner*|halbperser*|halbrusse|halbrussin|halbnigeri*}, {dunkle|schwarze|braune|dunklere|dunkler} {haut|
hautfarbe|hautton}, {türkischen|kurdischen|polnischen|russischen|jüdischen|italienischen|griechischen|arabischen|
persischen|afrikanischen|vietnamesischen|koreanischen|indischen|tamilischen|serbischen|kroatischen|bosnischen|
albanischen|rumänischen|ungarischen|spanischen|portugiesischen|marokkanischen|sorbischen|syrischen|ukrainischen}
{wurzeln|ursprungs|eltern|großeltern|vater|familie|hintergrund}, {kolleg*|putzfrau|putzhilfe|nachbar*|mieter*|freundin|
freund|frau|mann|pflegerin|betreuerin|fahrer|mitarbeiter*|schwiegersohn|schwiegertochter|sie|er|die dame} {_ |}{ist|sind}
{_ |}{bulgar*|rumän*|polin|pole|polen|ukrainer*|russin|russe|türkin|türke|kurdin|kurde|syrer*|afghan*|iraner*|iraker*|
eritreer*|somalier*|nigerianer*|ghanaer*|vietnames*|thailänder*|philippin*|inder*|chines*|brasilianer*|portugies*|
italiener*|griech*|serbin|serbe|kroat*|bosnier*|albaner*|kosovar*|ungarin|ungar|tschech*|slowak*|georgier*|armenier*|
marokkaner*|tunesier*|ägypter*|libanes*|palästinenser*|roma|romni|sinti},
{in} {damaskus|aleppo|kabul|teheran|bagdad|istanbul|ankara|izmir|warschau|krakau|bukarest|sofia|belgrad|sarajevo|pristina|tirana|athen|moskau|
kiew|lemberg|odessa|minsk|tiflis|eriwan|lagos|accra|nairobi|asmara|mogadischu|kairo|tunis|casablanca|beirut|hanoi|saigon|manila|bangkok|peking|
delhi|mumbai|karatschi|dhaka|colombo|havanna|bogota|lima|rio} {geboren|aufgewachsen}
"""

# Said with "my" by somebody of the same sex.
ORIENTATION_HUSBAND = "mann, mannes, ehemann, ehemannes, ehemanns, verlobter, lebensgefährte, lebensgefährten"
ORIENTATION_WIFE = "frau, ehefrau, lebensgefährtin, partnerin"
ORIENTATION_BOYFRIEND = "freund, freundes, partner"
ORIENTATION_GIRLFRIEND = "freundin"
