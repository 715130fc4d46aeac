"""E-mail addresses and telephone numbers, plain, disguised, in words."""

import pytest

from redaction.recognizers import email
from redaction.values import normalised
from tests.redaction.conftest import Found

DISGUISED = [
    ("cs", "mail je jana tecka klimova zavinac email tecka cz", "jana.klimova@email.cz"),
    ("cs", "pavel_m(zavináč)firma-ledka.cz", "pavel_m@firma-ledka.cz"),
    ("cs", "jan.novak(a)seznam.cz", "jan.novak@seznam.cz"),
    ("pl", "kuba kropka wrona malpa o2 kropka pl", "kuba.wrona@o2.pl"),
    ("pl", "ola_kurek[at]pm.me", "ola_kurek@pm.me"),
    ("it", "marco punto bella75 chiocciola tiscali punto it", "marco.bella75@tiscali.it"),
    ("de", "s punkt wittkowski at web punkt de", "s.wittkowski@web.de"),
    ("de", "anke.voss (ät) kabelmail (punkt) de", "anke.voss@kabelmail.de"),
    ("en", "its pri dot nair at hotmail dot co dot uk", "pri.nair@hotmail.co.uk"),
    ("en", "bobby.trujillo74 (at) yahoo (dot) com", "bobby.trujillo74@yahoo.com"),
    ("en", "jane.doe%40example.com", "jane.doe@example.com"),
    ("fr", "mehdi tiret b31 arobase laposte point net", "mehdi-b31@laposte.net"),
    ("sk", "zuzka bodka bel zavinac centrum bodka sk", "zuzka.bel@centrum.sk"),
    ("pl", "wycena na anna_sowa małpa poczta kropka onet kropka pl", "anna_sowa@poczta.onet.pl"),
    ("pl", "anna [dot] sowa@onet [dot] pl", "anna.sowa@onet.pl"),
    ("cs", "nabídku pošlete na radka.mala zavin. volny tečka cz", "radka.mala@volny.cz"),
    ("de", "Mail: uwe67 Klammeräffchen holzbau-wirth Pkt de", "uwe67@holzbau-wirth.de"),
    ("en", "send it to jhart at hart-joinery.co.uk", "jhart@hart-joinery.co.uk"),
    ("en", "j full stop hart at sky full stop com", "j.hart@sky.com"),
    ("it", "mandatemi il preventivo a info at neri-studio.it", "info@neri-studio.it"),
    ("it", "lia trattino alto neri chiocciola libero punto it", "lia-neri@libero.it"),
    ("fr", "claire tiret du 6 blot arobase sfr pt fr", "claire-blot@sfr.fr"),
    ("fr", "contact arobase menuiserie trait d'union blot point fr", "contact@menuiserie-blot.fr"),
    ("cs", "nabídku na zdena čtyřicetpět zavináč seznam tečka cz", "zdena45@seznam.cz"),
    ("sk", "ponuku na zdena štyridsaťpäť zavináč zoznam bodka sk", "zdena45@zoznam.sk"),
    ("pl", "ofertę na zdzisia czterdzieści pięć małpa wp kropka pl", "zdzisia45@wp.pl"),
    ("it", "preventivo a zita quarantotto chiocciola libero punto it", "zita48@libero.it"),
    ("de", "Angebot an zenzi fünfundvierzig at gmx punkt de", "zenzi45@gmx.de"),
    ("en", "quote to zoe forty five at yahoo dot com", "zoe45@yahoo.com"),
    ("fr", "devis à zoe quarante cinq arobase orange point fr", "zoe45@orange.fr"),
    ("en", "ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ", "jane@example.com"),
    ("en", "ja\u200bne@exam\u200bple.com", "jane@example.com"),
    ("en", "jаne@example.com", "jane@example.com"),
]
PHONES = [
    ("cs", "telefon 604 318 772", "+420604318772"),
    ("cs", "mob.: 602/774 318", "+420602774318"),
    ("cs", "volejte na 00420 608 551 093", "+420608551093"),
    ("pl", "tel. (42) 637 18 05", "+48426371805"),
    ("it", "chiamate al 059-2146730", "+390592146730"),
    ("it", "0039 347 55 18 902", "+393475518902"),
    ("de", "Tel. 07121 / 555 0136", "+4971215550136"),
    ("en", "call me at (214) 555-0142", "+12145550142"),
    ("en", "+44 (0)161 496 0733", "+441614960733"),
    ("fr", "tél. 06 39 98 41 07", "+33639984107"),
    ("sk", "0944/218 730", "+421944218730"),
]
INNOCENT = [
    ("en", "look at apple.com for the specs"),
    ("en", "we meet at the shop"),
    ("en", "send it to the depot at hart-joinery.co.uk"),
    ("fr", "c'est moins cher, et point final"),
    ("it", "costa meno di cento, punto"),
    ("en", "it came to a full stop at the gate"),
    ("pl", "poczta. Onet podaje inaczej"),
    ("en", "the panel is 1920x1080 at 60 Hz"),
    ("cs", "objednávka 777204916"),
    ("cs", "rozpočet 35 000 Kč, 24 990 Kč"),
    ("cs", "doručení 14. 11. platí mezi 8–12 h"),
    ("pl", "faktura 2024/08/119"),
    ("de", "Lieferung am 06.11. zwischen 11–14 Uhr"),
    ("it", "pratica 055 8841 2024"),
    ("de", "ISBN 978-3-16-148410-0"),
]


@pytest.mark.parametrize(("language", "text", "address"), DISGUISED)
def test_a_disguised_address_is_found_and_undone(found: Found, language: str, text: str, address: str) -> None:
    labels = found(text, language)
    assert [label for label, _words in labels] == ["EMAIL"]
    assert normalised("EMAIL", labels[0][1], language) == address


@pytest.mark.parametrize(("language", "text", "number"), PHONES)
def test_a_telephone_number_is_found_and_kept_in_e164(found: Found, language: str, text: str, number: str) -> None:
    words = [shown for label, shown in found(text, language) if label == "PHONE"]
    assert [normalised("PHONE", shown, language) for shown in words] == [number]


def test_a_telephone_number_in_words_is_found(found: Found) -> None:
    words = "sedm sedm pět, dva dva tři, devět jedna nula"
    assert found(words, "cs") == [("PHONE", words)]
    assert found("oh seven seven double nine four two one six", "en")[0][0] == "PHONE"


@pytest.mark.parametrize(("language", "text"), INNOCENT)
def test_what_only_looks_like_a_contact_stays(found: Found, language: str, text: str) -> None:
    assert found(text, language) == []


def test_a_comma_instead_of_the_dot_is_still_an_address(found: Found) -> None:
    assert found("jan.novak@seznam,cz", "cs") == [("EMAIL", "jan.novak@seznam,cz")]
    assert email.address("jan.novak@seznam,cz") == "jan.novak@seznam.cz"
