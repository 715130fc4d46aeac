"""English. "*" ends a stem; entries of several words must follow each other."""

HEALTH_ALONE = """
on oxygen, had a fall, after a fall, bad heart, dodgy heart, knees are shot, knees are gone,
can't stand for, can't bend, can't lift, post surgery, mobility issues, mobility problems,
limited mobility, health problems, health issues, poorly, bedroom bound, stoma bag, frail,
learning disabled, sectioned, breakdown, nervous breakdown, epileptic, diabetic, type 1 diabetic,
type 2 diabetic, carer's assessment, nhs waiting list, in a care home, disability badge, cancer*,
breast cancer, chemo, chemotherapy, had a stroke, stroke survivor, after a stroke, after his stroke,
after her stroke, after my stroke, since his stroke, since her stroke, since my stroke, a stroke,
heart attack, heart condition, heart failure, heart problems, heart isn't, heart surgery, heart bypass,
pacemaker, paralysed, paralyzed, paraplegic, quadriplegic, amputee, prosthetic, wheelchair user,
wheelchair, uses a wheelchair, in a wheelchair, wheelchair bound, mobility scooter user, walking frame,
walking stick, zimmer, crutches, walks with, can't walk, cannot walk, can barely walk, can hardly walk,
struggles to walk, struggle to walk, trouble walking, bad hip, bad knee, bad knees, bad back, dodgy knee,
dodgy hip, dodgy back, disabled, disabilit*, blue badge, pip, dla, attendance allowance, registered blind,
i'm blind, is blind, going blind, partially sighted, visually impaired, sight loss, deaf, hard of hearing,
hearing aid*, hearing loss, pregnan*, expecting a baby, expecting twins, weeks gone, weeks pregnant,
trimester, miscarr*, c-section, caesarean, maternity leave, just had a baby, breastfeeding, postnatal, ivf,
has ms, have ms, got ms, with ms, multiple sclerosis, muscular dystrophy, cerebral palsy, motor neurone,
mnd, down's, downs syndrome, down syndrome, autistic, asd, on the spectrum, asthmatic, type 1, type 2,
type one, type two, on insulin, insulin pump, coeliac, gluten intoleran*, lactose intoleran*, nut allergy,
severe allergy, anaphyla*, epipen*, bipolar, depression, depressed, anxiety, panic attack*, panic disorder,
ocd, ptsd, mental health, mental illness, suicid*, self-harm*, eating disorder, anorexi*, alcoholic,
recovering alcoholic, in recovery, rehab, addict, addiction, sober, dementia, alzheimer's, memory loss,
learning disab*, learning difficult*, dyslexi*, dyspraxi*, tourette*, stammer, seizures, fits,
slipped disc, herniated, sciatica, spinal, fused spine, back surgery, hip replacement, knee replacement,
hip op, knee op, new hip, new knee, broken leg, broken hip, broken arm, broken wrist, broke her hip,
broke his hip, broke my leg, broke my hip, broke my ankle, broke my arm, fractured, recovering from,
recovering after, had an operation, had surgery, having surgery, after surgery, my surgery, operation on,
post-op, post op, high blood pressure, blood pressure, cholesterol, thyroid*, underactive, kidney*,
kidney failure, liver disease, cirrhosis, ulcer*, ulcerative, crohn's, ibs, ibd, psoriasis, eczema,
dermatitis, glaucoma, cataracts, macular, copd, emphysema, oxygen at home, on oxygen, sleep apnoea,
sleep apnea, cpap, insomnia, incontinen*, catheter, bedridden, bedbound, housebound, terminally ill,
hospice, palliative, end of life, in remission, remission, tumour*, biopsy, mastectomy, transplant*,
blood thinner*, beta blocker*, antidepress*, painkillers, on medication, take medication, takes medication,
i take lithium, signed off sick, off sick, long-term sick, on sick leave, statutory sick,
discharged from hospital, out of hospital, in hospital, from hospital, long covid, shielding,
immunocompromised, immunosuppress*, hiv positive, hep c, menopaus*, infertil*, endometriosis, pcos, fibro,
chronic fatigue, chronic pain, chronically ill, seriously ill, arthritic, gout, carer for, my carer,
care package, had a fall, had a stent, sickle cell, haemophili*, muscle wast*, lost his sight,
lost her sight, lost my sight, colour blind, colourblind, physio
"""
HEALTH_FRAMED = (
    "illness, sick, ill, disease, diagnos*, suffer, suffers, suffering, condition, pain, painful, "
    "injur*, surgery, operation, allergic, allergy, allergies, hayfever, doctor, hospital, gp, "
    "therapy, therapist, medication, meds, tablets, treatment, symptoms, syndrome, hearing, eyesight, "
    "joints, mobility, knees, hips, asthma, migraine*, stroke"
)
RELIGION_TIGHT = (
    "christian*, catholic*, protestant*, anglican*, church of england, evangelical*, presbyterian*, "
    "born again, jew, jews, jewish, muslim*, jehovah*, witness, witnesses, mormon*, hindus, sikhs, "
    "buddhist*, pagan*, wiccan*, religious, observant, devout, practising, practicing, believer*, "
    "vicar*, priest*, pastor*, reverend, minister, deacon*, nun, nuns, monk, monks, bishop*, imam*, "
    "churchwarden, chaplain, parishioner*, churchgoer*, our parish, our mosque, our synagogue, our "
    "temple, our congregation, we keep shabbat, keep shabbat, keep kosher, we keep kosher, sabbath, "
    "ramadan*, fasting, hijab, i wear a hijab, turban, pray five times, pray, humanist*, converted to,"
    " go to church, go to mosque"
)
POLITICS_ALONE = (
    "standing for, standing as, running for council, running for office, running for mayor, running "
    "for parliament, candidate for, parliamentary candidate, council candidate, campaign manager for, "
    "party member, card carrying, i vote, i voted, we vote, we voted, voted for, voted leave, voted "
    "remain, voted labour, voted tory, vote labour, vote tory, vote green, vote reform, vote "
    "conservative, brexiteer*, remainer*, maga, trump supporter*, branch secretary, constituency "
    "party, labour councillor, tory councillor, green councillor, canvassing for, leafleting for, "
    "mp's office"
)
POLITICS_TIGHT = (
    "tory, tories, socialist*, communist*, marxist*, anarchist*, lefty, leftie, left-wing*, "
    "right-wing*, left wing, right wing, councillor*, mp, msp, mayor, republican*, democrat*, "
    "unionist*, nationalist*, libertarian*, activist*, corbynist*, liberal*, feminist*"
)
POLITICS_PARTY = (
    "labour, tory, tories, conservative*, lib dem*, liberal democrat*, greens, green party, reform, "
    "reform uk, ukip, snp, plaid, sinn fein, dup, sdlp, fianna, fine gael, democrat*, republican*, "
    "party, trump, biden, starmer, farage, corbyn, bnp"
)
POLITICS_ROLE = (
    "member, members, vote, voted, voter, voting, candidate, councillor*, secretary, chair, treasurer,"
    " agent, canvass*, campaign*, support, supporter*, volunteer for, activist*, standing, elected, "
    "joined, branch, delegate"
)
ETHNICITY_TIGHT = """
black, mixed race, mixed-race, mixed heritage, biracial, asian, british asian, black british, caribbean,
afro-caribbean, african, west african, nigerian*, ghanaian*, somali*, kenyan*, ugandan*, zimbabwean*,
eritrean*, ethiopian*, sudanese, moroccan*, algerian*, egyptian*, pakistani*, indian*, bangladeshi*,
bengali*, punjabi*, gujarati*, tamil*, sri lankan*, nepali*, chinese, vietnamese, filipino*, filipina*,
japanese, korean*, thai, arab*, kurdish, kurd*, turkish, turk, iranian*, persian*, iraqi*, syrian*,
afghan*, lebanese, palestinian*, polish, pole, poles, romanian*, bulgarian*, ukrainian*, russian*,
lithuanian*, latvian*, hungarian*, czech, slovak*, albanian*, kosovan*, greek, italian*, portuguese,
spanish, french, german, irish, scottish, welsh, american*, brazilian*, jamaican*, trinidadian*, latino*,
latina*, hispanic*, mexican*, native american, aboriginal, maori, traveller*, travellers, irish traveller*,
gypsy*, gypsies, roma, romani*, igbo*, yoruba*, hausa*, akan, heritage, descent, ethnic*, ethnicity,
origin, originally from, refugee*, asylum seeker*, immigrant*, white british, person of colour,
people of colour, skin colour, dark skin, brown, windrush
"""
ORIENTATION_TIGHT = (
    "two men, two women, two guys, two dads, two mums, two moms, same-sex, same sex, civil "
    "partnership, my boyfriend and i are both, lesbian couple, gay couple, non-binary, nonbinary, "
    "trans man, trans woman, transitioning, my transition, came out, coming out, not straight, into "
    "men, into women, pride couple, he/him husband"
)
UNION_ALONE = (
    "shop steward*, union rep*, union member*, trade unionist*, trade union, in the union, in a union,"
    " union branch, my union, our union, through the union, union official*, union convenor*, branch "
    "of unison"
)
UNION_PARTY = (
    "unite, unison, gmb, rmt, aslef, neu, nasuwt, usdaw, pcs, fbu, cwu, bma, rcn, ucu, tuc, teamsters,"
    " afl-cio, union, unions, siptu, bectu, prospect"
)
UNION_ROLE = (
    "in, member, members, rep, steward, convenor, official, delegate, branch, secretary, organiser, joined, striking"
)
CRIMINAL_ALONE = """
months inside, years inside, did six months, did time, have a record, has a record, got a record,
spent time inside, did a stretch, behind bars, locked up, just out of, got out of prison, released from,
came out of prison, been inside, ex prisoner, ex-prisoner, convict, suspended for drink, points for,
caught drink, over the limit, lost my license, revoked licence, court date, pleaded, prosecut*, fined for,
theft conviction, for theft, for fraud, for assault, for dealing, drug offence, drugs charge, offence,
offences, rehabilitation of offenders, dbs, caution for, asbo, tag on my, tag until, young offender*,
done for, got done for, nicked for, criminal record, conviction*, convicted, unspent, spent conviction,
caution, police caution, ex-offender*, ex offender*, ex-con, offender*, on probation, probation officer,
probation, on licence, on parole, parole, on bail, bail conditions, on a tag, tagged, ankle tag,
electronic tag, curfew, house arrest, in prison, out of prison, from prison, prison, in jail, out of jail,
jail*, inside for, did time, served time, doing time, suspended sentence, sentenced, community service,
community order, drink driv*, drunk driv*, drink-driv*, drunk-driv*, dui, dwi, drug driv*, lost my licence,
banned from driving, driving ban, disqualified, dr10, tt99, in10, arrested, charged with, court for,
in court for, magistrates, shoplifting, burglary, assault charge, assault conviction, abh, gbh,
fraud conviction, possession charge, caught dealing, felony, felon, misdemeanor, misdemeanour,
restraining order, sex offender*, guilty
"""
FINANCIAL_ALONE = """
turned down for, refused credit, declined for finance, declined for credit, got declined, been declined,
failed the credit check, credit check, not working, out of a job, made redundant, got laid off, laid off,
on zero hours, zero-hours, zero hours contract, live on, living on, claim benefits, claiming benefits,
tax credits, esa, on esa, jsa, on jsa, carers allowance, carer's allowance, my mortgage, behind with,
mortgage arrears, rent arrears, missed payments, missed a payment, loan with, loans with, i've got debts,
owe the bank, hmrc debt, student loan*, credit cards maxed, can't afford, struggling to pay,
struggling with money, trust deed, discharged bankrupt, broke, pay day, on furlough, self-employed income,
ccj, ccjs, county court judg*, credit score, credit rating, bad credit, poor credit, no credit,
credit history, credit file, defaulted, defaults on, default on my, bankrupt*, insolven*, iva,
debt relief order, dro, debt management, in debt, in arrears, arrears, debts, debt, bailiff*, repossess*,
payday loan*, loan shark*, universal credit, on benefits, housing benefit, jobseeker*, unemployed,
redundan*, lost my job, out of work, no income, low income, minimum wage, food bank, pension credit,
child maintenance, wage garnish*, chapter 7, chapter 13, foreclos*, behind on, skint, broke at the moment,
overdrawn, overdraft, maxed out, food stamps, medicaid
"""
INCOME = (
    "earn, earns, earning, salary, wage, wages, take home, take-home, income, pension, paid monthly, "
    "net pay, gross pay, a year before tax, owe, owes, owing, brings home, i make, annual income, per "
    "annum"
)
MARITAL = (
    "childless, live alone, i live alone, living alone, on my own with, after my divorce, since my "
    "divorce, since the divorce, after the divorce, my divorce, ex husband, ex wife, my ex, my late "
    "husband, my late wife, late husband, late wife, husband died, wife died, husband passed, wife "
    "passed, lost my husband, lost my wife, engaged to, single parent, never married, not married, "
    "civil partner, married, divorced, divorcee, widow, widowed, widower, separated, single mum, "
    "single mom, single dad, single mother, single father, single parent, unmarried, i'm single, am "
    "single, newly single, going through a divorce, getting divorced, getting a divorce, ex-wife, "
    "ex-husband, lone parent, spinster, bachelor, cohabiting"
)
PERSON_FRAME = """
i, i'm, im, i've, ive, i'd, i'll, we, we're, we've, my, me, our, us, am, myself, mum, mom, mam, dad,
father, mother, husband, wife, hubby, missus, son, daughter, child, kid, kids, children, baby, nan, nana,
gran, granny, grandma, grandad, grandpa, grandmother, grandfather, brother, sister, uncle, aunt, auntie,
partner, boyfriend, girlfriend, fiance, fiancee, neighbour, neighbor, friend, mate, colleague, cousin,
nephew, niece, in-law, who, parents, tenant, client, grandson, granddaughter, lad, stepson, stepdad,
stepmum
"""
THIRD = "he, she, he's, she's, his, her, him, they, they're, has, had, is, was, takes, suffers, uses, their, lives"
BE = (
    "i'm, im, i, am, we're, we, are, was, were, is, he's, she's, being, as, us, my, family, wife, "
    "husband, a, an, both, from, of, observant, practising, practicing, devout, proud, originally, "
    "also, the, partner, not, parents, they're"
)
BOUNDARY = (
    "so, but, because, and, or, if, need, needs, looking, want, would, do, does, can, could, please, "
    "that's, therefore, when, want, wants, which, then, after, hence, is there, will, planning, "
    "should, have you"
)
LEADING = (
    "because, but, and, also, since, that, as, well, so, cos, cause, plus, though, btw, yes, no, ok, "
    "actually, unfortunately, basically, just"
)
VETO = (
    "dog, dogs, cat, cats, horse, puppy, kitten, laptop, laptop's, computer, pc, phone, battery, "
    "batteries, engine, car, washer, fridge, printer, drive, bike, product*, cable, windows, mattress "
    "for, suitable, software, router, tv, motor, boiler, screen, fatigue"
)
FOR = "for, against"
