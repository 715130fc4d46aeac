"""German: peoples, countries of origin, orientation."""

ETHNICITY_NAMED = """
{bin|ist|sind|waren} {halb |ein |eine |}{schwarz|schwarzer|schwarze|türkisch|polnisch|italienisch|griechisch|
kurdisch|russisch|serbisch|kroatisch|arabisch|persisch|indisch|chinesisch|vietnamesisch|ungarisch|rumänisch|
bulgarisch|ukrainisch|afghanisch|syrisch|albanisch|portugiesisch|spanisch|afrikanisch}, {türkischer|polnischer|
italienischer|griechischer|kurdischer|russischer|serbischer|kroatischer|arabischer|persischer|indischer|
chinesischer|vietnamesischer|ungarischer|rumänischer|ukrainischer|afghanischer|syrischer|albanischer|
portugiesischer|spanischer|afrikanischer|jüdischer|nigerianischer|ghanaischer|tamilischer|eritreischer|iranischer}
{herkunft|abstammung}, {türkische|polnische|italienische|griechische|kurdische|russische|afrikanische|arabische|
persische|indische|vietnamesische|jüdische|spanische|portugiesische|ungarische|rumänische} {wurzeln|eltern|mutter|
familie|großeltern|oma}, {meine|unsere|seine|wegen der|wegen meiner} {herkunft|wurzeln|abstammung}, {meine|unsere|
seine} {eltern|familie|mutter|vater} {kommen|kommt|stammen|stammt|sind|ist} aus, {tochter|sohn|kind|enkel|enkelin|
frau|mann} {eines|einer} {nigerianers|türken|polen|russen|syrers|italieners|griechen|iraners|ägypters|inders|
vietnamesen|türkin|polin|russin|syrerin|italienerin|griechin|iranerin|ägypterin|inderin|vietnamesin|kurden|kurdin|
afghanen|marokkaners|tunesiers|ghanaers|amerikaners|brasilianers|brasilianerin|thailänderin|philippinin}, mit
{bosnischen|türkischen|polnischen|italienischen|griechischen|kurdischen|russischen|serbischen|kroatischen|
arabischen|persischen|indischen|vietnamesischen|ungarischen|rumänischen|jüdischen} {eltern|wurzeln}, {bosnische|
kroatische|serbische|albanische|syrische|afghanische|iranische|ukrainische|rumänische|griechische|tamilische|
nigerianische} {wurzeln|eltern|mutter|familie|großeltern}, {als|bin|einzige|einziger|einen|eine|wir} {schwarzer|
schwarze|poc|türke|türkin|pole|polin|ausländer|ausländerin|araber|araberin|muslimischer|asiatin|asiate|jude|jüdin|
afrikaner|afrikanerin}, {vater|mutter|opa|oma|eltern|mann|frau} {türke|türkin|pole|polin|russe|russin|italiener|
italienerin|grieche|griechin|syrer|syrerin|iraner|iranerin|inder|inderin|chinese|chinesin|kurde|kurdin|nigerianer|
ghanaer|marokkaner|tunesier|bosnier|kroate|serbe|serbin|kroatin|albaner|albanerin|ukrainerin|ukrainer|ungar|ungarin|
spanier|spanierin|portugiese|brasilianerin|thailänderin|philippina|vietnamese|vietnamesin|tamile}
"""

ETHNICITY_PEOPLE = """
afghane, afghanin, afghanen, albaner, albanerin, algerier, algerierin, amerikaner, amerikanerin, angolaner,
angolanerin, araber, araberin, argentinier, argentinierin, armenier, armenierin, aserbaidschaner*, äthiopier,
äthiopierin, australier, australierin, bangladescher*, belgier, belgierin, bolivianer*, bosnier, bosnierin,
bosniake*, brasilianer, brasilianerin, brite, britin, bulgare, bulgarin, bulgaren, chilene, chilenin, chinese,
chinesin, chinesen, däne, dänin, dominikaner, dominikanerin, ecuadorianer*, engländer, engländerin, eritreer,
eritreerin, este, estin, finne, finnin, franzose, französin, franzosen, gambier, gambierin, georgier, georgierin,
ghanaer, ghanaerin, ghanaerinnen, grieche, griechin, griechen, guineer*, haitianer*, holländer, holländerin, inder,
inderin, indonesier, indonesierin, iraker, irakerin, iraner, iranerin, ire, irin, israeli, israelin, italiener,
italienerin, ivorer*, jamaikaner*, japaner, japanerin, jemenit*, jeside, jesidin, jesiden, jordanier*, kameruner,
kamerunerin, kanadier, kanadierin, kasache, kasachin, kasachen, kenianer, kenianerin, kirgise*, kolumbianer,
kolumbianerin, kongolese, kongolesin, koreaner, koreanerin, kosovare, kosovarin, kosovo-albaner*, kroate, kroatin,
kroaten, kubaner, kubanerin, kurde, kurdin, kurden, lette, lettin, libanese, libanesin, libyer*, litauer, litauerin,
luxemburger*, mazedonier, mazedonierin, malier*, marokkaner, marokkanerin, mexikaner, mexikanerin, moldawier*,
mongole, mongolin, montenegriner*, nepalese, nepalesin, nigerianer, nigerianerin, nigerianers, norweger, norwegerin,
pakistaner, pakistanerin, pakistani, palästinenser, palästinenserin, peruaner, peruanerin, philippiner*, filipina,
filipino, pole, polin, polen, portugiese, portugiesin, rumäne, rumänin, rumänen, russe, russin, russen, schotte,
schottin, schwede, schwedin, senegalese, senegalesin, serbe, serbin, serben, siebenbürger*, banater*, donauschwab*,
sinto, sintezza, slowake, slowakin, slowaken, slowene, slowenin, slowenen, somalier, somalierin, sorbe, sorbin,
sorben, spanier, spanierin, sudanese, sudanesin, syrer, syrerin, syrerinnen, tadschik*, tamile, tamilin, tamilen,
thailänder, thailänderin, tibeter, tibeterin, tscheche, tschechin, tschechen, tschetschen*, tunesier, tunesierin,
türke, türkin, türken, deutschtürke, deutschtürkin, deutschrusse, deutschrussin, russlanddeutsch*, uigure, uigurin,
ukrainer, ukrainerin, ukrainerinnen, ungar, ungarin, ungarn, usbek*, venezolaner*, vietnamese, vietnamesin,
vietnamesen, weißrusse, weißrussin, belarusse, belarussin, ägypter, ägypterin, hazara, paschtun*, afrikaner,
afrikanerin, afroamerikaner*, afrodeutsche*, asiate, asiatin, südamerikaner*, latino, latina, schwarzafrikaner*,
ausländer, ausländerin, migrantin, spätaussiedler*, heimatvertriebene*, sudetendeutsch*, jenische, jenischer, roma,
romni, indigene*, kärntner slowene*, südtiroler, südtirolerin, ladiner*
"""

ETHNICITY_FROM = """
{dem |}{iran|irak|kosovo|libanon|sudan|jemen|kongo|senegal|tschad|niger|balkan|nahen osten|ausland|orient|maghreb|
kaukasus}, {der |}{türkei|ukraine|slowakei|mongolei|elfenbeinküste|dominikanischen republik|dominikanischen|
tschechei|republik moldau|sowjetunion|karibik|ddr}, {den |}{usa|philippinen|niederlanden|emiraten|vereinigten
staaten|malediven}, {südafrika|nordafrika|westafrika|ostafrika|afrika|asien|südamerika|lateinamerika|osteuropa|
sibirien|anatolien|kurdistan|palästina|tschetschenien|siebenbürgen|schlesien|ostpreußen|bayern ursprünglich},
afghanistan, albanien, algerien, angola, argentinien, armenien, aserbaidschan, äthiopien, australien, bangladesch,
belarus, weißrussland, belgien, bolivien, bosnien, brasilien, bulgarien, chile, china, dänemark, ecuador, eritrea,
estland, finnland, frankreich, gambia, georgien, ghana, griechenland, großbritannien, england, schottland, irland,
guinea, haiti, indien, indonesien, israel, italien, jamaika, japan, jordanien, jugoslawien, kamerun, kanada,
kasachstan, kenia, kirgistan, kolumbien, korea, südkorea, kroatien, kuba, lettland, libyen, litauen, mali, marokko,
mazedonien, nordmazedonien, mexiko, moldawien, montenegro, mosambik, myanmar, nepal, nigeria, norwegen, pakistan,
peru, polen, portugal, ruanda, rumänien, russland, sambia, schweden, serbien, sierra leone, simbabwe, slowenien,
somalia, spanien, sri lanka, syrien, tadschikistan, taiwan, tansania, thailand, tibet, togo, tschechien, tunesien,
uganda, ungarn, usbekistan, venezuela, vietnam, ägypten, kabul, teheran, bagdad, damaskus, aleppo, istanbul, ankara,
moskau, kiew, lemberg, odessa, charkiw, warschau, krakau, budapest, bukarest, sofia, belgrad, sarajevo, zagreb,
pristina, tirana, athen, thessaloniki, lagos, accra, nairobi, asmara, mogadischu, kairo, tunis, casablanca, beirut,
hanoi, saigon, manila, neapel, palermo, sizilien, sardinien, kalabrien
"""

ETHNICITY_TIGHT = """
sinti, sinto, sintiza, roma, rom, romni, zigeuner*, sorbe, sorbin, sorben, sorbisch*, däne, dänisch* minderheit,
türke, türkin, türken, kurde, kurdin, kurden, kurdisch*, araber*, syrer*, syrisch*, iraker*, iraner*, afghan*,
pakistan*, inderin, vietnames*, filipin*, russe, russin, russen, russlanddeutsch*, spätaussiedler*, aussiedler*,
ukrain*, rumän*, bulgar*, kroat*, bosni*, kosovo*, grieche*, griechin, engländer*, brasilian*, nigerian*, ghanaer*,
senegal*, eritre*, äthiop*, somali*, marokkan*, tunes*, alger*, ägypt*, afrikan*, afrodeutsch*, schwarze menschen,
dunkelhäutig*, hautfarbe, migrationshintergrund*, migrant*, flüchtling*, geflüchtet*, asylbewerb*, abstammung, halb
deutsch*, tscheche*, tschechin, slowak*, jenisch*, afghanisch*, ägyptisch*, albanisch*, bosnisch*, bulgarisch*,
eritreisch*, ghanaisch*, irakisch*, iranisch*, kasachisch*, kroatisch*, libanesisch*, marokkanisch*, nigerianisch*,
pakistanisch*, rumänisch*, russisch*, serbisch*, slowakisch*, slowenisch*, somalisch*, tamilisch*, tschechisch*,
tunesisch*, ukrainisch*, aschkenas*, sephard*, halb sorbisch, halbtürk*, halbitalien*, halb italien*, halb türk*,
halb pol*, halb russ*, halb afrik*, halb jüd*, halbe italienerin, halber italiener, schwarzer deutscher, person of
color, poc, bipoc, migrationshintergrund, mit migrationshintergrund, zuwanderer*, zugewandert*, eingewandert*,
einwander*, gastarbeiterkind*, gastarbeiter*, flüchtlinge*, asylwerber*, asylberechtigt*, subsidiär*, geduldet*,
duldung, volksgruppe, ethnisch*, gebürtig*, gebürtige, gebürtiger, türkischer herkunft, polnischer herkunft,
indischer abstammung, dunkler haut, dunkle haut, schwarze haut, dunkle hautfarbe, meine hautfarbe, wegen meiner
hautfarbe, wegen meiner herkunft, meine herkunft, mulatt*, mischling
"""

ORIENTATION_ALONE = """
{bin|ist|sind|war|bi|weil ich|dass ich|als} {schwul|lesbisch|bi|bisexuell|homosexuell|queer|trans|transsexuell|
transgender|asexuell|pansexuell|polyamor|nonbinär|nicht binär|intersexuell|intergeschlechtlich|homo|hetero|
heterosexuell|genderfluid}, schwules {paar|ehepaar|pärchen}, lesbisches {paar|ehepaar|pärchen}, homosexuelles paar,
schwuler {mann|sohn|bruder|onkel|freund|kollege|kunde}, schwulen {sohn|bruder|freund|onkel}, lesbische {frau|
tochter|schwester|freundin|mutter}, {zwei|beide} {bräute|bräutigame|ehemänner|ehefrauen|männer|frauen|mamas|papas|
mütter|väter|mamis|papis|mädels verheiratet}, {sein|mein bruder und sein|mein sohn und sein|mein onkel und sein}
{ehemann|mann|freund|lebensgefährte|verlobter}, {und|mit|hat} {sein|seinem|seinen} {ehemann|mann|verlobter|
verlobten}, {tochter|schwester|tante|nichte|enkelin|cousine|freundin|kollegin|mutter} {und|mit} {ihre|ihrer} {frau|
ehefrau|freundin|lebensgefährtin|verlobte|partnerin}, lebe mit einer frau, lebe mit einem mann, {ich bin |}eine frau
und lebe mit einer frau, date {jetzt |nur |auch |}{männer|frauen}, {steh|stehe|steht} auf {männer|frauen|jungs|
mädchen|beide|typen|kerle}, küss* meine freundin, küsse meinen freund, liebe männer, liebe frauen, männer lieben,
fühle mich zu männern, fühle mich zu frauen, regenbogenfamil*, gleichgeschlechtliche*, homoehe, eingetragene
partnerschaft, eingetragenen partnerschaft, eingetragener partner, eingetragene partnerin, verpartnert,
verpartnerung, geschlechtsumwandlung, geschlechtsangleich*, geschlechtsanpassung, personenstandsänderung,
hormontherapie als, transfrau*, transmann*, trans frau, trans mann, transident*, transsexuell*, transjunge,
transmädchen, deadname, dritte geschlecht, divers eingetragen, pronomen er, pronomen sie, outing, geoutet, oute
mich, coming out, coming-out, swinger*, offene beziehung, offenen beziehung, offene ehe, polyamor*, sexleben,
fetisch*, bdsm, domina, sexarbeit*, prostituiert*, escort, csd-gruppe, verliebt in einen mann, verliebt in eine
frau, mit meinem freund zusammen als mann, queer*, {meine|unsere|seine|ihre} {freundin|frau|partnerin|verlobte} und
ich {heiraten als|sind zwei|sind beide frauen|sind lesbisch}, {frau|freundin|partnerin} und ich sind zwei {frauen|
mütter|mamas|bräute}, {mann|freund|partner} und ich sind zwei {männer|väter|papas}, {sie|tochter|schwester} hat
{eine|ne} freundin, {er|sohn|bruder} hat {einen|nen} freund, zwei {mamas|mütter|väter|papas} {und|sind|haben},
fester freund, als schwuler, als lesbe, als schwules, als lesbisches, lesbe, lesben, schwuler, homosexuell, {nicht|
kein|keine} hetero, beide {weiblich|männlich}, (beide weiblich), {liebe|liebt|lieben|mag|begehre|küsse|küsst}
{frauen|männer|jungs|mädchen}, bin selbst {einer|ein mann|eine frau}, {mann|frau} {bin|und bin} selbst, ehe für
alle, {zwei|beide} {bräute|bräutigame|bräutigamen|bräuten|damen heiraten|herren heiraten}, {bruder|sohn|onkel|neffe|
kumpel|cousin|opa} {und|mit|heiratet|hat} {sein|seinen|seinem} {freund|mann|partner|verlobten|verlobter|
lebensgefährten}, {schwester|tochter|tante|nichte|cousine|freundin} {und|mit|heiratet|hat} {ihre|ihrer} {freundin|
frau|partnerin|verlobte|lebensgefährtin}, vom anderen ufer, {mein|meine} {coming out|outing|transition|
hormontherapie}, {lieber|auch|nur} mit {männern|frauen} zusammen
"""

ORIENTATION_TIGHT = """
schwul*, zwei männer, zwei frauen, zwei mamas, zwei papas, zwei mütter, zwei väter, frauenpaar, männerpaar,
gleichgeschlechtlich*, eingetragene lebenspart*, verpartnert*, regenbogenfamilie*, nichtbinär*, nicht-binär*,
non-binary, transfrau, transmann, transition, geschlechtsangleich*, coming-out, steh auf männer, steh auf frauen,
stehe auf männer, stehe auf frauen
"""
