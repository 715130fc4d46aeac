"""Prescription medicines by substance and brand, the same in all our languages: taken by somebody, they tell an illness."""

HEALTH_NAMED = """
abilify, adalimumab*, alopurinol*, allopurinol*, amaryl, amiodaron*, amitriptylin*, amlodipin*, anafranil,
aripiprazol*, arimidex, asentra, atoris, atorvastatin*, atorvastatyn*, avonex, azathioprin*, azatiopryn*, baclofen*,
berodual, betaferon, betaloc, bisoprolol*, buprenorfin*, buspiron*, candesartan*, carbamazepin*, karbamazepin*,
carvedilol*, cipralex, ciprinol, cisplatin*, cisplatyn*, citalopram*, clexane, clonazepam*, klonazepam*, clopidogrel*,
clozapin*, klozapin*, copaxone, coumadin, cymbalta, dapagliflozin*, depakin*, depakine, depakote, diazepam*, digoxin*,
dogmatil, donepezil*, dupixent, duloxetin*, duloksetyn*, ebixa, effexor, elicea, eliquis, enalapril*, enbrel,
entresto, epilan, escitalopram*, estrofem, exelon, fentanyl*, fluoxetin*, fluoksetyn*, forxiga, fraxiparin*,
furosemid*, furon, gabapentin*, gliclazid*, glucophage, haloperidol*, heparin*, herceptin, humalog, humulin,
hydroxychlorochin*, imatinib*, imuran, jardiance, januvia, keppra, lamictal, lamotrigin*, lamotrygin*, lantus,
levetiracetam*, lewetyracetam*, levodopa, lewodopa, lexapro, lisinopril*, lithium, lozap, losartan*, lyrica, madopar,
memantin*, mesalazin*, metadon*, methadon*, methotrexat*, metotrexat*, metoprolol*, mirtazapin*, mirtor, mounjaro,
myfortic, nakom, nebilet, nebivolol*, neurontin, novorapid, olanzapin*, olanzapina, opdivo, oramorph, oxycodon*,
oxycontin, paroxetin*, paroksetyn*, paxil, pentasa, plaquenil, plavix, pradaxa, prednison*, pregabalin*, prestarium,
prograf, propranolol*, quetiapin*, kwetiapin*, kventiax, ramipril*, rebif, remicade, requip, rispen, risperidon*,
risperdal, rytmonorm, rivaroxaban*, rosuvastatin*, salazopyrin*, saxenda, seretide, seropram, seroquel, sertralin*,
sinemet, simvastatin*, solian, spiriva, stilnox, sumatriptan*, symbicort, tacrolimus*, takrolimus*, tamoxifen*,
tamoksyfen*, tegretol, telmisartan*, thyrozol, timonil, topamax, topiramat*, tramadol*, tramal, transtec, trazodon*,
tresiba, tritace, trittico, trulicity, tysabri, valdoxan, valproat*, venlafaxin*, wenlafaksyn*, ventolin*, verapamil*,
victoza, warfarin*, wegovy, wellbutrin, xanax, xarelto, xeplion, yentreve, zeldox, zoladex, zolpidem*, hypnogen,
zyprexa, zyloric, milurit, purinol, neurol, lexaurin, rivotril, frontin, helex, buronil, tiapridal, tiapra, argofan,
venlor, velaxin, deprex, citalec, esprital, remood, ketilept, olpinat, arketis, seroxat, asertin, zotral, setaloft,
mozarin, depralin, pramolan, hydroxyzyn*, hydroxyzin*, atarax, relanium, lorafen, afobam, cloranxen, sulpiryd*,
kwetaplex, ketrel, convulex, neurotop, amizepin, vetira, levetim, euthyrox, letrox, thyrax, eltroxin*, carbimazol*,
metizol, insulatard, actrapid, apidra, levemir, toujeo, ozempic, rybelsus, siofor, formetic, metfogamma, glimepirid*
"""
