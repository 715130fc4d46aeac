"""Italian: what a body no longer does, what comes in and goes out every month, whom one loves, where one belongs."""

HEALTH_ALONE = """
{ha|ho|hanno|aveva|avevo} {l'|il |la |un |una |le |i |}{alzaimer|alzheimer|parkinson|distrofia|asma|piede piatto|piedi piatti|scoliosi|pressione alta|pressione bassa|pressione|protesi|ernia|artrosi|artrite|
osteoporosi|cataratta|glaucoma|diabete|emicrania|tiroide|colesterolo|anemia|gastrite|epilessia|sclerosi|fibromialgia|endometriosi|celiachia|psoriasi|labirintite|sciatica|cervicale|ciclo doloroso|febbre|tosse|
bronchite|polmonite|apnee|occhio pigro|pacemaker|stent|tumore|leucemia|linfoma|dislessia|autismo|adhd|depressione|ansia|attacchi di panico|demenza|varici|trombosi|insufficienza} {e|al|alla|alle|ai|da|dal|del|
della|di|in|che|grave|cronic*|muscolar*|forte|alta}, {gli|le|mi|ci|ti} {hanno|ha} {trovato|diagnosticato|scoperto|riscontrato|operato|tolto|asportato|messo} {_ |}{_ |}{occhio pigro|tumore|nodulo|diabete|cuore|
ginocchio|anca|occhio|carcinoma|celiachia|dislessia|autismo|adhd|soffio|ernia|cisti|polipo|stent|pacemaker|protesi|massa|macchia|metastasi|linfoma|leucemia|_}, {ha|ho|hanno} {l'udito|la vista|le gambe|le mani|la
schiena|il cuore|le ginocchia|i reni|i polmoni} {_ |}{_ |}{zero|deboli|debole|malat*|malandat*|rovinat*|a pezzi|gonfi*|quasi zero|che non}, {reparto|centro|ambulatorio|dottor* |visita} {di |del |}{neuropsichiatria|
oncologia|cardiologia|ematologia|psichiatria|neurologia|nefrologia|diabetologia|reumatologia|senologia|chemioterapia|infettivi|riabilitazione}, {soffre|soffro|soffriva|soffriamo} {di|del|d'}, {e|sono|e' |era} {celiac*|
diabetic*|asmatic*|epilettic*|cardiopatic*|ipovedent*|autistic*|dislessic*|allergic* a|intollerant* a|invalid*|disabil*|sord*|ipertes*|dializzat*|trapiantat*|incint*|cieco|cieca|nefropatic*|affett* da}
"""
FINANCIAL_ALONE = """
{ho|abbiamo|ha|avevo} {ancora |gia |}{_ |}{_ |}{_ |}{_ |}di {prestito|mutuo|debito|debiti|cessione|finanziamento|cartelle|arretrati|scoperto|rate} {da|in|con|ancora|e|aperto|aperti|arretrate}, {ha|prende|percepisce|prendo|ho|riceve} {_
|}{l'accompagnamento|la pensione|la minima|la pensione minima|la pensione sociale|l'assegno|la naspi|il reddito|la reversibilita|la disoccupazione|la cassa integrazione|l'invalidita|l'assegno sociale|l'indennita}, {vivo|viviamo|
vive|campo|campiamo|tiriamo avanti} {con|di|su} {_ |}{_ |}{pensione|minima|naspi|sussidio|reddito|stipendio|cassa|assegno|risparmi|disoccupazione}, {guadagno|guadagna|guadagniamo|prendo|prende|prendiamo|porto a casa} {_ |}{_ |}{# euro|# netti|# lordi|# al mese|mille|
millecinque|duemila}, {stipendio|busta paga|pensione|reddito|isee|netto} {_ |}{_ |}{di |da |e |}{#|mille|sui|circa|intorno}, {devo|dobbiamo|deve} {ancora |}{restituire|finire di pagare|ancora} {#|mille|duemila|tremila} {_ |}{_ |}{a|al|alla|
all'|di}, {conto|stipendio|pensione} {pignorat*|bloccat*|in rosso|scoperto}, {pignorament*|pignorat*|protestat*|protesto|segnalat* in crif|segnalat* al crif|cattivo pagator*|sovraindebit*|decreto ingiuntivo}
"""
ORIENTATION_ALONE = """
{la mia|mia} {compagna|ragazza|fidanzata|moglie} {e io|ed io} {siamo|ci|vogliamo} {due donne|sposiamo|_ donne}, {il mio|mio} {compagno|ragazzo|fidanzato|marito} {e io|ed io} {siamo due uomini|_ uomini}, {siamo due} {spose|sposi uomini|papa|
mamme|donne innamorate|uomini innamorati}, {vivo|convivo|sto} con la mia {compagna|ragazza|fidanzata}, {sposo|sposero} la mia {compagna|ragazza|fidanzata}, {lascio|lasciato} mio marito per {una donna|lei},
{ha|hanno|con|le sue|i suoi} due {mamme|papa}
"""
RELIGION_NAMED = """
{amici|fratelli|gente|quelli|comunita|imam} della {moschea|chiesa|parrocchia|sala del regno|sinagoga}, {dai|dei|ai|dagli|con i} {battisti|valdesi|testimoni|avventisti|evangelici|pentecostali|mormoni|buddisti|copti|ortodossi} {al|in|la|della|che}, al
culto, {vado|va|andiamo|vanno|canto|suono|servo|porto|portano} {_ |}{_ |}{in moschea|in sinagoga|al culto|in sala del regno}, {sono|siamo|e|mia famiglia e} {_ |}{valdes*|battist*|
ortodoss*|copt*|musulman*|buddist*|ebre*|evangelic*|testimon* di geova|pentecostal*|avventist*|mormon*|induist*|sikh|cattolic* praticant*|ate*|agnostic*}
"""
UNION_ALONE = """
{la|una|mia} tessera {_ |}{_ |}{dal|della|del|con la|da} {cgil|cisl|uil|fiom|usb|cobas|ugl|sindacato|#|79|80|90}, {iscritt*|tesserat*|delegat*|rsu|rls} {_ |}{alla |della |del |al |}{cgil|cisl|uil|fiom|fim|uilm|usb|cobas|ugl|sindacato}, {ero|sono|fui|
sono stato|sono stata} {_ |}{rsu|rls|delegat*|rappresentante sindacale|sindacalist*} {_ |}{uil|cgil|cisl|fiom|usb|cobas|ugl|in|per|della|alla}
"""
ETHNICITY_PEOPLE = "sinto, sinta, sinti, rom, romni, arbereshe, ladin*, sudtirolese, sudtirolesi, moldav*, bengales*, cingales*, senegales*, nigerian*, maghrebin*, berber*, curd*, armen*, georgian*, eritre*, etiop*, somal*, gambian*, malian*, ivorian*"
