"""Polish: what a body no longer does, what comes in and goes out every month, whom one loves, where one belongs."""

HEALTH_PARTY = """
puchn*, spuch*, opuch*, nie chodzi, niesprawn*, nieczul*, dretwiej*, dretwieje, sztywn*, kuleje, niedowlad*, szwankuj*, siada, siadaj*, wysiada, wysiadl*,
odmawia*, oslabl*, slabnie, slabe, slaby, slaba, gips, gipsie, stabilizator*, gorset, zlamal*
"""
HEALTH_NAMED = """
{ma|mam|maja|miala|mial} {_ |}{_ |}{skolioz*|gorset*|otylosc|migotani*|nadcisnieni*|plaskostopi*|niedowidzeni*|zeza|wada serca|wade serca|wade wzroku|wade sluchu|rozrusznik|zastawk*|bajpas*|
by-pass*|stent*|endoprotez*|gips|stomi*|cewnik|padaczk*|bielactwo|luszczyc*|tarczyc*|insulinoopornosc|boreliz*|przepuklin*|zylak*}, otylosc, {krew|rozrzedza krew|krew rozrzedza|leki na
rozrzedzenie|leki na krew} {rozrzedza|bo|ma|}, choroba {lokomocyjna|niedokrwienna|wiencowa|zwyrodnieniowa|wrzodowa|morska|afektywna|wiencow*}, {lewa|prawa|jedna|druga} {noga|reka|dlon|stopa|strona}
{_ |}{_ |}{nie chodzi|nie dziala|niesprawn*|sparalizowan*|bez czucia|slabsza|boli}, {nogi|noga|rece|reka|oczy|serce|sluch|wzrok|kolana|kregoslup} {mi |jej |mu |juz |}{_ |}{nie {chodzi|chodza|
sluzy|sluza|slucha}|siada|siadaja|wysiad*|odmawia*}, {slysze|slyszy|widze|widzi} {tylko |slabo |zle |}{na|jednym|jednym uchem|jednym okiem}, {sluch|wzrok} {tylko |}na {jednym|
jedno}, {zaczyna|zaczynam|konczy|skonczyla|skonczyl|bierze|biore|po|w trakcie|przed} {chemi*|chemie|naswietlan*|radioterap*|dializ*|immunoterap*}, nie pije {po|od|juz|trzeci|drugi|rok|
piaty}, {rok|drugi rok|trzeci rok|piaty rok|lat|lata|miesiecy} nie pije, {na|po} {terapii|odwyku|detoksie|leczeniu zamknietym}, {po|przed|czeka na|czekam na} {_ |}{operacji|operacje|zabiegu|
przeszczepie|przeszczep|amputacji|udarze|zawale|wylewie|mastektomii}, {chodze|chodzi|jezdzi|jezdze|wozimy} {_ |}{o kulach|o lasce|z balkonikiem|na wozku|na dializy|na chemie|na rehabilitacje|
na terapie|do psychiatry|do onkologa|do psychologa}, {zle|slabo|ledwo|ciezko} {_ |}{chodzi|chodze|widzi|widze|slyszy|slysze|oddycha|mowi|wstaje}
"""
FINANCIAL_NAMED = """
{konto|wyplate|pensje|rente|emeryture} {mi |nam |}{zajal|zajela|zajeli|zabral|zablokowal*|zajety} {_ |}{skarbowka|komornik|zus|urzad|sad|bank}, {zajete|zablokowane} konto, zajeli {mi |nam |}{_ |}{konto|
pensje|wyplate|auto}, {splacam|splacamy|splaca} {_ |}{_ |}{kredyt|dlug|dlugi|pozyczk*|chwilowk*|zadluzenie|karte|alimenty|po nim|po niej|po bylym}, {na|zarabiam|mam|za} {minimalnej|minimalna|
najnizsza|najnizszej krajowej|minimalke|minimalce|najnizszej}, {ja|jestem|pracuje} {_ |}na {minimalnej|zasilku|bezrobociu|rencie|umowie smieciowej}, {mam|mamy|ma} {_ |}{dwa|trzy|jeszcze|stary|inny|kilka|
jeden|#} {kredyt*|pozyczk*|chwilowk*|dlug*|raty kredytu|komornik*}, {mam|mamy|ma|dostaje|dostaje na reke|bierze} {emerytur*|rent*|zasilek|alimenty|stypendium} {_ |}{#|tylko|ledwie|okolo|ponad},
{zostaje|zostanie|zostaja} {mi|nam|jej|mu} {_ |}{_ |}{#|zlotych|zl|stowa|na zycie|tysiac|dwa|trzy}, {mi|nam|jej|mu} {zostaje|zostanie} {_ |}{_ |}{#|zlotych|zl|tysiac|stowa}, na reke {#|mam|
dostaje|wychodzi|bierze|biore|jakies|okolo}, {#|tys|tysiecy|tysiace|zl|zlotych} {na reke|do reki}, {komornik|komornika|komornikiem} {_ |}{mi|mam|ma|siedzi|
zabiera|sciaga|po|za|zajal}, {wisi|winna|winien|jestem winna|jestem winien|zalegam|zalegamy|zalega} {_ |}{_ |}{#|czynsz|czynszem|bankowi|zus*|skarbowce|z czynszem|z rata*|za prad|za gaz|alimenty}
"""
CRIMINAL_NAMED = """
{ma|mam|mial|miala|toczy sie} {_ |}{sprawe|sprawa|wyrok|zarzut*|postawione zarzuty} {o|za|karna|w zawieszeniu|w zawiasach|karnego}, {o|za} {posiadanie|kradziez|pobicie|jazde po|oszustwo|rozboj|wlamanie|
narkotyki|znecanie|alimenty} {_ |}{w sadzie|wyrok|sprawa|termin}, {w|na} {zawiasach|zawieszeniu|dozorze|obraczce|areszcie|pierdlu|warunkow*}, {siedzial*|siedzi|odsiedzial*|wyszedl|wyszla} {_ |}{w
wiezieniu|w kryminale|w pierdlu|za|dwa lata|rok|z wiezienia|z zakladu|wyrok}, {kurator|kuratora|kuratorowi|kuratorem} {_ |}{mi|kaze|chce|sadow*|przychodzi|wymaga}, {bransoletk*|obraczk*} {na
nodze|elektroniczn*|dozoru}, {zabrali|zabrano|stracil*} {_ |}{prawo jazdy|prawko} {za|po}
"""
ORIENTATION_ALONE = """
{facet|chlopak|mezczyzna} z {facetem|chlopakiem|mezczyzna}, {dziewczyna|kobieta} z {dziewczyna|kobieta}, dla dwoch {facetow|panow|chlopakow|mezczyzn} {_ |}{jestesmy para|parze|w zwiazku|ktorzy sa}, dla dwoch
{dziewczyn|pan|kobiet} {_ |}{jestesmy para|parze|w zwiazku}, oswiadczam sie {swojej|mojej} {dziewczynie|partnerce}, {swojej|mojej} {dziewczynie|dziewczyny} {_ |}{jestem kobieta|obie}, ja i moj {narzeczony|
maz} {_ |}{_ |}{dwoch panow|obaj|dwaj}, {dwoch|dwaj} {panow|panowie|facetow} {na zaproszeni*|w zaproszeni*|mlodych|bierze slub|biora slub}, {dwie} {panny mlode|panie mlode|mamy|mlode}, para {jednoplciow*|
tej samej plci|mesk*|damsk*|zensk*},
{brat|syn|kolega|wujek|wnuk|kuzyn} {bierze slub|zareczyl sie|mieszka|zyje|zamieszkal|ozenil sie} z {partnerem|chlopakiem|facetem|mezem|narzeczonym}, {siostra|corka|ciocia|
wnuczka|kuzynka} {bierze slub|zareczyla sie|mieszka|zyje|zamieszkala} z {partnerka|dziewczyna|zona|narzeczona|kobieta}, {ma|maja|mamy} {dwie mamy|dwoch tatow|dwoch ojcow}
"""
ORIENTATION_PARTY = "{dwoch|dwaj|dwoma|dwie|dwiema} {facetow|faceci|panow|panowie|chlopakow|chlopaki|mezczyzn|mezczyzni|dziewczyn|dziewczyny|kobiet|kobiety|panie|panienki|chlopow|chlopy}"
ORIENTATION_ROLE = (
    "para, pare, parze, malzenstwo, malzenstwem, slub, slubu, zareczyn*, narzeczen*, kochamy, zwiazek, zwiazku"
)
RELIGION_NAMED = """
{z|w|do|od} {grupy|zboru|wspolnoty|parafii|naszej|naszego} {baptyst*|zielonoswiatk*|adwentyst*|ewangelik*|luteran*|metodyst*|prawoslawn*|zboru|wspolnoty|parafii|kosciola}, {prowadze|prowadzi|spiewam|spiewa|gram|
gra} {_ |}{schole|schola|chor koscieln*|oaze|w scholi|na organach|na mszach|w chorze parafialn*}, {jako|jest|jestem} {_ |}{diakon*|lektor*|szafarz*|ministrant*|koscieln*|organist*|katechet*|proboszcz*|wikar*|
pastor*|zakonnic*|siostra zakonna|imam*|rabin*}, diakon staly, {na|faktura na|z} parafi* {nasz*|jestem|gdzie}, {jestesmy|jestem|jest|sa} {_ |}{baptyst*|swiadk* jehowy|prawoslawn*|muzulman*|zyd*|buddyst*|
ewangelik*|adwentyst*|zielonoswiatk*|niewierzac*|ateist*|wierzac*}
"""
UNION_NAMED = """
{zakladowej|zakladowa|w zakladowej|naszej} {s|solidarnosc*|solidarnosci} {_ |}{jestem|skarbnik*|przewodnicz*|czlonek|czlonkiem}, {jestem|jest|byl|byla} {_ |}{skarbnikiem|skarbniczka|przewodnicz*|wiceprzewodnicz*|
delegat*|spolecznym inspektor*|sekretarzem} {_ |}{_ |}{zwiazk*|solidarnosci|komisji|opzz|zakladowej|zwiazkow*|w zwiazku}, {legitymacj*|skladk*|sztandar|gadzety} zwiazk*
"""
ETHNICITY_PEOPLE = """
kaszub*, kaszubk*, slazak*, slazaczk*, mazur*ka, lemko*, lemkini*, bojko, hucul*, karaim*, tatar, tatarka, tatarem, tatarzy, bialorusin*, bialorusink*, wietnamczyk*, wietnamczyc*, wietnamk*, gruzin*, ormianin*, ormiank*,
ormianie, czeczen*, moldawian*, litwin*, litwink*, goral*ka, kresowia*, repatriant*, nepalczyk*, filipink*, filipinczyk*, hindus*, kolumbijczyk*, kolumbijk*, uzbek*, uzbeczk*, tadzyk*, kazach*, kazaszk*, kirgiz*
"""
ETHNICITY_NAMED = """
{z|ze} {kresow|kazachstanu|wolynia|podola|zaolzia|grodna|wilna|lwowa|romskiej|tatarskiej|zydowskiej|ukrainskiej|bialoruskiej|wietnamskiej|lemkowskiej} {_ |}{z pochodzenia|rodzin*|pochodz*|przyjechal*|rodem|przesiedl*|wysiedl*},
{rodzina|rodzice|mama|tata|babcia|dziadek|tesciowa|tesciowie|maz|zona|narzeczony|narzeczona} {_ |}{to |}{jest |sa |byl |byla |byli |}{wietnamczyc*|wietnamk*|wietnamczyk*|ukrainc*|ukraink*|rom|romka|romowie|bialorusin*|bialorusk*|bialorusinka|
tatar*|kaszub*|slazak*|slazaczk*|lemk*|zyd*|zydowk*|niemiec|niemka|rosjanin|rosjanka|gruzin*|ormianin|ormianka|turek|turczynka|arab*|hindus*|chinczyk|chinka|litwin*|czech|czeszka|slowak|slowaczka|wloch|wloszka},
{kaszub|kaszubka|slazak|slazaczka|goral|goralka|lemko|tatar|tatarka|rom|romka|ukrainiec|ukrainka|bialorusin|bialorusinka|zyd|zydowka} {jestem|z pochodzenia|z dziada|z krwi}
"""
