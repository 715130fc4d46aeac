"""German, Austrian and Swiss names; names of migrants that are frequent there. "~" marks those that are also words."""

MALE = """
abdul abdulkadir achmed adam adelbert adem adil agidius ahmad ahmet alaa aladin alban albin alexis ali alrik amadeus
ambros amer amin amir anas anatol andi ando andre andree andri anian anno anselm ansgar anskar antonius arash arben
arda ardian arian aribert arif armand armin arndt aron artan artur arved arvid aslan attila august augustin aurel
avni ayhan aykut aziz babak bahri bajram balduin baldur baltasar balz barnabas barthel bartholomaus bartl bashar
basil bassam bastl beat behzad bekim bekir bendix bene beni benni benno benny bepp berat bernie bero bert bertel
berthold berti bertl besim birger bjorn blasius blerim bodo boje bonifatius bonifaz borchert boris bosse broder
bruno bulent burghard burim burkard burkhard can~ caspar cederic cedric cem cemal cengiz cenk chris christl christo
christof clemens conny corbinian cord corvin cosmas cyriak cyrill dalmat damian danijel danny darius darko davor
degenhard dejan denis dennis denny detlef detlev dietbert diethard diethelm diether dieti dietmar dino dirk ditmar
dolfi domenik dominic dominik donat donatus dori dragan dragomir dusan dzenan eberhard ebrahim eckard eckart
eckehard eckhart edgar edi edin edmund edon eduard edzard egbert eggert egid egidius egon ehrenfried eike eilert
einar ekkehard ekkehart ekrem elias elmar eloi elvir emanuel emil emin emir emmerich emre enes engin enno enrico
erasmus ercan erdal erdem erdmann erdogan erhan erhard erich erik erk erkan ermin ernstl erol ersin erwin esra
ettore eugen ewald ewert fabian fabio fabrice fadil falko falk~ farid faris faruk fatih fatmir fedor felix ferdi
ferdinand ferdl ferhat ferid fiete fietje fikret filip finn finnegan fips firat flamur flavio flo florentin flori
florian focko folke folkert franco franjo frank franz franzi franzl frido fridolin friedel friedemann frieder
friederich friedhelm friedl friedo friedolin fritz fritzi frodo fulko furkan gabor gabriel gallus gangolf gani
ganimet gebhard georg george gerald gerd gereon gerfried gerhard gerhardt gerit german gernot gero gerold gerolf
gerrit gert gerwin geza gian giancarlo gido gilbert gino gion giuliano goetz goitom gokhan golo goran gottfried
gotthard gotthilf gotthold gottlieb gottlob gotz gregor grigor guenter guenther guido gunnar guntbert gunter gunther
guntram gus gustl haakon habib haci haidar haiko hajo hakan halil hamid hamza hani hannes hanno hans hansi hansjakob
hansjorg hansjurg hansjurgen hanspeter hansruedi hansueli hansulrich harald harm harro hartmann hartmut hartwig
harun hasan hashem hassan hasso hauke haydar haymo heiko heiner heini heino heinz heinzi helge hellmut hellmuth
helmar helmut helmuth hendrik henk henner hennes henning henri henrik henry herbert heribert hermann herwig hias
hiasl hicham hidayet hieronymus hikmet hilarius hilmar hinnerk hinrich hjalmar holger holm~ horst housi hubert
hubertus hugo humbert husein huseyin husnu ibo ibrahim ibro idris igor iko ilhan ilir ilja ilyas imad immanuel imran
ingo ingolf ingomar ingwer isa isak isidor ismail ismet ivan ivica ivo iwan iwo izzet jaber jafar jakob jamal jan
janek janik janko jann jannes jannik jannis janos janosch jaromir jaroslaw jasmin jasper jawad jens jeremias jerome
jesko jetmir jo joachim joakim jobst jochem jochen jockel johann johannes john jonas jonathan jonte joost jordan
jorg jorgen joris jorn jos joscha joschka josef joseph josip jost josua jova juan julian julien julius jupp jurek
jurg jurgen jurgi juri justin justus jusuf kaan kajetan kalle kamal kamil karam karim karl karlheinz karlo karsten
kasim kasimir kaspar kassian kazim kemal kenan kerem kerim kersten kevin khaled khalil kilian kjell klaas klaus
klement knud knut kobi kolja koloman konni konrad konstantin koray korbinian kord kosta kourosh kristian kristof
krzysztof kujtim kuno kurt lambert lars laslo lasse laszlo laurens laurentius laurenz laurin lazar leander lenard
lenhard lenn lennart lenni lennox lenz leo leon leonhard leopold levent levi levin lewin liam liborius linus lirim
ljubo loisl lorenz lothar louis luan luca lucas lucian ludger ludolf ludwig luis luitpold lukas lutz lux magnus
mahdi maher mahir mahmud mahmut majid malik malte mandus manfred manni manny mano mansour manuel marc marcel marco
marek marian marin mario marius marjan mark marko markus marten martin marvin marwin mathias mathis mats matteo
matthaus matthias matthis matti mattis maurice mauritz max maxi maxim maximilian mazen mehdi mehmet meik meinhard
meinolf meinrad melchior menno mergim merlin mert mertin mesut mete metin michael michel michi mick miguel mika mike
miklas milad milan milo milos miodrag miralem mirco mirko mirnes mirsad mirza mischa mitja moataz mohamad mohamed
mohammad mohammed momme moritz morten mose mostafa muamer muhamed muhammed muharrem munir murat musa mustafa nabil
nader nadim naim nasser nathan nathanael nazim nebojsa necati nedim neidhart nenad nepomuk nick nicki nicklas nico
nicolai nicolas niels nihat niki niklas niklaus niko nikodem nikolai nikolaj nikolaos nikolas nils nizar norbert
notker nuri okan oke okko oktay olaf ole oleg oli oliver olli omar omid onur orhan ortwin osama oskar osman ossi
oswald oswin otfried othmar otmar ottfried otti otto ottokar ottomar ozan ozcan ozgur palle panagiotis pankraz
parviz pascal pasqual patrice patrick patrik paul pauli paulin pauly peer peider pejman pelle pepi peppi per petar
peter petrus phil philip philipp phillip pia pierre pirmin pit pius poldi poldl predrag prosper qasim quentin quirin
radovan rafael rafi rahim raif raik raimar raimund rainald rainer ralf ralph ramadan ramazan rambert rami ramon
randolf raoul raphael rashid rasim rasmus raul rayk refik reginald reik reimar reimer reimund reiner reinhard
reinhardt reinhold reinmar reinulf remigius remo remy renat renato rene resul reto reza rhett riad riccardo richard
rico ridha ridvan rifat rigo rikard rinaldo robby robel robert robin rocco rochus roderich rodger roger roland rolf
roman romano romed romeo ron ronald ronny rouven ruben rudi rudiger rudolf rudolph ruedi rupert ruppert ruprecht
rurik rustem ruven sabri sacha sadik safet said salah saleh salih salman salomon salvador sami samir samuel sandi
sandor sandro sascha schorsch schorschi sead sebald sebastian sebi sedat sefer selcuk selim semir senad sepp seppi
seppl serdar serge sergej serhat serkan servet severin shkelzen siamak siegbert siegfried sieghard siegi siegmar
siegmund siegwart sigi sigismund sigmar sigmund sigurd silas silvan silvano silvio simeon simon sinan siward sixtus
skender slavko sokol soner sonke soren stani stanislaus steen stefan steffen steffl stephan steve stoffel sturmius
suleiman suleyman sven svend swen sylvester sylvio taha tahir tamer tamino tammo tankred tarek tarik tassilo tayfun
ted teo tesfay tewolde thaddaus thassilo theo theobald theodor theophil thies thiess thilo thomas thommy thor
thoralf thorben thore thorge thorsten thure tibor tiemo tillmann tilman tilmann tilo tim timm timmo timo timon
timotheus tino titus tjark tjorven tobi tobias tobit tolga tom tomas tommi tommy tomte toni torben torge torsten
traugott tristan trutz tuncay turgay turgut tycho udo ueli ufuk ugur ulf ulfert uli ulli ullrich ulrich ulrik
umberto umit umut urban urs ursin ursus uwe valdet valentin valerian valerio valon vasil vedat veit veith veli vico
viktor vincent vincenz vinzent vinzenz visar vital vitali vitus vlado volkan volker volkert volkhard volkmar volkram
volkwin waldemar waldi walid wally walther wasim wastl wedig wendel wendelin wenzel werner wernfried wernher wido
wiegand wieland wigand wigbert wiglaf wilfried wilhelm wilko will willi willibald willibrord willm willy wilm wim
winfried winni winrich witold wladimir wladislaw woldemar wolf wolfdieter wolfgang wolfhard wolfhart wolfram wulf
xaver xavier yakup yanis yannick yannik yasar yasin yasser yavuz yilmaz yonas yousef yunus yusuf yves zacharias
zafer zaher zeki zeljko zeno ziad zlatan zoltan zoran
"""

FEMALE = """
abigail adelina adelinde adina adjoa adriana afra agata agatha agnesa aila aische aisha aishe ajla ajsha alba albana
aleida aleksandra aleksandrina alena alessa alessia alexa aleyna alida alina alja alketa alma almedina almira almut
almuth aloisia altin alva alwina alwine amalia amalie amanda amei amel amelia amina amira amra amrei anabel
anastasia andra andrina ane anesa anett ange angelina angelique ani anika anila anina anisa anissa anita anjana anje
anka ankatrin anke ankica annabell annabella annabelle annalotte annekathrin anneke annelen anneli annelie annelies
annelise annelore annemie annerose annett annetta annette anni annik annika anny anouk anouschka ansa antje antonie
anuschka apollonia arbresha ardita ariana arielle arijana arina arletta arlette arta arzu asiye asli asta astrid
asuman atike augusta auguste aurelia auri ava ayla aylin aynur ayse aysegul aysel aysenur aysun ayten azize azra
babette babsi bahar banu barbara barbel bea beata beate beatrice beatrix becky bele belgin belinda belma benedikta
benita berenike berfin berit berna bernadette bernarda bernhardine berta bertha bertl besa besiana bettina bettine
betty betul beyza bianca bianka bibi bibiana biggi bille billie birga birgit birgitt birthe bixi blanca blanka
blerina blerta bozena branka brigida brigitta brigitte brit brita britt britta britte brunhild brunhilde burcu burga
burgel burgi busra cacilia cacilie canan cansu cara carin carina carla carlota carlotta carmen carmina carola
carolin carolina caroline carsta caterina catharina cathleen cathrin cathy catja catrin celia celina celine ceren
ceyda chantal charlotta charlotte chiara chloe chris christa christel christiana christiane christin christina
christine ciara cigdem cilli cilly cindy claire clarine clarissa claudia clementine cleo conni conny constanze cora
cordelia cordula corina corinna corinne cornelia cosima cosma dagi dagmar dagny dajana dalia damaris dana dani
danica daniela daniella danielle danijela danuta daphne daria debora deborah defne deike delia delphine denise derya
desire desiree diana diane didem diemut dietgard dietlind dietlinde dijana dilan dilara dilek dina dinah ditta ditte
dolores dolunay dominica dominique donata donika dora doreen dorette dorina doris dorit dorle dorli dorontina
dorothea dorothee dorte dorthe dragana drita dunja dunya duygu ebba ebru ece eda edda edelgard edeltraud edeltraut
edina edit edith edna edwina ehrentraud eila eileen eilika elea elena eleonora eleonore elfi elfie elfriede elga
eliane elif elin elina elinor elira elisa elisabeth elise elivra elke ella ellen elli elly elma elmira elsa elsbeth
else elsi elvana elvedina elvira emely emilia emilie emily emina emine emma emmi emmy enie enisa enrica enya erdmute
eren ergul erika erna ernestine erza esengul esma esmeralda esra estelle esther etta eugenie eva evamaria evchen
evelin evelina eveline evelyn evelyne evi evita eylem fabia fabienne fadime fadumo fahrije fanny farah farida fatima
fatma fatmata fatoumata faye felicia felicitas felizia felizitas femke fenja fenna ferda feride feven fidan figen
filippa filiz fina fine finja finnja fiona fitore flavia flora florence florentine flutura franca frances francesca
franka franzi franziska frauke frederike freia freya frida frieda friedegard friedel friedericke friederike frigga
fritzi funda gabi gabriela gabriele gabriella gaby galina gamze geeske gela genia genoveva georgia georgina
geraldine gerda gerdi geri gerlind gerlinde germaine gerta gerti gertie gertraud gertraude gertrud gertrude gesa
gesche gesina gesine geske gila gilda gina ginette gisa gisela giselheid gislinde gitta gitti gloria goda gonca
gordana grazia greta gretchen grete gretel gretl grit gritt gudrun gudula gulay gulcan guler gulistan gulsen gulsum
gulten gun gunda gundel gundi gundula gunhild gunilla hacer hadwig hafize halime halina hana hanife hanna hannah
hannchen hanne hanneke hannelore hannerl hanni harriet hasret hatice hatun hava havva hazal hedda hedi hedwig hedy
heida heidelinde heidelore heidemarie heiderose heidi heidrun heike heilwig hela helen helena helene helga helgard
helge helke hella helma helmi helmtrud henni henny henriette henrike hera herma hermine herta hertha hete hilda
hilde hildegard hildegund hildegunde hilka hilke hilla hille hiltraud hiltrud hiwot hulda hulya hurije ida idun ikra
ikram ilana ilaria ilga ilka ilknur ilona ilsa ilsabe ilse ilsebill imke imma immina imogen ina inci inga ingard
ingberg ingbritt inge ingeborg ingeburg ingelore ingetraud ingrid ingrun inka inken inna insa ioana ira irem irena
irene irina iris irma irmchen irmela irmeli irmelin irmengard irmgard irmhild irmi irmingard irmtraud irmtraut
irmtrud isa isabel isabell isabella isabelle isolde iva ivana ivka ivonne izabela jacqueline jadranka jadwiga jana
jane janet janett janette jani janin janina janine janka janna janne jasmin jasmina jasminka jeanette jeannette
jeannine jehona jelena jelka jella jenni jennifer jenny jessi jessica jessika jessy jette jil jill jo joana joanna
johanna johanne jola jolanda jolande jolanthe joline josefa josefine josephine josi josie josy joyce juana judit
judith jule juli julia juliana juliane julie julika juna juno justyna jutta kader kadriye kaja kaline karen kari
karin karina karla karlotta karola karolin karolina karoline karsta kaska katarzyna kate katharina katharine kathe
kathi kathl kathleen kathrin kathrina kati katia katinka katja katjana katrin katrina katy kersti kerstin khadija
kiara kim kimberly kira kirsten kirsti kirstin kitty klara klarissa klaudia klothilde konstanze kora kordula korinna
kornelia kreszentia kreszenz kriemhild krista kristel kristiane kristin kristina kristine kubra kunigunde kyra lada
ladina laila lale lana lara larissa latifa laura laureen laurentia lavinia layla lea leandra leanne leila leilani
lejka lejla leman lena lendita lene leni lenja lenka lenke lenora lenore leona leonarda leone leoni leonie leonora
leonore leontine leyla lia liana liane lidia lidija lidwina liesa liesbeth liesel lieselotte liesl lil lili lilian
liliane lilith lilja lilli lillian lilly lilo lina linda linde linn linnea lioba liridona lis lisa lisanne lisbeth
lisette lisl lissi lissy liv livia liza ljiljana ljuba ljubica lola lolita lona lore loredana lorena loreta loretta
lotta lotte lotti louisa louise lu luam lucia lucie lucienne lucija lucy ludmila ludmilla ludwina luisa luise
luitgard luljeta luna lutgard lydia lynn madita madleen madlen madlene mady maela magda magdalena magdalene magnolia
magret maha mahsa mai maia maiara maike mailin maja majlinda makbule malaika malak maleen malena malene malgorzata
malin malina malou malwina malwine manal mandy manon mara mareen marei mareike mareile maren marga margaret
margareta margarete margaretha margarethe margarita margerita margit margitta margot margret margrit margund maria
mariam marian mariana mariann marianna marianne marica marie marieke mariele mariella marielle marietta marija
marijke marika marike marilena marina marinella marion maris marisa marisol marit marita marla marlen marlena
marlene marlies marliese marlis marlise marly marta martha martina marwa mary maryam mascha mathea mathilda mathilde
mattea maud maura maxi maxima maya mechthild mechthilde mechtild medea medina meggie mehret mehtap meike meinhild
melanie melek melike melina melinda melissa melitta mena meral mercedes meret merete merima merit merle merrit
mersiha merve meryem meta mia micha michaela michele michelle mieke miia mila milena milica milka milla milli milly
mimoza mina minire minka minna mira miranda miray mirela mirella miriam mirja mirjam mirjana mirl mirsada mizzi
moira mona monika monique morena mukaddes muriel murvet myriam nada nadia nadin nadina nadine nadira nadire nadja
naemi naima nana nancy nane nanette nanna nanni naomi narges nasrin nastasja natalia natalie natascha nathalie nazan
nazli neele nele nelli nelly nena neria nermin nermina nesrin nessa nette nevin nezahat nicola nicole nicoletta
nigar nika nike nikita nikola nikoletta nikolina nilay nilgun nilufer nina nine ninette ninja nisa nives noela
noelle noemi noor nora norina norma notburga nour nur nuran nuray nurcan nurgul nuria nuriye nurten octavia oda
odette odila odilia okka oksana oktavia olena olga olha olivia olympia ophelia orsina ortraud ortrud ortrun osanna
otti ottilia ottilie ottla oya ozlem pakize palina paloma pamela paola paolina pascale patricia patrizia paula pauli
paulina pauline peggy pelin penelope perdita perihan perpetua petra petronella phila philine philippa philomena
phyllis pia pinar polly priscilla priska quendolin rabea rabia radica radmila rafaela raghad ragna ragnhild rahel
raina ramona rana ranja raphaela razan rea rebecca rebekka regina reglindis regula reina reinhild reinhilde relinde
remziye rena renata renate rene renee reserl resi rhea ria ricarda richarda rieke rika rikarda rike rina rita
roberta rojda roma romana romina romy ronja rosa rosalia rosalie rosalinde rosamunde rosana rosanna rose rosel
roseli roselies roselinde rosemarie rosi rosina rosita rosl rosmarie rosvita roswita roswitha rotraud rotraut roxana
rufina runa runhild ruth ruzica saba sabahat sabiha sabina sabine sabrina safiye sahra saida saliha salome samantha
samia samira samra sandra sandrina sanela sanja sanna sanne sanny sara sarah sarina saskia scarlett schirin seda
sefika selam selamawit selda selin selina selinde selma selvi sema semra senait senay senem senta serafina sereina
serpil sevda sevgi sevil sevim sevinc seyda shirin shpresa shqipe sibel sibilla sibyl sibylla sibylle sidonia
sidonie sieglind sieglinde siegrid siegrun siglinde sigrid sigrun sigune silja silka silke silva silvana silvia
silvie silvija silvina simge simona simone sina sinikka sinja siri sirka sissi sissy sita sladjana slavica smilla
snezana sofia sofie sofija solveig solvejg songul sonia sonja sonnhild sophia sophie sopie stefania stefanie steffi
stella stephanie stina stine suada sukriye suleika sultan sunhild sunna susa susan susann susanna susanne suse susi
suzana suzanne svantje svea svenja svetlana svjetlana swana swanhild swantje sybil sybilla sybille sylke sylta
sylvana sylvia sylvie tabea tabita tabitha taissia tale tamara tamina tania tanita tanja tara tasja tatiana tatjana
tekla telse teresa terese teresia tess tessa tetyana teuta thamar thea thekla theodora theres theresa therese
theresia thora thusnelda thyra tigist tijana tilda tilde tilla tilli tilly till~ tina tine tini tinka tira tisza
tomke toni tonia tonja tordis tosca traudel traudi traudl traute trina trine trixi trixie trude trudel trudi trudl
trudy tugba tulay tuulia uli ulku ulla ulrike ummu undine urschi ursel ursi ursina ursula urszula urte uschi uta ute
utta valbona valdete valentina valentine valeria valerie valeska vanda vanessa vera verena vero verona veronica
veronika vesna vesta vicki vicky victoria viki viktoria vildan vilja vilma vinzenzia viola violeta violetta virginia
vita vitoria vittoria viva vivi vivian viviane vivianne vivien vjollca vjosa vreneli vreni vroni walburg walburga
wallburga walli wally walpurga waltraud waltraut waltrud wanda wanja wencke wendela wenke wera wetti wibke wiebke
wilfriede wilgard wilhelma wilhelmina wilhelmine willa wilma wilna wiltraud wiltrud winifred winnie wioletta xandra
xenia xhemile yagmur yara yaren yasemin yasmin yasmina yeliz yeter yildiz ylva ylvi ylvie yola yolanda yonca yuksel
yvette yvonne zahide zahra zara zarah zdenka zehra zeinab zeliha zenta zenzi zenzl zeynep zita zoe zofia zorica
zubeyde zuhal zuleyha zumra
"""

SURNAMES = """
abderhalden abel ackermann adam adler aebi aeschlimann ahrens akgun aksoy albers albert albrecht altin altmann
ammann amsler andres appel arndt arnold arslan aslan auer aydin aydogan aygun baader babic bachmann bader balci
balmer bar bartel bartels barth barthel bauer baum baumann baumgartner baur bayer bayram bechtold beck becker
beckmann begic behrendt behrens beier bender benz berg berger bergmann berisha bernhard bernhardt betz beyer bichler
binder bischoff blank bock bode bohm bohme bohn bohnke born bosshard bottcher brandauer brandl brandt brauer braun
brenner breuer brinkmann bruder brugger brunner bruns bucher buchholz buchner buhler buhlmann bulut burger burkhardt
busch busse cakir can celik cetin christ claus clausen conrad cornelius coskun cramer dag dagdelen dahm daum decker
delic demir demirel demirturk dengler deutschmann diehl dietl dietrich dietz djordjevic dogan doll dombrowski dorn
dorr drechsler dreher dreyer durmus ebenbichler eberle ebert eckert edelsbacher eder egger eggers ehlers ehrlich
eichhorn eichler eisele engel engelhardt engelmann erb erdmann erdogan ergun ernst esser falk fankhauser feldmann
fellner fick fiedler fink fischer fleischer fleischmann forster frank franke frei freund frey frick fricke friedl
friedrich fritsch fritz frohlich fromm fuchs funk furrer gabriel gantenbein gartner gashi gasser gassner gebauer
gebhardt geiger geisler geissler gerber gerlach gerstner gfeller giese giger gisler gjoka glaser gobel goebel gotz
gotze grabher graf grau greiner greiter grimm grob gros gruber grubmuller gschwandtner guler gunes gunther gutmann
guven haag haas haase haberl haberli hadzic hafner hagemann hagen hagenah hager hahn haider halilovic haller hamann
hammer hanke hansen harms hartl hartmann haslinger hasselbring hauck haug hauser hecht heck heil heim hein heine
heinemann heinrich heinz heinze heller hempel henke hennig henning hensel hentschel herbst hering hermann herold
herrmann herzog hess hesse heuer heusser hildebrand hildebrandt hiller hinterholzer hinz hirsch hirt hoch hodel
hodzic hofer hoff hoffmann hofmann hofstetter hohl holz holzer holzinger holzl hoppe horn hornung horvat hoxha huber
hubmann hug hugentobler hummel hunziker hurlimann huth ilic imhof ivanovic jacob jacobs jacobsen jaeger jahn jahnke
jakob jakobs jansen janssen janz jenny jensen joos jordan jost jovanovic juchli jung junker kaiser kalin
kaltenbrunner kappes kara karaaslan karaca karatas kaufmann kaya keil keller kellner kern keskin kesler kesselring
kessler kiefer kiesewetter kilic kirchner kirsch klaus klausner klein kleinert klemm klinger klingler klose kluge
knapp knecht knobloch knoll kobler koc koch kofler kohl kohler kohn kola kolb kollmannsberger kollner konig konrad
kopf kopp korkmaz korner koster kostler kovac kovacevic kraft kramer krasniqi kraus krause krauss krebs kretschmer
kreuzer krieger kroger krug kruger krumbiegel kruse kubler kuhn kuhne kung kunz kunze kupfer kurt kurtulus kurz
kuster lamprecht landolt lang lange langenegger langer laube lauber lechner lederer lehmann lehner leitner lenz
leuenberger leutenegger lindemann linder lindner link loffler loibl lorenz luckerath ludwig luger lukic luthi lutz
maag maas mader mahler mai maier mair mangold mann maric markovic martens marti marx marxer matic matter maurer may
mayer mayr mayrhofer mehmedovic meier meili meisner meissner meister melchior menzel merk merkel merten mertens merz
messmer messner metz metzger metzler meyer michel michels mielke miller milosevic mitterer mohr moll mollenbeck
moller moor moosbrugger morina moser muhlbauer muller munch nagel nageli naumann nef neubauer neuhaus neumann
neumayer neuner nickel nicolai niederberger niederer niemann niggli nikolaus nikolic nitsche noack noll nolte
nussbaumer nussli oberhofer obermaier obermuller obwexer oehler oellers oertel oppermann ortner oswald ott otto
ozbay ozdemir ozer ozkan ozturk pabst paul pauli paulsen pavlovic peintner pernthaler peter peters petersen petrovic
pfaff pfannenstiel pfeffer pfeifer pfeiffer pfister pfitzner pichler piepenbrink pilz pircher pirker poggensee pohl
pokorny polat popovic popp pospischil prantl prinz probst puchner quandt raab rabe rademacher rainer rapp rath rau
rauch rauscher rautenstrauch rechsteiner reich reichelt reichert reimann reimers reinhardt reinhold reisinger reiter
renner reuter rhyner richter riedel rieder riedl rieger ries riesen rindfleisch rindlisbacher ritter roder rohde
rosch rosenberger rosler rossler roth rother ruegg ruf rupp ruppert sachs sahin sailer salzmann samide sander sari
sauer sauter savic schachinger schachner schafer schaller schaub scheer schenk scherer scherrer scheurer schiller
schilling schindler schlatter schlegel schlosser schluter schmid schmidhuber schmidli schmidt schmied schmitt
schmitz schneider schnyder schober scholler scholz schon schonherr schorn schott schrader schramm schreiber
schreiner schroder schroter schubert schuhmacher schuler schulte schultheiss schultz schulz schulze schumacher
schumann schuster schutte schutz schwab schwabe schwaiger schwarz schwarzer schweiger schweizer schwendener schwenk
seeger seidel seidl seifert seiler seitz senn shala sieber siebert siegel siegenthaler siegrist siemens simon simsek
simunovic singer sommer sonntag spath spengler sperling spies spiess spindler springer stadelmann stadler stahl
stalder stampfli stankovic stark staub stauber stauffer stefan steffen steger stein steinbach steinbrecher steiner
steinmann steinmetz stenzel stettler stieger stock stocker stockli stojanovic stoll stoltenberg stolz storch straser
strasser straub straus strauss strebel stricker strobel strobl stucki studer stumpf suhnel suhr suter szymanski
tanner tas tekin thaler thalmann thiel thiele thielmann thoma thomann thomas thurkauf thurner tiedemann tietz timm
tobler todorovic tomasek toprak trachsel trautmann trautvetter trautwein treichel trinkl troxler tschannen tschudi
tschurtschenthaler turan turk uhl uhlig ullmann ullrich ulrich unal unfried unger unterlechner urban uslu uzun
vetter vogel vogeli vogelsang vogl vogt voigt volk volker volkl vollbrecht vollmer vonlanthen vos voss wachter
wagner wahl waibel waldner wallner walser walter walther waltl wanner weber wechsler wegener wegmann wegner wehner
weidner weigel weigl weiland weiler weinert weingartner weinhold weis weise weiss wendt wenger weniger wenk wenzel
wenzl werner wernli westphal wick widmer wieland wiesinger wiesner wild wilhelm wilke wilken wimmer winkelmann
winkler winter wirth wirz witt witte wittmann wolf wolff wolter wolters wulf wunderlich wurm wurster wuthrich wyss
yavuz yildirim yildiz yilmaz yuksel zahn zander zangerl zapf zaugg zbinden zehetner zehnder zeller zengin ziegler
ziemann zimmer zimmerli zimmermann zingg zobel zoller zurcher zwahlen zweifel zwick
"""
