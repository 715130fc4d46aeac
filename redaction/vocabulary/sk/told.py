"""Slovak: how people tell it in passing, by the grammar of the clause. Folded; "*" ends a stem, "_" is any word."""

ORIENTATION_ALONE = """
{brat|bratovi|syn|synovi|stryko|vnuk|synovec|otec|tato|sef} {_ |}{_ |}{zije s chlapom|zije s priatelom|ma priatela|ma muza|so svojim
priatelom|so svojim muzom|so svojim partnerom|je gay|je teply|je na chlapov|je na chalanov|si berie priatela}, {sestra|sestre|dcera|
dcere|vnucka|neter|mama|sefka} {_ |}{_ |}{zije so zenou|zije s priatelkou|ma priatelku|ma zenu|so svojou priatelkou|so svojou
partnerkou|so svojou zenou|je lesba|je na zeny|je na baby}, {som|sme|je|su} {_ |}{gay|gayovia|lesba|lesby|lesbicka|bi|bisexual*|
homosexual*|trans|transrod*|transka|queer|nebinarn*|asexual*|na chlapov|na chalanov|na zeny|na baby|teply|dve zeny|dvaja chlapi|
dvaja muzi|dve baby|dvaja chalani|polyamor*|swingers*}, {pacia sa mi|milujem|chodim s|spavam s|randim s} {_ |}{chlapi|chalani|muzi|
zeny|baby|chlapmi|muzmi|zenami|babami}, {registrovan* partner*|zmena pohlavia|zmenu pohlavia|zmene pohlavia|tranzici*|coming out|
otvoreny vztah|otvorenom vztahu|duhova rodina|dvaja otcovia|dve mamy|dve nevesty|dvaja zenisi}, {mam|ma|mal|mala} {_ |}{milenku|
milenca|pomer}
"""
UNION_NAMED = """
{v|do|z|od|za} {odboroch|odborov|odbory|oz kovo|koz}, {odborar*|odborarka|odborovy predak|odborovych}, {clen*|predsed*|podpredsed*|
funkcionar*|hospodar*} {_ |}{odbor*|zakladnej organizacie|oz kovo|koz}, {strajk*|strajkujeme|strajkovali|v strajku}, {odbory} {_
|}{mi|nam|ma|nas|za} {_ |}{plat*|zastup*|chran*|porad*}, {platim|plati} {_ |}{odbor*|clenske odbor*}
"""
RELIGION_NAMED = """
{som|sme|je|bol|bola|boli|babka bola|dedo bol} {_ |}{_ |}{veriac*|neveriac*|katolik*|katolicka|evanjelik*|evanjelicka|protestant*|
pravoslavn*|greckokatol*|gkat|moslim*|moslimka|zid*|zidovka|budhist*|hinduist*|baptist*|adventist*|svedok* jehov*|svedkovia jehov*|
svedk* jehov*|ateist*|agnostik*|farar*|knaz*|diakon*|pastor*|rabin*|imam*|mnich*|reholn*|rehola|kaplan*|kantor* v|organist*|
pokrsten*|konvertit*|nabozn*|pobozn*}, {chodim|chodime|chodi|idem|ideme|slavime|drzime|drzim|spievam|hram|miništrujem|slúžim} {_ |}{_
|}{do kostola|na omsu|do zboru|do mesity|do synagogy|v kostole|ramadan|sabat|post|chanuk*|v chrame|na organe|na boholuzb*|na
bohosluzb*|do modlitebne}, {modlim|modlime|verim v boha|neverim v boha|verime v boha}, {nosi|nosim} {_ |}{satku|hidzab|kipu|turban},
{nas|moj|nasa|moja|nasej|nasho|mojej} {farar|farnost|farnosti|zbor|zbore|cirkev|viera|vieru|kostol|knaz|rabin|imam}, {vstupil*|
prestupil*|vystupil*|odisiel|odisla} {_ |}{_ |}{do klastora|z cirkvi|na islam|do seminara|k islamu|ku katol*|do rehole}, studuje {_
|}{za knaza|teologiu|na knaza}
"""
POLITICS_NAMED = """
{volim|volime|volil|volila|voli|volili|nevolim|budem volit} {_ |}{_ |}{smer*|hlas*|ps|progresiv*|sas|kdh|sns|republik*|slovensko|
olano|demokrat*|fica|ficovi|pellegrin*|simecku|matovic*|danka|komunist*|aliancia|most|lavicu|pravicu|kotlebu|uhrika|saskárov}, {som|
je|bol|bola|sme} {_ |}{v|za|z} {smere|smeru|hlase|ps|sas|kdh|sns|republike|olano|demokratoch|aliancii|kss|ksc|progresivnom}, {kandidujem|
kandiduje|kandidat*|poslanec|poslankyn*|zastupitel*|starosta|starostka|primator*|clen*|predsed*} {_ |}{_ |}{za|v|na|do} {_ |}{smer|hlas|
ps|progresiv*|sas|kdh|sns|republiku|zastupitelstv*|komunal*|vuc|stran*|ksc|kss|starost*|primator*|parlament*}, {nenavidim|neznasam|
nemam rad|nemam rada|podporujem|fandim} {_ |}{fica|ficovi|vladu|tuto vladu|progresiv*|smer|matovic*|simecku|putin*|ukrajinu|danka},
{chodim|chodime|bol som|bola som} {_ |}na {protest*|demonstrac*|za slusne}
"""
ETHNICITY_NAMED = """
{som|sme|je|su|bol|bola|manzel je|manzelka je|otec je|mama je|babka bola|dedo bol} {_ |}{rom|romka|romovia|cigan*|madar*|madarka|ukrajin*|
rusin*|rusinka|rus|ruska|cech|ceska|polak|polka|nemec|nemka|vietnam*|rumun*|bulhar*|srb*|chorvat*|zid*|arab*|syr*|afganec|
karpatsk* nemec|gruzin*|armen*|cernoch|cernoska|utecen*|cudzinec|cudzinka}, {romskeho|madarskeho|zidovskeho|rusinskeho|ukrajinskeho|
nemeckeho|vietnamskeho} {povodu|povod|rodu}, {romskej|madarskej|rusinskej|ukrajinskej} {narodnosti|rodiny|mensiny}, {madarske|romske|
zidovske|rusinske|ukrajinske|nemecke} {korene|predkov|rodicia}, {usli|utiekli|utiekla|prisli|prisla|pochadzam|pochadzame|pochadza} {_ |}{z|zo|
pred} {ukrajiny|zakarpatska|syrie|vojnou|afganistanu|vietnamu|rumunska|srbska|ruska|bieloruska|kuby|nigerie}, {lebo|pretoze|ze} {_
|}{sme|som} {_ |}{romovia|rom|romka|cigani|madari|cudzinci|ukrajin*}
"""
CRIMINAL_NAMED = """
{sedel|sedela|sedi|sedim|odsedel*} {_ |}{_ |}{_ |}{za|v base|vo vazeni|v lochu|rok|roky|dva|tri|v ilave|v leopoldove|vo vazbe}, {mam|ma|mal|
dostal|dostala} {_ |}{_ |}{podmienk*|zaznam v registri|zapis v registri|naramok|trest|domace vazenie|probac*|obvinen*|trestne stihanie|
zakaz riadenia|zakaz soferovat}, {zobrali|vzali|zadrzali|odobrali} {_ |}{_ |}{vodicak|vodicsky} {_ |}{za|pre|na|do}, {stihaju|stiha|obvinili|
zatkli|odsudili|vysetruju|sudia} {_ |}{ma|mna|ho|brata|syna|manzela|nas|za|pre}, {je|bol|som} {_ |}{vo vazbe|vo vazeni|v base|vo vykone
trestu|trestan*|odsuden*|stihan*|obvinen*|podmienecne}
"""
FINANCIAL_NAMED = """
{zarabam|zaraba|zarabame|beriem|mam|mame|dostavam|zivim|zijem|zijeme|robim|robi} {_ |}{_ |}{_ |}{v cistom|v hrubom|cisteho|hrubeho|na ruku|
z davok|z dochodku|z rodicaku|z materskej|z jedneho platu|z minimalky|z podpory|za minimalku|mesacne v cistom}, {dlhujem|dlhujeme|dlhy|
dlhov|dlhmi|dlh|exekuci*|exekutor*|oddlzen*|osobny bankrot|osobnom bankrote|insolven*|zadlzen*|nezamestnan*|na urade prace|na podpore|
v hmotnej nudzi|hmotna nudza|na davkach|bez prace|bez prijmu|v minuse|kontokorent}, {uver|pozicku|hypoteku} {_ |}{_ |}{zamietli|neschvalili|
nedali|nedostal*}, {zostava|zostane|ostava|ostane} {mi|nam} {_ |}{_ |}{# eur|# €|#}, {na ucte} {_ |}{_ |}{# eur|# €|nula|minus|poslednych},
{prisiel|prisla} {_ |}o {pracu|robotu|prijem}, {nemam|nemame} {_ |}{na najom|na splatky|na zivot|z coho|peniaze|uspory}, {invalidny|starobny|
vdovsky|sirotsky} {dochodok|dochodku}
"""
HEALTH_NAMED = """
{mam|ma|mame|mal|mala|trpim|trpi|liecim sa|lieci sa|prekonal*|dostal|dostala|po|beriem lieky|berie lieky|zistili|diagnostik*} {_ |}{_ |}{na |s |
mi |}{migren*|depres*|uzkost*|alergi*|astm*|epilep*|cukrovk*|rakovin*|nador*|leukemi*|skleroz*|alzheimer*|parkinson*|demenci*|porazk*|
mrtvic*|infarkt*|zakal*|glaukom*|artroz*|artritid*|reum*|osteopor*|lupienk*|ekzem*|celiaki*|crohn*|zltack*|cirhoz*|stitn*|oblick*|zlcnik*|
tlak*|cholesterol*|arytmi*|kardiostim*|tromboz*|emboli*|covid*|borel*|zapal*|hiv|fibromyal*|platnick*|skolioz*|prietrz*|ischias*|zlomen*|
vyron*|amput*|protez*|psychoz*|schizofr*|bipolar*|autiz*|adhd|asperger*|downov*|postihn*|poruch*|obrn*|zavislost*|anorex*|bulim*|obezit*|
nespavost*|panick*|fobi*|endometri*|potrat*|cisarsk*|operaci*|chemo*|ozarov*|transplant*|inkontin*}, {som|je|bola|sme} {_ |}{_ |}{tehotn*|v #
mesiaci|v # tyzdni|v tretom mesiaci|v piatom mesiaci|v siestom mesiaci|v siedmom mesiaci|v osmom mesiaci|po operac*|po infarkt*|po mrtvic*|po
porazke|po porode|po potrate|po chemo*|na voziku|na vozicku|nepocuj*|nevidiac*|hluch*|slep*|ochrnut*|autist*|diabet*|cukrovkar*|epilepti*|
astmat*|alergi*|celiak*|invalid*|alkohol*|zavisl*|chor*|v nemocnici|na pn|pn-ka|na marodke|lezic*|pripútan*|postihnut*|psychicky na|onkolog*|v
lieceni|na antidepres*|na inzuline|na dialyz*}, {zle|slabo} {vidim|vidi|pocujem|pocuje|chodim|chodi}, {nevidim|nevidi|nepocujem|nepocuje|
nechodi|nechodim} {_ |}{na|dobre|skoro|uz|poriadne|a|po}, {zlomil*|zlomen*|vymenili|operovali|vybrali|odobrali|zobrali} {_ |}{_ |}{noh*|ruk*|
koleno|bedro|bedrovy|krcok|prs|prsnik|oblicku|zlcnik|maternicu|prostatu|rameno|kosť|klucn*|zapast*|clenok}, {potratila|porodila|rodila} {som|
cisarskym|v|pred}, {manzel|otec|brat|syn|stryko} {_ |}{pije|berie drogy|fetuje|nechodi|nehovori|umiera|zabuda}, {ztp|tazko zdravotne
postihnut*|stupen invalidity|preukaz ztp|opatrovatelsk*|prispevok na opatrovanie}
"""
