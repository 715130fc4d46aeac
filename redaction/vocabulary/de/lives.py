"""German: what a body no longer does, what comes in and goes out every month, whom one loves, where one belongs."""

HEALTH_ALONE = """
{hat|hab|habe|het|haben|hatte} {_ |}{_ |}{es|s|das|'s} {im|am|an der|mit dem|mit den|mit der|in den|i de|a de|in der} {knie|knien|kreuz|herz|herzen|rücken|hüfte|magen|lunge|bandscheibe|chnü|beinen|gelenken|nieren|ohren|augen|kopf|schilddrüse},
nach der {netzhautsache|netzhautablösung|herzsache|hüftsache|krebssache|bandscheibensache|op|chemo|bestrahlung|reha|transplantation|hirnblutung|amputation}, {kriegt|kriege|bekommt|bekomme|hat|habe} {_ |}{panik|panikattacken|angstzustände|
atemnot|krampfanfälle|anfälle|schwindelanfälle} {in|im|bei|wenn|auf|vor}, {sieht|sehe|hört|höre|läuft|laufe} {_ |}{_ |}{nur|kaum|fast|schlecht|nicht} {_ |}{am rand|noch|mehr|nichts|gut|richtig}, {meine|seine|ihre|die} {knie|hüfte|beine|augen|ohren|
gelenke|füße|hände} {_ |}{_ |}{machen|macht|wollen|will|spielen|tun|tut} {_ |}{nicht mehr|nimmer|mit|weh}, {neues|neue|künstliches|künstliche} {knie|hüfte|hüftgelenk|kniegelenk|herzklappe|niere|leber} {bekommen|gekriegt|drin|hat|habe|habe ich|},
{zwei|drei|einen} {stents|stent|bypässe|bypass} {_ |}{bekommen|gesetzt|drin|seit}
"""
FINANCIAL_ALONE = """
{in der|in die|in|mitten in der|wegen der|nach der} {privatinsolvenz|verbraucherinsolvenz|wohlverhaltensphase|regelinsolvenz|restschuldbefreiung}, {nur |bloß |}{die|eine} {kleine|winzige|mickrige|schmale|niedrige} {rente|pension|witwenrente|
erwerbsminderungsrente}, {rente|pension|grundsicherung|bürgergeld|witwenrente|lohn|gehalt|elterngeld|krankengeld|arbeitslosengeld|unterhalt} {_ |}{_ |}{#|von #}, {het|hat|hab|habe|kriege|kriegt|bekomme|bekommt|verdiene|verdient|beziehe|
bezieht} {_ |}{_ |}# {ahv|iv|euro rente|euro netto|netto|brutto|franken|rente|im monet|im monat|monatlich}, {noch|ich hab noch|ich habe noch|habe noch|hab noch} {#|rund #|etwa #|circa #} {_ |}{offen|schulden|restschuld|zu zahlen|abzuzahlen} {beim|bei|
auf|am|an|und|,|}, {zahle|zahlen|stottere|stottern} {_ |}{_ |}{_ |}{schulden|kredit|kredite|kreditkarte|dispo|raten für|#} ab, {lebe|lebt|leben} {_ |}{_ |}von {hartz|bürgergeld|grundsicherung|der rente|ihrer rente|seiner rente|meiner rente|
sozialhilfe|stütze|arbeitslosengeld|alg|krankengeld|elterngeld|bafög|unterhalt|ersparnissen}, {konto|gehalt|lohn} {_ |}{gepfändet|gesperrt wegen|im minus|überzogen}, {verdiene|verdient|verdienen} {_ |}{_ |}{_ |}{#|netto|brutto|mindestlohn}
"""
CRIMINAL_NAMED = """
{eine|meine|seine|auf|noch|zwei jahre|in} bewährung {hatte|habe|hat|läuft|bis|bekommen|gekriegt|verstoß|und|wegen|aus}, {hatte|habe|hat|bekam|bekommen|kriegte} {_ |}{eine |}bewährung, {bewährungshelfer*|fußfessel|vorstrafe*|vorbestraft*|haftentlass*|
freigänger*|offenen vollzug|offener vollzug}
"""
ORIENTATION_ALONE = """
{ich|wir} {heirate|heiraten|liebe} {_ |}meine {freundin|partnerin|verlobte} {und|weil|der|im|,}, zwei {bräute|bräuten|bräutigame|männer heiraten|frauen heiraten|mütter|väter}, {braut und braut|bräutigam und bräutigam|mann und mann|frau und frau},
{sein|seinem|seinen} {freund|mann|ehemann|lebensgefährten} {lebt|wohnt|heiratet|und er sind ein paar}, gleichgeschlechtlich*,
{hat|haben|mit|seine|ihre|unsere} zwei {papas|mamas|väter|mütter|mamis|papis}, {freund|mann|partner} und ich beide {m|männlich|männer|kerle}, {freundin|frau|partnerin} und ich beide {w|weiblich|frauen}
"""
RELIGION_NAMED = """
kommunionunterricht, konfirmandenunterricht, konfiunterricht, firmunterricht, firmstunde, konfistunde, koranschule, bibelkreis, bibelstunde, hauskreis, gebetskreis, kirchenchor, posaunenchor, jugendkreis, {strenge|strenger|gläubige|gläubiger|fromme|
frommer|überzeugte|überzeugter} {lutheraner*|katholik*|protestant*|muslim*|jüdin|jude|baptist*|adventist*|zeugin jehovas|mennonit*|orthodoxe*|christ*|calvinist*|methodist*|pietist*}, aus der kirche {_ |}{_ |}{_ |}ausgetreten, kirchenaustritt,
{austritt|ausgetreten} aus der kirche, {zur|in die|in der} {gemeinde|freikirche|moschee|synagoge|brüdergemeinde} {gehen|geht|gehe|singe|spiele|predige|predigt}
"""
UNION_NAMED = """
{ig|ig-metall|ig metall|ig bau|ig bce|verdi|ver.di|gew|ngg|evg|gdl|dgb} {_ |}{seniorengruppe|jugend|ortsgruppe|ortsverein|jugendsekretär*|kassierer*|vertrauensmann|vertrauensfrau|vertrauensleute|sekretär*|bezirk|mitglied*|gewerkschaft*|streik*|
jubilar*|betriebsrat}, {seniorengruppe|ortsgruppe|ortsverein|vertrauensleute|jugendsekretär*|kassierer*} {_ |}{_ |}{_ |}{ig|verdi|gew|ngg|evg|gdl|gewerkschaft}, {da|dort|bei der ig} bin ich {_ |}{kassierer*|jugendsekretär*|vertrauens*|
gewerkschaftssekretär*|mitglied|delegiert*},
{im|in den|in dem} {ortsvorstand|landesvorstand|bezirksvorstand|gewerkschaftsvorstand|kreisvorstand} der {gew|ig|verdi|evg|ngg|gdl|gewerkschaft}
"""
ETHNICITY_NAMED = """
{siebenbürger|banater|russlanddeutsch*} {sachse*|sächsin|schwabe*|schwäbin}, aus {einer |meiner |unserer |}{sinti|roma} familie, {sinti|roma}-familie,
{aus einer|einer} {sinti|roma|sinti-familie|roma-familie}
"""
ETHNICITY_FROM = """
moldau, moldawien, transnistrien, portugal, siebenbürgen, bessarabien, banat, schlesien, ostpreußen, eritrea, kosovo, kurdistan, anatolien, gambia, togo,
benin, mali, guinea, tibet, sri lanka, ghana, kamerun
"""
