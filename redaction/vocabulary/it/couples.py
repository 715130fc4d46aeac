"""Italian: married, single, divorced, widowed, told by the grammar of the clause. "*" ends a stem, "_" is any word."""

MARITAL_PLAIN = """
{non|mai} {sposat*|coniugat*|maritata}, {mai |non |non sono |non siamo |non e }{piu |mai |}{sposat*|coniugat*}, {non |}{sono|siamo|ero|eravamo|e|sn} {_ |}{_
|}{sposat*|coniugat*|separat*|divorziat*|fidanzat*} {da|dal|dai|e|in|con|ma|solo|ufficialmente|legalmente}, single {purtroppo|convint*|felice|da|per|senza|
con figli}, {sono|sn|ora|adesso|tornat*|anche io|di nuovo|rimast*} {_ |}single, {marito|moglie} {mi|ci|se} {_ |}{ne e andat*|e
scappat*|ha mollat*}, ex {marito|moglie|consorte}, mia ex {moglie|}, mio ex {marito|}, {da sola|da solo|sola|solo} con {due|tre|quattro|i|il|la|un|una|mio|
mia|le} {figli*|bambin*|bimb*|piccol*|ragazz*}, {cresco|tiro su|ho cresciuto} {_ |}{_ |}{_ |}{da sola|da solo}, {vivo|viviamo|vivono|vive} {separat*|da
separat*|ognuno per}, {in|separazione} {separazione|consensuale|giudiziale|di fatto}, {ci siamo|si sono|mi sono} {appena |}{separat*|lasciat*|divisi|
sposat*}, {in attesa del|in attesa di|dopo il|prima del|causa} divorzio, {unit*} civilmente, {unione civile|convivenza di fatto|
coppia di fatto}, {rimast*|restat*} {vedov*|sol* dopo|sola con}, {seconde|prime} nozze, {secondo|primo} {marito|matrimonio}, {seconda|prima} moglie,
{promess*|fidanzat*} {ufficialmente|da anni},
{mi sono|ci siamo|si e} {appena |da poco |}{sposat*|risposat*|fidanzat*|lasciat*},
{conviviamo|convivo} {da|con|e|senza|ma}, {marito|moglie} {mi|ci} ha {lasciat*} {per|da|dopo|sola|solo|l'anno|a}
"""
