SILENT = """
ab aber alle als also am an auch auf aus bei beim bin bis bist bitte brauche brauchen da dabei damit danach
dann darf das dass dem den denn der des die dies diese dieser dieses doch dort du durch ein eine einem einen
einer eines er es etwas euch fur ganz gar gern gerne gibt gilt guten gut hab habe haben hallo hat hatte hatten
ich ihm ihn ihnen ihr ihre ihren im immer in ins irgend ist ja jede jeder jedes jetzt kann kannst kein keine
konnen konnte konnten lange lassen mal man mehr mein meine meinem meinen meiner mich mir mit moglich mochte
mochten muss mussen nach nehmen nicht nichts noch nun nur ob oder ohne schon sehr sein seine selbst sich sie
sind so soll sollte sondern sonst tag tage uber um und uns unser unsere viel viele vom von vor wann war waren
was weil welche welcher welches wenn wer werde werden wie wieder will wir wird wo worden wurde wurden zu zum
zur ziemlich dauert geht frage danke rad fahrrad rader wissen pro eigentlich
"""

ALIKE = """
liefer* versand* versend* zustell* ankomm* paket* porto* kurier* sendung*
ruckgab* zuruckgeb* zuruckschick* zurucksend* retour* widerruf* erstatt* umtausch*
garant* gewahrleist*
zahl* bezahl* kredit* karte* bar* bargeld* uberweis* rate* paypal*
offn* geoffn* offen* geschloss* schliess* samstag* sonntag* wochenend* feiertag*
prob* ausprob* test*
repar* werkstatt* wartung* kaputt* inspektion* service*
gross* grosse* korpergr* masse* mass
preis* kost* euro* gebuhr*
laden* geschaft* filiale*
bestell* kauf* erwerb*
stornier* abbestell*
lager* verfugbar* vorratig*
rabatt* gunstiger* gutschein* aktion*
rechnung* beleg* quittung*
abhol*
tausch* ersetz*
miet* leih* ausleih*
gebraucht*
montier* aufbau* zusammenbau*
kontakt* telefon* anruf* erreich*
adress* anfahrt* standort*
"""
