"""Words that look alike in all our languages once folded: illnesses, drugs, faiths, parties. Folded, "*" ends a stem."""

HEALTH_ALONE = """
diabet*, epilep*, parkinson*, alzheimer*, schizofren*, schizophren*, skleroz*, leukemi*, leucemi*, leukam*,
lymfom*, linfom*, lymphom*, melanom*, karcinom*, carcinom*, metasta*, chemoterap*, chemother*,
chemioterap*, radioterap*, radiother*, onkolog*, oncolog*, dialyz*, dializ*, dialys*, dialis*, hemofili*,
emofili*, hamophil*, haemophil*, fibromyalg*, fibromialg*, endometrio*, crohn*, colitis, colite*, kolitid*,
morbus, celiak*, coeliac*, celiac*, zoliak*, hiv, aids, hepatit*, epatit*, psoriaz*, psorias*, lupus*,
luszczyc*, artrit*, arthrit*, artroz*, arthros*, artros*, osteopor*, reumat*, rheumat*, astmatik*,
asthmati*, asmatic*, astmatyk*, bipolar*, autism*, autistic*, autistisch*, autistick*, autystycz*, autyzm*, asperger*, adhd, ptsd, burnout, demenc*, demenz*,
dementia, trombo*, thrombo*, embol*, infarkt*, infarct*, warfarin*, metformin*, levothyrox*, euthyrox*,
letrox*, insulin*, inzulin*, antidepres*, prozac*, zoloft*, sertralin*, xanax*, lexaurin*, neurol*,
rivotril*, lithium, litio, methotrexat*, metotreks*, morfi*, morphin*, fentanyl*, ritalin*, concerta,
humira, ozempic, prednison*, kortison*, cortison*, eliquis, xarelto, marcumar, kardiostimul*, pacemaker*,
stomi*, colostom*, ileostom*, protez* nohy, hemodialyz*, ivf, mastekt*, mastect*, transplantac*, bypass*,
stent*, skolioz*, skolios*, scolios*, glaukom*, glaucom*, paraplegi*, paraplegik*, tetraplegi*,
kvadruplegi*, hemipleg*, dmo, ckd, copd, chopn, pochp, bpco, tinnitus*, narkolep*, narcolep*, anorexi*,
bulimi*, boreli*, borreli*, boreliosis, covid*, long covid
"""
HEALTH_FRAMED = """
astma, astmu, astmy, astmou, astme, asthma, asma, alergi*, allergi*, migren*, emicran*, depres*, depress*,
fobi*, phobi*, anemi*, anami*, tumor*, hypertenz*, hyperten*, iperten*, angina, ekzem*, eczem*, ekcem*,
eczema, katarakt*, cataratt*, cataract*, operac*, chirurg*, terapi*, therapie, psychiatr*, psycholog*,
psichiatr*, psicolog*, psychoterap*, psychother*, pneumon*, bronchit*, artroskop*, implant*, orthopad*,
ortoped*, kardiolog*, cardiolog*, neurolog*, dermatolog*, gynekolog*, urolog*, hematolog*, endokrin*,
reuma
"""
RELIGION_TIGHT = """
muslim*, moslim*, moslem*, islam*, buddh*, buddis*, budhis*, hindu*, hinduis*, mormon*, baptist*, battist*,
adventist*, avventist*, metodist*, methodist*, luteran*, luther*, kalvin*, calvin*, ortodox*, orthodox*,
ortodoss*, imam*, rabin*, rabbi*, rabbin*, ateis*, atheis*, atei*, agnosti*, sikh*, kvaker*, quaker*,
salafi*, sunit*, sunnit*, siit*, sciit*, shia*, jehov*, geova, pentecost*, letnicn*
"""
ORIENTATION_TIGHT = """
gay*, gej*, lesbi*, lesbijk*, lesbick*, lesbe, lesben, bisexual*, biseksual*, bisessual*, bisexuell*, homosexual*, homoseksual*, omosessual*,
homosexuell*, transgender*, transsexual*, transeksual*, transessual*, trans, queer*, nonbinar*, nebinarn*,
asexual*, aseksualn*, asessual*, pansexual*, polyamor*, intersex*, lgbt*, heterosexual*, etero
"""
RELIGION_OWN = """
imam*, rabin*, rabbi*, pastor*, farar*, farnost*, sbor, sboru, mesit*, synagog*, mosque*, moschee*,
moschea*, church, kirche, kirchengemeinde, parish, parafi*, ksiadz*, proboszcz*, meczet*, zbor, zborze,
chiesa, parrocchia*, tempio, temple, congregation, vicar, priest, pfarrer*, pfarre, gemeindehaus, kostel,
kostela, faith, religion, nabozenstvi, nabozenstv*, vira, religia, religii, religie, wiara,
wiary, religione, fede, glaube, glauben, glaubens, paroisse, mosquee, eglise, religion*
"""
POLITICS_OWN = (
    "partito, partei, party, kandidat*, candidate, fraktion, ortsverband, kampania*, campagna elettorale, wahlkreis*, "
    "klub zastupitel*"
)
# Aids that a shop sells: they tell something only beside a person.
AIDS = (
    "naslouch", "nacuvac", "berl", "protez", "prothes", "hearing", "wheelchair", "rollstuhl", "rollator", "gehhilfe", "krucke", "carrozz", "stampell", "deambulator", "bastone", "protes", "crutches", "walking", "zimmer",
    "gluten", "bezlepk", "bezglut", "laktose", "lactose", "intoleran", "cholesterol", "choleste", "allergik", "alergik", "bettlager", "inkontinen", "incontinen", "invalid", "behinder", "disabl", "disab", "handicap",
    "postizen", "niepelnospraw", "tlak", "blood", "antibiotik", "antybiotyk", "sehkraft", "wirbelsaul", "kregoslup", "reha", "rehab", "physio", "blind", "deaf", "taub", "sordo", "cieco", "in reha", "ulcer", "ricover", "terapia", "jelit", "nerki", "nerek", "ledvin", "oblick", "niere", "kidney", "prostat", "cuore", "anca", "femore", "rein", "reins", "hopital", "krankenhaus", "covid", "koronavir", "insulin", "inzulin", "stent",
    "disturb", "trouble", "zaludk", "plotynk", "trombo", "thrombo", "implant", "ortez", "pacemaker", "kardiostim", "tarczyc", "thyroid", "stitn", "schilddru", "tiroid", "zapalen", "viru", "bandscheib", "hip", "remission",
)  # fmt: skip
