"""Czech. Folded (no diacritics); "*" ends a stem; entries of several words must follow each other."""

HEALTH_ALONE = """
na kysliku, kyslikov* koncentrator, na insulinu, na inzulinu, na lecich, na antidepresivech, na prascich,
ma to v hlave, alzheimer, upadl a, po padu, chodi o berlich, chodi s holi, chodi s hulkou, spatne hybe,
nehybe, hybnost*, omezenou pohyblivost, pohybove omezen*, imobilni, po embolii, po covidu, plice, plicni,
cevni, po zlomenine, zlomenina, artroza kolen, vada zraku, vada reci, slepa na, slepy na, cukrovk*,
cukrovkar*, rakovin*, mrtvic*, ochrnut*, ochrnul*, vozickar*, invalid*, na voziku, o berlich, o holi,
na berlich, nevidom*, slepec, slabozrak*, neslys*, nedoslych*, naslouchat*, naslouchad*, tehotn*,
tehotenst*, gravid*, potratil*, umele oplodneni, po porodu, rizikov* tehot*, v jinem stavu, cekam miminko,
cekame miminko, cekam dite, cekame dite, cekaji miminko, ceka miminko, materinske mleko, roztrousen*,
padoucnic*, astmati*, alergik, alergicka, dusevne nemocn*, dusevni poruch*, dusevni onemocneni,
psychicky nemocn*, uzkostn*, panick* atak*, panick* poruch*, sebevra*, sebeposkoz*, poruch* pozornosti,
lecb* zavislost*, alkoholik*, alkoholic*, protialkohol*, odvykac*, toxikoman*, narkoman*, prukaz ztp*,
ztp*, tp prukaz, plny invalidni, castecny invalidni, invalidni duchod*, prispevek na peci,
stupen zavislosti, stupne zavislosti, pln* invalidit*, ochrnuti, postizen*, handicap*, mentalne,
telesne postizen*, downuv, downov*, downuv syndrom, obrna, obrnou, obrnu, mozkov* obrn*, rozstep*, vyhrez*,
vyhrezl*, plotynk*, ischias*, skrivene patere, bechtere*, revma*, krecov* zil*, zlomen* noh*, zlomen* ruk*,
zlomen* krc*, zlomila nohu, zlomil nohu, zlomila ruku, zlomil ruku, zlomila krcek, zlomila si, zlomil si,
po operaci, pred operaci, na operaci, operaci kycl*, operaci kolen*, operaci patere, operaci srdce,
operovan*, umely kloub, umelou kycel, kycelni kloub*, nahradu kycl*, nahrada kycl*, endoprotez*,
po infarktu, po mrtvici, po urazu, po uraze, po transplantaci, po chemo*, na chemo*, chodim na chemo*,
na ozarovani, ozarovan*, onkologi*, na onkologii, nador*, nadoru, zhoubn*, amput*, protezu nohy,
stehenni protez*, bionick* ruk*, srdecni vad*, srdecni selha*, nemocne srdce, slabe srdce, srdecni arytm*,
arytmi*, fibrilac*, vysoky tlak, vysokym tlakem, tlak a cukr, cholesterol*, stitn* zlaz*, stitnou,
slinivk*, ledvin*, cirhoz*, zloutenk*, selhani ledvin, jatra, jatry, zaludecni vred*, vredy, streva,
strevni, lepek nesmim, bezlepkovou dietu, celiaki*, lupenk*, ekzemy, atopick*, atopik*, zelen* zakal*,
sedy zakal, sedym zakalem, makularn* degener*, oslepl*, neslysim, ohluchl*, nevidim na, spatne vidim,
spatne slysi*, spatne slysim, spatne chodi, spatne chodim, spatne se mi chodi, nemohu chodit,
nemuzu chodit, tezko chodi*, uz nechodi, nemuze chodit, kulha, kulham, pohybuje se na voziku,
upoutan* na luzko, lezici pacient*, lezak*, dekubit*, proleženin*, prolezenin*, inkontinen*,
pleny pro dospele, kompenzacni pomuck*, koktam, koktav*, dyslexi*, dysgraf*, poruch* uceni, poruch* spanku,
nespavost*, na neschopenc*, neschopenk*, na nemocensk*, marodim, dlouhodobe nemocn*, vazne nemocn*,
tezce nemocn*, chronicky nemocn*, hospitaliz*, v nemocnici lezi*, lezim v nemocnici, lezel v nemocnici,
propustili z nemocnice, pustili z nemocnice, v lecebne, na psychiatri*, psychiatri*, leky na, beru leky,
bere leky, beru prasky, bere prasky, leky na tlak, leky na srdce, antibiotik*, po covidu, koronavir*,
boreliozu, boreliozou, klistovk*, meningit*, zapal plic, zapalem plic, tuberkuloz*, tbc, dna v noze,
dnu v noze, hiv pozitiv*, pohlavni nemoc*, umely spanek, neplodn*, umelym oplodnenim, prechod, menopauz*,
hormonalni lecb*, pece o nemocn*, v hospicu, hospic*, paliativ*, umira na, umirajici
"""
HEALTH_FRAMED = """
nemoc, nemoci, nemocna, nemocny, nemocneho, nemocnou, nemocnemu, choroba, choroby, chorobu, onemocneni,
diagnoz*, lecim, leci, leceni, lecba, lecbu, lecbe, uraz, uraze, urazu, bolest*, boli, pater, patere,
pateri, zada, klouby, kloubu, kolena, kolen*, kycel, kycle, kycli, srdce, srdcem, tlak, dieta, dietu,
alergie, alergii, pylova, rymu, senna ryma, sennou rymu, dychav*, dusnost, zavrat*, zrak, sluch, ocni,
brylemi, porod, porodu, porodila, kojim, koji, rehabilitac*, rehab*, vysetreni, kontroly, nemocnice,
nemocnici, doktor*, lekar*, sanatori*, lazne, berle, berli, hul, choditko, choditk*, vozik, voziku, ortez*,
sadr*, sadre, proteza, protezu, zavislost, zavisly, zavisla, drogach, alkohol, propustk*
"""
RELIGION_TIGHT = """
chodime na msi, chodim na msi, na msi, bohosluz*, do modlitebny, do kostela kazd*, kazdou nedeli na msi,
pobozn*, duchovni, krestan*, katol*, evangeli*, protestant*, pravoslav*, zid, zidovka, zidovk*, zidov*,
zide, husit*, husita, svedek jehov*, svedk* jehov*, svedci jehov*, verici, nabozen*, vericim, verime,
veriaci, buh, boha, boze, faraz*, farar*, kaplan*, knez, knezi, kneze, knezem, mnich*, jeptisk*, reholn*,
pastor*, kazatel*, biskup*, diakon*, jahen, jahn*, varhanik v kostele, farnik*, ministrant*, konvertoval*,
pokrten*, krtil*, bez vyznani, neverici, pohan*, wicca, scientolog*, hare krisna, cirkve bratrske,
cirkev bratrska, clen* cirkve, clen* sboru, nas sbor, nasi farnosti, nasi farnost*, nase farnost, ramadan*,
ramadanu, sabat*, sabbat*, chodim do kostela, chodime do kostela, chodim do mesity, chodime do mesity,
postim se, nosim hidzab, nosim satek, modlim, modlime, modlit, modlitb*
"""
POLITICS_ALONE = """
v ksc, byl v ksc, byla v ksc, clenem ksc, clen ksc, clenka strany, clen strany, stranick*, volil jsem,
volila jsem, volim, volime, kandiduj*, kandidoval*, kandidatk* za, kandidat za, kandiduju za,
zastupitel za, volil* jsem, volim piraty, volim ano, volim ods, volim spd, volim stan, volim komunist*,
jsem komunist*, jsem v ods, jsem v ano, jsme z ods, poslanec za, poslankyne za, senator za, senatork* za,
volebni stab, volebni kampan za, nas kandidat, nase kandidatka, delam kampan pro, delame kampan pro,
podporuji babis*, volim babis*, volic* babis*
"""
POLITICS_TIGHT = """
komunist*, pirat, piratka, lidovec, lidovcu, socan*, socialist*, socialni demokrat*, konzervativec,
liberal, levicak*, levicov*, pravicak*, pravicov*, anarchist*, fasist*, nacista, zeleny, poslan*, senator*,
zastupitel*, hejtman*, radni za, aktivist*, odpurce vlady, volic*
"""
POLITICS_PARTY = (
    "ods, ano, spd, stan, kscm, kdu*, top09, top, cssd, socdem, starost*, pirat*, piratum, lidov*, "
    "zelen*, motorist*, stacilo, trikolor*, prisaha, svobodni, svobodnych, komunist*, strana, strany, "
    "strane, stranu, hnuti, levice, levici, pravice, pravici, levicov*, pravicov*, okamur*, babis*, "
    "fial*"
)
POLITICS_ROLE = (
    "clen, clenka, clenem, clenkou, clenove, predsed*, mistopredsed*, tajemni*, volim, volime, volil, "
    "volila, poslan*, senator*, asistent*, zastupitel*, kandid*, organizac*, straník*, stranik*, "
    "stranick*, sympatiz*, podporu*, primark*, volic*, krajsk*, mistni, regionalni, leader, lidr*"
)
ETHNICITY_TIGHT = """
rom, romka, romove, romu, romsk*, cikan*, cigan*, vietnam*, ukrajin*, rus, ruska, rusk*, slovak*,
slovensk*, polak, polk*, polsk*, nemec, nemk*, mad'ar*, madar*, srb*, chorvat*, bulhar*, rumun*, turek,
turk*, turkyn*, arab*, kurd*, syr*, mongol*, cinan*, cinsk*, indk*, ind, pakistan*, afghan*, afgan*,
afrikan*, afric*, nigeri*, cernoch*, cernosk*, cernosi, mulat*, snedsi, tmavsi plet*, tmavou plet*,
tmave pleti, jine pleti, asiat*, zidovskeho puvodu, romskeho puvodu, vietnamskeho puvodu, puvodem, puvodu,
cizinec, cizinka, cizinci, uprchlik*, uprchlic*, azylant*, mensin*, albanec, albank*, gruzinec, gruzink*,
armen*, armensk*, beloruck*, belorus*, kazas*, moldav*, egypt*, alzir*, tunis*, marocan*, brazil*, kuban*,
amerika*, anglican, anglick*, britk*, brit, francouz*, ital*, spanel*, rakusan*, latinoamer*, hanak,
slezan*, lemk*
"""
ORIENTATION_TIGHT = (
    "dva kluci, dve holky, dva muzi, dve zeny, dva tatove, dve mamy, dve maminky, stejneho pohlavi, "
    "na kluky, na holky, na muze, na zeny, teplous*, teply, homous*, homouse, registrovan*, "
    "registrovane partnerstvi, registrovanem partnerstvi, muj pritel a ja jsme muzi, tranzic*, zmene "
    "pohlavi, zmenu pohlavi, po tranzici, v tranzici, coming out"
)
UNION_ALONE = (
    "odborar*, odborov* predak*, odborov* predsed*, predsed* odbor*, clen* odbor*, v odborech, "
    "odborov* organizac*, odborov* svaz*, odborov* predsedkyn*, cmkos, os kovo, za odbory, nase "
    "odbory, clenstvi v odborech, odborov* ustredn*"
)
CRIMINAL_ALONE = """
mam zaznam, zapis v rejstriku, cisty trestni rejstrik, cisty rejstrik, soud me, soudili me,
soudne trestan*, pravomocne odsouz*, byl jsem zavreny, byl jsem zavren*, zavreny za, zavreli me,
pustili me z, propusten* z vez*, propustili z vez*, vysel z vez*, vysel jsem z, bracha sedi, syn sedi,
manzel sedi, sedi ve vez*, sedi za, vazebn*, kriminal*, kriminale, zlodej*, zlodejin*, kradez*, za drogy,
za kradez, za podvod, nadychal, jel pod vlivem, nafoukal*, zadrzela me policie, zadrzeli me, vysetruji me,
vysetruje me policie, trestny cin*, trestni stih*, podminene propusten*, podminene odsouz*, recidiv*,
obzalovan*, obzaloba, ublizeni, odsoudil*, odsouzen*, odsouzeny, podmink* za, na podmince, v podmince,
mam podminku, dostal podminku, dostala podminku, podmineny trest, podminkou za, zaznam v rejstriku,
v rejstriku trestu, trestni rejstrik*, cisty rejstrik nemam, trestan*, netrest*, ve vezeni, z vezeni,
do vezeni, vezen, vezn*, vykon trestu, ve vykonu, v base, z basy, v krimu, z krimu, sedel za, sedela za,
domaci vezeni, domacim vezeni, naramek na noze, elektronick* naram*, vazb*, ve vazbe, probac*, probacni,
obvinen*, stihan*, trestne stih*, trestni stihani, trestni oznameni na me, krade*, kradl*, loupez*,
zpronever*, podvodu jsem, vrazd*, znasiln*, ublizeni na zdravi, vyhrozovani, dealer, prodej drog,
rizeni pod vlivem, ridil pod vlivem, ridil opily, ridil opilý, rizeni v opilosti, sebrali mi ridic*,
zabavili mi ridic*, zakaz rizeni, zakaz cinnosti, obecne prospesn*, verejne prospesne prace,
alternativni trest
"""
FINANCIAL_ALONE = """
na rodicovske a beru, rodicovska je, na materske, beru materskou, nemam na to, uz nemame z ceho,
pujcku nedali, pujcku mi nedali, uver mi zamitli, zamitli mi uver, zamitli uver, zamitli pujcku,
nedostal jsem uver, nedostanu uver, nedostanu pujcku, bez zamestnani, prisel jsem o praci,
prisla jsem o praci, ve vypovedi, dostal jsem vypoved, dostala jsem vypoved, v prodleni, mam dluh*,
mame dluh*, dluh na, dluh u, mam exek*, nemam praci, nemame praci, na pracaku, pobiram davky, beru davky,
splacim hypoteku, splacime hypoteku, splatky hypoteky, hypoteku mame, hypoteku mam, prispevek v hmotne,
zapis v registr*, negativni zaznam, v cernych cislech, bankovni registr*, nevychazim, nevychazime s penez*,
cerpam podporu, rodicovsky prispevek, rodicak beru, mam hypoteku, mame hypoteku, zadluzil*, insolven*,
exekuc*, exekut*, oddluzen*, osobni bankrot*, osobnim bankrot*, bankrot*, dluznik*, dluzim, dluhy, dluhu,
dluzni, zadluzen*, predluzen*, splacim dluh*, nesplac*, nezaplacen* pujc*, zaznam v registru,
v registru dluzniku, registr* dluzniku, solus, brki, nrki, podpora v nezamestnanosti,
podporu v nezamestnanosti, na podpore, na socialnich davkach, socialni davky, na davkach,
davky v hmotne nouzi, hmotn* nouz*, prispevek na bydleni, na uradu prace, nezamestnan*, bez prace,
bez prijmu, na mizine, strhavaji mi, strhavaji z platu, srazky z platu, srazky ze mzdy, obstaven*,
blokovany ucet exek*, zivotni minimum, hypoteku nesplac*, pujcky, mam pujcku, mam pujcky, lichvar*, lichv*,
minimalni mzd*, nizky prijem, nizkym prijmem, nizky duchod
"""
INCOME = (
    "vydelavam, vydelava, vydelame, beru, bereme, bere, mzda, mzdu, plat, platu, prijem, prijmu, "
    "prijmy, duchod, duchodu, vyplata, vyplatu, vyplaty, cisteho, hrubeho, cistem, penzi, dluzim, "
    "dluh, dluhu"
)
MARITAL = (
    "bezdetn*, ziju sam, ziju sama, bydlim sam, bydlim sama, jsem sama na, jsem sam na, po rozvodu, "
    "rozvadime, rozvadim, v rozvodu, byvaly manzel, byvaleho manzela, byvala manzelka, exmanzel*, "
    "exmanzelk*, zasnouben*, manzel zemrel, zemrel mi manzel, zemrela mi manzelka, manzelka zemrela, "
    "druh a druzka, zijeme na hromadce, jsem na dve deti sama, matka samoziv*, svobodn*, vdan*, "
    "zenat*, rozveden*, ovdovel*, vdov*, vdova, vdovec, vdovcem, rozvadim se, rozvadime se, rozvodu, "
    "po rozvodu, samozivitel*, svobodna matka, samoziviv*, v rozvod* rizeni, odloucen*, rozesli jsme"
)
PERSON_FRAME = """
jsem, jsme, mam, mame, mi, me, mne, mnou, nam, nas, ja, my, sem, sme, su, muj, moje, moji, meho, memu, mou,
moja, svuj, svou, sveho, nase, nasi, nasi, nasemu, byl, byla, budu, beru, bereme, trpim, trpime, trpi,
lecim, lecime, beham, chodim, chodime, uzivam, prodelal*, onemocnel*, bojuji, bojuju, cekam, cekame,
nemuzu, nemohu, nesmim, narodil*, pochazim, pochazime, jako, coby, coz, co, kdyz, ktera, ktery, kterou,
manzel*, zena, zene, zenu, zenou, maminka, mamince, maminku, maminky, mama, mamu, mame, mamka, mamky, tata,
tatovi, tatu, tatinek, tatinka, tatinkovi, otec, otce, otci, matka, matce, matku, syn, syna, synovi, synek,
dcera, dceri, dceru, dcerka, dite, dcerce, deti, detem, babicka, babicce, babicku, babi, deda, dedovi,
dedecek, dedeckovi, dedu, bratr*, brach*, segra, segru, sestra, sestre, sestru, tchan*, tchyn*, teta, tete,
stryc*, soused*, kamarad*, partner*, pritel*, pritelkyn*, kolega, kolegyne, klient, klientka, vnuk*,
vnucka, vnucce, rodice, rodicum, brat*
"""
THIRD = (
    "ma, je, bere, bylo, byl, byla, mu, ji, jemu, on, ona, jeho, jeji, oni, mel, mela, jsou, maji, "
    "zustal, zustala, lezi, jezdi"
)
BE = (
    "jsem, jsme, sem, sme, je, jsou, byl, byla, jako, su, ja, my, manzel*, puvodem, pochazim, "
    "pochazime, narodil*, rodina, rodice, i, taky, tez, coby, zena, jsemtaky, nejsem, nejsme, verim"
)
BOUNDARY = (
    "a, ale, tak, takze, proto, protoze, aby, jestli, nebo, i kdyz, kdyby, potrebuju, potrebuji, "
    "potrebujeme, potrebuje, potreboval*, hledam, hledame, shanim, shanime, chci, chceme, chtel, "
    "chtela, prosim, muzete, mohli, mate, vadi, lze, da, jde, pujde, nevadi, bude, abych, mohl, mohla,"
    " tudiz, tedy, at"
)
LEADING = (
    "ze, protoze, ponevadz, jelikoz, ale, jo, no, tak, totiz, taky, navic, jinak, bohuzel, pac, a, "
    "kdyz, co, hele, pozor, jeste, mozna, proste, vlastne, dulezita, vec, ktera, ktery"
)
VETO = (
    "pes, psa, psovi, pejsk*, kock*, kocour*, kralik*, kun, kone, notebook*, pocitac*, pc, telefon, "
    "mobil, baterk*, baterie, motor*, auto, auta, pracka, pracku, lednice, tiskarn*, disk*, kolo, "
    "kola, produkt*, vyrobek, kabel*, software, windows, matrace pro, vhodn*, vhodna"
)
FOR = "pro, proti, na"
