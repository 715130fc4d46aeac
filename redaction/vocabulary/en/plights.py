"""English: sentences, debts and illnesses as people tell them in passing."""

CRIMINAL_ALONE = """
{did|done|doing|served|serving|serves|got|given|gets|spent|finished|finishing|facing|handed|had|just done} {a |an
|about |over |nearly |}{# |six |nine |ten |twelve |eighteen |fourteen |two |three |four |five |seven |eight |a few
|several |eighteen-month |two-year |}{months|years|weeks|month|year|yrs|stretch|sentence|stint|spell|bird|time|life}
{for|inside|in prison|in jail|in the nick|on remand|suspended|custodial|behind|in a young|at hmp|in hmp|in borstal|on
tag|probation|of probation|community|driving ban|ban for|on licence}, {six|nine|three|# } {points} and a ban, {points|
ban|disqualified|disqualification} {and a ban|until|for drink|for speeding|for dangerous|from driving|for driving|for
no insurance|for using}, {driving|drink-driving|drink driving|twelve month|two year|three year|lifetime|eighteen
month} {ban|disqualification}, {banned|disqualified} from {driving|keeping|working with|the road}, {a|my|his|her|one|
an old|the} {caution|cautions|conviction|convictions|criminal record|record} {for|from|is|on|shows|still|because|when|
since|as a}, {i've|ive|i have|he's got|she's got|has|have|got|having|with} {a |an |}{record|criminal record|previous
conviction|conviction|past with the police|rap sheet|history with the police|caution|police record|unspent
conviction|spent conviction|suspended sentence|pending case|court case for|asbo|restraining order|warrant}, {awaiting|
await|awaits|waiting for|facing|faces|up for|going on|stand|stands|standing|on} {trial|sentencing|sentence|charges|
prosecution|extradition|a court case|a prison sentence|prison} {for|over|in|at|next|and|after|on}, {is|was|been|be|
he's|she's|ex is|brother's|son's|dad's|husband's|currently|still|ended up} {in|at|inside|out of} {hmp|prison|jail|a
young offender|young offenders|custody|the nick|the clink|borstal|strangeways|wandsworth|pentonville|belmarsh|brixton
prison|wormwood scrubs|holloway|barlinnie|wakefield prison|dartmoor prison|san quentin|rikers|county jail|state
prison|federal prison}, hmp, {i|he|she|they|we|son|brother|husband|ex|dad|lad|who|i've|he's|she's|was|were|been|got|
is|are} {been |got |was |is |}{convicted|arrested|charged|prosecuted|sentenced|jailed|imprisoned|cautioned|remanded|
bailed|tagged|banged up|locked up|sent down|nicked|busted|locked away|incarcerated|detained|acquitted|extradited|
deported|done for}, {got|was|been|being} {done|nicked|pulled|caught|busted|lifted|collared|stopped} {for|by the
police|with|over|dealing|drink|stealing|shoplifting|driving|drunk|again}, {released|release|let out|freed|out} {from
prison|from jail|on licence|on parole|on bail|last week from|from custody|on tag|early on|from hmp|from inside},
{handling|receiving} stolen goods, {burgled|robbed|stole|stolen|nicked|mugged|assaulted|stabbed|glassed} {a|some|from
a|from my|from shops|cars|from the till|for drugs} {when i was|shop|house|car|to feed|years ago|as a}, {wanted|
questioned|interviewed|investigated|raided|searched|arrested} by {the |}{police|cps|fraud squad|nca|fbi|hmrc for},
{police|cps|fraud squad} {are investigating|want to question|are looking for|charged|raided|arrested|came for|came
after|took me in|searched} {me|my|him|his|her|us|our}, {on|breached|broke|breaching|under} {my |his |her |a |the
|}{tag|licence conditions|curfew order|bail conditions|probation order|supervision order|community order|restraining
order|parole conditions|good behaviour bond|asbo|house arrest|home detention}, {tag|curfew} {till|until|from|means|so
i|on my|on his|on her|at seven|round my|round his}, {sex|registered} {offender|offences|offenders}, {my|his|her}
{probation|parole|offender} {officer|manager|worker|supervisor|hearing|board|terms|appointment|meeting}, {ex|former|
reformed} {prisoner|con|convict|offender|inmate|burglar|thief|dealer|gangster|drug dealer|criminal|shoplifter|joyrider},
{a|the|i'm|he's|am|is|was} {thief|burglar|murderer|rapist|paedophile|con man|conman|drug dealer|fraudster|killer} {and
|who|in prison|himself}, {convicted|sentenced|guilty|charged|conviction|fined|arrested|caution|done|jailed|inside|
sentence|prison|time} {of|for|with|over} {a |}{benefit |tax |insurance |credit card |wire |mail |}{fraud|handling|
possession|dealing|supplying|intent to|growing|cultivating|burglary|theft|assault|affray|gbh|abh|arson|graffiti|
criminal damage|drink driving|drunk driving|dangerous driving|speeding|stalking|harassment|blackmail|manslaughter|
murder|robbery|shoplifting|smuggling|money laundering|perjury|forgery|counterfeiting|hacking|threatening|violence|
domestic|tax evasion|poaching|people smuggling|trafficking|embezzlement|bribery|vandalism|trespass|public order|child
neglect|cruelty}, {community|unpaid} {service|payback|work order} {for|because|on|every|hours|at}, {hours} of
{community service|unpaid work|community payback}, {dbs|crb|background} check {will|would|shows|came back|comes back|
flagged|won't|failed} {show|with|something|flag|positive|a conviction|dirty}, {kicked|hit|beat|punched|stabbed|
attacked} {a|the|my} {policeman|copper|police officer|bouncer|ex and} {and|got|in|so},
{he's|she's|they're|he is|now|currently|is|was|been|ended up|dad's|brother's|son's|ex is} inside {now|for|again|at the|till|until|
doing}, {was|been|were|got|is|caught|still} {dealing|dealing drugs|selling drugs|on the run|growing weed|thieving|shoplifting|
nicking|joyriding}, did time
"""

FINANCIAL_ALONE = """
{turned down|knocked back|declined|refused|rejected|blacklisted} {everywhere|by everyone|for everything|again|because|
due to|on credit|for a credit|for a card|for a phone|for a contract|for pcp|for hp|three times|twice|because of my|by
all}, {in|on|entered|entering|doing|finished|set up|under|after} {an |my |a |the |}{iva|dmp|debt arrangement|debt
management|debt relief order|dro|trust deed|payment plan with the bailiffs|payment plan with hmrc|bankruptcy|chapter
13|chapter 7|repayment plan with}, {my|our|his|her|an|the} {iva|ccj|ccjs|dro|bankruptcy|default notice|defaults|credit
rating|credit score|credit file|debts|overdraft|creditors|arrears|payday loans|student loan debt|redundancy|benefits|
universal credit|pip|dole|pension|state pension|salary|wage|wages|income|take home|savings|giro|savings are|council
tax debt|gambling debts} {is|are|was|were|comes|means|of|ran out|run out|barely|only|goes|went|got|till|until|just|
won't|doesn't|has|have|stops|ends|won't stretch}, {lives|live|living|survive|surviving|getting by|get by|managing|
manage|depend|depends|retired} {off|on} {my |his |her |our |the |just |a |one |}{state pension|pension|savings|
benefits|disability|universal credit|overdraft|credit cards|one wage|one salary|dole|carer's allowance|student loan|
redundancy|handouts|minimum wage|sick pay|maternity pay|statutory|small pension|widow's pension|food bank},
{redundant|unemployed|skint|jobless|bankrupt|on the dole|out of work|laid off|furloughed|insolvent|broke|penniless|
signing on} {since|from|in|at|until|now|again|and|so|after|for|last|this}, {went|gone|going|go|goes} {bust|bankrupt|
under|into administration|into liquidation|insolvent|into the red|into debt|into arrears}, {about |only |just |got |}
{# |forty |twenty |fifty |thirty |ten |a few |} {quid|pounds|pound|euros|dollars|bucks|fiver|tenner} {to last|left
till|left until|left for|to my name|to live on|till payday|until payday|in the bank|in my account|in the account|for
the week|a week to live|to see me|to feed|left this month|to spend on food}, {last|lasts} {me|us} {the week|till|
until|the month}, {i|we|he|she|husband|wife|partner|dad|mum|son} {earn|earns|earned|make|makes|bring home|brings home|
take home|takes home|clear|clears|gross|grosses|net|nets|get paid|gets paid|am on|is on} {about |around |roughly |just
|only |under |over |less than |nearly |barely |}{# |twenty|thirty|forty|fifty|sixty|eighteen|fifteen|twelve|a hundred|
eleven|sixteen|seventeen|nineteen|seventy|eighty|ninety|two|three|four|next to}, {i'm|im|i am|he's|she's|partner's|
husband's|wife's|we're} on {# |about |around |roughly |just |only |under |over |less than |}{# |twenty|thirty|forty|
fifty|eighteen|fifteen|} {k|grand|thousand|a year|an hour|a week|a month|per hour|per week|pa|per annum}, {owe|owes|
owed|owing|behind|arrears|debt|debts} {of |on |with |to |}{the |my |a |}{council|council tax|hmrc|taxman|landlord|gas
company|electric company|water company|bank|catalogue|loan shark|provident|klarna|clearpay|dwp|csa|child maintenance
service|hospital|irs|energy supplier|credit union|vanquis|capital one|barclaycard|housing association|rent|mortgage|
energy bill|energy bills|gas bill|council tax bill|student loans}, {bailiffs|bailiff|enforcement officers|repo men|
debt collectors|loan shark|high court sheriffs} {were|are|was|came|come|coming|took|have|at the door|knocked|turned|
been|after|chasing|calling|want|threaten*}, {can't|cannot|couldn't|can hardly|can barely|not able to|unable to|
struggle to|struggling to|struggle|haven't been able} {to |}{pay|afford|cover|meet|keep up|make|feed|heat} {the |my
|our |for |with |}{rent|mortgage|bills|heating|food|kids|loan|payments|repayments|gas|electric|minimum payment|house|
deposit|credit card}, {one|two|three|four|five|six|several|all my|maxed} {credit cards|cards|payday loans|loans|ccjs|
defaults|missed payments|catalogues} {maxed|and|in|on|to pay|outstanding|against|from}, {credit|score|rating} {is|was|
'|has been} {in the bin|in the gutter|rock bottom|shot to pieces|through the floor|trashed|knackered|dreadful|
appalling|non-existent|tanked|wrecked|a mess|a disaster|zero|poor|bad|terrible}, {loan|overdraft|debt} of {about |around |}#, {owe|owes|owed} {_ |}{_ |}{grand|thousand|hundred|quid|pounds|dollars|#k},
{owe|owes|owed} {my|the|his|her} {sister|brother|mate|parents|mother|ex|landlord|family}, {gambled|lost|blew|drank} {away |}{my|our|his|the|all|
everything} {savings|wages|money|house|inheritance|on the horses|on crypto}, {inherited|inheritance of|won on the|
savings of|nest egg of|put by} {# |about |around |a |}{#|lottery|pools|thousand|few thousand|bit}, {house|home|car|
flat} {got |was |is being |being |has been |is getting |}{repossessed|repo'd|foreclosed}, {free|reduced|subsidised}
school meals, {warm|hardship|crisis|budgeting|social fund} {loan from|grant|loan|payment|fund|home discount}, {zero|
no} {income|savings|wages|earnings|money coming}, sofa-surfing, {sleeping|slept} rough, {hostel|shelter} {for the
homeless|since we lost}, {my|the|his|her|our} {firm|business|company|shop} {folded|went under|collapsed|is insolvent|
is in liquidation|owes|lost|made a loss|closed with debts} {and|with|last|owing|in|so|#}, {pension|salary|wage|wages|
income|take-home|pay} {is|of|was|comes to|'s} {about |around |roughly |only |just |£|}#,
{sick pay|maternity pay|redundancy money|unemployment|furlough|dole|universal credit|benefits|ssp} {runs out|run out|ran out|
ends|stops|stopped|finishes|has stopped|is ending}, {after rent|after bills|after the rent|after the bills|after mortgage} {_
|}{_ |}{_ |}{_ |}{left|# pounds|#|quid|pounds}, {account|account's|bank account|current account} {is |}{_ |}{_ |}{in the red|
overdrawn|in minus|minus|below zero|empty}, on benefits, {on|get|getting|receive} {a |}{council|housing|state} {support|help
with rent|benefit|allowance}
"""

HEALTH_ALONE = """
{see|hear} {out of |with |from |in |on |}{my |his |her |the |one |just one |only one }{left |right |bad |good |other |
}{eye|ear|side}, {i'm|im|i am|she's|wife's|wife is|daughter's|daughter is|sister's|sister is|she is|partner's|
girlfriend's|already|be} {nearly |almost |about |only |now |already |over |around |}{# |twelve|fourteen|sixteen|
eighteen|twenty|twenty-two|twenty-four|twenty-six|twenty-eight|thirty|thirty-two|thirty-four|thirty-six|thirty-eight|
thirty-nine|forty} {weeks|wks} {gone|pregnant|along|so|and|now|with|today|tomorrow|}, {had|have|has|having|lost|lose|
losing|get|without} {my|his|her|a|the|one|both|half a|half my|two|three} {left |right |lower |upper |front |big
|}{leg|legs|arm|foot|feet|toe|toes|finger|fingers|thumb|hand|eye|breast|breasts|lung|kidney|bowel|stomach|bladder|
spleen|gallbladder|appendix|womb|ovary|ovaries|prostate|testicle|thyroid|tonsils|cataract|cataracts|hip|hips|knee|
knees|discs|teeth} {off|amputated|removed|taken|cut off|out|replaced|done|operated|operation|crushed|below|above|in|
to}, {below|above} the {knee|elbow} {amputee|amputation|amputated|in}, {since|after|before|because of|during|following|
with|from|about|despite|due to} {my|his|her|mum's|dad's|nan's|gran's|the wife's|wife's|husband's|mother's|father's}
{mental |nervous |second |first |last |recent |heart |hip |knee |back |brain |long |}{breakdown|operation|op|surgery|
stroke|fall|accident|illness|diagnosis|chemo|treatment|injury|heart attack|miscarriage|birth|c-section|pregnancy|
seizure|seizures|transplant|amputation|depression|anxiety|arthritis|condition|disability|dementia|cancer|epilepsy|
asthma|overdose|relapse|rehab|bypass|hysterectomy|mastectomy|concussion|burnout|panic attacks|migraines|insomnia|
hearing loss|sight loss}, {mum|dad|nan|gran|mother|father|grandad|grandma|wife|husband|uncle|aunt|neighbour|he|she|
nana|nanna|granny|mam|mom} {fell|fell over|had a fall|has fallen|tripped|slipped|took a tumble|collapsed|fainted|
broke|has broken|had a stroke|had a heart|keeps falling|can't get up|can't get out|can't manage|can't cope|can't walk|
can't stand|can't see|can't hear|doesn't remember|keeps forgetting|forgets|is bedbound|is housebound|is dying|is very
poorly|is poorly|is not well|isn't well|isn't very well|is frail|is ill|is very ill|is in hospital|was taken ill|has
weeks|is on oxygen|uses a frame|uses a stick|is confused|gets confused|is wobbly|walks with}, {girl's|boy's|son's|
daughter's|he's|she's|i'm|kid's|grandson's|little one's|i've had|been} {a |}type {1|2|one|two}, {on|take|takes|taking|
prescribed|stopped|off|needs|started|been on|weaning off|because of|with|under} {my |his |her |some |strong |heavy
|daily |high dose |}{antipsychotics|antipsychotic|statins|blood thinners|betablockers|beta-blockers|sleeping tablets|
sleeping pills|anti-anxiety|anxiety meds|heart tablets|heart pills|heart medication|water tablets|steroids|
anticoagulants|opiates|opioids|chemo tablets|anti-epileptics|epilepsy meds|mood stabilisers|mood stabilizers|
immunosuppressants|biologics|hrt|thyroid tablets|thyroxine|prednisolone|codeine|tramadol|diazepam|valium|citalopram|
sertraline|fluoxetine|mirtazapine|ramipril|metformin|gliclazide|apixaban|naproxen for|gabapentin|pregabalin|
methylphenidate|adhd meds|elvanse|antiretrovirals|prep|epo|dialysis|a drip|a ventilator|a waiting list for|hormone
blockers for cancer|radiotherapy|immunotherapy|chemo}, {he|she|dad|husband|brother|ex|mum|wife|son|i} {drinks|drank|
drink|gambles|gambled|gamble|self-harms|self-harmed|overdosed|relapsed|hallucinates|has fits|has seizures|has blackouts|
has panic|wets the bed|has tremors|has spasms|wheezes|limps|stammers|stutters} {too|like|heavily|again|every|himself|
since|and|at|a lot|because|so|when|badly|quite|sometimes|from}, {been|went|going|go|gone|in|out of|back in|into|to}
{in |into |to |}{rehab|detox|a psychiatric|the psych|a mental|a hospice|the hospice|intensive care|the stroke|the
cancer|the oncology|the maternity|the burns|the eating disorder|the memory clinic|a memory clinic|the pain clinic|a
fertility clinic|the priory}, {my|his|her|the|mum's|dad's|wife's|husband's} {back|knee|hip|shoulder|heart|hearing|
eyesight|sight|memory|lungs|chest|kidneys|liver|nerves|bladder|bowels|joints|legs|feet|hands|balance|neck|ankle|
mobility|mind} {went|has gone|is going|gave out|gave up|packed up|are packing|is packing|isn't great|isn't good|isn't
what|aren't what|are bad|is bad|is weak|is poor|is shot|plays up|is playing up|hurts|is killing|is failing|won't let|
gives me|has given|got worse|is getting worse|are getting worse|were damaged|was damaged|is damaged}, {cancer|
leukaemia|ms|parkinson's|alzheimer's|dementia|epilepsy|arthritis|asthma|depression|diabetes|copd|lupus|autism|adhd|
stroke|anxiety} {is|has|are|was|came|runs} {back|getting worse|worse|spread|progressing|terminal|advanced|stable|in
remission|under control|in the family|hereditary|bad today|flaring}, {can't|cannot|mustn't|not allowed to|not
supposed to|shouldn't|doctor says no|unable to} {lift|bend|kneel|climb|stand|sit|grip|swallow|drive|fly|have gluten|
have dairy|eat gluten|eat nuts|eat dairy|eat wheat|eat shellfish|have nuts|have lactose|have sugar|lie flat|raise|
straighten|feel my|move my|move his|move her|use my|use his|use her} {anything|heavy|my|his|her|down|for|since|after|
because|with|stairs|ladders|properly|long|too|at|or|on|more|it|the|so}, {registered|severely|profoundly|partially|
totally|congenitally|clinically|mentally|chronically|terminally|critically|mildly|physically} {disabled|blind|deaf|
ill|impaired|sighted|handicapped|unwell|anxious|depressed|obese|autistic|vulnerable}, {clinical|severe|chronic|acute|
crippling|health|social|postnatal|manic|bipolar|seasonal|treatment-resistant} {depression|anxiety|insomnia|pain|
migraine|migraines|fatigue|asthma|eczema|arthritis|back pain|claustrophobia|agoraphobia|vertigo|psoriasis|sinusitis|
bronchitis|illness}, {suffer|suffers|suffered|suffering|diagnosed|recovering|recover|recovered|struggle|struggles|
struggling|living|lives|live|battling|afflicted|born|crippled|plagued|troubled|signed off} {with|from} {a |an |my |his
|her |bad |severe |terrible |chronic |the |mild |awful |}{claustrophobia|vertigo|migraine|migraines|anxiety|depression|
panic|asthma|eczema|arthritis|insomnia|epilepsy|ibs|stress|ms|me|fibromyalgia|cancer|leukaemia|eating|anorexia|
bulimia|addiction|alcoholism|ptsd|ocd|autism|adhd|add|dementia|parkinson's|diabetes|hay fever|hayfever|allergies|
tinnitus|gout|sciatica|back pain|chronic pain|heart|hip|knee|stroke|surgery|operation|an operation|burnout|
exhaustion|nerves|hernia|cerebral|cystic|spina|heart defect|hole in|clubfoot|cleft|down's|down|nut allergy|coeliac|
crohn's|colitis|endometriosis|pcos|psoriasis|rosacea|psychosis|schizophrenia|bipolar|borderline|agoraphobia|phobia|
dyslexia|dyspraxia|tourette's|long covid|copd|emphysema|angina|high blood|low blood|varicose|lymphoedema|lupus|hiv|
hepatitis|tb}, {on|in} a {wheelchair|mobility scooter|hospital bed|psychiatric|zimmer|neck brace|back brace|full body
cast|catheter}, {trying|try|tried} {for|to have} {a baby|a child|another baby|a second|children} {for|since|and|
without|years}, {lost|buried|losing} {our|my|her|a|the|two} {baby|babies|twins|unborn|little one at|pregnancy|child
at}, {expecting|due} {our|my|her|a|twins|in|any|another|again|first|second} {first|baby|second|third|child|little|
twins|boy|girl|january|february|march|april|may|june|july|august|september|october|november|december|day}, {mental|
memory|mobility|hearing|breathing|bowel|bladder|balance|swallowing|sleep|speech|heart|back|joint|kidney|liver|thyroid|
circulation|vision|sensory|anger|skin|weight|eating|fertility|prostate|dexterity} {problems|issues|difficulties|
trouble|condition|disorder|impairment|loss|problem} {so|and|since|that|which|mean|make|means|after|from|due|i|my|at|
now}, {my|his|her|our} {oncologist|cardiologist|psychiatrist|psychologist|therapist|neurologist|rheumatologist|
nephrologist|urologist|gynaecologist|midwife|physio|physiotherapist|counsellor|key worker|support worker|carer|carers|
care worker|cpn|consultant|surgeon|occupational therapist|speech therapist|dietician|diabetic nurse|stoma nurse|
macmillan nurse|wheelchair|zimmer|insulin|inhaler|epipen|hearing aid|hearing aids|guide dog|assistance dog|pacemaker|
prosthesis|prosthetic|crutches|walking frame|stairlift|blue badge|dla|catheter|feeding tube|cpap|nebuliser|oxygen},
{lost|losing} {him|her|it|them|our boy|our girl|our son|our daughter} at {# |twenty|thirty|}{weeks|birth|months}, {can't|cannot|
couldn't} {smell|taste} {a thing|anything|since|properly}, {lost|lose} {my|his|her} {sense of smell|taste|smell|hearing|sight|
voice|eyesight|balance|memory|baby|leg|arm|foot}, {incontinence|maternity|post-surgery|mastectomy|stoma|catheter} {pads|bra|
bras|bag|bags|pants|belt|supplies} {are|is|for} {for |}{me|my|myself|mum|dad}, {born|was born|were born} with {_ |}{_ |}{hole|
heart|cleft|defect|syndrome|disability|club|hip|spina|one|condition|cord|only}, {only|just|hardly|barely} {hear|see} {on|from|with|
out of} {one|my|the left|the right}, {my|our|her|his|mum's|dad's} {carer|carers|care worker|home help|live-in carer|care
assistant|support worker|nurse|district nurse} {will|can|comes|has|is|does|picks|signs|visits|lives}, {get|gets|having|have|had|
has|getting} {_ |}{panic attacks|panic attack|migraines|seizures|fits|blackouts|palpitations|flashbacks|dizzy spells|anxiety
attacks|asthma attacks|night terrors|hot flushes|contractions|chemo|radiotherapy|dialysis|blood transfusions}, {i'm|she's|am|
is|wife's|i|she} {_ |}{giving birth|in labour|on maternity|going into labour|about to pop|ready to pop|overdue with|give birth}
"""
UNION_NAMED = """
unison, usdaw, aslef, nasuwt, rmt, gmb, siptu, ucu, teamsters, afscme, seiu, uaw, {in|with|through|of|from|by|joined}
{unite|unite the union|equity|prospect|nuj|bma|rcn|fbu|cwu|pcs|tssa|bectu|neu|forsa|inmo}, {branch|members|we} {voted|vote}
{to|for|against|on} {strike|walk out|action|industrial action}, voted to strike, {strike|picket} committee
"""
POLITICS_NAMED = """
{in|inside|joined|left|through|with} {the |}{labour party|tory party|conservative party|snp|green party|lib dems|plaid cymru|
ukip|reform uk|sinn fein|dup|democratic party|republican party|communist party|socialist party}, {on the council|councillor|
on the parish council|in the senedd|in parliament|in holyrood} {for|with|as} {the |a |}{labour|tory|tories|conservatives|
greens|green|lib dems|lib dem|snp|plaid|reform|independents|independent|sinn fein}, {old|as an old|ex|former|lifelong}
{trot|commie|red|leftie|lefty|tory|socialist|marxist|brexiteer|militant|bolshie}, {paid up|paid-up|card-carrying} member
"""
ORIENTATION_ALONE = """
{he|she|my son|my daughter} {prefers|likes|fancies|loves|is into|goes for} {fellas|blokes|men|boys|lads|guys|girls|women|
ladies|other boys|other girls|the lads|the ladies}, {mr|mister} and {mr|mister}, {mrs|ms} and {mrs|ms}, {two|matching} {mr|mrs}
{signs|mugs|cushions|place}
"""
