"""Given names by language, folded; male and female apart, since case endings differ. "~" marks those that are also words."""

from redaction.vocabulary.wordlist import words

MALE = {
    "cs": """
adam ales alois andrej antonin arnost artur augustin bedrich blahoslav bohdan bohumil bohumir bohus
bohuslav borek boris borivoj bretislav bronislav cenek cestmir ctibor ctirad dalibor dalimil damian daniel
david denis dobroslav dominik drahomir drahoslav dusan eduard emanuel emil erik evzen felix ferdinand
filip frantisek gabriel gustav hanus havel herbert herman hugo hynek ignac igor ilja ivan ivo jachym jakub
jan jarek jarmil jarda jaromir jaroslav jindrich jindra jiri jirka jirik jonas josef joska julius kamil
karel kasp kevin klement krystof kristian krystian kuba kvido ladislav lada lada~ leo leopold leos libor
lubomir lubor lubos ludek ludvik lukas marcel marek marian mario martin matej matous matyas maty~ maxim
max~ michal milan milos miloslav miloš mirek miroslav mojmir mikulas nikolas oldrich oliver ondrej ondra
oskar ota otakar otto patrik pavel petr petrik premek premysl prokop radek radim radko radomir radoslav
radovan rene richard robert robin roman rostislav rudolf samuel sebastian silvestr simon slavomir
stanislav standa svatopluk svatoslav stepan tadeas teodor tibor tobias tomas tonda vaclav valentin vasek
vendelin viktor vilem vincenc vit vitek vitezslav vladan vladimir vladislav vlastimil vlastislav vlada~
vojta vojtech vratislav zbynek zbysek zdenek zikmund honza pepa pepik fanda misa~ tomik kaja mira mara
luky dan~ tom~ jira lojza
""",
    "sk": """
adrian alexander alojz andrej anton arpad augustin bartolomej bohumil boris branislav cyril dalibor daniel
david denis dezider dominik dusan eduard emil erik ernest ervin eugen ferdinand filip frantisek fridrich
gabriel gejza gustav henrich igor imrich ivan ivo jakub jan janko jaroslav jozef jozo julius juraj juro
kamil karol klement kornel kristian ladislav laco leopold lubomir lubos lubo ludovit lukas marcel marek
marian maros martin matej matus maxim metod michal mikulas milan milos miloslav miro miroslav norbert
oliver ondrej oskar oto palo patrik pavol peter peto radoslav radovan rastislav rasto richard robert roman
rudolf samuel sebastian silvester simon stanislav stefan stevo svatopluk tadeas teodor tibor timotej
tobias tomas urban vasil valentin viktor viliam vincent vladimir vlado vladislav vojtech zdeno zoltan zolo
""",
    "pl": """
adam adrian albert aleksander aleksy alfred alojzy andrzej antoni arkadiusz artur bartek bartlomiej
bartosz bernard blazej bogdan bogumil boguslaw boleslaw borys bronislaw cezary cyprian cyryl czeslaw
damian daniel dariusz darek dawid denis dominik edmund edward emil eryk eugeniusz fabian feliks ferdynand
filip franciszek franek fryderyk gabriel gerard gracjan grzegorz grzesiek gustaw henryk heniek hubert
ignacy igor ireneusz irek iwo jacek jakub jan janek janusz jaroslaw jarek jasiek jedrzej jerzy jeremi
jozef jozek julian juliusz jurek kacper kajetan kamil karol kazimierz kazik klaudiusz konrad konstanty
kordian kornel krystian krzysztof krzysiek krzys ksawery kuba lech lechoslaw leon leonard leszek lucjan
ludwik lukasz maciej maciek maksymilian maks~ marceli marcin marek marian mariusz mateusz matyjasz michal
mieczyslaw mietek mikolaj milosz miroslaw mirek nikodem norbert oktawian olaf oliwier olgierd oskar patryk
pawel piotr piotrek przemyslaw przemek radoslaw radek rafal remigiusz robert roman romuald rudolf ryszard
rysiek sebastian seweryn slawomir slawek stanislaw staszek stefan sylwester szymon tadeusz tadek teodor
tomasz tomek tymon tymoteusz tytus wacek waclaw waldemar waldek walenty walerian wieslaw wiesiek wiktor
wilhelm wincenty wit wit~ witold witek wladyslaw wladek wlodzimierz wlodek wojciech wojtek zbigniew
zbyszek zdzislaw zdzich zenon zygmunt michas bartus
""",
    "it": """
abramo achille adolfo adriano agostino alberto aldo alessandro ale~ alessio alex alfio alfonso alfredo
amedeo andrea angelo angiolo antonello antonino antonio armando arnaldo aroldo arturo attilio augusto
aurelio bartolomeo benedetto beniamino bernardo biagio bruno calogero camillo carlo carmelo carmine cesare
ciro claudio corrado cosimo costantino cristian cristiano damiano daniele danilo dario davide demetrio
diego dino domenico donato edoardo egidio elia elio eliseo emanuele emiliano emilio ennio enrico enzo
ermanno ernesto ettore eugenio ezio fabiano fabio fabrizio fausto federico felice~ ferdinando fernando
filiberto filippo flavio fortunato francesco franco fulvio gabriele gaetano gaspare gennaro gerardo
giacomo giampaolo giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpiero gino gioacchino
giordano giorgio giosue giovanni girolamo giulio giuliano giuseppe giustino gregorio guglielmo guido
ignazio italo ivan ivano ivo jacopo lamberto lapo lazzaro leandro leo leonardo leopoldo lino livio
lodovico lorenzo loris luca luciano lucio ludovico luigi manfredi manlio manuel marcello marco mariano
mario marino~ martino massimiliano massimo~ matteo mattia maurizio mauro maximilian michelangelo michele
mirco mirko mohamed natale~ nazareno nello nicola niccolo nicolo nino nunzio oliviero omar onofrio orazio
oreste orlando oscar osvaldo ottavio paolo paride pasquale patrizio pier pierangelo pierfrancesco
piergiorgio pierluigi piero pierpaolo pietro pino~ pio~ primo~ quirino raffaele raimondo raul remo renato
renzo riccardo rinaldo rino roberto rocco rodolfo rolando romano~ romeo romolo rosario ruggero sabatino
salvatore salvo~ samuele sandro santo~ saverio sebastiano sergio severino silvano silvestro silvio simone
stefano tancredi tarcisio teodoro tiziano tommaso toni tonino tullio ubaldo ugo umberto valentino valerio
vasco vincenzo virgilio vito vittorio vladimiro walter peppe beppe
""",
    "de": """
achim adalbert adolf albert albrecht alexander alfons alfred alois andreas anton armin arne arno arnold
arthur axel balthasar bastian ben benedikt benjamin bernd bernhard berthold bertram bjorn bodo boris bruno
burkhard carl carlo carsten christian christof christoph christopher clemens cornelius daniel david denis
dennis detlef detlev dieter dietmar dietrich dirk dominik eberhard eckhard edgar edmund eduard egon elias
emil engelbert enno erhard eric erich erik ernst~ erwin eugen ewald fabian falk~ felix ferdinand finn
florian frank~ franz fred friedemann friedhelm friedrich fritz gabriel georg gerald gerd gerhard gernot
gert gottfried gotz gregor gunnar gunter guenter gunther gustav hagen hannes hanno hanns hans harald
hartmut hartwig heiko heiner heinrich heinz helge helmut helmuth hendrik henning henrik herbert heribert
hermann holger horst hubert hugo igor ingo ivan jakob jan jannik jannis jens jeremias joachim jochen joerg
jorg johann johannes jonas jonathan jorn josef joseph joschka julian julius jurgen juergen justin kai
kaspar karl karlheinz karsten kevin kilian klaus klemens knut konrad konstantin korbinian kristian kurt
lars lasse laurenz lennart leo leon leonhard leopold levin lorenz lothar louis luca ludger ludwig luis
lukas lutz magnus maik malte manfred manuel marc marcel marco marcus mario marius mark~ markus marten
martin marvin mathias matthias max~ maximilian meinhard meinrad michael mike mirko moritz nico nicolas
niels nikolaus nils norbert olaf oliver ole~ oskar oswald ottmar otto pascal patrick paul peer peter
philip philipp rainer ralf ralph raphael reiner reinhard reinhold rene reto richard robert robin rochus
roland rolf roman ronny ruben rudi rudiger rudolf rupert ruprecht sascha sebastian severin siegbert
siegfried siegmar sigmar sigmund silvio simon sonke soren stefan steffen stephan sven swen theo theodor
thilo thomas thorben thorsten till~ tilo tim timo tino tizian tobias toni torben torsten udo ulf uli
ulrich urs uwe valentin veit viktor vincent volker walter walther werner wilfried wilhelm willi willy
winfried wolf~ wolfgang wolfram xaver yannick
""",
    "en": """
aaron adam adrian aidan alan alastair albert alec alex alexander alfie alfred alistair allan andre andrew
andy angus anthony antony archie arnold arthur ashley austin barnaby barry bartholomew ben benedict
benjamin bernard bert bill~ billy bobby bob~ brad~ bradley brandon brendan brent brett brian bruce bryan
bryn byron calvin cameron carl carlton cecil cedric charles charlie chester chris christian christopher
ciaran clarence clark~ claude clifford clint clive~ clyde cody colin colm conor connor corey craig curtis
cyril dale~ damian damien dan daniel danny darrell darren darryl dave david dean~ declan denis dennis
denzel derek dermot derrick desmond dominic don~ donald donnie douglas doug duncan dustin dwayne dylan
eamon earl~ eddie edgar edmund edward edwin eli elijah elliot elliott elvis emmanuel eric ernest ethan
euan eugene evan ewan felix fergal fergus finlay finn fletcher floyd francis frank~ franklin fraser fred
freddie frederick gabriel gareth garry gary gavin gene~ geoff geoffrey george gerald gerard gerry gilbert
giles glen~ glenn gordon graham grahame grant~ greg gregory gus guy~ hamish harold harriet harrison harry~
harvey hassan hector henry herbert howard hugh hugo humphrey iain ian imran irving isaac ismail ivan ivor
jack~ jackson jacob jake james jamie jared jarvis jason jasper jay jed jeff jeffrey jeremy jerome jerry
jesse jim jimmy joe joel joey john johnny jon jonah jonathan jordan joseph josh joshua julian justin karl
keith kelvin ken kenneth kenny kevin kieran kirk~ kurt kyle lachlan lance~ lawrence lee~ leo leon leonard
leroy leslie lester lewis liam lionel lloyd logan lorcan louie louis lucas luke luther malcolm marcus
mark~ marshall martin marvin matt matthew maurice max~ melvin michael mick mickey miguel mike miles~
mitchell mohammed mohamed muhammad mo~ morgan morris murray nathan nathaniel neil nelson neville niall
nicholas nick~ nicky nigel noah noel norman norris oliver ollie omar oscar owen paddy patrick paul percy
perry pete peter phil philip phillip preston quentin rafael raj ralph ramesh randall randy rashid ravi
ray~ raymond reece reggie reginald reuben rhys rich~ richard rick ricky rob~ robbie robert robin~ rod~
roderick rodney roger roland ron ronald ronnie rory ross roy rufus rupert russell ryan sajid sam~ samir
sammy samuel sandy~ saul scott sean sebastian seamus shane sharif shaun sid sidney silas simon spencer
stan stanley stephen steve steven stewart stuart sunil sydney tariq ted~ teddy terence terry theo theodore
thomas tim timothy toby todd tom tommy tony trent trevor tristan troy tyler tyrone vernon victor vijay
vince vincent virgil wallace walter warren wayne wesley wilbur wilfred will~ william willie winston xavier
zac zach zachary zane
""",
    "fr": """
adrien alain albert alexandre alexis alphonse amaury ambroise anatole andre anselme anthony antoine armand
arnaud arthur aubin auguste augustin aurelien aymeric baptiste barnabe basile bastien baudouin benjamin
benoit bernard bertrand blaise boris brice bruno cedric cesar charles christian christophe claude clement
corentin cyprien cyril cyrille damien daniel david denis desire didier dimitri dominique dorian edgar
edmond edouard eloi emile emmanuel eric ernest etienne eugene fabien fabrice felix ferdinand fernand
florent florian francis franck francois frederic gabin gabriel gael gaetan gaspard gaston gauthier
geoffrey georges gerald gerard germain ghislain gilbert gilles gregoire gregory guillaume gustave guy~
henri herve hippolyte honore hubert hugo hugues ibrahim jacques jean jeremie jeremy jerome joel jonathan
jordan joris joseph jules julien justin karim kevin kylian laurent leon leonard leo lionel loic louis luc
lucas lucien ludovic malik marc marcel marius martin mathieu mathis matthieu maurice maxence maxime mehdi
michel mickael mohamed morgan nathan nicolas noel norbert octave odilon olivier oscar pascal patrice
patrick paul philippe pierre quentin rachid raoul raphael raymond regis remi remy renaud rene richard
robert robin rodolphe roger roland romain romuald sacha said samir samuel sebastien serge simon stanislas
stephane sylvain sylvestre tanguy theo theodore theophile thibault thibaut thierry thomas timothee titouan
tristan valentin valery victor vincent vivien william xavier yann yannick yannis yoann youssef yves yvon
""",
}
FEMALE = {
    "cs": """
adela adelka adriana alena alenka alexandra alice alzbeta amalie anastazie andela andrea aneta anezka
anicka anna antonie apolena barbora bara barca barunka beata berta blanka blazena bohdana bohumila
bohuslava bozena brigita bronislava cecilie dagmar dana dana~ daniela danuse darina dasa denisa diana dita
dobromila dominika dorota doubravka drahomira drahoslava eliska ela ema emilie emilka ester eva evicka
evelina evzenie filomena frantiska gabriela gita hana hanka hedvika helena helenka hermina hermina ida
ilona ingrid irena irma isabela iva ivana iveta ivona izabela jana janicka jarka jarmila jarmilka
jaroslava jindriska jirina jitka johana jolana josefina jozefa julie justyna kamila karin karla karolina
katerina katka kaca klara klarka klaudie kristina kristyna kveta kvetoslava kvetuse ladislava laura lenka
leona leontyna liba libena libuse lida lidie lidka ljuba lubomira lucie lucka lucinka ludmila lydie magda
magdalena magdalena marcela marie marika marketa marta martina matylda melanie michaela milada milena
milka milica miloslava milu~ miluse mirka miroslava monika nadezda nada nadja natalie nela nikol nikola~
nikoleta nina nora olga olina olinka otilie patricie pavla pavlina petra petruse radka radmila radoslava
regina renata renca renatka ria romana rozalie rudolfina ruzena sabina sandra sara sarka silvie simona
slavena slavka sofie sona stanislava stela stepanka svetla~ svetlana sylva sylvie tamara tana tereza terka
terezka teodora tina vaclava valerie vanda vendula vendulka vera verca verka veronika viera viktorie vilma
viola vladena vladimira vlasta vlastimila xenie zaneta zdena zdenka zdislava zina zita zlata~ zlatuse
zofie zora zuzana zuzka zuzanka misa misa~ majka~ bozka
""",
    "sk": """
adela adriana agata agnesa alena alexandra alica alzbeta amalia anastazia andrea aneta anezka anna anka
antonia barbora beata bianka blanka bohdana bozena brigita cecilia dagmar dana daniela danica darina daria
denisa diana dominika dorota edita elena eleonora eliska ela ema emilia erika estera etela eva evka
frantiska gabriela gita gizela hana hedviga helena henrieta hermina ida ilona irena irma iveta ivana ivica
ivona izabela jana janka jarmila jaroslava jolana jozefina judita julia juliana juliana justina kamila
karina karolina katarina katka klara klaudia kornelia kristina kvetoslava laura lea lenka libusa lubica
lubomira lucia ludmila lydia magda magdalena marcela margareta margita maria mariana marianna marika marta
martina matilda melania michaela milada milena milica miroslava mirka monika nadezda natalia nela nikola
nina nora olga otilia patricia paula pavlina petra petronela radka radoslava regina renata romana rozalia
ruzena sabina sandra sara sarlota silvia simona slavka sofia sona stanislava stefania stela svetlana
sylvia tamara tana tatiana terezia timea ursula valeria vanda vanesa vera veronika viera viktoria vilma
viola vladimira vlasta xenia zaneta zdenka zita zlatica zofia zora zuzana zuzka
""",
    "pl": """
ada adela adrianna agata agnieszka aga aleksandra alicja alina amelia anastazja andzelika aneta angelika
aniela anita anna ania anka antonina apolonia asia aurelia barbara basia beata berenika bernadeta bianka
blanka blandyna boguslawa boleslawa bozena bronislawa brygida cecylia celina czeslawa dagmara danuta danka
daria dominika dorota dosia edyta elwira elzbieta ela eleonora eliza emilia ewa ewelina eugenia faustyna
felicja filomena franciszka gabriela gabrysia genowefa grazyna grazynka halina halinka hania hanna hanka
helena henryka honorata hortensja ida iga ilona inga inka~ irena irmina iwona iza izabela izabella jadwiga
jadzia jagoda~ janina jaroslawa joanna jolanta jola jozefa judyta julia julita justyna kaja kalina kamila
karina karolina kasia katarzyna kazimiera kinga klara klaudia kleopatra kornelia krystyna krysia ksenia
laura lena leokadia lidia lidka liliana lilianna lucja lucyna ludmila ludwika luiza magda magdalena madzia
maja~ malgorzata malgosia gosia malwina marcelina maria marysia marianna mariola marlena marta martyna
maryla marzanna marzena matylda melania michalina milena mira miroslawa mirka monika nadia nadzieja~
natalia natasza nela nikola nina nina oktawia ola olena olga oliwia otylia patrycja paula paulina pelagia
pola~ regina renata roksana romana roza~ rozalia rozyczka ruta sabina salomea sandra sara sewa stanislawa
stasia stefania stella sylwia tamara tatiana tekla teodora teresa terenia tola tosia urszula ula wanda
weronika wera wieslawa wiesia wiktoria wiktoria wioletta viola wladyslawa wiola zdzislawa zofia zosia
zuzanna zuzia zuza zyta zaneta kasienka oliwka~ dorotka
""",
    "it": """
ada addolorata adele adelaide adriana agata agnese alba~ alberta alessandra alessia alice alida alina
allegra~ amalia amanda ambra~ amelia anastasia andreina angela angelica angelina anita anna annalisa
annamaria annarita annunziata antonella antonia antonietta arianna asia~ assunta aurora barbara beatrice
benedetta bianca~ bice brigida bruna camilla carla carlotta carmela carmen carolina caterina catia cecilia
celeste~ chiara~ cinzia clara clarissa claudia clelia clementina clotilde concetta consuelo costanza
cristiana cristina dalila daniela daria debora delia denise diana diletta dina domenica~ donata donatella
dora doriana dorotea edda edvige elda elena eleonora elettra~ eliana elisa elisabetta elsa elvira emanuela
emilia emma enrica erica ermelinda erminia ersilia ester eugenia eva evelina fabiana fabiola fabrizia
fatima federica fernanda filomena fiorella fiorenza flaminia flavia flora franca francesca fulvia
gabriella gaetana gaia gemma~ genoveffa germana ghita giada giacinta giada gianna gilda gina ginevra
gioia~ giorgia giovanna gisella giuditta giulia giuliana giuseppina giusy gloria grazia~ graziella greta
ida ilaria ilenia immacolata imma ines iolanda irene iris irma isa isabella ivana jessica katia laura
lavinia lea leda leila lella letizia lia licia lidia liliana lina linda lisa livia lorella loredana
lorenza luana lucia luciana lucilla lucrezia ludovica luigia luigina luisa maddalena mafalda manuela mara
marcella margherita maria mariangela marianna maricetta mariella marilena marina marinella mariolina
marisa maristella marta martina marzia matilde maura melania melissa mercedes~ michela milena mimma miriam
mirella monia monica morena nadia natalia natascia nella~ nicoletta nicole nilde nina noemi nora norma~
novella nunzia olga ombretta orietta ornella orsola palma~ paola patrizia paula perla~ pia piera pina
priscilla rachele raffaella ramona rebecca regina~ renata rina rita roberta romana romina rosa~ rosalba
rosalia rosalinda rosanna rosaria rosella rosetta rosina rosita rossana rossella ruth sabina sabrina
samanta sandra sara savina serafina serena silvana silvia simona simonetta sofia sonia stefania stella~
susanna sveva sylvia tamara tania tatiana tea teresa tiziana tosca ughetta valentina valeria vanda vanessa
vera~ veronica vilma vincenza viola~ violetta virginia vita~ vittoria~ viviana wanda ylenia zaira zoe
franceschina mariagrazia mariateresa
""",
    "de": """
adelheid agathe agnes alexandra alice alina almut amelie andrea angela angelika anita anja anke anna
annalena anne annegret anneliese annemarie annett annette annika antje antonia ariane astrid barbara beate
beatrix berta bettina bianca birgit birgitta birte brigitte britta brunhilde carina carla carmen carola
caroline charlotte christa christel christiane christin christina christine claudia clara constanze
cordula corinna cornelia dagmar daniela delia denise diana dietlinde dora doreen doris dorothea dorothee
edda edeltraud edith elena eleonore elfi elfriede elisa elisabeth elke ella ellen elli elsa else emilia
emily emma erika erna esther eva evelin evelyn fatma felicitas fiona franka franziska frauke frida frieda
friederike gabi gabriele gaby gerda gerlinde gertraud gertrud gesa gesine gisela grete gretel gudrun gunda
gundula hanna hannah hanne hannelore hedwig heide~ heidemarie heidi heike helen helena helene helga
henriette herta hertha hilde hildegard hilke ida ilka ilona ilse imke ina ines inga inge ingeborg ingrid
inka irene iris irina irma irmgard irmtraud isabel isabell isabella isolde jacqueline jana janina janine
jasmin jennifer jenny jessica jette johanna josefine josephine judith jule julia juliane jutta karen karin
karla karola karoline katarina katharina katja katrin kathrin kerstin kirsten kirstin klara kornelia
kristin kristina laila lara laura lea lena leni leonie lieselotte lilli lina linda lisa lisbeth liselotte
lore lotte louisa luisa luise luzie lydia magda magdalena maike maja mandy manja manuela mareike margarete
margarethe margit margot margret maria marianne marie marina marion marit marita marlene marlies marlis
marta martha martina mathilda mathilde mechthild melanie meike merle mia michaela michelle minna miriam
mirjam mona monika nadine nadja natalie natascha nele nicole nina nora oda olga ottilie patricia paula
pauline petra pia rabea ramona rebecca regina regine renate ricarda rita romy ronja rosa~ rosemarie rosi
roswitha ruth sabina sabine sabrina sandra sara sarah saskia selma sibylle sieglinde sigrid silke silvana
silvia simone sina sofia sofie sonja sophia sophie stefanie steffi stella stephanie susanne sybille sylvia
tabea tamara tanja tatjana thea theresa therese tina traudel traute trude ulla ulrike ursel ursula ute uta
valerie vanessa vera verena veronika viktoria viola walburga waltraud wiebke wilma yasmin yvonne zoe
""",
    "en": """
abby abigail ada adele agatha agnes aileen aisha alana alexandra alexis alice alicia alison allison alma
amanda amber~ amelia amina amy anastasia andrea angela angelica angie anita ann anna anne annette annie
antonia april~ arlene ashleigh audrey aurora ava barbara beatrice becky belinda bella bernadette bernice
bertha beryl bess beth bethan bethany betty beverley bev bex bianca blessing~ bonnie brenda briana bridget
brigid brittany bronwyn caitlin camilla candice carla carly carmen carol~ caroline carolyn carrie
catherine cathy cecilia celia charlene charlotte chelsea cherie cheryl chloe christina christine ciara
cindy claire clara clare claudia cleo colette colleen constance cora courtney crystal~ cynthia daisy~ dana
daphne darcy dawn~ deborah debbie debra deirdre delia denise diana diane dianne dolly dolores donna dora
doreen doris dorothy edith edna edwina eileen elaine eleanor elena elisa eliza elizabeth ella ellen ellie
elsie emily emma emer enid erica erin esme esther ethel eunice eva eve~ evelyn evie faith~ farah fatima
faye felicity fiona flora florence fran frances freya frieda gabrielle gail gemma georgia georgina
geraldine gertrude gillian gina ginny gladys glenda gloria grace~ greta gwen gwendolyn hannah harriet
hayley hazel~ heather~ heidi helen helena henrietta hilary hilda holly~ hope~ ida imogen ines ingrid irene
iris~ isabel isabella isla isobel ivy~ jackie jacqueline jade~ jane janet janice jasmine~ jayne jean~
jeanette jemma jenna jennifer jenny jess jessica jessie jill jo joan joanna joanne jocelyn jodie josephine
josie joy~ joyce judith judy julia julianne julie juliet june~ justine karen kate katherine kathleen
kathryn kathy katie katy kay~ kayleigh keeley keira kelly kerry kim kimberley kirsty kristen kylie lana
lara laura lauren lea leah leanne leila lena leonie lesley lexi lillian lilian lily~ linda lindsay lindsey
lisa liz lizzie lois lola loretta lorna lorraine louisa louise lucinda lucy lydia lynda lynette lynn lynne
lynsey mabel macy maddie madeleine madison maeve maggie mandy marcia margaret margot maria marian marianne
marie marilyn marina marion marjorie marlene martha martina mary maryam matilda maud maureen maxine megan
melanie melissa mercy~ meredith mia michelle mildred millie minnie miranda miriam moira molly mona monica
muriel myra nadia nadine nancy naomi natalie natasha nell nicola nicole nina noelle nora noreen norma
nuala olive~ olivia orla paige pam pamela pat~ patience~ patricia patsy paula pauline pearl~ peggy
penelope penny~ petra philippa phoebe phyllis pippa polly poppy~ priscilla priti priya prudence rachael
rachel ramona rebecca regina renee rhian rhiannon rhoda rita roberta robyn roisin rosa rosalind rose~
rosemary~ rosie rowena roxanne ruby~ ruth sabrina sadie sally samantha sandra saoirse sara sarah sasha
saskia selina serena shannon sharon sheena sheila shelley sherry~ shirley shona shreya sian sienna sinead
siobhan sofia sonia sonya sophia sophie stacey stella stephanie sue~ summer~ susan susanna susie suzanne
suzy sybil sylvia tabitha tamara tamsin tania tanya tara tasha teresa tess tessa thea thelma theresa
tiffany tilly tina toni tracey tracy trisha trudy una ursula valerie vanessa vera verity veronica vicky
victoria violet~ viv vivian vivienne wanda wendy whitney wilma winifred wren~ yael yasmin yolanda yvette
yvonne zara zoe
""",
    "fr": """
adele adeline agathe agnes aicha alberte alexandra alexandrine alice aline alix amandine amelie anais
andree angele angelique anne annette annick annie antoinette ariane arlette armelle astrid aude audrey
aurelie aurore axelle beatrice benedicte berangere bernadette berthe blanche~ brigitte camille capucine
carine carole caroline catherine cecile celeste celia celine chantal charlene charlotte chloe christelle
christiane christine claire~ clara clarisse claudine clemence clementine clotilde colette coralie corinne
cosette cynthia danielle deborah delphine denise diane dominique dorothee edith edwige eleonore eliane
elisabeth elise elodie eloise elsa emilie emma emmanuelle enora estelle esther eugenie eva evelyne
fabienne fanny fatima fatou faustine fernande flavie flora florence france~ franceline francine francoise
frederique gabrielle gaelle genevieve georgette geraldine germaine ghislaine ginette gisele gwenaelle
helene heloise henriette hortense huguette ines irene iris isabelle jacqueline jade~ jeanne jeannine
jennifer jessica joelle josephine josette josiane judith julie juliette justine karine katia khadija
laetitia lara laura laure laurence lea leila lena leonie leontine liliane lina lise lisette lola louise
luce lucie lucienne ludivine lydie madeleine mael maelle magali maite manon marcelle margaux margot
marguerite maria marianne marie marielle marine~ marion marlene marthe martine maryse maryvonne mathilde
maud melanie melissa michele michelle mireille monique morgane muriel myriam nadege nadia nadine naima
nathalie nelly nicole nina noemie nora odette odile olivia ondine ophelie pascale patricia paule paulette
pauline perrine philippine pierrette rachel raymonde rebecca regine renee rita roberte romane rosalie
rose~ roseline roxane sabine sabrina salome samia samira sandra sandrine sarah segolene severine sidonie
simone solange sofia sonia sophie stephanie suzanne suzon sylvaine sylvie tatiana therese tiphaine ursule
valentine valerie vanessa vera veronique victoire~ victoria virginie viviane yasmine yolande yvette yvonne
zelie zoe
""",
}
FOREIGN = """
ahmed ahmet ali~ mehmet mustafa hassan hussein hasan ibrahim ismail khaled khalid mahmoud murat omer yusuf
emre burak serkan can~ deniz~ aylin ayse fatma elif zeynep leyla layla nour amal samira yasmin mariam
amira karim samir walid tarek youssef bilal hamza jamal rashid abdul abdullah mohammad nguyen~ minh linh
huong thanh trang tuan duc hung~ lan~ ngoc phuong oleksandr oleksii andriy olena oksana iryna natalia
natalya nataliia kateryna mykola volodymyr serhii dmytro yulia yuliia svitlana tetiana bohdan taras ihor
ivanna halyna dmitri dmitry sergey sergei alexei aleksei vladimir tatyana yekaterina ekaterina anastasia
irina galina boris igor oleg pavel mikhail ioana andrei mihai gheorghe florin cristina elena bogdan adrian
sorin dragan zoran goran milica jelena vesna dejan nenad slobodan bojan nikola~ stefan luka marko ivan
ante josip mateja krunoslav tunde chidi chinedu ngozi amara kwame kofi ama~ yaw abena adebayo oluwaseun
folake amadou moussa fatou mamadou awa~ ousmane priya rahul amit anjali deepak sanjay sunita arjun kavita
neha pooja rohan vikram wei~ ming~ yuki hiroshi kenji sakura jose juan pablo diego javier carlos miguel
carmen lucia maria ana~ joao tiago ines rui catarina
""".split()  # noqa: SIM905
SURNAME_PARTICLES = words(
    """
    de di del della dello dei degli da d la le lo van von der den zu zum zur mc mac o ben el al bin ibn dos st san
    santa
    """
)
