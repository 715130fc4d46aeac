"""Polish names, their short forms, names of migrants that are frequent there. "~" marks those that are also words."""

MALE = """
abraham achilles adolf agaton ahmed alan albert albin aleks aleksander aleksiej alex alexander amadeusz ambrozy
anastazy anatol anatolij andrey andrij andrzejek antek antoni antos apolinary apoloniusz arek ariel arkady arnold
arseniusz artek artem artur aslan atanazy august augustyn aureliusz baltazar barnaba bartlomiej bartus bazyli
benedykt beniamin beniek berek bernard bertold bishal bogdan bogdanek bogumil bogus boguslaw bogusz bohdan bolek
boleslaw bonifacy boryslaw bozydar bronek bronislaw bruno brunon budzislaw cecyl celestyn cezar chryzostom cyprian
czarek czesiek czeslaw dagobert dalibor damianek danek daniel danylo darek davit dawidek denis denys dionizy dmytro
dobieslaw dobromir dobroslaw dominik donald donat dorian edek edgar edwin eliasz eligiusz emanuel emil emilian
eneasz erazm ernest erwin eugeniusz eustachy euzebiusz ewaryst fabianek felek felicjan feliks ferdek ferdynand
filemon filipek florek florian fortunat franciszek franek franus fryc fryderyk gabriel gabrys gawel gedymin genek
gerwazy giorgi gniewko gniewomir godzimierz goscislaw gracjan grzegorz grzes grzesio gustaw gwidon hasan hektor
heniek henio heniu herbert herman hieronim hilary hipolit horacy hryhorij hubert hugo idzi ignacy ignas igor ihor
ildefons innocenty irek ireneusz ivan iwan iwo izaak izydor jacenty jacus jakub jan janek janus januszek jarogniew
jaromir jaropelk jaroslaw jas jasiek jasio jedrek jedrus jedrzej jeremi jeremiasz jerzyk jewgienij jewhen joachim
joel jonasz jonatan jordan jozef jozek jozio jozus julek julian juliusz jurand jurek juri jurij jurus justyn
kacperek kajetan kajtek kalikst kamilek karolek kazik kazimierz kazio klaudiusz klemens kleofas konrad konradek
konstancjusz konstantyn kordian kornel korneliusz kosma kostiantyn kryspin krystek krystian krzesimir krzychu krzys
krzysio krzysiu ksawery kuba~ kubus kwiryn kyrylo lambert laurenty lazarz lech lechoslaw leonard leoncjusz leon~
leopold leslaw leszek lew~ longin lubomir lucek lucjan ludek ludomir ludoslaw ludwik lukaszek maciej maciek macius
magnus makary maks maksim maksiu maksym maksymilian manfred marcel marceli marcin marcinek marcys marian marius
mariuszek markus maryn mateuszek matus matylda maurycy medard mehmet melchior metody michajlo michal michalek michas
mieciek mieczyslaw mieszko mietek miko mikolajek milan milek miloslaw milosz mirek miron miroslaw modest mohammed
mojzesz mscislaw mykhailo mykola mykyta narcyz natan natanael nataniel nazar nestor nguyen nikifor nikodem noel
oktawian olaf oleg oleh olek oleksandr oleksij olgierd olivier omar onufry orest oskarek ostap otton pafnucy
pankracy parys pascal patryczek patryk pavlo pawcio pawel pawelek pawlo petro piotr piotrek piotrus pius platon
polikarp prokop protazy przemek przemko przemo przemyslaw przybyslaw racibor radek radoslaw radzim radzimir rafal
rafalek rainer rajesh rajmund rajnold ravi remek remigiusz renat robcio robert roch roland roman romek romuald
rostyslaw rudi rufin rupert ruslan rysiek rysiu ryszard sabin salomon samson samuel sandeep seba sebastian sebek
sergiusz serhij seweryn siergiej slawek slawoj slawomir slawosz sobieslaw stach stachu stanislaw stas stasiek stasiu
stefek stepan sulislaw sunil swietopelk swietoslaw sylwek sylwester symeon szczepan szczesny szymek szymon szymus
tadek tadeusz tadzik tadziu taras telesfor teodor teofil teos tobiasz tolek tomasz tomcio tomek tomus tristan tycjan
tymek tymofij tymoteusz tytus ulryk urban vadym van vasyl vitalii wacek waclaw wacus wadim waldek waldemar walek
walenty walentyn walerian walerij walery wasyl wawrzek wawrzyn wawrzyniec wenancjusz wendelin wergiliusz wiaczeslaw
wieceslaw wiesiek wiesio wieslaw wiktor wiktoryn wilek wilhelm wincent wincenty wital witalij witalis witek witold
witoslaw wit~ wladek wladyslaw wladzio wlodek wlodzimierz wojciech wojtek wojtus wolfgang wolodymyr wszebor yaroslav
yevhen zachariasz zawisza zbigniew zbychu zbys zbyszek zdzichu zdzisiek zdzislaw zefiryn zelislaw zenek zeno
zenobiusz zenon ziemowit ziutek zyga zygfryd zygi zygmunt
"""

FEMALE = """
ada adela adelajda adria adrianna aga agata agatka agnieszka agrypina agunia agusia aisha albina aldona aleksandra
alfreda alicja alina alinka alka~ alla alojza alona amalia amanda amelia anastasija anastazja anatolia andrea
andzelika aneta anetka angelika angelina ania aniela anielka anita anka anna antonina anusia apolonia arleta asia~
asienka astrid augustyna aurelia balbina barbara basia basienka baska beata beatka beatrycze benedykta berenika
bernadetta berta bianka blandyna blanka bogda bogdana bogna bogumila bogusia boguslawa bohdana bozena bozenka bozka
bronia bronislawa brygida brygidka cecylia celestyna celina celinka czesia czeslawa dagmara dagna dagusia dalia dana
danka danusia danuska danuta daria daryna dasza debora delfina diana dobrawa dobrochna dobromila dobroslawa domicela
dominika dona dorka dorota dorotea dorotka dzidka dziunia edyta edytka ela eleonora eliza elka elwira elzbieta
elzunia emilia emilka emma ernestyna eryka estera eufemia eugenia eulalia eunika ewa ewcia ewelina ewka ewunia
fabiola fatima faustyna felicja feliksa filipina filomena flora florentyna franciszka franka fryderyka gabi gabriela
gabrysia gaja genia genowefa gertruda gienia gizela gloria gosia goska grazka grazyna grazynka greta halina halinka
halka halszka halyna haneczka hania hanka hanna hela helena helenka helga henia henryka hermina hiacynta hilaria
honorata honoratka hortensja ida idalia iga ignacja ilona ilonka inez inga ingrid inna irena irenka irina irka irma
irmina iryna isia iwa iwona iwonka iza izabela izabella izka izolda izunia jadwiga jadwisia jadzia jadzka jaga
jagienka jagna jagoda~ jagusia jana janeczka janina janka jarka jaroslawa jasmina joanna joasia joaska jola jolanta
jolka jowita jozefa jozefina jozia judyta julcia julia julianna julija julita julka justyna justynka justysia kaja
kajka kalina kalina~ kama kamila kamilka karina karola karolcia karolina karolka kasia kasienka kaska katarzyna
kateryna katia kazia kazimiera khrystyna kinga kinia kira klara klarysa klaudia klaudyna klementyna kleopatra
klotylda konstancja kora kordelia kornelia krycha krysia kryska kryspina krystyna ksenia ksymena kunegunda lara
laura lea lena lenka leokadia leonia leontyna lesia leslawa letycja lidia lidka lila lilia liliana lilianna lilka
lilla liudmyla liwia longina lora loretta luba lubomira lucja lucyna lucynka ludka ludmila ludmyla ludwika luiza
lukasza luna magda magdalena magdusia magdzia maja majka malgorzata malgosia malka malwina mania manka manuela mara
marcela marcelina marcysia margareta margerita maria mariam mariana marianna marija marika mariola mariolka marlena
marta martusia martyna martynka maryla marylka maryna marysia maryska marzanna marzena marzenka matylda mela melania
melisa michalina michasia mika mila~ milena milenka milka miloslawa mina mira mirela miriam mirka miroslawa monia
monika monka morena mysia nadia nadiia nadija nadina nadzieja~ nastazja nastia nastka nastusia natalia natalija
natalka natasza nela nicola nika nikola nikoletta nina ninka nino noemi nora norma nuna oda odeta ofelia oksana
oktawia ola~ olena olenka olesia olga olha olimpia oliwia olka oriana ottylia otylia pamela pati patka patrycja
paula paulina paulinka pelagia perpetua petra petronela pola pola~ polina prakseda prudencja pulcheria rachela
rafaela raisa ramona rebeka regina reginka renata renia rita roberta roksana roma romana romka romualda roza rozalia
rozalinda rozalka roza~ rozyczka rozyna ruslana rut ruta~ rysia ryszarda sabina sabinka salome salomea sandra sara
sasza selena serafina sewera seweryna slawa slawka slawomira sofija solomija sonia stanislawa stasia staszka
stefania stefcia stela stella sulislawa swiatoslawa swietlana switlana sylwia sylwka sylwunia syntia szarlota tamar
tamara tamila tatiana tekla telimena teodora teofila teresa tereska tesia tetiana tetyana thi tina tola tosia toska
tytania ula~ uliana ulka urszula urszulka uta waclawa walentyna waleria wanda~ wandeczka wandzia wanessa wasylyna
wera weronika weronka wiera wiesia wieska wieslawa wika wiki wiktoria wiktorija wilhelmina wincentyna wiola wioleta
wioletta wiolka wira wirginia witalia wita~ wladka wladyslawa wlodzimiera xymena yana yulia zaklina zaneta zanna
zdzisia zdzislawa zefiryna zenobia zenona zocha zofia zona~ zoriana zosia~ zoska zuza zuzanka zuzanna zuzia zygmunta
zyta
"""

SURNAMES = """
adamczyk adamiak adamski andrzejewski antczak augustyniak bak bakowski banach banas banasiak baran baranowski
bartczak bartkowiak bartosik bednarczyk bednarek bednarski bednarz bielak bielawski bielecki bieniek biernacki
bilski blaszczyk blazejewski bober bogacki bogucki bogusz borek borkowski borowiec borowski borowy brzezinski
brzozowski brzozowy buczek budzynski bugaj bujak bury burzynski bystry cebula chmiel chmielewski chojnacki
chrzanowski chudzik cichon cichy ciesielski ciesla cieslak cieslik cygan czaja czajka czajkowski czapla czarnecki
czarnota czech czekaj czerniak czerwinski czyz czyzewski dabek dabrowski debski dembinski dobosz dobrowolski
domagala domanski drozd dubiel duda dudek dudzik dudzinski dutkiewicz dzieciol dziedzic dziuba falkowski figura
fijalkowski filipek filipiak flis florczak fornal fraczek furman furmanek gaj gajda gajewski galazka galinski
garbacz gasior gasiorowski gawlik gawron gawronski gebala gibas gil glinka glogowski glowacki godlewski golab
golaszewski golebiewski golebiowski gomolka gora goral gorczyca gorecki gorka gorniak gorny gorski grabarczyk
grabowski grabski graczyk grochala grochowski gromek gruszczynski gruszka grzelak grzesiak grzyb grzybowski grzywacz
gurung gutowski guz guzik hajduk halicki hoffmann homa idzikowski izdebski jablonski jackowski jagiello jagielski
jakubiak jakubowski jamroz janas janiak janicki janik janiszewski jankowski janowski janus januszewski jaros jarosz
jaroszewski jarzabek jasinski jaskiewicz jaskulski jastrzebski jaszczak jaworski jedrasik jedrzejczak jedrzejczyk
jedrzejewski jezierski jozefowicz jozwiak jurek jurkiewicz juszczak kacprzak kaczmarczyk kaczmarek kaczor
kaczorowski kaczynski kalinowski kalisz kaluza kaminski kania kapusta karas karczewski karpinski karwowski kasprzak
kasprzyk kawa kawka kedzierski kedziora kielbasa kisiel klimczak klimek klimkiewicz klos klosowski kmiec kmiecik
knapik kobus kobylarz kobylinski koc kocon kogut kolacz kolodziej kolodziejczyk kolodziejski komorowski konieczny
konopka kopczynski kopec kordek kos kosinski kosiorek kosowski kostecki kostrzewa kot kotowski kowal kowalczyk
kowalewski kowalik kowalski kozak koziel koziol kozlowski krajewski krakowiak krakowski krasicki krasowski
kraszewski krawczyk krawiec krok krol krolik krolikowski kruk krukowski krupa krysiak krzak krzeminski krzyzak
krzyzanowski ksiadz kubacki kubiak kubica kubicki kubik kucharczyk kucharski kuczynski kujawa kula kulczycki kulesza
kulik kulinski kupiec kurek kurowski kurzawa kus kuzma kuzniar kwasniewski kwiatek kwiatkowski kwiecien kwiecinski
lach lapinski lasota latek lawniczak lech lesiak lesniak lesniewski leszczynski lewandowski lewicki licht ligocki
lipinski lipka lipski lis lisiecki lisowski lojek los luczak lukasiewicz lukasik lukaszewski maciag maciejewski
mackiewicz madej maj majcher majchrzak majewski majka makowski malec malecki malek malicki malinowski maliszewski
mankowski marciniak marcinkowski marczak marczewski marek markiewicz markowski maron matczak matusiak matuszak
matuszewski matyja matysiak mazur mazurek mazurkiewicz michalak michalczyk michalik michalowski michalski mielczarek
mikolajczak mikolajczyk mikulski milczarek milek milewski miller misiak misztal mlynarczyk molenda morawski
mordarski mroczek mroczkowski mrowka mroz mrozek mucha murawski musial musiol muszynski myszka nawrocki niedzwiecki
niemczyk niemiec niewiadomski nowacki nowaczyk nowak nowakowski nowicki nowosielski ochman olczak olejniczak olejnik
oleszek olszewski olszowka orlos orlowski orzechowski osinski ostrowski owczarek ozga pajak pakula paluch paluszek
panek papiez paradowski partyka pasek pasternak paszek paszkowski pawelec pawlak pawlicki pawlik pawlikowski
pawlowski pazdan piasecki piatek piatkowski piech piechota piecuch pieczka piekarski pietras pietruszka pietrzak
pietrzyk pilarski pilch piotrowicz piotrowski piwowarczyk placzek pluta podgorski polak polanski polkowski popiolek
poplawski prus przybyla przybylski przybysz ptak ptaszynski puchalski pytel pyzik rak rakowski ratajczak rogala
rogalski rogowski rojek romanowski rosiak rosinski rosolowski rozanski rozycki rudnicki rudzinski rusin rutkowski
ryba rybak rybarczyk rybicki rybinski rychlik rzepecki rzepka sadowski sak salamon salata samborski sawicki sendek
serafin siekierski sieminski sienkiewicz sieradzki sikora sikorski siwek siwiec skalski skiba skibinski skowron
skowronek skowronski skrzypczak skrzypek slaby sliwa sliwinski slomka slowik slowinski slusarczyk smigielski
smolarek smolinski snieg sobczak sobczyk sobieraj sobolewski sobotka socha sochacki sokol sokolowski solecki soltys
sosnowski sowa sowinski sroka stachowiak stachura stanek staniszewski stankiewicz stasiak staszewski stawicki
stefaniak stefanski stelmach stepien stepniak struzik strzelczyk strzelecki suchecki sulej sulima surma suski
swiatek swiderski swierczynski szafranski szczepaniak szczepanik szczepanski szczerba szczesniak szczesny szelag
szewczyk szkudlarek szlachta szmidt szostak szpak sztuka szulc szulik szwed szybka szydlowski szymanek szymanski
szymczak szymczyk szyszka tarnowski telega tkacz tkaczyk tokarski tokarz tomala tomaszek tomaszewski tomczak tomczyk
tracz trojanowski trzcinski turek turowski tyszkiewicz tywonek ulatowski urban urbanek urbaniak urbanowicz urbanski
wach wachowiak wal walczak walczyk waligora walkowiak wasiak wasik wasilewski wasowski wawrzyniak wcislo wdowiak
weglarz wegrzyn werner wesolowski wiecek wieczorek wiejski wielgosz wierzbicki wieteska wilczek wilczynski wilk
winiarski wisnicki wisniewski witczak witek witkowski wlodarczyk wlodarski wnuk wojciechowski wojcik wojtas wojtasik
wojtczak wojtowicz wolny wolski wozniak wozny wrobel wroblewski wrona wronski wrzesinski wrzos wydra wypych wysocki
zaborowski zajac zajaczkowski zajdel zak zakrzewski zalewski zamojski zareba zarzycki zasada zawada zawadzki zawisza
zbroja zdrojewski zdun zdunek zebrowski zegar zemla zieba zielinski zielonka ziemba zientek ziolkowski zmuda zuk
zukowski zurawski zurek zych zygmunt zyla zysk
"""
