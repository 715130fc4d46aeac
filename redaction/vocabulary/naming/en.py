"""Names of Britain, Ireland and North America with those of their migrants. "~" marks those that are also words."""

from redaction.vocabulary.naming import english_surnames

MALE = """
aarav abdi abdirahman abdullahi abe abel abhishek abiodun abner abraham abram abu ace~ adair addison ade adeola
aditya adnan ahsan aidan aiden aindrea ainsley ajay ajit akash akira akshay alan alasdair alastair albie alden
aldous alec aled aleksander alex alexander alf alfie alfonso algernon alistair alister ali~ allan allen alok alonzo
aloysius alton alun alvin alwyn amar ambrose amit amos anand anders andre andreas andrei andrew andy aneirin aneurin
angus anil anish ankit anoop anselm anson anthony antoine anton antonio anwar archer archibald archie aric arjun
arlo armand armando arnie arnold arran arthur arturo art~ arun arvind asa asher ashish ashley ashok ashton asif atif
aubrey augustus august~ austin aylmer ayo babatunde baldwin balraj barnabas barnaby barney barrie barrington barry
bart bartholomew basil beau ben benedict benjamin benji bennett benny bernard bernie bert bertie bertram bevan
bharat bhavesh bilal bill billie billy blair blake bola boris boyd brad bradford bradley brady bram branden brandon
brendan brennan brent bret brett brian brice brinley brock broderick brody bronson bruce bruno bryan bryant bryce
bryn byron cadoc caelan cai cain cal caleb callan callum calum calvin cameron campbell caradoc carey carl carlo
carlos carlton carson carter~ carwyn cary casey caspar casper cecil cedric cerith chad~ chandler charles charley
charlie chas chauncey chen chester chet chetan chike chris christian christie christopher christy chuck chukwuemeka
cian ciaran cillian clancy clarence clark claude claudius clayton clem clement cletus cleveland clifford clifton
clinton clint~ clive clyde coby cody cohen colby cole colin colm colum conal conall conan connor conor conrad conway
cooper~ corbin corey cormac cornelius cory cosmo courtney craig crispin cruz curt curtis cuthbert cyril cyrus dafydd
dai daithi dale~ dallas dalton damian damien damilola damon dan dane~ danny dapo daragh darcy daren darius darnell
darrel darrell darren darryl daryl dave david davie davy dawson dax deacon~ dean~ declan deepak delbert delroy denis
dennis denny denton denzel denzil derek dermot deron derrick des deshawn desmond devin devinder devon dev~ dewey
dewi dex dexter diarmuid dickie dick~ diego digby dilip dillon dinesh dion dirk dominic dominick donal donald donnie
donovan don~ dorian doug dougal dougie douglas doyle drake drew~ duane dudley duff dugald duke~ duncan dunstan
dustin dwayne dwight dylan eamon eamonn earl~ earnest ebo ed eddie eden edgar edmond edmund eduardo edward edwin
edwyn egbert eifion eli elias elijah elis elliot elliott ellis ellis~ elmer elroy elton elvis elwood elwyn emanuel
emeka emerson emil emile emilio emlyn emmanuel emmet emmett emrys emyr enda enoch enrique enzo eoghan eoin ephraim
erasmus eric erik ernest ernie errol ervin erwin esteban ethan euan eugene eustace evan evander evelyn everett ewan
ewen ezekiel ezra fabian faisal farhan farley farooq farrell fayaz felix femi feng ferdinand fergal fergus fernando
fidel finbar findlay fingal finian finlay finley finn fintan fitz fletcher~ flint floyd flynn ford~ forrest foster~
francis francisco frankie franklin frank~ fraser fred freddie freddy frederic frederick gabe gabriel gael gagandeep
ganesh gareth garfield garret garrett garry garth gary gaurav gavin gaz gbenga gene~ geoff geoffrey geordie george
geraint gerald gerard gerry gethin gideon gil gilbert giles gino giovanni girish glenn glen~ glyn godfrey gopal
gordon gore grady graeme graham grahame grant~ grayson greg gregg gregor gregory grenville greville griff griffin
griffith grover gruffydd gurdeep gurpreet gus guto guy~ gwilym gwyn hal hamilton hamish hamza hank hao hardeep hari
harish harjit harlan harley harold haroon harpreet harrison harry~ harsh hartley haruto harvey hasan hassan hayden
haydn hayes heath~ hector hedley hemant henry herb herbert herman hew hilary hiram hiroshi hitesh horace horatio
howard howell howie hubert hudson huey hugh hughie hugo humphrey hunter~ hussain huw hywel iago iain ian ianto
ibrahim idris ieuan ifan ifeanyi ifor ignatius igor ike imran imtiaz inderjit ionut ira irfan irvin irving irwin
isaac isaiah isambard isidore islwyn ismail israel ivan ivor izaak jace jackie jackson~ jack~ jacob jacques jagdish
jagjit jago jaime jake jama jamal james jamie jamison jan janusz jared jaron jarrod jarvis jason jaspal jasper
jasvinder jatin javier jayden jayesh jay~ jeb jed jeff jefferson jeffery jeffrey jem jenkin jenson jeremiah jeremy
jermaine jerome jerry jess jesse jethro jian jide jim jimmie jimmy jiri jitendra joachim joaquin jock joe joel joey
john johnnie johnny johnson jolyon jon jonah jonas jonathan jonny jools jordan jorge jose joseph josh joshua josiah
juan jud judah judd jude~ jules julian julio julius junaid junior~ jun~ justin kai kamran kane karan karl kartik
kashif kayden kayode keegan keir keith kel kelechi kelly kelvin ken kendall kendrick kenji kennedy kenneth kenny
kenton kent~ kermit kerr kerry kev kevin khalid kian kieran kieron kim kingsley king~ kip kiran kirk~ kishan kishore
kit~ klaus knox kobe kofi kojo kola kris krishna kristian krzysztof kuldeep kunle kurt kurtis kwabena kwadwo kwaku
kwame kwasi kyle lachlan lakhbir lamar lancelot lance~ landon lane~ larry laurence laurie lawrence lawson leander
lee~ lei leigh leighton leland len lennie lennon lennox lenny leo leon leonard leopold leroy lesley leslie lester
les~ levi lewie lewis lex liam liang lincoln~ lindsay linus lionel llew llewellyn lloyd llyr logan lonnie lorcan
loren lorenzo lorne lou louie louis lowell luca lucas lucian lucius lucky~ luis luke luther lyle lyman lyndon lynn
mac mack madoc magnus mahesh mahmood majid malachi malachy malcolm maldwyn malik mandeep manfred manish manny manoj
mansoor manuel marc marcel marco marcos marcus marek mario marion marius mark marlon marlowe marshall~ martin marty
martyn marvin mason~ mathew matthew matt~ maurice maverick maximilian maxwell max~ maynard mel melville melvin
melvyn merlin merv mervin mervyn meurig micah michael micheal micky miguel mihai mihangel mike mikey miles~ millard
milo milton ming~ mitch mitchell moe mohamed mohammad mohammed mohamud mohan monroe montague monte montgomery monty
mordecai morgan morris mortimer morton moses mubarak mudassar muhammad muir muiris mukesh mungo murdo murray murtagh
myles mylo myron nadeem nanda narendra naresh nash nasir nate nathan nathaniel naveed navin neal ned neeraj neil
neill nelson nevil neville niall nicholas nicky nick~ nicodemus nigel nik nikhil niklas nikolai nilesh nitin noah
noel~ nolan norbert norman norris norton norwood oakley obadiah obinna odhran ogden okechukwu olaf oliver ollie olu
olumide oluwaseun omar oran oren orlando orson orville osborn oscar osgar osian osman osmond oswald oswin otis otto
owain owen oz ozzie ozzy pablo paddy padraig palmer pankaj parker~ parminder parry parth pascal patrick pat~ paul
paulie pawel payton pedro percival percy peregrine perry~ pete peter peyton phil philip phillip phineas pierce
pierre piers piotr porter~ pradeep prakash pranav prasad praveen preston prince~ qasim quentin quincy quinlan quinn
quinton rab rafael rafe rafferty rafiq rahul raj rajat rajeev rajesh rajinder rajiv rakesh raleigh ralph ramesh
ramon ramsay ramsey ram~ randal randall randolph randy ranjit raphael rashid raul raven~ ravi ravinder raymond ray~
reece reed~ reg reggie reginald rehan reid remington rene reuben reuven rex rey reynold rhodri rhydian rhys ricardo
richard richie rich~ rick rickey ricky ridley riley rio~ rishi ritesh river~ rizwan robbie robby robert roberto
robin~ rob~ rocco rocky~ roddy roderick rodger rodney rodrigo rod~ roger rohan rohit roland rolf rolo roman~ ronald
ronan ronnie ronny rooney rory roscoe ross~ rowan roy royce royston ruairi ruaridh ruben rudolph rudy rufus rupert
russ russell rusty~ ryan ryder rye~ ryker saad sachin saeed sajid sal salim salman salvador sam sammy samson samuel
sandeep sandy~ sanford sanjay sanjeev santiago satish satnam saul sawyer scott seamus sean seb sebastian segun
septimus serge sergio sergiu seth seumas seymour shafiq shahid shakeel shamus shane shankar shannon shaun shawn shay
shea shelby sheldon sheridan sherman sherwood shimon shiv shyam sid sidney silas silvester simeon simon sinclair
skip~ sly~ sohail sola solomon sol~ sonny~ spencer spike~ stan stanford stanley stefan stephen sterling~ steve
steven stevie stewart stirling stu stuart sukhdev sukhjit sullivan sunil suraj suresh surinder sushil sven sydney
sylvester tadhg tahir taimur takashi tam tanveer tariq tarun tate taylor~ tayo ted teddy tejas temitope teo terence
terrence terry thad thaddeus thelonius theo theodore thomas thor thornton thurston tiago tiernan tim timmy timothy
titus tobi tobias toby tod todd tom tomas tomasz tommy tony torin torquil travis trent trevor trey tristan tristram
troy truman tucker~ tudor tudur tunde tushar tyler tyrell tyrone tyson uche uday ulick ulysses umar umesh uri uriah
usman valentine~ van~ varun vaughan vaughn vern vernon vic victor vijay vikas vikram vinay vince vincent vinod vipul
virgil vishal vivek vivian wade~ waldo wale walker~ wallace wally walt walter waqar ward~ warren~ warwick wasim
wayne webster wei~ wendell wes wesley weston wil wilbert wilbur wilf wilfred wilfrid willard willie willis willy
will~ wilmer wilson winston winthrop wojciech wolfgang woodrow woody wyatt wyn wystan xander xavier xiang yash yasir
yaw yehuda yemi yestin yong yorick york~ yosef younis yusuf yuto yves zac zach zachariah zachary zack zafar zahid
zain zak zander zane zbigniew zeb zebedee zed zeeshan zeke zion zubair
"""

FEMALE = """
aaliyah aarti abbey abbi abbie abena abi abida abigail abilene abimbola abiola ada adaeze adaora addie adebisi
adelaide adele adeline aditi adrienne adwoa afia afua agatha aggie agnes agnieszka aileen ailsa aimee aine aisha
aishwarya aisling aislinn aja akosua akua alana alannah alba alberta aleah alecia aleksandra alena alessandra alexa
alexandra alexandria alexia alexis alfreda alice alicia alina alisa alisha alison alissa alix aliya aliyah ali~
allegra allie allison ally alma alyson alyssa alyx amabel amaka amalia amanda amandeep amara amaya ama~ amber~
ambreen ambrosia amelia amelie amina amira amna amrit amy anabel anais anastasia ana~ andie andrea aneesa angela
angelica angelina angeline angel~ angharad angie anika anisa anita aniyah anju ankita ann anna annabel annabella
annabelle annalise anne annemarie annette annie annika annis anthea antoinette antonia anuoluwapo anushka anwen anya
aoife aparna aphra april~ arabella aramide araminta archana ariadne ariana arianna ariel ariella arlene arwen asha
ashanti ashleigh ashley ashlyn ashton asma astrid athena aubree aubrey aud audra audrey augusta aurelia aurora~
autumn~ ava avani avery avis~ avril ayesha ayla ayodele azalea~ azra babs balwinder barb barbara barbie bea beata
beatrice beatrix becca beccy beckie becky belinda bella belle~ benita bernadette bernice bernie bertha beryl bess
bessie bet beth bethan bethanie bethany betsy bette bettie bettina betty beulah bev beverley beverly bex bhavna
bianca biddy billie birdie~ bisi blair blanche blodwen blossom~ blythe bobbi bobbie bonita bonnie bozena branwen
breanna bree brenda brenna briana brianna bridget bridie brie briony britney brittany bronagh bronte bronwen bronwyn
brooke bryony bukola bunmi bushra caitlin caitlyn callie calliope cameron camilla camille camryn candace candi
candice candida candy~ caoimhe cara caren carina carissa carla carlene carlotta carly carmel carmella carmen carol
carole carolina caroline carolyn caron carrie carys casey cass cassandra cassidy cassie catalina catelyn caterina
cath catherine cathleen cathryn cathy catrin catriona cat~ cecelia cecilia cecily celeste celia celina celine ceri
cerys chandni chanel chantal chantelle charis charity~ charlene charley charlie charlotte charmaine chastity chelsea
chelsey cher cheri cherie cherish~ cherry~ cheryl chiamaka chichi chidinma chinwe chioma chloe chrissie chrissy
christa christabel christal christel christen christi christiana christie christina christine christy ciara cicely
cilla cindy ciorstaidh clair claire clara clare clarice clarissa claudette claudia claudine clea clem clemence
clementina clementine~ cleo cleopatra cliona clodagh clotilda coco colette colleen concepta connie constance
consuela cora coralie coral~ cordelia corinne cornelia corrine cosima courtney cressida crystal~ cynthia dahlia~
daisy~ dakota dale~ damaris dana danica daniella danielle danni danuta daphne dara darcey darcie darcy daria darla
darlene daryl davina dawn~ deana deanna dearbhla deb debbi debbie debby deborah debra deepa deepika dee~ deirdre
delaney delia delilah della delores delphine delyth demelza demi denise dervla desiree destiny~ devi devon diamond~
diana diane dianna dianne dido dilys dimple~ dinah dineo dionne divya dodie dolly~ dolores dominica dominique donna
dora doreen doretta doria dorinda doris dorota dorothea dorothy dorrie dottie dot~ drusilla dulcie dympna eartha
ebele ebony~ eda edie edith edna edwina efa effie efua eiddwen eileen eilidh eilis eilish eimear eira eirlys eirwen
ejiro ekta elaina elaine eleanor eleanora elena eleri eliana elin elinor elisa elisabeth elise eliza elizabeth ella
elle ellen ellie elma elodie eloise elsa elsie elspeth eluned elvira elwyn emer emerald~ emilia emilie emily emma
emmaline emmeline emmy ena enid enya erica erika erin erma erna ernestine ersilia esi esme esmeralda estella estelle
esther ethel etta eudora eugenia eugenie eulalia eunice euphemia eva evangeline eveline evelyn everly eve~ evie ewa
fabia fadumo faith~ fanny~ farah farida farrah farzana fatima fay faye felicia felicity fernanda fern~ ffion fi
fidelia fifi fina finola fiona fionnuala flavia fleur flo flora florence florrie folasade fozia fran frances
francesca francine frankie freda freddie frederica freya frida funke funmi gabby gabi gabriela gabriella gabrielle
gaenor gaia gail gaynor gemma gena genevieve georgia georgiana georgie georgina geraldine germaine gerry gert gertie
gertrude ghazala gigi gilda gillian gina ginger~ ginny giselle gita gladys glenda glenna glenys gloria glynis golda
goldie grace~ gracie grainne grazyna greer greta gretchen griselda guinevere gurjit gwen gwenda gwendolen gwendoline
gwenllian gwyneth hadassah hafsa hafsah hailey haley halima halina hallie hannah harley harper~ harriet harriett
hattie haylee hayley hazel~ heather~ hebe hedda hedwig heidi helen helena helga hema henrietta hermia hermione
hester hetty hilary hilda hildegard hodan hollie holly~ honey~ honora honor~ hope~ hortense huma humaira huong ida
ifeoma ifrah ijeoma ikram ilana ilona imelda imogen imogene ina india indigo~ indira ines inez inga inge ingrid
ioana iola iona ione iqra ira irene irina iris~ irma iryna isa isabel isabella isabelle isadora isha ishita isla
islay isobel isolde ivana ivanna ivy~ iwona jackie jacqueline jacquelyn jacqui jada jade~ jaime jameela jamie jana
jancis jane janelle janet janette janey janice janie janine janis jan~ jaqueline jasbir jasmin jasmine~ jaspreet
jaswinder jaya jayda jayne jeanette jeanie jeanine jeanne jeannie jean~ jemima jemma jen jenelle jenna jenni jennie
jennifer jenny jess jessamine jessica jessie jewel~ jill jillian jin-ah jo joan joanie joanna joanne jocasta jocelyn
jodi jodie jody joelle johanna jolanta joleen jolene jolie joni jordan josefina josephine josie joss joyce joy~
juanita judi judith judy jules julia juliana julianna julianne julie juliet juliette june~ juno justice~ justina
justine jyoti kaitlin kaitlyn kajal kali kalpana kamaljit kara karan karen karin karina karis karla kasey kat
katarzyna kate katelyn katerina katharine katherine kathleen kathryn kathy katie katrin katrina katriona katy kavita
kay kaya kayla kayleigh keeley keelin keiko keira kelis kelley kelli kellie kelly kelsey kelsie kemi kendall kendra
kennedy kenzie keri kerri kerrie kerry kezia khadija khadijah khadra khloe kia kiana kiera kikelomo kiki kim
kimberlee kimberley kimberly kinga kinley kirandeep kirsten kirstie kirstin kirsty kitty~ komal kris krista kristen
kristi kristie kristin kristina kristine krystal krystyna kulsoom kyla kylie kyra lacey laila lainey lakshmi lana
lani lara laraine larissa lata laura laurel~ lauren lauretta laurie lauryn lavender~ laverne lavinia layla lea leah
leandra leann leanna leanne leela leena lee~ leila lena lenora leona leonie leonora lesley leslie leticia letitia
lettie lexi lexie lia liana libby liberty~ lidia lila lilac~ lilian liliana lilith lilla lillian lillie lilly lily~
linda lindsay lindsey lindy linette linh linnea lisa lisbeth lise lisette liv livia liz liza lizbeth lizzie lizzy
li~ logan lois lola lolita lora loraine lorelei loren lorena loretta lori lorna lorraine lottie louella louisa
louise lourdes lou~ luana lucia luciana lucie lucille lucinda lucky~ lucretia lucy luella luisa lulu luna~ lurdes
lydia lyla lyn lynda lyndsay lyndsey lynette lynn lynne lynsey lyra maame mabel mabli mackenzie macy maddie maddison
madeleine madeline madelyn madge madhu madison mae maeve magdalena magenta~ maggie magnolia~ maha mahalia maheen
mahnoor mair maira maire mairead mairi maisie maja mala malgorzata malia maliha mallory malvina malwina mamie mandy
manjit manon manpreet mara marcella marcelle marci marcia marcy margaret margarita margaux marge margery margie
margo margot marguerite mari maria mariah mariam marian mariana marianne marie mariel mariella marietta marigold~
marijke marilyn marina~ marion maris marisa marisol marissa marjorie marla marlee marlene marley marna marnie marsha
marta martha martina mary maryam maryann maryanne marybeth matilda mattie maud maude maura maureen mavis maxine maya
may~ mckenzie meena meera meg megan megha meghan mehreen mehwish mei mei~ mel melanie melina melinda melisa melissa
mellony melodie melody~ mercedes~ mercy~ meredith merete meriel merle merrily merry~ meryl mhairi mia mica michaela
michele michelle mihaela mikaela mikayla mila mildred milena miley millicent millie milly mimi min-ji mina mindy
minerva minnie mira mirabel miranda miriam misbah missy mitzi moira moll mollie molly mona monica monika monique
montana morag morenike morgan morgana morna morven morwenna moya muireann muneeba muriel myfanwy myra myrna myrtle~
nabila nadia nadine naila najma nalini namrata nan nana nancy nandini nanette naomi narelle nargis nasreen nat
natalia natalie nataliya natasha navdeep nazia nazreen neelam neeta neetu nell nellie nelly nerys nesta neve ngozi
nia niamh nichola nichole nicki nicky nicola nicole nicolette nida nikita nikki nina nisha nkechi nneka noelle noemi
nola nomvula nona noor nora norah noreen norma nova~ nuala nyree oaklynn obioma octavia odessa odette odunayo oksana
olabisi olga olha olive~ olivia ololade oluchi olwen olwyn olympia omolara oona oonagh opal~ ophelia oriana orla
orlaith orna oyin pacey padma paige~ pallavi paloma pam pamela pandora pansy~ paris parker~ parminder parul parveen
patience~ patrice patricia patsy patti pattie patty paula paulette paulina pauline payal payton peaches~ pearl~ peg
peggy penelope pennie penny~ perdita perpetua persephone petal~ petra petula peyton phebe philippa philomena phoebe
phyllida phyllis pia pinky piper~ pippa polly pooja poonam poppy~ portia prabha prachi pratibha precious~ preeti
presley primrose~ princess~ priscilla priyanka prudence~ prue queenie quinn rabia rachael rachel rachelle radha rae
raegan raelynn raina raine rajni ramona randi rani raquel rashmi raven~ reanna reba rebecca rebekah reena reese
regan regina rehana reina rekha rena renata rene renee renu rhea rhian rhianna rhiannon rhoda rhona rhonda rhonwen
ria ricki rihanna riley rita ritu river~ roberta robin~ robyn rochelle roisin rolanda romy rona ronda ronke ronnie
roopa rosa rosalie rosalind rosaline rosalyn rosamund rosanna rosanne roseanne roseline rosemarie rosemary~ rosetta
rose~ rosie rosina rowan rowena roxana roxanne roxie roxy ruby~ rukhsana rupa ruth ruthie ryleigh saba sabah sabina
sable~ sabrina sacha sade sadia sadie safia sage~ saima saira sakura sal sally salome sam samantha samara samina
sammie samreen sana sandie sandra sandy~ sangeeta saniya saoirse sapna sapphire~ sara sarah saranna sarina sarita
sasha saskia savanna savannah scarlett scarlet~ seana seema selena selina selma seonaid serafina seraphina seren
serena serenity~ shabana shabnam shade~ shagufta shaista shalini shamim shana shanelle shania shanice shannon shari
sharmila sharon sharron shauna shawna shayla shazia sheena sheetal sheila shelagh shelby shelley shelly~ sheree
sheri sherri sherrie sherry~ sheryl shilpa shirley shivaun shobha shona shonagh shreya shruti shyla sian sibyl
sidney sidonie sidra siena sienna sierra~ sigourney sigrid silvia simisola simone simran sindy sinead siobhan siri~
sissy skye skylar skyler sky~ sloane smita sneha sobia sofia sofie sonal sonali sonia sonja sonya sophia sophie
sophy sorcha sorrel~ spring~ stacey stacie stacy star~ stef stefanie stella steph stephanie stephany stevie sudha
sue~ sukie sumaira suman sumaya sumera summer~ sunita sunniva susan susana susanna susannah susanne sushma susie
suzan suzanna suzanne suzette suzie suzy swati sybil sydney sylvia sylvie tabatha tabitha tahira talia tallulah
tamar tamara tami tamika tammie tammy tamsin tamzin tania tanisha tansy tanvi tanya tara taryn tasha tatiana tatum
taya tayla taylor~ tayyaba teagan tegan tegwen temperance~ teresa teri terri terrie terry tess tessa thalia thandi
thandiwe thea thelma theodora theresa therese thomasina thuy tia tiana tibby tiegan tierney tiffany tilda tillie
tilly tina tirion tish titilayo tolu toni tonia topaz~ tori toyah toyin tracey traci tracie tracy tricia trina
trinity~ tripti trish trisha trista trixie trudie trudy tuppence twila tyra uchenna ulla ulrica uma una unity~
ursula usha uzma valarie valencia valentina valeria valerie val~ vandana vanessa vanita vashti velma venetia venus~
vera verity verna verona veronica vesta vi vicki vickie vicky victoria vidya viola violetta violet~ virginia vita
viv viva vivian viviana vivien vivienne wallis wanda wanjiru wednesday~ wendi wendy whitney wilhelmina willa willow~
wilma winifred winnie winnifred winona wioletta wren~ wynne xanthe xena xenia ximena xiu yaa yamini yan yasmeen
yasmin yasmine yejide yetunde yewande ying yolanda yolande ysabel yuki yulia yusra yvette yvonne zadie zahida zahra
zainab zara zaynab zelda zelma zena zenobia zia zinnia zita zoe zoey zofia zola zora zoya zubaida zunaira zuzanna
"""

SURNAMES = english_surnames.SURNAMES
