"""English: peoples, countries of origin, orientation."""

ETHNICITY_NAMED = """
{of|my|his|her|our|their} {mixed |}{heritage|descent|origin|ethnicity|ethnic background}, {of|from} {indian|african|
caribbean|pakistani|chinese|irish|polish|italian|nigerian|jamaican|turkish|asian|jewish|bajan|german|greek|spanish|
french|russian|ukrainian|iranian|arab} {heritage|descent|origin|background|family|parents}, {i'm|im|he's|she's|
we're|both|are|is|am|being|as} {black|brown|black british|a black man|a black woman|german|italian|french|spanish|
chinese|japanese|irish|scottish|welsh|american|greek|thai|georgian|swiss|turkish|polish}, {a|as a|young|only} black
{man|woman|person|family|couple|guy|girl|lad|customer}, {born|grew up|raised} in {india|pakistan|bangladesh|nigeria|
ghana|kenya|somalia|jamaica|trinidad|poland|romania|ukraine|russia|turkey|iran|iraq|syria|afghanistan|china|hong
kong|vietnam|philippines|germany|france|italy|spain|portugal|brazil|colombia|mexico|egypt|morocco|algeria|zimbabwe|
south africa|lithuania|hungary|bulgaria|greece|cyprus|lagos|accra|kabul|damascus|warsaw|kingston|mumbai|delhi|dhaka|
lahore|karachi|tehran|baghdad|kyiv|kiev|moscow|istanbul|cairo|manila|beijing|shanghai}, originally from, {dutch|
german|french|polish|italian|spanish|irish|indian|turkish|nigerian|russian|ukrainian|romanian|pakistani|chinese|
american|jamaican|syrian|iranian|british} by birth, all black family, {black|white|asian|mixed} {african|caribbean|
british|irish|european|american|family|household}, of {bajan|jamaican|nigerian|ghanaian|irish|polish|italian|indian|
pakistani|chinese|turkish|kurdish|cypriot|jewish|german|somali|trinidadian|guyanese|kenyan|bangladeshi|tamil|greek|
iranian|lebanese|maltese|portuguese|cuban|mexican|filipino|vietnamese|korean|japanese} {heritage|descent|origin|
stock|extraction|background|ancestry|blood}, {from|in} {kiel|berlin|hamburg|munich|warsaw|krakow|gdansk|bucharest|
sofia|vilnius|riga|lisbon|porto|madrid|barcelona|naples|rome|milan|palermo|athens|istanbul|ankara|moscow|kyiv|lviv|
tehran|kabul|baghdad|mumbai|delhi|lagos|accra|nairobi|harare|johannesburg|kingston|rio|bogota|lima|manila|hanoi|
shanghai|seoul|tokyo} originally
"""

ETHNICITY_PEOPLE = """
pole, poles, turk, dane, finn, greek cypriot, german, american, italian, frenchman, chinese, japanese, irish,
scottish, welsh, greek
"""

ETHNICITY_FROM = """
afghanistan, albania, algeria, angola, argentina, armenia, austria, azerbaijan, bangladesh, barbados, belarus,
belgium, bolivia, bosnia, botswana, brazil, bulgaria, burma, cambodia, cameroon, cape verde, chile, china, colombia,
congo, costa rica, croatia, cuba, cyprus, czechia, denmark, the dominican, ecuador, egypt, el salvador, eritrea,
estonia, ethiopia, fiji, finland, gambia, georgia, germany, ghana, greece, grenada, guatemala, guinea, guyana,
haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, israel, ivory coast, jamaica, japan,
jordan, kazakhstan, kenya, korea, kosovo, kuwait, latvia, lebanon, liberia, libya, lithuania, macedonia, malawi,
malaysia, mali, malta, mauritius, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia,
nepal, nicaragua, niger, nigeria, norway, pakistan, palestine, panama, paraguay, peru, the philippines, poland,
portugal, puerto rico, romania, russia, rwanda, samoa, saudi, senegal, serbia, sierra leone, singapore, slovakia,
slovenia, somalia, somaliland, south africa, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan,
tajikistan, tanzania, thailand, tibet, togo, tonga, trinidad, tunisia, turkey, uganda, ukraine, uruguay, uzbekistan,
venezuela, vietnam, yemen, zambia, zimbabwe, africa, asia, eastern europe, the caribbean, the balkans, the czech
republic, the netherlands, holland, italy, france, lagos, accra, kabul, damascus, kyiv, kiev, mumbai, delhi, lahore,
karachi, dhaka, tehran, baghdad, cairo, kingston, warsaw
"""

ETHNICITY_TIGHT = """
mixed race, mixed-race, mixed heritage, biracial, asian, british asian, black british, caribbean, afro-caribbean,
african, west african, nigerian*, ghanaian*, somali*, kenyan*, ugandan*, zimbabwean*, eritrean*, ethiopian*,
sudanese, moroccan*, algerian*, egyptian*, pakistani*, indian*, bangladeshi*, bengali*, punjabi*, gujarati*, tamil*,
sri lankan*, nepali*, vietnamese, filipino*, filipina*, korean*, arab*, kurdish, kurd*, turkish, iranian*, persian*,
iraqi*, syrian*, afghan*, lebanese, palestinian*, polish, romanian*, bulgarian*, ukrainian*, russian*, lithuanian*,
latvian*, hungarian*, czech, slovak*, albanian*, kosovan*, portuguese, brazilian*, jamaican*, trinidadian*, latino*,
latina*, hispanic*, mexican*, native american, aboriginal, maori, traveller*, travellers, irish traveller*, gypsy*,
gypsies, roma, romani*, igbo*, yoruba*, hausa*, akan, ethnic*, ethnicity, originally from, refugee*, asylum seeker*,
immigrant*, person of colour, people of colour, skin colour, dark skin, windrush, african-american, african
american, afro, angolan*, argentin*, armenian*, ashkenazi, assyrian*, australian*, austrian*, azeri*, bajan*,
barbadian*, basque, belarusian*, belgian*, berber*, bolivian*, bosnian*, botswanan*, burmese, burundian*,
cambodian*, cameroonian*, canadian*, cape verdean*, catalan*, chechen*, cherokee, chilean*, chinese-american,
colombian*, congolese, cornish, costa rican*, creole, croatian*, croat*, cuban*, cypriot*, dalit, danish,
dominican*, dutch, dutchman, dutchwoman, ecuadorian*, emirati*, estonian*, fijian*, finnish, flemish, frenchman,
frenchwoman, fulani, gambian*, greek cypriot, grenadian*, guatemalan*, guinean*, gujerati*, guyanese, haitian*,
hazara, hispanic, hmong, hongkonger*, honduran*, icelandic, icelander, indonesian*, inuit, irishman, irishwoman,
israeli*, ivorian*, javanese, jordanian*, kashmiri*, kazakh*, khmer, kikuyu, kosovar*, kuwaiti*, kyrgyz, laotian*,
liberian*, libyan*, macedonian*, malagasy, malawian*, malay, malaysian*, malian*, maltese, mauritian*, mestizo,
mixed-heritage, moldovan*, mongolian*, montenegrin*, mozambican*, namibian*, navajo, nepalese, new zealander*,
nicaraguan*, norwegian*, omani*, oromo, pacific islander, panamanian*, paraguayan*, pashtun*, peruvian*, pomak,
puerto rican*, qatari*, quechua, rohingya, rwandan*, saami, sami, samoan*, saudi*, scot, scotsman, scots,
senegalese, serb, serbian*, sierra leonean*, sikh punjabi, sindhi, singaporean*, sinhalese, slovene*, slovenian*,
south african*, south asian, spaniard*, st lucian*, swahili, swede*, swedish, taiwanese, tajik*, tanzanian*, tatar*,
tibetan*, tigrayan*, togolese, tongan*, tunisian*, turkmen, turkish cypriot, ugandan asian, uighur*, uyghur*,
uruguayan*, uzbek*, venezuelan*, vincentian, welshman, xhosa, yemeni*, yezidi*, yazidi*, zambian*, zulu, half
{irish|polish|italian|german|french|greek|turkish|indian|chinese|japanese|nigerian|jamaican|spanish|black|asian|
korean|iranian|scottish|welsh|russian|moroccan|pakistani|ghanaian|thai|filipino|brazilian}, part {irish|polish|
italian|german|native|black|asian|jewish|cherokee|maori|roma|chinese|african}, second generation, second-generation,
first generation, first-generation, third generation, {dutch|german|french|polish|italian|spanish|irish|indian|
turkish|nigerian|russian|ukrainian|romanian|pakistani|chinese|american|jamaican|syrian|iranian|british} by birth, by
birth, came over from, fled from, windrush generation, bame, ethnic minority, minority ethnic, minority background,
migrant background, of colour, of color, dark-skinned, dark skinned, light-skinned, showpeople, romany, gipsy
"""

ORIENTATION_ALONE = """
{two|both} {brides|grooms|mums|moms|dads|fathers|mothers|husbands|wives}, {my|his|our son's|brother's|dad's|son's|
uncle's} {husband and me two|} {boyfriend's a man|same sex partner|same-sex partner|gay partner|gay lover}, his
{husband|boyfriend|hubby|fiance}, her {wife|girlfriend|missus|fiancee}, {brother|son|uncle|grandson|nephew|dad|
father|boss|he|lads|blokes} {and|with|married|marrying|has} {his|a} {husband|boyfriend|hubby}, {sister|daughter|
aunt|niece|granddaughter|mum|mother|she} {and|with|married|marrying|has} {her|a} {wife|girlfriend}, lesbian
{wedding|couple|mum|mums|relationship|marriage|partner}, gay {wedding|couple|man|men|woman|dad|dads|marriage|
relationship|partner|bar regular|son|daughter|brother}, {came|come|coming} out {as|to my|to his|to her|at work|last|
in}, {i'm|im|i am|he's|she's|we're|they're|is} {gay|lesbian|bi|bisexual|queer|trans|transgender|asexual|ace|
pansexual|non-binary|nonbinary|enby|poly|polyamorous|not straight|intersex|genderfluid|genderqueer|aromantic|
demisexual|straight but|in the closet|closeted}, {prefer|like|fancy|date|dating|love|sleep with|sleeping with|
attracted to|into} {men|women|guys|girls|blokes} {as a|since|and|too|not|instead|now|only|myself}, open
relationship, open marriage, swinger*, swinging couple, fetish, bdsm, dominatrix, sex worker, escort work, onlyfans,
sex life, transitioned, gender reassignment, top surgery, bottom surgery, hormones for transition, on testosterone,
on hrt for transition, deadname, dead name, my pronouns, his pronouns are, her pronouns are, pronouns are they, mtf,
ftm, grindr, same-sex {parents|marriage|partner|couple|wedding|relationship|household}, same sex {parents|marriage|
partner|couple|wedding|relationship|household}, pride march with my, two lads {getting|who}, two women {getting|
who}, two men {getting|who}, two blokes {getting|who}, my wife and i are both women, my husband and i are both men,
as a gay, as a lesbian, as a bisexual, as a trans, as a queer, as gay, as lesbian, as bi, lgbt*, {wife|girlfriend|
fiancee|partner} and {i|me} {are|we're|is} {both |two |}{women|mothers|girls|mums|brides|lesbians|gay|ladies},
{husband|boyfriend|fiance|partner} and {i|me} {are|we're|is} {both |two |}{men|fathers|guys|dads|grooms|gay|blokes|
lads}, {mothers|two mothers|two mums|mums} {my|me}, her girlfriend, his boyfriend, two mums, two dads, {same|my} sex
{partner|couple}, {wife|husband} {i'm|im} a {woman|man} too, both {blokes|men|women|guys|girls|lads|ladies|brides|
grooms|male|female|lesbians}, {married|engaged} to {a |another |}{woman|man}, i'm a man and so is, i'm a woman and
so is, so is my {husband|wife|boyfriend|girlfriend}, {i|she|he} {date|dates|like|likes|fancy|fancies|love|loves|
sleep with|kissed|kiss} {women|men|girls|boys|guys|blokes}, {mr|mrs} and {mr|mrs} on, {mr and mr|mrs and mrs},
{brother|son|uncle|nephew|dad|grandson|boss|flatmate} and his {boyfriend|husband|partner|fiance}, {sister|daughter|
aunt|niece|mum|granddaughter|flatmate} and her {girlfriend|wife|partner|fiancee}, they/them, {my|his|her} {pronouns|
deadname|transition|boyfriend and i both}, {out|closeted} {at work|to my|to his|to her}, {gender|sex} {change|
reassignment|clinic|dysphoria|affirming}
"""

ORIENTATION_TIGHT = """
two men, two women, two guys, two dads, two mums, two moms, same-sex, same sex, civil partnership, my boyfriend and
i are both, lesbian couple, gay couple, non-binary, nonbinary, trans man, trans woman, transitioning, my transition,
came out, coming out, not straight, into men, into women, pride couple, he/him husband, bi, ace, pan, homosexual*,
closeted, dyke*, butch, femme, drag queen, genderfluid, genderqueer, gender fluid, enby, sapphic, sissy, celibate,
monogamous, poly, throuple, throple
"""
