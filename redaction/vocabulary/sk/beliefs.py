"""Slovak words for faith, politics and trade unions. Folded; "*" ends a stem."""

RELIGION_ALONE = """
chodim na omsu, chodime na omsu, chodi na omsu, chodim do kostola, chodime do kostola, chodi do kostola, chodim do
mesity, chodime do mesity, chodim do synagogy, chodim do zboru, chodime do zboru, na bohosluzby chod*, kazdu nedelu na
omsu, kazdu nedelu do kostol*, v nedelu do kostola, v nedelu na omsu, clen* cirkvi, clen* zboru, nas zbor, nas farar,
nasej farnosti, nasa farnost, nasa fara, cirkvi bratskej, cirkev bratska, svedok jehov*, svedk* jehov*, svedkov*
jehov*, svedkovia jehov*, svedkyn* jehov*, jehovist*, bez vyznania, rimskokatolick* vyznan*, katolickeho vyznania,
evanjelickeho vyznania, pravoslavneho vyznania, ineho vyznania, verim v boha, verime v boha, veri v boha, neverim v
boha, som pokrsten*, dal som sa pokrst*, dala som sa pokrst*, konvertoval*, prestupil* na, na islam, postim sa,
postime sa, drzim post, drzime post, drzim ramadan, drzime ramadan, mame ramadan, drzime sabat, slavime sabat, drzim
sabat, slavime chanuk*, jeme koser, jeme koser*, jeme halal, jem halal, z nabozensk* dovod*, kvoli viere, kvoli
nabozen*, nosim hidzab, nosi hidzab, nosim satku, nosim turban, nosim kipu, modlim sa, modlime sa, modli sa, nasa
viera, moja viera, slúzim omsu, sluzim omse, v klastore zij*, do klastora, patrime k evanj*, patrim k evanj*, k
evanjelikom, k baptistom, k adventistom, ku katolikom, ku katolick*, ku grekok*, patrim k cirk*, patrime k cirk*,
patrim k sved*, patrime k sved*, rehola, reholi, reholna sestra, rehol* sestr*, studuje za knaza, knazsk* seminar*, v
seminari, mam kazen, slavime pesach, slavime eid, slavime bajram, pocas ramadanu, kvoli ramadan*, kvoli sabatu,
bravcove nejem*, nejem bravc*, nejeme bravc*, viera mi, viera nam, nasej viere, mojej viere, vystupil* z cirkv*,
nechodime do kost*, cirkevny pohreb nech*, silne veriac*, bola veriac*, bol veriac*, na nedelnu omsu, hram na omsi,
spievam v kostol*, v zbore vediem, mladez v zbore, nasa cirkev, nasej cirkvi, v cirkvi, v nasej cirkvi, allah*, sabes,
koser domacnost*, modlitebny koberec, do mesity, v mesite, do synagogy, v synagoge, mam vieru, stratil* vieru,
krestansk* rodin*, evanjelick* rodin*, katolick* rodin*, zidovsk* rodin*, moslimsk* rodin*, ako katol*, ako krest*,
ako moslim*, ako veriac*, ako neveriac*, ako evanj*, {patrim|patrime} do {farnosti|cirkvi|zboru}, {v|do} nasej
{farnosti|mesite|synagoge}
"""
RELIGION_PEOPLE = """
krestan, krestanka, krestania, krestanom, krestankou, katolik, katolicka, katolici, katolikom, katolickou, evanjelik,
evanjelicka, evanjelici, evanjelikom, protestant*, luteran*, kalvin*, reformovan*, adventist*, baptist*, metodist*,
mormon*, letnicn*, pravoslavny, pravoslavna, pravoslavni, greckokatol*, rimskokatol*, zid, zidia, zidovka, zidom,
moslim*, muslim*, buddhist*, budhist*, hinduist*, sikh, ateist*, agnosti*, neveriaci, neveriaca, veriaci, veriaca,
veriacim, pohan*, scientolog*, satanist*, farar, fararka, fararom, knaz, knazom, knazka, kaplan, kaplanom, mnich,
mnichom, mniska, reholn*, pastor*, kazatel*, biskup*, diakon*, rabin*, imam*, kostolnik*, miništrant*, ministrant*,
misionar*, salezian*, jezuit*, frantiskan*, dominikan*, bohoslov*, seminarist*, teolog*, organist*, organistka, opat,
opatom, prevor*, abatis*, vikar*, arcibiskup*, kardinal*, kanonik*, novic*, klerik*, presbyter*, kvaker*, chasid*,
konvertit*, katechet*, katechetk*, dekan, dekanom, zvonar*, svedok jehovov, greckokatolik*, evanjelik*, evanjelick*,
katolik*, krestan*
"""
RELIGION_TIGHT = """
krestansk*, katolick*, evanjelick*, protestantsk*, pravoslavn*, zidovsk*, moslimsk*, muslimsk*, islamsk*, budhistick*,
nabozensky zalozen*, pobozn*, zbozn*, veriac*, pokrsten*, gréckokatolick*
"""
POLITICS_ALONE = """
kandidujem, kandidujem za, kandiduje za, kandiduje do, kandidujem do, kandidoval* za, kandidoval* do, kandidat* za,
kandidat* na posl*, kandidat* na prim*, kandidat* na staro*, na kandidatke, na kandidatnej listin*, poslanec za,
poslankyna za, poslancom za, asistent poslan*, asistentka poslan*, volebny stab, volebna kampan, volebnu kampan, clen
strany, clenka strany, clenom strany, clenkou strany, clen hnutia, vstupil* do strany, vystupil* zo strany, volil som,
volila som, volili sme, budem volit, budeme volit, nevolil som, nevolila som, volim smer*, volim ps, volim progres*,
volim hlas*, volim sas, volim kdh, volim sns, volim republik*, volim slovensko, volim olano, volim demokrat*, volim
fic*, volim simeck*, voli smer*, voli ps, voli progres*, voli hlas*, voli sas, voli kdh, voli fic*, volime ps, volime
progres*, volime smer*, volime kdh, som v sas, je v sas, je v smere, som v smere, je v ps, som v ps, je v kdh, som v
kdh, je v hlase, som v hlase, byval* clen ksc, bol v ksc, bola v ksc, podporujem fic*, podporujem simeck*, fandim
fic*, chodim na protest*, chodime na protest*, chodim na demonstr*, odporca vlady, som proti vlade, politicky vazen,
politickych dovod*, primatora za, primator za, starosta za, starostka za, starostom za, zupan za, poslanec z,
poslankyna z, v zastupitelstve za, dal hlas, dala hlas, dal som hlas, dala som hlas, dam hlas, lavicove nazor*,
pravicove nazor*, politicke nazor*, politick* presvedc*, v komunistickej strane, komunistickej strany, bol komunista,
protestujem proti, protesty proti, na protesty, na protest, proti ficovi, proti fic*, proti vlade, za slovensko
demonstr*, spolupracoval s stb, agent stb, v disente, podporujem ukrajin*, podporujem putin*, som pre putin*, fandim
putin*
"""
POLITICS_PEOPLE = """
komunist*, socialist*, socialdemokrat*, konzervativec, konzervativk*, libertarian*, lavicia*, lavicov*, pravicia*,
pravicov*, anarchist*, fasist*, nacista, neonacist*, poslanec, poslancom, poslankyna, poslankyn*, senator*,
europoslan*, smerak*, progresivec, progresivc*, kadehak*, saskar*, matovicovec, disident*
"""
POLITICS_TIGHT = "primator*, starostom, starostk*, aktivist*, volic*, liberal*, politik, politicka, zupan*"
POLITICS_PARTY = """
smer, smeru, smere, smeraci, smerakov, hlasu sd, strany hlas, strana hlas, sns, kdh, sas, ps, progresivn*,
progresivc*, olano, hnutie slovensko, hnuti slovensko, republika, republiku, republike, demokrati, demokratov, fico,
fica, ficovi, simecka, simecku, simeckovi, kotleb*, matovic*, pellegrin*, danka, uhrik*, sulik*, kisk*, caputov*, smer
sd, lsns, ksc, kss, za ludi, komunist*, lavice, lavicu, pravice, pravicu
"""
POLITICS_ROLE = """
clen, clenka, clenom, clenkou, clenovia, predsed*, podpredsed*, tajomni*, volim, volime, volil, volila, volili, voli,
volit, poslan*, asistent*, kandid*, stranick*, sympatiz*, podporujem, volic*, krajsk*, miestn*, som v, je v, sme v,
bol v, bola v, robim pre, fandim, nenavidim, proti, kampan*, vstupil*, vystupil*, lider*, hlas, vybor*, rozdavam,
rozdaval*, letaky, plagat*, primator*, starost*, prispievam, volby, volbach, kampan, mitingy, zastupitelstv*
"""
UNION_NAMED = """
odborar*, v odboroch, predsed* odbor*, clen* odbor*, podpredsed* odbor*, predak odbor*, tajomni* odbor*, predsednictv*
odbor*, predsednictva odbor*, vybor* odbor*, odborov* organizac*, odborov* zvaz*, odborov* predak*, odborov* predsed*,
odborovy dovernik, oz kovo, kovo odbor*, odbory kovo, koz sr, konfederac* odbor*, zalozili odbory, zakladame odbory,
zakladam odbory, zalozil* odbory, vstupil* do odbor*, platim odborom, prispevok odborom, prispevky odborom,
strajkujem, strajkujeme, strajkov* vybor*, strajkoval*, odbory, odboroch, odborov*, kolektivne vyjed*, kolektivnu
zmluvu vyj*, z odborov, do odborov, koz, zavodny vybor, zavodneho vyboru, zavodnom vybore, zakladna organizacia,
zakladnej organizacii, zo oz, dovernik, dovernicka, dovernikom, odborarsk*, v strajku, nasich odbor*, nase odbory,
vedenie odbor*, vedeni odbor*, clensk* do odbor*, odbory v, clenom odbor*, clenka odbor*, ozkovo, zvaz ucitel*,
odborovy zvaz, lekarske odborove, loz, sestier a porod*
"""
