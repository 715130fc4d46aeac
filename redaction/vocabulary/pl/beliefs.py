"""Polish words for faith, politics and trade unions. Folded; "*" ends a stem."""

RELIGION_ALONE = """
chodze do kosciola, chodzimy do kosciola, chodzi do kosciola, chodze na msze, chodzimy na msze, chodzi na msze, co
niedziele na msz*, w niedziele na msz*, chodze do meczetu, chodzimy do meczetu, chodze do synagogi, chodze do cerkwi,
chodzimy do cerkwi, chodze do zboru, chodzimy do zboru, naleze do zboru, nalezymy do zboru, na nabozenstw*, nasz zbor,
nasza parafia, naszej parafii, moja parafia, mojej parafii, moim zborze, swiadek jehow*, swiadk* jehow*, swiadkow*
jehow*, swiadkami jehow*, swiadkiem jehow*, jehowy jest*, jehowit*, wyznania prawoslaw*, wyznania katol*, wyznania
ewang*, wyznania mojz*, wyznania muzul*, wyznanie prawoslaw*, wyznanie katol*, wyznanie ewang*, jestem wyznania, jest
wyznania, jestesmy wyznania, bez wyznania, innego wyznania, oaza, oazie w parafii, neokatechumen*, droga neokatech*,
wierze w boga, wierzymy w boga, wierzy w boga, wierze w jezusa, nie wierze w boga, nie wierzymy w boga, przyjalem
chrzest, przyjelam chrzest, ochrzcil* sie, ochrzczon*, nawrocil* sie, przeszedlem na islam, przeszlam na islam,
przeszedl na islam, przeszla na islam, na islam, przeszedlem na judaizm, wystapil* z kosciola, apostazj*, dokonal*
apostazji, poszcze, poscimy, obchodzimy szabat, obchodze szabat, obchodzimy szabas, w szabat nie, w szabas nie,
obchodzimy ramadan, obchodze ramadan, mamy ramadan, mam ramadan, jemy koszernie, jemy koszer, jem koszernie,
prowadzimy koszern*, jemy halal, jem halal, jemy tylko halal, jem tylko halal, nie jemy wieprzowiny, nie jem
wieprzowiny z, ze wzgledow religijn*, z powodow religijn*, z przyczyn religijn*, wzgledu na religi*, wzgledu na wiare,
wzgledu na wyznan*, nosze hidzab, nosi hidzab, nosze chuste, zona nosi chuste, nosze turban, nosze jarmulk*, nosze
kipe, modle sie, modlimy sie, modli sie piec, moja wiara, nasza wiara, moja religia, nasza religia, moj kosciol, nasz
kosciol, odprawiam msz*, odprawiam naboz*, spiewam w choralnej, gram w kosciele, spiewam w scholi, w zakonie, wstapil*
do zakonu, wstapil* do klasztoru, w klasztorze mieszk*, zakon francisz*, przyjal swiecenia, slub koscielny bralismy,
kosciola adwentys*, kosciola zielonosw*, kosciola katol*, kosciola ewangel*, kosciola baptyst*, kosciola prawosl*,
kosciola greckok*, kosciola mariaw*, kosciola metodys*, kosciele adwent*, kosciele ewangel*, kosciele zielonosw*,
naleze do kosciola, nalezymy do kosciola, nalezy do kosciola, czlonk* kosciola, czlonk* zboru, czlonek zboru, zboru
zielono*, zboru baptys*, zboru swiadk*, zborze, do swiadkow, u swiadkow, u zielonosw*, u baptyst*, u adwentyst*, u
ewangelik*, z rodziny zydow*, rodziny zydow*, rodziny muzul*, rodzina zydow*, rodzina muzul*, rodzina prawosl*, z
rodziny katol*, rodzina katol*, jestesmy rodzina katol*, w piatki nie jemy, w piatek nie jemy, nie jemy miesa w pi*, w
wielkim poscie nie, zachowujemy post, zachowuje post, w czasie ramadanu, podczas ramadanu, w ramadan, przez ramadan,
jestem w trakcie ramad*, swietujemy pesach, obchodzimy pesach, obchodzimy chanuk*, swietujemy chanuk*, obchodzimy jom,
obchodzimy bajram, kurban bajram, obchodzimy divali, obchodzimy wigilie prawosl*, swieta prawoslawne, swieta
obchodzimy w styczniu, wigilie mamy 6 stycz*, urodzin nie obchodz*, nie obchodzimy urodzin, nie obchodze urodzin, nie
obchodzimy swiat, nie obchodze swiat, krzyza nie chc*, nie chce krzyza, nie chcemy krzyza, bez krzyza, pogrzeb
swieck*, swiecki pogrzeb, slub swiecki bo, jestem ochrzcz*, nieochrzczon*, nie chrzcilismy, nie chrzcimy, corke
chrzcilismy, odszedl* z kosciola, odeszlam od kosciola, odszedlem od kosciola, wystapil* z koscio*, wystapilam z
kosc*, wystapilem z kosc*, ucze religii, uczy religii, katechetk*, pracuje w kurii, pracuje w parafii, na plebanii,
mieszkam na plebanii, proboszczem parafii, jestem proboszcz*, jestem ksied*, brat jest ksied*, syn jest ksied*, syn
jest w seminar*, w seminarium, zakonie, siostra w zakonie, jako ksiadz, jako pastor, jako siostra zak*, spiewam w
chorze kosc*, chorze koscieln*, w choralnej, pielgrzymk* ide, ide na pielgrzym*, na pielgrzymke id*, do mekki, hadzdz,
medytuj* budd*, w sandze, praktykuje budd*, praktykuje isl*, bog mi, pan bog mi, jezus mi, wierze ze bog, moj bog,
zaufalem bogu, kocham jezusa, nowo narodzon*, w kosciele jestem, w naszym kosciele, naszego kosciola, allah*,
inszallah*, szabes, na szabat, koszerna kuchn*, dywanik modlitew*, piatkow* modlitw*, do meczetu, w meczecie, w
synagodze, do synagogi, w cerkwi, do cerkwi, stracil* wiare, stracilam wiare, mam wiare, rodzina katolick*, rodzina
prawoslaw*, rodziny prawoslaw*, domu prawoslaw*, domu katolick*, domu zydow*, domu muzulm*, jako wierzac*, jako
katol*, jako prawosl*, jako swiadek, jako chrzescij*, jako muzulm*, jako niewierz*, jako ateist*, chorze parafial*,
choru parafial*, radzie parafial*, rady parafial*, wspolnocie parafial*, wspolnota parafial*, wspolnoty parafial*, w
grupie parafial*, odnowie w duchu, odnowa w duchu, domowy kosciol, domowym kosciele, {naleze|nalezymy} do
{parafii|zboru|wspolnoty|zakonu}, {w|do} naszej {parafii|cerkwi|synagogi|synagodze}
"""
RELIGION_PEOPLE = """
chrzescijanin*, chrzescijank*, chrzescijanami, chrzescijanie, katolik, katoliczk*, katolikiem, katolikami, katolicy,
ewangelik, ewangelikiem, ewangeliczk*, ewangelikami, ewangelicy, protestant, protestantk*, protestantem,
protestantami, protestanci, luteranin*, luterank*, luteranami, luteranie, luteranki, kalwin, kalwinist*, mariawit*,
husyt*, baptyst*, metodyst*, adwentyst*, zielonoswiatkow*, mormon*, anglikanin*, anglikank*, prawoslawny, prawoslawna,
prawoslawni, prawoslawnym, grekokatol*, starokatol*, staroobrzedow*, unita, unici, zyd, zydow*, zydzi, zydem, zydami,
zydowk*, muzulmanin*, muzulmank*, muzulmanami, muzulmanie, szyit*, sunnit*, salafit*, sufi, islamist*, buddyst*,
hinduist*, hinduizm*, sikh, sikhem, bahaista, jazyd*, ateist*, ateisci, agnosty*, niewierzacy, niewierzaca,
niewierzacym, wierzacy, wierzaca, wierzacym, bezwyznaniow*, poganin*, rodzimowierc*, scjentolog*, satanist*,
wiccanin*, ksiadz, ksiedzem, ksieza, ksiedza, proboszcz, proboszczem, wikary, wikarym, wikariusz*, pastor, pastorem,
pastorow*, biskup, biskupem, diakon, diakonem, rabin, rabinem, imam, imamem, pop, popem, organista, organisty,
koscielny, koscielnym, zakrystian*, katechet*, ministrant*, lektor w kosciele, parafian*, zakonnik*, zakonnic*,
siostra zakonna, siostra zakonn*, mnich, mnichem, mniszk*, karmelitank*, franciszkan*, jezuit*, dominikan*, salezjan*,
benedyktyn*, kleryk*, seminarzyst*, misjonarz*, teolog*, kapelan*, kaznodziej*, apostat*, konwertyt*, oazowic*, opat,
opatem, przeor, przeorysz*, kanonik, kanonikiem, pralat*, arcybiskup*, kardynal*, alumn*, nowicjusz*, szafarz*,
ewangelizator*, presbiter*, prezbiter*, kwakier*, menonit*, chasyd*, katechumen*, jozefit*, oblat*, pallotyn*,
kapucyn*, bernardyn*, paulin, paulinem
"""
RELIGION_TIGHT = """
chrzescijan*, katolick*, katolicz*, ewangelick*, protestanck*, prawoslaw*, zydowsk*, muzulmansk*, islamsk*, buddyjsk*,
hinduistyczn*, religijn*, wierzac*, gleboko wierz*, praktykujac*, niepraktykujac*, pobozn*, bogobojn*, parafii, w
parafii
"""
POLITICS_ALONE = """
naleze do pis, naleze do po, naleze do psl, naleze do ko, naleze do lewicy, naleze do konfederacji, naleze do partii,
nalezy do pis, nalezy do psl, nalezy do partii, nalezy do konfed*, zapisalem sie do partii, zapisalam sie do partii,
wstapil* do partii, wystapil* z partii, bylem w partii, byl w partii, bylam w partii, byl w pzpr, bylem w pzpr, w
pzpr, w mlodziezowce pis, w mlodziezowce, mlodziezowk* pis, czlon* partii, legitymacj* partyj*, dzialacz* partyj*,
kandyduje do, kandyduje na, kandyduje z, kandyduje w, kandydowal* do, kandydowal* na, kandydowal* z, kandydatk* z
ramienia, kandydat z ramienia, kandydatem na radn*, kandydat na radn*, kandydatka na radn*, kandydat na wojta,
kandydat na burmistrz*, kandydat na prezydent*, kandydat na posla, kandydatk* na posl*, startuje w wyborach, startuje
z listy, startuje do sejmu, startuje do rady, startuje na radn*, startuje na wojta, startuje na burmistrz*, startuje
na prezyd*, startowal* w wyborach, startowal* z listy, z listy pis, z listy ko, z listy psl, z listy lewicy, z listy
konfed*, z listy trzeciej, glosuje na, glosujemy na, glosowalem na, glosowalam na, glosowal na, glosowala na,
glosowalismy na, zaglosuje na, zaglosowal* na, bede glosowac, bede glosowal*, glosowalem przeciw*, glosowalam
przeciw*, glosowal przeciw*, glosu nie dalem, glosu nie dalam, oddalem glos na, oddalam glos na, nie chodze na wybory,
radny z, radna z, radnym z, radna z ramienia, radnym z ramienia, posel z, poslem z, poslanka z, senator z, asystent
posla, asystentka posla, asystentem posla, asystent senator*, asystentem senator*, biuro poselsk*, w biurze poselsk*,
komitet wyborczy, komitetu wyborcz*, sztab wyborczy, sztabu wyborcz*, sztabie wyborcz*, moja kampania, mojej kampanii,
nasza kampania wyb*, moja kampania wyborcz*, maz zaufania w komisji wyb*, popieram pis, popieram tusk*, popieram
konfed*, popieram lewic*, popieram platform*, popieram braun*, popieram mentz*, wyborc* pis, wyborc* ko, wyborc*
konfed*, wyborc* lewic*, elektorat pis, zbieram podpisy pod, wieszam plakaty wyb*, rozwiesza* plakaty, chodzil* na
protest*, chodze na protest*, chodze na marsz*, chodze na strajk kobiet, na marsz niepodleg*, na marszu niepodleg*, w
opozycji, opozycjonist*, bylem internow*, byl internow*, internowany bylem, internowan*, w podziemiu solidarn*,
przeciwnik rzadu, przeciwniczka rzadu, jestem za pis, jestem za tusk*, jestem za konfed*, jestem przeciw* rzad*,
nienawidze pis*, nienawidze tusk*, jestem w pis, jest w pis, byl w pis, jestem w psl, jest w psl, jestem w ko, z
partii razem, polska 2050, polski 2050, polsce 2050, w biurze posla, biurze posla, biuro posla, w biurze senator*,
asystent* poselsk*, pracuje dla posla, pracuje dla poslanki, pracuje dla pis, pracuje dla ko, dla kandydata, dla
kandydatki, na kandydata, podpisy dla, podpisy pod kandyd*, podpisy na kandyd*, roznosze ulotki, roznosilem ulotki,
roznosilam ulotki, ulotki pis, ulotki konfed*, lewicowe poglad*, prawicowe poglad*, konserwatywne poglad*, liberalne
poglad*, poglady lewic*, poglady prawic*, poglady konserw*, poglady polit*, pogladow polit*, pogladami polit*,
przekonania polit*, za komuny za, za komuny siedz*, za solidarnosc siedz*, marsze kod, dzialam w kod, kodowiec,
kodziar*, na marsz kod, strajk kobiet, strajku kobiet, na strajk*, czarny protest, czarnym protes*, protestuj*
przeciw*, demonstruj*, nie cierpie tego rzadu, nienawidze tego rzadu, nienawidze rzadu, obecny rzad, tego rzadu, tym
rzadem, przeciwko rzadowi, jestem za rzadem, nie lubie pis, nie cierpie pis, nie znosze pis, gardze pis*, nie glosuje
na, nie glosowalem na, nie glosowalam na, wojtem z, jestem wojtem z, burmistrzem z, starosta z ramienia, prezydent z
ramienia, z ramienia pis, z ramienia ko, z ramienia psl, z ramienia lewic*, z ramienia po, z ramienia konfed*, z
ramienia platf*, z ramienia koal*, z ramienia partii, wojewoda z, moj kandydat, moja kandydatk*, nasz kandydat,
naszego kandydat*, naszym kandydat*, w komitecie wybor*, jestem w komitecie, pelnomocnik wyborcz*, pelnomocnikiem
wyborcz*, skarbnik partii, skarbnikiem partii, kolo partii, kola partii, mlodzi demokraci, mlodych demokrat*, forum
mlodych pis, mlodziez wszechpol*, wszechpolak*, w onr, bylem w zomo, byl w zomo, byl w sb, bylem w sb, w ub, tajny
wspolprac*, tajnym wspolprac*, w zms, na liscie pis, na liscie ko, na liscie konfed*, na liscie lewicy, na liscie psl,
jedynka na liscie, dwojka na liscie, startuje z, naleze do razem, nalezy do razem, dzialam w razem, dzialaczka razem,
dzialacz razem, glosuje na razem
"""
POLITICS_PEOPLE = """
komunist*, socjalist*, socjaldemokrat*, lewak, lewakiem, lewaczk*, lewicowiec, lewicowcem, prawicowiec, prawicowcem,
prawak*, narodowiec, narodowcem, narodowcow, nacjonalist*, faszyst*, nazist*, neonazist*, anarchist*, liberal,
liberalem, liberalk*, konserwatyst*, monarchist*, pisowiec, pisowcem, pisior*, platformers*, konfederat*, korwinist*,
korwinow*, ludowiec, ludowcem, poslanka, poslem, poslank*, senatork*, europosel, europoslank*, eurodeputowan*, radna,
radnym, radny, wojtem, burmistrzem, soltysem, soltyska, dzialacz*, aktywist*, sygnatariusz*, opozycjonist*, kaczyst*,
lewaki
"""
POLITICS_TIGHT = """
lewicow*, prawicow*, posel, posla, senator*, soltys*, wojt, burmistrz*, marszalek, zwolenni*, zwolennicz*, aktywist*,
polityk, polityczk*, apolityczn*, pogladow lewic*, pogladow prawic*, pogladow konserw*, o pogladach, antyklerykal*
"""
POLITICS_PARTY = """
pis, pisu, pisem, pisie, prawa i sprawiedliwosci, platform*, koalicj* obywatel*, koalicji obyw*, lewicy, lewice,
lewica, konfederac*, psl, peesel*, polska 2050, polski 2050, trzecia droga, trzeciej drogi, zieloni, zielonych,
zielonymi, nowoczesn*, solidarna polska, solidarnej polski, suwerenna polska, suwerennej polski, partii razem, tusk*,
kaczynsk*, braun*, mentzen*, holown*, biedroni*, zandberg*, czarzast*, bosak*, dudy, dude, trzaskowsk*, nawrock*,
morawieck*, ziobr*, kukiz*, ludowcow, ludowcy, samoobron*, sld, bezpartyjn*, narodow*, mlodziezy wszechpol*, pzpr,
oneru, korwin*, wiosn* biedroni*, prawo i sprawiedliwosc, prawem i spraw*
"""
POLITICS_ROLE = """
czlonek, czlonkiem, czlonkini, czlonkinia, czlonkowie, naleze, nalezymy, nalezy, nalezal*, przewodnicz*,
wiceprzewodn*, sekretarz*, skarbnik*, asystent*, dzialacz*, radny, radna, radnym, radnego, posel, posla, poslem,
poslan*, senator*, glosuje, glosowal*, glosujemy, zaglosuj*, zaglosowal*, glosu, popieram, popiera, popieramy,
kandyd*, wybory, wyborach, wyborca, wyborcy, zwolenni*, sympaty*, struktur*, mlodziezowk*, zapisal*, wstapil*,
wystapil*, startuj*, startowal*, ramienia, jestem w, jest w, bylem w, bylam w, byl w, jestesmy w, jestem z, jest z,
jestem za, jest za, dzialam w, dziala w, pracuje dla, plakaty, ulotki, roznosze, rozwiesza*, wolontariusz*,
elektorat*, kocham, nienawidze, nie cierpie, nie znosze, internowa*, kampani, kampania, kampanie, sztabie, sztab,
list, listy, liscie, kampanii
"""
UNION_NAMED = """
zwiazkowiec, zwiazkowcem, zwiazkowcy, zwiazkowczyni*, zwiazku zawodow*, zwiazek zawodow*, zwiazki zawodow*, zwiazkach
zawodow*, zwiazkow zawodow*, zakladow* solidarnosc*, nszz, opzz, ozz, znp, naleze do zwiazk*, nalezy do zwiazk*, w
zwiazkach, w zwiazku metalow*, w zwiazku nauczyc*, w zwiazku gornik*, w zwiazku kolejar*, w zwiazku pielegniar*, w
zwiazku tramwaj*, w zwiazku kierowc*, w zwiazku pracown*, w zwiazku kadra, w zwiazku budow*, przewodnicz* zwiazk*,
przewodnicz* komisji zaklad*, przewodnicz* zaklad*, przewodnicz* solidarnosc*, komisji zakladow*, komisja zakladow*,
spoleczn* inspektor* pracy, mezem zaufania, maz zaufania, inicjatyw* pracownicz*, solidarnosc 80, solidarnosci 80,
sierpien 80, sierpnia 80, forum zwiazk*, zarzadzie zwiazk*, zarzad zwiazk*, skarbnik* zwiazk*, delegat* zwiazk*,
dzialacz* zwiazk*, skladki zwiazk*, skladke zwiazk*, skladki na zwiazek, legitymacj* zwiazk*, zakladamy zwiazek,
zalozylismy zwiazek, zapisal* do zwiazk*, strajkuje, strajkujemy, strajkowal*, komitet* strajkow*, zz kontra, w
solidarnosci od, w solidarnosci rolnik*, w solidarnosci zaklad*, bylem w solidarnosci, jestem w solidarnosci, jest w
solidarnosci, bylam w solidarnosci, byl w solidarnosci, w solidarnosci dzial*, zwiazkowa, zwiazkowe, zwiazkowej,
zwiazkowy, zwiazkowym, zwiazkowi, dzialalnosc zwiazk*, dzialalnosci zwiazk*, w firmie zwiazek, w zakladzie zwiazek,
zalozylem zwiazek, zalozylam zwiazek, zakladam zwiazek, przewodnicze zwiazk*, ramienia zwiazk*, z ramienia solidarn*,
skladki na zwiaz*, place skladk* zw*, w naszym zwiazku, moim zwiazku zaw*, nasz zwiazek, zwiazek nas, chroni mnie
zwiazek, ochrona zwiazk*, ochrone zwiazk*, spolecznym inspektor*, w sporze zbior*, spor zbiorowy, spor zbiorow*,
referendum strajk*, strajk, strajku, protest pielegn*, zzg, ozzl, ozzpip, konfederacj* pracy, zwiazek nauczyc*,
zwiazku nauczyc*, zwiazek gorn*, zwiazek pielegn*, zwiazek kolej*, zwiazek metal*, zwiazku metal*, zwiazek maszyn*,
zwiazku maszyn*, zwiazek lekarz*, zwiazku lekarz*, zwiazek rolnik*, zwiazek pracown*, zwiazkowo, zwiazkach, do
zwiazkow, zwiazkow nalez*, mam funkcje w zwiaz*, dzialam zwiazk*, jako zwiazk*, dzialacz solid*, dzialaczka solid*,
dzialaczem solid*, dzialaczka zwiaz*, etat zwiazk*, oddelegowan* do zwiazk*, strona spoleczna w negocj*, uklad
zbiorowy negocj*, zakladowa organizacj*, zakladowej organizacji, organizacji zakladowej, organizacja zakladowa,
komisja oddzialow*, komisji oddzialow*
"""
UNION_PARTY = """
solidarnosc, solidarnosci, solidarnoscia, zwiazku, zwiazek, zwiazkow, zwiazkach, zwiazkiem, znp, opzz, nszz, ozz,
komisji
"""
UNION_ROLE = """
naleze, nalezymy, nalezy, nalezal*, czlonek, czlonkiem, czlonkini, czlonkinia, przewodniczac*, przewodnicz*,
wiceprzewodn*, delegat*, dzialacz*, dzialam, dziala, zakladow*, skarbnik*, zarzadzie, zarzad, zawodow*, jestem w, jest
w, bylem w, bylam w, byl w, lat w, skladki, zapisal*, wstapil*, metalowc*, gornik*, nauczyciel*, tramwaj*, kolejar*,
pielegniar*, kadra, rolnik*, hutnik*, przewodniczacym komisji, zakladamy, zalozyl*, zakladam, huta, hucie, kopaln*,
wstapi*, dzialac*, kolejowy*, legitymac*, przewodnicze, chroni
"""
