"""Polish: how people tell it in passing: faith, party, union, origin, love. Folded; "*" ends a stem, "_" is any word."""

ORIENTATION_ALONE = """
{brat|bratu|syn|synowi|synek|wnuk|wujek|wuj|tata|ojciec|kuzyn|bratanek|siostrzeniec|szef|szwagier} {_ |}{_ |}{jest z
facetem|jest z chlopakiem|mieszka z facetem|mieszka z chlopakiem|mieszka ze swoim chlopakiem|zyje z facetem|zyje z
mezczyzna|spotyka sie z chlopakiem|spotyka sie z facetem|wychodzi za maz|ma chlopaka|ma meza|ma faceta|woli chlopakow|
woli facetow|woli mezczyzn|lubi chlopcow|ze swoim partnerem|ze swoim chlopakiem|ze swoim mezem|i jego chlopak|i jego
partner|i jego maz|z mezem|jest gejem|to gej}, {siostra|siostrze|corka|corce|wnuczka|ciocia|ciotka|kuzynka|mama|
siostrzenica|bratanica|szefowa|kolezanka} {_ |}{_ |}{jest z kobieta|jest z dziewczyna|mieszka z dziewczyna|mieszka z
kobieta|mieszka ze swoja dziewczyna|mieszka ze swoja partnerka|zyje z kobieta|spotyka sie z dziewczyna|spotyka sie z
kobieta|zeni sie|ma dziewczyne|ma zone|woli dziewczyny|woli kobiety|lubi dziewczyny|ze swoja partnerka|ze swoja
dziewczyna|ze swoja zona|i jej dziewczyna|i jej partnerka|i jej zona|z zona|jest lesbijka|to lesbijka}, {woli|wole|
wolimy|lubie|podobaja mi sie|kocham|kreca mnie|spotykam sie z|chodze z|sypiam z|umawiam sie z|pociagaja mnie} {tylko
|raczej |wylacznie |tez |}{chlopcow|chlopakow|facetow|mezczyzn|facetami|mezczyznami|dziewczyny|kobiety|kobietami|
dziewczynami|faceci|mezczyzni|chlopcy}, {przeszlam|przeszedl|przeszla|przeszedlem|jestem w trakcie|jestem po|przed|po|
w trakcie|zaczelam|zaczalem|planuje} {_ |}{tranzycji|tranzycje|zmianie plci|zmiane plci|zmiany plci|korekcie plci|
korekte plci|korekty plci|coming oucie|coming outu|terapii hormonalnej plci}, {zyjemy|mieszkamy|jestesmy|spimy|w} {we
|w |}{trojke|trojkacie|czworke|czworo w zwiazku|poliamor*|troje w zwiazku|trojzwiazk*|otwartym zwiazku}, {otwarty|
otwartym|otwartego} {zwiazek|zwiazku|malzenstwo|malzenstwie}, {zwiazek|zwiazku|relacja|relacji} {poliamor*|
homoseksual*|jednoplciow*|lesbijsk*|niemonogam*|partnerski dwoch}, {wyszedl|wyszla|wyszedlem|wyszlam|wyoutowal*|
ujawnil*} {_ |}z szafy, {powiedzial|powiedziala|wyznal|wyznala|przyznal|przyznala|wiem} {_ |}{_ |}ze {_ |}{gejem|
lesbijka|bi|biseksual*|trans|woli chlopakow|woli dziewczyny|woli kobiety|woli mezczyzn|jest gejem|jest lesbijka|jest
trans|jest bi|jest niebinarn*|lubi chlopcow}, {jestesmy|jako|my|my to} {para |dwoma |dwiema |dwoje |dwie |malzenstwem
|}{gejow|lesbijek|kobietami|facetami|mezczyznami|chlopakami|panami|dziewczynami|mamami|tatusiami|ojcami|gejami|
lesbijkami|jednoplciow*|homoseksual*|pannami mlodymi|panami mlodymi|mezami|zonami|kobiety|mezczyzni}, {wyszlam za|
wychodze za|ozenilam sie z|zeni sie z|wzielam slub z|wzielismy slub} {_ |}{kobieta|kobiete|dziewczyne|dziewczyna|moja
partnerka|w danii|w kopenhadze|w niemczech bo w polsce}, {wyszedlem za|ozenilem sie z|wzialem slub z|zwiazalem sie z}
{_ |}{mezczyzna|facetem|facetem|chlopakiem|moim partnerem}, {moja zona|moja partnerka|moja dziewczyna} i ja {jestesmy|
obie|dwie}, {moj maz|moj chlopak|moj partner} i ja {jestesmy|obaj|dwaj}, {jestem|jest|byl|byla|bylem|jestesmy} {_
|}{gejem|gejami|lesbijka|lesbijkami|bi|biseksual*|homoseksual*|aseksual*|panseksual*|trans|transplciow*|transseksual*|
niebinarn*|queer|homo|hetero ale|swingers*|poliamor*|crossdresser*|drag queen}, {zdradza|zdradzil|zdradzila|zdradzam|
zdradzilem|zdradzilam} {_ |}{mnie|go|ja|meza|zone}, {mam|ma|mial|miala|mialem|mialam} {_ |}{kochanke|kochanka|romans|
skok w bok|kochankow}, {chodze|chodzimy|bylem|bylam} {na|do} {parade rownosci|paradzie rownosci|klubu gej*|klubow
gej*|swingers*|klubu dla swing*}, {odszedl|odeszla|zostawil|zostawila} {_ |}{do|dla} {innego faceta|innej kobiety|
faceta|mezczyzny|kobiety|dziewczyny|chlopaka}, {stare|dawne|poprzednie|meskie|zenskie} imie {_ |}{_ |}{po tranzycji|
sprzed tranzycji|bo jestem trans|sprzed zmiany plci}, {problemy|problem|klopoty|zaburzenia} z {erekcja|potencja|
libido}, {biore|bral|kupilem} viagre, zycie {seksualne|intymne|erotyczne}, zycia seksualnego
"""

RELIGION_PARTY = """
msze, mszy, mszach, kosciol, kosciola, kosciele, parafii, parafia, parafie, cerkiew, cerkwi, zbor, zboru, zborze,
meczet*, synagog*, judaizm*, islam, islamu, chrzescijanstw*, buddyzm*, hinduizm*, katolicyzm*, prawoslawie,
prawoslawia, protestantyzm*, klasztor*, zakon, zakonu, zakonie, seminari*, kaplanstw*, swiecenia, sluby zakonne,
hidzab*, chust* islam*, jarmulk*, kipe, turban*, ramadan*, szabat*, szabas*, rozaniec, rozanca, biblie, biblii, koran*,
tore, jezus*, chrystus*, boga, bogu, bogiem, allah*, religii, religie, nabozenstw*, spowied*, komuni*, bierzmowan*,
chrzest, chrztu, pielgrzym*, rekolekcj*, oaz*, neokatech*, jehow*, adwentyst*, zielonoswiatk*, baptyst*, luteran*,
ewangelik*, mariawit*, scholi, schola, chorze koscielnym, choru koscielnego, organach, organy, liturgi*, modlitw*,
ministrant*, proboszcz*, ksiedz*, kosciolem, wiare, wiary, wiara, ateizm*
"""
RELIGION_ROLE = """
gram, gra, gramy, spiewam, spiewa, spiewamy, odprawiam, modle, modlimy, modli, wierze, wierzymy, wierzy, wierzyl*,
obchodze, obchodzimy, obchodzi, zachowuje, zachowujemy, przestrzegam, przestrzegamy, poszcze, poscimy, przeszedlem,
przeszlam, przeszedl, przeszla, nawrocil*, nawrocon*, wstapil*, wstapie, wystapil*, odszedl*, odeszla*, odeszlam,
naleze, nalezymy, nalezy, wyznaje, wyznajemy, nosze, nosi, wychowan*, wychowuj*, ochrzcz*, ochrzcil*, chrzcimy,
ksiadz, pastor, ucze, uczy, prowadze, prowadzi, studiuje, chodze, chodzimy, chodzi, chodzilam, chodzilem, jezdze,
jezdzimy, jezdzi, przyjal*, odnalazl*, znalazlam, znalazlem, czytam, czytamy, sluze, sluzy, sluzylem, organista,
organistka, dyrygent*, stracilem, stracilam, katechet*, swiecki, szafarz*, lektor*, ministrant*, porzucil*
"""
RELIGION_NAMED = """
{jestem|jestesmy|jest|byl|byla|babcia|dziadek|mama|tata|rodzice|rodzina|maz|zona|cale zycie|od urodzenia} {_
|}{bardzo |gleboko |mocno |dosc |}{wierzac*|niewierzac*|pobozn*|religijny|religijna|religijni|religijnej|praktykujac*|katolik*|katolicz*|ewangeli*|
protestant*|luteran*|prawoslawn*|grekokatol*|muzulman*|zyd*|buddyst*|hinduist*|baptyst*|adwentyst*|zielonoswiat*|
ateist*|agnostyk*|swiadk* jehow*|jehow*|mormon*|bezwyznaniow*|apostat*|konwertyt*|sikh*|rodzimowier*|pogan*|mariawit*|
metodyst*|kalwin*|ksied*|ksiadz|zakonn*|siostra zakonn*|pastor*|diakon*|wikar*|proboszcz*|organist*|katechet*|imam*|
rabin*|koscieln*}, {zona|maz|corka|ona|mama|siostra} {_ |}{_ |}nosi {hidzab|chuste|chuste islamsk*|nikab|burke|
jarmulke}, {piec razy|co niedziele|w kazda niedziele|w niedziele|w piatki|w piatek|w soboty|codziennie} {_ |}{sie
|}{modle|modlimy|modli|na msze|na mszy|do kosciola|do meczetu|do synagogi|do cerkwi|na nabozenstw*|do zboru}, {z|ze}
{powodow|wzgledow|przyczyn|powodu} {religijn*|wyznania|wiary|religii|wyznaniow*}, {nie jem|nie jemy|nie je|nie pije|nie
pijemy|nie pracuje|nie pracujemy|nie odbieram|nie obchodzimy|nie obchodze|nie swietujemy|nie swietuje} {_ |}{_ |}{bo
wiara|wieprzowiny|w szabat|w szabas|w soboty bo|urodzin|swiat|bozego narodzenia|wielkanocy|religia}, {w|do|z|od}
{naszej|mojej|swojej|naszego|mojego|naszym|moim|rodziny|rodzinie} {parafi*|cerkwi|synagog*|zborze|zboru|kosciele|
kosciola|wspolno*|meczecie|meczetu|katolick*|zydowsk*|prawoslawn*|muzulmansk*|ewangelick*|wierzac*|swiadkow*}
"""

POLITICS_NAMED = """
{glosuje|glosujemy|glosowalem|glosowalam|glosowal|glosowala|zaglosuje|zaglosowal*|glos oddalem|glos oddalam|wybieram|
oddalem glos|popieram|popiera|popieramy|popieralem|lubie|kocham|wierze|podziwiam|nie cierpie|nie znosze|nienawidze|nie
trawie|mam dosc|gardze|nie lubie|sympatyzuje|kibicuje} {_ |}{_ |}{pis|pisu|pisowi|pisie|po|ko|psl|konfederac*|lewic*|
trzeci* drog*|razem|platform*|tusk*|kaczynsk*|dud*|nawrock*|trzaskowsk*|mentzen*|braun*|bosak*|holown*|ziobr*|morawieck*|
rzad*|tego rzadu|obecnej wladzy|wladzy|korwin*|zandberg*|biedroni*|kosiniak*|trump*|putin*|zelensk*|unii europejsk*|
komuch*|komun*|lewak*|prawak*|solidarnej|suwerennej|polske 2050|hołown*}, {jestem|jest|bylem|bylam|byl|byla|jestesmy|
dzialam|dziala|dzialalem|nalezalem|nalezalam|nalezal|naleze|nalezy|zapisalem sie|zapisalam sie|wstapilem|wstapilam} {_
|}{w|do|z} {pis|pisu|pisie|po|ko|psl|konfederacji|lewicy|razem|platformie|platformy|nowoczesnej|partii|pzpr|polsce
2050|sld|samoobronie|solidarnej polsce|zielonych|kukiz*|mlodziezowc*|zsmp|zms|ruchu narodowego|onr|wszechpol*|kod|kodzie|
strajku kobiet|opozycji|podziemiu|zomo|ormo|sb|ub}, {kandyduje|kandydujemy|kandydowal*|startuje|startowal*|kandydat|
kandydatka|kandydatem|radny|radna|radnym|radnego|posel|poslem|poslanka|senator|senatorem|wojt|burmistrz|soltys|
przewodniczac*|sekretarz*|skarbnik*|asystent*|dzialacz*|czlonek|czlonkiem|czlonkini} {_ |}{_ |}{_ |}{pis|pisu|po|ko|
psl|konfederac*|lewicy|razem|platform*|koalicj*|polski 2050|trzeciej drog*|zielonych|nowoczesnej|prawa i spraw*|listy|
sejmu|rady gminy|rady miasta|rady powiatu|sejmiku|senatu|europarlament*|partii|ramienia}, {pracuje|pracowal*|robie|robi|
dorabia|wolontariat|wolontariusz*|jezdze|zbieram podpisy} {_ |}{u|dla|w biurze|w sztabie|w kampanii|na kampanii} {posla|
poslanki|senatora|senatorki|pis|ko|psl|lewicy|konfederac*|ministra|kandydat*|tuska|partii|prezydenta miasta|
europosl*|radn*}, {chodze|chodzimy|bylem|bylam|byl|byla|jezdze|jezdzimy|ide|protestuje|protestowal*|demonstrowal*|
maszeruje} {_ |}{na|w|z} {marsz*|protest*|demonstracj*|manif*|strajku kobiet|strajk kobiet|kod|obronie sad*|obronie
konstyt*|rownosci|niepodleglos*|przeciw*}, {byl|byla|bylem|bylam|dziadek|tata|ojciec|wujek|tesc} {_ |}{_ |}{ubek*|
esbek*|tajnym wspol*|w partii|partyjn*|aparatczyk*|komunist*|w pzpr|w zomo|internowan*|opozycjonist*|akow*|zolnierzem
wykl*|w podziemiu|dzialaczem|w ub|w sb}, {jestem|jest|bylem|jestesmy|mam|raczej} {_ |}{lewicow*|prawicow*|lewakiem|
lewaczk*|prawakiem|liberal*|konserwatyst*|narodowc*|anarchist*|komunist*|socjalist*|feministk*|antyklerykal*|
monarchist*|libertarian*|korwinist*|pisowc*|peowc*|antyszczepion*|aktywist*|lewicowe poglady|prawicowe poglady}
"""

UNION_NAMED = """
{strajkowalismy|strajkowalam|strajkowalem|strajkowal|strajkowala|strajkujemy|strajkuje|protestowalismy w zakladzie|
strajkuja}, {bylismy|jestem|jestesmy|bylam|bylem|byl|byla} {_ |}{w strajku|na strajku|w komitecie strajk*|zwiazkow*|
delegatem zaklad*|przewodniczac* zwiazk*|w zwiazku zaw*|w zwiazkach|w solidarnosci|w opzz|w znp|zwiazkowcem|w ozz|w
kadrze|w komisji zaklad*|mezem zaufania}, {przewodnicze|przewodniczy|kieruje|dzialam|dziala|dzialal|dzialalem|dzialalam|
zapisalem sie|zapisalam sie|zapisal sie|wstapilem|wstapilam|naleze|nalezy|nalezal|nalezalem|wypisalem sie|wypisalam
sie} {_ |}{_ |}{solidarnosci|zwiazkow*|zwiazku|zwiazkach|znp|opzz|ozz|nszz|sierpnia 80|inicjatyw* pracownicz*|zz|komisji
zakladowej|zwiazkowi|zwiazkom}, {zwiazek|zwiazki|solidarnosc|zwiazkowcy} {_ |}{mi|mnie|nam|nas|za mnie|mojego} {_
|}{placi|oplaca|broni|reprezentuje|zalatwi*|pomag*|pomog*|dal|daja|daje|negocj*|wywalcz*|zapewn*|prawnik*}, {place|
placimy|placi|potracacie|potracaja|odprowadzam} {_ |}{_ |}{skladk* zwiazk*|skladk* na zwiaz*|skladki do zwiaz*|skladki
w solidarn*|zwiazkow*}, {zwolnili|wyrzucili|zwolniony|zwolniona|szykanuj*} {_ |}{_ |}{_ |}{za zwiazk*|za zwiazek|za
dzialalnosc zwiazk*|za strajk|za zalozenie zwiaz*|bo zalozyl* zwiaz*|bo jestem w zwiaz*}, {zakladamy|zalozylismy|
zalozylem|zalozylam|zakladam|organizuje|organizujemy} {_ |}{zwiazek|zwiazki|zwiazek zawod*|komisje zakladow*|strajk|
solidarnosc w}, {inspektorem|inspektor|inspektorka} pracy z {ramienia|solidarn*|opzz|zwiazk*}, {ramienia|szeregach|
strukturach|wladzach|zarzadzie} {_ |}{solidarnosci|zwiazku|zwiazkow|opzz|znp|ozz|forum zz|nszz}
"""

ETHNICITY_NAMED = """
{mam|mamy|ma|z|maja} {_ |}{arabskie|ormianskie|romskie|zydowskie|wietnamskie|ukrainskie|rosyjskie|niemieckie|
wegierskie|greckie|tatarskie|litewskie|bialoruskie|lemkowskie|tureckie|afrykanskie|wloskie|kaszubskie|slaskie|
azjatyckie|chinskie|gruzinskie|czeskie|cyganskie|zydowskich|romskich|niemieckich|tatarskich|ormianskich|ukrainskich}
{korzenie|korzeni|korzeniach|pochodzenie|pochodzenia|geny|krew|przodkow|rodzicow}, {jestem|jest|jestesmy|mama|tata|
babcia|dziadek|maz|zona|ojciec|matka|pol|w polowie|rodzice|chlopak|dziewczyna|dzieci} {_ |}{pol |w polowie |pol- |z
pochodzenia |rodowit* |etniczn* |}{ukrain*|rosjan*|bialorus*|litwin*|lotysz*|niemk*|niemcem|niemc*|zyd*|rom|romk*|
romem|romami|cygan*|wietnam*|chin*|gruzin*|ormian*|tatar*|kaszub*|slazak*|slazacz*|lemk*|lemek|lemkin*|mazur*|czech|
czeszk*|slowak*|slowacz*|wegier*|wegr*|rumun*|bulgar*|serb*|chorwat*|wloch*|wlosz*|hiszpan*|francuz*|grek*|grecz*|
turk*|turcz*|arab*|syryj*|irak*|iran*|afgan*|hindus*|pakist*|nepal*|filipi*|tajland*|korean*|japon*|mongol*|kazach*|
uzbek*|czecze*|moldaw*|nigeryj*|kenij*|etiop*|egipcj*|tunezyj*|marokan*|algier*|kuban*|brazyl*|meksyk*|kolumb*|
wenezuel*|peruwian*|amerykan*|anglik*|angielk*|irland*|szkot*|ciemnoskor*|czarnoskor*|czarny|czarna|mulat*|murzyn*|
afroamer*|azjat*|poliniez*|cudzoziem*|obcokraj*|uchodz*|imigrant*}, {bo|ze|poniewaz|gdy|uslyszeli ze|zobaczyli ze} {_
|}{jestesmy|jestem|jest|sa} {_ |}{romami|romem|romka|cyganami|cygan*|ukrain*|czarn*|ciemnoskor*|obcokraj*|
cudzoziem*|wietnam*|bialorus*|gruzin*|arab*|hindus*|zyd*|nie polak*|z ukrainy}, {pochodze|pochodzimy|pochodzi|
przyjechal*|przyjechalismy|uciekl*|ucieklismy|uciekli|przyszlismy|wyemigrowal*|sprowadzil*|rodzice przyjechali|rodzice
sa|mama jest|maz jest|zona jest|jestem|jestesmy} {_ |}{z|ze|przed} {wietnamu|ukrainy|bialorusi|rosji|gruzji|armenii|
moldawii|czeczenii|kazachstanu|uzbekistanu|syrii|iraku|iranu|afganistanu|turcji|indii|nepalu|pakistanu|bangladesz*|
filipin|chin|mongolii|japonii|korei|egiptu|maroka|algierii|tunezji|nigerii|kenii|etiopii|kongo|kuby|brazylii|
kolumbii|wenezueli|peru|meksyku|rumunii|bulgarii|serbii|albanii|kosowa|lwowa|kijowa|charkowa|odessy|wolynia|kresow|
zaolzia|slaska opolskiego|niemiec|wloch|hiszpanii|litwy|lotwy|estonii|wojna|wojny}, {mowimy|mowi|rozmawiamy} {w domu |_
|}{po kaszubsku|po slasku|po romsku|po ukrainsku|po rosyjsku|po wietnamsku|po bialorusku|po lemkowsku|po hebrajsku|w
jidysz|po arabsku|po gruzinsku|po ormiansku}, {ciemny|ciemna|ciemniejsza|czarna|sniada} {kolor skory|skora|skore|
karnacj*}, {kolor|koloru} {mojej |naszej |}skory
"""
