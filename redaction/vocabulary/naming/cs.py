"""Czech names, their short and homely forms, names of migrants that are frequent there. "~" marks those that are also words."""

MALE = """
abel abraham absolon adalbert adin adolf ahmed alan albert albin ales alex alexandr alexej alfons alfred ali~ alois
ambroz anatol anatolij andel andrej andrij anton antonin apolinar ariel arkadij armand armin arne arnie arnold
arnost aron arpad artem artur artus atila august augustin augustyn aurel axel baltazar barnabas bartolomej bartos
beda bedrich bedrisek benedikt benjamin bernard blahomil blahoslav blazej blazek bohdan bohous bohousek bohumil
bohumir bohus bohuslav boleslav bonifac borek boris borivoj breta bretislav brian brona bronek bronislav bruno
burian cenda cenek cestmir chranibor chrudos chval chvalimir ctibor ctirad ctislav cyprian cyril dag daimlan dalemil
dalibor dalimil damian dan danecek danek daniel danik danny danylo darek dario darius dave david davidek davit dejan
demeter denis depold dezider dimitrij dmytro dobromil dobroslav domin dominicek dominik dorian drahomir drahon
drahos drahoslav duc dunan dung dusan dusanek eda edgar edik edmund eduard edvard edvin egon elemir elias elvis
emanuel emil emilek enrik erazim erhard erich erik ernest ervin erwin eugen evald evzen evzenek fabian fanda fanous
fanousek fedor felix ferda ferdinand fidel filip filipek florian frana franc francek franta frantik frantisek
fridolin fridrich gabin gabor gabriel gejza georg gerhard giorgi gorazd gregor gusta gustav gustik hanus hanusek
harald harry hasan havel havlik heinrich hektor henrich henry herbert herman hieu hilar hjalmar honza honzicek
honzik horac horst horymir hostimil hostivit hubert hugo hung hvezdoslav hynek hynous ignac ignat igor igorek ihor
ilja imrich ingrid ireneus isidor ivan ivanek ivar ivo ivos ivousek izak izidor jachym jachymek jakub jan janek
janos jarda jarecek jarek jarmil jaromil jaromir jaroslav jarous jarousek jaryn jenicek jenik jeremias jeronym
jevhen jimmy jindra jindrich jindrisek jindrousek jira jiri jiricek jirik jirka jirousek joel jonas jonatan jordan
josef josifek jost joza jozef jozin jozka juda julek julius juraj jurij juro justin jusuf kaja kajetan kamil kamilek
karel karlicek karlik karlos kaspar kazimir kevin kilian klaudian klaudius klement kliment kolja kolman koloman
kondrat konrad konstantin kornel kornelius kosma krasoslav kristian kristof kristyn kryspin krystof krystufek kuba~
kubicek kubik kurt kveton kvetoslav kvido kyrylo lada ladik ladimir ladislav lambert laurin lazar leander leo leon
leonard leonid leopold leos leosek levan libomir libor liborek linda livius lojzek lojzik long lothar lubomil
lubomir lubor lubos lubosek lucian luciano ludan ludek ludvik luis lukas lukasek lumir lumirek luther magnus maksym
manuel mara marcel marcelek marecek marek marian marin mario marius marta martin martinek marty matej matejek mates
matous matousek maty matyas matyasek max maxim maxmilian mecislav medard mehmet melichar metodej michael michal
michalek mikolas mikulas milada milan milanek mila~ milda milic milivoj milon milos milosek miloslav milota milous
minh mirda mirecek mirek miro miros miroslav misa~ mohamed mojmir mojzis moric muhammad mychajlo mykhailo mykola nam
narcis natan nataniel nazar nestor nikita nikola nikolaj nikolas nikoloz nikos noe noel norbert norman odolen olda
oldik oldrich oldrisek oleg oleksandr oleksij olin oliver olivius omar ondra ondras ondrasek ondrej ondrejek onrej
orest orlando osip oskar ostap osvald ota otakar otik otmar oto otousek otto ovidius paja pankrac pascal pata patrik
paul pavel pavlicek pavlik pavlo pedro pepa pepca pepicek pepik peta petan petr petricek petrik petro petruska pius
polykarp pravdomil pravoslav premek premik premysl pribyslav prokop prokupek protiva quang quido radan radecek
radegast radek radim radimir radko radmil radomil radomir rados radoslav radovan raduz rafael raimund ralf ramon
randy rastislav ratibor rehor renat rene reno richard risa risanek robert roberto robik robin robinek roland rolf
roman romca romek romeo ronald rosta rostik rostislav ruda rudik rudla rudolf rufus rupert ruslan salvator sam
samson samuel sasa sasa~ savel sebastian sebestian sergej serhii serhij servac severin sigfrid sigmund silvestr
silvius simeon simon simonek simunek slavek slavka slavoj slavomil slavomir slavos sobeslav son spytihnev stach
stana standa stanik stanislav stanley stefan stepa stepan stepanek steve svata svatomir svatopluk svatoslav sven
sylvestr tadeas taras teo teodor teodorik teofil tereza thanh tibor tichomir tichon tien tim timon timotej timoteus
tobias tobik tom tomas tomasek tomes tomik tomislav tomy tonda tonicek tonik tony torsten tristan tuan tybalt
uldrich ulrich urban urs uve vaclav vadym valdemar valentin valentyn valer valerian valtr vasek vasicek vasik vasil
vasyl vavra vavrinec velemir velen veleslav venca venceslav venda vendelin venek veroslav viet viktor viktorin vilda
vilem vili vilik vincenc vincent virgil vit vitalij vitecek vitek vitezslav vitoslav vivian vjaceslav vlada vladan
vladek vladena vladik vladimir vladislav vlastik vlastimil vlastimir vlastislav vodek vojmir vojslav vojta vojtech
vojtik vojtisek volodymyr vrata vratislav vratko vsebor vserad vsevolod walter wolfgang xaver yurii zaboj zachar
zacharias zarko zbislav zbyna zbynek zbysek zbyslav zdenda zdenecek zdenek zdeno zderad zdislav zelimir zelmir zeno
zenon zibrid zikmund zivan zlatan zlatko zoltan zoran zoroslav zurab
"""

FEMALE = """
abela ada adela adelaida adelina adelka adina adriana agata agatka agnes agnesa albena albina alena alenka alenuska
alexa alexandra alice alicka alida alina alisa alla alma alojzie alzbeta amalie amalka amanda amelie amos anabela
anastasija anastazie anca andela andelina andrea andrejka andula andulka aneta anetka anezka angela angelika anicka
anita anna annamarie antonie antonina apolena apolonie aranka ariana ariela arleta arnostka astrid augusta augustina
aurelie aurora babeta bara barbora barborka barca barunka barus baruska beata beatrice bela bella benedikta berenika
bernadeta bernarda berta beta betina betka betuska bianka bibiana blahomila blahoslava blanka blazena blazenka
bohdana bohumila bohumira bohuna bohunka bohuslava boleslava bozena bozenka bozidara bozka branimira branislava
brigita brona bronislava bronka carmen cecilie cecilka celestina celina cestmira charlota christina cilka claudia
ctirada dagmar dagmara dalibora dalie dalila dalimila damiana dana daniela danielka danka danuse danuska daria darie
darina darja daryna dasa dasenka debora denisa deniska diana dina dita ditta doba dobromila dobroslava dominicka
dominika donata dora dorota dorotka doubrava doubravka drahomila drahomira drahoslava drahuska dulka dusana ebena
edita eduarda ela elena eleonora eliaska elis elisa eliska ella elmira elsa elvira elza ema emanuela emca emicka
emilie emilka erika erna ervina estela ester esterka etela eufemie eufrozina eugenie eulalie eunika eva evca evelina
evicka evinka evka evzenie fabie fabiola fany fanynka fatima faustina felicie felicita filomena flora florentina
frantiska frida gabca gabi gabina gabriela gaia galina gena genovefa georgina gerda gerta gertruda gita gizela
gizelka glorie gracie graciela greta gustava halina halka halyna hana hanca hang hanh hanicka hanka hanna hanuse
hata havla heda hedva hedvika helena helenka helga helma henrieta hermina hilda hildegarda hoa hortenzie horymira
hostimila hostislava huong ida ignacie ilka ilona ilonka ilsa inez inga ingeborg ingrid inka inna ira irena irenka
irina iris irma iryna isabela iva ivana ivanka iveta ivetka ivicka ivka ivona ivonka izabela izolda jadranka jadviga
jana janicka janka jarca jarka jarmila jarmilka jaromira jaroslava jaruska jasmina jasnena jelena jenifer jenovefa
jesika jindra jindriska jirina jirinka jirka jitka jituska johana johanka jolana jolanta jordana josefa josefina
josefinka josefka jovana jozefina judita juditka julca juliana julie julija julinka julka justina justyna kaca
kacenka kacka kaja kamca kamila kamilka karin karina karkulka karla karlicka karmela karolina karolinka kata
katerina katerinka kateryna katka katrin katuse klara klarka klaudie klaudinka klementina klotylda koleta konstance
konstancie kora kordula kornelie krasava krasomila krista kristina kristyna kristynka kunhuta kveta kvetka
kvetoslava kvetuse kvetuska lada lada~ ladislava ladka lan~ larysa laura laurinka lea leila lejla lena lenca lenicka
lenka leokadie leona leonie leontina leontyna leopolda leopoldina lesja leticie lia liba libena libuse libuska lida
lidie lidka liduna liduska liliana lilien lilie~ lily lina linda linh livie ljuba ljudmila ljudmyla lola lorena lota
luba lubina lubomira luciana lucie lucinka lucka ludka ludmila luisa lujza lukrecie lumira lydia lydie lyudmyla
magda magdalena magdalenka magdicka mahulena mai~ maja majda~ majka maky malvina mana manicka manka manuela mara
marcela marcelina marcelka marenka margareta margita mariana marianka marie mariia marija marika marina~ mariola
marka marketa marketka marlena marta marticka martina martinka maruska maryna masa masenka matylda maxima mecislava
medea melanie melinda melisa melita mercedes metodeja mia michaela michala michalina michalka mika mila milada
miladka milana milena milenka milica milka miloslava miluse miluska mina mira mirabela miranda miriam mirjam mirka
miroslava misa~ mlada mnislava mojmira mojslava mona monca monika myrtha nad'a nada nadezda nadiia nadija nadina
nadja nadka naomi natalie natalija natalka natasa neda nela nelinka nelly nga ngoc nika nikol nikola nikoleta
nikolka nina ninka niobe noema noemi nona nora norma ofelie oksana oktavie oldra oldriska olena olga olgou olha
olina olinka olivie~ olympie oriana otka otylie pamela panna patricia patricie paty paula paulina pavla pavlicka
pavlina pavlinka pelagie penelopa perla~ petra petriska petronela petruska petula phuong pipa polina polyxena
pravdomila pravoslava pribyslava priska prokopa rachel radana radka radmila radomila radomira radoslava radovana
rafaela ramona rebeka regina renata renatka renca renka rita roberta romana romanka romca rosalie rostislava roxana
rozalie rozalka rozarka rozina rozvita rudolfa rut ruth ruzena ruzenka sabina sabinka salomena samanta samuela
sandra sandruska sara sarinka sarka sarlota sasa saskie selena selma serafina severa sibyla sidonie silva silvie
silvinka simona simonka sixta slavena slavka slavomila slavomira snezana sobeslava sofie sofiia sofinka solange
solomija sona sonicka sonja stana stanislava stefana stefanie stela stepana stepanka svatava svatislava svatopluka
svatoslava svetla svetlana svetluse svetluska svitlana sylva sylvie sylvinka taisie tamara tana tatana tea teodora
tereza terezie terezka teri terka tetiana tetjana thao thea theodora thi thuy tina tobie toni tonicka tonka tosca
trang tyna uljana una ursula usula uta vaclava valentina valentyna vanda vanesa vasilisa veduna velena vendula
vendulka vendy venuse vera verca verka verona veronika veroslava verunka veruska vesna vetislava viktorie viktoriia
viktorija viktorka vilemina vilma vilmicka vincencie viola violeta vira virginie vita vitezslava viviana vivien
vladana vladena vladimira vladislava vladka vlasta vlasticka vlastimila vlastislava vojslava vojteska vojtka vorsila
vratislava xenie yulia yuliia yveta yvetta yvona yvonna zaira zaneta zanina zbynka zbyslava zdena zdenicka zdenka
zdislava zelimira zina zinaida zita zitka zitomira zlata~ zlatica zlatka~ zlatuse zoe zofie zofinka zoja zojka zora
zorana zoriana zorinka zorka zuzana zuzanka zuzka
"""

SURNAMES = """
adam adamec adamek adamik ambroz andel andrle antos babak babicky babka bacovsky bahnik bajer balcar balcarek baloun
barak baran barta bartak barton bartonik bartosek bartunek basta bednar bednarik behal bejcek belohlavek bem benda
benes beran beranek berka bican bilek bily bina blaha blahota blazej blazek blecha bobek bohac bohaty bondarenko
boucek bouda boudny bouska bozek brabec brabenec braun brazda brejcha bret brezina broz brozek brunclik brychta
brzobohaty bubenik bubnik buchta budik burda bures burian bursa bystricky bystron cach cajthaml caletka cap capek
cech cejka cepelak cermak cernik cernoch cernohorsky cernousek cerny cerovsky cervenka cerveny cervinka chadima
chalupa chalupnik charvat chlad chlumsky chlup chmel chmela chmelar chmelik chocholous chodera chovanec chrastek
chroust chvatal chvojka chytil cibulka cihak cihelka cihlar cisar ciz cizek coufal ctvrtnik cvrcek danecek danek
dang danicek daniel dedek dedic demel divis dobes dobias docekal dolejs dolejsi dolezal dolezel doskocil dostal
doubek doubrava douda dousa do~ drabek dragoun drahos drapal drbohlav dubovy dubsky duchon duda dudacek dudek dufek
dunka dusek dvoracek dvorak dvorsky dyk elias engel ernest fajt faltus fanta fejfar fencl ferenc ferko fiala fialka
fibich fidler fikar filip fisar fischer fiser florian fojt fojtik forman formanek fousek franc francek franek frank
fric fridrich fronek fuchs fucik fuka gabriel gajdos gottwald gregr grim gruber habl hac hadrava hajek hajny hak
hala halada halama halir hampl hanak hanc hanousek hanus hanzal hanzelka hanzlik harant hasek haska hauser havel
havelka havlas havlena havlicek havlik havran havranek hejda hejduk hejhal hejl hejna hejtmanek heller herman
hermanek hladik hladky hlavac hlavacek hlavaty hlavicka hlavsa hlinka hlousek hlubucek hoang hobza hoch hodek
hoffmann hofman hojer holan holas holec holecek holes holik holoubek holub holubec holy homola honek honzik horacek
horak horejsi horky hosek houdek houska hovorka hrabak hrabal hrabe hradecky hradil hrbacek hrbek hrdina hrdlicka
hrncarek hrnciar hrncir hroch hromadka hron hronek hrubes hruby hruska hruza hruzik hubacek hubeny hudec hudecek
huml hurych hus husak husek hvezda hyka indra jahoda jakes jakl jakoubek jakubec jakubik janacek janak janata janda
jandak janecek janecka janicek janik jankovsky janku janota janousek jansa jansky jares jarolim jaros javurek jech
jedlicka jelen jelinek jenicek jenik jerab jerabek jez jezek jicha jilek jindra jindrich jira jiracek jirak jirasek
jirik jirka jirku jirousek jirsa john jonas junek jungmann jurcik jurecka juricek jurik kabat kabelac kabelka
kaderabek kadlcik kadlec kadlecek kafka kahoun kaiser kala kalas kalina kalivoda kalous kalousek kamenicky kamenik
kania kanka kantor kaplan karas karasek karban karel karlik kasik kaspar kasparek kavan kavka kazda kejval keller
kinsky klapka klecka klement klima klimes kloboucnik kloucek klusak kment knezinek knize kobr kocab koci kocian
kocourek kohak kohout kohoutek kolacny kolar kolarik koldovsky kolman kolouch komarek konecny konrad kopacek kopal
kopecek kopecky kopriva koran korbel korenek korinek kos kosek kosina kostal kostka kotas kotek kotrba kotyza koubek
koubka koubkova koucky koudela koudelka koukal koupil koutnik koutny koutsky kovac kovalenko kovanda kovar kovarik
kozak kozel kozlik krajic krajicek kral kralicek kralik krampera krampol krasa krasny kratina kratky kratochvil
kratoska kraus kravcenko krcmar krecek krejci krejcik krejcirik krenek krepelka kristek kristof krivanek kriz krizek
kropac kropacek kroupa krousky krtek krulis krupa krupicka krupka ksir kub kubalek kubat kubec kubelka kubes kubicek
kubik kubin kubis kucera kuchar kuchta kucka kudlacek kudrna kukacka kukla kulhanek kulhavy kunc kunert kunes kunz
kupka kuratko kurka kuzel kuzela kvapil kveton kyncl kysela kysilka lacina landa lang langer lansky lasek latal
laube lebeda ledvina lehky lesak le~ lhota lhotak lhotsky libal linhart liska lorenc loucka loudil loukota lukas
lukes lupinek luzny maca macek macha machacek machala machovec macku maisuradze majer malecek malek malik malina
malinovsky maly mana mansfeld marak marecek marek mares marianek marik markvart marsalek marsik martinec martinek
masa masek masopust mastalir matas matejcek matejicek matejka matejovsky matous matousek matula matyas maxa maxim
mazac mazal mazanec mazanek medek medricky melichar mensik merta mertl mestan michal michalcik michalec michalek mik
mika mikes miklas mikolas mikula mikulasek mikulec mikulka misek mlcoch mlejnek mlynar mlynarik moc moravec moravek
moucka moudry mracek mraz mrazek mrkva mrkvicka mrnavek mucha mucka munzar musil musilek muzik myska nagy navara
navratil nebesky necas nedbal nedoma nedved nejedly nekola nekvapil nekvasil nemec nemecek neruda nesvadba netusil
neubauer neumann nezval nguyen nosek novacek novak novotny novy nozicka nuc nykl nyvlt obdrzalek obratil obst
odehnal odstrcil okac olexa olic oliva ondra ondracek ondrasek ondrej ondrejka opletal oplt otava otcenasek ourednik
pachman pacovsky palan palas palata palecek palenik parizek pasek patek patera patocka pavel pavelka pavlas pavlat
pavlicek pavlik pavlu pazdera pech pecha pechacek pechar pecka pekar pekarek pelc pelikan perina pernica pernicka
peroutka pertl pesek peska petera peterka petnik petr petracek petrak petrasek petricek petrik petru pham picha
pilar pilat pilnacek pinkas pisa pisek pithart pivonka plachy plasil plch plechac plecity pliva plocek podesva
podhola podlaha podlipny podzimek pohan pokora pokorny polak polansky polasek polivka popelka pospech pospichal
pospisil potucek potuznik pour prazak prchal prchlik pribik pribyl prikryl prochazka prokes prokop prokopec prokupek
pros protiva prucha prusa prusik ptacek ptacnik pucalka pulpan racek rada radil rambousek raska raz rebicek rehak
rehor rehorek reichl rejzek remes repka rezac rezek reznicek ricar richter riha rihosek rod rohlik rosa roubal
roubicek rous rozehnal rozkosny rozsypal roztocil rozum rubes rucka rudolf ruzek ruzicka rybak rybar rybka rychetsky
rychly rychnovsky rys rysanek rysavy sadilek sadlo safar safarik safranek sala samal samec samek sasek saska
satoransky schejbal schmidt schneider schwarz sebek sebela sebesta sebestik sedivy sedlacek sedlak seidl sejkora
sekanina sekyra seman semerad semrad senkyr sestak sevcenko sevcik severa siegl silny sima simacek simane simanek
simek simice simka simon simonik sindelar sindler sip sipek sixta skala skalicky skalnik skarda sklenar skoda skopal
skorepa skoumal skrabal skritek skrivan skrivanek skvara skvor slaby sladek slama slanina slany slavicek slavik
slechta slezak sliva slonek slouka smejkal smetana smid smidl smola smolik smrcka smrz smutny smycka snajdr sobek
sobeslavsky sobota sobotka sochor sohaj sojka sokol solc sommer sonka sorm sotola soucek souhrada soukup soural
sousek spacek sperl spicka splichal sramek srb srnec srnka stach stanek starek stary stasa stastny stech stefan
stefek steffek stejskal stekly stepan stepanek sterba stetina stibor stloukal stoklasa stolba strach stradal straka
strakaty stransky strejcek stribrny strnad strnadel stropnicky strouhal stuchlik studeny studnicka stys subrt
suchanek suchomel suchy sukup sulc sustek sustr svacha svacina svanda svarc svarovsky svaton svatos svec sveceny
svehla svejda sverak svestka svetlik svihel svoboda svobodnik svojtka svorc svozil sykora synek syrovy tabor
taborsky tacha tancos tauber tejkal tesar tesarek tesitel tichy tkacenko tlapak toman tomanek tomas tomasek tomecek
tomek tomes tomicek topic topinka toufar tousek tran trcka trefil triska trnka trojan trousil trpak trunecka tucny
tuma turecek turek turner tvrdik tvrdon tvrdy tyc tyl uher uhlik uhlir ulman ulrich ulrych umlauf unger urban
urbanec urbanek vacha vachata vaclavek vaclavik vaclavu vaculik vagner vajda valasek valek valenta vales valka
vancura vanecek vanek vanerka varga vasak vasata vasek vasicek vasko vaverka vavra vavrik vavrina vavru vecera
vejmelka vejvoda velebil velek venclik ventura veselka vesely veverka vich viktora vild vilimek vins visek visinka
vit vitacek vitasek vitek vitu vlach vlasak vlasaty vlasta vlcek vlk vlnas voboril vobornik vobr vocasek vodera
vodicka vodrazka vojacek vojta vojtech vojtek vojtisek vokal vokoun volak voldrich volejnik volek volf volny vondra
vondracek vondrak vondrasek vopat vorel vorlicek vosahlo votava votocek votruba vozar vrabec vrana vranek vratil
vrba vrbensky vrbicky vrbka vrzal vu~ vybiral vyborny vydra vykydal vymazal vymetal vysata vysinsky vyskocil
vystrcil wagner weber werner winter zabloudil zabransky zacek zach zahora zahradil zahradnicek zahradnik zajic
zajicek zak zaloudek zamecnik zampach zapletal zarecky zaruba zavesky zavodny zboril zdarsky zdrahal zejda zelenka
zeleny zelinka zeman zemanek zemek zemlicka zidek zika zila zilka zima zitek zitny zivny zizka zlamal zoubek zouhar
zverina zvonek zvonicek zwak
"""
