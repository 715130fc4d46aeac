"""English: convictions, debts, income, marital status."""

CRIMINAL_ALONE = """
months inside, years inside, did six months, did time, have a record, has a record, got a record, spent time inside,
did a stretch, behind bars, locked up, just out of, got out of prison, came out of prison, been inside, ex prisoner,
ex-prisoner, caught drink, over the limit, lost my license, revoked licence, theft conviction, for theft, for fraud,
for assault, for dealing, drug offence, drugs charge, rehabilitation of offenders, asbo, tag on my, young offender*,
got done for, criminal record, unspent, spent conviction, police caution, ex-offender*, ex offender*, ex-con,
offender*, on probation, probation officer, on parole, parole, on bail, bail conditions, on a tag, ankle tag,
electronic tag, house arrest, in prison, out of prison, from prison, in jail, out of jail, inside for, served time,
doing time, suspended sentence, sentenced, community service, drink driv*, drunk driv*, drink-driv*, drunk-driv*,
dui, dwi, drug driv*, lost my licence, banned from driving, driving ban, dr10, tt99, in10, charged with, court for,
in court for, shoplifting, assault charge, assault conviction, abh, gbh, fraud conviction, possession charge, caught
dealing, felony, felon, restraining order, sex offender*, {got|gets|getting|comes|coming|came|just|be|been|is|was|
i'm|he's} {out|released} {of|from|on} {prison|jail|county|custody|the nick|licence|tag|parole|remand|bail|hmp|
inside|young offenders|juvie|the joint|the slammer|lockup}, {did|done|doing|does|served|serving|got|spent|given|
facing|looking at|received} {a |an |}{time|life|six months|three months|two years|eighteen months|18 months|6
months|a year|12 months|four years|five years|bird|porridge|stretch|a custodial|community service|community payback|
unpaid work} {inside|in prison|in jail|in the nick|for|behind}, {months|years|weeks|yrs|mths} {inside|in prison|in
jail|in custody|on tag|on probation|on remand|suspended|behind bars|at hmp|for burglary|for robbery|for assault|for
fraud|for theft|for dealing|for gbh|for abh|for possession|for supply|for drink}, {convicted|sentenced|charged|
arrested|jailed|imprisoned|prosecuted|cautioned|done|nicked|locked up|banged up|sent down|put away|pulled|wanted|
guilty|accused|suspected|investigated|bailed|fined|found guilty} {of|for|with|over|after|on} {a |an |}{burglary|
robbery|assault|fraud|theft|shoplifting|dealing|possession|drugs|drug*|gbh|abh|murder|manslaughter|rape|arson|
harassment|stalking|affray|criminal damage|drink driving|drink-driving|drunk driving|speeding|dangerous driving|
money laundering|perjury|blackmail|domestic violence|domestic abuse|indecent|sexual|supply|supplying|intent|weapon*|
knife|tax evasion|benefit fraud|embezzl*|forgery|hacking|public order|breach|contempt|trespass|vandalism|handling|
stealing|nicking|fighting|hitting|battery|cannabis|weed|coke|cocaine|heroin|bail}, {hmp|young offender institution|
borstal|juvie|juvenile detention|open prison|cat d|category d|category a|detention centre|correctional|penitentiary|
county jail|state prison|federal prison}, banged up, sent down, doing bird, released on, on remand, remanded, on
tag, wears a tag, wearing a tag, ankle bracelet, ankle monitor, gps tag, police bail, bail hostel, probation hostel,
probation appointment, approved premises, breached his, breached my, community payback, unpaid work, home detention,
hdc, court order against, non-molestation order, injunction against, occupation order, sexual harm prevention, sex
offenders register, violent offender, registered offender, on the register for, barred list, enhanced dbs shows,
shows on my dbs, on my dbs, my dbs, on my record, spent convictions, unspent convictions, previous convictions, a
previous, has previous, have previous, got previous, criminal past, criminal conviction*, criminal history, criminal
charges, criminal case against, rap sheet, mugshot, felony conviction, convicted felon, expunge*, plea deal, pleaded
guilty, plead guilty, pleading guilty, crown court for, on trial, awaiting trial, standing trial, jury found, found
guilty, case against me for, caught shoplifting, caught stealing, caught with drugs, caught driving, caught
speeding, points on my license, banned driver, driving disqualification, revoked license, suspended license, lost
his licence, lost her licence, licence revoked, breathalys*, failed a breath, over the drink, drunk at the wheel,
ignition interlock, ex-convict, ex convict, jailbird, ex-inmate, ex-gang, drug dealer, dealt drugs, sold drugs, weed
conviction, cannabis conviction, drugs conviction, anger management course, speed awareness course, court martial*,
deported, immigration detention, detained under, borstal boy, tax evasion, benefit fraud
"""

CRIMINAL_NAMED = """
prison, jail, prosecuted, convicted, conviction, convictions, arrested, offender, offence, burglary, disqualified
from driving, curfew, points on {my|his|her} licence, released from {prison|jail|custody}, a caution {from|for|in},
{have|got|has|given} a caution, {awaiting|up for|facing} {trial|sentencing|court|charges}
"""

CRIMINAL_PARTY = """
burglary, robbery, assault, fraud, theft, shoplifting, dealing, gbh, abh, murder, manslaughter, rape, arson,
harassment, stalking, affray, drink-driving, speeding, perjury, blackmail, cannabis, cocaine, heroin, drugs,
possession, violence, embezzlement, forgery, hacking, stealing, prison, jail, custody, dui, dwi, offence, offences
"""

CRIMINAL_ROLE = """
sentenced, convicted, jailed, imprisoned, cautioned, bailed, served, sentence, months, record, arrested, guilty,
conviction, convictions, remand, prosecuted, time, inside
"""

FINANCIAL_ALONE = """
refused credit, declined for finance, declined for credit, got declined, been declined, failed the credit check, out
of a job, made redundant, got laid off, laid off, on zero hours, zero-hours, zero hours contract, claim benefits,
claiming benefits, tax credits, esa, on esa, jsa, on jsa, carers allowance, carer's allowance, my mortgage, mortgage
arrears, rent arrears, missed payments, missed a payment, i've got debts, owe the bank, hmrc debt, student loan*,
can't afford, struggling to pay, struggling with money, trust deed, discharged bankrupt, on furlough, self-employed
income, ccj, ccjs, county court judg*, bad credit, poor credit, default on my, bankrupt*, insolven*, debt relief
order, in debt, in arrears, arrears, debts, debt, bailiff*, repossess*, payday loan*, loan shark*, universal credit,
on benefits, housing benefit, jobseeker*, lost my job, out of work, no income, low income, minimum wage, food bank,
pension credit, child maintenance, wage garnish*, broke at the moment, overdrawn, maxed out, food stamps, medicaid,
{i|we|he|she|i've|still|husband|wife|who} {owe|owes|owed|owing} {the |my |him |her |them |}{hmrc|bank|council|
landlord|taxman|irs|money|thousands|hundreds|grand|rent|tax|back tax|arrears|brother|parents|dad|ex|credit card*|
loan*|loan shark|catalogue*|energy|electric*|gas|water}, in {serious |bad |heavy |deep |a lot of |lots of |so much |
}debt, debt {collector*|collection|agency|advisor|adviser|advice|charity|plan|arrangement|repayment|relief|
consolidation|problems|problem|trap|solicitor}, {my|our|his|her|their} {debt|debts|arrears|overdraft|credit score|
credit rating|credit file|credit report|credit history|credit|credit limit|wages|salary|pay|income|pension|benefits|
savings|mortgage payments|giro|dole|earnings|take-home|bankruptcy|iva|ccj|ccjs|default|defaults|creditors|
charge-offs|student debt|loans}, {bad|poor|terrible|awful|rubbish|shot|ruined|wrecked|low|no|adverse|impaired|thin|
fair|subprime} credit, credit {is|was} {bad|poor|shot|ruined|terrible|wrecked|awful|rubbish}, blacklisted, fico,
credit score of, experian score, equifax, charge-off*, charge off*, sent to collections, went to collections,
garnished, garnishment, tax lien, foreclosure, foreclosed, repossession, repo'd, eviction notice, being evicted,
section 21, section 8 notice, notice to quit, sofa surfing, temporary accommodation, council tax arrears, council
tax debt, catalogue debt, gambling debt*, tax debt*, tax arrears, gas arrears, bailiffs, enforcement agent*, high
court enforcement, sheriff officers, statutory demand, winding up petition, insolvent, bankruptcy, declared
bankrupt, went bankrupt, going bankrupt, been bankrupt, undischarged, sequestrat*, protected trust, breathing space
scheme, stepchange, citizens advice about my debt, payplan, national debtline, credit union loan i, payday lender*,
klarna debt, doorstep loan, provident loan, wonga, {on|get|gets|getting|claim|claims|claiming|receive|receives|
living on|live on|rely on|survive on|apply for|applied for} {benefits|universal credit|uc|pension credit|housing
benefit|tax credits|child benefit only|jobseekers|jobseeker's|jsa|esa|income support|carer's allowance|carers
allowance|pip|the dole|disability|welfare|food stamps|snap|medicaid|ssi|unemployment|social security|state pension|
attendance allowance|working tax credit|council tax reduction|free school meals|a hardship*|hardship|minimum wage|
zero hours|a zero hours|food parcels|handouts}, {benefits|universal credit|housing benefit|pip|jsa|payments}
{stopped|cut|sanctioned|suspended|were stopped|was stopped|got stopped}, {lost|losing|quit|got sacked from} {my|his|
her} job, {got|been|was|being|were} {sacked|fired|made redundant|laid off|let go|furloughed}, {i'm|im|he's|she's|am|
currently|been|being} {unemployed|jobless|redundant|on the dole|between jobs|skint|broke|brassic|hard up|strapped|
overdrawn|bankrupt|insolvent|penniless|in arrears|out of work|out of a job|on benefits|maxed out|in the red},
between jobs, no wages, no savings, no money left, hard up, strapped for cash, tight for money, money's tight, money
is tight, on a low income, on low income, low paid, on minimum wage, pay cheque to pay cheque, paycheck to paycheck,
struggling financially, financial difficult*, financial hardship, financial trouble, financial problems, can't make
ends meet, make ends meet, can't pay the, can't pay my, can't pay rent, can't afford the, can't keep up with, behind
on {my |the |our |}{rent|mortgage|bills|payments|repayments|council tax|loan|car|credit*|gas|electric*}, behind with
{my |the |our |}{rent|mortgage|bills|payments|repayments|council tax|loan*}, missed {a |my |two |three |some |
several |}{payment|payments|repayment|repayments|instalments}, defaulted on, {till|until|til} {payday|friday comes},
left till {payday|friday|monday}, left until {payday|friday|monday}, {declined|refused|rejected|turned down|knocked
back} {for |by |}{credit|finance|a loan|a mortgage|mortgage|loan|the bank|every lender|klarna|a credit card|an
overdraft|my bank}, bank {refused|declined|rejected|turned|said no}, {loan|mortgage|finance|credit} {refused|
declined|rejected|was refused|was declined|was rejected|got refused|got declined}, negative equity, underwater on,
second mortgage, remortgage to pay, interest-only mortgage of, outstanding {mortgage|loan|debt|balance on my|finance
on}, student debt, maxed {out |}{my|the|all|our} {credit|card*}, cards maxed, in my overdraft, in the red, child
support arrears, csa arrears, maintenance arrears, pay maintenance, pays maintenance, on a pension of, losing money,
scraping by, scrape by, food bank*, foodbank*, soup kitchen, hardship fund, charity for
"""

FINANCIAL_NAMED = """
unemployed, skint, homeless, evicted, redundant, overdraft, low-income, overdrawn, foreclosure, {chapter 7|chapter
13} bankruptcy, redundancy, repossessed, insolvency, in collections, {k|grand|thousand|pounds|quid|12k|10k|5k|20k}
{on|of} {credit cards|credit card|cards|debt|debts|loans}, drowning in, still owe for, {score|rating|fico} {is|of},
payday, {got|have|only|i've} {two|three|five|ten|a few} {pounds|quid} {eighty|left|to my|till|until}, pounds {left|
eighty left}, losing {wages|a day|money}, i'm losing, {live|living|lives|get by|survive|manage} on {my |her |his |a
|our |}{pension|benefits|savings|student loan|pip|disability|wages|one wage|one salary|social security}
"""

FINANCIAL_PARTY = """
hmrc, council tax, taxman, irs, landlord, credit card, credit cards, payday, the bank, my bank, mortgage, rent,
loan, loans
"""

FINANCIAL_ROLE = """
owe, owes, owing, arrears, behind, default, defaulted, debt, debts, unpaid, overdue, chasing, garnishing
"""

INCOME = """
earn, earns, earning, salary, wage, wages, take home, take-home, income, pension, paid monthly, a year before tax,
brings home, i make, annual income, on {a salary|a wage|a pension|a household income} of, household income, combined
income, joint income, gross income, bring home, bringing home, takes home, clears, makes around, salaried, per year
salary, a month after tax, after tax, before tax, monthly income, yearly income, annual salary, my salary, my wage,
my wages, get paid, gets paid, i'm paid, is paid, pays me, hourly rate i, stipend, bursary of, on a pension, state
pension, pension is, pension of, turnover i draw, drawings of, still owe, in debt, of debt, in arrears, debts of,
debt of, overdraft of, arrears of, left on the mortgage, left on my mortgage, {i|we|he|she|they|still|husband|wife|
who|mum|dad} {still |}{owe|owes|owed}
"""

MARITAL_PLAIN = """
divorced, divorcee, divorcing, widow, widowed, widower, unmarried, single mum, single mom, single dad, single
mother, single father, single parent, lone parent, unmarried mother, unmarried father, spinster, confirmed bachelor,
{going|went|been} through a {divorce|separation}, {after|since|before|during} {my|our|the|her|his} {divorce|
separation}, my divorce, our divorce, never married, not married, legally separated, in a civil partnership, civil
partners, common-law wife, common law wife, common-law husband, common law husband, lost my husband, lost my wife,
my late husband, my late wife, my husband {died|passed}, my wife {died|passed}, {married|engaged|separated|divorced}
{with|since|for} {two|three|one|kids|children|a|last|january|february|march|april|may|june|july|august|september|
october|november|december}, {i'm|im|i am|he's|she's|newly|recently|happily|currently|still} {single|separated|
engaged|cohabiting|a bachelor|a widow|a widower|a divorcee}, {we|we're|we are|they're} {separated|engaged|married|
divorced}, {got|getting|are|we've been|been|not|never|were} {divorced|married|engaged since}, newly married, newly
single, married name since, been engaged,
solo {parent|mum|mom|mother|dad|father}, common law {partner|spouse|couple|wife|husband|marriage}, are common law, ex
{husband|wife|hubby|spouse|fiance|fiancee}, {husband|wife} {left me|walked out on}, {husband|wife}
{sadly|recently|suddenly|just} {died|passed}, {raising|raise|bringing up|brought up} {kids|two
kids|three kids|my kids|the kids|two children|three children|a child|my son|my daughter|my children|them} {alone|on my
own|by myself|single handed}, {split up with|split from|separated from|estranged from} my
{husband|wife|partner|spouse}, we've split up, split up last {year|month|summer|winter|spring|autumn},
{husband|wife|partner} and i {split|have split}, we split up {my|last|and|in}, decree {absolute|nisi}, widow's pension,
widows pension, estranged {wife|husband}, buried my {husband|wife}, {husband's|wife's} death, death of my
{husband|wife}, {filed|filing} for divorce
"""

MARITAL = """
childless, live alone, i live alone, living alone, on my own with, after my divorce, since my divorce, since the
divorce, after the divorce, my divorce, ex husband, ex wife, my ex, my late husband, my late wife, late husband,
late wife, husband died, wife died, husband passed, wife passed, lost my husband, lost my wife, engaged to, single
parent, never married, not married, civil partner, married, divorced, divorcee, widow, widowed, widower, separated,
single mum, single mom, single dad, single mother, single father, unmarried, newly single, going through a divorce,
getting divorced, getting a divorce, ex-wife, ex-husband, lone parent, spinster, bachelor, cohabiting, engaged
"""
