"""Czech: what a body no longer does, what comes in and goes out every month, whom one loves, where one belongs."""

HEALTH_PARTY = """
otekaj*, oteka, otekl*, neslouz*, neposlouch*, neposloucha, nefunguj*, neohyb*, ohyba, ohybat, nezveda, nezvednu, nehne, nehnu, slabne, slabnou,
vynechava, vypovid*, odesl*, odchaz*, podlamuj*, brnej, brni, pali, mravenc*, tuhne, tuhnou, trne, trnou, piska, hucí, huci, zhorsuj*, zhorsil*,
zalez*, sesroubov*, sadru, sadra, sadre, ortez*, dlaha, dlahu, dlahou, obinadl*, steh*, jizv*, po operaci, po urazu
"""
HEALTH_NAMED = """
{maji|maj|je|mame|mel|mela} {_ |}podezreni na {alzheimer*|rakovin*|nador*|parkinson*|cukrovk*|borelioz*|autism*|_}, zacina {_ |}{zapominat|bloudit|byt zmaten*|blbnout|
slepnout|hluchnout|ztracet pamet}, {ma|mam|maji|mel|mela} {_ |}{_ |}{to |}od {srdce|pateri|patere|plotynk*|stitn*|zad|kloubu|ledvin|jater|cukrovky|tlaku},
{nohy|noha|ruce|ruka|oci|kolena|zada|srdce|sluch|zrak} {_ |}{_ |}{neslouz*|neposloucha*|vypovid*|odesl*|zlobi|nefunguj*}, {spatne|blbe|tezko|sotva|nemuze|nejde}
{se |}{mi |mu |ji |}{se |}{ohyba|ohnout|chodi|dycha|polyka|mluvi|vstava|sedi|pohybuje|zveda|spi}, {mam|ma|dostal*} {_ |}{nov* |umel* |}{kycel|kycle|kyclu|koleno|
kloub|chlopen|rohovku|ledvinu|stent|stenty|sadru|ortezu|dlahu|vyvod|sroub*|protezu}, {chodi|chodim|jezdi|dochazi|dochazim|vozim|vozime} {_ |}{_ |}na {chemoterap*|chemo|
ozarky|dialyz*|infuz*|biologick*|kapacky|logopedi*|onkolog*|psychiatr*|rehabk*|rehabilit*|transfuz*}, {leky|prasky|tabletky|injekce|kapky} {_ |}na {tlak|srdce|stitn*|
deprese|uzkost|cukr|cholesterol|spani|nervy|bolest|redeni|epileps*|migren*|alergi*|hlavu}, {mam|ma|maji|mame} {_ |}{sadru|ortezu|berle|berli|dlahu|pokazen* zad*|spatn* klouby|
spatne oci|spatny sluch|spatny zrak|slabe srdce|nemocne srdce}, {po|pred|ceka na} {_ |}{operaci|operaci kolen*|operaci kycl*|transplantac*|amputac*|chemoterap*|
ozarovan*|cevni|mozkov*|prihod*}, pomocne berle, o berlich, o berli, o holi, o dvou holich, s holemi
"""
FINANCIAL_NAMED = """
{mam|mame|ma|jsou} {_ |}{zabaven*|obstaven*|zablokovan*|exekucni} {_ |}{ucet|plat|konto|vyplat*|mzd*}, {zabavili|zabavil*|obstavili|sebrali|vzali} {_ |}{_ |}{ucet|plat|
konto|vyplat*|mzd*|auto|barak}, {mam|mame|ma|jeste|ted mam} {_ |}{dve|dva|tri|ctyri|nekolik|vic|jednu|dalsi|starou|stare|#} {pujck*|uver*|hypotek*|kreditk*|
exekuc*|dluh*}, {mame|mam|ma} {_ |}{hypoteku|uver|pujcku} {#|za|na|jeste}, {beru|bere|mam|ma|pobira|pobiram} {jen |jenom |pouze |}{_ |}{rodicak|rodicovskou|materskou|
podporu|davky|duchod|vdovsky|sirotci|invalidni|nemocenskou|minimalku|stipko|vyziv*}, po zaplaceni {alimentu|aliment|vyzivneho|najmu|exekuci|splatek|dluhu} {_ |}{mi|nam|mu|ji},
{zbyde|zbude|zbyva|zustane|zustava} {mi |nam |mu |ji |}{tak |asi |cca |jen |sotva |}{#|tisic|dva|tri|ctyri|pet|sest|sedm|osm|devet|deset} {tisic|tisice|stovek|korun},
{mi|nam|mu|ji} {zbyde|zbude|zbyva|zustane|zustava} {tak |asi |cca |jen |sotva |}{#|dva|tri|ctyri|pet|sest|sedm|osm|devet|deset|patnact|dvacet} {tisic|tisice|stovek|
korun}, {ma|mam|mame|mela|mel} {duchod|penzi|plat|vyplatu|rodicak|invalidni duchod|podporu} {jen |asi |kolem |cca |}{#|par|dva|tri|ctyri|pet|sest|sedm|osm|devet|deset|jedenact|dvanact|trinact|
ctrnact|patnact|sestnact|sedmnact|osmnact|dvacet}, {splacim|splacime|splaci|platim|platime} {_ |}{po nem|po ni|za nej|za ni|
po byvalem|po manzelovi|po mame|po tatovi|exmanzel*}, {dluzim|dluzime|dluzi} {_ |}{_ |}{#|par|asi|jeste}
"""
CRIMINAL_NAMED = """
{pustili|propustili|dostal*|odsoudili|odsedel*|vratil*} {_ |}{_ |}{na podmink*|podmink*|podminecne|z vezeni|z basy|z kriminalu|z vazby|z lochu}, {jsem|je|byl|byla|mam|ma}
{_ |}{v podmince|na podmince|podminku|podminka|na naramku|s naramkem|v base|v lochu|ve vazbe|v kriminale|v domacim vezeni}, {kvuli|mam|ma|nosi|nosim|s} {_ |}{elektronick* |}
naramk*, {kurator|kuratora|kuratorka|kuratorce|probacni|probacniho|probacnim} {chce|me|rika|mi|urednik*|po mne|hlida|a}, musim byt doma {kvuli|do osmi|do desiti}, domaci vezeni,
{sedel*|sedi|sedela} {jsem |}{_ |}{v base|v lochu|v kriminale|rok|dva roky|tri roky|za|na borech|v ruzyni|na pankraci}, {mam|ma|mel*} {_ |}{zaznam|zapis} {v rejstrik*|v trestnim},
{stihan*|obvinen*|obzalovan*|odsouzen*|vysetrovan*|zadrzen*} {_ |}{za|z|pro|policii|kvuli}, {sebrali|vzali|zabavili} {mi |mu |ji |}{_ |}{ridicak|papiry} {za|kvuli}
"""
ORIENTATION_ALONE = """
{jsem|ja jsem|sem} {taky |}{holka taky|kluk taky|holka a ona|kluk a on|zenska a mam holku|chlap a mam chlapa}, jsme {holky|kluci|zenske|chlapi} {co|ktere|kteri} {spolu |}{chodi|chodime|
ziji|zijou|zijeme|jsou}, {pro|moje|moji|mou|s} gf {_ |}jsem holka, {jako|jsme} {holky|kluci} {co spolu|spolu chodime|ktery spolu}, {jedeme|jsme|spime|bydlime} {_ |}{dva kluci|dve
holky|dva muzi|dve zeny|dva chlapi} {a |}{jako par|jsme par|spolu chodime|a spolu|spolu zijeme},
{syn|bratr|brach*|vnuk|kolega|stryc|synovec} a jeho {pritel|partner|manzel|snoubenec}, {dcera|sestra|segra|vnucka|kolegyne|neter|teta} a jeji {pritelkyne|
partnerka|manzelka|snoubenka}, {bratr|syn|kolega|stryc|brach*|vnuk} si {vzal|bere|bude brat} {pritele|partnera|muze|chlapa}, {sestra|dcera|segra|neter} si {vzala|bere|bude brat} {pritelkyni|
partnerku|zenu|holku}, {mame|ma|maji|mit} dve {mamy|maminky|mamky}, {ma|maji|mame} dva {taty|tatinky|tatky}
"""
ORIENTATION_BOYFRIEND = "klukem, klukovi, snoubencem, milencem"
RELIGION_NAMED = """
{v|do|ve|u} {_ |}{adventistickem|baptistickem|evangelickem|katolickem|husitskem|bratrskem|nasem|metodistickem|krestanskem|farnim} {sboru|sbor|kostele|spolecenstvi}, {vedu|vedeme|slouzim|
hraju|zpivam|chodim|ucim} {_ |}{_ |}{mladez|sbor|nedelku|nedelni skolu|besidku|biblickou|bohosluzby|chvaly|v chramovem|na kuru}, farni spolecenstvi, {nase|nasi|nasemu} {farni
|cirkevni |krestanske }spolecenstvi, {jsme|jsem|je|my} {_ |}{evangelici|evangelik|katolici|katolik|adventist*|baptist*|svedci jehov*|husit*|buddhist*|muslim*|zide|pravoslavni},
{drzime|drzim|svetime|slavime|dodrzujeme} {_ |}{sabat|sabes|ramadan|pust|pesach|chanuk*|purim|jom kipur|velky pust|svatek obetov*}
"""
POLITICS_NAMED = """
{jedeme|jedu|kandiduju|kandiduji|kandiduje|jdu|stojim|agituju|roznasim} {_ |}za {zelene|piraty|stan|ano|ods|spd|lidovce|socdem|komunist*|starosty|top|svobodne|stacilo},
{jsem|je|byl|byla|sedim|sedi} {_ |}ve {vyboru|vedeni|predsednictvu} {krajske|okresni|mistni|strany|zelenych|piratu|ods|stan|spd|ano}, {jsem|je|byl|byla} {_ |}{_ |}{clen|clenka|clenem|clenkou}
{_ |}{strany|zelenych|piratu|ods|stan|spd|ano|hnuti|lidovcu|socdem|komunist*|krajske organizace|mistni organizace}
"""
UNION_NAMED = """
{v|ve|z|do} {_ |}{dozorci rade|vyboru|predsednictvu|vedeni|radach|rade} {nasich |}{odboru|odborove|odborar*}, {delam|dela|vedu|vede|hlidam} {_ |}{odboraum|odbory|odborovou|u odboraru},
{jsem|je|byl|byla|jako} {_ |}{mistopredsed*|predsed*|pokladni*|tajemni*|hospodar*|revizor*} {_ |}{odbor*|odborove*|zo os|os kovo},
{v|ve} odborech {_ |}{pokladni*|predsed*|duvernik*|tajemni*|hospodar*|funkci}
"""
ETHNICITY_PEOPLE = "gagauz*, lach, lasi, chod, chodka, sarak, tatarka, rusinka, rusinsky, hucul*, kasub*, basky*, bask, baskicka, katalan*, sard*, sicilan*, jid, jidka, tibetan*, ujgur*, berber*, somalka"
ETHNICITY_NAMED = """
{doma |}{mluvime|mluvi|mluvili} {_ |}{michane|vietnamsky|romsky|ukrajinsky|rusky|madarsky|arabsky|cinsky|polsky|slovensky|nemecky|mongolsky|rumunsky|recky} {doma|s dedou|s babickou|s rodici},
{tatinek|tata|maminka|mama|otec|matka|manzel|manzelka|babicka|deda|rodice|pritel|pritelkyne} {je|byl|byla|jsou|byli} {vietnam*|ukrajin*|rom|romka|romove|slovak*|slovenk*|polak|polka|nemec|
nemka|rus|ruska|madar*|rek|rekyne|arab*|cinan*|mongol*|bulhar*|rumun*|kuban*|nigerij*|ital*|francouz*|anglic*|americ*|srb|srbka|chorvat*|turek|turkyne|armen*|gruzin*|kurd*|afric*|indian*|
ind|indka|syran*|iran*|irac*|moldav*|belorus*|kazach*|uzbek*|peruan*|brazil*|japon*|korej*|thaj*|filipin*}
"""
