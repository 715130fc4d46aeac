"""Polish: sentences, debts and illnesses as people tell them in passing. Folded; "*" ends a stem, "_" is any word."""

CRIMINAL_NAMED = """
{siedzialem|siedzialam|siedzial|siedziala|siedze|siedzi|odsiedzial*|garowal*|siedza|odsiaduje} {_ |}{_ |}{_ |}{za|na}
{kradz*|oszust*|pobic*|narkoty*|rozboj*|wlaman*|aliment*|jazde|bialolece|rakowieck*|montelupich|zabojst*|przemyt*|
wylud*|zneca*|grozb*|paserst*|bojk*|dilerk*|napad*|niewinn*|glupot*|podatk*|falszow*|handel|posiadan*|gwalt*}, {w|do|z}
{wiezieni*|kryminal*|areszc*|areszt*|pudl*|pierdl*|kiciu|pace|zakladz* karn*|poprawczak*|celi|wronkach|rawiczu|
sztumie|wolowie|barczewie|strzelcach opol*|goleniowie|czarnem|potulicach|nowogardzie|fordonie|lublincu}, {mam|ma|mial|
miala|mialem|mialam|dostal|dostala|dostalem|dostalam|z} {_ |}{_ |}{wyrok*|zawiasy|w zawieszeniu|zarzut*|wpis w krk|
kuratora|dozor*|obracz*|bransolet*|obroz*|opask* elektr*|zakaz prowadz*|zakaz zblizania|sprawe karn*|rozprawe|grzywn*|
prace spolecz*|prac spolecz*|areszt domowy|nadzor kurat*|przeszlosc krym*|kryminaln* przeszl*|przeszlosc wiez*}, {krk|
rejestrze karnym|rejestrze skazanych} {_ |}{mam|ma|wpis|figuruj*|jestem|jest}, {mam|ma|figuruj*} {_
|}{_ |}{wpis|cos} w {krk|rejestrze|kartotece}, {zabrali|zatrzymali|stracilem|stracilam|stracil|odebrali|zabrala|
zabrano|nie mam} {_ |}{_ |}{prawo jazdy|prawa jazdy|prawko|prawka|uprawnienia} {_ |}{za|po|na|przez|do} {alkohol*|
jazde|punkty|predkosc|pijaku|promil*|narkot*|rok|dwa lata|trzy lata|pol roku|picie|kielisz*}, {toczy|prowadzi|prowadza|
prowadzona} {_ |}{sie |}{_ |}{przeciwko|przeciw} {mnie|mi|niemu|niej|mezowi|synowi|bratu|nam}, {przeciwko|przeciw}
{mnie|niemu|niej|mezowi|synowi|bratu|nam} {_ |}{_ |}{toczy|sprawa|sprawe|postepowan*|sledztw*|akt oskarz*|zarzut*},
{skazali|skazal|skazany|skazana|oskarzyli|oskarza|oskarzony|oskarzona|podejrzany|podejrzana|aresztowali|zatrzymali|
zamkneli|posadzili|wsadzili|zlapali|przymkneli|zgarneli|przesluchiwal*|poszukuj*} {_ |}{_ |}{mnie|go|ja|meza|brata|syna|
ojca|chlopaka|za|o|na|w|bo|policja|nas}, {mnie|go|ja|meza|brata|syna|ojca|chlopaka|nas} {_ |}{skazali|skazal|oskarzyli|
oskarza|aresztowali|zatrzymali|zamkneli|posadzili|wsadzili|zlapali|przymkneli|zgarneli|sciga policja|szuka policja|
zatrzymala policja|skazano|aresztowano|oskarzono}, {byl|bylem|bylam|byla|jestem|jest|brat|maz|syn|chlopak|kolega} {_
|}{_ |}{karan*|notowan*|skazan*|recydywist*|oskarzon*|podejrzan*|osadzon*|wiezniem|bylym wiezniem|na warunk*|pod dozor*|
poszukiwan*|za kratkami|w areszcie|w wiezieniu|aresztowan*|na przepustce|prawomocnie|pod nadzor*|w zakladzie karn*|
zatrzyman*}, {na|z|w} {nodze|noga|kostce} {mam|ma|nosze|nosi|obracz*|bransolet*|obroz*|opask*}, {obraczke|obraczka|
bransoletke|bransoleta|obroze|opaske} na {nodze|noge|kostce}, {wyszedlem|wyszedl|wyszla|wyszlam|zwolnili|wypuscili} {_
|}{_ |}{z|na} {wiezieni*|pudla|paki|kicia|zakladu|aresztu|poprawcz*|warunk*|wolnosc|przepustk*}, {kradlem|kradlam|
ukradlem|ukradlam|pobilem|pobilam|handlowalem|dilowalem|oszukalem|wlamalem|jechalem pijany|jechal pijany|prowadzilem po|
potracilem|zabilem} {_ |}{kiedys|i|w|bo|jako|ludzi|czlowieka|alkoholu|pijaku|sie},
{narozrabialem|narozrabial|nabroilem|nabroil} {_ |}{siedzialem|siedzial|wyrok}, {i|juz|kiedys|troche|teraz} {siedzialem|siedzi za|
odsiedzialem}, {dilowal|dilowala|handlowal prochami|kradl|kradla|oszukiwal} {_ |}{_ |}{siedzi|zamkniet*|areszt*|wyrok*|}
"""
FINANCIAL_NAMED = """
{zyje|zyjemy|zyja|utrzymuje|utrzymujemy|ciagne|ciagniemy|wyzyje|przezyc|wyzyc} {_ |}{_ |}{tylko |}{z|ze|za|od} {800|
500|zasilk*|rent*|emerytur*|jedn* pensji|jedn* wyplat*|aliment*|socjal*|mops*|gops*|oszczednosc*|minimaln*|najnizsz*|
kuroniow*|macierzynsk*|stypendi*|dorywcz*|wyplaty do wyplaty|pierwszego do pierwszego|bezrobot*|swiadczen*}, {firma|
biznes|dzialalnosc|sklep|interes|spolka} {_ |}{mi|nam|mu|jej|mezowi|meza|moja|nasza} {_ |}{padl*|upadl*|zbankrut*|
splajt*|plajt*|przynosi strat*|ma dlug*}, {odrzucil|odrzucili|odrzucono|odmowil|odmowili|odmowiono|nie dal|nie dali|nie
przyznal*|nie dostal*|nie dostane|wypowiedzial*|nie chca} {_ |}{_ |}{_ |}{kredyt*|pozyczk*|wniosek o kredyt*|wniosek o pozyczk*|wniosek kredytowy|rat|limit*|hipotek*|
finansow*|leasing*}, {bank|banki|kredyt|wniosek o kredyt|wniosek kredytowy|kredytu|pozyczki} {_ |}{_ |}{odrzucil*|odmowil*|odrzucon*|nie da|nie
dal*|nie przysz*|odmow*|nie dosta*}, {jestem|jest|figuruje|mam wpis|wpis|wisze|widnieje} {_ |}{w|na}
{bik|big|krd|erif|czarnej liscie|rejestrze dluz*|debec*|minus*|dlug*|tarapat*|upadlosc*|egzekuc*|bezroboc*|zasilk*|
urzedzie pracy|pupie|rencie|socjalu|kuroniowce|wypowiedzen*|spirali|petli}, {do|zostalo|zostaje|mam|zostanie|zostaja|
zostaly} {_ |}{_ |}{pierwszego|wyplaty|konca miesiaca|na zycie|na jedzenie|na przezycie|na miesiac|w portfelu|na
koncie|po oplatach} {_ |}{_ |}{_ |}{# zl*|# #|zl*|zlotych|stow*|grosz*|nic|zero}, {zostalo|zostaje|mam|zostanie|
zostaly} {_ |}{_ |}{# zl*|zlotych|stowa|stowy|pare groszy|ostatnie|pare zlotych|#} {_ |}{do pierwszego|do wyplaty|do
konca miesiaca|na zycie|na jedzenie|na miesiac|na koncie}, {zarabiam|zarabia|zarabiamy|zarabiaja|wyciagam|wyciaga|mam|
mamy|ma|dostaje|dostaj*|biore|bierze|dochod|dochodu|dochody|pensja|pensji|pensje|wyplata|wyplaty|wyplate|emerytura|
emerytury|emeryture|renta|renty|rente|zasilek|zasilku} {_ |}{_ |}{_ |}{_ |}{na reke|netto|brutto|do reki|miesiecznie|
na miesiac|na godzine|na glowe|z zus|z krus|najnizsz*|minimaln*}, {dlug*|
dluzni|zalegam|zalegamy|zalegalosc*|zaleglosc*|winien|winna|wisze|wisimy|zadluz*} {_ |}{_ |}{_ |}{czynsz*|zus*|krus*|
skarbow*|us|bank*|rodzin*|brat*|siostr*|rodzic*|szwagr*|prad|pradu|gaz|aliment*|kart*|chwilow*|provident*|prowident*|
spoldzielni*|wspolnoc*|ratach|ratami|# tys*|# zl|tysiec*|tysiac*|splac*|po mezu|po firmie|po ojcu}, {komornik*|
komornicz*|windykac*|zajeli|zajal|zajecie|zajeta|zajete} {_ |}{_ |}{_ |}{pensj*|kont*|emerytur*|rent*|zabier*|sciag*|
wszedl|siedzi|puka|dom|mieszkan*|auto|samochod|polowe|mi|mam|na mnie}, {stracilem|stracilam|stracil|stracila|stracilismy|
zwolnili|wywalili|wyrzucili} {_ |}{_ |}{prace|robote|posade|etat|dochod*|plynnosc|dom|mieszkanie|z pracy|z roboty|z
fabryki|oszczedn*|wszystk*}, {nie stac|ledwo|nie mam|nie mamy|nie daje rady|nie dajemy rady|nie wyrabiam|nie wyrabiamy}
{_ |}{_ |}{na rat*|na czynsz*|na leki|na jedzenie|z rat*|placic|splac*|wiazemy|wiaze|zdolnosci|oszczednosci|grosza|
pieniedzy na zyc*|na oplaty|na zycie|koniec z koncem|wyzyc}, {oglosilem|oglosilam|oglosil|oglosila|oglaszam|zlozylem
o|po|w} {_ |}{upadlosc*|bankructw*|niewyplacaln*|restruktur*},
{chorobowe|zasilek|kuroniowka|macierzynskie|renta|swiadczenie} {_ |}{mi |}{konczy|skonczyl*|konczy sie|wstrzymal*|zabral*|odebral*|
obcie*}, {na koncie|konto|na karcie} {_ |}{_ |}{_ |}{minus|minusie|debet|na minusie|zero|pusto|pustki|zajete}
"""
HEALTH_ALONE = """
{nie} {slysze|slyszy|widze na|widzi na|chodze|chodzi|mowi po|mowie|wstaje z|rusza|ruszam|dosłysz*|doslysz*|dowidz*|
poznaje nikogo|chodze o wlasnych|moge chodzic|moge dzwigac|moge schylac|moge zajsc|zegnę|zegne kolan*|podnios* reki} {_
|}{dobrze|prawie|wcale|o|bez|od|na|po|prosze|wiec|i|dlatego|tak|sam|sama|nic|reka|noga|lewa|prawa|w ciaze}, {nie
slysze|nie slyszy|nie chodze|nie chodzi|niedoslysz*|niedowidz*|nie widze na|nie widzi na}, {wymienili|wymieniono|
usuneli|usunieto|wycieli|wycieto|ucieli|obcieli|amputowali|amputowano|zoperowali|operowali|operowano|wstawili|wszczepili|
zlamalem|zlamalam|zlamal|zlamala|zlamana|zlamane|zlamany|skrecil*|skrecona|zwichn*|zerwal*|zerwane|zerwany|naderwal*|
stracilem|stracilam|stracil|stracila|rozwalil*|uszkodzil*} {_ |}{_ |}{_ |}{biodro|biodra|biodrowy|kolano|kolana|
piers|piersi|nerke|nerka|noge|nogi|noga|reke|reka|rece|palec|palce|macice|jajnik*|prostate|tarczyce|zoladek|jelito|
zolc*|woreczek|wyrostek|migdal*|sledzion*|oko|wzrok|sluch|stopa|stope|kostke|kostka|bark|lokiec|nadgarst*|obojczyk|
zebro|zebra|kregoslup*|dysk|szyjke|udo|udowa|lakotk*|wiezadl*|sciegn*|achilles*|zastawk*|rozrusznik*|stent*|bypass*|
endoprotez*|implant slim*|guza|guz|nowotwor}, {rodzilam|urodzilam|rodzila|urodzila|bede rodzic|rodze} {_ |}{_ |}{przez
cesark*|cesark*|w lutym|w styczniu|w marcu|w kwietniu|w maju|w czerwcu|w lipcu|w sierpniu|we wrzesniu|w pazdzierniku|w
listopadzie|w grudniu|tydzien temu|miesiac temu|wczesniaka|martwe|blizniaki|synka|coreczke|przed terminem|za miesiac|
niedawno}, cesark*, {jestem|jest|zona jest|corka jest|siostra jest|synowa jest|bylam|bede} {_ |}{_ |}{w ciazy|w #
miesiacu|w # tygodniu|w drugim miesiacu|w trzecim miesiacu|w czwartym miesiacu|w piatym miesiacu|w szostym miesiacu|w
siodmym miesiacu|w osmym miesiacu|w dziewiatym miesiacu|w pierwszym trym*|w drugim trym*|w trzecim trym*|przed porodem|
po porodzie|w pologu|na podtrzymaniu|przy nadziei|ciezarn*}, {maz|tata|ojciec|brat|mama|matka|syn|tesc|wujek|chlopak|
zona|ex|dziadek|babcia|sasiad} {_ |}{_ |}{pije|chleje|cpa|cpal|pil|gra w automaty|hazardzist*|alkoholik*|narkoman*|
leczy sie|lezy w szpital*|nie chodzi|nie mowi|nie widzi|nie slyszy|nie wstaje|nie poznaje|nie pamieta|zapomina|bladzi|
umiera|choruje|ciezko chor*|jest chor*|jest lezac*|jest po udar*|jest po zawal*|jest po operac*|jest na wozku|
niedoslysz*|niedowidz*|ledwo chodzi|slabo chodzi|zle widzi|slabo widzi|zle slyszy|slabo slyszy|kuleje|dostal udar*|
dostala udar*|dostal zawal*|mial udar*|miala udar*|mial zawal*|upadl*|przewrocil*|sparalizow*|ma demencj*|ma alzheim*|ma
parkins*|ma raka|ma nowotwor|ma depresj*|ma cukrzyc*|ma padaczk*}, {mam|ma|mamy|mial|miala|mialem|mialam|cierpie na|
cierpi na|choruje na|leczy sie na|lecze sie na|leczylem sie|leczylam sie|wykryli|wykryto|zdiagnozowali|zdiagnozowano|
stwierdzili|przeszedlem|przeszlam|przechodze|dostalem|dostalam|biore leki na|bierze leki na|leki na|tabletki na|po} {_
|}{_ |}{mi |u mnie |}{migren*|depresj*|nerwic*|lekow|uczulen*|alergi*|astm*|padaczk*|epileps*|cukrzyc*|rak*|raka|nowotwor*|
guz*|bialaczk*|stwardnien*|alzheimer*|parkinson*|demencj*|udar*|zawal*|wylew*|zacm*|jaskr*|zwyrodnien*|artroz*|rzs|
reumat*|osteopor*|luszczyc*|egzema|egzeme|egzemy|azs|celiak*|crohn*|jelit*|wrzod*|zoltaczk*|wzw|marskosc*|tarczyc*|hashimoto|nerek|
dializ*|nadcisnien*|cisnien*|cholesterol*|arytmi*|migotan*|rozrusznik*|zakrzep*|zator*|anemi*|hemofil*|covid*|borelio*|
gruzlic*|hiv|aids|polpasc*|fibromialg*|dyskopat*|przepuklin*|skolioz*|rwe|rwa|rwy|zlaman*|skrecen*|amputacj*|protez*|
endoprotez*|psychoz*|schizofr*|dwubiegunow*|chad|autyzm*|adhd|aspergera|zespol* downa|niepelnospraw*|porazen*|
dystrof*|uzalezn*|alkohol*|anoreks*|bulim*|otylosc*|bezsenn*|atak* paniki|fobi*|wypalen*|traum*|ptsd|endometr*|miesniak*|
torbiel*|nieplodn*|poronien*|nietrzym*|hemoroid*|klaustrof*|chemi*|radioterap*|naswietl*|przeszczep*|operacj*|zabieg*|
niewydoln*|zespol*|chorob*|bol* plecow|bol* kregosl*|bole kregos*|wade serca|wada serca|porodzie|stomi*|stomie|
orzeczen*}, {wypadly|wypadaja|wylysial*|stracilam|stracilem} {_ |}{_ |}wlosy, {druga|pierwsza|trzecia|drugiej|
pierwszej|#|ii|iii|znaczny|umiarkowany|lekki|znacznym|umiarkowanym|lekkim|umiarkowanego} {grupe|grupa|grupy|stopien|
stopniu|stopniem|stopnia} {_ |}{inwalidz*|niepelnospr*}, {jestem|jest|jestesmy} {_ |}{_ |}{nieslyszac*|glucho*|gluch*|
niewidom*|slabowidz*|slaboslysz*|niemow*|sparalizow*|autyst*|autystk*|cukrzyk*|cukrzycz*|diabety*|epilepty*|astmaty*|
alergik*|alergicz*|uczulon*|celiak*|inwalid*|na wozku|alkoholik*|alkoholicz*|uzaleznion*|abstynent*|trzezwy od|trzezwa
od|chor*|przeziebion*|onkolog*|po udarze|po zawale|po operacji|po wypadku|po porodzie|po cesar*|po poronieniu|po chemii|po
amputac*|po przeszczep*|po zlaman*|po wylewie|po raku|po covid*|o kulach|na dializ*|na chemii|na antydepr*|na insulinie|na
lekach|na zwolnieniu lek*|na l4|na chorobow*|w remisji|w leczeniu|w hospicjum|w szpitalu|w terapii|lezac*|
niepelnospraw*|schorowan*|otyl*|bezplodn*|hiv|nosicielk*|nosicielem|osoba z niepeln*|w zaloboie}, {chodze|chodzi|
jezdze|jezdzi|uczeszczam|jade|ide|idzie|czekam|czeka|leze|lezy|trafil*|zapisan*|skierowan*} {_ |}{na|do|w|u|o}
{psychiatr*|psycholog*|psychoterap*|terapi*|onkolog*|kardiolog*|neurolog*|dializ*|chemi*|chemiotera*|radioterap*|
naswietl*|rehabilitac*|odwyk*|detoks*|aa|operacj*|zabieg*|endokrynol*|reumatol*|nefrolog*|ginekolog* z|szpital*|
hospicj*|kulach|lasce|balkonik*|wozku|wozkiem|in vitro|przeszczep*|biopsj*|kolonosk*|gastrosk*|patolog* ciazy|oddzial*},
{na|do} porodowk*, {ide|jade|zaraz|niedlugo|bede} {_ |}rodzic, nie czuje {_ |}{zapachow|zapachu|smaku|smakow|nog|reki|noga},
{slysze|slyszy|widze|widzi} {tylko |}na jedno {ucho|oko}, {urodzil*|urodzon*} {sie |}{_ |}z {wada|zespolem|rozszczepem|porazeniem|
niepelnospr*|dziura|jedna|jednym|wodoglowiem|choroba|niedowladem|przepuklina}, {mam|ma|mamy|przychodzi|moja|moj} {_
|}{opiekunk* z|opiekunke|asystent* osoby|pielegniark* srodowisk*|opiekun* medyczn*|rehabilitant*|terapeut*|psychiatr*|psycholog*},
{pieluchomajtki|pampersy dla doroslych|wkladki na nietrzymanie|worki stomijne|cewniki|podklady} {_ |}dla {mnie|mamy|taty|babci|
dziadka|meza|zony}, {mam|ma|miewam|dostaje|lapia mnie} {_ |}{ataki paniki|atak paniki|napady|omdlenia|zawroty|duszno*|leki|migreny|
skurcze|palpitacje}
"""
UNION_NAMED = """
{w|do|z|ze|od} {solidarnosci|znp|opzz|nszz|ozz|kadrze|sierpniu 80} {_ |}{jestem|jest|bylem|bylam|od|naleze|dzialam|mam}, {glosowalismy|
glosowalam|glosowalem|glosowanie|referendum} {_ |}{_ |}{strajk*|strajkiem}, {komitecie|komitet|komitetu} strajk*
"""
POLITICS_NAMED = """
{w|do|z} {pis|po|ko|psl|konfederacji|lewicy|razem|platformie|partii|polsce 2050|sld|pzpr} {_ |}{jestem|jest|bylem|bylam|byl|byla|
naleze|dzialam|dziala|siedze|siedzi|od}, {siedzi|siedze|zasiada|zasiadam|jest|dostal sie|dostala sie} {_ |}{w radzie|w sejmie|w
senacie|w sejmiku|do rady|do sejmu|w powiecie} {_ |}{_ |}{z|za|od} {_ |}{koalicji|pis|po|ko|psl|lewicy|konfederacji|platformy|razem|
komitetu|listy|polski 2050|trzeciej}, {stary|stara|dawny|byly|jako stary|zatwardzialy|przekonany} {komuch*|komunist*|lewak*|
solidarnosciow*|pisior*|endek|pezetpeerow*|socjalist*|prawak*|opozycjonist*|platformers*}
"""
ORIENTATION_ALONE = """
{on|ona|syn|corka|brat|siostra} {woli|lubi|kocha} {_ |}{chlopcow|chlopakow|facetow|mezczyzn|dziewczyny|kobiety|dziewczynki}, pan i
pan, pani i pani, {dwie|dwoch|dwaj} {suknie slubne|panny mlode|panien mlodych|pan mlodych|panow mlodych|panowie mlodzi}, {panny
mlode|panowie mlodzi}
"""
