"""English: how people tell it in passing, by the grammar of the clause."""

ORIENTATION_ALONE = """
{son|daughter|brother|sister|nephew|niece|grandson|granddaughter|cousin|child|teenager|mate|friend|lad|lass|husband|
wife|dad|kid|eldest|youngest|stepson|stepdaughter|colleague} {has |have |}{just |recently |finally |only just |
}{come|came} out {to|as|this|last|at|in|and|so|before|when|after|now|a}, {son|daughter|brother|sister|grandson|
granddaughter|nephew|niece|cousin|friend} {has |}{just |recently |finally |}come out, {i|i've|i'd|we} {only |just |have
|finally |recently |never |}came out {to|as}, {i've|i} {just |only just |finally |recently |never |}come out {to|as|
yet}, {he|son|brother|uncle|nephew|grandson|dad|father|mate|lad|boss|him|cousin} and his {fella|feller|bloke|lad|man|
hubby|boyfriend|husband|fiance|ex husband|ex boyfriend}, {she|daughter|sister|aunt|niece|mum|mother|granddaughter|her|
mate|boss|cousin} and her {bird|missus|wife|girlfriend|fiancee|lass|woman|ex wife}, his {fella|feller|hubby|late
husband|ex husband|ex boyfriend|husband's|boyfriend's|new husband|new boyfriend}, her {late wife|ex wife|ex
girlfriend|wife's|girlfriend's|new wife|new girlfriend|missus}, {i|we|i've|he|she} {only|mostly|usually|always|just}
{date|dates|dated|fancy|fancies|sleep with|like|see|seen|go for|fallen for} {men|women|guys|girls|blokes|lads|boys|
ladies|other men|other women}, {left|leaving} {him|my husband|her husband|the husband} for {a|another} {woman|girl|
lady}, {left|leaving} {her|my wife|his wife|the wife} for {a|another} {man|bloke|guy|fella}, {in love|relationship|
living|lives|live|involved|shacked up|gone off|ran off|run off|affair|sleeping} with another {woman|man|girl|bloke|
guy|lady}, {husband's|hubby's|his} {into men|gay|bi|seeing men}, {i'm|i am|we're|we are|they're|they are|as|us|being}
{two |both |just two |}{brides|grooms|lesbians|gays|gay men|queer women|gay women|husbands|wives|two ladies|two women|
two men|two lads|two girls|two blokes|two guys|two dads|two mums|two moms|both dads|both mums|both moms|both fathers|
both mothers|same sex|same-sex|husband and husband|wife and wife}, {it's|its|it'll be|that's} {two|both} {brides|
grooms|lads|ladies|women|men|girls|blokes|dads|mums}, {brother|son|uncle|nephew|dad|grandson|cousin|mate|boss} {is
marrying|marries|married|marrying|is engaged to|got engaged to|lives with|moved in with|and} {his|a} {boyfriend|man|
partner mark|fella|husband|bloke|guy}, {sister|daughter|aunt|niece|mum|cousin|granddaughter} {is marrying|marries|
married|marrying|is engaged to|got engaged to|lives with|moved in with} {her|a} {girlfriend|woman|wife|lady}, married
to a {bloke|man|fella|feller|guy} {myself|too|so|and|as well}, {i'm|im|am} married to {a|another} {bloke|fella|feller|
lady}, {husband|boyfriend|fiance} and i {are both men|as two men|two men|both blokes|are two men|are gay}, {wife|
girlfriend|fiancee} and i {are both women|as two women|two women|both ladies|are two women|are two ladies|are gay|are
lesbians}, {on|started|start|taking|takes|been on} {oestrogen|estrogen|testosterone|t blockers|puberty blockers|
hormones for my transition}, {born|assigned|registered} {male|female} {at|and|but|though}, {used to|before i} {be|was}
a {woman|man|girl|boy} {and|before|on|legally}, {sex|gender} {marker|recognition|recognised|identity|therapist},
{my|old|former|his|her} {dead name|deadname|birth name is still male|name from before i transitioned}, {since|before|
after|during|because of|about|through|mid} {my|his|her|their|the} {transition|transitioning|coming out}, trans {man|
woman|guy|girl|kid|son|daughter|lad|masc|femme|teen|person}, {i'm|im|she's|he's|is|am|are|as|an} {out and proud|a
lesbian|an out lesbian|a gay man|a gay woman|a gay dad|a gay couple|an old queen|a proud lesbian|a trans man|a trans
woman|a transwoman|a transman|pan|bi and|poly and|a bisexual|bicurious|gay as|openly gay|openly lesbian|openly bi|
openly trans|asexual|aro|gender non|gender nonconforming|agender|bigender|two-spirit|a drag queen|a drag king|a
crossdresser|a cross-dresser|a swinger|kinky|a dom|a sub|into bdsm|in a throuple|in a triad|nonmonogamous|
non-monogamous|ethically non-monogamous}, my {boyfriend|husband|fiance} {is|'s} {also |}{a man|the other groom}, {my|
our} {throuple|triad|polycule|metamour|open relationship|open marriage|other wife|two partners|second boyfriend|second
girlfriend}, {cheating|cheated} on {my|his|her|me}, {my|his|her|an} {affair|mistress|bit on the side} {with|is|found|
and}, {having|had|has} an affair, sleep with {men|women|other|both|strangers}, my sex life, {no|low|lost my} {libido|
sex drive}, {can't|cannot|couldn't} get it up, {buy|buying|bought|order|ordered} {viagra|cialis|poppers}, {pride|
lgbt*|lgbtq} {group|choir|society|network|march} {i|we|my|at}, gay {bar|club|choir|rugby|football|scene|village|night}
{i|we|my|where|regular}
"""

UNION_ALONE = """
{shop|convenor|convener|branch|union|health and safety|regional|district} {steward|stewards|rep for|official} {at|for|
in|of|with|here|there}, {organise|organises|organising|recruit|recruits|recruiting|work|works|worked|negotiate|
negotiates|bargain|bargains|campaign|campaigns} for {the |my |our |}{bakers'|teachers'|nurses'|rail|transport|civil
service|miners'|firefighters'|postal|actors'|musicians'|dockers'|tenants'|} {union|gmb|unite|unison|rmt|aslef|usdaw|
cwu|tuc|neu|nasuwt|rcn|bma|siptu|seiu|teamsters|ucu|pcs}, {walked out|downed tools|came out|went out|striking|on
strike|marched|picketed|picketing|picket|balloted|ballot} {with|for|over|at|in june|last|again|together|since|this}
{the|pay|my|our|gmb|unite|unison|rmt|work|week}, {voted|elected|got|been|made|re-elected|chosen} {in |}{as |}{the
|}{shop steward|union rep|staff rep for the union|workplace rep|rep at|branch secretary|convenor}, {pay|pays|paid|
paying|cancel|stop|refund|deduct|deducted|deducts|take|takes} {my |his |her |our |the |}{union|unison|unite|gmb|rmt|
usdaw|cwu|pcs|teamster|teamsters} {subs|dues|fees|fee|membership|levy|sub}, {my|our|his|her|the} {union|branch|
convenor|shop steward|shop|local} {rep|membership|membership number|card|branch|solicitor|lawyer|conference|meeting|
pays for|paid for|got me|says|told me|advised|negotiated|backs|is backing|steward|local|agreement|delegates|
treasurer}, {i'm|im|i am|he's|she's|was|is|been|as a|dad's|husband's|grandad's} {a |the |an |our |}{proud |lifelong
|life-long |fully paid-up |paid-up |old |staunch |former |lay |}{union man|union woman|union member|trade unionist|
union rep|union official|shop steward|union organiser|union delegate|union activist|union secretary|union president|
num man|gmb man|unite man|rmt man|nut man|gmb member|gmb rep|unite steward|unison steward|cwu rep|usdaw rep|pcs rep|
bma rep|rcn rep|rcn steward|rcn member|bma member|nut member|neu member|nasuwt member|nasuwt rep|equity member|bectu
member|nuj member|siptu rep|siptu member|teamster|ibew member|uaw member|local member|steward for|convenor for}, {in|
joined|join|left|through|via|with|from|by|quit|of|leave} {the |my |our |}{trade union|union at|transport workers|
transport & general|nut|num|cohse|nupe|tgwu|ucatt|amicus|bfawu|nahtgmb|equity|musicians union|writers guild|actors
equity|cwa|uft|nea|ufcw|unite here|sag-aftra|afa|apwu|nalc|iatse|the wga}, {branch|local} {secretary|treasurer|chair|
president|officer|convenor} {of|for|at|in} {the |}{unite|unison|gmb|rmt|aslef|usdaw|cwu|pcs|ucu|neu|nasuwt|rcn|bma|
union|ibew|uaw|seiu|num|nuj|teamsters}, {sit|sits|sat|serve|serves} on {the |our |my |a |}{union|branch|strike|
works|negotiating|bargaining|shop stewards} {committee|executive|exec|side|council}, unionis*, unioniz*, {signed|
signing|sign} {up to|up with|a union|union} {a union|the union|unite|card|cards}, {picket|strike} {line|captain|fund|
pay|duty}, industrial action, collective {bargaining|agreement}, local {#} {of|member|the ibew}
"""

RELIGION_NAMED = """
atheist*, agnostic*, sikh, sikhs, imam, rabbi, quaker*, mormon, mormons, methodist*, presbyterian*, pentecostal*,
evangelicals, muslim, muslims, muslimah, buddhist*, hindus, jains, zoroastrian*, rastafarian*, wiccan*, baha'i,
carmelite*, franciscan*, benedictine*, dominican friar*, jesuit*, trappist*, salvationist*, kirpan, hijab, niqab,
rosary, ramadan, shabbat, shabbos, sabbath, lent, novena, communion, mass, confirmation, baptism, christening,
{convert|converted|reverted|revert|conversion} to, {a|recent} {convert|revert}, {religious|faith|church|
congregation|parish|mosque|synagogue|temple|gurdwara|chapel|minister|ministry|vestry} {reasons|grounds|beliefs|
community|member|members|group|elder|council|council member|choir|warden|treasurer|secretary|family|service|services},
{took|taken|taking|made|renewed} {her|his|my|holy|final|temporary} {vows|orders|veil}, {lay|local} {preacher|reader|
minister|ministry}, {ordained|ordination|consecrated|excommunicated|confirmed in|baptised in|received into|lapsed|
born-again|god-fearing|churchgoing}, {not|non|aren't|never been|no longer|don't} {a believer|believers|religious|
believe in god|church people|churchgoers}, {brought up|raised|grew up|born|bred|schooled|educated} {a |as a |as |in a
|in the |strict |}{catholic|catholics|protestant|muslim|jewish|hindu|sikh|baptist|methodist|mormon|christian|
orthodox|evangelical|quaker|church of|jehovah's|amish|anglican|chapel|buddhist}, {pray|prays|praying|worship|worships|
fast|fasts} {at|with|in|five|every|daily|for|during|together|three}, {go|goes|going|went|attend|attends|off|drive|
drives|walk|take her|take him} to {mass|church|chapel|mosque|synagogue|shul|temple|gurdwara|kirk|vespers|confession|
jumu'ah|friday prayers|bible study|the mosque|the synagogue|the temple|the kingdom hall|sunday school|meeting for
worship|prayer group}, {serve|serves|served|work|works|am|is|was|i'm|he's|she's} {as |}{a |an |the |our |}{imam|
rabbi|priest|vicar|curate|deacon|deaconess|pastor|minister of|missionary|nun|monk|friar|chaplain|elder at|elder in|
churchwarden|verger|sacristan|sexton|lay reader|preacher|bishop|cantor|muezzin|granthi|pandit|parish priest|parish
secretary|sunday school teacher|altar server|church organist|bell ringer}, {keep|keeps|observe|observes|observing|
keeping|follow|follows} {the |a |strictly |strict |}{sabbath|shabbat|kosher|halal|fast|ramadan|lent|advent fast|jewish
law|sharia|vinaya|precepts|torah|word of god|commandments|faith|holy days|high holidays}, {my|our|his|her|their}
{faith|religion|church|parish|mosque|synagogue|shul|temple|gurdwara|congregation|chapel|pastor|vicar|rabbi|imam|
priest|minister|beliefs|god|guru|lord|diocese|abbey|convent|monastery|prayer room|prayers|bible group|baptism|
confirmation|first communion|bar mitzvah|bat mitzvah|hijab|turban|kippah|headscarf}, {wear|wears|wearing} {a |the |my
|her |his |}{hijab|niqab|burqa|headscarf|turban|kippah|yarmulke|dastar|patka|cross round|crucifix|veil|habit|dog
collar|tzitzit|wig for}, {don't|can't|doesn't|won't} {eat|touch|do|drink|work|celebrate|drive} {pork|beef|meat|
alcohol|birthdays|christmas|easter|halloween|saturdays|on saturdays|on the sabbath|on friday|sundays} {because|for|as|
in|on|at|since}, jehovah*, {church of|disciple of|child of|gave my life to|found|accepted|thank|praise|trust in|
believe in} {god|jesus|christ|the lord|allah|krishna|jehovah|scientology}, {orthodox|reform|liberal|conservative|
ultra-orthodox|hasidic|sephardic|ashkenazi|progressive|modern orthodox|strictly orthodox} {jew|jews|jewish|rabbi|
family|christian|christians|priest}, {sunni|shia|shi'a|ahmadi|ismaili|sufi} {muslim*|family|}
"""

POLITICS_ALONE = """
{i've|i'd|he's|she's|i|we|we've|always|dad|mum|husband|family} {always |been |have |'ve |never |}{been |}{labour|tory|
conservative|lib dem|green|republican|democrat|snp|ukip|reform|plaid|socialist|communist|left wing|right wing|
left-wing|right-wing|liberal} {all|my|his|her|our|since|through|man|woman|family|household|through and|for years|for
life|voter|like|until}, {i|he|she|we|dad|mum|husband|wife|who|son|daughter} {campaigned|campaign|canvassed|leafleted|
marched|knocked|voted|vote|voting|voting|volunteered|fundraised|stood|ran|spoke|demonstrated|protested} {hard |proudly
|}{for|against} {brexit|remain|leave|independence|scottish independence|labour|the tories|reform|corbyn|starmer|
farage|trump|biden|harris|the greens|the union|welsh independence|a united ireland|the war|fracking|abortion|the
government|netanyahu|putin|palestine|israel|the monarchy|ulez|the lockdown|vaccines|the party}, {can't stand|hate|
detest|despise|loathe|fed up with|sick of|support|back|love|admire} {this|the} {tory |labour |current |}{government|
tories|labour lot|labour party|tory party|lefties|socialists|reform lot|snp}, {can't stand|hate|detest|despise|loathe|
support|back|love|admire|fan of|voter of|voted for|vote for} {trump|biden|starmer|farage|corbyn|sunak|johnson|boris|
truss|badenoch|reform|the tories|putin|macron|sturgeon|obama|harris|vance|bernie sanders|milei|orban|meloni|le pen},
never {voted|vote} {for them|tory|labour|in|reform|again|snp|green}, {i'm|i am|he's|she's|standing|stood|running|ran|
selected|elected|re-elected} {standing |running |}{as |}{the |a |an |}{labour|tory|conservative|lib dem|liberal
democrat|green|reform|snp|plaid|independent|sinn fein|dup|ukip|republican|democrat|socialist} {candidate|councillor|
mp|msp|prospective|parliamentary|for|in}, {works|work|working|worked|intern|interns|interned|volunteer|volunteers|
canvass|canvasses} {for|with} {the |our |a |my |}{local |}{labour|tory|conservative|green|lib dem|reform|snp|sinn
fein|democratic|republican} {mp|msp|councillor|party|senator|campaign|group|office|candidate|club}, {chair|chairman|
chairwoman|treasurer|secretary|member|president|organiser|founder|activist} {of|in|with|for} {the |}{young
conservatives|young labour|young greens|young liberals|local conservatives|conservative association|constituency
party|local labour|labour group|monday club|fabian society|momentum|stop the war|hope not hate|anti-nazi league|
communist party|socialist party|swp|women's institute for labour|cooperative party|orange order|republican party|
democratic party|county democrats|county republicans|college republicans}, {went|been|was|go|goes|marched|march|
arrested|nicked|cautioned|lifted|spoke|glued} {on|to|at|in|with|during} {the |a |every |an |}{palestine|gaza|anti-war|
pro-palestine|just stop oil|extinction rebellion|extinction|brexit|trans rights|black lives|blm|farmers|anti-ulez|
countryside|tommy robinson|edl|women's|pro-life|climate|iraq war|stop the war|anti-fascist|independence}
{march|marches|protest|protests|demo|rally|rebellion|matter|lives matter|}, {was|been|is|were|joined|left|in|of|quit|
resigned from|expelled from} the {communist|labour|conservative|green|socialist|tory|workers|liberal|republican|
democratic|reform|nationalist|brexit|national} party, {party|membership} {card|membership} {of|from|since} {1|19|the
labour|labour}, {my|our|his|her} {political views|politics|political opinions|party membership|party branch|party
card|local party|constituency office|vote goes|vote went}, {tory|labour|green|snp|reform|ukip|lib dem|plaid|
republican|democrat|conservative} {councillor|voter|voters|member|members|activist|supporter|family|household|mp|man|
through|by conviction|born|at heart|since|all my life}, {left-wing|right-wing|far-left|far-right|hard-left|hard-right|
radical} {activist|views|politics|family|myself|and proud|since|mate|husband|wife|socialist}, {i'm|i am|he's|she's|
is|am|a bit|bit|pretty|very|quite|proudly|rather|always been} {left-wing|right-wing|left wing|right wing|left of
centre|right of centre|a socialist|a communist|a marxist|an anarchist|a republican|a democrat|a conservative|a brexiteer|
a remainer|a leaver|a unionist|a nationalist|a feminist|a monarchist|anti-monarchist|a trumper|maga|a libertarian|a
lefty|a tory|a royalist|pro-life|pro-choice|pro-european|anti-eu|pro-brexit|pro-independence|pro-palestinian|
pro-israel|a zionist|an anti-vaxxer}, {political|asylum} {prisoner|refugee|exile|persecution|asylum}
"""

ETHNICITY_NAMED = """
{came|come|moved|arrived|fled|escaped|emigrated|immigrated|settled|brought} {over |here |to england |to britain |to
the uk |to ireland |as a child |as refugees |with my parents |as a baby |}from, {of} {sri lankan|mauritian|goan|
kashmiri|punjabi|bengali|gujarati|nepalese|burmese|thai|malaysian|indonesian|filipino|armenian|georgian|romany|roma|
gypsy|traveller|african|west indian|caribbean|maori|aboriginal|native american|huguenot|cornish|hungarian|czech|
slovak|romanian|bulgarian|serbian|croatian|ukrainian|russian|lithuanian|latvian|moroccan|algerian|tunisian|egyptian|
sudanese|ethiopian|eritrean|ugandan|ghanaian|nigerian|zimbabwean|south african|brazilian|colombian|mexican|peruvian|
palestinian|jordanian|iraqi|afghan|mixed|dual|jewish} {descent|heritage|origin|extraction|ancestry|stock|background|
parentage|blood}, {grandparents|parents|mother|father|mum|dad|gran|grandad|nan|family|ancestors|husband|wife|people|
folks} {are|is|was|were|'s|'re} {all |both |originally |}{irish|polish|italian|jamaican|indian|pakistani|turkish|greek|
cypriot|nigerian|ghanaian|chinese|german|french|spanish|portuguese|roma|romany|gypsy|gypsies|travellers|jewish|
russian|ukrainian|bengali|bangladeshi|iranian|kurdish|somali|welsh|scottish|hungarian|romanian|lithuanian|from},
{mum's|dad's|mother's|father's|nan's|gran's|wife's|husband's|he's|she's|partner's|i'm|they're|we're} {a |an |half |part
|originally |}{jamaican|indian|pakistani|nigerian|ghanaian|kenyan|somali|chinese|filipino|filipina|thai|vietnamese|
korean|japanese|polish|ukrainian|romanian|bulgarian|turkish|kurdish|kurd|iranian|iraqi|syrian|afghan|lebanese|
palestinian|egyptian|moroccan|algerian|brazilian|colombian|mexican|portuguese|spanish|italian|greek|cypriot|german|
french|dutch|russian|latvian|lithuanian|estonian|hungarian|czech|slovak|serbian|croatian|bosnian|albanian|roma|romany|
gypsy|traveller|black|asian|mixed race|bengali|punjabi|gujarati|tamil|sikh punjabi|zimbabwean|ugandan|sudanese|
eritrean|ethiopian|irish|welsh|scottish|scots|cornish|maori|aboriginal|native american|hispanic|latina|latino|
caribbean|bajan|trinidadian|guyanese|cuban|dominican|haitian}, {because|since|as|that|only|they|told} {i'm|im|we're|
he's|she's|i am|we are|i was|she is|he is} {black|brown|asian|irish|polish|romanian|roma|a gypsy|gypsies|travellers|a
traveller|foreign|a foreigner|african|indian|pakistani|an immigrant|chinese|arab|mixed|not white|dark|jewish|eastern
european}, {irish|scottish|new age|romany|english|welsh} {travellers|traveller|gypsies|gypsy}, {my|our|his|her} {skin
colour|skin is|ethnicity|ethnic origin|roots are|roots in|ancestry|heritage|accent is|native language is|mother tongue
is|people come|family comes|family came|parents came|parents come|grandparents came|passport is}, {with} {roots|
family|grandparents|parents} {in|from}, {half|quarter} {nigerian|welsh|scottish|indian|pakistani|jamaican|chinese|
polish|italian|irish|german|french|spanish|ghanaian|somali|thai|filipino|turkish|greek|roma|maori|brazilian|cuban|
russian|ukrainian|iranian|lebanese|egyptian|moroccan|korean|japanese|vietnamese|sri lankan|bangladeshi|kenyan}
"""

# Said with "my" by somebody of the same sex.
ORIENTATION_HUSBAND = "husband, hubby, fiance, boyfriend, husband's, boyfriend's"
ORIENTATION_WIFE = "wife, missus, fiancee, girlfriend, wife's, girlfriend's"
