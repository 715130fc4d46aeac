"""Slovak. Folded (no diacritics); "*" ends a stem; entries of several words must follow each other."""

HEALTH_ALONE = """
cukrovk*, rakovin*, mrtvic*, porazk*, ochrnut*, vozickar*, invalid*, na voziku, barl*, nevidiac*,
slabozrak*, nepocuj*, nedoslych*, nacuvac*, tehotn*, tehotenst*, gravid*, cakam babatko, cakame babatko,
roztrusen*, sclerosis multiplex, astmati*, alergik, alergick*, uzkostn*, panick* poruch*, samovra*,
alkoholik*, zavislost*, ztp*, tzp*, preukaz ztp, invalidny dochodok, opatrovatel* prispev*, postihnut*,
downov*, obrn*, platnick*, chrbtic*, po operacii, pred operaciou, operovan*, bedrov* klb*, umely klb,
endoprotez*, po infarkte, po porazke, po uraze, na chemo*, po chemo*, na onkologii, nador*, zhubn*, amput*,
protez*, srdcov* vad*, srdcov* zlyhan*, arytmi*, vysoky tlak, cholesterol*, stitn* zlaz*, oblick*, cirhoz*,
zltack*, vredy, crevn*, bezlepkov*, celiaki*, lupienk*, ekzem*, zeleny zakal, sivy zakal, zle vidim,
zle pocujem, zle pocuje, zle chodi, nepocujem, nevidim, inkontinen*, dyslexi*, nespavost*, pn, na pn,
som na pn, hospitaliz*, liecim sa, lieci sa, beriem lieky, berie lieky, lieky na, psychiatri*, borelioz*,
zapal pluc, po covide, hospic*, neplodn*, zlomen*, vymene bedrov*, po vymene
"""
HEALTH_FRAMED = (
    "choroba, chorobu, ochoreni*, chory, chora, diagnoz*, liecim, lieci, liecba, liecbu, uraz, "
    "bolest*, boli, srdce, srdcom, klb*, kolen*, alergi*, dieta, dietu, zrak, sluch, porod, dojcim, "
    "rehabilit*, nemocnic*, lekar*, doktor*, vozik, palic*, choditk*"
)
RELIGION_TIGHT = (
    "krestan*, katol*, evanjel*, protestant*, pravoslav*, greckokatol*, zid, zidovk*, zidov*, svedk* "
    "jehov*, veriac*, farar*, knaz*, mnich*, rehol*, pastor*, biskup*, diakon*, kaplan*, miništrant*, "
    "ministrant*, cirkv*, nasej farnost*, ramadan*, chodime do kostola, chodim do kostola, modlim, "
    "modlime"
)
POLITICS_ALONE = (
    "kandiduj*, kandidoval*, kandidat za, kandidatka za, volim smer, volim ps, poslanec za, poslankyna za, volil* som"
)
POLITICS_TIGHT = "komunist*, socialist*, liberal*, konzervativec, poslan*, primator*, aktivist*, volic*"
POLITICS_PARTY = (
    "smer*, hlas, hlasu, sns, kdh, sas, ps, progresivn*, slovensko, olano, republik*, demokrat*, most,"
    " strana, strany, strane, hnutie, lavic*, pravic*, fic*, simeck*"
)
POLITICS_ROLE = (
    "clen, clenka, clenom, clenkou, predsed*, tajomni*, volim, volime, volil, volila, poslan*, "
    "asistent*, kandid*, stranick*, sympatiz*, podporujem, volic*"
)
ETHNICITY_TIGHT = (
    "rom, romka, romovia, romsk*, cigan*, rusin*, madar*, ukrajin*, vietnam*, cech, cesk*, ceska, "
    "polak, polk*, nemec, nemk*, srb*, chorvat*, rumun*, turek, arab*, kurd*, africk*, cernoch*, "
    "goral*, povodom, povodu, cudzinec, cudzinka, utecenec, utecenk*, mensin*"
)
ORIENTATION_TIGHT = "dvaja chalani, dvaja muzi, dve zeny, dve mamy, rovnakeho pohlavia, teply, na chlapov, na zeny"
UNION_ALONE = "odborar*, odborov*, v odboroch, predsed* odbor*, clen* odbor*, oz kovo"
CRIMINAL_ALONE = (
    "odsudil*, odsuden*, na podmienk*, v podmienk*, mam podmienku, podmienecn*, register trestov, "
    "registri trestov, trestan*, vo vazeni, z vazenia, v base, vazb*, stihan*, obvinen*, domace "
    "vazenie, naramok na nohe, soferoval opity, zakaz soferovat, zobrali mi vodic*, probacn*"
)
FINANCIAL_ALONE = (
    "exekuc*, exekut*, oddlzen*, osobny bankrot, osobnom bankrote, bankrot*, insolven*, dlznik*, "
    "dlzim, dlhy, zadlzen*, registr* dlznikov, nezamestnan*, na urade prace, podpora v "
    "nezamestnanosti, socialne davky, hmotn* nudz*, minimalna mzda, minimalnu mzdu, zrazky zo mzdy"
)
INCOME = (
    "zarabam, zaraba, beriem, plat, platu, mzda, mzdu, prijem, vyplata, vyplatu, cistom, hrubom, "
    "cisteho, dochodok, robim za, dlzim"
)
MARITAL = (
    "bezdetn*, zijem sam, zijem sama, po rozvode, rozvadzame, exmanzel*, zomrel mi manzel, zasnuben*, "
    "slobodn*, vydat*, zenat*, rozveden*, ovdovel*, vdov*, slobodna matka, rozvadzam sa, samozivitel*"
)
PERSON_FRAME = (
    "som, sme, mam, mame, mi, ma, mne, nam, ja, my, moj, moja, moje, mojho, mojej, bol, bola, beriem, "
    "trpim, trpi, liecim, chodim, uzivam, nemozem, narodil*, pochadzam, ako, ktory, ktora, manzel*, "
    "zena, zenu, mama, mamu, mamke, mamka, otec, otca, ocko, tato, tata, syn*, dcer*, dieta, deti, "
    "babk*, babick*, dedo, dedk*, brat*, sestr*, svokr*, svokor, teta, stryko, sused*, kamarat*, "
    "partner*, priatel*, kolega, vnuk, vnuck*, rodic*"
)
THIRD = "ma, je, berie, bol, bola, mu, jej, on, ona, jeho, mal, mala, su, maju, lezi"
BE = (
    "som, sme, je, su, bol, bola, ako, ja, my, povodom, pochadzam, pochadzame, narodil*, manzel*, "
    "rodina, aj, tiez, nie, nie som"
)
BOUNDARY = (
    "a, ale, tak, takze, preto, pretoze, aby, alebo, ci, potrebujem, potrebujeme, hladam, hladame, "
    "chcem, chceme, chcel, chcela, prosim, mozete, mate, vadi, da, pojde, prejde, bude, teda, nech"
)
LEADING = "ze, pretoze, lebo, ale, no, tak, tiez, navyse, inak, bohuzial, a, ked, este, vlastne, ktora, ktory, keby"
VETO = (
    "pes, psa, psovi, psik*, mack*, kocur*, notebook*, pocitac*, telefon, mobil, bateri*, motor*, "
    "auto, prack*, chladnick*, tlaciaren, disk*, bicykel, vyrobok, produkt*, vhodn*"
)
FOR = "pre, proti, na"
