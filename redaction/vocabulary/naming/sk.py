"""Slovak names and their short forms beside those of the calendar. "~" marks those that are also words."""

MALE = """
abel adam adamko adolf agaton alan albert albin ales alexander alfonz alfred aloj alojz ambroz andrej andrejko anton
ariel arnold arpad artur atila augustin aurel bartolomej benadik benjamin bernard blazej bohdan bohumil bohus
bohuslav boleslav bonifac boris branislav brano bruno bystrik cestmir cyprian cyril dalibor dalimil damian daniel
danko dano david dezider dionyz dobroslav dominik drahomir drahoslav duri duro dusan dusanko edmund edo eduard
emanuel emil emilian eric erik ernest ervin eugen fabian fedor felix ferdinand ferko fero filip filipko florian
frantiek frantisek fridrich gabko gabo gabriel gaspar gejza gregor gustav gusto henrich hubert hugo ignac igor
igorko imrich imro ivan ivanko ivo izak izidor jakub jan janik janko jano jarko jaromir jaroslav jaro~ jergus jojo
jozef jozko jozo julius julo juraj jurko kajetan kamil karol karolko kazimir klement koloman kornel kristian kristof
kubko kubo~ kvetoslav lacko laco ladislav leo leonard leopold levoslav lojzo lubo lubomir lubos luboslav ludo
ludomil ludovit lukas lukasko marcel marecek marek marian marko maros martin matej matejko mato matus matusko
maximilian medard metod michal miki mikulas milan milanko milos miloslav mirko miro miroslav misko miso moric
nikolaj norbert oldrich oleg oliver ondrej ondrejko ondrik ondro oskar oto palko palo pato patrik pavol peter petko
peto pravoslav prokop rado radoslav radovan rastislav rasto richard riso robert robko robo roland roman romanko rudo
rudolf samko samo~ samuel sebastian sebo silvester simko simon slavomir slavo~ stanislav stanko stano stefan stevko
stevo svatopluk tadeas teodor tibi tibor timko timotej tobias tobiasko tomas tomasko tomi tonko tono urban vaclav
valent valentin valer vasil viktor viliam viliamko vilo vincent vit vladimir vladislav vladko vlado vojtech vojto
vratislav xaver zdenko zdeno zigmund zolo zoltan
"""

FEMALE = """
adela adelka adriana adriena agata agnesa alena alenka alexandra alica alicka alojzia amalia anabela anastazia
andrea andrejka aneta anezka angela angelika anicka anka anna antonia apolonia aurelia barbora barborka beata beatka
bernadeta bianka blanka blazena bohdana bohumila bohuslava borka bozena bozenka branislava brigita bronislava
bystrika cecilia celestina dagmar dagmara dana danica daniela danielka danka darina darinka dasa deana debora denisa
diana dobroslava dominika doroata dorota drahomira drahoslava dusana edita ela elena elenka eleonora elvira elza ema
emilia emka erika ester etela eugenia eva evicka evka filomena flora frantiska frederika gabika gabriela gizela
greta hana hanka hedviga helena helenka henrieta hermina hilda ida ignacia ildiko ilona ina ingrid irena irenka irma
ivana ivanka iveta ivetka ivica izabela jana janicka janka jarka jarmila jaroslava jela jesika johana jolana
jozefina judita julia juliana julka justina kamila karolina kata katarina katka kika klara klaudia klaudika kornelia
kristina kristinka kveta kvetka kvetoslava ladislava laura lea lenka lesana lia libusa liliana linda livia lubica
lubka lubomira lubusa lucia lucka ludka ludmila lujza lydia lydka magda magdalena majka malvina marcela margareta
margita maria mariana marianna marika marina marka marketa marta martina martinka matilda melania melisa mia
michaela milada milena milka miloslava mina miriam mirka miroslava miska monika moniky nada nadezda natalia natalka
natasa nela nikola nikoleta nina nora norma olga olha olympia ota otilia oxana patka patricia paula paulina pavla
pavlina perla~ petra petronela rachel radka radmila radoslava ramona rebeka regina renata renatka romana ruzena
ruzenka ruzica sabina sandra sara sarka sarlota saskia silvia silvinka simona sofia sofinka sona stanislava stefania
stefka stella svetlana tamara tana tatiana teodora terezia terezka timea tina tonka trixi ursula vaclava valentina
valeria vanda vanesa vera~ verka veronika veronka viera vierka viktoria vilma viola vladimira vlasta xenia zaneta
zdenka zelmira zina zita zlata~ zlatica zofia zoja zora zorka zuzana zuzanka zuzka
"""

SURNAMES = """
adamcik adamec andrejcak antal babiak babinec baca bajza balaz balis balog balogh ban baran barancik bartko bartos
bednar bednarik bencik benka benko beno benus berec betak bielek bielik blaho blasko bodnar bohus bona borik boros
bortel bucko budaj bujnak burian carny cech cermak cerven chalupka chlebo chovan chudy cibula cibulka cierna cierny
ciger cimbalak cizmar conka danis danko demeter dobias dobrovodsky dolezal drabik droppa dubovsky dudas dudik durco
durica duris durkovic dzurinda fabian fabo farkas fedor fekete fiala ficek fico figura filip filo forgac gabor
gabris gajdos gal galik garaj gaspar gasparovic gavalier gazdik gbur gombar gomola gregus gres grman gubis gula
habsuda hajdu hajduk hajnal halama halas haluska hanak harmaniak havran hlavac hlinka hnilica holub horak hornak
horvath hrabovsky hrasko hric hrinak hrivnak hronec hruska hudak hudec hulin huska ivan ivanic ivanko jakab jakubec
jakubik janco jancovic janik janko jankovic janosko jaros juhas jurco jurik jurko kacmar kalina kamenicky kapusta
karas katona kelemen kiss klima klimek klimko kmet kocis kohut kolar kolesar kollar koman kopal kopecky korec kovac
kovacik koval kovalcik kozak krajci krajcir kral kralovic krivy kubica kubik kucera kukla kuriak kuzma kvasnicka
labuda lacko lajcak lehotsky lenhart lesko liptak liska lukac lukacik macko majer majercik majernik makovicky malik
malis marcin marko martinka matas matejka matejov matula matus meciar medved melicher melis michalik micko mihal
mihalik miko mikulas mikus minarik misik misura mlynar mlynarik molnar moravcik mraz mrva murgas nagy nemec novak
novotny onderko ondrejka ondrejkovic ondrus ondruska oravec orsag ozaniak palka palko paska pasztor patuc pavlik
pavlovic pekar petras petrik petrovic piatrik piroh plavcan polak polakovic poliacik poliak popovic rac repisky
repka roznava rusnak rybar sabo samek sandor sebo sedlak seman senko sevcik simek simko simon sipos sirotny sivak
skoda skultety slezak slobodnik slovak sokol soltes soltys spak stanko stefanik stefanko stefko stopka straka strba
strelec suchy sulek surovy suster svoboda sykora szabo takac tatarka tkac tomas tomko toth trnka trnovsky turcan
uhrin uram urban urbanek vajda valent valko vanek vano varga vasko veres vido vidova vlcek vojtek vojtko vrabec
vrabel zachar zajac zak zatko zelenak zelina zeman ziak zidek ziga zilka zimmermann zvolensky
"""
