"""French names and names of migrants that are frequent there. "~" marks those that are also words."""

MALE = """
abdel abdelkader abdou abdoulaye abel achille adam adama adelin adrien ahmed aimable~ aime~ alain alassane albain
alban alberic albert alderic alec alexandre alexis alix ali~ aloys alphonse alwin amadou amaury ambroise amede
amedee amine anael anatole andoche andre ange~ anicet anis anselme anthelme anthony antoine antonin apollinaire
archibald ariel aristide arnaud arsene arthur aubin auguste augustin aurelien axel aymen aymeric ayoub bakary
balthazar baptiste barnabe bartolome basile bastien baudouin beltram benedict benjamin benoit beranger bernard
bertin bertrand bilel blaise boniface boris boubacar brahim brice bruno calixte camille candide cedric celestin
cesaire cesar charles charlie charly cheikh christian christophe claude claudien clement~ clovis colin come~
constant~ corentin corneille crepin cyprien cyriaque cyril cyrille damien daniel dany david davy delphin demba denis
desire~ didier dieudonne dimitri djibril domitien donatien dorian driss eddy edgar edgard edmond edouard edwin elie
eliott eloi elouan emeric emile emilien emmanuel enguerrand enzo eric erick ernest erwan etienne eudes eugene evan
evrard ewen fabien fabrice fabricio fares farid faustin felicien felix ferdinand fernand fiacre fidele~ firmin
flavien florent florentin florian floris fortune fouad francis franck francois frederic fulbert gabin gabriel gael
gaetan gaspard gaston gatien gaultier gautier geoffrey geoffroy georges gerald gerard geraud germain~ gervais
ghislain gilbert gildas gilles godefroy gonzague goulven gregoire gregory guenole guewen guilhem guillaume gustave
guy gwenael habib hadrien hakim hamza harold hassan hector helier henri herbert hermann herve hicham hilaire
hippolyte hocine honore~ horace hubert hugo hugues ibrahima idriss ignace igor ilyes imad irenee isaac isidore
ismael issa ivan jacky jacob jacques jacquot jamel janick jean jeannot jeremie jeremy jerome joachim jocelyn joel
johan johann johnny jonas jonathan jordan joris jose joseph josselin josue jude jules julien julius juste~ justin
kader kamel karim kevin khaled kilian killian kofi ladislas lambert lamine lassana laurent lazare leandre leger leo
leon leonard leonce leopold lilian lionel loic lois loris lotfi lothaire lou louis louison luc lucas lucien ludovic
luigi mael mahamadou malek malik malo mamadou manuel marc marceau marcel marcelin marien marin~ marius marouane
martial martin martinien mathias mathieu mathis mathurin mathys matteo matthias matthieu maurice maxence maxime
maximilien mayeul medard mehdi melchior melvin michael michel mickael milan milo modeste~ mohamed mokhtar moncef
morgan mounir mourad moussa mustapha nabil nadir narcisse nassim nathan nathanael nestor nicolas noah noe noel
norbert nordine octave odilon olivier omar omer oscar ousmane owen pascal patrice patrick paul paulin philibert
philippe pierre pierrick pierrot placide preston prosper quentin quincy rachid raoul raphael rayan raymond reda
regis remi remy renaud rene reynald riad richard robert robin roch rodolphe rodrigue roger roland romain romaric
romuald ronan sacha sadio said salah salim salomon samba sami samir samson samuel samy sandro saturnin sauveur
sebastien sekou seraphin serge severin severn seydou sidoine silvere simeon simon sofiane souleymane stanislas
stephane steven sylvain sylvere sylvestre tancrede tanguy tarek theo theodore theophile thibaud thibault thibaut
thierry thomas tidiane timothe timothee tino titouan tobias toussaint tristan ulrich ulysse urbain~ valentin valere
valery vianney victor victorien vincent virgile vivien wandrille wassim wenceslas wilfried william xavier yacine
yael yan yanis yann yannick yassine yoan yoann yohan youen younes youssef yvan yves yvon zacharie zakaria zephirin
"""

FEMALE = """
abigail ada adelaide adelie adeline adelphine adrienne agathe aglae agnes aicha aida aimee~ airelle aissata aissatou
albane alberte albertine alcyone aleth alexane alexia aliette alison alizee aloise alphonsine alyssa amael amaelle
amalia amanda ambre~ amel amelia amina aminata anael anaelle anastasie anatolie ancelin andree anemone~ angela
angelina anita anna annabelle annaelle annaick anne-laure anne-marie anne-sophie annick annie anouck anouk antonella
apolline arielle armance armandine armelle arsene asma assa assia astree aubane auberie audrey augusta augustine
aure aurea aurelia aurore~ austine auxane ava avril~ awa~ ayse azelie aziliz babette bathilde beate bene benedicte
benjamine berenice bernardine bertille bertrande bettina betty bianca binta bintou blandine bleuenn bouchra brenda
brunehilde brune~ calista calliope camelia camille candice capucine~ carla carmen carole caroline cassandra
cassandre catherine cathy cecile cecilia celestine celiane cendrine cerise~ chaima chantal charlene charline
charlotte cherifa chiara christel christelle christine cindy claire~ clara clarence clarisse claude claudette
claudie claudine clea clelia clemence~ clementine~ cleo cleophee clervie clothilde coline colombe~ constance~ cora
coralie coraline cordelia corentine corinne cornelie cosima coumba cunegonde cynthia cyrielle daisy daniele daphne
daphnee daria deborah delia delphine denise desiree diane dina djamila djenaba djeneba dolores dominique domitille
donatienne dora doriane dorine doris dorothee edith edmee edmonde edwige elea eleanor eleonore eliane elina elisa
elisabelle elisabeth elise elisee elke ella ellen eloane elodie eloise elsa elvire emelie emeline emerance emilie
emilienne emma emmanuelle emmy erika erine ermeline ernestine esmeralda estelle ester esther ethel etiennette
eudoxie eugenie eulalie euphrasie eva evangeline eveline eve~ fabiola fadila faiza fanchon fanny fantine farida
fatiha fatima fatma fatna fatou fatoumata faustine felicia felicie felicite fernande flavie flavienne fleur~
florelle florence florentine florette flore~ floriane florie florine francette franckie francoise frederique frida
gabrielle gael gaelle gaetane garance~ genevieve georgette georgina geraldine germaine gersende ghislaine gilberte
gilette ginette gisele giulia gladys godeleine grace gratienne graziella greta guenola guillemette gustavine
gwenaelle gwendoline gwenn habiba hadja hafida hafsa hajar halima hanane hanna harmonie~ hayat heidi helena helene
heloise henriette hermance hermine~ hermione hilda honorine hortense houda huguette ida ikram ilona imane imen ines
ingrid iphigenie irene iris~ irma isabeau isabel isaline iseult isolde isoline ivana jacinthe jackie jacotte
jacqueline jacquotte jade~ jane janine jasmine jeanine jeanne jeannette jehanne jennifer jenny jessica joana
jocelyne joelle johanna jordane josee joseline josephe josiane josine josyane jouana joy joyce juliane julianne
julie julienne juliette justine kadiatou kahina karelle karen karima karin karine karole katell katherine kathleen
katia katy kelly kenza khadidja kim ladji laetitia laly lamia lana lara latifa laura laure laureline laurence
laurene laurette laurianne laurie laurine lauryn lavinia lea leana leandra leane leila lena lenaig leocadie leona
leone leonie leonine leontine leopoldine leslie lia liana lila lilas~ lili liliane lilou lily lina linda line lisa
lise lisette lison livia lizzie loane lois lola loriane lorraine louane louisa louise louisette louison louna luana
lubin luce lucette lucia lucie lucienne lucile lucille lucrece ludivine ludmilla luna lydia lydie lynda lyse maddy
madeleine madeline madison mado mady maelie maelle maelys maeva magali magalie magdalena magdeleine maguelone mahaut
mahe maimouna maissa malika mallaury malorie malvina mandy manoe manon marcelle marcelline margaux margot
marguerite~ maria mariam mariama marianick marianne marick marie marie-ange marie-claire marie-claude marie-france
marie-helene marie-jose marie-laure marie-line marie-louise marie-noelle marie-paule marie-pierre marie-rose
marie-therese marielle mariette marilou marilyne marina marinette marine~ marion marjolaine~ marjorie marlene marthe
martine maryam maryline maryse maryvonne mathilde mathy maud maude maureen mauricette maxine maylis meg megane
melanie melina melinda meline melisande melissa mellie melodie~ melusine mercedes meriem merveille~ mia michele
micheline michelle milena mina minerve mireille miriam mona monica monique morgan morgane moune muriel murielle
mylene myriam myrtille~ nadege nadia nadine nadjia naelle nafissatou naia naila naima najat nancy nanette naomi
naoual nassima nastasia natacha natalia natasha nathalie nawel nelly nicole nicoletta nina ninon noelie noella
noelle noemie nolwenn nora norah nour octavie odette odile oksana olga olive~ olivia olympe ombeline ombline ondine
oona ophelia ophelie oriane orlane ornella ouarda oumou oumy oursoula paloma pamela paola pascale pascaline patricia
paula paule paulette paulina pauline peggy penelope perle~ pernelle perrette perrine petronille petunia~ philippine
philomene pia pierrette priscilla priscille prudence~ prune~ rachel rachida rafaelle rahma raissa ramata ramona
rania raphaelle raymonde rebecca regine reinette reine~ rejane renata renee rita robertine rokhaya rokia rolande
romane~ romie romy rosa rosalie rosaline rosanne rose-marie roseline rosemonde rosette rose~ rosie rosine rosita
rosy roxane ruth saadia sabine sabrina sacha safia saliha salima salma salome samantha samia samira sanaa sandra
sandrine sandy sara sarah sarra sasha saskia savine segolene selena selma seraphine servane severine shana shirley
sibylle sidonie sigolene siham sihem simone sira sirine sixtine soizic solange solen solene solenn solenne soline
sonia sophia sophie soraya souad soukaina soumia stella stephane stephanie stessy suzanne suzelle suzette suzy swann
sybille sylvaine sylvana sylvette sylviane sylvie tania tara tatiana teresa tess tessa thais thea thelma theodora
theophanie therese tifenn tiffany tina tiphaine typhaine ursule ursuline valentine valeriane valerie vanessa vanina
vera verane veronique vicky victoire~ victoria victorine vinciane viola violaine violette~ virginie viviane vivienne
wafa wanda wassila wendy wilhelmine xaviere yaelle yamina yasmina yasmine yolaine yolande yolene ysaline yseult
yvelyne yvette yvonne zahia zahra zelda zelia zelie zineb zita zoe zohra
"""

SURNAMES = """
adam albert alexandre allard andre antoine arnaud arnould aubert aubry auger bailly barbier baron barre barthelemy
baudry bazin ba~ becker belhadj belkacem bellanger benali benard bencheikh benoit bensaid berger bernard bertin
bertrand besnard besson bigot blanc blanchard blanchet blin bodin boivin bonneau bonnet bonnin bouchard boucher
bouchet boukhari boulanger bourdon bourgeois bousquet boutin bouvier bouzid boyer breton briand brun bruneau brunel
brunet buisson camara camus carlier caron carpentier carre cartier charbonnier charles charpentier charrier chauvet
chauvin cherif chevalier chevallier cisse clement clerc colas colin collet collin cordier costa coste coulibaly
coulon courtois cousin couturier daniel david delage delannoy delattre delaunay delmas denis descamps deschamps
devaux diallo diarra didier diop dubois dubreuil duclos dufour duhamel dumas dumont dupont dupuis dupuy durand duval
etienne evrard fabre fall faure favre fernandez ferrand fischer fleury fofana fontaine fouquet fournier francois
gaillard gallet garcia garnier gauthier gautier gay gerard germain gilbert gilles gillet girard giraud godard gomez
goncalves gonzalez grand granger gregoire grondin gros guerin gueye guichard guillaume guillet guillot guyot haddad
hamidi hamon hardy hebert henry herve hoarau hubert huet humbert imbert jacob jacques jacquet jacquot jean joly
jourdan julien keita khelifi klein konate kone lacaze lacombe lacroix lagarde laine lambert lamy langlois laporte
leblanc lebrun leclerc leclercq lecomte lecoq lefebvre lefevre leger legrand lejeune lelievre lemaire lemaitre
lemoine lemonnier leroux leroy lesage levy loiseau lopez louis lucas maillard mallet mansouri marchal marchand
marechal marie marion marquet martel martin martineau martinez marty masson mathieu maurice menard mercier messaoudi
meunier meyer michaud michel millet monnier moreau morel moreno morin morvan moulin muller navarro ndiaye nguyen
nicolas noel olivier pages paris parmentier pascal paul pelletier peltier pereira peron perret perrier perrin perrot
petit philippe picard pichon pierre pineau poirier pons ponthieu poulain prevost quillerou rahmani ramos raymond
raynaud remy renard renaud renault rey reynaud richard riou riviere robert robin roche rodriguez roger rolland
rollin rousseau roussel rousset roux roy royer saidi salmon sanchez sarr sauvage schmitt schneider simon sow sylla
tanguy tessier thibault thierry thomas tisserand toure tournier traore turpin vallee vasseur verdier vidal vigneron
villeneuve vincent voisin wagner weber
"""
