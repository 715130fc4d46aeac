"""What people call passwords and codes, what codes open, and what they say of a password that is none. Folded."""

from redaction.vocabulary.wordlist import words

# One of these in a message, and the recognisers of secrets read it.
WORDS = words(
    """
    heslo heslem heslom hesle hesla heslu pasword paswort pswd passwrod passworter passworts haslo haslem hasla hasle password passwords passwort passwd pass passcode passphrase pw psw pwd
    kennwort mdp passe wifi wlan wpa wpa2 login admin root user username logowanie credenziali zugang zugangsdaten key token
    private parola wi netzwerkschlussel nutzer pin pinu pinem puk cvv cvc cvv2 cvc2 cvn otp tan kod kodem kodu kody code codes
    codice codici blik security secret api klic kluc klucz sms smska smsku text sicherheitscode prufziffer prufnummer
    segreto schlussel psk preshared predsdileny cle klicem klice kluce klucza netzschlussel losung kodzik
    kartenprufnummer bestatigungscode utente uzivatel benutzer uzytkownik chiave geheimzahl memorable codewort losungswort
    sblocco combinazione kombinace kombinaci kombinacia kombinaciu kombinacja kombinacje combo combination combinaison
    padlock lucchetto zahlenschloss keypad klodka cadenas domofon domofonu citofono interphone sejf buzz drucken wpisuje
    typed tried zadavam tippe metto tape trojcisli cifre ziffern cyfry chiffres digits teamviewer anydesk rustdesk otwiera
    otevira ouvre s'ouvre macka reset set changed ustawilem ustawilam zmienilem zmienilam zadal zadala overovaci potvrzovaci
    weryfikacyjny dostalem dostalam dostala prislo prisla przyszlo przyszedl arrivato bekommen recu received lockbox keybox schlusselsafe schlusseltresor schlusselkasten schlusselbox
    digicode cryptogramme wifina wifiny wifinu prihlaseni prihlasovacky prihlasenie anmeldedaten logindaten
    identifiants hab habe eingegeben dal dala mis kontrolni kontrolne bearer slovo magic safe antwort answer tajne tajna
    """
)
PASSED = (
    r"(?<![a-z])(?:(?:[a-z]{2,16}-?)?(?:passwort|kennwort)|hesl(?:o|em|om|a|u|e)|hasl(?:o|em|a|u|e)|pass(?:word|words|wd|code|phrase)?|pasw?ord|paswort|passwrod|pswd|passwort(?:er|es|s)"
    r"|pw|psw|pwd|mot de passe|mdp|parola d'ordine|parola chiave|parola segreta|wifi|wi-fi|wlan(?:-schlussel)?|wpa2?"
    r"|netzwerkschlussel|login|logowanie|credenziali|zugang|zugangsdaten|wifin\w|prihlaseni|prihlasovacky|prihlasenie"
    r"|anmeldedaten|logindaten|identifiants|memorable word|safe ?word|secret word|magic word"
    r"|security answer|codewort|losungswort|kontrolni slovo|tajne slovo|mot secret|slowo klucz)(?![a-z])"
)
# Words that a plain password follows: the name of a network or of a user may stand after the others.
SAID = (
    r"(?<![a-z])(?:(?:[a-z]{2,16}-?)?(?:passwort|kennwort)|hesl(?:o|em|om)|hasl(?:o|em)|password|pasword|paswort|pswd|passcode|passphrase|pw|psw|pwd"
    r"|mot de passe|mdp|parola d'ordine|parola chiave|parola segreta|memorable word|safe ?word|secret word|magic word"
    r"|security answer|codewort|losungswort|kontrolni slovo|tajne slovo|mot secret|slowo klucz|netzwerkschlussel)(?![a-z])"
)
IS = r"(?:je|jest|to|ist|is|lautet|e'|e|est|c'est|byl[oa]|bolo|war|was|zni|znie|brzmi|era|mam|mame|som mal[a]?|mialam|mialem|hab|uzivam|pouzivam|dal jsem|c'etait|:|=)"
BEFORE = (
    r"(?:as (?:the |my |a )?(?:\w{1,12} )?(?:password|pin|code)|jako (?:\w{1,12} )?(?:heslo|pin|kod|haslo)|ako (?:\w{1,12} )?(?:heslo|pin|kod)"
    r"|als (?:\w{1,12} )?(?:passwort|pin|code|kennwort)|come (?:\w{1,12} )?(?:password|pin|codice)|comme (?:\w{1,12} )?(?:mot de passe|code))"
)
# Said of a password, and no password.
PREDICATES = words(
    """
    spatne spatny zle zla zly neplatne neplatny nespravne spravne spravny stare stary nove novy jine jiny stejne stejny slabe
    kratke dlouhe dlhe jednoduche ok pryc dobre fajn heslo potreba nutne povinne tajne zadne zapomenute ztracene jasne moje
    nieprawidlowe niepoprawne bledne stare nowe inne takie samo slabe krotkie dobre poprawne prawidlowe zapomniane wymagane
    sbagliata errata corretta giusta scaduta vecchia nuova diversa uguale stessa debole corta valida quella questa sempre
    persa cambiata dimenticata necessaria obbligatoria richiesta segreta facile
    falsch korrekt richtig weg neu alt zu abgelaufen gesperrt ungultig gultig gleich anders kurz lang schwach sicher unsicher
    vergessen geandert notig wichtig da hier pflicht geheim mist quatsch schrott egal leer klar bekannt unbekannt
    wrong incorrect invalid right correct old new fine expired outdated weak strong short long same different needed required
    missing gone lost empty okay secret case not no never always still now too my mine his her their on off what here there
    faux incorrect invalide bon correct ancien nouveau expire perdu oublie trop faible court pareil different requis
    stale porad proste vubec najednou zase opet ciagle wciaz nadal nagle immer noch plotzlich leider still suddenly just ancora
    toujours encore plus completely totally really vobec stale znova
    standard admin english deutsch problem router modem email
    """
)
ENDINGS = (
    "ed", "ing", "ble", "ous", "ful", "ene", "ano", "eno", "any", "eny", "ana", "ena", "ane", "ony", "one", "ata", "ato", "uta",
    "uto", "ita", "ito", "iert", "lich", "isch", "bar", "elle", "ique", "nefunguje", "funguje", "dziala", "funziona", "geht",
    "nejde", "works", "work",
)  # fmt: skip
CODE = (
    r"(?<![a-z])(?:kod(?:em|u|y|ik|zik)?|codes?|codic[ei]|cod|combo|combination|kombinac\w{0,3}|combinazion\w|combinaison"
    r"|sblocco|digicode|otp|tan|mtan|pin|blik|key ?safe|key ?box|lock ?box|schlussel(?:safe|tresor|kasten|box)|[a-z]{3,20}code|cislo k \w{3,10}|zahlencode|code-nr|geheimzahl)(?![a-z])"
)
# What a code opens, and how it comes.
OPENS = (
    r"vchod|vstup|vrat|vratk|bran|dver|domofon|zvonk|klavesn|schran|garaz|zamek|zamk|zamok|sejf|trezor|alarm|box|skrin|drzwi|furt"
    r"|klatk|wejsc|skryt|szlaban|zavor|cancell|porton|porta|citofon|ingress|cassett|tor|tur|haustur|hoftor|eingang|briefk|schlussel"
    r"|tresor|kasten|garage|schranke|aufzug|keller|key|safe|lock|gate|door|entr|porch|keypad|building|close|stair|lobby|barrier"
    r"|portail|porte|interphone|boite|coffre|immeuble|sms|smsk|text|app|mail|whatsapp|prisl|prisi|prisel|dosel|dosl|dostal|przysz"
    r"|arriv|ricevut|mandat|bekomm|gekomm|erhalt|geschickt|kam|angekommen|got|received|sent|came|texted|recu|overov|potvrd|potvrdz"
    r"|esemes|allarm|paczkomat|recept|locker|zasilkovn|email|e-mail|alzabox|balikovn|z-box|packstation|dostep|acces|recovery|backup|zapasov|odzysk|zvonek|verif|bestatig|weryfik|conferm|confirm|blik|login|prihlas|logow|anmeld|access|sicherheit|security|bezpec|unlock|sblocc"
    r"|entsperr|odblok|odemyk|odomk|otevr|otvor|otwier|otworz|aprir|apr[ea]|offn|open|ouvr|2fa|3-?d|3ds|secure|zamcen|zastrz"
    r"|your|vas|ihr|euer|wasz|panstw|vostro|votre|karty|kart\w|card|karte|zadni|zezadu|zadu|hinten|back|retro|dietro|odwroc|tylu"
)
# What else is numbered by a code.
GOODS = (
    r"(?<![a-z])(?:discount|slev|zlav|promo|voucher|kupon|coupon|gutschein|rabat|scont|remise|produk|artikl|artikel|artyk|articol"
    r"|articl|item|zboz|tovar|towar|barv|farb|kolor|colou?r|couleur|ean|error|chyb|fehler|errore|blad|bled|erreur|dot|post|psc|plz"
    r"|zip|cap\b|qr|bar|model|typ|dil|dily|part|teil|objed|order|ordin|bestell|zamow|command|kundennummer|zakaznick|darek|darkov"
    r"|regal|prezent|motor|lak|paint|vin|country|dial|predvolb|vorwahl|source|dress|univoco|sdi|tracking|pack|paket|balik)"
)
_BACK = """
    zadu vzadu zezadu zadni rub rubu zozadu tylu tyl odwrocie cyferki cyfry cyferek trojcisli dietro retro hinten
    ruckseite dahinter back behind reverse derriere dos ziffern chiffres cvv cvc cvv2 cvc2 cvn cryptogramme
"""
BACK = words(_BACK)
CARD_CODE = (
    r"(?<![a-z])(?:trojcisl\w{1,2}|three digits?|3 digits?|last three|(?:tre|3) cifre|(?:drei|3) ziffern|(?:trzy|3) cyf\w{2,4}"
    r"|(?:tri|3) cislic\w|(?:tri|3) cisla|(?:trois|3) chiffres|kod zabezpieczajacy|sicherheitsnummer|kontrollnummer|cvv2?|cvc2?|cvn|cryptogramme|prufziffer|prufnummer|kartenprufnummer|security (?:code|number|no)|sicherheitscode|codice di sicurezza|bezpecnostni kod|bezpecnostny kod|kod bezpieczenstwa|code de securite|kontrolni cislo|kontrolne cislo)(?![a-z])"
)
# A lock that is named, or what one does with it: the digits beside it open it.
LOCKS = (
    r"(?<![a-z])(?:sejf\w{0,2}|padlock|lucchetto|zahlenschloss|zahlenschloss|schlusselkasten|schlusseltresor|keypad|klodk\w{1,2}"
    r"|visaci zamek|cadenas|boite a cles|domofon\w{0,2}|citofono|interphone|digicode|combination lock)(?: (?:je|jest|ist|is|e'|e|est"
    r"|has|hat|ma|:))? ?:? ?(?=\d)"
    r"|(?:otwiera sie|otevira se|otvara sa|macka se|se macka|sa stlaca|se mackne|zmackn\w{1,4}|stlac\w{1,4}|wcisn\w{1,4}|buzz|si apre con|s'ouvre avec"
    r"|offnet mit|geht auf mit|opens with|otevre\w{0,2}) (?:na |kodem |mit |with |con |avec )?(?=\d)"
)
PRESSED = r" (?:drucken|eingeben|eintippen|at the (?:gate|door|entrance|intercom)|na domofonie|na zvonku|na klavesnici|sul citofono)"
# What somebody does with a password when it does not work.
TYPED = (
    r"(?<![a-z])(?:typed|typing|tried|trying|enter(?:ed)?|put in|set it to|reset it to|changed it to|wpisuje|wpisalam|wpisalem|wpisuj"
    r"|ustawil[ae]m|zmienil[ae]m na|zadavam|zadaval\w? jsem|zadal\w? jsem|napsal\w? jsem|nastavil\w? jsem|zkousim|skusam|zadal\w? som"
    r"|dal\w? jsem|dal\w? som|zmenil\w? jsem na|tippe|getippt|eingegeben|probiert|(?:hab|habe)(?= \S{5,24} (?:eingegeben|eingetippt))|metto|ho messo|inserisco|scrivo|tape|j'ai mis|je mets|j'ai tape)(?: (?:tam|dort|the|it|si|mi"
    r"|as|jako|als|immer|vzdy|always)){0,2} "
)
FAILS = (
    r" ?,? (?:nebere|nefunguje|nejde|neplati|nie dziala|nie przechodzi|nie wchodzi|non va|non funziona|non entra|geht nicht|geht nimmer"
    r"|funktioniert nicht|klappt nicht|isn't|is not|doesn't|does not|won't|ne marche|ne passe|ne fonctionne)"
)
BRANDS = words(
    """
    google windows apple facebook gmail seznam wifi wi allegro microsoft instagram netflix amazon eset office outlook spotify
    steam paypal manager reset hotel email mail account konto ucet router admin netz sit bank banka id post portal shop
    """
)
