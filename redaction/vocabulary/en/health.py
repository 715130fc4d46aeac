"""English: illnesses, aids, treatments, pregnancy, parts of the body and their complaints."""

HEALTH_ALONE = """
on oxygen, had a fall, after a fall, bad heart, dodgy heart, knees are shot, knees are gone, can't stand for, can't
bend, can't lift, post surgery, mobility issues, mobility problems, limited mobility, health problems, health
issues, bedroom bound, learning disabled, sectioned, nervous breakdown, epileptic, diabetic, type 1 diabetic, type 2
diabetic, nhs waiting list, in a care home, cancer*, breast cancer, chemo, chemotherapy, had a stroke, stroke
survivor, after a stroke, after his stroke, after her stroke, after my stroke, since his stroke, since her stroke,
since my stroke, a stroke, heart attack, heart condition, heart failure, heart problems, heart isn't, heart surgery,
heart bypass, pacemaker, paralysed, paralyzed, paraplegic, quadriplegic, amputee, wheelchair user, uses a
wheelchair, in a wheelchair, wheelchair bound, can't walk, cannot walk, can barely walk, can hardly walk, struggles
to walk, struggle to walk, trouble walking, bad hip, bad knee, bad knees, bad back, dodgy knee, dodgy hip, dodgy
back, disabled, disabilit*, blue badge, attendance allowance, registered blind, i'm blind, is blind, going blind,
partially sighted, visually impaired, sight loss, deaf, hard of hearing, hearing loss, pregnan*, expecting a baby,
expecting twins, weeks gone, weeks pregnant, trimester, miscarr*, c-section, caesarean, maternity leave, just had a
baby, breastfeeding, postnatal, ivf, has ms, have ms, got ms, with ms, multiple sclerosis, muscular dystrophy,
cerebral palsy, motor neurone, mnd, down's, downs syndrome, down syndrome, autistic, asd, on the spectrum,
asthmatic, on insulin, coeliac, gluten intoleran*, lactose intoleran*, nut allergy, severe allergy, anaphyla*,
epipen*, bipolar, depression, depressed, anxiety, panic attack*, panic disorder, ocd, ptsd, mental health, mental
illness, suicid*, self-harm*, eating disorder, anorexi*, alcoholic, recovering alcoholic, addiction, dementia,
alzheimer's, memory loss, learning disab*, learning difficult*, dyslexi*, dyspraxi*, tourette*, stammer, seizures,
slipped disc, herniated, sciatica, fused spine, back surgery, hip replacement, knee replacement, hip op, knee op,
new hip, new knee, broken leg, broken hip, broken arm, broken wrist, broke her hip, broke his hip, broke my leg,
broke my hip, broke my ankle, broke my arm, fractured, recovering from, recovering after, had an operation, had
surgery, having surgery, after surgery, my surgery, post-op, post op, high blood pressure, blood pressure,
cholesterol, thyroid*, underactive, kidney*, kidney failure, liver disease, cirrhosis, ulcerative, crohn's, ibs,
ibd, psoriasis, eczema, dermatitis, glaucoma, cataracts, macular, copd, emphysema, oxygen at home, sleep apnoea,
sleep apnea, insomnia, incontinen*, bedridden, bedbound, housebound, terminally ill, hospice, palliative, end of
life, in remission, tumour*, biopsy, mastectomy, transplant*, blood thinner*, beta blocker*, antidepress*,
painkillers, on medication, take medication, takes medication, i take lithium, signed off sick, off sick, long-term
sick, on sick leave, statutory sick, discharged from hospital, long covid, immunocompromised, immunosuppress*, hiv
positive, hep c, menopaus*, infertil*, endometriosis, pcos, fibro, chronic fatigue, chronic pain, chronically ill,
seriously ill, arthritic, gout, carer for, my carer, care package, had a stent, sickle cell, haemophili*, muscle
wast*, lost his sight, lost her sight, lost my sight, colour blind, colourblind, abscess, achilles rupture, acid
reflux, acromegal*, addison's, agoraphob*, aneurysm*, angioplast*, ankylosing, anorexic, bulimic, aortic, aphasi*,
appendicitis, arrhythmia, arteriosclerosis, ataxia, atrial fibrillation, bell's palsy, bladder cancer, bladder
trouble, weak bladder, bleeding disorder, blood clot*, blood cancer, blood disorder, body dysmorphia, bone cancer,
bone disease, borderline personality, bowel cancer, bowel problems, bowel disease, brain tumour, brain tumor, brain
injury, brain bleed, brain damage, brain haemorrhage, brain hemorrhage, bronchiectasis, cardiac arrest,
cardiomyopath*, carpal tunnel, cavernoma, cervical cancer, charcot, chickenpox, chlamydia, cholecyst*, chromosome
disorder, chronic illness, chronic condition, chronic kidney, cleft palate, cleft lip, clinically extremely
vulnerable, clinically vulnerable, clinically depressed, club foot, colon cancer, colitis, collapsed lung,
colectomy, conjunctivitis, cystic fibrosis, cystitis, detached retina, addicted to {drugs|alcohol|heroin|cocaine|
gambling|painkillers|opioids|pills|meth|crack|cannabis|weed|porn}, developmental delay, global delay, diabetes,
prediabetic, pre-diabetic, dialysis, discoid lupus, diverticul*, duchenne, dvt, dystonia, eating disorder*,
ehlers-danlos, ehlers danlos, embolism, encephalitis, epilepsy, epileptic fit*, erectile dysfunction, essential
tremor, failing eyesight, failing sight, poor eyesight, poor sight, losing my sight, losing her sight, losing his
sight, losing my hearing, losing his hearing, losing her hearing, fatty liver, fibroids, fibromyalg*, fitting
disorder, foetal alcohol, fetal alcohol, frontotemporal, frozen shoulder, functional neurological, fnd, gallbladder,
gallstone*, gastric bypass, gastric band, gastric sleeve, gastritis, gestational diabetes, gender dysphoria, genital
herpes, grave's disease, graves disease, guillain*, haemodialysis, haemorrhoid*, hemorrhoid*, hashimoto*, head
injury, hearing impaired, hearing impairment, heart disease, heart murmur, heart op, heart transplant, heart valve,
heart trouble, heart patient, hepatitis, hernia, herpes, hidradenitis, hiv, hodgkin's, hodgkins, non-hodgkin,
huntington*, hydrocephal*, hyperactive disorder, hyperemesis, hyperthyroid*, hypothyroid*, hysterectomy, immune
deficiency, immune disorder, autoimmune, auto-immune, impaired vision, kidney disease, kidney stone*, kidney
transplant, knee surgery, knee reconstruction, torn acl, acl surgery, torn ligament*, torn meniscus, laryngectomy,
learning disability, leg ulcer*, leukaemia, leukemia, lichen sclerosus, lewy body, liver transplant, liver failure,
living with cancer, living with hiv, living with ms, living with dementia, long-term condition, long term condition,
long-term illness, lost a leg, lost his leg, lost her leg, lost my leg, lost an arm, lost a baby, lost our baby,
lost the baby, lost my baby, lost her baby, lost a finger, low blood sugar, lumbar, lung cancer, lung disease, lung
condition, lung problems, lyme disease, lymphoedema, lymphedema, lymphoma, macular degeneration, malaria, manic
episode*, manic depressi*, marfan, melanoma, meniere*, meningitis, meniscus, mental breakdown, mental health
problems, mental health crisis, mental hospital, metastatic, mini-stroke, mini stroke, morbidly obese, motor neuron
disease, als, multiple myeloma, myasthenia, myeloma, myelopathy, narcolep*, neurodivergent, neurodiverse,
neuropath*, nerve damage, nerve pain, non-verbal, nonverbal, obsessive compulsive, oesophag*, open-heart, open
heart, osteoarthritis, osteoporosis, ostomy, ovarian cancer, ovarian cyst*, overactive bladder, overactive thyroid,
pacemaker fitted, paget's, palpitation*, pancreatic cancer, pancreatitis, panic attacks, paranoid, schizophrenic,
parkinson*, pelvic floor, pelvic organ, peripheral artery, pernicious anaemia, personality disorder, phantom limb,
pins in, plates and screws, metal plate in, pneumonia, pneumothorax, polio, polycystic, polymyalgia, porphyria,
post-natal depression, postnatal depression, postpartum, post-traumatic, post traumatic, pots syndrome, prem baby,
premature baby, preeclampsia, pre-eclampsia, prostate cancer, prostate, psychosis, psychotic, radiation therapy,
radiotherapy, raynaud*, reduced mobility, restless leg*, retinitis, rheumatic, rheumatoid, rosacea, rotator cuff,
ruptured disc, sarcoidosis, sarcoma, schizo*, scleroderma, scoliosis, seasonal affective, self harm*, self harms,
sepsis, septic, severe allergies, shingles, sickle, single leg amputation, sjogren*, skin cancer, skin condition,
skin graft*, speech impediment, spina bifida, spinal cord, spinal injury, spinal stenosis, spondyl*, std, sti
clinic, stammer*, stutter*, stillborn, stillbirth, stomach ulcer*, stomach cancer, stroke patient, subarachnoid,
substance abuse, substance misuse, syphilis, testicular cancer, thalassaemia, throat cancer, thyroidect*, tia,
tinnitus, tracheostomy, traumatic brain, tremor*, trigeminal, tuberculosis, ulcerated, underlying condition,
underlying health, uti, vaginismus, varicose vein*, vascular dementia, vertigo, vitiligo, wasting disease, weak
heart, weak lungs, whiplash, wears a brace, wears dentures, false leg, false hip, artificial leg, artificial hip,
artificial knee, prosthetic leg, guide dog, assistance dog, oxygen cylinder, peg fed, peg tube, insulin dependent,
on warfarin, on blood, on steroids, on antidepressants, on dialysis, on chemo, on morphine, on methadone, on
benefits for, on disability, on pip, on incapacity, incapacity benefit, disability benefit*, disability allowance,
disability living, ssdi, invalidity, personal independence payment, on long-term sick, on the sick, sick note, fit
note, signed off work, signed off with, care home resident, needs a carer, needs care, needs 24, has carers, carers
come, carer comes, district nurse, care plan, continuing healthcare, ehcp, sen pupil, special needs, additional
needs, special school, bed bound, bed-bound, unable to walk, unable to stand, not able to walk, can't get upstairs,
can't manage stairs, can't manage the stairs, can't do stairs, can't climb, can't see very, can't see well, can't
hear well, can't hear very, doesn't hear, doesn't see well, hears badly, sees badly, unsteady on, wobbly on, shaky
hands, hands shake, my hands tremble, failing memory, memory problems, memory going, memory is going, forgets
things, gets confused, wanders at night, needs hoisting, in a cast, in plaster, leg in plaster, arm in plaster, in a
sling, had a bypass, had a mastectomy, had a hysterectomy, had a caesarean, had a c section, had a hip, had a knee,
had an op, had a heart, had my hip, had her hip, had his hip, hips done, hip done, knee done, knees done, cataracts
done, cataract op, cataract surgery, laser eye surgery, under the knife, under sedation, under a consultant, under
the consultant, under oncology, under psychiatr*, under cardiology, waiting for surgery, waiting for an op, waiting
for a transplant, waiting list for a, awaiting surgery, convalesc*, recuperat*, recovering addict, relapsed, detox,
aa meeting*, alcoholics anonymous, narcotics anonymous, gamblers anonymous, gambling addict*, gambling problem,
problem gambler, drinking problem, drink problem, drinks too much, drink too much, heavy drinker, teetotal since,
been sober, off the booze, off heroin, heroin addict, drug addict, drug addiction, drug problem, cocaine addict*,
cocaine habit, ex-addict, ex addict, ex-alcoholic, ex alcoholic, junkie, overdose*, opioid*, methadone, naltrexone,
subutex, smack addict, {i'm|im|she's|shes|he's|is|am|was|are|being|while|when|currently|heavily|newly} pregnant,
{she's|we're|we are|i'm|she is|wife's|wife is|daughter's} expecting, {i'm|she's} due in {january|february|march|
april|may|june|july|august|september|october|november|december}, baby is due, baby's due, {months|weeks|wks|mths}
{gone|along|pregnant|preggers}, preggers, up the duff, in the family way, with child, {first|second|third|1st|2nd|
3rd|last} trimester, morning sickness, high risk pregnancy, antenatal, ante-natal, prenatal, {had|lost|having} {a|
an|my|our|her|the} {miscarriage|abortion|termination|ectopic}, ectopic, terminated, trying for a baby, trying to
conceive, ttc, fertility treatment, fertility clinic, embryo transfer, egg donor, egg donation, sperm donor, sperm
count, surrogate*, can't have children, can't have kids, gave birth, given birth, breast feeding, nursing mother,
new mum with stitches, perineal, {broke|fractured|tore|dislocated|sprained|shattered|ruptured} {my|his|her} {hip|
leg|arm|wrist|ankle|knee|collarbone|shoulder|foot|toe|neck|back|elbow|pelvis|rib|ribs|hand|finger|nose|jaw|femur|
tibia|achilles|ligament|hamstring}, broken {collarbone|pelvis|rib|ribs|ankle|foot|toe|shoulder|elbow|neck|back|hand|
finger|nose|jaw|femur|bones}, {bad|dodgy|poor|weak|terrible|awful|gammy|arthritic|painful|sore|stiff|swollen|
trapped|slipped|prolapsed|bulging} {back|knee|knees|hip|hips|shoulder|shoulders|neck|ankle|ankles|eyesight|eyes|
hearing|heart|chest|lungs|kidneys|liver|bladder|nerve|disc|discs|joints|feet|wrist|wrists}, {my|his|her|mum's|dad's}
{back|knee|knees|hip|hips|shoulder|neck|eyesight|sight|hearing|heart|chest|lungs|kidneys|liver|memory|hands|legs|
feet|joints} {is|are|has|have} {gone|going|bad|shot|knackered|failing|terrible|killing|failed|given|had it|not
what}, {my|his|her} {back|knee|knees|hip|hips|shoulder|neck|joints} {hurts|hurt|aches|ache|seizes|locks|gave|give|
gives}, {deaf|blind} in {one|his|her|my|the|both}, {hard|half} of hearing, half deaf, half blind, legally blind,
going deaf, stone deaf, profoundly deaf, severely sight, sight impaired, lip read*, sign language user, bsl user,
{i've|ive|i have|i got|he's|she's|has|have|had|got|having|with|suffers from|suffer from|suffering from|diagnosed
with|treated for|battling|beat|beating|survived|caught|contracted} {cfs|ms|mnd|als|copd|ibs|ibd|pcos|ptsd|ocd|pda|
adhd|asd|hiv|tb|dvt|gerd|gord|bpd|cptsd|pmdd|pmd|eds|pots|me/cfs|ckd|cjd|hep b|hep c|covid|flu|shingles|gout|cancer|
the big c|a tumour|a lump|a stroke|a seizure|fits|a clot|clots|a hernia|heart trouble|angina|asthma|diabetes|lupus|
lyme|celiac|coeliac|crohns|anxiety|depression|dementia|parkinsons|alzheimers|autism|aspergers|tourettes|dyslexia|
dyspraxia|dyscalculia|arthritis|osteoporosis|epilepsy|eczema|psoriasis|migraines|anaemia|anemia|glaucoma|cataracts|
tinnitus|vertigo|insomnia|sciatica|scoliosis|fibroids|endometriosis|a stoma|a catheter|a pacemaker|a heart
condition|a bad back|a brain injury|an ulcer|a disability|disabilities|a nut allergy|a peanut allergy|a latex
allergy|schizophrenia|bipolar|psychosis|ptsd}, {nut|peanut|dairy|egg|wheat|latex|penicillin|shellfish|fish|soya|soy|
sesame|bee|wasp|milk|lactose|gluten|pollen|dust|nickel} {allergy|allergies|intolerance}, allergic to {nuts|peanuts|
stings|bees|wasps|dairy|milk|eggs|wheat|latex|penicillin|shellfish|fish|soya|sesame|nickel|pollen|dust|cats|dogs|
feathers|plasters|antibiotics|gluten|wool|perfume|bee|wasp|cow*}, {nut|peanut|dairy} free for my, stage {one|two|
three|four|1|2|3|4|iv|iii|ii} cancer, stage {4|four|3|three} {kidney|melanoma|lymphoma}, {breast|lung|bowel|
prostate|skin|throat|bone|brain|liver|ovarian|cervical|pancreatic|stomach|bladder|testicular|thyroid|blood|kidney|
womb|mouth} cancer, cancer {patient|survivor|treatment|free|sufferer|diagnosis}, {terminal|incurable|advanced}
{cancer|illness|disease|tumour}, {months|weeks|days|year} {to|left to} live, end-of-life, {chemo|radio|immuno|
hormone} {therapy|treatment}, {kidney|liver|heart|lung|bone marrow|stem cell|cornea} {transplant|donor|failure|
disease}, {hip|knee|shoulder|valve|joint} replacement*, {kidney|heart|liver|spine|spinal|hip|knee|back|shoulder|eye|
brain|stomach|foot|hernia|hand|bowel|gallbladder|prostate} {surgery|op|operation}, type {1|2|one|two|i|ii} diab*,
{my|his|her} {carer|nurse|physio|therapist|psychiatrist|psychologist|counsellor|oncologist|cardiologist|neurologist|
consultant|surgeon|rheumatologist|urologist|gynaecologist|midwife|dialysis|chemo|seizures|fits|meds|medication|
insulin|inhaler|epipen|pills|tablets|condition|illness|disability|diagnosis|disease|depression|anxiety|autism|
dementia|cancer|stroke|operation|surgery|treatment|pregnancy|symptoms|blood pressure|hearing aid|hearing aids|
wheelchair|zimmer|walker|stick|crutches|prosthesis|stoma|catheter|oxygen|migraines|asthma|diabetes|arthritis|
epilepsy|addiction|rehab|recovery|scan|biopsy|mri|miscarriage|transplant|amputation|incontinence|pacemaker|therapy},
{uses|use|using|in|needs|has|with|on|wears|wearing|wear|got} {a |an |her |his |my |two |}{wheelchair|zimmer|walking
frame|walking stick|white stick|hearing aid|hearing aids|crutches|stoma bag|insulin pump|cochlear implant|catheter|
dentures|prosthetic leg|leg brace|neck brace|colostomy bag}, {another|second|mini|massive|had a|having a} stroke,
{hip|knee|back|knees|eyes|hearing|sight|memory} {went|gone|is gone|has gone|gave out|packed up|packed in}, {had|
lost|having|since|after} {a|an|my|our|her|the} {miscarriage|abortion|termination|ectopic|stillbirth}, {can't|cannot|
can not|couldn't} {do|manage|climb|use} {the |}stairs, {two|new|both|a new|replacement} {knees|hips|hip|knee}, lost
my {hearing|sight|eyesight|leg|arm|voice|womb|breast|hair to}, {kneel|kneeling|bend|lift|stand} {because of|since}
my, {only one|one|single} kidney, {seizure|cancer|pain|symptom} free, doolally, not all there, on the {spectrum|
sick|waiting list for a}, {my|his|her} {hands|legs|knees|hips|fingers|eyes|ears|lungs|back|joints} {shake|tremble|
don't|won't|can't|ache|hurt|swell|lock|give|are}, {waiting|wait|waits} {on|for} {a |my |his |her |}{kidney|liver|
heart|lung|transplant|hip|hip op|knee|knee op|op|operation|surgery|biopsy|scan results|diagnosis|donor}, {wife|
daughter|sister|partner|girlfriend|she|i'm} {is |'s |}due {in|on|any|next}, {see|sees|hear|hears} {only |}out of one
{eye|ear}, {only|just} {see|hear|sees|hears} out of, {had|having|has|have} {a |another |}{fit|fits|seizure|seizures|
funny turn|blackout|blackouts|bad fall|nasty fall|stent|bypass|biopsy|scare|panic attack}, can't eat {gluten|dairy|
nuts|wheat|solids}, {i|he|she|dad|mum} {use|uses} a {stick|walker|frame|hoist|wheelchair|cane|rollator|catheter|
stoma|nebuliser}, {had|have|having|had my|had her|had his} {gallbladder|appendix|tonsils|womb|kidney|prostate|
spleen|thyroid|cataracts|hip|knee|ovaries} {out|removed|done|replaced|taken}, {hurts|hurt|agony} to {walk|sit|stand|
breathe|lift}, {lives|living|is} in a {home|care home|hospice|nursing home}
"""

HEALTH_NAMED = """
type 1 diabetic, spinal injury, physio appointment, carer for my, muscular dystrophy, in recovery from, rehab for,
in rehab, been sober, an addict, {in|from|out of|home from|back from|taken to|rushed to|admitted to|discharged from}
{hospital|casualty|the hospital|intensive care|icu|hospice|the clinic}, poorly child, terribly poorly,
tremors, {type|t} {1|2} diabetic, had a breakdown, ulcer, ulcers, stoma
"""

HEALTH_OWN = """
hearing aid*, hearing aids, walking frame, walking stick, zimmer, crutches, wheelchair, prosthetic, dentures, false
teeth, white stick, white cane, oxygen tank, catheter, cpap, stoma bag, cochlear, prosthesis, insulin pump, mobility
scooter, mental health, meds, tablets, medication
"""

HEALTH_FRAMED = """
illness, sick, ill, disease, diagnos*, suffer, suffers, suffering, painful, injur*, surgery, operation, allergic,
allergy, allergies, hayfever, hospital, gp, therapy, therapist, medication, meds, tablets, syndrome, eyesight,
mobility, asthma, migraine*, stroke, aching, bruis*, clinic, concussion, concussed, dizzy, dizziness, exhaust*,
faint*, fever, flare-up, flare up, infection, infected, inflamm*, inhaler*, limp, limps, nausea, nauseous, numb,
numbness, overweight, obese, paraly*, period pains, scars, seizure*, shaky, sprain*, stitches, swollen, tremor,
unwell, wound*, x-ray, midwife, gynaecolog*, physio*, counsell*, counsel*, oncolog*, sedation, anaesthe*,
injections, prescribed, prescription, dyslexic, spectrum, carer, carers, disorder, disability, relapse*, sobriety,
hurts, prosthetic, dentures, breathless, wheez*, phobi*, phobic, nightmares, flashbacks, traumat*, ptsd, grief,
bereave*
"""

HEALTH_PARTY = """
arm, arms, ankle, ankles, achilles, bladder, bowel, brain, breast, breasts, chest, collarbone, ear, ears, elbow,
eye, eyes, eyesight, femur, finger, fingers, foot, gallbladder, hamstring, hearing, heart, hip, hips, jaw, joints,
kidney, kidneys, knee, knees, ligament, ligaments, liver, lung, lungs, memory, muscle, muscles, neck, nerve, nerves,
nose, ovaries, ovary, pancreas, pelvis, rib, ribs, shoulder, shoulders, skull, spine, stomach, teeth, tendon, thigh,
throat, thumb, thyroid, toe, toes, tongue, vertebra, vertebrae, womb, wrist, wrists, disc, discs, prostate, retina
"""

HEALTH_ROLE = """
broke, broken, fractured, dislocated, sprained, ruptured, torn, tore, shattered, amputated, missing, replaced,
replacement, operated, operation, op, surgery, removed, artificial, false, prosthetic, tumour, tumor, cancer,
painful, hurts, hurting, hurt, sore, swollen, weak, arthritic, arthritis, infected, infection, numb, paralysed,
paralyzed, crushed, collapsed, fused, failing, failed, failure, transplant, trapped, slipped, damaged, lost, bypass,
stent, stents, scarred, burnt, seized, inflamed, giving, stitches, cast, plaster, dodgy, gammy, knackered, shot
"""
