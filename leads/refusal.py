"""Whether an answer is a refusal as a whole: every word of it refuses, gives the usual reasons, or is polite.

A word that is none of these ("not interested in the trailer, send me the bike") may wish something, so it makes the
answer an ordinary one: a refusal ends a request, and the salesperson's time is the cheaper mistake.
"""

from __future__ import annotations

import re

from leads.mailwords import fold

_REFUSES = re.compile(
    r"(?:"
    # en
    r"no,? (?:thanks|thank you)(?: very much| so much| a lot)?|"
    r"(?:i am |i'm |we are |we're )?(?:not|no longer) (?:really |longer )?interested"
    r"(?: in (?:it|this|that|(?:your|the|this) offer))?(?: any ?more| any longer)?|"
    r"(?:i have |we have |i've |we've )?no (?:more )?interest(?: in (?:it|this|that|(?:your|the|this) offer))?|"
    r"(?:i |we )(?:do not|don't) (?:want|need) (?:it|this|that|(?:your|the|this) offer)(?: any ?more| any longer)?|"
    r"(?:i |we )(?:have |must |have to |will )?(?:decline|pass)(?: (?:on (?:this|it)|(?:your|the|this) offer))?|"
    r"(?:i |we )(?:have )?decided (?:against it|against|otherwise)|"
    r"(?:i |we |i've |we've )?(?:have )?(?:already )?(?:bought|found|ordered) (?:it |one )?(?:already )?"
    r"(?:somewhere else|elsewhere|cheaper(?: elsewhere)?)|"
    r"(?:i |we |i've |we've )?(?:have )?(?:gone|went) with another (?:supplier|company|offer|one|shop|dealer)|"
    # cs, sk
    r"ne,? (?:moc |mockrat )?(?:dekuji|dekujeme|dekuju|diky)|nie,? (?:dakujem|dakujeme|vdaka)(?: pekne)?|"
    r"(?:uz |jiz |o to |o (?:vasi )?nabidku |o (?:vasu )?ponuku |bohuzel )*nema(?:m|me) "
    r"(?:uz |jiz |o to |o (?:vasi )?nabidku |o (?:vasu )?ponuku |bohuzel |zial )*(?:zajem|zaujem)"
    r"(?: o (?:to|(?:vasi )?nabidku|(?:vasu )?ponuku))?|neni zajem|"
    r"(?:uz )?(?:me|nas|ma) to (?:uz )?nezaujima|(?:uz )?(?:me|nas) to (?:uz )?nezajima|nezajima (?:me|nas)(?: to)?|"
    r"(?:uz |jiz |to |ho |je )*(?:nechci|nechceme|nechcem|nekoupim|nekoupime|nekupim|nekupime|odmitam|odmitame)"
    r"(?: uz| to| ho)*|"
    r"(?:nevyuziji|nevyuzijeme|nevyuzijem)(?: (?:vasi |vasu )?(?:nabidku|nabidky|ponuku))?|"
    r"(?:uz |jiz |jsme |jsem |ho |to |je |ji )*(?:koupil|poridil|objednal|nasel|nasl|kupil|nasiel)[aiy]?"
    r"(?: (?:jsme|jsem|sme|som|si|ho|to|je|ji|uz))* (?:jinde|inde|levneji|lacnejsie)(?: jinde| inde| levneji)?|"
    r"rozhodl[aiy]?(?: (?:jsme|jsem|sme|som|se|sa))* (?:jinak|inak)|"
    # pl
    r"nie,? dziekuj(?:e|emy)(?: bardzo)?|"
    r"nie jest(?:em|esmy) (?:juz )?zainteresowan[aiey]?(?: (?:panstwa )?(?:ta )?oferta)?|"
    r"(?:to )?(?:mnie )?nie interesuje(?: mnie)?(?: to)?|"
    r"rezygnuj(?:e|emy)(?: z (?:tej |panstwa )?(?:oferty|zakupu))?|"
    r"nie skorzysta(?:m|my)(?: z (?:tej |panstwa )?oferty)?|"
    r"kupil\w*(?: juz| to| go)* (?:gdzie indziej|taniej)(?: gdzie indziej)?|"
    # it
    r"no,? grazie(?: mille)?|non (?:sono|siamo) (?:piu )?interessat[aoie](?: alla (?:vostra |sua )?offerta)?|"
    r"non (?:mi|ci) interessa(?: piu)?|rinunci(?:o|amo)(?: all'(?:offerta|acquisto))?|"
    r"(?:l'|(?:l')?ho |(?:l')?abbiamo )?(?:gia )?(?:comprat|acquistat|trovat)[oa] (?:altrove|a meno)(?: altrove)?|"
    # de
    r"nein,? (?:vielen |herzlichen |besten )?danke?(?: schon| sehr)?|"
    r"(?:(?:ich |wir )?haben? (?:leider )?(?:daran |an (?:ihrem|dem) angebot )?)?kein(?:erlei)? interesse"
    r"(?: mehr)?(?: daran| an (?:ihrem|dem) angebot)?|"
    r"(?:ich bin |wir sind )?(?:leider )?nicht (?:mehr )?interessiert|"
    r"(?:das )?interessiert (?:mich|uns) nicht(?: mehr)?|"
    r"(?:(?:ich |wir )?haben? (?:mich |uns )?)?(?:leider )?anders entschieden|"
    r"(?:(?:ich |wir )?haben? (?:es |das )?)?(?:schon |bereits |leider )*"
    r"(?:anderswo|woanders|anderweitig|gunstiger) (?:gekauft|bestellt|gefunden)|"
    # fr
    r"non,? merci(?: beaucoup)?|"
    r"(?:(?:je ne suis|nous ne sommes|je suis) )?(?:pas|plus) (?:du tout )?interesse(?:e|s|es)?"
    r"(?: par votre (?:offre|proposition))?|cela ne m'interesse (?:pas|plus)|"
    r"(?:je (?:renonce|decline)|nous (?:renoncons|declinons))(?: (?:a )?votre offre)?|"
    r"(?:j'ai |nous avons |on a )?(?:deja )?(?:achete|trouve|commande) "
    r"(?:moins cher ailleurs|mieux ailleurs|ailleurs|moins cher)"
    r")(?!\w)"
)
# A word alone: "nie rezygnuje" says the opposite.
_ALONE = re.compile(r"(?:no|nope|ne|nie|nein|non)(?=\s*(?:[,.!;\u2013-]|$))")
_BYE = re.compile(
    r"(?:(?:kind|best|warm) regards|regards|best wishes|all the best|(?:yours )?(?:sincerely|faithfully)|cheers|"
    r"have a (?:nice|good|great) (?:day|weekend|evening)|"
    r"s pozdrav(?:em|om)|s uctou|zdravim|(?:preji |prajem )?(?:hezky|pekny) (?:den|vikend)|na shledanou|"
    r"z powazaniem|pozdrawiam(?: serdecznie)?|milego dnia|"
    r"(?:cordiali |distinti )?saluti|cordialmente|buona giornata|"
    r"(?:mit )?(?:freundlichen?|besten?|viele|liebe|schone|herzliche) gru(?:ss|\u00df)e?n?|mfg|lg|vg|gru(?:ss|\u00df)|"
    r"schonen tag(?: noch)?|(?:bien )?cordialement|(?:bonne|belle) journee|a bientot)(?!\w)"
)
_POLITE = re.compile(
    r"(?:"
    r"(?:good (?:morning|afternoon|evening|day)|hello|hi|dobry (?:den|vecer)|ahoj|dzien dobry|witam|"
    r"szanowni panstwo|buongiorno|buonasera|salve|guten (?:tag|morgen|abend)|hallo|"
    r"sehr geehrte damen und herren|bonjour|bonsoir)"
    r"(?: (?:there|all|zusammen|madame|monsieur|(?:mr|mrs|ms|herr|frau|pane|pani|panie|signora?)\.? \w+))?|"
    r"(?:many )?(?:thanks|thank you)(?: (?:very much|so much|a lot|anyway|again))?"
    r"(?: for (?:the|your|this) (?:offer|quote|quotation|e-?mail|mail|message|time|help|reply|answer|effort))?|"
    r"(?:mockrat |moc |velmi |velice )?(?:dekuji|dekujeme|dekuju|diky|dakujem|dakujeme|vdaka)"
    r"(?: (?:vam|moc|mockrat|pekne))*"
    r"(?: za (?:vasi |vas |vasu )?(?:nabidku|ponuku|cas|ochotu|e-?mail|mail|zpravu|spravu|odpoved))?|"
    r"(?:bardzo |serdecznie )?dziekuj(?:e|emy)(?: bardzo| serdecznie)?"
    r"(?: za (?:panstwa )?(?:oferte|wiadomosc|czas|propozycje|odpowiedz|mail\w?))?|"
    r"(?:molte |tante )?grazie(?: mille| tante| comunque| lo stesso)*"
    r"(?: per (?:la (?:vostra |sua )?(?:offerta|proposta|risposta)|l'offerta|"
    r"il (?:vostro |suo )?(?:tempo|preventivo)))?|"
    r"(?:vielen |herzlichen |besten )?danke?(?: (?:ihnen|schon|sehr|trotzdem))*"
    r"(?: fur (?:das|ihr|die|ihre) (?:angebot|nachricht|mail|muhe|antwort|zeit))?|"
    r"(?:merci|je vous remercie)(?: (?:beaucoup|bien|quand meme))*"
    r"(?: (?:pour|de) (?:votre |cette |l')(?:offre|proposition|reponse|devis|message))?|"
    r"(?:i am |i'm |we are )?sorry|unfortunately|but|and|because|"
    r"bohuzel|omlouvam se|je mi lito|zial|lutujem|ale|a|protoze|pretoze|lebo|"
    r"niestety|przykro mi|przepraszam|bo|poniewaz|purtroppo|mi dispiace|ma|e|perche|"
    r"leider|tut mir leid|aber|und|weil|malheureusement|(?:je suis )?desolee?|mais|et|car|"
    r"(?:it is |it's |that is |that's |the price is )?(?:much |far |a bit )?too (?:expensive|high)(?: for (?:me|us))?|"
    r"(?:je to |cena je |je )?(?:pro (?:me|nas) |pre (?:mna|nas) )?(?:prilis|moc|velmi) (?:drah|vysok)\w+|"
    r"(?:to |cena )?(?:jest )?(?:dla (?:mnie|nas) )?(?:za|zbyt) (?:drog|wysok)\w+|"
    r"(?:il prezzo )?(?:e )?troppo (?:alto|car[oa])|"
    r"(?:das |es |der preis )?(?:ist )?(?:mir |uns )?(?:viel )?zu (?:teuer|hoch)|"
    r"(?:c'est |le prix est )?(?:beaucoup )?trop (?:chere?|eleve)|"
    r"(?:(?:uz|jiz) (?:jsme|jsem) (?:ho |to )?koupil[aiy]?|ho gia (?:trovato|comprato|acquistato)|"
    r"i changed my mind)"
    r")(?!\w)"
)
_KINDS = (("no", _REFUSES), ("alone", _ALONE), ("bye", _BYE), ("polite", _POLITE))
_WISHES = re.compile(
    r"\?|\b(?:please|send|want|need|would|could|instead|prefer|call|only the|"
    r"posl\w+|prosi\w*|chci|chceme|chcem|chtel\w*|bych\w*|potrebuj\w+|rade(?:ji|j)|zavol\w+|vyzved\w+|"
    r"prosz\w+|wysl\w+|przysl\w+|chce\w*|chcial\w*|odbior\w+|wole|"
    r"per favore|invi[ia]\w*|mand[ia]\w*|vorre\w+|voglio|serve|"
    r"bitte|schick\w+|mochte\w*|brauch\w+|lieber|nur|"
    r"s'il|svp|envoy\w+|voudr\w+|veux|plutot|"
    r"viendr\w+|r?appel\w+|ruf\w*|zadzwon\w*|chiam\w+|ozv\w+)\b"
)
_CONFIDENTIAL = re.compile(r"(?i)confidential|d[uů]v[eě]rn|d[oô]vern|poufn|vertraulich|riservat|confidentiel")
_BETWEEN = re.compile(r"[\s,.!;:()*\u2013\u2014\u2026-]*")
_NAME = re.compile(r"[^\W\d_a-z][^?!:;]{0,60}")


def is_refusal(text: str) -> bool:
    """Whether nothing else was said than no, with thanks, usual reasons, a greeting and a signature."""
    said: list[str] = []
    apart = False
    lines = text.replace("\u2019", "'").split("\n")
    for number, line in enumerate(lines):
        if not line.strip():
            # A capitalised line below a bare "No" may be what is wanted instead.
            apart = apart or "no" in said
            continue
        refused = "no" in said or "alone" in said
        if refused and ((apart and _is_name(line)) or line.strip() == "--"):
            return not _wishes(lines[number:])
        pieces = _covered(fold(line))
        if pieces is None:
            return False
        said += pieces
        apart = pieces[-1:] == ["bye"]
    return "no" in said or "alone" in said


def _covered(words: str) -> list[str] | None:
    """What the pieces of a line are: `no`, a word `alone`, `bye`, `polite`; None when a word is none of these."""
    found: list[str] = []
    at = _end(_BETWEEN.match(words))
    while at < len(words):
        pieces = ((kind, pattern.match(words, at)) for kind, pattern in _KINDS)
        kind, piece = next((it for it in pieces if it[1] is not None), ("", None))
        if piece is None:
            tail = words[at:]
            signed = found[-1:] == ["bye"] and len(tail.split()) <= 3 and not _WISHES.search(tail)
            return found if signed else None
        found.append(kind)
        at = _end(_BETWEEN.match(words, piece.end()))
    return found


def _end(match: re.Match[str] | None) -> int:
    assert match is not None
    return match.end()


def _is_name(line: str) -> bool:
    words = line.split()
    return len(words) <= 6 and _NAME.fullmatch(line.strip()) is not None and not any(w[0].islower() for w in words)


def _wishes(lines: list[str]) -> bool:
    """Whether a signature goes on with a wish; what a firm's footer says about secrecy is none."""
    for line in lines:
        if _CONFIDENTIAL.search(line):
            return False
        if _WISHES.search(fold(line)):
            return True
    return False
