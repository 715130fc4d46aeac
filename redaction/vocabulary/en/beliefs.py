"""English: faiths, parties, unions."""

RELIGION_NAMED = """
{as a|being a|as an|i'm a|we're a|i'm|we're|is a|is|are} {practising |devout |strict |orthodox |lapsed |proud |
}{muslim|muslims|christian|christians|catholic|catholics|jew|jews|hindu|hindus|sikh|sikhs|buddhist|buddhists|quaker|
mormon|methodist|baptist|atheist|pagan|evangelical|jehovah's|rastafarian|anglican|protestant}, {minister|deacon|
elder|rabbi|imam|priest|curate|warden|verger|organist|lay reader|sunday school} {of|at|in} {the |our |my |a |
}{church|chapel|parish|mosque|synagogue|temple|gurdwara|kirk|congregation|abbey|diocese|salvation}, {chapel|church|
kirk|catholic|methodist|strict baptist} {born and|bred|raised|brought}, {raised|brought up|born} {a |}{catholic|
muslim|jewish|hindu|methodist|mormon|chapel}, {married|wed|buried|baptised} in the {catholic|church|faith|mosque},
for our {prayer|mosque|synagogue}, i {pray|fast|tithe}, {believe|believes} in {god|allah|jesus|jehovah}, greek
orthodox, russian orthodox, orthodox {family|christian|christians|jew|jews|jewish}, {atheist|agnostic|humanist}
{family|household|here}, ramadan {fast|fasting}, {our|my|his|her} {bar|bat} mitzvah, {sunday|bible} {school|study}
{teacher|leader|group}
"""

RELIGION_TIGHT = """
christian*, catholic*, protestant*, anglican*, church of england, evangelical*, presbyterian*, born again, jew,
jews, jewish, muslim*, jehovah*, mormon*, hindus, sikhs, buddhist*, pagan*, wiccan*, religious, observant, devout,
practising, practicing, believer*, vicar*, priest*, pastor*, reverend, deacon*, nun, nuns, monk, monks, bishop*,
imam*, churchwarden, chaplain, parishioner*, churchgoer*, our parish, our mosque, our synagogue, our temple, our
congregation, we keep shabbat, keep shabbat, keep kosher, we keep kosher, sabbath, ramadan*, fasting, hijab, i wear
a hijab, turban, pray five times, pray, humanist*, converted to, go to church, go to mosque, agnostic*, amish,
anglo-catholic, atheist*, bahai*, baha'i, baptised, baptized, benedictine, bible student, born-again, calvinist*,
carmelite, chapel born, christadelphian*, christening our faith, church elder, church goer, church-going,
churchgoing, c of e, church of scotland, clergy*, clergyman, confirmed catholic, congregationalist, coptic*, copt,
curate, druid*, druze, ecumenical, episcopal*, evangelist*, ex-muslim, ex-catholic, ex-jw, free church, franciscan*,
friar, dominican friar, greek orthodox, haredi, hasidic, heathen, hindu*, ismaili*, jain*, jesuit*, jw, kirk elder,
lapsed catholic, lay preacher, lay reader, lutheran*, mennonite*, messianic, methodist*, missionar*, modern
orthodox, moravian, lds, latter-day, muslimah, non-believer, non-religious, parish priest, parsi*, pentecostal*,
plymouth brethren, preacher*, quaker*, rabbi*, rastafari*, rasta, roman catholic*, russian orthodox, salvation army,
scientolog*, sephardi*, ashkenazi*, seventh-day, seventh day, shaman, shia, sikh*, spiritualist*, sufi*, sunday
school teacher, sunni*, taoist*, theolog*, unitarian*, verger, wiccan, zoroastrian*, sacristan, choirmaster at,
altar server, bell ringer at, strict muslim, strictly kosher, strictly halal, keeps kosher, observe shabbat, observe
ramadan, observe the sabbath, shabbat observant, sabbath observant, shomer, for shabbat i, fast for ramadan, fasts,
fast during ramadan, i fast, we fast, umrah, hajj, done hajj, going on hajj, first communion, baptism, bar mitzvah,
bat mitzvah, godparent*, mosque every, mass every, church every, go to mass, goes to mass, go to temple, go to
synagogue, attend church, attend mass, attend mosque, attends church, attends mass, attends mosque, at our church,
at my church, at my mosque, at our mosque, in our church, from my church, from church, my gurdwara, our gurdwara,
gurdwara, our chapel, kingdom hall, bible group, bible study, prayer group, five daily prayers, jumu'ah, jummah,
friday prayers, niqab, headscarf, kippah, my kippa, wear a turban, wear a cross for, burqa, tefillin, hear
confession, no faith, no religion, of the faith, man of god, god willing we, found god, found jesus, accept jesus,
follower of, follow islam, follow jesus
"""

POLITICS_ALONE = """
running for council, running for office, running for mayor, running for parliament, parliamentary candidate, council
candidate, campaign manager for, party member, card carrying, voted leave, voted remain, voted labour, voted tory,
vote labour, vote tory, vote green, vote reform, vote conservative, brexiteer*, remainer*, maga, trump supporter*,
constituency party, labour councillor, tory councillor, green councillor, canvassing for, leafleting for, mp's
office, {i|we|he|she|dad|mum|husband|wife|who|always|never|would|i'd|they} {vote|votes|voted|voting} {for |}{labour|
tory|tories|the greens|reform uk|ukip|snp|the snp|lib dem|conservative|plaid|brexit|republican|democrat|trump|biden|
harris|sanders|farage|corbyn|starmer|sinn|the left|the right}, {member|chair|chairman|chairwoman|treasurer|
secretary|delegate|organiser|organizer|agent|candidate|councillor|activist|supporter|campaigner|volunteer|leafleter|
canvasser|founder|paid-up member|mp|msp|mep|td|senator|mayor|alderman} {of|for|with|in} {the |}{labour|tory|tories|
conservative*|lib dems|liberal democrats|green party|greens|reform|reform uk|ukip|snp|plaid|sinn fein|dup|sdlp|uup|
alliance party|fianna fail|fine gael|democrats|republicans|gop|communist party|socialist party|socialist workers|
workers party|party|volt|brexit party|dsa|libertarian party|women's equality|momentum|alba|bnp|edl|national front|
britain first|afd|spd}, {stood|standing|stand|ran|running|run|elected|sat|sits|sitting|campaign*|canvass*|leaflet*|
knocked doors|knock doors|door-knocking|phone banking|fundraise|fundraising|volunteer*|work|works|worked|spoke}
{for|as} {a |an |the |}{labour|tory|conservative*|lib dem*|liberal democrat*|greens|green|green party|reform|ukip|
snp|plaid|sinn fein|dup|sdlp|fine gael|fianna fail|democrat*|republican*|gop|independent|council|councillor|
parliament|congress|senate|mayor|mp|governor|office|school board|trump|biden|harris|corbyn|bernie|county council|
city council}, ran for the council, ran for council, sat on the council for, sat on this council for, lost my seat,
lost the seat, my constituency, my constituents, our constituency office, on the council for, leader of the council,
{labour|tory|conservative|lib dem|green|snp|reform|plaid|sinn fein|dup|democratic|republican|independent|communist|
socialist} {party member|member|councillor|candidate|voter|supporter|mp|activist|mayor|delegate|canvasser|branch|
club member|association member|association|senator|congressman|congresswoman|committee}, {lifelong|staunch|die-hard|
diehard|committed|proud|registered|card-carrying|paid-up|ex|former|old|true-blue|solid} {labour|tory|conservative|
lib dem|socialist|communist|marxist|democrat|republican|green|unionist|nationalist|liberal|lefty|leftie|trump*|
remainer|brexiteer|corbynista|thatcherite|anarchist|feminist|monarchist}, party conference, our branch of the party,
momentum member, extinction rebellion, just stop oil, insulate britain, blm activist, antifa, palestine action,
pro-life campaign*, pro-choice campaign*, anti-abortion campaign*, politically active, my politics, our politics,
her politics, his politics, arrested at a protest, nra member, proud boy*, tea party member, voted yes, second
referendum, brexit voter, leave voter, remain voter
"""

POLITICS_NAMED = """
{vote|votes|voted|voting} {for |}{labour|tory|green|greens|conservative|reform|snp|ukip|republican|democrat|trump|
biden|brexit|leave|remain|plaid|lib}, {member|secretary|chair|candidate|councillor|delegate|treasurer} {of|for} {the
|}{party|greens|tories|lib dems|labour party|green party|conservatives|volt|alliance}, republican {voter|party|
member}, political {views|beliefs|opinion|opinions}, {i'm|he's|she's|am|is|are|very|quite|proud|proudly|staunchly|
pretty} {very |}{right|left} wing*, {i|we|she|he|who|dad|mum|both} {sat|stood|ran|sits|served|canvassed|campaigned|
leafleted|marched|volunteer|volunteers|work|works|campaign} {on|for|as|with|in} {the |a |this |our |}{council|
labour|tory|greens|green|lib|snp|plaid|reform|conservatives|conservative|democrats|republicans|ukip|independent|
sinn|dup|mp|party|parliament|senate|congress}, {delegate|councillor|member|secretary|treasurer|candidate|chair|mp}
for {the |}{greens|volt|labour|lib|snp|tories|reform|plaid|alliance|conservatives}, {tory|labour|snp|green|lib dem|
reform|plaid|ukip|dup|sinn fein} {mp|councillor|man|woman|voter|member|party|branch|candidate|through|through and|
msp}
"""

POLITICS_TIGHT = """
tory, tories, socialist*, communist*, marxist*, anarchist*, lefty, leftie, councillor*, mp, msp, democrat*,
unionist*, nationalist*, libertarian*, activist*, corbynist*, feminist*, corbynista*, thatcherite*, blairite*,
trotskyist*, trot, stalinist*, leninist*, fascist*, neo-nazi*, far-right, far right, far-left, far left, royalist*,
monarchist*, remainer*, brexiteer*, suffragette, anti-fascist, centrist*, leftist*, rightwinger, pacifist*,
abolitionist, environmental activist, climate activist*, lobbyist, backbencher, congressman, congresswoman, senator,
alderman, mep, town councillor, parish councillor, county councillor, lord mayor, baroness
"""

POLITICS_PARTY = """
labour, tory, tories, conservative*, lib dem*, liberal democrat*, greens, green party, reform uk, ukip, snp, plaid,
sinn fein, dup, sdlp, fianna, fine gael, democrat*, republican*, trump, biden, starmer, farage, corbyn, bnp, aontas,
aap, uup, tuv, people before profit, volt, cdu, spd, afd, front national, momentum, psoe, podemos, smer, fidesz,
likud, bjp, congress party, anc, akp, pkk, hdp, gop, dsa, edl
"""

POLITICS_ROLE = """
member, members, vote, voted, voter, candidate, councillor*, secretary, chair, treasurer, canvass*, campaign*,
volunteer for, activist*, elected, joined, delegate, sat, stood, deputy leader, chairman, chairwoman, organiser,
canvasser, leaflets, leafleting, donor, paid up, councillors, agent for, politician, mp, msp, leaflet, delegates,
fundraiser, activists
"""

UNION_ALONE = """
shop steward*, union rep*, union member*, trade unionist*, trade union, in the union, in a union, my union, our
union, through the union, union official*, union convenor*, branch of unison, {member|rep|steward|shop steward|
convenor|official|delegate|organiser|organizer|chair|secretary|treasurer|health and safety rep|learning rep|branch
secretary|regional officer} {of|for|with|in} {the |}{union|unite|unison|gmb|rmt|aslef|nasuwt|neu|usdaw|pcs|fbu|cwu|
rcn|bma|ucu|tuc|teamsters|afl-cio|siptu|bectu|prospect|equity|nuj|musicians' union|tssa|community|poa|nahta|napo|
eis|ssta|unite the union|seiu|uaw|afscme|ibew|uniteunion|iww|nut|forsa|mandate|cwi|impact|connect|united auto
workers|nurses union}, {unite|unison|gmb|rmt|aslef|nasuwt|neu|usdaw|pcs|fbu|cwu|rcn|bma|ucu|tuc|teamster*|siptu|
tssa|seiu|uaw|afscme|ibew|iww|eis} {member|members|rep|reps|steward|convenor|official|delegate|organiser|man|woman|
card|subs|dues|branch|membership|picket}, {pay|paying|paid|stopped} {my |}union {subs|dues|fees}, union {dues|subs|
card|organiser|organizer|convener|steward|secretary|activist|man|woman|lawyer|solicitor|official|delegate|president|
treasurer|work|business|meeting|picket|membership|lass|lad}, {i'm|im|he's|she's|i am|we're|is} {a |an |}{teamster|
teamsters|trade unionist|union man|union woman|union member|shop steward|union rep|unionist rep|union|unionised|
unionized|aslef|wobbly}, {joined|join|left|quit|in|with|via} {a|the|my|our|her|his} union, on strike, on the picket
line, picket line, strike committee, works council rep, industrial action we, collective bargaining rep, teamster*
"""

UNION_NAMED = """
union {member|members|rep|dues|subs}, unite rep, unite member, {unite|unison} {steward|official|convenor|organiser},
{in|with|through|joined|left} {unite|unison|equity|prospect|pcs|the union}, {in|with|joined|left|through|of|from|by|
to|paying|for} {the |}{rmt|cwu|gmb|unison|unite|nasuwt|neu|usdaw|pcs|fbu|rcn|bma|ucu|tssa|aslef|nuj|teamsters|seiu|
uaw|ibew|afscme|eis|bectu|prospect union|community union|musicians' union|nurses' union|lecturers' union|teachers'
union|my union|our union}, {lecturers|teachers|nurses|rail|transport|postal|firefighters|musicians|actors|students|
steelworkers|miners|dockers|bakers|farmworkers|electricians|tenants|pilots}' union, strike {fund|committee|ballot|
pay|action}, {branch|regional|union} {secretary|organiser|convenor|steward|official|rep} {at|of|for|with}, elected
{convenor|steward|rep|shop}, the {convenor|shop steward|union rep|branch secretary|branch treasurer} {at|for|in|of|
here}, {striking|on strike} {with|tomorrow|today|since|over|unite|for}, {members|reps} on strike, we're on strike,
branch {treasurer|chair|secretary} for
"""

UNION_PARTY = """
unison, gmb, rmt, aslef, neu, nasuwt, usdaw, fbu, cwu, bma, rcn, ucu, tuc, teamsters, afl-cio, siptu, bectu, afscme,
ibew, iww, seiu, uaw, forsa, inmo, nuj, musicians' union, tssa, napo, eis, nahta, verdi, ig metall, solidarnosc,
cgt, cgil
"""

UNION_ROLE = """
rep, steward, convenor, delegate, organiser, striking, subs, dues, membership, convener, picket, rep's, reps, shop
steward, activist, organizer
"""
