"""Italian names, their short forms, names of migrants that are frequent there. "~" marks those that are also words."""

MALE = """
abbondio abdel abdelkader abderrahim abdou abdul abele aboubacar abramo accursio adalberto adelchi adelmo ademaro
adone agapito agenore agim agostino ahmed aimone alarico albano alberico albino alboino alceo alceste alcide aldino
alduino alessandrino alessio alfeo alfiero alfredino alighiero almerico altiero altin alvaro alvise amato~ ambrogio
amerigo amilcare aminto amos anacleto anastasio anatolio andreino andreuccio angelino angelo aniello annibale
anselmo antenore antimo antioco antonello antongiulio apollinare aquilino arben arcangelo archimede ardito ariberto
ariel ariosto aristide aristotele arno arrigo arsenio artan artemio asdrubale astolfo athos attila auro ausilio
avellino azelio aziz azzo bachir baldassare baldo baldovino barnaba bartolo bartolomeo baruch basilio bastiano
battista bebo beniamino benito benvenuto~ beppe beppi beppino berardo berengario bernardino berto bertoldo bertrando
bettino bilal bixio bledar bonaventura bonifacio bortolo brando brizio brunello~ bruto caetano caio calisto calogero
camillo candido~ carlalberto carlantonio carletto carlino carlomaria carlos carmelo carminuccio casimiro cassiano
cassio castrense catalin catello celestino celso cesarino cesidio cheikh chen cherubino ciccio cino cipriano ciriaco
cirillo claudino clemente~ cleto clinio colombano concetto corradino corso~ cosma cosmin costante~ costanzo costel
crescenzo crispino cristian cristofaro cristoforo cuono curzio dalmazio damaso danilo davidino decimo~ delfino delio
demetrio desiderio~ didimo diletto diodato diomede dionigi dionisio domingo domiziano donatello doriano doro driss
duccio duilio dumitru durante~ eddi edmond edmondo edo efisio egeo egisio el eleonoro eliano eligio eliodoro elmo
elpidio elton elvezio elvio elviro emerico emiddio emidio emo endri enea enzino eraclio eraldo erasmo ercole
eriberto erio ermal ermes ermete erminio ernani erode eros~ ersilio esposito eufemio eugenio eurosio euro~ eusebio
eustachio evandro evaristo evelino everardo ezechiele fabiano fabio fabrice fabrizio falco farid fatos faustino
fedele~ federigo fedro felicetto felicino ferdi ferrante ferruccio fidenzio filadelfio filiberto fiorello fiorentino
fiorenzo firmino flaminio flaviano floriano florin folco fosco franceschino franchino frediano fredo fulgenzio furio
gabriello gaddo galeazzo galileo gandolfo gaspero gastone gaudenzio gavino gedeone gelindo gelsomino geminiano genc
generoso~ genesio gentian gerardo geremia geri germano gerolamo gervaso gesualdo gheorghe ghino giacinto giacobbe
giacomino giampiero giampietro gian giancarlo giandomenico gianfelice gianfilippo giangaleazzo giangiacomo gianguido
gianlorenzo gianmaria gianmario giannandrea giannantonio giannetto giannicola giannino giannuario gianpaolo
gianpiero gianrico gianvito gigi gigino gilberto gildo gilio ginetto gioachino gioele gionata giordano giosafat
giosue giovambattista giovanbattista gioviano giu giuliano giulietto giuseppino giustiniano giusto~ glauco goffredo
gonario gottardo gradito graziano graziello gualtiero guerino guerrino guidalberto guidobaldo guiscardo gurpreet
gustavo hamid harpreet hassan hicham iacono iacopo ibrahim icaro ido igino ignazio igor ilario ildebrando ildefonso
ilio ilir immanuel innocenzo ion ionut ippolito ireneo isacco isaia isidoro ismaele ivan jacopo jari jaspreet jesus
jian joel jonathan jorge jose juan kastriot kevin klodian kujtim kulwinder ladislao laerte lambertino lamberto lando
lanfranco lapo laurentiu lauro lazzaro leandro learco ledion lelio lello leonello leonida leonzio leopoldo letterio
liberato liberio liborio licinio lindoro linuccio lionello lisandro liviu loreno loreto loriano luan luca luchino
lucillo lucrezio luigino lulzim lupo~ macario maggiore maicol mamadou mamun manfredo manlio manrico mansueto manuel
marcantonio marcellino marcello marian mariolino marius marsilio martinello marzio massimino matelda matteo mattia
maurilio maurizio mauro medardo melchiorre memo mentor mercurio micael michelino mihai milko milo milziade mimmo
mino mirel mirko miro misael modesto~ modou moreno mose moussa nadir nandino nando napoleone narciso natalino
nazareno nazario nedo neri nerio nestore nevio niccolo niceforo nicodemo nicolae nicolangelo nicolino nicolo nilo
nino noe norberto novello novo nuccio nunziato nunzio oberdan oddo oddone odilio olindo olinto olivo~ omar omero
onorato onorio orfeo orges origene orio oronzo orso~ osvaldo otello ottaviano ottone ousmane ovidio ovidiu palmerino
palmiro pancrazio panfilo pantaleo pantaleone paolino paolo pardo paris pasqualino paterniano patrik pellegrino
peppe peppino peppuccio pericle petrit petru pieralberto pieraldo pierantonio pierfranco piergiacomo pierino
pierluca piermario piero pierro pietrino pinuccio pippo platone plinio polidoro pompeo pompilio ponziano porfirio
primitivo primo~ prisco procopio prospero prudenzio publio quintilio quintino quinto~ quirino rachid radames radu
raffaello rafiq raimondo raineri rainero rajesh ranieri raniero raoul razvan remigio remo renato renzino ricciotto
ricky rico rigoberto rino rinuccio robertino rodrigo roi rolando romoaldo romualdo ronaldo rosalino rosolino rossano
ruben rubens rudi rufino rufo ruggiero sabato~ sabino said saimir salvatorico salvino samba samuel sandrino sansone
santino santi~ saturnino saul saverio savino scipione sebastio secondo~ serafino serapio severo~ seydou shahid
shkelqim sigfrido sigismondo silvano silverio silvestre silvino simeone simonetto singh sirio siro sisto skender
sokol solidea sorin spartaco stanislao stefan stefanino stelio sumon taddeo tadeo tancredi tano tarquinio taulant
telemaco temistocle teo teobaldo teodorico teofilo terenzio terzo~ tewelde tiberio tiburzio timoteo tino tito titta
tizio tobia tolomeo tommy tonio toto tranquillo~ trento~ tristano tullio turi turiddu uberto ulderico ulisse ulrico
umile urbano~ valdo valente~ valentin valentino valeriano valfredo valter vanni vasco vasile venanzio venceslao
venerando verecondo vezio vico vincenzino vinicio viorel virginio vitale~ vitaliano vito vittore vittorino viviano
vlad vladimir volfango walter wei~ wladimir yonas youssef zaccaria zanobi zelindo zeno zoilo
"""

FEMALE = """
abbondanza ada adalgisa addolorata adelaide adelia adelina adelinda adina adriana ady afra agar agata agostina aicha
aida albachiara albana alba~ albertina albina alcina alda aldina aleandra alessandrina alessia alfonsa alfonsina
alfreda alida alina allegra~ alma almerina amabile~ amalia amata~ ambrogina amedea amina amneris analyn anastasia
anatolia anca andreana andreina angiola angiolina anita anna annabella annachiara annagrazia annalaura annalia
annalinda annaluisa annamarie annapaola annarosa annetta annina annunciata anselma antea antigone antonella antonina
apollonia arabella arcangela ariadne arianna ariella armanda armida arnalda arsenia artemisia asmae aspasia
assuntina asteria astrid atena aurelia ausilia ayelet azzurra~ balbina bambina~ barbarina bartolomea basilia
battistina bea beata~ benedetta benigna berenice bernarda bernardetta bernardina berta betta bettina biancamaria
bianca~ bibiana bina blerina bonaria brigida brigitta bruna~ brunella brunilda brunilde calliope camelia candida~
carina~ carla carletta carlina carmelina carmelita carmina carola carolina cassandra catena~ caterina caterinella
cecilia celesta celestina celina cesara cesarina cesira chiarastella chiarina ciccina cinzia clarice clarissa
claudina clea clelia clementa clemenza cleofe cleopatra clio~ clizia cloe cloride concettina consolata consolazione
consuelo cora corinna cornelia cosetta cosima costantina cristal cristiana cristina cunegonde dafne dalia damiana
daniela danila daria dea~ debora dejanira delfina delia delinda demetra desdemona desiderata desideria desire
desiree diamante diana dianora didone dilva dina diomira dionisia doina dolores~ domenichina domitilla domiziana
donatella donella dorella doriana dorina drita drusilla ebe eda edda edelweiss editta edna edvige efisia egeria
egidia egizia egle elda elena eleonora elettra~ eliana elide eliete elina elisabetta elisea elmira eloisa elsa
elvana elvezia elvia elvira emanuela emerenziana emiliana emilia~ emma enrica enrichetta entela enza erica ericka
erika erina ermanna ermelinda erminia ermira ernesta ernestina ersilia esmeralda ester eufemia eugenia eulalia
eunice euridice eva evangelina evelina fabia fabiana fabiola fatima fatna faustina febe fedele federica felicina
felicita fernanda fiamma~ fiammetta filippa filomena fiora fiorela fiorella fiorenza fiorina fiorinda flaminia
flavia flaviana flo flora florentina floriana florinda flutura fortunata fosca franca~ francesca franchina frida
fulvia gabriela gabriella gaia gala~ gelsomina gemma~ genia genoveffa genovieffa georgeta georgia geraldina germana
gertrude gesualda giacinta giacoma giacomina giada giambattista giannina gigliola gilda gina ginestra ginetta
ginevra gio gioconda gioietta giola giordana giorgina giosetta giosiana giovanna giovannella giovannina gisa gisella
gislena giuditta giulia giuliana giulietta giuliva giuni giunia giuseppa giusi giustina giusy gloriana godeliva
graziana grazia~ grazietta graziosa~ greta griselda guendalina guglielmina gugliemina gurpreet hafida halyna hanane
helen houda ida iginia ikram ilaria ilda ileana ilenia imane imelda imma immacolata imperia incoronata ines inez
ioana iolanda iole iolina ionela iride irma irmgard irmina irvana iryna isa isabel isabella iseo isotta italia~
ivana ivetta ivonne jacqueline jasmine jenny jessica jocelyn jolanda jole karima katiuscia ketty khadija kleanthi
lalla lara latifa laudomia laura~ lauretta lavinia lea leandra leda leila lella lena lenuta leonarda leonia leonida
leonilda leonora leontina letizia liberata libera~ licia lidia lietta lilia liliana lilla lina linda lindita livia
li~ loana lola lora loredana lorella lorena lorenzina loretta loriana lorietta lourdes luam luana lucetta luce~
lucia lucilla lucina lucrezia ludmilla luigia luisella luisiana luna~ lydia lyubov lyudmyla maddalena mafalda magda
maia majlinda malika malvina manjola manola manpreet mara marcella marcellina mareta margherita~ mariacarla
mariachiara mariacristina mariaelena mariagiovanna mariagiulia mariagrazia marialaura marialuisa mariana marianna
mariannina mariapaola mariapia mariarita mariarosa mariarosaria mariasole mariastella mariateresa marica maricica
maricla mariella marietta marilena marilisa marilu marina~ marinella mariolina marirosa marisa marisella marisol
maristella marita marites mariuccia mariya marlena marta mary-ann marzia massima~ matilda mattea maura mauretta mei~
melania melina melinda melissa melitta mena mercedes~ meri mery meryem micaela michelina mietta mihaela mila milena
milly milva mimi mimma mimoza minerva mira mirabella miranda mirela mirella miriam mirka mirta mirtilla moira monia
morena~ morgana myriam nadia nadiya naima najat nanda narcisa natalia natalina natascia nausica nazarena nazzarena
nella~ nerea nerina nevia nice nicla nicoleta nicoletta nicolina nilde nilla nina ninetta ninfa~ nini nives noemi
nora norina noris nuccia nunziata nunziatina oana odetta odilia odilla ofelia oksana olena olga olimpia olinda
olivia ombretta onda~ ondina onorina oretta oria oriana oriele orietta ornela orsola orsolina ortensia osanna
ottavia ottilia palma~ palmina palmira pamela paoletta paolina pasqualina pasqua~ patrizia pellegrina penelope
perla~ petra petronilla piera pierangela pierina pina pinuccia placida~ polissena porzia preziosa~ primarosa primula
prisca priscilla prudenza quinta~ rachele rachida raffaella rahwa raluca ramona rebecca regina~ remigia renata renza
rina rita roberta rodica romilda romina rosalba rosalia rosalina rosamaria rosamunda rosangela rosaria~ rosa~
rosella rosetta rosi rosina rosita rosmunda rosolina rossana rossella rosy rowena roxana rufina ruth sabata sabina
salome salvatrice samanta samantha samira samuela sanaa sandra sandrina santa~ santina santuzza sara sarah saveria
savina scilla sebastiana selam selamawit selene selvaggia~ serafina serena~ sestina settimia sibilla sidonia silvana
silvestra silvia simona simonetta smeralda soave~ sofia solange sonia souad stefania stella~ stellina suela susanna
susetta sveva svitlana tania tatiana tea tecla telma teodolinda teodora teresa teresina teresita terry tessa tetyana
teuta tiberia tigist timotea tina titti titty tiziana tommasa tommasina tonia tonina tosca tranquilla~ tullia ubalda
ughetta ulderica ulrica umberta urania urbana~ ursula valbona valchiria valentina valentyna valeria vanda vanessa
vanna vannina velia venera venere~ vera~ verbena verdiana veridiana vilia vilma vincenza vincenzina violante viola~
violeta viorica virgilia virginia viridiana virna vita~ vittoria vittorina viviana vjollca xiaoling yara yasmine
ylenia yole yuliya yvonne zaira zelda zelinda zelmira zena zineb zita zoe zora zoraide
"""

SURNAMES = """
abate abbate accardi acerbi adamo agosti agostini aiello albanese alberti albertini aldrovandi alessandri alessi
alfano alfieri aliprandi allegri aloisi amadori amato ambrosini amendola amodio andreoli andreotti angeli angelini
angeloni ansaldi ansaldo antonelli antonini antonucci aprea arcuri ardito arena arnone arrighi astolfi atzeni
avallone badalamenti bagnoli baldi baldini balestra balestri ballarin bandinelli baraldi barbato barbera barberis
barbero barbieri barilla baroncini barone baroni barsanti bartoli bartolini bartolucci baruffaldi basile bassani
bassi basso battaglia battista battistini bazzani beccaria belli bellini bellomo belluzzi beltrame benassi benedetti
benvenuti berardi berardinelli bergamaschi bergamini bernardi bernardini bertelli berti bertini bertolini bertolotti
bertoni bettini bettoni biagi biagini biagioli bianchi bianchini bianco biasi binda bini biondi bisceglia bisogno
boldrini bolognesi bolognini bonanno bonaventura bonavita bonetti bonfanti bongiorno boni bonini bono bonomi bonomo
bordoni borghi borrelli borsari bortolotti boschetti boschi bosco boselli bosi bossi bottari botti bove bozzi braga
bramante brambilla brancaccio brandi bravi bressan brignone brugnoli brunelli brunetti bruni bruno brusa bruschi
bucci bulgarelli buonanno buono buonomo burgio busetto busi butera cabras caccia cacciatore cadeddu caiazzo
calabrese calabria calandra calcagno caliendo callegari calo calogero caloi calvi campana campanella campanile
campisi campo canale candela canepa caneva canfora cannata cannavaro cannizzaro canova cantarella cantoni capasso
capelli capobianco capone caponi capozzi cappai cappelletti cappelli cappello cappuccio caputo carbonara carbone
carboni cardillo cardinale cardone carella carletti carli carlini carlucci carnevale carollo carrara carrera
carrieri carta caruso casadei casagrande casale casali caselli caserta casini casolari castaldi castaldo castellani
castellano castelli castello castiglioni catalano cataldo catania cattaneo cau cavalieri cavallaro cavalli cavallini
cavallo cavazzini ceccarelli cecchi cecchini celentano cella cerreta cerri cerruti cerutti cervi cesari cesarini
chen chessa chiappini chiarelli chiarini chiesa cicala ciccone cimino cinelli cioffi cipolla cipriani cirillo
citterio ciullo cocchi coco colella coletta colletti colli collini colombi colombini colombo colucci comi comini
conte conti contini contu coppi coppola corbo corona corradi corradini corrado corsi corsini cortese cortesi corti
cosentino cossu costantini costantino costanzo cozzi cozzolino cremona cremonesi cresci crespi crippa cristiani
croce cucchi cuccu cuomo curcio curti cutrone dallari dalmasso damiani damico danieli dardi davoli deiana deidda
delfino desantis dessi dettori diana dini dioguardi dolce dominici donadio donati donini dumitru durante durso
emanuele epifani ercolani errico esposito esposto evangelista evangelisti fabbri fabbro fabiani fabris facchinetti
facchini faggioli falco falcone falconi fanelli fanti fantini fantoni fasano fasoli fattori fava favaro fazio fedele
federici federico felici ferraioli ferrante ferraresi ferrari ferrarini ferraris ferraro ferrero ferretti ferri
ferrigno ferro festa fiore fiorentini fiorentino fiorenza fiori fiorillo fiorini fogli fogliani fontana fontanella
fonti forlani forlini formica fornasari forte forti foschi fossati franceschi franceschini franchi franchini franco
franzoni frigerio frongia fumagalli furlan fusco fusi gabrielli gagliano gagliardi galante galasso galeotti
galimberti galletti galli gallina gallo galvani gambardella gambino gandini gandolfi garau garavaglia gargiulo
garofalo gaspari gasparini gatti gatto gavioli gazzola gelli genovese genovesi gentile gentili gerardi germani
gervasi gessi gheorghe ghezzi ghidini ghirardi giacomelli giacomini giannetti giannini giannone giardina gibelli
gigli giglio giglioli gilardi giordani giordano giorgetti giorgi giovannelli giovannetti giovannini girardi giraudo
giuffre giuffrida giuliani giuliano giunta giusti gjoka gnocchi gobbi golinelli gori gottardi govoni granata grandi
granelli grassi grasso graziani graziano greco greggio grieco grillo grimaldi grossi grosso gualtieri guarino
guarnieri guasco guerini guerra guerrieri guerrini guglielmi guglielmo guida guidi guidotti hossain hoxha hu iacono
iannone iannuzzi ierardi improta inglese innocenti ionescu iorio iovine islam izzo kaur khan kola lamanna lamberti
lancia landi landini lanza lanzi lauria lazzari lazzarini lenzi leo leonardi leone leoni lepore lepori liguori lisi
liuzzi livi locatelli lodi loi lolli lombardi lombardini lombardo longhi longo longoni lorenzetti lorenzi lorenzini
loreti lotti lucarelli lucchese lucchesi lucchetti lucchini lucci luciani lupi lupo maccarone maffei maggi maggio
magnani magni magri maiello mainardi maio malaspina manca mancinelli mancini mancuso manfredi manganelli mangano
mangiapane maniscalco mannino manno mantovani manzi manzo manzoni marangon marasco marcelli marchese marchesi
marchesini marchetti marchi marchini marconi marcucci mariani marinelli marinello marini marino mariotti marotta
marra marras marrone marsili martelli martinelli martinez martini martino marzano marzi mascia masi masiello masini
massa massari massaro mastroianni mattei matteucci mattiello mattioli mauri maurizi mauro mazza mazzanti mazzei
mazzetti mazzini mazzola mazzoleni mazzoni mazzotta mazzucchelli meda mele melis meloni menegatti meneghetti
meneghini mennella mereu merlini merlino merlo messina mezzetti miceli micheli michelini migliaccio migliore
milanesi milani milano minelli minniti miotto mirabella mirante modica mola molinari moliterno molteni monaco
monaldi mondini montagna montanari montanaro montefusco montella montesano monti morabito moretti mori morini moroni
morosini morra mosca moscatelli moschetti mosconi motta motti mura muratori murgia murru mussi musso musumeci muzzi
nanni napoli napolitano nappi nardelli nardi nardini nardone natale natali negri negrini negro neri nesi nicoletti
nicoli nicolini nicolosi nieddu nobile nobili nocera noto novelli nucci nuti oddo oliva oliveri olivieri orefice
origgi orlandi orlandini orlando orru orsi orsini ottaviani pace pacini padovani paganelli pagani pagano pagliaro
pala palermo palladino palma palmieri palmisano palumbo pandolfi pandolfini panico pannone panzeri paoletti paoli
paolini paolucci papa pappalardo paradiso pardini parente parenti parisi parodi pascale pascarella pascucci pasini
pasqua pasquale pasquali pasqualini pasquini passoni pastore pastorino patane paterno patrizi pavan pavanello pavesi
pavone pecoraro pederzoli pedretti pedrini pedroni pellecchia pellegrini pellegrino pelliccia pellizzari penna pepe
perego perini perna perotti perra perri perrone perrotta persico peruzzi pesce petrillo petrone petroni petrucci
petruzzi pezzella pezzoli piacentini piana piazza picariello piccinini piccoli piccolo picone pieri pierini pini
pinna pinto piras pirovano pirrone pisani pisano pisanu pittau pivetta pizzi poggi poletti poli polito pollini
pomponi ponti pontiggia ponzi popa popescu porcu porta postiglione pozzi prandi prete previtali prifti principe
procopio provenzano puddu puglia puglisi pulvirenti punzo quaglia quaranta quattrocchi rabaglia raffa raffaelli
ragusa rahman raimondi raimondo ramella ranieri raso ravelli rea renzi repetto restivo re~ ricci ricciardi riccio
rigamonti righetti righi rinaldi rinaldo ripamonti riva rivolta rizza rizzi rizzo rizzoli rocca rocchi roccia rocco
roda rolando romagnoli romanelli romani romano romeo roncaglia ronchi rondinelli rosa rosati roscioli roselli rosi
rossetti rossetto rossi rossini rosso rota rotondo rovelli roversi rubini rubino ruffini ruggeri ruggiero ruocco
russo sabatini sabatino sabbatini sacchi sacco sagliocco sala salamone salemi salerno salvadori salvati salvatore
salvatori salvi salvini sammarco sanfilippo sangiorgi sanna sanseverino santagata santamaria santangelo santi
santini santoni santoro santucci saponaro saracino sarti sartini sartori sassi satta savi savini savoia scaglione
scala scalia scalise scalzo scandiuzzi scapin scaramuzza scarpa schiavi schiavo schiavone sciacca scionti
scognamiglio scotti scuderi secchi sechi segre sella serafini serio serpi serra sessa severi severini sforza shehu
sibilia silvestri silvestro simeone simoncini simonetti simoni singh soldati solinas sorce sorgente sorrenti
sorrentino spada spadaro spadoni spagnolo spano sperandio spina spinelli spinosa stabile stefanelli stefani
stefanini stella storti strada sulis tagliabue tagliaferri tamburini tanzi tarantino tartaglia tassi tassinari
tassone taverna tedeschi tedesco teodori terranova tesi testa testi tiberi ticozzi tocco todaro todisco toffoli
togni tomasello tomasi tombolini tommasi tonelli toniolo torchia tordi torre torri torrisi tortora toscani toscano
tosetti tosi tosti tozzi traina tranchida trapani travaglini tremolada trentini trevisan trevisani tripodi troiani
troiano trombetta tucci turchi turco turri uccello ugolini urbani urso usai vacca vaccari vaccaro valenti valentini
valentino valeri valle valli vannini vannucci varriale vasta vecchi vecchio vella venditti ventura venturelli
venturi venturini verde verdi vergani vernazza verri vescovi viale vianello vigano vigna villa villani vinci
virgilio visconti visentin vitale vitali vitiello vitolo vivaldi viviani volpato volpe volpi vuillermoz zaccagnini
zaccaria zago zambelli zamboni zampieri zanardi zanella zanelli zanetti zaniboni zanini zannoni zanoni zanotti zappa
zappala zecchini zema zeni zerbini zhang zhou zini zito zoboli zocchi zoppi zorzi zuccarello zuccaro zucchi zuccolo
zunino
"""
