"""Czech words for faith, politics and trade unions. Folded; "*" ends a stem."""

RELIGION_ALONE = """
chodim na msi, chodime na msi, chodi na msi, chodim do kostela, chodime do kostela, chodi do kostela, chodim do
mesity, chodime do mesity, chodi do mesity, chodim do synagogy, chodime do synagogy, chodim do sboru, chodime do
sboru, chodim na bohosluzb*, chodime na bohosluzb*, jdu na msi, jdu na liturgi*, jdeme na msi, jdeme na bohosluzb*,
kazdou nedeli na msi, v nedeli do kostela, v nedeli na msi, v nedeli na bohosluzb*, clen* cirkve, clen* sboru, clen*
nasi cirkve, nas sbor, nas farar, nas pan farar, nasi farnosti, nase farnost, nasi farnost*, nas rabin, nas imam,
cirkve bratrsk*, jednoty bratrsk*, jednota bratrska, cirkev bratrska, cirkve husitsk*, ceskobratrsk*, svedek jehov*,
svedk* jehov*, svedci jehov*, svedkyn* jehov*, jehovist*, hare krisna, bez vyznani, rimskokatolick* vyznani,
katolickeho vyznani, evangelickeho vyznani, pravoslavneho vyznani, jineho vyznani, verim v boha, verime v boha, veri v
boha, verim v jezis*, neverim v boha, neverime v boha, jsem pokrten*, jsme pokrten*, dal jsem se pokrtit, nechal jsem
se pokrtit, nechala jsem se pokrtit, konvertoval*, prestoupil* k, prestoupil* na islam, na islam, postim se, postime
se, drzim pust, drzime pust, drzim ramadan, drzime ramadan, mame ramadan, drzime sabat, drzim sabat, svetime sabat,
svetim sabat, slavime sabat, slavime chanuk*, slavime ramadan, jime koser, jime koser*, jime halal, jim halal, jime
jen halal, jime jen koser, nejime veprove z nabozen*, z nabozensk* duvod*, kvuli vire, kvuli nabozenstv*, kvuli nasi
vire, nosim hidzab, nosim satek, nosi hidzab, zena nosi satek, manzelka nosi satek, nosim kipu, nosim jarmulk*, nosim
turban, modlim se, modlime se, modli se, modlime petkrat, modlim petkrat, umim koran, nase vira, moje vira, ma vira,
slouzim msi, slouzim mse, kazu v, jsem vysvecen*, vstoupila do klastera, vstoupil do klastera, v klastere zije, zijeme
v klastere, ziji v klastere, zije v klastere, patrim k cirkv*, patrim ke svedk*, patrime ke svedk*, patrime k cirkv*,
patrim k evangel*, chodime k evangel*, chodime k baptist*, chodim k baptist*, chodim k evangel*, chodime k adventist*,
chodime ke katol*, k baptistum, k evangelikum, k adventistum, k husitum, ke katolikum, k mormonum, radova sestra,
radovou sestrou, radovy bratr, v radu, clenka radu, clen radu, studuje na kneze, studuju na kneze, na knezstvi,
vysveceny knez, mam kazani, mel jsem kazani, kazani mam, vedu bohosluzb*, slouzim bohosluzb*, hraju pri msi, hraju na
msich, zpivam na msich, zpivam v kostele, varhanicim v kostel*, vedu mladez ve sboru, ve sboru vedu, v nasem sboru, do
naseho sboru, nas farni, pani fararka nase, nas kaplan, mladez ve sboru, slavime pesach, slavime purim, slavime
chanuku, slavime roš, slavime jom, slavime eid, slavime id al, slavime bajram, slavime diwali, slavime vesak, mame
sabat, o sabatu, pres sabat, od patku do soboty kvuli sab*, behem ramadanu, v ramadanu, pri ramadanu, kvuli ramadan*,
jsme v ramadan*, drzime koser*, jime podle koran*, jime podle, vepr* nejime, vepr* nejim, nejim vepr*, nejime vepr*,
nepijeme alkohol z nab*, vira nam, vira mi zakaz*, vira mi nedovol*, nabozenstvi mi, nabozenstvi nam, viru mam, moji
vire, nasi vire, svou viru, pro svou viru, muj buh, nas buh, pan jezis mi, dal jsem zivot kristu, prijal* krista,
prijal* jezise, krest mel*, nechala pokrtit, nechal pokrtit, byl pokrten*, vystoupil* z cirkv*, odesel z cirkv*,
odesla z cirkv*, odpadlik od, nechodime do kostela, do kostela nechodime, v boha never*, never* v boha, cirkevni
pohreb nechc*, kriz na parte nechc*, jsme bez vyznani, jsem bez vyznani, byl bez vyznani, byla bez vyznani, byl
verici, byla verici, byla silne ver*, byl silne ver*, maminka byla verici, prakticka katol*, praktikuj*, pravidelne do
kostela, do kostela chod*, na mse chod*, na msi chod*, na bibli, biblick* hodin*, studium bible, ctu bibli, ctu koran,
modlitebn* skupin*, do modlitebny, modlitebn*, na satsang, guru, jsem v sekt*, clen sekt*, hare krsn*, krisnov*,
vysnav*, vyznav*, nase cirkev, nasi cirkv*, nasi cirkev, v nasi cirkvi, moje cirkev, v cirkvi, z cirkve, svate
prijimani mam, alah, allah*, inshallah, insallah, insha allah, bohu diky verim, halacha, halachu, sabes, sabesu, na
sabes, kosher kuchyn*, koser domacnost*, modlitebni koberec, modlitbu v patek, patecni modlitb*, do mesity, v mesite,
v synagoze, do synagogy, krizek nosim, mam viru, mame viru, ztratil* viru, nasel jsem viru, uverila, uveril jsem,
uverila jsem, nase pravoslav*, krestansk* rodin*, evangelick* rodin*, katolick* rodin*, zidovsk* rodin*, muslimsk*
rodin*, {patrim|patrime} do {farnosti|cirkve|sboru}, {chodim|chodime} do {farnosti|modlitebny|chramu}, {v|do} nasi
{farnosti|mesite|synagoge|modlitebne}
"""
RELIGION_PEOPLE = """
krestan, krestane, krestanka, krestanku, krestanem, krestankou, katolik, katolici, katolicka, katolicky, katolikem,
katoliku, katolicku, katolickou, evangelik, evangelici, evangelicka, evangelicku, evangelikem, evangelickou,
protestant, protestantka, protestanti, protestantem, luteran*, kalvinist*, husita, husitka, adventist*, baptist*,
metodist*, mormon*, letnicni, pravoslavny, pravoslavna, pravoslavni, reckokatol*, starokatol*, zid, zide, zidovka,
zidovky, zidem, zidovkou, muslim*, moslem*, islamist*, sunnit*, siit*, buddhist*, budhist*, hinduist*, hinduista,
sikh, sikhove, taoist*, jezidi*, bahai, ateist*, agnostik*, agnosticka, neverici, verici, verica, pohan, pohanka,
pohane, wiccan*, scientolog*, satanist*, farar, farare, fararem, fararka, fararku, kaplan, kaplana, kaplanem,
kaplanka, knez, kneze, knezi, knezem, mnich, mnichem, mnicha, jeptisk*, reholni*, reholnik*, pastor, pastorem,
pastora, pastork*, kazatel*, biskup, biskupem, diakon*, jahen, jahnem, rabin*, imam*, varhanik v kostele, kostelnik*,
kostelnic*, ministrant*, farnik*, farnice, misionar*, salesian*, jezuit*, frantiskan*, dominikan*, terciar*,
bohoslov*, bohoslovec, seminarist*, teolog, duchovni, varhanik*, varhanic*, opat, opatem, opatka, prevor, prevorka,
prevorem, abatys*, vikar, vikarem, arcibiskup*, kardinal*, kanovnik*, novic, novick*, klerik*, kurat*, presbyter*,
jahenka, salvacion*, kvaker*, mennonit*, hutterit*, alevit*, wahhabit*, chasid*, chasidka, ortodoxni zid*, konvertit*,
katechumen*, katechet*, katechetk*
"""
RELIGION_TIGHT = """
krestansk*, katolick*, evangelick*, protestantsk*, pravoslavn*, zidovsk*, muslimsk*, islamsk*, buddhistick*,
hinduistick*, nabozen* zalozen*, nabozensky zalozen*, poboz*, pobozn*, zbozn*, verici, silne verici, hluboce verici,
vericim, pokrten*, nepokrten*, nevericim, husitsk*, adventistick*
"""
POLITICS_ALONE = """
v ksc, byl v ksc, byla v ksc, clenem ksc, clen ksc, signatar charty, signatarka charty, chartu 77, charty 77,
disident*, komunalni politik, komunalni politicka, volebni listin*, na kandidatce, na kandidatku, na kandidatni
listin*, kandiduj* za, kandiduj* do, kandiduj* na, kandidoval* za, kandidoval* do, kandidat* na starost*, kandidat* na
senator*, kandidat* na poslan*, kandidat* na prezident*, kandidat* za, kandidatk* za, lidr kandidatky, lidrem
kandidatky, delam kampan, delame kampan, vedu kampan, vedu volebni, roznasim letaky, volebni stab, volebni tym,
volebni kampan, nas kandidat, nase kandidatka, zastupitel za, zastupitelka za, radni za, poslanec za, poslankyne za,
senator za, senatork* za, hejtman za, asistent poslan*, asistentka poslan*, asistent senator*, asistentka senator*,
poslaneck* asistent*, clen strany, clenka strany, clenem strany, clenkou strany, clenem hnuti, clenkou hnuti, clen
hnuti, clenka hnuti, stranickou legitim*, stranick* knizk*, vstoupil* do strany, vystoupil* ze strany, volil jsem,
volila jsem, volili jsme, nevolil jsem, nevolila jsem, budu volit, budeme volit, sel bych volit, nechodim k volbam,
chodim na demonstrac*, byl* na demonstrac*, chodime na demonstrac*, milion chvil*, odpurce vlady, odpurkyne vlady,
jsem proti vlade, svrhnout vladu, volim komunist*, volim pirat*, volim lidov*, volim zelen*, volim ods, volim spd,
volim stan, volim socdem, volim okamur*, volim babis*, volim starost*, volim hnuti, volim levic*, volim pravic*,
volime ods, volime pirat*, volime lidov*, volime zelen*, volime spd, voli komunist*, voli pirat*, voli zelen*, voli
ods, voli spd, voli babis*, voli okamur*, voli lidov*, podporuji babis*, podporuju babis*, podporuji fial*, podporuju
fial*, podporuji okamur*, fandim babis*, fandim fial*, fandim pirat*, fandim okamur*, volic* babis*, volic* ods,
volic* spd, volic* pirat*, volic* ano, jsem v ods, je v ods, je v spd, byl v ods, jsme z ods, jsem pravicov* volic*,
jsem levicov* volic*, politicky vezen, politickym veznem, politickych duvod*, starosta za, starostka za, starostou za,
mistostarosta za, primator za, jako starosta za, sedim za, na radnici za, v zastupitelstvu za, v zastupitelstvu sedim,
dal hlas, dala hlas, jsem dal hlas, jsem dala hlas, hlas jsem dal, dame hlas, dam hlas, levicove smysl*, pravicove
smysl*, levicovych nazor*, pravicovych nazor*, levicove nazor*, pravicove nazor*, politicke nazor*, politicky nazor*,
politick* presvedc*, v partaji, v partaj*, vstoupil do ksc, byl komunista, byla komunistka, byl estebak, spolupracoval
s stb, agent stb, v disentu, podepsal chartu, podepsala chartu, podepsal jsem chart*, demonstruju proti, demonstrujeme
proti, chodim demonstr*, chodime demonstr*, protestuju proti vl*, jsem proti eu, czexit, svobodu ukrajine, podporuji
ukrajin*, podporuju ukrajin*, podporuji rusk*, podporuju putin*, jsem pro putin*, fandim putin*, fandim trump*, fandim
rusku, verim trump*, volim hnuti ano, volime hnuti ano
"""
POLITICS_PEOPLE = """
komunist*, bolsevik*, socan*, socialist*, demokrat, sociald*, konzervativec, konzervativk*, libertarian*, levicak*,
levicack*, pravicak*, pravicack*, anarchist*, fasist*, nacista, neonacist*, nacek, lidovec, lidovcem, piratka, pirat,
piratem, poslanec, poslancem, poslankyn*, senator, senatorem, senatork*, zastupitel, zastupitelem, zastupitelk*,
hejtman*, europoslan*, disident*, chartist*, monarchist*, trockist*
"""
POLITICS_TIGHT = """
levicov*, pravicov*, liberaln* smyslejici, konzervativn* smyslejici, konzervativn* zalozen*, stranik, stranicka, radni
za, krajsky radni, politik, politicka, volic*, volicka, zeleny, zelena, aktivist*
"""
POLITICS_PARTY = """
ods, spd, kscm, kdu*, top09, cssd, socdem, pirati, piraty, piratu, piratum, piratech, pirata, starostove, starostu a,
lidovci, lidovce, lidovcu, lidovcum, lidovcich, zeleni, zelene, zelenych, zelenym, motoriste, motoristy, motoristu,
motoristum, stacilo, trikolor*, prisaha, prisahu, svobodni, svobodnych, komunist*, hnuti ano, hnuti stan, hnuti,
levice, levici, pravice, pravici, okamur*, babis*, trumpa, putina, zemana, zemanovi, politicke strany, politicka
strana, politickou stranu, politicke strane, koalice spolu, ano 2011, nacky, narodni demokrac*, delnick* stran*,
stran* zelen*, volte pravy, hlas, fialovu vladu, tuto vladu, soucasnou vladu, opozic*, sjezd* strany, kandidatk*,
zupn*, stan a, ods a, ceske strany, stranou, partaj*, partaji, za stan, v ano 2011, hnuti starost*, babisovi, babise,
okamuru, fialu, rakusan, rakusana, konecna, konecnou, bartos, turka, motoristy sobe, nalevo, napravo
"""
POLITICS_ROLE = """
clen, clenka, clenem, clenkou, clenove, predsed*, mistopredsed*, tajemni*, volim, volime, volil, volila, volili, voli,
volit, poslan*, senator*, asistent*, zastupitel*, kandid*, stranik*, stranick*, sympatiz*, primark*, volic*, krajsk*,
mistni, leader, lidr*, vedu mistni, vede mistni, jsem v, sem v, je v, byl v, byla v, jsem byl v, jsem u, je u, delam
pro, delal* pro, pracuju pro, pracuji pro, jsem za, roznasel*, roznasim, lepil*, demonstr*, fandim, podporuju,
podporuji, nesnasim, nenavidim, proti, kampan*, vstoupil*, vystoupil*, regionaln*, predsedn*, starosta, starostka,
starostou, starostkou, mistostarost*, primator*, radni, na radnici, sedim, sedi za, vybor*, ve vyboru, hlas, rozdavam,
rozdaval*, letaky, letak, billboard*, plakat*, prispivam, prispel*, daroval*, posilam penize, dobrovoln* pro, volby,
volbach, volebni, volilo, volivam, volivame, nevolim, nevolil*, nevoli, fanda, fanousek, fanynka, priznivec,
priznivkyne, clenstvi, legitimac*, stojim za, obdivuju, obdivuji, naleti na, mitink*, hlasoval*, hlasuju, hlasuji,
agitoval*, agituj*, komunal*, leader*, lidruj*, dvojka, trojka, jednicka
"""
UNION_NAMED = """
odborar*, odborov* predak*, odborov* predsed*, predsed* odbor*, clen* odbor*, clen* odborov*, v odborech, v odborovem
svaz*, odborov* organizac*, odborov* svaz*, odborovy duverni*, odborov* ustredn*, za odbory, nase odbory, nasich
odbor*, clenstvi v odborech, do odboru vstoup*, vstoupil* do odboru, vstup* do odboru, zakladame odbory, zalozili
odbory, zalozili jsme odbory, zakladam odbory, zalozil* odbory, platim odborum, platime odborum, prispevky odborum,
predak odbor*, predaka odbor*, predakem odbor*, mistopredsed* odbor*, tajemni* odbor*, pokladni* odbor*, hospodar
odboru, zavodni vybor, zavodniho vyboru, duvernik odboru, funkcionar* odbor*, jednam za odbory, vyjednavam za odbory,
odbory me, odbory nas, stavkov* vybor*, stavkujeme, stavkoval*, stavkuju, stavkuji, jsme ve stavce, cmkos, os kovo,
odbory kovo, odbor* kovo, asociac* samostatnych odbor*, odborov* sjezd*, odborov* legitim*, odborov* prukaz*, odbory,
odborum, odborech, odborov*, z odboru, do odboru, kolektivni smlouvu vyjed*, kolektivni vyjed*, zakladni organizace,
zakladni organizaci os, zo os, zo odbor*, duvernik, duvernice, uskupeni odbor*, aliance odbor*, stavkov*, ve stavce,
clensk* prispevky odb*, cleny odbor*, clenum odbor*, odborak*, odborak, odboraci, odborack*, odborarsk*, unie skoln*,
lekarsky klub, lok scl, federace strojv*, federac* strojv*, vyboru odbor*, vybor odbor*, vyborem odbor*
"""
