"""English: what a body no longer does, what comes in and goes out every month, whom one loves, where one belongs."""

HEALTH_ALONE = """
{dicky|dodgy|gammy|bad|weak|knackered|buggered|duff|poorly|failing|ropey} {heart|ticker|hip|hips|knee|knees|back|leg|legs|lungs|kidney|kidneys|eyes|eyesight|hearing|shoulder|chest|lung|liver|ankle|feet}, {one|a|my|his|her} {deaf|blind|bad|lazy|
glass|false} {ear|eye|leg}, {i've|i have|he's|she's|he has|she has|have|has|got|with|is|newly} {got |}type {1|2|one|two}, type {1|2|one|two} {diabet*|since|so i|and insulin}, {can't|cannot|couldn't|doesn't|struggles to|struggle to|unable to} {remember
much|remember things|recognise us|see much|hear much|walk far|walk unaided|stand for|climb stairs|manage stairs|do stairs|lift her arm|lift his arm|bend my|bend her|bend his|grip|swallow|speak since|talk since}, {since|after|before|had} {the|a|my|his|her}
{bleed|stroke|heart attack|mastectomy|hysterectomy|chemo|radiotherapy|transplant|bypass|amputation|hip op|knee op|hip replacement|knee replacement|brain injury|miscarriage|c-section|seizure|fit}, {one|two|three|four|a couple of|has|had|got} stents {in|
fitted|since|and|put}, {on|takes|taking|take|i'm on|he's on|she's on} {blood thinners|statins|beta blockers|warfarin|insulin|methotrexate|steroids|antidepressants|ssris|sertraline|lithium|oxygen|dialysis|immunosuppressants|tamoxifen|ritalin|ozempic|
mounjaro|hrt|metformin|thyroxine|morphine|methadone|chemo|the transplant list|the waiting list for a hip}, {have|has|having|got|had} {a |}{problem|problems|trouble|issue|issues|pain|pains} with {my |his |her |}{knee|knees|hip|hips|back|heart|leg|legs|eyes|
hearing|lungs|breathing|kidneys|liver|joints|shoulder|feet|balance|memory|bladder|bowel*|nerves|anxiety|mental}, {parkinson's|alzheimer's|dementia|ms|cancer|leukaemia|epilepsy|crohn's|lupus|autism|adhd|diabetes} diagnosed, {diagnosed|diagnosis} {with|
last|in|of|at|this}, {he's|she's|i'm|is|am|he|she|30|40} {epileptic|diabetic|asthmatic|coeliac|autistic|dyslexic|dyspraxic|bipolar|schizophrenic|deaf|blind|partially sighted|hard of hearing|paraplegic|quadriplegic|tetraplegic|anorexic|bulimic|anaemic|
arthritic|incontinent|housebound|bedridden|wheelchair bound|terminally ill|in remission|immunocompromised}, epileptic {but|and|with|so}, underactive thyroid, overactive thyroid
"""
FINANCIAL_ALONE = """
{only has|only have|only get|only gets|only got|just get|just gets|live on|lives on|living on|earn|earns|bring home|brings home|clear|clears|take home|takes home} {_ |}{about |around |roughly |maybe |under |just over |just under |}# {a week|a month|a year|per week|per month|per year|k a year|
pw|pcm|pa|p/w|quid a week|quid a month|pounds a week|an hour}, {i'm|she's|he's|we're|im|i am|is|am|are|currently} on {about |around |roughly |}{_ |}{# a year|# k|11k|12k|13k|14k|15k|16k|17k|18k|19k|20k|21k|22k|23k|24k|25k|26k|28k|30k|32k|35k|38k|40k|45k|50k|minimum wage|
the minimum wage|zero hours|benefits|universal credit|jobseekers|income support|pension credit|pip|esa|dla|jsa|uc|carer's allowance|carers allowance|state pension|statutory sick pay|ssp|maternity pay|housing benefit|the dole|disability|the state pension}, {on|get|gets|
getting|receive|receives|claim|claims|claiming} {_ |}{pip|esa|dla|jsa|universal credit|uc|income support|pension credit|housing benefit|carer's allowance|attendance allowance|jobseekers|jobseeker's allowance|child benefit|tax credits|disability benefits|ssi|ssdi|
food stamps|snap|medicaid}, {owe|owes|owed|owing} {_ |}{_ |}{about |around |roughly |nearly |over |}{#|£|a grand|grand|thousands|hundreds|money} {_ |}{from|to|on|in|for|since|still|back}, {owe|owes|owed} {o2|ee|vodafone|sky|bt|klarna|the bank|my bank|hmrc|the council|
the taxman|my landlord|the landlord|my ex|my brother|my sister|my mum|my dad|payday|wonga|provident|british gas|the gas|the electric} {_ |}{_ |}{about|#|around|money|loads|from|}, {still |}{paying|pay|pays} off {_ |}{_ |}{_ |}{card|cards|credit card|loan|loans|debt|debts|
overdraft|catalogue|klarna|arrears|payday|grand|store card|student loan}, {she's|he's|i've|i|we've|we|only} {only |just |}{got |have |has |}{_ |}{state|basic|war|widow's|widows|army|old age|small|tiny|meagre} pension, {income|salary|wage|wages|take-home|take home} {_ |}{is |
of |about |just |under |around |}{#|under #|over #}, # plus {_ |}{_ |}{overtime|bonus|bonuses|commission|tips}
"""
CRIMINAL_ALONE = """
{youth|police|conditional|simple} {caution|cautions|warning|reprimand} {for|over|when|in|from|at}, {a|his|my|her|got|has|had} {_ |}{caution|conviction|record|criminal record|spent conviction|suspended sentence|community order|tag|asbo|curfew|restraining order|drink driving ban|driving ban|
dui} {for|from|over|since|on|after|when|because}, {on|out on|breached} {probation|parole|licence since|bail|remand|tag|curfew|a tag|a suspended}, {worried about|about|declare|disclose} {his|my|her} {record|conviction|convictions|caution|dbs}, {did|done|doing|served} {_ |}{time|months|years|
a stretch|bird|porridge} {for|in|inside|at hmp}, {been|was|he's|i was} inside {for|twice|once|until|at|in}
"""
ORIENTATION_ALONE = """
{we|both|me and him|two} {are |'re |}{two |both }{mens|men|man|guys|blokes|lads|womans|women|ladies|girls} {together|couple|a couple|in love|as a couple|getting married|and together}, {we are|we're} {a |}{couple|gay couple} {_ |}{of|two|both} {men|guys|women|girls|lads}, {me|him|i} and
{my|his} boyfriend {_ |}{both|two} {men|guys|lads|blokes}, {my|his} boyfriend and {i|me|him} {work|live|are|want} {_ |}{two men|both men}
"""
RELIGION_NAMED = """
{we|i|she|he|they|family} go {_ |}{fridays|sundays|saturdays} {to mosque|to church|to mass|to temple|}, {we're|we are|i'm|he's|she's|they're|family are|side are|side is|parents are|in-laws are|inlaws are|mum's|dad's|
husband's|wife's} {all |both |quite |very |}{hindu|hindus|muslim|muslims|sikh|sikhs|jain|jains|jewish|catholic|catholics|buddhist|buddhists|quakers|jehovah's|methodists|baptists|pentecostal|orthodox|mormon|mormons|rastafarian|pagan|adventists|hasidic|coptic|zoroastrian|bahai}, {wears|wear|
wearing|carries|carry} {_ |}{kirpan|turban|hijab|niqab|kippah|yarmulke|dastar|kara|crucifix}
"""
POLITICS_NAMED = """
{stood|standing|stand|ran|running|campaigned|canvassed|leafleted|voted|sat} for the {liberals|liberal|sdp|greens|lib dems|tories|labour|conservatives|reform|snp|plaid|ukip|brexit party|independents|democrats|republicans|communists|socialists}, {are|is|am|i'm|we're|he's|she's|as|was|were} {a |
the |}{_ |}{green|labour|tory|conservative|lib dem|liberal|reform|snp|plaid|ukip|independent|democratic|republican} {candidate|candidates|councillor|councillors|member|members|delegate|delegates|activist|activists|mp|volunteer|volunteers|agent|organiser}
"""
UNION_NAMED = """
{convenor|convener|shop steward|steward|rep|union rep|branch sec|branch secretary} {on|at|for|of|in} {your|our|the|my|his|her|that|this} {site|depot|works|plant|factory|yard|hospital|branch|office|warehouse|school|station|shop}
"""
ETHNICITY_NAMED = """
{a|an|proud|true} {cornishman|cornishwoman|scouser|geordie|manxman|orcadian|shetlander|highlander|kerryman|dubliner|sicilian|sardinian|catalan|basque|breton|bavarian|punjabi|gujarati|bengali|keralite|tamil|sinhalese|kashmiri|sylheti|pashtun|baloch|yoruba|igbo|hausa|zulu|xhosa|kikuyu|somali|
oromo|tigrayan|kurd|assyrian|copt|berber|maori|aboriginal|inuk|cherokee|navajo|lakota|hawaiian|samoan|tongan|creole|cajun|traveller|romany|romani|roma|gypsy|welshman|welshwoman|scotsman|irishman|irishwoman|yorkshireman}, {roma|romani|romany|gypsy|traveller|travellers|kurdish|punjabi|
sikh|tamil|kashmiri|nigerian|ghanaian|jamaican|somali|polish|romanian|bulgarian} {family|heritage|background|descent|roots|community|origin|blood}, {from|originally from|came from|come from|comes from} {kerala|punjab|gujarat|bengal|kashmir|sylhet|lagos|accra|kingston|mogadishu|tamil nadu|
goa|mumbai|delhi|lahore|karachi|dhaka|colombo|kathmandu|kabul|tehran|baghdad|damascus|aleppo|beirut|cairo|addis|nairobi|kampala|harare|soweto|transylvania|anatolia|kurdistan|crimea|donbas|kharkiv|kyiv|odesa|lviv|bulgaria|romania|moldova|albania|kosovo} {originally|and|but|so|is|family|,}
"""
